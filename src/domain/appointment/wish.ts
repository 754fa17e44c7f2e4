import { z } from 'zod';
import { localDate, visitTime } from './visit-time';

const isoWeek = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);
const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** One date a patient wishes for, as precise as it was said. `after` and `before` exclude the day they name. */
const wishedTime = z.discriminatedUnion('kind', [
  visitTime.extend({ kind: z.literal('day') }),
  z.object({ kind: z.literal('week'), week: isoWeek }),
  z.object({ kind: z.literal('month'), month: isoMonth }),
  z.object({ kind: z.literal('range'), from: visitTime, to: visitTime }),
  z.object({ kind: z.literal('after'), date: localDate }),
  z.object({ kind: z.literal('before'), date: localDate }),
]);
export type WishedTime = z.infer<typeof wishedTime>;

/** Wished dates of which any will do (or which an ambiguous phrase leaves open: "next Tuesday"), one to four. */
export const wish = z.array(wishedTime).min(1).max(4);
export type Wish = z.infer<typeof wish>;

const PART_CODES = { AM: 'morning', PM: 'afternoon' } as const;

const visitTimeOf = (text: string): z.infer<typeof visitTime> | null => {
  const [date, rest] = [text.slice(0, 10), text.slice(10)];
  if (rest === '/AM' || rest === '/PM') return visitTime.safeParse({ date, part: PART_CODES[rest.slice(1) as 'AM' | 'PM'] }).data ?? null;
  if (rest === '') return visitTime.safeParse({ date }).data ?? null;
  return rest.startsWith('T') ? (visitTime.safeParse({ date, time: rest.slice(1) }).data ?? null) : null;
};

const wishedTimeOf = (text: string): unknown => {
  if (/^\d{4}-W\d{2}$/.test(text)) return { kind: 'week', week: text };
  if (/^\d{4}-\d{2}$/.test(text)) return { kind: 'month', month: text };
  if (text.startsWith('after:')) return { kind: 'after', date: text.slice(6) };
  if (text.startsWith('before:')) return { kind: 'before', date: text.slice(7) };
  const [from, to] = text.split('..');
  if (from !== undefined && to !== undefined) return { kind: 'range', from: visitTimeOf(from), to: visitTimeOf(to) };
  const day = visitTimeOf(text);
  return day && { kind: 'day', ...day };
};

/**
 * Reads the value of a `reschedule` understanding (2026-03-20T10:00, 2026-03-10/AM, 2026-W12, 2026-04, a..b, after:D, before:D,
 * alternatives joined by |; local dates of the clinic). Null when any part of it is not a real date: a wrong date is worse than none.
 */
export const parseWish = (value: string | undefined): Wish | null =>
  value === undefined ? null : (wish.safeParse(value.split('|').map(wishedTimeOf)).data ?? null);
