import jwt from 'jsonwebtoken';
import request from 'supertest';
import { createSessionStore } from '../../src/adapters/database/users/session-store';
import { createForgetSessions } from '../../src/services/accounts/sessions';
import { as, startTestApi, type TestApi } from '../support/api';
import { tokenOf } from '../support/token';

const NOON = new Date('2029-06-01T11:00:00Z');
const PASSWORD = 'a long password';
const MINUTE = 60_000;
let api: TestApi;
beforeAll(async () => void (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set(NOON);
  return api.database.truncate();
});

const after = (millis: number) => api.clock.set(new Date(NOON.getTime() + millis));
const logIn = async (username: string, userAgent = 'curl/8.14.1'): Promise<string> =>
  (await request(api.app).post('/auth/token').set('User-Agent', userAgent).send({ username, password: PASSWORD })).body
    .access_token as string;
const statusOf = async (token: string) => (await as(api, token).get('/auth/sessions')).status;

/** Signs in at the pages; the cookie, and the token in it. */
async function enter(username: string): Promise<{ cookie: string; token: string }> {
  const entered = await request(api.app).post('/admin/login').type('form').send({ username, password: PASSWORD });
  const cookie = (entered.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
  return { cookie, token: cookie.slice(cookie.indexOf('=') + 1) };
}
const look = (cookie: string, path = '/admin/follow-ups') => request(api.app).get(path).set('Cookie', cookie);

describe('logging out', () => {
  test('ends the token, and no other session of the account', async () => {
    await api.account('staff', 'Clerk');
    const [first, second] = [await logIn('Clerk'), await logIn('Clerk')];
    expect((await as(api, first).post('/auth/logout')).status).toBe(204);
    const over = await as(api, first).get('/patients');
    expect([over.status, over.body.code]).toEqual([401, 'unauthenticated']);
    expect(await statusOf(second)).toBe(200);
  });

  test('at the pages ends the session too: neither the cookie nor its token opens anything afterwards', async () => {
    await api.account('staff', 'Clerk');
    const { cookie, token } = await enter('Clerk');
    expect([(await look(cookie)).status, await statusOf(token)]).toEqual([200, 200]);
    await request(api.app).post('/admin/logout').set('Cookie', cookie);
    expect([(await look(cookie)).status, await statusOf(token)]).toEqual([303, 401]);
  });

  test('is what signing in again does to the session that the browser had', async () => {
    await api.account('staff', 'Clerk');
    await api.account('staff', 'Other');
    const { cookie, token } = await enter('Clerk');
    const again = await request(api.app)
      .post('/admin/login')
      .set('Cookie', cookie)
      .type('form')
      .send({ username: 'Other', password: PASSWORD });
    expect([again.status, await statusOf(token)]).toEqual([303, 401]);
  });

  test('is seen by another replica within five seconds', async () => {
    const { userId } = await api.account('staff', 'Clerk');
    const token = await logIn('Clerk');
    expect(await statusOf(token)).toBe(200);
    await createSessionStore(api.database.dataSource).end(
      (await api.services.sessions.list({ userId, role: 'staff', patientId: null }, userId)).find(
        ({ userAgent }) => userAgent === 'program',
      )!.id,
      userId,
      NOON,
    );
    after(5_001);
    expect(await statusOf(token)).toBe(401);
  });
});

describe('limits', () => {
  test('the token of an API client lives an hour, used or not', async () => {
    await api.account('staff', 'Clerk');
    const token = await logIn('Clerk');
    for (const minutes of [20, 40, 59]) {
      after(minutes * MINUTE);
      expect(await statusOf(token)).toBe(200);
    }
    after(60 * MINUTE);
    expect(await statusOf(token)).toBe(401);
  });

  test('a session of the pages goes on while it is used, ends after an idle hour, and after twelve hours however it is used', async () => {
    await api.account('staff', 'Clerk');
    const { cookie: idle } = await enter('Clerk');
    const { cookie: busy } = await enter('Clerk');
    for (let minutes = 50; minutes < 12 * 60; minutes += 50) {
      after(minutes * MINUTE);
      expect([minutes, (await look(busy)).status]).toEqual([minutes, 200]);
    }
    after(12 * 60 * MINUTE);
    expect((await look(busy)).status).toBe(303);
    after(59 * MINUTE);
    expect((await look(idle)).status).toBe(200);
    after((59 + 60) * MINUTE);
    expect((await look(idle)).status).toBe(303);
  });

  test('what is over is removed a month later, what stands is not', async () => {
    const { userId } = await api.account('staff', 'Clerk');
    const forget = createForgetSessions({ store: createSessionStore(api.database.dataSource), clock: api.clock });
    after(29 * 24 * 60 * MINUTE);
    await tokenOf(api.services, { userId, role: 'staff', patientId: null });
    expect(await forget()).toEqual({ sessionsForgotten: 0 });
    after(31 * 24 * 60 * MINUTE);
    expect(await forget()).toEqual({ sessionsForgotten: 1 });
  });
});

describe('the list', () => {
  test("shows one's own sessions, with what they are recognised by, and ends one", async () => {
    await api.account('patient', 'Jane');
    await api.database.dataSource.query('delete from sessions');
    const phone = await logIn('Jane', 'Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0');
    after(10 * MINUTE);
    const jane = as(api, await logIn('Jane'));
    const { body } = await jane.get('/auth/sessions');
    expect(body.items).toMatchObject([
      { user_agent: 'program', current: true, created_at: '2029-06-01T12:10:00+01:00' },
      {
        user_agent: 'firefox',
        current: false,
        last_seen_at: '2029-06-01T12:00:00+01:00',
        expires_at: '2029-06-01T13:00:00+01:00',
      },
    ]);
    expect((await jane.delete(`/auth/sessions/${body.items[1].id as string}`)).status).toBe(204);
    expect(await statusOf(phone)).toBe(401);
    expect((await jane.get('/auth/sessions')).body.items).toHaveLength(1);
    expect((await jane.delete(`/auth/sessions/${body.items[1].id as string}`)).status).toBe(404);
  });

  test("of another account is for administrators, who may end anybody's", async () => {
    const admin = as(api, (await api.account('admin', 'AdminUser')).token);
    const { userId, token } = await api.account('staff', 'Clerk');
    const other = as(api, (await api.account('staff', 'Other')).token);
    expect((await other.get(`/auth/sessions?user_id=${userId}`)).body.code).toBe('forbidden');
    const { items } = (await admin.get(`/auth/sessions?user_id=${userId}`)).body as { items: { id: string }[] };
    expect(items).toMatchObject([{ user_id: userId, current: false }]);
    expect((await other.delete(`/auth/sessions/${items[0]!.id}`)).status).toBe(404);
    expect(await statusOf(token)).toBe(200);
    expect((await admin.delete(`/auth/sessions/${items[0]!.id}`)).status).toBe(204);
    expect(await statusOf(token)).toBe(401);
  });

  test('is a page too', async () => {
    await api.account('admin', 'AdminUser');
    await api.account('staff', 'Clerk');
    const clerk = await enter('Clerk');
    const admin = await enter('AdminUser');
    const own = await look(clerk.cookie, '/admin/sessions?language=english');
    expect(own.text).toMatch(/<h1>Open sessions<\/h1>/);
    expect(own.text).toMatch(/This one/);
    expect(own.text).not.toMatch(/AdminUser/);
    const all = await look(admin.cookie, '/admin/sessions?language=french');
    expect(all.text).toMatch(/Sessions ouvertes.*Clerk/s);
    const [, id] = /Clerk<\/td>.*?action="\/admin\/sessions\/([0-9a-f-]{36})/s.exec(all.text) ?? [];
    const foreign = await request(api.app)
      .post(`/admin/sessions/${id!}`)
      .set('Cookie', admin.cookie)
      .set('Sec-Fetch-Site', 'cross-site');
    expect(foreign.status).toBe(403);
  });

  test('the button of the page ends a session', async () => {
    const { userId } = await api.account('admin', 'AdminUser');
    const { cookie } = await enter('AdminUser');
    const others = (await api.services.sessions.list({ userId, role: 'admin', patientId: null }, null)).slice(1);
    expect(others).toHaveLength(1);
    const ended = await request(api.app).post(`/admin/sessions/${others[0]!.id}?language=french`).set('Cookie', cookie);
    expect([ended.status, ended.headers['location']]).toEqual([303, '/admin/sessions?language=french']);
    expect((await look(cookie, '/admin/sessions')).text).not.toContain(others[0]!.id);
  });
});

describe('a changed account', () => {
  test.each([
    ['a new password', { password: 'quite another phrase' }],
    ['disabling', { disabled: true }],
    ['another role', { role: 'admin' }],
  ])('%s ends all of its sessions', async (_what, change) => {
    const admin = as(api, (await api.account('admin', 'AdminUser')).token);
    const { userId, token } = await api.account('staff', 'Clerk');
    const { cookie } = await enter('Clerk');
    expect([await statusOf(token), (await look(cookie)).status]).toEqual([200, 200]);
    expect((await admin.patch(`/users/${userId}`, change)).status).toBe(200);
    expect([await statusOf(token), (await look(cookie)).status]).toEqual([401, 303]);
    const [{ open }] = await api.database.dataSource.query<[{ open: number }]>(
      'select count(*)::int as open from sessions where user_id = $1 and ended_at is null',
      [userId],
    );
    expect(open).toBe(0);
  });

  test('a log-in with the old password that is under way while the password changes opens nothing', async () => {
    const { userId } = await api.account('staff', 'Clerk');
    const checked = await api.services.accounts.logIn({
      username: 'Clerk',
      password: PASSWORD,
      address: '203.0.113.1',
    });
    await api.services.users.update(
      { userId, role: 'admin', patientId: null },
      userId,
      { password: 'quite another phrase' },
      null,
    );
    await expect(api.services.sessions.open(checked, { use: 'api', userAgent: undefined })).rejects.toMatchObject({
      code: 'invalid_credentials',
    });
  });
});

describe('what cannot be taken back', () => {
  test('asks for a log-in of the last ten minutes; a new token is enough', async () => {
    await api.account('admin', 'AdminUser');
    const id = await api.patient('Awa Ndi');
    const old = as(api, await logIn('AdminUser'));
    after(10 * MINUTE - 1);
    expect((await old.get(`/patients/${id}/export`)).status).toBe(200);
    after(10 * MINUTE);
    for (const answer of [
      await old.get(`/patients/${id}/export`),
      await old.post(`/patients/${id}/erase`, { confirm_name: 'Awa Ndi' }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([401, 'fresh_login_required']);
      expect(answer.headers['www-authenticate']).toMatch(
        /^Bearer error="insufficient_user_authentication",.* max_age=600$/,
      );
    }
    expect((await old.get('/patients')).status).toBe(200);
    const token = await logIn('AdminUser');
    expect(jwt.decode(token)).toMatchObject({ auth_time: NOON.getTime() / 1000 + 600 });
    expect((await as(api, token).post(`/patients/${id}/erase`, { confirm_name: 'Awa Ndi' })).status).toBe(200);
  });

  test('the refusal says in French what to do', async () => {
    const { token } = await api.account('admin', 'AdminUser');
    after(30 * MINUTE);
    const answer = await as(api, token)
      .get(`/patients/${await api.patient('Awa Ndi')}/export`)
      .set('Accept-Language', 'fr');
    expect(answer.body.detail).toMatch(/Reconnectez-vous/);
  });
});

test('the table holds no token: only the hash of what one names its session by', async () => {
  await api.account('staff', 'Clerk');
  const token = await logIn('Clerk');
  const { sid } = jwt.decode(token) as { sid: string };
  const rows = JSON.stringify(await api.database.dataSource.query('select * from sessions'));
  expect(rows).not.toContain(sid);
  expect(sid).toMatch(/^[\w-]{43}$/);
  expect(JSON.stringify(api.logLines)).not.toContain(sid);
});
