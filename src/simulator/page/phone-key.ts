import { createHash } from 'node:crypto';

/** Names a phone in addresses without its number: the first twelve hexadecimal digits of its SHA-256. */
export const phoneKey = (number: string): string => createHash('sha256').update(number).digest('hex').slice(0, 12);
