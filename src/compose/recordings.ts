import { type Recordings, readRecordings } from '../adapters/recordings/recordings-folder';
import { textsOf } from './core';
import { ConfigError, type Config } from '../config';
import { byLocale, DEFAULT_LOCALE, type Locale, LOCALES } from '../domain/locale';
import { type Texts } from '../ports/out/texts';

/** The clinic's own recordings for calls, as they are now. Throws ConfigError when RECORDINGS_DIR cannot be read. */
export function composeRecordings(config: Pick<Config, 'RECORDINGS_DIR'>, texts: Texts): Recordings {
  const names = new Set(LOCALES.flatMap((locale) => texts.recordable(locale).map(({ name }) => name)));
  try {
    return readRecordings(config.RECORDINGS_DIR, names);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new ConfigError([`RECORDINGS_DIR: the folder cannot be read (${code ?? 'unknown error'})`]);
  }
}

interface RecordingRow {
  name: string;
  words: Record<Locale, string>;
  /** Tags of the languages it is recorded in. */
  recorded: string[];
}

/** What can be recorded, in the order of the texts, and what is there. Throws ConfigError when RECORDINGS_DIR cannot be read. */
export function listRecordings(config: Config): {
  rows: RecordingRow[];
  languages: readonly string[];
  unused: readonly string[];
} {
  const texts = textsOf(config);
  const recordings = composeRecordings(config, texts);
  const { languages, unused } = recordings;
  const words = byLocale((locale) => new Map(texts.recordable(locale).map((each) => [each.name, each.words])));
  const rows = [...words[DEFAULT_LOCALE].keys()].map((name) => ({
    name,
    words: byLocale((locale) => words[locale].get(name) ?? ''),
    recorded: languages.filter((language) => recordings.pathOf(language, name) !== null),
  }));
  return { rows, languages, unused };
}
