import { z } from 'zod';
import { localDate, localTime, type VisitTime, visitTime } from './visit-time';

const isoWeek = z.string().regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/);
const isoMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** One date a patient wishes for, as precise as it was said. Without an hour `after` and `before` exclude the day they name; with one they are of that day. */
const wishedTime = z.discriminatedUnion('kind', [
  visitTime.extend({ kind: z.literal('day') }),
  z.object({ kind: z.literal('week'), week: isoWeek }),
  z.object({ kind: z.literal('month'), month: isoMonth }),
  z.object({ kind: z.literal('range'), from: visitTime, to: visitTime }),
  z.object({ kind: z.literal('after'), date: localDate, time: localTime.exactOptional() }),
  z.object({ kind: z.literal('before'), date: localDate, time: localTime.exactOptional() }),
]);
export type WishedTime = z.infer<typeof wishedTime>;

/** Wished dates of which any will do (or which an ambiguous phrase leaves open: "next Tuesday"), one to four. */
export const wish = z.array(wishedTime).min(1).max(4);
export type Wish = z.infer<typeof wish>;

const PART_CODES = { AM: 'morning', PM: 'afternoon' } as const;

const visitTimeOf = (text: string): z.infer<typeof visitTime> | null => {
  const [date, rest] = [text.slice(0, 10), text.slice(10)];
  if (rest === '/AM' || rest === '/PM')
    return visitTime.safeParse({ date, part: PART_CODES[rest.slice(1) as 'AM' | 'PM'] }).data ?? null;
  if (rest === '') return visitTime.safeParse({ date }).data ?? null;
  return rest.startsWith('T') ? (visitTime.safeParse({ date, time: rest.slice(1) }).data ?? null) : null;
};

const wishedTimeOf = (text: string): unknown => {
  if (/^\d{4}-W\d{2}$/.test(text)) return { kind: 'week', week: text };
  if (/^\d{4}-\d{2}$/.test(text)) return { kind: 'month', month: text };
  const bound = /^(after|before):(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(text);
  if (bound) return { kind: bound[1], date: bound[2], ...(bound[3] !== undefined && { time: bound[3] }) };
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

const valueOfTime = ({ date, time, part }: VisitTime): string =>
  time !== undefined ? `${date}T${time}` : part === undefined ? date : `${date}/${part === 'morning' ? 'AM' : 'PM'}`;

const valueOf = (one: WishedTime): string => {
  switch (one.kind) {
    case 'day':
      return valueOfTime(one);
    case 'week':
      return one.week;
    case 'month':
      return one.month;
    case 'range':
      return `${valueOfTime(one.from)}..${valueOfTime(one.to)}`;
    case 'after':
    case 'before':
      return `${one.kind}:${valueOfTime(one)}`;
    default:
      return one satisfies never;
  }
};

/** A wish in the value syntax that `parseWish` reads. */
export const wishValue = (wished: Wish): string => wished.map(valueOf).join('|');

const hoursOfPart = {
  morning: ['00:00', '11:59'],
  afternoon: ['12:00', '17:59'],
  evening: ['18:00', '23:59'],
} as const;

/** First and last minute of a day's wish on that day. */
const span = ({ time, part }: VisitTime): readonly [string, string] =>
  time !== undefined ? [time, time] : part === undefined ? ['00:00', '23:59'] : hoursOfPart[part];

/** Whether all of what is wished for lies within what was refused: a day that does not suit, or an hour before the one that does. */
const lies = (wished: WishedTime, refused: WishedTime): boolean => {
  if (wished.kind !== 'day') return false;
  const [first, last] = span(wished);
  switch (refused.kind) {
    case 'day': {
      const [from, to] = span(refused);
      return wished.date === refused.date && first >= from && last <= to;
    }
    case 'range': {
      const [from, to] = [`${refused.from.date}T${span(refused.from)[0]}`, `${refused.to.date}T${span(refused.to)[1]}`];
      return `${wished.date}T${first}` >= from && `${wished.date}T${last}` <= to;
    }
    case 'before':
      return refused.time === undefined
        ? wished.date < refused.date
        : wished.date === refused.date && last < refused.time;
    case 'after':
      return refused.time === undefined
        ? wished.date > refused.date
        : wished.date === refused.date && first > refused.time;
    case 'month':
      return wished.date.startsWith(refused.month);
    case 'week':
      return false;
    default:
      return refused satisfies never;
  }
};

/** "Friday afternoon", and not before four: Friday from four on. A part of a day loses what was refused of its beginning or its end. */
const narrowed = (wished: WishedTime, refused: WishedTime): WishedTime => {
  if (wished.kind !== 'day' || wished.time !== undefined) return wished;
  const { date } = wished;
  const [first, last] = span(wished);
  const within = (time: string | undefined): time is string => time !== undefined && time > first && time <= last;
  const from =
    refused.kind === 'before' && refused.date === date
      ? refused.time
      : refused.kind === 'range' &&
          refused.to.date === date &&
          (refused.from.date < date || span(refused.from)[0] <= first)
        ? refused.to.time
        : undefined;
  if (within(from)) return { kind: 'after', date, time: from };
  const until =
    refused.kind === 'after' && refused.date === date
      ? refused.time
      : refused.kind === 'range' &&
          refused.from.date === date &&
          (refused.to.date > date || span(refused.to)[1] >= last)
        ? refused.from.time
        : undefined;
  return within(until) ? { kind: 'before', date, time: until } : wished;
};

/** The wish without what was refused; null when nothing is left of it. */
export const withoutRefused = (wished: Wish, refused: Wish | null): Wish | null => {
  const not = refused ?? [];
  const left = wished.filter((one) => !not.some((no) => lies(one, no))).map((one) => not.reduce(narrowed, one));
  return left.length > 0 ? left : null;
};
