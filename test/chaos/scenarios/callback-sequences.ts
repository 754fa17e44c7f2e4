import { type Channel } from '../../../src/domain/channel';

/** What the provider reports of one message or call, in the order it happened, and where that must end, whatever the order it is heard in. */
export interface Sequence {
  channel: Channel;
  statuses: readonly string[];
  errorCode?: number;
  end: string;
  /** The failure is one that is tried again: exactly one more attempt must wait. */
  again?: true;
}

/** https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks and /docs/voice/api/call-resource#call-status-values */
export const SEQUENCES: readonly Sequence[] = [
  { channel: 'sms', statuses: ['sent', 'delivered'], end: 'delivered' },
  { channel: 'sms', statuses: ['queued', 'sending', 'sent', 'delivered'], end: 'delivered' },
  { channel: 'sms', statuses: ['sent', 'undelivered'], errorCode: 30005, end: 'undelivered' },
  { channel: 'sms', statuses: ['queued', 'sent', 'undelivered'], errorCode: 30003, end: 'queued', again: true },
  { channel: 'sms', statuses: ['queued', 'failed'], errorCode: 30007, end: 'failed' },
  { channel: 'whatsapp', statuses: ['sent', 'delivered', 'read'], end: 'read' },
  { channel: 'whatsapp', statuses: ['queued', 'sent', 'delivered', 'read'], end: 'read' },
  { channel: 'whatsapp', statuses: ['sent', 'undelivered'], errorCode: 63024, end: 'undelivered' },
  { channel: 'call', statuses: ['initiated', 'ringing', 'in-progress', 'completed'], end: 'sent' },
  { channel: 'call', statuses: ['initiated', 'ringing', 'busy'], end: 'queued', again: true },
  { channel: 'call', statuses: ['initiated', 'ringing', 'no-answer'], end: 'queued', again: true },
  { channel: 'call', statuses: ['initiated', 'failed'], end: 'queued', again: true },
];

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length <= 1
    ? [[...items]]
    : items.flatMap((item, place) =>
        permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
      );

/** One way in which the callbacks of a sequence are heard: places in it, and whether each waits for the answer to the one before. */
export interface Hearing {
  places: readonly number[];
  together: boolean;
}

/** Every order: each callback once, each twice, then all once more backwards, and all twice at the same moment. */
export const hearingsOf = ({ statuses }: Sequence): Hearing[] =>
  permutations(statuses.map((_, place) => place)).flatMap((order) => [
    { places: order, together: false },
    { places: order.flatMap((place) => [place, place]), together: false },
    { places: [...order, ...order.toReversed()], together: false },
    { places: [...order, ...order], together: true },
  ]);
