import { readFileSync } from 'node:fs';
import path from 'node:path';
import { THEMES } from '../../../../src/domain/feedback/analysis';
import { URGENCIES } from '../../../../src/domain/feedback/urgency';
import { projectRoot } from '../../../../src/root';
import { pageWords } from '../../../../src/http/pages/ui/words';

const read = (locale: string) =>
  JSON.parse(readFileSync(path.join(projectRoot, 'locales', locale, 'pages.json'), 'utf8')) as Record<string, string>;
const [en, fr] = [read('en'), read('fr')];

test('both languages have the same keys and placeholders', () => {
  const shape = (words: Record<string, string>) =>
    Object.entries(words)
      .map(([key, text]) => [key, ...[...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort()])
      .sort();
  expect(shape(en)).toEqual(shape(fr));
});

test('every theme and urgency has a name', () => {
  for (const words of [en, fr])
    expect(Object.keys(words)).toEqual(
      expect.arrayContaining([
        ...THEMES.map((theme) => `theme.${theme}`),
        ...URGENCIES.map((urgency) => `urgency.${urgency}`),
      ]),
    );
});

test('values stand where they belong', () =>
  expect(pageWords().fr('digest.title', { start: 'lundi', end: 'dimanche' })).toBe('Semaine du lundi au dimanche'));
