import { type SendOutcome } from '../../domain/delivery/retry';
import { RateLimited } from './request-client';

/** The connection was never made, so nothing was sent. Node's system errors of the connect phase. */
const NEVER_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN']);

/**
 * What an error of the SDK means for the message. Only fields that cannot hold credentials or text are read: on network errors the SDK's error
 * object contains both. A 4xx was certainly not processed; a 5xx, a time-out or a reset may have been (Twilio error 20500).
 */
export function outcomeOfError(error: unknown): SendOutcome {
  if (error instanceof RateLimited) {
    return { kind: 'refused', code: error.code ?? 20429, httpStatus: 429, ...(error.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: error.retryAfterSeconds }) };
  }
  const { status, code } = (typeof error === 'object' && error !== null ? error : {}) as { status?: unknown; code?: unknown };
  if (typeof status === 'number' && status >= 400 && status < 500 && status !== 408) {
    return { kind: 'refused', code: typeof code === 'number' ? code : null, httpStatus: status };
  }
  if (typeof code === 'string' && NEVER_REACHED.has(code)) return { kind: 'refused', code: null, httpStatus: null };
  return { kind: 'ambiguous', httpStatus: typeof status === 'number' ? status : null };
}
