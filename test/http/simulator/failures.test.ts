import { readFileSync } from 'node:fs';
import path from 'node:path';
import twilio from 'twilio';
import { type Failure } from '../../../src/simulator/failures';
import { type Simulator } from '../../../src/simulator/simulator';
import {
  ACCOUNT,
  CLINIC,
  errorOf,
  PATIENT,
  type Receiver,
  sdkFor,
  startQuickSimulator,
  startReceiver,
} from './stand-in';

let simulator: Simulator;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  simulator = await startQuickSimulator({ seed: 7 });
});
afterAll(async () => {
  await simulator.stop();
  await receiver.stop();
});
beforeEach(async () => {
  simulator.reset();
  await simulator.settled();
  receiver.received.length = 0;
});

const create = (to: string = PATIENT, body = 'Bonjour') =>
  sdkFor(simulator).messages.create({ to, from: CLINIC.sms, body, statusCallback: `${receiver.url}/status` });
const fails = (effect: Failure['effect'], match: Failure['match'] = {}) => simulator.failures.add({ match, effect });

test('a refusal with a Twilio code, for one number only', async () => {
  fails({ kind: 'refuse', code: 21614 }, { to: PATIENT });
  expect(await errorOf(create())).toMatchObject({
    status: 400,
    code: 21614,
    message: "'To' number is not a valid mobile number",
  });
  await expect(create('+237677000002')).resolves.toMatchObject({ status: 'queued' });
  simulator.failures.clear();
  await expect(create()).resolves.toMatchObject({ status: 'queued' });
});

test('429 with Retry-After creates nothing', async () => {
  fails({ kind: 'rate_limit', retryAfterSeconds: 3 });
  const response = await fetch(`${simulator.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`, {
    method: 'POST',
    body: new URLSearchParams({ To: PATIENT, From: CLINIC.sms, Body: 'a' }),
    headers: { Authorization: `Basic ${Buffer.from(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`).toString('base64')}` },
  });
  expect([response.status, response.headers.get('retry-after'), await response.json()]).toEqual([
    429,
    '3',
    expect.objectContaining({ code: 20429 }),
  ]);
  expect(simulator.stats().messages).toEqual({ received: 1, accepted: 0, distinct: 0, duplicates: 0 });
});

test.each([
  [{ kind: 'server_error', status: 503, accepted: false }, 503, 0],
  [{ kind: 'server_error', accepted: true }, 500, 1],
] as const)('%j', async (effect, status, accepted) => {
  fails(effect, { times: 1 });
  expect(await errorOf(create())).toMatchObject({ status, code: 20500 });
  expect(simulator.messages()).toHaveLength(accepted);
  await create();
  expect(simulator.stats().messages).toEqual({
    received: 2,
    accepted: accepted + 1,
    distinct: 1,
    duplicates: accepted,
  });
  expect(simulator.stats().duplicateSids).toHaveLength(accepted);
});

test('the connection breaks after the message was accepted, whose callbacks still come', async () => {
  fails({ kind: 'reset', accepted: true });
  expect(await errorOf(create())).toMatchObject({ code: 'ECONNRESET' });
  await simulator.settled();
  expect(simulator.messages()).toMatchObject([{ status: 'delivered' }]);
  expect(receiver.received).toHaveLength(2);
});

test('an answer that is too slow for the client', async () => {
  fails({ kind: 'slow_answer', millis: 300 });
  const impatient = twilio(ACCOUNT.accountSid, ACCOUNT.authToken, {
    httpClient: new twilio.RequestClient({ timeout: 50 }),
  });
  impatient.api.baseUrl = simulator.url;
  expect(await errorOf(impatient.messages.create({ to: PATIENT, from: CLINIC.sms, body: 'a' }))).toMatchObject({
    code: 'ECONNABORTED',
  });
  expect(simulator.messages()).toHaveLength(1);
});

test('reported as failed or undelivered later, or never', async () => {
  fails({ kind: 'fails_later', status: 'undelivered', code: 30003 }, { to: '+237677000003' });
  fails({ kind: 'fails_later', status: 'failed', code: 30001 }, { to: '+237677000004' });
  fails({ kind: 'no_receipt' }, { to: '+237677000005' });
  for (const to of ['+237677000003', '+237677000004', '+237677000005']) await create(to);
  await simulator.settled();
  const seen = (to: string) =>
    receiver.received
      .filter((request) => request.params.To === to)
      .map(({ params }) => [params.MessageStatus, params.ErrorCode]);
  expect(seen('+237677000003')).toEqual([
    ['sent', undefined],
    ['undelivered', '30003'],
  ]);
  expect(seen('+237677000004')).toEqual([['failed', '30001']]);
  expect(seen('+237677000005')).toEqual([['sent', undefined]]);
});

test('callbacks come twice, out of order, or not at all', async () => {
  fails({ kind: 'duplicate_callbacks', copies: 2 }, { to: '+237677000003' });
  fails({ kind: 'reorder_callbacks' }, { to: '+237677000004' });
  fails({ kind: 'lose_callbacks', statuses: ['delivered'] }, { to: '+237677000005' });
  fails({ kind: 'lose_callbacks' }, { to: '+237677000006' });
  for (const to of ['+237677000003', '+237677000004', '+237677000005', '+237677000006']) await create(to);
  await simulator.settled();
  const seen = (to: string) =>
    receiver.received.filter((request) => request.params.To === to).map(({ params }) => params.MessageStatus);
  expect(seen('+237677000003').sort()).toEqual(['delivered', 'delivered', 'delivered', 'sent', 'sent', 'sent']);
  expect(seen('+237677000004')).toEqual(['delivered', 'sent']);
  expect(seen('+237677000005')).toEqual(['sent']);
  expect(seen('+237677000006')).toEqual([]);
  expect(simulator.stats().callbacks_lost).toBe(3);
  expect(simulator.messages().every((message) => message.status === 'delivered')).toBe(true);
});

test('by count and by chance, repeatable through the seed', async () => {
  fails({ kind: 'refuse', code: 21614 }, { nth: 2 });
  const outcomes: boolean[] = [];
  for (let number = 0; number < 3; number += 1)
    outcomes.push(
      await create().then(
        () => true,
        () => false,
      ),
    );
  expect(outcomes).toEqual([true, false, true]);
  const run = async () => {
    const other = await startQuickSimulator({ seed: 42 });
    other.failures.add({ match: { probability: 0.3 }, effect: { kind: 'refuse', code: 21614 } });
    const refused: number[] = [];
    for (let number = 0; number < 40; number += 1) {
      await sdkFor(other)
        .messages.create({ to: PATIENT, from: CLINIC.sms, body: 'a' })
        .catch(() => refused.push(number));
    }
    await other.stop();
    return refused;
  };
  const first = await run();
  expect(first.length).toBeGreaterThan(3);
  expect(first.length).toBeLessThan(25);
  expect(await run()).toEqual(first);
});

test('a call that nobody answers, whatever the person would do', async () => {
  simulator.people.set(PATIENT, { kind: 'answers' });
  fails({ kind: 'call_ends', status: 'no-answer' }, { kind: 'call' });
  const call = await sdkFor(simulator).calls.create({
    to: PATIENT,
    from: CLINIC.sms,
    twiml: '<Response/>',
    timeout: 5,
  });
  await simulator.settled();
  expect(simulator.call(call.sid)?.status).toBe('no-answer');
});

test('a failure that is not of the documented form is refused by name', () => {
  expect(() => simulator.failures.add({ effect: { kind: 'explode' } } as never)).toThrow();
  expect(() => simulator.failures.add({ match: { number: PATIENT }, effect: { kind: 'no_receipt' } } as never)).toThrow(
    /number/,
  );
});

test('over TLS, with a fixed latency', async () => {
  const folder = path.join(__dirname, 'certificate');
  const [key, cert] = [readFileSync(path.join(folder, 'key.pem')), readFileSync(path.join(folder, 'cert.pem'))];
  const secure = await startQuickSimulator({ tls: { key, cert }, latencyMillis: 60 });
  const client = twilio(ACCOUNT.accountSid, ACCOUNT.authToken, {
    httpClient: new twilio.RequestClient({ ca: cert.toString() }),
  });
  client.api.baseUrl = secure.url;
  const started = Date.now();
  await expect(client.messages.create({ to: PATIENT, from: CLINIC.sms, body: 'a' })).resolves.toMatchObject({
    status: 'queued',
  });
  expect(Date.now() - started).toBeGreaterThanOrEqual(58);
  expect(secure.url).toMatch(/^https:/);
  secure.failures.add({ effect: { kind: 'reset', accepted: true } });
  expect((await errorOf(client.messages.create({ to: PATIENT, from: CLINIC.sms, body: 'b' }))).status).toBeUndefined();
  await secure.stop();
});

test('stop() closes at once, in the middle of everything', async () => {
  const busy = await startQuickSimulator({ delays: { sent: 60_000 }, callSecondMillis: 1000 });
  await sdkFor(busy).messages.create({ to: PATIENT, from: CLINIC.sms, body: 'a' });
  await sdkFor(busy).calls.create({ to: PATIENT, from: CLINIC.sms, twiml: '<Response/>' });
  const started = Date.now();
  await busy.stop();
  expect(Date.now() - started).toBeLessThan(500);
  expect((await errorOf(sdkFor(busy).messages.list())).status).toBeUndefined();
});
