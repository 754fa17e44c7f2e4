import { isConditional } from './conditions';
import { comesAndNot, deniesComing, plainlyComes } from './coming/signals';
import { decided, wordCount } from './decided';
import { asksAfterDigit, contradictsDigit, DIGIT_INTENT, leadingDigit } from './digits';
import { refusesDay } from './refused-day';
import { type Decision, type Reply } from './reply';
import { type Signal } from './signals';
import { turnsOf, wordSet, wordTest } from '../packs/rule-words';

const OCCUPIED = wordTest('deciding', 'occupied');
const worksThen = ({ read: { words } }: Reply): boolean => words.some(({ form }) => OCCUPIED.test(form));

/** "C'est pas la bonne date": what is denied is no coming. */
const RIGHT = wordSet('deciding', 'right');

/** Comes, does not come, another time: decided only when one reading remains. */
export function aboutAppointment(reply: Reply): Decision | null {
  const { signals } = reply;
  const stated = (label: Signal['label'], denied: boolean): boolean =>
    signals.some((s) => s.label === label && s.denied === denied && !s.unreal && !s.asked);
  const uncertain = reply.has('uncertain');
  if (wouldHaveCome(reply)) return decided('cancel', 'would-have-come', 0.75);
  const comes = stated('attend', false) || (stated('able', false) && !stated('attend', true) && !reply.asks);
  const confirms =
    stated('confirmWord', false) ||
    stated('cancelWord', true) ||
    signals.some((s) => s.label === 'move' && s.denied && !s.unreal && !s.asked && changes(reply, s));
  const denies = deniesComing(reply);
  const notComing =
    denies ||
    stated('attend', true) ||
    stated('able', true) ||
    signals.some(
      (s) =>
        s.label === 'confirmWord' &&
        s.denied &&
        !s.unreal &&
        !s.asked &&
        !reply.read.words.slice(s.from, s.to).some(({ form }) => RIGHT.has(form)),
    );
  const cancels =
    signals.some((s) => s.label === 'cancelWord' && !s.denied && !s.unreal && (!s.asked || askedToCancel(reply))) ||
    stated('absent', false) ||
    notComing;
  const moves = signals.some((s) => s.label === 'move' && !s.denied && !s.unreal);
  const announcesToday = (comes || cancels) && isLaterToday(reply);
  // "Je viens jeudi, pas vendredi" keeps Thursday; "no money this month" wishes for a day after it, unless the visit is given up.
  const keeps = reply.own && reply.refused !== null && plainlyComes(reply);
  const other =
    !keeps &&
    (reply.has('otherTime') ||
      (reply.has('notNow') && !reply.sameTime) ||
      (reply.has('moneyLater') && !stated('cancelWord', false)));
  const leading = leadingDigit(reply);
  const speaksOfComing = signals.some((s) => s.label === 'attend' || s.label === 'able');
  if (uncertain && !moves && !other && !speaksOfComing && !wishesIfPossible(reply))
    return decided('unintelligible', 'uncertain', 0.8);
  if (
    cancels &&
    !moves &&
    !other &&
    reply.when?.startsWith('after:') === true &&
    signals.some((s) => s.label === 'cancelWord' && !s.denied && !s.asked)
  )
    return decided('cancel', 'away-until', 0.8);
  if (moves || (reply.when !== null && !(announcesToday && !other)) || (other && !saysSame(reply))) {
    if (leading === '1' && !moves && !(reply.when !== null && /T\d\d:\d\d$/u.test(reply.when) && !reply.has('dayName')))
      return decided('unintelligible', 'digit-and-other-time', 0.5);
    return decided(
      'reschedule',
      moves ? 'move' : reply.when === null ? 'other-time' : 'date',
      0.9,
      reply.when ?? undefined,
    );
  }
  if (uncertain && !(reply.says('confirmWord') && !reply.asks && !cancels))
    return decided('unintelligible', 'uncertain', 0.8);
  const yes = reply.has('yes');
  const no = reply.has('no');
  const needless = signals.some((signal) => signal.label === 'needless' && !isAboutReminding(reply, signal));
  const strongCancel = cancels || (needless && !comes && !confirms);
  const strongConfirm = comes || confirms;
  const onCondition = !reply.asks && isConditional(reply.read);
  const contradicted = leading !== null && contradictsDigit(reply, leading);
  if (!denies && leading === null && refusesDay(reply) && !signals.some((s) => s.label === 'cancelWord' && !s.denied))
    return decided('reschedule', 'refused-day', 0.7);
  if (denies && !comesAndNot(reply) && leading === null) return decided('cancel', 'not-coming', 0.9);
  // "I'm sick, I'm coming", "je suis en voyage mais je viens": a reason for staying away gives way to the words that somebody comes.
  const onlyReasons = !notComing && !signals.some((s) => s.label === 'cancelWord' && !s.denied && !s.unreal);
  if (strongCancel && strongConfirm && onlyReasons && leading === null && plainlyComes(reply))
    return decided('confirm', 'coming', 0.8);
  if (strongCancel && strongConfirm) return denies ? deniedAndPlain(reply) : lastWord(reply);
  // "Je travaille le matin": an hour does not suit, the visit may.
  if (
    strongCancel &&
    !notComing &&
    !strongConfirm &&
    reply.refused !== null &&
    /T\d\d|\/[AP]M/u.test(reply.refused) &&
    signals.every((s) => !['cancelWord', 'needless', 'better'].includes(s.label)) &&
    worksThen(reply)
  )
    return decided('reschedule', 'refused-part', 0.7);
  // "2 car je travaille": the reason for another day.
  if (strongCancel && leading === '2' && !signals.some((s) => s.label === 'cancelWord' && !s.denied))
    return decided('reschedule', 'leading-digit', 0.8);
  if (strongCancel)
    return leading === '1' ? decided('unintelligible', 'digit-and-cancel', 0.5) : decided('cancel', 'not-coming', 0.9);
  if (onCondition && (strongConfirm || yes) && !strongCancel) return decided('unintelligible', 'uncertain', 0.7);
  if (contradicted && !strongCancel) return decided('unintelligible', 'digit-taken-back', 0.5);
  if (strongConfirm)
    return leading === '3' || leading === '2'
      ? decided('unintelligible', 'digit-and-confirm', 0.5)
      : decided('confirm', 'coming', 0.9);
  if (leading && (!reply.asks || asksAfterDigit(reply)))
    return decided(DIGIT_INTENT[leading] ?? 'unintelligible', 'leading-digit', 0.85);
  if (reply.has('better') && (no || needless)) return decided('cancel', 'better', 0.8);
  if (yes && no) return decided('unintelligible', 'yes-and-no', 0.7);
  if (no && !reply.asks) return wordCount(reply) <= 5 || opensWithNo(reply) ? decided('cancel', 'no', 0.85) : null;
  if (yes && !reply.asks) return decided('confirm', 'yes', 0.85);
  return null;
}

const REMINDING = wordSet('deciding', 'reminding');
const REMINDING_WITHIN = 5;
/** "pas la peine de me rappeler, je connais ma date": the visit is not what is needless. */
const isAboutReminding = ({ read: { words } }: Reply, { from }: Signal): boolean =>
  words.slice(from, from + 1 + REMINDING_WITHIN).some((word) => REMINDING.has(word.form));

const IF = wordSet('deciding', 'if');
/** "avant jeudi si possible": a wish, not a doubt. */
const wishesIfPossible = (reply: Reply): boolean =>
  reply.when !== null &&
  reply.read.words.some((word, i) => word.form === 'possible' && IF.has(reply.read.words[i - 1]?.form ?? ''));

const LONGEST_REFUSAL = 12;

const SAYS_NO = wordSet('deciding', 'saysNo');
/** "No, I'll be with my mother": a refusal with its reason. */
const opensWithNo = (reply: Reply): boolean =>
  SAYS_NO.has(reply.read.words[0]?.form ?? '') &&
  reply.read.words[0]?.clause !== reply.read.words[1]?.clause &&
  wordCount(reply) <= LONGEST_REFUSAL &&
  !reply.has('yes') &&
  !reply.has('thanks') &&
  !reply.has('feedbackWord');

const WISHED = new RegExp(`${turnsOf('wished')} `, 'u');
/** "I would love to come but I'm stuck in Yaounde": a wish, a "but", and no coming or other day after it. */
function wouldHaveCome(reply: Reply): boolean {
  const { words } = reply.read;
  const turn = words.findIndex((word, i) => i > 2 && (word.form === 'but' || word.form === 'mais'));
  if (
    turn < 0 ||
    reply.when !== null ||
    reply.asks ||
    !WISHED.test(
      `${words
        .slice(0, turn)
        .map((word) => word.form)
        .join(' ')} `,
    )
  )
    return false;
  if (!reply.signals.some((s) => (s.label === 'attend' || s.label === 'able') && s.from < turn)) return false;
  return !reply.signals.some(
    (s) => s.from >= turn && (s.label === 'move' || s.label === 'otherTime' || (s.label === 'attend' && !s.denied)),
  );
}

const CHANGES = wordTest('deciding', 'changes');
/** "do not change it" keeps the appointment; "I never book anything" says nothing about it. */
const changes = (reply: Reply, signal: Signal): boolean => CHANGES.test(reply.read.words[signal.from]?.form ?? '');

/** "j'ai vu votre message, je réponds ce matin": today is when something else happens, said in a long text in another clause than the coming. */
function isLaterToday(reply: Reply): boolean {
  if (!reply.today || wordCount(reply) < 8) return false;
  const { words } = reply.read;
  const clauses = new Set(words.flatMap((word) => (TODAY.has(word.form) ? [word.clause] : [])));
  return !reply.signals.some(
    (s) =>
      (s.label === 'attend' || s.label === 'able') &&
      !s.denied &&
      clauses.has(words[s.from]?.clause ?? -1) &&
      words.slice(s.to, s.to + 3).some((word) => TODAY.has(word.form)),
  );
}
const TODAY = wordSet('deciding', 'today');

/** The appointment's own time stands, unless another is wished: "I can't come earlier but 10 is fine" ends on its own. */
function saysSame(reply: Reply): boolean {
  if (!reply.sameTime) return false;
  const sentence = (s: Signal): number => reply.read.words[s.from]?.sentence ?? 0;
  const wished = reply.signals.filter((s) => s.label === 'otherTime' && !s.denied);
  return (
    wished.length === 0 ||
    reply.signals.some(
      (s) =>
        s.label === 'confirmWord' && !s.denied && !s.asked && wished.every((other) => sentence(other) < sentence(s)),
    )
  );
}

/** "sorry i cannot be there": the ability just before the coming is denied. */
const notAble = (reply: Reply, signal: Signal): boolean =>
  NOT_ABLE.test(
    ` ${reply.read.words
      .slice(Math.max(0, signal.from - 4), signal.from)
      .map((word) => word.form)
      .join(' ')}`,
  );

const NOT_ABLE = new RegExp(` ${turnsOf('notAble')}$`, 'u');
/** "Je ne viens pas, ma sœur vient vous voir", "I can't come but she will": whatever stands last, nobody is taken to come. */
function deniedAndPlain(reply: Reply): Decision {
  const last = lastWord(reply);
  return last.intent === 'confirm' ? decided('unintelligible', 'both-readings', 0.6) : last;
}

/** Both readings stand: after "but" / "mais" / "finally" the last word counts, else nobody guesses. */
function lastWord(reply: Reply): Decision {
  const { words } = reply.read;
  const side = (s: Signal): 'confirm' | 'cancel' | null => {
    if (s.asked || s.unreal) return null;
    if (s.label === 'attend' || s.label === 'able' || s.label === 'confirmWord') return s.denied ? 'cancel' : 'confirm';
    if (s.label === 'cancelWord') return s.denied ? 'confirm' : 'cancel';
    if (s.label === 'absent') return 'cancel';
    return null;
  };
  const sided = reply.signals.map((s) => ({ s, side: side(s) })).filter((x) => x.side !== null);
  const lastSentence = Math.max(...sided.map(({ s }) => words[s.from]?.sentence ?? 0));
  const sides = new Set(sided.filter(({ s }) => (words[s.from]?.sentence ?? 0) === lastSentence).map((x) => x.side));
  if (sides.size === 1) {
    const only = [...sides][0] as 'confirm' | 'cancel';
    return decided(only, 'last-word', 0.7);
  }
  const denials = sided.filter((x) => x.s.denied && x.side === 'cancel');
  const plain = sided.filter((x) => !x.s.denied && x.side === 'confirm');
  const nested =
    denials.length > 0 &&
    plain.every(
      (p) =>
        p.s.label === 'able' ||
        p.s.label === 'confirmWord' ||
        denials.some((d) => d.s.from <= p.s.from && p.s.to <= d.s.to),
    );
  if (nested) return decided('cancel', 'not-coming', 0.8);
  if (
    denials.length > 0 &&
    sided.some((x) => x.s.label === 'absent') &&
    plain.every((p) => denials.some((d) => d.s.from <= p.s.from) || notAble(reply, p.s))
  )
    return decided('cancel', 'not-coming', 0.8);
  if (sided.some((x) => x.s.label === 'absent') && plain.length > 0 && plain.every((p) => notAble(reply, p.s)))
    return decided('cancel', 'not-coming', 0.8);
  const announces = sided.every((x) => x.side === 'cancel' || x.s.label === 'confirmWord');
  if (announces) return decided('cancel', 'confirms-absence', 0.8);
  return decided('unintelligible', 'both-readings', 0.6);
}

const HOW = wordSet('deciding', 'how');
/** "can you cancel my appointment?" is a request; "how do I cancel?", "what if I cancel?" is not. */
export const askedToCancel = (reply: Reply): boolean =>
  reply.signals.some(
    (s) =>
      s.label === 'cancelWord' &&
      s.asked &&
      !s.denied &&
      !reply.read.words.slice(0, s.from).some((word) => HOW.has(word.form)),
  );
