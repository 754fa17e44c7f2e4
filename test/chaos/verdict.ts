/** What a chaos run found. */
export interface Verdict {
  passed: boolean;
  figures: Readonly<Record<string, number | string>>;
}
