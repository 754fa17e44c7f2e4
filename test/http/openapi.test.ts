import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Validator } from '@seriousme/openapi-schema-validator' with { 'resolution-mode': 'import' };
import request from 'supertest';
import { apiDocument } from '../../src/compose/api-services';
import { apiRoutes } from '../../src/http/api/routes';
import { projectRoot } from '../../src/root';
import { startTestApi, type TestApi } from '../support/api';

let api: TestApi;
beforeAll(async () => void (api = await startTestApi()));
afterAll(() => api.close());

interface Operation {
  operationId: string;
  responses: object;
  requestBody?: { content: Record<string, unknown> };
  security: object[];
}
interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

test('the served document is valid OpenAPI 3.1', async () => {
  // The validator is an ES module; jest's loader takes CommonJS only.
  const served = await request(api.app).get('/openapi.json');
  expect(served.status).toBe(200);
  const script = `import { Validator } from '@seriousme/openapi-schema-validator';
    let text = ''; for await (const part of process.stdin) text += part;
    const validator = new Validator(); console.log(JSON.stringify({ ...(await validator.validate(JSON.parse(text))), version: validator.version }));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    input: JSON.stringify(served.body),
    cwd: projectRoot,
    encoding: 'utf8',
  });
  const verdict = JSON.parse(out) as Awaited<ReturnType<Validator['validate']>> & { version: string };
  expect(verdict).toEqual({ valid: true, version: '3.1' });
});

test('docs/openapi.json is the generated document (npm run openapi writes it)', () => {
  const kept: unknown = JSON.parse(readFileSync(path.join(projectRoot, 'docs', 'openapi.json'), 'utf8'));
  expect(kept).toEqual(JSON.parse(JSON.stringify(apiDocument())));
});

test('lists every route, each with an id of its own, its errors and no dangling reference', () => {
  const document = JSON.parse(JSON.stringify(apiDocument())) as Document;
  const operations = Object.entries(document.paths).flatMap(([at, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ at, method, operation })),
  );
  expect(operations.length).toBe(apiRoutes.length);
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(operations.length);
  for (const route of apiRoutes) {
    const operation = document.paths[route.path]![route.method]!;
    expect(operation.security.length).toBe(route.roles === 'public' ? 0 : 2);
    if (route.roles !== 'public')
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['401', '403']));
    if (route.body)
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '413', '415', '422']));
  }
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
    expect(document.components.schemas).toHaveProperty(name!);
  expect(text).not.toContain('__shared');
});

test('the token is asked for by the OAuth2 password flow, form or JSON', () => {
  const document = JSON.parse(JSON.stringify(apiDocument())) as Document & { components: { securitySchemes: unknown } };
  expect(document.components.securitySchemes).toMatchObject({
    password: { type: 'oauth2', flows: { password: { tokenUrl: '/auth/token' } } },
  });
  expect(Object.keys(document.paths['/auth/token']!['post']!.requestBody!.content)).toEqual([
    'application/json',
    'application/x-www-form-urlencoded',
  ]);
});

test('the interactive page loads everything from here and runs no inline script', async () => {
  const page = await request(api.app).get('/docs');
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("script-src 'self';");
  expect(page.headers['content-security-policy']).not.toContain('unsafe');
  expect(page.text).not.toMatch(/https?:\/\/|<script>|\son\w+=/);
  const files = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file!);
  expect(files).toEqual([
    '/docs/favicon-32x32.png',
    '/docs/swagger-ui.css',
    '/docs/swagger-ui-bundle.js',
    '/docs/start.js',
  ]);
  for (const file of files) expect((await request(api.app).get(file)).status).toBe(200);
  const start = await request(api.app).get('/docs/start.js');
  expect(start.text).toContain("url: '/openapi.json'");
  expect((await request(api.app).get('/docs/package.json')).status).toBe(404);
});
