/**
 * Texts up to this many UTF-16 units are read whole, word beside word. The words around a word decide what it means, so that reading takes as many steps as
 * there are pairs: 10,000 characters of "no " took seconds. Of 21,748 labelled replies and comments 11 are longer.
 */
export const LONGEST_READ_WHOLE = 2_000;
/** What one stretch of a longer text decides about, and the words around that it reads with it: more than any rule looks to either side. */
const CORE = 1_100;
const MARGIN = 400;
/** Of a long reply these are read for what it asks; "hello", the matter and the wish stand at its beginning or at its end. */
const BEGINNING = 1_200;
const END = 799;
/** No blank as near as this: a text without words is cut anywhere. */
const LONGEST_WORD = 60;

/** A part of a text. `from` to `to` are the places in the whole text that it decides about; `start` is where its own text begins there. */
export interface Stretch {
  text: string;
  start: number;
  from: number;
  to: number;
}

/** A place at or before `at` where no word is cut, at most a word away; never inside a pair of surrogates. */
function cutBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let place = at; place > 0 && place > at - LONGEST_WORD; place -= 1)
    if (/\s/u.test(text.charAt(place - 1))) return place;
  return /[\uDC00-\uDFFF]/u.test(text.charAt(at)) ? at - 1 : at;
}

/** The whole text where it is short, else parts that overlap, each of bounded length: whatever is done for each takes steps in proportion to the text. */
export function stretchesOf(text: string): Stretch[] {
  if (text.length <= LONGEST_READ_WHOLE) return [{ text, start: 0, from: 0, to: text.length }];
  const stretches: Stretch[] = [];
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= CORE + MARGIN ? text.length : cutBefore(text, from + CORE);
    const start = cutBefore(text, from - MARGIN);
    stretches.push({ text: text.slice(start, cutBefore(text, to + MARGIN)), start, from, to });
    from = to;
  }
  return stretches;
}

/** A text whole where it is short, else its beginning and its end as two lines; `placeOf` gives a place of the whole text in it, null for what is left out. */
export function beginningAndEnd(text: string): { text: string; placeOf: (place: number) => number | null } {
  if (text.length <= LONGEST_READ_WHOLE) return { text, placeOf: (place) => place };
  const head = text.slice(0, cutBefore(text, BEGINNING));
  const from = cutBefore(text, text.length - END);
  return {
    text: `${head}\n${text.slice(from)}`,
    placeOf: (place) => (place < head.length ? place : place < from ? null : head.length + 1 + place - from),
  };
}
