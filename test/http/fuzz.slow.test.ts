import { randomUUID } from 'node:crypto';
import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { apiRoutes } from '../../src/http/api/routes';
import { listen } from '../../src/http/listen';
import { type Route } from '../../src/http/route';
import { startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let server: Server;
let token: string;
let patientId: string;
beforeAll(async () => {
  api = await startTestApi({ checkAnswers: true });
  token = (await api.account('admin', 'AdminUser')).token;
  patientId = await api.patient('Jane');
  server = await listen(api.app, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  await api.close();
});

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '%',
    "' or 1=1 --",
    '{"$ne":""}',
    '../../etc/passwd',
    '🙂'.repeat(300),
    '2030-01-01T08:00:00',
    '2030-02-30T08:00:00',
    '0000-00-00',
    '+237671234567',
    'NaN',
    [],
    {},
    [[]],
    { a: { b: 1 } },
    '__proto__',
    'constructor',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.double(),
  fc.date({ noInvalidDate: true }).map((d) => d.toISOString()),
  fc.uuid(),
);
const words = fc.constantFrom<unknown>(
  'french',
  'english',
  'sms',
  'whatsapp',
  'call',
  'admin',
  'staff',
  'patient',
  'taken',
  'closed',
  'reached',
  'morning',
  '10:00',
  '2030-03-01',
  '1',
  '200',
  'true',
);
const value = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 2, arbitrary: words },
  { weight: 1, arbitrary: fc.constant('own') },
);

/** The fields a route knows, most of them given, some with values it did not expect, now and then one nobody knows. */
const fieldsOf = (schema: Route['body'] | Route['query']): string[] =>
  Object.keys((schema as unknown as { shape?: object } | undefined)?.shape ?? {});
const record = (names: readonly string[]) =>
  fc
    .tuple(
      fc.dictionary(fc.constantFrom('x', '__proto__', 'constructor', 'toString', 'id', 'role'), value, { maxKeys: 1 }),
      ...names.map((name) =>
        fc.option(
          value.map((v) => [name, v] as const),
          { freq: 3 },
        ),
      ),
    )
    .map(([extra, ...pairs]) => ({ ...extra, ...Object.fromEntries(pairs.filter((pair) => pair !== null)) }));

async function send(
  route: Route,
  body: unknown,
  query: Record<string, unknown>,
  id: string,
): Promise<{ status: number; text: string; type: string | null }> {
  const own = (v: unknown) => (v === 'own' ? patientId : v);
  const path = route.path.replace(/\{\w+\}/g, () => encodeURIComponent(id));
  const search = Object.entries(query)
    .map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(safeText(own(v)))}`)
    .join('&');
  const answer = await fetch(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}${search ? `?${search}` : ''}`,
    {
      method: route.method.toUpperCase(),
      headers: { authorization: `Bearer ${token}`, ...(route.body ? { 'content-type': 'application/json' } : {}) },
      ...(route.body ? { body: JSON.stringify(body, (_key, v: unknown) => own(v)) } : {}),
    },
  );
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') };
}
const safeText = (v: unknown): string => (typeof v === 'string' ? v : (JSON.stringify(v) ?? '')).toWellFormed();

// Logging in is left out: the wrong passwords of a fuzzer end in 429 (auth.test.ts tries bodies of it).
/** FUZZ_RUNS=600 for a thorough run. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 15);

const routes = apiRoutes.filter((route) => route.roles !== 'public' && route.path !== '/auth/password');

test.each(routes.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s: whatever is sent, no fault of ours',
  async (_name, route) => {
    const id = fc.oneof(
      fc.constantFrom(randomUUID(), 'undefined', 'null', '0', '%00', "1'--", '[object Object]'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => !/^[./]+$/.test(text)),
    );
    await fc.assert(
      fc.asyncProperty(record(fieldsOf(route.body)), record(fieldsOf(route.query)), id, async (body, query, pathId) => {
        const { status, text, type } = await send(route, body, query, pathId);
        if (status >= 500) throw new Error(`${status} ${text}`);
        if (status >= 400 && !type?.startsWith('application/problem+json'))
          throw new Error(`${status} is no problem+json: ${type}`);
      }),
      { numRuns: RUNS },
    );
  },
  600_000,
);
