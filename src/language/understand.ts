import { type ReactionKind } from '../domain/conversation/machine/event';
import { TOPICS, type UnderstandInput, type Understanding, type Intent } from '../domain/conversation/reading/understanding';
import { complaintsOf } from './complaint/complaint';
import { deniesComing, plainlyComes, withComing, withoutDeniedConfirm } from './intent/coming/signals';
import { decideOpen } from './intent/decide-open';
import { decideComment, decideRating } from './intent/decide-visit';
import { wordCount } from './intent/decided';
import { comingIn } from './intent/coming/denied';
import { isEvident } from './intent/evidence';
import { languageWish } from './intent/language-wish';
import { isMarkInWords, withReason } from './intent/mark-beside';
import { isOtherLateness, isOtherPresence, mayBeLate, mayHaveCome, saysLate } from './intent/lateness';
import { minutesLate } from './intent/minutes-late';
import { readRating } from './intent/rating';
import { type Decision, type Reply } from './intent/reply';
import { opinionOf, secondOpinionModel, suspectsDanger, weigh, type Opinion } from './intent/second-opinion';
import { askingSentences, INTENT_WORDS, signalsIn, toldClauses } from './intent/signals';
import { besideIllness, refine, refineDanger, type Beside, type Refined } from './intent/topics';
import { readTimes } from './engine/dates/parse-when';
import { languageSeen } from './language-seen/language-seen';
import { type LinearModel } from './engine/model/linear-model';
import { speaksOfMessages, tellsOfLack } from './intent/silence';
import { asksWhetherNot, topicsOfMessages } from './intent/topics-messages';
import { readExactly } from './engine/words/exact';
import { correctorFor } from './engine/words/spelling';
import { ownWords } from './engine/words/own-words';
import { smallWords } from './engine/words/small-words';
import { staffRatios } from './engine/words/staff-ratio';
import { readText, type ReadText } from './engine/words/words';
import { assessComment, assessUrgency, type UrgencyAssessment } from './urgency/assess-urgency';

const KNOWN = correctorFor(INTENT_WORDS.vocabulary, INTENT_WORDS.stems);

/** Longer texts are left to a person rather than guessed. */
const LONGEST_GUESSED = 160;

/** Whether every alternative of a wish names the appointment's own day, and its hour when it names one. */
function isAppointmentTime(value: string, appointment: string | undefined): boolean {
  if (appointment === undefined) return false;
  return value.split('|').some((part) => part === appointment.slice(0, 10) || part === appointment.slice(0, 16)
    || part === `${appointment.slice(0, 10)}/${Number(appointment.slice(11, 13)) < 12 ? 'AM' : 'PM'}`);
}

/** "Thursday 10 is perfect" for an appointment on Thursday at ten: the number is its hour, not a day of the month. */
function isDayAndHour(matched: readonly string[], appointment: string | undefined): boolean {
  if (appointment === undefined || matched.length !== 1) return false;
  const [, day, hour] = /^(\p{L}+)\.? (?:at |à |a )?(\d{1,2})h?$/iu.exec(matched[0]?.trim() ?? '') ?? [];
  if (day === undefined || Number(hour) !== Number(appointment.slice(11, 13))) return false;
  const weekday = new Date(`${appointment.slice(0, 10)}T00:00Z`).getUTCDay();
  return day.toLowerCase().startsWith(WEEKDAYS[0][weekday] ?? '-') || day.toLowerCase().startsWith(WEEKDAYS[1][weekday] ?? '-');
}
const WEEKDAYS = [['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'], ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam']] as const;

/** "reçu 5/5": loud and clear, no day in May. */
const isLoudAndClear = (text: string, matched: readonly string[]): boolean => matched.every((piece) => /^5 ?\/ ?5$/u.test(piece.trim())) && /re[cç]u/iu.test(text);

/** "ma fille est née le 4 mai": a date of birth, no wish. */
const BIRTH = /(?<!\p{L})(?:n[ée]e?s? (?:le|en)|born (?:on|in)|birthday|birth date|date of birth|date de naissance|anniversaire)(?!\p{L})/iu;

/** "1 nurse for 30 patients": a number of people, no day of the month. */
const isCounted = ({ text, words }: ReadText, matched: readonly string[]): boolean => staffRatios(words).some(({ from, to }) => {
  const counted = text.slice(words[from]?.start, words[to - 1]?.end);
  return matched.every((piece) => counted.includes(piece));
});

const isVisitToday = ({ appointment, now }: UnderstandInput): boolean => appointment !== undefined && appointment.slice(0, 10) === now.slice(0, 10);
/** "Le prix m'a tué", "cette attente me tue": no Tuesday. */
const KILLED = /(?<!\p{L})tu[éè]e?s?(?!\p{L})|(?<=(?<!\p{L})(?:a|ai|as|ont|est|se|me|te|nous|vous|va|fait|s'est|ils|il|elle|on)\s)tue(?:e|s|es|nt|r)?(?!\p{L})/giu;
/** "Les deux viennent": how many come; "les 2 et 3 avril" are days. */
const TOGETHER = /(?<!\p{L})(?:(?:tou(?:te)?s|mes|nos) )?les (?:deux|trois|quatre|[2-9])(?=\s(?!(?:et|ou|[aà]|janv|f[eé]v|mars|avril|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)(?!\p{L}))\p{L}|$)/giu;
const HAPPENED = /^(?:called|rang|phoned|texted|wrote|sent|saw|fell|received|got|vomited|started|began|happened|gave|told|appelee?|appeles|telephone|ecrit|envoye|contacte|tombee?|vomi|commence|recue?|lu|vu|rate|manque|dit|donne|appel)$/u;
const WISHES_IN = new Set(['move', 'otherTime', 'attend', 'able', 'cancelWord']);
/** "Vous avez appelé ce matin", "the nurse called me on Monday": when it happened, no wish. */
const isOfPast = (text: string, { words }: ReadText, signals: Reply['signals']): boolean => !/\?/u.test(text) && !signals.some(({ label }) => WISHES_IN.has(label))
  && words.some(({ form }, i) => HAPPENED.test(form) && (/^(?:called|rang|phoned|texted|wrote|sent|saw|fell|received|got|vomited|started|began|happened|gave|told|appel)$/u.test(form)
    || words.slice(Math.max(0, i - 4), i).some((before) => /^(?:a|ai|as|avez|avons|ont|est|suis|m|on|j)$/u.test(before.form))));

const THAT_DAY = /(?<!\p{L})(?:ce|cette|that|this|dat)\s(?:jour|date|day)(?!\p{L})/iu;
/** "Pas ce jour-là": the day of the visit, not today; "c'est pas vendredi ?" refuses nothing. */
function refusedOf(refused: string | null, { text, now, appointment }: UnderstandInput, read: ReadText): string | null {
  if (refused === null || asksWhetherNot(read)) return null;
  return appointment !== undefined && refused === now.slice(0, 10) && THAT_DAY.test(text) ? appointment.slice(0, 10) : refused;
}

/** "1 à 11h", "1 mais plutôt 15h": a choice and an hour, no hours from one to eleven. */
const CHOICE_BEFORE_TIME = /^\s{0,9}[123][\s,.:;]{1,9}(?=(?:mais|but|plut[oô]t|rather|instead)\s|(?:[aà]|at|vers|around|for|pour)\s(?:midi|noon|\d{1,2}\s?(?:h|am|pm|:|$)))/iu;

function replyOf(input: UnderstandInput): Reply {
  const read = readText(smallWords(input.text), KNOWN);
  const byForm = askingSentences({ ...read, questions: new Set() }).size > 0;
  const asking = askingSentences(read);
  const coming = comingIn(read, asking, toldClauses(read));
  const ratios = staffRatios(read.words);
  const signals = withComing(signalsIn(read).filter((signal) => !ratios.some(({ from, to }) => from <= signal.from && signal.from < to) && !isOtherLateness(read, signal) && !isOtherPresence(read, signal)), coming, read);
  const dated = input.text.replace(KILLED, ' ').replace(TOGETHER, ' ');
  const times = readTimes(input.state === 'awaiting_confirmation' ? dated.replace(CHOICE_BEFORE_TIME, '') : dated, {
    lang: input.lang, now: input.now, ...(input.appointment === undefined ? {} : { appointment: input.appointment }), ...(input.wish === undefined ? {} : { wish: input.wish }),
  });
  const wished = times.wish;
  const named = wished !== null && (isOfPast(input.text, read, signals) || isLoudAndClear(input.text, wished.matched) || BIRTH.test(input.text) || isCounted(read, wished.matched)) ? null : wished;
  const thatDay = named !== null && named.value === input.now.slice(0, 10) && named.matched.every((piece) => /^(?:l[aà] |le |the |on )?(?:ce|cette|that|this) (?:jour|date|day)/iu.test(piece.trim()));
  const sameTime = named !== null && input.wish === undefined && (thatDay || isDayAndHour(named.matched, input.appointment) || isAppointmentTime(named.value, input.appointment));
  return {
    read,
    signals,
    coming,
    has: (label) => signals.some((s) => s.label === label),
    says: (label) => signals.some((s) => s.label === label && !s.denied && !s.unreal),
    denies: (label) => signals.some((s) => s.label === label && s.denied),
    asks: asking.size > 0,
    asksByForm: byForm,
    when: named === null || sameTime ? null : named.value,
    standing: input.wish !== undefined,
    sameTime,
    refused: refusedOf(times.refused, input, read),
    own: times.own,
    ownOrOther: times.ownOrOther,
    today: named !== null && named.value.split('|').every((part) => part.startsWith(input.now.slice(0, 10))),
    visitToday: isVisitToday(input),
    state: input.state,
  };
}

const DELAY = new Set('late tard retard delay'.split(' '));
const DENIALS = new Set('not no non never pas jamais plus rien nothing without sans neva dont cannot'.split(' '));

/** What a text asks for and is about, and which times do not suit. */
interface Judged extends Refined { refused: string | null }

const isAboutVisit = ({ state }: UnderstandInput): boolean => state === 'awaiting_comment' || state === 'awaiting_rating';

/** "Ça va pas", "I'm not fine": no danger, and no answer either. */
const saysUnwell = ({ flags }: UrgencyAssessment): boolean => flags.includes('unwell');

/** What a reply is about and its decision: the rules, the model's opinion of an open reply, and what stands beside an answer or instead of one. */
function judge(input: UnderstandInput, opinion: Opinion | null, urgency: UrgencyAssessment, written: Pick<Beside, 'exact' | 'complaints'>): Judged {
  const reply = replyOf(input);
  const again = (text: string): { reply: Reply; decision: Decision } => {
    const part = replyOf({ ...input, text });
    return { reply: part, decision: decide(input, part, null, false, false) };
  };
  const danger = urgency.level === 'urgent' || urgency.level === 'emergency';
  const decision = decide(input, reply, opinion, danger, urgency.named === true);
  const lostPregnancy = urgency.flags.includes('pregnancy_loss');
  const beside = { ...written, again, callTime: (text: string) => callTime(text, input), lostPregnancy, visitToday: reply.visitToday };
  const refined = danger || urgency.selfHarm ? refineDanger(reply, decision, urgency, beside) : refine(reply, saysUnwell(urgency) ? besideIllness(reply, decision, urgency.signs, again) : decision, beside);
  if ([refined.decision.intent, ...refined.decision.also].includes('running_late') && !saysLate(reply.read)) refined.topics.push('on_the_way');
  if (lostPregnancy) refined.topics.push('lost_baby');
  if (urgency.flags.includes('unrest')) refined.decision = awayFromUnrest(refined.decision);
  const ofMessages = danger || isAboutVisit(input) ? [] : [...(decision.topics ?? []), ...(refined.decision.topics ?? []), ...topicsOfMessages(reply)];
  return {
    ...refined, decision: withoutDeniedConfirm(refined.decision, reply), topics: TOPICS.filter((topic) => refined.topics.includes(topic) || ofMessages.includes(topic)), refused: reply.refused,
  };
}

/** Gunfire in the street is said instead of not coming. */
const awayFromUnrest = (decision: Decision): Decision => (['confirm', 'cancel', 'reschedule', 'opt_out'].includes(decision.intent) && !/^(?:model:|rule:yes)/u.test(decision.decidedBy[0] ?? '') ? decision
  : { intent: 'cancel', also: [], confidence: 0.7, decidedBy: ['rule:unrest', ...decision.decidedBy] });

/** "rappelez-moi à 15h": the hour, of today where no day is said. The words that ask for the call are left out: a call is no visit. */
function callTime(text: string, { lang, now }: UnderstandInput): string | undefined {
  const { wish } = readTimes(text.replace(CALLING, ' ').replace(SOMEBODY, ' '), { lang, now, wish: now.slice(0, 10) });
  return wish === null || wish.value.includes('|') ? undefined : wish.value;
}
/** "à une infirmière" is no one o'clock. */
const SOMEBODY = /(?<!\p{L})(?:à|a|avec|pour) une? (?=\p{L})(?!heures?(?!\p{L}))/giu;
const CALLING = /(?<!\p{L})(?:call|ring|phone|flash|beep|back|me|appeler|appelez|appelle|rappeler|rappelez|rappelle|rapelez|bipez|t[eé]l[eé]phonez|moi|joindre|contactez|contact|parler|speak|talk)(?!\p{L})/giu;

function decide(input: UnderstandInput, reply: Reply, opinion: Opinion | null, danger: boolean, ill: boolean): Decision {
  const language = languageWish(reply.read, input.state === 'awaiting_comment' || input.state === 'awaiting_rating');
  switch (input.state) {
    case 'awaiting_rating': return withReason(decideRating(reply, readRating(reply.read), language), reply.read);
    case 'awaiting_comment': return decideComment(reply, language);
    case 'awaiting_confirmation':
    case 'idle': {
      const minutes = minutesLate(reply.read, input.appointment);
      // A mark out of the blue is read in one or two words only.
      const mark = input.state === 'idle' && wordCount(reply) <= 2 ? readRating(reply.read) : null;
      const decision = decideOpen(reply, minutes, language, mark?.value ?? null, input.appointment);
      return withoutDeniedConfirm(opinion === null ? decision : weigh(decision, opinion, {
        silenceDenied: reply.has('optOutNot') || !speaksOfMessages(reply), firm: reply.says('confirmWord') || reply.read.words.some((word) => DENIALS.has(word.form)), minutes,
        wishes: reply.standing && reply.when !== null,
        mayBeLate: mayBeLate(reply.read, ill), mayHaveCome: mayHaveCome(reply.read), evident: isEvident(reply, opinion.intent),
        lacks: tellsOfLack(reply.read.words), refuses: reply.refused !== null, danger: danger && !reply.read.words.some((word) => DELAY.has(word.form)),
        coming: deniesComing(reply) ? 'denied' : plainlyComes(reply) ? 'plain' : reply.coming.some(({ unreal, denied }) => !unreal && denied !== 'firm') ? 'named' : null, dated: reply.sameTime || reply.has('dayName') || (reply.when !== null && !reply.when.includes(input.appointment?.slice(0, 10) ?? '-')),
      }), reply);
    }
    default: return input.state satisfies never;
  }
}

/** Where days that do not suit matter. */
const MAY_REFUSE: ReadonlySet<Intent> = new Set<Intent>(['reschedule', 'cancel', 'unintelligible']);

/** Marks and comments are read by the rules alone. */
function opinionFor(input: UnderstandInput, model: LinearModel): Opinion | null {
  if (input.state !== 'idle' && input.state !== 'awaiting_confirmation') return null;
  return input.text.length > LONGEST_GUESSED ? null : opinionOf(model, smallWords(input.text), input.state === 'idle');
}

/**
 * What a patient's reply asks for, how urgent it sounds and which rules decided. Pure and synchronous; never throws for any text.
 * Danger is judged first and in every state; an emergency keeps the other reading as a second intent.
 */
export function understand(input: UnderstandInput): Understanding {
  return understandWith(secondOpinionModel(), input);
}

/**
 * A reaction to a message of ours holds no word of the patient's. On an open question about a visit a like, a heart or a thumb is a yes; a thumb down, a
 * question mark or a reaction taken back is asked, never a no. It is no mark and no comment.
 */
function reacted(reaction: ReactionKind | null, state: UnderstandInput['state']): Understanding {
  const open = state === 'awaiting_confirmation';
  const agrees = reaction === 'like' || reaction === 'love';
  const unclear = reaction === null || reaction === 'dislike' || reaction === 'question' || reaction === 'removed';
  const intent: Intent = agrees && open ? 'confirm' : unclear && (open || state === 'idle') ? 'unintelligible' : 'greeting_thanks';
  return { intent, also: [], topics: [], level: 'none', confidence: agrees && open ? 0.8 : 0.6, language: null, decidedBy: [reaction === null ? 'rule:only-quoted' : 'rule:reaction'] };
}

/** "I have no more medicine": no answer, but something that a person of the clinic must see. */
const asksForSomething = ({ intent, decidedBy }: Decision, { level, flags }: UrgencyAssessment): boolean => level === 'follow_up' && flags.some((flag) => flag !== 'second_opinion') && !flags.includes('unwell')
  && (intent === 'unintelligible' || (intent === 'cancel' && decidedBy[0] === 'model:second-opinion'));

const BESIDE = new Set(['after', 'before', 'après', 'apres', 'avant']);
const LONGEST_OCCASION = 4;
/**
 * "Sunday after church": a day and an occasion of which the rules know no danger. The model took 17 of 480 such texts for one, and none after this.
 */
function isDayAndOccasion({ flags }: UrgencyAssessment, { text, lang, now, appointment }: UnderstandInput): boolean {
  if (flags.length !== 1 || flags[0] !== 'second_opinion') return false;
  const { wish } = readTimes(text, { lang, now, ...(appointment === undefined ? {} : { appointment }) });
  if (wish === null) return false;
  const rest = wish.matched.reduce((left, piece) => left.replace(piece, ' '), text).match(/\p{L}+/gu) ?? [];
  return rest.length <= LONGEST_OCCASION && rest.every((word, i) => i > 0 || BESIDE.has(word.toLowerCase()));
}

/** `understand` with another model in place of the shipped one; the evaluation retrains it without the rows it judges. */
export function understandWith(model: LinearModel, whole: UnderstandInput): Understanding {
  const { words, reaction } = ownWords(whole.text);
  if (words === '' && whole.text.trim() !== '') return reacted(reaction, whole.state);
  const input = words === whole.text ? whole : { ...whole, text: words };
  const aboutVisit = isAboutVisit(input);
  const exact = readExactly(input.text);
  const complaints = complaintsOf(exact);
  const assessed = aboutVisit ? assessComment(input.text) : assessUrgency(input.text, complaints);
  const opinion = opinionFor(input, model);
  const calm = isDayAndOccasion(assessed, input) ? { ...assessed, level: 'none' as const, flags: [] } : assessed;
  const { decision, topics, refused: notSuiting, mourned } = judge(input, opinion, calm, { exact, complaints });
  const urgency = mourned ? { ...calm, level: 'none' as const, flags: [] } : calm;
  const refused = !aboutVisit && notSuiting !== null && MAY_REFUSE.has(decision.intent) ? { refused: notSuiting } : {};
  const language = languageSeen(input.text);
  // Measured on answers to a reminder; texts out of the blue are longer and gave a false alarm.
  const suspected = opinion !== null && urgency.named === true && complaints.length === 0 && input.state === 'awaiting_confirmation' && suspectsDanger(opinion, mourned === true || urgency.ruledOut === true) && (urgency.level === 'none' || urgency.level === 'follow_up');
  const flags = [...urgency.flags.map((flag) => `flag:${flag}`), ...(suspected ? ['model:danger'] : [])];
  if (urgency.level === 'emergency' || suspected) {
    const also: Intent[] = [decision.intent, ...decision.also].filter((intent) => intent !== 'unintelligible');
    const byModel = (urgency.level !== 'emergency' || urgency.suspected) && { suspected: true as const };
    return { intent: 'emergency', ...byModel, ...(urgency.selfHarm && { selfHarm: true as const }), ...(decision.value === undefined ? {} : { value: decision.value }), also, topics, ...refused, level: 'emergency', confidence: suspected ? 0.7 : 0.9, language, decidedBy: [...flags, ...decision.decidedBy] };
  }
  return {
    intent: asksForSomething(decision, urgency) ? 'question' : decision.intent, ...(decision.value === undefined ? {} : { value: decision.value }), also: decision.also, topics, ...refused, ...(isMarkInWords(decision, input.text) && { markInWords: true as const }),
    level: urgency.level, confidence: decision.confidence, language, decidedBy: [...decision.decidedBy, ...flags],
  };
}
