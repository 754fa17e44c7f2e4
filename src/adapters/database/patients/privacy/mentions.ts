import { type EntityManager } from 'typeorm';
import { isPhone } from '../../../../domain/address';
import { distinctiveParts } from '../../../../domain/patient/person-name';
import { type Mention, type Mentions } from '../../../../ports/out/patient-data';
import { noteFollowUps, openFollowUps, ruledTask } from '../../follow-ups/opening';

/* More than this many others bear it: alone it says nothing of this person. */
const MANY = 20;
/** As many as one person can look through. */
const MOST = 500;
/** Digits of a number as people write them at home, without the country's code and in an older, shorter form too. */
const DIGITS = 8;

const bears = (text: string, part: string): string => `${text} ~ ('\\m' || ${part} || '\\M')`;

const RARE = `
  select p as part from unnest($1::text[]) as p
   where (select count(*) from patients o where o.id <> $2 and ${bears('search_form(o.name)', 'p')}) <= ${MANY}`;

/* Reads every text there is: an erasure is rare. */
const FIND = `
  with texts as (
    select 'feedback' as kind, id, text as words from feedback where text is not null
    union all select 'message', id, concat_ws(' ', body, params::text, answer) from messages where coalesce(body, params::text, answer) is not null
    union all select 'follow_up', follow_up_id, note from follow_up_notes where note is not null
    union all select 'follow_up', id, details::text from follow_ups where details <> '{}'
    union all select 'patient', patient_id, person_name from contacts where person_name is not null and patient_id <> $5
    union all select 'appointment', id, concat_ws(' ', type, reason) from appointments where coalesce(type, reason) is not null
    union all select 'reminder', id, concat_ws(' ', appointment_reason, medication_list, consultation_list) from reminders
  ), read as (
    select kind, id, coalesce(words ~ $3::text, false) as number,
           (select array_agg(p) from unnest($1::text[]) as p where ${bears('search_form(words)', 'p')}) as parts from texts
  ), found as (
    select distinct on (kind, id) kind, id,
           case when number then 'number' when cardinality(parts) > 1 or cardinality($1::text[]) = 1 then 'name' else 'part' end as matched
      from read where number or cardinality(parts) > 1 or parts && $2::text[]
     order by kind, id, number desc, cardinality(parts) desc nulls last
  )
  select kind, id, matched, (count(*) over ())::int as total from found order by array_position(array['number', 'name', 'part'], matched), kind, id limit $4`;

const OPEN = `
  with opened as (${openFollowUps({ ...ruledTask('erasure_mentions', { now: '$2' }), details: '$1::jsonb', restricted: 'true' }, '(select) as here')}
  ) ${noteFollowUps('opened', { action: 'opened', now: '$2' })}`;

/**
 * Rows that still mention a person who is being erased and whose rows have been emptied: by the whole name, by a part of it that few others bear, or by a
 * number of nobody else. Ids only; what they say is for a human to read and clean. One task for administrators is opened for them.
 */
export async function findMentions(
  manager: EntityManager,
  patient: { id: string; name: string },
  own: readonly string[],
  now: Date,
): Promise<Mentions> {
  const parts = distinctiveParts(patient.name);
  const rare = (await manager.query<{ part: string }[]>(RARE, [parts, patient.id])).map(({ part }) => part);
  const numbers = own.filter(isPhone).map((number) => number.slice(1).slice(-DIGITS).split('').join('[ ./()-]*'));
  const number = numbers.length === 0 ? null : `(${numbers.join('|')})(?![0-9])`;
  const rows = await manager.query<(Mention & { total: number })[]>(FIND, [parts, rare, number, MOST, patient.id]);
  const items = rows.map(({ kind, id, matched }): Mention => ({ kind, id, matched }));
  const total = rows[0]?.total ?? 0;
  if (total === 0) return { total, followUpId: null, items };
  const details = { reason: 'erasure_mentions', count: total, mentions: items.map(({ kind, id }) => ({ kind, id })) };
  const [task] = await manager.query<{ id: string }[]>(OPEN, [JSON.stringify(details), now]);
  return { total, followUpId: task?.id ?? null, items };
}
