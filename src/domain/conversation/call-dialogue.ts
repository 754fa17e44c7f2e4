import { type Subject } from '../appointment/subject';
import { isOptedOut } from '../consent/consent';
import { type Language } from '../patient/language';
import { type About, check, subjectOf } from './about';
import { type ConversationContext, isToCome, shownName } from './context';
import { type Choice, type ChoiceId, type Effect, ask, followUp, ignored, say } from './effect';
import { type ConversationEvent, type PhoneKey } from './event';
import { type CallDialogue, type CallPurpose, type CallStep, type ConversationState } from './state';
import { TIME_OUTS, type Step, after, closeQuestion, concerns, remember, step } from './step';
import { promise } from './texts';

const keys = (...choices: [ChoiceId, string][]): Choice[] => choices.map(([id, payload]) => ({ id, payload }));

const IDENTITY = keys(['confirm', '1'], ['wrong_number', '4'], ['language', '9'], ['repeat', '8'], ['front_desk', '0']);
const MENU = keys(['confirm', '1'], ['reschedule', '2'], ['cancel', '3'], ['repeat', '8'], ['language', '9'], ['front_desk', '0']);
const READ_BACK = keys(['cancel', '3'], ['keep', '1'], ['reschedule', '2'], ['repeat', '8'], ['front_desk', '0']);
const MARKS = keys(
  ['rating_1', '1'], ['rating_2', '2'], ['rating_3', '3'], ['rating_4', '4'], ['rating_5', '5'], ['repeat', '8'], ['front_desk', '0'],
);
const FRONT_DESK = keys(['front_desk', '0']);

const HANG_UP: Effect = { type: 'hang_up' };

/** Ends the call with a last sentence. The text dialogue goes on as it was. */
export const endCall = (state: ConversationState, ...effects: Effect[]): Step => step({ ...state, call: null }, ...effects, HANG_UP);

const at = (state: ConversationState, call: CallDialogue, next: CallStep, ...effects: Effect[]): Step =>
  step({ ...state, call: { ...call, step: next, misses: 0 } }, ...effects);

const subjectOfCall = (call: CallDialogue, context: ConversationContext): Subject | null => {
  if (call.purpose.kind === 'reminder') return call.purpose.subject;
  if (call.purpose.kind === 'feedback') return null;
  const [only, another] = context.appointments.filter((visit) => isToCome(visit, context));
  return only && !another ? subjectOf(only) : null;
};

const firstNameFor = (purpose: CallPurpose, context: ConversationContext): string | null => {
  const id = purpose.kind === 'feedback' ? purpose.appointmentId : undefined;
  const visit = context.appointments.find(({ appointmentId }) => appointmentId === id);
  const person = visit && context.people.find(({ patientId }) => patientId === visit.patientId);
  return person ? shownName(person, context.people) : null;
};

/**
 * What the present step says: before key 1 only the clinic and a first name, afterwards the visit as it is now. Null when nothing is
 * left to say.
 */
const prompt = (call: CallDialogue, context: ConversationContext): Effect | null => {
  const subject = subjectOfCall(call, context);
  const found = subject && check(subject, context);
  const about: About | null = found && found.kind !== 'gone' && found.kind !== 'missed' ? found.about : null;
  switch (call.step) {
    case 'identity': {
      const firstName = about?.firstName ?? firstNameFor(call.purpose, context);
      return firstName ? ask('voice.hello', { firstName }, IDENTITY) : null;
    }
    case 'menu': return about && found?.kind !== 'cancelled' ? menuText(about, context) : null;
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
    case 'comment': return ask('voice.feedback.comment', {}, []);
    case 'front_desk': return ask('voice.inbound.menu', {}, FRONT_DESK);
    case 'safety': return ask('voice.safety', {}, FRONT_DESK);
    default: return call.step satisfies never;
  }
};

const menuText = (about: About, context: ConversationContext): Effect | null => {
  const { subject, when, appointment } = about;
  if (subject.kind === 'reminder') {
    const reminder = context.reminders.find(({ reminderId }) => reminderId === subject.reminderId);
    if (!reminder) return null;
    const { reason, medications, consultations } = reminder;
    const params = { reason, ...(medications && { medications }), ...(consultations && { consultations }) };
    return when
      ? ask('voice.reminder.single.dated', { ...params, when }, MENU, subject)
      : ask('voice.reminder.single', params, MENU, subject);
  }
  const reason = appointment?.reason && context.people.length === 1 ? { reason: appointment.reason } : {};
  return when ? ask('voice.reminder', { when, ...reason }, MENU, subject) : null;
};

const goTo = (state: ConversationState, call: CallDialogue, next: CallStep, context: ConversationContext): Step => {
  const text = prompt({ ...call, step: next }, context);
  return text ? at(state, call, next, text) : endCall(state, say('voice.goodbye', {}));
};

/** Someone, or something, took the call. An answering machine hears the clinic's number and nothing else. */
export const callAnswered = (
  state: ConversationState, event: Extract<ConversationEvent, { type: 'call_answered' }>, context: ConversationContext,
): Step => {
  const { purpose, answeredBy } = event;
  if (purpose.kind !== 'inbound' && isOptedOut(context.consent)) return endCall(state, ignored('opted_out'));
  if (answeredBy === 'machine') return endCall(state, say('voice.voicemail', {}));
  const call: CallDialogue = { purpose, step: 'identity', misses: 0, until: after(context, TIME_OUTS.call) };
  if (purpose.kind === 'inbound') return goTo(state, call, subjectOfCall(call, context) ? 'identity' : 'front_desk', context);
  const over = prompt({ ...call, step: purpose.kind === 'reminder' ? 'menu' : 'rating' }, context) === null;
  return over ? endCall(state, ignored('outdated'), say('voice.goodbye', {})) : goTo(state, call, 'identity', context);
};

const connect = (state: ConversationState, context: ConversationContext): Step => {
  if (context.clinicOpen) return step({ ...state, call: null }, say('voice.connecting', {}), { type: 'connect_to_front_desk' });
  const { opensAt } = context;
  return endCall(state, opensAt ? say('voice.frontDesk.closed', { opensAt }) : say('voice.frontDesk.closed.noTime', {}));
};

/** Two attempts at each step; then a friendly end, which names a visit only after key 1. */
const missed = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step => {
  if (call.step === 'comment') return endCall(state, say('voice.feedback.thanks', {}));
  const text = prompt(call, context);
  if (call.misses === 0 && text) return step({ ...state, call: { ...call, misses: 1 } }, say('voice.notHeard', {}), text);
  const open = call.step === 'menu' || call.step === 'cancel';
  const subject = subjectOfCall(call, context) ?? undefined;
  const unconfirmed = call.step === 'cancel' ? [followUp('unclear_reply', { reason: 'cancel_unconfirmed', subject })] : [];
  return endCall(state, ...unconfirmed, open ? say('voice.goodbye.noAnswer', {}) : say('voice.goodbye', {}));
};

/** Acts on the visit if it is still the one that was read out; else reads out what it is now, and asks again. */
const withVisit = (state: ConversationState, call: CallDialogue, context: ConversationContext, act: (about: About) => Step): Step => {
  const subject = subjectOfCall(call, context);
  const found = subject && check(subject, context);
  const told = (about: About): CallPurpose => ({ kind: 'reminder', subject: about.subject });
  switch (found?.kind) {
    case 'current': return act(found.about);
    case 'outdated': {
      const { when } = found.about;
      const now = { ...call, purpose: told(found.about) };
      const menu = goTo(remember(state, found.about.subject), now, 'menu', context);
      return when ? step(menu.state, say('voice.outdated', { when }), ...menu.effects) : menu;
    }
    case 'cancelled': return endCall(state, found.about.date ? say('voice.cancelled', { when: found.about.date }) : say('voice.goodbye', {}));
    case 'missed': case 'gone': case undefined: return endCall(state, say('voice.goodbye', {}));
    default: return found satisfies never;
  }
};

/** Settles the visit for the text dialogue too: its question is answered. */
const done = (state: ConversationState, subject: Subject, ...effects: Effect[]): Step => {
  const closed = closeQuestion(state, subject);
  if (!concerns(closed.dialogue, subject)) return endCall(closed, ...effects);
  const waiting = closed.later.length > 0 ? [followUp('unclear_reply', { reason: 'choice_unanswered' })] : [];
  return endCall({ ...closed, later: [], dialogue: { name: 'idle', unclear: 0 } }, ...effects, ...waiting);
};

export const confirmInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step =>
  withVisit(state, call, context, ({ subject, when }) => {
    const text = when ? say('voice.confirmed', { when }) : say('voice.confirmed.noDate', {});
    return done(remember(state, subject), subject, { type: 'confirm', subject }, text);
  });

export const rescheduleInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step =>
  withVisit(state, call, context, ({ subject }) => {
    const request: Effect = { type: 'request_reschedule', subject };
    return done(state, subject, request, followUp('reschedule_request', { subject }), promise('voice.reschedule', {}, context));
  });

export const cancelInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step =>
  withVisit(state, call, context, ({ subject, when }) => {
    const undoUntil = after(context, TIME_OUTS.undo);
    const text = when ? say('voice.cancel.done', { when }) : say('voice.cancel.done.noDate', {});
    return done({ ...state, cancelled: { subject, undoUntil } }, subject, { type: 'cancel', subject, undoUntil }, text);
  });

export const askToCancelInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step =>
  withVisit(state, call, context, () => goTo(state, call, 'cancel', context));

/** The person said who they are: now the visit may be named. */
export const identified = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step => {
  const { purpose } = call;
  if (purpose.kind === 'feedback') return goTo(state, call, 'rating', context);
  const subject = subjectOfCall(call, context);
  const found = subject && check(subject, context);
  if (!found || found.kind === 'gone' || found.kind === 'missed') return endCall(state, say('voice.goodbye', {}));
  const now: CallDialogue = { ...call, purpose: { kind: 'reminder', subject: found.about.subject } };
  return found.kind === 'cancelled'
    ? withVisit(state, now, context, () => step(state))
    : goTo(remember(state, found.about.subject), now, 'menu', context);
};

export const wrongNumberInCall = (state: ConversationState): Step =>
  endCall(
    { ...state, dialogue: { name: 'idle', unclear: 0 }, questions: [], later: [], told: [], cancelled: null, feedback: null },
    { type: 'mark_wrong_number' }, followUp('wrong_number'), say('voice.wrongNumber', {}),
  );

export const rateInCall = (state: ConversationState, call: CallDialogue, rating: number): Step => {
  if (call.purpose.kind !== 'feedback') return endCall(state, say('voice.goodbye', {}));
  const { appointmentId } = call.purpose;
  const rated = { ...state, feedback: { appointmentId, rating } };
  return at(rated, { ...call, rating }, 'comment', { type: 'record_rating', appointmentId, rating }, ask('voice.feedback.comment', {}, []));
};

const switchLanguage = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step => {
  const language: Language = context.language === 'french' ? 'english' : 'french';
  const text = prompt(call, context);
  return step(state, { type: 'set_language', language }, ...(text ? [text] : [say('voice.goodbye', {}), HANG_UP]));
};

/** A key of the telephone. 1, 2 and 3 mean what they mean in texts; 8 repeats, 9 changes the language, 0 is the front desk. */
export const keyPressed = (state: ConversationState, key: PhoneKey, context: ConversationContext): Step => {
  const { call } = state;
  if (!call) return endCall(state, ignored('no_call'));
  if (key === '0') return connect(state, context);
  if (key === '8') return goTo(state, call, call.step, context);
  const again = () => missed(state, call, context);
  switch (call.step) {
    case 'identity':
      if (key === '1') return identified(state, call, context);
      if (key === '9') return switchLanguage(state, call, context);
      return key === '4' ? wrongNumberInCall(state) : again();
    case 'menu':
      if (key === '1') return confirmInCall(state, call, context);
      if (key === '2') return rescheduleInCall(state, call, context);
      if (key === '3') return askToCancelInCall(state, call, context);
      return key === '9' ? switchLanguage(state, call, context) : again();
    case 'cancel':
      if (key === '3') return cancelInCall(state, call, context);
      if (key === '1') return confirmInCall(state, call, context);
      return key === '2' ? rescheduleInCall(state, call, context) : again();
    case 'rating': {
      const rating = key === null ? 0 : '12345'.indexOf(key) + 1;
      return rating > 0 ? rateInCall(state, call, rating) : again();
    }
    case 'comment': return endCall(state, say('voice.feedback.thanks', {}));
    case 'front_desk': case 'safety': return again();
    default: return call.step satisfies never;
  }
};
