import { initialState } from '../../../domain/conversation/machine/state';
import { batchOf } from '../connection/batch';
import { hasOpenTask } from '../follow-ups/still-open';
import { onLegalHold } from '../patients/privacy/legal-hold';

/* The language a person chose is theirs until they choose another. */
const EMPTY = `case when r.state ? 'languageChosen' then '${JSON.stringify(initialState())}'::jsonb || jsonb_build_object('languageChosen', r.state -> 'languageChosen') end`;

/** What a dialogue remembers that has rested for its term. */
export const CONVERSATIONS = batchOf({
  table: 'conversations',
  id: 'uuid',
  at: 'updated_at',
  where: `state is not null and state is distinct from (${EMPTY.replaceAll('r.', '')})`,
  needed: [
    'r.wait_until is not null or r.taken_over_by is not null',
    onLegalHold({ address: 'r.address' }),
    hasOpenTask({ address: 'r.address' }),
    `exists (select from contacts c join appointments v on v.patient_id = c.patient_id where c.address = r.address and v.status = 'booked' and v.starts_at > $5)`,
  ],
  take: `done as (update conversations r set state = ${EMPTY} from free where r.id = free.id returning 1)`,
});
