import { type MessageStatus } from '../../domain/delivery/message-status';
import { type AfterFailure, type FailedDelivery } from '../../domain/delivery/retry';

/** What the provider reports of one message or call. */
interface StatusEvent {
  sid: string;
  /** As the provider wrote it. */
  providerStatus: string;
  /** What it means for the message; null when we do not know the word. */
  status: MessageStatus | null;
  /** Calls number their events; −1 for messages. */
  sequenceNumber: number;
  errorCode: number | null;
  /** From the callback's address: which of our calls to the provider this is about. Null when the address carried none. */
  messageId: string | null;
  attemptNo: number | null;
  /** Whether it went by RCS, which reports what arrives; null where that was not told. */
  byRcs: boolean | null;
  /** A failure that marks the address as unusable on its channel. */
  addressUnusable: boolean;
  /** A failure that records an opt-out of both purposes. */
  optedOut: boolean;
}

/** A delivery whose failure this event reported first. */
export interface ReportedFailure extends FailedDelivery {
  code: number | null;
  messageId: string;
}

export interface DeliveryStatusStore {
  /**
   * Keeps the event once and moves the message forward. A callback also proves acceptance when the answer was lost. When it says that the
   * delivery failed, the address is marked and the opt-out recorded as it says, `decide` is asked whether another attempt follows, and a reminder
   * with a ladder is looked at again at once; all in one transaction. The failure, or null when the event reported none or nothing new.
   */
  record(
    event: StatusEvent,
    now: Date,
    decide: (failure: ReportedFailure) => AfterFailure,
  ): Promise<ReportedFailure | null>;
}
