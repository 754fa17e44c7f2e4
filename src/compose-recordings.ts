import { type Recordings, readRecordings } from './adapters/recordings/recordings-folder';
import { ConfigError, type Config } from './config';
import { LOCALES } from './domain/patient/language';
import { type Texts } from './ports/texts';

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
