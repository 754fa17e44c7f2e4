import { loadConfig } from '../config';
import { listRecordings } from '../compose/recordings';
import { LOCALES } from '../domain/locale';
import { explainStartFailure } from '../compose/start-failure';

/** Lists what can be recorded for calls: the file's name, its words in French and English, and the languages in which it is there. */
function main(): void {
  const { rows, languages, unused } = listRecordings(loadConfig());
  console.log(['file', ...LOCALES, 'recorded'].join('\t'));
  for (const { name, words, recorded } of rows)
    console.log([name, ...LOCALES.map((locale) => words[locale]), recorded.join(' ')].join('\t'));
  for (const language of languages)
    console.error(
      `${language}: ${rows.filter(({ recorded }) => recorded.includes(language)).length} of ${rows.length} recorded`,
    );
  if (unused.length > 0) console.error(`not used (another kind of file, or another name): ${unused.join(', ')}`);
}

try {
  main();
} catch (error) {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
}
