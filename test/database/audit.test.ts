import { Client } from 'pg';
import { createAuditChain, linkHash } from '../../src/adapters/database/audit/chain';
import { auditGrants } from '../../src/adapters/database/audit/grants';
import { createMisuseWatch } from '../../src/adapters/database/audit/misuse-watch';
import { createAuditTrail } from '../../src/adapters/database/audit/trail';
import { type AuditEvent } from '../../src/domain/audit/event';
import { createTestDatabase, type TestDatabase } from '../support/database';

const NOW = new Date('2026-03-09T09:00:00Z');
const USER = '11111111-1111-4111-8111-111111111111';
const OTHER = '22222222-2222-4222-8222-222222222222';

const EVENT: AuditEvent = {
  at: NOW,
  userId: USER,
  role: 'staff',
  sessionId: null,
  action: 'read',
  resource: 'appointment',
  resourceId: null,
  patientIds: [],
  origin: null,
  agent: null,
  outcome: 'allowed',
  code: null,
  reason: null,
  nameHash: null,
};

let db: TestDatabase;
let trail: ReturnType<typeof createAuditTrail>;
let chain: ReturnType<typeof createAuditChain>;
beforeAll(async () => {
  db = await createTestDatabase(10);
  trail = createAuditTrail(db.dataSource);
  chain = createAuditChain(db.dataSource);
});
afterAll(() => db.drop());
beforeEach(() => db.truncate());

const query = <Row>(sql: string, values: unknown[] = []) => db.dataSource.query<Row[]>(sql, values);
const patients = async (count: number): Promise<string[]> =>
  (
    await query<{ id: string }>(
      `insert into patients (name) select 'p' || n from generate_series(1, $1::int) n returning id`,
      [count],
    )
  ).map(({ id }) => id);
const ids = async () =>
  (await query<{ id: string }>('select id::text from audit_events order by id')).map(({ id }) => id);

/** As somebody with rights over the server could: past the triggers. */
async function tamper(sql: string): Promise<void> {
  await db.dataSource.transaction(async (manager) => {
    await manager.query('set local session_replication_role = replica');
    await manager.query(sql);
  });
}

describe('the table', () => {
  test('takes new rows only', async () => {
    await trail.write(EVENT);
    await chain.seal();
    await createMisuseWatch(db.dataSource, { webhook: false }).raise(NOW, { patients: 0, refusals: 0 });
    for (const table of ['audit_events', 'audit_links', 'audit_alerts']) {
      const [column] = await query<{ name: string }>(
        `select column_name as name from information_schema.columns where table_name = $1 and is_identity = 'NO' limit 1`,
        [table],
      );
      for (const sql of [
        `update ${table} set ${column!.name} = ${column!.name}`,
        `delete from ${table}`,
        `truncate ${table}`,
        `truncate ${table} cascade`,
      ])
        await expect(query(sql)).rejects.toThrow(/the audit is append-only/);
    }
    expect(await ids()).toHaveLength(1);
  });

  test('a role with the grants may add and read, and nothing else', async () => {
    const role = `audit_writer_${process.pid}`;
    await query(`create role ${role}`);
    try {
      for (const sql of auditGrants(role)) await query(sql);
      await db.dataSource.transaction(async (manager) => {
        await manager.query(`set local role ${role}`);
        await manager.query(
          `insert into audit_events (at, action, resource, patient_refs, patient_count, outcome) values (now(), 'read', 'patient', '{}', 0, 'allowed')`,
        );
        await manager.query('select pg_advisory_xact_lock(727004, 1)');
        await manager.query(
          "insert into audit_links (event_id, hash) select id, sha256(null::bytea || 'x') from audit_events where false",
        );
      });
      for (const sql of [
        'update audit_events set code = code',
        'delete from audit_links',
        'truncate audit_alerts',
        'alter table audit_events disable trigger all',
      ])
        await expect(
          db.dataSource.transaction(async (manager) => {
            await manager.query(`set local role ${role}`);
            await manager.query(sql);
          }),
        ).rejects.toThrow(/permission denied|must be owner/);
    } finally {
      await query(`drop owned by ${role}`);
      await query(`drop role ${role}`);
    }
    expect(await ids()).toHaveLength(1);
  });

  test('knows a patient by the row, and forgets who it was with the row of the patient', async () => {
    const [marie] = await patients(1);
    const [visit] = await query<{ id: string }>(
      `insert into appointments (patient_id, date, starts_at) values ($1, '2030-03-01', '2030-03-01T08:00Z') returning id`,
      [marie],
    );
    await trail.write({ ...EVENT, resourceId: visit!.id });
    await trail.write({ ...EVENT, resource: 'patient', patientIds: [marie!] });
    expect((await trail.list({ patientId: marie, limit: 10 })).items.map(({ patientIds }) => patientIds)).toEqual([
      [marie],
      [marie],
    ]);
    await chain.seal();
    await query('delete from patients where id = $1', [marie]);
    const { items } = await trail.list({ limit: 10 });
    expect(items.map(({ patientIds, patientCount }) => [patientIds, patientCount])).toEqual([
      [[], 1],
      [[], 1],
    ]);
    expect(JSON.stringify(await query('select * from audit_events'))).not.toContain(marie);
    expect((await trail.list({ patientId: marie, limit: 10 })).items).toEqual([]);
    expect(await chain.verify()).toMatchObject({ broken: null, sealed: 2 });
  });

  test('holds five hundred names of one event at most, and how many there were', async () => {
    await trail.write({ ...EVENT, action: 'list', patientIds: await patients(510) });
    const [row] = (await trail.list({ limit: 1 })).items;
    expect([row!.patientIds.length, row!.patientCount]).toEqual([500, 510]);
  });
});

describe('the chain', () => {
  const fill = async (count: number) => {
    for (let n = 0; n < count; n++)
      await trail.write({ ...EVENT, code: null, resourceId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` });
  };

  test('links rows of many writers that write at once, in the order of their ids, while several seal', async () => {
    await Promise.all([
      ...Array.from({ length: 8 }, () => fill(25)),
      ...Array.from({ length: 6 }, async () => {
        for (let n = 0; n < 5; n++) await chain.seal();
      }),
    ]);
    await chain.seal();
    expect(await chain.verify()).toMatchObject({ events: 200, sealed: 200, unsealed: 0, broken: null });
  });

  test('does not pass by a row whose transaction is still open', async () => {
    await fill(1);
    const slow = new Client({ connectionString: db.url });
    await slow.connect();
    try {
      await slow.query('begin');
      await slow.query(
        `insert into audit_events (at, action, resource, patient_refs, patient_count, outcome) values (now(), 'read', 'patient', '{}', 0, 'allowed')`,
      );
      // A lower id that cannot be seen yet: had the chain gone on, the row would look slipped in afterwards.
      expect((await chain.seal()).sealed).toBe(0);
      await slow.query('commit');
    } finally {
      await slow.end();
    }
    expect((await chain.seal()).sealed).toBe(2);
    expect((await chain.verify()).broken).toBeNull();
  });

  test('states what is not sealed yet, and finds a head that was kept elsewhere', async () => {
    expect(await chain.verify()).toEqual({
      events: 0,
      sealed: 0,
      unsealed: 0,
      head: null,
      broken: null,
      headFound: null,
    });
    await fill(2);
    const { head } = await chain.seal();
    await fill(3);
    expect(await chain.verify(head!)).toEqual({
      events: 5,
      sealed: 2,
      unsealed: 3,
      head,
      broken: null,
      headFound: true,
    });
    expect((await chain.verify({ ...head!, hash: '0'.repeat(64) })).headFound).toBe(false);
  });

  test.each([
    [
      'a changed row',
      (id: string) => `update audit_events set outcome = 'refused', code = 'forbidden' where id = ${id}`,
      'changed',
    ],
    [
      'a changed time',
      (id: string) => `update audit_events set at = at + interval '1 microsecond' where id = ${id}`,
      'changed',
    ],
    ['a deleted row', (id: string) => `delete from audit_events where id = ${id}`, 'missing'],
    ['a deleted link', (id: string) => `delete from audit_links where event_id = ${id}`, 'added'],
    ['a changed link', (id: string) => `update audit_links set hash = sha256(hash) where event_id = ${id}`, 'changed'],
  ])('finds %s', async (_what, sql, how) => {
    await fill(5);
    await chain.seal();
    const third = (await ids())[2]!;
    await tamper(sql(third));
    expect((await chain.verify()).broken).toEqual({ id: third, how });
  });

  test('a chain that was made anew from the changed row on is found by a head that was kept', async () => {
    await fill(3);
    const { head } = await chain.seal();
    await tamper(`update audit_events set code = null, agent = 'x' where id = ${(await ids())[1]}`);
    await tamper('delete from audit_links');
    await chain.seal();
    expect(await chain.verify(head!)).toMatchObject({ broken: null, headFound: false });
  });

  test('hashes as it is written down: SHA-256 over 32 zero bytes and the JSON of the first event', () => {
    const event = {
      id: '1',
      at: '2026-03-09T09:00:00.000000Z',
      user_id: null,
      role: null,
      session_id: null,
      action: 'read',
      resource: 'patient',
      resource_id: null,
      patient_refs: '',
      patient_count: '0',
      origin: null,
      agent: null,
      outcome: 'allowed',
      code: null,
      reason: null,
      name_hash: null,
    };
    // printf over the same bytes, by sha256sum.
    expect(linkHash(null, event)).toBe('af832319d6c4aee5e74ee2eadee2b7b4256dc064abdfdbc842edb5426c1f767b');
    expect(linkHash(linkHash(null, event), { ...event, id: '2' })).toBe(
      'cd70f22b5736ad4c8e1403e0f5bcd6f902c8fac50126e327a172977906056bef',
    );
  });
});

describe('misuse', () => {
  const watch = (webhook = false) => createMisuseWatch(db.dataSource, { webhook });
  const LIMITS = { patients: 3, refusals: 2 };
  const minutes = (n: number) => new Date(NOW.getTime() + n * 60_000);

  test('more different patients than the limit within an hour is told once an hour', async () => {
    const some = await patients(4);
    await trail.write({ ...EVENT, action: 'list', patientIds: some.slice(0, 3) });
    await trail.write({ ...EVENT, action: 'list', patientIds: some.slice(0, 3) });
    expect(await watch().raise(NOW, LIMITS)).toEqual([]);
    await trail.write({ ...EVENT, patientIds: some });
    await trail.write({ ...EVENT, userId: OTHER, role: 'patient', patientIds: some });
    expect(await watch().raise(minutes(1), LIMITS)).toEqual([
      { kind: 'mass_reading', userId: USER, count: 4, raisedAt: minutes(1) },
    ]);
    expect(await watch().raise(minutes(30), LIMITS)).toEqual([]);
    await trail.write({ ...EVENT, at: minutes(59), patientIds: some });
    expect(await watch().raise(minutes(60), LIMITS)).toEqual([]);
    expect((await watch().raise(minutes(62), LIMITS)).map(({ kind }) => kind)).toEqual(['mass_reading']);
  });

  test('exports, erasures and new administrators are told; a patient may export the own record', async () => {
    await trail.write({ ...EVENT, action: 'export', resource: 'patient' });
    await trail.write({ ...EVENT, action: 'erase', resource: 'patient' });
    await trail.write({ ...EVENT, action: 'grant_admin', resource: 'account' });
    await trail.write({
      ...EVENT,
      action: 'erase',
      resource: 'patient',
      userId: OTHER,
      outcome: 'refused',
      code: 'validation_failed',
    });
    await trail.write({ ...EVENT, action: 'export', resource: 'patient', userId: OTHER, role: 'patient' });
    const raised = await Promise.all(Array.from({ length: 4 }, () => watch(true).raise(minutes(1), LIMITS)));
    expect(
      raised
        .flat()
        .map(({ kind, userId }) => [kind, userId])
        .sort(),
    ).toEqual([
      ['erase', USER],
      ['export', USER],
      ['new_administrator', USER],
    ]);
    expect(
      await query(
        `select kind, urgency, restricted, details ->> 'alert' as alert, details ->> 'account' as account from follow_ups order by 4`,
      ),
    ).toEqual(
      ['erase', 'export', 'new_administrator'].map((alert) => ({
        kind: 'access_review',
        urgency: 'follow_up',
        restricted: true,
        alert,
        account: USER,
      })),
    );
    expect(await query('select id from alert_events')).toHaveLength(3);
  });

  test('refusals count where somebody tried what is not theirs', async () => {
    for (const code of ['forbidden', 'not_found', 'validation_failed', 'version_conflict'])
      await trail.write({ ...EVENT, outcome: 'refused', code });
    expect(await watch().raise(NOW, LIMITS)).toEqual([]);
    await trail.write({ ...EVENT, outcome: 'refused', code: 'not_found' });
    expect(await watch().raise(NOW, LIMITS)).toMatchObject([{ kind: 'repeated_refusals', count: 3 }]);
  });
});
