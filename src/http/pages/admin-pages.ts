import path from 'node:path';
import express, { type Request, Router, type Response } from 'express';
import { z } from 'zod';
import { Refusal } from '../../domain/errors';
import { type Language, LANGUAGES, localeOf, nextLanguage } from '../../domain/locale';
import { type Role } from '../../domain/user/role';
import { projectRoot } from '../../root';
import { digestPage } from './digest-page';
import { loginPage, type LoginProblem } from './login-page';
import { pageWords } from './ui/words';
import { week } from '../api/digest.schemas';
import { addressOf } from '../caller-address';
import { type ApiServices } from '../services';
import { isText } from '../malformed-text';
import { digestShown } from './digest-shown';
import { auditPages } from './audit-pages';
import { followUpPages } from './follow-up-pages';
import { originOf } from '../audit/origin';
import { loginAddress, pageGate, pageOfOurs, refuseOtherSites } from './gate';
import { SessionCookie } from './session';
import { sessionPages } from './session-pages';

export interface AdminPagesParts {
  services: ApiServices;
  clinicName: string;
  /** PUBLIC_BASE_URL: https makes the cookie a secure one. */
  publicBaseUrl: string;
  /** Language of a page until somebody chooses. */
  language: Language;
}

const ASSETS = path.join(projectRoot, 'src', 'http', 'pages', 'assets');
const HOME = '/admin/follow-ups';
const STAFF: readonly Role[] = ['staff', 'admin'];
const loginForm = z.object({
  username: z.string().refine(isText).trim().min(1).max(100),
  password: z.string().min(1).max(200),
  next: z.string().optional(),
  language: z.enum(LANGUAGES).optional(),
});

const loggingIn = (req: Request) =>
  ({ actor: null, origin: originOf(req, null), action: 'log_in', resource: 'account' }) as const;

/** The pages under /admin, written on the server: nothing of them needs a script. Who is not signed in is led to the form. */
export function adminPages({ services, clinicName, publicBaseUrl, language: usual }: AdminPagesParts): Router {
  const words = pageWords();
  const router = Router();
  const cookie = new SessionCookie(publicBaseUrl);
  const gate = pageGate({ services, cookie, clinicName, usual, words });
  const showLogin = (
    res: Response,
    language: Language,
    next: string,
    problem: LoginProblem | null,
    status = 200,
  ): void => {
    const locale = localeOf(language);
    const otherLanguage = loginAddress(nextLanguage(language), next);
    res
      .status(status)
      .type('html')
      .send(loginPage({ locale, words: words[locale], clinicName, otherLanguage }, { language, next, problem }));
  };

  router.use('/assets', express.static(ASSETS, { index: false, maxAge: '1h', fallthrough: true }));
  router.use((_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/', (_req, res) => res.redirect(303, HOME));
  router.get('/login', (req, res) => showLogin(res, gate.languageOf(req), pageOfOurs(req.query['next']) ?? HOME, null));

  router.post(
    '/login',
    refuseOtherSites,
    express.urlencoded({ extended: false, limit: '8kb', parameterLimit: 10 }),
    async (req, res) => {
      const form = loginForm.safeParse(req.body ?? {});
      const language = gate.languageOf(req);
      const next = pageOfOurs((req.body as Record<string, unknown> | undefined)?.['next']) ?? HOME;
      if (!form.success) return showLogin(res, language, next, 'login.wrong', 422);
      try {
        const account = await services.accounts.logIn({
          username: form.data.username,
          password: form.data.password,
          address: addressOf(req),
        });
        const entered = {
          ...loggingIn(req),
          actor: account,
          resourceId: account.userId,
          outcome: 'allowed',
        } as const;
        if (!STAFF.includes(account.role)) {
          await services.accessAudit.record(entered);
          return showLogin(res, language, next, 'login.forbidden', 403);
        }
        const before = await cookie.signedIn(req, services);
        if (before) await services.sessions.logOut(before.actor, before.session);
        const session = await services.sessions.open(account, { use: 'pages', userAgent: req.get('User-Agent') });
        await services.accessAudit.record(entered);
        cookie.give(res, services.tokens.issue(account, session), session);
        res.redirect(303, next);
      } catch (error) {
        if (!(error instanceof Refusal) || (error.code !== 'invalid_credentials' && error.code !== 'too_many_attempts'))
          throw error;
        const wait = error.code === 'too_many_attempts';
        if (!wait)
          await services.accessAudit.record({
            ...loggingIn(req),
            outcome: 'refused',
            code: error.code,
            username: form.data.username,
          });
        if (wait && error.retryAfterSeconds !== undefined)
          res.setHeader('Retry-After', String(error.retryAfterSeconds));
        showLogin(res, language, next, wait ? 'login.wait' : 'login.wrong', wait ? 429 : 401);
      }
    },
  );

  router.post('/logout', refuseOtherSites, async (req, res) => {
    const signedIn = await cookie.signedIn(req, services);
    if (signedIn) await services.sessions.logOut(signedIn.actor, signedIn.session);
    cookie.takeBack(res);
    res.redirect(303, '/admin/login');
  });

  router.use('/sessions', sessionPages(services, gate));
  router.use('/follow-ups', followUpPages(services, gate));
  router.use('/audit', auditPages(services, gate));
  router.get(
    '/digest',
    gate.open(['admin'], { action: 'read', resource: 'digest' }, async ({ frame, language, trail }, req, res) => {
      const asked = week.safeParse(req.query['week']);
      const digest = await services.digests.read(asked.success ? asked.data : undefined, language);
      await trail.allowed();
      res.type('html').send(digestPage(frame, digestShown(digest)));
    }),
  );
  return router;
}
