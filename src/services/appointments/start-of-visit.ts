import { type VisitTime } from '../../domain/appointment/visit-time';
import { instantOf, isSkipped, wallTextAt } from '../../domain/time/zoned-time';

/** From when on a visit without an hour counts: the beginning of its part of the day, or of the day's work. */
const FIRST_HOUR = { morning: '08:00', afternoon: '13:00', evening: '17:00' } as const;
const DAY_BEGINS = FIRST_HOUR.morning;

/** The instant a visit begins, or could begin at the earliest. `zone` is the clinic's. */
export function startOfVisit({ date, time, part }: VisitTime, zone: string): Date {
  const start = instantOf(`${date}T${time ?? (part === undefined ? DAY_BEGINS : FIRST_HOUR[part])}:00`, zone);
  if (!start) throw new RangeError('a visit needs a day of the calendar');
  return start;
}

/** The remark on a wall time that the clocks of `zone` skip in the night they are put forward; none on any other, and on a time with an offset. */
export function skippedTime(
  field: string,
  wall: string | null | undefined,
  zone: string,
): { code: 'time_skipped'; field: string; message: string }[] {
  const at = wall == null || !isSkipped(wall, zone) ? null : instantOf(wall, zone);
  if (at === null) return [];
  return [
    {
      code: 'time_skipped',
      field,
      message: `There is no ${wall?.slice(11, 16)} on that day: the clocks are put forward. It is taken as ${wallTextAt(at, zone).slice(11, 16)}.`,
    },
  ];
}

/** The same for the hour of a visit. */
export const warningsOfVisit = ({ date, time }: VisitTime, zone: string) =>
  time === undefined ? [] : skippedTime('time', `${date}T${time}`, zone);
