import { createDeliveryStatusStore } from '../../src/adapters/database/messages/delivery-status-store';
import { NO_HOLIDAYS } from '../../src/domain/clinic/holidays';
import { failureClass } from '../../src/adapters/twilio/codes';
import { messageStatusOf } from '../../src/adapters/twilio/statuses';
import { type StatusReport } from '../../src/ports/in/delivery-status';
import { createRecordDeliveryStatus } from '../../src/services/delivery/record-delivery-status';
import { createTestDatabase, type TestDatabase } from '../support/database';

const SID = `SM${'1'.repeat(32)}`;

function permutations<T>(items: readonly T[]): T[][] {
  return items.length <= 1
    ? [[...items]]
    : items.flatMap((item, place) =>
        permutations(items.filter((_, other) => other !== place)).map((rest) => [item, ...rest]),
      );
}

describe('status callbacks', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await createTestDatabase()));
  afterAll(() => database.drop());
  beforeEach(() => database.truncate());

  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> =>
    database.dataSource.query<Row[]>(sql, parameters);
  const record = ({
    status,
    ...report
  }: Pick<StatusReport, 'sid' | 'channel' | 'errorCode' | 'messageId' | 'attemptNo'> & {
    status: string;
  }): Promise<void> =>
    createRecordDeliveryStatus({
      store: createDeliveryStatusStore(database.dataSource),
      clock: { now: () => new Date('2026-03-09T10:00:00Z') },
      rules: { quietHours: null, holidays: NO_HOLIDAYS, zone: 'Africa/Douala' },
      faults: { note: () => Promise.resolve() },
      onFault: () => undefined,
    })({
      ...report,
      providerStatus: status,
      status: messageStatusOf(report.channel, status),
      failure: failureClass(report.errorCode ?? null),
    });

  async function message(attempt: { state: string; sid: string | null }): Promise<string> {
    const [row] = await query<{ id: string }>(
      `insert into messages (direction, address, channel, purpose, route, status, language) values ('outbound', '+237699000001', 'whatsapp', 'reminder', 'rest', 'queued', 'french') returning id`,
    );
    await query(
      `insert into delivery_attempts (message_id, attempt_no, state, priority, bulk, address, next_at, owner, sid) values ($1, 1, $2, 3, true, '+237699000001', now(), $3, $4)`,
      [row!.id, attempt.state, attempt.state === 'sending' ? 1 : null, attempt.sid],
    );
    return row!.id;
  }
  const status = async (id: string): Promise<string> =>
    (await query<{ status: string }>('select status from messages where id = $1', [id]))[0]!.status;

  it('end the same in every order and with every repetition', async () => {
    for (const order of permutations(['sent', 'delivered', 'read'])) {
      await database.truncate();
      const id = await message({ state: 'accepted', sid: SID });
      for (const one of [...order, ...order]) await record({ sid: SID, channel: 'whatsapp', status: one });
      expect(await status(id)).toBe('read');
      expect(await query('select count(*)::int as events from status_events')).toEqual([{ events: 3 }]);
    }
  });

  it('do not take a failure back by a late "sent"', async () => {
    for (const order of permutations(['sent', 'undelivered'])) {
      await database.truncate();
      const id = await message({ state: 'accepted', sid: SID });
      for (const one of order)
        await record({
          sid: SID,
          channel: 'whatsapp',
          status: one,
          ...(one === 'undelivered' ? { errorCode: 63024 } : {}),
        });
      expect(await query('select status, error_code from messages where id = $1', [id])).toEqual([
        { status: 'undelivered', error_code: 63024 },
      ]);
    }
  });

  it('prove acceptance when the answer to our call was lost', async () => {
    const id = await message({ state: 'sending', sid: null });
    await record({ sid: SID, channel: 'whatsapp', status: 'sent', messageId: id, attemptNo: 1 });
    expect(await query('select state, sid, owner from delivery_attempts')).toEqual([
      { state: 'accepted', sid: SID, owner: null },
    ]);
    expect(await status(id)).toBe('sent');
  });

  it('keep the event of a message they came before', async () => {
    await record({
      sid: SID,
      channel: 'sms',
      status: 'delivered',
      messageId: '3f0e6f3a-8d6c-4f0e-9d59-2f3c1b7a9e10',
      attemptNo: 1,
    });
    await record({ sid: SID, channel: 'sms', status: 'a-new-word' });
    expect(await query('select status, message_id from status_events order by id')).toEqual([
      { status: 'delivered', message_id: null },
      { status: 'a-new-word', message_id: null },
    ]);
  });
});
