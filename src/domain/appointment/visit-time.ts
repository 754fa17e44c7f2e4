import { z } from 'zod';

const realDay = (text: string): boolean => {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** A day of the calendar, YYYY-MM-DD. */
export const localDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(realDay);

/** An hour of the clinic's wall clock, HH:mm. */
export const localTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening'] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/**
 * When a visit is, on the clinic's wall clock: a day with an hour, with only a part of the day, or with neither.
 * An hour wins over a part.
 */
export const visitTime = z.object({
  date: localDate,
  time: localTime.exactOptional(),
  /** Hours of other visits of the same person on this day, told with this one. */
  also: z.array(localTime).min(1).max(5).exactOptional(),
  part: z.enum(PARTS_OF_DAY).exactOptional(),
});
export type VisitTime = z.infer<typeof visitTime>;

/** A moment of the clinic's wall clock that a text may promise: "on Monday before 10 am". */
export const localMoment = z.object({ date: localDate, time: localTime });
export type LocalMoment = z.infer<typeof localMoment>;
