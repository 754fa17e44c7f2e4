import request from 'supertest';
import { createRollUp } from '../../src/adapters/database/figures/roll-up';
import { startTestApi, type TestApi, ZONE } from '../support/api';

let api: TestApi;
let token: string;
let patientId: string;
beforeAll(async () => {
  api = await startTestApi();
  token = (await api.account('admin', 'AdminUser')).token;
  patientId = await api.patient('Awa');
});
afterAll(() => api.close());
beforeEach(() => api.database.dataSource.query('truncate feedback, follow_ups, imports cascade'));

const send = (body: string | Buffer, { type = 'text/csv', query = '' } = {}) =>
  request(api.app)
    .post(`/imports${query}`)
    .set('Authorization', `Bearer ${token}`)
    .set('Content-Type', type)
    .send(body);
const kept = () =>
  api.database.dataSource.query<Record<string, unknown>[]>(
    'select text, rating, language, channel, question, patient_id, created_at from feedback order by created_at, text',
  );

test('a CSV from a spreadsheet: byte order mark, CRLF, quotes, empty cells, days in the past', async () => {
  const csv = `\uFEFFtext,rating,language,channel,date,patient_id\r\n"Trop longue attente, vraiment.\nOn dirait qu'on nous ""oublie""",2,fr,,2025-03-01,\r\nVery kind nurse,5,english,call,2025-03-02T09:30:00,${patientId}\r\n,4,,,,\r\n`;
  const answer = await send(csv);
  expect([answer.status, answer.body]).toEqual([
    201,
    {
      import_id: expect.any(String),
      rows: 3,
      follow_ups: 0,
      repeated: false,
      dry_run: false,
      sentiment: { negative: 1, neutral: 0, positive: 2 },
      urgency: expect.any(Object),
    },
  ]);
  expect(await kept()).toEqual([
    {
      text: 'Trop longue attente, vraiment.\nOn dirait qu\'on nous "oublie"',
      rating: 2,
      language: 'french',
      channel: 'paper',
      question: null,
      patient_id: null,
      created_at: new Date('2025-03-01T11:00:00Z'),
    },
    {
      text: 'Very kind nurse',
      rating: 5,
      language: 'english',
      channel: 'call',
      question: null,
      patient_id: patientId,
      created_at: new Date('2025-03-02T08:30:00Z'),
    },
    {
      text: null,
      rating: 4,
      language: expect.any(String),
      channel: 'paper',
      question: null,
      patient_id: null,
      created_at: expect.any(Date),
    },
  ]);
});

test('a spreadsheet in French divides cells by semicolons, another program by tabs', async () => {
  expect((await send('text;rating;date\r\n"Bon accueil; attente, un peu longue";4;2025-03-01\r\n')).status).toBe(201);
  expect((await send('rating\ttext\n2\tTrop long, vraiment; dommage\n')).status).toBe(201);
  expect((await kept()).map(({ text, rating }) => [text, rating])).toEqual([
    ['Bon accueil; attente, un peu longue', 4],
    ['Trop long, vraiment; dommage', 2],
  ]);
});

test('JSON Lines; signs of danger become a follow-up whatever their date, an old complaint does not, and nobody is written to', async () => {
  const rows = [
    { text: 'I cannot breathe and my chest hurts badly', date: '2024-01-05' },
    {
      text: 'The nurse insulted my mother and refused to help us. This is unacceptable, I want to complain.',
      date: '2024-01-05',
    },
    {
      text: 'The nurse insulted my mother and refused to help us. This is unacceptable, I want to complain.',
      rating: 1,
    },
  ];
  const { status, body } = await send(rows.map((row) => JSON.stringify(row)).join('\n'), {
    type: 'application/x-ndjson',
  });
  expect([status, body.urgency]).toEqual([201, { none: 0, follow_up: 2, urgent: 0, emergency: 1 }]);
  expect(await api.database.dataSource.query('select kind, urgency, status from follow_ups order by kind')).toEqual([
    { kind: 'clinical_urgency', urgency: 'emergency', status: 'open' },
    { kind: 'complaint', urgency: 'follow_up', status: 'open' },
  ]);
  expect(body.follow_ups).toBe(2);
  expect(
    await api.database.dataSource.query(
      `select extract(epoch from due_at - created_at)::int / 3600 as hours from follow_ups where kind = 'clinical_urgency'`,
    ),
  ).toEqual([{ hours: 24 }]);
  expect(await api.database.dataSource.query('select count(*)::int as n from messages')).toEqual([{ n: 0 }]);
});

test('the same content twice is counted once, also at the same time; a trial keeps nothing', async () => {
  const csv = 'text\nBon accueil\nTrès bien\n';
  const trial = await send(csv, { query: '?dry_run=true' });
  expect([trial.status, trial.body]).toMatchObject([200, { import_id: null, rows: 2, dry_run: true, repeated: false }]);
  expect(await kept()).toEqual([]);
  const both = await Promise.all([send(csv), send(csv)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 201]);
  expect(both[0].body.import_id).toBe(both[1].body.import_id);
  const again = await send(csv);
  expect([again.status, again.body.repeated, (await kept()).length]).toEqual([200, true, 2]);
  const savedAnew = await send('\uFEFF"text"\r\n"Bon accueil"\r\nTrès bien\r\n');
  expect([savedAnew.status, savedAnew.body.repeated, (await kept()).length]).toEqual([200, true, 2]);
  expect((await send('text\nTrès bien\nBon accueil\nTrès bien\n')).status).toBe(201);
});

test('every wrong entry is named with its line, nothing is kept, and no value is repeated', async () => {
  const { status, body } = await send(
    `text,rating,language,date\nSecretword,6,fr,\n,,,\n"two\nlines",3,german,2025-02-30\nFine,3,fr,2150-01-01\n`,
  );
  expect(status).toBe(422);
  expect(body.errors.map(({ row, field }: { row: number; field: string }) => [row, field])).toEqual([
    [2, 'rating'],
    [3, 'text'],
    [4, 'language'],
    [4, 'date'],
  ]);
  expect(JSON.stringify(body)).not.toMatch(/Secretword|german/);
  const late = await send('text,date,patient_id\nFine,2150-01-01,\nFine,,00000000-0000-4000-8000-000000000000\n');
  expect(late.body.errors).toMatchObject([
    { row: 2, field: 'date', code: 'in_the_future' },
    { row: 3, field: 'patient_id', code: 'not_found' },
  ]);
  expect(await kept()).toEqual([]);
});

test.each([
  ['an unknown column', 'text,colour\nx,y\n', 'text/csv', 422, 'unknown_field'],
  ['a repeated column', 'text,text\nx,y\n', 'text/csv', 422, 'repeated'],
  ['a row of another width', 'text,rating\nx\n', 'text/csv', 422, 'wrong_width'],
  ['an open quote', 'text\n"x\n', 'text/csv', 422, 'malformed_csv'],
  ['no rows', 'text\n', 'text/csv', 422, 'required'],
  ['nothing', '', 'text/csv', 422, 'invalid'],
  ['a line that is no JSON', '{"text":"x"}\n{', 'application/x-ndjson', 422, 'malformed_json'],
  ['a line that is no object', '5', 'application/x-ndjson', 422, 'invalid_type'],
])('refuses %s', async (_name, content, type, status, code) => {
  const answer = await send(content, { type });
  expect([answer.status, answer.body.errors[0].code]).toEqual([status, code]);
});

test('refuses other types, other encodings and files that are too large', async () => {
  expect((await send('{}', { type: 'application/json' })).body.code).toBe('unsupported_media_type');
  expect((await send(Buffer.from('text\nd\xe9j\xe0 vu\n', 'latin1'))).body).toMatchObject({
    code: 'malformed_request',
    detail: expect.stringMatching(/UTF-8/),
  });
  const large = await send(Buffer.alloc(20 * 1_048_576 + 1, 'x'));
  expect([large.status, large.body.detail]).toEqual([413, expect.stringMatching(/20 MiB/)]);
  const many = await send(`rating\n${'5\n'.repeat(20_001)}`);
  expect([many.status, many.body.errors[0].code]).toEqual([422, 'too_many_rows']);
});

test('a large file is in the figures at once, and the roll-up is that of a recount', async () => {
  const rollUp = createRollUp(api.database.dataSource);
  await rollUp.rebuild(ZONE);
  const { status } = await send(
    `rating,date\n${Array.from({ length: 2_000 }, (_, n) => `${1 + (n % 5)},2025-0${1 + (n % 9)}-1${n % 10}\n`).join('')}`,
  );
  expect(status).toBe(201);
  const metrics = await request(api.app)
    .get('/feedback/metrics?from=2025-01-01&to=2025-12-31')
    .set('Authorization', `Bearer ${token}`);
  expect(metrics.body).toMatchObject({ total: 2_000, average_rating: 3, ratings: { count: 2_000, good_share: 0.4 } });
  expect((await rollUp.compare(ZONE)).differences).toEqual([]);
});
