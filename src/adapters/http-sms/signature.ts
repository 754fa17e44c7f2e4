import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers of a signed request in the form of Standard Webhooks: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export interface SignedHeaders {
  'webhook-id': string;
  /** Unix seconds. */
  'webhook-timestamp': string;
  /** One `v1,<base64>` or several, divided by spaces. */
  'webhook-signature': string;
}

/** Why a request did not pass. */
export type SignatureFault = 'not_signed' | 'wrong_signature' | 'wrong_time';

/** Clocks may differ by this much, and a recorded request is of no use after it. */
const TOLERANCE_SECONDS = 5 * 60;
const PREFIX = 'whsec_';
const ID = /^[\x21-\x7e]{1,256}$/;

const keyOf = (secret: string): Buffer =>
  Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');

const signatureOf = (secret: string, id: string, timestamp: string, body: string | Buffer): string =>
  createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.`).update(body).digest('base64');

const equal = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Signs a request. `id` is the same in every repetition of it; `secret` is base64, with or without `whsec_` before it. */
export function signedHeaders(secret: string, id: string, body: string, now: Date): SignedHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signatureOf(secret, id, timestamp, body)}`,
  };
}

/** Why a request is not one of whoever has the secret, signed within five minutes of `now`; null when it is. */
export function signatureFault(
  secret: string,
  headers: Partial<Record<keyof SignedHeaders, string>>,
  body: Buffer,
  now: Date,
): SignatureFault | null {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures } = headers;
  if (!id || !timestamp || !signatures) return 'not_signed';
  if (!ID.test(id) || !/^\d{1,12}$/.test(timestamp)) return 'wrong_signature';
  const expected = `v1,${signatureOf(secret, id, timestamp, body)}`;
  if (!signatures.split(' ').some((given) => equal(given, expected))) return 'wrong_signature';
  return Math.abs(now.getTime() / 1000 - Number(timestamp)) > TOLERANCE_SECONDS ? 'wrong_time' : null;
}
