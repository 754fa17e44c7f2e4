import twilio from 'twilio';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
import { movableClock, systemClock } from '../adapters/clock/clocks';
import { createDataSource } from '../adapters/database/connection/data-source';
import { createDeliveryStore } from '../adapters/database/messages/delivery-store';
import { createReminderPlanner } from '../adapters/database/reminders/reminder-planner';
import { createTexts } from '../adapters/i18n/texts';
import { createLogger } from '../adapters/logging/create-logger';
import { createDataKeys } from '../adapters/secrets/data-keys';
import { type KeptSecrets } from '../adapters/secrets/kept-secrets';
import { contentSids } from '../adapters/twilio/content-sids';
import { withCircuit } from '../adapters/circuit/circuit';
import { createTwilioGateway } from '../adapters/twilio/text-gateway';
import { createProviderRecords } from '../adapters/twilio/records';
import { PROVIDER_TIMEOUT_MS, RequestClient } from '../adapters/twilio/request-client';
import { type Config } from '../config';
import { hoursOfDuty, parseDutyList, type DutyList } from '../domain/follow-up/alert/duty-list';
import { type Channel } from '../domain/channel';
import { type ClinicCalendar } from '../domain/clinic/promise';
import { parseHolidays } from '../domain/clinic/holidays';
import { parseOpeningHours, type Reading } from '../domain/clinic/opening-hours';
import { parseQuietHours } from '../domain/clinic/quiet-hours';
import { type Cascade, cascadeOf as cascadeOfType, parseCascade } from '../domain/reminder/cascade';
import { canAnswer } from '../domain/delivery/country';
import { type PriceEstimates } from '../domain/delivery/costs';
import { type PlanRules } from '../domain/reminder/plan';
import { isBulk, type Purpose } from '../domain/delivery/purpose';
import { type Clock } from '../ports/out/clock';
import { type DataKeys } from '../ports/out/data-keys';
import { type DeliveryStore } from '../ports/out/delivery-store';
import { type MessagingGateway } from '../ports/out/text-gateway';
import { type ProviderRecords } from '../ports/out/provider-records';
import { type Texts } from '../ports/out/texts';
import { URGENT_SLOTS } from '../services/delivery/deliver-messages';
import { createSendDueReminders, type SendDueReminders } from '../services/reminders/send-due-reminders';

/** What the processes and threads of one installation share; plain data, so that it can be handed to a worker thread. */
export interface Runtime {
  config: Config;
  secrets: KeptSecrets;
  databaseUrl: string;
  /** REST address of our own stand-in, when this process started one. */
  simulatorUrl: string | null;
  /** Memory of the demo's clock; null: the real time. */
  clockMemory: SharedArrayBuffer | null;
  /** 'file': log lines go to LOG_FILE only. Without it they are shown on the terminal too. */
  logsTo?: 'file';
}

/** What every process needs: database, clock, log, words and the provider. */
export interface Core {
  runtime: Runtime;
  dataSource: DataSource;
  dataKeys: DataKeys;
  clock: Clock;
  logger: Logger;
  texts: Texts;
  gateway: MessagingGateway;
  /** What the provider keeps of us. */
  records: ProviderRecords;
  deliveryStore: DeliveryStore;
  reminders: SendDueReminders;
  rules: PlanRules;
  /** Whether somebody who wrote to us on this channel can answer again: so wherever the sender can receive at all. */
  answersReach: (channel: Channel) => boolean;
  calendar: ClinicCalendar;
  /** Which messages an appointment brings with it. */
  cascade: Cascade;
  contentSidOf: ReturnType<typeof contentSids>;
}

export const DEFAULT_WHATSAPP_NUMBER = 'whatsapp:+14155238886';
export const DEFAULT_PHONE_NUMBER = '+15005550006';
/** What messages are taken to cost until Twilio has named the price. */
export const estimatesOf = (config: Config): PriceEstimates => ({
  whatsapp: config.ESTIMATED_PRICE_WHATSAPP, service: config.ESTIMATED_PRICE_WHATSAPP_SERVICE, sms: config.ESTIMATED_PRICE_SMS, call: config.ESTIMATED_PRICE_CALL,
});
/** The log's line for a failure that only people can mend. */
export const PROVIDER_FAULT = 'Twilio refuses our account, sender or template, or names a code we do not know: see https://www.twilio.com/docs/api/errors/ and the code';
/** How long a provider that is away is left alone before one message tries again. */
const CIRCUIT_OPEN_MS = 10_000;

/** What a setting says that was found to be readable at the start. */
export const read = <T>(reading: Reading<T>): T => {
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};

/** Who is told of urgent messages, in their order. */
export const dutyListOf = (config: Config): DutyList => read(parseDutyList(config.DUTY_CONTACTS));

const calendarOf = (config: Config): ClinicCalendar => ({
  hours: read(parseOpeningHours(config.OPENING_HOURS)), holidays: read(parseHolidays(config.HOLIDAYS)), zone: config.DEFAULT_TIME_ZONE,
  duty: hoursOfDuty(dutyListOf(config)),
});

const cascadeOf = (config: Config): Cascade => {
  const standard = read(parseCascade(config.CASCADE));
  const byType = Object.entries(config.CASCADE_BY_TYPE).map(([type, parts]) => [type.toLowerCase(), read(parseCascade(parts, standard))] as const);
  return { standard, byType: new Map(byType) };
};

/** The texts in the clinic's name. */
export const textsOf = (config: Config): Texts => {
  const { hours, zone } = calendarOf(config);
  return createTexts({
    name: config.CLINIC_NAME, smsName: config.CLINIC_SMS_NAME, phone: config.CLINIC_PHONE, country: config.DEFAULT_COUNTRY,
    emergencyLine: config.EMERGENCY_LINE, hours, zone, alertsTeam: dutyListOf(config).length > 0,
    address: config.CLINIC_ADDRESS, prices: config.CLINIC_PRICES, bring: config.CLINIC_BRING,
  });
};

/** The account we act as: Twilio's, or the one our stand-in made up. */
export const accountOf = ({ config, secrets }: Pick<Runtime, 'config' | 'secrets'>): { sid: string; authToken: string } => ({
  sid: config.TWILIO_ACCOUNT_SID ?? secrets.simulatorAccountSid,
  authToken: config.TWILIO_AUTH_TOKEN ?? secrets.simulatorAuthToken,
});

function createProvider(runtime: Runtime, clock: Clock, logger: Logger): { gateway: MessagingGateway; records: ProviderRecords } {
  const { config, secrets, simulatorUrl } = runtime;
  const account = accountOf(runtime);
  const http = (baseUrl: string | undefined) => new RequestClient({ baseUrl, concurrency: config.SEND_CONCURRENCY + URGENT_SLOTS, timeoutMs: PROVIDER_TIMEOUT_MS });
  const client = (baseUrl: string | undefined) =>
    config.TWILIO_API_KEY_SID !== undefined && config.TWILIO_API_KEY_SECRET !== undefined
      ? twilio(config.TWILIO_API_KEY_SID, config.TWILIO_API_KEY_SECRET, { accountSid: account.sid, httpClient: http(baseUrl) })
      : twilio(account.sid, account.authToken, { httpClient: http(baseUrl) });
  const simulated = simulatorUrl === null ? null : twilio(secrets.simulatorAccountSid, secrets.simulatorAuthToken, { httpClient: http(simulatorUrl) });
  const texts = config.provider === 'simulator' && simulated ? simulated : client(config.TWILIO_API_BASE_URL);
  const bare = config.provider !== 'real';
  // Calls are always simulated in development, as the original system promises.
  const calls = simulated ?? texts;
  const whatsappNumber = config.TWILIO_WHATSAPP_NUMBER ?? (bare ? DEFAULT_WHATSAPP_NUMBER : undefined);
  const phoneNumber = config.TWILIO_PHONE_NUMBER ?? (bare || simulated ? DEFAULT_PHONE_NUMBER : undefined);
  const direct = createTwilioGateway({
    texts, calls, whatsappNumber, phoneNumber,
    callbackBaseUrl: config.WEBHOOKS === 'poll' ? null : config.PUBLIC_BASE_URL,
    smsSender: config.TWILIO_SMS_SENDER,
    messagingServiceSid: config.TWILIO_MESSAGING_SERVICE_SID,
    allowedRecipients: config.provider === 'real' && config.ENV !== 'production' ? new Set(config.ALLOWED_RECIPIENTS) : undefined,
    now: () => clock.now(),
  });
  const records = createProviderRecords({
    texts, calls, inboundAddresses: [whatsappNumber, phoneNumber].filter((address) => address !== undefined), anyAddress: config.TWILIO_MESSAGING_SERVICE_SID !== undefined,
  });
  const gateway = withCircuit(direct, {
    openForMs: CIRCUIT_OPEN_MS,
    onChange: (state) => {
      if (state === 'open') logger.error({ audit: 'provider.away' }, 'Twilio does not answer: reminders wait and go on by themselves; answers are still tried. See status.twilio.com and this machine\'s network.');
      else logger.info({ audit: 'provider.back' }, 'Twilio answers again');
    },
  });
  return { gateway, records };
}

/** Whether a message can be answered: a person who wrote to us showed it, anybody else's country and our sender tell. */
export const answersTo = ({ rules, answersReach }: Pick<Core, 'rules' | 'answersReach'>) =>
  ({ channel, address, purpose }: { channel: Channel; address: string; purpose: Purpose }): boolean =>
    isBulk(purpose) ? rules.twoWay(channel, address) : answersReach(channel);

export interface CoreOptions {
  poolSize: number;
  /** How long a connection and the answer to a statement are waited for. Who answers Twilio must be done within its 15 s. */
  patience?: { connectTimeoutMs: number; queryTimeoutMs: number };
  /** Name of this process or thread in pg_stat_activity and the log. */
  name: string;
}

/** Wires what every process needs; connects to the database. Throws when it cannot be reached. */
export async function composeCore(runtime: Runtime, { poolSize, name, patience }: CoreOptions): Promise<Core> {
  const { config } = runtime;
  const logger = createLogger({
    level: config.LOG_LEVEL, file: config.LOG_FILE, pretty: config.ENV === 'development', terminal: runtime.logsTo !== 'file',
  });
  const clock = runtime.clockMemory === null ? systemClock : movableClock(runtime.clockMemory);
  const dataSource = createDataSource({
    url: runtime.databaseUrl, poolSize, applicationName: name, ...patience,
    onPoolError: (error) => logger.warn({ errorName: error.name }, 'a database connection was lost'),
  });
  await dataSource.initialize();
  const calendar = calendarOf(config);
  const smsSender = config.TWILIO_SMS_SENDER !== undefined && config.TWILIO_MESSAGING_SERVICE_SID === undefined ? 'name' : 'number';
  // Our stand-in's telephones answer every SMS that has a number.
  const anywhere = config.SMS_REPLIES === 'on' || (config.SMS_REPLIES === 'auto' && config.provider !== 'real');
  const cascade = cascadeOf(config);
  const rules: PlanRules = {
    quietHours: read(parseQuietHours(config.QUIET_HOURS)), holidays: calendar.holidays, zone: config.DEFAULT_TIME_ZONE, detail: config.REMINDER_DETAIL,
    twoWay: (channel, address) => {
      if (channel !== 'sms' || config.SMS_REPLIES === 'off') return channel !== 'sms';
      return anywhere ? smsSender === 'number' : canAnswer(channel, address, smsSender);
    },
    available: (channel) => channel !== 'call' || config.WEBHOOKS !== 'poll',
    callHours: (visitType) => cascadeOfType(cascade, visitType).callHours,
  };
  const texts = textsOf(config);
  const dataKeys = createDataKeys(config.DATA_KEYS.length > 0 ? config.DATA_KEYS : [runtime.secrets.dataKey], config.DATA_KEYS.length > 0 || config.ENV !== 'production');
  return {
    runtime, dataSource, dataKeys, clock, logger, texts, rules, calendar, cascade,
    ...createProvider(runtime, clock, logger),
    answersReach: (channel) => channel !== 'sms' || smsSender === 'number',
    deliveryStore: createDeliveryStore(dataSource),
    reminders: createSendDueReminders({ planner: createReminderPlanner(dataSource, () => clock.now(), dataKeys), clock, rules }),
    contentSidOf: contentSids(config.provider === 'simulator' ? texts.templates() : [], config.TWILIO_TEMPLATES),
  };
}
