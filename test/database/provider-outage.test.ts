import { setTimeout as sleep } from 'node:timers/promises';
import { OPEN_FOR_MS, startSending, type Sending } from '../support/sending';

describe('a provider that is away', () => {
  let s: Sending;
  let patientId: string;
  beforeAll(async () => (s = await startSending(undefined, undefined, { breaker: true })));
  afterAll(() => s.close());
  beforeEach(async () => {
    await s.database.truncate();
    s.provider.reset();
    s.circuit.length = 0;
    s.clock.set('2026-03-09T10:00:00Z');
    patientId = await s.patient('Jane Doe');
  });

  const query = <Row>(sql: string, parameters: unknown[] = []) => s.database.dataSource.query<Row[]>(sql, parameters);
  const states = async () =>
    Object.fromEntries(
      (
        await query<{ state: string; n: number }>('select state, count(*)::int as n from delivery_attempts group by 1')
      ).map(({ state, n }) => [state, n]),
    );
  const failed = () => query(`select id from messages where status = 'failed'`);

  async function due(count: number): Promise<void> {
    for (let n = 0; n < count; n++)
      await s.reminder({
        patientId,
        method: 'sms',
        at: '2026-03-09T09:00:00Z',
        phone: `+2376990000${String(n).padStart(2, '0')}`,
      });
    await s.reminders.planNow();
  }

  it('is left alone by bulk, tried by a reply, and gets the backlog when it is back; nothing fails, nothing is lost', async () => {
    s.provider.failures.add({ effect: { kind: 'reset', accepted: false } });
    await due(30);
    const { run } = await s.worker({ concurrency: 5 });
    await run();
    expect(s.circuit).toEqual(['open']);
    const after = await states();
    // Those that were tried, at most what was claimed by then; the rest waits untouched.
    expect(after.unknown).toBeGreaterThanOrEqual(5);
    expect(after.unknown).toBeLessThanOrEqual(10);
    expect(after.queued! + (after.unknown ?? 0)).toBeGreaterThanOrEqual(30);
    expect(await failed()).toEqual([]);

    s.provider.failures.clear();
    await query(
      `with place as (insert into conversations (address) values ('+237670000001')), message as (
         insert into messages (direction, address, channel, purpose, route, status, language, body) values ('outbound', '+237670000001', 'sms', 'reply', 'rest', 'queued', 'french', 'Bien reçu.') returning id)
       insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, next_at) select id, 1, 2, false, '+237670000001', $1 from message`,
      [s.clock.now()],
    );
    await run();
    expect(s.provider.messages().map(({ to }) => to)).toContain('+237670000001');

    await sleep(OPEN_FOR_MS + 50);
    for (let round = 0; round < 6; round++) {
      s.clock.advance(31);
      await s.reconcile();
      await run();
    }
    expect(s.circuit).toEqual(['open', 'closed']);
    expect(new Set(s.provider.messages({ limit: 100 }).map(({ to }) => to)).size).toBe(31);
    expect(s.provider.messages({ limit: 100 })).toHaveLength(31);
    expect(await states()).toMatchObject({ accepted: 31 });
    expect(await failed()).toEqual([]);
  });

  it('opens nothing for a refusal or for a single failure between answers', async () => {
    s.provider.failures.add({ match: { times: 4 }, effect: { kind: 'server_error', status: 503, accepted: false } });
    await due(12);
    const { run } = await s.worker({ concurrency: 1 });
    await run();
    expect(s.circuit).toEqual([]);
    expect(s.provider.messages({ limit: 100 })).toHaveLength(8);
  });
});
