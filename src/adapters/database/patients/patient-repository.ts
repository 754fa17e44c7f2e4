import { type DataSource, type EntityManager } from 'typeorm';
import { isWhatsappUser } from '../../../domain/address';
import { Refusal } from '../../../domain/errors';
import {
  type ContactDraft,
  type ContactRecord,
  type PatientFilter,
  type PatientRecord,
  type PatientRepository,
} from '../../../ports/out/patient-repository';
import { speakAsRegistered } from '../conversations/rows';
import { Patient } from '../entities/patient';
import { beginChange, versionOf } from '../connection/record-version';
import { anywhere, Conditions, pageOf, rowsOf } from '../connection/sql';

const COLUMNS = `p.id, p.name, p.language, p.reminder_detail as "reminderDetail", p.held_since as "heldSince", p.deceased_at as "deceasedAt", p.created_at as "createdAt", p.updated_at as "updatedAt", ${versionOf('patient', 'p.id')} as etag,
  coalesce((select json_agg(json_build_object('id', c.id, 'address', c.address, 'channel', c.channel, 'relation', c.relation,
    'personName', c.person_name, 'language', c.language, 'voiceLanguage', c.voice_language, 'shared', c.shared, 'wrongNumberAt', c.wrong_number_at,
    'declinedAt', (select w.declined_at from address_channels w where w.address = c.address and w.channel = c.channel)) order by c.rank, c.created_at, c.id)
    from contacts c where c.patient_id = p.id), '[]') as contacts`;
const FIND = `select ${COLUMNS} from patients p where p.id = $1 and not p.stands_for_erased`;
const LOCK = 'select from patients where id = $1 and not stands_for_erased for no key update';
const HAS_CONTACT = `p.id in (select c.patient_id from contacts c where c.address = any(?) or c.address in (select u.address from whatsapp_users u where u.user_id = any(?)))`;
const ORDERS: Record<PatientFilter['sort'], string> = {
  name: 'p.name, p.id',
  '-name': 'p.name desc, p.id',
  created_at: 'p.created_at, p.id',
  '-created_at': 'p.created_at desc, p.id',
};

type Row = Omit<PatientRecord, 'contacts'> & {
  contacts: (Omit<ContactRecord, 'wrongNumberAt' | 'declinedAt'> & {
    wrongNumberAt: string | null;
    declinedAt: string | null;
  })[];
};

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));

const recordOf = (row: Row): PatientRecord => ({
  ...row,
  contacts: row.contacts.map((contact) => ({
    ...contact,
    wrongNumberAt: instant(contact.wrongNumberAt),
    declinedAt: instant(contact.declinedAt),
  })),
});

const LINKED = 'select user_id as id, address from whatsapp_users where user_id = any($1) and address <> user_id';

/** Contacts by the number where the number of an id is known: one person, one contact. */
async function byNumber(manager: EntityManager, contacts: readonly ContactDraft[]): Promise<ContactDraft[]> {
  const ids = contacts.map(({ address }) => address).filter(isWhatsappUser);
  if (ids.length === 0) return [...contacts];
  const linked = new Map(
    (await manager.query<{ id: string; address: string }[]>(LINKED, [ids])).map(({ id, address }) => [id, address]),
  );
  const led = contacts.map((contact) => ({ ...contact, address: linked.get(contact.address) ?? contact.address }));
  return led.filter(
    ({ address, channel }, place) =>
      led.findIndex((other) => other.address === address && other.channel === channel) === place,
  );
}

async function putContacts(
  manager: EntityManager,
  patientId: string,
  contacts: readonly ContactDraft[],
  now: Date,
): Promise<void> {
  const rows = JSON.stringify((await byNumber(manager, contacts)).map((contact, rank) => ({ ...contact, rank })));
  await manager.query(
    `delete from contacts c where c.patient_id = $1 and not exists (
       select from json_to_recordset($2::json) as n(address text, channel text) where n.address = c.address and n.channel = c.channel)`,
    [patientId, rows],
  );
  await manager.query(
    `insert into contacts (patient_id, address, channel, rank, relation, person_name, language, voice_language, shared, created_at, updated_at)
       select $1, n.address, n.channel, n.rank, n.relation, n."personName", n.language, n."voiceLanguage", n.shared, $3, $3
         from json_to_recordset($2::json) as n(address text, channel text, rank smallint, relation text, "personName" text, language text, "voiceLanguage" text, shared boolean)
     on conflict on constraint contacts_one_each do update set rank = excluded.rank, relation = excluded.relation, person_name = excluded.person_name,
       language = excluded.language, voice_language = excluded.voice_language, shared = excluded.shared, updated_at = excluded.updated_at`,
    [patientId, rows, now],
  );
}

/** Patients with their contacts in PostgreSQL. */
export function createPatientRepository(dataSource: DataSource): PatientRepository {
  const find = async (manager: EntityManager, id: string): Promise<PatientRecord | null> => {
    const rows = await manager.query<Row[]>(FIND, [id]);
    return rows[0] ? recordOf(rows[0]) : null;
  };
  return {
    async list({ skip, limit, name, addresses, language, sort }) {
      const where = new Conditions()
        .and('p.stands_for_erased = ?', false)
        .and('search_form(p.name) like search_form(?)', name === undefined ? undefined : anywhere(name))
        .and(HAS_CONTACT, addresses)
        .and('p.language = ?', language);
      const { items, total } = await pageOf<Row>(
        dataSource,
        { columns: COLUMNS, from: 'patients p', where, order: ORDERS[sort] },
        { skip, limit },
      );
      return { items: items.map(recordOf), total };
    },

    async find(id) {
      const rows = await rowsOf<Row>(dataSource, FIND, [id]);
      return rows[0] ? recordOf(rows[0]) : null;
    },

    create: (draft, now) =>
      dataSource.transaction(async (manager) => {
        const { name, language, reminderDetail } = draft;
        const inserted = await manager.insert(Patient, {
          name,
          language,
          reminderDetail,
          createdAt: now,
          updatedAt: now,
        });
        const id = (inserted.identifiers[0] as { id: string }).id;
        await putContacts(manager, id, draft.contacts, now);
        await speakAsRegistered(manager, id);
        const patient = await find(manager, id);
        if (!patient) throw new Error('a patient just inserted is not there');
        return patient;
      }),

    update: (id, change, edit, now) =>
      dataSource.transaction(async (manager) => {
        const [known] = await manager.query<unknown[]>(LOCK, [id]);
        if (!known) return null;
        await beginChange(manager, 'patient', id, edit);
        await manager.update(
          Patient,
          { id, standsForErased: false },
          {
            ...(change.name === undefined ? {} : { name: change.name }),
            ...(change.language === undefined ? {} : { language: change.language }),
            ...(change.reminderDetail === undefined ? {} : { reminderDetail: change.reminderDetail }),
            updatedAt: now,
          },
        );
        if (change.contacts) await putContacts(manager, id, change.contacts, now);
        if (change.contacts !== undefined || change.language !== undefined) await speakAsRegistered(manager, id);
        return find(manager, id);
      }),

    remove: (id, edit) =>
      dataSource.transaction(async (manager) => {
        const [known] = await manager.query<{ used: boolean }[]>(
          `select exists (select from appointments where patient_id = $1) or exists (select from reminders where patient_id = $1)
             or exists (select from feedback where patient_id = $1) or exists (select from messages where patient_id = $1) as used
           from patients where id = $1 and not stands_for_erased for update`,
          [id],
        );
        if (!known) return false;
        await beginChange(manager, 'patient', id, edit);
        if (known.used)
          throw new Refusal(
            'still_in_use',
            'Appointments, reminders, feedback or messages belong to this patient. Only an erasure removes those too.',
          );
        await manager.delete(Patient, { id });
        return true;
      }),
  };
}
