import { z } from 'zod';
import { ACCESS_REASONS, type AuditResource } from '../domain/audit/event';
import { ERROR_CODES } from '../domain/errors';
import { ROLES } from '../domain/user/role';
import { REASON_HEADER } from './audit/origin';
import { KEY_FORM, KEY_HEADER, takesKey } from './idempotency';
import { MATCH_HEADER, takesMatch } from './if-match';
import { type Access, type Route } from './route';

const PROBLEM = {
  type: 'object',
  description:
    'Every error has this form (RFC 9457). Programs branch on `code`; `errors` names the fields that are wrong.',
  required: ['type', 'title', 'status', 'detail', 'code', 'errors'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: ERROR_CODES },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['field', 'code', 'message'],
        properties: {
          field: { type: 'string' },
          code: { type: 'string' },
          message: { type: 'string' },
          row: { type: 'integer', description: 'Of an uploaded file: the line.' },
        },
      },
    },
    changes: {
      type: 'array',
      description: 'Of stale_version: what was changed since the record was read, newest first.',
      items: {
        type: 'object',
        required: ['fields', 'by', 'at'],
        properties: {
          fields: { type: 'array', items: { type: 'string' } },
          by: { type: 'string', enum: [...ROLES, 'system'], description: 'The role; system: the program itself.' },
          at: { type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

/** Says only what tells a caller something: no bounds of the number format, and answers may gain fields. */
const plain =
  (io: 'input' | 'output') =>
  ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  };

const reference = (id: string): string => `#/components/schemas/${id}`;
const idOf = (schema: z.ZodType): string | undefined => z.globalRegistry.get(schema)?.id;

/** Schemas with `.meta({ id })` become components. What a request may hold and what an answer holds differ, so each has its direction. */
function components(schemas: readonly z.ZodType[], io: 'input' | 'output'): Record<string, unknown> {
  const registry = z.registry<{ id?: string }>();
  const seen = new Set<unknown>();
  const register = (schema: unknown): void => {
    if (!(schema instanceof z.ZodType) || seen.has(schema)) return;
    seen.add(schema);
    const id = idOf(schema);
    if (id !== undefined) registry.add(schema, { id });
    const { shape, innerType, element, in: from, out, options } = schema.def as unknown as Record<string, unknown>;
    [
      ...(Object.values(shape ?? {}) as unknown[]),
      innerType,
      element,
      from,
      out,
      ...(Array.isArray(options) ? (options as unknown[]) : []),
    ].forEach(register);
  };
  schemas.forEach(register);
  const made = z.toJSONSchema(registry, { uri: reference, io, override: plain(io) }).schemas;
  return Object.fromEntries(Object.entries(made).map(([id, schema]) => [id, bare(schema)]));
}

/** The dialect is stated once, by the document; an id is the component's key. */
function bare(schema: object): object {
  const { $schema: _dialect, $id: _own, id: _id, ...rest } = schema as Record<string, unknown>;
  return rest;
}

/** Numbers and booleans arrive as text in a query: the pattern that reads them says nothing to a caller. */
function plainType(json: Record<string, unknown>): Record<string, unknown> {
  const { pattern, enum: values, ...rest } = json;
  const wordless = rest['type'] === 'integer' || rest['type'] === 'boolean';
  return {
    ...rest,
    ...(pattern === undefined || wordless ? {} : { pattern }),
    ...(values === undefined || wordless ? {} : { enum: values }),
  };
}

const inline = (schema: z.ZodType, io: 'input' | 'output'): object => {
  const id = idOf(schema);
  return id === undefined ? bare(z.toJSONSchema(schema, { io, override: plain(io) })) : { $ref: reference(id) };
};

const describe = (roles: Access): string => (roles === 'public' ? 'Open to anyone.' : `For: ${roles.join(', ')}.`);

function parameters(route: Route): object[] {
  const of = (where: 'path' | 'query', shape: Record<string, unknown>): object[] =>
    Object.entries(shape).map(([name, schema]) => {
      const { description, ...json } = plainType(inline(schema as z.ZodType, 'input') as Record<string, unknown>);
      const required = where === 'path' || !(schema as z.ZodType).safeParse(undefined).success;
      return { name, in: where, required, ...(description === undefined ? {} : { description }), schema: json };
    });
  return [
    ...of('path', route.params?.shape ?? {}),
    ...of('query', route.query?.shape ?? {}),
    ...(mayAskReason(route) ? [{ $ref: '#/components/parameters/AccessReason' }] : []),
    ...(takesKey(route) ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
    ...(takesMatch(route) ? [{ $ref: '#/components/parameters/IfMatch' }] : []),
  ];
}

function errorsOf(route: Route): Record<string, object> {
  const codes = [
    ...(route.params || route.query || route.body ? [400] : []),
    ...(route.body ? [413, 415] : []),
    ...(route.roles === 'public' ? [] : [401, 403]),
    ...(route.params ? [404] : []),
    ...(takesKey(route) ? [409, 429] : []),
    ...(takesMatch(route) ? [412] : []),
    ...(route.params || route.query || route.body || takesKey(route) ? [422] : []),
  ].filter((code) => !(code in route.answers));
  return Object.fromEntries(codes.map((code) => [String(code), { $ref: `#/components/responses/Error${code}` }]));
}

const ERROR_TEXTS: Record<number, string> = {
  400: 'Body or address could not be read, or a text holds a NUL or half a character (malformed_text).',
  401: 'No valid token.',
  403: 'Not for this role.',
  404: 'Nothing with this id, or not yours.',
  409: 'The same request, by its Idempotency-Key, is still being carried out (request_under_way).',
  412: 'Somebody has changed it since it was read (stale_version): `changes` says which fields, in which role, and when.',
  413: 'The body is too large: 64 KiB, or what an upload says.',
  415: 'The body is of another media type.',
  422: 'Fields are wrong; each is named.',
  429: 'This account has posted as much as it may for now (too_many_requests): Retry-After says how many seconds to wait.',
};
const KEY_PARAMETER = {
  name: KEY_HEADER,
  in: 'header',
  required: false,
  schema: { type: 'string', ...KEY_FORM },
  example: '0f8fad5b-d9cb-469f-a165-70867728950e',
  description:
    'Name this request, and send it again as often as its answer is lost: for 24 hours it is carried out once and answered alike (Idempotent-Replayed: true). ' +
    'Another request with the same key is refused (422 idempotency_key_reused). A refused request gives its key back.',
};
const FRESH_LOGIN =
  'Asks for a log-in of the last minutes (FRESH_LOGIN_MINUTES): an older token is answered 401 fresh_login_required. Get a new token and send the request again.';
const MATCH_PARAMETER = {
  name: MATCH_HEADER,
  in: 'header',
  required: false,
  schema: { type: 'string' },
  example: '"1204.3"',
  description:
    'The ETag the record was read with: when somebody has changed it since, nothing is changed (412 stale_version). Without it whatever stands is changed.',
};
const ETAG_HEADER = {
  description: 'The version of the record, for If-Match.',
  schema: { type: 'string' },
};
/** Records that may be kept to administrators. */
const CLOSABLE: readonly AuditResource[] = ['follow_up', 'feedback', 'message', 'media', 'conversation'];
const mayAskReason = ({ method, audit }: Route): boolean =>
  method === 'get' && 'resource' in audit && audit.action === 'read' && CLOSABLE.includes(audit.resource);
const REASON_PARAMETER = {
  name: REASON_HEADER,
  in: 'header',
  required: false,
  schema: { type: 'string', enum: ACCESS_REASONS },
  description:
    'Why an administrator opens what is kept to administrators; without it such a record is refused (422 access_reason_required). It is kept in the audit and holds for this record for 15 minutes.',
};
const problemContent = { 'application/problem+json': { schema: { $ref: reference('Problem') } } };

function operation(route: Route): object {
  const [example] =
    (route.body ? (z.globalRegistry.get(route.body) as { examples?: unknown[] } | undefined)?.examples : undefined) ??
    [];
  const body = route.body &&
    !route.upload && { schema: inline(route.body, 'input'), ...(example === undefined ? {} : { example }) };
  return {
    tags: [route.tag],
    summary: route.summary,
    description: [route.description, route.freshLogin && FRESH_LOGIN, describe(route.roles)]
      .filter(Boolean)
      .join('\n\n'),
    operationId: `${route.method}${route.path.replace(/[{}]/g, '').replace(/(^|[/_.-]+)(\w)/g, (_all, _mark, first: string) => first.toUpperCase())}`,
    parameters: parameters(route),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': body, ...(route.form ? { 'application/x-www-form-urlencoded': body } : {}) },
          },
        }
      : {}),
    ...(route.upload
      ? {
          requestBody: {
            required: true,
            content: Object.fromEntries(route.upload.types.map((type) => [type, { schema: { type: 'string' } }])),
          },
        }
      : {}),
    security: route.roles === 'public' ? [] : [{ password: [] }, { bearer: [] }],
    responses: {
      ...Object.fromEntries(
        Object.entries(route.answers).map(([status, answer]) => [
          status,
          {
            description: answer.description,
            ...(route.versioned && Number(status) < 300 && answer.schema
              ? { headers: { ETag: { $ref: '#/components/headers/ETag' } } }
              : {}),
            ...(answer.schema
              ? {
                  content: {
                    [Number(status) >= 400 ? 'application/problem+json' : 'application/json']: {
                      schema: inline(answer.schema, 'output'),
                    },
                  },
                }
              : {}),
            ...(answer.file ? { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } } : {}),
            ...(answer.text ? { content: { [answer.text]: { schema: { type: 'string' } } } } : {}),
            ...(Number(status) >= 400 && !answer.schema ? { content: problemContent } : {}),
          },
        ]),
      ),
      ...errorsOf(route),
    },
  };
}

/** The OpenAPI 3.1 document of these routes, made from the schemas that validate them. */
export function openApiDocument(routes: readonly Route[]): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = operation(route);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Patient reminders and feedback',
      version: '1.0.0',
      description:
        'Reminds patients by WhatsApp, SMS or phone call in French and English, and reads their feedback. Times are ISO 8601; a time ' +
        "without an offset is on the clinic's clock, answers carry an offset.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map((route) => route.tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: {
        Problem: PROBLEM,
        ...components(
          routes.flatMap((route) => (route.body ? [route.body] : [])),
          'input',
        ),
        ...components(
          routes.flatMap((route) => Object.values(route.answers).flatMap(({ schema }) => schema ?? [])),
          'output',
        ),
      },
      parameters: { IdempotencyKey: KEY_PARAMETER, IfMatch: MATCH_PARAMETER, AccessReason: REASON_PARAMETER },
      headers: { ETag: ETAG_HEADER },
      responses: Object.fromEntries(
        Object.entries(ERROR_TEXTS).map(([code, description]) => [
          `Error${code}`,
          { description, content: problemContent },
        ]),
      ),
      securitySchemes: {
        password: { type: 'oauth2', flows: { password: { tokenUrl: '/auth/token', scopes: {} } } },
        bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
}
