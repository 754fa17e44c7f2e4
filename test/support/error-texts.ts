import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/root';

const FOLDERS = ['src/domain', 'src/services', 'src/adapters', 'src/http'];

/** A value that stands in an example for what a text is filled with. */
const FILLED = '«x»';

const files = (folder: string): string[] =>
  readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(projectRoot, folder, name));

/**
 * Every text that an error, a wrong field or a warning of the API can carry, as the sources write it, with «x» where a value goes: the second argument of
 * `new Refusal`, the third of `invalidField`, `message` beside `code` or `params`, the message of a pattern, and what constants and tables they name.
 */
export function errorTexts(): Set<string> {
  const sources = FOLDERS.flatMap(files).map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true),
  );
  /* By file first: two files may use one name. */
  const own = new Map<ts.SourceFile, Map<string, ts.Expression>>();
  const exported = new Map<string, ts.Expression>();
  const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
    see(node);
    node.forEachChild((child) => visit(child, see));
  };
  for (const source of sources) {
    const here = new Map<string, ts.Expression>();
    own.set(source, here);
    visit(source, (node) => {
      if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name) || !node.initializer) return;
      here.set(node.name.text, node.initializer);
      if (/^export const/.test(node.parent.parent.getText())) exported.set(node.name.text, node.initializer);
    });
  }
  const constant = (name: ts.Identifier): ts.Expression | undefined =>
    own.get(name.getSourceFile())?.get(name.text) ?? exported.get(name.text);
  const texts = new Set<string>();
  const take = (node: ts.Expression, depth = 0): string[] => {
    if (depth > 6) return [];
    if (ts.isStringLiteralLike(node)) return [node.text];
    if (ts.isTemplateExpression(node)) {
      const spans = node.templateSpans.map(({ expression, literal }) => {
        // A constant is written out; everything else is a value.
        const known = ts.isIdentifier(expression) ? constant(expression) : undefined;
        return `${known && ts.isStringLiteralLike(known) ? known.text : FILLED}${literal.text}`;
      });
      return [node.head.text + spans.join('')];
    }
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return take(node.expression, depth + 1);
    if (ts.isConditionalExpression(node))
      return [...take(node.whenTrue, depth + 1), ...take(node.whenFalse, depth + 1)];
    if (ts.isBinaryExpression(node)) {
      const [left, right] = [take(node.left, depth + 1), take(node.right, depth + 1)];
      return node.operatorToken.kind === ts.SyntaxKind.PlusToken
        ? left.flatMap((one) => right.map((other) => one + other))
        : [...left, ...right];
    }
    if (ts.isElementAccessExpression(node)) return take(node.expression, depth + 1);
    if (ts.isObjectLiteralExpression(node))
      return node.properties.flatMap((each) =>
        ts.isPropertyAssignment(each) ? take(each.initializer, depth + 1) : [],
      );
    if (ts.isIdentifier(node)) {
      const known = constant(node);
      return known && !ts.isCallExpression(known) ? take(known, depth + 1) : [];
    }
    return [];
  };
  const add = (node: ts.Expression | undefined): void => {
    if (node) for (const text of take(node)) texts.add(text);
  };
  for (const source of sources) {
    visit(source, (node) => {
      const called =
        (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression)
          ? node.expression.text
          : '';
      if (called === 'Refusal' || called === 'one') add((node as ts.CallExpression).arguments[1]);
      if (called === 'invalidField') add((node as ts.CallExpression).arguments[2]);
      if (called === 'quietHoursWarning') add((node as ts.CallExpression).arguments[1]);
      if (
        ts.isCallExpression(node) &&
        ts.isPropertyAccessExpression(node.expression) &&
        node.expression.name.text === 'regex'
      )
        add(node.arguments[1]);
      if (ts.isObjectLiteralExpression(node)) {
        const named = new Map(
          node.properties.flatMap((each) =>
            ts.isShorthandPropertyAssignment(each)
              ? [[each.name.text, each.name] as const]
              : ts.isPropertyAssignment(each) && ts.isIdentifier(each.name)
                ? [[each.name.text, each.initializer] as const]
                : [],
          ),
        );
        if (named.has('message') && (named.has('code') || named.has('params') || named.has('field')))
          add(named.get('message'));
        if (named.has('detail') && named.has('retryAfterSeconds')) add(named.get('detail'));
      }
    });
  }
  return texts;
}
