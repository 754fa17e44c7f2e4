import { sameHour } from './cascade';
import { type ReminderKind } from './kind';

const DAY_MS = 24 * 60 * 60_000;

/** A visit whose beginning is another instant than before, though the clinic's clock shows the same. */
export interface MovedInstant {
  before: Date;
  after: Date;
}

/**
 * When a reminder planned for `at` leaves, now that its visit's wall time means another instant: days before, the hour of the visit again; else as far from it
 * as before. What was planned by the moment it was made (a change, a missed visit, a question afterwards) stays.
 */
export function retimed(kind: ReminderKind, at: Date, visit: MovedInstant, zone: string): Date {
  switch (kind) {
    case 'week_before':
    case 'first':
    case 'day_before':
      return sameHour(visit.after, -Math.round((visit.before.getTime() - at.getTime()) / DAY_MS), zone);
    case 'same_day':
    case 'call_unconfirmed':
      return new Date(at.getTime() + visit.after.getTime() - visit.before.getTime());
    case 'single':
    case 'changed':
    case 'missed':
    case 'feedback':
    case 'feedback_nudge':
      return at;
    default:
      return kind satisfies never;
  }
}
