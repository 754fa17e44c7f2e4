import { DateTime, IANAZone } from 'luxon';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads an ISO 8601 date and time. Without an offset it is wall-clock time in `zone` (an IANA name); an hour that the
 * change to summer time skips is moved forward by the gap. Null when it is not such a time or the day does not exist.
 */
export function instantOf(text: string, zone: string): Date | null {
  if (!ISO_TIME.test(text)) return null;
  const time = DateTime.fromISO(text.toUpperCase(), { zone });
  return time.isValid ? time.toJSDate() : null;
}

const QUARTER_HOUR = 15 * 60_000;
const offsets = new Map<string, number>();

/** Offset of `zone` from UTC at an instant, in minutes, east positive. */
function offsetAt(millis: number, zone: string): number {
  // Zones change on quarter hours only. Asking Intl costs some 20 µs, and a page of reminders holds dozens of times.
  const key = `${zone}|${Math.floor(millis / QUARTER_HOUR)}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    if (offsets.size > 50_000) offsets.clear();
    offset = Math.round(IANAZone.create(zone).offset(millis));
    offsets.set(key, offset);
  }
  return offset;
}

const two = (n: number) => String(n).padStart(2, '0');

/** An instant as ISO 8601 in `zone` with its offset, to the second: 2025-07-26T10:00:00+01:00. */
export function inZone(instant: Date, zone: string): string {
  const millis = instant.getTime();
  const offset = offsetAt(millis, zone);
  const ahead = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${new Date(millis + offset * 60_000).toISOString().slice(0, 19)}${sign}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** The calendar day of an instant in `zone`: 2025-07-26. */
export const dayInZone = (instant: Date, zone: string): string => inZone(instant, zone).slice(0, 10);
