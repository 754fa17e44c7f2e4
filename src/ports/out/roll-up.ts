/** A sum that differs between the roll-up and a recount of the facts. */
export interface Difference {
  day: string;
  language: string;
  channel: string;
}

/** The kept figures of closed and open days. */
export interface RollUp {
  /** Moves what was written since into the kept figures. Returns how many changes that were; null when nothing is kept for this zone: then `rebuild`. */
  moveChanges(zone: string): Promise<number | null>;
  /** Counts everything anew, on the days of `zone`. Writers are not held up. Returns the number of comments. */
  rebuild(zone: string): Promise<number>;
  /** Compares kept figures and waiting changes with a recount, in one snapshot. `days` is null when nothing is kept for this zone. */
  compare(zone: string): Promise<{ days: number | null; differences: Difference[] }>;
}
