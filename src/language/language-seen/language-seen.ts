import { type Locale, LOCALES } from '../../domain/locale';
import { sharedModel } from '../engine/model/shared-models';
import { plainWords } from './plain-words';

/** A text shows its language when the odds are beyond e^1.2, about 3 to 1. */
const CERTAIN = 1.2;
const LETTERS = /\p{L}{2}/u;
/** Up to so many words, letters alone prove nothing: "Excellent", "menu", "Marie" and "oui ok" are written in every language. */
const FEW = 3;
/** So many more plain words of one language than of any other decide where the letters do not, or say the other. */
const MORE = 2;

/**
 * The language a text is written in, judged from its words and letters; null when it does not show one ("ok", "10h", names, other languages).
 * Pidgin counts as English, camfranglais as French.
 */
export function languageSeen(text: string): Locale | null {
  if (!LETTERS.test(text)) return null;
  const model = sharedModel('language');
  const {
    outputs: [told],
    notes: { against },
  } = model.parts;
  const odds = model.scores(text)[0] ?? 0;
  const leaning = odds > 0 ? told : against;
  const letters = Math.abs(odds) >= CERTAIN ? localeNamed(leaning) : null;
  const plain = plainWords(text);
  const [most = 0, next = 0] = Object.values(plain).sort((a, b) => b - a);
  const more = most - next;
  const words = LOCALES.find((locale) => plain[locale] === most) ?? null;
  if ((text.match(/\p{L}[\p{L}'’]*/gu) ?? []).length <= FEW)
    return more > 0 && next === 0 && (leaning === words || (words !== told && words !== against)) ? words : null;
  if (letters === null || (more > 0 && words !== letters)) return more >= MORE ? words : null;
  return letters;
}

const localeNamed = (tag: unknown): Locale | null => LOCALES.find((locale) => locale === tag) ?? null;
