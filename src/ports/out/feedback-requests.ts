/** A value of most visits, and of the types of visit (in lower case) that have another. */
interface ByType<T> {
  standard: T;
  byType: ReadonlyMap<string, T>;
}

/** Visits that ended and whose patients have not been asked yet, or have not answered. */
export interface FeedbackRequests {
  /**
   * Plans one request for every visit fulfilled between the two instants, to the patient's first usable contact, at most one a month to a
   * patient and to an address. `asked`: whether. Returns how many. Several callers share the work; a visit is asked about once.
   */
  plan(
    fulfilled: { after: Date; before: Date },
    delayMinutes: number,
    asked: ByType<boolean>,
    now: Date,
  ): Promise<number>;
  /** Plans the same question once more where nothing was answered so many hours after it was sent; 0: never. Returns how many. */
  nudge(hours: ByType<number>, now: Date): Promise<number>;
}
