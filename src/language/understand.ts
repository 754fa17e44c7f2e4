import { type UnderstandInput, type Understanding, type Intent } from '../domain/conversation/understanding';
import { decideComment, decideOpen, decideRating } from './intent/decide';
import { languageWish } from './intent/language-wish';
import { minutesLate } from './intent/minutes-late';
import { readRating } from './intent/rating';
import { type Decision, type Reply } from './intent/reply';
import { secondOpinion, secondOpinionModel } from './intent/second-opinion';
import { askingSentences, INTENT_WORDS, signalsIn } from './intent/signals';
import { parseWhen } from './dates/parse-when';
import { languageSeen } from './language-seen/language-seen';
import { type LinearModel } from './model/linear-model';
import { correctorFor } from './text/spelling';
import { readText } from './text/words';
import { assessUrgency } from './urgency/assess-urgency';

const KNOWN = correctorFor(INTENT_WORDS.vocabulary, INTENT_WORDS.stems);

/** What `decideOpen` says when no rule fits. */
const NOTHING_READ = 'rule:nothing-read';
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

function replyOf(input: UnderstandInput): Reply {
  const read = readText(input.text, KNOWN);
  const signals = signalsIn(read);
  const wished = parseWhen(input.text, { lang: input.lang, now: input.now, ...(input.appointment === undefined ? {} : { appointment: input.appointment }) });
  const named = wished !== null && isLoudAndClear(input.text, wished.matched) ? null : wished;
  const thatDay = named !== null && named.value === input.now.slice(0, 10) && named.matched.every((piece) => /^(?:ce|cette|that|this) (?:jour|date|day)/iu.test(piece.trim()));
  const sameTime = named !== null && (thatDay || isDayAndHour(named.matched, input.appointment) || isAppointmentTime(named.value, input.appointment));
  return {
    read,
    signals,
    has: (label) => signals.some((s) => s.label === label),
    says: (label) => signals.some((s) => s.label === label && !s.denied && !s.unreal),
    denies: (label) => signals.some((s) => s.label === label && s.denied),
    asks: askingSentences(read).size > 0,
    asksByForm: askingSentences({ ...read, questions: new Set() }).size > 0,
    when: named === null || sameTime ? null : named.value,
    sameTime,
    today: named !== null && named.value.split('|').every((part) => part.startsWith(input.now.slice(0, 10))),
    state: input.state,
  };
}

function decide(input: UnderstandInput, opinion: LinearModel): Decision {
  const reply = replyOf(input);
  const language = languageWish(reply.read, input.state === 'awaiting_comment' || input.state === 'awaiting_rating');
  const mark = readRating(reply.read);
  switch (input.state) {
    case 'awaiting_rating': return decideRating(reply, mark, language);
    case 'awaiting_comment': return decideComment(reply, language);
    case 'awaiting_confirmation':
    case 'idle': {
      const decision = decideOpen(reply, minutesLate(reply.read, input.appointment), language, mark?.value ?? null, input.appointment);
      return decision.decidedBy[0] === NOTHING_READ ? askModel(decision, input, opinion) : decision;
    }
    default: return input.state satisfies never;
  }
}

function askModel(decision: Decision, input: UnderstandInput, opinion: LinearModel): Decision {
  const guess = input.text.length > LONGEST_GUESSED ? null : secondOpinion(opinion, input.text, input.state === 'idle');
  return guess === null ? decision : { ...decision, ...guess, decidedBy: ['model:second-opinion', ...decision.decidedBy] };
}

/**
 * What a patient's reply asks for, how urgent it sounds and which rules decided. Pure and synchronous; never throws for any text.
 * Danger is judged first and in every state; an emergency keeps the other reading as a second intent.
 */
export function understand(input: UnderstandInput): Understanding {
  return understandWith(secondOpinionModel(), input);
}

/** `understand` with another model in place of the shipped one; the evaluation retrains it without the rows it judges. */
export function understandWith(opinion: LinearModel, input: UnderstandInput): Understanding {
  const urgency = assessUrgency(input.text, input.lang);
  const decision = decide(input, opinion);
  const language = languageSeen(input.text);
  const flags = urgency.flags.map((flag) => `flag:${flag}`);
  if (urgency.level === 'emergency') {
    const also: Intent[] = [decision.intent, ...decision.also].filter((intent) => intent !== 'unintelligible');
    return { intent: 'emergency', ...(decision.value === undefined ? {} : { value: decision.value }), also, level: 'emergency', confidence: 0.9, language, decidedBy: [...flags, ...decision.decidedBy] };
  }
  return {
    intent: decision.intent, ...(decision.value === undefined ? {} : { value: decision.value }), also: decision.also, level: urgency.level,
    confidence: decision.confidence, language, decidedBy: [...decision.decidedBy, ...flags],
  };
}
