import { type Intent, type ReadingState, type Topic } from '../../domain/conversation/reading/understanding';
import { type ReadText } from '../engine/words/words';
import { type Coming } from './coming/denied';
import { type SignalLabel } from './labels';
import { type Signal } from './signals';

/** What a reply says, before the state of the conversation is weighed. */
export interface Reply {
  read: ReadText;
  signals: readonly Signal[];
  /** Every place that speaks of coming, and whether it is denied. */
  coming: readonly Coming[];
  has(label: SignalLabel): boolean;
  /** Said, not denied, not in an unreal clause. */
  says(label: SignalLabel): boolean;
  denies(label: SignalLabel): boolean;
  /** A sentence asks, by its mark or its form. */
  asks: boolean;
  /** A sentence has the form of a question: "is lunch allowed". */
  asksByForm: boolean;
  /** A date or hour other than the appointment's, as parseWhen wrote it. */
  when: string | null;
  /** A day was wished for before: an hour alone is one of that day. */
  standing: boolean;
  /** A date or hour was named and it is the appointment's own. */
  sameTime: boolean;
  /** Days and hours that do not suit, in the same syntax. */
  refused: string | null;
  /** The appointment's own day or hour is named, and not refused. */
  own: boolean;
  /** Two times are left to choose between, one of them the appointment's. */
  ownOrOther: boolean;
  /** The other day that was named is today. */
  today: boolean;
  /** The visit is on the day of the reply: then who is on the way, or names a later hour of arrival, is late. */
  visitToday: boolean;
  state: ReadingState;
}

export interface Decision {
  intent: Intent;
  value?: string;
  also: Intent[];
  topics?: readonly Topic[];
  confidence: number;
  decidedBy: string[];
}
