import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { recomputeInstants } from '../../src/compose/zone-data';
import { createRollUp } from '../../src/adapters/database/figures/roll-up';
import { createRollUpFigures } from '../../src/services/figures/roll-up-figures';
import { projectRoot } from '../../src/root';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { type StaffApi, staffApi } from '../support/staff';

const NUMBER = '+212661000001';
const START = '2026-12-01T09:00:00Z';

interface Visit {
  id: string;
  starts_at: string;
  warnings: { code: string; field: string; message: string }[];
}
type Reminder = Visit & { scheduled_time: string; appointment_time: string | null };

/* Node 20 and the embedded PostgreSQL hold Casablanca for an hour ahead of UTC all winter, and Winnipeg for six hours behind. */
describe('a clinic in a zone that the runtime does not know rightly', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  let admin: StaffApi;
  let patientId: string;
  beforeAll(
    async () =>
      (clinic = await startTestClinic(START, { DEFAULT_TIME_ZONE: 'Africa/Casablanca', QUIET_HOURS: 'none' })),
  );
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    await clinic.query('delete from zone_state');
    clinic.advance((Date.parse(START) - clinic.now().getTime()) / 60_000);
    staff = await staffApi(clinic);
    admin = await staffApi(clinic, 'admin');
    patientId = await clinic.patient({ name: 'Amina Berrada', number: NUMBER, channel: 'sms' });
  });

  const book = (date: string, time = '10:00') =>
    staff.post<Visit>('/appointments', { patient_id: patientId, date, time });
  const remind = (more: object) =>
    admin.post<Reminder>('/reminders/create', {
      patient_id: patientId,
      patient_name: 'Amina Berrada',
      phone_number: NUMBER,
      appointment_reason: 'Suivi',
      medication_list: null,
      consultation_list: null,
      language: 'french',
      method: 'sms',
      ...more,
    });
  const utc = (at: Date): string => at.toISOString().slice(0, 16);
  const visits = async () =>
    (await clinic.query<{ starts_at: Date }>('select starts_at from appointments order by date')).map((row) =>
      utc(row.starts_at),
    );
  const reminders = async (where = `kind <> 'single'`) =>
    (
      await clinic.query<{ kind: string; at: Date }>(
        `select kind, scheduled_time as at from reminders where ${where} order by scheduled_time`,
      )
    ).map(({ kind, at }) => `${kind} ${utc(at)}`);
  /** As an earlier version of the data made it: all these instants an hour before. */
  const makeWrong = async (): Promise<void> => {
    await clinic.query(`update appointments set starts_at = starts_at - interval '1 hour'`);
    await clinic.query(
      `update reminders set scheduled_time = scheduled_time - interval '1 hour', appointment_time = appointment_time - interval '1 hour'`,
    );
    await clinic.query(
      `insert into zone_state (zone, data_version, applied_at) values ('Africa/Casablanca', '2025c', now())`,
    );
  };
  const apply = (always = false) => recomputeInstants(clinic.app.core, always);

  it('stores a visit at 10:00 as the instant at which its clocks show 10:00, with its reminders', async () => {
    const visit = await book('2026-12-08');
    expect(visit.starts_at).toBe('2026-12-08T10:00:00+00:00');
    expect(await visits()).toEqual(['2026-12-08T10:00']);
    expect(await reminders()).toEqual(['first 2026-12-05T10:00', 'day_before 2026-12-07T10:00']);
    expect(await remind({ scheduled_time: '2026-12-06T10:00:00', appointment_time: '2026-12-08T15:30' })).toMatchObject(
      { scheduled_time: '2026-12-06T10:00:00+00:00', appointment_time: '2026-12-08T15:30:00+00:00' },
    );
    expect(await reminders(`kind = 'single'`)).toEqual(['single 2026-12-06T10:00']);
  });

  it('computes what is ahead anew when the data change: visits, their reminders and those with a wall time of their own, once', async () => {
    await book('2026-12-08');
    await book('2026-12-20', '15:30');
    await remind({ scheduled_time: '2026-12-06T10:00:00', appointment_time: '2026-12-08T15:30' });
    await makeWrong();
    // What came with an offset is that instant, whatever the zone is.
    await remind({ scheduled_time: '2026-12-06T12:00:00+01:00' });
    const [past] = await clinic.query<{ id: string }>(
      `insert into appointments (patient_id, date, time, starts_at, status) values ($1, '2026-11-20', '10:00', '2026-11-20T09:00Z', 'fulfilled') returning id`,
      [patientId],
    );
    expect(await visits()).toEqual(['2026-11-20T09:00', '2026-12-08T09:00', '2026-12-20T14:30']);

    expect(await apply()).toEqual({ visits: 2, reminders: 1, withoutWallTime: 1 });
    expect(await visits()).toEqual(['2026-11-20T09:00', '2026-12-08T10:00', '2026-12-20T15:30']);
    expect(await reminders()).toEqual([
      'first 2026-12-05T10:00',
      'day_before 2026-12-07T10:00',
      'week_before 2026-12-13T15:30',
      'first 2026-12-17T15:30',
      'day_before 2026-12-19T15:30',
    ]);
    expect(await reminders(`kind = 'single'`)).toEqual(['single 2026-12-06T10:00', 'single 2026-12-06T11:00']);
    expect(await clinic.query(`select appointment_time from reminders where appointment_time is not null`)).toEqual([
      { appointment_time: new Date('2026-12-08T15:30Z') },
    ]);
    expect(await clinic.query('select version from appointments where id <> $1', [past!.id])).toEqual([
      { version: 1 },
      { version: 1 },
    ]);
    expect(await clinic.query('select zone, data_version from zone_state')).toEqual([
      { zone: 'Africa/Casablanca', data_version: expect.stringMatching(/^20(2[6-9]|[3-9]\d)[a-z]$/) },
    ]);

    expect(await apply()).toBeNull();
    expect(await apply(true)).toEqual({ visits: 0, reminders: 0, withoutWallTime: 0 });
    await clinic.query(`update zone_state set zone = 'Africa/Douala'`);
    expect(await apply()).toEqual({ visits: 0, reminders: 0, withoutWallTime: 0 });
  });

  it('moves what is planned to leave already, not what is leaving, and the message names the same hour', async () => {
    await book('2026-12-02', '11:00');
    await makeWrong();
    // The day before at 11:00 is today; it was planned for 10:00 UTC.
    await clinic.query(`update reminders set scheduled_time = '2026-12-01T10:00Z' where kind = 'day_before'`);
    await clinic.app.core.reminders.planUntil(new Date('2026-12-01T10:00Z'));
    const queued = async () =>
      (
        await clinic.query<{ at: Date; until: Date }>(
          `select a.next_at as at, m.expires_at as until from delivery_attempts a join messages m on m.id = a.message_id where a.state = 'queued'`,
        )
      ).map(({ at, until }) => [utc(at), utc(until)]);
    expect(await queued()).toEqual([['2026-12-01T10:00', '2026-12-02T10:00']]);
    expect(await apply()).toMatchObject({ visits: 1 });
    expect(await queued()).toEqual([['2026-12-01T11:00', '2026-12-02T11:00']]);
    expect(await reminders()).toEqual(['day_before 2026-12-01T11:00']);
    clinic.advance(119);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toEqual([]);
    clinic.advance(2);
    await clinic.deliver();
    expect(clinic.texts(NUMBER)).toEqual([expect.stringContaining('11h')]);
  });

  it('two programs that start at once move every instant once', async () => {
    for (let day = 8; day < 28; day++) await book(`2026-12-${String(day).padStart(2, '0')}`);
    await makeWrong();
    const counts = await Promise.all([apply(), apply()]);
    expect(counts.reduce((sum, each) => sum + (each?.visits ?? 0), 0)).toBe(20);
    expect(new Set((await visits()).map((at) => at.slice(11)))).toEqual(new Set(['10:00']));
    expect(new Set((await reminders()).map((line) => line.split('T')[1]))).toEqual(new Set(['10:00']));
  });

  it('counts feedback on the day its clocks showed, at once and rolled up', async () => {
    // 23:30 of 1 December there; by older data 0:30 of the 2nd.
    await clinic.query(
      `insert into feedback (text, language, channel, sentiment, sentiment_score, themes, polarities, urgency, created_at) values ('x', 'french', 'api', 'neutral', 0, '{}', '{}', 'none', '2026-12-01T23:30Z')`,
    );
    const days = async () =>
      (
        await admin.get<{ by_day: { day: string; total: number }[] }>('/feedback/metrics?from=2026-12-01&to=2026-12-02')
      ).by_day
        .filter(({ total }) => total > 0)
        .map(({ day }) => day);
    expect(await days()).toEqual(['2026-12-01']);
    const rollUp = createRollUp(clinic.database.dataSource);
    const run = createRollUpFigures(rollUp, 'Africa/Casablanca');
    expect(await run()).toEqual({ changes: 0, counted: 1 });
    await clinic.query(
      `insert into feedback (text, language, channel, sentiment, sentiment_score, themes, polarities, urgency, created_at) values ('y', 'french', 'api', 'neutral', 0, '{}', '{}', 'none', '2026-12-01T23:40Z')`,
    );
    expect(await run()).toEqual({ changes: 1, counted: 0 });
    expect(await days()).toEqual(['2026-12-01']);
    expect(await rollUp.compare('Africa/Casablanca')).toMatchObject({ days: 1, differences: [] });
    // Days that were counted by other data are counted anew.
    await clinic.query(`update feedback_roll_up set zone_data = '2025c'`);
    expect(await run()).toEqual({ changes: 0, counted: 2 });
  });
});

it('a time that the clocks skip is accepted, and said to be another', async () => {
  const clinic = await startTestClinic('2026-03-01T09:00:00Z', { DEFAULT_TIME_ZONE: 'Europe/Paris' });
  try {
    const [staff, admin] = [await staffApi(clinic), await staffApi(clinic, 'admin')];
    const patientId = await clinic.patient({ name: 'Anne Petit', number: '+33612000001' });
    const skipped = (field: string) => ({
      code: 'time_skipped',
      field,
      message: 'There is no 02:30 on that day: the clocks are put forward. It is taken as 03:30.',
    });
    const visit = await staff.post<Visit>('/appointments', {
      patient_id: patientId,
      date: '2026-03-29',
      time: '02:30',
    });
    expect(visit).toMatchObject({ starts_at: '2026-03-29T03:30:00+02:00', warnings: [skipped('time')] });
    expect(
      (await staff.post<Visit>(`/appointments/${visit.id}/reschedule`, { date: '2026-03-30', time: '02:30' })).warnings,
    ).toEqual([]);
    expect(
      (await staff.post<Visit>(`/appointments/${visit.id}/reschedule`, { date: '2026-03-29', time: '02:30' })).warnings,
    ).toEqual([skipped('time')]);
    const given = {
      patient_id: patientId,
      patient_name: 'Anne Petit',
      phone_number: '+33612000001',
      appointment_reason: 'Suivi',
      medication_list: null,
      consultation_list: null,
      language: 'french',
      method: 'whatsapp',
    };
    const warnings = async (times: object) =>
      (await admin.post<Reminder>('/reminders/create', { ...given, ...times })).warnings;
    expect(await warnings({ scheduled_time: '2026-03-29T02:30:00', appointment_time: '2026-03-29T02:30' })).toEqual([
      skipped('scheduled_time'),
      skipped('appointment_time'),
      expect.objectContaining({ code: 'scheduled_time_after_visit' }),
    ]);
    expect(await warnings({ scheduled_time: '2026-03-29T02:30:00+01:00' })).toEqual([]);
    expect(await warnings({ scheduled_time: '2026-10-25T02:30:00' })).toEqual([]);
  } finally {
    await clinic.close();
  }
});

it('no statement asks the server for the time of a zone', async () => {
  const clinic = await startTestClinic();
  try {
    const made = await clinic.query<{ name: string; text: string }>(`
      select proname as name, pg_get_functiondef(oid) as text from pg_proc where pronamespace = 'public'::regnamespace and prokind = 'f' and probin is null
      union all select viewname, definition from pg_views where schemaname = 'public'
      union all select tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
      union all select indexname, indexdef from pg_indexes where schemaname = 'public'`);
    expect(made.length).toBeGreaterThan(20);
    const foreign = /at\s+time\s+zone\s+(?!'UTC')|timezone\((?!'UTC')/i;
    expect(made.filter(({ text }) => foreign.test(text)).map(({ name }) => name)).toEqual([]);
    // Whatever zone the server is set to, a day added to an instant is 24 hours.
    await clinic.query(
      `do $$ begin execute format('alter database %I set timezone = %L', current_database(), 'America/Winnipeg'); end $$`,
    );
    const [session] = await clinic.app.core.dataSource.query<{ zone: string }[]>(
      `select current_setting('timezone') as zone`,
    );
    expect(session?.zone).toBe('UTC');
    const sources = readdirSync(path.join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    for (const name of sources) {
      const text = readFileSync(path.join(projectRoot, 'src', name), 'utf8');
      const zones = [...text.matchAll(/\btimeZone: ([\w.']+)/g)]
        .map(([, zone]) => zone)
        .filter((zone) => !["'UTC'", 'string', 'parts.controls.timeZone', 'config.DEFAULT_TIME_ZONE'].includes(zone!));
      const asked = [
        /at\s+time\s+zone/i,
        /IANAZone|setZone\(|fromJSDate\(/,
        /toLocale\w*String\([^)]*\btimeZone\b(?!: 'UTC')/,
      ].filter((pattern) => pattern.test(text));
      expect([name, zones, asked]).toEqual([name, [], []]);
    }
  } finally {
    await clinic.close();
  }
});
