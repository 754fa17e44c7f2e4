/** Rows of the keyboards in use here, QWERTY and AZERTY. */
const ROWS = ['1234567890', 'qwertyuiop', 'azertyuiop', 'asdfghjkl', 'qsdfghjklm', 'zxcvbnm', 'wxcvbn'];

/** How one character may follow from another: repeated, next in the alphabet, next on the keyboard. */
function steps(from: string, to: string): readonly string[] {
  const distance = to.codePointAt(0)! - from.codePointAt(0)!;
  const alphabetical = Math.abs(distance) <= 1 ? [`alphabet ${distance}`] : [];
  const keyed = ROWS.flatMap((row) => {
    const [a, b] = [row.indexOf(from), row.indexOf(to)];
    return a >= 0 && b >= 0 && Math.abs(b - a) === 1 ? [`keyboard ${b - a}`] : [];
  });
  return [...alphabetical, ...keyed];
}

/** Where the run that begins at `from` ends: the first character that does not follow as those before it did. */
function runEnd(text: readonly string[], from: number): number {
  let end = from + 1;
  let ways: readonly string[] | undefined;
  for (; end < text.length; end++) {
    const next = steps(text[end - 1]!, text[end]!);
    const same = ways === undefined ? next : next.filter((way) => ways!.includes(way));
    if (same.length === 0) break;
    ways = same;
  }
  return end;
}

const SHORTEST_RUN = 3;

/** The shortest beginning that makes the whole text when it is repeated, the last time perhaps not to its end. */
function withoutRepetition(text: readonly string[]): readonly string[] {
  for (let length = 1; length <= text.length / 2; length++)
    if (text.every((character, at) => character === text[at % length])) return text.slice(0, length);
  return text;
}

/**
 * What is left of a text for somebody who guesses runs ("aaaa", "4567", "azerty") and repetitions ("abcabc") as easily as one character: one character for
 * each run, one of every repetition.
 */
export function pieces(text: string): string[] {
  const once = withoutRepetition([...text]);
  const left: string[] = [];
  for (let at = 0; at < once.length; ) {
    left.push(once[at]!);
    const end = runEnd(once, at);
    at = end - at >= SHORTEST_RUN ? end : at + 1;
  }
  return left;
}
