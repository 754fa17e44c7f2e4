/**
 * Folds writing variants that never carry meaning here: case, accents, ligatures, width, apostrophe and dash shapes, keycaps
 * ("5️⃣" becomes "5"), skin tones and variation selectors. Letters stay letters of the same word; nothing is split or dropped otherwise.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\uFE0E\uFE0F\u200B-\u200F\u2060\u{1F3FB}-\u{1F3FF}]/gu, '')
    .replace(/[’‘ʼ`´′＇]/gu, "'")
    .replace(/[–—−‐‑]/gu, '-')
    .toLowerCase()
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae');
}

/** Shortens each run of three or more equal letters to `keep` letters: "nooo" becomes "no" (1) or "noo" (2). */
export const shortenRuns = (word: string, keep: 1 | 2): string =>
  word.replace(/([a-z])\1{2,}/gu, keep === 1 ? '$1' : '$1$1');

/** Shortens every run of equal letters to one: "yess" becomes "yes". */
export const shortenDoubles = (word: string): string => word.replace(/([a-z])\1+/gu, '$1');
