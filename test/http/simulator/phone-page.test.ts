import http from 'node:http';
import { type AddressInfo } from 'node:net';
import express from 'express';
import { type PhoneControls } from '../../../src/simulator/page/controls';
import { phonePage } from '../../../src/simulator/page/phone-page';
import { type Simulator } from '../../../src/simulator/simulator';
import { phoneOwners } from '../../support/phone-owners';
import { CLINIC, PATIENT, type Receiver, sdkFor, startQuickSimulator, startReceiver, twiml } from './stand-in';

let simulator: Simulator;
let receiver: Receiver;
let server: http.Server;
let url: string;
const done: string[] = [];
let now = new Date('2026-03-11T08:30:00Z');

const controls: PhoneControls = {
  clinicName: 'Clinique <Espérance>',
  timeZone: 'Africa/Douala',
  now: () => now,
  ...phoneOwners([
    { name: 'Awa Ngono', number: PATIENT, language: 'french' },
    { name: 'John Tabe', number: '+237677000002', language: 'english' },
  ]),
  advance: async (millis) => {
    now = new Date(now.getTime() + millis);
  },
  visitOver: async (number) => {
    done.push(number);
    return 'The visit is over.';
  },
};

beforeAll(async () => {
  receiver = await startReceiver();
  simulator = await startQuickSimulator({
    now: () => now,
    webhooks: { message: `${receiver.url}/messages`, voice: `${receiver.url}/voice` },
    templates: {
      [`HX${'1'.repeat(32)}`]: {
        language: 'fr',
        text: 'Pouvez-vous venir, {{1}} ?',
        buttons: [{ title: 'Je viens', id: 'confirm:7' }],
      },
    },
  });
  const app = express().use('/simulator', phonePage(simulator, controls));
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/simulator`;
});
afterAll(async () => {
  await simulator.stop();
  await receiver.stop();
  server.closeAllConnections();
  server.close();
});
beforeEach(async () => {
  simulator.reset();
  await simulator.settled();
  receiver.received.length = 0;
  receiver.answer = () => twiml('');
});

const get = async (path = '') => {
  const response = await fetch(url + path);
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const keys = async () => [...(await get()).text.matchAll(/id="owner-(\w+)"/g)].map((match) => match[1] ?? '');
const post = (
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = { 'X-Requested-With': 'fetch' },
) => fetch(url + path, { method: 'POST', body: new URLSearchParams(form), headers, redirect: 'manual' });
const template = () =>
  sdkFor(simulator).messages.create({
    to: `whatsapp:${PATIENT}`,
    from: CLINIC.whatsapp,
    contentSid: `HX${'1'.repeat(32)}`,
    contentVariables: '{"1":"Awa"}',
  });

test('shows the first phone, lists the others, loads nothing from elsewhere and puts no number in an address', async () => {
  await template();
  const { status, headers, text } = await get();
  expect(status).toBe(200);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(text).toContain('Awa Ngono');
  expect(text).toContain('John Tabe');
  expect(text).toContain('Pouvez-vous venir, Awa ?');
  expect(text).toContain('Clinique &lt;Espérance&gt;');
  const addresses = [...text.matchAll(/(?:href|src|action)="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(
    addresses.filter((address) => !address.startsWith('/simulator/') && address !== '#screens' && address !== 'data:,'),
  ).toEqual([]);
  expect(addresses.join()).not.toContain('237677');
  expect(text).not.toMatch(/<script(?![^>]*src=)|style="|\son\w+="/);
});

test('no text of a message becomes markup', async () => {
  const attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  await sdkFor(simulator).messages.create({ to: PATIENT, from: CLINIC.sms, body: attack });
  await simulator.receiveMessage({ from: PATIENT, to: CLINIC.sms, channel: 'sms', body: attack });
  const { text } = await get();
  expect(text).not.toContain('<img');
  expect(text).not.toContain('<script>alert');
  expect(text).toContain('&lt;img src=x');
});

test('its files come compressed and are asked for once', async () => {
  for (const name of ['phone.css', 'phone.mjs']) {
    const first = await fetch(`${url}/assets/${name}`);
    expect([first.status, first.headers.get('content-encoding')]).toEqual([200, 'gzip']);
    expect(
      (await fetch(`${url}/assets/${name}`, { headers: { 'If-None-Match': first.headers.get('etag') ?? '' } })).status,
    ).toBe(304);
  }
  expect((await get('/assets/..%2fcontrols.ts')).status).toBe(404);
});

test('writing, touching a button and sending a voice note reach the webhook', async () => {
  const [awa] = await keys();
  const message = await template();
  expect(await (await post(`/phones/${awa}/buttons`, { message: message.sid, button: 'confirm:7' })).json()).toEqual({
    say: null,
  });
  await post(`/phones/${awa}/messages`, { channel: 'sms', body: 'oui' });
  await post(`/phones/${awa}/messages`, { channel: 'whatsapp', body: '', media: 'voice' });
  await simulator.settled();
  expect(receiver.received.map(({ params }) => params)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        ButtonPayload: 'confirm:7',
        Body: 'Je viens',
        ProfileName: 'Awa Ngono',
        OriginalRepliedMessageSid: message.sid,
      }),
      expect.objectContaining({ Body: 'oui', From: PATIENT, To: CLINIC.sms }),
      expect.objectContaining({ MessageType: 'audio', MediaContentType0: 'audio/wav' }),
    ]),
  );
  expect(await (await post(`/phones/${awa}/messages`, { channel: 'sms', body: ' ' })).json()).toEqual({
    say: 'Write something first.',
  });
  expect(await (await post(`/phones/${awa}/buttons`, { message: message.sid, button: 'other' })).json()).toEqual({
    say: 'This button is no longer there.',
  });
});

test('a message of the clinic is quoted, and gets a reaction, as each app does it', async () => {
  const [awa, john] = await keys();
  const reminder = await template();
  const texts = [PATIENT, '+237677000002'].map((to) =>
    sdkFor(simulator).messages.create({ to, from: CLINIC.sms, body: 'Can you come?' }),
  );
  const [french, english] = await Promise.all(texts);
  await post(`/phones/${awa}/replies`, { message: reminder.sid, body: 'finalement non' });
  await post(`/phones/${awa}/replies`, { message: reminder.sid, body: '', reaction: '👍' });
  await post(`/phones/${awa}/replies`, { message: french!.sid, body: '', reaction: '👎' });
  await post(`/phones/${john}/replies`, { message: english!.sid, body: '', reaction: '❤️' });
  await post(`/phones/${john}/replies`, { message: english!.sid, body: 'yes' });
  await simulator.settled();
  const quotes = { OriginalRepliedMessageSid: reminder.sid, OriginalRepliedMessageSender: CLINIC.whatsapp };
  expect(receiver.received.map(({ params }) => params)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ Body: 'finalement non', MessageType: 'text', ...quotes }),
      expect.objectContaining({ Body: '👍', MessageType: 'reaction', ...quotes }),
      expect.objectContaining({ Body: 'N’a pas aimé « Can you come? »', From: PATIENT }),
      expect.objectContaining({ Body: 'Loved “Can you come?”' }),
      expect.objectContaining({ Body: '> Can you come?\nyes' }),
    ]),
  );
  const own = simulator.messages({ limit: 100 }).find(({ direction }) => direction === 'inbound')!;
  for (const message of [own.sid, 'SM0']) {
    expect(await (await post(`/phones/${awa}/replies`, { message, body: 'oui' })).json()).toEqual({
      say: 'This message is no longer there.',
    });
  }
  expect(
    await (await post(`/phones/${awa}/replies`, { message: reminder.sid, body: ' ', reaction: 'x' })).json(),
  ).toEqual({ say: 'Write something first.' });
});

test('a phone hides its number on WhatsApp and shows it again, in the language of its owner', async () => {
  const [awa, john] = await keys();
  const words = { [awa!]: 'Masquer mon numéro', [john!]: 'Hide my number' };
  for (const [key, label] of Object.entries(words)) {
    const { text } = await get(`/phones/${key}`);
    expect(text).toMatch(new RegExp(`role="switch" aria-checked="false"[^>]*><span>${label}`));
  }
  const told = (await (await post(`/phones/${awa}/number`, { hide: 'yes' })).json()) as {
    parts: Record<string, string>;
  };
  expect(told.parts['hide-number']).toContain('aria-checked="true"');
  await post(`/phones/${awa}/messages`, { channel: 'whatsapp', body: 'bonjour' });
  await post(`/phones/${awa}/messages`, { channel: 'sms', body: 'bonjour' });
  await post(`/phones/${awa}/number`, { hide: 'no' }, {});
  await post(`/phones/${awa}/messages`, { channel: 'whatsapp', body: 'encore' });
  await simulator.settled();
  expect(receiver.received.map(({ params }) => params.From).sort()).toEqual(
    [PATIENT, `whatsapp:${PATIENT}`, `whatsapp:${simulator.whatsappIdOf(PATIENT)}`].sort(),
  );
  const { text } = await get(`/phones/${awa}`);
  expect(text.match(/class="bubble mine/g)).toHaveLength(3);
  expect(text).toContain('aria-checked="false"');
});

test('a sender that is a name takes no replies', async () => {
  const [awa] = await keys();
  await sdkFor(simulator).messages.create({ to: PATIENT, from: 'CLINIQUE', body: 'Ne répondez pas ici.' });
  expect((await get(`/phones/${awa}`)).text).toContain('n’accepte pas de réponse');
  expect(await (await post(`/phones/${awa}/messages`, { channel: 'sms', body: 'oui' })).json()).toEqual({
    say: 'The clinic cannot be written to on this channel.',
  });
});

test('works without scripts: a form leads back to its phone and says what happened', async () => {
  const [, john] = await keys();
  const answer = await post(`/phones/${john}/events`, { event: 'visit-over' }, {});
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/simulator/phones/${john}`]);
  expect(done).toEqual(['+237677000002']);
  expect((await get(`/phones/${john}`)).text).toContain('The visit is over.');
  expect((await get(`/phones/${john}`)).text).not.toContain('The visit is over.');
});

test('the clock moves, failures switch on and off for one phone', async () => {
  const [awa, john] = await keys();
  expect(await (await post('/advance', { phone: awa ?? '', hours: '1' })).json()).toEqual({
    say: 'One hour has passed.',
  });
  expect((await get()).text).toContain('11 Mar 2026, 10:30');
  expect(await (await post('/advance', { hours: '-1' })).json()).toMatchObject({
    say: expect.stringContaining('forward'),
  });
  const switched = (await (await post(`/phones/${awa}/failures`, { on: 'undelivered' })).json()) as {
    parts: { switches: string };
  };
  expect(switched.parts.switches).toContain('aria-checked="true"');
  const lost = await template();
  await sdkFor(simulator).messages.create({ to: '+237677000002', from: CLINIC.sms, body: 'a' });
  await simulator.settled();
  expect(simulator.message(lost.sid)).toMatchObject({ status: 'undelivered', errorCode: 63024 });
  expect(simulator.messages({ to: '+237677000002' })[0]?.status).toBe('delivered');
  expect((await get(`/phones/${john}`)).text).not.toContain('aria-checked="true"');
  await post(`/phones/${awa}/failures`, { off: 'undelivered' });
  expect(simulator.failures.list()).toEqual([]);
});

test('every wrong request is answered in words, none with a 500', async () => {
  const [awa] = await keys();
  expect((await get('/phones/nobody')).status).toBe(404);
  expect((await get('/phones/nobody/live')).status).toBe(404);
  expect((await post('/phones/nobody/messages', {})).status).toBe(404);
  for (const [path, form] of [
    ['call', { action: 'sing' }],
    ['call', { key: 'x' }],
    ['call', { key: '1' }],
    ['call', { action: 'answer' }],
    ['call', { speech: 'oui' }],
    ['events', {}],
    ['failures', { on: 'toString' }],
    ['failures', {}],
  ] as const) {
    const answer = await post(`/phones/${awa}/${path}`, form);
    expect([answer.status, typeof ((await answer.json()) as { say: unknown }).say]).toEqual([200, 'string']);
  }
  simulator.setWebhooks({ voice: null });
  expect(await (await post(`/phones/${awa}/call`, { action: 'start' })).json()).toEqual({
    say: 'No voice webhook is set.',
  });
  simulator.setWebhooks({ voice: `${receiver.url}/voice` });
});

test('another site cannot press its buttons', async () => {
  const [awa] = await keys();
  expect(
    (await post(`/phones/${awa}/events`, { event: 'visit-over' }, { 'Sec-Fetch-Site': 'cross-site' })).status,
  ).toBe(403);
});

test('an open page is told what changed, once each', async () => {
  const [awa] = await keys();
  const events: { event: string; data: string }[] = [];
  const request = http.get(`${url}/phones/${awa}/live`, (response) => {
    let buffer = '';
    response.setEncoding('utf8').on('data', (chunk: string) => {
      buffer += chunk;
      const blocks = buffer.split('\n\n');
      buffer = blocks.pop() ?? '';
      for (const block of blocks)
        events.push({ event: /^event: (.*)$/m.exec(block)?.[1] ?? '', data: /^data: (.*)$/m.exec(block)?.[1] ?? '' });
    });
  });
  const until = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  await until(() => events.some(({ event }) => event === 'clock'));
  const message = await template();
  const entries = () =>
    events
      .filter(({ event }) => event === 'entry')
      .map(({ data }) => JSON.parse(data) as { id: string; screen: string; html: string });
  await until(() => entries().some(({ html }) => html.includes('status read')));
  expect(new Set(entries().map(({ id }) => id))).toEqual(new Set([message.sid]));
  expect(new Set(entries().map(({ html }) => html)).size).toBe(entries().length);
  expect(entries()[0]?.screen).toBe('whatsapp');
  const call = await sdkFor(simulator).calls.create({ to: PATIENT, from: CLINIC.sms, twiml: '<Response/>' });
  await until(() => events.some(({ data }) => data.includes('Appel entrant')));
  simulator.declineCall(PATIENT);
  await until(() => entries().some(({ id }) => id === call.sid));
  expect(events.some(({ data }) => data.includes('Appel manqué'))).toBe(true);
  request.destroy();
});
