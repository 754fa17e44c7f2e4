import { type Locale } from '../../domain/patient/language';
import { LinearModel } from '../model/linear-model';
import { WEIGHTS } from './weights';

/** A text shows its language when the odds are beyond e^1.2, about 3 to 1. */
const CERTAIN = 1.2;
const LETTERS = /\p{L}{2}/u;

let model: LinearModel | undefined;

/**
 * The language a text is written in, judged from its words and letters; null when it does not show one ("ok", "10h", other languages).
 * Pidgin counts as English, camfranglais as French. The model is read once, at the first call.
 */
export function languageSeen(text: string): Locale | null {
  if (!LETTERS.test(text)) return null;
  model ??= LinearModel.load(Buffer.from(WEIGHTS, 'base64'));
  const french = model.scores(text)[0] ?? 0;
  return french >= CERTAIN ? 'fr' : french <= -CERTAIN ? 'en' : null;
}
