import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../src/root';

const text = (name: string): string => readFileSync(path.join(projectRoot, name), 'utf8');
const exists = (name: string): boolean => existsSync(path.join(projectRoot, name));

const hazards = text('docs/safety/hazard-log.md')
  .split(/^### (?=H)/m)
  .slice(1)
  .map((part) => [part.slice(0, 3), part] as const);
const FIELDS = ['Cause', 'Effect', 'Control', 'Test', 'Residual risk'];
const fieldOf = (hazard: string, name: string): string => new RegExp(`^- ${name}: (.+)$`, 'm').exec(hazard)?.[1] ?? '';
const filesIn = (line: string): string[] =>
  [...line.matchAll(/`((?:src|test|locales|jobs|migrations|docs)\/[^`]+)`/g)].map(([, file]) => file!);

describe('the hazard log', () => {
  it('has at least twenty, numbered without a gap', () => {
    expect(hazards.length).toBeGreaterThanOrEqual(20);
    expect(hazards.map(([number]) => number)).toEqual(
      hazards.map((_, place) => `H${String(place + 1).padStart(2, '0')}`),
    );
  });

  it.each(hazards)('%s says all five things, and every file it names is there', (_number, hazard) => {
    expect(FIELDS.filter((name) => fieldOf(hazard, name) === '')).toEqual([]);
    const controls = filesIn(fieldOf(hazard, 'Control'));
    const tests = filesIn(fieldOf(hazard, 'Test'));
    expect(controls.filter((file) => /^(?:src|locales)\//.test(file))).not.toEqual([]);
    expect(tests.filter((file) => !file.startsWith('test/'))).toEqual([]);
    expect(tests).not.toEqual([]);
    expect([...controls, ...tests].filter((file) => !exists(file))).toEqual([]);
    expect(fieldOf(hazard, 'Residual risk')).toMatch(/^(?:low|medium|high)\./);
  });

  it('every test it names by its words is in that file', () => {
    const named = hazards.flatMap(([, hazard]) =>
      [...fieldOf(hazard, 'Test').matchAll(/`(test\/[^`]+)` “([^”]+)”/g)].map(([, file, title]) => ({
        file: file!,
        title: title!,
      })),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ file, title }) => !text(file).replaceAll("\\'", "'").includes(title))).toEqual([]);
  });
});

const folders = ['docs', 'docs/safety', 'docs/decisions'];
const documents = folders.flatMap((folder) =>
  readdirSync(path.join(projectRoot, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name)),
);

test('every link of the documents leads to a file', () => {
  const broken = documents.flatMap((document) =>
    [...text(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(([, target]) =>
      /^[a-z]+:/.test(target!) || exists(path.posix.join(path.posix.dirname(document), target!))
        ? []
        : [`${document}: ${target!}`],
    ),
  );
  expect(documents.length).toBeGreaterThan(40);
  expect(broken).toEqual([]);
});

test.each([
  ['docs/safety/limits.en.md', 'docs/safety/limits.fr.md'],
  ['docs/privacy.md', 'docs/privacy.fr.md'],
])('%s and %s say the same things in the same order', (english, french) => {
  const shapeOf = (document: string) =>
    text(document)
      .split('\n')
      .flatMap((line) => /^(#+ |- |\| |\d+\. )/.exec(line)?.[1] ?? []);
  expect(shapeOf(french)).toEqual(shapeOf(english));
  const termsOf = (document: string) =>
    [...text(document).matchAll(/`(RETENTION_\w+|LOG_KEEP_DAYS)`/g)].map(([, name]) => name);
  expect(termsOf(french)).toEqual(termsOf(english));
});

test('the sheets on privacy have the term of every class, as it is by default', () => {
  const defaults = [...text('.env.example').matchAll(/^# ((?:RETENTION_\w+|LOG_KEEP)_DAYS)=(\d+)$/gm)].map(
    ([, name, days]) => [name!, Number(days)] as const,
  );
  expect(defaults.length).toBeGreaterThan(10);
  for (const sheet of ['docs/privacy.md', 'docs/privacy.fr.md'])
    for (const [name, days] of defaults)
      expect([sheet, name, text(sheet)]).toEqual([
        sheet,
        name,
        expect.stringMatching(new RegExp(`\\| ${days} \\(\`${name}\`\\)`)),
      ]);
});
