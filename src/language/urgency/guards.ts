import { type ReadText } from '../engine/words/words';
import { MARKERS } from './guard-words';

/** Words that may stand between a negation and what it denies: "no sign of any bleeding", "je n'ai pas eu de fievre". */
const TRANSPARENT = new Set(
  `a an any the my some single sign signs of have has had having feel feeling felt get got getting is was am are it been be in more longer really chest poitrine stomach back such other new now one
  de d du des la le les l un une mon ma mes ai eu as a avez avons ont est suis etait signe signes ressens senti autre mal douleur douleurs moindre trace or and nor ni ou et aussi fait vraiment most even much problem probleme problemes soucis
  pain pains fever bleeding di dey`.split(/\s+/u),
);
const NEGATION = new Set(
  'nobody noone personne no not never without none neither nor pas jamais aucun aucune sans ni plus zero neva nothing rien nul nulle'.split(
    ' ',
  ),
);
/** Somebody an animal may have hurt. */
const PERSONS = new Set(
  'me m him us moi child enfant baby bebe pikin son fils fille daughter hand leg main jambe pied wife husband femme mari him i je j'.split(
    ' ',
  ),
);
/** With one of these a new statement begins: "il ne pleure pas, il ne bouge pas". */
const SUBJECTS = new Set('i he she it we they j je il elle on ils elles'.split(' '));
const ANSWERING = /^(?:answer|repond|respond)/u;
const SOMEBODY = new Set(
  `he she him her i me il elle lui bb bebe baby babe child kid boy girl enfant petit petite garcon fils fille son daughter mother mere maman mama mum mom mummy father pere papa dad daddy
  husband mari wife femme epouse grandmother grandfather granny grandma grandpa mamie papi papy meme brother frere sister soeur neighbour neighbor voisin voisine friend ami amie patient pikin uncle oncle
  tonton aunt auntie aunty tante tata cousin cousine nephew niece neveu colleague collegue man woman homme dame monsieur vieux vieille madame twin jumeau`.split(
    /\s+/u,
  ),
);
const OFFICES = new Set(
  `phone phones telephone tel number numero line lines ligne lignes call calls called calling caller appel appels appelle rang ring ringing sonne email emails mail mails message messages sms text texts
  team teams equipe service services operator operators handler reception secretariat secretaire accueil bureau office desk question questions standard centre center switchboard bell buzzer sonnette`.split(
    /\s+/u,
  ),
);
const FRENCH_NE = new Set(['ne', 'n']);

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
