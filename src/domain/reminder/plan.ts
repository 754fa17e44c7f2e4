import { type AppointmentStatus, type PatientResponse } from '../appointment/status';
import { type Subject } from '../appointment/subject';
import { type VisitTime } from '../appointment/visit-time';
import { type Channel, isTextChannel, propertiesOf } from '../channel';
import { nearestAllowed, type SendingRules } from '../clinic/quiet-hours';
import { clockTime, wallClock } from '../clinic/wall-clock';
import { type ConversationContext } from '../conversation/machine/context';
import { type Choice, type Effect } from '../conversation/machine/effect';
import { type ConversationEvent } from '../conversation/machine/event';
import { initialState } from '../conversation/machine/state';
import { transition } from '../conversation/machine/transition';
import { nameParts } from '../patient/person-name';
import { type Language } from '../locale';
import { CALL_MARGIN_MS, nearestCallTime, nextCallTime } from '../delivery/call-hours';
import { NEAR_MS } from './change-notice';
import { isFeedback, type ReminderKind, wantedContact, wordingOf } from './kind';

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

/** Another visit of the patient on that day, of which the same text speaks. */
export type SharedVisit = Pick<PlannedAppointment, 'appointmentId' | 'version' | 'when' | 'status' | 'response'>;

/** A pending reminder whose time has come, or comes before the next run. */
export interface DueReminder {
  reminderId: string;
  kind: ReminderKind;
  patientId: string;
  patientName: string;
  /** Names of other patients who share a number with this one. */
  sharedWith: readonly string[];
  reason: string;
  medications: string | null;
  consultations: string | null;
  /** The patient's own wish; null leaves it to the clinic. */
  detail: ReminderDetail | null;
  language: Language;
  channel: Channel;
  /** E.164: where it goes. */
  address: string;
  scheduledTime: Date;
  /** Named by the caller of the original API; without an appointment of ours. */
  appointmentTime: Date | null;
  appointment: PlannedAppointment | null;
  /** Other visits of that day that it speaks of. */
  together: readonly SharedVisit[];
  /** A question about a visit was sent to this number in the last days and has no answer yet. */
  questionOpen: boolean;
  /** False when the patient has no number left that this may go to. A reminder of the original API names its number and is always true. */
  reachable: boolean;
  /** A caller of the original API has made a reminder of the same appointment for the same day: theirs goes, not ours. */
  ownReminder: boolean;
  /** Of a change: told later than this it is too late for the patient. */
  neededBefore: Date | null;
  /** Type of the visit, by whose cascade it was planned. */
  visitType: string | null;
  /** Of a call to who has not answered: the text it follows. Null: there is none. */
  textBefore: {
    /** It has not left yet, and may still. */ waits: boolean /** When a text of it left last. */;
    leftAt: Date | null /** Its ladder has rung by now. */;
    called: boolean;
  } | null;
}

export interface PlanRules extends SendingRules {
  detail: ReminderDetail;
  /** False where a text to this address (E.164) cannot be answered on this channel: then nothing is asked. */
  twoWay: (channel: Channel, address: string) => boolean;
  /** False where nothing can be sent: calls, when the provider cannot ask us what to say (WEBHOOKS=poll). */
  available: (channel: Channel) => boolean;
  /** Hours a text has to be answered before its reader is called, by type of visit; null: nobody is called. */
  callHours: (visitType: string | null) => number | null;
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
      /** Leaves in quiet hours too. */
      pressing: boolean;
    }
  /** To be looked at again: what it follows has not left. */
  | { kind: 'later'; at: Date }
  | { kind: 'close'; status: 'expired' | 'cancelled' | 'failed'; reason: CloseReason };

type CloseReason =
  | 'channel_unavailable'
  | 'too_late'
  | 'quiet_hours'
  | 'appointment_changed'
  | 'appointment_over'
  | 'question_open'
  | 'already_confirmed'
  | 'answered'
  | 'own_reminder'
  | 'no_contact'
  | 'no_time_left'
  | 'called_already';

/** A reminder that has not left a day after its time no longer says what its author meant. */
const USEFUL_FOR_MS = 24 * 60 * 60_000;

const localTimeOf = (instant: Date, zone: string): VisitTime => {
  const { date, minute } = wallClock(zone, instant);
  return { date, time: clockTime(minute) };
};

/** The question as the engine words it for someone to whom nothing was said yet. */
function wording(
  reminder: DueReminder,
  rules: PlanRules,
  now: Date,
  subject: Subject,
): Extract<Effect, { type: 'ask' | 'say' }> | undefined {
  const { appointment, appointmentTime, patientId, together } = reminder;
  const today = localTimeOf(now, rules.zone);
  const detail = reminder.detail ?? rules.detail;
  const full = detail === 'full';
  // What the caller of the original API gave is told as it always was, unless this patient does not want it.
  const told = reminder.detail === 'neutral' ? {} : { reason: reminder.reason };
  const context: ConversationContext = {
    now: now.toISOString(),
    localNow: `${today.date}T${today.time}`,
    language: reminder.language,
    channel: reminder.channel,
    twoWay: rules.twoWay(reminder.channel, reminder.address),
    known: true,
    people: [
      { patientId, ...nameParts(reminder.patientName) },
      ...reminder.sharedWith.map((name, place) => ({ patientId: `other ${place}`, ...nameParts(name) })),
    ],
    appointments:
      appointment === null
        ? []
        : [
            {
              appointmentId: appointment.appointmentId,
              version: appointment.version,
              patientId,
              when: appointment.when,
              status: appointment.status,
              response: appointment.response,
              ...(detail === 'neutral' || together.length > 0 ? {} : { reason: reminder.reason }),
            },
            ...together.map((visit) => ({ ...visit, patientId })),
          ],
    reminders:
      appointment !== null
        ? []
        : [
            {
              reminderId: reminder.reminderId,
              patientId,
              patientName: reminder.patientName,
              ...told,
              ...(full && reminder.medications !== null ? { medications: reminder.medications } : {}),
              ...(full && reminder.consultations !== null ? { consultations: reminder.consultations } : {}),
              ...(appointmentTime === null ? {} : { when: localTimeOf(appointmentTime, rules.zone) }),
            },
          ],
    consent: { reminder: true, feedback: true },
    clinicOpen: false,
  };
  const event = eventOf(reminder, subject);
  const effects = event === null ? [] : transition(initialState(), event, context).effects;
  return effects.find((effect) => effect.type === 'ask' || effect.type === 'say');
}

function eventOf({ kind, appointment, together }: DueReminder, subject: Subject): ConversationEvent | null {
  if (isFeedback(kind)) return appointment && { type: 'feedback_due', appointmentId: appointment.appointmentId };
  return {
    type: 'reminder_due',
    subject,
    wording: wordingOf(kind),
    together: together.map(({ appointmentId, version }): Subject => ({ kind: 'appointment', appointmentId, version })),
  };
}

/** What must be true of the visit when the message leaves. */
function expectedStatuses(kind: ReminderKind): readonly AppointmentStatus[] {
  if (kind === 'missed') return ['noshow'];
  if (kind === 'changed') return ['booked', 'cancelled'];
  return isFeedback(kind) ? ['fulfilled'] : ['booked'];
}

/** Why a reminder that was planned from an appointment is not needed any more. Who has said yes gets one reminder, on the last day, and no call. */
function needless({ kind, channel, appointment, ownReminder, reachable, textBefore }: DueReminder): CloseReason | null {
  if (kind === 'single') return null;
  // On the telephone there are no words for a visit that was cancelled or missed.
  if (!reachable || (!isTextChannel(channel) && wantedContact(kind, appointment?.status ?? 'booked') === 'text'))
    return 'no_contact';
  if (kind === 'call_unconfirmed' && textBefore?.called) return 'called_already';
  const early = kind === 'week_before' || kind === 'first';
  if (early && appointment?.response === 'accepted') return 'already_confirmed';
  if (kind === 'call_unconfirmed' && appointment?.response !== 'needs-action') return 'answered';
  const before = early || kind === 'day_before' || kind === 'same_day' || kind === 'call_unconfirmed';
  return before && ownReminder ? 'own_reminder' : null;
}

/** A change leaves at the next allowed time, unless that is too late for the patient: then at once. */
function timeOfChange(
  { channel }: DueReminder,
  wanted: Date,
  neededBefore: Date,
  rules: SendingRules,
  now: Date,
): { at: Date; pressing: boolean } {
  const allowed = propertiesOf(channel).rings
    ? nearestCallTime(wanted, rules, now, neededBefore)
    : nearestAllowed(wanted, { ...rules, notBefore: now });
  const inTime =
    allowed !== null &&
    allowed >= wanted &&
    (allowed.getTime() === wanted.getTime() || allowed.getTime() <= neededBefore.getTime() - NEAR_MS);
  return inTime ? { at: allowed, pressing: false } : { at: wanted, pressing: true };
}

/** The time a reminder leaves; null when no allowed time is still of use. */
function timeOf(
  reminder: DueReminder,
  rules: SendingRules,
  now: Date,
  expiresAt: Date,
): { at: Date; pressing: boolean } | null {
  const wanted = reminder.scheduledTime < now ? now : reminder.scheduledTime;
  if (reminder.kind === 'changed')
    return timeOfChange(reminder, wanted, reminder.neededBefore ?? expiresAt, rules, now);
  // Whoever made a reminder of the original API said when; what we plan rings in the hours of calls.
  const rings = propertiesOf(reminder.channel).rings && reminder.kind !== 'single';
  const at = rings
    ? nearestCallTime(wanted, rules, now, expiresAt)
    : nearestAllowed(wanted, {
        quietHours: rules.quietHours,
        holidays: rules.holidays,
        zone: rules.zone,
        notBefore: now,
        notAfter: expiresAt,
      });
  return at === null || at >= expiresAt ? null : { at, pressing: false };
}

const LOOK_AGAIN_MS = 15 * 60_000;

/**
 * When a call to who has not answered may be placed: when the text has had its hours, counted from when it really left; two hours at the least. `later`
 * while the text waits to leave; null when there is no time left before the visit.
 */
function timeOfCall(
  { scheduledTime, textBefore, visitType }: DueReminder,
  rules: PlanRules,
  now: Date,
  latest: Date,
): Date | 'later' | null {
  const hours = rules.callHours(visitType);
  const left = textBefore?.leftAt ?? null;
  if (textBefore?.waits) return now.getTime() + LOOK_AGAIN_MS < latest.getTime() ? 'later' : null;
  if (hours === null || left === null) return nextCallTime(scheduledTime < now ? now : scheduledTime, rules, latest);
  const earliest = new Date(Math.max(now.getTime(), left.getTime() + CALL_MARGIN_MS));
  return nearestCallTime(
    new Date(Math.max(scheduledTime.getTime(), left.getTime() + hours * 60 * 60_000)),
    rules,
    earliest,
    latest,
  );
}

/** When the visit begins that a reminder speaks of beforehand; null when it speaks of none, or of one that is over. */
export const visitAhead = ({ kind, appointment, appointmentTime }: DueReminder): Date | null =>
  kind === 'missed' || isFeedback(kind) ? null : (appointment?.startsAt ?? appointmentTime);

/**
 * After this instant a reminder is of no use: its visit has begun, or it is a day late. A change is of use until the patient sets out by the old time,
 * however long it waited; a further call until two hours before the visit.
 */
export function usefulUntil(reminder: DueReminder): Date {
  const { kind, neededBefore, scheduledTime } = reminder;
  const visit = visitAhead(reminder)?.getTime() ?? Infinity;
  if (kind === 'changed' && neededBefore !== null) return new Date(Math.min(neededBefore.getTime(), visit));
  return new Date(
    Math.min(scheduledTime.getTime() + USEFUL_FOR_MS, kind === 'call_unconfirmed' ? visit - CALL_MARGIN_MS : visit),
  );
}

/**
 * When and in what words a due reminder leaves, or why it does not. It never leaves inside quiet hours or on a holiday (but for a change the
 * patient would hear of too late), after its visit has begun, or more than a day late; it moves to the nearest allowed time that is still of use.
 */
export function planReminder(reminder: DueReminder, rules: PlanRules, now: Date): Plan {
  const { appointment, scheduledTime, kind } = reminder;
  if (appointment !== null) {
    if (appointment.version !== appointment.plannedVersion)
      return { kind: 'close', status: 'cancelled', reason: 'appointment_changed' };
    if (!expectedStatuses(kind).includes(appointment.status))
      return { kind: 'close', status: 'cancelled', reason: 'appointment_over' };
  }
  const reason = needless(reminder);
  if (reason !== null) return { kind: 'close', status: 'cancelled', reason };
  if (!rules.available(reminder.channel)) return { kind: 'close', status: 'failed', reason: 'channel_unavailable' };
  // A digit means one thing at a time on a number: 1 to 5 is not asked beside 1, 2, 3.
  if (isFeedback(kind) && reminder.questionOpen && isTextChannel(reminder.channel))
    return { kind: 'close', status: 'cancelled', reason: 'question_open' };
  const expiresAt = usefulUntil(reminder);
  if (expiresAt <= now) return { kind: 'close', status: 'expired', reason: 'too_late' };
  const call = kind === 'call_unconfirmed' ? timeOfCall(reminder, rules, now, expiresAt) : undefined;
  if (call === 'later') return { kind: 'later', at: new Date(now.getTime() + LOOK_AGAIN_MS) };
  if (call === null) return { kind: 'close', status: 'cancelled', reason: 'no_time_left' };
  const time = call === undefined ? timeOf(reminder, rules, now, expiresAt) : { at: call, pressing: false };
  if (time === null) return { kind: 'close', status: 'expired', reason: 'quiet_hours' };
  const { at, pressing } = time;
  const wanted = scheduledTime < now ? now : scheduledTime;
  const subject: Subject =
    appointment === null
      ? { kind: 'reminder', reminderId: reminder.reminderId }
      : { kind: 'appointment', appointmentId: appointment.appointmentId, version: appointment.version };
  const send = {
    kind: 'send',
    at,
    deferred: at.getTime() !== wanted.getTime(),
    expiresAt,
    subject,
    pressing,
    purpose: isFeedback(kind) ? 'feedback' : 'reminder',
  } as const;
  // What is said in a call is decided when somebody answers.
  if (!isTextChannel(reminder.channel)) return { ...send, key: null, params: null, choices: [] };
  const words = wording(reminder, rules, now, subject);
  if (words === undefined) return { kind: 'close', status: 'cancelled', reason: 'appointment_over' };
  return { ...send, key: words.key, params: words.params, choices: words.type === 'ask' ? words.choices : [] };
}
