import { type Request } from 'express';
import { Refusal } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import { type Accounts } from '../../services/accounts/accounts';
import { type Authenticate } from '../mount';
import { type AccessTokens } from './access-token';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The account a token belongs to; null for one that is missing, forged, expired or revoked. */
export async function actorOfToken(
  token: string | undefined,
  tokens: AccessTokens,
  accounts: Accounts,
): Promise<Actor | null> {
  const claims = token === undefined ? null : tokens.read(token);
  return claims && UUID.test(claims.userId) ? accounts.actorOf(claims.userId, claims.tokenVersion) : null;
}

/** Reads `Authorization: Bearer …`. Missing, forged, expired and revoked tokens get one answer. */
export const bearerAuthentication =
  (tokens: AccessTokens, accounts: Accounts): Authenticate =>
  async (req: Request): Promise<Actor> => {
    const actor = await actorOfToken(
      /^Bearer +([\w.-]+) *$/i.exec(req.headers.authorization ?? '')?.[1],
      tokens,
      accounts,
    );
    if (!actor)
      throw new Refusal(
        'unauthenticated',
        'Log in at POST /auth/token and send the token as "Authorization: Bearer …". Tokens expire.',
      );
    return actor;
  };
