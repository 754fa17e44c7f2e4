import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { apiDocument } from '../../src/compose/api-services';
import { apiRoutes } from '../../src/http/api/routes';
import { type Route } from '../../src/http/route';
import { startTestApi, type TestApi } from '../support/api';

let api: TestApi;
let token: string;
beforeAll(async () => {
  api = await startTestApi();
  token = (await api.account('admin', 'Direction', 'a long password')).token;
});
afterAll(() => api.close());

const HALF = '\ud800';
const NUL = '\u0000';
const fieldsOf = (schema: unknown): string[] => Object.keys((schema as { shape?: object } | undefined)?.shape ?? {});
const pathOf = (route: Route): string => route.path.replace(/\{index\}/, '0').replace(/\{\w+\}/g, randomUUID());
const send = (route: Route, path: string, body?: string) => {
  const sent = request(api.app)[route.method](path).set('Authorization', `Bearer ${token}`);
  return body === undefined ? sent : sent.set('Content-Type', 'application/json').send(body);
};
/** As a client writes it: JSON.stringify puts half a pair as an escape. */
const json = (value: unknown): string => JSON.stringify(value);

const withBody = apiRoutes.filter((route) => route.body && !route.upload);
test.each(withBody.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s: a text that no text can be is a 400 that names the field',
  async (_name, route) => {
    const fields = fieldsOf(route.body);
    expect(fields.length).toBeGreaterThan(0);
    for (const bad of [`a${HALF}b`, `a${NUL}b`, `${HALF}`])
      for (const field of fields) {
        const answer = await send(route, pathOf(route), json({ [field]: bad }));
        expect([field, answer.status, answer.body.code, answer.body.errors[0]]).toMatchObject([
          field,
          400,
          'malformed_text',
          { field, code: 'malformed_text' },
        ]);
        expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      }
  },
);

test('deep in a body, in a name of a field and in a list too', async () => {
  const route = apiRoutes.find(({ method, path }) => method === 'post' && path === '/messages/preview')!;
  const preview = (params: unknown) => send(route, route.path, json({ key: 'help', channel: 'sms', params }));
  expect((await preview({ a: { b: ['x', `y${HALF}`] } })).body.errors).toMatchObject([{ field: 'params.a.b.1' }]);
  expect((await preview({ [`k${NUL}`]: 1 })).status).toBe(400);
  const whole = await preview({ firstName: '😀' });
  expect(whole.status).not.toBe(400);
});

const withQuery = apiRoutes.filter((route) => route.query);
test.each(withQuery.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s: a NUL in the address is a 400',
  async (_name, route) => {
    for (const field of fieldsOf(route.query)) {
      const answer = await send(route, `${pathOf(route)}?${field}=a%00b`);
      expect([field, answer.status, answer.body.code]).toEqual([field, 400, 'malformed_text']);
    }
  },
);

test.each(apiRoutes.filter((route) => route.params).map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s: in its path too',
  async (_name, route) => {
    const answer = await send(route, route.path.replace(/\{\w+\}/, 'a%00b').replace(/\{\w+\}/g, '0'));
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed_text']);
  },
);

test('it is told in French who asks in French', async () => {
  const answer = await request(api.app)
    .post('/patients')
    .set('Authorization', `Bearer ${token}`)
    .set('Accept-Language', 'fr')
    .set('Content-Type', 'application/json')
    .send(json({ name: `Marie${HALF}` }));
  expect(answer.body.errors[0].message).toMatch(/caractère/);
});

test('the document says so for every route with input', () => {
  const { paths } = JSON.parse(JSON.stringify(apiDocument())) as {
    paths: Record<string, Record<string, { responses: object }>>;
  };
  for (const route of apiRoutes.filter(({ body, query, params }) => body ?? query ?? params))
    expect([route.path, Object.keys(paths[route.path]![route.method]!.responses)]).toEqual([
      route.path,
      expect.arrayContaining(['400']),
    ]);
});

test('forms of the pages take no fault from it either', async () => {
  const login = await request(api.app)
    .post('/admin/login')
    .set('Content-Type', 'application/x-www-form-urlencoded')
    .send('username=a%00b&password=a%00b');
  expect([login.status, login.headers['content-type']]).toEqual([422, expect.stringMatching(/^text\/html/)]);
  const entered = await request(api.app)
    .post('/admin/login')
    .type('form')
    .send({ username: 'Direction', password: 'a long password' });
  const cookie = (entered.headers['set-cookie'] as unknown as string[])[0]!.split(';')[0]!;
  const [task] = await api.database.dataSource.query<{ id: string }[]>(
    `insert into follow_ups (kind, urgency, due_at) values ('question', 'follow_up', now()) returning id`,
  );
  for (const form of ['deed=note&note=a%00b', 'deed=find&name=ab%00c', 'deed=close&outcome=resolved&note=a%00b']) {
    const answer = await request(api.app)
      .post(`/admin/follow-ups/${task!.id}`)
      .set('Cookie', cookie)
      .set('Content-Type', 'application/x-www-form-urlencoded')
      .send(form);
    expect([form, answer.status, answer.headers['location']]).toEqual([form, 303, expect.stringMatching(/refused=1$/)]);
  }
});
