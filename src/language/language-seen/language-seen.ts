import { type Locale } from '../../domain/locale';
import { LinearModel } from '../engine/model/linear-model';
import { plainWords } from './plain-words';
import { WEIGHTS } from './weights';

/** A text shows its language when the odds are beyond e^1.2, about 3 to 1. */
const CERTAIN = 1.2;
const LETTERS = /\p{L}{2}/u;
/** Up to so many words, letters alone prove nothing: "Excellent", "menu", "Marie" and "oui ok" are written in every language. */
const FEW = 3;
/** So many more plain words of one language than of the other decide where the letters do not, or say the other. */
const MORE = 2;

let model: LinearModel | undefined;

/**
 * The language a text is written in, judged from its words and letters; null when it does not show one ("ok", "10h", names, other languages).
 * Pidgin counts as English, camfranglais as French. The model is read once, at the first call.
 */
export function languageSeen(text: string): Locale | null {
  if (!LETTERS.test(text)) return null;
  model ??= LinearModel.load(Buffer.from(WEIGHTS, 'base64'));
  const french = model.scores(text)[0] ?? 0;
  const letters: Locale | null = french >= CERTAIN ? 'fr' : french <= -CERTAIN ? 'en' : null;
  const plain = plainWords(text);
  const more = plain.fr - plain.en;
  const words: Locale = more > 0 ? 'fr' : 'en';
  if ((text.match(/\p{L}[\p{L}'’]*/gu) ?? []).length <= FEW) return more !== 0 && Math.min(plain.fr, plain.en) === 0 && (french > 0) === (words === 'fr') ? words : null;
  if (letters === null || (more !== 0 && words !== letters)) return Math.abs(more) >= MORE ? words : null;
  return letters;
}
