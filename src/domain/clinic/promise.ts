import { type LocalMoment } from '../appointment/visit-time';
import { isHoliday, type Holidays } from './holidays';
import { type OpeningHours } from './opening-hours';
import { afterMinutesInside, clockTime, isInside, nextInside, wallClock, type RangesOfDay } from './wall-clock';

/** When the clinic is open. Without hours (null) it is never known to be open, and nothing is promised. */
export interface ClinicCalendar {
  hours: OpeningHours | null;
  holidays: Holidays;
  /** IANA zone of the clinic's wall clock. */
  zone: string;
}

const openRanges = ({ hours, holidays }: ClinicCalendar): RangesOfDay => (day) =>
  isHoliday(holidays, day.date) ? [] : (hours?.[day.weekday] ?? []);

/** Whether the clinic is open at this instant. */
export const isOpen = (clinic: ClinicCalendar, at: Date): boolean => isInside(clinic.zone, openRanges(clinic), at);

/** The first instant at or after `at` at which the clinic is open; null when it does not open within 400 days. */
export const nextOpening = (clinic: ClinicCalendar, at: Date): Date | null => nextInside(clinic.zone, openRanges(clinic), at);

const momentOf = (clinic: ClinicCalendar, at: Date): LocalMoment => {
  const { date, minute } = wallClock(clinic.zone, at);
  return { date, time: clockTime(minute) };
};

/** "The clinic opens …": null while it is open, and when it is not known to open. */
export function opensAt(clinic: ClinicCalendar, at: Date): LocalMoment | null {
  if (isOpen(clinic, at)) return null;
  const opening = nextOpening(clinic, at);
  return opening && momentOf(clinic, opening);
}

const MINUTE = 60_000;

/**
 * "Someone will call you before …": the full hour at or after the moment when the clinic has been open for `openMinutes` more (two
 * hours by default), counted over opening hours only, never past midnight. Null when no opening hours are known: then nothing is promised.
 */
export function callBackBy(clinic: ClinicCalendar, at: Date, openMinutes = 120): LocalMoment | null {
  const due = afterMinutesInside(clinic.zone, openRanges(clinic), at, openMinutes);
  if (!due) return null;
  const { date, minute } = wallClock(clinic.zone, due);
  const fullHour = momentOf(clinic, new Date(due.getTime() + ((60 - (minute % 60)) % 60) * MINUTE));
  return fullHour.date === date ? fullHour : { date, time: clockTime(minute) };
}
