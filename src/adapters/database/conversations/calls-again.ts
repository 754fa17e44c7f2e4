import { type EntityManager } from 'typeorm';
import { firstLook } from '../../../domain/delivery/ladder';
import { type AfterFailure } from '../../../domain/delivery/retry';
import { type ConversationSession } from '../../../ports/out/conversation-store';
import { type ReportedFailure } from '../../../ports/out/delivery-status-store';
import { AGAIN, HANDED_OVER, VISIT_AT } from '../messages/delivery-status-store';
import { CALLED_IN_VAIN } from '../messages/end-messages';
import { calledInVainFrom } from '../reminders/after-sending';
import { updateReturning } from '../connection/update-returning';

const TAKEN = `
  select a.id as "attemptId", m.id as "messageId", m.channel, null::integer as code, a.as_template as "asTemplate", a.bulk, m.expires_at as "expiresAt",
         ${VISIT_AT} as "visitAt", ${HANDED_OVER} as "handedOver", m.ladder_step is null as "onlyWay", (select count(*)::int from delivery_attempts d where d.message_id = m.id) as deliveries
    from messages m join delivery_attempts a on a.message_id = m.id left join reminders r on r.id = m.reminder_id left join appointments v on v.id = r.appointment_id
   where m.id = $1 and m.channel = 'call' order by a.attempt_no desc limit 1`;

const IN_VAIN = `
  with message as (
    ${CALLED_IN_VAIN}
  )${calledInVainFrom('message', '$2')}`;

/** A call that was taken by somebody else, or at a bad time, counts as one that nobody took. Attempt, message, reminder: in the order sending locks them. */
export async function callAgain(
  manager: EntityManager,
  messageId: string,
  decide: (failure: ReportedFailure) => AfterFailure,
  now: Date,
): ReturnType<ConversationSession['callAgain']> {
  const [taken] = await manager.query<(ReportedFailure & { attemptId: string })[]>(TAKEN, [messageId]);
  if (!taken) return 'ladder';
  const next = decide(taken);
  if (next.kind === 'again') {
    await manager.query(AGAIN, [
      taken.attemptId,
      next.at,
      next.asTemplate,
      now,
      firstLook(next.at),
      next.before,
      next.held,
    ]);
    return 'again';
  }
  const [left] = await updateReturning<{ ladder: boolean }>(manager, IN_VAIN, [messageId, now]);
  return left && !left.ladder ? 'alone' : 'ladder';
}
