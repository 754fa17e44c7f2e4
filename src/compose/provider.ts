import { Router } from 'express';
import { type Logger } from 'pino';
import { type Circuit, createCircuit } from '../adapters/circuit/circuit';
import { type GatewayAddress } from '../adapters/http-sms/gateway-client';
import { createHttpSmsRecords } from '../adapters/http-sms/records';
import { createHttpSmsTexts } from '../adapters/http-sms/text-gateway';
import * as smsWebhook from '../adapters/http-sms/webhook';
import { GATEWAY_WORDS } from '../adapters/http-sms/words';
import { createTwilioCalls } from '../adapters/twilio/call-gateway';
import { createClient, type TwilioAccount } from '../adapters/twilio/client';
import { contentSids, simulatedTemplates } from '../adapters/twilio/content-sids';
import { createTwilioMedia, type MediaAccount } from '../adapters/twilio/media';
import { createTwilioRecords } from '../adapters/twilio/records';
import { PROVIDER_TIMEOUT_MS } from '../adapters/twilio/request-client';
import * as registering from '../adapters/twilio/templates';
import { createTwilioTexts } from '../adapters/twilio/text-gateway';
import { SIGNATURE_ADVICE, type WebhookAccount } from '../adapters/twilio/webhooks/signed-form';
import { webhooks, type WebhookDependencies } from '../adapters/twilio/webhooks/webhooks';
import { codePage } from '../adapters/twilio/codes';
import { TWILIO_WORDS } from '../adapters/twilio/words';
import { type Runtime } from './core';
import { type Config } from '../config';
import { TEXT_CHANNELS, type TextChannel } from '../domain/channel';
import { type SmsSenderKind } from '../domain/delivery/country';
import { type CallGateway } from '../ports/out/call-gateway';
import { type Clock } from '../ports/out/clock';
import { type ProviderMedia } from '../ports/out/provider-media';
import { type ProviderRecords } from '../ports/out/provider-records';
import { type TextGateway } from '../ports/out/text-gateway';
import { type MessageTemplate } from '../ports/out/texts';
import { URGENT_SLOTS } from '../services/delivery/deliver-messages';
import { onceAMinute } from '../services/operations/database-trouble';
import { type SimulatorOptions } from '../simulator/options';

export { codePage };
export { describeTemplates, TEMPLATES_USAGE, type TemplateToRegister } from '../adapters/twilio/templates';
/** What the log and the terminal call the provider. */
export const PROVIDER_NAME = TWILIO_WORDS.name;
/** The log's line for a failure that only people can mend, by its code. */
export const faultLine = (code: number | null): string =>
  code !== null && codePage(code) === null ? GATEWAY_WORDS.fault : TWILIO_WORDS.fault;

export const DEFAULT_WHATSAPP_NUMBER = 'whatsapp:+14155238886';
export const DEFAULT_PHONE_NUMBER = '+15005550006';
/** How long a provider that is away is left alone before one message tries again. */
const CIRCUIT_OPEN_MS = 10_000;

/** Who carries our messages and calls. */
export interface Provider {
  textGateway: TextGateway;
  callGateway: CallGateway;
  /** What providers keep of us, one a provider. */
  records: readonly ProviderRecords[];
  /** Where SMS come from. */
  smsSender: SmsSenderKind;
}

/** The account we act as: Twilio's, or the one our stand-in made up. */
const accountOf = ({ config, secrets }: Pick<Runtime, 'config' | 'secrets'>): TwilioAccount => ({
  sid: config.TWILIO_ACCOUNT_SID ?? secrets.simulatorAccountSid,
  authToken: config.TWILIO_AUTH_TOKEN ?? secrets.simulatorAuthToken,
  apiKey:
    config.TWILIO_API_KEY_SID !== undefined && config.TWILIO_API_KEY_SECRET !== undefined
      ? { sid: config.TWILIO_API_KEY_SID, secret: config.TWILIO_API_KEY_SECRET }
      : undefined,
});

const simulatedAccount = ({ secrets }: Pick<Runtime, 'secrets'>): TwilioAccount => ({
  sid: secrets.simulatorAccountSid,
  authToken: secrets.simulatorAuthToken,
});

/** Wires who sends: the one place where it is chosen. `templates`: those our own stand-in knows. */
export function createProvider(
  runtime: Runtime,
  clock: Clock,
  logger: Logger,
  templates: () => readonly MessageTemplate[],
): Provider {
  const { config, simulatorUrl } = runtime;
  const client = (account: TwilioAccount, baseUrl: string | undefined) =>
    createClient(account, {
      baseUrl,
      concurrency: config.SEND_CONCURRENCY + URGENT_SLOTS,
      timeoutMs: PROVIDER_TIMEOUT_MS,
    });
  const simulated = simulatorUrl === null ? null : client(simulatedAccount(runtime), simulatorUrl);
  const texts =
    config.provider === 'simulator' && simulated ? simulated : client(accountOf(runtime), config.TWILIO_API_BASE_URL);
  const bare = config.provider !== 'real';
  // Calls are always simulated in development, as the original system promises.
  const calls = simulated ?? texts;
  const whatsappNumber = config.TWILIO_WHATSAPP_NUMBER ?? (bare ? DEFAULT_WHATSAPP_NUMBER : undefined);
  const phoneNumber = config.TWILIO_PHONE_NUMBER ?? (bare || simulated ? DEFAULT_PHONE_NUMBER : undefined);
  const rest = {
    callbackBaseUrl: config.WEBHOOKS === 'poll' ? null : config.PUBLIC_BASE_URL,
    allowedRecipients:
      config.provider === 'real' && config.ENV !== 'production' ? new Set(config.ALLOWED_RECIPIENTS) : undefined,
  };
  const twilioCircuit = circuitOf(logger, TWILIO_WORDS);
  const twilioTexts = twilioCircuit.texts(
    createTwilioTexts({
      ...rest,
      client: texts,
      whatsappNumber,
      phoneNumber,
      smsSender: config.TWILIO_SMS_SENDER,
      messagingServiceSid: config.TWILIO_MESSAGING_SERVICE_SID,
      contentSidOf: contentSids(config.provider === 'simulator' ? templates() : [], config.TWILIO_TEMPLATES),
      now: () => clock.now(),
    }),
  );
  const callGateway = twilioCircuit.calls(createTwilioCalls({ ...rest, client: calls, phoneNumber }));
  const twilioRecords = createTwilioRecords({
    texts,
    calls,
    inboundAddresses: [whatsappNumber, phoneNumber].filter((address) => address !== undefined),
    anyAddress: config.TWILIO_MESSAGING_SERVICE_SID !== undefined,
  });
  const gateway = smsGatewayOf(config);
  if (gateway === null) {
    const smsSender =
      config.TWILIO_SMS_SENDER !== undefined && config.TWILIO_MESSAGING_SERVICE_SID === undefined ? 'name' : 'number';
    return { textGateway: twilioTexts, callGateway, records: [twilioRecords], smsSender };
  }
  const smsTexts = circuitOf(logger, GATEWAY_WORDS).texts(
    createHttpSmsTexts({
      ...gateway,
      sender: config.SMS_HTTP_SENDER,
      allowedRecipients:
        config.sendsByGateway && config.ENV !== 'production' ? new Set(config.ALLOWED_RECIPIENTS) : undefined,
    }),
  );
  return {
    textGateway: byChannel({ whatsapp: twilioTexts, sms: smsTexts }),
    callGateway,
    records: [twilioRecords, createHttpSmsRecords(gateway)],
    smsSender: /[A-Za-z]/.test(config.SMS_HTTP_SENDER ?? '') ? 'name' : 'number',
  };
}

const circuitOf = (logger: Logger, { away, back }: { away: string; back: string }): Circuit =>
  createCircuit({
    openForMs: CIRCUIT_OPEN_MS,
    onChange: (state) => {
      if (state === 'open') logger.error({ audit: 'provider.away' }, away);
      else logger.info({ audit: 'provider.back' }, back);
    },
  });

/** The clinic's own SMS gateway; null where SMS go the same way as everything else. */
const smsGatewayOf = ({ SMS_PROVIDER, SMS_HTTP_URL, SMS_HTTP_SECRET }: Config): GatewayAddress | null =>
  SMS_PROVIDER === 'http' && SMS_HTTP_URL !== undefined && SMS_HTTP_SECRET !== undefined
    ? { url: SMS_HTTP_URL, secret: SMS_HTTP_SECRET, timeoutMs: PROVIDER_TIMEOUT_MS }
    : null;

/**
 * Texts by the gateway of their channel. While one provider is away and another is not, bulk goes on; what meets the one that is away was not tried, and its
 * channel pauses.
 */
function byChannel(gateways: Readonly<Record<TextChannel, TextGateway>>): TextGateway {
  const states = () => TEXT_CHANNELS.map((channel) => gateways[channel].bulkAllowed());
  return {
    bulkAllowed: () => (['all', 'one', 'none'] as const).find((state) => states().includes(state)) ?? 'none',
    async sendText(text) {
      const outcome = await gateways[text.channel].sendText(text);
      const alone =
        outcome.kind === 'refused' &&
        outcome.httpStatus === null &&
        gateways[text.channel].bulkAllowed() !== 'all' &&
        states().includes('all');
      return alone ? { ...outcome, retryAfterSeconds: CIRCUIT_OPEN_MS / 1000 } : outcome;
    },
    listSent: (address, sought) => gateways[sought.channel].listSent(address, sought),
    senderOf: (channel) => gateways[channel].senderOf(channel),
    hasTemplate: (...which) => gateways.whatsapp.hasTemplate(...which),
  };
}

const ANSWER_MS = 12_000;
/** A voice note of a few minutes over a line of 50 kbit/s. */
const WHOLE_MS = 5 * 60_000;
/** WhatsApp takes files of 16 MB; MMS fewer: https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages */
const MAX_BYTES = 17 * 1024 * 1024;

/** Files of patients: at the provider, at the stand-in that takes its place, and at the one of this process. */
export function createMedia(runtime: Runtime): ProviderMedia {
  const { config, simulatorUrl } = runtime;
  const { sid, authToken, apiKey } = accountOf(runtime);
  const own: MediaAccount = {
    sid,
    username: apiKey?.sid ?? sid,
    password: apiKey?.secret ?? authToken,
    origin:
      config.provider === 'stand-in' && config.TWILIO_API_BASE_URL
        ? new URL(config.TWILIO_API_BASE_URL).origin
        : undefined,
  };
  const stand = simulatedAccount(runtime);
  const simulated: MediaAccount[] =
    simulatorUrl === null
      ? []
      : [{ sid: stand.sid, username: stand.sid, password: stand.authToken, origin: new URL(simulatorUrl).origin }];
  return createTwilioMedia({
    accounts: config.provider === 'simulator' ? simulated : [own, ...simulated],
    answerMs: ANSWER_MS,
    wholeMs: WHOLE_MS,
    maxBytes: MAX_BYTES,
  });
}

/** The account we act as with all it may sign with: its token, the one before while it is changed, and the shared keys of webhook rules. */
function signersOf(runtime: Runtime): WebhookAccount {
  const { sid, authToken } = accountOf(runtime);
  const { TWILIO_AUTH_TOKEN_PREVIOUS: previous, TWILIO_WEBHOOK_KEYS: keys } = runtime.config;
  return {
    sid,
    authTokens: [authToken, ...(previous === undefined ? [] : [previous])],
    sharedKeys: new Map(keys.map((key) => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)] as const)),
  };
}

/** What providers call, to be mounted at /webhooks. */
export function createWebhooks(
  runtime: Runtime,
  logger: Logger,
  parts: Pick<WebhookDependencies, 'inbound' | 'calls' | 'recordDeliveryStatus' | 'ownNumber' | 'recordingOf'>,
): Router {
  const { config, simulatorUrl } = runtime;
  const stand = simulatedAccount(runtime);
  const tellNow = onceAMinute(() => performance.now());
  const refused =
    <Fault extends string>(advice: Readonly<Record<Fault, string>>) =>
    (fault: Fault): void => {
      if (tellNow(advice[fault]))
        logger.warn({ audit: 'webhook.refused', fault }, `a webhook was refused: ${advice[fault]}`);
    };
  const router = Router().use(
    webhooks({
      ...parts,
      publicBaseUrl: config.PUBLIC_BASE_URL,
      clinicPhone: config.CLINIC_PHONE,
      accounts:
        simulatorUrl === null
          ? [signersOf(runtime)]
          : [signersOf(runtime), { sid: stand.sid, authTokens: [stand.authToken] }],
      onRefused: refused(SIGNATURE_ADVICE),
    }),
  );
  const gateway = smsGatewayOf(config);
  return gateway === null
    ? router
    : router.use(
        smsWebhook.httpSmsWebhook({
          ...parts,
          secret: gateway.secret,
          onRefused: refused(smsWebhook.SIGNATURE_ADVICE),
        }),
      );
}

/** What our stand-in has to know of this clinic. */
export function simulatorOptions(
  { config, secrets }: Pick<Runtime, 'config' | 'secrets'>,
  templates: readonly MessageTemplate[],
): SimulatorOptions {
  const senders = [
    config.TWILIO_WHATSAPP_NUMBER ?? DEFAULT_WHATSAPP_NUMBER,
    config.TWILIO_PHONE_NUMBER ?? DEFAULT_PHONE_NUMBER,
  ];
  const { sid: accountSid, authToken } = simulatedAccount({ secrets });
  const webhookOf = (path: string): string => `${config.PUBLIC_BASE_URL}/webhooks/twilio/${path}`;
  return {
    accountSid,
    authToken,
    senders: config.TWILIO_SMS_SENDER === undefined ? senders : [...senders, config.TWILIO_SMS_SENDER],
    templates: simulatedTemplates(templates),
    // As at Twilio: where nothing can reach us, nothing is set.
    ...(config.WEBHOOKS === 'poll'
      ? {}
      : {
          webhooks: {
            message: webhookOf('messages'),
            voice: webhookOf('voice'),
            voiceStatus: webhookOf('voice/status'),
          },
        }),
  };
}

export const templatesToRegister = (
  config: Config,
  templates: readonly MessageTemplate[],
): registering.TemplateToRegister[] => registering.templatesToRegister(templates, config.TWILIO_TEMPLATES);

export const problemsOfTemplates = (
  config: Config,
  templates: readonly MessageTemplate[],
  isNeeded: (template: MessageTemplate) => boolean,
): string[] => registering.problemsOfTemplates(templates, config.TWILIO_TEMPLATES, isNeeded);

/** Whether messages go to real patients by WhatsApp, so that a template that is not registered would be a message that never arrives. */
export const templatesMustBeComplete = ({ ENV, provider, TWILIO_WHATSAPP_NUMBER }: Config): boolean =>
  ENV === 'production' && provider === 'real' && TWILIO_WHATSAPP_NUMBER !== undefined;
