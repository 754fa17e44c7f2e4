import { fold } from '../engine/words/fold';
import { turnsOf, wordSet } from '../packs/rule-words';

const GONE = '[…]';
/** Every run of characters of a mail address is matched, with or without its second half: no run is tried from more than one place. */
const RUN_OR_MAIL = /[\w.+-]+(@[\w-]+(?:\.[\w-]+)+)?/giu;
const WEB_ADDRESS = /\bhttps?:\/\/\S+|\bwww\.\S+/giu;
const MONTHS = turnsOf('months');
const SUFFIX = turnsOf('ordinalSuffix');
const DATES = [
  new RegExp(`\\b\\d{1,2}${SUFFIX}?\\s+(?:of\\s+)?${MONTHS}\\b\\.?(?:,?\\s+\\d{2,4})?`, 'giu'),
  new RegExp(`\\b(?:${MONTHS})\\b\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:,?\\s+\\d{4})?`, 'giu'),
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/gu,
];
/** Telephone, file and insurance numbers, amounts, years; "2 heures" and "45 minutes" stay. */
const NUMBERS = /\+?\d(?:[\s.()-]{0,2}\d){2,}/gu;
/** The full stop of a title ends no sentence. */
const TITLE_STOP = new RegExp(`\\b(${turnsOf('titles')})\\.\\s+(?=\\p{Lu})`, 'gu');
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** Capital letters inside a sentence that name nobody. */
const COMMON = wordSet('people', 'common');

const partsOf = (name: string): string[] => [...name.matchAll(WORD)].map(([word]) => fold(word));

/**
 * A comment without what says who wrote it or of whom: the given names (of the patient, of staff) in any case and without regard to accents, names
 * after a title, words with a capital inside a sentence, telephone and other numbers of three digits and more, dates, mail and web addresses. What
 * is taken out stands as […]. Rather a word too many than a name too few.
 */
export function withoutIdentity(text: string, names: readonly string[]): string {
  const known = new Set(names.flatMap(partsOf).filter((part) => part.length > 1));
  let plain = text
    .replace(RUN_OR_MAIL, (run, domain?: string) => (domain === undefined ? run : GONE))
    .replace(WEB_ADDRESS, GONE);
  for (const pattern of DATES) plain = plain.replace(pattern, GONE);
  plain = plain.replace(NUMBERS, GONE).replace(TITLE_STOP, '$1 ');
  const shouted = plain === plain.toUpperCase();
  plain = plain.replace(WORD, (word, at: number) => {
    const folded = fold(word);
    // A part of two letters is often a word too (Ba, Le): it is taken for the name where it is written as one.
    if (known.has(folded) && (word.length > 2 || /^\p{Lu}/u.test(word))) return GONE;
    return !shouted && /^\p{Lu}/u.test(word) && !COMMON.has(folded) && isInside(plain, at) ? GONE : word;
  });
  return plain
    .replace(/(?:\[…\][\s'’-]*){2,}/gu, `${GONE} `)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a word stands inside a sentence: something of it comes before. */
const isInside = (text: string, at: number): boolean =>
  /[^.!?…:;"«»(\]-]$/u.test(text.slice(Math.max(0, at - 12), at).trimEnd());
