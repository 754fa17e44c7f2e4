import net from 'node:net';
import { type AddressInfo } from 'node:net';
import { type Server } from 'node:http';
import { startProxy } from '../support/tcp-proxy';
import request from 'supertest';
import { listen } from '../../src/http/listen';
import { as, startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await startTestApi();
  token = (await api.account('admin', 'AdminUser')).token;
});
afterAll(() => api.close());

const post = (path: string) => request(api.app).post(path).set('Authorization', `Bearer ${token}`);
const expectProblem = (answer: request.Response, status: number, code: string) => {
  expect([answer.status, (answer.body as { code?: string }).code]).toEqual([status, code]);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(Object.keys(answer.body as object)).toEqual(['type', 'title', 'status', 'detail', 'code', 'errors']);
};

test('an unknown address is 404, a known one with another method 405 and says which it answers', async () => {
  expectProblem(await request(api.app).get('/nothing/here'), 404, 'route_not_found');
  const answer = await as(api, token).get('/reminders/create');
  expectProblem(answer, 405, 'method_not_allowed');
  expect(answer.headers['allow']).toBe('POST');
  expect((await as(api, token).put('/patients', {})).headers['allow']).toBe('GET, POST, HEAD');
});

test.each([
  ['{"a":', 400, 'malformed_json'],
  ['', 422, 'validation_failed'],
  ['[]', 422, 'validation_failed'],
  ['"text"', 400, 'malformed_json'],
  ['null', 400, 'malformed_json'],
  [`{"a":"${'x'.repeat(66_000)}"}`, 413, 'body_too_large'],
  ['['.repeat(30_000), 400, 'malformed_json'],
  [`${'['.repeat(30_000)}${']'.repeat(30_000)}`, 422, 'validation_failed'],
  ['{"__proto__":{"role":"admin"}}', 422, 'validation_failed'],
])('a body %#', async (body, status, code) => {
  expectProblem(await post('/reminders/create').set('Content-Type', 'application/json').send(body), status, code);
});

test.each([
  ['text/plain', undefined],
  ['application/x-www-form-urlencoded', undefined],
  ['multipart/form-data; boundary=x', undefined],
  ['application/json; charset=iso-8859-1', undefined],
  ['application/json', 'gzip'],
  ['', undefined],
])('a body of type "%s", encoding %s is 415', async (type, encoding) => {
  const sent = post('/reminders/create').set('Content-Type', type);
  if (encoding) void sent.set('Content-Encoding', encoding);
  expectProblem(await sent.send('{"a":1}'), 415, 'unsupported_media_type');
});

test('a broken percent sign in the address is 400', async () => {
  const answer = await as(api, token).get('/reminders/%E0%A4%A');
  expectProblem(answer, 400, 'malformed_url');
});

test('NUL in a query is 400 and names the field', async () => {
  const answer = await as(api, token).get('/reminders/search?appointment_reason=a%00b');
  expectProblem(answer, 400, 'malformed_text');
  expect(answer.body.errors).toMatchObject([{ field: 'appointment_reason' }]);
});

test('newer calls refuse a field they do not know, naming it; a number in its name is hidden', async () => {
  const answer = await as(api, token).post('/patients', { name: 'Ama', colour: 'blue', '+237671234567': 1 });
  expectProblem(answer, 422, 'unknown_field');
  expect(answer.body.errors.map((e: { field: string }) => e.field)).toEqual(['colour', '+#']);
  expectProblem(await as(api, token).get('/patients?colour=blue'), 422, 'unknown_field');
  const mixed = await as(api, token).post('/patients', { colour: 'blue' });
  expectProblem(mixed, 422, 'validation_failed');
});

test('all wrong fields are reported at once', async () => {
  const answer = await as(api, token).post('/reminders/create', { patient_id: 'x', phone_number: 'y', language: 'z' });
  expect(answer.body.errors.map((e: { field: string }) => e.field).sort()).toEqual([
    'appointment_reason',
    'language',
    'method',
    'patient_id',
    'patient_name',
    'phone_number',
    'scheduled_time',
  ]);
});

test('every answer carries an id for the log; a caller may choose it', async () => {
  const own = await request(api.app).get('/health');
  expect(own.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect((await request(api.app).get('/health').set('X-Request-Id', 'trace-12345')).headers['x-request-id']).toBe(
    'trace-12345',
  );
  expect((await request(api.app).get('/health').set('X-Request-Id', 'a b<script>')).headers['x-request-id']).toMatch(
    /^[0-9a-f-]{36}$/,
  );
});

test('security headers: strict policy, no sniffing, no framing, no caching, no name of the framework', async () => {
  const { headers } = await request(api.app).get('/health');
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'x-frame-options': 'SAMEORIGIN',
  });
  expect(headers['content-security-policy']).toMatch(/^default-src 'none';/);
  expect(headers['x-powered-by']).toBeUndefined();
});

test('a fault of ours is 500 without a word of its cause, and is logged without its message', async () => {
  const spy = jest.spyOn(api.services.patients, 'list').mockRejectedValueOnce(new Error('secret +237671234567 Jane'));
  api.logLines.length = 0;
  const answer = await as(api, token).get('/patients');
  spy.mockRestore();
  expectProblem(answer, 500, 'internal_error');
  expect(JSON.stringify(answer.body)).not.toMatch(/secret|Jane/);
  const lines = JSON.stringify(api.logLines);
  expect(lines).toContain('request failed');
  expect(lines).toContain(answer.headers['x-request-id']);
  expect(lines).not.toMatch(/secret|Jane|237671234567/);
});

describe('when the database is away', () => {
  test('calls are 503 with Retry-After, /health stays 200, /ready says what is missing; afterwards all is well again', async () => {
    let proxy: Awaited<ReturnType<typeof startProxy>> | undefined;
    const lost = await startTestApi({ via: async (url) => (proxy = await startProxy(url)).url });
    await lost.account('admin', 'AdminUser');
    const logIn = () =>
      request(lost.app).post('/auth/token').send({ username: 'AdminUser', password: 'a long password' });
    const ready = () => request(lost.app).get('/ready');
    expect([(await ready()).status, (await logIn()).status]).toEqual([200, 200]);
    proxy!.cut();
    for (let i = 0; i < 3; i += 1) {
      const answer = await logIn();
      expectProblem(answer, 503, 'service_unavailable');
      expect(answer.headers['retry-after']).toBe('5');
    }
    expect((await request(lost.app).get('/health')).body).toEqual({ status: 'ok' });
    const missing = await ready();
    expect([missing.status, missing.body]).toEqual([503, { status: 'not_ready', checks: { database: false } }]);
    proxy!.mend();
    expect([(await ready()).status, (await logIn()).status]).toEqual([200, 200]);
    await lost.close();
    await proxy!.close();
  });
});

describe('on a real socket', () => {
  let server: Server;
  beforeAll(async () => void (server = await listen(api.app, { host: '127.0.0.1', port: 0 })));
  afterAll(
    () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  );
  const speak = (bytes: string) =>
    new Promise<{ text: string; millis: number }>((resolve, reject) => {
      const from = Date.now();
      let text = '';
      const socket = net.connect((server.address() as AddressInfo).port, '127.0.0.1', () => socket.write(bytes));
      socket.on('data', (part) => void (text += part.toString()));
      socket.on('close', () => resolve({ text, millis: Date.now() - from }));
      socket.on('error', reject);
    });

  test('headers that never end are cut off after 5 seconds', async () => {
    const { text, millis } = await speak('GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    expect(text).toMatch(/^HTTP\/1\.1 408/);
    expect(millis).toBeLessThan(8_000);
  }, 15_000);

  test('a port that is busy is reported', async () => {
    await expect(
      listen(api.app, { host: '127.0.0.1', port: (server.address() as AddressInfo).port }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('/metrics', () => {
  test('is for this machine: a forwarded request needs the token', async () => {
    await request(api.app)
      .get('/reminders/00000000-0000-4000-8000-000000000000')
      .set('Authorization', `Bearer ${token}`);
    const here = await request(api.app).get('/metrics');
    expect(here.status).toBe(200);
    expect(here.text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/reminders/:reminder_id",status="404"} 1',
    );
    expectProblem(await request(api.app).get('/metrics').set('X-Forwarded-For', '203.0.113.9'), 403, 'forbidden');
  });
});

test('a database without space left is 503 with Retry-After and one clear line, and all is well again afterwards', async () => {
  const { dataSource } = api.database;
  await dataSource.query(
    `create function out_of_space() returns trigger language plpgsql as $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`,
  );
  await dataSource.query('create trigger out_of_space before insert on patients execute function out_of_space()');
  const before = api.logLines.length;
  for (let n = 0; n < 3; n++) {
    const answer = await as(api, token).post('/patients', { name: 'Ama' });
    expectProblem(answer, 503, 'service_unavailable');
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.text).not.toContain('extend');
  }
  await dataSource.query('drop trigger out_of_space on patients');
  expect((await as(api, token).post('/patients', { name: 'Ama' })).status).toBe(201);
  expect(api.logLines.slice(before).filter(({ audit }) => audit === 'database.full')).toEqual([
    expect.objectContaining({ msg: expect.stringMatching(/no space left.*Free space/) }),
  ]);
});

describe('errors follow Accept-Language', () => {
  const asking = (language: string | undefined, body: object) => {
    const sent = post('/reminders/create');
    return (language === undefined ? sent : sent.set('Accept-Language', language)).send(body);
  };

  test.each([
    [undefined, 'en'],
    ['en', 'en'],
    ['fr', 'fr'],
    ['fr-CM,fr;q=0.9,en;q=0.8', 'fr'],
    ['en;q=0.5,fr', 'fr'],
    ['de,en;q=0.7,fr;q=0.3', 'en'],
    ['de', 'en'],
    ['*', 'en'],
    ['FR-fr', 'fr'],
    ['not a language;;', 'en'],
  ])('%s', async (language, expected) => {
    const answer = await asking(language, {});
    expect([answer.headers['content-language'], answer.headers['vary']]).toEqual([
      expected,
      expect.stringContaining('Accept-Language'),
    ]);
    expect((answer.body as { detail: string }).detail).toMatch(
      expected === 'fr'
        ? /^Corrigez ces champs et renvoyez la requête\. patient_id : Ce champ est nécessaire\./
        : /^Correct these fields/,
    );
  });

  test('title, detail and every field are in French, codes stay', async () => {
    const answer = await asking('fr', {
      patient_id: 'x',
      patient_name: 'x'.repeat(201),
      phone_number: 'y',
      language: 'z',
      method: 'sms',
      scheduled_time: 'tomorrow',
      appointment_reason: 'x',
    });
    expectProblem(answer, 422, 'validation_failed');
    expect(answer.body.title).toBe('Contenu incorrect');
    expect(
      answer.body.errors.map(({ field, code, message }: Record<string, string>) => [field, code, message]),
    ).toEqual([
      ['patient_id', 'invalid_format', expect.stringMatching(/^Forme attendue/)],
      ['patient_name', 'too_long', 'Au plus 200 caractères.'],
      ['phone_number', 'invalid_phone_number', "Écrivez le numéro avec + et l'indicatif du pays, comme +237671234567."],
      ['language', 'not_allowed', 'Une de ces valeurs : english, french.'],
      ['scheduled_time', 'invalid_time', expect.stringMatching(/^Écrivez l'heure ainsi/)],
    ]);
  });

  test.each([
    ['/nothing', 404, "Il n'y a rien à cette adresse. GET /docs énumère ce qu'il y a."],
    [
      '/reminders/00000000-0000-4000-8000-000000000000',
      404,
      "Cet identifiant n'est celui d'aucun rappel. Vérifiez-le ; les listes montrent ce que vous pouvez voir.",
    ],
    [
      '/metrics/overview?from=2026-03-05&to=2026-03-01',
      422,
      'to : La période finit avant de commencer. Donnez une fin plus tardive.',
    ],
  ])('%s', async (path, status, detail) => {
    const answer = await as(api, token).get(path).set('Accept-Language', 'fr');
    expect([answer.status, answer.body.detail]).toEqual([status, detail]);
  });

  test('warnings too, in the language of each request', async () => {
    const patientId = await api.patient('Awa');
    const body = {
      patient_id: patientId,
      patient_name: 'Awa',
      phone_number: '+23767123456',
      appointment_reason: 'x',
      language: 'french',
      method: 'sms',
      scheduled_time: '2030-03-01T09:00:00',
    };
    expect((await asking('fr', body)).body.warnings[0].message).toMatch(/^Aucun opérateur/);
    expect((await asking('en', { ...body, appointment_reason: 'y' })).body.warnings[0].message).toMatch(/^No operator/);
  });
});
