import { add, DAY, momentOf, startOf, type Moment, WEEK } from './calendar';
import { type Span } from './interval';
import { type Term } from './term';

/** The day wished for so far, to which an hour alone belongs. */
export interface StandingWish {
  /** As it was written, in the value syntax of a wish. */
  value: string;
  /** The days it names, each alone. */
  days: Term[];
  /** The first week, month or range it names, in which a weekday alone lies; open ends are infinite. */
  span: Span | null;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d|\/[AP]M)?$/;
const WEEK_OF_YEAR = /^(\d{4})-W(\d\d)$/;
const MONTH = /^(\d{4})-(\d\d)$/;

function dayOf(text: string): Moment | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  return year === undefined ? null : momentOf(Number(year), Number(month), Number(day));
}

function spanOf(text: string): Span | null {
  const [, year, week] = WEEK_OF_YEAR.exec(text) ?? [];
  if (year !== undefined) {
    const start = startOf(momentOf(Number(year), 1, 4), 'week') + (Number(week) - 1) * WEEK;
    return { start, end: start + WEEK };
  }
  const [, ofYear, month] = MONTH.exec(text) ?? [];
  if (ofYear !== undefined) {
    const start = momentOf(Number(ofYear), Number(month), 1);
    return { start, end: add(start, 1, 'month') };
  }
  const open = /^(after|before):(.*)$/.exec(text);
  const day = dayOf(open?.[2] ?? '');
  if (day !== null)
    return open?.[1] === 'after'
      ? { start: open[2]?.includes('T') === true ? day : day + DAY, end: Infinity }
      : { start: -Infinity, end: day };
  const [from, to] = text.split('..').map((end) => dayOf(end));
  return from === undefined || to === undefined || from === null || to === null ? null : { start: from, end: to + DAY };
}

/** Reads a wish in its value syntax; what is none in it is left out. */
export function standingWish(value: string): StandingWish {
  const parts = value.split('|');
  const days = parts.flatMap((part): Term[] => {
    const [, year, month, day] = DATE.exec(part) ?? [];
    return year === undefined ? [] : [{ kind: 'fields', year: Number(year), month: Number(month), day: Number(day) }];
  });
  return {
    value,
    days: distinct(days),
    span: days.length > 0 ? null : (parts.map(spanOf).find((span) => span !== null) ?? null),
  };
}

const distinct = (days: Term[]): Term[] => [...new Map(days.map((day) => [JSON.stringify(day), day])).values()];
