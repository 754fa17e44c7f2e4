import { type RequestHandler } from 'express';
import { twiml } from 'twilio';
import { z } from 'zod';
import { type PhoneKey } from '../../domain/conversation/event';
import { ENDED_CALL_STATUSES } from '../../domain/reminder/delivery-status';
import { type Locale } from '../../domain/patient/language';
import { type CallInstruction, type CallStep, type HandleCall } from '../../services/conversation/handle-call';
import { readForm } from './form';

/** https://www.twilio.com/docs/voice/twiml#request-parameters and /gather */
const call = z.object({
  CallSid: z.string().regex(/^CA[0-9a-f]{32}$/i),
  From: z.string().min(1).max(64),
  To: z.string().min(1).max(64),
  Direction: z.string().max(40).default('inbound'),
  AnsweredBy: z.string().max(40).optional(),
  Digits: z.string().max(20).optional(),
  SpeechResult: z.string().max(4_000).optional(),
});
const place = z.object({ message: z.uuid().optional().catch(undefined), turn: z.coerce.number().int().min(0).max(100).catch(0) });

/** Voices of the languages; both on Twilio's list of Polly voices. */
const VOICES = { fr: { language: 'fr-FR', voice: 'Polly.Lea-Neural' }, en: { language: 'en-US', voice: 'Polly.Joanna-Neural' } } as const;
const HINTS: Record<Locale, string> = {
  fr: 'oui, non, je viens, je ne viens pas, une autre date, annuler, confirmer, un, deux, trois',
  en: 'yes, no, I will come, I cannot come, another date, cancel, confirm, one, two, three',
};
const E164 = /^\+[1-9][0-9]{6,14}$/;
const LISTEN_SECONDS = 7;

export interface VoiceSettings {
  publicBaseUrl: string;
  /** Where 0 connects to. */
  clinicPhone: string;
}

const isOutbound = (direction: string): boolean => direction.startsWith('outbound');

function xmlOf(instructions: readonly CallInstruction[], at: CallStep, { publicBaseUrl, clinicPhone }: VoiceSettings): string {
  const answer = new twiml.VoiceResponse();
  const say = (to: Pick<typeof answer, 'say'>, lines: Extract<CallInstruction, { kind: 'say' }>['lines']): void => {
    for (const { locale, text } of lines) to.say(VOICES[locale], text);
  };
  for (const instruction of instructions) {
    switch (instruction.kind) {
      case 'say':
        say(answer, instruction.lines);
        break;
      case 'ask': {
        const query = `turn=${at.turn + 1}${at.messageId === null ? '' : `&message=${at.messageId}`}`;
        const gather = answer.gather({
          input: ['dtmf', 'speech'], numDigits: 1, timeout: LISTEN_SECONDS, speechTimeout: 'auto', language: VOICES[instruction.locale].language, hints: HINTS[instruction.locale],
          action: `${publicBaseUrl}/webhooks/twilio/voice/gather?${query}`, method: 'POST', actionOnEmptyResult: true,
        });
        say(gather, instruction.lines);
        break;
      }
      case 'connect':
        answer.dial({ timeout: 30 }, clinicPhone);
        break;
      case 'hang_up':
        answer.hangup();
        break;
      default:
        instruction satisfies never;
    }
  }
  if (instructions.length === 0) answer.hangup();
  return answer.toString();
}

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

/** A call was answered, or a patient calls. */
export const callAnswered = (handle: HandleCall, settings: VoiceSettings): RequestHandler => async (req, res) => {
  const form = readForm(call, req.body);
  const at = stepOf(form, req.query);
  const instructions = at === null ? HANG_UP : await handle.answered({ ...at, turn: 0 }, isOutbound(form.Direction) ? answeredBy(form.AnsweredBy) : 'human');
  res.status(200).type('text/xml').send(xmlOf(instructions, at ?? { callSid: form.CallSid, address: '', turn: 0, messageId: null }, settings));
};

/** A key was pressed, words were recognised, or neither in time. */
export const callInput = (handle: HandleCall, settings: VoiceSettings): RequestHandler => async (req, res) => {
  const form = readForm(call, req.body);
  const at = stepOf(form, req.query);
  const speech = form.SpeechResult?.trim() ?? '';
  const instructions = at === null ? HANG_UP : await handle.input(at, { key: keyOf(form.Digits), speech: speech === '' ? null : speech });
  res.status(200).type('text/xml').send(xmlOf(instructions, at ?? { callSid: form.CallSid, address: '', turn: 0, messageId: null }, settings));
};

const ending = z.object({ From: z.string(), To: z.string(), Direction: z.string().default('inbound'), CallStatus: z.string() });

/** The conversation forgets a call that has ended. To be used beside the status record. */
export async function noteCallEnd(handle: HandleCall, form: unknown): Promise<void> {
  const parsed = ending.safeParse(form);
  if (!parsed.success || !ENDED_CALL_STATUSES.has(parsed.data.CallStatus)) return;
  const address = isOutbound(parsed.data.Direction) ? parsed.data.To : parsed.data.From;
  if (E164.test(address)) await handle.ended(address);
}
