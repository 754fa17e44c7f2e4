import { attemptId } from './protocol';
import { signedHeaders } from './signature';

export interface GatewayAddress {
  /** Without a slash at its end. */
  url: string;
  secret: string;
  timeoutMs: number;
}

/** An answer of the gateway, or why there is none. `unreached`: the connection was never made, so nothing was taken. */
export type Answer =
  | { kind: 'answer'; status: number; retryAfterSeconds: number | undefined; body: unknown }
  | { kind: 'unreached' }
  | { kind: 'unclear' };

/** Errors of the connect phase: of Node's system and of its HTTP client. */
const NEVER_REACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
const MOST_BYTES = 64 * 1024;
const LONGEST_WAIT_SECONDS = 24 * 60 * 60;

/** Retry-After in seconds, also where it names an instant; at most a day. */
function waitOf(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined;
  const seconds = /^\d{1,9}$/.test(header.trim())
    ? Number(header)
    : Math.ceil((Date.parse(header) - now.getTime()) / 1000);
  return Number.isFinite(seconds) ? Math.min(LONGEST_WAIT_SECONDS, Math.max(0, seconds)) : undefined;
}

/** The answer's JSON; undefined when it is none or too long. Throws when the connection breaks. */
async function jsonOf(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += (part as Uint8Array).length;
    if (length > MOST_BYTES) return undefined;
    parts.push(part as Uint8Array);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Asks the gateway once, signed; never throws. A redirect is an answer that is not followed. */
export async function ask(
  { url, secret, timeoutMs }: GatewayAddress,
  method: 'POST' | 'GET' | 'DELETE',
  about: { messageId: string; attemptNo: number },
  content?: object,
): Promise<Answer> {
  const body = content === undefined ? '' : JSON.stringify(content);
  const id = attemptId(about);
  const now = new Date();
  try {
    const response = await fetch(method === 'POST' ? url : `${url}/${id}`, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: { ...signedHeaders(secret, id, body, now), ...(content && { 'content-type': 'application/json' }) },
      ...(content && { body }),
    });
    return {
      kind: 'answer',
      status: response.status,
      retryAfterSeconds: waitOf(response.headers.get('retry-after'), now),
      body: await jsonOf(response),
    };
  } catch (error) {
    // Only the code is read: the rest may hold the address and the text.
    const { code } = ((error as { cause?: unknown } | null)?.cause ?? {}) as { code?: unknown };
    return typeof code === 'string' && NEVER_REACHED.has(code) ? { kind: 'unreached' } : { kind: 'unclear' };
  }
}
