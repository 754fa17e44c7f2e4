import { z } from 'zod';
import { type Subject } from '../../appointment/subject';
import { type VisitTime, visitTime } from '../../appointment/visit-time';
import { isFeedback, type ReminderKind } from '../../reminder/kind';

/** What a message of ours was about that the patient quotes, or whose button they touch. */
export type Quoted =
  /** A question about a visit or a reminder, in the version it spoke of. */
  | { kind: 'visit'; subject: Subject }
  | { kind: 'feedback'; appointmentId: string }
  | { kind: 'offer'; subject: Subject; slots: VisitTime[] }
  /** Words that a person of the clinic wrote. */
  | { kind: 'staff' }
  /** Asks nothing, and is about no visit. */
  | { kind: 'other' };

/** A message as it is stored, as far as it tells what it was about. */
export interface QuotedMessage {
  key: string | null;
  params: unknown;
  byStaff: boolean;
  appointment: { appointmentId: string; version: number } | null;
  reminder: { reminderId: string; kind: ReminderKind } | null;
}

const offer = z.object({ slots: z.array(visitTime).min(1).max(3) });

/** What a stored message of ours was about. */
export function quotedOf({ key, params, byStaff, appointment, reminder }: QuotedMessage): Quoted {
  if (byStaff) return { kind: 'staff' };
  if (appointment && (key === 'feedback.ask' || (reminder && isFeedback(reminder.kind))))
    return { kind: 'feedback', appointmentId: appointment.appointmentId };
  const subject: Subject | null = appointment
    ? { kind: 'appointment', ...appointment }
    : reminder
      ? { kind: 'reminder', reminderId: reminder.reminderId }
      : null;
  if (!subject) return { kind: 'other' };
  const offered = key === 'reschedule.offer' ? offer.safeParse(params) : null;
  return offered?.success ? { kind: 'offer', subject, slots: offered.data.slots } : { kind: 'visit', subject };
}
