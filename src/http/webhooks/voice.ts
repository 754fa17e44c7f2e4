import { type RequestHandler } from 'express';
import { z } from 'zod';
import { type PhoneKey } from '../../domain/conversation/event';
import { ENDED_CALL_STATUSES } from '../../domain/reminder/delivery-status';
import { type CallInstruction } from '../../services/conversation/call-instructions';
import { type CallStep, type HandleCall } from '../../services/conversation/handle-call';
import { readForm } from './form';
import { voiceTwiml, type VoiceSettings } from './voice-twiml';

/** https://www.twilio.com/docs/voice/twiml#request-parameters and /gather */
const call = z.object({
  CallSid: z.string().regex(/^CA[0-9a-f]{32}$/i),
  From: z.string().min(1).max(64),
  To: z.string().min(1).max(64),
  Direction: z.string().max(40).default('inbound'),
  AnsweredBy: z.string().max(40).optional(),
  Digits: z.string().max(20).optional(),
  SpeechResult: z.string().max(4_000).optional(),
  /** 0 to 1; 0 when the recogniser did not say. */
  Confidence: z.coerce.number().gt(0).max(1).optional().catch(undefined),
  /** How a <Dial> went: https://www.twilio.com/docs/voice/twiml/dial#dialcallstatus */
  DialCallStatus: z.string().max(40).optional(),
});
const place = z.object({ message: z.uuid().optional().catch(undefined), turn: z.coerce.number().int().min(0).max(100).catch(0) });

const E164 = /^\+[1-9][0-9]{6,14}$/;
const isOutbound = (direction: string): boolean => direction.startsWith('outbound');

const answeredBy = (value: string | undefined): 'human' | 'machine' | 'unknown' =>
  value === 'human' ? 'human' : value?.startsWith('machine') || value === 'fax' ? 'machine' : 'unknown';

const keyOf = (digits: string | undefined): PhoneKey => (digits !== undefined && /^[0-9*#]/.test(digits) ? (digits[0] as PhoneKey) : null);

function stepOf(form: z.output<typeof call>, query: unknown): CallStep | null {
  const address = isOutbound(form.Direction) ? form.To : form.From;
  if (!E164.test(address)) return null;
  const { message, turn } = place.parse(query);
  return { callSid: form.CallSid, address, turn, messageId: message ?? null };
}

const HANG_UP: CallInstruction[] = [{ kind: 'hang_up' }];

/** Answers a request about a call with what `decide` says; a call from no number (withheld, a client) ends. */
const answerCall = (settings: VoiceSettings, decide: (at: CallStep, form: z.output<typeof call>) => Promise<CallInstruction[]>): RequestHandler => async (req, res) => {
  const form = readForm(call, req.body);
  const at = stepOf(form, req.query);
  const own = isOutbound(form.Direction) ? form.From : form.To;
  const place = { turn: at?.turn ?? 0, messageId: at?.messageId ?? null, ownNumber: E164.test(own) ? own : null };
  res.status(200).type('text/xml').send(voiceTwiml(at === null ? HANG_UP : await decide(at, form), place, settings));
};

/** A call was answered, or a patient calls. */
export const callAnswered = (handle: HandleCall, settings: VoiceSettings): RequestHandler =>
  answerCall(settings, (at, form) => handle.answered({ ...at, turn: 0 }, isOutbound(form.Direction) ? answeredBy(form.AnsweredBy) : 'human'));

/** A key was pressed, words were recognised, or neither in time. */
export const callInput = (handle: HandleCall, settings: VoiceSettings): RequestHandler =>
  answerCall(settings, (at, form) => {
    const speech = form.SpeechResult?.trim() ?? '';
    return handle.input(at, { key: keyOf(form.Digits), speech: speech === '' ? null : speech, confidence: form.Confidence ?? null });
  });

/** The connection to the front desk has ended. */
export const frontDeskEnded = (handle: HandleCall, settings: VoiceSettings): RequestHandler =>
  answerCall(settings, (at, form) => handle.frontDeskEnded(at, form.DialCallStatus === 'completed' || form.DialCallStatus === 'answered'));

const ending = z.object({ CallSid: z.string(), From: z.string(), To: z.string(), Direction: z.string().default('inbound'), CallStatus: z.string() });

/** The conversation forgets a call that has ended. To be used beside the status record. */
export async function noteCallEnd(handle: HandleCall, form: unknown): Promise<void> {
  const parsed = ending.safeParse(form);
  if (!parsed.success || !ENDED_CALL_STATUSES.has(parsed.data.CallStatus)) return;
  const { CallSid, From, To, Direction } = parsed.data;
  const address = isOutbound(Direction) ? To : From;
  if (E164.test(address)) await handle.ended(address, CallSid);
}
