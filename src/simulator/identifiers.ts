import { randomBytes } from 'node:crypto';

/** SM, MM message · CA call · ME media · RQ request: the prefixes of Twilio's identifiers that are made here. */
type SidPrefix = 'SM' | 'MM' | 'CA' | 'ME' | 'RQ';

/**
 * A fresh Twilio identifier: prefix and 32 hexadecimal digits. Never from the seeded random: a stand-in that is started twice on the
 * same database must not hand out the same identifier twice.
 */
export const newSid = (prefix: SidPrefix): string => prefix + randomBytes(16).toString('hex');
