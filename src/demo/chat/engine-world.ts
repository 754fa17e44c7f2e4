import { type Subject, subjectName } from '../../domain/appointment/subject';
import { type AppointmentOnNumber, type ConversationContext } from '../../domain/conversation/machine/context';
import { type Effect } from '../../domain/conversation/machine/effect';
import { type ConversationEvent, type ReplyReceived } from '../../domain/conversation/machine/event';
import { initialState, parseState, waitOf } from '../../domain/conversation/machine/state';
import { transition } from '../../domain/conversation/machine/transition';
import { analyse } from '../../language/analyse';
import { replyEvent } from '../../language/reply-event';
import { answeredByItself } from '../../simulator/messages/opt-out';

const LOCAL_OFFSET_MS = 60 * 60_000;

const START = '2026-03-09T08:00:00.000Z';

/** Africa/Douala: an hour ahead of UTC, all year. */
const localTimeOf = (instant: string): string =>
  new Date(Date.parse(instant) + LOCAL_OFFSET_MS).toISOString().slice(0, 16);

export const appointment = (change: Partial<AppointmentOnNumber> = {}): AppointmentOnNumber => ({
  appointmentId: 'a1',
  version: 1,
  patientId: 'p1',
  when: { date: '2026-03-12', time: '10:00' },
  status: 'booked',
  response: 'needs-action',
  ...change,
});

export const contextOf = (change: Partial<ConversationContext> = {}): ConversationContext => ({
  now: START,
  localNow: localTimeOf(change.now ?? START),
  language: 'french',
  channel: 'whatsapp',
  twoWay: true,
  known: true,
  people: [{ patientId: 'p1', firstName: 'Marie' }],
  appointments: [appointment()],
  reminders: [],
  consent: { reminder: true, feedback: true },
  callBackBy: { date: '2026-03-09', time: '12:00' },
  clinicOpen: true,
  ...change,
});

/**
 * One number with its conversation, and just enough of the world around it: effects change the appointments, the consent and the
 * language as the services do. The state goes through JSON between any two events, as it does in the database.
 */
export class ConversationWorld {
  stored: unknown = JSON.parse(JSON.stringify(initialState()));
  context: ConversationContext;
  /** The language of the number, while a call goes on in another one. */
  private ownLanguage: ConversationContext['language'] | null = null;

  constructor(context: Partial<ConversationContext> = {}) {
    this.context = contextOf(context);
  }

  get state() {
    return parseState(this.stored);
  }

  /** Until when something waits, on the clinic's wall clock; null when nothing does. */
  get waitsUntil(): string | null {
    const until = waitOf(this.state);
    return until === null ? null : localTimeOf(until);
  }

  advance(minutes: number): void {
    const now = new Date(Date.parse(this.context.now) + minutes * 60_000).toISOString();
    this.context = { ...this.context, now, localNow: localTimeOf(now) };
  }

  changeAppointment(appointmentId: string, change: Partial<AppointmentOnNumber>): void {
    this.context = {
      ...this.context,
      appointments: this.context.appointments.map((visit) =>
        visit.appointmentId === appointmentId ? { ...visit, ...change } : visit,
      ),
    };
  }

  happens(event: ConversationEvent): Effect[] {
    const step = transition(this.state, event, this.context);
    this.stored = JSON.parse(JSON.stringify(step.state));
    for (const effect of step.effects) this.apply(effect);
    return step.effects;
  }

  /** A reply in the patient's own words, read by the same reader as in the program. */
  reply(text: string, { quoted, ...more }: Partial<ReplyReceived> = {}): ReplyReceived {
    const { channel } = this.context;
    const carrier = channel === 'sms' ? answeredByItself(text) : undefined;
    const { event } = replyEvent(
      { body: text, media: [], ...(carrier && { carrier }), ...(quoted && { quoted }) },
      this.state,
      this.context,
      analyse,
    );
    return { ...event, ...more };
  }

  private appointmentOf(subject: Subject): AppointmentOnNumber | undefined {
    return subject.kind === 'appointment'
      ? this.context.appointments.find((visit) => visit.appointmentId === subject.appointmentId)
      : undefined;
  }

  private apply(effect: Effect): void {
    switch (effect.type) {
      case 'confirm':
        return this.changed(effect.subject, { response: 'accepted' });
      case 'cancel':
        return this.changed(effect.subject, { status: 'cancelled', response: 'declined' }, 1);
      case 'undo_cancel':
        return this.changed(effect.subject, { status: 'booked', response: 'accepted' }, 1);
      case 'request_reschedule':
      case 'tentative':
        return this.changed(effect.subject, { response: 'tentative' });
      case 'hold_patients':
        this.context = {
          ...this.context,
          people: this.context.people.map((person) =>
            effect.patientIds.includes(person.patientId) ? { ...person, bereaved: true } : person,
          ),
        };
        return;
      case 'take_slot':
        return this.changed(effect.subject, { status: 'booked', response: 'accepted', when: effect.slot }, 1);
      case 'opt_out':
        this.context = { ...this.context, consent: { reminder: false, feedback: false } };
        return;
      case 'opt_in':
        this.context = { ...this.context, consent: { reminder: true, feedback: true } };
        return;
      case 'speak_language':
        this.ownLanguage ??= this.context.language;
        this.context = { ...this.context, language: effect.language };
        return;
      case 'hang_up':
        if (this.ownLanguage) this.context = { ...this.context, language: this.ownLanguage };
        this.ownLanguage = null;
        return;
      case 'set_language':
        this.ownLanguage = null;
        this.context = { ...this.context, language: effect.language };
        return;
      case 'mark_wrong_number':
        this.context = { ...this.context, known: false, people: [], appointments: [], reminders: [] };
        return;
      default:
    }
  }

  private changed(subject: Subject, change: Partial<AppointmentOnNumber>, versions = 0): void {
    const visit = this.appointmentOf(subject);
    if (visit) this.changeAppointment(visit.appointmentId, { ...change, version: visit.version + versions });
  }
}

const subjectWords = (subject: Subject | undefined): string =>
  subject === undefined ? '' : ` ${subjectName(subject)}`;

/** One effect on one line, as scripts write it. */
export const describeEffect = (effect: Effect): string => {
  switch (effect.type) {
    case 'say':
      return `say ${effect.key}`;
    case 'ask':
      return `ask ${effect.key}`;
    case 'safety_message':
      return `safety ${effect.level} ${effect.key}`;
    case 'confirm':
    case 'undo_cancel':
    case 'cancel':
      return `${effect.type}${subjectWords(effect.subject)}`;
    case 'request_reschedule':
      return `${effect.type}${subjectWords(effect.subject)}${effect.when ? ` ${JSON.stringify(effect.when)}` : ''}${effect.refused ? ` not ${JSON.stringify(effect.refused)}` : ''}`;
    case 'take_slot':
      return `${effect.type}${subjectWords(effect.subject)} ${effect.slot.date}${effect.slot.time ? `T${effect.slot.time}` : ''}`;
    case 'running_late':
      return `${effect.type}${subjectWords(effect.subject)}${effect.minutes === undefined ? '' : ` ${effect.minutes} minutes`}`;
    case 'record_rating':
      return `${effect.type} ${effect.rating} ${effect.appointmentId}${effect.anonymous ? ' anonymous' : ''}`;
    case 'make_anonymous':
      return `${effect.type} ${effect.appointmentId}`;
    case 'record_comment':
      return `${effect.type}${effect.rating === undefined ? '' : ` ${effect.rating}`}${effect.appointmentId ? ` ${effect.appointmentId}` : ''}${effect.anonymous ? ' anonymous' : ''}${effect.complaint ? ' complaint' : ''}`;
    case 'set_language':
    case 'speak_language':
      return `${effect.type} ${effect.language}`;
    case 'opt_out':
    case 'opt_in':
      return `${effect.type} ${effect.purposes.join(' ')}`;
    case 'open_follow_up':
      return `follow_up ${effect.kind} ${effect.level}${effect.reason ? ` ${effect.reason}` : ''}${effect.phoneNotSafe ? ' phone_not_safe' : ''}${subjectWords(effect.subject)}`;
    case 'tentative':
    case 'remind_again':
      return `${effect.type}${subjectWords(effect.subject)}`;
    case 'hold_patients':
      return `${effect.type} ${effect.patientIds.join(' ')}`;
    case 'call_wished':
      return `${effect.type} ${JSON.stringify(effect.when)}`;
    case 'ignored':
      return `ignored ${effect.reason}`;
    case 'mark_wrong_number':
    case 'nudge_staff':
    case 'connect_to_front_desk':
    case 'hang_up':
    case 'no_calls':
    case 'call_again':
      return effect.type;
    default:
      return effect satisfies never;
  }
};
