const ARRIVED = `('delivered', 'read')`;
const NOT_ARRIVED = `('undelivered', 'failed', 'canceled')`;

/**
 * SQL: when it became known that an attempt to send a text has not reached its address: refused, never found at the provider, or reported as lost and not
 * as arrived; null while it may have. `attempt` is an alias of delivery_attempts.
 */
export const lostAt = (attempt: string): string => `case
    when ${attempt}.state in ('refused', 'abandoned') then ${attempt}.finished_at
    else (select min(e.received_at) from status_events e where e.sid = ${attempt}.sid and e.status in ${NOT_ARRIVED}
             and not exists (select from status_events d where d.sid = e.sid and d.status in ${ARRIVED})) end`;

/** SQL: when an attempt left; where it was reported as lost first and as arrived later, when that was reported. */
export const toldAt = (attempt: string): string => `coalesce((
    select min(d.received_at) from status_events d where d.sid = ${attempt}.sid and d.status in ${ARRIVED}
       and exists (select from status_events e where e.sid = d.sid and e.status in ${NOT_ARRIVED} and e.received_at <= d.received_at)), ${attempt}.claimed_at)`;

/** SQL: whether an attempt may have reached its address; a call has when the person said who they are. `message` is an alias of its row in messages. */
export const reached = (attempt: string, message: string): string =>
  `${attempt}.state <> 'queued' and ${attempt}.claimed_at is not null and (${lostAt(attempt)}) is null and (${message}.channel <> 'call' or ${message}.status = 'delivered')`;
