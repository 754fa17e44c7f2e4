import { LOCALES, type Locale } from '../../domain/locale';
import { type RecordableWords, type SpokenPart } from '../../ports/out/texts';
import { tidied } from './plain-text';
import { type Values } from './translator';

/** A text of a call, cut at its values: `before` stands before the value `name`; the last piece has none. */
interface Piece {
  before: string;
  name: string | null;
}

const MARKS = new RegExp(`</?(?:${LOCALES.join('|')})>`, 'g');

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text.replace(MARKS, ''));

/** The clinic's own name and numbers are part of the words: they are the same in every call. */
function piecesOf(template: string, constants: Values): Piece[] {
  const text = template.replace(/\{\{(\w+)\}\}/g, (placeholder, name: string) => constants[name] ?? placeholder);
  const cut = text.split(/\{\{(\w+)\}\}/);
  return cut.flatMap((before, place): Piece[] => (place % 2 === 0 ? [{ before, name: cut[place + 1] ?? null }] : []));
}

/** "voice.goodbye"; with values in it "voice.hello.1", "voice.hello.2"… counted from one value to the next, the same in every language. */
const nameOf = (key: string, pieces: readonly Piece[], place: number): string =>
  pieces.length === 1 ? key : `${key}.${place + 1}`;

/** A text of a call in the stretches that can be recorded; a value that is empty leaves nothing behind. */
export const partsOf = (
  key: string,
  template: string,
  values: Values,
  constants: Values,
  locale: Locale,
): SpokenPart[] => {
  const pieces = piecesOf(template, constants);
  return pieces.flatMap(({ before, name }, place): SpokenPart[] => {
    const value = name === null ? '' : (values[name] ?? '');
    return [
      ...(hasWords(before) ? [{ recording: nameOf(key, pieces, place) }] : []),
      ...(value === '' ? [] : [{ value: { locale, text: value } }]),
    ];
  });
};

/** The stretches of a text that can be recorded, with their words. */
export const recordableWords = (key: string, template: string, constants: Values): RecordableWords[] => {
  const pieces = piecesOf(template, constants);
  return pieces.flatMap(({ before }, place) =>
    hasWords(before)
      ? [{ name: nameOf(key, pieces, place), words: tidied(before.replace(MARKS, '').replace(/^[\s.,;:]+/, '')) }]
      : [],
  );
};
