import { type DataSource } from 'typeorm';
import { type LegalHolds } from '../../../../ports/out/legal-holds';
import { updateReturning } from '../../connection/update-returning';

/** SQL: nothing about this patient, or from an address of theirs, may go. Both are expressions; null where the row has none. */
export const onLegalHold = ({ patient, address }: { patient?: string; address?: string }): string =>
  [
    patient && `exists (select from patients h where h.id = ${patient} and h.legal_hold_since is not null)`,
    address &&
      `exists (select from patients h join contacts hc on hc.patient_id = h.id where h.legal_hold_since is not null and hc.address = ${address})`,
  ]
    .filter(Boolean)
    .join(' or ');

const SET = `
  update patients set legal_hold_since = case when $2 then coalesce(legal_hold_since, $3::timestamptz) end, updated_at = $3
   where id = $1 and not stands_for_erased returning legal_hold_since as since`;

/** Patients of whom nothing may go, in PostgreSQL. */
export const createLegalHolds = (dataSource: DataSource): LegalHolds => ({
  async set(patientId, held, now) {
    const [row] = await updateReturning<{ since: Date | null }>(dataSource, SET, [patientId, held, now]);
    return row ?? null;
  },
});
