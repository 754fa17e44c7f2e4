import { type SendOutcome } from '../../domain/delivery/retry';
import { failureClass, RATE_LIMITED } from './codes';
import { RateLimited } from './request-client';

/** The connection was never made, so nothing was sent. Node's system errors of the connect phase. */
const NEVER_REACHED = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
]);

/** The provider's no, or that it was never reached (`httpStatus` null). */
export const refused = (code: number | null, httpStatus: number | null): SendOutcome => ({
  kind: 'refused',
  code,
  failure: failureClass(code),
  httpStatus,
});

/**
 * What an error of the SDK means for the message. Only fields that cannot hold credentials or text are read: on network errors the SDK's error
 * object contains both. A 4xx was certainly not processed; a 5xx, a time-out or a reset may have been (Twilio error 20500).
 */
function outcomeOfError(error: unknown): SendOutcome {
  if (error instanceof RateLimited) {
    const code = error.code ?? RATE_LIMITED;
    return {
      kind: 'refused',
      code,
      failure: failureClass(code),
      httpStatus: 429,
      ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }),
    };
  }
  const { status, code } = (typeof error === 'object' && error !== null ? error : {}) as {
    status?: unknown;
    code?: unknown;
  };
  if (typeof status === 'number' && status >= 400 && status < 500 && status !== 408) {
    return refused(typeof code === 'number' ? code : null, status);
  }
  if (typeof code === 'string' && NEVER_REACHED.has(code)) return refused(null, null);
  return { kind: 'ambiguous', httpStatus: typeof status === 'number' ? status : null };
}

/** What came of one request that makes a message or a call. Never throws. */
export async function outcomeOf(request: () => Promise<{ sid: string }>): Promise<SendOutcome> {
  try {
    return { kind: 'accepted', sid: (await request()).sid };
  } catch (error) {
    return outcomeOfError(error);
  }
}
