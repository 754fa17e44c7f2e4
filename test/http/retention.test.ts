import { Client } from 'pg';
import { createFeedbackReadings } from '../../src/adapters/database/feedback/feedback-readings';
import { createRollUp } from '../../src/adapters/database/figures/roll-up';
import { createRetentionStore } from '../../src/adapters/database/jobs/retention-store';
import { termsOf } from '../../src/compose/retention';
import { countRetention, createRetention, type RetentionCounts } from '../../src/services/operations/retention';
import { createRollUpFigures } from '../../src/services/figures/roll-up-figures';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { type StaffApi, staffApi } from '../support/staff';

const START = Date.parse('2026-03-09T09:00:00Z');
const ZONE = 'Africa/Douala';
const NUMBER = '+237677112233';
const NAME = 'Zebulon Canarius';
const TEN_YEARS = 3_650 * 24 * 60;
const FIGURES = ['/metrics/overview?from=2026-02-01&to=2026-04-30', '/feedback/metrics?from=2026-02-01&to=2026-04-30'];

describe('data that has been kept for its term', () => {
  let clinic: TestClinic;
  let admin: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    admin = await staffApi(clinic, 'admin');
  });

  const parts = () => ({
    store: createRetentionStore(clinic.database.dataSource),
    terms: termsOf(clinic.app.core.runtime.config),
    clock: clinic,
  });
  const retain = (signal = new AbortController().signal): Promise<RetentionCounts | null> =>
    createRetention({ ...parts(), signal, pause: () => Promise.resolve() })();
  const figures = () => Promise.all(FIGURES.map((address) => admin.get<object>(address)));
  const one = async <T>(sql: string, parameters: unknown[] = []): Promise<T> =>
    (await clinic.query<T>(sql, parameters))[0]!;

  /** A visit with its reminder, a question, a comment, a STOP, a call's words, a picture, and a task that was closed. */
  async function season(): Promise<string> {
    const id = await clinic.patient({ name: NAME, number: NUMBER });
    const visit = await clinic.appointment(id, { date: '2026-03-12', time: '10:00' });
    await clinic.remind(id, { number: NUMBER, appointmentId: visit.id });
    await clinic.deliver();
    await clinic.write(NUMBER, 'oui je viens, signé canari');
    await clinic.write(NUMBER, 'Est-ce que je dois venir à jeun, signé canari ?');
    await clinic.write(NUMBER, 'voici', { media: [{ contentType: 'image/jpeg', bytes: Buffer.from('canari') }] });
    await clinic.deliver();
    for (const { id: task } of await clinic.query<{ id: string }>('select id from follow_ups'))
      await admin.patch(`/follow-ups/${task}`, { status: 'closed', outcome: 'reached', note: 'canari rappelé' });
    const past = await clinic.appointment(id, { date: '2026-03-09', time: '08:00', status: 'fulfilled' });
    await clinic.query(
      `insert into reminders (patient_id, appointment_id, appointment_version, kind, patient_name, phone_number, appointment_reason, language, method, scheduled_time, status, sent_at)
       values ($1, $2, 1, 'feedback', $3, $4, '', 'french', 'whatsapp', $5, 'sent', $5)`,
      [id, past.id, NAME, NUMBER, clinic.now()],
    );
    clinic.advance(1);
    await clinic.query(
      `insert into feedback (patient_id, appointment_id, text, rating, language, channel, sentiment, sentiment_score, themes, polarities, evidence, scored_by, created_at)
       values ($1, $2, 'Le canari a chanté trop longtemps', 2, 'french', 'whatsapp', 'negative', -0.8, '{waiting}', '{"waiting":"negative"}', '{canari}', 'old', $3)`,
      [id, past.id, clinic.now()],
    );
    await clinic.query(
      `insert into messages (direction, address, channel, status, patient_id, body, created_at, updated_at) values ('inbound', $1, 'call', 'received', $2, 'le canari est malade', $3, $3)`,
      [NUMBER, id, clinic.now()],
    );
    await clinic.query(
      `insert into alert_events (follow_up_id, payload, created_at) select id, '{}', $1 from follow_ups limit 1`,
      [clinic.now()],
    );
    await clinic.query(
      `insert into alerts (follow_up_id, step, person, language, channel, address, sent_at, acknowledged_at, acknowledged_by)
       select id, 1, 'Clarisse', 'french', 'sms', '+237699000001', $1, $1, 'Clarisse' from follow_ups limit 1`,
      [clinic.now()],
    );
    await clinic.query(
      `insert into imports (content_hash, rows, follow_ups, created_by, created_at) select 'hash', 1, 0, id, $1 from users limit 1`,
      [clinic.now()],
    );
    await clinic.query(
      `insert into job_run (job, status, started_at) select job, 'ok', $1::timestamptz + n * interval '1 minute' from unnest(array['a', 'b']) job, generate_series(1, 3) n`,
      [clinic.now()],
    );
    await createRollUpFigures(createRollUp(clinic.database.dataSource), ZONE)();
    return id;
  }

  it('loses its words and people and still counts the same, with what somebody said STOP with', async () => {
    await season();
    await clinic.write(NUMBER, 'STOP');
    await clinic.deliver();
    clinic.advance(TEN_YEARS);
    const before = await figures();
    const consents = await clinic.query('select * from consents order by id');
    expect(consents.length).toBeGreaterThan(0);
    const told = await countRetention(parts());
    expect(await figures()).toEqual(before);

    const counts = await retain();
    expect(counts).toEqual(told);
    expect(Object.entries(told).filter(([, count]) => count === 0)).toEqual([['idempotency_keys', 0]]);
    expect(await figures()).toEqual(before);
    expect((await createRollUp(clinic.database.dataSource).compare(ZONE)).differences).toEqual([]);
    expect(await clinic.query('select * from consents order by id')).toEqual(consents);
    const bodies = await clinic.query<{ body: string }>('select body from messages where body is not null');
    expect(bodies.map(({ body }) => body)).toEqual(['STOP']);
    const texts = await clinic.query<{ row: string }>(
      `select t::text as row from messages t union all select t::text from feedback t union all select t::text from follow_ups t union all select t::text from follow_up_notes t
       union all select t::text from alerts t union all select t::text from conversations t`,
    );
    expect(texts.filter(({ row }) => /canari|Clarisse|Zebulon/i.test(row))).toEqual([]);
    expect(await clinic.query('select patient_id, appointment_id, rating, sentiment, themes from feedback')).toEqual([
      { patient_id: null, appointment_id: null, rating: 2, sentiment: 'negative', themes: ['waiting'] },
    ]);
    expect(await one('select count(*)::int as n from job_run')).toEqual({ n: 2 });
    expect(await one('select content_hash, created_by from imports')).toEqual({
      content_hash: 'hash',
      created_by: null,
    });

    // A second night finds nothing, and no later version of the rules reads what has no words.
    expect(Object.values((await retain()) ?? {}).every((count) => count === 0)).toBe(true);
    expect(await createFeedbackReadings(clinic.database.dataSource).countOutdated(['new'])).toBe(0);
  });

  it('stays until each term is over', async () => {
    await season();
    const days = termsOf(clinic.app.core.runtime.config);
    const at = (day: number) => ({ now: () => new Date(START + day * 86_400_000) });
    for (const what of ['media', 'speech', 'messages', 'comments', 'alerts', 'delivery_attempts', 'imports'] as const) {
      expect([what, (await countRetention({ ...parts(), clock: at(days[what] - 1) }))[what]]).toEqual([what, 0]);
      const over = (await countRetention({ ...parts(), clock: at(days[what] + 1) }))[what];
      expect([what, over > 0]).toEqual([what, true]);
    }
  });

  it('stays while a task is open, a visit lies ahead, or the patient is on legal hold', async () => {
    const id = await season();
    await clinic.query(`update follow_ups set status = 'open', closed_at = null`);
    clinic.advance(TEN_YEARS);
    const open = await countRetention(parts());
    expect(open).toMatchObject({
      messages: 0,
      speech: 0,
      media: 0,
      comments: 0,
      conversations: 0,
      follow_ups: 0,
      alerts: 0,
    });
    expect(open).toMatchObject({ delivery_attempts: 0, status_events: 0 });

    await clinic.query(`update follow_ups set status = 'closed', closed_at = $1`, [new Date(START)]);
    const visit = await clinic.appointment(id, { date: '2040-03-12', time: '10:00' });
    await clinic.query('update messages set appointment_id = $1', [visit.id]);
    expect(await countRetention(parts())).toMatchObject({ messages: 0, media: 0, conversations: 0 });

    await clinic.query(`update appointments set status = 'cancelled' where id = $1`, [visit.id]);
    expect(await admin.post(`/patients/${id}/legal-hold`, { held: true })).toEqual({
      legal_hold_since: expect.any(String) as string,
    });
    const held = await countRetention(parts());
    expect(held).toMatchObject({
      messages: 0,
      speech: 0,
      media: 0,
      comments: 0,
      conversations: 0,
      follow_ups: 0,
      alerts: 0,
    });
    expect(await admin.refused('POST', `/patients/${id}/erase`, { confirm_name: NAME })).toEqual({
      status: 409,
      code: 'legal_hold',
    });
    expect(await retain()).toMatchObject({ messages: 0, comments: 0 });

    expect(await admin.post(`/patients/${id}/legal-hold`, { held: false })).toEqual({ legal_hold_since: null });
    expect((await countRetention(parts())).messages).toBeGreaterThan(0);
    const staff = await staffApi(clinic);
    expect(await staff.refused('POST', `/patients/${id}/legal-hold`, { held: true })).toMatchObject({ status: 403 });
  });

  it('goes on where it was stopped, passes over what somebody has locked, and is done by one process at a time', async () => {
    await season();
    clinic.advance(TEN_YEARS);
    const told = await countRetention(parts());
    const stop = new AbortController();
    stop.abort();
    expect(await retain(stop.signal)).toEqual({ unfinished: 1 });

    const other = new Client({ connectionString: clinic.database.url });
    await other.connect();
    try {
      await other.query('begin');
      await other.query('select from feedback for update');
      const counts = await retain();
      expect(counts).toMatchObject({ messages: told.messages, comments: 0 });
      await other.query('rollback');
      await other.query('select pg_advisory_lock(727003, 2)');
      expect(await retain()).toBeNull();
    } finally {
      await other.end();
    }
    for (let tries = 0; tries < 50; tries++) {
      const counts = await retain();
      if (counts === null) continue;
      expect(counts).toMatchObject({ messages: 0, comments: told.comments });
      return;
    }
    throw new Error('the lock of the other connection was not released');
  });

  it('of many rows every one is taken, however many among them are still needed', async () => {
    const id = await clinic.patient({ name: NAME, number: NUMBER });
    await clinic.query(
      `insert into messages (direction, address, channel, status, patient_id, body, created_at, updated_at)
       select 'inbound', '+23769' || lpad(n::text, 7, '0'), 'sms', 'received', case when n % 2 = 0 then $1::uuid end, 'canari', $2, $2 from generate_series(1, 1001) n`,
      [id, new Date(START)],
    );
    await admin.post(`/patients/${id}/legal-hold`, { held: true });
    clinic.advance(TEN_YEARS);
    expect(await retain()).toMatchObject({ messages: 501 });
    expect(await one('select count(*)::int as n from messages where body is not null')).toEqual({ n: 500 });
  });
});
