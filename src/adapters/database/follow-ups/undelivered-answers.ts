import { type EntityManager } from 'typeorm';
import { waitMinutes } from '../../../domain/follow-up/opening';
import { type Urgency } from '../../../domain/feedback/urgency';

/*
 * What a patient's own message asked for and never got: words of danger that were not answered alert staff again, another answer is given by a person.
 * An open task of the same kind on that number is raised. Kinds and reasons are those of `delivery_failed` in domain/conversation/outreach.
 */
const RAISE = `
  with lost as (
    select m.id, m.address, m.patient_id, m.appointment_id, case m.purpose when 'safety' then 'clinical_urgency' else 'unreachable_patient' end as kind,
           case m.purpose when 'safety' then 'emergency' else 'follow_up' end as urgency, jsonb_build_object('reason', m.purpose || '_undelivered') as details,
           case m.purpose when 'safety' then $3::timestamptz else $4 end as due_at
      from delivery_attempts a join messages m on m.id = a.message_id
     where a.id = any($1) and m.purpose in ('safety', 'reply') and m.status in ('failed', 'undelivered')
  ), joined as (
    update follow_ups f set urgency = case when lost.kind = 'clinical_urgency' then 'emergency' else f.urgency end, due_at = least(f.due_at, lost.due_at),
           details = f.details || lost.details, updated_at = $2,
           alert_from = case when lost.kind = 'clinical_urgency' and (f.alert_at is null or f.details ->> 'reason' is distinct from 'safety_undelivered') then $2::timestamptz else f.alert_from end
      from lost
     where f.id = (select x.id from follow_ups x where x.address = lost.address and x.kind = lost.kind and x.status <> 'closed' order by x.created_at desc limit 1)
    returning f.id, f.address, f.kind
  ), made as (
    insert into follow_ups (kind, urgency, patient_id, address, appointment_id, message_id, due_at, details, created_at, updated_at)
    select distinct on (address, kind) kind, urgency, patient_id, address, appointment_id, id, due_at, details, $2::timestamptz, $2 from lost
     where not exists (select from joined j where j.address = lost.address and j.kind = lost.kind)
    returning id, kind
  )
  insert into follow_up_notes (follow_up_id, action, note, created_at)
  select id, action, case kind when 'clinical_urgency' then 'The safety answer did not reach this number: call now.' end, $2::timestamptz
    from (select id, kind, 'raised' as action from joined union all select id, kind, 'opened' from made) as told`;

/* An alert that will not arrive: the escalation looks at once whether anything of that step does. */
const LOOK_NOW = `
  update follow_ups f set alert_at = $2
    from delivery_attempts t join alerts a on a.message_id = t.message_id
   where t.id = any($1) and f.id = a.follow_up_id and f.alert_at > $2 and f.status <> 'closed'`;

/** Gives answers and safety texts that will not arrive any more to staff, and takes the escalation of an alert that will not arrive further; other purposes are left alone. */
export async function raiseUndelivered(manager: EntityManager, attemptIds: readonly string[], now: Date): Promise<void> {
  const due = (urgency: Urgency): Date => new Date(now.getTime() + waitMinutes(urgency) * 60_000);
  if (attemptIds.length === 0) return;
  await manager.query(RAISE, [attemptIds, now, due('emergency'), due('follow_up')]);
  await manager.query(LOOK_NOW, [attemptIds, now]);
}
