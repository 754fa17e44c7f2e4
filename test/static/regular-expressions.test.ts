import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';

const folder = path.join(__dirname, '../../src/language');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join(folder, file));

/** Without a repeat an expression takes at most one step a character. */
const REPEATS = /[*+{]/u;

function expressionsIn(file: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      if (REPEATS.test(node.text)) found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const expressions = [
  ...new Map(
    files.flatMap((file) =>
      expressionsIn(file).map(
        (found) => [`/${found.source}/${found.flags}`, { ...found, file: path.relative(folder, file) }] as const,
      ),
    ),
  ).values(),
];

test('there are expressions to check', () => expect(expressions.length).toBeGreaterThan(20));

test('no text can make a regular expression slow', () => {
  const bad = expressions.flatMap(({ source, flags, file }) => {
    const result = checkSync(source, flags, { timeout: 5_000 });
    if (result.status !== 'vulnerable') return [];
    return [`${file}: /${source}/${flags} (${result.complexity.type})`];
  });
  expect(bad).toEqual([]);
}, 120_000);
