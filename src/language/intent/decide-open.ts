import { type Intent, type Topic } from '../../domain/conversation/reading/understanding';
import { aboutAppointment, askedToCancel } from './about-appointment';
import { deniesComing, plainlyComes } from './coming/signals';
import { decided, wordCount } from './decided';
import { DIGIT_INTENT, digit, leadingDigit } from './digits';
import { hourFrom, saysLate } from './lateness';
import { asksWhoThatIs, deniesName } from './not-that-name';
import { type Decision, type Reply } from './reply';
import { type Signal } from './signals';
import { readSilence } from './silence';
import { asksOwnTime, asksWhetherNot, asksWhichTime } from './topics-messages';
import { turnsOf, wordSet, wordTest } from '../packs/rule-words';

const LATEST_MINUTES = 75;
/** From an hour on, "I come at 11" is another hour; "I'll be there by 11" is still a delay. */
const LATEST_BY_COMING = 59;
const FIGURE_OR_ABOUT = new RegExp(`^\\d|^${turnsOf('aboutHour')}$`, 'u');
const ARRIVING = wordSet('deciding', 'arriving');

/** "I'll get there by 10:30" for an appointment at ten: minutes after it; null when the reply names no such hour. */
function arrivesAfter(reply: Reply, appointment: string | undefined): number | null {
  if (appointment === undefined || reply.when === null || reply.has('move')) return null;
  const named = /(\d{4}-\d\d-\d\dT\d\d:\d\d)$/u.exec(reply.when)?.[1];
  if (
    named === undefined ||
    reply.when.includes('|') ||
    named.slice(0, 10) !== appointment.slice(0, 10) ||
    appointment.length < 16
  )
    return null;
  if (!reply.signals.some((s) => s.label === 'attend' && !s.denied && !s.asked && !s.unreal)) return null;
  const clock = (time: string): number => Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
  const minutes = clock(named) - clock(appointment) - (reply.when.startsWith('before:') ? 1 : 0);
  const { words } = reply.read;
  // "Je viens mais à 11h": the hour is the condition.
  if (
    words.some(
      (word, i) =>
        (word.form === 'mais' || word.form === 'but') &&
        i > 0 &&
        words.slice(i + 1, i + 4).some(({ form }) => /^\d/u.test(form)) &&
        words.slice(i + 1, i + 3).every(({ form }) => FIGURE_OR_ABOUT.test(form)),
    )
  )
    return null;
  return minutes > 0 && minutes <= (words.some(({ form }) => ARRIVING.has(form)) ? LATEST_MINUTES : LATEST_BY_COMING)
    ? minutes
    : null;
}

const ARRIVES_NOW = wordSet('deciding', 'arrivesNow');
const BY_HOUR = wordSet('deciding', 'byHour');
/** "Je serai là à partir de 11h", "I will arrive at 10:30" for ten o'clock of another day: a wish for that hour. Who arrives now, says by when, or speaks of being late is late. */
function hourOfArrival(reply: Reply, appointment: string | undefined): string | null {
  if (
    appointment === undefined ||
    appointment.length < 16 ||
    reply.visitToday ||
    saysLate(reply.read) ||
    !reply.signals.some((s) => s.label === 'attend' && !s.denied && !s.asked && !s.unreal)
  )
    return null;
  const { text, words } = reply.read;
  if (
    words.some(
      ({ form }, i) =>
        (form === 'arrive' && ARRIVES_NOW.has(words[i - 1]?.form ?? '')) ||
        (BY_HOUR.has(form) && /^\d/u.test(words[i + 1]?.form ?? '')),
    )
  )
    return null;
  const named =
    reply.when !== null &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d$/u.test(reply.when) &&
    reply.when > appointment &&
    reply.when.slice(0, 10) === appointment.slice(0, 10)
      ? reply.when
      : null;
  return named ?? (reply.when === null || reply.when.startsWith('after:') ? hourFrom(text, appointment) : null);
}

/** A reading that rests on a single word of agreement or refusal. */
const isWeak = (decision: Decision | null): boolean =>
  decision === null ||
  decision.intent === 'unintelligible' ||
  decision.decidedBy[0] === 'rule:yes' ||
  decision.decidedBy[0] === 'rule:no';

/** "Who be this", and nothing that says the number is another's. */
const WHO_WRITES = new RegExp(`^${turnsOf('whoWrites')}$`, 'u');

const COURTESY: ReadonlySet<Signal['label']> = new Set<Signal['label']>(['greet', 'thanks', 'bye']);

/** "help me with the bus" asks about the bus. */
const HELP_WITH = wordSet('deciding', 'helpWith');

/** "very disappointed with the way I was treated": what was felt comes before the visit. */
const feedbackBefore = ({ signals }: Reply): boolean => {
  const felt = signals.find((s) => s.label === 'feedbackWord');
  const came = signals.find((s) => s.label === 'came');
  return (
    felt !== undefined &&
    came !== undefined &&
    felt.from < came.from &&
    !signals.some((s) => s.label === 'thanks' && s.from <= felt.from && felt.from < s.to)
  );
};

const AGAIN = wordSet('deciding', 'again');
const startsAgain = (reply: Reply): boolean => reply.read.words.some((word) => AGAIN.has(word.form));

/** Small words between courtesies: "merci et bon week-end à toute l'équipe". */
const POLITE_FILLERS = wordSet('deciding', 'politeFillers');

/** "j'ai déjà vu un autre docteur": seen, but not here. */
const wentElsewhere = ({ signals }: Reply): boolean =>
  signals.some(
    (s) =>
      s.label === 'absent' && !s.denied && signals.some((c) => c.label === 'came' && c.from < s.to && s.from < c.to),
  );

/** Days on which somebody is open are asked for, not wished: "vous êtes ouverts le dimanche". */
const asksOpening = (reply: Reply): boolean =>
  reply.has('opening') && !reply.has('move') && !reply.has('otherTime') && !reply.has('attend');
/** "vous me confirmez que c'est jeudi et pas vendredi ?" */
const asksToConfirm = (reply: Reply): boolean =>
  reply.signals.some((s) => s.label === 'confirmWord' && s.asked) &&
  reply.read.words.slice(0, 3).some((word) => word.form === 'vous' || word.form === 'you') &&
  reply.when === null &&
  !reply.has('move');
const CAN = wordSet('deciding', 'can');

const BEFORE_DAY = wordSet('deciding', 'beforeDay');
/** Reads a reply while a question about an appointment is open, or while none is. */
export function decideOpen(
  reply: Reply,
  lateMinutes: number | null,
  language: string | null,
  mark: string | null,
  due: string | undefined,
): Decision {
  const chosen = digit(reply);
  const idle = reply.state === 'idle';
  const dayOfMonth =
    chosen !== null &&
    DIGIT_INTENT[chosen] === undefined &&
    reply.when !== null &&
    BEFORE_DAY.has(reply.read.words[0]?.form ?? '');
  if (chosen !== null && !dayOfMonth && (!idle || DIGIT_INTENT[chosen])) {
    const intent = DIGIT_INTENT[chosen];
    return intent ? decided(intent, 'digit', idle ? 0.8 : 1) : decided('unintelligible', 'digit-out-of-range', 0.9);
  }
  const appointment = aboutAppointment(reply);
  const silence = readSilence(reply);
  if (silence.stop) {
    const second: Intent[] =
      appointment &&
      ['confirm', 'cancel', 'reschedule'].includes(appointment.intent) &&
      appointment.decidedBy[0] !== 'rule:no'
        ? [appointment.intent]
        : [];
    return { ...decided('opt_out', 'stop', 0.95), also: second };
  }
  return aboutMessages(besides(reply, appointment, lateMinutes, language, mark, due), silence.topics, reply);
}

/**
 * What is said of our messages and calls without a wish for silence, beside the rest of a reply: "I'm coming, don't call me, text me" confirms. Where
 * nothing firm is said of the visit the messages are what the reply is about; what may mean silence is asked.
 */
function aboutMessages(decision: Decision, topics: readonly Topic[], reply: Reply): Decision {
  if (topics.length === 0) return decision;
  const firm =
    (plainlyComes(reply) || deniesComing(reply) || reply.has('move')) &&
    ['confirm', 'cancel', 'reschedule'].includes(decision.intent);
  const wrong = decision.intent === 'wrong_number' && reply.read.words.some(({ form }) => NUMBER.has(form));
  const again = decision.intent === 'opt_in' && topics.includes('not_receiving');
  if (firm || again || wrong) return { ...decision, topics };
  return {
    ...(topics.includes('silence_unclear')
      ? decided('unintelligible', 'silence-unclear', 0.5)
      : decided('question', 'messages', 0.8)),
    topics,
  };
}

/** "Wrong number, I'm not coming": whose number it is comes first; "I am not sick any more, so Mary will not come" says nothing of it. */
const namesWrongNumber = ({ signals, read: { words } }: Reply): boolean =>
  signals.some((s) => s.label === 'wrongNumber' && words.slice(s.from, s.to).some(({ form }) => WHOSE.test(form)));
const WHOSE = wordTest('deciding', 'whose');

const NUMBER = wordSet('deciding', 'number');

const LONG_NUMBER = /^\d{6,}$/u;
const USES_NUMBER = wordTest('deciding', 'usesNumber');
/** "Je ne suis plus sur ce numéro", "her number is 677…": a person takes it down; nobody says that this number is a stranger's. */
const tellsNumber = ({ signals, read: { words } }: Reply): boolean =>
  signals.some(
    (s) =>
      s.label === 'numberTold' &&
      (!USES_NUMBER.test(words[s.from]?.form ?? '') || words.some(({ form }) => LONG_NUMBER.test(form))),
  );

function besides(
  reply: Reply,
  appointment: Decision | null,
  lateMinutes: number | null,
  language: string | null,
  mark: string | null,
  due: string | undefined,
): Decision {
  const { signals } = reply;
  const idle = reply.state === 'idle';
  const weak = isWeak(appointment);
  const stated = (label: Signal['label']): boolean =>
    signals.some((s) => s.label === label && !s.denied && !s.unreal && !s.asked);
  if (
    reply.has('optIn') &&
    (idle || !reply.has('cancelWord')) &&
    !reply.has('wrongNumber') &&
    !(language !== null && language !== '?' && !startsAgain(reply))
  )
    return decided('opt_in', 'start', 0.9);
  if (language !== null && !(appointment && wordCount(reply) > 12))
    return decided('change_language', 'language', 0.9, language);
  if (
    deniesComing(reply) &&
    !namesWrongNumber(reply) &&
    appointment &&
    (appointment.intent === 'cancel' || appointment.intent === 'reschedule')
  ) {
    return reply.has('ask') || reply.asks ? { ...appointment, also: ['question'] } : appointment;
  }
  if (asksWhichTime(reply) || asksOwnTime(reply) || asksWhetherNot(reply.read))
    return decided('question', 'which-time', 0.8);
  const hour = hourOfArrival(reply, due);
  if (hour !== null) return decided('reschedule', 'hour-of-arrival', 0.8, hour);
  const arrives = arrivesAfter(reply, due);
  if (arrives !== null) return decided('running_late', 'arrives-after', 0.8, String(arrives));
  // "3 c'est où ?": the choice stands, and a question beside it.
  if (appointment?.decidedBy[0] === 'rule:leading-digit' && reply.asks) return { ...appointment, also: ['question'] };
  if (WHO_WRITES.test(reply.read.words.map((word) => word.form).join(' ')))
    return decided('question', 'who-writes', 0.8);
  if (tellsNumber(reply)) return decided('question', 'number-told', 0.75);
  if (deniesName(reply)) return decided('wrong_number', 'not-that-name', 0.75);
  if (
    reply.has('wrongNumber') &&
    (weak || appointment?.intent !== 'confirm') &&
    !(appointment?.intent === 'reschedule' && plainlyComes(reply))
  )
    return decided('wrong_number', 'wrong-number', 0.85);
  if (asksWhoThatIs(reply) && weak) return decided('question', 'who-is-that', 0.7);
  const asked = askedToCancel(reply);
  if (asked && appointment?.intent === 'cancel') return appointment;
  const polite = new Set<number>();
  for (const { label, from, to } of signals) if (COURTESY.has(label)) for (let i = from; i < to; i += 1) polite.add(i);
  const courtesy =
    polite.size > 0 && reply.read.words.every((word, i) => polite.has(i) || POLITE_FILLERS.has(word.form));
  const agrees = signals.some(
    (s) => s.label === 'yes' && !signals.some((c) => COURTESY.has(c.label) && c.from <= s.from && s.to <= c.to),
  );
  if (courtesy && reply.read.words.length > 0 && !agrees && !(reply.standing && reply.when !== null))
    return decided('greeting_thanks', 'courtesy', 0.9);
  if (
    stated('here') &&
    !stated('late') &&
    !signals.some((s) => s.label === 'dayName') &&
    appointment?.intent !== 'cancel' &&
    !leadingDigit(reply)
  )
    return decided('already_came', 'on-site', 0.8);
  const comes = signals.some(
    (s) =>
      s.label === 'attend' &&
      !s.denied &&
      !s.asked &&
      !s.unreal &&
      !signals.some((c) => c.label === 'came' && c.from <= s.from && s.to <= c.to),
  );
  if (
    stated('came') &&
    !stated('cancelWord') &&
    !wentElsewhere(reply) &&
    !(reply.has('needless') && !idle) &&
    !(idle && feedbackBefore(reply)) &&
    !comes &&
    !leadingDigit(reply) &&
    !reply.has('move')
  )
    return decided('already_came', 'came', 0.8);
  if (
    stated('late') &&
    (appointment?.intent !== 'cancel' ||
      ((lateMinutes !== null || !reply.has('cancelWord')) &&
        !signals.some((s) => (s.label === 'attend' || s.label === 'able') && s.denied))) &&
    !(appointment?.intent === 'reschedule' && reply.has('move'))
  ) {
    return decided('running_late', 'late', 0.85, lateMinutes === null ? undefined : String(lateMinutes));
  }
  if (weak && wordCount(reply) > 4 && reply.has('feedbackWord') && !reply.asks && idle)
    return decided('feedback', 'comment', 0.7);
  if (appointment?.decidedBy[0] === 'rule:uncertain' && reply.read.questions.size > 0 && reply.has('ask'))
    return decided('question', 'asks', 0.7);
  const asking = reply.has('ask');
  const wishes =
    reply.has('move') ||
    reply.has('otherTime') ||
    (reply.when !== null && reply.read.words.some((word) => CAN.has(word.form))) ||
    signals.some((s) => (s.label === 'attend' || s.label === 'able') && s.asked);
  if (reply.has('spam') && weak) return decided('unintelligible', 'spam', 0.8);
  if (appointment?.intent === 'reschedule') {
    if (asksOpening(reply) || (reply.asks && asksToConfirm(reply))) return decided('question', 'asks', 0.7);
    return ((asking && reply.asks) || reply.asksByForm) && !wishes
      ? { ...decided('question', 'asks', 0.7), also: [] }
      : appointment;
  }
  if (weak && reply.when === null && stated('wantsVisit') && !reply.has('absent') && !reply.has('help'))
    return decided('question', 'wants-visit', 0.75);
  if (
    reply.has('help') &&
    weak &&
    !(
      asking &&
      reply.asks &&
      wordCount(reply) > 6 &&
      reply.has('ask') &&
      reply.read.words.some((word) => HELP_WITH.has(word.form))
    )
  )
    return decided('help', 'help', 0.85);
  if (asking && (weak || (reply.asks && !stated('attend') && !stated('confirmWord') && !stated('cancelWord')))) {
    if (!(reply.has('yes') && !reply.asks && appointment?.intent === 'confirm' && wordCount(reply) <= 4))
      return decided('question', 'asks', 0.8);
  }
  if (reply.has('help') && weak) return decided('help', 'help', 0.8);
  if (appointment) {
    if (appointment.decidedBy[0] === 'rule:yes' && idle && (reply.has('thanks') || reply.has('bye')))
      return decided('greeting_thanks', 'thanks', 0.7);
    return asking || reply.asks ? { ...appointment, also: ['question'] } : appointment;
  }
  if (wordCount(reply) === 0 && !reply.has('thanks') && !reply.has('greet'))
    return decided('unintelligible', 'no-words', 0.6);
  if (reply.asks)
    return reply.has('greet') && wordCount(reply) <= 5
      ? decided('greeting_thanks', 'greet', 0.7)
      : decided('question', 'question-mark', 0.7);
  if (reply.has('feedbackWord')) return decided('feedback', 'comment', 0.7);
  if (reply.has('thanks') || reply.has('bye') || reply.has('greet')) return decided('greeting_thanks', 'greet', 0.8);
  if (mark !== null && idle && wordCount(reply) <= 2) return decided('rating', 'mark', 0.5, mark);
  return decided('unintelligible', 'nothing-read', 0.3);
}
