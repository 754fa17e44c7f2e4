import { type CheckedReason, CHECKS, NOT_SENT, type NotSentReason } from '../../../domain/delivery/may-send';
import { answeredSince } from './answered-since';

/** A later step of a ladder, or a second call of it: an answer ends it, and so does the late news that an earlier message has arrived after all. */
const FURTHER = `(m.ladder_step > 1 or (a.bulk and a.attempt_no > 1))`;

/* The ladder of the text has rung already: the call to who has not answered would be one more. */
const CALLED = `exists (
               select from reminders k join messages o on o.appointment_id = k.appointment_id and o.reminder_id <> k.id join delivery_attempts l on l.message_id = o.id
                where k.id = m.reminder_id and k.kind = 'call_unconfirmed' and o.channel = 'call' and o.appointment_version = m.appointment_version and l.sid is not null)`;

/** SQL expressions for what the reasons are decided by. */
interface Values {
  now: string;
  dropFeedback: string;
  dayStart: string;
  perDayAndAddress: string;
}

/* The twins of the checks in domain/delivery/may-send, which has their order; test/database/may-send.test.ts holds them equal. */
const conditions = ({
  now,
  dropFeedback,
  dayStart,
  perDayAndAddress,
}: Values): Readonly<Record<CheckedReason, string>> => ({
  expired: `m.expires_at <= ${now}`,
  opted_out: `a.bulk and (select not granted from consents c where c.address = a.address and c.purpose = m.purpose order by c.id desc limit 1)`,
  appointment_changed: `a.bulk and p.version is distinct from m.appointment_version`,
  withdrawn: `a.bulk and (select r.status = 'cancelled' from reminders r where r.id = m.reminder_id)`,
  wrong_number: `a.bulk and exists (select from contacts c where c.address = a.address and c.patient_id = m.patient_id and c.wrong_number_at is not null and (c.channel = m.channel or m.channel <> 'call' and c.channel <> 'call'))`,
  address_unusable: `exists (select from address_channels u where u.address = a.address and u.channel = m.channel and (u.unusable_since is not null or a.bulk and u.declined_at is not null))`,
  delivered_otherwise: `${FURTHER} and exists (select from messages o where o.reminder_id = m.reminder_id and o.id <> m.id and o.status in ('delivered', 'read'))`,
  answered: `${FURTHER} and (exists (select from reminders o where o.id = m.reminder_id and o.response is not null) or ${answeredSince('m.reminder_id', 'm.patient_id')})`,
  called_already: `${FURTHER} is not true and a.bulk and m.channel = 'call' and ${CALLED}`,
  budget: `${dropFeedback} and m.purpose = 'feedback'`,
  daily_cap: `a.bulk and ${perDayAndAddress} <= (select count(*) from delivery_attempts s where s.address = a.address and s.bulk and s.claimed_at >= ${dayStart} and s.state not in ('queued', 'refused'))`,
});

/** SQL: why attempt `a` of message `m` (with `p`, its appointment) is not sent now; null when it is. */
export function whyNotSent(values: Values): string {
  const sql = conditions(values);
  return `case
             ${CHECKS.map(({ reason }) => `when ${sql[reason]} then '${reason}'`).join('\n             ')}
           end`;
}

const reasons = (which: (ending: (typeof NOT_SENT)[NotSentReason]) => boolean): string =>
  (Object.keys(NOT_SENT) as NotSentReason[])
    .filter((reason) => which(NOT_SENT[reason]))
    .map((reason) => `'${reason}'`)
    .join(', ');

/** SQL lists of reasons: by which a message expires (it is cancelled by the others); after which its reminder's ladder goes on; for which it waits for the next day. */
export const EXPIRES = reasons(({ status }) => status === 'expired');
export const CLIMBS = reasons(({ climbs }) => climbs);
export const WAITS = reasons(({ waits }) => waits);
