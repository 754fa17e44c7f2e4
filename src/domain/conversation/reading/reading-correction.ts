import { type Urgency } from '../../feedback/urgency';
import { type Intent, type ReadingState, type Understanding } from './understanding';

/** How an inbound text was read, kept with it. */
export type MessageReading = Understanding & { state?: ReadingState };

/** What a person says a text meant. */
export interface ReadingCorrection {
  intent: Intent;
  value?: string;
  level?: Urgency;
}
