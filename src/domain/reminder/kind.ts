import { type AppointmentStatus } from '../appointment/status';
import { type ReminderWording } from '../conversation/machine/event';
import { type WantedContact } from '../patient/contact-choice';

/**
 * Every reminder the program knows. `single` is made by a caller of the original API; the others are planned from an appointment: a week and
 * some days before, the day before, the same day, a call for who has not answered, a change of time or a cancellation by the clinic, a missed
 * visit, the question how it went and that question once more.
 */
export const REMINDER_KINDS = [
  'single',
  'week_before',
  'first',
  'day_before',
  'same_day',
  'call_unconfirmed',
  'changed',
  'missed',
  'feedback',
  'feedback_nudge',
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

type FeedbackKind = Extract<ReminderKind, 'feedback' | 'feedback_nudge'>;

export const isFeedback = (kind: ReminderKind): kind is FeedbackKind =>
  kind === 'feedback' || kind === 'feedback_nudge';

/** The words a reminder of an appointment is asked in. */
export const wordingOf = (kind: Exclude<ReminderKind, FeedbackKind>): ReminderWording => {
  switch (kind) {
    case 'week_before':
      return 'first';
    case 'call_unconfirmed':
      return 'day_before';
    case 'single':
    case 'first':
    case 'day_before':
    case 'same_day':
    case 'changed':
    case 'missed':
      return kind;
    default:
      return kind satisfies never;
  }
};

/** Kinds of which visits of a person on one day share one. What changes a visit is told of each. */
export const SHARED_KINDS: readonly ReminderKind[] = [
  'week_before',
  'first',
  'day_before',
  'same_day',
  'call_unconfirmed',
  'missed',
];

/** Which contact a reminder goes to. A call has no words for a visit that was cancelled or missed. */
export const wantedContact = (kind: ReminderKind, status: AppointmentStatus): WantedContact => {
  if (kind === 'call_unconfirmed') return 'call';
  return kind === 'missed' || kind === 'feedback_nudge' || (kind === 'changed' && status === 'cancelled')
    ? 'text'
    : 'any';
};
