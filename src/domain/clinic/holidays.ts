import { type Reading } from './opening-hours';

/** Days on which the clinic is closed: single dates (YYYY-MM-DD) and dates of every year (MM-DD). */
export interface Holidays {
  dates: ReadonlySet<string>;
  yearly: ReadonlySet<string>;
}

export const NO_HOLIDAYS: Holidays = { dates: new Set(), yearly: new Set() };

function isDate(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Reads HOLIDAYS: dates divided by commas or spaces, "2026-05-27" for one day, "05-20" for the same day every year. Empty means none. */
export function parseHolidays(text: string): Reading<Holidays> {
  const dates = new Set<string>();
  const yearly = new Set<string>();
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(part) && isDate(part)) dates.add(part);
    // A leap year, so that 02-29 may be named.
    else if (/^\d{2}-\d{2}$/.test(part) && isDate(`2024-${part}`)) yearly.add(part);
    else
      return {
        ok: false,
        problem: `"${part}" is not a day: write 2026-05-27, or 05-20 for every year, divided by commas`,
      };
  }
  return { ok: true, value: { dates, yearly } };
}

/** Whether a day (YYYY-MM-DD on the clinic's calendar) is a holiday. */
export const isHoliday = (holidays: Holidays, date: string): boolean =>
  holidays.dates.has(date) || holidays.yearly.has(date.slice(5));
