/*
 * SQL pieces: what becomes of reminders when something became of their messages. Each updates the reminders `r` of the rows of `from` (a CTE with
 * reminder_id, and what is named); they come last in their statement, since sending locks attempts, messages and reminders in that order. `now` is SQL.
 */

/** The provider took the message; `from` has the message's status. */
export const sentFrom = (from: string, now: string): string => `
  update reminders r set status = 'sent', sent_at = ${now}, status_reason = null, updated_at = ${now}
    from ${from} where r.id = ${from}.reminder_id and ${from}.status = 'accepted' and r.status in ('queued', 'failed')`;

/** It was found at the provider after its answer had been lost. */
export const foundFrom = (from: string, now: string): string => `
  update reminders r set status = 'sent', sent_at = ${now}, updated_at = ${now} from ${from} where r.id = ${from}.reminder_id and r.status = 'queued'`;

/* A ladder that was content (SMS without receipts: what left counts as arrived) is looked at again when a step is reported as lost after all; one that was
   given up stays so, because staff have the patient by then. */
const goesOn = (from: string): string =>
  `(r.ladder_due_at is not null or (${from}.ladder_step is not null and r.status = 'sent' and r.status_reason is null))`;

/** The provider reported on it; `from` has the message's status and ladder_step. */
export const reportedFrom = (from: string, now: string): string => `
    update reminders r
       set status = case when ${from}.status not in ('failed', 'undelivered') or ${goesOn(from)} then 'sent' else 'failed' end,
           status_reason = case when ${from}.status in ('failed', 'undelivered') and not ${goesOn(from)} then coalesce(r.status_reason, 'undelivered') end,
           ladder_due_at = case when ${from}.status in ('failed', 'undelivered') and ${goesOn(from)} then ${now}::timestamptz
                                when ${from}.status not in ('delivered', 'read') then r.ladder_due_at end,
           sent_at = coalesce(r.sent_at, ${now}), updated_at = ${now}
      from ${from} where r.id = ${from}.reminder_id and r.status in ('queued', 'sent', 'failed')`;

/** It waits for another attempt, and so does its reminder; what was cancelled meanwhile stays so. `lookAt`: SQL for when a ladder is looked at next. */
export const queuedAgainFrom = (from: string, { now, lookAt }: { now: string; lookAt: string }): string => `
  update reminders r set status = 'queued', status_reason = null, ladder_due_at = case when r.ladder_due_at is not null then ${lookAt}::timestamptz end, updated_at = ${now}
    from ${from} where r.id = ${from}.reminder_id and r.status in ('sent', 'failed')`;

/** The provider refused it for good; `from` has the message's status and status_reason. A ladder goes on at once. */
export const refusedFrom = (from: string, now: string): string => `
  update reminders r
     set status = case when r.ladder_due_at is null then ${from}.status else r.status end,
         status_reason = case when r.ladder_due_at is null then ${from}.status_reason end,
         ladder_due_at = case when r.ladder_due_at is not null then ${now}::timestamptz end, updated_at = ${now}
    from ${from} where r.id = ${from}.reminder_id and (r.status = 'queued' or r.ladder_due_at is not null)`;

/** It was not sent because it was of no use; `from` has the message's status, the reason, and on_ladder: whether a ladder goes on all the same. */
export const droppedFrom = (from: string, now: string): string => `
    update reminders r
       set status = case when ${from}.on_ladder and r.ladder_due_at is not null then r.status else ${from}.status end,
           status_reason = case when ${from}.on_ladder and r.ladder_due_at is not null then r.status_reason else ${from}.reason end,
           ladder_due_at = case when ${from}.on_ladder and r.ladder_due_at is not null then ${now}::timestamptz end, updated_at = ${now}
      from ${from} where r.id = ${from}.reminder_id and r.status = 'queued'`;

/** Where expired holds, its time was over before it was known whether it had left. */
export const expiredFrom = (from: string, now: string): string => `
    update reminders r set status = 'expired', status_reason = 'expired', updated_at = ${now} from ${from} where r.id = ${from}.reminder_id and ${from}.expired and r.status = 'queued'`;

/** Nobody will ever know whether it left. */
export const leftToStaffFrom = (from: string, now: string): string => `
    update reminders r set status = 'failed', status_reason = 'needs_review', updated_at = ${now} from ${from} where r.id = ${from}.reminder_id and r.status = 'queued'`;

/** A call reached nobody: the reminder's ladder goes on at once; one without a ladder has failed. Returns which (ladder). */
export const calledInVainFrom = (from: string, now: string): string => `
  update reminders r
     set status = case when r.ladder_due_at is null then 'failed' else r.status end, status_reason = case when r.ladder_due_at is null then 'undelivered' else r.status_reason end,
         ladder_due_at = case when r.ladder_due_at is not null then ${now}::timestamptz end, updated_at = ${now}
    from ${from} where r.id = ${from}.reminder_id and r.status in ('queued', 'sent')
  returning r.ladder_due_at is not null as ladder`;

/** It is planned anew after a hold; a further step of a ladder (ladder_step) is looked at anew then. */
export const heldFrom = (from: string, now: string): string => `
  update reminders r
     set status = case when coalesce(${from}.ladder_step, 1) > 1 then r.status else 'pending' end, status_reason = null,
         ladder_due_at = case when coalesce(${from}.ladder_step, 1) > 1 then ${now}::timestamptz end, updated_at = ${now}
    from ${from} where r.id = ${from}.reminder_id and r.status in ('queued', 'sent')`;
