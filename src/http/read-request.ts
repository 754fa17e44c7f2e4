import express, { type Request, type RequestHandler, type Response } from 'express';
import { type ZodError, type z } from 'zod';
import { Refusal } from '../domain/errors';
import { requireText } from './malformed-text';
import { refusalOf } from './problem';
import { type Route, type UploadedFile } from './route';

const LIMIT = '64kb';
// Compressed bodies are refused: 64 KiB of them can hold 60 MB.
const json = express.json({ limit: LIMIT, inflate: false });
const form = express.urlencoded({ limit: LIMIT, inflate: false, extended: false, parameterLimit: 50 });

const run = (parser: RequestHandler, req: Request, res: Response): Promise<void> =>
  new Promise(
    (resolve, reject) =>
      void parser(req, res, (error?: unknown) =>
        error === undefined
          ? resolve()
          : reject(error instanceof Error ? error : new Error('the body could not be read')),
      ),
  );

async function readFile(
  { types, maxMebibytes }: NonNullable<Route['upload']>,
  req: Request,
  res: Response,
): Promise<UploadedFile> {
  const type = types.find((each) => req.is(each));
  if (type === undefined) throw new Refusal('unsupported_media_type', `Send the file as ${types.join(' or ')}.`);
  await run(express.raw({ type: () => true, limit: `${maxMebibytes}mb`, inflate: false }), req, res);
  return { type, bytes: req.body as Buffer };
}

async function readBody(route: Route, req: Request, res: Response): Promise<unknown> {
  const sent = req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0;
  if (!sent) return undefined;
  if (route.upload) return readFile(route.upload, req, res);
  if (req.is('json')) await run(json, req, res);
  else if (route.form && req.is('urlencoded')) await run(form, req, res);
  else {
    throw new Refusal(
      'unsupported_media_type',
      `Send the body as application/json${route.form ? ' or application/x-www-form-urlencoded' : ''}.`,
    );
  }
  return req.body as unknown;
}

/** Reads and checks the parts of a request; what is wrong with all of them is reported at once. */
export async function readRequest(
  route: Route,
  req: Request,
  res: Response,
): Promise<{ body: unknown; params: unknown; query: unknown }> {
  const errors: ZodError[] = [];
  const check = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    errors.push(result.error);
    return undefined;
  };
  requireText(req.params);
  requireText(req.query);
  const raw = route.body ? await readBody(route, req, res) : undefined;
  requireText(route.upload ? undefined : raw);
  const parsed = {
    params: check(route.params, req.params),
    query: check(route.query, req.query),
    body: check(route.body, raw ?? {}),
  };
  if (errors.length > 0) throw refusalOf(errors);
  return parsed;
}
