import type twilio from 'twilio';
import { type Simulator } from '../../../src/simulator/simulator';
import { CLINIC, errorOf, PATIENT, type Receiver, sdkFor, startQuickSimulator, startReceiver, twiml } from './stand-in';

let simulator: Simulator;
let receiver: Receiver;
let client: twilio.Twilio;

beforeAll(async () => {
  receiver = await startReceiver();
  simulator = await startQuickSimulator({
    webhooks: { voice: `${receiver.url}/inbound`, voiceStatus: `${receiver.url}/inbound-status` },
  });
  client = sdkFor(simulator);
});
afterAll(async () => {
  await simulator.stop();
  await receiver.stop();
});
beforeEach(() => {
  simulator.reset();
  simulator.people.setFallback({ kind: 'manual' });
  simulator.setSettings({ callSecondMillis: 2 });
  receiver.received.length = 0;
  receiver.answer = () => ({ status: 204 });
});

const EVENTS = ['initiated', 'ringing', 'answered', 'completed'];
const call = (changes: object = {}) =>
  client.calls.create({
    to: PATIENT,
    from: CLINIC.sms,
    url: `${receiver.url}/voice?message=1`,
    statusCallback: `${receiver.url}/status`,
    statusCallbackEvent: EVENTS,
    ...changes,
  });
const statuses = () =>
  receiver.received
    .filter((request) => request.path.startsWith('/status'))
    .sort((one, other) => Number(one.params.SequenceNumber) - Number(other.params.SequenceNumber))
    .map((request) => request.params.CallStatus);
const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
};

const MENU =
  '<Gather input="dtmf" numDigits="1" timeout="5" action="/voice/gather?step=1"><Say language="fr-FR" voice="Polly.Lea-Neural">Si vous venez, tapez 1.</Say></Gather><Say>Pas de réponse.</Say>';

/** Answers the first request with the menu and the others with a goodbye. */
const menuThenGoodbye = (request: { path: string }) =>
  request.path.startsWith('/voice?')
    ? twiml(MENU)
    : request.path.startsWith('/voice/gather')
      ? twiml('<Say language="fr-FR">Merci &amp; au revoir.</Say><Hangup/>')
      : { status: 204 };

test('a call is played to its end: signed requests, a key, goodbye, statuses in order', async () => {
  receiver.answer = menuThenGoodbye;
  simulator.people.set(PATIENT, { kind: 'answers', replies: [{ press: '1' }] });
  const created = await call();
  expect(created).toMatchObject({ status: 'queued', direction: 'outbound-api', duration: null, answeredBy: null });
  await simulator.settled();
  expect(simulator.alerts()).toEqual([]);
  expect(simulator.call(created.sid)?.heard).toEqual([
    { kind: 'said', text: 'Si vous venez, tapez 1.', language: 'fr-FR', voice: 'Polly.Lea-Neural' },
    { kind: 'pressed', digits: '1' },
    { kind: 'said', text: 'Merci & au revoir.', language: 'fr-FR', voice: 'default' },
  ]);
  const gather = receiver.received.find((request) => request.path === '/voice/gather?step=1');
  expect(gather?.params).toMatchObject({
    Digits: '1',
    CallSid: created.sid,
    CallStatus: 'in-progress',
    Direction: 'outbound-api',
    To: PATIENT,
  });
  expect(receiver.received.every((request) => receiver.isSigned(request))).toBe(true);
  expect(statuses()).toEqual(['initiated', 'ringing', 'in-progress', 'completed']);
  const completed = receiver.received.find((request) => request.params.CallStatus === 'completed');
  expect(completed?.params).toMatchObject({
    SequenceNumber: '3',
    CallbackSource: 'call-progress-events',
    SipResponseCode: '200',
    Duration: '1',
  });
  expect(Number(completed?.params.CallDuration)).toBeGreaterThan(0);
  expect(await client.calls(created.sid).fetch()).toMatchObject({
    status: 'completed',
    duration: completed?.params.CallDuration,
  });
});

test('silence goes on with the next verb, with actionOnEmptyResult it is reported', async () => {
  receiver.answer = menuThenGoodbye;
  simulator.people.setFallback({ kind: 'answers' });
  const silent = await call();
  await simulator.settled();
  expect(simulator.call(silent.sid)?.heard.at(-1)).toMatchObject({ text: 'Pas de réponse.' });
  receiver.answer = (request) =>
    request.path.startsWith('/voice?')
      ? twiml('<Gather input="dtmf speech" actionOnEmptyResult="true" action="/voice/gather"><Say>?</Say></Gather>')
      : twiml('<Hangup/>');
  await call();
  await simulator.settled();
  expect(receiver.received.find((request) => request.path === '/voice/gather')?.params).toMatchObject({ Digits: '' });
});

test('speech, several digits, a finishing key', async () => {
  receiver.answer = (request) => {
    if (request.path.startsWith('/voice?')) return twiml('<Gather input="dtmf speech" action="/speech"/>');
    if (request.path === '/speech') return twiml('<Gather numDigits="4" action="/digits"/>');
    if (request.path === '/digits') return twiml('<Gather action="/finished" method="GET"/>');
    return request.path.startsWith('/finished') ? twiml('<Hangup/>') : { status: 204 };
  };
  simulator.people.setFallback({
    kind: 'answers',
    replies: [{ speak: 'oui je viens' }, { press: '1234' }, { press: '56#' }],
  });
  await call();
  await simulator.settled();
  const params = (path: string) => receiver.received.find((request) => request.path.startsWith(path))?.params;
  expect(params('/speech')).toMatchObject({ SpeechResult: 'oui je viens', Confidence: '0.90000000' });
  expect(params('/digits')).toMatchObject({ Digits: '1234', FinishedOnKey: '' });
  expect(params('/finished?')).toMatchObject({ Digits: '56', FinishedOnKey: '#' });
  expect(receiver.received.every((request) => receiver.isSigned(request))).toBe(true);
});

test('a person at the phone picks up, interrupts the prompt with a key, and hangs up', async () => {
  simulator.setSettings({ callSecondMillis: 50 });
  receiver.answer = (request) => (request.path.startsWith('/status') ? { status: 204 } : twiml(MENU));
  const created = await call();
  await until(() => simulator.phones.currentCall(PATIENT)?.status === 'ringing');
  expect(simulator.pressKeys(PATIENT, '1')).toBe(false);
  expect(simulator.answerCall(PATIENT)).toBe(true);
  await until(() => simulator.phones.currentCall(PATIENT)?.awaiting !== null);
  expect(simulator.phones.currentCall(PATIENT)?.awaiting).toEqual({
    keys: true,
    speech: false,
    numDigits: 1,
    finishOnKey: '#',
  });
  expect(simulator.pressKeys(PATIENT, '3')).toBe(true);
  await until(() => receiver.received.some((request) => request.params.Digits === '3'));
  expect(simulator.hangUp(PATIENT)).toBe(true);
  await simulator.settled();
  expect(simulator.call(created.sid)?.status).toBe('completed');
  expect(simulator.phones.currentCall(PATIENT)).toBeNull();
  expect(simulator.phones.history(PATIENT)).toMatchObject([{ kind: 'call', call: { sid: created.sid } }]);
  expect(simulator.hangUp(PATIENT)).toBe(false);
});

test.each([
  ['busy', 'busy', '486'],
  ['no-answer', 'no-answer', '487'],
  ['unreachable', 'failed', '404'],
] as const)('somebody who is %s ends the call as %s', async (kind, status, sip) => {
  simulator.people.set(PATIENT, { kind });
  const created = await call({ statusCallbackEvent: undefined, timeout: 20 });
  await simulator.settled();
  expect(simulator.call(created.sid)).toMatchObject({ status, durationSeconds: 0 });
  expect(receiver.received.map((request) => request.params)).toEqual([
    expect.objectContaining({ CallStatus: status, SipResponseCode: sip, CallDuration: '0', SequenceNumber: '0' }),
  ]);
});

test('ringing for longer than Timeout ends as no-answer, declining as busy, the API can cancel', async () => {
  const unanswered = await call({ timeout: 5 });
  await simulator.settled();
  expect(simulator.call(unanswered.sid)?.status).toBe('no-answer');
  simulator.setSettings({ callSecondMillis: 1000 });
  const declined = await call();
  await until(() => simulator.declineCall(PATIENT));
  await simulator.settled();
  expect(simulator.call(declined.sid)?.status).toBe('busy');
  const cancelled = await call();
  await until(() => simulator.phones.currentCall(PATIENT) !== null);
  expect((await client.calls(cancelled.sid).update({ status: 'canceled' })).status).toBe('canceled');
  await simulator.settled();
  expect(await errorOf(client.calls(cancelled.sid).update({ status: 'completed' }))).toMatchObject({ code: 21220 });
});

test('a phone in a call is busy for another one', async () => {
  simulator.setSettings({ callSecondMillis: 100 });
  const first = await call();
  await until(() => simulator.phones.currentCall(PATIENT) !== null);
  const second = await call();
  await until(() => simulator.call(second.sid)?.status === 'busy');
  expect(simulator.call(first.sid)?.status).toBe('ringing');
  simulator.declineCall(PATIENT);
  await simulator.settled();
});

test('a machine is told apart only when asked for, and hears the whole message', async () => {
  receiver.answer = (request) => (request.path.startsWith('/voice') ? twiml(MENU) : { status: 204 });
  simulator.people.set(PATIENT, { kind: 'voicemail' });
  await call({ machineDetection: 'Enable' });
  await simulator.settled();
  expect(receiver.received.find((request) => request.path.startsWith('/voice'))?.params.AnsweredBy).toBe(
    'machine_start',
  );
  receiver.received.length = 0;
  const unasked = await call();
  await simulator.settled();
  expect(receiver.received.find((request) => request.path.startsWith('/voice'))?.params.AnsweredBy).toBeUndefined();
  expect(simulator.call(unasked.sid)?.heard).toHaveLength(2);
  receiver.received.length = 0;
  await call({ machineDetection: 'DetectMessageEnd', asyncAmd: 'true', asyncAmdStatusCallback: `${receiver.url}/amd` });
  await simulator.settled();
  expect(receiver.received.find((request) => request.path === '/amd')?.params).toMatchObject({
    AnsweredBy: 'machine_end_beep',
  });
});

test.each([
  ['a document that is not well formed', 12100, { body: '<Response><Say>a & b</Say></Response>' }],
  ['a blank before the declaration', 12100, { body: ' <?xml version="1.0"?><Response/>' }],
  ['another root', 12100, { body: '<html></html>' }],
  ['plain text', 12300, { body: 'ok', type: 'text/plain' }],
  ['a 500', 11200, { status: 500 }],
  ['a broken connection', 11205, 'break' as const],
])('%s is reported as %d and the patient hears an error', async (_name, code, answer) => {
  receiver.answer = (request) => (request.path.startsWith('/status') ? { status: 204 } : answer);
  simulator.people.set(PATIENT, { kind: 'answers' });
  const created = await call();
  await simulator.settled();
  expect(simulator.alerts()).toEqual([expect.objectContaining({ code, sid: created.sid })]);
  expect(simulator.call(created.sid)?.heard).toEqual([
    expect.objectContaining({ text: 'We are sorry. An application error has occurred. Goodbye.' }),
  ]);
  expect(simulator.call(created.sid)?.status).toBe('completed');
});

test('an unknown verb is reported as 12200 and skipped; the fallback URL replaces a failed one', async () => {
  receiver.answer = (request) =>
    request.path === '/fallback'
      ? twiml('<Shout>Hé</Shout><Say>Bonjour</Say>')
      : { status: request.path === '/status' ? 204 : 500 };
  simulator.people.set(PATIENT, { kind: 'answers' });
  const created = await call({ fallbackUrl: `${receiver.url}/fallback` });
  await simulator.settled();
  expect(simulator.alerts().map((alert) => alert.code)).toEqual([11200, 12200]);
  expect(simulator.call(created.sid)?.heard).toEqual([expect.objectContaining({ text: 'Bonjour' })]);
});

test('TwiML in the request, Redirect, Pause, Play and Dial with its result', async () => {
  receiver.answer = (request) =>
    request.path === '/dialled'
      ? twiml('<Hangup/>')
      : twiml(
          '<Pause length="1"/><Play>https://example.org/hello.mp3</Play><Dial action="/dialled"><Number>+237222123456</Number></Dial>',
        );
  simulator.people.set(PATIENT, { kind: 'answers' });
  simulator.people.set('+237222123456', { kind: 'busy' });
  const created = await client.calls.create({
    to: PATIENT,
    from: CLINIC.sms,
    twiml: `<Response><Redirect>${receiver.url}/next</Redirect></Response>`,
  });
  await simulator.settled();
  expect(simulator.alerts()).toEqual([]);
  expect(simulator.call(created.sid)?.heard).toEqual([
    { kind: 'played', url: 'https://example.org/hello.mp3' },
    { kind: 'connected', number: '+237222123456' },
  ]);
  expect(receiver.received.find((request) => request.path === '/dialled')?.params).toMatchObject({
    DialCallStatus: 'busy',
  });
  expect(await client.calls.list({ parentCallSid: created.sid })).toHaveLength(1);
  expect(await client.calls.list({ to: PATIENT, status: 'completed' })).toHaveLength(1);
});

test('an endless redirect ends', async () => {
  receiver.answer = () => twiml('<Redirect>/voice</Redirect>');
  simulator.people.set(PATIENT, { kind: 'answers' });
  await call({ statusCallback: undefined });
  await simulator.settled();
  expect(simulator.alerts().map((alert) => alert.code)).toEqual([12200]);
});

test('a patient calls the clinic', async () => {
  simulator.setSettings({ callSecondMillis: 100 });
  receiver.answer = (request) =>
    request.path === '/inbound-status' ? { status: 204 } : twiml('<Gather action="/menu"><Say>Bonjour</Say></Gather>');
  const inbound = simulator.startInboundCall(PATIENT, CLINIC.sms);
  await until(() => simulator.pressKeys(PATIENT, '2#'));
  await until(() => receiver.received.some((request) => request.path === '/menu'));
  expect(receiver.received[0]).toMatchObject({
    path: '/inbound',
    params: { Direction: 'inbound', CallStatus: 'ringing', From: PATIENT, To: CLINIC.sms },
  });
  expect(receiver.received.find((request) => request.path === '/menu')?.params).toMatchObject({
    Digits: '2',
    CallStatus: 'in-progress',
  });
  expect(() => simulator.startInboundCall(PATIENT, CLINIC.sms)).toThrow('already in a call');
  simulator.hangUp(PATIENT);
  await simulator.settled();
  expect(receiver.received.at(-1)).toMatchObject({
    path: '/inbound-status',
    params: { CallStatus: 'completed', CallSid: inbound.sid },
  });
  receiver.answer = () => twiml('<Reject reason="busy"/>');
  const rejected = simulator.startInboundCall(PATIENT, CLINIC.sms);
  await simulator.settled();
  expect(rejected.status).toBe('busy');
});

test.each([
  ['no To', 21201, { to: '' }],
  ['a To that is no number', 21211, { to: '12' }],
  ['a From that is not ours', 21210, { from: '+237222999999' }],
  ['no Url', 21205, { url: undefined }],
  ['a Url that is none', 21205, { url: 'voice' }],
])('%s is refused with %d', async (_name, code, changes) => {
  expect(await errorOf(call(changes))).toMatchObject({ status: 400, code });
  expect(simulator.calls()).toEqual([]);
});

test('a live call can be sent to other TwiML', async () => {
  simulator.setSettings({ callSecondMillis: 100 });
  receiver.answer = (request) =>
    request.path.startsWith('/voice') ? twiml('<Pause length="60"/>') : twiml('<Say>Une autre suite</Say>');
  simulator.people.set(PATIENT, { kind: 'answers' });
  const created = await call({ statusCallback: undefined });
  await until(() => simulator.call(created.sid)?.status === 'in-progress');
  await client.calls(created.sid).update({ url: `${receiver.url}/other` });
  await simulator.settled();
  expect(simulator.call(created.sid)?.heard).toEqual([expect.objectContaining({ text: 'Une autre suite' })]);
});
