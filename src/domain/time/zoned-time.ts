import { periodAt, periodsOf } from './zone-data';

const ISO_TIME =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i;
const MINUTE = 60_000;

/**
 * Reads an ISO 8601 date and time. Without an offset it is wall-clock time in `zone` (an IANA name); an hour that the
 * change to summer time skips is moved forward by the gap. Null when it is not such a time or the day does not exist.
 */
export function instantOf(text: string, zone: string): Date | null {
  const parts = ISO_TIME.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59) return null;
  const wall = Date.UTC(
    year,
    month - 1,
    day,
    hour,
    minute,
    second,
    Number((parts[7] ?? '0').padEnd(3, '0').slice(0, 3)),
  );
  const date = new Date(wall);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  if (parts[8] !== undefined) return date;
  if (parts[9] === undefined) return new Date(wall - offsetOfWall(wall, zone) * MINUTE);
  const [hours, minutes] = [Number(parts[10]), Number(parts[11])];
  if (hours > 18 || minutes > 59) return null;
  return new Date(wall - (parts[9] === '-' ? -1 : 1) * (hours * 60 + minutes) * MINUTE);
}

/** Offset, in minutes, that holds when the clocks of `zone` show `wall` (in ms, as if it were UTC). Shown twice: the first; skipped: as before the gap. */
function offsetOfWall(wall: number, zone: string): number {
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  if (before === after) return before;
  return offsetAt(wall - before * MINUTE, zone) === before || offsetAt(wall - after * MINUTE, zone) !== after
    ? before
    : after;
}

const DAY = 24 * 60 * MINUTE;

/** Offset of `zone` (an IANA name) from UTC at an instant (ms since 1970), in minutes, east positive; NaN when there is no such zone. */
export function offsetAt(millis: number, zone: string): number {
  const periods = periodsOf(zone);
  return periods?.offsets[periodAt(periods, millis)] ?? NaN;
}

/** First instant after `from`, up to `to` (ms since 1970), at which the clocks of `zone` are put forward or back; null when they are not. */
export function clockChange(zone: string, from: number, to: number): number | null {
  const periods = periodsOf(zone);
  const next = periods?.begins[periodAt(periods, from) + 1];
  return next !== undefined && next <= to ? next : null;
}

/** An ISO 8601 time when it is wall-clock time; null when it names an offset. */
export const wallTimeOf = (text: string): string | null => {
  const parts = ISO_TIME.exec(text);
  return parts && parts[8] === undefined && parts[9] === undefined ? text : null;
};

/** Is this a wall-clock time (ISO 8601, without an offset) that the clocks of `zone` skip? */
export function isSkipped(text: string, zone: string): boolean {
  const at = wallTimeOf(text) === null ? null : instantOf(text, zone);
  return at !== null && wallTextAt(at, zone).slice(0, 16).toUpperCase() !== text.slice(0, 16).toUpperCase();
}

/** An instant as a Date whose UTC fields are what the clocks of `zone` show: to be formatted with `timeZone: 'UTC'`, so that no other zone data count. */
export const wallDate = (instant: Date, zone: string): Date =>
  new Date(instant.getTime() + offsetAt(instant.getTime(), zone) * MINUTE);

const two = (n: number) => String(n).padStart(2, '0');

/** An instant as ISO 8601 in `zone` with its offset, to the second: 2025-07-26T10:00:00+01:00. */
export function inZone(instant: Date, zone: string): string {
  const millis = instant.getTime();
  const offset = offsetAt(millis, zone);
  const ahead = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${new Date(millis + offset * MINUTE).toISOString().slice(0, 19)}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** What the clocks of `zone` show at an instant, to the second: 2025-07-26T10:00:00. */
export const wallTextAt = (instant: Date, zone: string): string => inZone(instant, zone).slice(0, 19);
