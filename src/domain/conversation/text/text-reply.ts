import { subjectName } from '../../appointment/subject';
import { isOptedOut } from '../../consent/consent';
import { type Language, languageOf } from '../../locale';
import { type InterpretedReply, interpretReply } from '../reading/interpreted-reply';
import { afterBereavement, allBereaved, bereaved, condolence } from '../dialogues/bereavement';
import { READ_PAYLOAD } from '../reading/button-payload';
import { type ConversationContext } from '../machine/context';
import { type Effect, followUp, ignored, say } from '../machine/effect';
import { type ReplyReceived } from '../machine/event';
import { anonymously, comment, markOf } from '../dialogues/feedback-dialogue';
import { confirmSilently, optIn, optOut, replyAfterOptOut } from '../dialogues/opt-out';
import { askedOf, clinicText } from '../dialogues/patient-questions';
import { answerReaction } from './reaction';
import { askLanguage } from '../dialogues/language-choice';
import { callPromised, takeMedia, passCallRequest, passOn } from '../dialogues/staff-requests';
import { safetyEffects } from '../dialogues/safety';
import { type ConversationState } from '../machine/state';
import { type Outcome, outcome, then } from '../machine/outcome';
import { minutesFromNow } from '../machine/time-outs';
import { wasSaid } from '../machine/state-changes';
import { dispatch } from './text-dialogue';
import { passedToPerson, promise } from '../messages/message-builders';
import { type Intent } from '../reading/understanding';

const isText = (effect: Effect): boolean => effect.type === 'say' || effect.type === 'ask';

const ACTIONS: readonly Intent[] = ['confirm', 'cancel', 'reschedule'];

/**
 * "Yes I come, but at what time?": what changes something comes first, whichever of the two was read as the main intent.
 */
const actionFirst = (answer: InterpretedReply): InterpretedReply => {
  const [action, another] = answer.also.filter((intent) => ACTIONS.includes(intent));
  const asideOnly: readonly Intent[] = ['question', 'greeting_thanks', 'feedback'];
  return action && !another && asideOnly.includes(answer.intent) && answer.value === undefined
    ? { ...answer, intent: action, also: [answer.intent, ...answer.also.filter((intent) => intent !== action)] }
    : answer;
};

const ANSWERS: readonly Intent[] = ['confirm', 'cancel', 'reschedule', 'running_late'];

/** A complaint, a wish to be called or another person's visit, said along with an answer: dealt with before it, so that a question of ours comes last. */
const wishesAddressedFirst = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Effect[] => {
  if (!ANSWERS.includes(answer.intent)) return [];
  return answer.topics.flatMap((topic): Effect[] => {
    switch (topic) {
      case 'complaint':
        return [
          { type: 'record_comment', ...state.feedback, complaint: true },
          followUp('complaint'),
          promise('complaint.promise', {}, context),
        ];
      case 'call_wanted':
        return callPromised(context);
      case 'another_person':
        return passOn(state, context, 'another_person').effects;
      default:
        return [];
    }
  });
};

/** Questions asked along with an answer: what the confirmation says anyway, what the settings tell, and what a person must. */
const answersToQuestions = (answer: InterpretedReply, context: ConversationContext): Effect[] => {
  const asked = askedOf(answer);
  const told = asked.flatMap((one) => clinicText(one, context) ?? []);
  const known =
    asked.length > 0 &&
    asked.every((one) => (one === 'asks_when' && answer.intent === 'confirm') || clinicText(one, context) !== null);
  return known ? told : [followUp('question'), passedToPerson('question.ack', context)];
};

/** What a reply asks for besides its main point. */
const secondaryRequests = (
  state: ConversationState,
  answer: InterpretedReply,
  context: ConversationContext,
): Effect[] => {
  if (answer.reading.digit !== undefined) return [];
  const complains = answer.topics.includes('complaint');
  return answer.also.flatMap((intent): Effect[] => {
    switch (intent) {
      case 'question':
        return answer.intent === 'question' || answer.topics.includes('call_wanted')
          ? []
          : answersToQuestions(answer, context);
      case 'running_late':
        return answer.intent === 'running_late' ? [] : [{ type: 'running_late' }, followUp('running_late')];
      case 'feedback':
        return answer.intent === 'feedback' || answer.intent === 'rating' || complains
          ? []
          : [{ type: 'record_comment', ...state.feedback }];
      case 'wrong_number':
      case 'already_came':
      case 'change_language':
      case 'help':
        return answer.intent === intent ? [] : [followUp('unclear_reply')];
      case 'confirm':
      case 'cancel':
      case 'reschedule':
      case 'opt_out':
      case 'opt_in':
      case 'rating':
      case 'emergency':
      case 'greeting_thanks':
      case 'unintelligible':
        return [];
      default:
        return intent satisfies never;
    }
  });
};

/** After the answer to danger: what can be recorded without a word is recorded; the rest is for the person who was alerted. */
const afterDanger = (
  state: ConversationState,
  answer: InterpretedReply,
  level: 'urgent' | 'emergency',
  context: ConversationContext,
): Outcome => {
  const { dialogue } = state;
  const rating = [answer.intent, ...answer.also].includes('rating') ? markOf(answer.value) : null;
  if (dialogue.name === 'awaiting_rating' && rating !== null) {
    const { appointmentId } = dialogue;
    const given = { appointmentId, rating };
    return outcome(
      { ...state, feedback: given },
      { type: 'record_rating', ...given },
      { type: 'record_comment', ...given },
    );
  }
  if (dialogue.name === 'awaiting_rating' || dialogue.name === 'awaiting_comment')
    return comment(state, level, context);
  return confirmSilently(state, answer, context);
};

/** The caption of a picture is read like any text; a picture alone is answered as one. */
const hasWords = (event: ReplyReceived): boolean =>
  event.understanding.intent !== 'unintelligible' || event.buttonPayload !== undefined;

/** Nobody the clinic knows; somebody of the clinic finds out who it is. Who shows no number is asked for one. */
const stranger = (state: ConversationState, answer: InterpretedReply, context: ConversationContext): Outcome => {
  const { reach } = context;
  const task = followUp('unknown_number', reach === undefined ? {} : { reason: 'without_number' });
  if (answer.topics.includes('death')) return outcome(state, task, condolence());
  if (answer.topics.includes('complaint'))
    return outcome(state, task, followUp('complaint'), promise('complaint.promise', {}, context));
  if (answer.reading.callMe || answer.topics.includes('call_wanted'))
    return then(outcome(state, task), (next) => passCallRequest(next, answer, context));
  const told = askedOf(answer).flatMap((asked) => clinicText(asked, context) ?? []);
  if (told.length > 0) return outcome(state, task, ...told);
  if (reach === undefined) return outcome(state, task, say('unknownNumber', {}));
  // Who has given the number at once is not asked for it.
  return outcome(
    state,
    task,
    answer.reading.telephone || wasSaid(state, 'unknownUser', context)
      ? say('unknownUser.noted', {})
      : say('unknownUser', {}),
  );
};

const replyWithConsent = (
  state: ConversationState,
  event: ReplyReceived,
  answer: InterpretedReply,
  context: ConversationContext,
): Outcome => {
  if (state.dialogue.name === 'handed_over') return outcome(state, ignored('handed_over'));
  // The words that waited for this touch are the answer.
  if (event.buttonPayload === READ_PAYLOAD) return outcome(state, ignored('already_done'));
  if (!context.known) return stranger(state, answer, context);
  if (answer.topics.includes('death'))
    return then(bereaved(state, answer, condolence(), context), (next) =>
      outcome(next, ...(answer.topics.includes('complaint') ? [followUp('complaint')] : [])),
    );
  if (allBereaved(context)) return afterBereavement(state, answer, context);
  if (event.media && !hasWords(event)) return takeMedia(state, context);
  const level = event.understanding.level === 'follow_up' ? 'follow_up' : 'none';
  const matter =
    level === 'follow_up' &&
    event.understanding.decidedBy.some((by) => by.startsWith('flag:') && by !== 'flag:second_opinion');
  const nameless = event.reading.anonymous === undefined ? null : anonymously(state);
  if (nameless && event.reading.anonymous === 'alone')
    return outcome(nameless.state, nameless.effect, say('feedback.anonymous', {}));
  const begun = nameless?.state ?? state;
  const main = then(
    outcome(begun, ...(nameless ? [nameless.effect] : []), ...wishesAddressedFirst(begun, answer, context)),
    (next) => dispatch(next, { answer, level, matter, context }),
  );
  const more = [...secondaryRequests(begun, answer, context), ...(event.media ? [followUp('media')] : [])];
  // Words that someone should see by the next working day, in a reply that is otherwise dealt with. A digit, letter or button has none.
  const inWords = Object.keys(event.reading).length === 0 && event.buttonPayload === undefined;
  const dealtWith = (effect: Effect): boolean =>
    effect.type === 'open_follow_up' || (effect.type === 'record_comment' && effect.anonymous === true);
  const seen = level === 'follow_up' && inWords && ![...main.effects, ...more].some(dealtWith);
  return outcome(main.state, ...main.effects, ...more, ...(seen ? [followUp('unclear_reply')] : []));
};

const SUPERSEDED: readonly Intent[] = ['confirm', 'rating', 'opt_in', 'greeting_thanks'];

/** A reply that came too late for what it answered changes nothing and is not talked about: staff see what in it asks for a person. */
const overtaken = (
  state: ConversationState,
  { media: file }: ReplyReceived,
  { intent, also }: InterpretedReply,
  { known, reach }: ConversationContext,
): Outcome => {
  const needless = file === undefined && SUPERSEDED.includes(intent) && also.every((each) => SUPERSEDED.includes(each));
  if (needless) return outcome(state, ignored('outdated'));
  return outcome(
    state,
    known
      ? followUp('unclear_reply', { reason: 'overtaken' })
      : followUp('unknown_number', reach === undefined ? {} : { reason: 'without_number' }),
  );
};

const withConsent = (
  state: ConversationState,
  event: ReplyReceived,
  answer: InterpretedReply,
  danger: 'urgent' | 'emergency' | null,
  context: ConversationContext,
): Outcome => {
  const { carrier } = event;
  if (event.reaction) return answerReaction(state, event, context);
  const optedOut = isOptedOut(context.consent);
  const wants = (intent: Intent): boolean => answer.intent === intent || answer.also.includes(intent);
  if (carrier === 'help') return outcome(state, ignored('already_done'));
  if (
    carrier !== 'stop' &&
    wants('opt_out') &&
    answer.topics.includes('silence_unclear') &&
    state.answered?.key !== 'stop.ask'
  ) {
    // No model alone silences anybody: it is asked once, and meanwhile nothing else in the words is acted on. Who is asked and wishes for it again has said so.
    return danger === null && !optedOut && event.overtaken !== true
      ? outcome(state, say('stop.ask', {}))
      : withConsent(state, event, { ...answer, intent: 'unintelligible', also: [], topics: [] }, danger, context);
  }
  if (carrier === 'stop' || wants('opt_out')) {
    if (!optedOut) {
      const out = optOut(state, answer, carrier, context);
      // To who has lost somebody nothing but the condolence is said.
      return context.known && answer.topics.includes('death')
        ? then(outcome(out.state, ...out.effects.filter((effect) => !isText(effect))), (next) =>
            bereaved(next, answer, condolence(), context),
          )
        : out;
    }
    return carrier === 'stop' ? outcome(state, ignored('opted_out')) : replyAfterOptOut(state, answer, context);
  }
  if (event.overtaken) return danger !== null ? outcome(state) : overtaken(state, event, answer, context);
  if (carrier === 'start' || answer.intent === 'opt_in') {
    const back = optIn(state, carrier);
    return answer.intent === 'opt_in' || !context.known
      ? back
      : then(back, (next) => replyWithConsent(next, event, answer, context));
  }
  if (optedOut)
    return danger !== null ? confirmSilently(state, answer, context) : replyAfterOptOut(state, answer, context);
  return danger !== null
    ? afterDanger(state, answer, danger, context)
    : replyWithConsent(state, event, answer, context);
};

/** A text answers a reply to itself twice at most; the third time a person does. Counted over a day. */
const MOST_REPEATS = 2;
const COUNTED_FOR_MINUTES = 24 * 60;

type Text = Extract<Effect, { type: 'say' | 'ask' }>;
type Said = ConversationState['said'];

const aboutOf = (text: Text): { about?: string } =>
  text.type === 'ask' && text.subject ? { about: subjectName(text.subject) } : {};

const countOf = (said: Said, text: Text) =>
  said.find(({ key, about }) => key === text.key && about === aboutOf(text).about);

const saying = (said: Said, text: Text, context: ConversationContext): Said => {
  const before = countOf(said, text);
  const times = before ? before.times + 1 : 0;
  return [
    ...said.filter((one) => one !== before),
    { key: text.key, ...aboutOf(text), times, until: minutesFromNow(context, COUNTED_FOR_MINUTES) },
  ];
};

/** A question that is not asked in the end must not be waited for; one that was open before still is. */
const withoutNewQuestion = (before: ConversationState, state: ConversationState): ConversationState => {
  const [was, now] = [before.dialogue, state.dialogue];
  const same =
    was.name === now.name &&
    ('subject' in was && 'subject' in now ? subjectName(was.subject) === subjectName(now.subject) : true);
  return same ? state : { ...state, dialogue: { name: 'idle', unclear: 1 }, later: [] };
};

/** Keeps a text from answering itself for ever: two automatic systems that write to each other end here, and so does a helpless patient. */
const withoutLoops = (
  before: ConversationState,
  { state, effects }: Outcome,
  context: ConversationContext,
): Outcome => {
  const text = effects.findLast((effect): effect is Text => isText(effect));
  if (!text) return outcome(state, ...effects);
  const said = state.said.filter(({ until }) => until > context.now);
  if ((countOf(said, text)?.times ?? -1) < MOST_REPEATS)
    return outcome({ ...state, said: saying(said, text, context) }, ...effects);
  const quiet = text.type === 'ask' ? withoutNewQuestion(before, state) : state;
  const silent = [...effects.filter((effect) => !isText(effect)), followUp('unclear_reply', { reason: 'repeated' })];
  const person = promise('unclear.second', {}, context);
  return countOf(said, person)
    ? outcome({ ...quiet, said }, ...silent)
    : outcome({ ...quiet, said: saying(said, person, context) }, ...silent, person);
};

/** Whole sentences of another language so many times in a row, and the person is asked which one is wanted. */
const ASKED_AFTER_SENTENCES = 2;

/** A stranger is answered in the language they write. */
const languageOfStranger = (
  { understanding: { language } }: ReplyReceived,
  context: ConversationContext,
): Language | null =>
  context.known || language === null || languageOf(language) === context.language ? null : languageOf(language);

/** Counts whole sentences of another language than the one of the address; `ask`: now it is time to ask which is wanted, once. */
const countingLanguage = (
  state: ConversationState,
  { understanding: { language }, sentence }: ReplyReceived,
  context: ConversationContext,
): { state: ConversationState; ask: boolean } => {
  if (!context.known || !sentence || language === null || state.languageChosen !== undefined)
    return { state, ask: false };
  const { otherLanguage: counted, ...rest } = state;
  const seen = languageOf(language);
  if (seen === context.language) return { state: counted?.asked ? state : rest, ask: false };
  const times = counted?.language === seen ? counted.times + 1 : 1;
  const ask = !counted?.asked && times >= ASKED_AFTER_SENTENCES;
  return { state: { ...state, otherLanguage: { language: seen, times, asked: ask || counted?.asked === true } }, ask };
};

const LANGUAGE_NOT_ASKED: ReadonlySet<string> = new Set([
  'opt_out',
  'hold_patients',
  'mark_wrong_number',
  'set_language',
  'safety_message',
]);

/** A person who is in the middle of a choice, or with whom somebody of the clinic writes, is not asked about languages. */
const mayAskLanguage = ({ state: { dialogue }, effects }: Outcome, { consent }: ConversationContext): boolean =>
  dialogue.name !== 'handed_over' &&
  dialogue.name !== 'choosing' &&
  dialogue.name !== 'choosing_language' &&
  !isOptedOut(consent) &&
  !effects.some(({ type }) => LANGUAGE_NOT_ASKED.has(type));

/**
 * A reply by WhatsApp or SMS. Danger is answered first and alone, in every state and whatever the consent; then consent; then the dialogue.
 * No reply is dropped: each is acted on, answered, or given to a person.
 */
export const replyOnText = (state: ConversationState, event: ReplyReceived, given: ConversationContext): Outcome => {
  const theirs = languageOfStranger(event, given);
  const context = theirs === null ? given : { ...given, language: theirs };
  const danger = safetyEffects(event, context);
  const level = danger.flatMap((effect) => (effect.type === 'safety_message' ? [effect.level] : []))[0] ?? null;
  const answer = actionFirst(interpretReply(event, state));
  const counted = countingLanguage(state, event, context);
  const decided = withConsent(counted.state, event, answer, level, context);
  const whole = outcome(decided.state, ...danger, ...decided.effects);
  const rest =
    counted.ask && mayAskLanguage(whole, context) ? then(decided, (next) => askLanguage(next, context)) : decided;
  const guarded = withoutLoops(state, rest, context);
  return outcome(
    guarded.state,
    ...(theirs === null ? [] : [{ type: 'set_language' as const, language: theirs }]),
    ...danger,
    ...guarded.effects,
  );
};
