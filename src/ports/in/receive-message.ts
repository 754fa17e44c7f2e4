import { type TextChannel } from '../../domain/channel';
import { type CarrierKeyword } from '../../domain/consent/carrier-keyword';
import { type MediaKind } from '../../domain/conversation/machine/event';

/** A message of a patient, as the provider gave it and checked for form. */
export interface InboundMessage {
  /** The provider's id of it, by which repetitions are known. */
  sid: string;
  /** The address it came from: a number, or a WhatsApp user without one. */
  from: string;
  /** WhatsApp ids of whoever wrote; none where the provider names none. */
  userIds?: readonly string[];
  channel: TextChannel;
  /** A text that came by RCS; the answer goes the same way. */
  byRcs?: boolean;
  body: string;
  buttonPayload?: string;
  /** The provider has taken it as a keyword, and answered by itself. */
  carrier?: CarrierKeyword;
  media: readonly { url: string; contentType: string }[];
  /** Kinds that come without words or files: location, contact, reaction. */
  kind?: MediaKind;
  /** The provider's id of the message of ours that this one quotes, or whose button was touched. */
  repliedToSid?: string;
  /**
   * Set when it was fetched from the provider's list instead of brought by a webhook: when it reached the provider. The answer is then sent like
   * any other message, and what has come or was asked since is not what it answers.
   */
  fetchedFrom?: Date;
  /** A webhook whose answer carries no texts: the answer is sent like any other message. */
  answerApart?: boolean;
}

/** A text of the webhook's answer; the id goes into its status callback's address. */
export interface AnswerText {
  messageId: string;
  text: string;
}

export interface ReceiveMessage {
  /** Acts on a message once and gives the answer; a repetition gives the same answer and has no effect. Empty where the answer is sent apart. */
  receive(message: InboundMessage): Promise<AnswerText[]>;
  /** The answer has left. */
  answered(texts: readonly AnswerText[]): Promise<void>;
}
