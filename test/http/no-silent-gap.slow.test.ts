import fc from 'fast-check';
import { type CalleeBehaviour } from '../../src/simulator/calls/people';
import { startTestClinic, type TestClinic } from '../support/clinic';
import { type StaffApi, staffApi } from '../support/staff';
import { reportStatus } from '../support/status-callback';

const MOBILE = '+237699000001';
const FATHER = '+33612000001';
const START = Date.parse('2026-03-09T09:00:00Z');

/*
 * Booked visits ahead of patients who did not stop our messages, of which nobody will hear: no reminder waits, is under way or has arrived, and no
 * task of staff names the patient.
 */
const GAPS = `
  select a.id, a.starts_at, (select json_agg(json_build_object('kind', r.kind, 'status', r.status, 'reason', r.status_reason)) from reminders r where r.appointment_id = a.id) as reminders
    from appointments a
   where a.status = 'booked' and a.starts_at > $1
     and not exists (select from contacts c where c.patient_id = a.patient_id and not coalesce((select granted from consents g where g.address = c.address and g.purpose = 'reminder' order by g.id desc limit 1), true))
     and not exists (
       select from reminders r where r.appointment_id = a.id and r.appointment_version = a.version
          and (r.status in ('pending', 'queued')
               or r.status = 'sent' and (r.ladder_due_at is not null or exists (select from messages m where m.reminder_id = r.id and m.status in ('queued', 'accepted', 'sent', 'delivered', 'read', 'unknown')))))
     and not exists (
       select from follow_ups f where f.status <> 'closed'
          and (f.patient_id = a.patient_id or exists (select from reminders r where r.missed_in = f.id and r.patient_id = a.patient_id)))`;

/** Reminders of the original API that will not arrive any more and that no task speaks of. */
const LOST_SINGLES = `
  select r.id, r.status, r.status_reason from reminders r
   where r.kind = 'single' and r.status in ('failed', 'expired') and r.status_reason is distinct from 'opted_out'
     and not exists (select from consents g where g.address = r.phone_number and not g.granted)
     and not exists (select from follow_ups f where f.status <> 'closed' and (f.patient_id = r.patient_id or r.missed_in = f.id))`;

describe('no silent gap', () => {
  let clinic: TestClinic;
  let staff: StaffApi;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(begin);

  async function begin(): Promise<void> {
    await clinic.reset();
    clinic.provider.failures.clear();
    clinic.provider.people.clear();
    clinic.advance((START - clinic.now().getTime()) / 60_000);
    staff = await staffApi(clinic, 'admin');
  }

  const book = (patientId: string, date: string, time = '10:00') =>
    staff.post<{ id: string }>('/appointments', { patient_id: patientId, date, time });
  const contact = (patientId: string, address: string, channel: string, rank: number, relation = 'self') =>
    clinic.query('insert into contacts (patient_id, address, channel, rank, relation) values ($1, $2, $3, $4, $5)', [
      patientId,
      address,
      channel,
      rank,
      relation,
    ]);
  const planned = () =>
    clinic.query<{ kind: string; method: string; to: string }>(
      `select kind, method, phone_number as to from reminders where status = 'pending' order by scheduled_time`,
    );
  const tasks = () =>
    clinic.query<{ kind: string; reason: string; due: Date }>(
      `select kind, details ->> 'reason' as reason, due_at as due from follow_ups where status <> 'closed' order by created_at`,
    );
  const unusable = (address: string, ...channels: string[]) =>
    clinic.query(
      `insert into address_channels (address, channel, unusable_since) select $1, channel, $3 from unnest($2::text[]) as channel`,
      [address, channels, clinic.now()],
    );

  it('plans by SMS for a number that WhatsApp refused, then by call, where the clinic listed WhatsApp alone', async () => {
    const patientId = await clinic.patient({ name: 'Jeanne Ngo', number: MOBILE });
    await unusable(MOBILE, 'whatsapp');
    await book(patientId, '2026-03-12');
    expect(await planned()).toEqual([{ kind: 'day_before', method: 'sms', to: MOBILE }]);
    await unusable(MOBILE, 'sms');
    clinic.advance(2 * 24 * 60);
    clinic.provider.people.setFallback({
      kind: 'answers',
      replies: [{ press: '1' }, { silent: true }, { silent: true }],
    });
    await clinic.deliver();
    expect([clinic.provider.calls().length, clinic.provider.messages().length]).toEqual([1, 0]);
    expect(await tasks()).toEqual([]);
  });

  it('plans for the next person where the first asked us to stop or cannot be reached', async () => {
    const patientId = await clinic.patient({ name: 'Jeanne Ngo', number: MOBILE });
    await clinic.query(`update contacts set relation = 'parent', person_name = 'Sa mère'`);
    await contact(patientId, FATHER, 'sms', 1, 'partner');
    await clinic.write(MOBILE, 'STOP');
    await book(patientId, '2026-03-12');
    expect(await planned()).toEqual([{ kind: 'day_before', method: 'sms', to: FATHER }]);
  });

  it('writes to no other number of somebody who asked us to stop', async () => {
    const patientId = await clinic.patient({ name: 'Jeanne Ngo', number: MOBILE });
    await contact(patientId, FATHER, 'sms', 1);
    await clinic.write(MOBILE, 'STOP');
    await book(patientId, '2026-03-12');
    clinic.advance(2 * 24 * 60);
    await clinic.deliver();
    await clinic.climb();
    expect(clinic.texts(FATHER)).toEqual([]);
    expect(await tasks()).toEqual([]);
  });

  it('opens a task in the minute of the booking where no way is left, due when the first reminder would have left', async () => {
    const patientId = await clinic.patient({ name: 'Jeanne Ngo', number: MOBILE });
    await unusable(MOBILE, 'whatsapp', 'sms', 'call');
    await book(patientId, '2026-03-12');
    expect(await tasks()).toEqual([
      { kind: 'unreachable_patient', reason: 'no_contact', due: new Date('2026-03-11T09:00:00Z') },
    ]);
    await book(patientId, '2026-03-11');
    expect(await tasks()).toEqual([
      { kind: 'unreachable_patient', reason: 'no_contact', due: new Date('2026-03-10T09:00:00Z') },
    ]);
  });

  it.each([
    ['at once', { kind: 'refuse', code: 63024 }],
    ['later', { kind: 'fails_later', status: 'undelivered', code: 30005 }],
  ] as const)('opens a task for a reminder of the original API that failed %s', async (_when, effect) => {
    const patientId = await clinic.patient({ name: 'Jeanne Ngo', number: MOBILE });
    clinic.provider.failures.add({ effect });
    const id = await clinic.remind(patientId, { number: MOBILE });
    await clinic.deliver();
    await clinic.climb();
    expect(await clinic.query('select status from reminders where id = $1', [id])).toEqual([{ status: 'failed' }]);
    expect(await tasks()).toEqual([
      expect.objectContaining({ kind: 'unreachable_patient', reason: 'reminder_failed' }),
    ]);
    await clinic.climb();
    expect(await clinic.query('select action from follow_up_notes')).toEqual([{ action: 'opened' }]);
  });

  it('goes on where an SMS that counted as arrived is reported as lost hours later', async () => {
    const patientId = await clinic.patient({ name: 'Jeanne Ngo', number: MOBILE, channel: 'sms' });
    await contact(patientId, FATHER, 'call', 1);
    clinic.provider.people.setFallback({
      kind: 'answers',
      replies: [{ press: '1' }, { silent: true }, { silent: true }],
    });
    clinic.provider.failures.add({ match: { channel: 'sms' }, effect: { kind: 'no_receipt' } });
    await book(patientId, '2026-03-12');
    clinic.advance(2 * 24 * 60);
    await clinic.deliver();
    await clinic.climb();
    clinic.advance(60);
    await clinic.climb();
    const [message] = await clinic.query<{ id: string }>(`select id from messages where channel = 'sms'`);
    expect(await reportStatus(clinic, message!.id, 'undelivered', 30005)).toBe(204);
    await clinic.climb();
    expect(clinic.provider.calls({ to: FATHER })).toHaveLength(1);
  });

  const CODES = [
    63024, 63003, 63016, 63014, 63049, 63012, 21211, 21610, 21614, 30001, 30003, 30004, 30005, 30006, 30007, 30008,
    30450, 99999,
  ];
  const trouble = fc.record({
    channel: fc.constantFrom('whatsapp' as const, 'sms' as const),
    code: fc.constantFrom(...CODES),
    how: fc.constantFrom('refuse', 'fails_later', 'no_receipt'),
    times: fc.constantFrom(1, 2, 99),
  });
  const people = fc.constantFrom<CalleeBehaviour>(
    { kind: 'no-answer' },
    { kind: 'busy' },
    { kind: 'voicemail' },
    { kind: 'answers', replies: [{ press: '1' }, { silent: true }, { silent: true }] },
  );
  const life = fc.record({
    contacts: fc.uniqueArray(
      fc.record({
        address: fc.constantFrom(MOBILE, FATHER),
        channel: fc.constantFrom('whatsapp' as const, 'sms' as const, 'call' as const),
      }),
      { minLength: 0, maxLength: 3, selector: ({ address, channel }) => `${address} ${channel}` },
    ),
    troubles: fc.array(trouble, { maxLength: 3 }),
    person: people,
    single: fc.boolean(),
    /** Hours until the clinic next looks: a machine that runs, one that sleeps at night, one that was off for days. */
    pace: fc.constantFrom(0.25, 3, 14, 40),
  });

  it('leaves no booked visit without a planned reminder or an open task, whatever the provider says', async () => {
    await fc.assert(
      fc.asyncProperty(life, async ({ contacts, troubles, person, single, pace }) => {
        await begin();
        const [row] = await clinic.query<{ id: string }>(
          `insert into patients (name) values ('Jeanne Ngo') returning id`,
        );
        const patientId = row!.id;
        for (const [rank, { address, channel }] of contacts.entries()) await contact(patientId, address, channel, rank);
        clinic.provider.people.setFallback(person);
        for (const { channel, code, how, times } of troubles) {
          clinic.provider.failures.add({
            match: { channel, times },
            effect:
              how === 'refuse'
                ? { kind: 'refuse', code }
                : how === 'no_receipt'
                  ? { kind: 'no_receipt' }
                  : { kind: 'fails_later', status: 'undelivered', code },
          });
        }
        const check = async (when: string) => {
          const gaps = [
            ...(await clinic.query<object>(GAPS, [clinic.now()])),
            ...(await clinic.query<object>(LOST_SINGLES)),
          ];
          if (gaps.length > 0) throw new Error(`${when}: ${JSON.stringify(gaps)}`);
        };
        await book(patientId, '2026-03-11');
        await check('after the first booking');
        if (single && contacts[0])
          await clinic.remind(patientId, { number: contacts[0].address, method: contacts[0].channel });
        await clinic.deliver();
        await clinic.climb();
        for (let hours = 0; hours < 56; hours += pace === 0.25 ? 1.5 : pace) {
          clinic.advance((pace === 0.25 ? 1.5 : pace) * 60);
          await clinic.deliver();
          await clinic.climb();
          await check(`after ${hours} hours`);
        }
        await book(patientId, '2026-03-20');
        await check('after the second booking');
        clinic.advance(9 * 24 * 60 - 56 * 60);
        for (let look = 0; look < 8; look++) {
          await clinic.deliver();
          await clinic.climb();
          await check(`near the second visit, ${look}`);
          clinic.advance(180);
        }
      }),
      { numRuns: Number(process.env['GAP_RUNS'] ?? 10), endOnFailure: true },
    );
  }, 240_000);
});
