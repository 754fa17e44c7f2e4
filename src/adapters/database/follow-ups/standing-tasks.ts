import { type EntityManager } from 'typeorm';
import { TASKS } from '../../../domain/follow-up/opening';
import { closeFollowUps, noteClosed } from './closing';
import { noteFollowUps, noteRaised, openFollowUps, ruledTask, taskColumns } from './opening';

/* Tasks of which one is open at a time, whatever is added to it. */

const IS_FORGOTTEN = `details ->> 'reason' = '${TASKS.forgotten_hand_over.reason}'`;

/* The one who took it over gets the task; one that is open already is raised. */
const NUDGE = `
  with raised as (
    update follow_ups set due_at = least(due_at, $2), updated_at = $2 where address = $1 and status <> 'closed' and ${IS_FORGOTTEN} returning id, kind
  ), made as (${openFollowUps(
    {
      ...ruledTask('forgotten_hand_over', { now: '$2' }),
      address: '$1',
      patient: '$3::uuid',
      owner: 'v.taken_over_by',
    },
    'conversations v where v.address = $1 and not exists (select from raised)',
  )}
  )${noteRaised({ raised: 'raised', opened: 'made' }, { now: '$2', note: `'A conversation was taken over and nobody has written in it since: answer, or give it back.'` })}`;

/** Reminds whoever took the conversation of an address over. */
export const nudgeStaff = async (
  manager: EntityManager,
  address: string,
  patientId: string | null,
  now: Date,
): Promise<void> => void (await manager.query(NUDGE, [address, now, patientId]));

/** SQL of a statement's end, after a comma: closes the reminders of a hand-over on an address. */
export const closeForgotten = ({ address, owner, now }: { address: string; owner: string; now: string }): string =>
  `done as (${closeFollowUps({ where: `address = ${address} and ${IS_FORGOTTEN}`, outcome: 'resolved', now, owner })}) ${noteClosed('done', { now, user: owner })}`;

const MANY_TEXTS = `
  with made as (${openFollowUps(
    { ...ruledTask('many_texts', { now: '$2' }), address: '$1', patient: '$3::uuid' },
    `(select) as here where not exists (
       select from follow_ups where address = $1 and details ->> 'reason' = '${TASKS.many_texts.reason}' and (status <> 'closed' or created_at >= $4))`,
  )}
  )${noteFollowUps('made', { action: 'opened', now: '$2' })}`;

/** Tells staff, once a day, of an address that has had all its answers of the day. */
export const noteManyTexts = async (
  manager: EntityManager,
  address: string,
  patientId: string | null,
  { now, dayStart }: { now: Date; dayStart: Date },
): Promise<void> => void (await manager.query(MANY_TEXTS, [address, now, patientId, dayStart]));

/* One open task however many outages it takes, so that hundreds of patients are no hundreds of tasks. The lock keeps two replicas from opening one each. */
const LOCK_LIST = `select pg_advisory_xact_lock(hashtextextended('reminders_missed', 0))`;
const LIST = `
  with joined as (
    update follow_ups set due_at = least(due_at, $3), updated_at = $2, details = details || jsonb_build_object('count', (details ->> 'count')::int + $1::int)
     where id = (select id from follow_ups where kind = '${TASKS.missed_reminders.kind}' and status <> 'closed' and details ->> 'reason' = '${TASKS.missed_reminders.reason}' order by created_at desc limit 1)
    returning id, kind
  ), made as (${openFollowUps(
    {
      ...taskColumns('missed_reminders'),
      details: `${taskColumns('missed_reminders').details} || jsonb_build_object('count', $1::int)`,
      dueAt: '$3::timestamptz',
      now: '$2',
    },
    '(select) as here where not exists (select from joined)',
  )}
  )${noteRaised({ raised: 'joined', opened: 'made' }, { now: '$2' })}`;

/** Asks staff to reach so many patients more whose reminders could not leave in time. Returns the task that lists them. */
export async function listMissed(
  manager: EntityManager,
  count: number,
  due: Date,
  now: Date,
): Promise<string | undefined> {
  await manager.query(LOCK_LIST);
  const [task] = await manager.query<{ id: string }[]>(LIST, [count, now, due]);
  return task?.id;
}
