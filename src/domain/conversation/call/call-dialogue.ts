import { type Subject } from '../../appointment/subject';
import { CONSENT_PURPOSES, isOptedOut } from '../../consent/consent';
import { languageOf, type Locale, nextLanguage } from '../../locale';
import { type SubjectDetails, lookUpSubject } from '../machine/subject-lookup';
import { askedTogether, calledName, endCall, goTo, prompt, subjectOfCall, toAnswer } from './call-steps';
import { type ConversationContext } from '../machine/context';
import { type Effect, ask, followUp, ignored, say } from '../machine/effect';
import { CHOICE_KEYS, type ConversationEvent, type PhoneKey } from '../machine/event';
import { connect } from './front-desk';
import { afterSafety, spokenSafety } from '../dialogues/safety';
import { type CallDialogue, type CallPurpose, type ConversationState } from '../machine/state';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { type Outcome, outcome } from '../machine/outcome';
import { closeQuestion, concerns, remember, withoutOpen } from '../machine/state-changes';
import { promise } from '../messages/message-builders';
import { withHoursOf } from '../dialogues/same-day-visits';

/** As many people or visits as there are keys for; the nearest ones. */
const MOST = CHOICE_KEYS.length;

/** A call as it begins. */
export const newCall = (purpose: CallPurpose, context: ConversationContext): CallDialogue => ({
  purpose,
  step: 'identity',
  misses: 0,
  until: minutesFromNow(context, TIME_OUTS.call),
  ...(context.callId !== undefined && { callId: context.callId }),
});

/** A patient calls: first names alone until a key says who it is, the front desk where nothing is to come. A call of one's own is answered after STOP too. */
const callerGreeted = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome => {
  const people = toAnswer(context).slice(0, MOST);
  if (people.length < 2) return goTo(state, call, people.length === 1 ? 'identity' : 'front_desk', context);
  return goTo(
    state,
    { ...call, options: people.map((abouts) => abouts.map(({ subject }) => subject)) },
    'person',
    context,
  );
};

/** Someone, or something, took the call. An answering machine hears the clinic's number and nothing else. */
export const callAnswered = (
  state: ConversationState,
  event: Extract<ConversationEvent, { type: 'call_answered' }>,
  context: ConversationContext,
): Outcome => {
  const { purpose, answeredBy } = event;
  if (purpose.kind !== 'inbound' && isOptedOut(context.consent)) return endCall(state, ignored('opted_out'));
  if (answeredBy === 'machine') return endCall(state, say('voice.voicemail', {}));
  const call = newCall(purpose, context);
  if (purpose.kind === 'inbound') return callerGreeted(state, call, context);
  // A visit that was cancelled while it rang is told as such, to the person it is of.
  const kind = purpose.kind === 'reminder' ? lookUpSubject(purpose.subject, context).kind : null;
  const over =
    kind === null ? prompt({ ...call, step: 'rating' }, context) === null : kind === 'gone' || kind === 'missed';
  return over
    ? endCall(state, ignored('outdated'), say('voice.nothingLeft', {}))
    : goTo(state, call, 'identity', context);
};

/** The last words where nothing was decided, which name a visit only after key 1. What was begun is left to staff. */
export const undecided = (state: ConversationState, call: CallDialogue): Outcome => {
  const subject = subjectOfCall(call) ?? undefined;
  switch (call.step) {
    case 'safety':
      return endCall(state, say('voice.afterSafety.goodbye', {}));
    case 'comment':
      return endCall(state, say('voice.feedback.thanks', {}));
    case 'stop':
      return endCall(
        state,
        followUp('unclear_reply', { reason: 'stop_unconfirmed' }),
        say('voice.stop.unconfirmed', {}),
      );
    case 'wrong_number':
      return endCall(state, followUp('unclear_reply'), say('voice.goodbye', {}));
    case 'cancel':
      return endCall(
        state,
        followUp('unclear_reply', { reason: 'cancel_unconfirmed', subject }),
        say('voice.goodbye.noAnswer', {}),
      );
    case 'visit':
    case 'menu':
      return endCall(state, say('voice.goodbye.noAnswer', {}));
    case 'identity':
    case 'person':
    case 'rating':
    case 'front_desk':
    case 'connecting':
      return endCall(state, say('voice.goodbye', {}));
    default:
      return call.step satisfies never;
  }
};

/** Why there was no answer: nothing was heard, or not well enough; it meant nothing; a key that stands for nothing here. */
type Miss = 'silence' | 'words' | 'key';
const MISSED = { silence: 'voice.notHeard', words: 'voice.notUnderstood', key: 'voice.wrongKey' } as const;

/** Two attempts at each step; then a friendly end. */
export const missed = (
  state: ConversationState,
  call: CallDialogue,
  why: Miss,
  context: ConversationContext,
): Outcome => {
  const text = call.step === 'comment' ? null : prompt(call, context);
  if (call.misses > 0 || !text) return undecided(state, call);
  return outcome(
    { ...state, call: { ...call, misses: 1 } },
    ...(call.step === 'safety' ? [] : [say(MISSED[why], {})]),
    text,
  );
};

/** What is asked for is said again so often in one call; a telephone that lies under a hand ends here. */
const MOST_REPEATS = 8;

/** Does what was asked for once more, as long as there is an end to it. */
const counted = (state: ConversationState, call: CallDialogue, act: (call: CallDialogue) => Outcome): Outcome => {
  const repeats = (call.repeats ?? 0) + 1;
  return repeats > MOST_REPEATS ? undecided(state, call) : act({ ...call, repeats });
};

/** "Hold on": listens longer, at the same step. */
export const waitInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome =>
  counted(state, call, (now) => {
    const text = prompt(now, context);
    return outcome(
      { ...state, call: { ...now, misses: 0 } },
      ask('voice.waiting', {}, text?.type === 'ask' ? text.choices : []),
    );
  });

/** Said before the clinic's name is: the greeting and the visit begin with it, what is asked later does not. */
const NAMES_CLINIC: readonly CallDialogue['step'][] = ['identity', 'person', 'menu', 'rating', 'front_desk', 'stop'];

export const whoCalls = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome => {
  const again = repeatInCall(state, call, context);
  return NAMES_CLINIC.includes(call.step) || !again.state.call
    ? again
    : outcome(again.state, say('voice.who', {}), ...again.effects);
};

/** Says something, and asks again what is asked. */
export const aside = (
  state: ConversationState,
  call: CallDialogue,
  effects: Effect[],
  context: ConversationContext,
): Outcome =>
  counted(state, call, (now) => {
    const asked = goTo(state, now, now.step, context);
    return outcome(asked.state, ...effects, ...asked.effects);
  });

/** Somebody else has taken the call; it is made again at another time. */
export const absentInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome => {
  const firstName = calledName(call, context);
  return firstName
    ? endCall(state, { type: 'call_again' }, say('voice.absent', { firstName }))
    : endCall(state, say('voice.nothingLeft', {}));
};

export const notNowInCall = (state: ConversationState): Outcome =>
  endCall(state, { type: 'call_again' }, say('voice.notNow', {}));

/** STOP, and a wrong number, are asked once before they count. */
const askBack = (
  state: ConversationState,
  call: CallDialogue,
  next: 'stop' | 'wrong_number',
  context: ConversationContext,
): Outcome =>
  goTo(
    state,
    call.step === 'stop' || call.step === 'wrong_number' ? call : { ...call, resume: call.step },
    next,
    context,
  );

export const askToStopInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome =>
  isOptedOut(context.consent)
    ? endCall(withoutOpen(state), ignored('opted_out'), say('voice.stop', {}))
    : askBack(state, call, 'stop', context);

export const askWrongNumberInCall = (
  state: ConversationState,
  call: CallDialogue,
  context: ConversationContext,
): Outcome => askBack(state, call, 'wrong_number', context);

const stopInCall = (state: ConversationState): Outcome =>
  endCall(withoutOpen(state), { type: 'opt_out', purposes: CONSENT_PURPOSES }, say('voice.stop', {}));

/** Back to what was asked before it was asked back. */
export const goOnInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome => {
  const { resume = 'identity', ...rest } = call;
  return counted(state, rest, (now) => goTo(state, now, resume, context));
};

/** Acts on the visit if it is still the one that was read out; else reads out what it is now, and asks again. */
const withVisit = (
  state: ConversationState,
  call: CallDialogue,
  context: ConversationContext,
  act: (about: SubjectDetails) => Outcome,
): Outcome => {
  const subject = subjectOfCall(call);
  const found = subject && lookUpSubject(subject, context);
  const told = (about: SubjectDetails): CallPurpose => ({ kind: 'reminder', subject: about.subject });
  switch (found?.kind) {
    case 'current':
      return act(found.about);
    case 'outdated': {
      const { when } = found.about;
      const now = { ...call, purpose: told(found.about) };
      const menu = goTo(remember(state, found.about.subject), now, 'menu', context);
      return when ? outcome(menu.state, say('voice.outdated', { when }), ...menu.effects) : menu;
    }
    case 'cancelled':
      return endCall(
        state,
        found.about.date ? say('voice.cancelled', { when: found.about.date }) : say('voice.nothingLeft', {}),
      );
    case 'missed':
    case 'gone':
    case undefined:
      return endCall(state, say('voice.nothingLeft', {}));
    default:
      return found satisfies never;
  }
};

/** Settles the visit for the text dialogue too: its question is answered. */
const done = (state: ConversationState, subject: Subject, ...effects: Effect[]): Outcome => {
  const closed = closeQuestion(state, subject);
  if (!concerns(closed.dialogue, subject)) return endCall(closed, ...effects);
  const waiting = closed.later.length > 0 ? [followUp('unclear_reply', { reason: 'choice_unanswered' })] : [];
  return endCall({ ...closed, later: [], dialogue: { name: 'idle', unclear: 0 } }, ...effects, ...waiting);
};

export const confirmInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome =>
  withVisit(state, call, context, ({ subject, when }) => {
    const others = askedTogether(call.purpose, context);
    const text = when ? say('voice.confirmed', { when: withHoursOf(when, others) }) : say('voice.confirmed.noDate', {});
    const told = others.reduce(
      (now, each) => closeQuestion(remember(now, each.subject), each.subject),
      remember(state, subject),
    );
    return done(
      told,
      subject,
      { type: 'confirm', subject },
      ...others.map((each): Effect => ({ type: 'confirm', subject: each.subject })),
      text,
    );
  });

export const rescheduleInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome =>
  withVisit(state, call, context, ({ subject }) => {
    const request: Effect = { type: 'request_reschedule', subject };
    return done(
      state,
      subject,
      request,
      followUp('reschedule_request', { subject }),
      promise('voice.reschedule', {}, context),
    );
  });

export const cancelInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome =>
  withVisit(state, call, context, ({ subject, when }) => {
    const undoUntil = minutesFromNow(context, TIME_OUTS.undo);
    const text = when ? say('voice.cancel.done', { when }) : say('voice.cancel.done.noDate', {});
    return done({ ...state, cancelled: { subject, undoUntil } }, subject, { type: 'cancel', subject, undoUntil }, text);
  });

export const askToCancelInCall = (
  state: ConversationState,
  call: CallDialogue,
  context: ConversationContext,
): Outcome => withVisit(state, call, context, () => goTo(state, call, 'cancel', context));

/** Reads out one visit: from now on the call is about it. */
const readOut = (
  state: ConversationState,
  call: CallDialogue,
  subject: Subject,
  context: ConversationContext,
): Outcome => {
  const found = lookUpSubject(subject, context);
  if (found.kind === 'gone' || found.kind === 'missed') return endCall(state, say('voice.nothingLeft', {}));
  const { options: _chosenFrom, wants, ...rest } = call;
  const together = call.purpose.kind === 'reminder' ? call.purpose.together : undefined;
  const now: CallDialogue = { ...rest, purpose: { kind: 'reminder', subject, ...(together && { together }) } };
  // What it is now is told of a visit that was cancelled or moved since it was asked about.
  if (found.kind !== 'current') return withVisit(state, now, context, () => outcome(state));
  const told = remember(state, subject);
  if (wants === 'cancel') return askToCancelInCall(told, now, context);
  return wants === 'reschedule' ? rescheduleInCall(told, now, context) : goTo(told, now, 'menu', context);
};

/** A caller is known: the one visit is read out, of several the nearest ones are offered by their dates. */
const readOutFor = (
  state: ConversationState,
  call: CallDialogue,
  subjects: readonly Subject[],
  context: ConversationContext,
): Outcome => {
  const dated = subjects.filter((subject) => {
    const found = lookUpSubject(subject, context);
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
export const identified = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome => {
  const { purpose } = call;
  switch (purpose.kind) {
    case 'feedback':
      return goTo(state, call, 'rating', context);
    case 'reminder':
      return readOut(state, call, purpose.subject, context);
    case 'inbound':
      return readOutFor(
        state,
        call,
        (toAnswer(context)[0] ?? []).map(({ subject }) => subject),
        context,
      );
    default:
      return purpose satisfies never;
  }
};

/** A person or a visit was chosen, by its place among those offered. Null when nothing was offered there. */
export const chosenInCall = (
  state: ConversationState,
  call: CallDialogue,
  place: number,
  context: ConversationContext,
): Outcome | null => {
  const picked = call.options?.[place];
  return picked ? readOutFor(state, call, picked, context) : null;
};

/** Only calls end: whether messages reach the right person there, staff find out. */
const wrongNumberInCall = (state: ConversationState): Outcome =>
  endCall(state, { type: 'mark_wrong_number' }, followUp('wrong_number'), say('voice.wrongNumber', {}));

export const rateInCall = (
  state: ConversationState,
  call: CallDialogue,
  rating: number,
  context: ConversationContext,
): Outcome => {
  if (call.purpose.kind !== 'feedback') return endCall(state, say('voice.nothingLeft', {}));
  const { appointmentId } = call.purpose;
  const asked = goTo({ ...state, feedback: { appointmentId, rating } }, { ...call, rating }, 'comment', context);
  return outcome(asked.state, { type: 'record_rating', appointmentId, rating }, ...asked.effects);
};

/** Goes on in the other language, or in the one named; what was asked is asked again. Whether it stays beyond this call is asked with it. */
export const switchLanguage = (
  state: ConversationState,
  call: CallDialogue,
  context: ConversationContext,
  named?: Locale,
): Outcome => {
  const language = named ? languageOf(named) : nextLanguage(context.language);
  return counted(state, call, ({ language: before, ...now }) => {
    const changed = language !== context.language;
    // Back in the language of before there is nothing to keep.
    const chosen: CallDialogue = {
      ...now,
      languageChosen: true,
      ...(changed ? (before === undefined ? { language } : {}) : before === undefined ? {} : { language: before }),
    };
    const asked = goTo(state, chosen, call.step, context);
    const offered = changed && before === undefined && call.step !== 'safety' ? [say('voice.language', {})] : [];
    return outcome(
      asked.state,
      ...(changed ? [{ type: 'speak_language' as const, language }] : []),
      ...offered,
      ...asked.effects,
    );
  });
};

/** The language of this call becomes that of everything. */
const keepLanguage = (
  state: ConversationState,
  { language, ...call }: CallDialogue,
  context: ConversationContext,
): Outcome => {
  const kept: Effect[] =
    language === undefined ? [] : [{ type: 'set_language', language }, say('voice.language.kept', {})];
  return language === undefined
    ? missed(state, call, 'key', context)
    : aside({ ...state, languageChosen: language }, call, kept, context);
};

/** What is asked is said again; a safety text from its beginning. */
export const repeatInCall = (state: ConversationState, call: CallDialogue, context: ConversationContext): Outcome =>
  counted(state, call, (now) =>
    now.step === 'safety' && now.danger
      ? outcome(
          { ...state, call: { ...now, misses: 0 } },
          spokenSafety({ ...now, danger: now.danger }),
          afterSafety(context),
        )
      : goTo(state, now, now.step, context),
  );

/** The call has lasted as long as a call may. */
export const isTooLong = (call: CallDialogue, { now }: ConversationContext): boolean => now >= call.until;

/** A key of the telephone. 1, 2 and 3 mean what they mean in texts; 8 repeats, 9 changes the language of the call, * keeps it, 0 is the front desk, 5 to 7 choose. */
export const keyPressed = (state: ConversationState, key: PhoneKey, context: ConversationContext): Outcome => {
  const { call } = state;
  if (!call) return endCall(state, ignored('no_call'));
  if (isTooLong(call, context)) return undecided(state, call);
  if (key === '0') return connect(state, call, context);
  if (key === '8') return repeatInCall(state, call, context);
  if (key === '9') return switchLanguage(state, call, context);
  if (key === '*') return keepLanguage(state, call, context);
  const again = () => missed(state, call, key === null ? 'silence' : 'key', context);
  switch (call.step) {
    case 'identity':
      if (key === '1') return identified(state, call, context);
      return key === '4' && call.purpose.kind !== 'inbound' ? wrongNumberInCall(state) : again();
    case 'person':
    case 'visit':
      return (
        chosenInCall(
          state,
          call,
          CHOICE_KEYS.findIndex((one) => one === key),
          context,
        ) ?? again()
      );
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
    case 'stop':
      if (key === '4') return stopInCall(state);
      return key === '1' ? goOnInCall(state, call, context) : again();
    case 'wrong_number':
      if (key === '4') return wrongNumberInCall(state);
      return key === '1' ? goOnInCall(state, call, context) : again();
    case 'comment':
      return endCall(state, say('voice.feedback.thanks', {}));
    case 'front_desk':
    case 'safety':
    case 'connecting':
      return again();
    default:
      return call.step satisfies never;
  }
};
