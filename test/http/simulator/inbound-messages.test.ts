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
  twiml,
} from './stand-in';

let simulator: Simulator;
let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
});
afterAll(() => receiver.stop());
beforeEach(async () => {
  receiver.received.length = 0;
  receiver.answer = () => twiml('');
  simulator = await startQuickSimulator({ webhooks: { message: `${receiver.url}/messages?clinic=1#ct=3000` } });
});
afterEach(() => simulator.stop());

const sms = (body: string, more: object = {}) =>
  simulator.receiveMessage({ from: PATIENT, to: CLINIC.sms, channel: 'sms', body, ...more });
const whatsapp = (body: string, more: object = {}) =>
  simulator.receiveMessage({ from: PATIENT, to: CLINIC.number, channel: 'whatsapp', body, ...more });
const create = (body: string) => sdkFor(simulator).messages.create({ to: PATIENT, from: CLINIC.sms, body });

test('an SMS arrives signed with the parameters Twilio documents, its blanks untouched', async () => {
  const { sid } = await sms(' Oui, à demain ');
  expect(receiver.received).toHaveLength(1);
  const [request] = receiver.received;
  expect(request && receiver.isSigned(request)).toBe(true);
  expect(request?.params).toMatchObject({
    MessageSid: sid,
    SmsSid: sid,
    SmsMessageSid: sid,
    AccountSid: ACCOUNT.accountSid,
    From: PATIENT,
    To: CLINIC.sms,
    Body: ' Oui, à demain ',
    NumMedia: '0',
    NumSegments: '1',
    SmsStatus: 'received',
    ApiVersion: '2010-04-01',
  });
  expect(await sdkFor(simulator).messages(sid).fetch()).toMatchObject({ direction: 'inbound', status: 'received' });
});

test('WhatsApp carries profile, id, and the button of a template or of the dialogue', async () => {
  const client = sdkFor(simulator);
  const template = await client.messages.create({
    to: `whatsapp:${PATIENT}`,
    from: CLINIC.whatsapp,
    contentSid: `HX${'0'.repeat(32)}`,
    contentVariables: '{"1":"Bonjour"}',
  });
  await whatsapp('Je viens', {
    profileName: 'Awa',
    buttonPayload: 'confirm:1',
    buttonText: 'Je viens',
    originalRepliedMessageSid: template.sid,
  });
  const later = await client.messages.create({
    to: `whatsapp:${PATIENT}`,
    from: CLINIC.whatsapp,
    contentSid: `HX${'0'.repeat(32)}`,
    contentVariables: '{"1":"Encore"}',
  });
  await whatsapp('Garder', { buttonPayload: 'keep:1', originalRepliedMessageSid: later.sid });
  expect(receiver.received.map((request) => request.params)).toEqual([
    expect.objectContaining({
      From: `whatsapp:${PATIENT}`,
      To: CLINIC.whatsapp,
      ProfileName: 'Awa',
      WaId: PATIENT.slice(1),
      MessageType: 'button',
      ButtonPayload: 'confirm:1',
      ButtonText: 'Je viens',
      OriginalRepliedMessageSid: template.sid,
      OriginalRepliedMessageSender: CLINIC.whatsapp,
    }),
    expect.objectContaining({ MessageType: 'interactive', ButtonPayload: 'keep:1' }),
  ]);
});

test('every WhatsApp message bears the id of its number, the same each time; one whose number is hidden bears nothing else', async () => {
  const id = simulator.whatsappIdOf(PATIENT);
  expect(id).toMatch(/^CM\.\d{16}$/);
  expect(simulator.whatsappIdOf('+33612000001')).toMatch(/^FR\.\d{16}$/);
  await whatsapp('a');
  simulator.hideNumber(PATIENT, true);
  await whatsapp('b', { parentExternalUserId: 'CM.ENT.12' });
  await whatsapp('c', { externalUserId: null });
  await sms('d');
  const [shown, hidden, before2026, text] = receiver.received.map((request) => request.params);
  expect(shown).toMatchObject({
    From: `whatsapp:${PATIENT}`,
    WaId: PATIENT.slice(1),
    ExternalUserId: `whatsapp:${id}`,
  });
  expect(hidden).toMatchObject({
    From: `whatsapp:${id}`,
    ExternalUserId: `whatsapp:${id}`,
    ParentExternalUserId: 'whatsapp:CM.ENT.12',
  });
  expect(JSON.stringify(hidden)).not.toContain(PATIENT.slice(1));
  expect(before2026).toMatchObject({ From: `whatsapp:${PATIENT}` });
  expect([before2026, text].map((params) => params?.ExternalUserId)).toEqual([undefined, undefined]);
  expect((await sdkFor(simulator).messages.list()).map(({ from }) => from)).toEqual([
    PATIENT,
    `whatsapp:${PATIENT}`,
    `whatsapp:${id}`,
    `whatsapp:${PATIENT}`,
  ]);
});

test('a WhatsApp user is written to by the id, in the window that either form has opened; an SMS to an id is refused', async () => {
  const id = simulator.whatsappIdOf(PATIENT);
  const free = (to: string) => sdkFor(simulator).messages.create({ to, from: CLINIC.whatsapp, body: 'Bonjour' });
  const { sid: closed } = await free(`whatsapp:${id}`);
  await simulator.settled();
  expect(await sdkFor(simulator).messages(closed).fetch()).toMatchObject({
    to: `whatsapp:${id}`,
    status: 'undelivered',
    errorCode: 63016,
  });
  await whatsapp('bonjour');
  const { sid } = await free(`whatsapp:${id}`);
  await simulator.settled();
  expect(await sdkFor(simulator).messages(sid).fetch()).toMatchObject({ status: 'read' });
  expect(simulator.phones.history(PATIENT)).toHaveLength(3);
  await expect(sdkFor(simulator).messages.create({ to: id, from: CLINIC.sms, body: 'a' })).rejects.toMatchObject({
    code: 21211,
  });
  await expect(free('whatsapp:CM.')).rejects.toMatchObject({ code: 21211 });
});

test('a text by RCS bears neither country nor id, and its answer goes the same way and is read', async () => {
  receiver.answer = () => twiml('<Message>Merci</Message>');
  await simulator.receiveMessage({ from: PATIENT, to: CLINIC.sms, channel: 'rcs', body: 'oui' });
  await simulator.settled();
  expect(receiver.received[0]?.params).toMatchObject({
    From: `rcs:${PATIENT}`,
    To: expect.stringMatching(/^rcs:/) as string,
    Body: 'oui',
  });
  expect(await sdkFor(simulator).messages.list({ to: `rcs:${PATIENT}` })).toMatchObject([
    { direction: 'outbound-reply', body: 'Merci', status: 'read' },
  ]);
});

test('a voice note can be fetched with the account credentials only', async () => {
  const { sid } = await whatsapp('', { media: [{ contentType: 'audio/ogg', bytes: Buffer.from('sound') }] });
  const params = receiver.received[0]?.params ?? {};
  expect(params).toMatchObject({ NumMedia: '1', MediaContentType0: 'audio/ogg', MessageType: 'audio', Body: '' });
  expect((await fetch(params.MediaUrl0 ?? '')).status).toBe(401);
  const told = await fetch(params.MediaUrl0 ?? '', {
    redirect: 'manual',
    headers: { Authorization: `Basic ${Buffer.from(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`).toString('base64')}` },
  });
  expect(told.status).toBe(307);
  const media = await fetch(new URL(told.headers.get('location') ?? '', params.MediaUrl0));
  expect([media.headers.get('content-type'), await media.text()]).toEqual(['audio/ogg', 'sound']);
  expect(await sdkFor(simulator).messages(sid).media.list()).toMatchObject([
    { contentType: 'audio/ogg', parentSid: sid },
  ]);
});

test('the TwiML answer becomes messages of direction outbound-reply', async () => {
  receiver.answer = (request) =>
    request.path.startsWith('/messages')
      ? twiml(
          `<Message statusCallback="${receiver.url}/status">Merci &lt;3</Message><Message><Body>Deux</Body></Message>`,
        )
      : { status: 204 };
  const { replies } = await sms('oui');
  await simulator.settled();
  const list = await sdkFor(simulator).messages.list({ to: PATIENT });
  expect(list.map((message) => [message.direction, message.body, message.status])).toEqual([
    ['outbound-reply', 'Deux', 'delivered'],
    ['outbound-reply', 'Merci <3', 'delivered'],
  ]);
  expect(list.map((message) => message.sid).reverse()).toEqual(replies);
  expect(
    receiver.received.filter((request) => request.path === '/status').map((request) => request.params.MessageStatus),
  ).toEqual(['sent', 'delivered']);
});

test('a plain-text answer is sent to the patient, an empty one sends nothing, a redirect is followed', async () => {
  receiver.answer = () => ({ type: 'text/plain', body: 'ok' });
  expect((await sms('a')).replies).toHaveLength(1);
  receiver.answer = () => ({ status: 204 });
  expect((await sms('b')).replies).toHaveLength(0);
  receiver.answer = (request) =>
    request.path === '/next' ? twiml('<Message>suite</Message>') : twiml('<Redirect>/next</Redirect>');
  expect((await sms('c')).replies).toHaveLength(1);
  expect(simulator.alerts()).toEqual([]);
});

test.each([
  ['broken XML', 12100, { body: '<Response><Message>a & b</Message></Response>' }],
  ['an unknown verb', 12200, { body: '<Response><Say>a</Say></Response>' }],
  ['JSON', 12300, { type: 'application/json', body: '{}' }],
  ['a 500', 11200, { status: 500 }],
])('%s is reported as %d', async (_name, code, answer) => {
  receiver.answer = () => answer;
  expect((await sms('oui')).replies).toEqual([]);
  expect(simulator.alerts()).toEqual([expect.objectContaining({ code })]);
});

test('a broken connection is tried once more with the same token, a 500 is not', async () => {
  receiver.answer = () => 'break';
  expect((await sms('oui')).answer).toEqual({ kind: 'unreachable', reason: 'connection' });
  expect(receiver.received).toHaveLength(2);
  expect(new Set(receiver.received.map((request) => request.headers['i-twilio-idempotency-token'])).size).toBe(1);
  receiver.answer = () => ({ status: 500 });
  await sms('oui');
  expect(receiver.received).toHaveLength(3);
});

test('a webhook can be repeated with the same MessageSid, or be lost', async () => {
  receiver.answer = () => twiml('<Message>Merci</Message>');
  const { sid } = await sms('oui');
  const repeated = await simulator.repeatWebhook(sid);
  expect(repeated).toMatchObject({ kind: 'answered', status: 200 });
  expect(receiver.received.map((request) => request.params.MessageSid)).toEqual([sid, sid]);
  await simulator.settled();
  expect(simulator.messages({ to: PATIENT })).toHaveLength(1);
  const lost = await sms('perdu', { webhookLost: true });
  expect(receiver.received).toHaveLength(2);
  expect((await sdkFor(simulator).messages.list({ to: CLINIC.sms })).map((message) => message.sid)).toContain(lost.sid);
  await expect(simulator.repeatWebhook(lost.sid)).rejects.toThrow('No webhook was sent');
});

test('STOP on SMS: the platform answers by itself, blocks, still tells the webhook; START ends it', async () => {
  await create('before');
  await sms('stop');
  expect(receiver.received.at(-1)?.params.Body).toBe('stop');
  expect(receiver.received.at(-1)?.params.OptOutType).toBeUndefined();
  expect(simulator.phones.history(PATIENT).at(-1)).toMatchObject({
    kind: 'notice',
    text: expect.stringContaining('unsubscribed'),
  });
  expect((await sdkFor(simulator).messages.list({ to: PATIENT })).map((message) => message.body)).toEqual(['before']);
  expect(await errorOf(create('after'))).toMatchObject({ status: 400, code: 21610 });
  expect(simulator.isOptedOut(PATIENT)).toBe(true);
  receiver.answer = () => twiml('<Message>C’est fait</Message>');
  const { replies } = await sms('STOP');
  await simulator.settled();
  expect(simulator.message(replies[0] ?? '')).toMatchObject({ status: 'failed', errorCode: 21610 });
  receiver.answer = () => twiml('');
  await sms('START');
  await expect(create('again')).resolves.toMatchObject({ status: 'queued' });
});

test('NO, ARRET and STOP PLEASE are no keywords by default, YES opts nobody in who was not out, WhatsApp has no keywords', async () => {
  for (const word of ['NO', 'NON', 'ARRET', 'STOP PLEASE', 'YES']) await sms(word);
  await whatsapp('STOP');
  await expect(create('after')).resolves.toMatchObject({ status: 'queued' });
  expect(simulator.phones.history(PATIENT).filter((entry) => entry.kind === 'notice')).toEqual([]);
});

test('Advanced Opt-Out names the kind in the webhook, knows French, and fails blocked messages later', async () => {
  await simulator.stop();
  simulator = await startQuickSimulator({ optOut: 'advanced', webhooks: { message: `${receiver.url}/messages` } });
  await sms('Arrêt');
  expect(receiver.received.at(-1)?.params.OptOutType).toBe('STOP');
  const blocked = await create('after');
  await simulator.settled();
  expect(await sdkFor(simulator).messages(blocked.sid).fetch()).toMatchObject({ status: 'failed', errorCode: 21610 });
  await sms('aide');
  expect(receiver.received.at(-1)?.params.OptOutType).toBe('HELP');
});
