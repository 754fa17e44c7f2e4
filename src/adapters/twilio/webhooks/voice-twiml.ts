import { twiml } from 'twilio';
import { speechHintsOf, speechOf } from '../../../domain/locale';
import { type CallInstruction, type CallStep, type SpokenWords } from '../../../ports/in/call-step';

/** Where recordings of the clinic are found: the address of one, or null. */
export type FindRecording = (language: string, name: string) => string | null;

export interface VoiceSettings {
  publicBaseUrl: string;
  /** Where 0 connects to. */
  clinicPhone: string;
  /** Our number in the telephone network, shown there where a call did not come to it (WhatsApp); null when we have none. */
  ownNumber: string | null;
  recordingOf: FindRecording;
}

/** Where a document of TwiML belongs: the step it answers, and our own number in the call, shown to the front desk. */
export interface VoicePlace extends Pick<CallStep, 'turn' | 'messageId'> {
  ownNumber: string | null;
}

const LISTEN_SECONDS = 7;
/** While somebody is being fetched. */
const WAIT_SECONDS = 30;
/** Seconds of silence that end a comment; "auto" would end it at the first breath. */
const COMMENT_PAUSE = '3';
const RING_SECONDS = 25;
/** A talk with the front desk that nobody ended. */
const LONGEST_TALK_SECONDS = 3600;
/** Twilio says no more in one <Say>: https://www.twilio.com/docs/voice/twiml/say */
const LONGEST_SAY = 4096;
/** What XML 1.0 cannot carry, even escaped, and line breaks. */
const UNSPEAKABLE = /[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]+/g;

type Speaker = Pick<twiml.VoiceResponse, 'say' | 'play'>;

const speakable = (text: string): string =>
  text.toWellFormed().replace(UNSPEAKABLE, ' ').trim().slice(0, LONGEST_SAY).toWellFormed();

function say(to: Speaker, { locale, text }: SpokenWords['lines'][number]): void {
  const words = speakable(text);
  if (/[\p{L}\p{N}]/u.test(words)) to.say(speechOf(locale), words);
}

/** The recordings of a text in the first language that has them all: a text is never half in one voice and half in another. */
function recordingsOf({ parts, voice, locale }: SpokenWords, recordingOf: FindRecording): Map<string, string> | null {
  const names = parts.flatMap((part) => ('recording' in part ? part.recording : []));
  for (const language of voice === undefined ? [locale] : [voice, locale]) {
    const found = names.flatMap((name): [string, string][] => {
      const address = recordingOf(language, name);
      return address === null ? [] : [[name, address]];
    });
    if (names.length > 0 && found.length === names.length) return new Map(found);
  }
  return null;
}

function speak(to: Speaker, spoken: SpokenWords, recordingOf: FindRecording): void {
  const recordings = recordingsOf(spoken, recordingOf);
  if (recordings === null) for (const line of spoken.lines) say(to, line);
  else {
    for (const part of spoken.parts) {
      if ('value' in part) say(to, part.value);
      else to.play(recordings.get(part.recording) ?? '');
    }
  }
}

/** The instructions as a TwiML document: https://www.twilio.com/docs/voice/twiml. Without instructions the call ends. */
export function voiceTwiml(instructions: readonly CallInstruction[], at: VoicePlace, settings: VoiceSettings): string {
  const { publicBaseUrl, clinicPhone, recordingOf } = settings;
  const answer = new twiml.VoiceResponse();
  const next = (path: string): string =>
    `${publicBaseUrl}/webhooks/twilio/voice/${path}?turn=${at.turn + 1}${at.messageId === null ? '' : `&message=${at.messageId}`}`;
  for (const instruction of instructions) {
    switch (instruction.kind) {
      case 'say':
        speak(answer, instruction, recordingOf);
        break;
      case 'ask': {
        const open = instruction.choices.length === 0;
        const gather = answer.gather({
          input: ['dtmf', 'speech'],
          numDigits: 1,
          timeout: instruction.patient ? WAIT_SECONDS : LISTEN_SECONDS,
          finishOnKey: '',
          profanityFilter: false,
          speechTimeout: open ? COMMENT_PAUSE : 'auto',
          language: speechOf(instruction.locale).language,
          ...(open ? {} : { hints: speechHintsOf(instruction.locale) }),
          action: next('gather'),
          method: 'POST',
          actionOnEmptyResult: true,
        });
        for (const words of [...(instruction.before ?? []), instruction]) speak(gather, words, recordingOf);
        break;
      }
      case 'connect':
        answer.dial(
          {
            timeout: RING_SECONDS,
            timeLimit: LONGEST_TALK_SECONDS,
            action: next('front-desk'),
            method: 'POST',
            ...(at.ownNumber === null ? {} : { callerId: at.ownNumber }),
          },
          clinicPhone,
        );
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
