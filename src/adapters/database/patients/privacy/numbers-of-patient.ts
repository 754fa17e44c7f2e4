import { type EntityManager } from 'typeorm';
import { numberCandidates } from '../../../../domain/patient/number-candidates';

/** Numbers, and WhatsApp ids, a patient was or can be reached on: `own` belong to nobody else we know (people on duty included), `shared` do. */
export interface NumbersOfPatient {
  own: string[];
  shared: string[];
}

/* What was kept under an id before its number was known may still stand there. */
const KNOWN = `
  with named as (
    select address from contacts where patient_id = $1
    union select phone_number from reminders where patient_id = $1
    union select address from messages where patient_id = $1
  )
  select address from named union select u.address from whatsapp_users u join named on named.address = u.user_id`;

const IDS = 'select user_id as id, address from whatsapp_users where address = any($1)';

const TAKEN = `
  select n.address from unnest($2::text[]) as n(address)
   where exists (select from contacts c where c.address = n.address and c.patient_id <> $1)
      or exists (select from reminders r where r.phone_number = n.address and r.patient_id <> $1)
      or exists (select from alerts a where a.address = n.address)`;

/** The other form of a number of their own is theirs too, and so are its ids; those of a shared number are left alone. */
export async function numbersOfPatient(manager: EntityManager, patientId: string): Promise<NumbersOfPatient> {
  const known = (await manager.query<{ address: string }[]>(KNOWN, [patientId])).map(({ address }) => address);
  const forms = known.flatMap(numberCandidates);
  const ids = await manager.query<{ id: string; address: string }[]>(IDS, [[...known, ...forms]]);
  const taken = new Set(
    (
      await manager.query<{ address: string }[]>(TAKEN, [patientId, [...known, ...forms, ...ids.map(({ id }) => id)]])
    ).map(({ address }) => address),
  );
  const others = new Set(ids.flatMap(({ id, address }) => (taken.has(address) ? [id] : [])));
  const isFree = (address: string): boolean => !taken.has(address) && !others.has(address);
  const free = known.filter(isFree);
  const own = new Set([...free, ...free.flatMap(numberCandidates).filter(isFree)]);
  return {
    own: [
      ...own,
      ...ids.flatMap(({ id, address }) => (own.has(address) && isFree(id) && !own.has(id) ? [id] : [])),
    ].sort(),
    shared: known.filter((address) => !isFree(address)).sort(),
  };
}

/**
 * Messages `m` of a patient ($1 id, $2 own numbers, $3 shared numbers): all of their own numbers; of a shared one those that name the patient, and
 * what was written to us there and answered about nobody else. Alerts to people on duty are nobody's.
 */
export const MESSAGES_OF_PATIENT = `
  (m.purpose is distinct from 'staff_alert' and (m.address = any($2::text[]) or m.patient_id = $1
    or (m.address = any($3::text[]) and m.direction = 'inbound'
        and exists (select from messages o where o.in_reply_to = m.id and o.patient_id = $1)
        and not exists (select from messages o where o.in_reply_to = m.id and o.patient_id <> $1))))`;
