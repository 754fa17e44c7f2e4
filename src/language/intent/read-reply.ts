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
import { eachOf, turnsOf, wordSet } from '../packs/rule-words';

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

const DAY_AND_HOUR = new RegExp(`^(\\p{L}+)\\.? ${turnsOf('dayToHour')}?(\\d{1,2})h?$`, 'iu');
/** "Thursday 10 is perfect" for an appointment on Thursday at ten: the number is its hour, not a day of the month. */
function isDayAndHour(matched: readonly string[], appointment: string | undefined): boolean {
  if (appointment === undefined || matched.length !== 1) return false;
  const [, day, hour] = DAY_AND_HOUR.exec(matched[0]?.trim() ?? '') ?? [];
  if (day === undefined || Number(hour) !== Number(appointment.slice(11, 13))) return false;
  const weekday = new Date(`${appointment.slice(0, 10)}T00:00Z`).getUTCDay();
  return WEEKDAYS.some((beginnings) => day.toLowerCase().startsWith(beginnings[weekday] ?? '-'));
}
const WEEKDAYS = eachOf('weekdayBeginnings').map((beginnings) => beginnings.split('|'));

const HEARD = new RegExp(turnsOf('heardWell'), 'iu');
/** "reçu 5/5": loud and clear, no day in May. */
const isLoudAndClear = (text: string, matched: readonly string[]): boolean =>
  matched.every((piece) => /^5 ?\/ ?5$/u.test(piece.trim())) && HEARD.test(text);

/** "ma fille est née le 4 mai": a date of birth, no wish. */
const BIRTH = new RegExp(`(?<!\\p{L})${turnsOf('birth')}(?!\\p{L})`, 'iu');

/** "1 nurse for 30 patients": a number of people, no day of the month. */
const isCounted = ({ text, words }: ReadText, matched: readonly string[]): boolean =>
  staffRatios(words).some(({ from, to }) => {
    const counted = text.slice(words[from]?.start, words[to - 1]?.end);
    return matched.every((piece) => counted.includes(piece));
  });

const isVisitToday = ({ appointment, now }: UnderstandInput): boolean =>
  appointment !== undefined && appointment.slice(0, 10) === now.slice(0, 10);
/** "Le prix m'a tué", "cette attente me tue": no Tuesday. */
const KILLED = new RegExp(turnsOf('killed'), 'giu');
/** "Les deux viennent": how many come; "les 2 et 3 avril" are days. */
const TOGETHER = new RegExp(turnsOf('together'), 'giu');
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

const THAT_DAY = new RegExp(`(?<!\\p{L})${turnsOf('thatDay')}\\s${turnsOf('dayNoun')}(?!\\p{L})`, 'iu');
/** "Pas ce jour-là": the day of the visit, not today; "c'est pas vendredi ?" refuses nothing. */
function refusedOf(refused: string | null, { text, now, appointment }: UnderstandInput, read: ReadText): string | null {
  if (refused === null || asksWhetherNot(read)) return null;
  return appointment !== undefined && refused === now.slice(0, 10) && THAT_DAY.test(text)
    ? appointment.slice(0, 10)
    : refused;
}

const NAMED_THAT_DAY = new RegExp(
  `^${turnsOf('beforeThatDay')}?${turnsOf('namedThatDay')} ${turnsOf('dayNoun')}`,
  'iu',
);
/** "1 à 11h", "1 mais plutôt 15h": a choice and an hour, no hours from one to eleven. */
const CHOICE_BEFORE_TIME = new RegExp(
  String.raw`^\s{0,9}[123][\s,.:;]{1,9}(?=${turnsOf('choiceRevised')}\s|${turnsOf('choiceAtHour')}\s(?:${turnsOf('midday')}|\d{1,2}\s?(?:h|am|pm|:|$)))`,
  'iu',
);

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
    named.matched.every((piece) => NAMED_THAT_DAY.test(piece.trim()));
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
