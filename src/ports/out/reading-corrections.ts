import { type ReadingCorrection } from '../../domain/conversation/reading/reading-correction';
import { type MessageItem } from './office-lists';

export interface ReadingCorrections {
  /** Keeps a correction beside an inbound text; null when there is none with this id. */
  keep(messageId: string, correction: ReadingCorrection, userId: string, now: Date): Promise<MessageItem | null>;
}
