import type twilio from 'twilio';
import { type Simulator } from '../../../src/simulator/simulator';
import { CALL_PROPERTIES, MESSAGE_PROPERTIES, PAGE_PROPERTIES } from './openapi-properties';
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

const TEMPLATE = 'HX00000000000000000000000000000001';
const UNAPPROVED = 'HX00000000000000000000000000000002';
const SERVICE = 'MG00000000000000000000000000000001';

let simulator: Simulator;
let receiver: Receiver;
let client: twilio.Twilio;
let now = new Date('2026-03-09T09:00:00Z');

beforeAll(async () => {
  receiver = await startReceiver();
  simulator = await startQuickSimulator({
    now: () => now,
    apiKey: { sid: 'SK0123456789abcdef0123456789abcdef', secret: 'the-secret-of-the-key' },
    messagingServices: { [SERVICE]: [CLINIC.sms, CLINIC.whatsapp] },
    templates: {
      [TEMPLATE]: {
        language: 'fr',
        text: 'Bonjour, ici {{1}}. Rendez-vous pour {{2}} le {{3}}. Pouvez-vous venir ?',
        buttons: [
          { title: 'Je viens', id: 'confirm:{{4}}' },
          { title: 'Autre date', id: 'reschedule:{{4}}' },
        ],
        defaults: { 4: '1' },
      },
      [UNAPPROVED]: { language: 'fr', text: 'Merci {{1}}.', approved: false },
    },
  });
  client = sdkFor(simulator);
});
afterAll(async () => {
  await simulator.stop();
  await receiver.stop();
});
beforeEach(async () => {
  simulator.reset();
  await simulator.settled();
  receiver.received.length = 0;
  receiver.answer = () => ({ status: 204 });
  now = new Date('2026-03-09T09:00:00Z');
});

const sms = (changes: object = {}) =>
  client.messages.create({ to: PATIENT, from: CLINIC.sms, body: 'Bonjour', ...changes });
const whatsapp = (changes: object = {}) =>
  client.messages.create({ to: `whatsapp:${PATIENT}`, from: CLINIC.whatsapp, body: 'Bonjour', ...changes });

describe('creating messages', () => {
  test('an SMS is queued, then sent and delivered, and reads as Twilio would show it', async () => {
    const created = await sms({ body: 'Rendez-vous le jeudi 12 mars à 10h30' });
    expect(created).toMatchObject({
      status: 'queued',
      direction: 'outbound-api',
      to: PATIENT,
      from: CLINIC.sms,
      body: 'Rendez-vous le jeudi 12 mars à 10h30',
      numSegments: '1',
      numMedia: '0',
      price: null,
      priceUnit: 'USD',
      errorCode: null,
      accountSid: ACCOUNT.accountSid,
      dateCreated: now,
    });
    expect(created.sid).toMatch(/^SM[0-9a-f]{32}$/);
    await simulator.settled();
    const fetched = await client.messages(created.sid).fetch();
    expect(fetched).toMatchObject({ status: 'delivered', dateSent: now, price: '-0.04250' });
  });

  test('WhatsApp inside the window ends read', async () => {
    await simulator.receiveMessage({ from: PATIENT, to: CLINIC.number, channel: 'whatsapp', body: 'oui' });
    const created = await whatsapp();
    await simulator.settled();
    expect((await client.messages(created.sid).fetch()).status).toBe('read');
  });

  test('free text outside the 24-hour window is accepted and fails later with 63016, a template arrives', async () => {
    await simulator.receiveMessage({ from: PATIENT, to: CLINIC.number, channel: 'whatsapp', body: 'oui' });
    now = new Date('2026-03-10T09:00:00Z');
    const text = await whatsapp();
    const unapproved = await whatsapp({
      body: undefined,
      contentSid: UNAPPROVED,
      contentVariables: JSON.stringify({ 1: 'Awa' }),
    });
    const template = await whatsapp({
      body: undefined,
      contentSid: TEMPLATE,
      contentVariables: JSON.stringify({ 1: 'Clinique', 2: 'Awa', 3: 'jeudi 12 mars' }),
    });
    await simulator.settled();
    expect(await client.messages(text.sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 63016 });
    expect(await client.messages(unapproved.sid).fetch()).toMatchObject({ status: 'undelivered', errorCode: 63016 });
    expect(await client.messages(template.sid).fetch()).toMatchObject({
      status: 'read',
      errorCode: null,
      body: 'Bonjour, ici Clinique. Rendez-vous pour Awa le jeudi 12 mars. Pouvez-vous venir ?',
    });
    expect(simulator.message(template.sid)?.buttons).toEqual([
      { title: 'Je viens', id: 'confirm:1' },
      { title: 'Autre date', id: 'reschedule:1' },
    ]);
  });

  test('the API key works as well, wrong credentials are refused', async () => {
    await expect(
      sdkFor(simulator, 'SK0123456789abcdef0123456789abcdef', 'the-secret-of-the-key').messages.list({ limit: 1 }),
    ).resolves.toEqual([]);
    expect(await errorOf(sdkFor(simulator, ACCOUNT.accountSid, 'wrong').messages.list())).toMatchObject({
      status: 401,
      code: 20003,
    });
  });

  test.each([
    ['no To', 21604, () => sms({ to: '' })],
    ['a To that is no number', 21211, () => sms({ to: '677000001' })],
    ['no From', 21603, () => sms({ from: undefined })],
    ['a From that is not ours', 21606, () => sms({ from: '+237222999999' })],
    ['a From that is no sender', 21212, () => sms({ from: 'a name that is too long' })],
    ['a WhatsApp sender that is not ours', 63007, () => whatsapp({ from: 'whatsapp:+237222999999' })],
    ['two channels', 21910, () => sms({ from: CLINIC.whatsapp })],
    ['no content', 21602, () => sms({ body: '' })],
    ['a text over 1600 characters', 21617, () => sms({ body: 'a'.repeat(1601) })],
    ['variables without a template', 21654, () => whatsapp({ contentVariables: '{"1":"a"}' })],
    ['a template identifier of the wrong form', 21655, () => whatsapp({ contentSid: 'HX1' })],
    ['a template nobody registered', 21655, () => whatsapp({ contentSid: 'HX0000000000000000000000000000000f' })],
    ['variables that are no JSON', 21656, () => whatsapp({ contentSid: TEMPLATE, contentVariables: '{1:' })],
    [
      'a variable that is empty',
      21656,
      () => whatsapp({ contentSid: TEMPLATE, contentVariables: '{"1":"","2":"b","3":"c"}' }),
    ],
    [
      'a variable with a line break',
      21656,
      () => whatsapp({ contentSid: TEMPLATE, contentVariables: '{"1":"a\\nb","2":"b","3":"c"}' }),
    ],
    [
      'a variable that is missing',
      21656,
      () => whatsapp({ contentSid: TEMPLATE, contentVariables: '{"1":"a","2":"b"}' }),
    ],
    ['a callback that is no address', 21609, () => sms({ statusCallback: 'clinic/status' })],
    ['a validity of ten days', 21624, () => sms({ validityPeriod: 864000 })],
  ])('%s is refused with %d', async (_name, code, send) => {
    expect(await errorOf(send())).toMatchObject({ code, moreInfo: `https://www.twilio.com/docs/errors/${code}` });
    expect(simulator.messages()).toEqual([]);
  });

  test('no error quotes the whole number', async () => {
    expect((await errorOf(sms({ to: '+2376770000010000000' }))).message).not.toContain('0000000');
  });

  test('a messaging service chooses the sender and starts as accepted', async () => {
    const created = await client.messages.create({
      to: PATIENT,
      messagingServiceSid: SERVICE,
      body: 'Bonjour',
      statusCallback: `${receiver.url}/status`,
    });
    expect(created).toMatchObject({ status: 'accepted', from: CLINIC.sms, messagingServiceSid: SERVICE });
    await simulator.settled();
    expect(receiver.received.map((request) => request.params.MessageStatus)).toEqual(['queued', 'sent', 'delivered']);
    expect(receiver.received[0]?.params.MessagingServiceSid).toBe(SERVICE);
  });
});

describe('status callbacks', () => {
  test('are signed over the exact address, and carry what Twilio sends for an SMS', async () => {
    const callback = `${receiver.url}/status?message=5f%20a&x=%C3%A9`;
    const created = await sms({ statusCallback: callback });
    await simulator.settled();
    expect(receiver.received.map((request) => request.params.MessageStatus)).toEqual(['sent', 'delivered']);
    for (const request of receiver.received) {
      expect(receiver.isSigned(request)).toBe(true);
      expect(request.path).toBe('/status?message=5f%20a&x=%C3%A9');
      expect(request.params).toMatchObject({
        MessageSid: created.sid,
        SmsSid: created.sid,
        To: PATIENT,
        From: CLINIC.sms,
        AccountSid: ACCOUNT.accountSid,
      });
    }
    expect(receiver.received[1]?.params.RawDlrDoneDate).toBe('2603090900');
    expect(receiver.received[0]?.params.RawDlrDoneDate).toBeUndefined();
  });

  test('for WhatsApp name the channel and the event', async () => {
    await simulator.receiveMessage({ from: PATIENT, to: CLINIC.number, channel: 'whatsapp', body: 'oui' });
    await whatsapp({ statusCallback: `${receiver.url}/status` });
    await simulator.settled();
    expect(receiver.received.map(({ params }) => [params.MessageStatus, params.EventType])).toEqual([
      ['sent', undefined],
      ['delivered', 'DELIVERED'],
      ['read', 'READ'],
    ]);
    expect(receiver.received[0]?.params).toMatchObject({
      ChannelPrefix: 'whatsapp',
      ChannelToAddress: '+23767700XXXX',
    });
  });

  test('follow the connection overrides of the fragment, which is not signed', async () => {
    let calls = 0;
    receiver.answer = () => (++calls < 3 ? { status: 503 } : { status: 204 });
    await sms({ statusCallback: `${receiver.url}/status#rc=3&rp=ct,5xx` });
    await simulator.settled();
    const sent = receiver.received.filter((request) => request.params.MessageStatus === 'sent');
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map((request) => request.headers['i-twilio-idempotency-token'])).size).toBe(1);
    expect(receiver.received.every((request) => receiver.isSigned(request))).toBe(true);
  });

  test('a 500 is not repeated without them', async () => {
    receiver.answer = () => ({ status: 500 });
    await sms({ statusCallback: `${receiver.url}/status` });
    await simulator.settled();
    expect(receiver.received).toHaveLength(2);
    expect(simulator.stats().callbacks_refused).toBe(2);
  });
});

describe('lists', () => {
  test('newest first, by To with its +, across pages, while new messages arrive', async () => {
    for (let number = 0; number < 7; number += 1) await sms({ body: `message ${number}` });
    await sms({ to: '+237677000002' });
    const bodies: string[] = [];
    let pageUrl: string | undefined;
    do {
      const page =
        pageUrl === undefined
          ? await client.messages.page({ to: PATIENT, pageSize: 3 })
          : await client.messages.getPage(pageUrl);
      bodies.push(...page.instances.map((message) => message.body));
      await sms({ body: 'new' });
      pageUrl = page.nextPageUrl;
    } while (pageUrl !== undefined);
    expect(bodies).toEqual(['message 6', 'message 5', 'message 4', 'message 3', 'message 2', 'message 1', 'message 0']);
    expect(await client.messages.list({ to: PATIENT, from: CLINIC.whatsapp })).toEqual([]);
    const unencoded = await fetch(
      `${simulator.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json?To=${PATIENT}`,
      {
        headers: {
          Authorization: `Basic ${Buffer.from(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`).toString('base64')}`,
        },
      },
    );
    expect(await unencoded.json()).toMatchObject({ messages: [] });
  });

  test('by DateSent: a queued message has no such date and is missing', async () => {
    simulator.setSettings({ delays: { sent: 60_000 } });
    const queued = await sms({ body: 'still queued' });
    simulator.setSettings({ delays: { sent: 1 } });
    const sent = await sms({ body: 'sent' });
    while (simulator.message(sent.sid)?.status !== 'delivered') await new Promise((resolve) => setTimeout(resolve, 5));
    const list = (filter: object) =>
      client.messages.list({ to: PATIENT, ...filter }).then((messages) => messages.map((message) => message.sid));
    expect(await list({})).toEqual([sent.sid, queued.sid]);
    expect(await list({ dateSent: now })).toEqual([sent.sid]);
    expect(await list({ dateSentAfter: new Date('2026-03-09T08:59:00Z') })).toEqual([sent.sid]);
    expect(await list({ dateSentAfter: new Date('2026-03-09T09:01:00Z') })).toEqual([]);
    expect(await list({ dateSentBefore: new Date('2026-03-09T08:59:00Z') })).toEqual([]);
  });

  test('a list lag hides what is new', async () => {
    simulator.setSettings({ listLagMillis: 5000 });
    await sms();
    expect(await client.messages.list()).toEqual([]);
    now = new Date('2026-03-09T09:00:05Z');
    expect(await client.messages.list()).toHaveLength(1);
    simulator.setSettings({ listLagMillis: 0 });
  });

  test('a text can be taken out, a message deleted', async () => {
    const created = await sms();
    expect((await client.messages(created.sid).update({ body: '' })).body).toBe('');
    expect(await client.messages(created.sid).remove()).toBe(true);
    expect(await errorOf(client.messages(created.sid).fetch())).toMatchObject({ status: 404, code: 20404 });
    expect(await client.messages.list()).toEqual([]);
  });
});

test('the JSON has exactly the properties of the OpenAPI description', async () => {
  const get = async (path: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${simulator.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/${path}`, {
      headers: {
        Authorization: `Basic ${Buffer.from(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`).toString('base64')}`,
      },
    });
    return (await response.json()) as Record<string, unknown>;
  };
  const message = await sms();
  simulator.people.set(PATIENT, { kind: 'busy' });
  const call = await client.calls.create({ to: PATIENT, from: CLINIC.sms, twiml: '<Response/>' });
  await simulator.settled();
  expect(Object.keys(await get(`Messages/${message.sid}.json`)).sort()).toEqual(MESSAGE_PROPERTIES);
  expect(Object.keys(await get(`Calls/${call.sid}.json`)).sort()).toEqual(CALL_PROPERTIES);
  expect(Object.keys(await get('Messages.json')).sort()).toEqual(['messages', ...PAGE_PROPERTIES].sort());
  expect(Object.keys(await get('Calls.json')).sort()).toEqual(['calls', ...PAGE_PROPERTIES].sort());
});
