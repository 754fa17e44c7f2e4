import { z } from 'zod';

const reference = z.string();
const link = z.string();
/** With the sentence that they must not ring back. */
const phoneNotSafe = z.literal(true).exactOptional();

/**
 * Texts to the clinic's own people, with their params. They say nothing about patients: `reference` is what the page and the API show of the
 * follow-up, `link` leads to where staff sign in.
 */
const STAFF_ALERT_TEXTS = {
  'staffAlert.emergency': z.object({ reference, link, phoneNotSafe }),
  'staffAlert.urgent': z.object({ reference, link, phoneNotSafe }),
  /** The answer to words of danger did not reach the patient. */
  'staffAlert.undelivered': z.object({ reference, link }),
  /** Told to the others who were alerted, once: somebody looks after it. */
  'staffAlert.taken': z.object({ reference, person: z.string() }),
  /** To who took it. */
  'staffAlert.noted': z.object({ reference, link }),
  /** The same, while another one waits on that number. */
  'staffAlert.noted.more': z.object({ reference, link }),
  /** In an alert call: 1 was pressed; and neither key nor word came. */
  'voice.alert.noted': z.object({}),
  'voice.alert.unanswered': z.object({}),
} as const;

export type StaffAlertKey = keyof typeof STAFF_ALERT_TEXTS;
export const STAFF_ALERTS = Object.keys(STAFF_ALERT_TEXTS) as readonly StaffAlertKey[];

/** An alert before it is put into words. */
export type StaffAlert = {
  [K in StaffAlertKey]: { key: K; params: z.infer<(typeof STAFF_ALERT_TEXTS)[K]> };
}[StaffAlertKey];

/** Reads a stored alert (key and params as JSON). Null when the key is none of an alert or its params do not fit. */
export const parseStaffAlert = (key: string, params: unknown): StaffAlert | null => {
  if (!Object.hasOwn(STAFF_ALERT_TEXTS, key)) return null;
  const parsed = STAFF_ALERT_TEXTS[key as StaffAlertKey].safeParse(params);
  return parsed.success ? ({ key, params: parsed.data } as StaffAlert) : null;
};

/** What people read and say of a follow-up instead of a name: the first six digits of its id. */
export const referenceOf = (followUpId: string): string => followUpId.replaceAll('-', '').slice(0, 6).toUpperCase();
