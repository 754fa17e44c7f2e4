import { type WordLists } from '../engine/pattern';
import { type Locale } from '../../domain/locale';
import { COMMON } from './common/pack';
import { ENGLISH } from './en/pack';
import { FRENCH } from './fr/pack';
import { type ListOwner, type Pack, type PackWords, type Patterns, type ServedPack } from './pack';
import { PIDGIN } from './pidgin/pack';

/** The packs of the languages patients are served in. */
export const SERVED: Readonly<Record<Locale, ServedPack>> = { fr: FRENCH, en: ENGLISH };

/** Every pack; where several say the same of a word, the first is heard first. */
export const PACKS: readonly Pack[] = [...Object.values(SERVED), PIDGIN, COMMON];

/** The patterns of all packs under each label, in the order of the labels. */
export function patternsOf<Label extends string>(
  labels: readonly Label[],
  of: (pack: Pack) => Patterns<Label> | undefined,
): Record<Label, string> {
  return Object.fromEntries(
    labels.map((label) => [label, PACKS.map((pack) => of(pack)?.[label] ?? '').join('\n')]),
  ) as Record<Label, string>;
}

/** The named word lists of all packs: a list holds the words of every language. */
export function listsOf(owner: ListOwner): WordLists {
  const lists: Record<string, string> = {};
  for (const {
    lists: { [owner]: own = {} },
  } of PACKS)
    for (const [name, words] of Object.entries(own)) lists[name] = `${lists[name] ?? ''} ${words}`;
  return lists;
}

/** A list of words, over all packs. */
export const wordsOf = (list: Exclude<keyof PackWords, 'compounds'>): ReadonlySet<string> =>
  new Set(
    PACKS.flatMap(({ words }) => (words?.[list] ?? '').split(list === 'shorthand' ? /[|\n]/u : /\s+/u)).filter(
      (word) => word !== '',
    ),
  );
