import request from 'supertest';
import { startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let staff: string;
let admin: string;

async function session(username: string): Promise<string> {
  const entered = await request(api.app)
    .post('/admin/login')
    .type('form')
    .send({ username, password: 'a long password' });
  const [cookie = ''] = entered.headers['set-cookie'] as unknown as string[];
  return cookie.split(';')[0]!;
}

async function followUp(values: {
  kind: string;
  urgency: string;
  restricted?: boolean;
  due?: string;
  address?: string;
  feedback?: string;
}): Promise<string> {
  const patientId = await api.patient('Marie Ngo <b>Biyong</b>');
  const [row] = await api.database.dataSource.query<{ id: string }[]>(
    `insert into follow_ups (kind, urgency, restricted, patient_id, address, feedback_id, due_at, created_at) values ($1, $2, $3, $4, $5, $6, $7, now()) returning id`,
    [
      values.kind,
      values.urgency,
      values.restricted ?? false,
      patientId,
      values.address ?? null,
      values.feedback ?? null,
      values.due ?? '2020-03-12T09:30:00Z',
    ],
  );
  return row!.id;
}

beforeAll(async () => {
  api = await startTestApi();
  await api.account('staff', 'Clarisse', 'a long password');
  await api.account('admin', 'Direction', 'a long password');
  await api.account('patient', 'Marie', 'a long password');
  [staff, admin] = [await session('Clarisse'), await session('Direction')];
});
afterAll(() => api.close());

const get = (path: string, cookie: string) => request(api.app).get(path).set('Cookie', cookie);
const post = (path: string, cookie: string, form: Record<string, string>) =>
  request(api.app).post(path).set('Cookie', cookie).type('form').send(form);

test('the link of an alert asks who is there and leads back to its follow-up', async () => {
  const id = await followUp({ kind: 'clinical_urgency', urgency: 'emergency' });
  const first = await request(api.app).get(`/admin/follow-ups/${id}`);
  expect([first.status, first.headers['location']]).toEqual([
    303,
    `/admin/login?language=french&next=${encodeURIComponent(`/admin/follow-ups/${id}`)}`,
  ]);
  const entered = await request(api.app)
    .post('/admin/login')
    .type('form')
    .send({ username: 'Clarisse', password: 'a long password', next: `/admin/follow-ups/${id}` });
  expect([entered.status, entered.headers['location']]).toEqual([303, `/admin/follow-ups/${id}`]);
});

test('a patient has no business here', async () => {
  const entered = await request(api.app)
    .post('/admin/login')
    .type('form')
    .send({ username: 'Marie', password: 'a long password', language: 'english' });
  expect([entered.status, entered.headers['set-cookie']]).toEqual([403, undefined]);
  expect(entered.text).toMatch(/for the clinic&#39;s team/);
});

test('it shows who, how to reach them, what was said; a name is only text', async () => {
  await api.database.dataSource.query(
    `insert into conversations (address, created_at, updated_at) values ('+237677000111', now(), now())`,
  );
  await api.database.dataSource.query(
    `insert into messages (direction, address, channel, status, body, created_at, updated_at) values ('inbound', '+237677000111', 'sms', 'received', 'je saigne <script>alert(1)</script>', now(), now())`,
  );
  const id = await followUp({ kind: 'clinical_urgency', urgency: 'emergency', address: '+237677000111' });
  const french = await get(`/admin/follow-ups/${id}`, staff);
  expect([french.status, french.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(french.text).toMatch(/Signe de danger/);
  expect(french.text).toMatch(/Marie Ngo &lt;b&gt;Biyong/);
  expect(french.text).toMatch(/href="tel:\+237677000111"/);
  expect(french.text).toMatch(/je saigne &lt;script&gt;/);
  expect(french.text).toMatch(/jeu\. 12 mars/);
  const english = await get(`/admin/follow-ups/${id}?language=english`, staff);
  expect(english.text).toMatch(/Sign of danger[\s\S]+Thu,? 12 March[^<]*10:30[\s\S]+late/);
});

test('it says why a person must look and how people were alerted, in the language of the page', async () => {
  const id = await followUp({ kind: 'clinical_urgency', urgency: 'emergency' });
  await api.database.dataSource.query(
    `update follow_ups set details = '{"reason":"safety_undelivered"}' where id = $1`,
    [id],
  );
  await api.database.dataSource.query(
    `insert into follow_up_notes (follow_up_id, action, note, created_at)
     values ($1, 'opened', 'The safety answer did not reach this number: call now.', now()), ($1, 'alerted', 'Clarisse: whatsapp, sms, call', now())`,
    [id],
  );
  const french = await get(`/admin/follow-ups/${id}`, staff);
  expect(french.text).toMatch(/n&#39;a pas atteint ce numéro : appelez maintenant/);
  expect(french.text).toMatch(/Alerte envoyée: Clarisse: WhatsApp, SMS, appel/);
  expect(french.text).not.toMatch(/The safety answer/);
  expect((await get(`/admin/follow-ups/${id}?language=english`, staff)).text).toMatch(
    /did not reach this number: call now[\s\S]+Clarisse: WhatsApp, SMS, call/,
  );
});

test('it says that nobody rings back where the person they fear may hold the telephone, and asks for no call', async () => {
  const id = await followUp({ kind: 'clinical_urgency', urgency: 'emergency', address: '+237677000112' });
  const [french, english] = [
    /ne rappelez pas et n&#39;écrivez rien à ce sujet avant de savoir que le patient est seul/,
    /do not ring back or write about it before you know that they are alone/,
  ];
  expect((await get(`/admin/follow-ups/${id}`, staff)).text).not.toMatch(french);
  for (const details of [
    '{"reason":"suspected","phone_not_safe":true}',
    '{"reason":"safety_undelivered","phone_not_safe":true}',
  ]) {
    await api.database.dataSource.query('update follow_ups set details = $2 where id = $1', [id, details]);
    const { text } = await get(`/admin/follow-ups/${id}`, staff);
    expect(text).toMatch(french);
    expect(text).toContain('+237677000112');
    expect(text).not.toMatch(/appelez maintenant|tel:\+237677000112/);
    expect((await get(`/admin/follow-ups/${id}?language=english`, staff)).text).toMatch(english);
  }
});

test.each(['confirm_death', 'release_hold'])('a report of a death is decided on its page: %s', async (deed) => {
  const id = await followUp({ kind: 'death_reported', urgency: 'follow_up' });
  const [row] = await api.database.dataSource.query<{ patient: string }[]>(
    'select patient_id as patient from follow_ups where id = $1',
    [id],
  );
  await api.database.dataSource.query(
    `update follow_ups set details = jsonb_build_object('patients', jsonb_build_array(patient_id)) where id = $1`,
    [id],
  );
  await api.database.dataSource.query('update patients set held_since = now() where id = $1', [row!.patient]);
  const shown = await get(`/admin/follow-ups/${id}`, staff);
  expect(shown.text).toMatch(/value="confirm_death"[\s\S]+value="release_hold"/);
  expect(shown.text).not.toMatch(/value="close"/);
  const stranger = await followUp({ kind: 'question', urgency: 'follow_up' });
  expect((await post(`/admin/follow-ups/${stranger}`, staff, { deed, patient: row!.patient })).status).toBe(404);
  expect((await post(`/admin/follow-ups/${id}`, staff, { deed, patient: row!.patient })).status).toBe(303);
  expect(
    await api.database.dataSource.query(
      'select held_since is not null as held, deceased_at is not null as deceased from patients where id = $1',
      [row!.patient],
    ),
  ).toEqual([{ held: false, deceased: deed === 'confirm_death' }]);
  expect((await get(`/admin/follow-ups/${id}`, staff)).text).not.toMatch(/value="confirm_death"/);
});

test('it says when a call or a visit would suit, and when not', async () => {
  const id = await followUp({ kind: 'call_request', urgency: 'follow_up' });
  const details = {
    call_at: [{ kind: 'day', date: '2026-03-10', time: '15:00' }],
    wish: [{ kind: 'after', date: '2026-03-12', time: '16:00' }],
    refused: [{ kind: 'range', from: { date: '2026-03-14' }, to: { date: '2026-03-15' } }],
    minutes: 'x',
  };
  await api.database.dataSource.query('update follow_ups set details = $2 where id = $1', [id, details]);
  const french = await get(`/admin/follow-ups/${id}`, staff);
  expect(french.text).toContain('<dt>Appel souhaité</dt><dd>le mardi 10 mars à 15h</dd>');
  expect(french.text).toContain('<dt>Date souhaitée</dt><dd>le jeudi 12 mars à partir de 16h</dd>');
  expect(french.text).toContain('<dt>Ne convient pas</dt><dd>entre le samedi 14 mars et le dimanche 15 mars</dd>');
  const english = await get(`/admin/follow-ups/${id}?language=english`, staff);
  expect(english.text).toContain('<dt>Does not suit</dt><dd>between Saturday 14 March and Sunday 15 March</dd>');
  await api.database.dataSource.query('update follow_ups set details = $2 where id = $1', [id, { wish: 'soon' }]);
  expect((await get(`/admin/follow-ups/${id}`, staff)).text).not.toContain('Date souhaitée');
});

test('taking it, noting and closing from the page are written like those over the API', async () => {
  const id = await followUp({ kind: 'question', urgency: 'follow_up' });
  const taken = await post(`/admin/follow-ups/${id}`, staff, { deed: 'acknowledge', language: 'english' });
  expect([taken.status, taken.headers['location']]).toEqual([303, `/admin/follow-ups/${id}?language=english`]);
  await post(`/admin/follow-ups/${id}`, staff, { deed: 'note', note: 'Rappelée à 10h' });
  const closed = await post(`/admin/follow-ups/${id}`, staff, { deed: 'close', outcome: 'reached', note: '' });
  expect(closed.headers['location']).toBe(`/admin/follow-ups/${id}?language=french`);
  const [row] = await api.database.dataSource.query<object[]>(
    'select status, outcome, acknowledged_at is not null as seen from follow_ups where id = $1',
    [id],
  );
  expect(row).toEqual({ status: 'closed', outcome: 'reached', seen: true });
  const notes = await api.database.dataSource.query<{ action: string; note: string | null }[]>(
    'select action, note from follow_up_notes where follow_up_id = $1 order by id',
    [id],
  );
  expect(notes.map(({ action }) => action)).toEqual(['taken', 'noted', 'closed']);
  const late = await post(`/admin/follow-ups/${id}`, staff, { deed: 'note', note: 'encore' });
  expect(late.headers['location']).toMatch(/refused=1$/);
  expect((await get(late.headers['location'] as string, staff)).text).toMatch(/quelqu&#39;un l&#39;a changé/);
  expect((await post(`/admin/follow-ups/${id}`, staff, { deed: 'burn' })).headers['location']).toMatch(/refused=1$/);
});

test('nothing is done for another site or without signing in', async () => {
  const id = await followUp({ kind: 'question', urgency: 'follow_up' });
  const forged = await post(`/admin/follow-ups/${id}`, staff, { deed: 'acknowledge' }).set(
    'Sec-Fetch-Site',
    'cross-site',
  );
  expect(forged.status).toBe(403);
  const nobody = await request(api.app).post(`/admin/follow-ups/${id}`).type('form').send({ deed: 'acknowledge' });
  expect([nobody.status, nobody.headers['location']]).toEqual([303, expect.stringMatching(/^\/admin\/login/)]);
  expect(await api.database.dataSource.query('select status from follow_ups where id = $1', [id])).toEqual([
    { status: 'open' },
  ]);
});

test('what is for administrators does not exist for staff: not in the list, not by its address', async () => {
  const id = await followUp({ kind: 'complaint', urgency: 'follow_up', restricted: true });
  expect((await get(`/admin/follow-ups/${id}`, staff)).status).toBe(404);
  expect((await post(`/admin/follow-ups/${id}`, staff, { deed: 'acknowledge' })).status).toBe(404);
  expect((await get('/admin/follow-ups', staff)).text).not.toContain(id);
  // Asked why first, an administrator gets it for a quarter of an hour.
  const asked = await get(`/admin/follow-ups/${id}`, admin);
  expect(asked.text).toMatch(/Pourquoi ouvrez-vous ceci/);
  expect(asked.text).not.toMatch(/Biyong/);
  const opened = await post(`/admin/follow-ups/${id}`, admin, { deed: 'open', access_reason: 'complaint_handling' });
  expect([opened.status, opened.headers['location']]).toEqual([303, `/admin/follow-ups/${id}?language=french`]);
  expect((await post(`/admin/follow-ups/${id}`, staff, { deed: 'open', access_reason: 'care' })).status).toBe(404);
  expect((await get(`/admin/follow-ups/${id}`, admin)).text).toMatch(/Réservé à la direction/);
  const list = await get('/admin/follow-ups?language=english', admin);
  expect(list.text).toContain(id);
  expect(list.text).toMatch(/Most pressing first\. \d+ of \d+\./);
  expect((await get('/admin/follow-ups/not-an-id', admin)).status).toBe(404);
  expect((await get('/admin/digest', staff)).status).toBe(303);
});

test('what came with a file stands behind what happens now, and every page of a long list can be reached', async () => {
  await api.database.dataSource.query('truncate follow_ups cascade');
  await api.database.dataSource.query(
    `insert into follow_ups (kind, urgency, details, due_at, created_at) select 'clinical_urgency', 'emergency', '{"imported":true}', '2020-03-12T09:00:00Z', now() from generate_series(1, 150)`,
  );
  const live = await followUp({ kind: 'clinical_urgency', urgency: 'emergency', due: '2030-03-12T09:30:00Z' });
  const first = await get('/admin/follow-ups?language=english', staff);
  const links = (text: string): string[] =>
    [...text.matchAll(/<a href="\/admin\/follow-ups\/([0-9a-f-]{36})/g)].map(([, id]) => id!);
  expect([links(first.text).length, links(first.text)[0]]).toEqual([100, live]);
  expect(first.text).toContain(live.slice(0, 6).toUpperCase());
  expect(first.text).toMatch(/from a file/);
  const next = /href="(\/admin\/follow-ups\?skip=100[^"]*)"/.exec(first.text)?.[1]?.replaceAll('&amp;', '&');
  const second = await get(next ?? '', staff);
  expect(links(second.text)).toHaveLength(51);
  expect(second.text).toMatch(/101–151 of 151/);
  expect((await get('/admin/follow-ups?skip=x', staff)).status).toBe(200);
});

test.each([
  ['french', /pas encore envoyé/, /Personne n&#39;a été alerté/],
  ['english', /not sent yet/, /Nobody was alerted/],
])(
  'what waits is said to be not sent yet, and an empty duty list that nobody was alerted: %s',
  async (language, unsent, nobody) => {
    const number = language === 'french' ? '+237677000121' : '+237677000122';
    await api.database.dataSource.query(
      'insert into conversations (address, created_at, updated_at) values ($1, now(), now())',
      [number],
    );
    const text = (status: string, body: string | null) =>
      api.database.dataSource.query(
        `insert into messages (direction, address, channel, status, body, key, params, language, purpose, route, created_at, updated_at)
     values ('outbound', $1, 'sms', $2, $3, 'help', '{}', 'french', 'reply', 'rest', now(), now())`,
        [number, status, body],
      );
    await text('sent', 'parti');
    const id = await followUp({ kind: 'clinical_urgency', urgency: 'emergency', address: number });
    const read = async () => (await get(`/admin/follow-ups/${id}?language=${language}`, staff)).text;
    expect(await read()).not.toMatch(unsent);
    await text('queued', null);
    expect((await read()).match(new RegExp(unsent, 'g'))).toHaveLength(1);
    expect(await read()).not.toMatch(/<em>/);
    expect(await read()).not.toMatch(nobody);
    api.services.alertsTeam = false;
    try {
      expect(await read()).toMatch(nobody);
      const calm = await followUp({ kind: 'reschedule_request', urgency: 'follow_up', address: number });
      expect((await get(`/admin/follow-ups/${calm}?language=${language}`, staff)).text).not.toMatch(nobody);
    } finally {
      api.services.alertsTeam = true;
    }
  },
);
