import { type ReadText } from '../../engine/words/words';
import { wordSet } from '../../packs/rule-words';

/** A stretch of a text, in words. */
interface Stretch {
  from: number;
  to: number;
}

/** Where one reason ends and the next statement begins. */
const JOINTS = wordSet('topics', 'joints');
/** Words before a stretch that belong to it: who did it, articles, small verbs. */
const LEADING = wordSet('topics', 'leading');
/** With one of these, after it, somebody speaks of something else. */
const NEXT = wordSet('topics', 'next');

/** The text without the stretches, and without the words around each that belong to it. A comma stands where one was. */
export function restOf({ text, words }: ReadText, stretches: readonly Stretch[]): string {
  const gone = new Set<number>();
  for (const { from, to } of stretches) {
    for (let i = from; i < to; i += 1) gone.add(i);
    const clause = words[from]?.clause;
    for (let i = from - 1; i >= 0 && words[i]?.clause === clause && LEADING.has(words[i]?.form ?? ''); i -= 1)
      gone.add(i);
    for (let i = to; i < words.length && words[i]?.clause === words[to - 1]?.clause; i += 1) {
      const form = words[i]?.form ?? '';
      if (JOINTS.has(form) || NEXT.has(form)) break;
      gone.add(i);
    }
  }
  let rest = '';
  let at = 0;
  words.forEach((word, i) => {
    if (!gone.has(i)) return;
    if (word.start >= at) rest += `${text.slice(at, word.start)}${rest.endsWith(', ') ? '' : ', '}`;
    at = Math.max(at, word.end);
  });
  return `${rest}${text.slice(at)}`;
}
