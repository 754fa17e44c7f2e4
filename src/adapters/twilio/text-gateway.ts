import { type Twilio } from 'twilio';
import { type Channel } from '../../domain/channel';
import { type MessagingGateway, type OutgoingCall, type OutgoingText, type ProviderRecord } from '../../ports/out/text-gateway';
import { type SendOutcome } from '../../domain/delivery/retry';
import { writtenTo } from './addresses';
import { outcomeOfError } from './send-outcome';

export interface GatewaySettings {
  /** The client that sends texts. */
  texts: Twilio;
  /** The client that starts calls; in development always the simulator's. */
  calls: Twilio;
  /** What Twilio calls back, without a slash at its end; null where it cannot: then nothing is called back, and no call can be led. */
  callbackBaseUrl: string | null;
  whatsappNumber: string | undefined;
  phoneNumber: string | undefined;
  smsSender: string | undefined;
  messagingServiceSid: string | undefined;
  /** Numbers that may be sent to; undefined for all. Development with real Twilio names them. */
  allowedRecipients: ReadonlySet<string> | undefined;
  now(): Date;
}

/** Twilio limits ValidityPeriod to 1–36000 seconds. */
const LONGEST_VALIDITY_SECONDS = 36_000;
const LISTED = 100;
/** Retries of a status callback on failed connections, time-outs and 5xx: docs/usage/webhooks/webhooks-connection-overrides. */
const CALLBACK_RETRIES = '#rc=3&rp=ct,rt,5xx';
const RING_SECONDS = 40;
/** The dialogue ends itself after a quarter of an hour; this is for one that does not come back, with room for a talk with the front desk. */
const LONGEST_CALL_SECONDS = 4500;
/** Waits for the end of an answering machine's greeting, so that our one sentence is on the tape: docs/voice/answering-machine-detection. */
const MACHINE_DETECTION = 'DetectMessageEnd';

const NOT_CONFIGURED: SendOutcome = { kind: 'refused', code: 21606, httpStatus: 400 };
const NOT_ALLOWED: SendOutcome = { kind: 'refused', code: null, httpStatus: 403 };

/** Sending through Twilio's REST API. Never throws; see SendOutcome. */
export function createTwilioGateway(settings: GatewaySettings): MessagingGateway {
  const { texts, calls, callbackBaseUrl, allowedRecipients } = settings;
  const allowed = (to: string): boolean => allowedRecipients === undefined || allowedRecipients.has(to);
  const callback = (baseUrl: string, path: string, { messageId, attemptNo }: { messageId: string; attemptNo: number }): string =>
    `${baseUrl}/webhooks/twilio/${path}?message=${messageId}&attempt=${attemptNo}`;

  const attempt = async (call: () => Promise<{ sid: string }>): Promise<SendOutcome> => {
    try {
      return { kind: 'accepted', sid: (await call()).sid };
    } catch (error) {
      return outcomeOfError(error);
    }
  };

  const senderOf = (channel: Channel): string | null => {
    if (channel === 'whatsapp') return settings.whatsappNumber ?? null;
    if (channel === 'call') return settings.phoneNumber ?? null;
    return settings.messagingServiceSid === undefined ? (settings.smsSender ?? settings.phoneNumber ?? null) : null;
  };

  const from = (channel: 'whatsapp' | 'sms'): { from: string } | { messagingServiceSid: string } | null => {
    if (channel === 'sms' && settings.messagingServiceSid !== undefined) return { messagingServiceSid: settings.messagingServiceSid };
    const sender = senderOf(channel);
    return sender === null ? null : { from: sender };
  };

  function validity(expiresAt: Date | null): { validityPeriod?: number } {
    if (expiresAt === null) return {};
    const seconds = Math.floor((expiresAt.getTime() - settings.now().getTime()) / 1000);
    return { validityPeriod: Math.min(LONGEST_VALIDITY_SECONDS, Math.max(1, seconds)) };
  }

  return {
    senderOf,
    bulkAllowed: () => 'all',
    async sendText(text: OutgoingText) {
      if (!allowed(text.to)) return NOT_ALLOWED;
      const sender = from(text.channel);
      if (sender === null) return NOT_CONFIGURED;
      const words = text.template
        ? { contentSid: text.template.contentSid, contentVariables: JSON.stringify(Object.fromEntries(text.template.variables.map((value, n) => [String(n + 1), value]))) }
        : { body: text.text };
      return attempt(() =>
        texts.messages.create({
          // Without a service there is no RCS agent of ours to send from: then the answer is an SMS (twilio.com/docs/rcs/send-an-rcs-message).
          to: writtenTo(text.to, text.channel, text.byRcs === true && settings.messagingServiceSid !== undefined),
          ...sender, ...words, ...validity(text.expiresAt),
          ...(callbackBaseUrl === null ? {} : { statusCallback: callback(callbackBaseUrl, 'messages/status', text) + CALLBACK_RETRIES }),
        }));
    },
    async startCall(call: OutgoingCall) {
      if (!allowed(call.to)) return NOT_ALLOWED;
      const { phoneNumber } = settings;
      if (phoneNumber === undefined || callbackBaseUrl === null) return NOT_CONFIGURED;
      return attempt(() =>
        calls.calls.create({
          to: call.to, from: phoneNumber, url: callback(callbackBaseUrl, 'voice', call), method: 'POST', timeout: RING_SECONDS, timeLimit: LONGEST_CALL_SECONDS, machineDetection: MACHINE_DETECTION,
          statusCallback: callback(callbackBaseUrl, 'voice/status', call) + CALLBACK_RETRIES, statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
        }));
    },
    async listSent(address: string, channel: Channel, sentByRcs = false): Promise<ProviderRecord[] | null> {
      try {
        if (channel === 'call') {
          const listed = await calls.calls.list({ to: address, limit: LISTED, pageSize: LISTED });
          return listed.map(({ sid, direction, from: sender, dateCreated, status }) => ({
            sid, direction: direction === 'outbound-api' ? direction : 'other', from: sender, body: null, createdAt: dateCreated ?? null, status,
          }));
        }
        // A service with an RCS agent sends by RCS of itself, and an answer to such a text goes that way.
        const ways = channel === 'sms' && (sentByRcs || settings.messagingServiceSid !== undefined) ? [false, true] : [false];
        const lists = await Promise.all(ways.map(async (byRcs) => (await texts.messages.list({ to: writtenTo(address, channel, byRcs), limit: LISTED, pageSize: LISTED })).map((record) => ({ record, byRcs }))));
        return lists.flat().map(({ record: { sid, direction, from: sender, body, dateCreated, status }, byRcs }) => ({
          sid, direction: direction === 'outbound-api' || direction === 'outbound-reply' ? direction : 'other', from: sender, byRcs, body, createdAt: dateCreated ?? null, status,
        }));
      } catch {
        return null;
      }
    },
  };
}
