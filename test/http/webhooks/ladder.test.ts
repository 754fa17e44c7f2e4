import { createLadderStore } from '../../../src/adapters/database/reminders/ladder-store';
import { createClimbLadder } from '../../../src/services/delivery/climb-ladder';
import { type Failure } from '../../../src/simulator/failures';
import { startTestClinic, type TestClinic } from '../../support/clinic';

const MOBILE = '+237699000001';
const MOTHER = '+237677000002';
const FRENCH_MOBILE = '+33612000001';

/** Until ten o'clock of the next day in Douala, so that a day of allowed hours lies ahead of every test. */
const minutesToMorning = (now: Date): number =>
  Math.ceil((86_400_000 - ((now.getTime() - 9 * 3_600_000) % 86_400_000)) / 60_000);

describe('a reminder on its ladder', () => {
  let clinic: TestClinic;
  let patientId: string;
  beforeAll(async () => (clinic = await startTestClinic()));
  afterAll(() => clinic.close());
  beforeEach(async () => {
    await clinic.reset();
    clinic.provider.failures.clear();
    clinic.provider.people.clear();
    clinic.advance(minutesToMorning(clinic.now()));
    clinic.provider.people.setFallback({
      kind: 'answers',
      replies: [{ press: '1' }, { silent: true }, { silent: true }],
    });
  });

  /** A patient with a number on each of these channels, in this order. */
  async function patient(number: string, ...channels: ('whatsapp' | 'sms' | 'call')[]): Promise<void> {
    patientId = await clinic.patient({ name: 'Jeanne Ngo', number, channel: channels[0]! });
    for (const [rank, channel] of channels.slice(1).entries()) {
      await clinic.query('insert into contacts (patient_id, address, channel, rank) values ($1, $2, $3, $4)', [
        patientId,
        number,
        channel,
        rank + 1,
      ]);
    }
  }

  /** A reminder of a visit so many hours from now, sent on a channel. */
  async function remind(
    number: string,
    method: 'whatsapp' | 'sms' | 'call',
    hours = 72,
    kind = 'first',
    beforeSending: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string> {
    const start = new Date(clinic.now().getTime() + hours * 3_600_000 + 3_600_000).toISOString();
    const visit = await clinic.appointment(patientId, { date: start.slice(0, 10), time: start.slice(11, 16) });
    const [row] = await clinic.query<{ id: string }>(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, appointment_id, appointment_version, kind)
       select id, name, $2, 'Visite', 'french', $3, $4, $5, $6, $7 from patients where id = $1 returning id`,
      [patientId, number, method, clinic.now(), visit.id, visit.version, kind],
    );
    await clinic.app.core.reminders.planNow();
    await beforeSending();
    await clinic.deliver();
    return row!.id;
  }

  const fails = (channel: 'whatsapp' | 'sms', code: number, match: Failure['match'] = {}): number =>
    clinic.provider.failures.add({
      match: { channel, ...match },
      effect: { kind: 'fails_later', status: 'undelivered', code },
    });
  const noReceipt = (channel: 'whatsapp' | 'sms'): number =>
    clinic.provider.failures.add({ match: { channel }, effect: { kind: 'no_receipt' } });
  const steps = () =>
    clinic.query<{ channel: string; status: string }>(
      `select channel, status from messages where ladder_step is not null order by ladder_step`,
    );
  const attempts = () =>
    clinic.query<{ attempt_no: number; as_template: boolean }>(
      'select attempt_no, as_template from delivery_attempts order by attempt_no',
    );
  const reminder = async (id: string) =>
    (
      await clinic.query<{ status: string; status_reason: string | null }>(
        'select status, status_reason from reminders where id = $1',
        [id],
      )
    )[0];
  const ladderDue = async (id: string) =>
    (await clinic.query<{ due: Date | null }>('select ladder_due_at as due from reminders where id = $1', [id]))[0]!
      .due;
  const followUps = () => clinic.query<{ kind: string }>('select kind from follow_ups');
  /** Lets time pass, a quarter of an hour at a time, and looks at the ladder each time. */
  async function pass(hours: number): Promise<void> {
    for (let quarter = 0; quarter < hours * 4; quarter++) {
      clinic.advance(15);
      await clinic.climb();
    }
  }

  it('goes from a WhatsApp text that cannot arrive to SMS, and ends there', async () => {
    await patient(MOBILE, 'whatsapp', 'sms', 'call');
    fails('whatsapp', 63024);
    const id = await remind(MOBILE, 'whatsapp');
    expect(await clinic.climb()).toEqual({ climbed: 1, unreachable: 0 });
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'undelivered' },
      { channel: 'sms', status: 'delivered' },
    ]);
    expect(await reminder(id)).toEqual({ status: 'sent', status_reason: null });
    expect(
      await clinic.query('select channel, unusable_code from address_channels where unusable_since is not null'),
    ).toEqual([{ channel: 'whatsapp', unusable_code: 63024 }]);
    await pass(12);
    expect(clinic.provider.calls()).toEqual([]);
    expect(await followUps()).toEqual([]);
    expect(await ladderDue(id)).toBeNull();
  });

  it('uses the later channels of the same number where the clinic listed one channel only', async () => {
    await patient(MOBILE, 'whatsapp');
    fails('whatsapp', 63003);
    fails('sms', 30006);
    const id = await remind(MOBILE, 'whatsapp');
    await clinic.climb();
    await clinic.climb();
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'undelivered' },
      { channel: 'sms', status: 'undelivered' },
      { channel: 'call', status: 'delivered' },
    ]);
    expect(await reminder(id)).toEqual({ status: 'sent', status_reason: null });
  });

  it('goes on from a refusal at once as from a failure later', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    clinic.provider.failures.add({ match: { channel: 'whatsapp' }, effect: { kind: 'refuse', code: 63024 } });
    const id = await remind(MOBILE, 'whatsapp');
    expect(await reminder(id)).toMatchObject({ status: 'queued' });
    await clinic.climb();
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'failed' },
      { channel: 'sms', status: 'delivered' },
    ]);
    expect(await reminder(id)).toEqual({ status: 'sent', status_reason: null });
  });

  it('takes the next contact where the address of the first turns out to be unusable', async () => {
    await patient(MOBILE, 'sms', 'call');
    await remind(MOBILE, 'sms', 72, 'first', () =>
      clinic.query(`insert into address_channels (address, channel, unusable_since) values ($1, 'sms', $2)`, [
        MOBILE,
        clinic.now(),
      ]),
    );
    await clinic.climb();
    expect(await steps()).toEqual([
      { channel: 'sms', status: 'cancelled' },
      { channel: 'call', status: 'delivered' },
    ]);
    expect(clinic.provider.messages({ to: MOBILE })).toEqual([]);
  });

  it('takes "sent" as the end where no receipts exist', async () => {
    noReceipt('sms');
    await patient(MOBILE, 'sms', 'call');
    const cameroon = await remind(MOBILE, 'sms');
    await pass(13);
    expect(clinic.provider.calls()).toEqual([]);
    expect(await reminder(cameroon)).toEqual({ status: 'sent', status_reason: null });
    expect(await followUps()).toEqual([]);
  });

  it('waits two hours for the receipt of an SMS where networks give them', async () => {
    noReceipt('sms');
    await patient(FRENCH_MOBILE, 'sms', 'call');
    await remind(FRENCH_MOBILE, 'sms');
    await pass(1.75);
    expect(clinic.provider.calls()).toEqual([]);
    await pass(0.5);
    expect(clinic.provider.calls({ to: FRENCH_MOBILE })).toHaveLength(1);
  });

  it('calls a busy number twice more, hours apart, then asks a person', async () => {
    await patient(MOBILE, 'whatsapp', 'call');
    fails('whatsapp', 63024);
    clinic.provider.people.set(MOBILE, { kind: 'busy' });
    const id = await remind(MOBILE, 'whatsapp');
    await clinic.climb();
    expect(clinic.provider.calls()).toHaveLength(1);
    await pass(2.5);
    expect(clinic.provider.calls()).toHaveLength(1);
    await pass(0.75);
    expect(clinic.provider.calls()).toHaveLength(2);
    await pass(3.25);
    expect(clinic.provider.calls()).toHaveLength(3);
    await pass(6);
    expect(clinic.provider.calls()).toHaveLength(3);
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'undelivered' },
      { channel: 'call', status: 'undelivered' },
    ]);
    expect(await reminder(id)).toEqual({ status: 'failed', status_reason: 'unreachable' });
    const tasks = await clinic.query<{ kind: string; due_at: Date; created_at: Date; details: object }>(
      'select kind, due_at, created_at, details from follow_ups',
    );
    expect(tasks).toMatchObject([
      {
        kind: 'unreachable_patient',
        details: {
          reason: 'unreachable',
          tried: [
            { channel: 'whatsapp', status: 'undelivered' },
            { channel: 'call', status: 'undelivered' },
          ],
        },
      },
    ]);
    expect(tasks[0]!.due_at > tasks[0]!.created_at).toBe(true);
  });

  it('counts a call to a voicemail as nobody reached', async () => {
    await patient(MOBILE, 'call');
    clinic.provider.people.set(MOBILE, { kind: 'voicemail' });
    const id = await remind(MOBILE, 'call');
    await pass(0.5);
    expect(await reminder(id)).toEqual({ status: 'failed', status_reason: 'unreachable' });
    expect(await followUps()).toEqual([{ kind: 'unreachable_patient' }]);
  });

  it.each(['whatsapp', 'sms'] as const)('ends with an answer on %s, whatever it says', async (channel) => {
    await patient(MOBILE, 'whatsapp', 'sms', 'call');
    const rule = noReceipt('whatsapp');
    const id = await remind(MOBILE, 'whatsapp');
    clinic.advance(30);
    clinic.provider.failures.remove(rule);
    await clinic.write(MOBILE, 'je demande à mon mari', { channel });
    await pass(8);
    expect(await steps()).toHaveLength(1);
    expect(await ladderDue(id)).toBeNull();
    expect((await followUps()).filter(({ kind }) => kind === 'unreachable_patient')).toEqual([]);
  });

  it('drops a step that waits to be sent when the answer comes meanwhile', async () => {
    await patient(MOBILE, 'call');
    clinic.provider.people.set(MOBILE, { kind: 'no-answer' });
    await remind(MOBILE, 'call');
    clinic.advance(60);
    await clinic.write(MOBILE, 'je viens', { channel: 'sms' });
    clinic.advance(150);
    await clinic.deliver();
    expect(clinic.provider.calls()).toHaveLength(1);
    expect(
      await clinic.query(
        `select status, status_reason from messages where channel = 'call' and direction = 'outbound'`,
      ),
    ).toEqual([{ status: 'cancelled', status_reason: 'answered' }]);
  });

  it('drops a step that waits to be sent when the earlier message has arrived after all', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    noReceipt('whatsapp');
    await remind(MOBILE, 'whatsapp');
    clinic.advance(6 * 60 + 1);
    await createClimbLadder({
      store: createLadderStore(clinic.database.dataSource, clinic.app.core.dataKeys),
      rules: clinic.app.core.rules,
      calendar: clinic.app.core.calendar,
      clock: clinic.app.core.clock,
    })();
    await clinic.query(`update messages set status = 'delivered' where channel = 'whatsapp'`);
    await clinic.deliver();
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'delivered' },
      { channel: 'sms', status: 'cancelled' },
    ]);
    expect(clinic.provider.messages({ to: MOBILE })).toEqual([]);
  });

  it("ends with STOP, and with the provider's word for it", async () => {
    await patient(MOBILE, 'whatsapp', 'sms', 'call');
    noReceipt('whatsapp');
    await remind(MOBILE, 'whatsapp');
    await clinic.write(MOBILE, 'STOP');
    await pass(8);
    expect(await steps()).toHaveLength(1);
    await clinic.reset();
    clinic.provider.failures.clear();
    await patient(MOTHER, 'sms', 'call');
    fails('sms', 21610);
    const id = await remind(MOTHER, 'sms');
    await pass(1);
    expect(await steps()).toEqual([{ channel: 'sms', status: 'undelivered' }]);
    expect(await clinic.query('select distinct purpose, granted, source from consents order by purpose')).toEqual([
      { purpose: 'feedback', granted: false, source: 'provider' },
      { purpose: 'reminder', granted: false, source: 'provider' },
    ]);
    expect(await reminder(id)).toEqual({ status: 'failed', status_reason: 'opted_out' });
    expect(await followUps()).toEqual([]);
  });

  it('sends the template once after 63016, then goes on', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    fails('whatsapp', 63016);
    const id = await remind(MOBILE, 'whatsapp');
    await clinic.deliver();
    expect(await attempts()).toEqual([
      { attempt_no: 1, as_template: false },
      { attempt_no: 2, as_template: true },
    ]);
    expect(clinic.provider.messages({ to: `whatsapp:${MOBILE}` })).toHaveLength(2);
    await clinic.climb();
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'undelivered' },
      { channel: 'sms', status: 'delivered' },
    ]);
    expect(await reminder(id)).toEqual({ status: 'sent', status_reason: null });
  });

  it('is content when the template arrives', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    fails('whatsapp', 63016, { times: 1 });
    await remind(MOBILE, 'whatsapp');
    await pass(8);
    expect(await steps()).toEqual([{ channel: 'whatsapp', status: 'read' }]);
  });

  it('tries a fault of the channel once more, later, on the same channel', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    fails('whatsapp', 63012);
    await remind(MOBILE, 'whatsapp');
    await clinic.climb();
    expect(await steps()).toEqual([{ channel: 'whatsapp', status: 'queued' }]);
    await pass(0.75);
    expect(clinic.provider.messages({ to: `whatsapp:${MOBILE}` })).toHaveLength(2);
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'undelivered' },
      { channel: 'sms', status: 'delivered' },
    ]);
  });

  it('takes each step once, however many climb', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    fails('whatsapp', 63024);
    await remind(MOBILE, 'whatsapp');
    const climbers = Array.from({ length: 6 }, () => clinic.climb());
    const climbed = (await Promise.all(climbers)).reduce((sum, counts) => sum + counts.climbed, 0);
    expect(climbed).toBe(1);
    expect(clinic.provider.messages({ to: MOBILE })).toHaveLength(1);
  });

  it('waits less the nearer the visit is', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    noReceipt('whatsapp');
    await remind(MOBILE, 'whatsapp', 4, 'same_day');
    await pass(0.75);
    expect(await steps()).toHaveLength(1);
    await pass(0.5);
    expect(await steps()).toHaveLength(2);
  });

  it('says nothing more of a visit that was moved', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    noReceipt('whatsapp');
    const moved = await remind(MOBILE, 'whatsapp');
    await clinic.query(`update appointments set version = version + 1`);
    await pass(8);
    expect(await steps()).toHaveLength(1);
    expect(await ladderDue(moved)).toBeNull();
    expect(await followUps()).toEqual([]);
  });

  it.each([1, 2])(
    'asks staff at the first call that nobody answered %d h before the visit, and rings no more',
    async (hours) => {
      await patient(MOBILE, 'call');
      clinic.provider.people.set(MOBILE, { kind: 'no-answer' });
      const id = await remind(MOBILE, 'call', hours, 'same_day');
      const rang = clinic.now();
      await clinic.climb();
      expect(await reminder(id)).toEqual({ status: 'failed', status_reason: 'unreachable' });
      const asked = await clinic.query<{ kind: string; at: Date }>('select kind, created_at as at from follow_ups');
      expect(asked.map(({ kind }) => kind)).toEqual(['unreachable_patient']);
      // Not a quarter of an hour later, at the next look at the ladder; this clock runs on while the test does.
      expect(asked[0]!.at.getTime() - rang.getTime()).toBeLessThan(5 * 60_000);
      await pass(4);
      expect(clinic.provider.calls()).toHaveLength(1);
      expect(await followUps()).toHaveLength(1);
    },
  );

  it('goes on from a fault of our own configuration and counts it for the people who can mend it', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    fails('whatsapp', 63007);
    await remind(MOBILE, 'whatsapp');
    await clinic.climb();
    expect(await steps()).toEqual([
      { channel: 'whatsapp', status: 'undelivered' },
      { channel: 'sms', status: 'delivered' },
    ]);
    expect(await (await fetch(`${clinic.baseUrl}/metrics`)).text()).toContain(
      'delivery_configuration_faults_total{code="63007",scope="sender"} 1',
    );
    expect(await clinic.query('select channel from address_channels where unusable_since is not null')).toEqual([]);
  });

  it('trusts an address again when somebody writes from it', async () => {
    await patient(MOBILE, 'whatsapp', 'sms');
    const rule = fails('whatsapp', 63024);
    await remind(MOBILE, 'whatsapp');
    clinic.provider.failures.remove(rule);
    await clinic.write(MOBILE, 'bonjour');
    expect(await clinic.query(`select channel from address_channels where unusable_since is not null`)).toEqual([]);
  });

  it.each([
    ['refused at once', { kind: 'refuse', code: 63024 }],
    ['failed later', { kind: 'fails_later', status: 'undelivered', code: 63024 }],
  ] as const)('gives a safety answer that was %s to staff as an emergency', async (_name, effect) => {
    await patient(MOBILE, 'whatsapp');
    const now = clinic.now();
    await clinic.query(
      `with place as (insert into conversations (address) values ($1)),
         message as (insert into messages (direction, address, channel, purpose, route, status, language, body, created_at) values ('outbound', $1, 'whatsapp', 'safety', 'rest', 'queued', 'french', 'Allez', $2) returning id)
         insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at) select id, 1, 0, false, $1, 'whatsapp', $2 from message`,
      [MOBILE, now],
    );
    clinic.provider.failures.add({ match: { channel: 'whatsapp' }, effect });
    await clinic.deliver();
    const tasks = await clinic.query<{ due_at: Date }>(
      'select kind, urgency, address, details, due_at from follow_ups',
    );
    expect(tasks).toMatchObject([
      { kind: 'clinical_urgency', urgency: 'emergency', address: MOBILE, details: { reason: 'safety_undelivered' } },
    ]);
    expect(Math.floor((tasks[0]!.due_at.getTime() - now.getTime()) / 60_000)).toBe(5);
  });

  it('never climbs for a reminder of the original API', async () => {
    await patient(MOBILE, 'whatsapp', 'sms', 'call');
    fails('whatsapp', 63024);
    const id = await clinic.remind(patientId, { number: MOBILE });
    await clinic.deliver();
    await pass(2);
    expect(await reminder(id)).toEqual({ status: 'failed', status_reason: 'undelivered' });
    expect(clinic.provider.messages({ to: MOBILE })).toEqual([]);
    expect(await followUps()).toEqual([{ kind: 'unreachable_patient' }]);
  });
});
