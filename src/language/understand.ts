import { type ReactionKind } from '../domain/conversation/machine/event';
import {
  type Topic,
  TOPICS,
  type UnderstandInput,
  type Understanding,
  type Intent,
} from '../domain/conversation/reading/understanding';
import { isDanger } from '../domain/feedback/urgency';
import { complaintsOf } from './complaint/complaint';
import { readTimes } from './engine/dates/parse-when';
import { readExactly } from './engine/words/exact';
import { beginningAndEnd, LONGEST_READ_WHOLE } from './engine/words/long-text';
import { ownWords } from './engine/words/own-words';
import { withoutDeniedConfirm } from './intent/coming/signals';
import { decideByRules } from './intent/decide';
import { saysLate } from './intent/lateness';
import { isMarkInWords } from './intent/mark-beside';
import { minutesLate } from './intent/minutes-late';
import { readReply } from './intent/read-reply';
import { type Decision, type Reply } from './intent/reply';
import { intentModel, intentOpinion, replySignals, weighIntent } from './intent/second-opinion';
import { besideIllness, refine, refineDanger, type Beside, type Refined } from './intent/topics';
import { topicsOfMessages } from './intent/topics-messages';
import { languageSeen } from './language-seen/language-seen';
import { assessComment, assessUrgency, type UrgencyAssessment } from './urgency/assess-urgency';
import { harmsIn } from './urgency/harm';
import { turnsOf, wordSet } from './packs/rule-words';

/** Longer texts are left to the rules and to a person. */
const LONGEST_GUESSED = 600;
/** Of how likely an emergency the model of replies tells people, where the reading of danger sees none. */
const SUSPECTED = 0.45;

/** What a text asks for and is about, which times do not suit, and how likely the model of replies takes it for an emergency, 0 to 1. */
interface Judged extends Refined {
  refused: string | null;
  suspicion: number;
}

/** The same of a long text by its beginning and its end, where what it asks for stands. Its danger has been looked for in all of it. */
function judgeAnswer(
  input: UnderstandInput,
  urgency: UrgencyAssessment,
  written: Pick<Beside, 'exact' | 'complaints'>,
): Judged {
  if (input.text.length <= LONGEST_READ_WHOLE) return judge(input, urgency, written);
  const { text, placeOf } = beginningAndEnd(input.text);
  const signs = urgency.signs.flatMap(({ start, end }) => {
    const at = placeOf(start);
    return at === null ? [] : [{ start: at, end: at + end - start }];
  });
  const exact = readExactly(text);
  return judge({ ...input, text }, { ...urgency, signs }, { exact, complaints: complaintsOf(exact) });
}

const isAboutVisit = ({ state }: UnderstandInput): boolean =>
  state === 'awaiting_comment' || state === 'awaiting_rating';

/** "Ça va pas", "I'm not fine": no danger, and no answer either. */
const saysUnwell = ({ flags }: UrgencyAssessment): boolean => flags.includes('unwell');

/** What a reply is about and its decision: the rules, the model's opinion of an open reply, and what stands beside an answer or instead of one. */
function judge(
  input: UnderstandInput,
  urgency: UrgencyAssessment,
  written: Pick<Beside, 'exact' | 'complaints'>,
): Judged {
  const reply = readReply(input);
  const byRules = decideByRules(input, reply);
  const opinion =
    input.text.length > LONGEST_GUESSED
      ? null
      : intentOpinion(intentModel(), input.text, replySignals(input.state, reply, byRules));
  const again = (text: string): { reply: Reply; decision: Decision } => {
    const part = readReply({ ...input, text });
    return { reply: part, decision: decideByRules({ ...input, text }, part) };
  };
  const danger = isDanger(urgency.level);
  const weighed =
    opinion === null
      ? byRules
      : weighIntent(byRules, opinion, reply, {
          minutes: minutesLate(reply.read, input.appointment),
          ill: urgency.level !== 'none' && urgency.named === true && !saysLate(reply.read),
        });
  const decision = withoutDeniedConfirm(weighed, reply);
  const lostPregnancy = urgency.flags.includes('pregnancy_loss');
  const beside = {
    ...written,
    again,
    callTime: (text: string) => callTime(text, input),
    lostPregnancy,
    visitToday: reply.visitToday,
  };
  const refined =
    danger || urgency.selfHarm
      ? refineDanger(reply, decision, urgency, beside)
      : refine(reply, saysUnwell(urgency) ? besideIllness(reply, decision, urgency.signs, again) : decision, beside);
  if ([refined.decision.intent, ...refined.decision.also].includes('running_late') && !saysLate(reply.read))
    refined.topics.push('on_the_way');
  if (lostPregnancy) refined.topics.push('lost_baby');
  if (urgency.flags.includes('unrest')) refined.decision = awayFromUnrest(refined.decision);
  const ofMessages =
    danger || isAboutVisit(input)
      ? onlyUnclearSilence(decision)
      : [...(decision.topics ?? []), ...(refined.decision.topics ?? []), ...topicsOfMessages(reply)];
  return {
    ...refined,
    decision: withoutDeniedConfirm(refined.decision, reply),
    topics: TOPICS.filter((topic) => refined.topics.includes(topic) || ofMessages.includes(topic)),
    refused: reply.refused,
    suspicion: opinion?.emergency ?? 0,
  };
}

/** A wish for silence that only the model sees is asked about beside a danger and after a visit too: without its topic it would be acted on. */
const onlyUnclearSilence = ({ intent, topics = [] }: Decision): readonly Topic[] =>
  topics.filter((topic) => topic === 'silence_unclear' && intent === 'opt_out');

/** Gunfire in the street is said instead of not coming. */
const awayFromUnrest = (decision: Decision): Decision =>
  ['confirm', 'cancel', 'reschedule', 'opt_out'].includes(decision.intent) &&
  !/^(?:model:|rule:yes)/u.test(decision.decidedBy[0] ?? '')
    ? decision
    : { intent: 'cancel', also: [], confidence: 0.7, decidedBy: ['rule:unrest', ...decision.decidedBy] };

/** "rappelez-moi à 15h": the hour, of today where no day is said. The words that ask for the call are left out: a call is no visit. */
function callTime(text: string, { lang, now }: UnderstandInput): string | undefined {
  const { wish } = readTimes(text.replace(CALLING, ' ').replace(SOMEBODY, ' '), { lang, now, wish: now.slice(0, 10) });
  return wish === null || wish.value.includes('|') ? undefined : wish.value;
}
/** "à une infirmière" is no one o'clock. */
const SOMEBODY = new RegExp(`(?<!\\p{L})${turnsOf('somebodyCalled')}`, 'giu');
const CALLING = new RegExp(`(?<!\\p{L})${turnsOf('calling')}(?!\\p{L})`, 'giu');

/** Where days that do not suit matter. */
const MAY_REFUSE: ReadonlySet<Intent> = new Set<Intent>(['reschedule', 'cancel', 'unintelligible']);

/**
 * A reaction to a message of ours holds no word of the patient's. On an open question about a visit a like, a heart or a thumb is a yes; a thumb down, a
 * question mark or a reaction taken back is asked, never a no. It is no mark and no comment.
 */
function reacted(reaction: ReactionKind | null, state: UnderstandInput['state']): Understanding {
  const open = state === 'awaiting_confirmation';
  const agrees = reaction === 'like' || reaction === 'love';
  const unclear = reaction === null || reaction === 'dislike' || reaction === 'question' || reaction === 'removed';
  const intent: Intent =
    agrees && open ? 'confirm' : unclear && (open || state === 'idle') ? 'unintelligible' : 'greeting_thanks';
  return {
    intent,
    also: [],
    topics: [],
    level: 'none',
    confidence: agrees && open ? 0.8 : 0.6,
    language: null,
    decidedBy: [reaction === null ? 'rule:only-quoted' : 'rule:reaction'],
  };
}

/** What a danger is told beside of, not instead of. */
const ANSWERS: ReadonlySet<Intent> = new Set<Intent>([
  'confirm',
  'cancel',
  'reschedule',
  'running_late',
  'opt_out',
  'already_came',
  'wrong_number',
  'rating',
  'feedback',
]);

/** "I have no more medicine": no answer, but something that a person of the clinic must see. */
const asksForSomething = ({ intent, decidedBy }: Decision, { level, flags }: UrgencyAssessment): boolean =>
  level === 'follow_up' &&
  flags.some((flag) => flag !== 'second_opinion') &&
  !flags.includes('unwell') &&
  (intent === 'unintelligible' || (intent === 'cancel' && decidedBy[0] === 'model:second-opinion'));

const BESIDE = wordSet('deciding', 'beside');
const LONGEST_OCCASION = 4;
/**
 * "Sunday after church": a day and an occasion of which the rules know no danger. The model took 17 of 480 such texts for one, and none after this.
 */
function isDayAndOccasion({ flags }: UrgencyAssessment, { text, lang, now, appointment }: UnderstandInput): boolean {
  if (text.length > LONGEST_GUESSED || flags.length !== 1 || flags[0] !== 'second_opinion') return false;
  const { wish } = readTimes(text, { lang, now, ...(appointment === undefined ? {} : { appointment }) });
  if (wish === null) return false;
  const rest = wish.matched.reduce((left, piece) => left.replace(piece, ' '), text).match(/\p{L}+/gu) ?? [];
  return rest.length <= LONGEST_OCCASION && rest.every((word, i) => i > 0 || BESIDE.has(word.toLowerCase()));
}

/**
 * What a patient's reply asks for, how urgent it sounds and what decided. Pure and synchronous; never throws for any text once the models are given.
 * Danger is judged first and in every state; an emergency keeps the other reading as a second intent.
 */
export function understand(whole: UnderstandInput): Understanding {
  const { words, reaction } = ownWords(whole.text);
  if (words === '' && whole.text.trim() !== '') return reacted(reaction, whole.state);
  const input = words === whole.text ? whole : { ...whole, text: words };
  const aboutVisit = isAboutVisit(input);
  const exact = readExactly(input.text);
  const complaints = complaintsOf(exact);
  const assessed = aboutVisit ? assessComment(input.text) : assessUrgency(input.text, complaints);
  const calm = isDayAndOccasion(assessed, input) ? { ...assessed, level: 'none' as const, flags: [] } : assessed;
  const { decision, topics, refused: notSuiting, mourned, suspicion } = judgeAnswer(input, calm, { exact, complaints });
  const urgency = mourned ? { ...calm, level: 'none' as const, flags: [] } : calm;
  const refused = !aboutVisit && notSuiting !== null && MAY_REFUSE.has(decision.intent) ? { refused: notSuiting } : {};
  const language = languageSeen(input.text);
  const suspected =
    suspicion >= SUSPECTED &&
    urgency.named === true &&
    complaints.length === 0 &&
    !aboutVisit &&
    mourned !== true &&
    urgency.ruledOut !== true &&
    (urgency.level === 'none' || urgency.level === 'follow_up');
  const flags = [...urgency.flags.map((flag) => `flag:${flag}`), ...(suspected ? ['model:danger'] : [])];
  const harms: readonly Topic[] = suspected || isDanger(urgency.level) ? harmsIn(input.text, aboutVisit) : [];
  const about = harms.length === 0 ? topics : TOPICS.filter((topic) => topics.includes(topic) || harms.includes(topic));
  if (urgency.level === 'emergency' || suspected) {
    const also: Intent[] = [decision.intent, ...decision.also].filter((intent) => intent !== 'unintelligible');
    const byModel = (urgency.level !== 'emergency' || urgency.suspected) && { suspected: true as const };
    return {
      intent: 'emergency',
      ...byModel,
      ...(urgency.selfHarm && { selfHarm: true as const }),
      ...(decision.value === undefined ? {} : { value: decision.value }),
      also,
      topics: about,
      ...refused,
      level: 'emergency',
      confidence: suspected ? 0.7 : 0.9,
      language,
      decidedBy: [...flags, ...decision.decidedBy],
    };
  }
  const told = urgency.level === 'urgent' && suspicion >= SUSPECTED && !ANSWERS.has(decision.intent);
  return {
    intent: told ? 'emergency' : asksForSomething(decision, urgency) ? 'question' : decision.intent,
    ...(decision.value === undefined ? {} : { value: decision.value }),
    also: decision.also,
    topics: about,
    ...refused,
    ...(isMarkInWords(decision, input.text) && { markInWords: true as const }),
    level: urgency.level,
    confidence: decision.confidence,
    language,
    decidedBy: [...decision.decidedBy, ...flags],
  };
}
