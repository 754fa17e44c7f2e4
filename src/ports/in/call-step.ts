import { type Choice } from '../../domain/conversation/machine/effect';
import { type PhoneKey } from '../../domain/conversation/machine/event';
import { type Locale } from '../../domain/locale';
import { type SpokenLine, type SpokenPart } from '../out/texts';

export interface CallStep {
  callSid: string;
  /** Where the patient is: a number, a WhatsApp user without one, or an address of this call alone where no number is shown. */
  address: string;
  /** WhatsApp ids of who calls, where the provider names them. */
  userIds?: readonly string[];
  /** 0 for the answer, then counted in our own action addresses: with the call's id it tells repetitions apart. */
  turn: number;
  /** The message the call was placed for; null for a call the patient made. */
  messageId: string | null;
}

export interface SpokenWords {
  /** What is said where not everything is recorded. */
  lines: SpokenLine[];
  parts: SpokenPart[];
  locale: Locale;
  /** Language of recordings to be tried before those of `locale`. */
  voice?: string;
}

/** What the telephone does next. A question is said while it listens, so that a key stops it. */
export type CallInstruction =
  | ({ kind: 'say' } & SpokenWords)
  | ({
      kind: 'ask';
      choices: readonly Choice[] /** What stands before the question, and may be cut short by a key like it. */;
      before?: SpokenWords[] /** Somebody is being fetched: it listens longer. */;
      patient?: true;
    } & SpokenWords)
  /** Rings at the front desk, then tells how that went. */
  | { kind: 'connect' }
  | { kind: 'hang_up' };

export interface HandleCall {
  answered(step: CallStep, answeredBy: 'human' | 'machine' | 'unknown'): Promise<CallInstruction[]>;
  /** A key, or speech, or neither in time. `confidence` as the recogniser gave it, above 0 and at most 1; null when it said nothing. */
  input(
    step: CallStep,
    input: { key: PhoneKey; speech: string | null; confidence: number | null },
  ): Promise<CallInstruction[]>;
  /** The connection to the front desk is over; not `answered`: nobody took it. */
  frontDeskEnded(step: CallStep, answered: boolean): Promise<CallInstruction[]>;
  /** The call is over; the end of an earlier call changes nothing. */
  ended(caller: Pick<CallStep, 'callSid' | 'address' | 'userIds'>): Promise<void>;
}
