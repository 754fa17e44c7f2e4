import { type UnderstandInput } from '../../domain/conversation/reading/understanding';
import { readTimes } from '../engine/dates/parse-when';
import { smallWords } from '../engine/words/small-words';
import { correctorFor } from '../engine/words/spelling';
import { staffRatios } from '../engine/words/staff-ratio';
import { readText, type ReadText } from '../engine/words/words';
import { comingIn } from './coming/denied';
import { withComing } from './coming/signals';
import { isOtherLateness, isOtherPresence } from './lateness';
import { type Reply } from './reply';
import { askingSentences, INTENT_WORDS, signalsIn, toldClauses } from './signals';
import { asksWhetherNot } from './topics-messages';
import { wordSet } from '../packs/rule-words';

const KNOWN = correctorFor(INTENT_WORDS.vocabulary, INTENT_WORDS.stems);

/** Whether every alternative of a wish names the appointment's own day, and its hour when it names one. */
function isAppointmentTime(value: string, appointment: string | undefined): boolean {
  if (appointment === undefined) return false;
  return value
    .split('|')
    .some(
      (part) =>
        part === appointment.slice(0, 10) ||
        part === appointment.slice(0, 16) ||
        part === `${appointment.slice(0, 10)}/${Number(appointment.slice(11, 13)) < 12 ? 'AM' : 'PM'}`,
    );
}

/** "Thursday 10 is perfect" for an appointment on Thursday at ten: the number is its hour, not a day of the month. */
function isDayAndHour(matched: readonly string[], appointment: string | undefined): boolean {
  if (appointment === undefined || matched.length !== 1) return false;
  const [, day, hour] = /^(\p{L}+)\.? (?:at |à |a )?(\d{1,2})h?$/iu.exec(matched[0]?.trim() ?? '') ?? [];
  if (day === undefined || Number(hour) !== Number(appointment.slice(11, 13))) return false;
  const weekday = new Date(`${appointment.slice(0, 10)}T00:00Z`).getUTCDay();
  return (
    day.toLowerCase().startsWith(WEEKDAYS[0][weekday] ?? '-') ||
    day.toLowerCase().startsWith(WEEKDAYS[1][weekday] ?? '-')
  );
}
const WEEKDAYS = [
  ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'],
] as const;

/** "reçu 5/5": loud and clear, no day in May. */
const isLoudAndClear = (text: string, matched: readonly string[]): boolean =>
  matched.every((piece) => /^5 ?\/ ?5$/u.test(piece.trim())) && /re[cç]u/iu.test(text);

/** "ma fille est née le 4 mai": a date of birth, no wish. */
const BIRTH =
  /(?<!\p{L})(?:n[ée]e?s? (?:le|en)|born (?:on|in)|birthday|birth date|date of birth|date de naissance|anniversaire)(?!\p{L})/iu;

/** "1 nurse for 30 patients": a number of people, no day of the month. */
const isCounted = ({ text, words }: ReadText, matched: readonly string[]): boolean =>
  staffRatios(words).some(({ from, to }) => {
    const counted = text.slice(words[from]?.start, words[to - 1]?.end);
    return matched.every((piece) => counted.includes(piece));
  });

const isVisitToday = ({ appointment, now }: UnderstandInput): boolean =>
  appointment !== undefined && appointment.slice(0, 10) === now.slice(0, 10);
/** "Le prix m'a tué", "cette attente me tue": no Tuesday. */
const KILLED =
  /(?<!\p{L})tu[éè]e?s?(?!\p{L})|(?<=(?<!\p{L})(?:a|ai|as|ont|est|se|me|te|nous|vous|va|fait|s'est|ils|il|elle|on)\s)tue(?:e|s|es|nt|r)?(?!\p{L})/giu;
/** "Les deux viennent": how many come; "les 2 et 3 avril" are days. */
const TOGETHER =
  /(?<!\p{L})(?:(?:tou(?:te)?s|mes|nos) )?les (?:deux|trois|quatre|[2-9])(?=\s(?!(?:et|ou|[aà]|janv|f[eé]v|mars|avril|mai|juin|juil|ao[uû]t|sept|oct|nov|d[eé]c)(?!\p{L}))\p{L}|$)/giu;
const HAPPENED = wordSet('deciding', 'happened');
const WISHES_IN = new Set(['move', 'otherTime', 'attend', 'able', 'cancelWord']);
const HAPPENED_ALONE = wordSet('deciding', 'happenedAlone');
const PAST_AUXILIARY = wordSet('deciding', 'pastAuxiliary');
/** "Vous avez appelé ce matin", "the nurse called me on Monday": when it happened, no wish. */
const isOfPast = (text: string, { words }: ReadText, signals: Reply['signals']): boolean =>
  !/\?/u.test(text) &&
  !signals.some(({ label }) => WISHES_IN.has(label)) &&
  words.some(
    ({ form }, i) =>
      HAPPENED.has(form) &&
      (HAPPENED_ALONE.has(form) ||
        words.slice(Math.max(0, i - 4), i).some((before) => PAST_AUXILIARY.has(before.form))),
  );

const THAT_DAY = /(?<!\p{L})(?:ce|cette|that|this|dat)\s(?:jour|date|day)(?!\p{L})/iu;
/** "Pas ce jour-là": the day of the visit, not today; "c'est pas vendredi ?" refuses nothing. */
function refusedOf(refused: string | null, { text, now, appointment }: UnderstandInput, read: ReadText): string | null {
  if (refused === null || asksWhetherNot(read)) return null;
  return appointment !== undefined && refused === now.slice(0, 10) && THAT_DAY.test(text)
    ? appointment.slice(0, 10)
    : refused;
}

/** "1 à 11h", "1 mais plutôt 15h": a choice and an hour, no hours from one to eleven. */
const CHOICE_BEFORE_TIME =
  /^\s{0,9}[123][\s,.:;]{1,9}(?=(?:mais|but|plut[oô]t|rather|instead)\s|(?:[aà]|at|vers|around|for|pour)\s(?:midi|noon|\d{1,2}\s?(?:h|am|pm|:|$)))/iu;

/** What a reply says, word for word and by its times, before anything is decided. */
export function readReply(input: UnderstandInput): Reply {
  const read = readText(smallWords(input.text), KNOWN);
  const byForm = askingSentences({ ...read, questions: new Set() }).size > 0;
  const asking = askingSentences(read);
  const coming = comingIn(read, asking, toldClauses(read));
  const ratios = staffRatios(read.words);
  const signals = withComing(
    signalsIn(read).filter(
      (signal) =>
        !ratios.some(({ from, to }) => from <= signal.from && signal.from < to) &&
        !isOtherLateness(read, signal) &&
        !isOtherPresence(read, signal),
    ),
    coming,
    read,
  );
  const dated = input.text.replace(KILLED, ' ').replace(TOGETHER, ' ');
  const times = readTimes(input.state === 'awaiting_confirmation' ? dated.replace(CHOICE_BEFORE_TIME, '') : dated, {
    lang: input.lang,
    now: input.now,
    ...(input.appointment === undefined ? {} : { appointment: input.appointment }),
    ...(input.wish === undefined ? {} : { wish: input.wish }),
  });
  const wished = times.wish;
  const named =
    wished !== null &&
    (isOfPast(input.text, read, signals) ||
      isLoudAndClear(input.text, wished.matched) ||
      BIRTH.test(input.text) ||
      isCounted(read, wished.matched))
      ? null
      : wished;
  const thatDay =
    named !== null &&
    named.value === input.now.slice(0, 10) &&
    named.matched.every((piece) =>
      /^(?:l[aà] |le |the |on )?(?:ce|cette|that|this) (?:jour|date|day)/iu.test(piece.trim()),
    );
  const sameTime =
    named !== null &&
    input.wish === undefined &&
    (thatDay || isDayAndHour(named.matched, input.appointment) || isAppointmentTime(named.value, input.appointment));
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
