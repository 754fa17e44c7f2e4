import { type Subject } from '../../appointment/subject';
import { type SubjectDetails, lookUpSubject, subjectOf } from '../machine/subject-lookup';
import { type ConversationContext, isToCome, shownName } from '../machine/context';
import { type Choice, type ChoiceId, type Effect, ask, say } from '../machine/effect';
import { CHOICE_KEYS } from '../machine/event';
import { isLowMark } from '../dialogues/feedback-dialogue';
import { afterSafety } from '../dialogues/safety';
import { type CallDialogue, type CallPurpose, type CallStep, type ConversationState } from '../machine/state';
import { type Outcome, outcome } from '../machine/outcome';
import { sameDayVisits, withHoursOf } from '../dialogues/same-day-visits';

const keys = (...choices: [ChoiceId, string][]): Choice[] => choices.map(([id, payload]) => ({ id, payload }));

const IDENTITY = keys(['confirm', '1'], ['wrong_number', '4'], ['language', '9'], ['repeat', '8'], ['front_desk', '0']);
const CALLER = keys(['confirm', '1'], ['language', '9'], ['repeat', '8'], ['front_desk', '0']);
const MENU = keys(
  ['confirm', '1'],
  ['reschedule', '2'],
  ['cancel', '3'],
  ['repeat', '8'],
  ['language', '9'],
  ['front_desk', '0'],
);
const READ_BACK = keys(
  ['cancel', '3'],
  ['keep', '1'],
  ['reschedule', '2'],
  ['repeat', '8'],
  ['language', '9'],
  ['front_desk', '0'],
);
const MARKS = keys(
  ['rating_1', '1'],
  ['rating_2', '2'],
  ['rating_3', '3'],
  ['rating_4', '4'],
  ['rating_5', '5'],
  ['repeat', '8'],
  ['language', '9'],
  ['front_desk', '0'],
);
const FRONT_DESK = keys(['front_desk', '0'], ['language', '9'], ['repeat', '8']);
/** No front desk to talk to, and no number it could call back. */
const CLOSED = keys(['language', '9'], ['repeat', '8']);
/** 4 goes no further than the wrong number it stands for, and 1 never ends anything: a key that is pressed twice does no harm. */
const STOP = keys(['stop', '4'], ['go_on', '1'], ['language', '9'], ['repeat', '8'], ['front_desk', '0']);
const WRONG_NUMBER = keys(
  ['wrong_number', '4'],
  ['go_on', '1'],
  ['language', '9'],
  ['repeat', '8'],
  ['front_desk', '0'],
);
const LETTERED = ['A', 'B', 'C'] as const;

const choiceKeys = (count: number): Choice[] => [
  ...CHOICE_KEYS.slice(0, count).map((payload, place): Choice => ({ id: LETTERED[place] ?? 'A', payload })),
  ...FRONT_DESK,
];

const HANG_UP: Effect = { type: 'hang_up' };

/** Ends the call with a last sentence. The text dialogue goes on as it was. */
export const endCall = (state: ConversationState, ...effects: Effect[]): Outcome =>
  outcome({ ...state, call: null }, ...effects, HANG_UP);

/** The appointment or reminder the call is about; a caller's own call gets one when it has been chosen. */
export const subjectOfCall = ({ purpose }: CallDialogue): Subject | null =>
  purpose.kind === 'reminder' ? purpose.subject : null;

/** Visits of that day that the call asks about with its own. */
export const askedTogether = (purpose: CallPurpose, context: ConversationContext): SubjectDetails[] =>
  purpose.kind === 'reminder' ? sameDayVisits(purpose.together, context) : [];

const aboutOf = (subject: Subject | undefined, context: ConversationContext): SubjectDetails | null => {
  const found = subject && lookUpSubject(subject, context);
  return found && found.kind !== 'gone' ? found.about : null;
};

/** What someone who calls may be answered about, nearest first, by person: visits to come, and reminders that still wait for an answer. */
export const toAnswer = (context: ConversationContext): SubjectDetails[][] => {
  const visits = context.appointments.filter((visit) => isToCome(visit, context)).map(subjectOf);
  const reminders = context.reminders.map(({ reminderId }): Subject => ({ kind: 'reminder', reminderId }));
  const abouts = [...visits, ...reminders].flatMap((subject) => aboutOf(subject, context) ?? []);
  return [...new Set(abouts.map(({ patientId }) => patientId))].map((id) =>
    abouts.filter(({ patientId }) => patientId === id),
  );
};

const firstNameFor = (purpose: CallPurpose, context: ConversationContext): string | null => {
  const id = purpose.kind === 'feedback' ? purpose.appointmentId : undefined;
  const visit = context.appointments.find(({ appointmentId }) => appointmentId === id);
  const person = visit && context.people.find(({ patientId }) => patientId === visit.patientId);
  return person ? shownName(person, context.people) : null;
};

/** Whom a call of ours asks for; null when nobody is left to ask for. */
export const calledName = (call: CallDialogue, context: ConversationContext): string | null =>
  aboutOf(subjectOfCall(call) ?? undefined, context)?.firstName ?? firstNameFor(call.purpose, context);

const greeting = (call: CallDialogue, context: ConversationContext): Effect | null => {
  if (call.purpose.kind === 'inbound') {
    const firstName = toAnswer(context)[0]?.[0]?.firstName;
    return firstName ? ask('voice.inbound.hello', { firstName }, CALLER) : null;
  }
  const firstName = calledName(call, context);
  return firstName ? ask('voice.hello', { firstName }, IDENTITY) : null;
};

const menuText = (about: SubjectDetails, { purpose }: CallDialogue, context: ConversationContext): Effect | null => {
  const { subject, when, appointment } = about;
  if (subject.kind === 'reminder') {
    const reminder = context.reminders.find(({ reminderId }) => reminderId === subject.reminderId);
    if (!reminder) return null;
    const { reason, medications, consultations } = reminder;
    const params = {
      ...(reason && { reason }),
      ...(medications && { medications }),
      ...(consultations && { consultations }),
    };
    return when
      ? ask('voice.reminder.single.dated', { ...params, when }, MENU, subject)
      : ask('voice.reminder.single', params, MENU, subject);
  }
  const reason = appointment?.reason && context.people.length === 1 ? { reason: appointment.reason } : {};
  return when
    ? ask('voice.reminder', { when: withHoursOf(when, askedTogether(purpose, context)), ...reason }, MENU, subject)
    : null;
};

/** The people or the visits behind the keys; null when one of them is over by now. */
const choiceText = ({ step: at, options = [] }: CallDialogue, context: ConversationContext): Effect | null => {
  const abouts = options.flatMap(([first]) => aboutOf(first, context) ?? []);
  if (abouts.length < options.length || abouts.length < 2) return null;
  if (at === 'person')
    return ask('voice.inbound.people', { names: abouts.map(({ firstName }) => firstName) }, choiceKeys(abouts.length));
  const visits = abouts.flatMap(({ when }) => when ?? []);
  return visits.length === abouts.length ? ask('voice.inbound.visits', { visits }, choiceKeys(visits.length)) : null;
};

const frontDeskText = ({ clinicOpen, opensAt, reach }: ConversationContext): Effect => {
  if (clinicOpen || !opensAt) return ask('voice.inbound.menu', {}, FRONT_DESK);
  return reach === undefined
    ? ask('voice.inbound.menu.closed', { opensAt }, FRONT_DESK)
    : ask('voice.inbound.menu.closed.withheld', { opensAt }, CLOSED);
};

/**
 * What the present step says: before key 1 only the clinic and a first name, afterwards the visit as it is now. Null when nothing is
 * left to say.
 */
export const prompt = (call: CallDialogue, context: ConversationContext): Effect | null => {
  const subject = subjectOfCall(call);
  const found = subject && lookUpSubject(subject, context);
  const about: SubjectDetails | null = found && found.kind !== 'gone' && found.kind !== 'missed' ? found.about : null;
  switch (call.step) {
    case 'identity':
      return greeting(call, context);
    case 'person':
    case 'visit':
      return choiceText(call, context);
    case 'menu':
      return about && found?.kind !== 'cancelled' ? menuText(about, call, context) : null;
    case 'cancel': {
      if (!about || found?.kind === 'cancelled') return null;
      const { when } = about;
      return when
        ? ask('voice.cancel.readBack', { when }, READ_BACK, about.subject)
        : ask('voice.cancel.readBack.noDate', {}, READ_BACK, about.subject);
    }
    case 'rating': {
      const id = call.purpose.kind === 'feedback' ? call.purpose.appointmentId : undefined;
      const visit = context.appointments.find(({ appointmentId }) => appointmentId === id);
      return visit ? ask('voice.feedback', { when: visit.when }, MARKS) : null;
    }
    case 'comment':
      return ask(
        call.rating !== undefined && isLowMark(call.rating) ? 'voice.feedback.comment.low' : 'voice.feedback.comment',
        {},
        [],
      );
    case 'front_desk':
      return frontDeskText(context);
    case 'safety':
      return afterSafety(context);
    case 'stop':
      return ask('voice.stop.ask', {}, STOP);
    case 'wrong_number': {
      const firstName = calledName(call, context);
      return firstName ? ask('voice.wrongNumber.ask', { firstName }, WRONG_NUMBER) : null;
    }
    case 'connecting':
      return null;
    default:
      return call.step satisfies never;
  }
};

/** Goes to a step and says what it says; where nothing is left to say, the call ends kindly, or a caller gets to the front desk. */
export const goTo = (
  state: ConversationState,
  call: CallDialogue,
  next: CallStep,
  context: ConversationContext,
): Outcome => {
  const to: CallDialogue = { ...call, step: next, misses: 0 };
  const text = prompt(to, context);
  if (text) return outcome({ ...state, call: to }, text);
  return next === 'person' || next === 'visit' || call.purpose.kind === 'inbound'
    ? outcome({ ...state, call: { ...to, step: 'front_desk' } }, frontDeskText(context))
    : endCall(state, say('voice.nothingLeft', {}));
};
