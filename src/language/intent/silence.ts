import { type Topic } from '../../domain/conversation/reading/understanding';
import { PatternSet, type Match } from '../engine/pattern';
import { type Word } from '../engine/words/words';
import { listsOf, patternsOf } from '../packs/packs';
import { SILENCE_LABELS, type SilenceLabel } from './labels';
import { type Reply } from './reply';

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

const STOP_WORDS = new Set(['stop', 'stopp', 'unsubscribe', 'desabonner', 'stopall']);
const NOT_STOP =
  /^(?:[a-z]{2,}ing|de|d|at|in|by|bus|it|the|la|le|les|is|was|word|with|your|sign|a|an|for|over|aux|au)$/u;

/** What a reply wants of our messages and calls. */
export interface SilenceWish {
  /** No more of them. */
  stop: boolean;
  /** Not that, but something about them: other hours, no calls, not now, none arrive, or nobody can tell. */
  topics: Topic[];
}

const CALLS =
  /^(?:call|calls|calling|called|appel|appels|appelez|appeler|appelle|appellez|appeliez|rappel(?:ez|er|le|iez)|phone|phones|phoning|ring|ringing|telephon(?:ez|er|e)|bip(?:ez|er)?|beep|beeping|joindre)$/u;
const WRITES =
  /^(?:text|texts|texting|write|writing|message|messages|messaging|sms|ecri\p{L}*|envo\p{L}*|texto|textos|whatsapp|send|sending|rappels?|reminders?|notifi\p{L}*)$/u;
/** Wishes that hold a "have": "je n'ai pas besoin de vos rappels", "I have had enough". */
const WISHES = new Set(
  'besoin need envie accord consent consentement permission autorise demande asked ask signed sign interest interesse interested marre assez enough veux want wan souhaite wish refuse fatigue tired'.split(
    ' ',
  ),
);
const OURS = new Set(
  'message messages sms text texts texto textos call calls appel appels rappel rappels reminder reminders contact contacte contacts ecrire envoyer appeler text notification notifications whatsapp numero number donnees data'.split(
    ' ',
  ),
);
const LATER = new Set(['tard', 'later', 'tot']);

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
  const calls = (wish: Span): boolean => holds(words, wish, (form) => CALLS.test(form));
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
      !(holds(words, signal, (form) => CALLS.test(form) || WRITES.test(form)) && forever.touches(signal)),
  );
  const stop = !denied && (left.length > 0 || opensWithStop(reply));
  if (!stop && topics.size === 0 && (unsure || spans('unclear').some((span) => !receiving.touches(span))))
    topics.add('silence_unclear');
  return { stop, topics: stop ? [] : [...topics] };
}

const PERMISSION = /^(?:permission|autoris\p{L}*|authori[sz]\p{L}*)$/u;
/** "My boss did not give me permission", "no permission": a leave from work, unless it is ours to write that is spoken of. */
function isOthersPermission(words: readonly Word[], wish: Span): boolean {
  if (!holds(words, wish, (form) => PERMISSION.test(form))) return false;
  if (
    words.some(
      ({ form }) =>
        OURS.has(form) ||
        CALLS.test(form) ||
        WRITES.test(form) ||
        /^(?:you|vous|una|wuna|u|your|votre|vos)$/u.test(form),
    )
  )
    return false;
  return !words
    .slice(0, wish.to)
    .some(
      ({ form }, i) =>
        /^(?:gave|give|given|donne|donner|accorde)$/u.test(form) &&
        words.slice(Math.max(0, i - 5), i).some((word) => /^(?:i|je|j)$/u.test(word.form)) &&
        !words.slice(Math.max(0, i - 3), i + 3).some((word) => /^(?:me|m|us|nous)$/u.test(word.form)),
    );
}

/** "Le taxi a fait stop": a halt on the way. */
const isHalt = (words: readonly Word[], { from, to }: Span): boolean =>
  to - from <= 2 &&
  /^stop\p{L}*$/u.test(words[to - 1]?.form ?? '') &&
  words
    .slice(Math.max(0, from - 5), to)
    .some(({ form }) =>
      /^(?:taxi|bus|moto|bike|car|voiture|benskin|okada|police|policier|gendarmes?|militaires?|driver|chauffeur|train|control\p{L}*)$/u.test(
        form,
      ),
    );

/** "Not coming, call me", "don't come call me": what is denied is the coming. */
const isOtherDenial = ({ coming, read: { words } }: Reply, { from, to }: Span): boolean => {
  const contact = words.findIndex(({ form }, i) => i >= from && i < to && (CALLS.test(form) || WRITES.test(form)));
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
      .some(
        ({ form }, k) =>
          /^(?:available|free|around|able|possible|dispo|disponible)$/u.test(form) &&
          words[from + k]?.clause === words[contact]?.clause,
      )
  );
};

const NOW = new Set(['now', 'maintenant', 'today', 'aujourdhui', 'tonight', 'asteure', 'actuellement']);
/** "Don't call me now": another moment; "stop calling me now" is none. */
const isNow = (words: readonly Word[], { from, to }: Span): boolean =>
  holds(words, { from, to }, (form) => CALLS.test(form) || WRITES.test(form)) &&
  /^(?:not|no|do|ne|n|pas|never|nor|please|dont)$/u.test(words[from]?.form ?? '') &&
  !words.slice(from, to + 3).some(({ form }) => /^(?:again|anymore|ever|plus|jamais|more)$/u.test(form)) &&
  words.slice(to - 1, to + 2).some((word) => NOW.has(word.form) && word.clause === words[to - 1]?.clause);

const NO_NAMES = new Set(
  'again please svp stp merci thanks now maintenant anymore sir madam docteur doctor stop jamais plus'.split(' '),
);
const TITLES =
  /^(?:madam|madame|mme|mr|mister|monsieur|mrs|miss|mademoiselle|sir|maman|mama|papa|tata|tonton|auntie|aunty)$/u;
/** "Don't call me Mary", "ne m'appelez pas monsieur": how somebody is addressed, or not? */
function callsByName({ read: { words, text } }: Reply, { from, to }: Span): boolean {
  const at = [to - 2, to - 1, to, to + 1].find(
    (i) =>
      i > from &&
      /^(?:me|pas|plus)$/u.test(words[i]?.form ?? '') &&
      words.slice(Math.max(from, i - 3), i).some(({ form }) => CALLS.test(form)),
  );
  const next = at === undefined ? undefined : words[at + 1];
  if (next === undefined || at === undefined || next.clause !== words[at]?.clause) return false;
  if (TITLES.test(next.form)) return true;
  return (
    !NO_NAMES.has(next.form) &&
    text !== text.toUpperCase() &&
    /^\p{Lu}\p{Ll}{2}/u.test(text.slice(next.start, next.end))
  );
}

/** "No call me": don't call, or no, but call. */
const maySayNoFirst = (words: readonly Word[], wish: Span): boolean =>
  wish.from === 0 &&
  words.slice(3).every(({ form }) => COURTEOUS.test(form) || NO_NAMES.has(form)) &&
  /^(?:no|non)$/u.test(words[0]?.form ?? '') &&
  CALLS.test(words[1]?.form ?? '') &&
  words[0]?.clause === words[1]?.clause &&
  /^(?:me|moi|us)$/u.test(words[2]?.form ?? '') &&
  !forGood(words, wish);

const CALL_NOW = /^(?:call|ring|phone|flash|beep|appelez|appelle|rappelez|rappelle|bipez|telephonez)$/u;
const WRITE_NOW = /^(?:text|write|whatsapp|message|sms|ecrivez|ecris|textez|envoyez|envoie|send)$/u;
/** "Ne m'appelez pas, écrivez-moi", "call me, don't text": one way is refused and the other asked for; null where both are refused, or one is not named. */
function otherWay(words: readonly Word[]): 'write' | 'call' | null {
  const ways = words.flatMap(({ form }, at) => {
    const calls = CALL_NOW.test(form);
    if (!calls && !WRITE_NOW.test(form)) return [];
    const before = words.slice(Math.max(0, at - 3), at);
    const last = before.findLastIndex((word) => CALL_NOW.test(word.form) || WRITE_NOW.test(word.form));
    const near = before.slice(last + 1);
    const joined = near.some((word) => /^(?:or|and|ni|nor|ou|et)$/u.test(word.form));
    const denied =
      near.some((word) => /^(?:not|no|never|neva|ne|n|nor|ni|stop|dont|jamais|plus)$/u.test(word.form)) ||
      /^(?:pas|plus|jamais)$/u.test(words[at + 1]?.form ?? '') ||
      (/^(?:me|moi)$/u.test(words[at + 1]?.form ?? '') && /^(?:pas|plus|jamais)$/u.test(words[at + 2]?.form ?? ''));
    // A noun ("a message", "your text") is no wish.
    const noun = near.some((word) =>
      /^(?:a|an|un|une|your|vos|votre|this|ce|de|d|the|le|les|any|more|of|you|vous|to|keep)$/u.test(word.form),
    );
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

/** "Jour et nuit", "day and night": always, which is no other hour. */
const isAllDay = (words: readonly Word[], { from, to }: Span): boolean =>
  words.slice(Math.max(0, from - 2), to + 2).some(({ form }) => /^(?:jour|day)$/u.test(form)) &&
  words.slice(Math.max(0, from - 2), to + 2).some(({ form }) => /^(?:et|and)$/u.test(form));

const COURTEOUS = /^(?:please|svp|stp|abeg|jamais|prie|demande)$/u;
const GOVERNED = /^(?:que|qu|if|si|make|mek|can|could|will|would|want|veux|pouvez|pourriez|ask|beg|let)$/u;
/** "Vous ne m'appelez plus", "you don't call me anymore": told, or ordered? */
function statements(words: readonly Word[]): Span[] {
  if (words.some(({ form }) => COURTEOUS.test(form))) return [];
  return words.flatMap((word, i): Span[] => {
    if (!/^(?:vous|tu|you|u)$/u.test(word.form) || GOVERNED.test(words[i - 1]?.form ?? '')) return [];
    const next = [1, 2, 3, 4, 5, 6].map((k) =>
      words[i + k]?.clause === word.clause ? (words[i + k]?.form ?? '') : '',
    );
    const french = /^(?:ne|n)$/u.test(next[0] ?? '') && next.slice(1, 5).includes('plus');
    const english =
      /^(?:do|dont|no|never)$/u.test(next[0] ?? '') &&
      next.slice(1).some((form) => CALLS.test(form) || WRITES.test(form)) &&
      next.some((form) => /^(?:anymore|longer|more)$/u.test(form));
    return french || english ? [{ from: i, to: i + 7 }] : [];
  });
}

/** "… again", "… plus jamais": not only now. */
const forGood = (words: readonly Word[], { from, to }: Span): boolean =>
  words.slice(from, to + 3).some(({ form }) => /^(?:again|anymore|ever|jamais|never|any)$/u.test(form));

const deniedAt = (words: readonly Word[], at: number): boolean =>
  [1, 2].some(
    (back) =>
      words[at - back]?.clause === words[at]?.clause &&
      /^(?:not|no|never|neva|nor|ne|n|pas)$/u.test(words[at - back]?.form ?? ''),
  ) || /^(?:pas|plus|jamais)$/u.test(words[at + 1]?.form ?? '');

const NO_MORE = new Set(['more', 'de', 'd']);
/** "I no more have that number", "plus de crédit pour vous écrire": what there is no more of is not our messages. */
function noMoreOfOthers(words: readonly Word[], { from, to }: Span): boolean {
  const at = words
    .slice(from, to)
    .findIndex(({ form }, k) => NO_MORE.has(form) && /^(?:no|plus|not)$/u.test(words[from + k - 1]?.form ?? ''));
  if (at < 0) return false;
  const thing = words
    .slice(from + at + 1, to)
    .find(
      ({ form }) =>
        form.length > 2 &&
        !/^(?:any|the|your|vos|votre|these|those|ces|cet|such|please|svp|other|autres?|tous|tout|all|them|ever|have|has|get|that|this)$/u.test(
          form,
        ),
    );
  const said = words[from + at + 1]?.form ?? '';
  if (said === 'have' || said === 'has' || said === 'get') return true;
  return (
    thing !== undefined &&
    !OURS.has(thing.form) &&
    !CALLS.test(thing.form) &&
    !WRITES.test(thing.form) &&
    words.slice(from + at + 1, to).some(({ form }) => /^(?:pour|to|for)$/u.test(form))
  );
}

/** "On a dit mon résultat sans mon accord": a complaint, unless it is about messages. */
const withoutConsent = (words: readonly Word[], { from, to }: Span): boolean =>
  /^(?:sans|without|pas|no|not)$/u.test(words[from]?.form ?? '') &&
  /^(?:accord|consent|permission|autorise)$/u.test(words[to - 1]?.form ?? '') &&
  words.some(({ form }) =>
    /^(?:dit|told|tell|montre|showed|donne|gave|resultat|resultats|result|results|mari|husband|opere|operated|touche|touched|examine|examined)$/u.test(
      form,
    ),
  ) &&
  !words.some(({ form }) => OURS.has(form));

/** "Rappelez-moi plus tard", "call me later", "can you call tomorrow": a call, but not now. */
function asksToCallLater(words: readonly Word[], wished: Covered, busy: Covered): boolean {
  return words.some((word, i) => {
    if (
      !/^(?:call|ring|phone|rappelez|rappelle|rappeler|rappellez|appelez|appelle|telephonez)$/u.test(word.form) ||
      wished.has(i)
    )
      return false;
    const near = words.slice(i + 1, i + 7).filter(({ sentence }) => sentence === word.sentence);
    const later = near.some(({ form }, k) => form === 'later' || (form === 'tard' && near[k - 1]?.form === 'plus'));
    const me =
      near.slice(0, 2).some(({ form }) => /^(?:me|us|moi|nous|back)$/u.test(form)) ||
      /^(?:me|m|nous)$/u.test(words[i - 1]?.form ?? '');
    return me ? later || near.some((_, k) => busy.has(i + 1 + k)) : later && near.length <= 3;
  });
}

/** "Text me later", "écrivez plus tard". */
const asksToWriteLater = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) =>
      /^(?:text|write|message|ecrivez|ecris)$/u.test(word.form) &&
      words
        .slice(i + 1, i + 4)
        .some(
          ({ form, clause }, k) =>
            clause === word.clause && (form === 'later' || (form === 'tard' && words[i + k]?.form === 'plus')),
        ),
  );

/** "I prefer texts to calls", "écrivez au lieu d'appeler", "sms only please, no calls". */
const prefersWriting = (words: readonly Word[]): boolean =>
  words.some(({ form }) => CALLS.test(form)) &&
  words.some(({ form }) =>
    /^(?:prefer|prefere|preferons|instead|lieu|rather|plutot|place|than|only|seulement|uniquement)$/u.test(form),
  );

const AROUND_HOURS = new Set(
  'not no pas please svp stp abeg only seulement never jamais pls ok thanks merci la the a at de d of after before apres avant night nuit in on le du les by matin soir morning evening dimanche sunday weekend'.split(
    ' ',
  ),
);
/** "Not at night please", "pas la nuit": nothing but the hours that do not suit. */
const onlyHours = (words: readonly Word[], hours: readonly Span[]): boolean =>
  words.length <= 7 &&
  hours.some(
    (span) =>
      holds(words, span, (form) => /^(?:nights?|nuit|midnight|minuit)$/u.test(form)) &&
      words.some(({ form }, i) => i < span.from && /^(?:not|no|pas|never|jamais)$/u.test(form)),
  ) &&
  words.every(({ form }, i) => AROUND_HOURS.has(form) || hours.some((span) => span.from <= i && i < span.to));

const ABOUT_MESSAGES =
  /^(?:messages?|sms|mms|msgs?|text\p{L}*|call\p{L}*|appel\p{L}*|ecri\p{L}*|envo\p{L}*|rappel\p{L}*|relanc\p{L}*|remind\p{L}*|notif\p{L}*|numero|number|contact\p{L}*|lists?|listes?|spam\p{L}*|robot|bot|bips?|beep\p{L}*|whatsapp|stop\p{L}*|arret\p{L}*|cess\p{L}*|leave|laiss\p{L}*|peace|paix|tranquille|alone|derang\p{L}*|disturb\p{L}*|bother\p{L}*|consent\p{L}*|accord|sonn\p{L}*|quit|subscri\p{L}*|abonn\p{L}*)$/u;
/** A reply may only be taken for an unclear wish for silence when it speaks of messages or of stopping at all. */
export const speaksOfMessages = ({ read: { words } }: Reply): boolean =>
  words.some(({ form }) => ABOUT_MESSAGES.test(form)) && !tellsOfLack(words);

/** They tell that nothing is received, that they cannot write or call, or that they want to be written to. */
const tellsOfLack = (words: readonly Word[]): boolean =>
  said(words).some(({ label }) => label === 'cannotWrite' || label === 'notReceiving' || label === 'writeToMe');
