import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiDocument } from '../../../../src/compose/api-services';
import { AUDIT_ACTIONS, AUDIT_RESOURCES } from '../../../../src/domain/audit/event';
import { apiRoutes } from '../../../../src/http/api/routes';
import { type AuditDeclaration } from '../../../../src/http/audit/declaration';
import { projectRoot } from '../../../../src/root';

/** What a declaration lacks; null when it is whole. Read as data: the types alone would not stop a route that is not checked. */
function lacking(audit: Partial<Record<'none' | 'action' | 'resource', unknown>> | undefined): string | null {
  if (audit === undefined) return 'nothing is declared';
  if ('none' in audit) return typeof audit.none === 'string' && audit.none.length >= 15 ? null : 'no reason is given';
  const known =
    AUDIT_ACTIONS.some((action) => action === audit.action) &&
    AUDIT_RESOURCES.some((resource) => resource === audit.resource);
  return known ? null : 'action or resource is unknown';
}

test.each([
  [undefined, 'nothing is declared'],
  [{ none: '' }, 'no reason is given'],
  [{ action: 'read' }, 'action or resource is unknown'],
  [{ action: 'look', resource: 'patient' }, 'action or resource is unknown'],
  [{ action: 'read', resource: 'patient' }, null],
])('of %j it is said: %s', (audit, said) => expect(lacking(audit)).toBe(said));

test('every operation of the document says what the audit keeps of it, or why nothing', () => {
  const { paths } = apiDocument() as { paths: Record<string, Record<string, unknown>> };
  const operations = Object.entries(paths).flatMap(([at, methods]) =>
    Object.keys(methods).map((method) => `${method} ${at}`),
  );
  const declared = new Map(
    apiRoutes.map(({ method, path: at, audit }): [string, AuditDeclaration | undefined] => [`${method} ${at}`, audit]),
  );
  expect(operations.filter((name) => !declared.has(name))).toEqual([]);
  expect(
    [...declared].flatMap(([name, audit]) => {
      const problem = lacking(audit);
      return problem === null ? [] : [`${name}: ${problem}`];
    }),
  ).toEqual([]);
});

test('nothing that holds a patient is declared as none', () => {
  const none = apiRoutes.filter(({ audit }) => 'none' in audit).map(({ method, path: at }) => `${method} ${at}`);
  expect(none.sort()).toEqual([
    'get /feedback/metrics',
    'get /health',
    'get /jobs',
    'get /metrics/overview',
    'get /ready',
  ]);
});

test('every page behind the log-in is opened by the gate, which demands a declaration', () => {
  const folder = path.join(projectRoot, 'src', 'http', 'pages');
  const handlers = readdirSync(folder)
    .filter((name) => name.endsWith('-pages.ts'))
    .flatMap((name) => {
      const source = readFileSync(path.join(folder, name), 'utf8');
      const [, ...parts] = source.split(/\brouter\.(?:get|post)\(/);
      return parts.map((part) => ({ at: /'([^']*)'/.exec(part)?.[1], gated: part.includes('gate.open(') }));
    });
  expect(handlers.length).toBeGreaterThan(6);
  expect(
    handlers
      .filter(({ gated }) => !gated)
      .map(({ at }) => at)
      .sort(),
  ).toEqual(['/', '/login', '/login', '/logout']);
});
