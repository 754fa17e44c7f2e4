import { type ReadingCorrection } from '../../domain/conversation/reading/reading-correction';
import { type Edit } from './edit';
import { type MessageItem } from './office-lists';

export interface ReadingCorrections {
  /**
   * Keeps a correction beside an inbound text; null when there is none with this id. `unrestricted`: none among those kept to administrators either.
   * Refuses `stale_version`.
   */
  keep(
    messageId: string,
    correction: ReadingCorrection,
    edit: Edit & { unrestricted: boolean },
    now: Date,
  ): Promise<MessageItem | null>;
}
