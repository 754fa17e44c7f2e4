import { PatternSet } from '../engine/pattern';
import { type ReadText, type Word } from '../engine/words/words';
import { LOCALES } from '../../domain/locale';
import { PACKS, patternsOf, SERVED } from '../packs/packs';
import { LANGUAGE_WISH_LABELS } from './labels';
import { wordSet } from '../packs/rule-words';

const names: Record<string, string> = {};
for (const { languageNames = {} } of PACKS)
  for (const [tag, words] of Object.entries(languageNames))
    names[tag] = names[tag] === undefined ? words : `${names[tag]}|${words}`;
const NAMED = new PatternSet(names);
const SHORT = new Map(
  LOCALES.flatMap((locale) => SERVED[locale].shortNames.split(' ').map((word) => [word, locale] as const)),
);

const WISH = new PatternSet(patternsOf(LANGUAGE_WISH_LABELS, ({ intent }) => intent.languageWish));

const STAFF = wordSet('deciding', 'staff');

const SPEAKS = wordSet('deciding', 'speaks');
/** "le médecin parle anglais ?", "does the nurse speak French": who speaks it at the clinic is asked, not how to write. */
const asksWhoSpeaks = (words: readonly Word[]): boolean =>
  words.some(
    (word, i) =>
      SPEAKS.has(word.form) &&
      words.slice(Math.max(0, i - 3), i).some((before) => STAFF.has(before.form) && before.clause === word.clause),
  );

/** The language tag a patient asks for, "?" when they ask for another without naming it, null when they ask for none. `strict`: only plain requests, for states where a comment may be about languages. */
export function languageWish(read: ReadText, strict = false): string | null {
  const { words } = read;
  if (asksWhoSpeaks(words)) return null;
  if (
    words.some(
      (word, i) =>
        (word.form === 'there' || word.form === 'la' || word.form === 'doctor' || word.form === 'docteur') && i > 2,
    ) &&
    read.questions.size >= 0 &&
    words[0]?.form === 'do'
  )
    return null;
  const named = NAMED.find(words);
  const signs = WISH.find(words);
  const first = named[0];
  const short = words.length === 1 ? SHORT.get(words[0]?.form ?? '') : undefined;
  if (short !== undefined) return short;
  if (!first) return signs.some((sign) => sign.label === 'any') ? '?' : null;
  const rest = words.length - new Set(named.map((match) => match.from)).size;
  const asks =
    rest <= 1 ||
    signs.some((sign) => sign.label === 'verb' || sign.label === 'any') ||
    (rest <= 5 && signs.some((sign) => sign.label === 'frame'));
  if (!asks || (strict && !(rest <= 1 || signs.some((sign) => sign.label === 'any' || sign.label === 'frame'))))
    return null;
  const refused = new Set<string>();
  const wanted: string[] = [];
  for (const match of named) {
    const denied = signs.some(
      (sign) =>
        sign.label === 'not' &&
        sign.from < match.from &&
        match.from - sign.from <= 3 &&
        !named.some((other) => other.from > sign.from && other.from < match.from) &&
        words[sign.from]?.sentence === words[match.from]?.sentence &&
        !(
          words[sign.from]?.form === 'no' &&
          sign.from === 0 &&
          match.from - sign.from > 1 &&
          words[sign.from]?.clause !== words[match.from]?.clause
        ),
    );
    if (denied) refused.add(match.label);
    else wanted.push(match.label);
  }
  const best = wanted.filter((tag) => !refused.has(tag));
  if (best.length > 0) return best[best.length - 1] ?? null;
  // "Pas en anglais": the other, where there is one other.
  const left = LOCALES.filter((locale) => !refused.has(locale));
  return left.length === 1 ? (left[0] ?? '?') : '?';
}
