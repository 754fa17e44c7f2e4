import request from 'supertest';
import { Router } from 'express';
import { problemsOfAccess } from '../../src/compose/access';
import { parseConfig } from '../../src/config';
import { startTestApi, type TestApi } from '../support/api';

const PUBLIC = 'https://reminders.clinic.example';
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi({
    publicBaseUrl: PUBLIC,
    production: true,
    metricsToken: 'a-token-of-the-monitor',
    pages: Router().use('/simulator', (_req, res) => void res.send('phones')),
  });
  await api.account('admin', 'AdminUser');
});
afterAll(() => api.close());

describe('pages that a browser shows', () => {
  const ask = (path: string, host: string) => request(api.app).get(path).set('Host', host);

  test.each(['/docs', '/docs/start.js', '/simulator'])('%s is for hosts of ours', async (path) => {
    for (const host of ['reminders.clinic.example', 'localhost:8000', '127.0.0.1:8000', '[::1]:8000'])
      expect([host, (await ask(path, host)).status]).toEqual([host, 200]);
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.0.2.1', '']) {
      const answer = await ask(path, host);
      expect([host, answer.status, answer.body.code]).toEqual([host, 421, 'wrong_host']);
    }
  });

  test('what a page of another site claims of a proxy is not believed', async () => {
    expect((await ask('/docs', 'evil.example').set('X-Forwarded-Host', 'localhost')).status).toBe(421);
  });
});

test('behind https the cookie is for this host alone, and never sent in the clear', async () => {
  const entered = await request(api.app)
    .post('/admin/login')
    .type('form')
    .send({ username: 'AdminUser', password: 'a long password' });
  const [cookie = ''] = entered.headers['set-cookie'] as unknown as string[];
  expect(cookie).toMatch(
    /^__Host-session=[\w.-]+; Max-Age=\d+; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
  );
  const token = cookie.slice('__Host-session='.length).split(';')[0]!;
  const look = (name: string) => request(api.app).get('/admin/follow-ups').set('Cookie', `${name}=${token}`);
  expect([(await look('__Host-session')).status, (await look('session')).status]).toEqual([200, 303]);
  const out = await request(api.app).post('/admin/logout').set('Cookie', `__Host-session=${token}`);
  expect((out.headers['set-cookie'] as unknown as string[])[0]).toMatch(
    /^__Host-session=; Path=\/; Expires=Thu, 01 Jan 1970.*Secure/,
  );
});

describe('/metrics in production', () => {
  test('wants its token, from this machine too', async () => {
    const ask = (authorization?: string) => {
      const sent = request(api.app).get('/metrics');
      return authorization === undefined ? sent : sent.set('Authorization', authorization);
    };
    expect((await ask()).body.code).toBe('forbidden');
    expect((await ask('Bearer another-token')).status).toBe(403);
    expect((await request(api.app).get('/metrics').set('Authorization', 'Bearer a-token-of-the-monitor')).status).toBe(
      200,
    );
  });

  test('is closed where no token is set', async () => {
    const closed = await startTestApi({ production: true });
    expect((await request(closed.app).get('/metrics')).status).toBe(403);
    expect((await request(closed.app).get('/metrics').set('Authorization', 'Bearer undefined')).status).toBe(403);
    await closed.close();
  });
});

describe('at the start', () => {
  const production = {
    ENV: 'production',
    JWT_SECRET_KEY: 'Zm9ydHktZWlnaHQgcmFuZG9tIGJ5dGVzIGluIGJhc2U2NCB0ZXh0',
    PUBLIC_BASE_URL: PUBLIC,
    TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`,
    TWILIO_AUTH_TOKEN: '9f3c',
    TWILIO_WHATSAPP_NUMBER: 'whatsapp:+14155238886',
    TWILIO_PHONE_NUMBER: '+15005550006',
    CLINIC_NAME: 'Clinique de la Paix',
    CLINIC_PHONE: '+237699123456',
  };

  test('https without a trusted proxy, and figures nobody can read, are each told in one line', () => {
    expect(problemsOfAccess(parseConfig(production))).toEqual([
      expect.stringMatching(/^PUBLIC_BASE_URL is https but TRUST_PROXY is 0: .* Set TRUST_PROXY/),
      expect.stringMatching(/^METRICS_TOKEN is empty: GET \/metrics is closed\./),
    ]);
    expect(
      problemsOfAccess(parseConfig({ ...production, TRUST_PROXY: '1', METRICS_TOKEN: 'Yt7Wq0nC3vLr8sKp2dXf' })),
    ).toEqual([]);
    expect(problemsOfAccess(parseConfig({}))).toEqual([]);
  });
});
