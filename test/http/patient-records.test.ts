import { Client } from 'pg';
import { createDeliveryStatusStore } from '../../src/adapters/database/messages/delivery-status-store';
import { createProviderErasures } from '../../src/adapters/database/patients/privacy/provider-erasures';
import { createRollUp } from '../../src/adapters/database/figures/roll-up';
import { WORKER_LOCK_CLASS } from '../../src/adapters/database/jobs/worker-lock';
import { composeSweeps } from '../../src/compose/sweeps';
import { createEraseAtProvider } from '../../src/services/patients/erase-at-provider';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { createTestDatabase } from '../support/database';
import { type StaffApi, staffApi } from '../support/staff';
import { tokenOf } from '../support/token';

const START = Date.parse('2026-03-09T09:00:00Z');
const ZONE = 'Africa/Douala';
const NUMBER = '+237677112233';
/** The same telephone as WhatsApp may know it. */
const OLD_FORM = '+23777112233';
const NAME = 'Zebulon Canarius';
const CANARIES = ['Zebulon', 'Canarius', '77112233', 'canari'];

interface Export {
  patient: { name: string };
  [section: string]: unknown;
}
interface Figures {
  reminders: unknown;
  attendance: unknown;
}

describe('everything about one patient', () => {
  let clinic: TestClinic;
  let admin: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    admin = await staffApi(clinic, 'admin');
  });

  /** Every row of every table, as text. */
  async function dump(): Promise<string> {
    const tables = await clinic.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const parts = await Promise.all(
      tables.map(async ({ name }) =>
        (await clinic.query<{ row: string }>(`select t::text as row from "${name}" t`))
          .map(({ row }) => `${name} ${row}`)
          .join('\n'),
      ),
    );
    return parts.join('\n');
  }

  const erase = (id: string, name = NAME) =>
    admin.post<{ erased_at: string; counts: Record<string, number> }>(`/patients/${id}/erase`, { confirm_name: name });
  const state = async (id: string) =>
    (
      await clinic.query<{ status: string; reason: string | null }>(
        'select status, status_reason as reason from reminders where id = $1',
        [id],
      )
    )[0];

  /** A patient of whom something is held in every place the program writes to; the last reminder waits to be sent. */
  async function fullLife(): Promise<{ id: string; single: string }> {
    const { id } = await admin.post<{ id: string }>('/patients', {
      name: NAME,
      language: 'french',
      contacts: [
        { phone_number: NUMBER, channel: 'whatsapp', person_name: 'Maman canari' },
        { phone_number: NUMBER, channel: 'call' },
      ],
    });
    await clinic.query(
      `insert into users (username, password_hash, role, patient_id) values ('canarius', 'none', 'patient', $1)`,
      [id],
    );
    const { id: visit } = await admin.post<{ id: string }>('/appointments', {
      patient_id: id,
      date: '2026-03-12',
      time: '10:00',
      type: 'Canari-type',
      reason: 'canari pulmonaire',
    });
    const created = await admin.post<{ id: string }>('/reminders/create', {
      patient_id: id,
      patient_name: NAME,
      phone_number: NUMBER,
      appointment_reason: 'canari',
      medication_list: 'canarimycine',
      consultation_list: 'canari',
      language: 'french',
      method: 'whatsapp',
      scheduled_time: '2026-03-09T10:00:00',
      appointment_id: visit,
    });
    await clinic.deliver();
    await clinic.write(NUMBER, 'Est-ce que je dois venir à jeun, signé canari ?');
    await clinic.deliver();
    const past = await clinic.appointment(id, { date: '2026-03-09', time: '08:00', status: 'fulfilled' });
    await clinic.query(
      `insert into feedback (patient_id, appointment_id, text, rating, language, channel, sentiment, sentiment_score, themes, evidence, scored_by)
      values ($1, $2, 'Le canari a chanté trop longtemps', 2, 'french', 'sms', 'negative', -0.8, '{waiting}', '{canari}', 'old')`,
      [id, past.id],
    );
    await clinic.query(
      `insert into feedback (patient_id, text, language, sentiment, sentiment_score, scored_by) values ($1, 'canari', 'french', 'neutral', 0, 'old')`,
      [id],
    );
    const [task] = await clinic.query<{ id: string }>('select id from follow_ups where patient_id = $1 limit 1', [id]);
    await admin.patch(`/follow-ups/${task!.id}`, { status: 'taken', note: 'Appeler le canari' });
    // What was found wrong with the number, and a code.
    await clinic.query(`update address_channels set wrote_as = $1 where address = $2`, [OLD_FORM, NUMBER]);
    const { id: single } = await admin.post<{ id: string }>('/reminders/create', {
      patient_id: id,
      patient_name: NAME,
      phone_number: NUMBER,
      appointment_reason: 'canari',
      medication_list: 'x',
      consultation_list: 'x',
      language: 'french',
      method: 'sms',
      scheduled_time: '2026-03-09T10:00:00',
    });
    await clinic.app.core.reminders.planNow();
    return { id, single: single || created.id };
  }

  it('an export holds every section; a patient gets their own only; that it was asked for is recorded', async () => {
    const { id } = await fullLife();
    const first = await admin.get<Export>(`/patients/${id}/export`);
    expect(first.patient.name).toBe(NAME);
    const lengths = Object.fromEntries(
      Object.entries(first).flatMap(([name, rows]) => (Array.isArray(rows) ? [[name, rows.length]] : [])),
    );
    expect(lengths).toMatchObject({
      contacts: 2,
      accounts: 1,
      numbers: 1,
      whatsapp_users: 1,
      appointments: 2,
      conversations: 1,
      feedback: 2,
      data_requests: 0,
    });
    for (const section of ['reminders', 'messages', 'follow_ups'])
      expect([section, lengths[section]! > 1 || section === 'follow_ups']).toEqual([section, true]);
    const words = JSON.stringify(first);
    for (const held of [
      'Est-ce que je dois venir à jeun, signé canari ?',
      'Le canari a chanté trop longtemps',
      'Appeler le canari',
      'canarimycine',
      'Maman canari',
      'canari pulmonaire',
      OLD_FORM,
      clinic.provider.whatsappIdOf(NUMBER),
    ])
      expect(words).toContain(held);
    expect(words).not.toMatch(/"\w+_at":"[^"]*Z"/);

    const [account] = await clinic.query<{ id: string }>(`select id from users where username = 'canarius'`);
    const token = await tokenOf(clinic.app.services, { userId: account!.id, role: 'patient', patientId: id });
    const asPatient = (which: string) =>
      fetch(`${clinic.baseUrl}/patients/${which}/export`, { headers: { authorization: `Bearer ${token}` } });
    const own = await asPatient(id);
    expect([own.status, ((await own.json()) as { data_requests: unknown[] }).data_requests.length]).toEqual([200, 1]);
    const other = await clinic.patient({ name: 'Paul Biya', number: '+237699000009' });
    expect((await asPatient(other)).status).toBe(404);
    expect(
      await clinic.query('select kind, patient_id, requested_by from data_requests order by requested_at, kind'),
    ).toEqual([
      { kind: 'export', patient_id: id, requested_by: expect.any(String) as string },
      { kind: 'export', patient_id: id, requested_by: account!.id },
    ]);
  });

  it('an erasure leaves nothing of the person in any table, cancels what waits and keeps every figure', async () => {
    const rollUp = createRollUp(clinic.database.dataSource);
    await rollUp.rebuild(ZONE);
    const { id, single } = await fullLife();
    const figures = async () => ({
      overview: await admin.get<Figures>('/metrics/overview?from=2026-03-01&to=2026-03-31'),
      feedback: await admin.get<object>('/feedback/metrics?from=2026-03-01&to=2026-03-31'),
    });
    await clinic.write(NUMBER, 'STOP');
    await clinic.deliver();
    // One more that nothing but the erasure holds back.
    await clinic.query(`update reminders set status = 'pending', status_reason = null where id = $1`, [single]);
    const before = await figures();
    expect(await admin.refused('POST', `/patients/${id}/erase`, { confirm_name: 'Zebulon' })).toEqual({
      status: 422,
      code: 'validation_failed',
    });
    expect((await admin.get<Export>(`/patients/${id}/export`)).patient.name).toBe(NAME);
    expect((await dump()).includes('Canarius')).toBe(true);

    const sent = clinic.texts(NUMBER).length;
    const done = await erase(id, '  zebulon   canarius ');
    expect(done.counts).toMatchObject({
      appointments: 2,
      feedback: 2,
      numbers: 2,
      whatsapp_users: 1,
      withdrawals_kept: 6,
    });
    const rows = await dump();
    expect(
      [...CANARIES, clinic.provider.whatsappIdOf(NUMBER)].filter((word) =>
        rows.toLowerCase().includes(word.toLowerCase()),
      ),
    ).toEqual([]);
    expect(rows).not.toContain(id);
    expect(await state(single)).toEqual({ status: 'cancelled', reason: 'erased' });

    clinic.advance(4 * 24 * 60);
    await clinic.requestFeedback();
    await clinic.deliver();
    await clinic.climb();
    await clinic.tellCancellations();
    expect(clinic.texts(NUMBER)).toHaveLength(sent);
    clinic.advance(-4 * 24 * 60);
    admin = await staffApi(clinic, 'admin');
    const after = await figures();
    expect({ ...after.overview, follow_ups: null }).toEqual({ ...before.overview, follow_ups: null });
    expect(after.feedback).toEqual(before.feedback);
    expect((await rollUp.compare(ZONE)).differences).toEqual([]);
    await rollUp.moveChanges(ZONE);
    expect((await rollUp.compare(ZONE)).differences).toEqual([]);

    expect(await erase(id)).toEqual(done);
    expect(
      await admin.refused('POST', '/patients/00000000-0000-4000-8000-000000000000/erase', { confirm_name: NAME }),
    ).toEqual({ status: 404, code: 'not_found' });
    expect((await admin.get<{ total: number }>('/patients')).total).toBe(0);
    expect((await admin.get<{ total: number }>('/appointments')).total).toBe(0);
  });

  it.each([
    ['the number', NUMBER],
    ['its other form', OLD_FORM],
  ])('a STOP binds %s after the erasure too, until START', async (_what, number) => {
    const first = await clinic.patient({ name: NAME, number: NUMBER });
    await clinic.remind(first, { number: NUMBER });
    await clinic.deliver();
    await clinic.write(NUMBER, 'STOP');
    await erase(first);
    expect(await clinic.query('select * from consents')).toEqual([]);

    const again = await clinic.patient({ name: 'Somebody Else', number });
    await clinic.remind(again, { number });
    const { length } = clinic.texts(number);
    await clinic.deliver();
    expect(clinic.texts(number)).toHaveLength(length);
    expect(await clinic.query(`select status, status_reason from reminders where patient_id = $1`, [again])).toEqual([
      { status: 'cancelled', status_reason: 'opted_out' },
    ]);
    await clinic.write(number, 'START');
    await clinic.remind(again, { number });
    await clinic.deliver();
    expect(clinic.texts(number).length).toBeGreaterThan(length + 1);
  });

  it('a message that is just leaving is waited for; one whose worker is gone is not', async () => {
    const { id } = await fullLife();
    await clinic.query(`update delivery_attempts set state = 'sending', owner = 4242 where state = 'queued'`);
    const worker = new Client({ connectionString: clinic.database.url });
    await worker.connect();
    await worker.query('select pg_advisory_lock($1, 4242)', [WORKER_LOCK_CLASS]);
    let erased = false;
    const asked = erase(id).then((done) => {
      erased = true;
      return done;
    });
    for (let looks = 0; looks < 3; looks++) await new Promise((resolve) => setTimeout(resolve, 150));
    expect(erased).toBe(false);
    // Nobody claims for these numbers meanwhile.
    await clinic.deliver();
    await worker.query(
      `update delivery_attempts set state = 'accepted', owner = null, sid = 'SM1' where state = 'sending'`,
    );
    await asked;
    await worker.end();
    expect((await dump()).includes('Canarius')).toBe(false);

    const other = await clinic.patient({ name: NAME, number: NUMBER });
    await clinic.remind(other, { number: NUMBER });
    await clinic.app.core.reminders.planNow();
    await clinic.query(`update delivery_attempts set state = 'sending', owner = 4243 where state = 'queued'`);
    await erase(other);
    expect(
      await clinic.query(
        `select distinct a.state from delivery_attempts a where a.owner = 4243 or a.state in ('queued', 'sending', 'unknown')`,
      ),
    ).toEqual([]);
  });

  it('a failure that Twilio reports afterwards sends nothing again', async () => {
    const id = await clinic.patient({ name: NAME, number: NUMBER });
    await clinic.remind(id, { number: NUMBER });
    await clinic.deliver();
    await clinic.query(`update messages set status = 'accepted' where direction = 'outbound'`);
    const [sent] = await clinic.query<{ sid: string; message: string }>(
      'select sid, message_id as message from delivery_attempts',
    );
    await erase(id);
    await clinic.query('delete from status_events');
    const told = await createDeliveryStatusStore(clinic.database.dataSource).record(
      {
        sid: sent!.sid,
        providerStatus: 'undelivered',
        status: 'undelivered',
        sequenceNumber: -1,
        errorCode: 30008,
        messageId: sent!.message,
        attemptNo: 1,
        byRcs: null,
        addressUnusable: true,
        optedOut: true,
      },
      clinic.now(),
      () => ({ kind: 'again', at: clinic.now(), asTemplate: false, before: null, held: false }),
    );
    expect(told).toBeNull();
    expect(await clinic.query(`select count(*)::int as n from delivery_attempts where state = 'queued'`)).toEqual([
      { n: 0 },
    ]);
    expect(await clinic.query('select address from address_channels')).toEqual([]);
  });

  it('Twilio deletes its records and files a day after they were made, and what it refuses is asked for again', async () => {
    const { sweepOnce } = composeSweeps(clinic.app.core);
    const id = await clinic.patient({ name: NAME, number: NUMBER });
    await clinic.remind(id, { number: NUMBER });
    await clinic.deliver();
    const { sid } = await clinic.write(NUMBER, 'voici', {
      media: [{ contentType: 'image/jpeg', bytes: Buffer.from('canari') }],
    });
    await clinic.deliver();
    expect(clinic.provider.message(sid)?.media).toHaveLength(1);
    await erase(id);
    await sweepOnce();
    expect(clinic.texts(NUMBER).length).toBeGreaterThan(0);
    clinic.advance(25 * 60);
    expect((await sweepOnce())?.['erasedAtProvider']).toBe(3);
    expect([clinic.texts(NUMBER), clinic.provider.message(sid)]).toEqual([[], undefined]);
    expect(await clinic.query('select sid from provider_erasures')).toEqual([]);

    const erasures = createProviderErasures(clinic.database.dataSource);
    await clinic.query(`insert into provider_erasures (sid, kind, next_at) values ('SM1', 'text', $1)`, [clinic.now()]);
    const refusing = createEraseAtProvider({
      records: [{ owns: () => true, remove: () => Promise.resolve('not_yet') }],
      erasures,
      clock: clinic,
    });
    const away = createEraseAtProvider({
      records: [{ owns: () => true, remove: () => Promise.resolve(null) }],
      erasures,
      clock: clinic,
    });
    await away();
    expect(await clinic.query('select tries from provider_erasures')).toEqual([{ tries: 0 }]);
    let given = 0;
    for (let day = 0; day < 20; day++) {
      given += (await refusing()).notErasedAtProvider;
      clinic.advance(25 * 60);
    }
    expect([given, await clinic.query('select next_at, tries from provider_erasures')]).toEqual([
      1,
      [{ next_at: null, tries: 16 }],
    ]);
  });

  it('an urgent follow-up is looked after first', async () => {
    const id = await clinic.patient({ name: NAME, number: NUMBER });
    await clinic.write(NUMBER, 'je saigne beaucoup');
    expect(await admin.refused('POST', `/patients/${id}/erase`, { confirm_name: NAME })).toEqual({
      status: 409,
      code: 'urgent_follow_up',
    });
    const [task] = await clinic.query<{ id: string }>('select id from follow_ups');
    await admin.patch(`/follow-ups/${task!.id}`, { status: 'closed', outcome: 'reached' });
    expect((await erase(id)).counts).toMatchObject({ follow_ups: 1 });
  });

  it('whoever shares the number keeps their visit, their texts and what they agreed to', async () => {
    const id = await clinic.patient({ name: NAME, number: NUMBER });
    const sister = await clinic.patient({ name: 'Odile Mbarga', number: NUMBER });
    const visit = await clinic.appointment(sister, { date: '2026-03-12', time: '11:00' });
    await clinic.remind(sister, { number: NUMBER, appointmentId: visit.id });
    await clinic.deliver();
    const own = await clinic.appointment(id, { date: '2026-03-13', time: '11:00' });
    await clinic.remind(id, { number: NUMBER, appointmentId: own.id });
    await clinic.deliver();
    await clinic.write(NUMBER, 'oui je viens');
    await clinic.deliver();
    expect(clinic.texts(NUMBER).join(' ')).toContain('Zebulon');
    const ofSister = () =>
      clinic.query('select body from messages where patient_id = $1 or appointment_id = $2 order by created_at, id', [
        sister,
        visit.id,
      ]);
    const kept = await ofSister();
    await erase(id);
    const rows = await dump();
    expect(['Zebulon', 'Canarius'].filter((word) => rows.includes(word))).toEqual([]);
    expect(rows).toContain('Odile');
    expect(await ofSister()).toEqual(kept);
    await clinic.remind(sister, { number: NUMBER });
    const { length } = clinic.texts(NUMBER);
    await clinic.deliver();
    expect(clinic.texts(NUMBER).length).toBeGreaterThan(length);
  });
});

/**
 * Every column that can hold words, a number or a name. `gone`: emptied, deleted or replaced by an erasure, and in the export where the patient has a right
 * to it. `kept`: labels of ours, ids of Twilio, staff and the clinic. A new column belongs into one of them, and where it is `gone`, into the code that does it.
 */
const COLUMNS: Record<string, { gone?: string; kept?: string }> = {
  address_channels: { gone: 'address wrote_as', kept: 'channel' },
  alert_events: { kept: 'payload' },
  alerts: { kept: 'acknowledged_by address channel language person' },
  appointments: { gone: 'post_key reason type', kept: 'cancelled_by part_of_day response status' },
  consents: { gone: 'address', kept: 'channel purpose source wording_version' },
  contacts: { gone: 'address person_name', kept: 'channel language relation voice_language' },
  audit_alerts: { kept: 'kind' },
  // The patient's name there, patients.audit_ref, goes with the patient's row.
  audit_events: {
    kept: 'action agent code name_hash origin outcome patient_refs reason resource resource_id role',
  },
  conversations: { gone: 'address state', kept: 'channel language' },
  data_requests: { kept: 'counts kind mentions subject_hash' },
  delivery_attempts: { gone: 'address sent_to', kept: 'channel sid state unknown_because' },
  feedback: { gone: 'evidence text', kept: 'channel language polarities question scored_by sentiment themes urgency' },
  feedback_changes: { kept: 'channel language polarities sentiment themes urgency' },
  feedback_days: { kept: 'channel filter_theme language theme' },
  feedback_readings: { kept: 'polarities scored_by sentiment themes urgency' },
  feedback_roll_up: { kept: 'zone zone_begins zone_data zone_offsets' },
  follow_up_notes: { gone: 'note', kept: 'action' },
  follow_ups: { gone: 'address details', kept: 'kind outcome status urgency' },
  followed_settings: { kept: 'name value' },
  idempotency_keys: { gone: 'answer headers', kept: 'key_hash request_hash' },
  imports: { kept: 'content_hash figures' },
  job_run: { kept: 'counts error job status' },
  login_attempts: { kept: 'key_hash scope' },
  messages: {
    gone: 'address answer body buttons correction media params understanding',
    kept: 'billed_as channel direction key language price_unit provider_sid purpose route status status_reason',
  },
  patients: { gone: 'name reminder_detail', kept: 'language' },
  // An account's id, until its window is over.
  post_counts: { kept: 'key' },
  provider_erasures: { kept: 'kind sid' },
  provider_sweeps: { kept: 'name' },
  record_changes: { kept: 'fields kind role' },
  reminders: {
    gone: 'appointment_reason consultation_list medication_list patient_name phone_number post_key',
    kept: 'appointment_local kind language method response scheduled_local status status_reason',
  },
  sender_rates: { kept: 'channel' },
  sending_alarms: { kept: 'kind' },
  provider_faults: { kept: 'channel scope' },
  status_events: { kept: 'sid status' },
  suppressed_numbers: { kept: 'number_hash purpose' },
  sessions: { gone: 'token_hash user_agent' },
  users: { gone: 'password_hash username', kept: 'role' },
  whatsapp_users: { gone: 'address user_id', kept: 'learned' },
  zone_state: { kept: 'data_version zone' },
};

it('every column that can hold words is known to the erasure', async () => {
  const database = await createTestDatabase(1);
  const rows = await database.dataSource.query<{ table: string; columns: string }[]>(`
    select c.table_name as table, string_agg(c.column_name, ' ' order by c.column_name collate "C") as columns
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'migrations' and data_type in ('text', 'jsonb', 'ARRAY', 'character varying') group by 1 order by 1`);
  await database.drop();
  const known = Object.fromEntries(
    Object.entries(COLUMNS).map(([table, { gone = '', kept = '' }]) => [
      table,
      `${gone} ${kept}`.trim().split(' ').sort().join(' '),
    ]),
  );
  expect(Object.fromEntries(rows.map(({ table, columns }) => [table, columns]))).toEqual(known);
});
