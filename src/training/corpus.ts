import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { INTENTS, type Intent, READING_STATES, type ReadingState } from '../domain/conversation/reading/understanding';
import { URGENCIES, type Urgency } from '../domain/feedback/urgency';
import { LOCALES, type Locale } from '../domain/locale';
import { projectRoot } from '../root';

/** Made-up messages of patients, a folder a hand; README.md beside them says how they came about. */
const CORPUS = path.join(projectRoot, 'src', 'training', 'corpus');

/** `hand`: who wrote it, so that folds hold whole hands apart. The language is that of the conversation; Pidgin is among English, camfranglais among French. */
interface Written {
  hand: string;
  lang: Locale;
  text: string;
}
export interface UrgencyRow extends Written {
  level: Urgency;
}
export interface IntentRow extends Written {
  state: ReadingState;
  intent: Intent;
}

/** A hand's folder is named by the first letter of its language's tag and a number. */
function languageOfHand(hand: string): Locale {
  const found = LOCALES.find((locale) => locale.startsWith(hand.charAt(0)));
  if (found === undefined) throw new Error(`corpus folder ${hand}: no language begins with its first letter`);
  return found;
}

const oneOf = <T extends string>(values: readonly T[], given: string | undefined, where: string): T => {
  const found = values.find((value) => value === given);
  if (found === undefined) throw new Error(`${where}: ${given ?? 'nothing'} is none of ${values.join(', ')}`);
  return found;
};

function rows<T>(folder: string, file: string, read: (columns: string[], where: string, hand: string) => T): T[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((hand) =>
      readFileSync(path.join(folder, hand, file), 'utf8')
        .split('\n')
        .flatMap((line, i) => (line === '' ? [] : [read(line.split('\t'), `${hand}/${file}:${i + 1}`, hand)])),
    );
}

/** Every row about how urgent a text is. Throws an Error that names file and line where one is not in order. */
export const urgencyRows = (folder = CORPUS): UrgencyRow[] =>
  rows(folder, 'urgency.tsv', ([level, text = ''], where, hand) => ({
    hand,
    lang: languageOfHand(hand),
    level: oneOf(URGENCIES, level, where),
    text,
  }));

/** Every row about what a reply asks for. Throws likewise. */
export const intentRows = (folder = CORPUS): IntentRow[] =>
  rows(folder, 'replies.tsv', ([state, intent, text = ''], where, hand) => ({
    hand,
    lang: languageOfHand(hand),
    state: oneOf(READING_STATES, state, where),
    intent: oneOf(INTENTS, intent, where),
    text,
  }));
