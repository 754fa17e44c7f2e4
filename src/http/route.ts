import { type Readable } from 'node:stream';
import { z } from 'zod';
import { type ReadVersions } from '../domain/record-version';
import { type Refusal } from '../domain/errors';
import { type Actor, type Role } from '../domain/user/role';
import { type AuditDeclaration } from './audit/declaration';
import { type CurrentSession } from '../services/accounts/sessions';
import { type ApiServices } from './services';

/** `public` must be written out: a route without `roles` does not compile, so nothing is open by omission. */
export type Access = 'public' | readonly [Role, ...Role[]];

/** One answer of a route. Without a schema the answer has no body; `text` answers carry a string of that media type. */
interface Answer {
  description: string;
  schema?: z.ZodType;
  text?: string;
  /** The body is a file of any type, sent as it comes; its headers say which. */
  file?: true;
}
export type Answers = Readonly<Record<number, Answer>>;

type Body<A extends Answer> = A extends { schema: infer S extends z.ZodType }
  ? { body: z.input<S> }
  : A extends { text: string }
    ? { body: string }
    : A extends { file: true }
      ? { body: Readable }
      : { body?: never };

/** What a handler may return: a status it has declared, with the body declared for it. */
export type Reply<R extends Answers> = {
  [S in keyof R & number]: { status: S; headers?: Record<string, string> } & Body<R[S]>;
}[keyof R & number];

export interface Input<B extends z.ZodType, P extends z.ZodObject, Q extends z.ZodObject, A extends Access> {
  body: z.output<B>;
  params: z.output<P>;
  query: z.output<Q>;
  actor: A extends 'public' ? null : Actor;
  /** The log-in that `actor` asks by. */
  session: A extends 'public' ? null : CurrentSession;
  services: ApiServices;
  /** Where the request came from (caller-address). */
  address: string;
  /** The header of that name. */
  userAgent: string | undefined;
  /** Of a POST with an Idempotency-Key: a name of that key and account, for rows that must not be made twice. */
  requestKey: string | null;
  /** Of a change: the ETags of If-Match; null when there is none, or it is *. */
  readVersions: ReadVersions;
  /** The account has posted too much: thrown unless there is a reason to answer all the same. Null on routes that do not say `answersWhenLimited`. */
  limited: Refusal | null;
}

/** Files a route takes. */
interface Upload {
  types: readonly string[];
  maxMebibytes: number;
}

/** A file as it was sent. */
export interface UploadedFile {
  type: string;
  bytes: Buffer;
}
export const uploadedFile = z.custom<UploadedFile>(
  (value) => typeof value === 'object' && value !== null && 'bytes' in value,
  'Send the file as the body of the request.',
);

interface Definition<
  B extends z.ZodType,
  P extends z.ZodObject,
  Q extends z.ZodObject,
  R extends Answers,
  A extends Access,
> {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** OpenAPI form: /reminders/{reminder_id}. */
  path: string;
  tag: string;
  summary: string;
  description?: string;
  roles: A;
  audit: AuditDeclaration;
  /** Cannot be taken back, or gives everything away: asks for a log-in of the last minutes (fresh_login_required). */
  freshLogin?: true;
  /** Plain objects on the calls of the original API (unknown fields are ignored there), strict objects on all others. */
  params?: P;
  query?: Q;
  body?: B;
  /** The body may also come form-encoded (OAuth2 asks for it). */
  form?: true;
  /** The body is a file of one of these media types; its schema is `uploadedFile`. */
  upload?: Upload;
  /** One record that has a version: it is answered with its ETag, and what changes it takes If-Match. */
  versioned?: true;
  /** A POST of an account that has posted too much is handled all the same, and decides by itself (`limited`). */
  answersWhenLimited?: true;
  answers: R;
}

/** A route with its types erased: what the application mounts and the OpenAPI document lists. */
export interface Route {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly roles: Access;
  readonly audit: AuditDeclaration;
  readonly freshLogin?: true;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly form?: true;
  readonly upload?: Upload;
  readonly versioned?: true;
  readonly answersWhenLimited?: true;
  readonly answers: Answers;
  handle(input: {
    body: unknown;
    params: unknown;
    query: unknown;
    actor: Actor | null;
    session: CurrentSession | null;
    services: ApiServices;
    address: string;
    userAgent: string | undefined;
    requestKey: string | null;
    readVersions: ReadVersions;
    limited: Refusal | null;
  }): Promise<{
    status: number;
    body?: unknown;
    headers?: Record<string, string>;
  }>;
}

/**
 * Defines one operation. The same schemas validate the request, type the handler and make the OpenAPI document; the
 * handler can answer only what `answers` declares. (Two calls, so that the types of the first are settled before the handler is read.)
 */
export const route = <
  const A extends Access,
  const R extends Answers,
  B extends z.ZodType = z.ZodUndefined,
  P extends z.ZodObject = z.ZodObject<Record<never, never>>,
  Q extends z.ZodObject = z.ZodObject<Record<never, never>>,
>(
  definition: Definition<B, P, Q, R, A>,
) => ({
  handle: (handle: (input: Input<B, P, Q, A>) => Promise<Reply<R>>): Route => ({ ...definition, handle }),
});
