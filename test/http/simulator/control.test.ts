import { type Simulator } from '../../../src/simulator/simulator';
import { ACCOUNT, CLINIC, PATIENT, type Receiver, sdkFor, startQuickSimulator, startReceiver, twiml } from './stand-in';

let simulator: Simulator;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
  simulator = await startQuickSimulator();
});
afterAll(async () => {
  await simulator.stop();
  await receiver.stop();
});

async function ask(
  method: string,
  name: string,
  body?: unknown,
  token: string = ACCOUNT.authToken,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${simulator.url}/__control/${name}`, {
    method,
    headers: {
      Authorization: `Basic ${Buffer.from(`${ACCOUNT.accountSid}:${token}`).toString('base64')}`,
      'Content-Type': 'application/json',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
}

test('another process can program, drive and read the stand-in', async () => {
  receiver.answer = (request) =>
    request.path === '/messages'
      ? twiml('<Message>Merci</Message>')
      : twiml('<Gather action="/gather"><Say>?</Say></Gather>');
  expect(
    (await ask('POST', 'webhooks', { message: `${receiver.url}/messages`, voice: `${receiver.url}/voice` })).status,
  ).toBe(204);
  expect(await ask('POST', 'failures', { match: { to: PATIENT }, effect: { kind: 'refuse', code: 21614 } })).toEqual({
    status: 201,
    body: { id: 1 },
  });
  expect(await ask('GET', 'failures')).toMatchObject({ body: [{ id: 1, applied: 0 }] });
  await expect(sdkFor(simulator).messages.create({ to: PATIENT, from: CLINIC.sms, body: 'a' })).rejects.toMatchObject({
    code: 21614,
  });
  expect((await ask('DELETE', 'failures')).status).toBe(204);
  expect(
    await ask('POST', 'inbound-messages', { from: PATIENT, to: CLINIC.sms, channel: 'sms', body: 'oui' }),
  ).toMatchObject({ status: 200, body: { replies: [expect.any(String)] } });
  expect(
    (await ask('POST', 'people', { number: PATIENT, behaviour: { kind: 'answers', replies: [{ press: '1' }] } }))
      .status,
  ).toBe(204);
  const call = await sdkFor(simulator).calls.create({ to: PATIENT, from: CLINIC.sms, url: `${receiver.url}/voice` });
  expect((await ask('POST', 'settle')).status).toBe(204);
  expect(await ask('GET', 'messages')).toMatchObject({ body: [{ body: 'Merci' }, { body: 'oui' }] });
  expect(await ask('GET', `calls?to=${encodeURIComponent(PATIENT)}`)).toMatchObject({
    body: [{ sid: call.sid, status: 'completed', heard: expect.arrayContaining([{ kind: 'pressed', digits: '1' }]) }],
  });
  expect(await ask('GET', 'stats')).toMatchObject({
    body: { messages: { received: 1, accepted: 0 }, calls: { received: 1, accepted: 1 } },
  });
  expect(await ask('GET', 'alerts')).toMatchObject({ body: [] });
  expect((await ask('POST', 'reset')).status).toBe(204);
  expect(await ask('GET', 'messages')).toMatchObject({ body: [] });
});

test('a person is moved through a call by number', async () => {
  await ask('POST', 'settings', { callSecondMillis: 100, delays: { ringing: 1 } });
  receiver.answer = () => twiml('<Gather input="speech" action="/gather"><Say>?</Say></Gather>');
  await ask('POST', 'people', { behaviour: { kind: 'manual' } });
  await sdkFor(simulator).calls.create({ to: PATIENT, from: CLINIC.sms, url: `${receiver.url}/voice` });
  while (
    ((await ask('POST', 'phone', { number: PATIENT, action: 'answer' })) as { body: { done: boolean } }).body.done ===
    false
  );
  while (
    ((await ask('POST', 'phone', { number: PATIENT, action: 'speak', text: 'oui' })) as { body: { done: boolean } })
      .body.done === false
  );
  expect(await ask('POST', 'phone', { number: PATIENT, action: 'hangUp' })).toEqual({
    status: 200,
    body: { done: true },
  });
  expect(await ask('POST', 'phone', { number: '+237677000099', action: 'press', digits: '1' })).toEqual({
    status: 200,
    body: { done: false },
  });
});

test('people without a number, by RCS and by calls that show none', async () => {
  receiver.received.length = 0;
  receiver.answer = (request) =>
    request.path === '/messages' ? twiml('') : twiml('<Gather input="speech" action="/gather"><Say>?</Say></Gather>');
  await ask('POST', 'webhooks', { message: `${receiver.url}/messages`, voice: `${receiver.url}/voice` });
  await ask('POST', 'settings', { callSecondMillis: 100 });
  const { body: hidden } = (await ask('POST', 'hidden-numbers', { number: PATIENT, hidden: true })) as {
    body: { id: string };
  };
  expect(hidden.id).toBe(simulator.whatsappIdOf(PATIENT));
  for (const message of [
    { from: PATIENT, channel: 'whatsapp' },
    { from: 'CM.12345', channel: 'whatsapp', externalUserId: 'CM.12345' },
    { from: PATIENT, channel: 'rcs' },
  ]) {
    expect((await ask('POST', 'inbound-messages', { to: CLINIC.number, body: 'oui', ...message })).status).toBe(200);
  }
  expect(receiver.received.map(({ params }) => params.From)).toEqual([
    `whatsapp:${hidden.id}`,
    'whatsapp:CM.12345',
    `rcs:${PATIENT}`,
  ]);
  const { body: call } = (await ask('POST', 'inbound-calls', { from: 'anonymous', to: CLINIC.sms })) as {
    body: { sid: string };
  };
  expect((await ask('POST', 'inbound-calls', { from: 'anonymous', to: CLINIC.sms })).status).toBe(201);
  while (
    ((await ask('POST', 'phone', { number: call.sid, action: 'speak', text: 'oui' })) as { body: { done: boolean } })
      .body.done === false
  );
  await ask('POST', 'phone', { number: call.sid, action: 'hangUp' });
  expect(receiver.received.filter(({ path }) => path === '/voice').map(({ params }) => params.From)).toEqual([
    'anonymous',
    'anonymous',
  ]);
  await ask('POST', 'reset');
  expect(
    (await ask('POST', 'inbound-messages', { from: PATIENT, to: CLINIC.number, channel: 'whatsapp', body: 'oui' }))
      .status,
  ).toBe(200);
  expect(receiver.received.at(-1)?.params.From).toBe(`whatsapp:${PATIENT}`);
});

test.each([
  ['POST', 'inbound-messages', { from: 'CM', to: CLINIC.number, channel: 'whatsapp', body: '' }, 400],
  ['POST', 'hidden-numbers', { number: 'CM.1', hidden: true }, 400],
  ['POST', 'failures', { effect: { kind: 'explode' } }, 400],
  ['POST', 'failures', undefined, 400],
  ['POST', 'inbound-calls', { from: '+237677000099', to: 'the clinic' }, 400],
  ['GET', 'nothing', undefined, 404],
  ['GET', 'reset', undefined, 405],
  ['POST', 'phone', { number: PATIENT, action: 'sing' }, 400],
])('%s %s %j is answered with %d and says what to do', async (method, name, body, status) => {
  const answer = await ask(method, name, body);
  expect(answer.status).toBe(status);
  expect((answer.body as { message: string }).message).not.toBe('');
});

test('nobody without the credentials', async () => {
  expect((await ask('GET', 'stats', undefined, 'wrong')).status).toBe(401);
});

test('a body over 64 KiB is refused, the next request is served', async () => {
  expect((await ask('POST', 'failures', { effect: { kind: 'x'.repeat(70_000) } })).status).toBe(413);
  expect((await ask('GET', 'stats')).status).toBe(200);
});
