import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { CHANNELS, propertiesOf, TEXT_CHANNELS } from '../../../src/domain/channel';
import { projectRoot } from '../../../src/root';

const names = new Set<string>(CHANNELS);

/** Unions of types and arrays of values in which two channels are spelt, as `line: text`. */
function spelt(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const isChannel = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && names.has(node.text);
  const visit = (node: ts.Node): void => {
    const parts = ts.isUnionTypeNode(node)
      ? node.types.filter((type) => ts.isLiteralTypeNode(type) && isChannel(type.literal))
      : ts.isArrayLiteralExpression(node)
        ? node.elements.filter(isChannel)
        : [];
    if (parts.length > 1)
      found.push(
        `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}: ${node.getText(source)}`,
      );
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}
const parse = (name: string, text: string): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

/** The stand-in speaks the provider's protocol and knows nothing of ours; in the language they are words that people write. */
const APART = /^src\/(?:simulator\/|language\/|domain\/channel\.ts$)/;

test('no list and no union of channels is spelt beside the table', () => {
  const sources = readdirSync(path.join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.split(path.sep).join('/')}`)
    .filter((name) => name.endsWith('.ts') && !APART.test(name));
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.flatMap((name) => spelt(parse(name, readFileSync(path.join(projectRoot, name), 'utf8'))))).toEqual([]);
});

test('and one that is would be found', () => {
  const text = `type A = 'sms' | 'call'; const b = ['whatsapp', 'sms', 'paper']; const c = ['sms', 'voice']; const q = "x in ('sms', 'call')";`;
  expect(spelt(parse('a.ts', text))).toEqual([`a.ts:1: 'sms' | 'call'`, `a.ts:1: ['whatsapp', 'sms', 'paper']`]);
});

test('channels are tried in the order of the table, texts before calls', () => {
  expect([CHANNELS, TEXT_CHANNELS]).toEqual([
    ['whatsapp', 'sms', 'call'],
    ['whatsapp', 'sms'],
  ]);
  expect(CHANNELS.filter((channel) => propertiesOf(channel).rings)).toEqual(CHANNELS.slice(TEXT_CHANNELS.length));
});
