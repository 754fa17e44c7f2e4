import { Usernames1765020100000 } from '../../migrations/1765020100000-usernames';
import request from 'supertest';
import { as, startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let admin: ReturnType<typeof as>;
beforeAll(async () => void (api = await startTestApi()));
afterAll(() => api.close());
beforeEach(async () => {
  await api.database.truncate();
  admin = as(api, (await api.account('admin', 'AdminUser')).token);
});

const PASSWORD = 'un chien rit sous la pluie';
const make = (username: string, more: object = {}) =>
  admin.post('/users', { username, password: PASSWORD, role: 'staff', ...more });

describe('names', () => {
  test('are kept in one form, and one name cannot be taken twice', async () => {
    const made = await make('  E\u0301loi\u0308se   Ngo ');
    expect([made.status, made.body.username]).toEqual([201, 'Éloïse Ngo']);
    for (const same of ['éloïse ngo', 'ÉLOÏSE NGO', 'Ｅ\u0301loïse Ngo']) {
      const taken = await make(same);
      expect([same, taken.status, taken.body.code]).toEqual([same, 409, 'already_exists']);
    }
    const logIn = (username: string) => request(api.app).post('/auth/token').send({ username, password: PASSWORD });
    expect((await logIn('E\u0301LOI\u0308SE NGO ')).status).toBe(200);
  });

  test.each([
    ['ad\u200bmin', 'invisible_character'],
    ['\u0430dmin', 'mixed_scripts'],
  ])('%j is refused with a code, made or changed', async (username, code) => {
    const { userId } = await api.account('staff', 'Clerk');
    for (const answer of [await make(username), await admin.patch(`/users/${userId}`, { username })]) {
      expect([answer.status, answer.body.code]).toEqual([422, 'validation_failed']);
      expect(answer.body.errors).toMatchObject([{ field: 'username', code }]);
    }
  });

  test('that two accounts had already are told apart when the rule comes', async () => {
    const runner = api.database.dataSource.createQueryRunner();
    const migration = new Usernames1765020100000();
    await migration.down(runner);
    const young = (await api.account('staff', 'Ｃlerk')).userId;
    await api.database.dataSource.query("update users set created_at = now() + interval '1 minute' where id = $1", [
      young,
    ]);
    const old = (await api.account('staff', 'Clerk')).userId;
    await migration.up(runner);
    await runner.release();
    expect((await admin.get(`/users/${old}`)).body.username).toBe('Clerk');
    expect((await admin.get(`/users/${young}`)).body.username).toBe(`Ｃlerk ~${young.slice(0, 8)}`);
  });
});

describe('passwords', () => {
  test('that are easy to guess are refused wherever one is chosen', async () => {
    const made = await make('Clerk', { password: 'motdepasse2026' });
    expect(made.body.errors).toMatchObject([{ field: 'password', code: 'easy_to_guess' }]);
    const ofClinic = await make('Clerk', { password: 'clinique-test-1' });
    expect(ofClinic.body.errors).toMatchObject([{ field: 'password', code: 'easy_to_guess' }]);
    const { userId, token } = await api.account('staff', 'Mirabelle');
    const changed = await admin.patch(`/users/${userId}`, { password: 'mirabelle 47' });
    expect(changed.body.errors).toMatchObject([{ field: 'password', code: 'easy_to_guess' }]);
    const own = await as(api, token).post('/auth/password', {
      current_password: 'a long password',
      new_password: 'mirabelle 47',
    });
    expect(own.body.errors).toMatchObject([{ field: 'new_password', code: 'easy_to_guess' }]);
    expect((await as(api, token).get('/auth/sessions')).status).toBe(200);
  });

  test('of administrators are longer', async () => {
    const short = { password: 'Tr4-olu9kZ' };
    expect((await make('Second', { ...short, role: 'admin' })).body.errors).toMatchObject([
      { field: 'password', code: 'too_short', message: 'At least 12 characters.' },
    ]);
    const { body } = await make('Second', short);
    expect((await admin.patch(`/users/${body.id as string}`, { ...short, role: 'admin' })).status).toBe(422);
    expect((await admin.patch('/users/00000000-0000-4000-8000-000000000000', short)).status).toBe(404);
  });

  test('the answer is French for who reads French, and repeats nothing', async () => {
    const answer = await make('Clerk', { password: 'motdepasse2026' }).set('Accept-Language', 'fr');
    expect(answer.body.detail).toMatch(/^password : Trop facile à deviner/);
    expect(answer.text).not.toContain('motdepasse2026');
  });
});
