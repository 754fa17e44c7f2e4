import { PatternSet } from '../engine/pattern';
import { type ReadText } from '../engine/words/words';
import { isElsewhere, isInfinitive } from './coming/places';
import { listsOf, patternsOf } from '../packs/packs';
import { PREPOSITION_EN } from './french-words';
import { SIGNALS, type SignalLabel } from './labels';
import { isNoWrongNumber } from './whose-number';
import { wordSet, wordTest } from '../packs/rule-words';

/** Something the words say, with its place, whether it is denied, and whether it stands in a question. */
export interface Signal {
  label: SignalLabel;
  from: number;
  to: number;
  denied: boolean;
  asked: boolean;
  /** "if I come", "j'aurais voulu venir": not a statement about what will happen. */
  unreal: boolean;
}

/** A gap must not skip a denial: "the date does not suit me" is no "the date … suits me". */
const DENIALS = wordSet('signals', 'denials');
const PATTERNS = new PatternSet<SignalLabel>(
  patternsOf(SIGNALS, ({ intent }) => intent.signals),
  listsOf('intent'),
  DENIALS,
);
export const INTENT_WORDS = { vocabulary: PATTERNS.vocabulary, stems: PATTERNS.stems };

const VERBS: ReadonlySet<SignalLabel> = new Set<SignalLabel>([
  'attend',
  'able',
  'confirmWord',
  'cancelWord',
  'move',
  'late',
  'came',
  'bookVerb',
]);
const NEGATORS = wordSet('signals', 'negators');
/** Labels whose patterns hold their own negation: "no problem", "do not expect me", "not sure". */
const IDIOMS: ReadonlySet<SignalLabel> = new Set<SignalLabel>([
  'yes',
  'cancelWord',
  'confirmWord',
  'uncertain',
  'absent',
  'move',
  'late',
  'otherTime',
]);
/** Denied once by their own meaning: "I refuse to come", "unable to come". */
const REFUSERS = wordSet('signals', 'refusers');
const INTERJECTION_FOLLOWERS = wordSet('signals', 'interjectionFollowers');
const UNREAL = wordSet('signals', 'unreal');

/** "no", "non" as an answer, not as part of "no child" or "i no come". */
function isInterjection({ words }: ReadText, at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word) return false;
  if (before && before.clause === word.clause && before.form !== word.form && !ANSWER_OPENERS.has(before.form))
    return next?.clause !== word.clause && words.length <= 4;
  return !next || next.clause !== word.clause || INTERJECTION_FOLLOWERS.has(next.form) || next.form === word.form;
}

const ANSWER_OPENERS = wordSet('signals', 'answerOpeners');

const OR_NOT = wordSet('signals', 'orNot');
const COMPARED_BY_PLUS = wordSet('signals', 'comparedByPlus');
const BEFORE_COMPARING = wordSet('signals', 'beforeComparing');
/** Words that look like a denial but belong to a fixed expression of agreement. */
function spentNegators(
  read: ReadText,
  found: readonly { label: SignalLabel; from: number; to: number }[],
): Set<number> {
  const spent = new Set<number>();
  for (const match of found) {
    if (IDIOMS.has(match.label)) for (let i = match.from; i < match.to; i += 1) spent.add(i);
  }
  const { words } = read;
  words.forEach((word, i) => {
    const next = words[i + 1];
    const before = words[i - 1];
    if (
      (word.form === 'no' || word.form === 'non' || word.form === 'not') &&
      (i === 0 || before?.clause !== word.clause || before.form === word.form) &&
      word.form !== 'not' &&
      (!next || next.clause !== word.clause || INTERJECTION_FOLLOWERS.has(next.form) || next.form === word.form)
    )
      spent.add(i);
    if (word.form === 'not' && next?.form === 'only') spent.add(i);
    // "Malade ou pas", "money or no money", "avec ou sans".
    if (
      (before?.form === 'ou' || before?.form === 'or') &&
      i > 1 &&
      before.clause === word.clause &&
      OR_NOT.has(word.form)
    )
      spent.add(i);
    if (word.form === 'pas' && (next?.form === 'seulement' || next?.form === 'que')) spent.add(i);
    if (word.form === 'plus' && COMPARED_BY_PLUS.has(next?.form ?? '')) spent.add(i);
    if (word.form === 'plus' && before && BEFORE_COMPARING.has(before.form)) spent.add(i);
    if (word.form === 'plus' && before?.form === 'non') spent.add(i);
  });
  return spent;
}

const PREAMBLE = wordSet('signals', 'preamble');
const AUXILIARY = wordSet('signals', 'auxiliary');
const SUBJECT = wordSet('signals', 'subject');
const QUESTION_WORDS = wordSet('signals', 'questionWords');
const INVERTED = wordSet('signals', 'inverted');
const INVERTED_SUBJECT = wordSet('signals', 'invertedSubject');

const ASKED_LAST = wordSet('signals', 'askedLast');
const TOLD_BEFORE = wordSet('signals', 'toldBefore');
const ASKED_ABOUT = wordSet('signals', 'askedAbout');
const WHICH = wordSet('signals', 'which');
const WHEN_NOUN = wordSet('signals', 'whenNoun');
/** "Je viens à quelle heure", "I should come when": a question without its mark. */
function asksAtEnd(words: ReadText['words'], sentence: number): boolean {
  const of = words.filter((word) => word.sentence === sentence && !COURTEOUS_END.has(word.form));
  const last = of.at(-1);
  if (of.length < 2 || !of.some(({ form }) => ASKED_ABOUT.has(form)) || of.some(({ form }) => TOLD_BEFORE.has(form)))
    return false;
  if (last !== undefined && ASKED_LAST.has(last.form) && last.clause === of.at(-2)?.clause) return true;
  return of.some(
    ({ form }, i) => i > 1 && WHICH.has(form) && WHEN_NOUN.has(of[i + 1]?.form ?? '') && i + 2 >= of.length,
  );
}
const COURTEOUS_END = wordSet('signals', 'courteousEnd');

const OR_NOT_ASKED = wordSet('signals', 'orNotAsked');
const SPEAKERS = wordSet('signals', 'speakers');
/** Sentences that ask: a question mark, or a question word or inverted verb after the greeting. */
export function askingSentences(read: ReadText): Set<number> {
  const asking = new Set(read.questions);
  const seen = new Set<number>();
  read.words.forEach((word, i) => {
    if (seen.has(word.sentence) || PREAMBLE.has(word.form)) return;
    seen.add(word.sentence);
    const next = read.words[i + 1];
    if (!next || next.sentence !== word.sentence) return;
    if (
      QUESTION_WORDS.has(word.form) &&
      !(word.form === 'quand' && next.form === 'meme') &&
      !(word.form === 'when' && next.form === 'i') &&
      !(word.form === 'why' && next.form === 'not') &&
      !(word.form === 'pourquoi' && next.form === 'pas')
    )
      asking.add(word.sentence);
    if (AUXILIARY.has(word.form) && SUBJECT.has(next.form)) asking.add(word.sentence);
    if (
      (word.form === 'if' || word.form === 'si') &&
      read.words.some(
        (w) =>
          w.sentence === word.sentence &&
          w !== word &&
          QUESTION_WORDS.has(w.form) &&
          w.form !== 'que' &&
          w.form !== 'when' &&
          w.form !== 'quand',
      )
    )
      asking.add(word.sentence);
    if (word.form === 'y' && next.form === 'a' && read.words[i + 2]?.form === 't') asking.add(word.sentence);
    if (word.form === 'faut' || (word.form === 'il' && next.form === 'faut')) asking.add(word.sentence);
    if (asksAtEnd(read.words, word.sentence)) asking.add(word.sentence);
    if (INVERTED.has(word.form) && INVERTED_SUBJECT.has(next.form)) asking.add(word.sentence);
  });
  read.words.forEach((word, i) => {
    if (word.form !== 'ou' && word.form !== 'or') return;
    const next = read.words[i + 1];
    const after = read.words[i + 2];
    if (
      next &&
      OR_NOT_ASKED.has(next.form) &&
      after?.sentence !== word.sentence &&
      read.words[i - 1]?.sentence === word.sentence
    )
      asking.add(word.sentence);
    const first = read.words.find((w) => w.sentence === word.sentence && !PREAMBLE.has(w.form));
    if (next && SPEAKERS.has(next.form) && (first?.form === 'vous' || first?.form === 'you')) asking.add(word.sentence);
  });
  return asking;
}

const ASKS_CLAUSE = wordSet('signals', 'asksClause');
const HYPOTHETIC = wordSet('signals', 'hypothetic');
/** "Je viens, c'est combien ?": clauses of a sentence that asks which stand before the one that asks, and are told. */
export function toldClauses({ words }: ReadText): Set<number> {
  const asking = words.filter(
    ({ form }, i) => ASKS_CLAUSE.has(form) && !(AUXILIARY.has(form) && !SUBJECT.has(words[i + 1]?.form ?? '')),
  );
  const first = new Map<number, number>();
  for (const { sentence, clause } of asking) if (!first.has(sentence)) first.set(sentence, clause);
  const hypothetic = new Set(words.filter(({ form }) => HYPOTHETIC.has(form)).map(({ clause }) => clause));
  return new Set(
    words
      .filter(({ sentence, clause }) => clause < (first.get(sentence) ?? -1) && !hypothetic.has(clause))
      .map(({ clause }) => clause),
  );
}

const AFTER_ABLE = wordSet('signals', 'afterAble');

/** Never taken away by an idiom. */
const FIRM: ReadonlySet<SignalLabel> = new Set<SignalLabel>(['optOut', 'optOutNot', 'help', 'ask', 'dayName', 'came']);
/** What an idiom takes away from the signals it overlaps: "do not wait for me" is no "wait for me". */
const OVERRULING: ReadonlySet<SignalLabel> = new Set<SignalLabel>(['cancelWord', 'absent', 'uncertain']);
const OVERRULED: ReadonlySet<SignalLabel> = new Set<SignalLabel>(['attend', 'wrongNumber', 'late']);
const OTHER_THINGS = wordSet('signals', 'otherThings');

const CANCELLED = wordSet('signals', 'cancelled');
const CANCELLED_BY_CLINIC = wordSet('signals', 'cancelledByClinic');
/** "mon voyage est annule": what was cancelled is not the appointment. */
function aboutOtherThing(read: ReadText, at: number): boolean {
  const before = read.words.slice(Math.max(0, at - 4), at).filter((word) => word.clause === read.words[at]?.clause);
  if (before.some((word) => OTHER_THINGS.has(word.form))) return true;
  const form = read.words[at]?.form ?? '';
  return CANCELLED.has(form) && before.slice(-2).some((word) => CANCELLED_BY_CLINIC.has(word.form));
}

const DENIED_BY_NE = wordSet('signals', 'deniedByNe');
const AFTER_NE = wordSet('signals', 'afterNe');
/** "je ne pourrai venir": in careful French "ne" alone denies pouvoir and savoir. */
function bareNe(read: ReadText, at: number): boolean {
  const word = read.words[at];
  if (word?.form !== 'ne' && word?.form !== 'n') return false;
  const next = read.words.slice(at + 1, at + 6).filter((w) => w.sentence === word.sentence);
  return DENIED_BY_NE.has(next[0]?.form ?? '') && !next.some((w) => AFTER_NE.has(w.form));
}

/** "I can", "je ne peux pas jeudi", "can I come": ability that speaks of coming, not of cancelling, reading or paying. */
function aboutComing(
  read: ReadText,
  match: { from: number; to: number },
  verbs: readonly { label: SignalLabel; from: number; to: number }[],
): boolean {
  const { words } = read;
  const clause = words[match.from]?.clause;
  if (
    verbs.some(
      (verb) =>
        verb.label === 'attend' &&
        verb.from >= match.to &&
        verb.from - match.to <= 3 &&
        words[verb.from]?.clause === clause,
    )
  )
    return true;
  for (let i = match.to; i < match.to + 3; i += 1) {
    const word = words[i];
    if (!word || word.clause !== clause) return true;
    if (!AFTER_ABLE.has(word.form)) return false;
  }
  return true;
}

const WRONG = wordSet('signals', 'wrong');
const REFLEXIVE = wordSet('signals', 'reflexive');
const ASKING_WHEN = wordSet('signals', 'askingWhen');

const DEVICES = wordSet('signals', 'devices');

const MOVES_HOUSE = wordSet('signals', 'movesHouse');
const OF_ONES_OWN = wordSet('signals', 'ofOnesOwn');
const HAS_SEEN = wordSet('signals', 'hasSeen');
const CALL_NOUN = wordSet('signals', 'callNoun');
const AFTER_ARTICLE_LA = wordSet('signals', 'afterArticleLa');
const FORGETS = wordTest('signals', 'forgets');
const FORGOTTEN = wordSet('signals', 'forgotten');
const BEFORE_ORDER = wordSet('signals', 'beforeOrder');
const WORKS = wordTest('signals', 'works');
const WORKER = wordSet('signals', 'worker');
/** Words that mean something else beside their neighbours: "se déplacer" is to come, "too late" is an hour, "my next appointment" is the one there is. */
function isOtherUse(read: ReadText, match: { label: SignalLabel; from: number; to: number }): boolean {
  const { words } = read;
  const before = words[match.from - 1];
  const form = words[match.from]?.form ?? '';
  if (
    match.label === 'move' &&
    (form === 'moved' || form === 'moving') &&
    before !== undefined &&
    MOVES_HOUSE.has(before.form)
  )
    return true;
  if (match.label === 'move') return form.startsWith('deplac') && before !== undefined && REFLEXIVE.has(before.form);
  if (match.label === 'late') {
    const tooLate = words[match.to - 1]?.form === 'late' && words[match.to - 2]?.form === 'too';
    return (
      tooLate &&
      !words
        .slice(Math.max(0, match.from - 2), match.to)
        .some((word) => word.form === 'am' || word.form === 'be' || word.form === 'i')
    );
  }
  if (match.label === 'otherTime' && (form === 'next' || form.startsWith('prochain'))) {
    return (
      words.slice(0, match.from).some((word) => ASKING_WHEN.has(word.form)) &&
      words.slice(Math.max(0, match.from - 2), match.from).some((word) => OF_ONES_OWN.has(word.form))
    );
  }
  // "Un appel en absence", "my phone is dead", "network is dead here", "don't forget me".
  if (match.label === 'yes' && form === 'vu' && match.to - match.from === 1)
    return (
      HAS_SEEN.has(before?.form ?? '') &&
      words[match.to]?.clause === words[match.from]?.clause &&
      words[match.to]?.form !== 'merci'
    );
  if (match.label === 'cancelWord' && form === 'absence')
    return (
      before?.form === PREPOSITION_EN ||
      words.slice(Math.max(0, match.from - 3), match.from).some((word) => CALL_NOUN.has(word.form))
    );
  if (
    match.label === 'attend' &&
    words[match.to - 1]?.form === 'la' &&
    words[match.to]?.clause === words[match.to - 1]?.clause &&
    AFTER_ARTICLE_LA.has(words[match.to]?.form ?? '')
  )
    return true;
  if (
    (match.label === 'absent' ||
      match.label === 'attend' ||
      (match.label === 'cancelWord' &&
        words.slice(match.from, match.to).some((word) => word.form === 'through' || word.form === 'going'))) &&
    words
      .slice(Math.max(0, match.from - 3), match.from)
      .some((word) => word.clause === words[match.from]?.clause && DEVICES.has(word.form))
  )
    return true;
  if (match.label === 'confirmWord' && words.slice(match.from, match.to).some((word) => FORGETS.test(word.form))) {
    return (
      [match.to - 1, match.to].some((at) => FORGOTTEN.has(words[at]?.form ?? '')) &&
      words.slice(0, match.from).every((word) => BEFORE_ORDER.has(word.form))
    );
  }
  if (match.label === 'opening' && WORKS.test(form) && WORKER.has(before?.form ?? '')) return true;
  if (match.label === 'wrongNumber') return isNoWrongNumber(read, match);
  if (match.label === 'absent' && form === 'not' && words[match.from + 1]?.form === 'know') return true;
  if (match.label === 'absent' || match.label === 'better')
    return (
      before?.form === 'meme' ||
      before?.form === 'even' ||
      words[match.from - 2]?.form === 'even' ||
      words[match.from - 2]?.form === 'meme'
    );
  return false;
}

/** "I'm not sick any more so I will come": the denial ends before the conclusion. */
const SO = wordSet('signals', 'so');

const PLANS = wordSet('signals', 'plans');

const JUST = wordSet('signals', 'just');
const OF_VERB = wordSet('signals', 'ofVerb');
const GOES_TO = wordSet('signals', 'goesTo');
/** "le taxi pour venir", "fasting before to come", "je viens de voir": coming is the purpose, or only a tense, not what is said. */
function isPurpose(read: ReadText, match: { from: number; to: number }): boolean {
  const before = read.words[match.from - 1];
  const first = read.words[match.from]?.form;
  const next = read.words[match.to];
  if (JUST.has(first ?? '') && OF_VERB.has(next?.form ?? '') && isInfinitive(read.words, match.to + 1)) return true;
  if (GOES_TO.has(first ?? '') && match.to - match.from === 1 && isElsewhere(read.words, match.to)) return true;
  if (
    (before?.form === 'de' || before?.form === 'for' || before?.form === 'd') &&
    !read.words.slice(Math.max(0, match.from - 4), match.from - 1).some((word) => PLANS.has(word.form))
  )
    return true;
  if (before?.form === 'faut' || before?.form === 'pour' || before?.form === 'avant' || before?.form === 'before')
    return true;
  return (
    before?.form === 'to' &&
    !read.words.slice(Math.max(0, match.from - 4), match.from - 1).some((word) => PLANS.has(word.form))
  );
}

/** "Pas d'accord", "I do not agree", "c'est pas ok": no agreement. */
const isDeniedAgreement = (
  words: ReadText['words'],
  { from, to }: { from: number; to: number },
  spent: ReadonlySet<number>,
): boolean => {
  if (to - from !== 1) return false;
  for (let at = from - 1; at >= from - 5 && words[at]?.clause === words[from]?.clause; at -= 1) {
    const form = words[at]?.form ?? '';
    if (DENIALS.has(form)) return !spent.has(at);
    if (!BETWEEN_AGREEMENT.has(form)) return false;
  }
  return false;
};
const BETWEEN_AGREEMENT = wordSet('signals', 'betweenAgreement');

const MISSES = wordTest('signals', 'misses');
const MISSING = wordSet('signals', 'missing');
const BEFORE_MISSING = wordSet('signals', 'beforeMissing');
/** "Je ne manquerai jeudi pour rien au monde", "je veux pas rater ce rdv". */
const isMissingDenied = (words: ReadText['words'], { from, to }: { from: number; to: number }): boolean =>
  words.slice(from, to).some(({ form }) => MISSES.test(form) || MISSING.has(form)) &&
  words
    .slice(Math.max(0, from - 5), to)
    .some((word) => word.clause === words[from]?.clause && BEFORE_MISSING.has(word.form));

const WISHING = wordTest('signals', 'wishing');
const RECEIVES = wordSet('signals', 'receives');
const VISIT_NOUN = wordSet('signals', 'visitNoun');
const ENROLS = wordTest('signals', 'enrols');
const THANKING = wordTest('signals', 'thanking');
const SENDING_AGAIN = wordTest('signals', 'sendingAgain');
const RESULTS = wordSet('signals', 'results');
const JUST_OR_COULD = wordSet('signals', 'justOrCould');
/** "Je viens de recevoir votre message", "I can receive the message now": told, not wished for; "a message when the result is ready" are not the reminders. */
function hasReceived(
  { words }: ReadText,
  { from, to }: { from: number; to: number },
  asking: ReadonlySet<number>,
): boolean {
  // "Inscrivez-moi pour une consultation"
  if (words.slice(to - 1, to + 5).some(({ form }) => VISIT_NOUN.has(form)) && ENROLS.test(words[from]?.form ?? ''))
    return true;
  if (
    words.some(({ form }, i) => i < to && THANKING.test(form)) &&
    words.slice(from, to).every(({ form }) => !SENDING_AGAIN.test(form))
  )
    return true;
  const verb = words.findIndex(({ form }, i) => i >= from && i < to && RECEIVES.has(form));
  if (verb < 0) return false;
  const { sentence } = words[from] as ReadText['words'][number];
  if (words.some((word) => word.sentence === sentence && RESULTS.has(word.form))) return true;
  if (words.slice(Math.max(0, verb - 3), verb).some(({ form }) => JUST_OR_COULD.has(form))) return true;
  return (
    !asking.has(sentence) &&
    !words.slice(Math.max(0, from - 3)).some((word) => word.sentence === sentence && WISHING.test(word.form))
  );
}

const RECEIVED = wordSet('signals', 'received');
const MESSAGE_NOUN = wordSet('signals', 'messageNoun');
/** "J'ai bien reçu le message": nobody has come. */
const isMessageReceived = (words: ReadText['words'], { from, to }: { from: number; to: number }): boolean =>
  words
    .slice(from, to + 3)
    .some(
      ({ form }, k) =>
        RECEIVED.has(form) &&
        words
          .slice(from + k + 1, from + k + 4)
          .some((word) => word.clause === words[from]?.clause && MESSAGE_NOUN.has(word.form)),
    );

const AFTER_VERB_NOT = wordSet('signals', 'afterVerbNot');
const DENIED_FIRST = wordSet('signals', 'deniedFirst');
const CALLED_OFF = wordSet('signals', 'calledOff');
/** Finds every signal in a text and works out which are denied: each negator denies one verb, two denials cancel out. */
export function signalsIn(read: ReadText): Signal[] {
  const { words } = read;
  const found = PATTERNS.find(words);
  const spent = spentNegators(read, found);
  const asking = askingSentences(read);
  const told = toldClauses(read);
  const verbs = found.filter((match) => VERBS.has(match.label));
  const count = new Map<(typeof verbs)[number], number>();
  const deny = (match: (typeof verbs)[number]): void => {
    for (const verb of verbs)
      if ((verb.label === match.label || verb.from === match.from) && verb.from < match.to && match.from < verb.to)
        count.set(verb, (count.get(verb) ?? 0) + 1);
  };
  words.forEach((word, i) => {
    const refuser = word.forms.some((form) => REFUSERS.has(form)) || bareNe(read, i);
    if (!refuser && (spent.has(i) || !word.forms.some((form) => NEGATORS.has(form)))) return;
    const inside = verbs.filter((verb) => verb.from < i && i < verb.to && !IDIOMS.has(verb.label));
    const french = AFTER_VERB_NOT.has(word.form);
    const afterVerb = verbs.filter(
      (verb) => verb.to <= i && i - verb.to <= 1 && words[verb.to - 1]?.clause === word.clause,
    );
    const ahead = verbs.filter(
      (verb) =>
        verb.from > i &&
        verb.from - i <= 6 &&
        words[verb.from]?.clause === word.clause &&
        !words.slice(i + 1, verb.from).some(({ form }) => SO.has(form)),
    );
    if (refuser && !word.forms.some((form) => NEGATORS.has(form))) {
      if (ahead[0]) deny(ahead[0]);
      return;
    }
    if (inside[0]) {
      for (const verb of inside) count.set(verb, (count.get(verb) ?? 0) + 1);
      return;
    }
    const able = verbs.find((verb) => verb.label === 'able' && verb.to === i);
    const target = able
      ? able
      : french && afterVerb.length > 0
        ? afterVerb[afterVerb.length - 1]
        : (ahead[0] ?? (DENIED_FIRST.has(word.form) ? afterVerb[afterVerb.length - 1] : undefined));
    // "no, got exams, just bin it": a first "no" answers, it does not refuse to cancel.
    if (target?.label === 'cancelWord' && i === 0 && word.form === 'no' && target.from > 2) return;
    if (target) deny(target);
    else if (french && ahead[0]) deny(ahead[0]);
  });
  // "can not come": what cannot be done is denied with the ability.
  for (const able of verbs.filter((verb) => verb.label === 'able' && (count.get(verb) ?? 0) % 2 === 1)) {
    for (const verb of verbs) {
      if (
        verb.label !== 'able' &&
        verb.from >= able.to &&
        verb.from - able.to <= 3 &&
        words[verb.from]?.clause === words[able.from]?.clause &&
        (count.get(verb) ?? 0) === 0
      )
        count.set(verb, 1);
    }
  }
  const idioms = found.filter(
    (match) => IDIOMS.has(match.label) && match.to - match.from > 1 && !isOtherUse(read, match),
  );
  const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
    a.from < b.to && b.from < a.to;
  const kept = found.filter((match) => {
    if (match.label === 'yes' && isDeniedAgreement(words, match, spent)) return false;
    if (match.label === 'cancelWord' && isMissingDenied(words, match)) return false;
    if (match.label === 'no' && match.to - match.from === 1 && !isInterjection(read, match.from)) return false;
    if (match.label === 'absent' && words.slice(match.to, match.to + 4).some((word) => CALLED_OFF.has(word.form)))
      return false;
    if (match.label === 'cancelWord' && aboutOtherThing(read, match.from)) return false;
    if (isOtherUse(read, match)) return false;
    if (
      match.label === 'wrongNumber' &&
      WRONG.has(words[match.from]?.form ?? '') &&
      found.some((help) => help.label === 'help' && help.from <= match.from && match.to <= help.to)
    )
      return false;
    if (match.label === 'optIn' && hasReceived(read, match, asking)) return false;
    if (match.label === 'came' && isMessageReceived(words, match)) return false;
    if (match.label === 'optIn')
      return !words.slice(Math.max(0, match.from - 3), match.to).some((word) => NEGATORS.has(word.form));
    if (FIRM.has(match.label)) return true;
    return !idioms.some(
      (idiom) =>
        idiom !== match &&
        ((idiom.from <= match.from && match.to <= idiom.to && idiom.to - idiom.from > match.to - match.from) ||
          (OVERRULED.has(match.label) &&
            overlaps(idiom, match) &&
            idiom.label !== match.label &&
            OVERRULING.has(idiom.label) &&
            !(match.label === 'late' && match.from <= idiom.from && idiom.to <= match.to))),
    );
  });
  return kept
    .filter((match) => match.label !== 'able' || aboutComing(read, match, verbs))
    .map((match) => {
      const before = words
        .slice(Math.max(0, match.from - 5), match.from)
        .filter((word) => word.clause === words[match.from]?.clause);
      const unreal =
        (match.label === 'attend' || match.label === 'able' || match.label === 'confirmWord') &&
        before.some((word) => UNREAL.has(word.form)) &&
        !before.some((word) => word.form === 'even' || word.form === 'meme');
      const purpose = match.label === 'attend' && isPurpose(read, match);
      return {
        ...match,
        denied: (count.get(match) ?? 0) % 2 === 1,
        asked: asking.has(words[match.from]?.sentence ?? -1) && !told.has(words[match.from]?.clause ?? -1),
        unreal: unreal || purpose,
      };
    });
}
