import { type Topic } from '../../domain/conversation/reading/understanding';
import { PatternSet, type Match } from '../engine/pattern';
import { type Word } from '../engine/words/words';
import { listsOf, patternsOf } from '../packs/packs';
import { SILENCE_LABELS, type SilenceLabel } from './labels';
import { type Reply } from './reply';
import { turnsOf, wordSet, wordTest } from '../packs/rule-words';

type Label = SilenceLabel;
const WORDS = new PatternSet<Label>(
  patternsOf(SILENCE_LABELS, ({ intent }) => intent.silence),
  listsOf('intent'),
);
interface Span {
  from: number;
  to: number;
}

const read = new WeakMap<readonly Word[], readonly Match<Label>[]>();
/** What the words say of messages, found once. */
function said(words: readonly Word[]): readonly Match<Label>[] {
  const before = read.get(words);
  if (before) return before;
  const found = WORDS.find(words);
  read.set(words, found);
  return found;
}

const STOP_WORDS = wordSet('silence', 'stopWords');
const NOT_STOP = new RegExp(`^${turnsOf('afterStop')}$`, 'u');

/** What a reply wants of our messages and calls. */
export interface SilenceWish {
  /** No more of them. */
  stop: boolean;
  /** Not that, but something about them: other hours, no calls, not now, none arrive, or nobody can tell. */
  topics: Topic[];
}

const CALLS = wordSet('silence', 'calls');
const WRITES = wordTest('silence', 'writes');
/** Wishes that hold a "have": "je n'ai pas besoin de vos rappels", "I have had enough". */
const WISHES = wordSet('silence', 'wishes');
const OURS = wordSet('silence', 'ours');
const LATER = wordSet('silence', 'later');

/** The words that some spans cover; asked of a span it looks at that span's words only. */
class Covered {
  private readonly at = new Set<number>();

  constructor(spans: readonly Span[]) {
    for (const { from, to } of spans) for (let i = from; i < to; i += 1) this.at.add(i);
  }

  has(i: number): boolean {
    return this.at.has(i);
  }

  touches({ from, to }: Span): boolean {
    for (let i = from; i < to; i += 1) if (this.at.has(i)) return true;
    return false;
  }
}

const holds = (words: readonly Word[], { from, to }: Span, fits: (form: string) => boolean): boolean =>
  words.slice(from, to).some(({ form }) => fits(form));

/** Begins with STOP, and does not go on to say stop doing something else. */
function opensWithStop({ read: { words } }: Reply): boolean {
  const [first, second] = words;
  return (
    first !== undefined &&
    first.forms.some((form) => STOP_WORDS.has(form)) &&
    !(second && second.clause === first.clause && NOT_STOP.test(second.form))
  );
}

/**
 * Reads whether a reply wishes for silence, and what else it may say of our messages and calls. A wish stands on rules alone; what is said of not
 * receiving, of not being able to write, of other hours or of another way is taken out first, and a wish beside it still counts.
 */
export function readSilence(reply: Reply): SilenceWish {
  const { words } = reply.read;
  const found = said(words);
  const spans = (label: Label): Span[] => found.filter((match) => match.label === label);
  const receiving = new Covered(
    spans('notReceiving').filter((span) => !holds(words, span, (form) => WISHES.has(form))),
  );
  const elsewhere = new Covered([
    ...spans('cannotWrite').filter((span) => !holds(words, span, (form) => WISHES.has(form))),
    ...spans('saidElse'),
  ]);
  const told = new Covered(statements(words));
  const wishes: Span[] = [...reply.signals.filter(({ label }) => label === 'optOut'), ...spans('silence')];
  const wished = new Covered(wishes);
  const hours = spans('otherHours').filter((span) => !isAllDay(words, span));
  const lastHours = new Map(hours.map(({ from }) => [words[from]?.clause, from]));
  const busy = spans('busyNow').filter(
    (span) =>
      !holds(words, span, (form) => form === 'now' || form === 'maintenant') ||
      holds(words, span, (form) => form === 'pas' || form === 'not'),
  );
  const busyIn = new Set(busy.map(({ from }) => words[from]?.sentence));
  const instead = spans('writeToMe').some((span) => !wished.touches(span) && !deniedAt(words, span.from));
  const isLater = (wish: Span): boolean =>
    LATER.has(words[wish.to]?.form ?? '') || holds(words, wish, (form) => LATER.has(form));
  const calls = (wish: Span): boolean => holds(words, wish, (form) => CALLS.has(form));
  const onlyCalls = (wish: Span): boolean => calls(wish) && !holds(words, wish, (form) => WRITES.test(form));
  const topics = new Set<Topic>();
  const other = otherWay(words);
  let unsure = false;
  const left = wishes.filter((wish) => {
    if (
      receiving.touches(wish) ||
      elsewhere.touches(wish) ||
      isOthersPermission(words, wish) ||
      isHalt(words, wish) ||
      isOtherDenial(reply, wish)
    )
      return false;
    if (other !== null && (calls(wish) || holds(words, wish, (form) => WRITES.test(form)))) {
      if (other === 'write') topics.add('no_calls');
      return false;
    }
    if (isNow(words, wish)) {
      topics.add(calls(wish) ? 'call_later' : 'other_hours');
      return false;
    }
    if (callsByName(reply, wish) || maySayNoFirst(words, wish)) {
      unsure = true;
      return false;
    }
    if (isLater(wish)) {
      topics.add(calls(wish) ? 'call_later' : 'other_hours');
      return false;
    }
    if (
      Math.max(lastHours.get(words[wish.from]?.clause) ?? -1, lastHours.get(words[wish.to - 1]?.clause) ?? -1) >=
      wish.from
    ) {
      topics.add('other_hours');
      return false;
    }
    if (onlyCalls(wish) && !forGood(words, wish) && busyIn.has(words[wish.from]?.sentence)) {
      topics.add('call_later');
      return false;
    }
    if (onlyCalls(wish) && instead) {
      topics.add('no_calls');
      return false;
    }
    if (noMoreOfOthers(words, wish)) return false;
    if (told.touches(wish)) {
      unsure = true;
      return false;
    }
    return !withoutConsent(words, wish);
  });
  if (spans('notReceiving').some((span) => receiving.touches(span))) topics.add('not_receiving');
  if (asksToCallLater(words, new Covered(wishes.filter((wish) => !isLater(wish))), new Covered(busy)))
    topics.add('call_later');
  if (wishes.length === 0) {
    if (asksToWriteLater(words)) topics.add('other_hours');
    if (instead && prefersWriting(words)) topics.add('no_calls');
    if (topics.size === 0 && onlyHours(words, hours)) topics.add('other_hours');
  }
  // "Call me when …" is no wish; "don't call me again please" is one.
  const forever = new Covered(left.filter((wish) => forGood(words, wish)));
  const denied = reply.signals.some(
    (signal) =>
      signal.label === 'optOutNot' &&
      !(holds(words, signal, (form) => CALLS.has(form) || WRITES.test(form)) && forever.touches(signal)),
  );
  const stop = !denied && (left.length > 0 || opensWithStop(reply));
  if (!stop && topics.size === 0 && (unsure || spans('unclear').some((span) => !receiving.touches(span))))
    topics.add('silence_unclear');
  return { stop, topics: stop ? [] : [...topics] };
}

const PERMISSION = wordTest('silence', 'permission');
const ADDRESSED = wordSet('silence', 'addressed');
const GAVE = wordSet('silence', 'gave');
const I = wordSet('silence', 'i');
const GIVEN_TO = wordSet('silence', 'givenTo');
/** "My boss did not give me permission", "no permission": a leave from work, unless it is ours to write that is spoken of. */
function isOthersPermission(words: readonly Word[], wish: Span): boolean {
  if (!holds(words, wish, (form) => PERMISSION.test(form))) return false;
  if (words.some(({ form }) => OURS.has(form) || CALLS.has(form) || WRITES.test(form) || ADDRESSED.has(form)))
    return false;
  return !words
    .slice(0, wish.to)
    .some(
      ({ form }, i) =>
        GAVE.has(form) &&
        words.slice(Math.max(0, i - 5), i).some((word) => I.has(word.form)) &&
        !words.slice(Math.max(0, i - 3), i + 3).some((word) => GIVEN_TO.has(word.form)),
    );
}

const STOPS = wordTest('silence', 'stops');
const HALTS = wordTest('silence', 'halts');
/** "Le taxi a fait stop": a halt on the way. */
const isHalt = (words: readonly Word[], { from, to }: Span): boolean =>
  to - from <= 2 &&
  STOPS.test(words[to - 1]?.form ?? '') &&
  words.slice(Math.max(0, from - 5), to).some(({ form }) => HALTS.test(form));

const AVAILABLE = wordSet('silence', 'available');
/** "Not coming, call me", "don't come call me": what is denied is the coming. */
const isOtherDenial = ({ coming, read: { words } }: Reply, { from, to }: Span): boolean => {
  const contact = words.findIndex(({ form }, i) => i >= from && i < to && (CALLS.has(form) || WRITES.test(form)));
  if (contact < 0) return false;
  return (
    coming.some(
      (one) =>
        one.denied !== null &&
        one.from < contact &&
        one.from >= from &&
        one.by.some((at) => at >= from && at < contact),
    ) ||
    words
      .slice(from + 1, contact)
      .some(({ form }, k) => AVAILABLE.has(form) && words[from + k]?.clause === words[contact]?.clause)
  );
};

const NOW = wordSet('silence', 'now');
const OPENS_DENIAL = wordSet('silence', 'opensDenial');
const EVER_AGAIN = wordSet('silence', 'everAgain');
/** "Don't call me now": another moment; "stop calling me now" is none. */
const isNow = (words: readonly Word[], { from, to }: Span): boolean =>
  holds(words, { from, to }, (form) => CALLS.has(form) || WRITES.test(form)) &&
  OPENS_DENIAL.has(words[from]?.form ?? '') &&
  !words.slice(from, to + 3).some(({ form }) => EVER_AGAIN.has(form)) &&
  words.slice(to - 1, to + 2).some((word) => NOW.has(word.form) && word.clause === words[to - 1]?.clause);

const NO_NAMES = wordSet('silence', 'noNames');
const TITLES = wordSet('silence', 'titles');
const BEFORE_NAME = wordSet('silence', 'beforeName');
/** "Don't call me Mary", "ne m'appelez pas monsieur": how somebody is addressed, or not? */
function callsByName({ read: { words, text } }: Reply, { from, to }: Span): boolean {
  const at = [to - 2, to - 1, to, to + 1].find(
    (i) =>
      i > from &&
      BEFORE_NAME.has(words[i]?.form ?? '') &&
      words.slice(Math.max(from, i - 3), i).some(({ form }) => CALLS.has(form)),
  );
  const next = at === undefined ? undefined : words[at + 1];
  if (next === undefined || at === undefined || next.clause !== words[at]?.clause) return false;
  if (TITLES.has(next.form)) return true;
  return (
    !NO_NAMES.has(next.form) &&
    text !== text.toUpperCase() &&
    /^\p{Lu}\p{Ll}{2}/u.test(text.slice(next.start, next.end))
  );
}

const SAYS_NO = wordSet('silence', 'saysNo');
const CALLED_ONE = wordSet('silence', 'calledOne');
/** "No call me": don't call, or no, but call. */
const maySayNoFirst = (words: readonly Word[], wish: Span): boolean =>
  wish.from === 0 &&
  words.slice(3).every(({ form }) => COURTEOUS.has(form) || NO_NAMES.has(form)) &&
  SAYS_NO.has(words[0]?.form ?? '') &&
  CALLS.has(words[1]?.form ?? '') &&
  words[0]?.clause === words[1]?.clause &&
  CALLED_ONE.has(words[2]?.form ?? '') &&
  !forGood(words, wish);

const CALL_NOW = wordSet('silence', 'callNow');
const WRITE_NOW = wordSet('silence', 'writeNow');
const JOINS = wordSet('silence', 'joins');
const DENIES_WAY = wordSet('silence', 'deniesWay');
const NOT_BEHIND = wordSet('silence', 'notBehind');
const ME = wordSet('silence', 'me');
const BEFORE_NOUN = wordSet('silence', 'beforeNoun');
/** "Ne m'appelez pas, écrivez-moi", "call me, don't text": one way is refused and the other asked for; null where both are refused, or one is not named. */
function otherWay(words: readonly Word[]): 'write' | 'call' | null {
  const ways = words.flatMap(({ form }, at) => {
    const calls = CALL_NOW.has(form);
    if (!calls && !WRITE_NOW.has(form)) return [];
    const before = words.slice(Math.max(0, at - 3), at);
    const last = before.findLastIndex((word) => CALL_NOW.has(word.form) || WRITE_NOW.has(word.form));
    const near = before.slice(last + 1);
    const joined = near.some((word) => JOINS.has(word.form));
    const denied =
      near.some((word) => DENIES_WAY.has(word.form)) ||
      NOT_BEHIND.has(words[at + 1]?.form ?? '') ||
      (ME.has(words[at + 1]?.form ?? '') && NOT_BEHIND.has(words[at + 2]?.form ?? ''));
    // A noun ("a message", "your text") is no wish.
    const noun = near.some((word) => BEFORE_NOUN.has(word.form));
    return [{ calls, denied, joined, noun }];
  });
  for (let i = 1; i < ways.length; i += 1) {
    const [before, here] = [ways[i - 1], ways[i]];
    if (before && here?.joined) here.denied ||= before.denied;
  }
  const wanted = ways.filter(({ denied, noun }) => !denied && !noun);
  const refused = ways.filter(({ denied }) => denied);
  if (wanted.length === 0 || refused.length === 0) return null;
  if (wanted.every(({ calls }) => !calls) && refused.every(({ calls }) => calls)) return 'write';
  return wanted.every(({ calls }) => calls) && refused.every(({ calls }) => !calls) ? 'call' : null;
}

const DAY = wordSet('silence', 'day');
const AND = wordSet('silence', 'and');
/** "Jour et nuit", "day and night": always, which is no other hour. */
const isAllDay = (words: readonly Word[], { from, to }: Span): boolean =>
  words.slice(Math.max(0, from - 2), to + 2).some(({ form }) => DAY.has(form)) &&
  words.slice(Math.max(0, from - 2), to + 2).some(({ form }) => AND.has(form));

const COURTEOUS = wordSet('silence', 'courteous');
const GOVERNED = wordSet('silence', 'governed');
const YOU = wordSet('silence', 'you');
const NE = wordSet('silence', 'ne');
const STATES_NOT = wordSet('silence', 'statesNot');
const STATES_NO_MORE = wordSet('silence', 'statesNoMore');
/** "Vous ne m'appelez plus", "you don't call me anymore": told, or ordered? */
function statements(words: readonly Word[]): Span[] {
  if (words.some(({ form }) => COURTEOUS.has(form))) return [];
  return words.flatMap((word, i): Span[] => {
    if (!YOU.has(word.form) || GOVERNED.has(words[i - 1]?.form ?? '')) return [];
    const next = [1, 2, 3, 4, 5, 6].map((k) =>
      words[i + k]?.clause === word.clause ? (words[i + k]?.form ?? '') : '',
    );
    const french = NE.has(next[0] ?? '') && next.slice(1, 5).includes('plus');
    const english =
      STATES_NOT.has(next[0] ?? '') &&
      next.slice(1).some((form) => CALLS.has(form) || WRITES.test(form)) &&
      next.some((form) => STATES_NO_MORE.has(form));
    return french || english ? [{ from: i, to: i + 7 }] : [];
  });
}

const FOR_GOOD = wordSet('silence', 'forGood');
/** "… again", "… plus jamais": not only now. */
const forGood = (words: readonly Word[], { from, to }: Span): boolean =>
  words.slice(from, to + 3).some(({ form }) => FOR_GOOD.has(form));

const NOT_BEFORE = wordSet('silence', 'notBefore');
const deniedAt = (words: readonly Word[], at: number): boolean =>
  [1, 2].some(
    (back) => words[at - back]?.clause === words[at]?.clause && NOT_BEFORE.has(words[at - back]?.form ?? ''),
  ) || NOT_BEHIND.has(words[at + 1]?.form ?? '');

const NO_MORE = wordSet('silence', 'noMore');
const NO_MORE_BEFORE = wordSet('silence', 'noMoreBefore');
const NO_THING = wordSet('silence', 'noThing');
const FOR = wordSet('silence', 'for');
/** "I no more have that number", "plus de crédit pour vous écrire": what there is no more of is not our messages. */
function noMoreOfOthers(words: readonly Word[], { from, to }: Span): boolean {
  const at = words
    .slice(from, to)
    .findIndex(({ form }, k) => NO_MORE.has(form) && NO_MORE_BEFORE.has(words[from + k - 1]?.form ?? ''));
  if (at < 0) return false;
  const thing = words.slice(from + at + 1, to).find(({ form }) => form.length > 2 && !NO_THING.has(form));
  const said = words[from + at + 1]?.form ?? '';
  if (said === 'have' || said === 'has' || said === 'get') return true;
  return (
    thing !== undefined &&
    !OURS.has(thing.form) &&
    !CALLS.has(thing.form) &&
    !WRITES.test(thing.form) &&
    words.slice(from + at + 1, to).some(({ form }) => FOR.has(form))
  );
}

const WITHOUT = wordSet('silence', 'without');
const CONSENT = wordSet('silence', 'consent');
const DONE_WITHOUT = wordSet('silence', 'doneWithout');
/** "On a dit mon résultat sans mon accord": a complaint, unless it is about messages. */
const withoutConsent = (words: readonly Word[], { from, to }: Span): boolean =>
  WITHOUT.has(words[from]?.form ?? '') &&
  CONSENT.has(words[to - 1]?.form ?? '') &&
  words.some(({ form }) => DONE_WITHOUT.has(form)) &&
  !words.some(({ form }) => OURS.has(form));

const CALL_ORDERS = wordSet('silence', 'callOrders');
const CALLED_BACK = wordSet('silence', 'calledBack');
const CALLED_BEFORE = wordSet('silence', 'calledBefore');
/** "Rappelez-moi plus tard", "call me later", "can you call tomorrow": a call, but not now. */
function asksToCallLater(words: readonly Word[], wished: Covered, busy: Covered): boolean {
  return words.some((word, i) => {
    if (!CALL_ORDERS.has(word.form) || wished.has(i)) return false;
    const near = words.slice(i + 1, i + 7).filter(({ sentence }) => sentence === word.sentence);
    const later = near.some(({ form }, k) => form === 'later' || (form === 'tard' && near[k - 1]?.form === 'plus'));
    const me =
      near.slice(0, 2).some(({ form }) => CALLED_BACK.has(form)) || CALLED_BEFORE.has(words[i - 1]?.form ?? '');
    return me ? later || near.some((_, k) => busy.has(i + 1 + k)) : later && near.length <= 3;
  });
}

const WRITE_ORDERS = wordSet('silence', 'writeOrders');
/** "Text me later", "écrivez plus tard". */
const asksToWriteLater = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) =>
      WRITE_ORDERS.has(word.form) &&
      words
        .slice(i + 1, i + 4)
        .some(
          ({ form, clause }, k) =>
            clause === word.clause && (form === 'later' || (form === 'tard' && words[i + k]?.form === 'plus')),
        ),
  );

const PREFERS = wordSet('silence', 'prefers');
/** "I prefer texts to calls", "écrivez au lieu d'appeler", "sms only please, no calls". */
const prefersWriting = (words: readonly Word[]): boolean =>
  words.some(({ form }) => CALLS.has(form)) && words.some(({ form }) => PREFERS.has(form));

const AROUND_HOURS = wordSet('silence', 'aroundHours');
const NIGHT = wordSet('silence', 'night');
const NOT_AT_HOUR = wordSet('silence', 'notAtHour');
/** "Not at night please", "pas la nuit": nothing but the hours that do not suit. */
const onlyHours = (words: readonly Word[], hours: readonly Span[]): boolean =>
  words.length <= 7 &&
  hours.some(
    (span) =>
      holds(words, span, (form) => NIGHT.has(form)) &&
      words.some(({ form }, i) => i < span.from && NOT_AT_HOUR.has(form)),
  ) &&
  words.every(({ form }, i) => AROUND_HOURS.has(form) || hours.some((span) => span.from <= i && i < span.to));

const ABOUT_MESSAGES = wordTest('silence', 'aboutMessages');
/** A reply may only be taken for an unclear wish for silence when it speaks of messages or of stopping at all. */
export const speaksOfMessages = ({ read: { words } }: Reply): boolean =>
  words.some(({ form }) => ABOUT_MESSAGES.test(form)) && !tellsOfLack(words);

/** They tell that nothing is received, that they cannot write or call, or that they want to be written to. */
const tellsOfLack = (words: readonly Word[]): boolean =>
  said(words).some(({ label }) => label === 'cannotWrite' || label === 'notReceiving' || label === 'writeToMe');
