/**
 * Wall-clock arithmetic without time zones. A moment is the number of seconds from 1970-01-01T00:00 as if the wall clock were UTC,
 * so daylight-saving changes cannot move a date: the caller turns the result into an instant with the clinic's zone.
 */
export type Moment = number;

export type Grain = 'second' | 'minute' | 'hour' | 'part' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year';

/** A unit of time a person counts in. */
export type Unit = Exclude<Grain, 'part' | 'weekend'>;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

export interface WallClock {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

export const momentOf = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Moment =>
  Date.UTC(year, month - 1, day, hour, minute, second) / 1000;

export function wallClockOf(moment: Moment): WallClock {
  const date = new Date(moment * 1000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (moment: Moment): number => ((((Math.floor(moment / DAY) + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Start of the unit that holds the moment; weeks start on Monday. */
export function startOf(moment: Moment, unit: Unit): Moment {
  const { year, month } = wallClockOf(moment);
  switch (unit) {
    case 'second':
      return Math.floor(moment);
    case 'minute':
      return Math.floor(moment / MINUTE) * MINUTE;
    case 'hour':
      return Math.floor(moment / HOUR) * HOUR;
    case 'day':
      return Math.floor(moment / DAY) * DAY;
    case 'week':
      return startOf(moment, 'day') - (weekdayOf(moment) - 1) * DAY;
    case 'month':
      return momentOf(year, month, 1);
    case 'quarter':
      return momentOf(year, month - ((month - 1) % 3), 1);
    case 'year':
      return momentOf(year, 1, 1);
    default:
      return unit satisfies never;
  }
}

/** Adds whole units. Months keep the day and fall back to the last day of a shorter month: 31 January + 1 month = 28 February. */
export function add(moment: Moment, amount: number, unit: Unit): Moment {
  switch (unit) {
    case 'second':
      return moment + amount;
    case 'minute':
      return moment + amount * MINUTE;
    case 'hour':
      return moment + amount * HOUR;
    case 'day':
      return moment + amount * DAY;
    case 'week':
      return moment + amount * WEEK;
    case 'month':
      return addMonths(moment, amount);
    case 'quarter':
      return addMonths(moment, amount * 3);
    case 'year':
      return addMonths(moment, amount * 12);
    default:
      return unit satisfies never;
  }
}

function addMonths(moment: Moment, amount: number): Moment {
  const { year, month, day } = wallClockOf(moment);
  const months = year * 12 + (month - 1) + amount;
  const newYear = Math.floor(months / 12);
  const newMonth = months - newYear * 12 + 1;
  const timeOfDay = moment - startOf(moment, 'day');
  return momentOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth))) + timeOfDay;
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** 2026-W12: the ISO week that holds the moment. */
export function isoWeekOf(moment: Moment): string {
  const thursday = startOf(moment, 'week') + 3 * DAY;
  const { year } = wallClockOf(thursday);
  const week = Math.floor((thursday - momentOf(year, 1, 1)) / WEEK) + 1;
  return `${pad(year, 4)}-W${pad(week)}`;
}

export function isoDateOf(moment: Moment): string {
  const { year, month, day } = wallClockOf(moment);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

export const isoMonthOf = (moment: Moment): string => isoDateOf(moment).slice(0, 7);

/** 2026-03-12T10:00, with seconds only when asked for. */
export function isoTimeOf(moment: Moment, withSeconds = false): string {
  const { hour, minute, second } = wallClockOf(moment);
  return `${isoDateOf(moment)}T${pad(hour)}:${pad(minute)}${withSeconds ? `:${pad(second)}` : ''}`;
}

const LOCAL_ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?)?$/;

/**
 * Reads a local wall-clock time (2026-03-09T09:00) or a date alone (2026-03-09).
 * Null when the text has another form, an offset, or names a day or hour that does not exist.
 */
export function parseWallClock(text: string): { moment: Moment; hasTime: boolean } | null {
  const match = LOCAL_ISO.exec(text);
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { moment: momentOf(year, month, day, hour, minute, second), hasTime: match[4] !== undefined };
}
