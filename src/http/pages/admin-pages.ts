import path from 'node:path';
import express, { Router, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { Refusal } from '../../domain/errors';
import { LANGUAGES, type Language, type Locale, localeOf } from '../../domain/patient/language';
import { projectRoot } from '../../root';
import { digestPage } from '../../web/digest-page';
import { loginPage, type LoginProblem } from '../../web/login-page';
import { pageWords } from '../../web/words';
import { week } from '../api/digest.schemas';
import { type ApiServices } from '../services';
import { digestShown } from './digest-shown';
import { closeSession, openSession, signedIn } from './session';

export interface AdminPagesParts {
  services: ApiServices;
  clinicName: string;
  /** Language of a page until somebody chooses. */
  language: Language;
  /** Guards the login against floods from one address. */
  limitLogins: RequestHandler;
}

const ASSETS = path.join(projectRoot, 'src', 'web', 'assets');
const HOME = '/admin/digest';
const loginForm = z.object({ username: z.string().trim().min(1).max(100), password: z.string().min(1).max(200), next: z.string().optional(), language: z.enum(LANGUAGES).or(z.enum(['en', 'fr'])).optional() });

/** Only pages of ours: anything else would lead a person who just signed in to another site. */
const pageOfOurs = (address: unknown): string => (typeof address === 'string' && /^\/admin\/[a-z-]+(?:\?[\w=&%-]*)?$/.test(address) ? address : HOME);

/** Another site that is open in the same browser must not sign anybody in or out. */
function refuseOtherSites(req: Request, _res: Response, next: NextFunction): void {
  const site = req.get('Sec-Fetch-Site');
  if (site === undefined || site === 'same-origin' || site === 'none') next();
  else throw new Refusal('forbidden', 'Use the form of this page.');
}

/** The pages under /admin, written on the server: nothing of them needs a script. Who is not signed in is led to the form. */
export function adminPages({ services, clinicName, language: usual, limitLogins }: AdminPagesParts): Router {
  const words = pageWords();
  const router = Router();
  const localeFor = (asked: unknown): Locale => localeOf(LANGUAGES.find((each) => each === asked) ?? usual);
  const addressIn = (locale: Locale, next: string): string => `/admin/login?language=${locale === 'fr' ? 'french' : 'english'}&next=${encodeURIComponent(next)}`;
  const showLogin = (res: Response, locale: Locale, next: string, problem: LoginProblem | null, status = 200): void =>
    void res.status(status).type('html').send(loginPage({ locale, words: words[locale], clinicName, otherLanguage: addressIn(locale === 'fr' ? 'en' : 'fr', next) }, { next, problem }));

  router.use('/assets', express.static(ASSETS, { index: false, maxAge: '1h', fallthrough: true }));
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/', (_req, res) => res.redirect(303, HOME));
  router.get('/login', (req, res) => showLogin(res, localeFor(req.query['language']), pageOfOurs(req.query['next']), null));

  router.post('/login', refuseOtherSites, limitLogins, express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 10 }), async (req, res) => {
    const form = loginForm.safeParse(req.body ?? {});
    const { language: asked, next: wanted } = (req.body ?? {}) as Record<string, unknown>;
    const locale = asked === 'en' || asked === 'fr' ? asked : localeFor(asked);
    const next = pageOfOurs(wanted);
    if (!form.success) return showLogin(res, locale, next, 'login.wrong', 422);
    try {
      const account = await services.accounts.logIn({ username: form.data.username, password: form.data.password, address: req.ip ?? '' });
      if (account.role !== 'admin') return showLogin(res, locale, next, 'login.forbidden', 403);
      openSession(req, res, services.tokens.issue(account), services.tokens.lifetimeSeconds);
      res.redirect(303, next);
    } catch (error) {
      if (!(error instanceof Refusal) || (error.code !== 'invalid_credentials' && error.code !== 'too_many_attempts')) throw error;
      const wait = error.code === 'too_many_attempts';
      if (wait && error.retryAfterSeconds !== undefined) res.setHeader('Retry-After', String(error.retryAfterSeconds));
      showLogin(res, locale, next, wait ? 'login.wait' : 'login.wrong', wait ? 429 : 401);
    }
  });

  router.post('/logout', refuseOtherSites, (req, res) => {
    closeSession(req, res);
    res.redirect(303, '/admin/login');
  });

  router.get('/digest', async (req, res) => {
    const locale = localeFor(req.query['language']);
    const actor = await signedIn(req, services);
    if (actor?.role !== 'admin') return res.redirect(303, addressIn(locale, pageOfOurs(req.originalUrl)));
    const asked = week.safeParse(req.query['week']);
    const digest = await services.digests.read(asked.success ? asked.data : undefined);
    res.type('html').send(digestPage({ locale, words: words[locale], clinicName }, digestShown(digest)));
  });
  return router;
}
