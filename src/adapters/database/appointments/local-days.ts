import { inZone } from '../../../domain/time/zoned-time';
import { periodsOf, ZONE_DATA_VERSION } from '../../../domain/time/zone-data';

/** Nothing is counted by day outside these years. */
const FIRST = Date.parse('1970-01-01T00:00:00Z');
const LAST = Date.parse('2200-01-01T00:00:00Z');

/** The periods of a zone as local_day() takes them (migrations/…-zone-data.ts), and the version of the data they are from. */
export interface ZoneParameters {
  version: string;
  begins: string[];
  offsets: number[];
}

const made = new Map<string, ZoneParameters>();

/** Throws RangeError when there is no such zone. */
export function zoneParameters(zone: string): ZoneParameters {
  const known = made.get(zone);
  if (known) return known;
  const periods = periodsOf(zone);
  if (!periods) throw new RangeError(`not a time zone: ${zone}`);
  const from = periods.begins.findLastIndex((at) => at <= FIRST);
  const kept = periods.begins
    .map((at, n) => ({ at, offset: periods.offsets[n] ?? 0 }))
    .filter(({ at }, n) => n >= from && at < LAST);
  const parameters = {
    version: ZONE_DATA_VERSION,
    begins: kept.map(({ at }, n) => (n === 0 ? '-infinity' : inZone(new Date(at), 'UTC'))),
    offsets: kept.map(({ offset }) => offset),
  };
  made.set(zone, parameters);
  return parameters;
}

/** SQL for the day of created_at on the calendar of a zone; `begins` and `offsets` are the parameters' places ($1). */
export const dayOfCreation = (begins: string, offsets: string): string =>
  `local_day(created_at, ${begins}::timestamptz[], ${offsets}::integer[])`;
