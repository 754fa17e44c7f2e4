import { type TextChannel } from '../../domain/channel';
import { type SendOutcome } from '../../domain/delivery/retry';
import { type Locale } from '../../domain/locale';

/** What ties a request to the provider to our rows; carried in callback addresses, never personal. */
export interface RequestReference {
  messageId: string;
  attemptNo: number;
  /** Safety texts, alerts and answers are tried even while the provider seems to be away. */
  urgent: boolean;
}

export interface OutgoingText extends RequestReference {
  channel: TextChannel;
  /** A number, or on WhatsApp a user without one. */
  to: string;
  /** It answers a text that came by RCS: the same way, where our sender can. */
  byRcs?: boolean;
  text: string;
  /** A template of the clinic's that says the same; needed outside the window for free text. */
  template?: { name: string; locale: Locale; variables: readonly string[] };
  /** The words were refused as free text: without a template they are not tried. */
  onlyAsTemplate?: boolean;
  /** The provider must not deliver it later than this. */
  expiresAt: Date | null;
}

/** A message or call as the provider lists it. */
export interface ProviderRecord {
  sid: string;
  /** How it left: by a request of ours, or in the answer to a webhook; null where it is none of ours. */
  route: 'rest' | 'twiml' | null;
  from: string;
  /** It went by RCS, from an agent that the provider names by itself. */
  byRcs?: boolean;
  /** The provider knows it by our own reference: nothing else has to fit. */
  ours?: boolean;
  body: string | null;
  createdAt: Date | null;
}

/** A text whose fate is unknown, as far as it helps to find it at the provider. */
interface SoughtText extends Omit<RequestReference, 'urgent'> {
  channel: TextChannel;
  /** It should have gone by RCS. */
  byRcs: boolean;
}

export interface ProviderGateway {
  /** How many bulk messages may be tried now: `one` after the provider was away for a while, `none` while it is. */
  bulkAllowed(): 'all' | 'one' | 'none';
}

/** The provider's side of sending texts. No method throws for what the provider or the network does: the outcome says it. */
export interface TextGateway extends ProviderGateway {
  sendText(text: OutgoingText): Promise<SendOutcome>;
  /**
   * What was sent to this address on the channel of a text, newest first, at most a hundred; of SMS what may have gone by RCS too. Or that text alone, where
   * the provider knows it by our reference. Null when the provider could not be asked.
   */
  listSent(address: string, sought: SoughtText): Promise<ProviderRecord[] | null>;
  /** The sender we use on a channel, as the provider lists it; null when the provider chooses. */
  senderOf(channel: TextChannel): string | null;
  /** Whether the clinic has this template. */
  hasTemplate(name: string, locale: Locale): boolean;
}
