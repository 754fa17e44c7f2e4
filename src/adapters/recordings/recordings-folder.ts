import { readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** One recording of the clinic's own. */
interface Recording {
  file: string;
  contentType: string;
  /** Changes with the file, so that the provider fetches a new one. */
  version: string;
}

/** The recordings found in a folder: `<language tag>/<name>.mp3` or `.wav`. */
export interface Recordings {
  /** By the path it is fetched at, `fr/voice.goodbye.mp3`; null for everything else. */
  at(language: string, fileName: string): Recording | null;
  /** Path, with its version, under the folder's address; null when there is no such recording. */
  pathOf(language: string, name: string): string | null;
  /** Tags of the languages that have a folder. */
  languages: readonly string[];
  /** Files that are not used: another kind, or a name nothing is called. Relative to the folder. */
  unused: readonly string[];
}

/** What the provider plays in calls. */
const CONTENT_TYPES: Readonly<Record<string, string>> = { '.mp3': 'audio/mpeg', '.wav': 'audio/wav' };
const LANGUAGE_TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Hidden files and whatever is no plain file (a link could lead out of the folder) are passed over. */
const entries = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));

/**
 * Reads a folder of recordings, once at start. `names`: every name a recording can have. Without a folder there are none.
 * Throws the file system's error when the folder cannot be read.
 */
export function readRecordings(folder: string | undefined, names: ReadonlySet<string>): Recordings {
  const byName = new Map<string, Recording & { fileName: string }>();
  const byFile = new Map<string, Recording>();
  const languages: string[] = [];
  const unused: string[] = [];
  for (const language of folder === undefined ? [] : entries(folder)) {
    const root = path.resolve(folder ?? '', language.name);
    if (!language.isDirectory() || !LANGUAGE_TAG.test(language.name)) {
      unused.push(language.name);
      continue;
    }
    languages.push(language.name);
    for (const entry of entries(root)) {
      const { name, ext } = path.parse(entry.name);
      const contentType = CONTENT_TYPES[ext];
      if (!entry.isFile() || contentType === undefined || !names.has(name)) {
        unused.push(`${language.name}/${entry.name}`);
        continue;
      }
      const file = path.join(root, entry.name);
      const recording = { file, contentType, version: Math.trunc(statSync(file).mtimeMs).toString(36) };
      byFile.set(`${language.name}/${entry.name}`, recording);
      if (!byName.has(`${language.name}/${name}`))
        byName.set(`${language.name}/${name}`, { ...recording, fileName: entry.name });
    }
  }
  return {
    languages,
    unused,
    at: (language, fileName) => byFile.get(`${language}/${fileName}`) ?? null,
    pathOf(language, name) {
      const found = byName.get(`${language}/${name}`);
      return found === undefined ? null : `${language}/${found.fileName}?v=${found.version}`;
    },
  };
}
