import { PACKS } from '../../packs/packs';
import { type Token } from './tokens';

interface Branch {
  word?: string;
  next: Map<string, Branch>;
}

const ROOT: Branch = { next: new Map() };
for (const { dates } of PACKS) {
  for (const [spelling, word] of Object.entries(dates?.phrases ?? {}).flatMap(([name, spellings]) =>
    spellings.split(/[|\n]/u).map((one) => [one.trim(), name] as const),
  )) {
    let branch = ROOT;
    for (const part of spelling.split(' ')) {
      const next = branch.next.get(part) ?? { next: new Map<string, Branch>() };
      branch.next.set(part, next);
      branch = next;
    }
    branch.word = word;
  }
}

/** Replaces every expression of the table by its one word, longest first. */
export function joinPhrases(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const first = tokens[i] as Token;
    const found = longest(tokens, i);
    if (found === null) {
      joined.push(first);
      i += 1;
    } else {
      joined.push({ text: found.word, glued: first.glued, start: first.start, end: (tokens[found.to] as Token).end });
      i = found.to + 1;
    }
  }
  return joined;
}

function longest(tokens: Token[], from: number): { word: string; to: number } | null {
  let branch: Branch | undefined = ROOT;
  let found: { word: string; to: number } | null = null;
  for (let i = from; i < tokens.length; i += 1) {
    branch = branch.next.get((tokens[i] as Token).text);
    if (branch === undefined) break;
    if (branch.word !== undefined) found = { word: branch.word, to: i };
  }
  return found;
}
