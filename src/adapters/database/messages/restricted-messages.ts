/* In the time a complaint that is kept to administrators waits on the number. */
const complaintWaits = (m: string): string =>
  `exists (select from follow_ups u where u.restricted and u.address = ${m}.address and ${m}.created_at between u.created_at and coalesce(u.closed_at, 'infinity'))`;
const ofAdministrator = (user: string): string =>
  `exists (select from users w where w.id = ${user} and w.role = 'admin')`;
const lastWriter = (m: string): string =>
  `(select o.written_by from messages o where o.address = ${m}.address and o.direction = 'outbound' and o.created_at < ${m}.created_at order by o.created_at desc limit 1)`;

/**
 * SQL: whether the words of a message `m` are for administrators only: those that opened a restricted complaint or joined it, what an administrator
 * writes while it waits, and what the patient answers to that. Words of danger are for all, and a file without words is opened by whoever looks first.
 */
export const isRestrictedMessage = (m: string): string => `(${m}.restricted
  or exists (select from follow_ups u where u.restricted and u.message_id = ${m}.id)
  or (${complaintWaits(m)} and case when ${m}.direction = 'outbound' then ${ofAdministrator(`${m}.written_by`)}
        else ${m}.body is not null and coalesce(${m}.understanding ->> 'level', 'none') not in ('urgent', 'emergency') and ${ofAdministrator(lastWriter(m))} end))`;
