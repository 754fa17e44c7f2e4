/** What a benchmark found. `passed` is about counts only, never about time. */
export interface Figures {
  passed: boolean;
  figures: Readonly<Record<string, number | string>>;
}
