import { type Request, type Response } from 'express';
import { type Actor } from '../../domain/user/role';
import { actorOfToken } from '../auth/authenticate';
import { type ApiServices } from '../services';

const COOKIE = 'session';

/** The cookie goes to /admin alone, is hidden from scripts, and no other site can make a browser send it. */
const options = (req: Request) => ({ httpOnly: true, sameSite: 'strict', secure: req.secure, path: '/admin' }) as const;

/** Who is signed in at the pages, or null. The cookie holds an access token; it counts as long as a token does. */
export function signedIn(
  req: Request,
  { tokens, accounts }: Pick<ApiServices, 'tokens' | 'accounts'>,
): Promise<Actor | null> {
  const token = (req.headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1);
  return actorOfToken(token, tokens, accounts);
}

export const openSession = (req: Request, res: Response, token: string, lifetimeSeconds: number): void =>
  void res.cookie(COOKIE, token, { ...options(req), maxAge: lifetimeSeconds * 1000 });

export const closeSession = (req: Request, res: Response): void => void res.clearCookie(COOKIE, options(req));
