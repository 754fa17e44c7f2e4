import fc from 'fast-check';
import { type EntityManager } from 'typeorm';
import { closeFollowUps } from '../../src/adapters/database/follow-ups/closing';
import { dueSql, openFollowUps, ruledTask } from '../../src/adapters/database/follow-ups/opening';
import { openOrRaise } from '../../src/adapters/database/follow-ups/raising';
import { askToReach } from '../../src/adapters/database/follow-ups/reach-task';
import { raiseUndelivered } from '../../src/adapters/database/follow-ups/undelivered-answers';
import { URGENCIES, type Urgency } from '../../src/domain/feedback/urgency';
import { alarmAfterChange, alarmWhenOpened, type AlertedState } from '../../src/domain/follow-up/alert/restart';
import { dueBy, dueIn, type DueRule } from '../../src/domain/follow-up/due-time';
import { closed, FOLLOW_UP_STATUSES, type FollowUpStatus, OUTCOMES } from '../../src/domain/follow-up/life-cycle';
import { type RuledTask, statusWhenOpened, TASKS } from '../../src/domain/follow-up/opening';
import { raisedByLoss, raisedByWords, raisedToReach } from '../../src/domain/follow-up/raising';
import { createTestDatabase, type TestDatabase } from '../support/database';

const NOW = new Date('2026-03-09T10:00:00Z');
const ADDRESS = '+237699000001';
const PATIENT = '00000000-0000-4000-8000-000000000001';
const USERS = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b'] as const;

interface Row extends AlertedState {
  kind: string;
  dueAt: Date;
  restricted: boolean;
  details: Record<string, unknown>;
  acknowledgedAt: Date | null;
  closedAt: Date | null;
  ownerId: string | null;
  outcome: string | null;
}

const instant = fc.integer({ min: -120, max: 120 }).map((minutes) => new Date(NOW.getTime() + minutes * 60_000));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 2 });
const urgency = fc.constantFrom(...URGENCIES);
const openStatus = fc.constantFrom<FollowUpStatus>('open', 'taken');
const reason = fc.constantFrom(
  undefined,
  'poorly_heard',
  'suspected',
  'safety_undelivered',
  'reply_undelivered',
  'change_not_told',
  'no_contact',
);
const details = fc
  .record({
    reason,
    wish: fc.constantFrom(undefined, 'tomorrow', 'friday'),
    phone_not_safe: fc.constantFrom(undefined, true as const),
  })
  .map((all) => JSON.parse(JSON.stringify(all)) as Record<string, unknown>);
const task = fc.record({
  kind: fc.constant('unreachable_patient'),
  urgency,
  status: openStatus,
  dueAt: instant,
  restricted: fc.boolean(),
  details,
  acknowledgedAt: maybe(instant),
  closedAt: fc.constant(null),
  ownerId: fc.constant(null),
  outcome: fc.constant(null),
  alertFrom: maybe(instant),
  alertAt: maybe(instant),
});

const COLUMNS = `kind, urgency, status, due_at as "dueAt", restricted, details, acknowledged_at as "acknowledgedAt", closed_at as "closedAt", owner_id as "ownerId", outcome,
  alert_from as "alertFrom", alert_at as "alertAt"`;

describe('rules of follow-ups, in the domain and in PostgreSQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
    await database.dataSource.query(`insert into patients (id, name, language) values ($1, 'Awa', 'french')`, [
      PATIENT,
    ]);
    for (const id of USERS)
      await database.dataSource.query(
        `insert into users (id, username, password_hash, role) values ($1, $2, 'none', 'staff')`,
        [id, id],
      );
  });
  afterAll(() => database.drop());

  /** Undoes everything afterwards. */
  async function tried<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const runner = database.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      return await work(runner.manager);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }
  /** Writes rows as they are: the triggers have no say. */
  async function asTheyAre(manager: EntityManager, work: () => Promise<unknown>): Promise<void> {
    await manager.query('set local session_replication_role = replica');
    await work();
    await manager.query('set local session_replication_role = origin');
  }
  const put = (manager: EntityManager, row: Row, alertAcknowledgedAt: Date | null = null): Promise<void> =>
    asTheyAre(manager, async () => {
      const [made] = await manager.query<{ id: string }[]>(
        `insert into follow_ups (kind, urgency, status, due_at, restricted, details, acknowledged_at, closed_at, owner_id, outcome, alert_from, alert_at, address, patient_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
        [
          row.kind,
          row.urgency,
          row.status,
          row.dueAt,
          row.restricted,
          JSON.stringify(row.details),
          row.acknowledgedAt,
          row.closedAt,
          row.ownerId,
          row.outcome,
          row.alertFrom,
          row.alertAt,
          ADDRESS,
          PATIENT,
        ],
      );
      if (alertAcknowledgedAt === null) return;
      await manager.query(
        `insert into alerts (follow_up_id, step, person, language, channel, address, sent_at, acknowledged_at) values ($1, 1, 'Ndi', 'french', 'sms', '+237699000009', $2, $2)`,
        [made!.id, alertAcknowledgedAt],
      );
    });
  const rows = (manager: EntityManager): Promise<Row[]> => manager.query<Row[]>(`select ${COLUMNS} from follow_ups`);
  const only = async (manager: EntityManager): Promise<Row> => {
    const [row, ...more] = await rows(manager);
    expect(more).toEqual([]);
    return row!;
  };
  const actions = async (manager: EntityManager): Promise<string[]> =>
    (await manager.query<{ action: string }[]>('select action from follow_up_notes order by id')).map(
      ({ action }) => action,
    );
  const RUNS = { numRuns: 150 };

  it('agree on what tells people on duty of a new task', () =>
    fc.assert(
      fc.asyncProperty(
        urgency,
        fc.constantFrom(...FOLLOW_UP_STATUSES),
        maybe(instant),
        maybe(instant),
        (level, status, alertFrom, alertAt) =>
          tried(async (manager) => {
            await manager.query(
              `insert into follow_ups (kind, urgency, status, due_at, closed_at, alert_from, alert_at, updated_at) values ('complaint', $1, $2, $3, case when $2 = 'closed' then $3::timestamptz end, $4, $5, $3)`,
              [level, status, NOW, alertFrom, alertAt],
            );
            expect(await only(manager)).toMatchObject(
              alarmWhenOpened({ urgency: level, status, alertFrom, alertAt }, NOW),
            );
          }),
      ),
      RUNS,
    ));

  it('agree on what a change does to the alarm', () => {
    const state = fc.record({
      urgency,
      status: fc.constantFrom(...FOLLOW_UP_STATUSES),
      alertFrom: maybe(instant),
      alertAt: maybe(instant),
    });
    const change = fc
      .tuple(
        state,
        state,
        fc.record({ urgency: fc.boolean(), status: fc.boolean(), alertFrom: fc.boolean(), alertAt: fc.boolean() }),
      )
      .map(([before, other, keeps]): [AlertedState, AlertedState] => [
        before,
        {
          urgency: keeps.urgency ? before.urgency : other.urgency,
          status: keeps.status ? before.status : other.status,
          alertFrom: keeps.alertFrom ? before.alertFrom : other.alertFrom,
          alertAt: keeps.alertAt ? before.alertAt : other.alertAt,
        },
      ]);
    const rest = {
      kind: 'complaint',
      dueAt: NOW,
      restricted: false,
      details: {},
      acknowledgedAt: null,
      ownerId: null,
      outcome: null,
    };
    return fc.assert(
      fc.asyncProperty(change, ([before, after]) =>
        tried(async (manager) => {
          await put(manager, { ...rest, ...before, closedAt: before.status === 'closed' ? NOW : null });
          await manager.query(
            `update follow_ups set urgency = $1, status = $2, alert_from = $3, alert_at = $4, updated_at = $5, closed_at = case when $2 = 'closed' then $5::timestamptz end`,
            [after.urgency, after.status, after.alertFrom, after.alertAt, NOW],
          );
          expect(await only(manager)).toMatchObject(alarmAfterChange(before, after, NOW));
        }),
      ),
      { numRuns: 200 },
    );
  });

  const words = fc.record({ urgency, dueAt: instant, details, restricted: fc.boolean() });
  const given = (said: { urgency: Urgency; dueAt: Date; details: object; restricted: boolean }) => ({
    ...said,
    due: said.dueAt,
    kind: 'unreachable_patient' as const,
    address: ADDRESS,
    patientId: null,
    appointmentId: null,
    messageId: null,
  });

  it('agree on what further words make of an open task', () =>
    fc.assert(
      fc.asyncProperty(task, maybe(instant), words, (before, alertAcknowledgedAt, said) =>
        tried(async (manager) => {
          await put(manager, before, alertAcknowledgedAt);
          await openOrRaise(manager, given(said), NOW);
          const { alertsAnew, ...raised } = raisedByWords({ ...before, alertAcknowledgedAt }, said, NOW);
          const after = { ...before, ...raised, alertFrom: alertsAnew ? NOW : before.alertFrom };
          expect(await only(manager)).toEqual({ ...after, ...alarmAfterChange(before, after, NOW) });
          expect(await actions(manager)).toEqual(['raised']);
        }),
      ),
      { numRuns: 200 },
    ));

  it('open a task of words where none of that kind is open', () =>
    fc.assert(
      fc.asyncProperty(words, (said) =>
        tried(async (manager) => {
          await openOrRaise(manager, given(said), NOW);
          const opened = { status: 'open' as const, urgency: said.urgency, alertFrom: null, alertAt: null };
          expect(await only(manager)).toMatchObject({ ...said, ...opened, ...alarmWhenOpened(opened, NOW) });
          expect(await actions(manager)).toEqual(['opened']);
        }),
      ),
      { numRuns: 30 },
    ));

  it.each(['safety', 'reply'] as const)('agree on what a lost answer makes of an open task: %s', (purpose) =>
    fc.assert(
      fc.asyncProperty(task, maybe(instant), fc.boolean(), (open, alertAcknowledgedAt, isOpen) =>
        tried(async (manager) => {
          const { kind, urgency: level, reason: why } = TASKS[`undelivered_${purpose}`];
          const before = { ...open, kind };
          if (isOpen) await put(manager, before, alertAcknowledgedAt);
          const [attempt] = await lostAttempt(manager, purpose);
          await raiseUndelivered(manager, [attempt!.id], NOW);
          const lost = { urgency: level, dueAt: dueIn(level, NOW), details: { reason: why } };
          if (!isOpen) {
            expect(await only(manager)).toMatchObject({
              kind,
              ...lost,
              ...alarmWhenOpened({ urgency: level, status: 'open', alertFrom: null, alertAt: null }, NOW),
            });
            return;
          }
          const { alertsAnew, ...raised } = raisedByLoss({ ...before, alertAcknowledgedAt }, lost);
          const after = { ...before, ...raised, alertFrom: alertsAnew ? NOW : before.alertFrom };
          expect(await only(manager)).toEqual({ ...after, ...alarmAfterChange(before, after, NOW) });
        }),
      ),
      RUNS,
    ),
  );

  it('know from a lost text that the telephone is not safe, where its task is closed by now', () =>
    tried(async (manager) => {
      for (const [key, unsafe] of [
        ['safety.violence', true],
        ['safety.childAbuse', true],
        ['safety.poisoning', undefined],
        ['safety.emergency', undefined],
      ] as const) {
        await manager.query('delete from follow_ups');
        const [attempt] = await lostAttempt(manager, 'safety', key);
        await raiseUndelivered(manager, [attempt!.id], NOW);
        expect([key, (await only(manager)).details]).toEqual([
          key,
          { reason: 'safety_undelivered', ...(unsafe && { phone_not_safe: true }) },
        ]);
      }
    }));

  async function lostAttempt(
    manager: EntityManager,
    purpose: string,
    key: string | null = null,
  ): Promise<{ id: string }[]> {
    let made: { id: string }[] = [];
    await asTheyAre(manager, async () => {
      made = await manager.query<{ id: string }[]>(
        `with m as (insert into messages (direction, address, channel, purpose, route, status, language, key) values ('outbound', $1, 'sms', $2, 'rest', 'failed', 'french', $4) returning id)
         insert into delivery_attempts (message_id, attempt_no, state, priority, bulk, address, channel, next_at) select id, 1, 'refused', 0, false, $1, 'sms', $3 from m returning id`,
        [ADDRESS, purpose, NOW, key],
      );
    });
    return made;
  }

  it('agree on what else could not be told', () =>
    fc.assert(
      fc.asyncProperty(
        task,
        fc.constantFrom('change_not_told', 'unreachable', 'no_contact'),
        instant,
        (before, why, dueAt) =>
          tried(async (manager) => {
            await put(manager, before);
            await askToReach(
              manager,
              {
                patientId: PATIENT,
                appointmentId: null,
                address: ADDRESS,
                reason: why,
                due: dueAt,
                more: { reminderId: 'r' },
              },
              NOW,
            );
            const after = { ...before, ...raisedToReach(before, { dueAt, details: { reminderId: 'r', reason: why } }) };
            expect(await only(manager)).toEqual({ ...after, ...alarmAfterChange(before, after, NOW) });
          }),
      ),
      RUNS,
    ));

  const rule = fc.constantFrom<DueRule>('at_once', 'by_urgency', 'before_visit');
  it('agree on due times', () =>
    fc.assert(
      fc.asyncProperty(
        rule,
        urgency,
        maybe(fc.integer({ min: -3000, max: 3000 }).map((minutes) => new Date(NOW.getTime() + minutes * 60_000))),
        async (due, level, visitAt) => {
          const [row] = await database.dataSource.query<{ due: Date }[]>(
            `select ${dueSql({ due, urgency: level }, { now: '$1', visit: '$2::timestamptz' })} as due, $2::timestamptz`,
            [NOW, visitAt],
          );
          expect(row!.due).toEqual(dueBy(due, level, NOW, visitAt));
        },
      ),
      RUNS,
    ));

  const ruled = (Object.keys(TASKS) as (keyof typeof TASKS)[]).filter(
    (name): name is RuledTask => 'due' in TASKS[name],
  );
  it.each(ruled)('open what the domain says: %s', (name) =>
    tried(async (manager) => {
      const visitAt = new Date(NOW.getTime() + 3 * 60 * 60_000);
      for (const owner of [null, USERS[0]]) {
        await manager.query('delete from follow_ups');
        await manager.query(
          openFollowUps(
            { ...ruledTask(name, { now: '$1', visit: '$2::timestamptz' }), owner: '$3::uuid' },
            '(select $2::timestamptz) as visit',
          ),
          [NOW, visitAt, owner],
        );
        const { kind, urgency: level, due } = TASKS[name];
        const { details: said, ...row } = await only(manager);
        expect(row).toMatchObject({
          kind,
          urgency: level,
          dueAt: dueBy(due, level, NOW, visitAt),
          ownerId: owner,
          status: statusWhenOpened(owner),
        });
        expect(said.reason).toBe((TASKS[name] as { reason?: string }).reason);
      }
    }),
  );

  it('agree on closing', () =>
    fc.assert(
      fc.asyncProperty(
        task,
        maybe(fc.constantFrom(...USERS)),
        maybe(fc.constantFrom(...USERS)),
        fc.constantFrom(...OUTCOMES),
        (open, ownerId, by, outcome) =>
          tried(async (manager) => {
            const before = { ...open, ownerId };
            await put(manager, before);
            await manager.query(closeFollowUps({ where: 'address = $3', outcome, now: '$1', owner: '$2' }), [
              NOW,
              by,
              ADDRESS,
            ]);
            const after = { ...before, ...closed(before, { outcome, by, now: NOW }) };
            expect(await only(manager)).toEqual({ ...after, ...alarmAfterChange(before, after, NOW) });
          }),
      ),
      RUNS,
    ));
});
