/** Reason of an inbound message that answers nothing: "allô", somebody else's words, a radio. */
export const NO_ANSWER = 'no_answer';

/**
 * SQL: whether anybody wrote or spoke from an address of the patient, or from one the reminder went to, since the reminder first left. A call's own
 * turns are kept as inbound messages too: only spoken words count there, so that a voicemail is no answer, and only words that were one (`NO_ANSWER`). `reminder` and `patient` are
 * SQL expressions for the two ids.
 */
export const answeredSince = (reminder: string, patient: string): string => `exists (
  select from messages i
   where i.direction = 'inbound' and (i.channel <> 'call' or i.body is not null) and i.status_reason is distinct from '${NO_ANSWER}'
     and i.address in (select c.address from contacts c where c.patient_id = ${patient} union select s.address from messages s where s.reminder_id = ${reminder})
     and i.created_at > (select min(l.claimed_at) from delivery_attempts l join messages lm on lm.id = l.message_id where lm.reminder_id = ${reminder} and l.sid is not null))`;
