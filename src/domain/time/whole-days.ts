import { inZone, instantOf } from './zoned-time';

/** A stretch of time; `to` is not included, a missing bound is open. */
export interface Stretch {
  from?: Date | undefined;
  to?: Date | undefined;
}

/** A period taken apart: whole days on the calendar of a zone, and what is left of the days it begins and ends in. */
export interface DividedPeriod {
  /** Null when the period holds no whole day. `firstDay` is included, `endDay` is not (2026-03-01); they begin at `from` and `to`. */
  days: (Stretch & { firstDay?: string | undefined; endDay?: string | undefined }) | null;
  /** At most two, each shorter than a day. */
  rest: { from: Date; to: Date }[];
}

const dayOf = (instant: Date, zone: string): string => inZone(instant, zone).slice(0, 10);

/** A day of the calendar (2026-03-01), so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function startOf(day: string, zone: string): Date {
  const start = instantOf(`${day}T00:00:00`, zone);
  if (start === null) throw new RangeError('not a day');
  return start;
}

/** Divides a period by the midnights of `zone`, so that whole days can be read from a roll-up and the rest be counted. */
export function divideByDays({ from, to }: Stretch, zone: string): DividedPeriod {
  if (from && to && from >= to) return { days: null, rest: [] };
  const opens =
    from && startOf(dayOf(from, zone), zone).getTime() !== from.getTime()
      ? addDays(dayOf(from, zone), 1)
      : from && dayOf(from, zone);
  const closes = to && dayOf(to, zone);
  const first = opens === undefined ? undefined : startOf(opens, zone);
  const end = closes === undefined ? undefined : startOf(closes, zone);
  if (from && to && first && end && first > end) return { days: null, rest: [{ from, to }] };
  const rest = [
    ...(from && first && from < first ? [{ from, to: first }] : []),
    ...(to && end && end < to ? [{ from: end, to }] : []),
  ];
  if (first && end && first.getTime() === end.getTime()) return { days: null, rest };
  return {
    days: { ...(first ? { from: first, firstDay: opens } : {}), ...(end ? { to: end, endDay: closes } : {}) },
    rest,
  };
}
