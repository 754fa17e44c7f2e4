import { type Request } from 'express';
import { Refusal } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import { type CurrentSession, type Sessions } from '../../services/accounts/sessions';
import { type AccessTokens } from './access-token';

/** Who asks, and by which log-in. */
export interface SignedIn {
  actor: Actor;
  session: CurrentSession;
}

/** Whom a token belongs to; null for one that is missing, forged, expired or of a session that has ended. */
export async function ofToken(
  token: string | undefined,
  { tokens, sessions }: { tokens: AccessTokens; sessions: Sessions },
): Promise<SignedIn | null> {
  const claims = token === undefined ? null : tokens.read(token);
  return claims && sessions.of(claims);
}

/** Reads `Authorization: Bearer …`. Missing, forged, expired and revoked tokens get one answer. */
export async function byBearer(
  req: Request,
  services: { tokens: AccessTokens; sessions: Sessions },
): Promise<SignedIn> {
  const signedIn = await ofToken(/^Bearer +([\w.-]+) *$/i.exec(req.headers.authorization ?? '')?.[1], services);
  if (!signedIn)
    throw new Refusal(
      'unauthenticated',
      'Log in at POST /auth/token and send the token as "Authorization: Bearer …". Tokens expire.',
    );
  return signedIn;
}
