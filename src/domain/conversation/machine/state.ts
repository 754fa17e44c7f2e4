import { z } from 'zod';
import { type Subject, subject } from '../../appointment/subject';
import { visitTime } from '../../appointment/visit-time';
import { type Channel } from '../../channel';
import { HARMS } from '../../feedback/harm';
import { LANGUAGES } from '../../locale';
import { wish } from '../../appointment/wish';
import { MESSAGE_KEYS } from '../messages/message-keys';
import { type ReadingState } from '../reading/understanding';

const instant = z.iso.datetime();
const unclear = z.int().min(0);

/** An answer that waits until it is known for whom, or until the one before it is settled. */
const heldAnswer = z.object({
  intent: z.enum(['confirm', 'cancel', 'reschedule']),
  value: z.string().exactOptional(),
  /** Days and hours that do not suit. */
  refused: z.string().exactOptional(),
  /** A yes that names neither visit nor person: it means what was asked last. */
  bare: z.literal(true).exactOptional(),
  /** Nothing but words that agree. */
  agrees: z.literal(true).exactOptional(),
});
export type HeldAnswer = z.infer<typeof heldAnswer>;

/** The texts that open a question about an appointment or a reminder. */
const QUESTION_KEYS = [
  'visit.when',
  'reminder.first',
  'reminder.dayBefore',
  'reminder.dayBefore.confirmed',
  'reminder.single',
  'reminder.single.dated',
  'appointment.changed',
  'answer.outdated',
  'missed',
] as const;
export type QuestionKey = (typeof QUESTION_KEYS)[number];

/** A question about an appointment that has not been answered. Several may be open on one number. */
const question = z.object({
  subject,
  asked: z.enum(QUESTION_KEYS),
  until: instant,
  /** Other visits of the same person on that day that the same text asked about. */
  together: z.array(subject).min(1).exactOptional(),
});

const timed = { until: instant, unclear };

/** Dialogues on text. `idle` may still be answered: what was said before is remembered beside it. */
const ordinaryDialogue = [
  z.object({ name: z.literal('idle'), unclear }),
  z.object({ name: z.literal('awaiting_confirmation'), unclear }),
  z.object({ name: z.literal('awaiting_cancel_confirmation'), subject, ...timed }),
  /** `refused`: days and hours that do not suit, in the value syntax of `reschedule`. */
  z.object({ name: z.literal('awaiting_wish'), subject, refused: z.string().exactOptional(), ...timed }),
  z.object({
    name: z.literal('awaiting_wish_confirmation'),
    subject,
    wish,
    refused: z.string().exactOptional(),
    ...timed,
  }),
  /** A call was asked for, and nobody can say when one will come: the hour that suits is asked for. */
  z.object({ name: z.literal('awaiting_call_hour'), ...timed }),
  z.object({ name: z.literal('awaiting_slot'), subject, slots: z.array(visitTime).min(1).max(3), ...timed }),
  /** One letter each: the subjects of one person, or one subject. */
  z.object({
    name: z.literal('choosing'),
    options: z.array(z.array(subject).min(1)).min(2).max(6),
    held: heldAnswer,
    ...timed,
  }),
  z.object({ name: z.literal('awaiting_rating'), appointmentId: z.string(), ...timed }),
  z.object({ name: z.literal('awaiting_comment'), appointmentId: z.string(), rating: z.int().min(1).max(5), ...timed }),
  /** `unannounced`: the patient has not been told yet that a person writes. */
  z.object({
    name: z.literal('handed_over'),
    staffFirstName: z.string(),
    nudged: z.boolean(),
    unannounced: z.literal(true).exactOptional(),
    until: instant,
    unclear,
  }),
] as const;
const resumable = z.discriminatedUnion('name', ordinaryDialogue);
const dialogue = z.discriminatedUnion('name', [
  ...ordinaryDialogue,
  z.object({ name: z.literal('choosing_language'), resume: resumable, ...timed }),
]);
export type Dialogue = z.infer<typeof dialogue>;
type ResumableDialogue = z.infer<typeof resumable>;

/** What a call is about. `inbound`: the patient called. */
const callPurpose = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reminder'), subject, together: z.array(subject).min(1).exactOptional() }),
  z.object({ kind: z.literal('feedback'), appointmentId: z.string() }),
  z.object({ kind: z.literal('inbound') }),
]);
export type CallPurpose = z.infer<typeof callPurpose>;

/** `person` and `visit` choose for a caller; `connecting`: the front desk's telephone rings; `stop` and `wrong_number`: what was said is asked once more. */
const CALL_STEPS = [
  'identity',
  'person',
  'visit',
  'menu',
  'cancel',
  'rating',
  'comment',
  'front_desk',
  'connecting',
  'safety',
  'stop',
  'wrong_number',
] as const;
export type CallStep = (typeof CALL_STEPS)[number];

/** Words of danger that were said in a call. */
const danger = z.enum(['urgent', 'emergency', 'self_harm']);
export type Danger = z.infer<typeof danger>;

/** A call that is going on. `misses` counts inputs not heard or without meaning at this step. */
const callDialogue = z.object({
  purpose: callPurpose,
  step: z.enum(CALL_STEPS),
  misses: unclear,
  rating: z.int().min(1).max(5).exactOptional(),
  until: instant,
  /** The provider's id of the call: what comes late from another one changes nothing here. */
  callId: z.string().exactOptional(),
  /** At `person` and `visit`: the subjects behind each key, as they were read out. */
  options: z.array(z.array(subject).min(1)).min(2).max(3).exactOptional(),
  danger: danger.exactOptional(),
  /** What harm that is, where the answer has words of its own. */
  harm: z.enum(HARMS).exactOptional(),
  /** Violence was spoken of, at whatever point of the call. */
  phoneNotSafe: z.literal(true).exactOptional(),
  /** Key 9 was pressed: from then on the call speaks that language alone, and no other call or message does. */
  languageChosen: z.literal(true).exactOptional(),
  language: z.enum(LANGUAGES).exactOptional(),
  /** At `stop` and `wrong_number`: where a no leads back to. */
  resume: z.enum(CALL_STEPS).exactOptional(),
  /** What a caller said they want before a visit was chosen. */
  wants: z.enum(['cancel', 'reschedule']).exactOptional(),
  /** How often something was said once more because it was asked for. */
  repeats: z.int().min(0).exactOptional(),
});
export type CallDialogue = z.infer<typeof callDialogue>;

const conversationState = z.object({
  version: z.literal(1),
  dialogue,
  /** Open appointment questions, oldest first. */
  questions: z.array(question),
  /** Answers for further people, taken one after the other ("A B" to a cancellation). */
  later: z.array(z.object({ subject, held: heldAnswer })),
  /** Appointments the number was told about, as they were then; a late answer is to that version. Newest last. */
  told: z.array(z.object({ appointmentId: z.string(), version: z.int() })),
  /** The last visit cancelled from this number, and until when "1" undoes it. */
  cancelled: z.object({ subject, undoUntil: instant }).nullable(),
  /** The visit last asked about, for words that come late. */
  feedback: z
    .object({
      appointmentId: z.string(),
      rating: z.int().min(1).max(5).exactOptional(),
      /** The patient asked for it: nothing that is kept of it names them. */
      anonymous: z.literal(true).exactOptional(),
    })
    .nullable(),
  call: callDialogue.nullable(),
  /** Texts said lately (the same words about the same visit), and how often each has answered itself. */
  said: z.array(
    z.object({ key: z.enum(MESSAGE_KEYS), about: z.string().exactOptional(), times: z.int(), until: instant }),
  ),
  /** Free places that were offered, newest last; they stay good until one is taken, the visit changes, or they are past. */
  offers: z.array(z.object({ subject, slots: z.array(visitTime).min(1).max(3) })).exactOptional(),
  /** Appointments for which another date was asked of the clinic: a bare yes does not mean the old one any more. */
  wished: z.array(z.string()).exactOptional(),
  /** The last text of ours, where it asks nothing: what merely agrees to it answers no question that was open before. */
  answered: z.object({ key: z.enum(MESSAGE_KEYS), at: instant }).exactOptional(),
  /** What the last text of ours asked about, where that text answered the patient. */
  focus: subject.exactOptional(),
  /** The language the patient chose. */
  languageChosen: z.enum(LANGUAGES).exactOptional(),
  /** What a stranger writes in. Once the number has a patient, the patient's language holds. */
  strangersLanguage: z.enum(LANGUAGES).exactOptional(),
  /** Whole sentences in a row in a language that is not the one of the address, and whether it was asked which is wanted. */
  otherLanguage: z.object({ language: z.enum(LANGUAGES), times: z.int(), asked: z.boolean() }).exactOptional(),
  /** The stored state could not be read and this one replaced it. */
  lost: z.literal(true).exactOptional(),
});
export type ConversationState = z.infer<typeof conversationState>;

export const initialState = (): ConversationState => ({
  version: 1,
  dialogue: { name: 'idle', unclear: 0 },
  questions: [],
  later: [],
  told: [],
  cancelled: null,
  feedback: null,
  call: null,
  said: [],
});

/**
 * Reads a stored state. Anything it cannot read (damaged, of another version) becomes an idle state marked `lost`: questions are
 * then asked again rather than guessed. Never throws. Null and undefined are a conversation that has not begun.
 */
export const parseState = (json: unknown): ConversationState => {
  if (json == null) return initialState();
  const parsed = conversationState.safeParse(json);
  return parsed.success ? parsed.data : { ...initialState(), lost: true };
};

/** The earliest moment at which something in the state runs out, or null when nothing does. */
export const waitOf = (state: ConversationState): string | null => {
  const ends = state.questions.map((open) => open.until);
  if ('until' in state.dialogue) ends.push(state.dialogue.until);
  if (state.call) ends.push(state.call.until);
  return ends.sort().at(0) ?? null;
};

/** Every appointment and reminder the state may still act on; the context must carry them whatever their date and status. */
export const subjectsOf = (state: ConversationState): Subject[] => {
  const { dialogue: at, call } = state;
  const of = (name: ResumableDialogue | Dialogue): Subject[] => {
    if (name.name === 'choosing_language') return of(name.resume);
    if (name.name === 'choosing') return name.options.flat();
    return 'subject' in name ? [name.subject] : [];
  };
  const appointment = (appointmentId: string): Subject => ({ kind: 'appointment', appointmentId, version: 0 });
  return [
    ...of(at),
    ...state.questions.flatMap((open) => [open.subject, ...(open.together ?? [])]),
    ...state.later.map((item) => item.subject),
    ...state.told.map((item): Subject => ({ kind: 'appointment', ...item })),
    ...(state.cancelled ? [state.cancelled.subject] : []),
    ...(state.offers ?? []).map((offer) => offer.subject),
    ...(state.feedback ? [appointment(state.feedback.appointmentId)] : []),
    ...('appointmentId' in at ? [appointment(at.appointmentId)] : []),
    ...(call?.purpose.kind === 'reminder' ? [call.purpose.subject, ...(call.purpose.together ?? [])] : []),
    ...(call?.options?.flat() ?? []),
    ...(call?.purpose.kind === 'feedback' ? [appointment(call.purpose.appointmentId)] : []),
  ];
};

const READ_AS: Record<Dialogue['name'], ReadingState> = {
  idle: 'idle',
  handed_over: 'idle',
  choosing_language: 'idle',
  awaiting_confirmation: 'awaiting_confirmation',
  awaiting_cancel_confirmation: 'awaiting_confirmation',
  awaiting_wish: 'awaiting_confirmation',
  awaiting_wish_confirmation: 'awaiting_confirmation',
  awaiting_call_hour: 'awaiting_confirmation',
  awaiting_slot: 'awaiting_confirmation',
  choosing: 'awaiting_confirmation',
  awaiting_rating: 'awaiting_rating',
  awaiting_comment: 'awaiting_comment',
};

/** What the next words mean, for `understand`. In a call the step decides, on text the dialogue. */
export const readingStateOf = (state: ConversationState, channel: Channel): ReadingState => {
  if (channel !== 'call') return READ_AS[state.dialogue.name];
  switch (state.call?.step) {
    case 'rating':
      return 'awaiting_rating';
    case 'comment':
      return 'awaiting_comment';
    case 'identity':
    case 'person':
    case 'visit':
    case 'menu':
    case 'cancel':
      return 'awaiting_confirmation';
    default:
      return 'idle';
  }
};
