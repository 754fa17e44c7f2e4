import { type EntityManager } from 'typeorm';
import { type Relation } from '../../../domain/patient/contact';
import { type Language } from '../../../domain/locale';

/* What conversations change in the contacts of patients; whole lists are kept by the patient repository. */

const ADD = `
  insert into contacts (patient_id, address, channel, rank, relation, created_at, updated_at)
  select $1, $2, 'whatsapp', coalesce((select max(rank) + 1 from contacts where patient_id = $1), 0), $3, $4, $4
  on conflict on constraint contacts_one_each do update set wrong_number_at = null, updated_at = excluded.updated_at`;

/** A WhatsApp user becomes the last contact of a patient. */
export const addContact = async (
  manager: EntityManager,
  address: string,
  patientId: string,
  relation: Relation,
  now: Date,
): Promise<void> => void (await manager.query(ADD, [patientId, address, relation, now]));

/** The person on an address wants to be spoken to in this language. */
export const setContactLanguage = (
  manager: EntityManager,
  address: string,
  language: Language,
  now: Date,
): Promise<unknown> =>
  manager.query('update contacts set language = $2, updated_at = $3 where address = $1', [address, language, now]);

/* One contact a patient and channel: that of the number, where there is one, else the first of the ids'. */
const JOIN = `
  with kept as (
    select distinct on (i.patient_id, i.channel) i.id from contacts i
     where i.address = any($1::text[]) and not exists (select from contacts p where p.address = $2 and p.patient_id = i.patient_id and p.channel = i.channel)
     order by i.patient_id, i.channel, i.rank, i.created_at
  ), gone as (
    delete from contacts i where i.address = any($1::text[]) and i.id not in (select id from kept)
  )
  update contacts c set address = $2, updated_at = $3 from kept where c.id = kept.id`;

/** Moves contacts from WhatsApp ids to the number they lead to. */
export const joinContacts = (
  manager: EntityManager,
  userIds: readonly string[],
  address: string,
  now: Date,
): Promise<unknown> => manager.query(JOIN, [userIds, address, now]);
