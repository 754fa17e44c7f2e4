/** Everything that is held about one patient, by the names the API uses. Dates are instants. */
export type PatientData = Readonly<Record<string, unknown>>;

/** How much of each kind an export holds, or an erasure took. */
export type DataCounts = Readonly<Record<string, number>>;

export interface Erasure {
  /** When it was done; an erasure that is asked for again answers with the first. */
  erasedAt: Date;
  counts: DataCounts;
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
   * withdrawals of consent as keyed hashes of the numbers.
   */
  erase(patientId: string, confirmName: string, userId: string, now: Date): Promise<ErasureResult>;
}
