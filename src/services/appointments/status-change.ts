import { type AppointmentStatus } from '../../domain/appointment/status';

/** What can be done to an appointment, besides correcting its details. */
export type AppointmentAction = 'reschedule' | 'arrived' | 'fulfilled' | 'noshow' | 'cancel';

const RESULT: Record<AppointmentAction, AppointmentStatus> = {
  reschedule: 'booked',
  arrived: 'arrived',
  fulfilled: 'fulfilled',
  noshow: 'noshow',
  cancel: 'cancelled',
};

/** From which status each is possible. A visit that took place stays one; a cancelled or missed one can be given a new time. */
const FROM: Record<AppointmentAction, readonly AppointmentStatus[]> = {
  reschedule: ['booked', 'cancelled', 'noshow'],
  arrived: ['booked', 'noshow'],
  fulfilled: ['booked', 'arrived', 'noshow'],
  noshow: ['booked'],
  cancel: ['booked', 'noshow'],
};

/** The status an action leads to; `already` when it is reached (doing it twice is no error, except a new time); null when it is not possible. */
export function statusAfter(
  action: AppointmentAction,
  status: AppointmentStatus,
): AppointmentStatus | 'already' | null {
  if (action !== 'reschedule' && status === RESULT[action]) return 'already';
  return FROM[action].includes(status) ? RESULT[action] : null;
}
