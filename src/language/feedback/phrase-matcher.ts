import { type PhraseMatch, type Reading, type Token } from './reading';

interface Phrase {
  tag: string;
  words: readonly string[];
}

const GAP = '~';
const WIDEST_GAP = 4;

/**
 * Finds listed phrases in a text. Lists are text: one phrase after another, separated by `|` or line ends. In a phrase `*` ends a
 * word beginning ("attend*"), `~` stands for up to four words of the same clause ("perdu ~ resultat*").
 */
export class PhraseMatcher {
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly byBeginning = new Map<string, Phrase[]>();

  /** `lists`: tag → list. The same phrase may stand under several tags. */
  constructor(lists: Readonly<Record<string, string>>) {
    for (const [tag, list] of Object.entries(lists)) {
      for (const entry of list.split(/[|\n]/u)) {
        const words = entry.trim().split(/\s+/u).filter((word) => word !== '');
        const [first] = words;
        if (first === undefined) continue;
        const map = first.endsWith('*') ? this.byBeginning : this.byWord;
        const key = first.endsWith('*') ? first.slice(0, -1) : first;
        map.set(key, [...(map.get(key) ?? []), { tag, words }]);
      }
    }
  }

  /** All matches, in order of their first word; of one tag at one place only the longest. */
  find({ tokens }: Reading): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    tokens.forEach((token, from) => {
      const longest = new Map<string, number>();
      for (const phrase of this.startingWith(token.word)) {
        const to = endOf(phrase.words, tokens, 1, from + 1);
        if (to !== null && to > (longest.get(phrase.tag) ?? -1)) longest.set(phrase.tag, to);
      }
      for (const [tag, to] of longest) matches.push({ tag, from, to });
    });
    return matches;
  }

  private *startingWith(word: string): Iterable<Phrase> {
    yield* this.byWord.get(word) ?? [];
    for (let length = 1; length <= word.length; length++) yield* this.byBeginning.get(word.slice(0, length)) ?? [];
  }
}

/** Index of the last token when words[at…] stand at tokens[place…], or null. */
function endOf(words: readonly string[], tokens: readonly Token[], at: number, place: number): number | null {
  const word = words[at];
  if (word === undefined) return place - 1;
  if (word === GAP) {
    for (let skip = 0; skip <= WIDEST_GAP; skip++) {
      const to = endOf(words, tokens, at + 1, place + skip);
      if (to !== null && tokens[to]?.clause === tokens[place - 1]?.clause) return to;
    }
    return null;
  }
  const token = tokens[place];
  if (token === undefined) return null;
  const fits = word.endsWith('*') ? token.word.startsWith(word.slice(0, -1)) : token.word === word;
  return fits ? endOf(words, tokens, at + 1, place + 1) : null;
}
