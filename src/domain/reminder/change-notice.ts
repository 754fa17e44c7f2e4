import { type AppointmentStatus } from '../appointment/status';

interface VisitState {
  status: AppointmentStatus;
  startsAt: Date;
}

/** When the patient is told of a change by the clinic. */
export interface ChangeNotice {
  at: Date;
  /** Told later than this, the patient may have come for nothing, or not at all. */
  neededBefore: Date;
}

/** Staff correct themselves: of several changes in these two minutes only the last is told. */
const SETTLES_MS = 2 * 60_000;
/** A visit so near is told of at once, and quiet hours do not hold it back: the way is made in vain otherwise. */
export const NEAR_MS = 2 * 60 * 60_000;

/** When the clinic's change of an appointment has to be told; null when it changes nothing for the patient: the same time, or a time that is past. */
export function changeNotice(before: VisitState, after: VisitState, now: Date): ChangeNotice | null {
  const wasExpected = before.status === 'booked';
  const neededBefore = neededBy();
  if (neededBefore === null || neededBefore <= now) return null;
  return {
    neededBefore,
    at: neededBefore.getTime() - now.getTime() <= NEAR_MS ? now : new Date(now.getTime() + SETTLES_MS),
  };

  function neededBy(): Date | null {
    if (after.status === 'cancelled') return wasExpected ? before.startsAt : null;
    if (after.status !== 'booked' || after.startsAt <= now) return null;
    if (!wasExpected) return after.startsAt;
    if (before.startsAt.getTime() === after.startsAt.getTime()) return null;
    return before.startsAt > now && before.startsAt < after.startsAt ? before.startsAt : after.startsAt;
  }
}
