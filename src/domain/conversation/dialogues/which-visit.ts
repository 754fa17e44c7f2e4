import { type Subject, sameSubject } from '../../appointment/subject';
import { type SubjectDetails, lookUpSubject, subjectOf } from '../machine/subject-lookup';
import { answerFor, noAppointment, openQuestion } from './appointment-dialogue';
import { type ConversationContext, isToCome } from '../machine/context';
import { ask, say } from '../machine/effect';
import { LETTERS, type Letter } from '../reading/reply-signs';
import { type ConversationState, type HeldAnswer } from '../machine/state';
import { TIME_OUTS, minutesFromNow } from '../machine/time-outs';
import { type Outcome, outcome, then } from '../machine/outcome';
import { remember, wasTold, withDialogue } from '../machine/state-changes';
import { allChoice, letterChoices } from '../messages/message-builders';
import { sameDayVisits } from './same-day-visits';

/** The version this number was last told, so that an answer to an older one is seen to be that. */
const asTold = (state: ConversationState, subject: Subject): Subject => {
  if (subject.kind === 'reminder') return subject;
  const open = state.questions.find((question) => sameSubject(question.subject, subject));
  const told = state.told.find(({ appointmentId }) => appointmentId === subject.appointmentId);
  return open?.subject ?? (told ? subjectOf(told) : subject);
};

const answerAsTold = (
  state: ConversationState,
  subject: Subject,
  held: HeldAnswer,
  context: ConversationContext,
): Outcome => answerFor(state, asTold(state, subject), held, context);

const MOST = LETTERS.length;

const known = (subjects: readonly Subject[], context: ConversationContext): SubjectDetails[] =>
  subjects.map((one) => lookUpSubject(one, context)).flatMap((found) => (found.kind === 'gone' ? [] : [found.about]));

/** Asks for whom the answer is, by first name only; for one person with several visits, for which date. */
export const askWhich = (
  state: ConversationState,
  subjects: readonly Subject[],
  held: HeldAnswer,
  context: ConversationContext,
  unclear = 0,
): Outcome => {
  const abouts = known(subjects, context).slice(0, MOST);
  const people = [...new Set(abouts.map(({ patientId }) => patientId))].map((id) =>
    abouts.filter(({ patientId }) => patientId === id),
  );
  const until = minutesFromNow(context, TIME_OUTS.choosing);
  const choosing = (options: Subject[][]) => ({ name: 'choosing', options, held, until, unclear }) as const;
  if (people.length > 1) {
    const names = people.map(([first]) => first?.firstName ?? '');
    const options = people.map((visits) => visits.map(({ subject }) => subject));
    const choices = [...letterChoices(options), allChoice(options)];
    return outcome(withDialogue(state, choosing(options)), ask('sharedPhone.choose', { names }, choices));
  }
  const dated = abouts.flatMap(({ subject, date }) => (date ? [{ subject, date }] : []));
  const [first] = abouts;
  const newest = abouts.at(-1);
  if (!first || !newest) return noAppointment(state, context);
  if (dated.length < 2) return answerAsTold(state, newest.subject, held, context);
  const shown = dated.reduce((told, { subject }) => remember(told, subject), state);
  const options = dated.map(({ subject }) => [subject]);
  return outcome(
    withDialogue(shown, choosing(options)),
    ask(
      'appointments.choose',
      { firstName: first.firstName, visits: dated.map(({ date }) => date) },
      letterChoices(options),
    ),
  );
};

/** The letters came: the answer goes to each one chosen, one after the other. Null when no letter was one of those offered. */
export const answerForChosen = (
  state: ConversationState,
  options: Subject[][],
  letters: readonly Letter[],
  held: HeldAnswer,
  context: ConversationContext,
): Outcome | null => {
  const picked = options.filter((_subjects, place) => letters.some((letter) => LETTERS.indexOf(letter) === place));
  const [only] = picked;
  if (picked.length === 1 && only && only.length > 1) return askWhich(state, only, held, context);
  const [first, ...others] = picked.flat();
  if (!first) return null;
  const later = [...others.map((subject) => ({ subject: asTold(state, subject), held })), ...state.later];
  return answerAsTold({ ...withDialogue(state, { name: 'idle', unclear: 0 }), later }, first, held, context);
};

/** Visits and reminders an answer may be about when no question is open. */
const notAsked = (state: ConversationState, context: ConversationContext): Subject[] => {
  const told = state.told.map(subjectOf).map((subject) => ({ subject, kind: lookUpSubject(subject, context).kind }));
  const open = told.filter(({ kind }) => kind === 'current' || kind === 'outdated' || kind === 'missed');
  if (open.length > 0) return open.map(({ subject }) => subject);
  const cancelled = told.findLast(({ kind }) => kind === 'cancelled');
  if (cancelled) return [cancelled.subject];
  const reminders = context.reminders.map(({ reminderId }): Subject => ({ kind: 'reminder', reminderId }));
  const visits = context.appointments.filter((visit) => isToCome(visit, context)).map(subjectOf);
  return [...visits, ...known(reminders, context).map(({ subject }) => subject)];
};

/** The message that was quoted spoke of a visit that is over: what holds now is told, and the next visit of that person asked about. */
const answerToPast = (state: ConversationState, past: SubjectDetails, context: ConversationContext): Outcome => {
  const { date, firstName, patientId, subject } = past;
  const over = outcome(state, ...(date ? [say('answer.past', { firstName, when: date }, subject)] : []));
  const next = context.appointments.find((visit) => visit.patientId === patientId && isToCome(visit, context));
  const found = next && lookUpSubject(subjectOf(next), context);
  return found?.kind === 'current'
    ? then(over, (told) => openQuestion(told, found.about, 'visit.when', context))
    : over;
};

/** Of several subjects those of the people the words name, where they name some of them. */
export const ofNamed = (
  subjects: readonly Subject[],
  people: readonly string[] | undefined,
  context: ConversationContext,
): Subject[] => {
  const named = subjects.filter((subject) => {
    const found = lookUpSubject(subject, context);
    return found.kind !== 'gone' && people?.includes(found.about.patientId) === true;
  });
  return named.length > 0 ? named : [...subjects];
};

/** What an answer may say of whom or what it is about. */
export interface Pointer {
  /** Of the button that was touched, or the message that was quoted. */
  subject?: Subject | undefined;
  /** People its words name. */
  people?: readonly string[] | undefined;
}

/** Who quotes a message, or touches its button, has seen it, whatever was reported of it. */
const asSeen = (subject: Subject, context: ConversationContext): ConversationContext =>
  subject.kind === 'appointment'
    ? context
    : {
        ...context,
        reminders: context.reminders.map(({ unseen, ...reminder }) =>
          unseen && reminder.reminderId !== subject.reminderId ? { ...reminder, unseen } : reminder,
        ),
      };

/**
 * Finds what an answer is about, and acts on it: what the button or the quoted message names; a cancellation that can still be
 * undone; the open question of whom the words name, or a question back when there are several; the visits this number knows; those it has.
 */
export const answerForWhichVisit = (
  state: ConversationState,
  held: HeldAnswer,
  { subject: named, people }: Pointer,
  context: ConversationContext,
): Outcome => {
  /** What is no yes to all that one text asked about is an answer to one of them: which is asked. */
  const withOthers = (subject: Subject): Subject[] =>
    held.intent === 'confirm'
      ? [subject]
      : [
          subject,
          ...sameDayVisits(state.questions.find((open) => sameSubject(open.subject, subject))?.together, context).map(
            (about) => about.subject,
          ),
        ];
  if (named) {
    const several = withOthers(named);
    if (several.length > 1) return askWhich(state, several, held, context);
    const found = lookUpSubject(named, context);
    // A message about one of them is quoted, and another is named: for whom, is asked.
    const meant =
      people && people.length > 0 && found.kind !== 'gone' && !people.includes(found.about.patientId)
        ? ofNamed(notAsked(state, context), people, context)
        : [];
    if (meant.length > 0) return askWhich(state, [named, ...meant], held, context);
    if (found.kind === 'gone' && found.past) return answerToPast(state, found.past, context);
    return answerFor(
      wasTold(state, named, context) ? state : remember(state, named),
      named,
      held,
      asSeen(named, context),
    );
  }
  const { cancelled } = state;
  if (
    cancelled &&
    (state.questions.length === 0 || (held.intent === 'confirm' && !held.agrees && context.now < cancelled.undoUntil))
  ) {
    const found = lookUpSubject(cancelled.subject, context);
    const another = people && people.length > 0 && found.kind !== 'gone' && !people.includes(found.about.patientId);
    if (!another && (found.kind === 'cancelled' || cancelled.subject.kind === 'reminder'))
      return answerFor(state, cancelled.subject, held, context);
  }
  const open = state.questions
    .flatMap(({ subject }) => withOthers(subject))
    .filter((subject) => lookUpSubject(subject, context).kind !== 'gone');
  const { focus } = state;
  const asked = held.bare && focus ? open.filter((subject) => sameSubject(subject, focus)) : [];
  const candidates = ofNamed(
    asked.length > 0 ? asked : open.length > 0 ? open : notAsked(state, context),
    people,
    context,
  );
  const [only] = candidates;
  if (!only) return noAppointment({ ...state, questions: [] }, context);
  return candidates.length === 1
    ? answerAsTold(state, only, held, context)
    : askWhich(state, candidates, held, context);
};

export const pointerOf = ({ subject, named }: { subject?: Subject; named?: readonly string[] }): Pointer => ({
  subject,
  people: named,
});

/** Different answers for several people, one after the other: who comes first, so that the question for the others comes last. Null when a visit of theirs is not certain. */
export const answerEach = (
  state: ConversationState,
  each: readonly { patientId: string; intent: 'confirm' | 'cancel' }[],
  context: ConversationContext,
): Outcome | null => {
  const visits = state.questions.length > 0 ? state.questions.map(({ subject }) => subject) : notAsked(state, context);
  const found = [...each]
    .sort((a, b) => Number(a.intent === 'cancel') - Number(b.intent === 'cancel'))
    .map(({ patientId, intent }) => {
      const of = ofNamed(visits, [patientId], context).filter((subject) => {
        const is = lookUpSubject(subject, context);
        return is.kind !== 'gone' && is.about.patientId === patientId;
      });
      return of.length === 1 && of[0] ? { subject: asTold(state, of[0]), held: { intent } } : null;
    });
  const sure = found.flatMap((one) => one ?? []);
  const [first, ...later] = sure;
  if (!first || sure.length < found.length) return null;
  return answerFor(
    { ...withDialogue(state, { name: 'idle', unclear: 0 }), later: [...later, ...state.later] },
    first.subject,
    first.held,
    context,
  );
};

/** The one visit that "I am late" or "I came" can mean, if there is one: staff sort out the rest. */
export const likelySubject = (
  state: ConversationState,
  { subject: named, people }: Pointer,
  context: ConversationContext,
): Subject | undefined => {
  if (named) return named;
  const today = context.localNow.slice(0, 10);
  const of = context.appointments
    .filter((visit) => visit.when.date === today && visit.status !== 'cancelled')
    .map(subjectOf);
  const [only, another] = ofNamed(of.length > 0 ? of : state.questions.map(({ subject }) => subject), people, context);
  return another ? undefined : only;
};
