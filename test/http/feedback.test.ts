import { as, startTestApi, type TestApi } from '../support/api';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
let api: TestApi;
let admin: ReturnType<typeof as>;
let staff: ReturnType<typeof as>;
let jane: { patientId: string | null; token: string };
let john: { patientId: string | null; token: string };
beforeAll(async () => {
  api = await startTestApi();
  admin = as(api, (await api.account('admin', 'AdminUser')).token);
  staff = as(api, (await api.account('staff', 'Clerk')).token);
  jane = await api.account('patient', 'JaneDoe');
  john = await api.account('patient', 'JohnRoe');
});
afterAll(() => api.close());
beforeEach(() => api.database.dataSource.query('truncate feedback, follow_ups cascade'));

const openFollowUps = () =>
  api.database.dataSource.query<Record<string, unknown>[]>(
    'select kind, urgency, status, patient_id, feedback_id, due_at from follow_ups',
  );

describe('POST /feedback/submit', () => {
  test('a patient submits own feedback, scored at once', async () => {
    const answer = await as(api, jane.token).post('/feedback/submit', {
      text: 'Merci, le personnel est très aimable et tout était parfait.',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      patient_id: jane.patientId,
      language: 'french',
      channel: 'api',
      sentiment: 'positive',
      urgency: 'none',
      rating: null,
      follow_up_id: null,
      themes: expect.arrayContaining(['staff_attitude']),
      text: 'Merci, le personnel est très aimable et tout était parfait.',
    });
    expect(answer.body.sentiment_score).toBeGreaterThan(0);
    const { safety_message: safety, ...kept } = answer.body;
    expect(safety).toBeNull();
    expect((await as(api, jane.token).get(`/feedback/${answer.body.id}`)).body).toEqual(kept);
    expect(await openFollowUps()).toEqual([]);
  });

  test('an administrator submits for a patient; language, rating and channel stand as given, unknown fields are ignored', async () => {
    const english = await admin.post('/feedback/submit', {
      patient_id: jane.patientId,
      text: 'The waiting room was dirty and the nurse was rude to my mother.',
      language: 'english',
    });
    expect(english.body).toMatchObject({ language: 'english', sentiment: 'negative', patient_id: jane.patientId });
    const given = await admin.post('/feedback/submit', {
      patient_id: jane.patientId,
      text: 'OK',
      language: 'french',
      rating: 3,
      channel: 'paper',
      colour: 'blue',
    });
    expect(given.body).toMatchObject({ language: 'french', rating: 3, channel: 'paper' });
  });

  test.each([
    ["J'ai une douleur forte à la poitrine et je n'arrive plus à respirer.", 'emergency', 5],
    ['I cannot breathe and my chest hurts badly', 'emergency', 5],
  ])('"%s" opens a follow-up in the same breath', async (text, urgency, minutes) => {
    const answer = await as(api, jane.token).post('/feedback/submit', { text });
    expect(answer.body).toMatchObject({ urgency, follow_up_id: expect.any(String) });
    expect(answer.body.safety_message).toMatch(/119/);
    expect(answer.body.safety_message).toMatch(answer.body.language === 'french' ? /hôpital/ : /hospital/);
    const [followUp] = await openFollowUps();
    expect(followUp).toMatchObject({
      kind: 'clinical_urgency',
      urgency,
      status: 'open',
      patient_id: jane.patientId,
      feedback_id: answer.body.id,
    });
    const wait = (followUp!['due_at'] as Date).getTime() - new Date(answer.body.created_at as string).getTime();
    expect(Math.round(wait / 60_000)).toBe(minutes);
    const notes = await staff.get(`/follow-ups/${answer.body.follow_up_id}`);
    expect(notes.body.notes).toEqual([expect.objectContaining({ action: 'opened', user_id: null })]);
  });

  test('an urgent comment is answered with what opening hours allow, words of self-harm as an emergency', async () => {
    const text = "J'ai beaucoup de fièvre depuis trois jours et je vomis.";
    const at = async (time: string) => {
      api.clock.set(new Date(time));
      const { body } = await as(api, (await api.account('patient', `Patient ${time}`)).token).post('/feedback/submit', {
        text,
        language: 'french',
      });
      api.clock.set(null);
      return body;
    };
    const [open, closed] = [await at('2026-03-12T09:00:00Z'), await at('2026-03-14T20:00:00Z')];
    expect([open.urgency, closed.urgency]).toEqual(['urgent', 'urgent']);
    expect(open.safety_message).not.toBe(closed.safety_message);
    const harm = await as(api, jane.token).post('/feedback/submit', {
      text: 'I want to kill myself',
      language: 'english',
    });
    expect(harm.body).toMatchObject({
      urgency: 'emergency',
      follow_up_id: expect.any(String),
      safety_message: expect.any(String),
    });
  });

  test('violence and poison told in a comment have an answer of their own, and staff know that the telephone is not safe', async () => {
    const told = async (text: string) =>
      (
        await as(api, (await api.account('patient', `Patient ${text}`)).token).post('/feedback/submit', {
          text,
          language: 'english',
        })
      ).body;
    const violence = await told('my husband beats me since I came to you');
    expect(violence.safety_message).toMatch(/not your fault/);
    expect((await admin.get(`/follow-ups/${violence.follow_up_id}`)).body.details).toMatchObject({
      phone_not_safe: true,
    });
    const poison = await told('my little boy drank bleach');
    expect(poison.safety_message).toMatch(/Do not make the person vomit/);
    expect((await admin.get(`/follow-ups/${poison.follow_up_id}`)).body.details).not.toHaveProperty('phone_not_safe');
  });

  test('the language is seen in the words when none is given', async () => {
    const { body } = await admin.post('/feedback/submit', {
      text: 'The waiting room was dirty and the nurse was rude to my mother.',
    });
    expect(body).toMatchObject({ language: 'english', sentiment: 'negative' });
  });

  test("another patient's id is answered like an unknown one, and nothing is kept", async () => {
    const another = await as(api, jane.token).post('/feedback/submit', { text: 'Merci', patient_id: john.patientId });
    const unknown = await as(api, jane.token).post('/feedback/submit', { text: 'Merci', patient_id: UNKNOWN });
    expect([another.status, another.body]).toEqual([404, unknown.body]);
    const byAdmin = await admin.post('/feedback/submit', { text: 'Merci', patient_id: UNKNOWN });
    expect([byAdmin.status, byAdmin.body]).toEqual([404, unknown.body]);
    expect((await admin.get('/feedback')).body.total).toBe(0);
  });

  test('an administrator may keep anonymous feedback', async () => {
    expect((await admin.post('/feedback/submit', { text: 'Très bien' })).body.patient_id).toBeNull();
  });

  test("an appointment must be the patient's", async () => {
    const booked = await admin.post('/appointments', { patient_id: jane.patientId, date: '2030-03-01', time: '09:00' });
    expect(
      (await as(api, jane.token).post('/feedback/submit', { text: 'Merci', appointment_id: booked.body.id })).body
        .appointment_id,
    ).toBe(booked.body.id);
    const wrong = await as(api, john.token).post('/feedback/submit', { text: 'Merci', appointment_id: booked.body.id });
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([404, 'appointment_id']);
  });

  test.each([
    ['text', '', 'too_short'],
    ['text', ' \u0001 ', 'too_short'],
    ['text', 'x'.repeat(5_001), 'too_long'],
    ['text', undefined, 'required'],
    ['text', 5, 'invalid_type'],
    ['rating', 0, 'too_small'],
    ['rating', 6, 'too_big'],
    ['rating', 4.5, 'invalid_type'],
    ['rating', '5', 'invalid_type'],
    ['language', 'fr', 'not_allowed'],
    ['channel', 'fax', 'not_allowed'],
    ['patient_id', 'me', 'invalid_format'],
  ])('refuses %s = %j as %s', async (field, value, code) => {
    const answer = await admin.post('/feedback/submit', { text: 'Merci', [field]: value });
    expect([answer.status, answer.body.errors]).toEqual([422, [{ field, code, message: expect.any(String) }]]);
  });

  test('a staff account may not submit', async () => {
    expect((await staff.post('/feedback/submit', { text: 'Merci' })).status).toBe(403);
  });
});

describe('GET /feedback/metrics', () => {
  const row = (
    at: string,
    sentiment: string,
    themes: string[],
    urgency = 'none',
    language = 'french',
    channel = 'api',
    rating: number | null = null,
  ) =>
    api.database.dataSource.query(
      `insert into feedback (text, language, channel, sentiment, sentiment_score, themes, urgency, rating, created_at) values ('x', $1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        language,
        channel,
        sentiment,
        sentiment === 'positive' ? 0.5 : sentiment === 'negative' ? -0.5 : 0,
        themes,
        urgency,
        rating,
        at,
      ],
    );
  beforeEach(async () => {
    // 23:30 UTC is the next day in Douala.
    await row('2026-03-01T23:30:00Z', 'positive', ['staff_attitude'], 'none', 'french', 'sms', 5);
    await row(
      '2026-03-02T10:00:00Z',
      'negative',
      ['waiting_time', 'cost_billing'],
      'follow_up',
      'english',
      'whatsapp',
      2,
    );
    await row('2026-03-02T12:00:00Z', 'negative', ['waiting_time'], 'urgent');
    await row('2026-03-05T12:00:00Z', 'neutral', []);
  });

  test('counts, shares and days', async () => {
    const { body } = await admin.get('/feedback/metrics');
    expect(body).toMatchObject({
      total: 4,
      average_score: -0.125,
      average_rating: 3.5,
      sentiment: { positive: 1, negative: 2, neutral: 1 },
      urgency: { none: 2, follow_up: 1, urgent: 1, emergency: 0 },
      shares: {
        sentiment: { positive: 0.25, negative: 0.5, neutral: 0.25 },
        urgency: { none: 0.5, follow_up: 0.25, urgent: 0.25, emergency: 0 },
      },
    });
    expect(body.themes).toMatchObject({ waiting_time: 2, cost_billing: 1, staff_attitude: 1, medication: 0 });
    expect(Object.keys(body.themes).length).toBe(11);
    expect(body.shares.themes.waiting_time).toBe(0.5);
    expect(body.by_day).toEqual([
      { day: '2026-03-02', total: 3, average_score: -0.1667, sentiment: { positive: 1, negative: 2, neutral: 0 } },
      { day: '2026-03-05', total: 1, average_score: 0, sentiment: { positive: 0, negative: 0, neutral: 1 } },
    ]);
  });

  test.each([
    ['from=2026-03-03', 1],
    ['to=2026-03-02', 3],
    ['from=2026-03-02&to=2026-03-02', 3],
    ['to=2026-03-01', 0],
    ['from=2026-03-02T11:30:00&to=2026-03-05T12:59:59Z', 2],
    ['language=english', 1],
    ['channel=sms', 1],
    ['theme=waiting_time', 2],
    ['theme=waiting_time&language=french', 1],
    ['from=2031-01-01', 0],
    ['unknown=1', 4],
  ])('?%s counts %i', async (query, total) => {
    const answer = await admin.get(`/feedback/metrics?${query}`);
    expect([answer.status, answer.body.total]).toEqual([200, total]);
  });

  test('of nothing: zeros, no averages', async () => {
    const { body } = await admin.get('/feedback/metrics?from=2031-01-01');
    expect(body).toMatchObject({
      total: 0,
      average_score: null,
      average_rating: null,
      by_day: [],
      shares: { sentiment: { positive: 0 } },
    });
  });

  test.each(['from=yesterday', 'to=2026-02-30', 'language=fr', 'theme=food', 'channel=fax'])(
    '?%s is refused',
    async (query) => {
      expect((await admin.get(`/feedback/metrics?${query}`)).status).toBe(422);
    },
  );
});

test('list: newest first, filtered; a patient reads own feedback only', async () => {
  const texts = ['Merci beaucoup', 'The wait was far too long and nobody told us why', 'Très bien'];
  for (const text of texts) await admin.post('/feedback/submit', { text, patient_id: jane.patientId });
  const list = await staff.get('/feedback');
  expect(list.body.total).toBe(3);
  expect(list.body.items[0].text).toBe('Très bien');
  expect(
    (await staff.get('/feedback?sentiment=negative')).body.items.map((item: { text: string }) => item.text),
  ).toEqual([texts[1]]);
  expect((await staff.get(`/feedback?patient_id=${john.patientId}`)).body.total).toBe(0);
  expect((await as(api, jane.token).get('/feedback')).status).toBe(403);
  const path = `/feedback/${list.body.items[0].id}`;
  expect((await as(api, jane.token).get(path)).status).toBe(200);
  const [another, unknown] = [
    await as(api, john.token).get(path),
    await as(api, john.token).get(`/feedback/${UNKNOWN}`),
  ];
  expect([another.status, another.body]).toEqual([404, unknown.body]);
});

describe('follow-ups', () => {
  const open = async () =>
    (await as(api, jane.token).post('/feedback/submit', { text: 'I cannot breathe and my chest hurts badly' })).body
      .follow_up_id as string;

  test('are taken, noted, closed and opened again, with their history', async () => {
    const id = await open();
    const list = await staff.get('/follow-ups?status=waiting');
    expect(list.body).toMatchObject({
      total: 1,
      items: [{ id, status: 'open', urgency: 'emergency', patient_name: 'JaneDoe', owner_id: null }],
    });
    const taken = await staff.patch(`/follow-ups/${id}`, { status: 'taken', note: 'calling now' });
    expect(taken.body).toMatchObject({
      status: 'taken',
      owner_id: expect.any(String),
      acknowledged_at: expect.any(String),
    });
    expect((await staff.get(`/follow-ups?owner_id=${taken.body.owner_id}`)).body.total).toBe(1);
    await admin.patch(`/follow-ups/${id}`, { note: 'left a message' });
    const noOutcome = await staff.patch(`/follow-ups/${id}`, { status: 'closed' });
    expect([noOutcome.status, noOutcome.body.errors[0]]).toEqual([
      422,
      expect.objectContaining({ field: 'outcome', code: 'required' }),
    ]);
    const closed = await staff.patch(`/follow-ups/${id}`, {
      status: 'closed',
      outcome: 'reached',
      note: 'sent to hospital',
    });
    expect(closed.body).toMatchObject({ status: 'closed', outcome: 'reached', closed_at: expect.any(String) });
    const again = await staff.patch(`/follow-ups/${id}`, { note: 'x' });
    expect([again.status, again.body.code]).toEqual([409, 'follow_up_closed']);
    expect((await staff.patch(`/follow-ups/${id}`, { status: 'open' })).body).toMatchObject({
      status: 'open',
      owner_id: null,
      outcome: null,
      closed_at: null,
    });
    const { body } = await staff.get(`/follow-ups/${id}`);
    expect(body.notes.map((n: { action: string; note: string | null }) => [n.action, n.note])).toEqual([
      ['opened', null],
      ['taken', 'calling now'],
      ['noted', 'left a message'],
      ['closed', 'sent to hospital'],
      ['reopened', null],
    ]);
  });

  test('restricted ones are for administrators', async () => {
    const id = await open();
    await api.database.dataSource.query('update follow_ups set restricted = true');
    expect((await staff.get('/follow-ups')).body.total).toBe(0);
    expect((await staff.get(`/follow-ups/${id}`)).status).toBe(404);
    expect((await staff.patch(`/follow-ups/${id}`, { status: 'taken' })).status).toBe(404);
    expect((await admin.get('/follow-ups')).body.total).toBe(1);
    expect((await admin.patch(`/follow-ups/${id}`, { status: 'taken' })).status).toBe(200);
  });

  test('the most urgent comes first', async () => {
    await api.database.dataSource.query(
      `insert into follow_ups (kind, urgency, due_at, status, closed_at) values ('question', 'none', '2026-01-01', 'open', null), ('complaint', 'follow_up', '2026-01-03', 'open', null),
         ('complaint', 'follow_up', '2026-01-02', 'open', null), ('clinical_urgency', 'emergency', '2026-01-05', 'open', null), ('clinical_urgency', 'emergency', '2026-01-01', 'closed', '2026-01-02')`,
    );
    const { body } = await staff.get('/follow-ups');
    expect(
      body.items.map((item: { urgency: string; due_at: string; status: string }) => [
        item.urgency,
        item.due_at.slice(0, 10),
        item.status,
      ]),
    ).toEqual([
      ['emergency', '2026-01-05', 'open'],
      ['follow_up', '2026-01-02', 'open'],
      ['follow_up', '2026-01-03', 'open'],
      ['none', '2026-01-01', 'open'],
      ['emergency', '2026-01-01', 'closed'],
    ]);
  });

  test.each([[{}], [{ outcome: 'reached' }], [{ status: 'done' }], [{ note: '' }]])('%j is refused', async (body) => {
    expect((await staff.patch(`/follow-ups/${await open()}`, body)).status).toBe(422);
  });
});

test('what was said never reaches the log', async () => {
  api.logLines.length = 0;
  const answer = await as(api, jane.token).post('/feedback/submit', {
    text: 'I cannot breathe, call my brother Zebedee',
  });
  const audit = api.logLines.find((line) => line['audit'] === 'feedback.submitted');
  expect(audit).toMatchObject({
    feedback: answer.body.id,
    patient: jane.patientId,
    followUp: answer.body.follow_up_id,
  });
  expect(JSON.stringify(api.logLines)).not.toMatch(/breathe|Zebedee|JaneDoe/);
});
