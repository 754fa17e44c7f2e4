import { type Channel } from '../../domain/channel';
import { type SendOutcome } from '../../domain/delivery/retry';

/** What ties a provider call to our rows; carried in callback addresses, never personal. */
interface CallReference {
  messageId: string;
  attemptNo: number;
  /** Safety texts, alerts and answers are tried even while the provider seems to be away. */
  urgent: boolean;
}

export interface OutgoingText extends CallReference {
  channel: 'whatsapp' | 'sms';
  /** A number, or on WhatsApp a user without one. */
  to: string;
  /** It answers a text that came by RCS: the same way, where our sender can. */
  byRcs?: boolean;
  text: string;
  /** An approved WhatsApp template that says the same; needed outside the 24-hour window. */
  template?: { contentSid: string; variables: readonly string[] };
  /** The provider must not deliver it later than this. */
  expiresAt: Date | null;
}

export interface OutgoingCall extends CallReference {
  /** E.164. */
  to: string;
}

/** A message or call as the provider lists it. */
export interface ProviderRecord {
  sid: string;
  direction: 'outbound-api' | 'outbound-reply' | 'other';
  from: string;
  /** It went by RCS, from an agent that the provider names by itself. */
  byRcs?: boolean;
  body: string | null;
  createdAt: Date | null;
  status: string;
}

/** The provider's side of sending. No method throws for what the provider or the network does: the outcome says it. */
export interface MessagingGateway {
  /** How many bulk messages may be tried now: `one` after the provider was away for a while, `none` while it is. */
  bulkAllowed(): 'all' | 'one' | 'none';
  sendText(text: OutgoingText): Promise<SendOutcome>;
  startCall(call: OutgoingCall): Promise<SendOutcome>;
  /**
   * What was sent to this address on this channel, newest first, at most a hundred; of SMS what may have gone by RCS too (`byRcs`: it should have). Null when
   * the provider could not be asked.
   */
  listSent(address: string, channel: Channel, byRcs?: boolean): Promise<ProviderRecord[] | null>;
  /** The sender we use on a channel, as the provider lists it; null when a messaging service chooses. */
  senderOf(channel: Channel): string | null;
}
