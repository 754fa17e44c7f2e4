import { type Edit } from './edit';

/** Patients of whom the clinic was told that they have died. */
export interface BereavementStore {
  /** It is so: visits ahead are cancelled without a message, nothing more is sent. Null when there is no such patient; a repetition changes nothing. Refuses `stale_version`. */
  confirm(patientId: string, edit: Edit, now: Date): Promise<{ visits: number } | null>;
  /** It is not so: what was held goes on, as far as it is still of use. Null when there is no such patient. Refuses `stale_version`. */
  release(patientId: string, edit: Edit, now: Date): Promise<{ wasHeld: boolean } | null>;
}
