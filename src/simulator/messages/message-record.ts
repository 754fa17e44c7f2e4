import { API_VERSION, rfc2822 } from '../rest/format';
import { type CallbackTarget } from '../status-callbacks';
import { type TemplateButton } from './templates';

export type MessageChannel = 'whatsapp' | 'sms' | 'rcs';
export type MessageStatus =
  | 'accepted'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'undelivered'
  | 'failed'
  | 'received';

/** A picture, voice note or file of a message. */
export interface MediaRecord {
  sid: string;
  contentType: string;
  /** Address the media came from (outbound), or null when the bytes are here. */
  url: string | null;
  bytes: Buffer | null;
}

/** One message as the stand-in keeps it. */
export interface MessageRecord {
  readonly sid: string;
  sequence: number;
  readonly accountSid: string;
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-reply';
  readonly channel: MessageChannel;
  readonly to: string;
  readonly from: string;
  body: string;
  /** Quick-reply buttons shown under it. */
  buttons: TemplateButton[];
  /** True when it opened the conversation: its buttons come back with MessageType button, otherwise interactive. */
  openedConversation: boolean;
  status: MessageStatus;
  errorCode: number | null;
  errorMessage: string | null;
  readonly createdAt: Date;
  updatedAt: Date;
  sentAt: Date | null;
  readonly numSegments: number;
  media: MediaRecord[];
  readonly messagingServiceSid: string | null;
  readonly callback: CallbackTarget;
}

/** whatsapp:+237… and whatsapp:CM.… are WhatsApp, rcs:+237… is RCS, everything else SMS. */
export const channelOf = (address: string): MessageChannel =>
  address.startsWith('whatsapp:') ? 'whatsapp' : address.startsWith('rcs:') ? 'rcs' : 'sms';

/** The address without its channel. */
export const numberOf = (address: string): string => address.replace(/^(?:whatsapp|rcs):/, '');

/** Illustrative prices per part in USD; real ones depend on the country. */
const PRICE = { sms: 0.0425, whatsapp: 0.005, rcs: 0.0083 } as const;

/** A message in the form of Twilio's Message resource. */
export function messageJson(message: MessageRecord): Record<string, unknown> {
  const uri = `/${API_VERSION}/Accounts/${message.accountSid}/Messages/${message.sid}`;
  const priced = message.sentAt !== null || message.direction === 'inbound';
  return {
    account_sid: message.accountSid,
    api_version: API_VERSION,
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt ? rfc2822(message.sentAt) : null,
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode,
    error_message: message.errorMessage,
    from: message.from,
    messaging_service_sid: message.messagingServiceSid,
    num_media: String(message.media.length),
    num_segments: String(message.numSegments),
    price: priced ? (-PRICE[message.channel] * message.numSegments).toFixed(5) : null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json`, feedback: `${uri}/Feedback.json` },
    to: message.to,
    uri: `${uri}.json`,
  };
}
