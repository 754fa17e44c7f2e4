import { Cron } from 'croner';
import { type Reading } from '../clinic/opening-hours';
import { clockChange, instantOf, offsetAt, wallTextAt } from './zoned-time';

const MINUTE = 60_000;
/** Years without a run are no schedule; 29 February comes at the latest after eight. */
const LONGEST_DAYS = 8 * 366;
const FORM =
  'must be a cron pattern of five fields (minute hour day month weekday; 0 and 7 are Sunday, names such as MON and JAN may be used), for example 0 * * * *';
/** Of each field what cron(5) documents. Croner reads more (seconds, L, #, ?), which no other manual of cron has. */
const NAMES = { month: 'JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC', weekday: 'SUN|MON|TUE|WED|THU|FRI|SAT' };
const field = (value: string) =>
  new RegExp(`^(?:\\*|${value}(?:-${value})?)(?:/\\d{1,2})?(?:,(?:\\*|${value}(?:-${value})?)(?:/\\d{1,2})?)*$`, 'i');
const NUMBER = '\\d{1,2}';
const FIELDS = [NUMBER, NUMBER, NUMBER, `(?:${NUMBER}|${NAMES.month})`, `(?:${NUMBER}|${NAMES.weekday})`].map(field);

/** When a job runs, as cron(5) says it; wall time of a zone. */
export interface Schedule {
  pattern: string;
  /** The hours that are named, not all of them: such a run is due once on the night in which the clock shows its hour twice. */
  atHours: boolean;
  /** Both day fields are restricted: cron runs on days that either of them names. A field that begins with * restricts nothing by itself. */
  eitherDay: boolean;
}

/** Reads a cron pattern of five fields; the problem says what it must be. */
export function parseSchedule(text: string): Reading<Schedule> {
  const fields = text.trim().split(/\s+/);
  const [, hour = '', day = '', , weekday = ''] = fields;
  const schedule = {
    pattern: fields.join(' '),
    atHours: !hour.startsWith('*'),
    eitherDay: !day.startsWith('*') && !weekday.startsWith('*'),
  };
  if (fields.length !== FIELDS.length || !fields.every((value, n) => FIELDS[n]?.test(value)))
    return { ok: false, problem: FORM };
  try {
    return runsAt(schedule, 0).nextRun(new Date(0)) === null
      ? { ok: false, problem: 'is a cron pattern of a day that never comes' }
      : { ok: true, value: schedule };
  } catch {
    return { ok: false, problem: FORM };
  }
}

const runsAt = ({ pattern, eitherDay }: Schedule, offset: number): Cron =>
  new Cron(pattern, { paused: true, utcOffset: offset, legacyMode: eitherDay });

/**
 * The first instant after `after` at which the schedule is due on the clocks of `zone`; null when there is none in eight years. A time that the
 * clock skips is due when it has skipped it; a named hour that it shows twice is due at the first.
 */
export function nextRun(schedule: Schedule, zone: string, after: Date): Date | null {
  const until = after.getTime() + LONGEST_DAYS * 1440 * MINUTE;
  let from = after.getTime();
  while (from < until) {
    const offset = offsetAt(from + 1, zone);
    const found = runsAt(schedule, offset).nextRun(new Date(from))?.getTime() ?? until;
    const change = clockChange(zone, from + 1, found);
    if (change === null) {
      if (found >= until) return null;
      if (!schedule.atHours || instantOf(wallTextAt(new Date(found), zone), zone)?.getTime() === found)
        return new Date(found);
      from = found;
      continue;
    }
    const skipped = (offsetAt(change, zone) - offset) * MINUTE;
    const inGap = runsAt(schedule, offset)
      .nextRun(new Date(change - 1))
      ?.getTime();
    if (inGap !== undefined && inGap < change + skipped) return new Date(change);
    from = change - 1;
  }
  return null;
}
