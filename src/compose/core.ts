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
import { createProvider, type Provider } from './provider';
import { type Config } from '../config';
import { guardCalls, guardTexts } from '../adapters/destinations/guard';
import { refusedDestination } from '../domain/delivery/destination';
import { hoursOfDuty, parseDutyList, type DutyList } from '../domain/follow-up/alert/duty-list';
import { type Channel, propertiesOf } from '../domain/channel';
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
import { type Texts } from '../ports/out/texts';
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
export interface Core extends Omit<Provider, 'smsSender'> {
  runtime: Runtime;
  dataSource: DataSource;
  dataKeys: DataKeys;
  clock: Clock;
  logger: Logger;
  texts: Texts;
  deliveryStore: DeliveryStore;
  reminders: SendDueReminders;
  rules: PlanRules;
  /** Whether somebody who wrote to us on this channel can answer again: so wherever the sender can receive at all. */
  answersReach: (channel: Channel) => boolean;
  /** Whether anything may be sent to an address: no number that costs as no patient's does, no country that is not allowed. */
  mayReach: (address: string) => boolean;
  calendar: ClinicCalendar;
  /** Which messages an appointment brings with it. */
  cascade: Cascade;
}

/** What messages are taken to cost until the provider has named the price. */
export const estimatesOf = (config: Config): PriceEstimates => ({
  whatsapp: config.ESTIMATED_PRICE_WHATSAPP,
  service: config.ESTIMATED_PRICE_WHATSAPP_SERVICE,
  sms: config.ESTIMATED_PRICE_SMS,
  call: config.ESTIMATED_PRICE_CALL,
});

/** What a setting says that was found to be readable at the start. */
export const read = <T>(reading: Reading<T>): T => {
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};

/** Who is told of urgent messages, in their order. */
/** Which addresses may be sent to: those of the settings, and people on duty wherever they are. */
function reachedBy(config: Config): (address: string) => boolean {
  const rules = { countries: config.ALLOWED_COUNTRIES, prefixes: config.ALLOWED_PREFIXES };
  const duty = new Set(dutyListOf(config).flatMap(({ ways }) => ways.map(({ address }) => address)));
  return (address) => duty.has(address) || refusedDestination(address, rules) === null;
}

export const dutyListOf = (config: Config): DutyList => read(parseDutyList(config.DUTY_CONTACTS));

const calendarOf = (config: Config): ClinicCalendar => ({
  hours: read(parseOpeningHours(config.OPENING_HOURS)),
  holidays: read(parseHolidays(config.HOLIDAYS)),
  zone: config.DEFAULT_TIME_ZONE,
  duty: hoursOfDuty(dutyListOf(config)),
});

const cascadeOf = (config: Config): Cascade => {
  const standard = read(parseCascade(config.CASCADE));
  const byType = Object.entries(config.CASCADE_BY_TYPE).map(
    ([type, parts]) => [type.toLowerCase(), read(parseCascade(parts, standard))] as const,
  );
  return { standard, byType: new Map(byType) };
};

/** The texts in the clinic's name. */
export const textsOf = (config: Config): Texts => {
  const { hours, zone } = calendarOf(config);
  return createTexts({
    name: config.CLINIC_NAME,
    smsName: config.CLINIC_SMS_NAME,
    phone: config.CLINIC_PHONE,
    country: config.DEFAULT_COUNTRY,
    emergencyLine: config.EMERGENCY_LINE,
    hours,
    zone,
    alertsTeam: dutyListOf(config).length > 0,
    address: config.CLINIC_ADDRESS,
    prices: config.CLINIC_PRICES,
    bring: config.CLINIC_BRING,
  });
};

/** Whether a message can be answered: a person who wrote to us showed it, anybody else's country and our sender tell. */
export const answersTo =
  ({ rules, answersReach }: Pick<Core, 'rules' | 'answersReach'>) =>
  ({ channel, address, purpose }: { channel: Channel; address: string; purpose: Purpose }): boolean =>
    isBulk(purpose) ? rules.twoWay(channel, address) : answersReach(channel);

export interface CoreOptions {
  poolSize: number;
  /** How long a connection and the answer to a statement are waited for. Who answers a webhook must be done within 15 s. */
  patience?: { connectTimeoutMs: number; queryTimeoutMs: number };
  /** Name of this process or thread in pg_stat_activity and the log. */
  name: string;
}

/** Wires what every process needs; connects to the database. Throws when it cannot be reached. */
export async function composeCore(runtime: Runtime, { poolSize, name, patience }: CoreOptions): Promise<Core> {
  const { config } = runtime;
  const logger = createLogger({
    level: config.LOG_LEVEL,
    file: config.LOG_FILE,
    pretty: config.ENV === 'development',
    terminal: runtime.logsTo !== 'file',
    rotation: { maxBytes: config.LOG_MAX_MB * 1_000_000, keepDays: config.LOG_KEEP_DAYS },
  });
  const clock = runtime.clockMemory === null ? systemClock : movableClock(runtime.clockMemory);
  const dataSource = createDataSource({
    url: runtime.databaseUrl,
    poolSize,
    applicationName: name,
    ...patience,
    onPoolError: (error) => logger.warn({ errorName: error.name }, 'a database connection was lost'),
  });
  await dataSource.initialize();
  const calendar = calendarOf(config);
  const texts = textsOf(config);
  const mayReach = reachedBy(config);
  const { smsSender, ...carriers } = createProvider(runtime, clock, logger, () => texts.templates());
  const provider = {
    ...carriers,
    textGateway: guardTexts(carriers.textGateway, mayReach),
    callGateway: guardCalls(carriers.callGateway, mayReach),
  };
  // Our stand-in's telephones answer every SMS that has a number.
  const anywhere = config.SMS_REPLIES === 'on' || (config.SMS_REPLIES === 'auto' && config.provider !== 'real');
  const cascade = cascadeOf(config);
  const rules: PlanRules = {
    quietHours: read(parseQuietHours(config.QUIET_HOURS)),
    holidays: calendar.holidays,
    zone: config.DEFAULT_TIME_ZONE,
    detail: config.REMINDER_DETAIL,
    twoWay: (channel, address) => {
      const everywhere = propertiesOf(channel).twoWay === 'everywhere';
      if (everywhere || config.SMS_REPLIES === 'off') return everywhere;
      return anywhere ? smsSender === 'number' : canAnswer(channel, address, smsSender);
    },
    available: (channel) => !propertiesOf(channel).rings || config.WEBHOOKS !== 'poll',
    callHours: (visitType) => cascadeOfType(cascade, visitType).callHours,
  };
  const dataKeys = createDataKeys(
    config.DATA_KEYS.length > 0 ? config.DATA_KEYS : [runtime.secrets.dataKey],
    config.DATA_KEYS.length > 0 || config.ENV !== 'production',
  );
  return {
    runtime,
    dataSource,
    dataKeys,
    clock,
    logger,
    texts,
    rules,
    calendar,
    cascade,
    ...provider,
    mayReach,
    answersReach: (channel) => propertiesOf(channel).twoWay === 'everywhere' || smsSender === 'number',
    deliveryStore: createDeliveryStore(dataSource),
    reminders: createSendDueReminders({
      planner: createReminderPlanner(dataSource, () => clock.now(), dataKeys),
      clock,
      rules,
    }),
  };
}
