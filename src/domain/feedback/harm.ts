/**
 * What somebody was done or has swallowed, where words of danger get an answer of their own; the one that counts most in an answer comes first. Poison works
 * by the minute, and a child cannot leave by itself.
 */
export const HARMS = ['poisoning', 'child_abuse', 'violence'] as const;
export type Harm = (typeof HARMS)[number];

export const isHarm = (name: string): name is Harm => HARMS.some((harm) => harm === name);

/** The one that is answered, of several; null when there is none. */
export const gravestHarm = (names: readonly string[]): Harm | null =>
  HARMS.find((harm) => names.includes(harm)) ?? null;

/** Whoever does it may hold the telephone: nobody rings back or writes about it before the person is known to be alone. */
export const makesPhoneUnsafe = (names: readonly string[]): boolean =>
  names.includes('violence') || names.includes('child_abuse');
