import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { apiRoutes } from '../../src/http/api/routes';
import { type Route } from '../../src/http/route';
import { type Role } from '../../src/domain/user/role';
import { startTestApi, type TestApi } from '../support/api';
import { tokenOf } from '../support/token';

/** Who asks. `owner` and `stranger` are two patients: every row below belongs to the first. */
const CALLERS = ['anonymous', 'expired', 'owner', 'stranger', 'staff', 'admin'] as const;
type Caller = (typeof CALLERS)[number];

/**
 * What each operation must answer to each role, written down apart from the code: a role's success, or 403. A stranger's answer to a row of the
 * owner must be the same 404 as to an unknown id. A route that is missing here fails the test.
 */
const EXPECTED: Record<string, { public?: number; owner?: number; stranger?: number; staff?: number; admin?: number }> =
  {
    'post /auth/token': { public: 401 },
    'get /health': { public: 200 },
    'get /ready': { public: 200 },
    'post /auth/logout': { owner: 204, stranger: 204, staff: 204, admin: 204 },
    'get /auth/sessions': { owner: 200, stranger: 200, staff: 200, admin: 200 },
    'delete /auth/sessions/{session_id}': { owner: 204, stranger: 404, staff: 404, admin: 204 },
    'post /auth/password': { owner: 401, stranger: 401, staff: 401, admin: 401 },
    'post /feedback/submit': { owner: 201, stranger: 404, admin: 201 },
    'get /feedback/metrics': { admin: 200 },
    'get /feedback': { staff: 200, admin: 200 },
    'get /feedback/{feedback_id}': { owner: 200, stranger: 404, staff: 200, admin: 200 },
    'patch /feedback/{feedback_id}': { staff: 200, admin: 200 },
    'post /reminders/create': { admin: 201 },
    'get /reminders/list': { owner: 200, stranger: 404, staff: 200, admin: 200 },
    'get /reminders/search': { owner: 200, stranger: 404, staff: 200, admin: 200 },
    'post /reminders/trigger': { admin: 202 },
    'put /reminders/update/{reminder_id}': { admin: 200 },
    'delete /reminders/delete/{reminder_id}': { admin: 200 },
    'get /reminders/{reminder_id}': { owner: 200, stranger: 404, staff: 200, admin: 200 },
    'get /patients': { staff: 200, admin: 200 },
    'post /patients/search': { staff: 200, admin: 200 },
    'post /patients': { staff: 201, admin: 201 },
    'get /patients/{patient_id}': { owner: 200, stranger: 404, staff: 200, admin: 200 },
    'patch /patients/{patient_id}': { staff: 200, admin: 200 },
    'delete /patients/{patient_id}': { admin: 409 },
    'get /patients/{patient_id}/export': { owner: 200, stranger: 404, admin: 200 },
    'post /patients/{patient_id}/erase': { admin: 422 },
    'post /patients/{patient_id}/legal-hold': { admin: 200 },
    'post /patients/{patient_id}/deceased': { staff: 200, admin: 200 },
    'post /patients/{patient_id}/release': { staff: 200, admin: 200 },
    'get /appointments': { owner: 200, stranger: 404, staff: 200, admin: 200 },
    'post /appointments': { staff: 201, admin: 201 },
    'get /appointments/{appointment_id}': { owner: 200, stranger: 404, staff: 200, admin: 200 },
    'patch /appointments/{appointment_id}': { staff: 200, admin: 200 },
    'delete /appointments/{appointment_id}': { staff: 204, admin: 204 },
    'post /appointments/{appointment_id}/reschedule': { staff: 200, admin: 200 },
    'post /appointments/{appointment_id}/arrived': { staff: 200, admin: 200 },
    'post /appointments/{appointment_id}/fulfilled': { staff: 200, admin: 200 },
    'post /appointments/{appointment_id}/noshow': { staff: 200, admin: 200 },
    'post /appointments/{appointment_id}/cancel': { staff: 200, admin: 200 },
    'post /appointments/{appointment_id}/offer-slots': { staff: 202, admin: 202 },
    'get /metrics/overview': { admin: 200 },
    'get /metrics/digest': { admin: 200 },
    'post /imports': { admin: 201 },
    'get /follow-ups': { staff: 200, admin: 200 },
    'post /follow-ups': { staff: 201, admin: 201 },
    'get /follow-ups/{follow_up_id}': { staff: 200, admin: 200 },
    'patch /follow-ups/{follow_up_id}': { staff: 200, admin: 200 },
    'post /follow-ups/{follow_up_id}/acknowledge': { staff: 200, admin: 200 },
    'get /conversations': { staff: 200, admin: 200 },
    'get /conversations/{conversation_id}': { staff: 200, admin: 200 },
    'post /conversations/{conversation_id}/link': { staff: 409, admin: 409 },
    'post /conversations/{conversation_id}/take-over': { staff: 200, admin: 200 },
    'post /conversations/{conversation_id}/messages': { staff: 409, admin: 409 },
    'post /conversations/{conversation_id}/release': { staff: 409, admin: 409 },
    'get /messages/{message_id}': { staff: 200, admin: 200 },
    'get /consents/{consent_id}': { staff: 200, admin: 200 },
    'get /messages': { staff: 200, admin: 200 },
    'post /messages/preview': { staff: 200, admin: 200 },
    'get /messages/{message_id}/media/{index}': { staff: 404, admin: 404 },
    'patch /messages/{message_id}/reading': { staff: 200, admin: 200 },
    'get /consents': { staff: 200, admin: 200 },
    'post /consents': { staff: 201, admin: 201 },
    'get /jobs': { staff: 200, admin: 200 },
    'get /audit': { admin: 200 },
    'get /users': { admin: 200 },
    'post /users': { admin: 201 },
    'get /users/{user_id}': { admin: 200 },
    'patch /users/{user_id}': { admin: 200 },
    'delete /users/{user_id}': { admin: 204 },
  };

const nameOf = (route: Route) => `${route.method} ${route.path}`;

let api: TestApi;
let ids: Record<string, string>;
let tokens: Record<Exclude<Caller, 'anonymous'>, string>;
let ownerId: string;
let accounts: Record<'owner' | 'stranger' | 'staff' | 'admin', { userId: string; patientId: string | null }>;

beforeAll(async () => {
  api = await startTestApi();
  accounts = {
    owner: await api.account('patient', 'Owner'),
    stranger: await api.account('patient', 'Stranger'),
    staff: await api.account('staff', 'Staff'),
    admin: await api.account('admin', 'Admin'),
  };
  ownerId = accounts.owner.patientId!;
  const now = new Date();
  api.clock.set(new Date(now.getTime() - 7_200_000));
  const expired = await tokenOf(api.services, { userId: accounts.admin.userId, role: 'admin', patientId: null });
  api.clock.set(now);
  tokens = { expired, owner: '', stranger: '', staff: '', admin: '' };
});
afterAll(() => api.close());

const ROLE_OF = { owner: 'patient', stranger: 'patient', staff: 'staff', admin: 'admin' } as const;

/** New rows of the owner, an account to work on, and a log-in for everybody. */
async function makeRows(): Promise<void> {
  for (const who of ['owner', 'stranger', 'staff', 'admin'] as const)
    tokens[who] = await tokenOf(api.services, { ...accounts[who], role: ROLE_OF[who] });
  const one = async (sql: string) =>
    (await api.database.dataSource.query<{ id: string }[]>(`${sql} returning id`, [ownerId]))[0]!.id;
  await one(
    `insert into contacts (patient_id, address, channel) values ($1, '+237671234567', 'sms') on conflict do nothing`,
  ).catch(() => undefined);
  ids = {
    patient_id: ownerId,
    reminder_id: await one(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time) values ($1, 'x', '+237671234567', 'x', 'french', 'sms', now())`,
    ),
    appointment_id: await one(
      `insert into appointments (patient_id, date, starts_at) values ($1, '2030-03-01', '2030-03-01T08:00Z')`,
    ),
    feedback_id: await one(
      `insert into feedback (patient_id, text, language, sentiment, sentiment_score) values ($1, 'x', 'french', 'neutral', 0)`,
    ),
    follow_up_id: await one(
      `insert into follow_ups (kind, urgency, patient_id, due_at) values ('complaint', 'follow_up', $1, now())`,
    ),
    message_id: (
      await api.database.dataSource.query<{ id: string }[]>(
        `insert into messages (direction, address, channel, status, body) values ('inbound', '+237671234567', 'sms', 'received', 'oui') returning id`,
      )
    )[0]!.id,
    conversation_id: (
      await api.database.dataSource.query<{ id: string }[]>(
        `insert into conversations (address, channel) values ('+2376' || lpad(floor(random() * 1e8)::text, 8, '0'), 'sms') on conflict (address) do update set updated_at = now() returning id`,
      )
    )[0]!.id,
    index: '0',
    consent_id: await one(
      `insert into consents (address, purpose, granted, source, wording_version, recorded_at) select '+237671234567', 'reminder', true, 'staff', 'x', now() where $1::uuid is not null`,
    ),
    user_id: (await api.account('staff', randomUUID())).userId,
    session_id: (
      await api.database.dataSource.query<{ id: string }[]>(
        'select id from sessions where user_id = $1 and ended_at is null order by created_at limit 1',
        [accounts.owner.userId],
      )
    )[0]!.id,
  };
}

const bodyOf = (route: Route): object | string | undefined => {
  switch (nameOf(route)) {
    case 'post /auth/token':
      return { username: randomUUID(), password: 'x' };
    case 'post /auth/password':
      return { current_password: 'wrong', new_password: 'a long password' };
    case 'post /feedback/submit':
      return { text: 'Merci', patient_id: ownerId };
    case 'patch /feedback/{feedback_id}':
      return { sentiment: 'negative' };
    case 'post /reminders/create':
      return {
        patient_id: ownerId,
        patient_name: 'x',
        phone_number: '+237671234567',
        appointment_reason: 'x',
        language: 'french',
        method: 'sms',
        scheduled_time: '2030-01-01T08:00:00',
      };
    case 'put /reminders/update/{reminder_id}':
      return { method: 'call' };
    case 'post /patients':
      return { name: 'New' };
    case 'post /patients/{patient_id}/legal-hold':
      return { held: false };
    case 'post /patients/{patient_id}/erase':
      return { confirm_name: 'Somebody Else' };
    case 'patch /patients/{patient_id}':
      return { name: 'Changed' };
    case 'post /appointments':
      return { patient_id: ownerId, date: '2030-03-01', reason: randomUUID() };
    case 'patch /appointments/{appointment_id}':
      return { reason: 'x' };
    case 'post /appointments/{appointment_id}/reschedule':
      return { date: '2030-03-02' };
    case 'post /appointments/{appointment_id}/offer-slots':
      return { slots: [{ date: '2030-03-02', time: '10:00' }] };
    case 'post /consents':
      return { phone_number: '+237671234567', granted: false };
    case 'post /follow-ups':
      return { kind: 'question', patient_id: ownerId, note: 'x' };
    case 'patch /follow-ups/{follow_up_id}':
      return { note: 'x' };
    case 'post /messages/preview':
      return { key: 'help', channel: 'sms' };
    case 'patch /messages/{message_id}/reading':
      return { intent: 'confirm' };
    case 'post /conversations/{conversation_id}/link':
      return { patient_id: ownerId };
    case 'post /conversations/{conversation_id}/take-over':
      return { staff_first_name: 'Clarisse' };
    case 'post /conversations/{conversation_id}/messages':
      return { text: 'Bonjour' };
    case 'post /imports':
      return `text\n${randomUUID()}\n`;
    case 'post /users':
      return { username: randomUUID(), password: 'a long password', role: 'staff' };
    case 'patch /users/{user_id}':
      return { disabled: true };
    default:
      return route.body ? {} : undefined;
  }
};

/** Calls a route about the owner's rows, or with ids nobody has. */
async function call(route: Route, caller: Caller, unknown = false): Promise<request.Response> {
  const path = route.path.replace(/\{(\w+)\}/g, (_all, name: string) => (unknown ? randomUUID() : ids[name]!));
  const patient = unknown ? randomUUID() : ownerId;
  const query = ['get /reminders/list', 'get /reminders/search', 'get /appointments'].includes(nameOf(route))
    ? `?patient_id=${patient}`
    : '';
  const body = bodyOf(route);
  const sent = request(api.app)[route.method](path + query);
  if (route.upload) void sent.type('text/csv');
  if (caller !== 'anonymous') void sent.set('Authorization', `Bearer ${tokens[caller]}`);
  return sent.send(
    unknown && typeof body === 'object' && 'patient_id' in body ? { ...body, patient_id: patient } : body,
  );
}

test('every route stands in the table, and the table names no other', () => {
  expect(apiRoutes.map(nameOf).sort()).toEqual(Object.keys(EXPECTED).sort());
});

test.each(apiRoutes.map((route) => [nameOf(route), route] as const))('%s', async (name, route) => {
  const expected = EXPECTED[name] ?? {};
  for (const caller of CALLERS) {
    await makeRows();
    const answer = await call(route, caller);
    const due = expected.public ?? (caller === 'anonymous' || caller === 'expired' ? 401 : (expected[caller] ?? 403));
    expect([caller, answer.status]).toEqual([caller, due]);
    if (expected.public === undefined && (caller === 'anonymous' || caller === 'expired'))
      expect(answer.body.code).toBe('unauthenticated');
    if (caller === 'stranger' && due === 404) {
      const unknown = await call(route, caller, true);
      expect([unknown.status, unknown.body]).toEqual([404, answer.body]);
    }
  }
});

test('the roles in the document are those of the table', () => {
  for (const route of apiRoutes) {
    const expected = EXPECTED[nameOf(route)]!;
    const roles: Role[] = [
      ...('owner' in expected ? ['patient' as const] : []),
      ...('staff' in expected ? ['staff' as const] : []),
      ...('admin' in expected ? ['admin' as const] : []),
    ];
    expect([nameOf(route), route.roles === 'public' ? [] : [...route.roles].sort()]).toEqual([
      nameOf(route),
      roles.sort(),
    ]);
  }
});

test('a refused caller changes nothing', async () => {
  await makeRows();
  const count = async () =>
    (
      await api.database.dataSource.query<object[]>(
        `select (select count(*) from reminders) r, (select count(*) from patients) p, (select count(*) from users) u, (select count(*) from feedback) f,
       (select string_agg(method, '') from reminders) m, (select string_agg(name, '' order by name) from patients) n, (select sum(version) from appointments) v`,
      )
    )[0];
  const before = await count();
  for (const route of apiRoutes.filter(
    (each) => each.method !== 'get' && each.roles !== 'public' && each.path !== '/auth/password',
  )) {
    for (const caller of CALLERS) {
      const role = caller === 'owner' || caller === 'stranger' ? 'patient' : caller;
      if (!(route.roles as readonly string[]).includes(role)) await call(route, caller);
    }
  }
  expect(await count()).toEqual(before);
});
