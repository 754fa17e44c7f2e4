import { type UnderstandInput, type Understanding, type Intent } from '../domain/conversation/understanding';
import { complaintsOf } from './complaint/complaint';
import { decideOpen } from './intent/decide-open';
import { decideComment, decideRating } from './intent/decide-visit';
import { wordCount } from './intent/decided';
import { languageWish } from './intent/language-wish';
import { isMarkInWords, withReason } from './intent/mark-beside';
import { minutesLate } from './intent/minutes-late';
import { readRating } from './intent/rating';
import { type Decision, type Reply } from './intent/reply';
import { opinionOf, secondOpinionModel, suspectsDanger, weigh, type Opinion } from './intent/second-opinion';
import { askingSentences, INTENT_WORDS, signalsIn } from './intent/signals';
import { refine, refineDanger, type Beside, type Refined } from './intent/topics';
import { parseWhen } from './dates/parse-when';
import { languageSeen } from './language-seen/language-seen';
import { type LinearModel } from './model/linear-model';
import { readExactly } from './text/exact';
import { correctorFor } from './text/spelling';
import { readText } from './text/words';
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

function replyOf(input: UnderstandInput): Reply {
  const read = readText(input.text, KNOWN);
  const signals = signalsIn(read);
  const byForm = askingSentences({ ...read, questions: new Set() }).size > 0;
  const wished = parseWhen(input.text, { lang: input.lang, now: input.now, ...(input.appointment === undefined ? {} : { appointment: input.appointment }) });
  const named = wished !== null && (isLoudAndClear(input.text, wished.matched) || BIRTH.test(input.text)) ? null : wished;
  const thatDay = named !== null && named.value === input.now.slice(0, 10) && named.matched.every((piece) => /^(?:ce|cette|that|this) (?:jour|date|day)/iu.test(piece.trim()));
  const sameTime = named !== null && (thatDay || isDayAndHour(named.matched, input.appointment) || isAppointmentTime(named.value, input.appointment));
  return {
    read,
    signals,
    has: (label) => signals.some((s) => s.label === label),
    says: (label) => signals.some((s) => s.label === label && !s.denied && !s.unreal),
    denies: (label) => signals.some((s) => s.label === label && s.denied),
    asks: byForm || read.questions.size > 0,
    asksByForm: byForm,
    when: named === null || sameTime ? null : named.value,
    sameTime,
    today: named !== null && named.value.split('|').every((part) => part.startsWith(input.now.slice(0, 10))),
    state: input.state,
  };
}

const DENIALS = new Set('not no non never pas jamais plus rien nothing without sans neva dont cannot'.split(' '));

/** What a reply is about and its decision: the rules, the model's opinion of an open reply, and what stands beside an answer or instead of one. */
function judge(input: UnderstandInput, opinion: Opinion | null, urgency: UrgencyAssessment, written: Pick<Beside, 'exact' | 'complaints'>): Refined {
  const reply = replyOf(input);
  const again = (text: string): { reply: Reply; decision: Decision } => {
    const part = replyOf({ ...input, text });
    return { reply: part, decision: decide({ ...input, text }, part, null) };
  };
  const decision = decide(input, reply, opinion);
  const beside = { ...written, again, callTime: (text: string) => callTime(text, input) };
  if (urgency.selfHarm || urgency.level === 'urgent' || urgency.level === 'emergency') return refineDanger(reply, decision, urgency, beside);
  return refine(reply, decision, beside);
}

/** "rappelez-moi à 15h": the hour, of today where no day is said. The words that ask for the call are left out: a call is no visit. */
function callTime(text: string, { lang, now }: UnderstandInput): string | undefined {
  const when = parseWhen(text.replace(CALLING, ' '), { lang, now });
  return when === null || when.value.includes('|') ? undefined : when.value;
}
const CALLING = /(?<!\p{L})(?:call|ring|phone|flash|beep|back|me|appeler|appelez|appelle|rappeler|rappelez|rappelle|rapelez|bipez|t[eé]l[eé]phonez|moi|joindre|contactez|contact|parler|speak|talk)(?!\p{L})/giu;

function decide(input: UnderstandInput, reply: Reply, opinion: Opinion | null): Decision {
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
      return opinion === null ? decision : weigh(decision, opinion, {
        silenceDenied: reply.has('optOutNot'), firm: reply.says('confirmWord') || reply.read.words.some((word) => DENIALS.has(word.form)), minutes,
      });
    }
    default: return input.state satisfies never;
  }
}

/** Marks and comments are read by the rules alone. */
function opinionFor(input: UnderstandInput, model: LinearModel): Opinion | null {
  if (input.state !== 'idle' && input.state !== 'awaiting_confirmation') return null;
  return input.text.length > LONGEST_GUESSED ? null : opinionOf(model, input.text, input.state === 'idle');
}

/**
 * What a patient's reply asks for, how urgent it sounds and which rules decided. Pure and synchronous; never throws for any text.
 * Danger is judged first and in every state; an emergency keeps the other reading as a second intent.
 */
export function understand(input: UnderstandInput): Understanding {
  return understandWith(secondOpinionModel(), input);
}

/** `understand` with another model in place of the shipped one; the evaluation retrains it without the rows it judges. */
export function understandWith(model: LinearModel, input: UnderstandInput): Understanding {
  const aboutVisit = input.state === 'awaiting_comment' || input.state === 'awaiting_rating';
  const exact = readExactly(input.text);
  const complaints = complaintsOf(exact);
  const assessed = aboutVisit ? assessComment(input.text) : assessUrgency(input.text, complaints);
  const opinion = opinionFor(input, model);
  const { decision, topics, mourned } = judge(input, opinion, assessed, { exact, complaints });
  const urgency = mourned ? { ...assessed, level: 'none' as const, flags: [] } : assessed;
  const language = languageSeen(input.text);
  // Measured on answers to a reminder; texts out of the blue are longer and gave a false alarm.
  const suspected = opinion !== null && complaints.length === 0 && input.state === 'awaiting_confirmation' && suspectsDanger(opinion, mourned === true || urgency.ruledOut === true) && (urgency.level === 'none' || urgency.level === 'follow_up');
  const flags = [...urgency.flags.map((flag) => `flag:${flag}`), ...(suspected ? ['model:danger'] : [])];
  if (urgency.level === 'emergency' || suspected) {
    const also: Intent[] = [decision.intent, ...decision.also].filter((intent) => intent !== 'unintelligible');
    const byModel = (urgency.level !== 'emergency' || urgency.suspected) && { suspected: true as const };
    return { intent: 'emergency', ...byModel, ...(urgency.selfHarm && { selfHarm: true as const }), ...(decision.value === undefined ? {} : { value: decision.value }), also, topics: [], level: 'emergency', confidence: suspected ? 0.7 : 0.9, language, decidedBy: [...flags, ...decision.decidedBy] };
  }
  return {
    intent: decision.intent, ...(decision.value === undefined ? {} : { value: decision.value }), also: decision.also, topics, ...(isMarkInWords(decision, input.text) && { markInWords: true as const }), level: urgency.level,
    confidence: decision.confidence, language, decidedBy: [...decision.decidedBy, ...flags],
  };
}
