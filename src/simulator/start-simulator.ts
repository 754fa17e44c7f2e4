import { Alerts } from './alerts';
import { CallProgress } from './calls/call-progress';
import { type CallRecord } from './calls/call-record';
import { Calls, liveCallOf } from './calls/calls';
import { People } from './calls/people';
import { control } from './control';
import { Failures } from './failures';
import { InboundMessages } from './messages/inbound-messages';
import { MessageLifeCycle } from './messages/life-cycle';
import { type MessageRecord, numberOf } from './messages/message-record';
import { OptOuts } from './messages/opt-out';
import { OutboundMessages } from './messages/outbound-messages';
import { WhatsAppUsers } from './messages/whatsapp-users';
import { WhatsAppWindows } from './messages/whatsapp-windows';
import { accountFrom, type Settings, settingsFrom, type SimulatorOptions } from './options';
import { Phones } from './phones';
import { RecordLog } from './record-log';
import { startApiServer } from './rest/api-server';
import { CallsResource } from './rest/calls-resource';
import { MessagesResource } from './rest/messages-resource';
import { routeApi } from './rest/route-api';
import { seededRandom } from './seeded-random';
import { type Simulator } from './simulator';
import { StatusCallbacks } from './status-callbacks';
import { Stats } from './stats';
import { Timers } from './timers';
import { WebhookClient } from './webhook-client';

const DEFAULT_RETAINED = 100_000;

/**
 * Starts a Twilio stand-in: a loopback server that speaks Twilio's REST for messages and calls, sends signed webhooks, and plays calls.
 * @throws Error when an option is wrong or the port is taken
 */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const account = accountFrom(options);
  const settings = settingsFrom(options);
  const now = options.now ?? (() => new Date());
  const retained = options.retainedRecords ?? DEFAULT_RETAINED;
  const timers = new Timers();
  const stats = new Stats(retained);
  const alerts = new Alerts(now);
  const client = new WebhookClient(account.authToken);
  const callbacks = new StatusCallbacks(client, timers, stats);
  const failures = new Failures(seededRandom(options.seed ?? 1), stats);
  const phones = new Phones();
  const people = new People(options.callees ?? { kind: 'manual' });
  const messageLog = new RecordLog<MessageRecord>(retained);
  const callLog = new RecordLog<CallRecord>(retained);
  const users = new WhatsAppUsers();
  const optOuts = new OptOuts(account.optOut, users);
  const windows = new WhatsAppWindows(retained);
  const lifeCycle = new MessageLifeCycle(settings, timers, callbacks, phones, users, now);
  const outbound = new OutboundMessages(account, messageLog, optOuts, windows, lifeCycle, phones, users, now);
  const inbound = new InboundMessages(
    account,
    settings,
    messageLog,
    outbound,
    optOuts,
    windows,
    client,
    timers,
    phones,
    alerts,
    stats,
    users,
    now,
  );
  const progress = new CallProgress(callbacks, phones, now);
  const calls = new Calls(account, settings, callLog, people, progress, client, timers, phones, alerts, users, now);
  const messagesResource = new MessagesResource(account, settings, messageLog, outbound, failures, stats, now);
  const callsResource = new CallsResource(account, settings, callLog, calls, failures, stats, now);

  const onLine = (
    number: string,
    act: (line: NonNullable<ReturnType<Calls['lineOf']>>, call: CallRecord) => boolean,
  ): boolean => {
    const call = liveCallOf(phones, number);
    const line = call && calls.lineOf(call.sid);
    return line ? act(line, call) : false;
  };
  const take = <T>(records: Iterable<T>, limit: number): T[] => {
    const taken: T[] = [];
    for (const record of records) {
      if (taken.length >= limit) break;
      taken.push(record);
    }
    return taken;
  };

  const simulator: Omit<Simulator, 'url'> = {
    accountSid: account.sid,
    senders: options.senders ?? null,
    failures,
    people,
    phones,
    setWebhooks: (urls) => Object.assign(settings.webhooks, defined(urls)),
    setSettings: ({ delays, ...others }) => {
      Object.assign(settings.delays, defined(delays ?? {}));
      Object.assign(settings, defined(others) satisfies Partial<Settings>);
    },
    receiveMessage: (message) => inbound.receive(message),
    repeatWebhook: (sid) => inbound.repeatWebhook(sid),
    whatsappIdOf: (number) => users.idOf(number),
    hideNumber: (number, hides) => {
      users.hide(number, hides);
      phones.changed(number);
    },
    hidesNumber: (number) => users.isHidden(number),
    isOnPhone: (message, number) => users.personOf(numberOf(message.to)) === number,
    startInboundCall: (from, to, person) => calls.startInbound(from, to, person),
    answerCall: (number) =>
      onLine(number, (line, call) => call.status === 'ringing' && line.signal({ kind: 'picked_up' })),
    declineCall: (number) =>
      onLine(number, (line, call) => call.status === 'ringing' && line.signal({ kind: 'hung_up', declined: true })),
    hangUp: (number) => onLine(number, (line) => line.signal({ kind: 'hung_up', declined: false })),
    pressKeys: (number, digits) =>
      onLine(number, (line) => [...digits].map((digit) => line.signal({ kind: 'key', digit })).includes(true)),
    speak: (number, text, confidence = 0.9) =>
      onLine(number, (line) => line.signal({ kind: 'speech', text, confidence })),
    isOptedOut: (number) => optOuts.isOptedOut(number),
    message: (sid) => messageLog.get(sid),
    call: (sid) => callLog.get(sid),
    messages: ({ to, limit = 100 } = {}) => take(messageLog.newestFirst({ to }), limit),
    calls: ({ to, limit = 100 } = {}) => take(callLog.newestFirst({ to }), limit),
    alerts: () => alerts.list(),
    stats: () => stats.view(),
    settled: () => timers.idle(),
    reset: () => {
      calls.dropAll();
      timers.drop();
      for (const part of [messageLog, callLog, optOuts, windows, users, phones, people, failures, alerts, stats])
        part.clear();
    },
    stop: async () => {
      timers.stop();
      client.stop();
      await server.stop();
    },
  };
  const server = await startApiServer({
    account,
    settings,
    timers,
    host: options.host ?? '127.0.0.1',
    port: options.port ?? 0,
    tls: options.tls,
    api: (path, request) => routeApi(path, request, messagesResource, callsResource),
    media: (path) => messagesResource.mediaBytes(path),
    control: (path, request, body) => control(running, path, request, body),
  });
  const running: Simulator = { ...simulator, url: server.url };
  inbound.baseUrl = () => server.url;
  return running;
}

type Defined<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** Without the fields that are undefined, so that they do not overwrite a setting. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
