import { type EntityManager } from 'typeorm';
import { URGENCIES, type Urgency } from '../../../domain/feedback/urgency';
import { type FollowUpKind } from '../../../domain/follow-up/opening';
import { PHONE_NOT_SAFE } from '../../../domain/follow-up/phone-not-safe';
import { QUIET_AFTER_ACKNOWLEDGEMENT_MINUTES, UNCERTAIN_REASONS } from '../../../domain/follow-up/raising';
import { noteRaised, openFollowUps } from './opening';

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');

/* These statements do what domain/follow-up/raising.ts decides, on the row as it is when it is locked; a test on PostgreSQL holds them together. */

const LEVELS = `array[${list(URGENCIES)}]`;
const UNCERTAIN = `in (${list(UNCERTAIN_REASONS)})`;
const WAS_UNCERTAIN = `(details ->> 'reason' ${UNCERTAIN}) is true`;

/** Further words, as SQL. */
interface Words {
  urgency: string;
  due: string;
  restricted: string;
  /** jsonb. */
  details: string;
  now: string;
}

/** SQL of a CTE that raises one open task by further words (`raisedByWords`). `task`: SQL that gives its id. Returns id and kind. */
export function raiseByWords({ urgency, due, restricted, details, now }: Words, task: string): string {
  const uncertain = `((${details} ->> 'reason') ${UNCERTAIN}) is true`;
  const stillNotSafe = `case when ${details} ->> '${PHONE_NOT_SAFE}' = 'true' then '{"${PHONE_NOT_SAFE}": true}'::jsonb else '{}' end`;
  const unseen = `coalesce(greatest(acknowledged_at, (select max(a.acknowledged_at) from alerts a where a.follow_up_id = follow_ups.id)), '-infinity')
             <= ${now}::timestamptz - interval '${QUIET_AFTER_ACKNOWLEDGEMENT_MINUTES} minutes'`;
  return `update follow_ups set urgency = case when array_position(${LEVELS}, urgency) >= array_position(${LEVELS}, ${urgency}) then urgency else ${urgency} end,
           due_at = least(due_at, ${due}), restricted = restricted or ${restricted}, updated_at = ${now},
           details = case when ${uncertain} then details || ${stillNotSafe} when ${WAS_UNCERTAIN} then details - 'reason' || ${details} else details || ${details} end,
           alert_from = case when (${urgency} in ('urgent', 'emergency') and alert_at is null and ${unseen}) or (${urgency} = 'emergency' and ${WAS_UNCERTAIN} and not ${uncertain})
                             then ${now}::timestamptz else alert_from end
     where id = (${task})
    returning id, kind`;
}

const BY_WORDS = `
  with joined as (${raiseByWords(
    { urgency: '$3', due: '$6', restricted: '$8', details: '$7::jsonb', now: '$5' },
    `select id from follow_ups where address = $2 and kind = $1 and status <> 'closed' order by created_at desc limit 1`,
  )}
  ), made as (${openFollowUps(
    {
      kind: '$1',
      urgency: '$3',
      dueAt: '$6::timestamptz',
      now: '$5',
      patient: '$4::uuid',
      address: '$2',
      appointment: '$9::uuid',
      message: '$10::uuid',
      details: '$7',
      restricted: '$8::boolean',
    },
    '(select) as here where not exists (select from joined)',
  )}
  )${noteRaised({ raised: 'joined', opened: 'made' }, { now: '$5' })}`;

/** A task that a patient's words make. */
export interface TaskOfWords {
  kind: FollowUpKind;
  urgency: Urgency;
  address: string;
  patientId: string | null;
  appointmentId: string | null;
  messageId: string | null;
  due: Date;
  details: object;
  restricted: boolean;
}

/** Opens a task, or raises the one of its kind that is open on that address. */
export const openOrRaise = (manager: Pick<EntityManager, 'query'>, task: TaskOfWords, now: Date): Promise<unknown> =>
  manager.query(BY_WORDS, [
    task.kind,
    task.address,
    task.urgency,
    task.patientId,
    now,
    task.due,
    JSON.stringify(task.details),
    task.restricted,
    task.appointmentId,
    task.messageId,
  ]);

const KEPT = `select exists (select from follow_ups where address = $1 and kind = 'complaint' and status <> 'closed' and restricted) as kept`;

/** Whether a complaint that is kept to administrators waits on that address: what is said further to it is kept with it. */
export const isComplaintKept = async (manager: Pick<EntityManager, 'query'>, address: string): Promise<boolean> =>
  (await manager.query<[{ kept: boolean }]>(KEPT, [address]))[0].kept;
