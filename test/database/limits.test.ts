import { Registry } from 'prom-client';
import { createDataKeys } from '../../src/adapters/secrets/data-keys';
import { createDeliveryStore } from '../../src/adapters/database/messages/delivery-store';
import { createLadderStore } from '../../src/adapters/database/reminders/ladder-store';
import { createSendingLimitsStore } from '../../src/adapters/database/messages/sending-limits-store';
import { countReachedLimits } from '../../src/adapters/metrics/reached-limits';
import { NO_HOLIDAYS } from '../../src/domain/clinic/holidays';
import { LAST_PRIORITY } from '../../src/domain/delivery/purpose';
import { roomAt, sendingDay, type SendingPolicy } from '../../src/domain/delivery/limits';
import { type RecordedStep } from '../../src/ports/out/delivery-store';
import { createClimbLadder } from '../../src/services/delivery/climb-ladder';
import { startSending, UNLIMITED, ZONE, type Sending } from '../support/sending';

describe('rates, caps and budget', () => {
  let s: Sending;
  let patientId: string;
  beforeAll(async () => (s = await startSending()));
  afterAll(() => s.close());
  beforeEach(async () => {
    await s.database.truncate();
    s.provider.reset();
    s.clock.set('2026-03-09T10:00:00Z');
    s.alarms.length = 0;
    patientId = await s.patient('Jane Doe');
  });

  const query = <Row>(sql: string, parameters: unknown[] = []) => s.database.dataSource.query<Row[]>(sql, parameters);
  const sent = () => s.provider.messages({ limit: 500 }).length;

  /** Due reminders, each to a number of its own. */
  async function due(count: number, { method = 'sms', prefix = '+23769', kind = 'single' } = {}): Promise<void> {
    await query(
      `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, kind)
       select $1, 'Jane Doe', $2 || lpad(g::text, 7, '0'), 'Visite', 'french', $3, $4, $5 from generate_series(1, $6) g`,
      [patientId, prefix, method, s.clock.now(), kind, count],
    );
    await s.reminders.planNow();
  }

  /** An urgent message, written as the conversation writes it. */
  async function reply(
    address: string,
    purpose: 'safety' | 'reply' = 'reply',
    channel: 'sms' | 'whatsapp' = 'sms',
  ): Promise<void> {
    await query(
      `with place as (insert into conversations (address) values ($1) on conflict do nothing), message as (
         insert into messages (direction, address, channel, purpose, route, status, language, body) values ('outbound', $1, $4, $2, 'rest', 'queued', 'french', 'Bien reçu.') returning id)
       insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, next_at) select id, 1, case $2 when 'safety' then 0 else 2 end, false, $1, $3 from message`,
      [address, purpose, s.clock.now(), channel],
    );
  }

  const policy = (changes: Partial<SendingPolicy> = {}): SendingPolicy => ({
    ...UNLIMITED,
    day: sendingDay(s.clock.now(), s.rules),
    dropFeedback: false,
    roomAt: (leavesAt) => roomAt(leavesAt, s.rules),
    ...changes,
  });
  const claim = (changes: Partial<SendingPolicy>, room = { urgent: 10, bulk: 100 }, owner = 1) =>
    createDeliveryStore(s.database.dataSource).claim({
      owner,
      now: s.clock.now(),
      ...room,
      lastPriority: LAST_PRIORITY,
      calls: true,
      policy: policy(changes),
    });
  const rate = (perSecond: number) => ({ perSecond: { whatsapp: perSecond, sms: perSecond, call: perSecond } });
  /** Lets so many seconds pass for the buckets. */
  const pass = (seconds: number) =>
    query('update sender_rates set refilled_at = refilled_at - make_interval(secs => $1)', [seconds]);

  describe('the rate of a sender', () => {
    // One message in a thousand seconds: what passes while the test runs is nothing.
    const SLOW = rate(0.001);

    it('lets out what the bucket holds, then what flows in', async () => {
      await due(20);
      expect((await claim(rate(4.999))).claimed).toHaveLength(5);
      expect((await claim(SLOW)).claimed).toHaveLength(0);
      await pass(3_100);
      expect((await claim(rate(0.002))).claimed).toHaveLength(1);
    });

    it('is held by all replicas together', async () => {
      await due(60);
      await query('update sender_rates set tokens = 20, refilled_at = clock_timestamp()');
      const claims = await Promise.all(
        [1, 2, 3, 4].map((owner) =>
          claim({ perSecond: { whatsapp: 0.0001, sms: 0.0001, call: 0.0001 } }, { urgent: 10, bulk: 30 }, owner),
        ),
      );
      expect(claims.flatMap(({ claimed }) => claimed).length).toBeLessThanOrEqual(20);
      const [bucket] = await query<{ tokens: number }>(`select tokens from sender_rates where channel = 'sms'`);
      expect(bucket!.tokens).toBeGreaterThanOrEqual(-0.01);
    });

    it('of one channel hides nothing of another', async () => {
      await due(30, { method: 'call' });
      s.clock.advance(1);
      await due(5, { prefix: '+23765' });
      const claimed = (await claim({ perSecond: { whatsapp: 10, sms: 10, call: 1 } })).claimed.map(
        ({ channel }) => channel,
      );
      expect(claimed.filter((channel) => channel === 'sms')).toHaveLength(5);
      expect(claimed.filter((channel) => channel === 'call')).toHaveLength(2);
    });

    it('does not hold urgent messages; bulk waits for what they used', async () => {
      await due(10);
      await query('update sender_rates set tokens = 0, refilled_at = clock_timestamp()');
      for (let n = 0; n < 3; n++) await reply(`+23767000000${n}`);
      expect((await claim(SLOW)).claimed.map(({ purpose }) => purpose)).toEqual(['reply', 'reply', 'reply']);
      await pass(2_000);
      expect((await claim(SLOW)).claimed).toHaveLength(0);
    });

    it('falls to nothing while the provider asks for a pause', async () => {
      s.provider.failures.add({ match: { times: 1 }, effect: { kind: 'rate_limit', retryAfterSeconds: 40 } });
      await due(3);
      const { run } = await s.worker({ concurrency: 1 });
      await run();
      expect(sent()).toBe(0);
      await reply('+237670000001');
      await run();
      expect(s.provider.messages().map(({ to }) => to)).toEqual(['+237670000001']);
      s.clock.advance(60);
      await run();
      expect(sent()).toBe(4);
    });
  });

  it('claims a reply before ten thousand reminders, and with every bulk slot taken', async () => {
    await query(
      `with places as (insert into conversations (address) select '+23769' || lpad(g::text, 7, '0') from generate_series(1, 10000) g returning address), messages as (
         insert into messages (direction, address, channel, purpose, route, status, language, body)
         select 'outbound', address, 'sms', 'reminder', 'rest', 'queued', 'french', 'Rappel' from places returning id, address)
       insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at) select id, 1, 3, true, address, 'sms', $1 from messages`,
      [new Date('2026-03-09T09:00:00Z')],
    );
    await reply('+237670000001');
    const first = (await claim({}, { urgent: 10, bulk: 50 })).claimed;
    expect(first).toHaveLength(51);
    expect(first[0]).toMatchObject({ purpose: 'reply', address: '+237670000001' });
    await reply('+237690000077', 'safety');
    expect((await claim({}, { urgent: 10, bulk: 0 })).claimed).toMatchObject([
      { purpose: 'safety', address: '+237690000077' },
    ]);
  });

  describe('caps', () => {
    it('show in the figures for Prometheus, whichever process met them, and again after a restart', async () => {
      const figures = async (): Promise<string> => {
        const registry = new Registry();
        countReachedLimits(createSendingLimitsStore(s.database.dataSource), registry);
        await registry.metrics();
        return registry.metrics();
      };
      expect(await figures()).toContain('sending_limit_days_total{limit="daily_cap"} 0');
      await due(2);
      await (await s.worker({ limits: { perDay: 1 } })).run();
      expect(await figures()).toContain('sending_limit_days_total{limit="daily_cap"} 1');
    });

    it('hold what is over the cap of the day until tomorrow, and tell staff once', async () => {
      await due(5);
      const { run } = await s.worker({ limits: { perDay: 3 } });
      await run();
      await run();
      expect(sent()).toBe(3);
      expect(s.alarms).toEqual(['daily_cap']);
      expect(await query('select kind, urgency, details from follow_ups')).toEqual([
        { kind: 'delivery_review', urgency: 'follow_up', details: { reason: 'daily_cap', day: '2026-03-09' } },
      ]);
      expect(await query(`select distinct next_at from delivery_attempts where state = 'queued'`)).toEqual([
        { next_at: new Date('2026-03-10T07:00:00Z') },
      ]);
      await reply('+237670000001', 'safety');
      await run();
      expect(sent()).toBe(4);
      s.clock.set('2026-03-10T07:30:00Z');
      await run();
      expect(sent()).toBe(6);
      expect(s.alarms).toEqual(['daily_cap']);
    });

    it('close with their reason what would come too late tomorrow', async () => {
      await due(4);
      await query(`update messages set expires_at = '2026-03-10T06:00:00Z'`);
      await (await s.worker({ limits: { perDay: 1 } })).run();
      expect(sent()).toBe(1);
      expect(
        await query(`select status, status_reason, count(*)::int as n from reminders group by 1, 2 order by n`),
      ).toEqual([
        { status: 'sent', status_reason: null, n: 1 },
        { status: 'cancelled', status_reason: 'daily_cap', n: 3 },
      ]);
      expect(
        await query(`select count(*)::int as n from delivery_attempts where state in ('queued', 'sending')`),
      ).toEqual([{ n: 0 }]);
    });

    it('hold what is over the cap of a number, and nothing of other numbers', async () => {
      for (let n = 0; n < 4; n++)
        await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z', reason: `Visite ${n}` });
      await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z', phone: '+237699000002' });
      await s.reminders.planNow();
      const { run } = await s.worker({ limits: { perDayAndAddress: 2 } });
      await run();
      expect(s.provider.messages({ to: '+237699000001' })).toHaveLength(2);
      expect(s.provider.messages({ to: '+237699000002' })).toHaveLength(1);
      expect(s.alarms).toEqual(['address_cap']);
      await reply('+237699000001');
      await run();
      expect(s.provider.messages({ to: '+237699000001' })).toHaveLength(3);
    });
  });

  describe("WhatsApp's tier", () => {
    const tier = (whatsappPeople: number | null) => ({ limits: { whatsappPeople } });
    const whatsapp = (count: number, more: { prefix?: string; kind?: string } = {}) =>
      due(count, { method: 'whatsapp', ...more });
    const waiting = () =>
      query<{ next_at: Date; n: number }>(
        `select next_at, count(*)::int as n from delivery_attempts where state = 'queued' group by 1`,
      );

    it('lets leave what is below it and at it', async () => {
      await whatsapp(4);
      await (await s.worker(tier(5))).run();
      await whatsapp(1, { prefix: '+23765' });
      await (await s.worker(tier(5))).run();
      expect(sent()).toBe(5);
      expect(s.alarms).toEqual([]);
    });

    it('lets what is over it wait for room, tells staff once, and holds neither answers nor other channels', async () => {
      await whatsapp(5);
      await due(2, { prefix: '+23765' });
      await query('update messages set expires_at = null');
      const { run } = await s.worker(tier(3));
      await run();
      expect(sent()).toBe(5);
      expect(await waiting()).toEqual([{ next_at: new Date('2026-03-10T10:00:00Z'), n: 2 }]);
      expect(s.alarms).toEqual(['whatsapp_tier']);
      expect(await query('select kind, urgency, details from follow_ups')).toEqual([
        { kind: 'delivery_review', urgency: 'follow_up', details: { reason: 'whatsapp_tier', day: '2026-03-09' } },
      ]);
      await reply('+237670000001', 'safety', 'whatsapp');
      await reply('+237670000002', 'reply', 'whatsapp');
      await run();
      expect(sent()).toBe(7);
      expect(s.alarms).toEqual(['whatsapp_tier']);
    });

    it('counts a person once', async () => {
      await whatsapp(2);
      const { run } = await s.worker(tier(2));
      await run();
      await whatsapp(3);
      await query('update messages set expires_at = null');
      await run();
      expect(sent()).toBe(4);
      expect(await waiting()).toMatchObject([{ n: 1 }]);
    });

    it('counts answers and what was refused for nobody', async () => {
      for (let n = 0; n < 3; n++) await reply(`+23767000000${n}`, 'reply', 'whatsapp');
      const { run } = await s.worker(tier(2));
      await run();
      await whatsapp(1);
      await run();
      await query(`update delivery_attempts set state = 'refused' where bulk`);
      await whatsapp(2, { prefix: '+23765' });
      await run();
      expect(sent()).toBe(6);
    });

    it('has room as people leave the last 24 hours, at hours at which reminders leave', async () => {
      await whatsapp(1);
      const { run } = await s.worker(tier(2));
      await run();
      s.clock.set('2026-03-09T18:57:00Z');
      await whatsapp(1, { prefix: '+23765' });
      await run();
      await whatsapp(3, { prefix: '+23767' });
      await query(`update messages set expires_at = '2026-03-12T10:00:00Z' where status = 'queued'`);
      await run();
      expect(await waiting()).toEqual([{ next_at: new Date('2026-03-10T10:00:00Z'), n: 3 }]);
      s.clock.set('2026-03-10T09:59:59Z');
      await run();
      expect(sent()).toBe(2);
      s.clock.set('2026-03-10T10:00:00Z');
      await run();
      expect(sent()).toBe(3);
      // The next leaves the count at 19:57 on the clinic's clock: no reminder leaves at eight any more.
      expect(await waiting()).toEqual([{ next_at: new Date('2026-03-11T07:00:00Z'), n: 2 }]);
      s.clock.set('2026-03-11T07:00:00Z');
      await run();
      expect(sent()).toBe(4);
    });

    it('closes with its reason what would come too late, so that the list of missed reminders has it', async () => {
      await whatsapp(3);
      await query(`update messages set expires_at = '2026-03-10T09:00:00Z'`);
      await (await s.worker(tier(1))).run();
      expect(
        await query(`select status, status_reason, count(*)::int as n from reminders group by 1, 2 order by n`),
      ).toEqual([
        { status: 'sent', status_reason: null, n: 1 },
        { status: 'cancelled', status_reason: 'whatsapp_tier', n: 2 },
      ]);
    });

    it('goes on to SMS when waiting would be too late', async () => {
      await whatsapp(1, { prefix: '+23765' });
      const { run } = await s.worker(tier(1));
      await run();
      await query(
        `insert into contacts (patient_id, address, channel, rank) values ($1, '+237699000001', 'whatsapp', 1), ($1, '+237699000001', 'sms', 2)`,
        [patientId],
      );
      await query(
        `insert into consents (address, purpose, granted, source, wording_version, recorded_at) values ('+237699000001', 'reminder', true, 'staff', '1', $1)`,
        [s.clock.now()],
      );
      const [visit] = await query<{ id: string; version: number }>(
        `insert into appointments (patient_id, date, time, starts_at) values ($1, '2026-03-10', '09:00', '2026-03-10T08:00Z') returning id, version`,
        [patientId],
      );
      await query(
        `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, kind, appointment_id, appointment_version)
         values ($1, 'Jane Doe', '+237699000001', 'Visite', 'french', 'whatsapp', $2, 'day_before', $3, $4)`,
        [patientId, s.clock.now(), visit!.id, visit!.version],
      );
      await s.reminders.planNow();
      await run();
      expect(await query(`select status, status_reason from messages where address = '+237699000001'`)).toEqual([
        { status: 'cancelled', status_reason: 'whatsapp_tier' },
      ]);
      const calendar = { hours: null, holidays: NO_HOLIDAYS, zone: ZONE };
      const store = createLadderStore(s.database.dataSource, createDataKeys(['d'.repeat(48)], true));
      expect(await createClimbLadder({ store, rules: s.rules, calendar, clock: s.clock })()).toEqual({
        climbed: 1,
        unreachable: 0,
      });
      await run();
      expect(s.provider.messages({ to: '+237699000001' })).toHaveLength(1);
      expect(await query(`select status, status_reason from reminders where kind = 'day_before'`)).toEqual([
        { status: 'sent', status_reason: null },
      ]);
    });

    it('is held by workers that claim at once', async () => {
      await whatsapp(60);
      let taken = 0;
      for (let round = 0; round < 4; round++) {
        const claims = await Promise.all(
          [1, 2, 3, 4].map((owner) => claim({ whatsappPeople: 25 }, { urgent: 10, bulk: 10 }, owner)),
        );
        taken += claims.flatMap(({ claimed }) => claimed).length;
      }
      expect(taken).toBe(25);
    });

    it('does not let a claim that waited for another one count before it', async () => {
      await whatsapp(1);
      s.clock.advance(1);
      await whatsapp(1, { prefix: '+23765' });
      const other = s.database.dataSource.createQueryRunner();
      await other.startTransaction();
      await other.query(`update sender_rates set sent = sent + 1 where channel = 'whatsapp'`);
      const claiming = claim({ whatsappPeople: 1 }, { urgent: 10, bulk: 1 });
      await new Promise((resolve) => setTimeout(resolve, 200));
      await other.query(
        `update delivery_attempts set state = 'sending', owner = 2, claimed_at = $1 where address = '+237650000001'`,
        [s.clock.now()],
      );
      await other.commitTransaction();
      await other.release();
      const { claimed } = await claiming;
      expect(claimed).toEqual([]);
    });
  });

  describe('what WhatsApp bills', () => {
    const billed = () => query(`select address, billed_as from messages where direction = 'outbound' order by address`);

    it('is a template first, a service message inside the window, and nothing elsewhere', async () => {
      await due(1, { method: 'whatsapp', prefix: '+23761' });
      await due(1, { prefix: '+23762' });
      await reply('+237630000001', 'reply', 'whatsapp');
      await query(
        `insert into address_channels (address, channel, last_inbound_at) values ('+237630000001', 'whatsapp', $1)`,
        [s.clock.now()],
      );
      await (await s.worker()).run();
      expect(await billed()).toEqual([
        { address: '+237610000001', billed_as: 'template' },
        { address: '+237620000001', billed_as: null },
        { address: '+237630000001', billed_as: 'service' },
      ]);
    });

    it('is known of what was reported before our request had its answer', async () => {
      await reply('+237630000001', 'reply', 'whatsapp');
      await query(
        `insert into address_channels (address, channel, last_inbound_at) values ('+237630000001', 'whatsapp', $1)`,
        [s.clock.now()],
      );
      const [attempt] = (await claim({})).claimed;
      await query(`update delivery_attempts set state = 'accepted', owner = null, sid = 'SM1' where id = $1`, [
        attempt!.attemptId,
      ]);
      await query(`update messages set status = 'delivered', provider_sid = 'SM1'`);
      const record = (step: RecordedStep['step'], billedAs: RecordedStep['billedAs']) =>
        createDeliveryStore(s.database.dataSource).record(
          [{ attemptId: attempt!.attemptId, channel: 'whatsapp', step, body: 'Bien reçu.', segments: null, billedAs }],
          s.clock.now(),
        );
      await record({ kind: 'reconcile', httpStatus: null, at: s.clock.now() }, 'service');
      expect(await billed()).toEqual([{ address: '+237630000001', billed_as: 'service' }]);
      await record({ kind: 'accepted', sid: 'SM1' }, 'template');
      expect(await billed()).toEqual([{ address: '+237630000001', billed_as: 'template' }]);
    });

    it('is known of what got no clear answer and was found later', async () => {
      s.provider.failures.add({ match: { times: 1 }, effect: { kind: 'reset', accepted: true } });
      await reply('+237630000001', 'reply', 'whatsapp');
      await query(
        `insert into address_channels (address, channel, last_inbound_at) values ('+237630000001', 'whatsapp', $1)`,
        [s.clock.now()],
      );
      await (await s.worker()).run();
      s.clock.advance(60);
      await s.reconcile();
      expect(await query('select billed_as, provider_sid is not null as taken from messages')).toEqual([
        { billed_as: 'service', taken: true },
      ]);
    });
  });

  describe('the budget of the month', () => {
    const spend = (
      price: string | null,
      segments: number,
      times: number,
      at = '2026-03-02T10:00:00Z',
      status = 'delivered',
    ) =>
      query(
        `insert into messages (direction, address, channel, purpose, route, status, language, body, price, price_unit, segments, created_at, provider_sid)
       select 'outbound', '+237690000001', 'sms', 'reminder', 'rest', $5, 'french', 'Rappel', $1::numeric, 'USD', $2, $4, md5(random()::text) from generate_series(1, $3)`,
        [price, segments, times, at, status],
      );
    /** A visit that is over, and the request for feedback on it. */
    async function feedbackDue(): Promise<void> {
      await query(
        `insert into contacts (patient_id, address, channel) values ($1, '+237651111111', 'sms') on conflict do nothing`,
        [patientId],
      );
      const [visit] = await query<{ id: string; version: number }>(
        `insert into appointments (patient_id, date, time, starts_at, status, fulfilled_at) values ($1, '2026-03-09', '09:00', '2026-03-09T08:00Z', 'fulfilled', '2026-03-09T08:30Z') returning id, version`,
        [patientId],
      );
      await query(
        `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, kind, appointment_id, appointment_version)
         values ($1, 'Jane Doe', '+237651111111', 'Visite', 'french', 'sms', $2, 'feedback', $3, $4)`,
        [patientId, s.clock.now(), visit!.id, visit!.version],
      );
    }

    it('drops feedback requests from four fifths on, and goes on with reminders', async () => {
      await spend('-0.05', 1, 100);
      await spend(null, 2, 20);
      await spend('-9', 1, 10, '2026-02-27T10:00:00Z');
      await spend(null, 5, 10, '2026-03-02T10:00:00Z', 'expired');
      await due(2);
      await feedbackDue();
      await s.reminders.planNow();
      // 100 × 0.05 + 20 × 2 × 0.08 = 8.2
      await (await s.worker({ monthlyBudget: 10.3 })).run();
      expect(s.alarms).toEqual([]);
      expect(sent()).toBe(3);

      s.provider.reset();
      await due(2, { prefix: '+23765' });
      await query(`update appointments set version = version + 1`);
      await query('delete from reminders where kind = $1', ['feedback']);
      await feedbackDue();
      await s.reminders.planNow();
      await (await s.worker({ monthlyBudget: 10 })).run();
      expect(s.alarms).toEqual(['budget_reduced']);
      expect(sent()).toBe(2);
      expect(await query(`select status, status_reason from reminders where kind = 'feedback'`)).toEqual([
        { status: 'cancelled', status_reason: 'budget' },
      ]);
    });

    it('takes service messages beyond the first thousand as they are estimated', async () => {
      const services = (count: number, status = 'delivered') =>
        query(
          `insert into messages (direction, address, channel, purpose, route, status, language, body, created_at, provider_sid, billed_as)
         select 'outbound', '+237690000001', 'whatsapp', 'reply', 'rest', $2, 'french', 'Merci', '2026-03-02T10:00:00Z', md5(random()::text), 'service' from generate_series(1, $1)`,
          [count, status],
        );
      await services(1_000);
      await services(50, 'failed');
      await due(1);
      await (await s.worker({ monthlyBudget: 1 })).run();
      expect(s.alarms).toEqual([]);
      await services(60);
      await due(1);
      // 60 × 0.02 and an SMS
      await (await s.worker({ monthlyBudget: 1.3 })).run();
      expect(s.alarms).toEqual(['budget_reduced']);
      await (await s.worker({ monthlyBudget: 1.2 })).run();
      expect(s.alarms).toEqual(['budget_reduced', 'budget_exceeded']);
    });

    it('does not stop reminders and answers when it is spent', async () => {
      await spend('-1', 1, 20);
      await due(2);
      await reply('+237670000001');
      await (await s.worker({ monthlyBudget: 10 })).run();
      expect(sent()).toBe(3);
      expect(s.alarms).toEqual(['budget_exceeded']);
    });
  });
});
