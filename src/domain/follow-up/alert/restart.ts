import { type Urgency } from '../../feedback/urgency';
import { type FollowUpStatus } from '../life-cycle';

/** What of a follow-up decides whether people on duty are told of it. */
export interface AlertedState {
  urgency: Urgency;
  status: FollowUpStatus;
  /** When the escalation that runs now, or ran last, began; null: there was none. */
  alertFrom: Date | null;
  /** When it is looked at next; null: nobody has to be told (any more). */
  alertAt: Date | null;
}

type Alarm = Pick<AlertedState, 'alertFrom' | 'alertAt'>;

const isPressing = ({ urgency, status }: AlertedState): boolean =>
  (urgency === 'urgent' || urgency === 'emergency') && status !== 'closed';

/** A new follow-up that is urgent is told at once. */
export const alarmWhenOpened = (opened: AlertedState, now: Date): Alarm =>
  isPressing(opened) ? { alertFrom: now, alertAt: now } : { alertFrom: opened.alertFrom, alertAt: opened.alertAt };

/**
 * What a change at `now` does to the escalation; `after` holds what was written. One that is closed is told to nobody. Another `alertFrom` begins it anew,
 * and so does what is urgent and was given back or opened again, was not urgent before, or has become an emergency.
 *
 * The table's trigger (migrations/…-alerts.ts) decides the same for every statement; a test on PostgreSQL holds them together.
 */
export function alarmAfterChange(before: AlertedState, after: AlertedState, now: Date): Alarm {
  if (after.status === 'closed') return { alertFrom: after.alertFrom, alertAt: null };
  if (after.alertFrom?.getTime() !== before.alertFrom?.getTime())
    return { alertFrom: after.alertFrom, alertAt: after.alertFrom };
  const wasPressing = before.urgency === 'urgent' || before.urgency === 'emergency';
  const givenBack = after.status === 'open' && before.status !== 'open';
  const worse = before.urgency === 'urgent' && after.urgency === 'emergency';
  return isPressing(after) && (givenBack || !wasPressing || worse)
    ? { alertFrom: now, alertAt: now }
    : { alertFrom: after.alertFrom, alertAt: after.alertAt };
}
