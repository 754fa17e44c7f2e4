import { type PhoneOwner } from './controls';
import { wordsOf } from './phone-words';

/** What the phone page offers to put on a message. */
export const REACTIONS = ['👍', '❤️', '👎'] as const;

/** What a telephone sends for a reaction where the other side only takes texts. */
export function tapback(emoji: string, text: string, owner: PhoneOwner): string {
  const { reaction, reactions } = wordsOf(owner);
  return reaction.replace('{{reaction}}', () => reactions[emoji] ?? emoji).replace('{{text}}', () => text);
}

/** A text quoted as e-mail programs do it. */
export const quotedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
