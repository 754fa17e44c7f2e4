import { type MessageChannel } from './message-record';

/** What a patient sends. */
export interface PatientMessage {
  /** The patient's number, +…, or WhatsApp id, CM.…, without a channel. */
  from: string;
  /** The clinic's number, +…, without a channel. */
  to: string;
  channel: MessageChannel;
  body: string;
  /** WhatsApp profile name. */
  profileName?: string | undefined;
  /** WhatsApp id when it differs from the number: old eight-digit Cameroonian ids still exist. */
  waId?: string | undefined;
  /** WhatsApp id that comes beside the number; the number's own when it is left out, null: none, as before June 2026. */
  externalUserId?: string | null | undefined;
  /** The id of linked portfolios, where there is one. */
  parentExternalUserId?: string | undefined;
  /** A touched quick-reply button. */
  buttonPayload?: string | undefined;
  buttonText?: string | undefined;
  /** An emoji put on the message it answers, which is all the body holds; empty: taken away again. */
  reaction?: boolean | undefined;
  /** The message it answers: the one whose button was touched, the quoted one, or the one with the reaction. */
  originalRepliedMessageSid?: string | undefined;
  media?: readonly { contentType: string; bytes: Buffer }[] | undefined;
  location?: { latitude: number; longitude: number } | undefined;
  /** The webhook is lost on its way; the message stands in the list all the same. */
  webhookLost?: boolean | undefined;
}
