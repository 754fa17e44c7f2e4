import { type MessageStatus } from '../domain/reminder/delivery-status';

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
}

export interface DeliveryStatusStore {
  /** Keeps the event once and moves the message forward. A callback also proves acceptance when the answer was lost. False for a repetition. */
  record(event: StatusEvent, now: Date): Promise<boolean>;
}
