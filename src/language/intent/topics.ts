import { TOPICS, type Intent, type ReadingState, type Topic } from '../../domain/conversation/reading/understanding';
import { type Complaint } from '../complaint/complaint';
import { type ReadText } from '../engine/words/words';
import { type UrgencyAssessment } from '../urgency/assess-urgency';
import { deniesComing, plainlyComes } from './coming/signals';
import { type Decision, type Reply } from './reply';
import { deathIn, speaksOfOneself, type Death } from './topics/death';
import { restOf } from './topics/rest';
import { topicWords, type TopicWords } from './topics/topic-words';
import { wordSet, wordTest } from '../packs/rule-words';

/** What a reply is about, and the decision as that leaves it. `mourned`: its words of danger are those of a death that it tells of. */
export interface Refined {
  decision: Decision;
  topics: Topic[];
  mourned?: true;
}

/** A reply and its decision by the rules alone, for a part of the text. */
type Again = (text: string) => { reply: Reply; decision: Decision };

/** The hour at which a call is wished for, in the value syntax of `reschedule`. */
type CallTime = (text: string) => string | undefined;

/** What refining a reply needs beside it. */
export interface Beside {
  /** The text as it is written. */
  exact: ReadText;
  complaints: readonly Complaint[];
  again: Again;
  callTime: CallTime;
  /** The words tell of a miscarriage or of a child that died unborn. */
  lostPregnancy: boolean;
  /** The visit is on the day of the reply. */
  visitToday: boolean;
}

/** Topics that are said besides an answer; without one they make the reply a question, or a comment. */
const ASKING: ReadonlySet<Topic> = new Set<Topic>([
  'call_wanted',
  'reminder_wanted',
  'another_person',
  'asks_when',
  'asks_who_sees',
  'asks_where',
  'asks_price',
  'asks_what_to_bring',
  'asks_who_writes',
]);
/** Of these the answer is looked for in the other words only. */
const ASIDE: ReadonlySet<Topic> = new Set<Topic>([...ASKING, 'complaint']);

/** Rules that read an answer in so many words. */
const CLEAR = new Set([
  'rule:digit',
  'rule:leading-digit',
  'rule:coming',
  'rule:not-coming',
  'rule:last-word',
  'rule:move',
  'rule:stop',
  'rule:late',
  'rule:arrives-after',
  'rule:would-have-come',
  'rule:confirms-absence',
  'rule:away-until',
  'rule:better',
  'rule:came',
  'rule:on-site',
  'rule:language',
  'rule:uncertain',
  'rule:both-readings',
  'rule:yes-and-no',
  'rule:digit-and-cancel',
  'rule:digit-and-confirm',
  'rule:digit-and-other-time',
]);
const SHORT_ANSWERS = new Set(['rule:yes', 'rule:no']);
const DATES = new Set(['rule:date', 'rule:other-time']);

/** Answers to "will you come", which a death, a complaint or a wish to be called is never taken for. */
function isClear({ decision, reply }: { decision: Decision; reply: Reply }, beside: ReadonlySet<Topic>): boolean {
  const by = decision.decidedBy[0] ?? '';
  // "because I had no money" is part of what is complained of.
  if (
    beside.has('complaint') &&
    decision.intent === 'cancel' &&
    by === 'rule:not-coming' &&
    !reply.has('cancelWord') &&
    !reply.denies('attend') &&
    !reply.denies('able') &&
    !reply.has('no')
  )
    return false;
  if (DATES.has(by)) return reply.has('move') || reply.has('otherTime') || reply.has('attend') || reply.has('able');
  if (SHORT_ANSWERS.has(by))
    return reply.state === 'awaiting_confirmation' && [...beside].every((topic) => topic === 'complaint');
  if (by === 'rule:wrong-number' || by === 'rule:not-that-name') return !beside.has('complaint');
  return CLEAR.has(by);
}

/** Whether the writer speaks of their own coming: then somebody else's death is a reason, not the end of this visit. */
function livesOn(death: Death, { reply, decision }: ReturnType<Again>, text: string): boolean {
  const by = decision.decidedBy[0] ?? '';
  const oneself = reply.read.words.some(speaksOfOneself);
  if (['confirm', 'running_late'].includes(decision.intent) && CLEAR.has(by)) return true;
  if (death.lastYear && (death.cause || decision.intent === 'question' || text.includes('?'))) return true;
  if (death.bySpeaker && ['cancel', 'reschedule'].includes(decision.intent)) return true;
  if (death.who === 'person') return false;
  if (decision.intent === 'reschedule' && (by === 'rule:move' || oneself)) return death.who !== 'child';
  return decision.intent === 'cancel' && oneself && death.who !== 'child';
}

const HINDERS = wordTest('topics', 'hinders');
const MOURNS = wordSet('topics', 'mourns');

function deathOf(
  said: TopicWords,
  { again, lostPregnancy, visitToday }: Pick<Beside, 'again' | 'lostPregnancy' | 'visitToday'>,
): Death | null {
  // A child that died unborn is its mother's illness: she is to be seen.
  const death = lostPregnancy ? null : deathIn(said.read, visitToday);
  if (death === null) return null;
  const rest = again(restOf(said.read, [death]));
  if (livesOn(death, rest, said.read.text)) return null;
  if (death.who !== 'child' && said.read.words.some((word) => HINDERS.test(word.form))) return null;
  const mourning = said.read.words.some((word) => MOURNS.has(word.form));
  return mourning && (death.who === 'distant' || death.who === 'close') && rest.reply.read.words.some(speaksOfOneself)
    ? null
    : death;
}

const isVisit = (state: ReadingState): boolean => state === 'awaiting_rating' || state === 'awaiting_comment';

const ordered = (topics: ReadonlySet<Topic>): Topic[] => TOPICS.filter((topic) => topics.has(topic));

/**
 * What a reply is about beyond its intent, and the intent as that leaves it: a death is no answer, a complaint never cancels, a wish to be called starts
 * no messages. Where an answer stands beside in words of its own it stays the intent.
 */
export function refine(reply: Reply, decision: Decision, beside: Beside): Refined {
  const { exact, complaints, again, callTime } = beside;
  const { text } = exact;
  const said = topicWords(exact);
  if (deathOf(said, beside) !== null)
    return {
      decision: ended(decision, reply.state),
      topics: complaints.length > 0 ? ['death', 'complaint'] : ['death'],
      mourned: true,
    };
  // That nothing arrives is told, and answered, as that.
  const topics = new Set<Topic>(
    complaints.length > 0 && !decision.topics?.includes('not_receiving') ? ['complaint'] : [],
  );
  for (const { topic } of said.pieces) topics.add(topic);
  withoutEmpty(topics, said, decision, reply);
  if (!isVisit(reply.state) && complaints.some(({ about }) => about === 'waitingNow')) {
    topics.add('on_site');
    topics.delete('perhaps');
  }
  const aside = new Set([...topics].filter((topic) => ASIDE.has(topic)));
  if (aside.size === 0 || isVisit(reply.state)) {
    return {
      decision: isVisit(reply.state) ? ofVisit(decision, aside) : circumstances(decision, topics),
      topics: ordered(topics),
    };
  }
  const stretches = [
    ...said.pieces.filter(({ topic }) => aside.has(topic)),
    ...complaints.map(({ start, end }) => wordsAt(said.read, start, end)),
  ];
  const settled = settle({ decision, rest: () => again(restOf(said.read, stretches)), aside, text, callTime });
  for (const topic of topicsOfAnswer(settled, topics)) topics.delete(topic);
  return { decision: circumstances(settled, topics), topics: ordered(topics) };
}

const wordsAt = ({ words }: ReadText, start: number, end: number): { from: number; to: number } => {
  const from = words.findIndex((word) => word.end > start);
  const after = words.findIndex((word) => word.start >= end);
  return { from: Math.max(0, from), to: after < 0 ? words.length : after };
};

const ARRIVES = wordTest('topics', 'arrives');
/** Takes away what the words say only beside others, or what the decision speaks against. */
function withoutEmpty(topics: Set<Topic>, said: TopicWords, decision: Decision, reply: Reply): void {
  const by = decision.decidedBy[0] ?? '';
  const without = (...some: Topic[]): void => {
    for (const topic of some) topics.delete(topic);
  };
  if (said.later) without('call_wanted');
  if (said.reminders && decision.intent === 'opt_in') without('reminder_wanted', 'call_wanted');
  if (decision.intent === 'opt_in' && !said.timed) without('reminder_wanted');
  if (said.recalled && reply.state === 'awaiting_confirmation') without('call_wanted');
  if (
    decision.intent !== 'unintelligible' &&
    by !== 'rule:uncertain' &&
    !said.depends &&
    !(decision.intent === 'confirm' && (by.startsWith('model:') || by === 'rule:coming'))
  )
    without('perhaps');
  if (
    by === 'rule:uncertain' &&
    !reply.read.words.every((word) => EITHER.has(word.form)) &&
    !reply.read.words.some((word) => WAITED_FOR.test(word.form))
  )
    topics.add('perhaps');
  if ((!said.noNeed && decision.intent !== 'cancel') || ANSWERED.has(decision.intent)) without('recovered');
  if (decision.intent === 'confirm') without('in_hospital');
  if (decision.intent === 'confirm' && !isGuess(decision)) without('no_means');
  if (by === 'rule:on-site' && isHere(reply) && !topics.has('complaint') && !topics.has('in_hospital'))
    topics.add('on_site');
  if (
    by === 'rule:came' &&
    reply.read.words.length <= FEW_WORDS &&
    reply.read.words.some(({ form }) => ARRIVES.test(form))
  )
    topics.add('on_site');
  if (decision.intent === 'change_language' || decision.intent === 'help') without('call_wanted');
  if (reply.has('optOut') && decision.intent === 'opt_out') without('call_wanted', 'reminder_wanted');
}
const EITHER = wordSet('topics', 'either');
const WAITED_FOR = wordTest('topics', 'waitedFor');
const PAST = wordSet('topics', 'past');
const PRESENT = wordSet('topics', 'present');
const MOST_WORDS_ON_SITE = 12;
/** "At the reception" needs no more. */
const FEW_WORDS = 4;
/** Says where one is now, in few words. */
const isHere = ({ read: { words } }: Reply): boolean =>
  words.length <= MOST_WORDS_ON_SITE &&
  (words.length <= FEW_WORDS || words.some((word) => PRESENT.has(word.form))) &&
  !words.some((word) => PAST.has(word.form));
const ANSWERED: ReadonlySet<Intent> = new Set<Intent>([
  'confirm',
  'running_late',
  'already_came',
  'greeting_thanks',
  'feedback',
  'rating',
  'question',
]);

const topicsOfAnswer = (decision: Decision, topics: ReadonlySet<Topic>): Topic[] =>
  decision.intent === 'wrong_number' ? [...topics].filter((topic) => topic === 'asks_who_writes') : [];

/** The decision once nobody can come any more. */
function ended(decision: Decision, state: ReadingState): Decision {
  if (decision.intent === 'opt_out' && decision.decidedBy[0] === 'rule:stop')
    return { ...decision, also: decision.also.filter((intent) => intent !== 'confirm' && intent !== 'reschedule') };
  if (isVisit(state) && (decision.intent === 'rating' || decision.intent === 'feedback')) return decision;
  return { intent: 'cancel', also: [], confidence: 0.8, decidedBy: ['rule:death', ...decision.decidedBy] };
}

/** A reply with words of danger in it: first whether they are those of a death that is told, else the danger comes alone. */
export function refineDanger(
  reply: Reply,
  decision: Decision,
  { signs, selfHarm }: Pick<UrgencyAssessment, 'signs' | 'selfHarm'>,
  beside: Beside,
): Refined {
  const said = topicWords(beside.exact);
  const death = selfHarm ? null : deathOf(said, beside);
  if (
    death !== null &&
    (signs.length > 0
      ? signs.every(({ start, end }) => isCause(said.read, death, wordsAt(said.read, start, end)))
      : said.read.words.length - (death.to - death.from) <= MOST_WORDS_BESIDE)
  )
    return refine(reply, decision, beside);
  if (signs.length > 0 || selfHarm) return { decision: besideDanger(reply, decision, signs, beside.again), topics: [] };
  // Only a model sees danger: what is asked or complained of stays heard, answers do not.
  const refined = refine(reply, decision, beside);
  return {
    decision: besideDanger(reply, refined.decision, signs, beside.again),
    topics: refined.topics.filter((topic) => ASIDE.has(topic) || topic === 'in_hospital'),
  };
}

/** Of what somebody died, between the words that say so and the sign: "killed in an accident", "mort d'un AVC". */
const OF_WHAT = wordSet('topics', 'ofWhat');
const isCause = ({ words }: ReadText, death: Death, sign: { from: number; to: number }): boolean =>
  sign.from >= death.from && words.slice(death.to, sign.from).every((word) => OF_WHAT.has(word.form));
/** Beyond so many words beside the death, what only the model sees may be said of somebody alive. */
const MOST_WORDS_BESIDE = 7;

/** What a text with danger in it must not be taken for by small words: "small small bleeding", "fever since yesterday", "toujours". */
const ANSWERS: ReadonlySet<Intent> = new Set<Intent>([
  'confirm',
  'cancel',
  'reschedule',
  'running_late',
  'already_came',
  'wrong_number',
  'opt_in',
  'opt_out',
  'greeting_thanks',
  'change_language',
  'rating',
]);

/** The decision beside danger: an answer stands only where words of its own give it, apart from the signs. */
function besideDanger(
  reply: Reply,
  decision: Decision,
  signs: readonly { start: number; end: number }[],
  again: Again,
): Decision {
  if (
    isVisit(reply.state) ||
    !ANSWERS.has(decision.intent) ||
    (decision.intent === 'opt_out' && decision.decidedBy[0] === 'rule:stop' && !isSign(reply, 'optOut', signs))
  )
    return decision;
  if (signs.length === 0 && decision.decidedBy[0] === 'rule:start') return decision;
  const rest = again(
    restOf(
      reply.read,
      signs.map(({ start, end }) => wordsAt(reply.read, start, end)),
    ),
  );
  return saysSo(rest, reply)
    ? rest.decision
    : { intent: 'unintelligible', also: [], confidence: 0.4, decidedBy: ['rule:danger', ...decision.decidedBy] };
}

/** "Ça va pas", "I'm not fine": no answer by itself, and taken for none; what is said beside it in words of its own stands. */
export function besideIllness(
  reply: Reply,
  decision: Decision,
  signs: readonly { start: number; end: number }[],
  again: Again,
): Decision {
  if (isVisit(reply.state) || !ANSWERS.has(decision.intent) || deniesComing(reply) || plainlyComes(reply))
    return decision;
  const rest = again(
    restOf(
      reply.read,
      signs.map(({ start, end }) => wordsAt(reply.read, start, end)),
    ),
  );
  return isClear(rest, new Set()) && rest.decision.decidedBy[0] !== 'rule:yes'
    ? rest.decision
    : { intent: 'unintelligible', also: [], confidence: 0.4, decidedBy: ['rule:unwell', ...decision.decidedBy] };
}

const REFUSAL = wordSet('topics', 'refusal');
const I = wordSet('topics', 'i');
/** "Non, je vomis du sang", not "non stop saignement", "no breath". */
const refuses = ({ read: { words } }: Reply): boolean =>
  REFUSAL.has(words[0]?.form ?? '') && (words[1]?.clause !== words[0]?.clause || I.has(words[1]?.form ?? ''));
const MOVING = wordTest('topics', 'moving');
const CONFIRMS = wordTest('topics', 'confirms');
const LATE = wordSet('topics', 'late');
/** Every place that says so is a sign's: "la gamine a léché le produit" asks for no silence. */
const isSign = (
  { signals, read: { words } }: Reply,
  label: Reply['signals'][number]['label'],
  signs: readonly { start: number; end: number }[],
): boolean => {
  const found = signals.filter((signal) => signal.label === label);
  return (
    found.length > 0 &&
    found.every(({ from, to }) =>
      signs.some(({ start, end }) => start < (words[to - 1]?.end ?? 0) && (words[from]?.start ?? 0) < end),
    )
  );
};

/** The rest of a text with danger in it gives the answer in the words that such answers have. */
function saysSo({ reply, decision }: ReturnType<Again>, whole: Reply): boolean {
  const by = decision.decidedBy[0] ?? '';
  const { words } = reply.read;
  const says = (asked: RegExp | ReadonlySet<string>): boolean =>
    words.some(({ form }) => (asked instanceof RegExp ? asked.test(form) : asked.has(form)));
  // Beside danger a yes confirms nothing; a no that stands apart is still read back.
  if (SHORT_ANSWERS.has(by)) return by === 'rule:no' && reply.state === 'awaiting_confirmation' && refuses(whole);
  switch (decision.intent) {
    case 'opt_out':
      return by === 'rule:stop';
    case 'cancel':
      return CLEAR.has(by) && (reply.has('cancelWord') || reply.denies('attend') || reply.denies('able'));
    case 'confirm':
      return (
        CLEAR.has(by) &&
        (by.endsWith('digit') || says(CONFIRMS) || (plainlyComes(reply) && comesInWords(reply) && comesInWords(whole)))
      );
    case 'reschedule':
      return (CLEAR.has(by) || DATES.has(by)) && says(MOVING);
    case 'running_late':
      return CLEAR.has(by) && says(LATE);
    default:
      return false;
  }
}

const OF_VERB = wordSet('topics', 'ofVerb');
/** "je viens", not "elle vient de faire". */
const comesInWords = ({ signals, read: { words } }: Reply): boolean =>
  signals.some(
    (signal) =>
      (signal.label === 'attend' || signal.label === 'able') &&
      !signal.denied &&
      !signal.unreal &&
      !signal.asked &&
      !OF_VERB.has(words[signal.to]?.form ?? ''),
  );

/** A reply to "how was it": a complaint is a comment whatever else its words could mean, a question about who writes no wrong number. */
function ofVisit(decision: Decision, aside: ReadonlySet<Topic>): Decision {
  if (aside.has('complaint') && !['rating', 'feedback', 'opt_out', 'change_language'].includes(decision.intent))
    return { intent: 'feedback', also: [], confidence: 0.8, decidedBy: ['rule:complaint', ...decision.decidedBy] };
  if (aside.size > 0 && ['wrong_number', 'unintelligible', 'help'].includes(decision.intent))
    return { intent: 'question', also: [], confidence: 0.7, decidedBy: ['rule:topic', ...decision.decidedBy] };
  return decision;
}

/** What the model is this sure of stands, whatever is asked or complained of beside it. */
const SURE = 0.96;
const PLAIN: ReadonlySet<Intent> = new Set<Intent>([
  'cancel',
  'reschedule',
  'running_late',
  'already_came',
  'wrong_number',
  'question',
]);

interface Settling {
  decision: Decision;
  rest: () => ReturnType<Again>;
  aside: ReadonlySet<Topic>;
  text: string;
  callTime: CallTime;
}

/** The intent where something is asked, wished for or complained of beside or instead of an answer. */
function settle({ decision, rest: read, aside, text, callTime }: Settling): Decision {
  const asks = [...aside].some((topic) => ASKING.has(topic));
  const complains = aside.has('complaint');
  if (decision.intent === 'opt_out' || (PLAIN.has(decision.intent) && decision.confidence >= SURE)) return decision;
  if (onlyAsks(aside) && decision.intent === 'question' && !aside.has('asks_who_writes')) return decision;
  const rest = read();
  if (onlyAsks(aside) && decision.intent === 'question' && rest.decision.intent !== 'wrong_number') return decision;
  // Nobody asks for silence in half a sentence: "please stop making us wait".
  if (
    rest.decision.intent !== 'opt_out' &&
    isClear(rest, aside) &&
    !(
      complains &&
      rest.decision.intent === 'already_came' &&
      !(decision.intent === 'already_came' && rest.reply.read.words.some((word) => HAS_COME.has(word.form)))
    )
  ) {
    const answer = rest.decision;
    const also: Intent[] =
      asks &&
      !['question', 'unintelligible', 'wrong_number'].includes(answer.intent) &&
      !answer.also.includes('question')
        ? [...answer.also, 'question']
        : answer.also;
    return {
      ...answer,
      also,
      decidedBy: [...answer.decidedBy, ...decision.decidedBy.filter((by) => !answer.decidedBy.includes(by))],
    };
  }
  if (complains)
    return {
      intent: 'feedback',
      also: asks ? ['question'] : [],
      confidence: 0.7,
      decidedBy: ['rule:complaint', ...decision.decidedBy],
    };
  const at = aside.has('call_wanted') ? callTime(text) : undefined;
  const value = at === undefined ? {} : { value: at };
  if (decision.intent === 'question') return { ...decision, ...value };
  return keeps(decision, aside)
    ? decision
    : { intent: 'question', ...value, also: [], confidence: 0.75, decidedBy: ['rule:topic', ...decision.decidedBy] };
}

/** "I came yesterday", not "the way I was treated". */
const HAS_COME = wordSet('topics', 'hasCome');

/** Nothing but what the program can answer. */
const onlyAsks = (aside: ReadonlySet<Topic>): boolean => [...aside].every((topic) => topic.startsWith('asks_'));

/** The whole text may be an answer though its parts are none: "yes, what time?" confirms nothing, "can we make it 11?" moves. */
function keeps(decision: Decision, aside: ReadonlySet<Topic>): boolean {
  const by = decision.decidedBy[0] ?? '';
  if (aside.has('call_wanted') || aside.has('reminder_wanted') || aside.has('another_person')) return false;
  return CLEAR.has(by) && decision.intent !== 'unintelligible';
}

/** The rules read nothing, and the model guessed. */
const isGuess = ({ decidedBy }: Decision): boolean =>
  decidedBy[0]?.startsWith('model:') === true && decidedBy.includes('rule:nothing-read');

/** Being in hospital, without means, or well again is said instead of not coming. */
function circumstances(decision: Decision, topics: ReadonlySet<Topic>): Decision {
  const weak =
    (decision.intent === 'unintelligible' && decision.decidedBy[0] !== 'model:doubt') ||
    decision.intent === 'greeting_thanks';
  if (topics.has('perhaps') && decision.intent !== 'unintelligible')
    return {
      intent: 'unintelligible',
      also: [],
      confidence: 0.7,
      decidedBy: ['rule:uncertain', ...decision.decidedBy],
    };
  const guessed = decision.intent === 'confirm' && isGuess(decision) && topics.has('no_means');
  if (
    !(weak || guessed || decision.intent === 'already_came') ||
    !(topics.has('in_hospital') || topics.has('no_means'))
  )
    return decision;
  return decision.intent === 'cancel'
    ? decision
    : { intent: 'cancel', also: decision.also, confidence: 0.7, decidedBy: ['rule:topic', ...decision.decidedBy] };
}
