/** One word, number or sign of a text, folded for comparison. */
export interface Token {
  /** Lower case, without accents: "Après" is "apres". */
  text: string;
  /** Value of a token written in digits. */
  digits?: number;
  /** No space stands before it: the "h" of "10h". */
  glued: boolean;
  /** Place in the composed (NFC) text. */
  start: number;
  end: number;
}

const LETTER_SUBSTITUTES: Readonly<Record<string, string>> = {
  œ: 'o',
  æ: 'a',
  ß: 's',
  ø: 'o',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
};

/** Lower-cases and removes accents, one character for one, so that places in the result are places in the text. */
function fold(composed: string): string {
  let folded = '';
  for (const unit of composed.split('')) {
    const lower = unit.toLowerCase();
    const base = (LETTER_SUBSTITUTES[lower] ?? lower).normalize('NFD').charAt(0);
    folded += base === '' ? ' ' : base;
  }
  return folded;
}

/** SMS words that hold a digit; read before numbers so that "dem1" is demain and not "dem" and 1. */
const DIGIT_WORDS = [
  '2moro',
  '2morrow',
  '2morow',
  '2mrw',
  '2mr',
  '2main',
  '2m1',
  'dem1',
  '2day',
  '2nite',
  '2night',
  '2nyt',
];
const WORD = new RegExp(`(${DIGIT_WORDS.join('|')})(?![a-z0-9])|([0-9]+)|([a-z]+)|(\\n|[^\\sa-z0-9])`, 'g');
const MAX_CHARACTERS = 2000;

/**
 * Splits a text into folded tokens. Apostrophes and the hyphens inside words vanish ("l'après-midi" is l, apres, midi), all other
 * signs and line ends stay. Only the first 2,000 characters are read: a wish stands near the start, and the time must stay bounded.
 */
export function tokenise(text: string): { composed: string; tokens: Token[] } {
  const composed = text.slice(0, MAX_CHARACTERS).normalize('NFC');
  const folded = fold(composed);
  const tokens: Token[] = [];
  let lastEnd = -1;
  for (const match of folded.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const token: Token = { text: match[0], glued: start === lastEnd, start, end };
    if (match[2] !== undefined && match[2].length <= 8) token.digits = Number(match[2]);
    lastEnd = end;
    if (isWordHyphen(folded, start, end)) continue;
    tokens.push(token);
  }
  return { composed, tokens };
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && character >= 'a' && character <= 'z';

function isWordHyphen(folded: string, start: number, end: number): boolean {
  const sign = folded.slice(start, end);
  if (sign === "'") return isLetter(folded[start - 1]) || isLetter(folded[end]);
  return sign === '-' && isLetter(folded[start - 1]) && isLetter(folded[end]);
}
