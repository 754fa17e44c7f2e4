import { type Request, type Response } from 'express';
import { ofToken, type SignedIn } from '../auth/authenticate';
import { type ApiServices } from '../services';

/**
 * The cookie of the pages: hidden from scripts, and no other site can make a browser send it. Where the address is https it has the prefix __Host-,
 * which a browser takes only with Secure, for this host and for the path / (RFC 6265bis, 4.1.3.2): no other host and no plain http can set one.
 */
export class SessionCookie {
  private readonly name: string;
  private readonly options;

  constructor(publicBaseUrl: string) {
    const secure = publicBaseUrl.startsWith('https://');
    this.name = secure ? '__Host-session' : 'session';
    this.options = { httpOnly: true, sameSite: 'strict', secure, path: secure ? '/' : '/admin' } as const;
  }

  /** Who is signed in at the pages, or null. The cookie holds the token of a session; it counts as long as that does. */
  signedIn(req: Request, services: Pick<ApiServices, 'tokens' | 'sessions'>): Promise<SignedIn | null> {
    const start = `${this.name}=`;
    const token = (req.headers.cookie ?? '')
      .split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(start))
      ?.slice(start.length);
    return ofToken(token, services);
  }

  give(res: Response, token: string, { createdAt, expiresAt }: { createdAt: Date; expiresAt: Date }): void {
    res.cookie(this.name, token, { ...this.options, maxAge: expiresAt.getTime() - createdAt.getTime() });
  }

  takeBack(res: Response): void {
    res.clearCookie(this.name, this.options);
  }
}
