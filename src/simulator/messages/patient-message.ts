import { type MessageChannel } from './message-record';

/** What a patient sends. */
export interface PatientMessage {
  /** The patient's number, +…, without a channel. */
  from: string;
  /** The clinic's number, +…, without a channel. */
  to: string;
  channel: MessageChannel;
  body: string;
  /** WhatsApp profile name. */
  profileName?: string | undefined;
  /** WhatsApp id when it differs from the number: old eight-digit Cameroonian ids still exist. */
  waId?: string | undefined;
  /** A touched quick-reply button. */
  buttonPayload?: string | undefined;
  buttonText?: string | undefined;
  /** The message it answers: the one whose button was touched, or the quoted one. */
  originalRepliedMessageSid?: string | undefined;
  media?: readonly { contentType: string; bytes: Buffer }[] | undefined;
  location?: { latitude: number; longitude: number } | undefined;
  /** The webhook is lost on its way; the message stands in the list all the same. */
  webhookLost?: boolean | undefined;
}
