/** Visits that ended and whose patients have not been asked yet. */
export interface FeedbackRequests {
  /**
   * Plans one request for every visit fulfilled between the two instants, to the patient's first usable contact, at most one a month to an
   * address. Returns how many. Several callers share the work; a visit is asked about once.
   */
  plan(fulfilled: { after: Date; before: Date }, delayMinutes: number, now: Date): Promise<number>;
}
