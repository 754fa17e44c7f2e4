import { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Refusal } from '../../domain/errors';
import { type Language, LANGUAGES, localeOf, nextLanguage } from '../../domain/locale';
import { type Actor, type Role } from '../../domain/user/role';
import { type AuditDeclaration } from '../audit/declaration';
import { PageTrail } from '../audit/page-trail';
import { type PageFrame } from './ui/layout';
import { type pageWords } from './ui/words';
import { refusalFrom } from '../problem';
import { type ApiServices } from '../services';
import { type CurrentSession } from '../../services/accounts/sessions';
import { type SessionCookie } from './session';

/** Who looks at a page, and the page's frame in the language they chose. */
interface Visitor {
  actor: Actor;
  session: CurrentSession;
  language: Language;
  frame: Omit<PageFrame, 'title'>;
  /** Keeps in the audit what the page is about to show or has done; to be called before the answer leaves. */
  trail: PageTrail;
}

export interface PageGate {
  /** A handler for people of these roles who are signed in; everybody else is led to the form. What `show` does not keep itself is kept by `audit` alone. */
  open(
    roles: readonly Role[],
    audit: AuditDeclaration,
    show: (visitor: Visitor, req: Request, res: Response) => Promise<void>,
  ): RequestHandler;
  languageOf(req: Request): Language;
}

/** Another site that is open in the same browser must not do anything here. */
export function refuseOtherSites(req: Request, _res: Response, next: NextFunction): void {
  const site = req.get('Sec-Fetch-Site');
  if (site === undefined || site === 'same-origin' || site === 'none') next();
  else throw new Refusal('forbidden', 'Use the form of this page.');
}

/** Where to sign in, to come back to `next`. */
export const loginAddress = (language: Language, next: string): string =>
  `/admin/login?language=${language}&next=${encodeURIComponent(next)}`;

const DEEPEST = /^\/admin\/[a-z-]+(?:\/[0-9a-f-]{36})?(?:\?[\w=&%-]*)?$/;

/** Only pages of ours: anything else would lead a person who just signed in to another site. */
export const pageOfOurs = (address: unknown): string | null =>
  typeof address === 'string' && DEEPEST.test(address) ? address : null;

/** This page in the other language; what else its address says stays. */
function inLanguage(req: Request, language: Language): string {
  const { pathname, searchParams } = new URL(req.originalUrl, 'http://page');
  searchParams.delete('refused');
  searchParams.set('language', language);
  return `${pathname}?${searchParams.toString()}`;
}

/** The door to the pages. `usual` is their language until somebody chooses. */
export function pageGate(parts: {
  services: Pick<ApiServices, 'tokens' | 'sessions' | 'accessAudit'>;
  cookie: SessionCookie;
  clinicName: string;
  usual: Language;
  words: ReturnType<typeof pageWords>;
}): PageGate {
  const languageOf = (req: Request): Language => {
    const asked = req.query['language'] ?? (req.body as Record<string, unknown> | undefined)?.['language'];
    return LANGUAGES.find((each) => each === asked) ?? parts.usual;
  };
  return {
    languageOf,
    open: (roles, audit, show) => async (req, res) => {
      const language = languageOf(req);
      const signedIn = await parts.cookie.signedIn(req, parts.services);
      const trail = signedIn && new PageTrail(audit, signedIn, req, parts.services.accessAudit);
      if (signedIn) res.locals['userId'] = signedIn.actor.userId;
      if (!signedIn || !trail || !roles.includes(signedIn.actor.role)) {
        await trail?.refused('forbidden');
        // A form that was sent after the session ended comes back as the page it was on.
        return res.redirect(303, loginAddress(language, pageOfOurs(req.originalUrl) ?? '/admin/follow-ups'));
      }
      const { actor, session } = signedIn;
      const locale = localeOf(language);
      const otherLanguage = inLanguage(req, nextLanguage(language));
      const frame = {
        locale,
        words: parts.words[locale],
        clinicName: parts.clinicName,
        otherLanguage,
        role: actor.role,
      };
      try {
        await show({ actor, session, language, frame, trail }, req, res);
      } catch (error) {
        await trail.refused(refusalFrom(error).code);
        throw error;
      }
      await (res.statusCode === 404 ? trail.refused('not_found') : trail.allowed());
    },
  };
}
