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
const WORDS_UNCERTAIN = `(($7::jsonb ->> 'reason') ${UNCERTAIN}) is true`;
const WAS_UNCERTAIN = `(details ->> 'reason' ${UNCERTAIN}) is true`;
const STILL_NOT_SAFE = `case when $7::jsonb ->> '${PHONE_NOT_SAFE}' = 'true' then '{"${PHONE_NOT_SAFE}": true}'::jsonb else '{}' end`;
const UNSEEN = `coalesce(greatest(acknowledged_at, (select max(a.acknowledged_at) from alerts a where a.follow_up_id = follow_ups.id)), '-infinity')
             <= $5::timestamptz - interval '${QUIET_AFTER_ACKNOWLEDGEMENT_MINUTES} minutes'`;

const BY_WORDS = `
  with joined as (
    update follow_ups set urgency = case when array_position(${LEVELS}, urgency) >= array_position(${LEVELS}, $3) then urgency else $3 end,
           due_at = least(due_at, $6), restricted = restricted or $8, updated_at = $5,
           details = case when ${WORDS_UNCERTAIN} then details || ${STILL_NOT_SAFE} when ${WAS_UNCERTAIN} then details - 'reason' || $7 else details || $7 end,
           alert_from = case when ($3 in ('urgent', 'emergency') and alert_at is null and ${UNSEEN}) or ($3 = 'emergency' and ${WAS_UNCERTAIN} and not ${WORDS_UNCERTAIN})
                             then $5::timestamptz else alert_from end
     where id = (select id from follow_ups where address = $2 and kind = $1 and status <> 'closed' order by created_at desc limit 1)
    returning id, kind
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
