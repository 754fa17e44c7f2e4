import { type EntityManager } from 'typeorm';
import { type Subject } from '../../../domain/appointment/subject';

/** Keeps what a patient answered on the reminders that asked. Who has answered is not called any more; what is queued is dropped when its turn comes. */
export async function keepResponse(
  manager: EntityManager,
  subject: Subject,
  response: 'accepted' | 'declined' | 'tentative',
  now: Date,
): Promise<void> {
  const [column, id] =
    subject.kind === 'appointment' ? ['appointment_id', subject.appointmentId] : ['id', subject.reminderId];
  // One of the original API that did not arrive is asked about once more when its person writes, and has no appointment to hold the answer.
  const answerable = subject.kind === 'appointment' ? `('queued', 'sent')` : `('queued', 'sent', 'failed')`;
  await manager.query(
    `update reminders set response = $2, responded_at = $3, updated_at = $3 where ${column} = $1 and status in ${answerable}`,
    [id, response, now],
  );
  await manager.query(
    `update reminders set status = 'cancelled', status_reason = 'answered', updated_at = $2 where ${column} = $1 and kind = 'call_unconfirmed' and status in ('pending', 'queued')`,
    [id, now],
  );
}

const FEEDBACK_ANSWERED = `
  update reminders set responded_at = $2, updated_at = $2 where appointment_id = $1 and kind in ('feedback', 'feedback_nudge') and status = 'sent' and responded_at is null`;

/** SQL of a statement or CTE that keeps the same of visits: `given`, a select of appointment_id and created_at, is what came after their question. */
export const keepAnswered = (given: string): string => `
  update reminders n set responded_at = g.created_at, updated_at = n.updated_at from (${given}) g
   where n.appointment_id = g.appointment_id and n.kind in ('feedback', 'feedback_nudge') and n.status = 'sent' and n.responded_at is null and n.sent_at <= g.created_at`;

/** Keeps that the question for feedback was answered, for the response rate. */
export const keepFeedbackAnswered = (manager: EntityManager, appointmentId: string, now: Date): Promise<unknown> =>
  manager.query(FEEDBACK_ANSWERED, [appointmentId, now]);
