import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { type Actor } from '../../domain/user/role';

const ALGORITHM = 'HS256';
const ISSUER = 'clinic-reminders';
const AUDIENCE = 'clinic-reminders-api';
const MOST_REMEMBERED = 1000;

export interface TokenSettings {
  /** At least 32 characters. */
  secret: string;
  /** Between 15 and 60 minutes. */
  lifetimeSeconds: number;
}

/** What a genuine token says. Whether it still counts is for Accounts.actorOf. */
export interface TokenClaims {
  userId: string;
  tokenVersion: number;
}

/** Makes and reads access tokens (JWT). Algorithm, issuer and audience are pinned, an expiry is demanded. */
export class AccessTokens {
  private readonly key: KeyObject;
  /** Genuine tokens by their text: a signature is checked once, the expiry each time. */
  private readonly genuine = new Map<string, TokenClaims & { expiresAt: number }>();

  constructor(
    private readonly settings: TokenSettings,
    private readonly clock: { now(): Date },
  ) {
    this.key = createSecretKey(Buffer.from(settings.secret, 'utf8'));
  }

  get lifetimeSeconds(): number {
    return this.settings.lifetimeSeconds;
  }

  issue(account: Actor & { tokenVersion: number }): string {
    const iat = Math.floor(this.clock.now().getTime() / 1000);
    const claims = {
      sub: account.userId,
      role: account.role,
      ver: account.tokenVersion,
      iss: ISSUER,
      aud: AUDIENCE,
      iat,
      exp: iat + this.settings.lifetimeSeconds,
      ...(account.patientId === null ? {} : { patient_id: account.patientId }),
    };
    return jwt.sign(claims, this.key, { algorithm: ALGORITHM });
  }

  /** Null for anything but a token of ours that has not expired; why is not told. */
  read(token: string): TokenClaims | null {
    const now = Math.floor(this.clock.now().getTime() / 1000);
    const known = this.genuine.get(token);
    if (known !== undefined) return now < known.expiresAt ? known : null;
    try {
      const claims = jwt.verify(token, this.key, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        clockTimestamp: now,
      });
      if (typeof claims === 'string' || typeof claims.exp !== 'number' || typeof claims.sub !== 'string') return null;
      const version: unknown = claims['ver'];
      if (typeof version !== 'number') return null;
      const read = { userId: claims.sub, tokenVersion: version, expiresAt: claims.exp };
      if (this.genuine.size >= MOST_REMEMBERED) this.genuine.clear();
      this.genuine.set(token, read);
      return read;
    } catch {
      return null;
    }
  }
}
