import { type Edit } from './edit';

/** Everything that is held about one patient, by the names the API uses. Dates are instants. */
export type PatientData = Readonly<Record<string, unknown>>;

/** How much of each kind an export holds, or an erasure took. */
export type DataCounts = Readonly<Record<string, number>>;

/** Where a mention stands. A note stands with its follow-up, the person who answers a telephone with the patient. */
export const MENTION_KINDS = ['feedback', 'message', 'follow_up', 'patient', 'appointment', 'reminder'] as const;

/** A row of somebody else's that still mentions an erased person, by name, by a distinctive part of it or by number. */
export interface Mention {
  kind: (typeof MENTION_KINDS)[number];
  id: string;
  matched: 'name' | 'part' | 'number';
}

/** The first 500 of them, and the task to clean them. */
export interface Mentions {
  total: number;
  followUpId: string | null;
  items: readonly Mention[];
}

export interface Erasure {
  /** When it was done; an erasure that is asked for again answers with the first. */
  erasedAt: Date;
  counts: DataCounts;
  mentions: Mentions;
}

export type ErasureResult =
  | { kind: 'erased'; erasure: Erasure; again: boolean }
  | { kind: 'unknown_patient' }
  /** The name that was given to confirm is not the patient's. */
  | { kind: 'other_name' }
  /** Somebody has to look after an urgent follow-up of this patient first. */
  | { kind: 'urgent_follow_up' }
  /** Nothing of this patient may go. */
  | { kind: 'legal_hold' }
  /** A message to the patient is being handed to the provider and did not end in time. */
  | { kind: 'leaving' };

export interface PatientDataStore {
  /** Null when there is no such patient. That it was read is recorded in the same transaction. */
  export(patientId: string, userId: string, now: Date): Promise<PatientData | null>;
  /**
   * In one transaction: cancels what waits to be sent, takes the person out of every row, keeps what figures count without identity, and keeps
   * withdrawals of consent as keyed hashes of the numbers. Refuses `stale_version`.
   */
  erase(patientId: string, confirmName: string, edit: Edit, now: Date): Promise<ErasureResult>;
}
