import { createHash } from 'node:crypto';
import { type Request, type Response } from 'express';
import { invalidField } from '../domain/errors';
import { type Actor } from '../domain/user/role';
import { type Idempotency } from '../services/repeats/idempotency';
import { type Route } from './route';

export const KEY_HEADER = 'Idempotency-Key';
export const KEY_FORM = { minLength: 1, maxLength: 255, pattern: '^[!-~]+$' } as const;
const KEY = new RegExp(KEY_FORM.pattern);

/** Every POST of an account takes a key. A login has nothing that could happen twice, and its token is not kept. */
export const takesKey = ({ method, roles }: Route): boolean => method === 'post' && roles !== 'public';

/** The key a request came with; undefined when it has none. Refuses one that is empty, too long or not of visible ASCII characters. */
export function keyOf(req: Request): string | undefined {
  const key = req.get(KEY_HEADER);
  if (key === undefined || (key.length <= KEY_FORM.maxLength && KEY.test(key))) return key;
  throw invalidField(
    KEY_HEADER,
    'invalid_format',
    `Write 1 to ${KEY_FORM.maxLength} visible ASCII characters without blanks, such as a UUID.`,
  );
}

/** What a request asks for, as checked and whatever the order of its fields; of a file its hash. */
const said = (req: Request, body: unknown): string =>
  JSON.stringify([req.method, req.originalUrl, body], (_name, value: unknown) =>
    value instanceof Uint8Array ? createHash('sha256').update(value).digest('base64') : value,
  );

interface Keyed {
  idempotency: Idempotency;
  actor: Actor;
  key: string;
  body: unknown;
  handle: (requestKey: string) => ReturnType<Route['handle']>;
  /** The kept answer is about to be shown again. */
  onReplay: (body: unknown) => Promise<void>;
}

/** Answers a POST that came with a key: carried out once, and the same answer for whoever sends it again. */
export async function answerOnce(
  req: Request,
  res: Response,
  { idempotency, actor, key, body, handle, onReplay }: Keyed,
): Promise<void> {
  const { answer, replayed } = await idempotency.once(actor, key, said(req, body), async (requestKey) => {
    const reply = await handle(requestKey);
    return {
      status: reply.status,
      headers: reply.headers ?? {},
      body: reply.body === undefined ? null : JSON.stringify(reply.body),
    };
  });
  if (replayed) await onReplay(answer.body === null ? undefined : JSON.parse(answer.body));
  res.status(answer.status);
  for (const [name, value] of Object.entries(answer.headers)) res.setHeader(name, value);
  if (replayed) res.setHeader('Idempotent-Replayed', 'true');
  if (answer.body === null) res.end();
  else res.setHeader('Content-Type', 'application/json; charset=utf-8').end(answer.body);
}
