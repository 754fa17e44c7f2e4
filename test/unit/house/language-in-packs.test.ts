import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../../src/root';

/** Letters that are no words of a pattern: escapes, classes of characters, names of groups. */
const NO_WORDS = /\\[pP]\{[^}]*\}|\\.|\[[^\]]*\]|\(\?<\w+>/gu;
const wordsOf = (source: string): string[] => source.match(/\p{L}{2,}/gu) ?? [];

/** Whether a node is a list of words as one writes it in code: `['a', 'b']` or `'a b'.split(' ')`. */
function listed(node: ts.Node | undefined): string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node))
    return node.elements.filter((one) => ts.isStringLiteralLike(one)).map((one) => one.text);
  if (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'split'
  )
    return listed(node.expression.expression);
  return [];
}

/** Words that a literal looks for in what somebody wrote: of a regular expression, or of a set of plain strings (`new Set<Sign>` holds our own names). */
function sought(node: ts.Node, source: ts.SourceFile): string[] {
  if (ts.isRegularExpressionLiteral(node)) return wordsOf(node.text.replace(/\/[a-z]*$/u, '').replace(NO_WORDS, ' '));
  const untyped =
    ts.isNewExpression(node) && node.expression.getText(source) === 'Set' && node.typeArguments === undefined;
  const words = untyped ? listed(node.arguments?.[0]) : [];
  return words.every((word) => /^[\p{Ll}\d' ]*$/u.test(word)) ? wordsOf(words.join(' ')) : [];
}

/** Literals of a file with words in them, by the constant they stand in, or by their text. */
function literals(name: string, text: string): string[] {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (sought(node, source).length > 0) {
      const { parent } = node;
      const known = ts.isVariableDeclaration(parent) ? parent.name.getText(source) : node.getText(source);
      found.push(`${name} ${known}`);
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** What may stand in code, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'analyse.ts DISSATISFIED': 'kinds of complaint, our names',
  'understand.ts /^(?:model:|rule:yes)/u': 'names of our rules',
  'urgency/assess-urgency.ts LOWERED_BY_MILD': 'names of our red flags',
  'urgency/second-opinion.ts TASKS': 'names of our red flags',
  'engine/dates/greetings.ts FEASTS': 'names of feasts in the tables of dates',
  'engine/dates/parse-date.ts TIMED': 'units of time, our names',
  'engine/dates/rules-distances.ts HOURS': 'units of time, our names',
  'engine/dates/parse-when.ts HOUR_OF': 'the form of a wish',
  'engine/dates/standing-wish.ts /^(after|before):(.*)$/': 'the form of a wish',
  'anonymise/without-identity.ts WEB_ADDRESS': 'no language',
  'intent/digits.ts /^\\d{1,2}(?:h\\d{0,2}|[:.]\\d\\d|am|pm)$/u': 'figures of an hour',
  'intent/rating.ts /^(?:[:=;]-?[)D\\]]|\\^\\^|:p|xd)+$/iu': 'smileys',
  'intent/coming/places.ts /er$|re$/u': 'endings of French verbs, asked for reflexive verbs that the French pack names',
  'engine/words/own-words.ts QUOTES': 'telephones and mail programs, which tell what was done in their own sentences',
  'spoken.ts /(?<= )(?:allo|hello) /gu': 'calls: see docs/contributing.md',
  'spoken.ts OF_ONESELF': 'calls',
  'spoken.ts /(?:^| )(?:allo|hallo|alo|hello|hi|hey|bonjour|bonsoir|good (?:morning|afternoon|evening))(?: |$)/u':
    'calls',
  'spoken.ts /^(?:sorry|excuse me|excusez moi)$/u': 'calls',
};

const sources = readdirSync(path.join(projectRoot, 'src', 'language'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split(path.sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('packs/'));

test('words that are looked for in a text stand in the packs of the languages, not in rules', () => {
  expect(sources.length).toBeGreaterThan(100);
  const found = sources.flatMap((name) =>
    literals(name, readFileSync(path.join(projectRoot, 'src', 'language', name), 'utf8')),
  );
  expect(found.filter((one) => ALLOWED[one] === undefined)).toEqual([]);
  expect(Object.keys(ALLOWED).filter((one) => !found.includes(one))).toEqual([]);
});

test('and one that stands in a rule would be found', () => {
  const text = `const A = /^(?:oui|yes)$/u; const B = new Set('pas not'.split(' ')); const C = new Set(['jamais']);
    const D = /\\p{L}+|\\d{2}h/u; const E = new Set<Sign>(['fever']); const F = wordSet('signals', 'negators'); const G = new Set(['rule:yes']);`;
  expect(literals('a.ts', text)).toEqual(['a.ts A', 'a.ts B', 'a.ts C']);
});
