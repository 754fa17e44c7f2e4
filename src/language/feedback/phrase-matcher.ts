import { type PhraseMatch, type Reading, type Token } from './reading';

interface Phrase {
  tag: string;
  words: readonly string[];
}

const GAP = '~';
const WIDEST_GAP = 4;
/** Words remembered, and the longest of them; beyond, it begins anew, so that texts cannot fill the memory. */
const MOST_WORDS = 20_000;
const LONGEST_REMEMBERED = 40;

/**
 * Finds listed phrases in a text. Lists are text: one phrase after another, separated by `|` or line ends. In a phrase `*` ends a
 * word beginning ("attend*"), `~` stands for up to four words of the same clause ("perdu ~ resultat*").
 */
export class PhraseMatcher {
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly byBeginning = new Map<string, Phrase[]>();
  private longestBeginning = 0;
  /** Phrases that may begin at a word, remembered: the same words make up most of all texts. */
  private readonly candidates = new Map<string, readonly Phrase[]>();

  /** `lists`: tag → list. The same phrase may stand under several tags. */
  constructor(lists: Readonly<Record<string, string>>) {
    for (const [tag, list] of Object.entries(lists)) {
      for (const entry of list.split(/[|\n]/u)) {
        const words = entry
          .trim()
          .split(/\s+/u)
          .filter((word) => word !== '');
        const [first] = words;
        if (first === undefined) continue;
        const map = first.endsWith('*') ? this.byBeginning : this.byWord;
        const key = first.endsWith('*') ? first.slice(0, -1) : first;
        if (map === this.byBeginning) this.longestBeginning = Math.max(this.longestBeginning, key.length);
        map.set(key, [...(map.get(key) ?? []), { tag, words }]);
      }
    }
  }

  /** All matches, in order of their first word; of one tag at one place only the longest. */
  find({ tokens }: Reading): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    tokens.forEach((token, from) => {
      const candidates = this.startingWith(token.word);
      if (candidates.length === 0) return;
      const longest = new Map<string, number>();
      for (const phrase of candidates) {
        const to = endOf(phrase.words, tokens, 1, from + 1);
        if (to !== null && to > (longest.get(phrase.tag) ?? -1)) longest.set(phrase.tag, to);
      }
      for (const [tag, to] of longest) matches.push({ tag, from, to });
    });
    return matches;
  }

  private startingWith(word: string): readonly Phrase[] {
    const known = this.candidates.get(word);
    if (known) return known;
    const found = [...(this.byWord.get(word) ?? [])];
    for (let length = 1; length <= Math.min(word.length, this.longestBeginning); length++)
      found.push(...(this.byBeginning.get(word.slice(0, length)) ?? []));
    if (this.candidates.size >= MOST_WORDS) this.candidates.clear();
    if (word.length <= LONGEST_REMEMBERED) this.candidates.set(word, found);
    return found;
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
