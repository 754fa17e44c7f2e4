import { createSecretKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { type Actor } from '../../domain/user/role';
import { type OpenedSession } from '../../services/accounts/sessions';

const ALGORITHM = 'HS256';
const ISSUER = 'clinic-reminders';
const AUDIENCE = 'clinic-reminders-api';
const MOST_REMEMBERED = 1000;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000);

/** What a genuine token says. Whether it still counts is for Sessions.of. */
export interface TokenClaims {
  userId: string;
  /** Names the session. */
  secret: string;
}

/** Makes and reads access tokens (JWT). Algorithm, issuer and audience are pinned, an expiry is demanded. */
export class AccessTokens {
  private readonly key: KeyObject;
  /** Genuine tokens by their text: a signature is checked once, the expiry each time. */
  private readonly genuine = new Map<string, TokenClaims & { expiresAt: number }>();

  constructor(
    /** At least 32 characters. */
    secret: string,
    private readonly clock: { now(): Date },
  ) {
    this.key = createSecretKey(Buffer.from(secret, 'utf8'));
  }

  /** The token of a session; it expires with it. */
  issue({ userId, role, patientId }: Actor, { secret, createdAt, expiresAt }: OpenedSession): string {
    const claims = {
      sub: userId,
      role,
      sid: secret,
      iss: ISSUER,
      aud: AUDIENCE,
      iat: secondsOf(this.clock.now()),
      auth_time: secondsOf(createdAt),
      exp: secondsOf(expiresAt),
      ...(patientId === null ? {} : { patient_id: patientId }),
    };
    return jwt.sign(claims, this.key, { algorithm: ALGORITHM });
  }

  /** Null for anything but a token of ours that has not expired; why is not told. */
  read(token: string): TokenClaims | null {
    const now = secondsOf(this.clock.now());
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
      const secret: unknown = claims['sid'];
      if (typeof secret !== 'string' || !UUID.test(claims.sub)) return null;
      const read = { userId: claims.sub, secret, expiresAt: claims.exp };
      if (this.genuine.size >= MOST_REMEMBERED) this.genuine.clear();
      this.genuine.set(token, read);
      return read;
    } catch {
      return null;
    }
  }
}
