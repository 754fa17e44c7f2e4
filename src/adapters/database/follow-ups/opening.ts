import { type DueRule, waitMinutes } from '../../../domain/follow-up/due-time';
import { type FollowUpAction } from '../../../domain/follow-up/life-cycle';
import { type RuledTask, type TaskName, TASKS } from '../../../domain/follow-up/opening';
import { type Urgency } from '../../../domain/feedback/urgency';

/** A follow-up as SQL expressions over the rows it is opened for. What is left out is null, or as the table has it. */
interface Opening {
  kind: string;
  urgency: string;
  dueAt: string;
  now: string;
  patient?: string;
  address?: string;
  appointment?: string;
  feedback?: string;
  message?: string;
  /** Whose it is from the start, where it is somebody's. */
  owner?: string;
  details?: string;
  restricted?: string;
}

const COLUMNS = {
  kind: 'kind',
  urgency: 'urgency',
  patient: 'patient_id',
  address: 'address',
  appointment: 'appointment_id',
  feedback: 'feedback_id',
  message: 'message_id',
  owner: 'owner_id',
  dueAt: 'due_at',
  details: 'details',
  restricted: 'restricted',
} as const;

/** SQL of a CTE that opens a follow-up for each row of `from`; its history is written by `noteFollowUps`. Returns id, kind and address. */
export function openFollowUps({ now, ...opening }: Opening, from: string): string {
  const given = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).flatMap((key) =>
    opening[key] === undefined ? [] : [[COLUMNS[key], opening[key]] as const],
  );
  // As statusWhenOpened of domain/follow-up/opening.
  const status =
    opening.owner === undefined
      ? []
      : [['status', `case when ${opening.owner} is null then 'open' else 'taken' end`] as const];
  const all = [...given, ...status, ['created_at', `${now}::timestamptz`] as const, ['updated_at', now] as const];
  return `insert into follow_ups (${all.map(([column]) => column).join(', ')}) select ${all.map(([, sql]) => sql).join(', ')} from ${from} returning id, kind, address`;
}

/** What a task is (domain/follow-up/opening), as columns; `dueAt` is the caller's. */
export const taskColumns = (name: TaskName): { kind: string; urgency: string; details: string } => {
  const task = TASKS[name];
  return {
    kind: `'${task.kind}'`,
    urgency: `'${task.urgency}'`,
    details: `'${'reason' in task ? JSON.stringify({ reason: task.reason }) : '{}'}'::jsonb`,
  };
};

/** The same with the due time its rule gives. `visit`: SQL for when the visit begins. */
export const ruledTask = (
  name: RuledTask,
  { now, visit = 'null' }: { now: string; visit?: string },
): ReturnType<typeof taskColumns> & { dueAt: string; now: string } => ({
  ...taskColumns(name),
  now,
  dueAt: dueSql(TASKS[name], { now, visit }),
});

/** `dueBy` of domain/follow-up/due-time as SQL. */
export function dueSql(
  { due, urgency }: { due: DueRule; urgency: Urgency },
  { now, visit }: { now: string; visit: string },
): string {
  const instant = `${now}::timestamptz`;
  const waited = `${instant} + interval '${waitMinutes(urgency)} minutes'`;
  switch (due) {
    case 'at_once':
      return instant;
    case 'by_urgency':
      return waited;
    case 'before_visit':
      return `greatest(${instant}, least(${waited}, ${visit}))`;
    default:
      return due satisfies never;
  }
}

/** SQL that writes a step into the history of each follow-up of `from`. `user` and `note` are SQL, and may name what `from` returns. Returns the follow-up's id. */
export const noteFollowUps = (
  from: string,
  { action, now, user = 'null', note = 'null' }: { action: FollowUpAction; now: string; user?: string; note?: string },
): string =>
  `insert into follow_up_notes (follow_up_id, user_id, action, note, created_at) select id, ${user}::uuid, '${action}', ${note}, ${now}::timestamptz from ${from} returning follow_up_id as id`;

/** The same for what was raised and, where there was nothing to raise, opened. `feedback`: SQL for the comment that did. */
export const noteRaised = (
  { raised, opened }: { raised: string; opened: string },
  { now, note = 'null', feedback = 'null' }: { now: string; note?: string; feedback?: string },
): string => `
  insert into follow_up_notes (follow_up_id, action, note, feedback_id, created_at) select id, action, ${note}, ${feedback}::uuid, ${now}::timestamptz
    from (select id, kind, 'raised' as action from ${raised} union all select id, kind, 'opened' from ${opened}) as told
  returning follow_up_id as id`;

/** SQL of a CTE that adds to the details of open follow-ups. `where` and `details` are SQL. */
export const addDetails = ({ where, details, now }: { where: string; details: string; now: string }): string =>
  `update follow_ups set updated_at = ${now}::timestamptz, details = details || ${details} where status <> 'closed' and ${where}`;
