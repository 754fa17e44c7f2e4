export interface LegalHolds {
  /** Begins or ends it; one that is on keeps its beginning. Null when there is no such patient. */
  set(patientId: string, held: boolean, now: Date): Promise<{ since: Date | null } | null>;
}
