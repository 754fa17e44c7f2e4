import { type EntityManager } from 'typeorm';
import { PHONE_UNSAFE_TEXTS } from '../../../domain/conversation/dialogues/safety';
import { PHONE_NOT_SAFE } from '../../../domain/follow-up/phone-not-safe';
import { TASKS } from '../../../domain/follow-up/opening';
import { dueSql, noteRaised, openFollowUps } from './opening';

const LOST = {
  safety: {
    ...TASKS.undelivered_safety,
    note: `'The safety answer did not reach this number: call now, unless details say ${PHONE_NOT_SAFE}.'`,
  },
  reply: { ...TASKS.undelivered_reply, note: 'null' },
} as const;

const TASK_OF_PURPOSE = Object.entries(LOST)
  .map(
    ([purpose, task]) =>
      `('${purpose}', '${task.kind}', '${task.urgency}', '${task.reason}', ${dueSql(task, { now: '$2', visit: 'null' })})`,
  )
  .join(', ');
/** The task that the words had opened may be closed by now. */
const NOT_SAFE = `case when m.key in (${PHONE_UNSAFE_TEXTS.map((key) => `'${key}'`).join(', ')}) then '{"${PHONE_NOT_SAFE}": true}'::jsonb else '{}' end`;
const NOTE = `case kind ${Object.values(LOST)
  .map(({ kind, note }) => `when '${kind}' then ${note}`)
  .join(' ')} end`;

/*
 * What a patient's own message asked for and never got: words of danger that were not answered alert staff again, another answer is given by a person.
 * An open task of the same kind on that number is raised, as `raisedByLoss` of domain/follow-up/raising does; a test on PostgreSQL holds them together.
 */
const RAISE = `
  with task(purpose, kind, urgency, reason, due_at) as (values ${TASK_OF_PURPOSE}
  ), lost as (
    select m.id, m.address, m.patient_id, m.appointment_id, task.kind, task.urgency, jsonb_build_object('reason', task.reason) || ${NOT_SAFE} as details, task.due_at
      from delivery_attempts a join messages m on m.id = a.message_id join task on task.purpose = m.purpose
     where a.id = any($1) and m.status in ('failed', 'undelivered')
  ), joined as (
    update follow_ups f set urgency = case when lost.urgency = 'emergency' then lost.urgency else f.urgency end, due_at = least(f.due_at, lost.due_at),
           details = f.details || lost.details, updated_at = $2,
           alert_from = case when lost.urgency = 'emergency' and (f.alert_at is null or f.details ->> 'reason' is distinct from lost.details ->> 'reason') then $2::timestamptz else f.alert_from end
      from lost
     where f.id = (select x.id from follow_ups x where x.address = lost.address and x.kind = lost.kind and x.status <> 'closed' order by x.created_at desc limit 1)
    returning f.id, f.kind, f.address
  ), made as (${openFollowUps(
    {
      kind: 'kind',
      urgency: 'urgency',
      dueAt: 'due_at',
      now: '$2',
      patient: 'patient_id',
      address: 'address',
      appointment: 'appointment_id',
      message: 'id',
      details: 'details',
    },
    `(
      select distinct on (address, kind) * from lost where not exists (select from joined j where j.address = lost.address and j.kind = lost.kind)) as new`,
  )}
  )${noteRaised({ raised: 'joined', opened: 'made' }, { now: '$2', note: NOTE })}`;

/* An alert that will not arrive: the escalation looks at once whether anything of that step does. */
const LOOK_NOW = `
  update follow_ups f set alert_at = $2
    from delivery_attempts t join alerts a on a.message_id = t.message_id
   where t.id = any($1) and f.id = a.follow_up_id and f.alert_at > $2 and f.status <> 'closed'`;

/** Gives answers and safety texts that will not arrive any more to staff, and takes the escalation of an alert that will not arrive further; other purposes are left alone. */
export async function raiseUndelivered(
  manager: Pick<EntityManager, 'query'>,
  attemptIds: readonly string[],
  now: Date,
): Promise<void> {
  if (attemptIds.length === 0) return;
  await manager.query(RAISE, [attemptIds, now]);
  await manager.query(LOOK_NOW, [attemptIds, now]);
}
