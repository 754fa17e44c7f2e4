import { type Account } from '../options';
import { isPhoneNumber, isWebUrl, maskedEnd } from '../rest/format';
import { type TwilioError } from '../rest/twilio-error';
import { type CallEvent } from './call-record';

/** Where the next TwiML comes from. */
export type DocumentRequest =
  | { kind: 'url'; url: string; method: 'GET' | 'POST'; extra: Record<string, string> }
  | { kind: 'inline'; twiml: string };

/** A request to call somebody that is in order. */
export interface CallRequest {
  to: string;
  from: string;
  document: DocumentRequest;
  fallback: DocumentRequest | null;
  /** Seconds it may ring. */
  timeoutSeconds: number;
  /** Seconds after which Twilio hangs up. */
  timeLimitSeconds: number;
  machineDetection: 'off' | 'Enable' | 'DetectMessageEnd';
  asyncAmd: { url: string; method: 'GET' | 'POST' } | null;
  statusCallback: string | null;
  statusCallbackMethod: 'GET' | 'POST';
  events: Set<CallEvent>;
}

const EVENTS: readonly CallEvent[] = ['initiated', 'ringing', 'answered', 'completed'];
const TWIML_LIMIT = 4000;
const DEFAULT_RING_SECONDS = 60;
const refuse = (code: number, message: string): { ok: false; error: TwilioError } => ({
  ok: false,
  error: { status: 400, code, message },
});

/** GET or POST; POST unless GET is asked for. */
export const methodOf = (value: string | null | undefined): 'GET' | 'POST' =>
  value?.toUpperCase() === 'GET' ? 'GET' : 'POST';

/** Checks the parameters of POST Calls (twilio.com/docs/voice/api/call-resource). */
export function checkCall(
  form: URLSearchParams,
  account: Account,
): { ok: true; request: CallRequest } | { ok: false; error: TwilioError } {
  const to = form.get('To') ?? '';
  const from = form.get('From') ?? '';
  if (to === '') return refuse(21201, "No 'To' number is specified");
  if (from === '') return refuse(21213, "No 'From' number is specified");
  if (!isPhoneNumber(to))
    return refuse(21211, `The phone number you are attempting to call, ${maskedEnd(to)}, is not valid.`);
  if (!isPhoneNumber(from)) return refuse(21212, "Invalid 'From' Number");
  if (account.senders && !account.senders.has(from)) {
    return refuse(21210, `The source phone number provided, ${maskedEnd(from)}, is not yet verified for your account.`);
  }
  const document = readDocument(form);
  if (!document.ok) return document;
  const statusCallback = form.get('StatusCallback') || null;
  if (statusCallback !== null && !isWebUrl(statusCallback))
    return refuse(21609, "The 'StatusCallback' URL is not a valid URL");
  const fallbackUrl = form.get('FallbackUrl') || null;
  const asyncUrl = form.get('AsyncAmdStatusCallback');
  const detection = form.get('MachineDetection');
  return {
    ok: true,
    request: {
      to,
      from,
      document: document.request,
      fallback:
        fallbackUrl === null
          ? null
          : { kind: 'url', url: fallbackUrl, method: methodOf(form.get('FallbackMethod')), extra: {} },
      timeoutSeconds: ringSeconds(form.get('Timeout')),
      timeLimitSeconds: limitSeconds(form.get('TimeLimit')),
      machineDetection: detection === 'Enable' || detection === 'DetectMessageEnd' ? detection : 'off',
      asyncAmd:
        form.get('AsyncAmd') === 'true' && asyncUrl
          ? { url: asyncUrl, method: methodOf(form.get('AsyncAmdStatusCallbackMethod')) }
          : null,
      statusCallback,
      statusCallbackMethod: methodOf(form.get('StatusCallbackMethod')),
      events: readEvents(form),
    },
  };
}

/** The TwiML of a new or changed call: Twiml or Url. */
export function readDocument(
  form: URLSearchParams,
): { ok: true; request: DocumentRequest } | { ok: false; error: TwilioError } {
  const twiml = form.get('Twiml');
  if (twiml) {
    if (twiml.length > TWIML_LIMIT)
      return refuse(21223, `The Twiml parameter is longer than ${TWIML_LIMIT} characters`);
    return { ok: true, request: { kind: 'inline', twiml } };
  }
  const url = form.get('Url');
  if (!url) return refuse(21205, 'Url parameter is required.');
  if (!isWebUrl(url)) return refuse(21205, 'Url is not a valid URL');
  return { ok: true, request: { kind: 'url', url, method: methodOf(form.get('Method')), extra: {} } };
}

function ringSeconds(value: string | null): number {
  const seconds = Number(value ?? NaN);
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= 600 ? seconds : DEFAULT_RING_SECONDS;
}

/** Twilio's default and most: four hours (twilio.com/docs/voice/api/call-resource). */
export const LONGEST_CALL_SECONDS = 14_400;
function limitSeconds(value: string | null): number {
  const seconds = Number(value ?? NaN);
  return Number.isInteger(seconds) && seconds >= 1 && seconds <= LONGEST_CALL_SECONDS ? seconds : LONGEST_CALL_SECONDS;
}

function readEvents(form: URLSearchParams): Set<CallEvent> {
  const asked = form.getAll('StatusCallbackEvent').flatMap((value) => value.split(' '));
  const known = EVENTS.filter((event) => asked.includes(event));
  return new Set(known.length > 0 ? known : ['completed']);
}
