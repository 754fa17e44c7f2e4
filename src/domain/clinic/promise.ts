import { type LocalMoment } from '../appointment/visit-time';
import { isHoliday, type Holidays } from './holidays';
import { joined, type OpeningHours } from './opening-hours';
import { afterMinutesInside, clockTime, isInside, nextInside, wallClock, type RangesOfDay } from './wall-clock';

/** When the clinic is open. Without hours (null) it is never known to be open, and nothing is promised. */
export interface ClinicCalendar {
  hours: OpeningHours | null;
  holidays: Holidays;
  /** IANA zone of the clinic's wall clock. */
  zone: string;
  /** Hours that people of the duty list have been given there, one entry a person; whoever has none given is not counted. */
  duty?: readonly OpeningHours[];
}

const openRanges =
  ({ hours, holidays }: ClinicCalendar): RangesOfDay =>
  (day) =>
    isHoliday(holidays, day.date) ? [] : (hours?.[day.weekday] ?? []);

/** Whether the clinic is open at this instant. */
export const isOpen = (clinic: ClinicCalendar, at: Date): boolean => isInside(clinic.zone, openRanges(clinic), at);

/** The first instant at or after `at` at which the clinic is open; null when it does not open within 400 days. */
export const nextOpening = (clinic: ClinicCalendar, at: Date): Date | null =>
  nextInside(clinic.zone, openRanges(clinic), at);

/** Opening hours and hours of duty together. On a holiday neither holds: a roster by weekday does not say who works then. */
const attendedRanges =
  (clinic: ClinicCalendar): RangesOfDay =>
  (day) =>
    isHoliday(clinic.holidays, day.date)
      ? []
      : joined([clinic.hours, ...(clinic.duty ?? [])].flatMap((hours) => hours?.[day.weekday] ?? []));

/** Whether somebody of the clinic reads urgent words at this instant: it is open, or a person is on duty by hours that were written down. */
export const isAttended = (clinic: ClinicCalendar, at: Date): boolean =>
  isInside(clinic.zone, attendedRanges(clinic), at);

/** The first instant at or after `at` at which somebody reads urgent words; null when there is none within 400 days. */
export const nextAttended = (clinic: ClinicCalendar, at: Date): Date | null =>
  nextInside(clinic.zone, attendedRanges(clinic), at);

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

const MIDNIGHT = 1440;
/** How long a promise gives the clinic, in minutes of its hours. */
const CALL_BACK_MINUTES = 120;

/** The full hour at or after `minutes` spent inside the ranges, or the end of the range that is reached where that is earlier: nobody calls after it. */
function callWithin({
  clinic,
  ranges,
  at,
  minutes,
}: {
  clinic: ClinicCalendar;
  ranges: RangesOfDay;
  at: Date;
  minutes: number;
}): LocalMoment | null {
  const due = afterMinutesInside(clinic.zone, ranges, at, minutes);
  if (!due) return null;
  const day = wallClock(clinic.zone, new Date(due.getTime() - MINUTE));
  const end = ranges(day).find(({ from, to }) => day.minute >= from && day.minute < to)?.to ?? 0;
  const { minute } = wallClock(clinic.zone, due);
  const fullHour = new Date(due.getTime() + ((60 - (minute % 60)) % 60) * MINUTE);
  const until = wallClock(clinic.zone, fullHour);
  if (until.date === day.date && until.minute <= end) return momentOf(clinic, fullHour);
  return end > day.minute && end < MIDNIGHT ? { date: day.date, time: clockTime(end) } : momentOf(clinic, due);
}

/**
 * "Someone will call you before …": the full hour at or after the moment when the clinic has been open for `openMinutes` more (two
 * hours by default), counted over opening hours only, never past the end of them. Null when no opening hours are known: then nothing is promised.
 */
export const callBackBy = (clinic: ClinicCalendar, at: Date, openMinutes = CALL_BACK_MINUTES): LocalMoment | null =>
  callWithin({ clinic, ranges: openRanges(clinic), at, minutes: openMinutes });

/**
 * The same for urgent words, which people on duty are told of: counted over opening hours and hours of duty. Null unless the clinic is open or somebody
 * is on duty at `at`: while nobody reads it, no call is promised.
 */
export const urgentCallBy = (clinic: ClinicCalendar, at: Date): LocalMoment | null =>
  isAttended(clinic, at)
    ? callWithin({ clinic, ranges: attendedRanges(clinic), at, minutes: CALL_BACK_MINUTES })
    : null;
