/** What administrators are told of, once an hour for a kind and an account. */
export const MISUSE_KINDS = ['mass_reading', 'export', 'erase', 'repeated_refusals', 'new_administrator'] as const;
export type MisuseKind = (typeof MISUSE_KINDS)[number];

/** The time that is looked back, and that one alert holds for. */
export const MISUSE_WINDOW_MS = 60 * 60_000;

/** Refusals that say that somebody tries what is not theirs. Wrong fields and conflicts happen to everybody. */
export const SUSPICIOUS_CODES = ['forbidden', 'not_found', 'invalid_credentials', 'fresh_login_required'] as const;

/** From how many on, within the window. */
export interface MisuseLimits {
  /** More different patients than this. */
  patients: number;
  /** More refusals than this. */
  refusals: number;
}
