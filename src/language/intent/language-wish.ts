import { PatternSet } from '../engine/pattern';
import { type ReadText, type Word } from '../engine/words/words';

const NAMED = new PatternSet({
  en: 'english|anglais|anglaise|inglish|englsh|anglophone|anglophones|anglai|englis|englich|inglis',
  fr: 'french|francais|francaise|francophone|francophones|frensh|francai|frances|fransais|franch',
  pcm: 'pidgin|pidjin|pijin|pidgeon',
  es: 'spanish|espagnol|espanol',
  de: 'german|allemand|deutsch',
  ar: 'arabic|arabe',
  ff: 'fulfulde|foufoulde|fulani|peul|peulh',
  ha: 'haoussa|hausa|hausa',
  ewo: 'ewondo',
  dua: 'duala',
});

const WISH = new PatternSet({
  any: `
    change|changer|changez|switch|other|another|autre|different|choose|choisir|which|quelle|modifier|select|set|my ..3 language|langue|languages|langues
    < language|langue ,> >
    langue anglaise|francaise
    not|pas|no ..4 language|langue
    language ..2 please
    langue svp`,
  not: `
    not|no|dont|pas|never|ne|jamais|neva|little|peu|mal|poorly|barely|hardly
    only ..1 small`,
  verb: `
    have|avez|vous
    translat*|tradui*|entend*|hear|explain|explique*|speak|speaks|spoke|parle|parler|parlez|parlons|understand|understands|comprends|comprend|comprens|comprenons|comprendre|hear|hears|read|reads|lire|lit|lis|write|ecrire|ecrivez|ecris|switch|change|changer|changez|changing|prefer|prefere|preferable|want|veux|voudrais|souhaite|like|need|use|utiliser|utilisez|send|envoyez|envoyer|talk|talking|reply|repondez|repondre|message|messages|continue|continuer|text|put|mettez|mettre|mets|passez|passer|passe|sms|tok|traduire|translate|traduisez|traduction|translation|suis|am|speaker|version|parl|sabi|know|connais|easier|better|mieux|facile|maitrise|get|reminders|rappels|set|choose|choisis|choisir|from`,
  frame: `
    ou|or rien|nothing|else|sinon
    in|en|into|to|as
    please|svp|stp|pls|only|seulement|uniquement|instead|plutot|version|speaker|now|maintenant|language|langue|mode|from`,
});

const STAFF = new Set('doctor docteur medecin dr nurse nurses infirmiere infirmier staff personnel midwife receptionist secretaire accueil specialist specialiste someone somebody anyone quelquun they ils elle'.split(' '));

/** "le médecin parle anglais ?", "does the nurse speak French": who speaks it at the clinic is asked, not how to write. */
const asksWhoSpeaks = (words: readonly Word[]): boolean => words.some((word, i) => /^(?:speak|speaks|parle|parlent)$/u.test(word.form)
  && words.slice(Math.max(0, i - 3), i).some((before) => STAFF.has(before.form) && before.clause === word.clause));

/** The language tag a patient asks for, "?" when they ask for another without naming it, null when they ask for none. `strict`: only plain requests, for states where a comment may be about languages. */
export function languageWish(read: ReadText, strict = false): string | null {
  const { words } = read;
  if (asksWhoSpeaks(words)) return null;
  if (words.some((word, i) => (word.form === 'there' || word.form === 'la' || word.form === 'doctor' || word.form === 'docteur') && i > 2) && read.questions.size >= 0 && words[0]?.form === 'do') return null;
  const named = NAMED.find(words);
  const signs = WISH.find(words);
  const first = named[0];
  if (words.length === 1 && (words[0]?.form === 'fr' || words[0]?.form === 'eng' || words[0]?.form === 'en')) return words[0].form === 'fr' ? 'fr' : 'en';
  if (!first) return signs.some((sign) => sign.label === 'any') ? '?' : null;
  const rest = words.length - new Set(named.map((match) => match.from)).size;
  const asks = rest <= 1 || signs.some((sign) => sign.label === 'verb' || sign.label === 'any')
    || (rest <= 5 && signs.some((sign) => sign.label === 'frame'));
  if (!asks || (strict && !(rest <= 1 || signs.some((sign) => sign.label === 'any' || sign.label === 'frame')))) return null;
  const refused = new Set<string>();
  const wanted: string[] = [];
  for (const match of named) {
    const denied = signs.some((sign) => sign.label === 'not' && sign.from < match.from && match.from - sign.from <= 3
      && !named.some((other) => other.from > sign.from && other.from < match.from)
      && words[sign.from]?.sentence === words[match.from]?.sentence && !(words[sign.from]?.form === 'no' && sign.from === 0 && match.from - sign.from > 1 && words[sign.from]?.clause !== words[match.from]?.clause));
    if (denied) refused.add(match.label);
    else wanted.push(match.label);
  }
  const best = wanted.filter((tag) => !refused.has(tag));
  if (best.length > 0) return best[best.length - 1] ?? null;
  if (refused.has('en') && refused.has('fr')) return '?';
  if (refused.has('en')) return 'fr';
  if (refused.has('fr')) return 'en';
  return '?';
}
