import { type Subject } from '../appointment/subject';
import { isOptedOut } from '../consent/consent';
import { type Language, type Locale, languageOf } from '../patient/language';
import { type About, check } from './about';
import { askedTogether, endCall, goTo, prompt, subjectOfCall, toAnswer } from './call-steps';
import { type ConversationContext } from './context';
import { type Effect, followUp, ignored, say } from './effect';
import { CHOICE_KEYS, type ConversationEvent, type PhoneKey } from './event';
import { connect } from './front-desk';
import { afterSafety, spokenSafety } from './safety';
import { type CallDialogue, type CallPurpose, type ConversationState } from './state';
import { TIME_OUTS, type Step, after, closeQuestion, concerns, remember, step } from './step';
import { promise } from './texts';
import { whenTogether } from './together';

/** As many people or visits as there are keys for; the nearest ones. */
const MOST = CHOICE_KEYS.length;

/** A call as it begins. */
export const newCall = (purpose: CallPurpose, context: ConversationContext): CallDialogue => ({
  purpose, step: 'identity', misses: 0, until: after(context, TIME_OUTS.call), ...(context.callId !== undefined && { callId: context.callId }),
});

/** A patient calls: first names alone until a key says who it is, the front desk where nothing is to come. A call of one's own is answered after STOP too. */
const callerGreeted = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step => {
  const people = toAnswer(context).slice(0, MOST);
  if (people.length < 2) return goTo(state, call, people.length === 1 ? 'identity' : 'front_desk', context);
  return goTo(state, { ...call, options: people.map((abouts) => abouts.map(({ subject }) => subject)) }, 'person', context);
};

/** Someone, or something, took the call. An answering machine hears the clinic's number and nothing else. */
export const callAnswered = (
  state: ConversationState, event: Extract<ConversationEvent, { type: 'call_answered' }>, context: ConversationContext,
): Step => {
  const { purpose, answeredBy } = event;
  if (purpose.kind !== 'inbound' && isOptedOut(context.consent)) return endCall(state, ignored('opted_out'));
  if (answeredBy === 'machine') return endCall(state, say('voice.voicemail', {}));
  const call = newCall(purpose, context);
  if (purpose.kind === 'inbound') return callerGreeted(state, call, context);
  const over = prompt({ ...call, step: purpose.kind === 'reminder' ? 'menu' : 'rating' }, context) === null;
  return over ? endCall(state, ignored('outdated'), say('voice.goodbye', {})) : goTo(state, call, 'identity', context);
};

/** Two attempts at each step; then a friendly end, which names a visit only after key 1. */
const missed = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step => {
  if (call.step === 'comment') return endCall(state, say('voice.feedback.thanks', {}));
  const text = prompt(call, context);
  if (call.misses === 0 && text) return step({ ...state, call: { ...call, misses: 1 } }, ...(call.step === 'safety' ? [] : [say('voice.notHeard', {})]), text);
  if (call.step === 'safety') return endCall(state, say('voice.afterSafety.goodbye', {}));
  const open = call.step === 'visit' || call.step === 'menu' || call.step === 'cancel';
  const subject = subjectOfCall(call) ?? undefined;
  const unconfirmed = call.step === 'cancel' ? [followUp('unclear_reply', { reason: 'cancel_unconfirmed', subject })] : [];
  return endCall(state, ...unconfirmed, open ? say('voice.goodbye.noAnswer', {}) : say('voice.goodbye', {}));
};

/** Acts on the visit if it is still the one that was read out; else reads out what it is now, and asks again. */
const withVisit = (state: ConversationState, call: CallDialogue, context: ConversationContext, act: (about: About) => Step): Step => {
  const subject = subjectOfCall(call);
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
    const others = askedTogether(call.purpose, context);
    const text = when ? say('voice.confirmed', { when: whenTogether(when, others) }) : say('voice.confirmed.noDate', {});
    const told = others.reduce((now, each) => closeQuestion(remember(now, each.subject), each.subject), remember(state, subject));
    return done(told, subject, { type: 'confirm', subject }, ...others.map((each): Effect => ({ type: 'confirm', subject: each.subject })), text);
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

/** Reads out one visit: from now on the call is about it. */
const readOut = (state: ConversationState, call: CallDialogue, subject: Subject, context: ConversationContext): Step => {
  const found = check(subject, context);
  if (found.kind === 'gone' || found.kind === 'missed') return endCall(state, say('voice.goodbye', {}));
  const { options: _chosenFrom, ...rest } = call;
  const together = call.purpose.kind === 'reminder' ? call.purpose.together : undefined;
  const now: CallDialogue = { ...rest, purpose: { kind: 'reminder', subject: found.about.subject, ...(together && { together }) } };
  return found.kind === 'cancelled'
    ? withVisit(state, now, context, () => step(state))
    : goTo(remember(state, found.about.subject), now, 'menu', context);
};

/** A caller is known: the one visit is read out, of several the nearest ones are offered by their dates. */
const readOutFor = (state: ConversationState, call: CallDialogue, subjects: readonly Subject[], context: ConversationContext): Step => {
  const dated = subjects.filter((subject) => {
    const found = check(subject, context);
    return found.kind !== 'gone' && found.about.when !== undefined;
  });
  const offered = dated.slice(0, MOST);
  const [only] = offered.length > 0 ? offered : subjects;
  if (!only) return goTo(state, call, 'front_desk', context);
  if (offered.length < 2) return readOut(state, call, only, context);
  const shown = offered.reduce(remember, state);
  return goTo(shown, { ...call, options: offered.map((subject) => [subject]) }, 'visit', context);
};

/** The person said who they are: now the visit may be named. */
export const identified = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step => {
  const { purpose } = call;
  switch (purpose.kind) {
    case 'feedback': return goTo(state, call, 'rating', context);
    case 'reminder': return readOut(state, call, purpose.subject, context);
    case 'inbound': return readOutFor(state, call, (toAnswer(context)[0] ?? []).map(({ subject }) => subject), context);
    default: return purpose satisfies never;
  }
};

/** A person or a visit was chosen, by its place among those offered. Null when nothing was offered there. */
export const chosenInCall = (state: ConversationState, call: CallDialogue, place: number, context: ConversationContext): Step | null => {
  const picked = call.options?.[place];
  return picked ? readOutFor(state, call, picked, context) : null;
};

export const wrongNumberInCall = (state: ConversationState): Step =>
  endCall(
    { ...state, dialogue: { name: 'idle', unclear: 0 }, questions: [], later: [], told: [], cancelled: null, feedback: null },
    { type: 'mark_wrong_number' }, followUp('wrong_number'), say('voice.wrongNumber', {}),
  );

export const rateInCall = (state: ConversationState, call: CallDialogue, rating: number, context: ConversationContext): Step => {
  if (call.purpose.kind !== 'feedback') return endCall(state, say('voice.goodbye', {}));
  const { appointmentId } = call.purpose;
  const asked = goTo({ ...state, feedback: { appointmentId, rating } }, { ...call, rating }, 'comment', context);
  return step(asked.state, { type: 'record_rating', appointmentId, rating }, ...asked.effects);
};

/** Goes on in the other language, or in the one named; what was asked is asked again. */
export const switchLanguage = (state: ConversationState, call: CallDialogue, context: ConversationContext, named?: Locale): Step => {
  const other: Language = context.language === 'french' ? 'english' : 'french';
  const chosen: CallDialogue = { ...call, languageChosen: true };
  const asked = goTo(state, chosen, call.step, context);
  return step(asked.state, { type: 'set_language', language: named ? languageOf(named) : other }, ...asked.effects);
};

const repeated = (state: ConversationState, call: CallDialogue, context: ConversationContext): Step =>
  call.step === 'safety' && call.danger ? step({ ...state, call: { ...call, misses: 0 } }, spokenSafety(call.danger), afterSafety(context)) : goTo(state, call, call.step, context);

/** A key of the telephone. 1, 2 and 3 mean what they mean in texts; 8 repeats, 9 changes the language, 0 is the front desk, 5 to 7 choose. */
export const keyPressed = (state: ConversationState, key: PhoneKey, context: ConversationContext): Step => {
  const { call } = state;
  if (!call) return endCall(state, ignored('no_call'));
  if (key === '0') return connect(state, call, context);
  if (key === '8') return repeated(state, call, context);
  if (key === '9') return switchLanguage(state, call, context);
  const again = () => missed(state, call, context);
  switch (call.step) {
    case 'identity':
      if (key === '1') return identified(state, call, context);
      return key === '4' && call.purpose.kind !== 'inbound' ? wrongNumberInCall(state) : again();
    case 'person': case 'visit': return chosenInCall(state, call, CHOICE_KEYS.findIndex((one) => one === key), context) ?? again();
    case 'menu':
      if (key === '1') return confirmInCall(state, call, context);
      if (key === '2') return rescheduleInCall(state, call, context);
      return key === '3' ? askToCancelInCall(state, call, context) : again();
    case 'cancel':
      if (key === '3') return cancelInCall(state, call, context);
      if (key === '1') return confirmInCall(state, call, context);
      return key === '2' ? rescheduleInCall(state, call, context) : again();
    case 'rating': {
      const rating = key === null ? 0 : '12345'.indexOf(key) + 1;
      return rating > 0 ? rateInCall(state, call, rating, context) : again();
    }
    case 'comment': return endCall(state, say('voice.feedback.thanks', {}));
    case 'front_desk': case 'safety': case 'connecting': return again();
    default: return call.step satisfies never;
  }
};
