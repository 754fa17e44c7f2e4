import { type KnownContact } from '../../../domain/patient/contact-choice';
import { type Language } from '../../../domain/locale';

/** A contact as `knownContacts` gives it. */
export interface ContactRow extends KnownContact {
  /** Null: the patient's. */
  language: Language | null;
}

/** SQL: the contacts of a patient by rank, with what is known of each, as a JSON list. `patient` is an expression for the id. */
export const knownContacts = (patient: string): string => `(
    select coalesce(jsonb_agg(jsonb_build_object('address', k.address, 'channel', k.channel, 'language', k.language, 'person', k.relation || ' ' || coalesce(k.person_name, ''),
             'wrongNumber', k.wrong_number_at is not null,
             'unusable', (select coalesce(jsonb_agg(u.channel), '[]') from address_channels u where u.address = k.address and coalesce(u.unusable_since, u.declined_at) is not null),
             'consented', coalesce((select granted from consents g where g.address = k.address and g.purpose = 'reminder' order by g.id desc limit 1), true))
             order by k.rank, k.created_at, k.id), '[]')
      from contacts k where k.patient_id = ${patient})`;
