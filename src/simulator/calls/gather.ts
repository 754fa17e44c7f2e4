import { type XmlElement } from '../twiml/read-xml';
import { type CallLine, type LineSignal } from './call-line';
import { type Awaiting, type CallRecord, type HeardEntry } from './call-record';
import { type CalleeBehaviour, type CalleeReply, replyOf } from './people';

/** A <Gather> with Twilio's defaults filled in (twilio.com/docs/voice/twiml/gather). */
export interface GatherSettings {
  awaiting: Awaiting;
  timeoutSeconds: number;
  /** Empty: the address of the document itself. */
  action: string;
  method: string | undefined;
  actionOnEmptyResult: boolean;
  /** Sent with an empty result. */
  emptyParams: Record<string, string>;
}

export type GatherInput =
  | { kind: 'input'; params: Record<string, string> }
  | { kind: 'nothing' }
  /** Something other than input ended it: hung up, or the API changed the call. */
  | { kind: 'signal'; signal: LineSignal };

export function readGather(element: XmlElement): GatherSettings {
  const { attributes } = element;
  const input = (attributes.input ?? 'dtmf').split(/[\s,]+/);
  const keys = input.includes('dtmf');
  const speech = input.includes('speech');
  const numDigits = Number(attributes.numDigits ?? NaN);
  return {
    awaiting: {
      keys,
      speech,
      numDigits: Number.isInteger(numDigits) && numDigits > 0 ? numDigits : null,
      finishOnKey: attributes.finishOnKey ?? '#',
    },
    timeoutSeconds: Number(attributes.timeout ?? 5) || 5,
    action: attributes.action ?? '',
    method: attributes.method,
    actionOnEmptyResult: attributes.actionOnEmptyResult === 'true',
    emptyParams: { ...(keys ? { Digits: '' } : {}), ...(speech && !keys ? { SpeechResult: '' } : {}) },
  };
}

interface Collection {
  call: CallRecord;
  line: CallLine;
  settings: GatherSettings;
  /** What interrupted the prompts, if anything. */
  first: LineSignal | null;
  person: CalleeBehaviour;
  /** The how-manieth Gather of the call, from 0. */
  turn: number;
  secondMillis: number;
  hear: (entry: HeardEntry) => void;
}

/** Collects keys or speech until Twilio would have enough of them. */
export async function collectInput(collection: Collection): Promise<GatherInput> {
  const { call, line, settings } = collection;
  const reply = collection.first ? null : replyOf(collection.person, collection.turn, call.heard, settings.awaiting);
  if (reply && 'silent' in reply) return { kind: 'nothing' };
  if (reply) act(reply, line);
  let digits = '';
  let signal = collection.first ?? (await line.wait(settings.timeoutSeconds * collection.secondMillis));
  for (;;) {
    if (signal === null) return digits === '' ? { kind: 'nothing' } : pressed(digits, '', collection);
    switch (signal.kind) {
      case 'hung_up':
      case 'redirected':
        return { kind: 'signal', signal };
      case 'speech':
        if (!settings.awaiting.speech) break;
        collection.hear({ kind: 'spoke', text: signal.text });
        return { kind: 'input', params: { SpeechResult: signal.text, Confidence: signal.confidence.toFixed(8) } };
      case 'key':
        if (!settings.awaiting.keys) break;
        if (settings.awaiting.finishOnKey.includes(signal.digit)) {
          return digits === '' ? { kind: 'nothing' } : pressed(digits, signal.digit, collection);
        }
        digits += signal.digit;
        if (digits.length === settings.awaiting.numDigits) return pressed(digits, '', collection);
        break;
      case 'picked_up':
        break;
      default:
        signal satisfies never;
    }
    signal = await line.wait(settings.timeoutSeconds * collection.secondMillis);
  }
}

function pressed(digits: string, finishedOnKey: string, collection: Collection): GatherInput {
  collection.hear({ kind: 'pressed', digits });
  return { kind: 'input', params: { Digits: digits, FinishedOnKey: finishedOnKey } };
}

function act(reply: CalleeReply, line: CallLine): void {
  if ('press' in reply) for (const digit of reply.press) line.signal({ kind: 'key', digit });
  else if ('speak' in reply) line.signal({ kind: 'speech', text: reply.speak, confidence: reply.confidence ?? 0.9 });
  else if ('hangUp' in reply) line.signal({ kind: 'hung_up', declined: false });
}
