import { type Channel } from '../../domain/channel';
import { type FailureClass } from '../../domain/delivery/failure';
import { type MessageStatus } from '../../domain/delivery/message-status';

/** What the provider reports of one message or call, checked for form. */
export interface StatusReport {
  sid: string;
  channel: Channel;
  /** The text went by RCS. */
  byRcs?: boolean;
  /** As the provider wrote it: kept, and with the id what tells repetitions apart. */
  providerStatus: string;
  /** What it means for the message; null where that is nothing, or unknown. */
  status: MessageStatus | null;
  /** Calls number their events. */
  sequenceNumber?: number;
  /** The provider's own code, and what it asks for. */
  errorCode?: number;
  failure: FailureClass;
  /** Which of our requests to the provider it is about, where the provider told that back. */
  messageId?: string;
  attemptNo?: number;
}

export type RecordDeliveryStatus = (report: StatusReport) => Promise<void>;
