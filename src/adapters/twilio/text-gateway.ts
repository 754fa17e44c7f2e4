import { type Twilio } from 'twilio';
import { type TextChannel } from '../../domain/channel';
import { type SendOutcome } from '../../domain/delivery/retry';
import { type Locale } from '../../domain/locale';
import { type OutgoingText, type ProviderRecord, type TextGateway } from '../../ports/out/text-gateway';
import { writtenTo } from './addresses';
import { NO_SENDER, WINDOW_CLOSED } from './codes';
import { CALLBACK_RETRIES, callbackUrl, isAllowed, LISTED, type RestSettings } from './rest';
import { outcomeOf, refused } from './send-outcome';

export interface TextGatewaySettings extends RestSettings {
  client: Twilio;
  whatsappNumber: string | undefined;
  phoneNumber: string | undefined;
  smsSender: string | undefined;
  messagingServiceSid: string | undefined;
  /** ContentSid of a template by its name and language; undefined when the clinic has none. */
  contentSidOf: (name: string, locale: Locale) => string | undefined;
  now(): Date;
}

const ROUTES: Readonly<Record<string, ProviderRecord['route']>> = { 'outbound-api': 'rest', 'outbound-reply': 'twiml' };
/** Twilio limits ValidityPeriod to 1–36000 seconds. */
const LONGEST_VALIDITY_SECONDS = 36_000;

/** Texts through Twilio's REST API. Never throws; see SendOutcome. */
export function createTwilioTexts(settings: TextGatewaySettings): TextGateway {
  const { client, callbackBaseUrl, contentSidOf } = settings;

  const senderOf = (channel: TextChannel): string | null => {
    if (channel === 'whatsapp') return settings.whatsappNumber ?? null;
    return settings.messagingServiceSid === undefined ? (settings.smsSender ?? settings.phoneNumber ?? null) : null;
  };

  const from = (channel: TextChannel): { from: string } | { messagingServiceSid: string } | null => {
    if (channel === 'sms' && settings.messagingServiceSid !== undefined)
      return { messagingServiceSid: settings.messagingServiceSid };
    const sender = senderOf(channel);
    return sender === null ? null : { from: sender };
  };

  function validity(expiresAt: Date | null): { validityPeriod?: number } {
    if (expiresAt === null) return {};
    const seconds = Math.floor((expiresAt.getTime() - settings.now().getTime()) / 1000);
    return { validityPeriod: Math.min(LONGEST_VALIDITY_SECONDS, Math.max(1, seconds)) };
  }

  function wordsOf({
    template,
    text,
  }: OutgoingText): { contentSid: string; contentVariables: string } | { body: string } {
    const contentSid = template && contentSidOf(template.name, template.locale);
    if (!template || contentSid === undefined) return { body: text };
    return {
      contentSid,
      contentVariables: JSON.stringify(
        Object.fromEntries(template.variables.map((value, n) => [String(n + 1), value])),
      ),
    };
  }

  return {
    senderOf,
    bulkAllowed: () => 'all',
    hasTemplate: (name, locale) => contentSidOf(name, locale) !== undefined,
    async sendText(text): Promise<SendOutcome> {
      const words = wordsOf(text);
      if (text.onlyAsTemplate && 'body' in words) return refused(WINDOW_CLOSED, 400);
      if (!isAllowed(settings, text.to)) return refused(null, 403);
      const sender = from(text.channel);
      if (sender === null) return refused(NO_SENDER, 400);
      return outcomeOf(() =>
        client.messages.create({
          // Without a service there is no RCS agent of ours to send from: then the answer is an SMS (twilio.com/docs/rcs/send-an-rcs-message).
          to: writtenTo(text.to, text.channel, text.byRcs === true && settings.messagingServiceSid !== undefined),
          ...sender,
          ...words,
          ...validity(text.expiresAt),
          ...(callbackBaseUrl === null
            ? {}
            : { statusCallback: callbackUrl(callbackBaseUrl, 'messages/status', text) + CALLBACK_RETRIES }),
        }),
      );
    },
    async listSent(address, { channel, byRcs: sentByRcs }) {
      try {
        // A service with an RCS agent sends by RCS of itself, and an answer to such a text goes that way.
        const ways =
          channel === 'sms' && (sentByRcs || settings.messagingServiceSid !== undefined) ? [false, true] : [false];
        const lists = await Promise.all(
          ways.map(async (byRcs) =>
            (
              await client.messages.list({ to: writtenTo(address, channel, byRcs), limit: LISTED, pageSize: LISTED })
            ).map((record) => ({ record, byRcs })),
          ),
        );
        return lists.flat().map(({ record: { sid, direction, from: sender, body, dateCreated }, byRcs }) => ({
          sid,
          route: ROUTES[direction] ?? null,
          from: sender,
          byRcs,
          body,
          createdAt: dateCreated ?? null,
        }));
      } catch {
        return null;
      }
    },
  };
}
