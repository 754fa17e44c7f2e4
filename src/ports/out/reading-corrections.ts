import { type ReadingCorrection } from '../../domain/conversation/reading/reading-correction';
import { type MessageItem } from './office-lists';

export interface ReadingCorrections {
  /** Keeps a correction beside an inbound text; null when there is none with this id. `unrestricted`: none among those kept to administrators either. */
  keep(
    messageId: string,
    correction: ReadingCorrection,
    by: { userId: string; unrestricted: boolean },
    now: Date,
  ): Promise<MessageItem | null>;
}
