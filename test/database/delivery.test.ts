import { startSending, type Sending } from '../support/sending';

describe('sending due reminders', () => {
  let s: Sending;
  let patientId: string;
  beforeAll(async () => (s = await startSending()));
  afterAll(() => s.close());
  beforeEach(async () => {
    await s.database.truncate();
    s.provider.reset();
    s.clock.set('2026-03-09T10:00:00Z');
    patientId = await s.patient('Jane Doe');
  });

  const attempts = () =>
    s.database.dataSource.query<{ state: string; attempt_no: number; sid: string | null }[]>(
      'select state, attempt_no, sid from delivery_attempts order by attempt_no',
    );

  it('sends a reminder of each method once, in the words of its language', async () => {
    const ids = [
      await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:59:00Z', phone: '+237699000001' }),
      await s.reminder({
        patientId,
        method: 'whatsapp',
        at: '2026-03-09T09:59:00Z',
        phone: '+237699000002',
        language: 'english',
        reason: 'Follow-up visit',
      }),
      await s.reminder({ patientId, method: 'call', at: '2026-03-09T09:59:00Z', phone: '+237699000003' }),
    ];
    expect(await s.reminders.planNow()).toEqual({ planned: 3, deferred: 0, closed: 0 });
    const { run } = await s.worker();
    await run();
    for (const id of ids) expect(await s.reminderStatus(id)).toEqual({ status: 'sent', status_reason: null });
    const [sms] = s.provider.messages({ to: '+237699000001' });
    expect(sms?.body).toContain('Visite de suivi');
    expect(sms?.body).toContain('Jane Doe');
    const [whatsapp] = s.provider.messages({ to: 'whatsapp:+237699000002' });
    expect(whatsapp?.body).toContain('Follow-up visit');
    expect(s.provider.calls({ to: '+237699000003' })).toHaveLength(1);
    await run();
    expect(s.provider.messages()).toHaveLength(2);
  });

  it('never sends a reminder more than a day late, and says why', async () => {
    const late = await s.reminder({ patientId, method: 'sms', at: '2025-07-26T10:00:00Z' });
    await s.reminders.planNow();
    expect(await s.reminderStatus(late)).toEqual({ status: 'expired', status_reason: 'too_late' });
    await (await s.worker()).run();
    expect(s.provider.messages()).toEqual([]);
  });

  it('moves a reminder out of the quiet hours', async () => {
    s.clock.set('2026-03-09T21:00:00Z');
    await s.reminder({ patientId, method: 'sms', at: '2026-03-09T20:30:00Z' });
    expect(await s.reminders.planNow()).toEqual({ planned: 0, deferred: 1, closed: 0 });
    const { run } = await s.worker();
    await run();
    expect(s.provider.messages()).toEqual([]);
    s.clock.set('2026-03-10T07:00:00Z');
    await run();
    expect(s.provider.messages()).toHaveLength(1);
  });

  it('plans with many planners and sends with many workers, each reminder once', async () => {
    for (let n = 0; n < 120; n++)
      await s.reminder({
        patientId,
        method: 'sms',
        at: '2026-03-09T09:00:00Z',
        phone: `+2376990${String(n).padStart(5, '0')}`,
      });
    const planned = await Promise.all([s.reminders.planNow(), s.reminders.planNow(), s.reminders.planNow()]);
    expect(planned.reduce((sum, counts) => sum + counts.planned, 0)).toBe(120);
    const workers = await Promise.all([s.worker(), s.worker(), s.worker()]);
    await Promise.all(workers.map(({ run }) => run()));
    expect(s.provider.messages({ limit: 500 })).toHaveLength(120);
    expect(new Set(s.provider.messages({ limit: 500 }).map((message) => message.to)).size).toBe(120);
  });

  it('sends two reminders to one number one after the other', async () => {
    for (let n = 0; n < 3; n++)
      await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z', reason: `Visite ${n}` });
    await s.reminders.planNow();
    const { worker, run } = await s.worker();
    expect((await worker.pump()).claimed).toBe(1);
    expect((await worker.pump()).claimed).toBe(0);
    await run();
    expect(s.provider.messages()).toHaveLength(3);
  });

  it('fails for good on a refusal that later cannot help, and marks the address', async () => {
    s.provider.failures.add({ effect: { kind: 'refuse', code: 21614 } });
    const id = await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    const { run } = await s.worker();
    await run();
    expect(await s.reminderStatus(id)).toEqual({ status: 'failed', status_reason: 'refused' });
    const marked = await s.database.dataSource.query('select address, channel, unusable_code from address_channels');
    expect(marked).toEqual([{ address: '+237699000001', channel: 'sms', unusable_code: 21614 }]);
    const again = await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    await run();
    expect(await s.reminderStatus(again)).toEqual({ status: 'cancelled', status_reason: 'address_unusable' });
  });

  it('records the opt-out that the provider reports', async () => {
    s.provider.failures.add({ effect: { kind: 'refuse', code: 21610 } });
    await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    await (await s.worker()).run();
    const ledger = await s.database.dataSource.query(
      'select distinct purpose, granted, source from consents order by purpose',
    );
    expect(ledger).toEqual([
      { purpose: 'feedback', granted: false, source: 'provider' },
      { purpose: 'reminder', granted: false, source: 'provider' },
    ]);
  });

  it('waits as long as Retry-After says and tries again', async () => {
    s.provider.failures.add({ match: { times: 1 }, effect: { kind: 'rate_limit', retryAfterSeconds: 40 } });
    const id = await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    const { run } = await s.worker();
    await run();
    expect(await attempts()).toMatchObject([{ state: 'refused' }, { state: 'queued' }]);
    s.clock.advance(39);
    await run();
    expect(s.provider.messages()).toEqual([]);
    s.clock.advance(2);
    await run();
    expect(await s.reminderStatus(id)).toEqual({ status: 'sent', status_reason: null });
  });

  it.each([
    ['the connection broke after the provider accepted', { kind: 'reset', accepted: true }],
    ['the provider answered 500 after accepting', { kind: 'server_error', status: 500, accepted: true }],
    ['the answer was too slow', { kind: 'slow_answer', millis: 6_000 }],
  ] as const)('does not repeat a message when %s', async (_name, effect) => {
    s.provider.failures.add({ match: { times: 1 }, effect });
    const id = await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    const { run } = await s.worker();
    await run();
    expect(await attempts()).toMatchObject([{ state: 'unknown' }]);
    expect(await s.reconcile()).toMatchObject({ adopted: 0 });
    s.clock.advance(31);
    expect(await s.reconcile()).toMatchObject({ adopted: 1, retried: 0 });
    await run();
    expect(s.provider.messages()).toHaveLength(1);
    expect(await s.reminderStatus(id)).toEqual({ status: 'sent', status_reason: null });
  });

  it('sends again only after the provider twice knew nothing, and leaves it to staff when that happens again', async () => {
    s.provider.failures.add({ effect: { kind: 'server_error', status: 503, accepted: false } });
    await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    const { run } = await s.worker();
    for (const expected of [{ retried: 0 }, { retried: 1 }, { review: 0 }, { review: 1 }]) {
      await run();
      s.clock.advance(31);
      expect(await s.reconcile()).toMatchObject(expected);
    }
    expect(await attempts()).toMatchObject([{ state: 'abandoned' }, { state: 'needs_review' }]);
    expect(s.provider.messages()).toEqual([]);
    const followUps = await s.database.dataSource.query('select kind, status from follow_ups');
    expect(followUps).toEqual([{ kind: 'delivery_review', status: 'open' }]);
  });

  it('settles what a dead worker had claimed, and leaves a living one alone', async () => {
    s.provider.setSettings({ latencyMillis: 400 });
    await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    const { worker, identity } = await s.worker();
    await worker.pump();
    expect(await s.reconcile()).toMatchObject({ released: 0 });
    await identity.release();
    expect(await s.reconcile()).toMatchObject({ released: 1 });
    s.provider.setSettings({ latencyMillis: 0 });
    s.clock.advance(31);
    await s.reconcile();
    await worker.drain();
    await (await s.worker()).run();
    expect(s.provider.messages()).toHaveLength(1);
    expect(await attempts()).toMatchObject([{ state: 'accepted' }]);
  });

  it('sends nothing to an address that opted out after the reminder was planned', async () => {
    const id = await s.reminder({ patientId, method: 'sms', at: '2026-03-09T09:00:00Z' });
    await s.reminders.planNow();
    await s.database.dataSource.query(
      `insert into consents (address, purpose, granted, source, wording_version, recorded_at) values ('+237699000001', 'reminder', false, 'patient', '1', $1)`,
      [s.clock.now()],
    );
    await (await s.worker()).run();
    expect(s.provider.messages()).toEqual([]);
    expect(await s.reminderStatus(id)).toEqual({ status: 'cancelled', status_reason: 'opted_out' });
  });
});
