import { randomUUID } from 'node:crypto';
import { tokenOf } from '../support/token';
import { startTestClinic, type TestClinic } from '../support/clinic';

const NUMBER = '+237699000001';
const RUDE = "L'infirmière était très impolie, elle m'a crié dessus et insulté";
const ANSWER = 'Nous avons parlé à cette infirmière, elle vous présente ses excuses';
/** Without a reason an administrator is asked for one: audit.test.ts. */
const WHY = { 'x-access-reason': 'complaint_handling' };
const KEPT = /impolie|excuses|insult/;

type Role = 'staff' | 'admin';
interface Message {
  id: string;
  body: string | null;
  restricted: boolean;
  reading: object | null;
  media: string[];
}

describe('words of a complaint that is kept to administrators', () => {
  let clinic: TestClinic;
  let users: Record<Role, string>;
  /** A task of the same number that everybody reads. */
  let shared: string;
  let restricted: string;
  let words: string;
  let conversation: string;
  let feedback: string;
  let patient: string;

  const token = (role: Role) => tokenOf(clinic.app.services, { userId: users[role], role, patientId: null });
  const ask = async (role: Role, path: string, method = 'GET', body?: object) =>
    fetch(clinic.baseUrl + path, {
      method,
      headers: { authorization: `Bearer ${await token(role)}`, 'content-type': 'application/json', ...WHY },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const page = async (role: Role, id: string) => {
    const answer = await fetch(`${clinic.baseUrl}/admin/follow-ups/${id}?language=english`, {
      headers: { cookie: `session=${await token(role)}`, ...WHY },
      redirect: 'manual',
    });
    return { status: answer.status, text: await answer.text() };
  };
  const user = async (role: Role) =>
    (
      await clinic.query<{ id: string }>(
        `insert into users (username, password_hash, role) values ($1, 'none', $2) returning id`,
        [randomUUID(), role],
      )
    )[0]!.id;

  beforeAll(async () => {
    clinic = await startTestClinic();
    users = { staff: await user('staff'), admin: await user('admin') };
    patient = await clinic.patient({ name: 'Marie Ngono', number: NUMBER });
    const { id: visit } = await clinic.appointment(patient, { date: '2026-03-08', time: '10:00', status: 'fulfilled' });
    await clinic.query(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, kind) values ($1, 'x', $2, 'x', 'french', 'whatsapp', $3, $4, 'feedback')`,
      [patient, NUMBER, clinic.now(), visit],
    );
    await clinic.deliver();
    await clinic.write(NUMBER, '1');
    await clinic.write(NUMBER, RUDE, { media: [{ contentType: 'image/jpeg', bytes: Buffer.from('a face') }] });
    const [task] = await clinic.query<{ id: string; messageId: string }>(
      `select id, message_id as "messageId" from follow_ups where kind = 'complaint' and restricted`,
    );
    restricted = task!.id;
    words = task!.messageId;
    conversation = (await clinic.query<{ id: string }>('select id from conversations where address = $1', [NUMBER]))[0]!
      .id;
    feedback = (await clinic.query<{ id: string }>('select id from feedback where text is not null'))[0]!.id;
    shared = (
      await clinic.query<{ id: string }>(
        `insert into follow_ups (kind, urgency, patient_id, address, feedback_id, due_at, created_at, updated_at) values ('call_request', 'follow_up', $1, $2, $3, $4, $4, $4) returning id`,
        [patient, NUMBER, feedback, clinic.now()],
      )
    )[0]!.id;
    // An administrator answers the complaint in the thread.
    await ask('admin', `/conversations/${conversation}/take-over`, 'POST', { staff_first_name: 'Rose' });
    expect((await ask('admin', `/conversations/${conversation}/messages`, 'POST', { text: ANSWER })).status).toBe(202);
  });
  afterAll(() => clinic.close());

  test('the page of another task shows the thread without them to staff, and with them to administrators', async () => {
    const [staff, admin] = [await page('staff', shared), await page('admin', shared)];
    expect([staff.status, admin.status]).toEqual([200, 200]);
    expect(staff.text).not.toMatch(KEPT);
    expect(staff.text).toContain('kept to administrators');
    expect(admin.text).toMatch(/impolie/);
    expect(admin.text).toMatch(/excuses/);
  });

  test('the page of the complaint is there for administrators only', async () => {
    expect((await page('staff', restricted)).status).toBe(404);
    expect(await page('admin', restricted)).toMatchObject({ status: 200, text: expect.stringMatching(/impolie/) });
  });

  test('a search for a patient on the page of another task shows no more', async () => {
    const found = await fetch(`${clinic.baseUrl}/admin/follow-ups/${shared}`, {
      method: 'POST',
      headers: { cookie: `session=${await token('staff')}` },
      body: new URLSearchParams({ deed: 'find', name: 'Marie', language: 'english' }),
    });
    expect(found.status).toBe(200);
    expect(await found.text()).not.toMatch(KEPT);
  });

  test.each([
    ['/messages', () => '/messages?limit=100', /impolie/],
    ['/messages of a patient', () => `/messages?limit=100&patient_id=${patient}`, /excuses/],
    ['/messages of a conversation', () => `/messages?limit=100&conversation_id=${conversation}`, /impolie/],
    ['one message', () => `/messages/${words}`, /impolie/],
    ['the thread', () => `/conversations/${conversation}?limit=100`, /impolie/],
    ['/feedback', () => '/feedback?limit=100', /impolie/],
    ['/feedback of a patient', () => `/feedback?patient_id=${patient}`, /impolie/],
    ['/follow-ups', () => '/follow-ups?limit=100', /"kind":"complaint"/],
    ['/conversations', () => '/conversations', /"total":1/],
  ])('%s over the API', async (_name, path, shown) => {
    const staff = await ask('staff', path());
    expect(staff.status).toBe(200);
    const text = await staff.text();
    expect(text).not.toMatch(KEPT);
    expect(text).not.toContain(restricted);
    const admin = await (await ask('admin', path())).text();
    expect(admin).toMatch(shown);
  });

  test('neither reading nor files of such a message are told to staff', async () => {
    const read = async (role: Role) => (await (await ask(role, `/messages/${words}`)).json()) as Message;
    expect(await read('staff')).toMatchObject({ body: null, restricted: true, reading: null, media: [] });
    expect(await read('admin')).toMatchObject({ body: RUDE, restricted: true, media: ['image/jpeg'] });
    expect((await read('admin')).reading).not.toBeNull();
  });

  test('its file opens for administrators; staff get the answer of an unknown one', async () => {
    const staff = await ask('staff', `/messages/${words}/media/0`);
    const unknown = await ask('staff', `/messages/${randomUUID()}/media/0`);
    expect([staff.status, await staff.json()]).toEqual([404, await unknown.json()]);
    const admin = await ask('admin', `/messages/${words}/media/0`);
    expect([admin.status, await admin.text()]).toEqual([200, 'a face']);
  });

  test('staff correct neither its reading nor the comment', async () => {
    expect((await ask('staff', `/messages/${words}/reading`, 'PATCH', { intent: 'feedback' })).status).toBe(404);
    expect(await clinic.query('select correction from messages where id = $1', [words])).toEqual([
      { correction: null },
    ]);
    expect((await ask('staff', `/feedback/${feedback}`, 'PATCH', { sentiment: 'positive' })).status).toBe(404);
    expect((await ask('admin', `/messages/${words}/reading`, 'PATCH', { intent: 'feedback' })).status).toBe(200);
  });

  test('the export is for administrators, and holds them', async () => {
    expect((await ask('staff', `/patients/${patient}/export`)).status).toBe(403);
    expect(await (await ask('admin', `/patients/${patient}/export`)).text()).toMatch(KEPT);
  });

  test('the message that opened a complaint is kept once the complaint is, whoever marks it', async () => {
    await clinic.query('update messages set restricted = false where id = $1', [words]);
    try {
      expect((await page('staff', shared)).text).not.toMatch(KEPT);
      expect((await ask('staff', `/messages/${words}/media/0`)).status).toBe(404);
      expect(await (await ask('staff', `/messages/${words}`)).json()).toMatchObject({ body: null, restricted: true });
    } finally {
      await clinic.query('update messages set restricted = true where id = $1', [words]);
    }
  });

  test('what is said further to a complaint that is kept stays with it', async () => {
    await ask('admin', `/conversations/${conversation}/release`, 'POST');
    const further = 'En plus les toilettes étaient dégoûtantes, je porte plainte';
    const { id: visit } = await clinic.appointment(patient, { date: '2026-03-08', time: '15:00', status: 'fulfilled' });
    await clinic.query(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, kind) values ($1, 'x', $2, 'x', 'french', 'whatsapp', $3, $4, 'feedback')`,
      [patient, NUMBER, clinic.now(), visit],
    );
    await clinic.deliver();
    await clinic.write(NUMBER, '1');
    await clinic.write(NUMBER, further);
    expect(await clinic.query(`select restricted from feedback where text = $1`, [further])).toEqual([
      { restricted: true },
    ]);
    expect((await page('staff', shared)).text).not.toContain('dégoûtantes');
    expect(await (await ask('staff', '/feedback?limit=100')).text()).not.toContain('dégoûtantes');
    expect((await page('admin', shared)).text).toContain('dégoûtantes');
  });

  test('words of danger are shown to everybody, whatever complaint is open', async () => {
    await clinic.write(NUMBER, "Je n'arrive plus à respirer");
    expect((await page('staff', shared)).text).toContain('respirer');
  });
});
