import { type Subject } from '../../appointment/subject';
import { type Wish } from '../../appointment/wish';
import { type VisitTime } from '../../appointment/visit-time';
import { type SubjectDetails } from '../machine/subject-lookup';
import { type ButtonAnswer, choiceToken, payloadOf } from '../reading/button-payload';
import { type ConversationContext } from '../machine/context';
import { type Choice, type Effect, ask, say } from '../machine/effect';
import { type MessageKey, type MessageParams } from './message-keys';
import { LETTERS } from '../reading/reply-signs';
import { type QuestionKey } from '../machine/state';
import { sameDayVisits, withHoursOf } from '../dialogues/same-day-visits';
import { OFFERED_LOCALES } from '../../locale';

type Said = Extract<Effect, { type: 'say' }>;
type PromiseKey = Extract<MessageKey, `${string}.noCall`> extends `${infer K}.noCall` ? K & MessageKey : never;
type Promised = { [K in PromiseKey]: MessageParams[K] extends { callBackBy: unknown } ? K : never }[PromiseKey];

/** Promises that only the telephone can keep; the others are kept in writing too. */
const BY_TELEPHONE: readonly MessageKey[] = [
  'callRequest.ack',
  'complaint.promise',
  'hardship.hospital',
  'hardship.means',
  'voice.reschedule',
  'voice.callBack',
  'voice.complaint',
  'voice.frontDesk.noAnswer',
];

/** Whether a text that promises an answer may be said: not to who cannot be reached that way. */
const canBeKept = (key: MessageKey, { reach }: ConversationContext): boolean =>
  reach === undefined || (reach === 'text' && !BY_TELEPHONE.includes(key));

/** A text that promises a call or an answer by a moment, or, when no one is sure to, the wording that promises nothing. */
export const promise = <K extends Promised>(
  key: K,
  params: Omit<MessageParams[K], 'callBackBy'>,
  context: ConversationContext,
): Said =>
  (context.callBackBy && canBeKept(key, context)
    ? { type: 'say', key, params: { ...params, callBackBy: context.callBackBy } }
    : { type: 'say', key: `${key}.noCall`, params }) as Said;

/** A question or a wish passed to a person, while the clinic is closed: when it opens, and where to go if it is serious. */
export const passedToPerson = (key: 'question.ack' | 'passedOn.ack', context: ConversationContext): Effect =>
  !context.clinicOpen && context.opensAt && context.callBackBy && context.reach !== 'none'
    ? say('closed', { opensAt: context.opensAt })
    : promise(key, {}, context);

const BUTTONS = {
  answer: ['confirm', 'reschedule', 'cancel'],
  change: ['reschedule', 'cancel'],
  missed: ['reschedule', 'decline', 'came'],
} as const;

const buttons = (about: SubjectDetails, which: keyof typeof BUTTONS): Choice[] =>
  BUTTONS[which].map((id) => ({ id, payload: payloadOf({ action: id, subject: about.subject }) }));

const button = (id: Choice['id'], answer: ButtonAnswer): Choice => ({ id, payload: payloadOf(answer) });

/** A letter for each option. A button names the choice it stands in. */
export const letterChoices = (options: readonly unknown[]): Choice[] => {
  const of = choiceToken(options);
  return LETTERS.slice(0, options.length).map((id) => button(id, { action: 'letters', letters: [id], of }));
};

export const allChoice = (options: readonly unknown[]): Choice =>
  button('all', { action: 'letters', letters: LETTERS.slice(0, options.length), of: choiceToken(options) });

/** What the letters of a question about the language stand for. */
export const LANGUAGE_OPTIONS = OFFERED_LOCALES;

/** The reason is never told on a number that several people use. */
const reasonFor = (about: SubjectDetails, context: ConversationContext): { reason?: string } =>
  about.appointment?.reason && context.people.length === 1 ? { reason: about.appointment.reason } : {};

/** The question about a visit, and about those of the same day that are asked about with it, in the words it is asked in. Null when the subject has no date the words need. */
export const questionText = (
  asked: QuestionKey,
  about: SubjectDetails,
  context: ConversationContext,
  together: readonly Subject[] = [],
): Effect | null => {
  const { firstName, date, subject } = about;
  const when = about.when && withHoursOf(about.when, sameDayVisits(together, context));
  if (subject.kind === 'reminder') {
    const reminder = context.reminders.find((one) => one.reminderId === subject.reminderId);
    if (!reminder) return null;
    const { patientName, reason, medications, consultations } = reminder;
    const params = {
      patientName,
      ...(reason && { reason }),
      ...(medications && { medications }),
      ...(consultations && { consultations }),
    };
    return when
      ? ask('reminder.single.dated', { ...params, when }, buttons(about, 'answer'), subject)
      : ask('reminder.single', params, buttons(about, 'answer'), subject);
  }
  if (asked === 'missed')
    return date ? ask('missed', { firstName, when: date }, buttons(about, 'missed'), subject) : null;
  if (!when) return null;
  switch (asked) {
    case 'reminder.single':
    case 'reminder.single.dated':
    case 'reminder.first':
      return ask(
        'reminder.first',
        { firstName, when, ...reasonFor(about, context) },
        buttons(about, 'answer'),
        subject,
      );
    case 'reminder.dayBefore':
      return ask(asked, { firstName, when, ...reasonFor(about, context) }, buttons(about, 'answer'), subject);
    case 'reminder.dayBefore.confirmed':
      return ask(asked, { firstName, when, ...reasonFor(about, context) }, buttons(about, 'change'), subject);
    case 'appointment.changed':
      return ask(asked, { firstName, when }, buttons(about, 'answer'), subject);
    case 'answer.outdated':
    case 'visit.when':
      return ask(asked, { firstName, when }, buttons(about, 'answer'), subject);
    default:
      return asked satisfies never;
  }
};

export const unclearText = (about: SubjectDetails): Effect =>
  about.when
    ? ask('unclear.first', { when: about.when }, buttons(about, 'answer'), about.subject)
    : ask('unclear.first.noDate', {}, buttons(about, 'answer'), about.subject);

/** A question that a bare yes or no may answer, where the one before it left open what is meant. */
export const sureText = (
  key: 'confirm.sure' | 'reschedule.keep' | 'thanks.question' | 'onSite.early',
  { firstName, when, ...about }: SubjectDetails,
): Effect | null =>
  when ? ask(key, { firstName, when }, buttons({ ...about, firstName, when }, 'answer'), about.subject) : null;

export const perhapsText = ({ firstName, when, ...about }: SubjectDetails, today: string): Effect | null =>
  when
    ? ask(
        when.date > today ? 'perhaps.ack' : 'perhaps.ack.today',
        { firstName, when },
        buttons({ ...about, firstName, when }, 'answer'),
        about.subject,
      )
    : null;

export const confirmText = (
  { firstName, when, appointment, subject }: SubjectDetails,
  others: readonly SubjectDetails[] = [],
): Effect =>
  when
    ? say(
        'confirm.ack',
        { firstName, when: withHoursOf(when, others), ...(appointment?.note && { note: appointment.note }) },
        subject,
      )
    : say('confirm.ack.noDate', { firstName }, subject);

export const readBackText = (about: SubjectDetails): Effect => {
  const { subject, firstName } = about;
  const choices = [
    button('cancel', { action: 'cancel_again', subject }),
    button('reschedule', { action: 'reschedule', subject }),
    button('keep', { action: 'keep', subject }),
  ];
  return about.when
    ? ask('cancel.readBack', { firstName, when: about.when }, choices, subject)
    : ask('cancel.readBack.noDate', { firstName }, choices, subject);
};

export const cancelledText = ({ date, subject }: SubjectDetails): Effect =>
  date ? say('cancel.done', { when: date }, subject) : say('cancel.done.noDate', {}, subject);

/** Asks for another day; `refused`: the one that was just said not to suit. */
export const wishText = ({ when, subject }: SubjectDetails, refused?: Wish): Effect => {
  if (refused)
    return when
      ? ask('reschedule.ask.not', { when, refused }, [], subject)
      : ask('reschedule.ask.not.noDate', { refused }, [], subject);
  return when ? ask('reschedule.ask', { when }, [], subject) : ask('reschedule.ask.noDate', {}, [], subject);
};

export const echoText = (about: SubjectDetails, newDate: Wish): Effect => {
  const { subject, when } = about;
  const choices = [
    button('confirm', { action: 'wish', subject }),
    button('reschedule', { action: 'reschedule', subject }),
  ];
  return when
    ? ask('reschedule.echo', { when, newDate }, [...choices, button('keep', { action: 'keep', subject })], subject)
    : ask('reschedule.echo.noDate', { newDate }, choices, subject);
};

export const passedOnText = (
  { when }: SubjectDetails,
  newDate: Wish | undefined,
  context: ConversationContext,
): Effect =>
  when && newDate
    ? promise('reschedule.passedOn', { when, newDate }, context)
    : promise('reschedule.passedOn.general', {}, context);

export const slotsText = ({ firstName, subject }: SubjectDetails, slots: VisitTime[]): Effect =>
  ask(
    'reschedule.offer',
    { firstName, slots },
    [...letterChoices(slots), button('reschedule', { action: 'reschedule', subject })],
    subject,
  );

const RATINGS = [5, 4, 3, 2, 1] as const;

const marks = (appointmentId: string): Choice[] =>
  RATINGS.map((rating) => button(`rating_${rating}`, { action: 'rating', rating, appointmentId }));

export const ratingText = (appointmentId: string, when: VisitTime): Effect =>
  ask('feedback.ask', { when }, marks(appointmentId));

export const unclearRatingText = (appointmentId: string): Effect =>
  ask('unclear.first.rating', {}, marks(appointmentId));
