import { type RecordChange } from './record-version';

/**
 * Every reason a request can be refused for. The codes are part of the API: programs branch on them, so a code is never
 * renamed and never reused with another meaning.
 */
export const ERROR_CODES = [
  'malformed_json',
  'malformed_url',
  'malformed_request',
  'malformed_text',
  'validation_failed',
  'unknown_field',
  'unauthenticated',
  'invalid_credentials',
  'fresh_login_required',
  'forbidden',
  'wrong_host',
  'too_many_attempts',
  'too_many_requests',
  'not_found',
  'route_not_found',
  'method_not_allowed',
  'body_too_large',
  'unsupported_media_type',
  'reminder_already_sent',
  'version_conflict',
  'stale_version',
  'appointment_closed',
  'slots_not_offered',
  'follow_up_closed',
  'death_undecided',
  'already_exists',
  'still_in_use',
  'last_admin',
  'delivery_under_way',
  'urgent_follow_up',
  'legal_hold',
  'data_keys_missing',
  'idempotency_key_reused',
  'request_under_way',
  'conversation_taken_over',
  'not_taken_over',
  'quiet_hours',
  'opted_out',
  'window_closed',
  'not_reachable',
  'access_reason_required',
  'media_gone',
  'media_refused',
  'media_unavailable',
  'service_unavailable',
  'internal_error',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What is wrong with one field of a request. `field` is a dotted path as the caller wrote it; the value is never repeated. */
export interface FieldError {
  field: string;
  code: string;
  message: string;
  /** Of a file: the line its row begins on, 1 = first. */
  row?: number;
}

/**
 * A request that was understood and is refused. `message` is shown to the caller: it says what to do next and carries no
 * name, number or text of a patient. Anything else that is thrown counts as a fault of ours.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly errors: readonly FieldError[] = [],
    /** Seconds after which the same request may succeed, when that is known. */
    readonly retryAfterSeconds?: number,
    /** Of `stale_version`: what was changed since it was read, newest first. */
    readonly changes?: readonly RecordChange[],
  ) {
    super(message);
  }
}

/** The refusal for one field whose value breaks a rule that a schema cannot see. */
export const invalidField = (field: string, code: string, message: string): Refusal =>
  new Refusal('validation_failed', `${field}: ${message}`, [{ field, code, message }]);

/** The same answer for what does not exist and for what belongs to somebody else, so that ids cannot be probed. */
export const notFound = (what: string, field?: string): Refusal =>
  new Refusal(
    'not_found',
    `No ${what} with this id. Check the id; lists show the ones you may see.`,
    field === undefined ? [] : [{ field, code: 'not_found', message: `No ${what} with this id.` }],
  );
