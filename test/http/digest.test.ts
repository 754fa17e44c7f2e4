import request from 'supertest';
import { as, startTestApi, type TestApi } from '../support/api';
import { tokenOf } from '../support/token';

let api: TestApi;
let admin: ReturnType<typeof as>;
let adminToken: string;
let patientId: string;
beforeAll(async () => {
  api = await startTestApi();
  adminToken = (await api.account('admin', 'Direction', 'a long password')).token;
  admin = as(api, adminToken);
  await api.account('staff', 'Clarisse', 'a long password');
  patientId = await api.patient('Hélène Mbarga');
  const feedback = async (
    text: string,
    themes: string[],
    more: { at?: string; urgency?: string; patient?: string | null; sentiment?: string; rating?: number | null } = {},
  ) => {
    const { at = '2026-03-11T10:00:00Z', urgency = 'none', patient = null, sentiment = 'negative', rating = 2 } = more;
    const [row] = await api.database.dataSource.query<{ id: string }[]>(
      `insert into feedback (patient_id, text, language, channel, sentiment, sentiment_score, themes, polarities, urgency, rating, created_at)
       values ($1, $2, 'french', 'sms', $3, $4, $5, $6, $7, $8, $9) returning id`,
      [
        patient,
        text,
        sentiment,
        sentiment === 'negative' ? -0.8 : 0.8,
        themes,
        JSON.stringify(Object.fromEntries(themes.map((theme) => [theme, sentiment]))),
        urgency,
        rating,
        at,
      ],
    );
    return row!.id;
  };
  await feedback(
    'Je suis helene mbarga (699 12 34 56) et Clarisse nous a fait attendre trois heures.',
    ['waiting_time'],
    { patient: patientId },
  );
  await feedback('Attente interminable <i>vraiment</i>', ['waiting_time']);
  await feedback('Personnel très aimable, merci à tous', ['staff_attitude'], { sentiment: 'positive', rating: 5 });
  await feedback('Douleur à la poitrine et attente', ['waiting_time'], { urgency: 'emergency' });
  await feedback("On m'a humiliée pendant la longue attente", ['waiting_time', 'safety_dignity']);
  const restricted = await feedback("Un soignant nous a demandé de l'argent, quelle attente", ['waiting_time']);
  const confidential = await feedback('Une attente dont je ne parle qu’à la direction', ['waiting_time'], {
    rating: null,
  });
  await api.database.dataSource.query('update feedback set restricted = true where id = $1', [confidential]);
  await feedback('La semaine passée, attente correcte', ['waiting_time'], {
    at: '2026-03-05T10:00:00Z',
    sentiment: 'positive',
    rating: 4,
  });
  await api.database.dataSource.query(
    `insert into follow_ups (kind, urgency, restricted, feedback_id, due_at, created_at) values ('complaint', 'follow_up', true, $1, '2026-03-12T10:00:00Z', '2026-03-11T10:00:00Z')`,
    [restricted],
  );
  api.clock.set(new Date('2026-03-18T12:00:00Z'));
  adminToken = await tokenOf(api.services, {
    userId: (await api.account('admin', 'Second')).userId,
    role: 'admin',
    patientId: null,
  });
  admin = as(api, adminToken);
});
afterAll(() => api.close());

test('the last week that is over: figures, themes with quotes that name nobody, what waits', async () => {
  const { status, body } = await admin.get('/metrics/digest');
  expect(status).toBe(200);
  expect(body).toMatchObject({
    start: '2026-03-09',
    end: '2026-03-15',
    week: { feedback: { total: 7, ratings: { count: 6 } } },
    week_before: { feedback: { total: 1 } },
    waiting: [{ urgency: 'follow_up', waiting: 1, overdue: 1 }],
  });
  expect(body.themes.map(({ theme, total }: { theme: string; total: number }) => [theme, total])).toEqual([
    ['waiting_time', 6],
    ['staff_attitude', 1],
    ['safety_dignity', 1],
  ]);
  const quotes = body.themes.flatMap((each: { quotes: string[] }) => each.quotes).join('\n');
  expect(quotes).toMatch(/nous a fait attendre trois heures/);
  expect(quotes).toMatch(/Personnel très aimable/);
  expect(quotes).not.toMatch(/helene|mbarga|699|clarisse|poitrine|humili|argent|direction/i);
});

test('is told in the language of whoever reads it, with numbers as they are written there', async () => {
  const [french, english] = await Promise.all(
    ['french', 'english'].map(
      async (language) => (await admin.get(`/metrics/digest?week=2026-03-12&language=${language}`)).body,
    ),
  );
  expect([french.title, english.title]).toEqual([
    'Semaine du 9 mars 2026 au 15 mars 2026',
    'Week from 9 March 2026 to 15 March 2026',
  ]);
  expect(french).toMatchObject({
    language: 'french',
    themes: [{ name: "Temps d'attente" }, {}, {}],
    waiting: [{ name: 'À suivre' }],
  });
  expect(english).toMatchObject({
    language: 'english',
    themes: [{ name: 'Waiting time' }, {}, {}],
    waiting: [{ name: 'To follow up' }],
  });
  const of = (body: { figures: { label: string; week: string }[] }, label: string) =>
    body.figures.find((each) => each.label === label)?.week;
  expect([of(french, 'Note moyenne (1 à 5)'), of(english, 'Average rating (1 to 5)')]).toEqual(['2,5', '2.5']);
  expect((await admin.get('/metrics/digest')).body.language).toBe('french');
  expect((await admin.get('/metrics/digest?language=german')).status).toBe(422);
});

test('a mark of 5 with angry words and a 1 with praise are counted, listed, and corrected by staff', async () => {
  const submit = (text: string, rating: number) =>
    admin.post('/feedback/submit').send({ text, rating, language: 'french' });
  const angry = await submit('Accueil horrible, personnel méprisant, attente interminable. Plus jamais.', 5);
  const praise = await submit('Excellent service, personnel très gentil, merci beaucoup !', 1);
  expect([angry.body.contradiction, praise.body.contradiction]).toEqual([true, true]);
  await submit('Excellent service, personnel très gentil, merci beaucoup !', 5);
  const metrics = async () =>
    (await admin.get('/feedback/metrics?from=2026-03-18')).body as {
      contradictions: number;
      total: number;
      ratings: { mean: number };
    };
  expect(await metrics()).toMatchObject({ total: 3, contradictions: 2 });
  const listed = await admin.get('/feedback?contradiction=true');
  expect(new Set(listed.body.items.map(({ id }: { id: string }) => id))).toEqual(
    new Set([angry.body.id, praise.body.id]),
  );
  const { body: digest } = await admin.get('/metrics/digest?week=2026-03-18&language=english');
  expect(digest.figures).toContainEqual({
    label: 'Rating and words that contradict each other',
    week: '2',
    before: '0',
  });
  const corrected = await admin.patch(`/feedback/${praise.body.id}`).send({ sentiment: 'negative' });
  expect(corrected.body.contradiction).toBe(false);
  expect(await metrics()).toMatchObject({ contradictions: 1 });
});

test('any day names its week; a day that does not exist is refused', async () => {
  expect((await admin.get('/metrics/digest?week=2026-03-08')).body).toMatchObject({
    start: '2026-03-02',
    week: { feedback: { total: 1 } },
  });
  expect((await admin.get('/metrics/digest?week=2026-02-30')).status).toBe(422);
});

describe('the page', () => {
  const login = (form: Record<string, string>) => request(api.app).post('/admin/login').type('form').send(form);

  test('asks who is there, and comes back to where one wanted to go', async () => {
    const first = await request(api.app).get('/admin/digest?week=2026-03-09&language=english');
    expect([first.status, first.headers['location']]).toEqual([
      303,
      '/admin/login?language=english&next=%2Fadmin%2Fdigest%3Fweek%3D2026-03-09%26language%3Denglish',
    ]);
    const form = await request(api.app).get(first.headers['location'] as string);
    expect(form.text).toMatch(/value="\/admin\/digest\?week=2026-03-09&amp;language=english"/);
    const entered = await login({
      username: 'Second',
      password: 'a long password',
      next: '/admin/digest?week=2026-03-09&language=english',
      language: 'english',
    });
    const wrong = await login({ username: 'Second', password: 'wrong', language: 'french' });
    expect([wrong.status, wrong.headers['set-cookie']]).toEqual([401, undefined]);
    expect(wrong.text).toMatch(/mot de passe est faux/);
    expect([entered.status, entered.headers['location']]).toEqual([
      303,
      '/admin/digest?week=2026-03-09&language=english',
    ]);
  });

  test('a session is a cookie of a working day for /admin that scripts and other sites do not see; the page quotes nobody by name', async () => {
    await api.account('admin', 'Third', 'a long password');
    const entered = await login({
      username: 'Third',
      password: 'a long password',
      next: '//evil.example/x',
      language: 'french',
    });
    expect([entered.status, entered.headers['location']]).toEqual([303, '/admin/follow-ups']);
    const [cookie = ''] = entered.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^session=[\w.-]+; Max-Age=43200; Path=\/admin; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
    const session = cookie.split(';')[0]!;
    const page = await request(api.app).get('/admin/digest?week=2026-03-09').set('Cookie', session);
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'no-store']);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'/);
    expect(page.text).toMatch(/Semaine du 9 mars 2026 au 15 mars 2026/);
    expect(page.text).toMatch(/&lt;i&gt;vraiment/);
    expect(page.text).not.toMatch(/helene|mbarga|clarisse|<script|style=|https?:\/\//i);
    const english = await request(api.app).get('/admin/digest?week=2026-03-09&language=english').set('Cookie', session);
    expect(english.text).toMatch(/Week from 9 March 2026 to 15 March 2026/);
    const byCookie = await request(api.app).get('/metrics/digest').set('Cookie', session);
    expect(byCookie.status).toBe(401);
    const out = await request(api.app).post('/admin/logout').set('Cookie', session);
    expect((out.headers['set-cookie'] as unknown as string[])[0]).toMatch(
      /^session=; Path=\/admin; Expires=Thu, 01 Jan 1970/,
    );
  });

  test('is for administrators; a form of another site is refused', async () => {
    const staff = await login({ username: 'Clarisse', password: 'a long password', language: 'french' });
    const [cookie = ''] = staff.headers['set-cookie'] as unknown as string[];
    const digest = await request(api.app).get('/admin/digest').set('Cookie', cookie.split(';')[0]!);
    expect([digest.status, digest.headers['location']]).toEqual([303, expect.stringMatching(/^\/admin\/login/)]);
    const foreign = await request(api.app)
      .post('/admin/login')
      .set('Sec-Fetch-Site', 'cross-site')
      .type('form')
      .send({ username: 'Third', password: 'a long password' });
    expect(foreign.status).toBe(403);
    const forged = await request(api.app).get('/admin/digest').set('Cookie', 'session=x.y.z');
    expect(forged.status).toBe(303);
  });
});
