import { PatternSet } from '../engine/pattern';
import { type ReadText } from '../engine/words/words';
import { isElsewhere, isInfinitive } from './coming/places';
import { listsOf, patternsOf } from '../packs/packs';
import { PREPOSITION_EN } from './french-words';
import { SIGNALS, type SignalLabel } from './labels';
import { isNoWrongNumber } from './whose-number';

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
const DENIALS = new Set(['not', 'no', 'pas', 'plus', 'never', 'jamais', 'neva']);
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
const NEGATORS = new Set(
  'not no never pas jamais nor neither without sans plus aucun aucune neva cannot ni'.split(' '),
);
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
const REFUSERS = new Set(
  'refuse refuses unable incapable impossible fail failed hardly difficult difficile dur renonce without'.split(' '),
);
const INTERJECTION_FOLLOWERS = new Set(
  `i we he she it you they je j on nous il elle c ce ca not no non nan yes oui ok please thanks thank merci sorry desole pas ne n my mon ma don't dont
  the le la les tomorrow demain thursday jeudi monday lundi i'm just all sir madam do did will am doctor docteur ma sir never jamais cancel annulez annuler laisse move reporter`.split(
    /\s+/u,
  ),
);
const UNREAL = new Set(
  'if si unless wanted wished voulais voulait aimerais wish hoped hoping aurais supposed devais'.split(' '),
);

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

const ANSWER_OPENERS = new Set(
  'sorry desole oh ah eh ok well please merci thanks but mais hello bonjour euh ben say said dis'.split(' '),
);

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
      /^(?:no|not|non|pas|sans|without)$/u.test(word.form)
    )
      spent.add(i);
    if (word.form === 'pas' && (next?.form === 'seulement' || next?.form === 'que')) spent.add(i);
    if (
      word.form === 'plus' &&
      ['tard', 'tot', 'de', 'd', 'loin', 'rapide', 'vite', 'ou', 'besoin', 'longtemps', 'proche'].includes(
        next?.form ?? '',
      )
    )
      spent.add(i);
    if (word.form === 'plus' && before && ['de', 'en', 'au', 'le', 'la', 'a'].includes(before.form)) spent.add(i);
    if (word.form === 'plus' && before?.form === 'non') spent.add(i);
  });
  return spent;
}

const PREAMBLE = new Set(
  `ok oui yes bonjour hello hi bonsoir good morning afternoon evening salut svp stp please merci thanks thank you sir madam docteur doctor alors donc so and et a1 1 dear excuse excusez pardon sorry
  desole hey slt bsr question`.split(/\s+/u),
);
const AUXILIARY = new Set(
  'can could should shall do does did is are was were will would may must am have has'.split(' '),
);
const SUBJECT = new Set('i we you it he she they the my there this that someone anyone doctor dr your'.split(' '));
const QUESTION_WORDS = new Set(
  'what when where who whom which why how quand quoi qui quel quelle quels quelles pourquoi comment combien estceque usai'.split(
    ' ',
  ),
);
const INVERTED = new Set(
  'puis dois doit peut peux pouvez faut est sera avez etes avons sont pourrais pourrait pourriez seriez devons'.split(
    ' ',
  ),
);
const INVERTED_SUBJECT = new Set('je on il elle nous vous ils ce t'.split(' '));

const ASKED_LAST = new Set('quand when qui who whom ki combien ou where quoi what kwa koi usai'.split(' '));
const TOLD_BEFORE = new Set(
  'sais sait know knows savoir connais connait sabi not pas no plus dis dire say tell any n importe peu matter depends depend'.split(
    ' ',
  ),
);
/** "Je viens à quelle heure", "I should come when": a question without its mark. */
function asksAtEnd(words: ReadText['words'], sentence: number): boolean {
  const of = words.filter((word) => word.sentence === sentence && !COURTEOUS_END.has(word.form));
  const last = of.at(-1);
  if (
    of.length < 2 ||
    !of.some(({ form }) =>
      /^(?:je|j|on|nous|i|we|c|ce|est|is|it|vous|you|il|elle|rdv|appointment|he|she|be|na)$/u.test(form),
    ) ||
    of.some(({ form }) => TOLD_BEFORE.has(form))
  )
    return false;
  if (last !== undefined && ASKED_LAST.has(last.form) && last.clause === of.at(-2)?.clause) return true;
  return of.some(
    ({ form }, i) =>
      i > 1 &&
      /^(?:quelle|quel|kel|kelle|what|which)$/u.test(form) &&
      /^(?:heure|jour|date|time|day|hour)$/u.test(of[i + 1]?.form ?? '') &&
      i + 2 >= of.length,
  );
}
const COURTEOUS_END = new Set(
  'svp stp please merci thanks docteur doctor sir madam exactement exactly donc again deja'.split(' '),
);

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
      /^(?:pas|non|not|no)$/u.test(next.form) &&
      after?.sentence !== word.sentence &&
      read.words[i - 1]?.sentence === word.sentence
    )
      asking.add(word.sentence);
    const first = read.words.find((w) => w.sentence === word.sentence && !PREAMBLE.has(w.form));
    if (next && /^(?:je|j|i|on|we)$/u.test(next.form) && (first?.form === 'vous' || first?.form === 'you'))
      asking.add(word.sentence);
  });
  return asking;
}

const ASKS_CLAUSE =
  /^(?:what|when|where|who|whom|which|why|how|quand|ou|quoi|qui|quel|quelle|quelles|quels|pourquoi|comment|combien|estceque|usai|dois|faut|can|could|should|shall|do|does|is|are|must|may|puis|peut)$/u;
/** "Je viens, c'est combien ?": clauses of a sentence that asks which stand before the one that asks, and are told. */
export function toldClauses({ words }: ReadText): Set<number> {
  const asking = words.filter(
    ({ form }, i) => ASKS_CLAUSE.test(form) && !(AUXILIARY.has(form) && !SUBJECT.has(words[i + 1]?.form ?? '')),
  );
  const first = new Map<number, number>();
  for (const { sentence, clause } of asking) if (!first.has(sentence)) first.set(sentence, clause);
  const hypothetic = new Set(
    words.filter(({ form }) => /^(?:si|if|quand|when|et|and)$/u.test(form)).map(({ clause }) => clause),
  );
  return new Set(
    words
      .filter(({ sentence, clause }) => clause < (first.get(sentence) ?? -1) && !hypothetic.has(clause))
      .map(({ clause }) => clause),
  );
}

const AFTER_ABLE = new Set(
  `not no pas plus make be do it manage faire ce that this day jour cette date heure time thanks merci sorry desole pour for on le la the then again anymore now maintenant unfortunately malheureusement jeudi thursday
  tomorrow demain because car parce at a 10am 10h 10 today please svp d thank god dieu really vraiment aussi too que only mais but y is c est me moi nous us`.split(
    /\s+/u,
  ),
);

/** Never taken away by an idiom. */
const FIRM: ReadonlySet<SignalLabel> = new Set<SignalLabel>(['optOut', 'optOutNot', 'help', 'ask', 'dayName', 'came']);
/** What an idiom takes away from the signals it overlaps: "do not wait for me" is no "wait for me". */
const OVERRULING: ReadonlySet<SignalLabel> = new Set<SignalLabel>(['cancelWord', 'absent', 'uncertain']);
const OVERRULED: ReadonlySet<SignalLabel> = new Set<SignalLabel>(['attend', 'wrongNumber', 'late']);
const OTHER_THINGS = new Set(
  'voyage trip train bus flight vol reunion meeting travel mission cours class exam examen concert match deplacement journey'.split(
    ' ',
  ),
);

/** "mon voyage est annule": what was cancelled is not the appointment. */
function aboutOtherThing(read: ReadText, at: number): boolean {
  const before = read.words.slice(Math.max(0, at - 4), at).filter((word) => word.clause === read.words[at]?.clause);
  if (before.some((word) => OTHER_THINGS.has(word.form))) return true;
  const form = read.words[at]?.form ?? '';
  return (
    /^(?:cancelled|annule|annulee|annuler)$/u.test(form) &&
    before.slice(-2).some((word) => /^(?:was|were|ete|avez|ont|you|has|had)$/u.test(word.form))
  );
}

/** "je ne pourrai venir": in careful French "ne" alone denies pouvoir and savoir. */
function bareNe(read: ReadText, at: number): boolean {
  const word = read.words[at];
  if (word?.form !== 'ne' && word?.form !== 'n') return false;
  const next = read.words.slice(at + 1, at + 6).filter((w) => w.sentence === word.sentence);
  return (
    /^(?:peux|peut|puis|pourrai|pourra|pourrons|saurai|saurais|pourrais|pouvons|saurons)$/u.test(next[0]?.form ?? '') &&
    !next.some((w) => ['pas', 'plus', 'jamais', 'que', 'rien', 'point'].includes(w.form))
  );
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

const WRONG = new Set('wrong mauvais mauvaise incorrect bad faux'.split(' '));
const REFLEXIVE = new Set('me m se s nous te vous'.split(' '));
const ASKING_WHEN = new Set('when quand what which quel quelle date'.split(' '));

const DEVICES =
  /^(?:telephone|phone|portable|reseau|network|batterie|battery|light|courant|electricity|connexion|internet|sim|puce|chargeur|charger|numero|number|ligne|line)$/u;

/** Words that mean something else beside their neighbours: "se déplacer" is to come, "too late" is an hour, "my next appointment" is the one there is. */
function isOtherUse(read: ReadText, match: { label: SignalLabel; from: number; to: number }): boolean {
  const { words } = read;
  const before = words[match.from - 1];
  const form = words[match.from]?.form ?? '';
  if (
    match.label === 'move' &&
    (form === 'moved' || form === 'moving') &&
    before !== undefined &&
    /^(?:i|we|have|am|are|has|she|he|they)$/u.test(before.form)
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
      words
        .slice(Math.max(0, match.from - 2), match.from)
        .some((word) => ['my', 'mon', 'ma', 'our', 'the', 'le'].includes(word.form))
    );
  }
  // "Un appel en absence", "my phone is dead", "network is dead here", "don't forget me".
  if (match.label === 'yes' && form === 'vu' && match.to - match.from === 1)
    return (
      /^(?:ai|a|as|avons|ont)$/u.test(before?.form ?? '') &&
      words[match.to]?.clause === words[match.from]?.clause &&
      words[match.to]?.form !== 'merci'
    );
  if (match.label === 'cancelWord' && form === 'absence')
    return (
      before?.form === PREPOSITION_EN ||
      words.slice(Math.max(0, match.from - 3), match.from).some((word) => /^(?:appels?|calls?)$/u.test(word.form))
    );
  if (
    match.label === 'attend' &&
    words[match.to - 1]?.form === 'la' &&
    words[match.to]?.clause === words[match.to - 1]?.clause &&
    /^(?:bonne|meme|mauvaise|date|peine|seule|premiere|derniere|question|clinique|personne|fin|raison|forme|joie)$/u.test(
      words[match.to]?.form ?? '',
    )
  )
    return true;
  if (
    (match.label === 'absent' ||
      match.label === 'attend' ||
      (match.label === 'cancelWord' &&
        words.slice(match.from, match.to).some((word) => word.form === 'through' || word.form === 'going'))) &&
    words
      .slice(Math.max(0, match.from - 3), match.from)
      .some((word) => word.clause === words[match.from]?.clause && DEVICES.test(word.form))
  )
    return true;
  if (
    match.label === 'confirmWord' &&
    words.slice(match.from, match.to).some((word) => /^(?:forget|oubli)/u.test(word.form))
  ) {
    return (
      [match.to - 1, match.to].some((at) => /^(?:me|moi|us|nous|my|mon|ma|mes|to|de)$/u.test(words[at]?.form ?? '')) &&
      words
        .slice(0, match.from)
        .every((word) => /^(?:do|please|svp|stp|merci|and|et|but|mais|just|ok|bonjour|hello)$/u.test(word.form))
    );
  }
  if (
    match.label === 'opening' &&
    /^(?:work|works|working|travaill\p{L}*)$/u.test(form) &&
    /^(?:i|we|je|on|j|she|he|elle|il)$/u.test(before?.form ?? '')
  )
    return true;
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
const SO = new Set(['so', 'donc', 'alors', 'because', 'car', 'parce']);

const PLANS = new Set(
  'able going plan planning intend ready happy glad promise want hope manage prevu pret prete compte heureux heureuse content sure need have ok willing agree confirm fit chance try like love promets promis decide refuse impossible incapable possible'.split(
    ' ',
  ),
);

/** "le taxi pour venir", "fasting before to come", "je viens de voir": coming is the purpose, or only a tense, not what is said. */
function isPurpose(read: ReadText, match: { from: number; to: number }): boolean {
  const before = read.words[match.from - 1];
  const first = read.words[match.from]?.form;
  const next = read.words[match.to];
  if (
    /^(?:viens|vient|venons|viennent)$/u.test(first ?? '') &&
    /^(?:de|d)$/u.test(next?.form ?? '') &&
    isInfinitive(read.words, match.to + 1)
  )
    return true;
  if (/^(?:vais|va|allons|vas)$/u.test(first ?? '') && match.to - match.from === 1 && isElsewhere(read.words, match.to))
    return true;
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
    if (/^(?:not|no|pas|plus|never|jamais|neva)$/u.test(form)) return !spent.has(at);
    if (!BETWEEN_AGREEMENT.has(form)) return false;
  }
  return false;
};
const BETWEEN_AGREEMENT = new Set(
  'trop vraiment really very so too tres tout be d du quite all in a an the feel feeling feels dey di well look looking doing that even yet encore entierement totalement en very'.split(
    ' ',
  ),
);

const MISSES = /^(?:manqu|rate|raton|loup|zapp|forget|oubli)/u;
/** "Je ne manquerai jeudi pour rien au monde", "je veux pas rater ce rdv". */
const isMissingDenied = (words: ReadText['words'], { from, to }: { from: number; to: number }): boolean =>
  words.slice(from, to).some(({ form }) => MISSES.test(form) || /^(?:miss|missing|skip)$/u.test(form)) &&
  words
    .slice(Math.max(0, from - 5), to)
    .some(
      (word) =>
        word.clause === words[from]?.clause &&
        /^(?:ne|n|not|no|pas|never|jamais|neva|afraid|peur|avoid|eviter|hate|ai|avons|avait|avais|missed)$/u.test(
          word.form,
        ),
    );

const WISHING =
  /^(?:want\p{L}*|wan|like|love|need|please|pls|wish|veu\p{L}*|voudrai\p{L}*|souhait\p{L}*|aimerai\p{L}*|desire|accept\p{L}*|agree|allow|glad|happy|ok|yes|oui|daccord|continu\p{L}*|repren\p{L}*|again|encore|nouveau|back|resume|start\p{L}*|autoris\p{L}*|consen\p{L}*|authori\p{L}*|subscrib\p{L}*|abonn\p{L}*|inscri\p{L}*|toujours|send|envoy\p{L}*|reminders?|rappels?)$/u;
const RECEIVES = /^(?:recevoir|receive|get|have|avoir)$/u;
/** "Je viens de recevoir votre message", "I can receive the message now": told, not wished for; "a message when the result is ready" are not the reminders. */
function hasReceived(
  { words }: ReadText,
  { from, to }: { from: number; to: number },
  asking: ReadonlySet<number>,
): boolean {
  // "Inscrivez-moi pour une consultation"
  if (
    words
      .slice(to - 1, to + 5)
      .some(({ form }) =>
        /^(?:consultations?|rdv|appointments?|visite?|scan|echo|operation|doctor|docteur|medecin)$/u.test(form),
      ) &&
    /^(?:inscri|regist|put|add|mettez|enrol|sign|book)/u.test(words[from]?.form ?? '')
  )
    return true;
  if (
    words.some(({ form }, i) => i < to && /^(?:thank|thanks|remerci\p{L}*)$/u.test(form)) &&
    words.slice(from, to).every(({ form }) => !/^(?:again|encore|send\p{L}*|receive|recevoir)$/u.test(form))
  )
    return true;
  const verb = words.findIndex(({ form }, i) => i >= from && i < to && RECEIVES.test(form));
  if (verb < 0) return false;
  const { sentence } = words[from] as ReadText['words'][number];
  if (
    words.some(
      (word) => word.sentence === sentence && /^(?:result|results|resultats?|bilan|analyses?)$/u.test(word.form),
    )
  )
    return true;
  if (words.slice(Math.max(0, verb - 3), verb).some(({ form }) => /^(?:viens|vient|venons|just|pu)$/u.test(form)))
    return true;
  return (
    !asking.has(sentence) &&
    !words.slice(Math.max(0, from - 3)).some((word) => word.sentence === sentence && WISHING.test(word.form))
  );
}

/** "J'ai bien reçu le message": nobody has come. */
const isMessageReceived = (words: ReadText['words'], { from, to }: { from: number; to: number }): boolean =>
  words
    .slice(from, to + 3)
    .some(
      ({ form }, k) =>
        /^(?:recue?s?|received|got|eue?|vue?|seen|see)$/u.test(form) &&
        words
          .slice(from + k + 1, from + k + 4)
          .some(
            (word) =>
              word.clause === words[from]?.clause &&
              /^(?:messages?|sms|texto?|rappels?|reminders?|appels?|calls?|mails?|notification)$/u.test(word.form),
          ),
    );

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
    const french = ['pas', 'plus', 'jamais', 'aucun'].includes(word.form);
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
        : (ahead[0] ?? (['not', 'no', 'plus'].includes(word.form) ? afterVerb[afterVerb.length - 1] : undefined));
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
    if (
      match.label === 'absent' &&
      words
        .slice(match.to, match.to + 4)
        .some((word) => /^(?:annule|annulee|cancelled|canceled|reporte|postponed)$/u.test(word.form))
    )
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
