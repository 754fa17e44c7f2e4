import { type Channel, isTextChannel } from '../../domain/channel';
import { type MessageStatus } from '../../domain/delivery/message-status';

/** https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks */
const TEXT_STATUSES: Readonly<Record<string, MessageStatus>> = {
  accepted: 'accepted',
  scheduled: 'accepted',
  queued: 'accepted',
  sending: 'accepted',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  partially_delivered: 'sent',
};

/** A call that was only completed may have reached a voicemail: it counts as delivered once the person has pressed the identity key. */
const CALL_STATUSES: Readonly<Record<string, MessageStatus>> = {
  queued: 'accepted',
  initiated: 'accepted',
  ringing: 'accepted',
  'in-progress': 'sent',
  completed: 'sent',
  busy: 'undelivered',
  'no-answer': 'undelivered',
  canceled: 'undelivered',
  failed: 'failed',
};

/** Our status for one of Twilio's; null for one we do not know, which is kept but changes nothing. */
export const messageStatusOf = (channel: Channel, status: string): MessageStatus | null =>
  (isTextChannel(channel) ? TEXT_STATUSES : CALL_STATUSES)[status] ?? null;
