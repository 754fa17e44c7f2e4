import { STATUS_CODES } from 'node:http';
import { type ZodError, type z } from 'zod';
import { databaseTrouble, type DatabaseTrouble } from '../services/operations/database-trouble';
import { type ErrorCode, type FieldError, Refusal } from '../domain/errors';

/** RFC 9457, with our stable `code` and the fields that are wrong. The one form of every error this API answers with. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ErrorCode;
  errors: readonly FieldError[];
  /** Of stale_version: what was changed since it was read, newest first. */
  changes?: readonly { fields: readonly string[]; by: string; at: string }[];
}

const STATUS: Record<ErrorCode, number> = {
  malformed_json: 400,
  malformed_url: 400,
  malformed_request: 400,
  malformed_text: 400,
  validation_failed: 422,
  unknown_field: 422,
  idempotency_key_reused: 422,
  request_under_way: 409,
  unauthenticated: 401,
  invalid_credentials: 401,
  fresh_login_required: 401,
  forbidden: 403,
  wrong_host: 421,
  too_many_attempts: 429,
  too_many_requests: 429,
  not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  body_too_large: 413,
  unsupported_media_type: 415,
  reminder_already_sent: 409,
  version_conflict: 409,
  stale_version: 412,
  appointment_closed: 409,
  slots_not_offered: 409,
  follow_up_closed: 409,
  death_undecided: 409,
  already_exists: 409,
  still_in_use: 409,
  last_admin: 409,
  delivery_under_way: 409,
  urgent_follow_up: 409,
  legal_hold: 409,
  data_keys_missing: 409,
  conversation_taken_over: 409,
  not_taken_over: 409,
  quiet_hours: 409,
  opted_out: 409,
  window_closed: 409,
  not_reachable: 409,
  access_reason_required: 422,
  media_gone: 410,
  media_refused: 502,
  media_unavailable: 503,
  service_unavailable: 503,
  internal_error: 500,
};

/** A refusal in its wire form. */
export function problemOf(refusal: Refusal): Problem {
  const status = STATUS[refusal.code];
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: refusal.message,
    code: refusal.code,
    errors: refusal.errors,
    ...(refusal.changes && {
      changes: refusal.changes.map(({ fields, by, at }) => ({ fields, by, at: at.toISOString() })),
    }),
  };
}

/** Field names come from the caller and may hold anything: cut short, and digits that could be a phone number hidden. */
export const safeName = (name: string): string => name.slice(0, 60).replace(/\d{5,}/g, '#');

function issueToErrors(issue: z.core.$ZodIssue): FieldError[] {
  const field = safeName(issue.path.map(String).join('.'));
  const one = (code: string, message: string): FieldError[] => [{ field, code, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, 20).map((key) => ({
        field: safeName([...issue.path.map(String), key].join('.')),
        code: 'unknown_field',
        message: 'This field does not exist here. Leave it out.',
      }));
    case 'invalid_type':
      return issue.input === undefined && /received undefined/.test(issue.message)
        ? one('required', 'This field is required.')
        : one('invalid_type', `Expected ${issue.expected}.`);
    case 'too_small':
      return one(
        issue.origin === 'string' ? 'too_short' : 'too_small',
        issue.origin === 'string' || issue.origin === 'array'
          ? `At least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : 'entries'}.`
          : `At least ${issue.minimum}.`,
      );
    case 'too_big':
      return one(
        issue.origin === 'string' ? 'too_long' : 'too_big',
        issue.origin === 'string' || issue.origin === 'array'
          ? `At most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : 'entries'}.`
          : `At most ${issue.maximum}.`,
      );
    case 'invalid_value':
      return one('not_allowed', `One of: ${issue.values.map(String).join(', ')}.`);
    case 'invalid_format':
      return one(
        'invalid_format',
        issue.format === 'regex' ? issue.message : `Expected the form of a ${issue.format}.`,
      );
    case 'custom':
      return one(typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'invalid', issue.message);
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
      return one('invalid', issue.message);
    default:
      issue satisfies never;
      return one('invalid', 'This value is not valid.');
  }
}

/** What a schema found wrong, as one refusal that names every field. */
export function refusalOf(errors: readonly ZodError[]): Refusal {
  const fields = errors.flatMap((error) => error.issues.flatMap(issueToErrors));
  const named = fields
    .slice(0, 5)
    .map((e) => (e.field === '' ? e.message : `${e.field}: ${e.message}`))
    .join(' ');
  const code = fields.every((e) => e.code === 'unknown_field') ? 'unknown_field' : 'validation_failed';
  return new Refusal(code, `Correct these fields and send the request again. ${named}`, fields);
}

const sizeOf = (bytes: number): string =>
  bytes >= 1_048_576 ? `${Math.floor(bytes / 1_048_576)} MiB` : `${Math.floor(bytes / 1024)} KiB`;

const UNAVAILABLE: Record<DatabaseTrouble, { detail: string; retryAfterSeconds: number }> = {
  away: {
    detail: 'The service cannot reach its database for the moment. Try again in a few seconds.',
    retryAfterSeconds: 5,
  },
  busy: { detail: 'The service has too much to do at once. Try again in a few seconds.', retryAfterSeconds: 5 },
  read_only: {
    detail: 'The service cannot write to its database for the moment; nothing was changed. Try again in half a minute.',
    retryAfterSeconds: 30,
  },
  full: {
    detail: 'The service has no space to write for the moment; nothing was changed. Try again in half a minute.',
    retryAfterSeconds: 30,
  },
};

/**
 * Maps anything thrown to a refusal: what body parsers and the URL decoder report, a database that is away (503), a value
 * the database cannot hold (422). The rest is `internal_error`, with nothing of the cause in the answer.
 */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof Error)) return new Refusal('internal_error', OUR_FAULT);
  const { type, code, status, limit } = error as Error & {
    type?: unknown;
    code?: unknown;
    status?: unknown;
    limit?: unknown;
  };
  switch (type) {
    case 'entity.too.large':
      return new Refusal('body_too_large', `The body is larger than ${sizeOf(Number(limit))}. Send less at a time.`);
    case 'entity.parse.failed':
      return new Refusal('malformed_json', 'The body is not valid JSON. Check quotes, commas and brackets.');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new Refusal('unsupported_media_type', 'Send the body uncompressed and in UTF-8.');
    case 'request.aborted':
    case 'request.size.invalid':
    case 'stream.encoding.set':
    case 'parameters.too.many':
    case 'querystring.parse.rangeError':
      return new Refusal('malformed_request', 'The body could not be read as it was sent. Send it again, whole.');
    default:
  }
  if (error instanceof URIError)
    return new Refusal('malformed_url', 'The address holds a % that is not followed by two hexadecimal digits.');
  const trouble = databaseTrouble(error);
  if (trouble !== null)
    return new Refusal('service_unavailable', UNAVAILABLE[trouble].detail, [], UNAVAILABLE[trouble].retryAfterSeconds);
  if (typeof code === 'string' && /^(22\w{3}|23514)$/.test(code)) {
    return new Refusal('validation_failed', 'One of the values cannot be stored. Check lengths, numbers and dates.');
  }
  if (status === 400)
    return new Refusal('malformed_request', 'The request could not be read. Check address, headers and body.');
  return new Refusal('internal_error', OUR_FAULT);
}

const OUR_FAULT =
  'Something went wrong on our side; nothing was changed. Try again, and tell us the X-Request-Id if it stays.';
