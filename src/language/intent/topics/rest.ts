import { type ReadText } from '../../engine/words/words';

/** A stretch of a text, in words. */
interface Stretch {
  from: number;
  to: number;
}

/** Where one reason ends and the next statement begins. */
const JOINTS = new Set(
  `parce because car donc so alors since puisque vu therefore thats and et then sinon otherwise que qu cause ca that que`.split(
    ' ',
  ),
);
/** Words before a stretch that belong to it: who did it, articles, small verbs. */
const LEADING = new Set(
  `the a an la le les l un une des de d du of to at by your votre vos my mon ma mes our notre this that these ce cet cette ces some dem i j je we nous on you vous una wuna they ils elles il elle he she it
  c ai a ont avez avons as am is was were are be been have has had don di dey est etait sont etaient ete ne n me m us us just really vraiment tres very so too trop bien please pls svp stp can could would will need want like wan may
  veux voudrais voudrai puis peux pouvez pourriez peut souhaite aimerais besoin someone somebody quelquun doctor docteur nurse infirmiere infirmieres dame dames lady people go for make mek let abeg faut il dois que qu estceque and et also aussi but`.split(
    /\s+/u,
  ),
);
/** With one of these, after it, somebody speaks of something else. */
const NEXT = new Set('i je j we nous on je please annulez annuler cancel stop confirm confirme am jsuis'.split(' '));

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
