import { wordsOf } from '../../packs/packs';

const TABLE: ReadonlyMap<string, readonly string[]> = new Map(
  [...wordsOf('shorthand')].map((entry) => {
    const [short = '', long = ''] = entry.split('=');
    return [short.normalize('NFC'), long.split(' ')] as const;
  }),
);

/**
 * The words a shorthand stands for, or null when it is not in the table. An accent may decide ("mé" is mais, "me" is not), so the word
 * is looked up as it is written first and folded second.
 */
export const expandShorthand = (written: string, folded: string): readonly string[] | null =>
  TABLE.get(written.normalize('NFC').toLowerCase()) ?? TABLE.get(folded) ?? null;
