import { type PhoneOwner } from './controls';

/** What the phone page offers to put on a message, and how telephones word it in a text. */
export const REACTIONS = [
  { emoji: '👍', en: 'Liked', fr: 'A aimé' }, { emoji: '❤️', en: 'Loved', fr: 'A adoré' }, { emoji: '👎', en: 'Disliked', fr: 'N’a pas aimé' },
] as const;

/** What a telephone sends for a reaction where the other side only takes texts. */
export const tapback = ({ en, fr }: (typeof REACTIONS)[number], text: string, { language }: PhoneOwner): string => (language === 'french' ? `${fr} « ${text} »` : `${en} “${text}”`);

/** A text quoted as e-mail programs do it. */
export const quotedLines = (text: string): string => text.split('\n').map((line) => `> ${line}`).join('\n');
