import { createHmac, generateKeyPairSync } from 'node:crypto';
import jwt from 'jsonwebtoken';
import request from 'supertest';
import { createUserRepository } from '../../src/adapters/database/users/user-repository';
import { argon2Passwords } from '../../src/adapters/passwords/argon2-passwords';
import { type PasswordHasher } from '../../src/ports/out/password-hasher';
import { createLoginAttempts } from '../../src/adapters/database/users/login-attempts';
import { createForgetAttempts, LoginGuard } from '../../src/services/accounts/login-guard';
import { Accounts } from '../../src/services/accounts/accounts';
import { as, JWT_SECRET, startTestApi, type TestApi } from '../support/api';

let api: TestApi;
beforeAll(async () => void (api = await startTestApi({ trustProxy: 1 })));
afterAll(() => api.close());
beforeEach(() => {
  api.clock.set(new Date());
  return api.database.truncate();
});

const logIn = (username: string, password: string, address = '198.51.100.1') =>
  request(api.app).post('/auth/token').set('X-Forwarded-For', address).send({ username, password });

describe('POST /auth/token', () => {
  test('gives a bearer token for JSON and for the OAuth2 form', async () => {
    const { userId } = await api.account('admin', 'AdminUser', 'admin123');
    const json = await logIn('AdminUser', 'admin123');
    expect(json.status).toBe(200);
    expect(json.body).toEqual({
      access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
      token_type: 'bearer',
      expires_in: 3600,
    });
    const form = await request(api.app)
      .post('/auth/token')
      .type('form')
      .send({ grant_type: 'password', username: 'AdminUser', password: 'admin123', scope: '', client_id: 'x' });
    expect(form.status).toBe(200);
    expect(jwt.decode(form.body.access_token)).toMatchObject({
      sub: userId,
      role: 'admin',
      iss: 'clinic-reminders',
      aud: 'clinic-reminders-api',
      exp: expect.any(Number),
    });
    expect((await as(api, form.body.access_token).get('/users')).status).toBe(200);
  });

  test("a patient's token names the patient; upper and lower case of the name are the same", async () => {
    const { userId, patientId } = await api.account('patient', 'JaneDoe', 'secure123');
    const answer = await logIn('janedoe', 'secure123');
    expect(jwt.decode(answer.body.access_token)).toMatchObject({ sub: userId, role: 'patient', patient_id: patientId });
  });

  test('answers an unknown user and a wrong password alike, in body, headers and work', async () => {
    await api.account('staff', 'Known');
    const unknown = await logIn('Nobody', 'wrong');
    const wrong = await logIn('Known', 'wrong');
    expect([unknown.status, wrong.status]).toEqual([401, 401]);
    expect(unknown.body).toEqual(wrong.body);
    expect(unknown.body.code).toBe('invalid_credentials');
    const names = (answer: request.Response) =>
      Object.keys(answer.headers)
        .filter((name) => name !== 'x-request-id')
        .sort();
    expect(names(unknown)).toEqual(names(wrong));
    const verified: string[] = [];
    const passwords: PasswordHasher = {
      hash: (password) => argon2Passwords.hash(password),
      verify: (hash, password) => {
        verified.push(hash.split('$').slice(0, 4).join('$'));
        return argon2Passwords.verify(hash, password);
      },
    };
    const accounts = new Accounts({
      users: createUserRepository(api.database.dataSource),
      passwords,
      sessions: api.services.sessions,
      guard: new LoginGuard({
        attempts: createLoginAttempts(api.database.dataSource),
        hash: (value) => value,
        clock: api.clock,
      }),
      clinicName: 'Clinique Test',
      clock: api.clock,
      audit: () => undefined,
    });
    for (const username of ['Nobody', 'Known'])
      await expect(accounts.logIn({ username, password: 'wrong', address: '203.0.113.1' })).rejects.toMatchObject({
        code: 'invalid_credentials',
      });
    // One verification each, of the same kind and cost.
    expect(verified).toHaveLength(2);
    expect(verified[0]).toBe(verified[1]);
  });

  test.each([
    [{}],
    [{ username: 'a' }],
    [{ username: '', password: '' }],
    [{ username: ['a'], password: { $ne: '' } }],
    [{ username: 'a\u0000', password: 'b' }],
  ])('%j is refused politely', async (body) => {
    const answer = await request(api.app).post('/auth/token').send(body);
    expect([400, 401, 422]).toContain(answer.status);
  });

  test('a disabled account is answered like a wrong password', async () => {
    const { userId } = await api.account('staff', 'Gone');
    await api.database.dataSource.query('update users set disabled_at = now() where id = $1', [userId]);
    expect((await logIn('Gone', 'a long password')).body.code).toBe('invalid_credentials');
  });
});

describe('too many failures', () => {
  test('the sixth attempt in 15 minutes is 429 with Retry-After, elsewhere and for others nothing changes', async () => {
    await api.account('admin', 'Target');
    await api.account('staff', 'Other');
    const start = new Date();
    api.clock.set(start);
    for (let i = 0; i < 5; i += 1) expect((await logIn('Target', `guess ${i}`, '203.0.113.66')).status).toBe(401);
    const sixth = await logIn('target', 'a long password', '203.0.113.66');
    expect(sixth.status).toBe(429);
    expect(sixth.body.code).toBe('too_many_attempts');
    expect(Number(sixth.headers['retry-after'])).toBe(900);
    expect((await logIn('Target', 'a long password', '203.0.113.77')).status).toBe(200);
    expect((await logIn('Other', 'a long password', '203.0.113.66')).status).toBe(200);
    api.clock.set(new Date(start.getTime() + 899_000));
    expect((await logIn('Target', 'a long password', '203.0.113.66')).headers['retry-after']).toBe('1');
    api.clock.set(new Date(start.getTime() + 900_000));
    expect((await logIn('Target', 'a long password', '203.0.113.66')).status).toBe(200);
  });

  test('a burst is no way around it: of twenty guesses at once five are tested', async () => {
    await api.account('admin', 'Target');
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => logIn('Target', `guess ${i}`, '203.0.113.88')),
    );
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 401).length).toBe(5);
    expect(statuses.filter((status) => status === 429).length).toBe(15);
  });

  test('many right logins at once are all served', async () => {
    await api.account('admin', 'Busy');
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => logIn('Busy', 'a long password', '203.0.113.99')),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(16).fill(200));
  });

  test('what one replica counts the others know', async () => {
    await api.account('admin', 'Target');
    const replica = () =>
      new LoginGuard({
        attempts: createLoginAttempts(api.database.dataSource),
        hash: (value) => value,
        clock: api.clock,
      });
    const [first, second] = [replica(), replica()];
    for (let i = 0; i < 5; i += 1) await (i % 2 === 0 ? first : second).run('target', '203.0.113.5', async () => null);
    for (const guard of [first, second])
      await expect(guard.run('target', '203.0.113.5', async () => true)).rejects.toMatchObject({
        code: 'too_many_attempts',
        retryAfterSeconds: 900,
      });
  });

  test('an account that is guessed from many addresses lets strangers in slowly, and its owner at once where they were before', async () => {
    await api.account('admin', 'Target');
    const start = new Date();
    api.clock.set(start);
    expect((await logIn('Target', 'a long password', '198.51.100.1')).status).toBe(200);
    for (let i = 0; i < 10; i += 1)
      expect((await logIn('Target', `guess ${i}`, `203.0.113.${Math.floor(i / 4)}`)).status).toBe(401);
    const eleventh = await logIn('Target', 'a long password', '203.0.113.200');
    expect([eleventh.status, eleventh.headers['retry-after']]).toEqual([429, '30']);
    expect((await logIn('Nobody', 'x', '203.0.113.200')).status).toBe(401);
    api.clock.set(new Date(start.getTime() + 30_000));
    expect((await logIn('Target', 'one more guess', '203.0.113.200')).status).toBe(401);
    expect((await logIn('Target', 'one more guess', '203.0.113.201')).headers['retry-after']).toBe('60');
    expect((await logIn('Target', 'a long password', '198.51.100.1')).status).toBe(200);
    // Who is in has shown that it is theirs: the count starts anew.
    expect((await logIn('Target', 'a long password', '203.0.113.201')).status).toBe(200);
  });

  test('one network at home is one address, whatever its devices are called', async () => {
    for (let i = 0; i < 5; i += 1) expect((await logIn('Nobody', 'x', `2001:db8:1:2:${i}::${i}`)).status).toBe(401);
    expect((await logIn('Nobody', 'x', '2001:db8:1:2:ffff::1')).status).toBe(429);
    expect((await logIn('Nobody', 'x', '2001:db8:ffff::1')).status).toBe(401);
  });

  test('an attempt that died with its process does not count for ever', async () => {
    const attempts = createLoginAttempts(api.database.dataSource);
    const start = new Date();
    for (let i = 0; i < 5; i += 1) await attempts.begin({ pair: 'p', account: 'a', address: 'b' }, start);
    const later = new Date(start.getTime() + 30_000);
    expect((await attempts.begin({ pair: 'p', account: 'a', address: 'b' }, later)).pair).toMatchObject({
      underWay: 1,
      failures: 0,
    });
  });

  test('the page says when it opens again', async () => {
    const enter = () =>
      request(api.app)
        .post('/admin/login')
        .set('X-Forwarded-For', '203.0.113.9')
        .type('form')
        .send({ username: 'Nobody', password: 'x' });
    for (let i = 0; i < 5; i += 1) await enter();
    const sixth = await enter();
    expect(sixth.status).toBe(429);
    expect(Number(sixth.headers['retry-after'])).toBeGreaterThan(800);
  });

  test('nothing of names, addresses and passwords is kept or logged, and what no longer counts is removed', async () => {
    await api.account('staff', 'Clerk Kent');
    const start = new Date();
    api.clock.set(start);
    api.logLines.length = 0;
    await logIn('Clerk Kent', 'a long password', '203.0.113.40');
    await logIn('my-password-in-the-wrong-field', 'hunter2', '203.0.113.41');
    const kept = JSON.stringify(await api.database.dataSource.query('select * from login_attempts'));
    expect(JSON.parse(kept)).toHaveLength(6);
    expect(kept + JSON.stringify(api.logLines)).not.toMatch(/kent|wrong-field|hunter2|203\.0\.113|a long password/i);
    const forget = (days: number) =>
      createForgetAttempts({
        attempts: createLoginAttempts(api.database.dataSource),
        clock: { now: () => new Date(start.getTime() + days * 86_400_000) },
      })();
    expect(await forget(0.9)).toEqual({ attemptsForgotten: 0 });
    expect(await forget(1)).toEqual({ attemptsForgotten: 5 });
    expect(await forget(30)).toEqual({ attemptsForgotten: 1 });
  });

  test('one address may fail a hundred times over all accounts, then waits', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 102; i += 1) statuses.push((await logIn(`nobody ${i}`, 'x', '192.0.2.7')).status);
    expect(statuses.slice(0, 100).every((status) => status === 401)).toBe(true);
    expect(statuses.slice(100)).toEqual([429, 429]);
  }, 60_000);
});

describe('forged and stale tokens are answered 401', () => {
  const now = () => Math.floor(Date.now() / 1000);
  const claims = ({ userId, token }: { userId: string; token: string }) => ({
    sub: userId,
    sid: (jwt.decode(token) as jwt.JwtPayload)['sid'] as string,
    role: 'admin',
    iss: 'clinic-reminders',
    aud: 'clinic-reminders-api',
    iat: now(),
    exp: now() + 600,
  });
  const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = (header: object, payload: object, secret = JWT_SECRET, hash = 'sha256') => {
    const text = `${b64(header)}.${b64(payload)}`;
    return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
  };
  const statusOf = async (token: string) => (await as(api, token).get('/users')).status;

  test('the control: a token made by hand the right way is accepted', async () => {
    const account = await api.account('admin', 'AdminUser');
    expect(await statusOf(signed({ alg: 'HS256', typ: 'JWT' }, claims(account)))).toBe(200);
  });

  test('every attack is refused', async () => {
    api.clock.set(new Date());
    const good = claims(await api.account('admin', 'AdminUser'));
    const other = claims(await api.account('admin', 'Other'));
    const { exp: _exp, ...endless } = good;
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const attacks: Record<string, string> = {
      none: `${b64({ alg: 'none' })}.${b64(good)}.`,
      'none, signed': signed({ alg: 'none' }, good),
      NoNe: `${b64({ alg: 'NoNe' })}.${b64(good)}.x`,
      HS512: signed({ alg: 'HS512' }, good, JWT_SECRET, 'sha512'),
      HS384: signed({ alg: 'HS384' }, good, JWT_SECRET, 'sha384'),
      RS256: jwt.sign(good, privateKey, { algorithm: 'RS256' }),
      'public key as secret': signed(
        { alg: 'HS256' },
        good,
        publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      ),
      'wrong secret': signed({ alg: 'HS256' }, good, 'another-secret-another-secret-another'),
      'wrong issuer': signed({ alg: 'HS256' }, { ...good, iss: 'somebody' }),
      'no issuer': signed({ alg: 'HS256' }, { ...good, iss: undefined }),
      'wrong audience': signed({ alg: 'HS256' }, { ...good, aud: 'somewhere' }),
      'no audience': signed({ alg: 'HS256' }, { ...good, aud: undefined }),
      'no expiry': signed({ alg: 'HS256' }, endless),
      expired: signed({ alg: 'HS256' }, { ...good, exp: now() - 3600 }),
      'expiry as text': signed({ alg: 'HS256' }, { ...good, exp: String(now() + 600) }),
      'not yet': signed({ alg: 'HS256' }, { ...good, nbf: now() + 300 }),
      'no subject': signed({ alg: 'HS256' }, { ...good, sub: undefined }),
      'subject is SQL': signed({ alg: 'HS256' }, { ...good, sub: "' or 1=1 --" }),
      'unknown user': signed({ alg: 'HS256' }, { ...good, sub: '00000000-0000-4000-8000-000000000000' }),
      'session of somebody else': signed({ alg: 'HS256' }, { ...good, sid: other.sid }),
      'made-up session': signed({ alg: 'HS256' }, { ...good, sid: 'x'.repeat(43) }),
      'no session': signed({ alg: 'HS256' }, { ...good, sid: undefined }),
      'cut short': signed({ alg: 'HS256' }, good).slice(0, -2),
      'payload swapped': [
        signed({ alg: 'HS256' }, good).split('.')[0],
        b64({ ...good, role: 'admin', exp: now() + 9999 }),
        signed({ alg: 'HS256' }, good).split('.')[2],
      ].join('.'),
      'kid path': signed({ alg: 'HS256', kid: '../../dev/null' }, good, ''),
      rubbish: 'a.b.c',
    };
    for (const [name, token] of Object.entries(attacks)) expect([name, await statusOf(token)]).toEqual([name, 401]);
    for (const header of ['', 'Bearer', 'Bearer ', 'Basic QWRtaW46eA==', signed({ alg: 'HS256' }, good)]) {
      expect((await request(api.app).get('/users').set('Authorization', header)).status).toBe(401);
    }
  });

  test("the role in a token is not believed: the account's counts", async () => {
    const account = await api.account('staff', 'Clerk');
    expect(await statusOf(signed({ alg: 'HS256' }, { ...claims(account), role: 'admin' }))).toBe(403);
  });

  test('a token ends with its time', async () => {
    api.clock.set(new Date());
    const { token } = await api.account('admin', 'AdminUser');
    expect(await statusOf(token)).toBe(200);
    api.clock.set(new Date(api.clock.now().getTime() + 3_601_000));
    expect(await statusOf(token)).toBe(401);
    api.clock.set(new Date());
  });

  test('a changed password, a changed role, disabling and removal end every token at once', async () => {
    const admin = as(api, (await api.account('admin', 'AdminUser')).token);
    for (const [name, change] of [
      ['password', { password: 'another long one' }],
      ['role', { role: 'admin' }],
      ['disabled', { disabled: true }],
    ] as const) {
      const { userId, token } = await api.account('staff', `Clerk ${name}`);
      expect((await as(api, token).get('/patients')).status).toBe(200);
      expect((await admin.patch(`/users/${userId}`, change)).status).toBe(200);
      expect([name, (await as(api, token).get('/patients')).status]).toEqual([name, 401]);
    }
    const { userId, token } = await api.account('staff', 'Leaver');
    expect((await as(api, token).get('/patients')).status).toBe(200);
    expect((await admin.delete(`/users/${userId}`)).status).toBe(204);
    expect((await as(api, token).get('/patients')).status).toBe(401);
  });

  test('a change made by another process is seen after five seconds', async () => {
    api.clock.set(new Date());
    const { userId, token } = await api.account('staff', 'Clerk');
    expect((await as(api, token).get('/patients')).status).toBe(200);
    await api.database.dataSource.query('update sessions set ended_at = now() where user_id = $1', [userId]);
    api.clock.set(new Date(api.clock.now().getTime() + 5_001));
    expect((await as(api, token).get('/patients')).status).toBe(401);
  });
});

describe('POST /auth/password', () => {
  test("changes one's own password and ends the token", async () => {
    await api.account('patient', 'JaneDoe', 'secure123');
    const { access_token } = (await logIn('JaneDoe', 'secure123', '198.51.100.9')).body;
    const jane = as(api, access_token);
    expect(
      (await jane.post('/auth/password', { current_password: 'wrong', new_password: 'a much longer one' })).body.code,
    ).toBe('invalid_credentials');
    expect(
      (await jane.post('/auth/password', { current_password: 'secure123', new_password: 'short' })).body.errors[0],
    ).toMatchObject({ field: 'new_password', code: 'too_short' });
    expect(
      (await jane.post('/auth/password', { current_password: 'secure123', new_password: 'a much longer one' })).status,
    ).toBe(204);
    expect((await jane.get('/reminders/list')).status).toBe(401);
    expect((await logIn('JaneDoe', 'secure123', '198.51.100.9')).status).toBe(401);
    expect((await logIn('JaneDoe', 'a much longer one', '198.51.100.9')).status).toBe(200);
  });
});

test('passwords are kept as argon2id with 19 MiB, two passes, one lane', async () => {
  await api.account('staff', 'Clerk');
  const [row] = await api.database.dataSource.query<{ password_hash: string }[]>('select password_hash from users');
  expect(row!.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('logins are logged by id, never with name or password', async () => {
  const { userId } = await api.account('staff', 'Clerk Kent');
  api.logLines.length = 0;
  await logIn('Clerk Kent', 'a long password', '198.51.100.5');
  await logIn('Clerk Kent', 'hunter2', '198.51.100.5');
  const audit = api.logLines.filter((line) => line['audit'] !== undefined);
  expect(audit).toEqual([
    expect.objectContaining({ audit: 'login.succeeded', user: userId }),
    expect.objectContaining({ audit: 'login.failed', user: null }),
  ]);
  expect(JSON.stringify(api.logLines)).not.toMatch(/Kent|hunter2|a long password|eyJ/);
});
