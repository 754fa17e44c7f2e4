import { as, startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let admin: ReturnType<typeof as>;
let patientId: string;
const one = async (sql: string, values: unknown[] = []): Promise<string> =>
  (await api.database.dataSource.query<{ id: string }[]>(`${sql} returning id`, values))[0]!.id;

/** A visit with one reminder that got this far, and the patient's answer to it. */
async function visit(
  date: string,
  status: string,
  response: string,
  {
    message = 'delivered',
    method = 'whatsapp',
    language = 'french',
  }: { message?: string | null; method?: string; language?: string } = {},
): Promise<string> {
  const id = await one(
    `insert into appointments (patient_id, date, time, starts_at, status, response) values ($1, $2, '10:00', $3, $4, $5)`,
    [patientId, date, `${date}T09:00:00Z`, status, response],
  );
  if (message === null) return id;
  const sentAt = new Date(Date.parse(`${date}T09:00:00Z`) - 86_400_000);
  const reminder = await one(
    `insert into reminders (patient_id, appointment_id, appointment_version, kind, patient_name, phone_number, appointment_reason, language, method, scheduled_time, status, sent_at, response)
     values ($1, $2, 1, 'day_before', 'x', '+237671234567', 'x', $3, $4, $5, $6, $5, $7)`,
    [
      patientId,
      id,
      language,
      method,
      sentAt,
      message === 'failed' ? 'failed' : 'sent',
      response === 'needs-action' ? null : response,
    ],
  );
  await one(
    `insert into messages (direction, address, channel, purpose, route, status, reminder_id, language) values ('outbound', '+237671234567', $1, 'reminder', 'rest', $2, $3, $4)`,
    [method, message, reminder, language],
  );
  return id;
}

async function ask(appointmentId: string, sentAt: string, answeredAt: string | null): Promise<void> {
  await one(
    `insert into reminders (patient_id, appointment_id, appointment_version, kind, patient_name, phone_number, appointment_reason, language, method, scheduled_time, status, sent_at)
     values ($1, $2, 1, 'feedback', 'x', '+237671234567', '', 'french', 'whatsapp', $3, 'sent', $3)`,
    [patientId, appointmentId, sentAt],
  );
  if (answeredAt === null) return;
  await one(
    `insert into feedback (patient_id, appointment_id, rating, language, channel, sentiment, sentiment_score, created_at) values ($1, $2, 5, 'french', 'whatsapp', 'positive', 1, $3)`,
    [patientId, appointmentId, answeredAt],
  );
}

beforeAll(async () => {
  api = await startTestApi();
  admin = as(api, (await api.account('admin', 'AdminUser')).token);
  patientId = await api.patient('Awa');
  const kept = await visit('2026-03-02', 'fulfilled', 'accepted');
  const other = await visit('2026-03-03', 'fulfilled', 'accepted', {
    message: 'sent',
    method: 'sms',
    language: 'english',
  });
  await visit('2026-03-03', 'noshow', 'needs-action', { message: 'failed' });
  await visit('2026-03-04', 'noshow', 'needs-action', { message: null });
  await visit('2026-03-20', 'booked', 'accepted');
  await visit('2026-05-01', 'noshow', 'needs-action', { message: null });
  await ask(kept, '2026-03-02T12:00:00Z', '2026-03-02T13:00:00Z');
  await ask(other, '2026-03-03T12:00:00Z', null);
  // Answered anonymously: the feedback names no visit.
  const unnamed = await visit('2026-04-10', 'fulfilled', 'accepted', { message: null });
  await ask(unnamed, '2026-04-10T12:00:00Z', null);
  await api.database.dataSource.query(
    `update reminders set responded_at = '2026-04-10T13:00:00Z' where appointment_id = $1`,
    [unnamed],
  );
  const followUp = (urgency: string, created: string, seen: string | null, closed: string | null) =>
    one(
      `insert into follow_ups (kind, urgency, status, due_at, acknowledged_at, closed_at, outcome, created_at)
     values ('complaint', $1, $2, $3::timestamptz + interval '1 hour', $4, $5, $6, $3)`,
      [urgency, closed ? 'closed' : 'open', created, seen, closed, closed ? 'resolved' : null],
    );
  await followUp('urgent', '2026-03-02T10:00:00Z', '2026-03-02T10:10:00Z', '2026-03-02T11:00:00Z');
  await followUp('urgent', '2026-03-03T10:00:00Z', '2026-03-03T10:30:00Z', null);
  const emergency = await followUp('emergency', '2026-03-03T10:00:00Z', null, null);
  for (const channel of ['whatsapp', 'call']) {
    await one(
      `insert into alerts (follow_up_id, step, person, language, channel, address, sent_at, acknowledged_at) values ($1, 1, 'Clarisse', 'french', $2, '+237677000001', '2026-03-03T10:00:00Z', '2026-03-03T10:03:00Z')`,
      [emergency, channel],
    );
  }
  for (const day of [1, 2, 3, 4]) {
    await one(
      `insert into messages (direction, address, channel, status, body, created_at) values ('inbound', '+237671234567', 'sms', 'received', 'oui', $1)`,
      [`2026-03-0${day}T12:00:00Z`],
    );
  }
  api.clock.set(new Date('2026-03-25T12:00:00Z'));
});
afterAll(() => api.close());

test('visits, reminders, answers and follow-ups of a period', async () => {
  const { status, body } = await admin.get('/metrics/overview?from=2026-03-01&to=2026-03-31');
  expect(status).toBe(200);
  expect(body.responses).toEqual([
    { channel: 'whatsapp', language: 'french', asked: 2, answered: 1, response_rate: 0.5 },
  ]);
  expect(body.reminders).toEqual([
    {
      channel: 'sms',
      language: 'english',
      sent: 1,
      delivered: 0,
      failed: 0,
      delivery_rate: 0,
      accepted: 1,
      declined: 0,
      tentative: 0,
      confirmation_rate: 1,
    },
    {
      channel: 'whatsapp',
      language: 'french',
      sent: 3,
      delivered: 2,
      failed: 1,
      delivery_rate: 0.6667,
      accepted: 2,
      declined: 0,
      tentative: 0,
      confirmation_rate: 0.6667,
    },
  ]);
  expect(body.attendance).toEqual({
    observation: expect.stringMatching(/no proof of effect/),
    visits: 4,
    noshow: 2,
    noshow_rate: 0.5,
    groups: [
      { reminded: 'delivered', response: 'accepted', visits: 1, noshow: 0, noshow_rate: 0 },
      { reminded: 'nothing', response: 'needs-action', visits: 2, noshow: 2, noshow_rate: 1 },
      { reminded: 'sent', response: 'accepted', visits: 1, noshow: 0, noshow_rate: 0 },
    ],
  });
  expect(body.follow_ups).toEqual([
    {
      urgency: 'emergency',
      opened: 1,
      waiting: 1,
      overdue: 1,
      minutes_to_acknowledge: { median: null, p90: null },
      minutes_to_close: { median: null },
    },
    {
      urgency: 'urgent',
      opened: 2,
      waiting: 1,
      overdue: 0,
      minutes_to_acknowledge: { median: 20, p90: 28 },
      minutes_to_close: { median: 60 },
    },
  ]);
  expect(body.alerts).toEqual({
    replies: 4,
    alerted: 1,
    rung: 1,
    acknowledged: 1,
    alerts_per_1000_replies: 250,
    minutes_to_acknowledge: { median: 3, p90: 3 },
  });
  expect(body.feedback).toMatchObject({ total: 1, average_rating: 5, ratings: { good_share: 1 } });
});

test('an anonymous answer counts as one', async () => {
  const { body } = await admin.get('/metrics/overview?from=2026-04-01&to=2026-04-30');
  expect(body.responses).toEqual([
    { channel: 'whatsapp', language: 'french', asked: 1, answered: 1, response_rate: 1 },
  ]);
});

test('narrowed by language and channel', async () => {
  const { body } = await admin.get('/metrics/overview?from=2026-03-01&to=2026-03-31&language=english&channel=sms');
  expect([body.reminders.length, body.responses, body.feedback.total]).toEqual([1, [], 0]);
});

test('the last 30 days by default; without anything there are zeros and no rate', async () => {
  const { body } = await admin.get('/metrics/overview');
  expect([body.from, body.to]).toEqual(['2026-02-23T13:00:00+01:00', '2026-03-25T13:00:00+01:00']);
  const empty = await admin.get('/metrics/overview?from=2020-01-01&to=2020-01-31');
  expect(empty.body).toMatchObject({
    responses: [],
    reminders: [],
    follow_ups: [],
    alerts: {
      replies: 0,
      alerted: 0,
      alerts_per_1000_replies: null,
      minutes_to_acknowledge: { median: null, p90: null },
    },
    attendance: { visits: 0, noshow_rate: null, groups: [] },
    feedback: { total: 0, average_score: null, ratings: { mean: null, good_share: null } },
  });
});

test('what the month costs, in which the period ends', async () => {
  const left = (
    channel: string,
    at: string,
    { price = null as string | null, billedAs = null as string | null, segments = 1, status = 'delivered', count = 1 },
  ) =>
    api.database.dataSource.query(
      `insert into messages (direction, address, channel, purpose, route, status, language, provider_sid, price, segments, billed_as, created_at)
     select 'outbound', '+237671234567', $1, 'reply', 'rest', $2, 'french', md5(random()::text), $3, $4, $5, $6 from generate_series(1, $7)`,
      [channel, status, price, segments, billedAs, at, count],
    );
  await left('sms', '2026-02-10T10:00:00Z', { segments: 3 });
  await left('sms', '2026-02-10T10:00:00Z', { price: '-0.05', segments: 2 });
  await left('call', '2026-01-31T23:00:00Z', {});
  await left('call', '2026-02-28T22:59:59Z', {});
  // On the clinic's clock this is March, and that was January.
  await left('call', '2026-02-28T23:00:00Z', { count: 7 });
  await left('call', '2026-01-31T22:59:59Z', { count: 5 });
  await left('whatsapp', '2026-02-10T10:00:00Z', { billedAs: 'template', count: 10 });
  await left('whatsapp', '2026-02-10T11:00:00Z', { billedAs: 'service', count: 1_040 });
  await left('whatsapp', '2026-02-10T11:00:00Z', { billedAs: 'service', status: 'undelivered', count: 3 });
  const { body } = await admin.get('/metrics/overview?from=2026-02-20&to=2026-02-28&language=english&channel=sms');
  expect(body.cost).toEqual({
    month: '2026-02',
    spent: 1.29,
    channels: [
      { channel: 'call', messages: 2, parts: 2, spent: 0.4 },
      { channel: 'sms', messages: 2, parts: 5, spent: 0.29 },
      { channel: 'whatsapp', messages: 1_053, parts: 1_053, spent: 0.6 },
    ],
    whatsapp_service: { sender: 'whatsapp:+14155238886', count: 1_040, free: 1_000, billed: 40, estimated_cost: 0.4 },
  });
  const empty = await admin.get('/metrics/overview?from=2020-01-01&to=2020-01-31');
  expect(empty.body.cost).toEqual({
    month: '2020-01',
    spent: 0,
    channels: [],
    whatsapp_service: { sender: 'whatsapp:+14155238886', count: 0, free: 0, billed: 0, estimated_cost: 0 },
  });
});

test.each([
  ['from=2026-03-02&to=2026-03-01', 'to', 'before_from'],
  ['from=2020-01-01&to=2026-01-01', 'from', 'period_too_long'],
  ['colour=blue', 'colour', 'unknown_field'],
])('refuses ?%s', async (query, field, code) => {
  const answer = await admin.get(`/metrics/overview?${query}`);
  expect([answer.status, answer.body.errors[0]]).toMatchObject([422, { field, code }]);
});
