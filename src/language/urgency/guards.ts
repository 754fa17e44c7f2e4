import { type ReadText } from '../engine/words/words';
import { MARKERS } from './guard-words';
import { wordSet, wordTest } from '../packs/rule-words';

/** Words that may stand between a negation and what it denies: "no sign of any bleeding", "je n'ai pas eu de fievre". */
const TRANSPARENT = wordSet('urgency', 'transparent');
const NEGATION = wordSet('urgency', 'negationInGuards');
/** Somebody an animal may have hurt. */
const PERSONS = wordSet('urgency', 'persons');
/** With one of these a new statement begins: "il ne pleure pas, il ne bouge pas". */
const SUBJECTS = wordSet('urgency', 'subjects');
const ANSWERING = wordTest('urgency', 'answering');
const SOMEBODY = wordSet('urgency', 'somebody');
const OFFICES = wordSet('urgency', 'offices');
const FRENCH_NE = wordSet('urgency', 'ne');

type Marker =
  | 'noMore'
  | 'normalValue'
  | 'animal'
  | 'othersWell'
  | 'othersPast'
  | 'joke'
  | 'image'
  | 'nowWell'
  | 'recurs'
  | 'resolved'
  | 'past'
  | 'figurative'
  | 'routine'
  | 'ruledOut'
  | 'hypothetical';

/** Markers that speak about a sign; words of the sign itself are not taken for them. */
const OF_STATE: ReadonlySet<Marker> = new Set<Marker>(['resolved', 'past', 'recurs', 'ruledOut']);

/** Decides whether a sign found in a text is denied, over, a figure of speech, or about something else than the patient's state now. */
export class Guards {
  private found: ReturnType<typeof MARKERS.find> | undefined;
  private comesBack: boolean | undefined;

  constructor(private readonly read: ReadText) {}

  /** Kinds of words around signs that stand in the text. */
  get labels(): string[] {
    return [...new Set(this.marks.map(({ label }) => label))];
  }

  private get marks(): ReturnType<typeof MARKERS.find> {
    return (this.found ??= MARKERS.find(this.read.words));
  }

  /** Something has come back: what is said to be over is not. */
  get recurs(): boolean {
    const well = this.marks.filter((mark) => mark.label === 'nowWell' || mark.label === 'noMore');
    return (this.comesBack ??= this.marks.some(
      (mark) => mark.label === 'recurs' && !well.some((now) => now.from < mark.to && mark.from < now.to),
    ));
  }

  /** Said in another part of the same text. */
  set recurs(comesBack: boolean) {
    this.comesBack = comesBack;
  }

  /** The words are an image whatever the sign: "heart attack when I saw the bill", "mort de rire". */
  image(at: number): boolean {
    return this.near('image', at, at + 1, 12, 12);
  }

  private near(label: Marker, from: number, to: number, before: number, after: number, sameSentence = true): boolean {
    return this.marks.some((mark) => {
      if (mark.label !== label || (OF_STATE.has(label) && mark.from >= from && mark.to <= to)) return false;
      if (mark.to <= from - before || mark.from >= to + after) return false;
      return !sameSentence || this.read.words[mark.from]?.sentence === this.read.words[from]?.sentence;
    });
  }

  private has(label: Marker): boolean {
    return this.marks.some((mark) => mark.label === label);
  }

  /** "no fever", "ni saignement", "je ne saigne pas", "I have no chest pain or fever". */
  negated(from: number, to: number): boolean {
    const { words } = this.read;
    for (let i = from - 1; i >= 0 && i >= from - 7; i -= 1) {
      const word = words[i];
      const next = words[i + 1];
      if (!word || word.sentence !== next?.sentence) break;
      if (word.clause !== next.clause && SUBJECTS.has(next.form)) break;
      if (word.forms.some((form) => NEGATION.has(form))) {
        if (next.form === 'only' || next.form === 'seulement' || next.form === 'que') return false;
        if (word.form === 'plus')
          return words.slice(Math.max(0, i - 3), i).some((w) => FRENCH_NE.has(w.form)) || i === 0;
        return true;
      }
      if (!word.forms.some((form) => TRANSPARENT.has(form))) break;
    }
    const after = words[to];
    const last = words[to - 1];
    if (
      after &&
      last &&
      after.clause === last.clause &&
      (after.form === 'pas' || after.form === 'plus' || after.form === 'jamais')
    ) {
      const ne = words.slice(Math.max(0, from - 3), to).some((word) => FRENCH_NE.has(word.form));
      return ne || after.form === 'pas';
    }
    return false;
  }

  /** "nobody answers the phone", "did not answer", "she never answered my questions": an office that is silent, no person without consciousness. */
  unanswered(from: number, to: number): boolean {
    const { words } = this.read;
    if (!words.slice(from, to).some((word) => ANSWERING.test(word.form))) return false;
    const sentence = words[from]?.sentence;
    const around = words.filter((word, i) => word.sentence === sentence && i >= from - 12 && i < to + 8);
    return (
      around.some((word) => OFFICES.has(word.form)) ||
      !words.slice(Math.max(0, from - 8), to + 3).some((word) => word.forms.some((form) => SOMEBODY.has(form)))
    );
  }

  /** The sign is over (with `resolvable`), long past, ruled out, or (with `imagined`) only imagined. */
  over(from: number, to: number, imagined = true, resolvable = true): boolean {
    if (this.near('normalValue', from, to, 3, 3)) return true;
    if (this.recurs) return this.near('ruledOut', from, to, 6, 2) && !this.has('resolved');
    return (
      (resolvable && this.near('resolved', from, to, 5, 8)) ||
      this.near('past', from, to, 12, 12) ||
      this.near('ruledOut', from, to, 6, 2) ||
      (imagined && this.near('hypothetical', from, to, 7, 2))
    );
  }

  /** The sign is an animal's, and no person is named with it: "mon chien s'est fait mordre par un serpent", not "the dog is mad, it bit my son". */
  animals(from: number): boolean {
    const { words } = this.read;
    return (
      this.near('animal', from, from + 1, 8, 6) &&
      !words.some((word) => word.sentence === words[from]?.sentence && word.forms.some((form) => PERSONS.has(form)))
    );
  }

  /** Somebody else's and over: "my sister had a fall but she is fine now", in any sentence; never when it is back. */
  othersAndWell(from: number): boolean {
    if (this.recurs) return false;
    return (
      this.marks.some((mark) => mark.label === 'othersWell' && mark.from > from) &&
      this.marks.some((mark) => mark.label === 'othersPast' && mark.from <= from + 2)
    );
  }

  /** The words stand in a sentence with a question mark. */
  asked(from: number): boolean {
    return this.read.questions.has(this.read.words[from]?.sentence ?? -1);
  }

  routine(from: number, to: number): boolean {
    return this.near('routine', from, to, 3, 3);
  }

  /** The text laughs. */
  get joking(): boolean {
    return this.has('joke');
  }

  /** The words are an image: about the bill, the queue, laughter. */
  figurative(at: number, plain: boolean): boolean {
    return this.joking || (!plain && this.near('figurative', at, at + 1, 40, 40));
  }
}

export const GUARD_WORDS = { vocabulary: MARKERS.vocabulary, stems: MARKERS.stems };
