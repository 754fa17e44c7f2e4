import { type AppointmentStatus, type PatientResponse } from '../appointment/status';
import { type Subject } from '../appointment/subject';
import { type VisitTime } from '../appointment/visit-time';
import { type Channel } from '../channel';
import { nearestAllowed, type SendingRules } from '../clinic/quiet-hours';
import { clockTime, wallClock } from '../clinic/wall-clock';
import { type ConversationContext } from '../conversation/context';
import { type Choice, type Effect } from '../conversation/effect';
import { type ConversationEvent, type ReminderWording } from '../conversation/event';
import { initialState } from '../conversation/state';
import { transition } from '../conversation/transition';
import { type Language } from '../patient/language';

/** How much a message may tell: neutral is clinic, date and time; reason adds why; full adds medication and consultation lists. */
type ReminderDetail = 'neutral' | 'reason' | 'full';

/** The appointment a reminder is for, as it is now. */
interface PlannedAppointment {
  appointmentId: string;
  version: number;
  /** The version the reminder was planned for. */
  plannedVersion: number;
  when: VisitTime;
  startsAt: Date;
  status: AppointmentStatus;
  response: PatientResponse;
}

/** A pending reminder whose time has come, or comes before the next run. */
export interface DueReminder {
  reminderId: string;
  kind: ReminderWording | 'feedback';
  patientId: string;
  patientName: string;
  reason: string;
  medications: string | null;
  consultations: string | null;
  language: Language;
  channel: Channel;
  /** E.164: where it goes. */
  address: string;
  scheduledTime: Date;
  /** Named by the caller of the original API; without an appointment of ours. */
  appointmentTime: Date | null;
  appointment: PlannedAppointment | null;
  /** A question about a visit was sent to this number in the last days and has no answer yet. */
  questionOpen: boolean;
}

export interface PlanRules extends SendingRules {
  detail: ReminderDetail;
  /** False where a text to this address (E.164) cannot be answered on this channel: then nothing is asked. */
  twoWay: (channel: Channel, address: string) => boolean;
  /** False where nothing can be sent: calls, when Twilio cannot ask us what to say (WEBHOOKS=poll). */
  available: (channel: Channel) => boolean;
}

export type Plan =
  | {
      kind: 'send';
      at: Date;
      /** Moved out of quiet hours or a holiday. */
      deferred: boolean;
      /** After this instant it is of no use. */
      expiresAt: Date;
      key: string | null;
      params: unknown;
      choices: readonly Choice[];
      subject: Subject;
      purpose: 'reminder' | 'feedback';
    }
  | { kind: 'close'; status: 'expired' | 'cancelled' | 'failed'; reason: 'channel_unavailable' | 'too_late' | 'quiet_hours' | 'appointment_changed' | 'appointment_over' | 'question_open' };

/** A reminder that has not left a day after its time no longer says what its author meant. */
const USEFUL_FOR_MS = 24 * 60 * 60_000;

const localTimeOf = (instant: Date, zone: string): VisitTime => {
  const { date, minute } = wallClock(zone, instant);
  return { date, time: clockTime(minute) };
};

const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;

/** The question as the engine words it for someone to whom nothing was said yet. */
function wording(reminder: DueReminder, rules: PlanRules, now: Date, subject: Subject): Extract<Effect, { type: 'ask' | 'say' }> | undefined {
  const { appointment, appointmentTime, patientId } = reminder;
  const today = localTimeOf(now, rules.zone);
  const full = rules.detail === 'full';
  const context: ConversationContext = {
    now: now.toISOString(), localNow: `${today.date}T${today.time}`, language: reminder.language, channel: reminder.channel, twoWay: rules.twoWay(reminder.channel, reminder.address),
    known: true, people: [{ patientId, firstName: firstNameOf(reminder.patientName) }],
    appointments: appointment === null ? [] : [{
      appointmentId: appointment.appointmentId, version: appointment.version, patientId, when: appointment.when, status: appointment.status, response: appointment.response,
      ...(rules.detail === 'neutral' ? {} : { reason: reminder.reason }),
    }],
    reminders: appointment !== null ? [] : [{
      reminderId: reminder.reminderId, patientId, patientName: reminder.patientName, reason: reminder.reason,
      ...(full && reminder.medications !== null ? { medications: reminder.medications } : {}),
      ...(full && reminder.consultations !== null ? { consultations: reminder.consultations } : {}),
      ...(appointmentTime === null ? {} : { when: localTimeOf(appointmentTime, rules.zone) }),
    }],
    consent: { reminder: true, feedback: true }, clinicOpen: false,
  };
  const event: ConversationEvent | null = reminder.kind !== 'feedback'
    ? { type: 'reminder_due', subject, wording: reminder.kind }
    : appointment && { type: 'feedback_due', appointmentId: appointment.appointmentId };
  const effects = event === null ? [] : transition(initialState(), event, context).effects;
  return effects.find((effect) => effect.type === 'ask' || effect.type === 'say');
}

/** What must be true of the visit when the message leaves. */
const expectedStatus = (kind: DueReminder['kind']): AppointmentStatus => (kind === 'missed' ? 'noshow' : kind === 'feedback' ? 'fulfilled' : 'booked');

/** When the visit begins that a reminder speaks of beforehand; null when it speaks of none, or of one that is over. */
export const visitAhead = ({ kind, appointment, appointmentTime }: DueReminder): Date | null =>
  expectedStatus(kind) !== 'booked' ? null : (appointment?.startsAt ?? appointmentTime);

/** After this instant a reminder is of no use: its visit has begun, or it is a day late. */
export const usefulUntil = (reminder: DueReminder): Date =>
  new Date(Math.min(reminder.scheduledTime.getTime() + USEFUL_FOR_MS, visitAhead(reminder)?.getTime() ?? Infinity));

/**
 * When and in what words a due reminder leaves, or why it does not. It never leaves inside quiet hours or on a holiday, after its visit has
 * begun, or more than a day late; it moves to the nearest allowed time that is still of use.
 */
export function planReminder(reminder: DueReminder, rules: PlanRules, now: Date): Plan {
  const { appointment, scheduledTime } = reminder;
  if (appointment !== null) {
    if (appointment.version !== appointment.plannedVersion) return { kind: 'close', status: 'cancelled', reason: 'appointment_changed' };
    if (appointment.status !== expectedStatus(reminder.kind)) return { kind: 'close', status: 'cancelled', reason: 'appointment_over' };
  }
  if (!rules.available(reminder.channel)) return { kind: 'close', status: 'failed', reason: 'channel_unavailable' };
  // A digit means one thing at a time on a number: 1 to 5 is not asked beside 1, 2, 3.
  if (reminder.kind === 'feedback' && reminder.questionOpen && reminder.channel !== 'call') return { kind: 'close', status: 'cancelled', reason: 'question_open' };
  const expiresAt = usefulUntil(reminder);
  if (expiresAt <= now) return { kind: 'close', status: 'expired', reason: 'too_late' };
  const wanted = scheduledTime < now ? now : scheduledTime;
  const at = nearestAllowed(wanted, { quietHours: rules.quietHours, holidays: rules.holidays, zone: rules.zone, notBefore: now, notAfter: expiresAt });
  if (at === null || at >= expiresAt) return { kind: 'close', status: 'expired', reason: 'quiet_hours' };
  const subject: Subject = appointment === null
    ? { kind: 'reminder', reminderId: reminder.reminderId }
    : { kind: 'appointment', appointmentId: appointment.appointmentId, version: appointment.version };
  const send = { kind: 'send', at, deferred: at.getTime() !== wanted.getTime(), expiresAt, subject, purpose: reminder.kind === 'feedback' ? 'feedback' : 'reminder' } as const;
  // What is said in a call is decided when somebody answers.
  if (reminder.channel === 'call') return { ...send, key: null, params: null, choices: [] };
  const words = wording(reminder, rules, now, subject);
  if (words === undefined) return { kind: 'close', status: 'cancelled', reason: 'appointment_over' };
  return { ...send, key: words.key, params: words.params, choices: words.type === 'ask' ? words.choices : [] };
}
