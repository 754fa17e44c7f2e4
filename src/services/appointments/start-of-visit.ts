import { type VisitTime } from '../../domain/appointment/visit-time';
import { instantOf } from '../../domain/time/zoned-time';

/** From when on a visit without an hour counts: the beginning of its part of the day, or of the day's work. */
const FIRST_HOUR = { morning: '08:00', afternoon: '13:00', evening: '17:00' } as const;
const DAY_BEGINS = FIRST_HOUR.morning;

/** The instant a visit begins, or could begin at the earliest. `zone` is the clinic's. */
export function startOfVisit({ date, time, part }: VisitTime, zone: string): Date {
  const start = instantOf(`${date}T${time ?? (part === undefined ? DAY_BEGINS : FIRST_HOUR[part])}:00`, zone);
  if (!start) throw new RangeError('a visit needs a day of the calendar');
  return start;
}
