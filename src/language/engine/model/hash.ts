const { imul } = Math;

/** FNV-1a over UTF-16 code units, then the murmur3 finaliser: FNV alone leaves the low bits of short strings poorly mixed. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

/** The same over bytes: tells two weight files apart. */
export function hashBytes(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = imul(hash ^ bytes[i]!, 0x01000193);
  return mix(hash);
}

/** Hashes of text[from, from + n) for n = shortest…longest, as far as the text reaches: the same numbers as `hash32`, in one walk. */
export function hashesFrom(
  text: string,
  from: number,
  shortest: number,
  longest: number,
  each: (hash: number) => void,
): void {
  let hash = 0x811c9dc5;
  const end = Math.min(text.length, from + longest);
  for (let i = from; i < end; i++) {
    hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
    if (i - from + 1 >= shortest) each(mix(hash));
  }
}

/** Hash of two hashes in order: a word pair without building its string. */
export const hashPair = (first: number, second: number): number => mix(imul(first, 0x9e3779b1) ^ second);

function mix(hash: number): number {
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
