import { type Subject } from '../../appointment/subject';
import { type VisitTime } from '../../appointment/visit-time';
import { type AppointmentOnNumber, type ConversationContext, isToCome, shownName } from './context';

/** What is known now of the subject of a question. */
export interface SubjectDetails {
  /** With the version of today. */
  subject: Subject;
  patientId: string;
  firstName: string;
  /** The date that stands; absent when none does (reminder without a date, visit missed or cancelled). */
  when?: VisitTime;
  /** The date it had, standing or not. */
  date?: VisitTime;
  appointment?: AppointmentOnNumber;
}

/** How an answer to a subject may be used. `gone`: over, unknown, or of someone who is no longer on this number. */
export type SubjectLookup =
  | { kind: 'current' | 'outdated' | 'cancelled' | 'missed'; about: SubjectDetails }
  | { kind: 'gone' /** Of a visit that is over. */; past?: SubjectDetails };

const GONE: SubjectLookup = { kind: 'gone' };

const checkReminder = (reminderId: string, context: ConversationContext): SubjectLookup => {
  const reminder = context.reminders.find((one) => one.reminderId === reminderId);
  const person = reminder && context.people.find(({ patientId }) => patientId === reminder.patientId);
  if (!person || (reminder.when && reminder.when.date < context.localNow.slice(0, 10))) return GONE;
  const { when, patientId } = reminder;
  const firstName = shownName(person, context.people);
  return {
    kind: 'current',
    about: { subject: { kind: 'reminder', reminderId }, patientId, firstName, ...(when && { when, date: when }) },
  };
};

/** Looks a subject up as it is now. Only `current` may change anything: an answer to an older version never touches the new one. */
export const lookUpSubject = (subject: Subject, context: ConversationContext): SubjectLookup => {
  if (subject.kind === 'reminder') return checkReminder(subject.reminderId, context);
  const appointment = context.appointments.find((visit) => visit.appointmentId === subject.appointmentId);
  const person = appointment && context.people.find(({ patientId }) => patientId === appointment.patientId);
  if (!person) return GONE;
  const { appointmentId, version, patientId, when: date } = appointment;
  const about: SubjectDetails = {
    subject: { kind: 'appointment', appointmentId, version },
    patientId,
    firstName: shownName(person, context.people),
    date,
    appointment,
  };
  switch (appointment.status) {
    case 'booked':
      if (!isToCome(appointment, context)) return { kind: 'gone', past: about };
      return { kind: version === subject.version ? 'current' : 'outdated', about: { ...about, when: date } };
    case 'cancelled':
      return date.date >= context.localNow.slice(0, 10) ? { kind: 'cancelled', about } : { kind: 'gone', past: about };
    case 'noshow':
      return { kind: 'missed', about };
    case 'arrived':
    case 'fulfilled':
      return { kind: 'gone', past: about };
    default:
      return appointment.status satisfies never;
  }
};

/** The subject of an appointment as it is now. */
export const subjectOf = ({ appointmentId, version }: { appointmentId: string; version: number }): Subject => ({
  kind: 'appointment',
  appointmentId,
  version,
});
