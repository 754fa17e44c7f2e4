import { type TextChannel } from '../../domain/channel';
import { type CarrierKeyword } from '../../domain/consent/carrier-keyword';
import { type FailureClass } from '../../domain/delivery/failure';
import { type MessageStatus } from '../../domain/delivery/message-status';

/** A text of a patient as the provider's list shows it. */
export interface ListedInbound {
  sid: string;
  /** A number, or a WhatsApp user without one. */
  from: string;
  /** WhatsApp ids of whoever wrote, as far as the list shows them. */
  userIds: string[];
  channel: TextChannel;
  /** A text that came by RCS. */
  byRcs: boolean;
  body: string;
  /** The provider has taken it as a keyword, and answered by itself. */
  carrier?: CarrierKeyword;
  /** When it reached the provider; whole seconds of the provider's clock. */
  receivedAt: Date;
  mediaCount: number;
}

/** What became of a message or call of ours. */
export interface ProviderOutcome {
  sid: string;
  /** As the provider writes it. */
  providerStatus: string;
  /** What it means for the message; null for a word we do not know. */
  status: MessageStatus | null;
  errorCode: number | null;
  failure: FailureClass;
  /** As the provider bills it, a decimal number, negative for what is charged; null until it is known. */
  price: string | null;
  /** ISO 4217. */
  priceUnit: string | null;
  /** Parts that are billed; null for calls. */
  segments: number | null;
}

export type ProviderKind = 'text' | 'call';

/** What the provider keeps of us. Nothing here throws for what provider or network do: null says that it could not be asked. */
export interface ProviderRecords {
  /** Whether an id is one that this provider gave. */
  owns(sid: string): boolean;
  /**
   * Texts to our addresses since an instant, oldest first. `complete: false` when there were more than one call may read; then the oldest
   * are missing.
   */
  listInbound(since: Date): Promise<{ messages: ListedInbound[]; complete: boolean } | null>;
  /** The files of an inbound text. */
  mediaOf(sid: string): Promise<{ url: string; contentType: string }[] | null>;
  /** What was sent between two instants: as much as a few pages hold, so that a missing record says nothing. */
  listOutcomes(kind: ProviderKind, range: { from: Date; until: Date }): Promise<ProviderOutcome[] | null>;
  /** One record; 'gone' when the provider has none of this id. */
  fetchOutcome(kind: ProviderKind, sid: string): Promise<ProviderOutcome | 'gone' | null>;
  /** Deletes a record with its files. 'gone': it is not there any more; 'not_yet': the provider will not for now. */
  remove(kind: ProviderKind, sid: string): Promise<'gone' | 'not_yet' | null>;
}
