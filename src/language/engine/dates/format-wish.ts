import { DAY, isoDateOf, isoMonthOf, isoTimeOf, isoWeekOf, startOf } from './calendar';
import { type Interval } from './interval';

/**
 * Writes one wished time: YYYY-MM-DD, …Thh:mm, …/AM, …/PM, YYYY-Www, YYYY-MM, a..b (both ends included), after:D and before:D
 * (D itself excluded; with an hour, from or until that hour). Null for what is too vague to act on, such as a whole year.
 */
export function formatWish(interval: Interval): string | null {
  const { start, end, grain, open } = interval;
  if (open !== undefined) return formatOpen(interval);
  switch (grain) {
    case 'second':
      return null;
    case 'minute':
    case 'hour':
      return end - start <= 3600 ? isoTimeOf(start) : `${isoTimeOf(start)}..${isoTimeOf(end)}`;
    case 'part':
      return formatPart(interval);
    case 'day':
    case 'weekend':
      return end - start <= DAY ? isoDateOf(start) : `${isoDateOf(start)}..${isoDateOf(end - DAY)}`;
    case 'week':
      return end - start <= 7 * DAY ? isoWeekOf(start) : `${isoDateOf(start)}..${isoDateOf(end - DAY)}`;
    case 'month':
      return isoMonthOf(end - DAY) === isoMonthOf(start)
        ? isoMonthOf(start)
        : `${isoDateOf(start)}..${isoDateOf(end - DAY)}`;
    case 'quarter':
      return `${isoDateOf(start)}..${isoDateOf(end - DAY)}`;
    case 'year':
      return null;
    default:
      return grain satisfies never;
  }
}

const NOON = 12 * 3600;
const MIDDAY_LENGTH = 3 * 3600;

function formatPart({ start, end }: Interval): string {
  const day = startOf(start, 'day');
  if (end - day <= NOON) return `${isoDateOf(day)}/AM`;
  if (start - day >= NOON) return `${isoDateOf(day)}/PM`;
  return end - start <= MIDDAY_LENGTH ? `${isoTimeOf(start)}..${isoTimeOf(end)}` : isoDateOf(day);
}

function formatOpen({ start, end, grain, open }: Interval): string | null {
  const timed = grain === 'minute' || grain === 'hour';
  if (open === 'end') {
    if (timed) return `after:${isoTimeOf(start)}`;
    return start === startOf(start, 'day') ? `after:${isoDateOf(start - DAY)}` : null;
  }
  if (timed) return `before:${isoTimeOf(end)}`;
  return end === startOf(end, 'day') ? `before:${isoDateOf(end)}` : null;
}
