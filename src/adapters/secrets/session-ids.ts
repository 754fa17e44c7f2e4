import { createHash, randomBytes } from 'node:crypto';
import { type SessionIds } from '../../ports/out/session-ids';

/** 256 random bits: too many to guess, so the hash needs neither key nor salt. */
export const sessionIds: SessionIds = {
  make: () => randomBytes(32).toString('base64url'),
  hash: (id) => createHash('sha256').update(id).digest('base64url'),
};
