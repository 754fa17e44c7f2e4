import { type EntityManager } from 'typeorm';
import { type AnswersGiven } from '../../../domain/delivery/answer-limits';

/* By messages_address: the answers of one number since its day began, or a few minutes before. One that is known to have failed has said nothing. */
const GIVEN = `
  select count(*) filter (where created_at >= $3)::int as today,
         coalesce(jsonb_agg(jsonb_build_object('key', key, 'params', params, 'language', language)) filter (where created_at > $2), '[]') as recent
    from messages
   where address = $1 and created_at >= least($2::timestamptz, $3) and direction = 'outbound' and in_reply_to is not null and purpose in ('safety', 'reply')
     and status not in ('failed', 'undelivered', 'cancelled', 'expired')`;

/** What an address was answered since an instant, and how often since the day began. */
export const answersGiven = async (
  manager: EntityManager,
  address: string,
  since: Date,
  dayStart: Date,
): Promise<AnswersGiven> => {
  const [given] = await manager.query<[AnswersGiven]>(GIVEN, [address, since, dayStart]);
  return given;
};
