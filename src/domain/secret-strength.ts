import { pieces } from './pieces';

const FROM_EXAMPLES = /change.?me|secret.?key|example|demo|bench-only|insert.?here|your.?(?:own|secret|token|key)/i;

/**
 * Bits of surprise in a secret, by how often each of its characters comes (Shannon), after runs and repetitions count once. It tells what was typed from what
 * was drawn: 32 random bytes give some 220 in base64 and 240 in hexadecimal digits.
 */
export function estimatedBits(secret: string): number {
  const left = pieces(secret);
  const counts = new Map<string, number>();
  for (const character of left) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits + count * Math.log2(left.length / count), 0);
}

/** Whether a secret may guard a real installation: none of an example's, and at least so many bits by the estimate. */
export const isStrongSecret = (secret: string, bits: number): boolean =>
  !FROM_EXAMPLES.test(secret) && estimatedBits(secret) >= bits;
