import { callBackBy, type ClinicCalendar } from '../../domain/clinic/promise';
import { waitMinutes } from '../../domain/follow-up/opening';
import { instantOf } from '../../domain/time/zoned-time';

/** When staff must have tried to reach a patient whom no message reached: as the clinic's opening hours allow, else within a day. */
export function reachBy(calendar: ClinicCalendar, now: Date): Date {
  const by = callBackBy(calendar, now);
  return (by && instantOf(`${by.date}T${by.time}`, calendar.zone)) ?? new Date(now.getTime() + waitMinutes('follow_up') * 60_000);
}
