import { dueToReach, dueToTell } from '../follow-up/due-time';
import { isFeedback, type ReminderKind } from './kind';

/** A reminder that ended without having arrived. */
export interface EndedReminder {
  kind: ReminderKind;
  status: 'failed' | 'expired' | 'cancelled';
  reason: string | null;
  /** When its visit begins, or would have; null when no visit is known. */
  visitAt: Date | null;
  scheduledTime: Date;
  /** Of a change: told later than this it is too late for the patient. */
  neededBefore: Date | null;
  /** The visit is as it was when the reminder was planned; true without a visit. */
  current: boolean;
  /** The patient has answered, for the visit or to the reminder. */
  answered: boolean;
  /** A message of it arrived after all. */
  arrived: boolean;
  /** The person asked us to stop. */
  optedOut: boolean;
  /** A task of staff names it already. */
  told: boolean;
}

/**
 * Who has to hear of it: nobody; staff, who reach this patient (`due`: when it must have been tried); or staff, in the one task that lists what could
 * not leave in time.
 */
export type AfterEnd =
  | { kind: 'nobody' }
  | { kind: 'reach'; reason: 'change_not_told' | 'no_contact' | 'channel_unavailable' | 'reminder_failed'; due: Date }
  | { kind: 'list' };

const NOBODY: AfterEnd = { kind: 'nobody' };
/** What made a reminder late: nothing is wrong with the patient's side. */
const LATE: readonly (string | null)[] = [
  'too_late',
  'expired',
  'quiet_hours',
  'daily_cap',
  'whatsapp_tier',
  'held_too_long',
];
/** Reasons of ours to send nothing, of which nobody need hear. */
const WANTED: readonly (string | null)[] = [
  'appointment_changed',
  'appointment_over',
  'question_open',
  'already_confirmed',
  'answered',
  'own_reminder',
  'delivered_otherwise',
  'withdrawn',
  'budget',
  'deceased',
  'held',
  'shared',
  'no_time_left',
  'called_already',
];

/** What follows when a reminder has ended without arriving. `reachBy`: when staff must have tried to reach a patient whom they are asked to reach now. */
export function afterEnd(reminder: EndedReminder, now: Date, reachBy: Date): AfterEnd {
  const { kind, status, reason, visitAt, scheduledTime, neededBefore, current, answered, arrived, optedOut, told } =
    reminder;
  if (told || arrived || !current || isFeedback(kind) || (status === 'cancelled' && WANTED.includes(reason)))
    return NOBODY;
  if (kind === 'changed') {
    if (answered && reason !== 'opted_out') return NOBODY;
    const limit = neededBefore ?? visitAt ?? reachBy;
    return limit <= now
      ? { kind: 'list' }
      : { kind: 'reach', reason: 'change_not_told', due: dueToTell(now, reachBy, limit) };
  }
  if (optedOut || reason === 'opted_out') return NOBODY;
  // A further call is one more try beside the texts, which are told of by themselves; staff hear of it where it rang in vain.
  if (kind === 'call_unconfirmed' && status !== 'failed') return NOBODY;
  if (status === 'expired' || LATE.includes(reason)) return { kind: 'list' };
  if (answered) return NOBODY;
  if (visitAt !== null && visitAt <= now) return { kind: 'list' };
  const by = dueToReach(now, reachBy, visitAt);
  if (reason === 'channel_unavailable')
    return {
      kind: 'reach',
      reason,
      due: new Date(Math.max(now.getTime(), Math.min(scheduledTime.getTime(), by.getTime()))),
    };
  return { kind: 'reach', reason: status === 'cancelled' ? 'no_contact' : 'reminder_failed', due: by };
}
