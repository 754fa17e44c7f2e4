import { type RequestHandler } from 'express';
import { z } from 'zod';
import { readCaller, readUserIds } from '../addresses';
import { isPhone } from '../../../domain/address';
import { type PhoneKey } from '../../../domain/conversation/machine/event';
import { ENDED_CALL_STATUSES } from '../../../domain/delivery/message-status';
import { type CallInstruction, type CallStep, type HandleCall } from '../../../ports/in/call-step';
import { readForm } from './form';
import { voiceTwiml, type VoiceSettings } from './voice-twiml';

/** https://www.twilio.com/docs/voice/twiml#request-parameters and /gather */
const call = z
  .object({
    CallSid: z.string().regex(/^CA[0-9a-f]{32}$/i),
    /** Empty or no number where the caller shows none. */
    From: z.string().max(256).default(''),
    To: z.string().min(1).max(256),
    Direction: z.string().max(40).default('inbound'),
    AnsweredBy: z.string().max(40).optional(),
    Digits: z.string().max(20).optional(),
    SpeechResult: z.string().max(4_000).optional(),
    /** 0 to 1; 0 when the recogniser did not say. */
    Confidence: z.coerce.number().gt(0).max(1).optional().catch(undefined),
    /** How a <Dial> went: https://www.twilio.com/docs/voice/twiml/dial#dialcallstatus */
    DialCallStatus: z.string().max(40).optional(),
  })
  .loose();
const place = z.object({
  message: z.uuid().optional().catch(undefined),
  turn: z.coerce.number().int().min(0).max(100).catch(0),
});

const isOutbound = (direction: string): boolean => direction.startsWith('outbound');

const answeredBy = (value: string | undefined): 'human' | 'machine' | 'unknown' =>
  value === 'human' ? 'human' : value?.startsWith('machine') || value === 'fax' ? 'machine' : 'unknown';

const keyOf = (digits: string | undefined): PhoneKey =>
  digits !== undefined && /^[0-9*#]/.test(digits) ? (digits[0] as PhoneKey) : null;

const callerOf = (form: {
  CallSid: string;
  Direction: string;
  From: string;
  To: string;
}): Pick<CallStep, 'callSid' | 'address' | 'userIds'> => ({
  callSid: form.CallSid,
  address: readCaller(isOutbound(form.Direction) ? form.To : form.From, form.CallSid),
  userIds: readUserIds(form),
});

function stepOf(form: z.output<typeof call>, query: unknown): CallStep {
  const { message, turn } = place.parse(query);
  return { ...callerOf(form), turn, messageId: message ?? null };
}

/** Answers a request about a call with what `decide` says. The front desk is shown our own number, never one of a WhatsApp sender, which no network takes. */
const answerCall =
  (
    settings: VoiceSettings,
    decide: (at: CallStep, form: z.output<typeof call>) => Promise<CallInstruction[]>,
  ): RequestHandler =>
  async (req, res) => {
    const form = readForm(call, req.body);
    const at = stepOf(form, req.query);
    const own = isOutbound(form.Direction) ? form.From : form.To;
    const place = { turn: at.turn, messageId: at.messageId, ownNumber: isPhone(own) ? own : settings.ownNumber };
    res
      .status(200)
      .type('text/xml')
      .send(voiceTwiml(await decide(at, form), place, settings));
  };

/** A call was answered, or a patient calls. */
export const callAnswered = (handle: HandleCall, settings: VoiceSettings): RequestHandler =>
  answerCall(settings, (at, form) =>
    handle.answered({ ...at, turn: 0 }, isOutbound(form.Direction) ? answeredBy(form.AnsweredBy) : 'human'),
  );

/** A key was pressed, words were recognised, or neither in time. */
export const callInput = (handle: HandleCall, settings: VoiceSettings): RequestHandler =>
  answerCall(settings, (at, form) => {
    const speech = form.SpeechResult?.trim() ?? '';
    return handle.input(at, {
      key: keyOf(form.Digits),
      speech: speech === '' ? null : speech,
      confidence: form.Confidence ?? null,
    });
  });

/** The connection to the front desk has ended. */
export const frontDeskEnded = (handle: HandleCall, settings: VoiceSettings): RequestHandler =>
  answerCall(settings, (at, form) =>
    handle.frontDeskEnded(at, form.DialCallStatus === 'completed' || form.DialCallStatus === 'answered'),
  );

const ending = z
  .object({
    CallSid: call.shape.CallSid,
    From: call.shape.From,
    To: z.string(),
    Direction: z.string().default('inbound'),
    CallStatus: z.string(),
  })
  .loose();

/** The conversation forgets a call that has ended. To be used beside the status record. */
export async function noteCallEnd(handle: HandleCall, form: unknown): Promise<void> {
  const parsed = ending.safeParse(form);
  if (!parsed.success || !ENDED_CALL_STATUSES.has(parsed.data.CallStatus)) return;
  await handle.ended(callerOf(parsed.data));
}
