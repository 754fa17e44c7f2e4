import { type DataSource, type EntityManager } from 'typeorm';
import { type DataKeys } from '../../../../ports/out/data-keys';
import {
  type Erasure,
  type ErasureResult,
  type Mentions,
  type PatientDataStore,
} from '../../../../ports/out/patient-data';
import { beginChange } from '../../connection/record-version';
import { lockConversations } from '../../conversations/rows';
import { findMentions } from './mentions';
import { numbersOfPatient } from './numbers-of-patient';
import { emptyRows, waitForLeaving } from './patient-erasure';
import { exportPatient } from './patient-export';

/* Rows that name the patient may still be added; two erasures, and a change of the contacts, wait for each other. */
const LOCK_PATIENT =
  'select id, name, language, legal_hold_since as held from patients where id = $1 and not stands_for_erased for no key update';
const PRESSING = `select exists (select from follow_ups where patient_id = $1 and status <> 'closed' and urgency in ('urgent', 'emergency')) as pressing`;
const DONE = `select requested_at as "erasedAt", counts, coalesce(mentions, $2::jsonb) as mentions from data_requests where kind = 'erasure' and subject_hash = any($1) limit 1`;
const RECORD = `insert into data_requests (kind, subject_hash, requested_by, counts, requested_at, mentions) values ('erasure', $1, $2, $3, $4, $5)`;

/* Erasures before mentions were looked for. */
const NONE: Mentions = { total: 0, followUpId: null, items: [] };

const sameName = (a: string, b: string): boolean =>
  [a, b].map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase()).every((name, _, [first]) => name === first);

/** Ends a transaction without a change and carries what it came to. */
class Undone extends Error {
  constructor(readonly result: ErasureResult) {
    super('the erasure was not done');
  }
}

const DEADLOCK = '40P01';
const MOST_TRIES = 3;

/** Export and erasure in PostgreSQL. */
export function createPatientDataStore(dataSource: DataSource, keys: DataKeys): PatientDataStore {
  async function eraseIn(
    manager: EntityManager,
    [patientId, confirmName, edit, now]: Parameters<PatientDataStore['erase']>,
  ): Promise<ErasureResult> {
    const [patient] = await manager.query<{ id: string; name: string; language: string; held: Date | null }[]>(
      LOCK_PATIENT,
      [patientId],
    );
    if (!patient) {
      const [done] = await manager.query<Erasure[]>(DONE, [keys.hashes(patientId), JSON.stringify(NONE)]);
      return done ? { kind: 'erased', erasure: done, again: true } : { kind: 'unknown_patient' };
    }
    await beginChange(manager, 'patient', patientId, edit);
    if (!sameName(patient.name, confirmName)) return { kind: 'other_name' };
    if (patient.held !== null) return { kind: 'legal_hold' };
    const numbers = await numbersOfPatient(manager, patientId);
    // Whoever sends, plans an answer or hears from one of these numbers takes this row first.
    await lockConversations(manager, [...numbers.own, ...numbers.shared], now);
    // Under the lock: words of danger that come in now wait for it.
    const [{ pressing }] = await manager.query<[{ pressing: boolean }]>(PRESSING, [patientId]);
    if (pressing) throw new Undone({ kind: 'urgent_follow_up' });
    if (!(await waitForLeaving(manager, patientId, numbers))) throw new Undone({ kind: 'leaving' });
    const emptied = await emptyRows(manager, patient, numbers, keys, now);
    const mentions = await findMentions(manager, patient, numbers.own, now);
    const counts = { ...emptied, mentions: mentions.total };
    await manager.query(RECORD, [
      keys.hash(patientId),
      edit.userId,
      JSON.stringify(counts),
      now,
      JSON.stringify(mentions),
    ]);
    return { kind: 'erased', erasure: { erasedAt: now, counts, mentions }, again: false };
  }

  return {
    export: (patientId, userId, now) =>
      dataSource.transaction((manager) => exportPatient(manager, patientId, userId, now)),
    async erase(...given) {
      for (let tries = 1; ; tries++) {
        try {
          return await dataSource.transaction((manager) => eraseIn(manager, given));
        } catch (error) {
          if (error instanceof Undone) return error.result;
          if ((error as { code?: unknown }).code !== DEADLOCK || tries === MOST_TRIES) throw error;
        }
      }
    },
  };
}
