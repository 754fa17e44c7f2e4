import { type EntityManager } from 'typeorm';
import { numberCandidates } from '../../../domain/patient/number-candidates';

/** Numbers a patient was or can be reached on: `own` belong to nobody else we know (people on duty included), `shared` do. */
export interface NumbersOfPatient {
  own: string[];
  shared: string[];
}

const KNOWN = `
  select address from contacts where patient_id = $1
  union select phone_number from reminders where patient_id = $1
  union select address from messages where patient_id = $1`;

const TAKEN = `
  select n.address from unnest($2::text[]) as n(address)
   where exists (select from contacts c where c.address = n.address and c.patient_id <> $1)
      or exists (select from reminders r where r.phone_number = n.address and r.patient_id <> $1)
      or exists (select from alerts a where a.address = n.address)`;

/** The other form of a number of their own is theirs too; that of a shared number is left alone. */
export async function numbersOfPatient(manager: EntityManager, patientId: string): Promise<NumbersOfPatient> {
  const known = (await manager.query<{ address: string }[]>(KNOWN, [patientId])).map(({ address }) => address);
  const forms = known.flatMap(numberCandidates);
  const taken = new Set((await manager.query<{ address: string }[]>(TAKEN, [patientId, [...known, ...forms]])).map(({ address }) => address));
  const free = known.filter((address) => !taken.has(address));
  return {
    own: [...new Set([...free, ...free.flatMap(numberCandidates).filter((form) => !taken.has(form))])].sort(),
    shared: known.filter((address) => taken.has(address)).sort(),
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
