import { readFileSync } from 'node:fs';
import path from 'node:path';
import type fr from '../../../../locales/fr/pages.json';
import { LOCALES, type Locale } from '../../../domain/locale';
import { projectRoot } from '../../../root';

type WordKey = keyof typeof fr;
/** The words of the pages in one language; {{name}} is replaced by its value. */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

const read = (locale: Locale): Record<WordKey, string> =>
  JSON.parse(readFileSync(path.join(projectRoot, 'locales', locale, 'pages.json'), 'utf8')) as Record<WordKey, string>;

const wordsOf = (locale: Locale): Words => {
  const words = read(locale);
  return (key, values = {}) => words[key].replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name] ?? ''));
};

let known: Record<Locale, Words> | undefined;

/** The words of all pages, read once. Values are not escaped here: pages are templates of `html`, which escapes them. */
export const pageWords = (): Record<Locale, Words> =>
  (known ??= Object.fromEntries(LOCALES.map((locale) => [locale, wordsOf(locale)])) as Record<Locale, Words>);
