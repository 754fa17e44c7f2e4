import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Express, type Request, type RequestHandler, type Response } from 'express';
import { Refusal } from '../domain/errors';
import { RequestTrail } from './audit/trail';
import { byBearer, type SignedIn } from './auth/authenticate';
import { addressOf } from './caller-address';
import { answerOnce, keyOf, takesKey } from './idempotency';
import { matchOf, takesMatch } from './if-match';
import { localeOfRequest, warningsIn } from './problem-language';
import { type LimitPosts } from './post-limit';
import { readRequest } from './read-request';
import { type Answers, type Route } from './route';
import { type ApiServices } from './services';

interface Options {
  services: ApiServices;
  limitPosts: LimitPosts;
  /** Check every answer against its schema: an answer the document does not describe becomes a fault. For tests and development. */
  checkAnswers: boolean;
}

const expressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/**
 * Puts the routes on the application; a path that exists answers other methods with 405. Fixed paths come first: /reminders/create is never
 * taken for the reminder "create".
 */
export function mount(app: Express, routes: readonly Route[], options: Options): void {
  const byPath = new Map<string, Route[]>();
  for (const route of routes) byPath.set(route.path, [...(byPath.get(route.path) ?? []), route]);
  const paths = [...byPath].sort(([a], [b]) => Number(a.includes('{')) - Number(b.includes('{')));
  for (const [openApiPath, ofPath] of paths) {
    const path = expressPath(openApiPath);
    for (const route of ofPath) app[route.method](path, answerWith(route, options));
    const methods = ofPath.map((route) => route.method.toUpperCase());
    const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
    app.all(path, (_req, res) => {
      res.setHeader('Allow', allowed);
      throw new Refusal('method_not_allowed', `This address answers ${allowed}.`);
    });
  }
}

const answerWith =
  (route: Route, options: Options): RequestHandler =>
  async (req, res) => {
    const trail = new RequestTrail(route.audit, req, res, options.services);
    try {
      await carryOut(route, options, trail, req, res);
    } catch (error) {
      await trail.refused(error);
      throw error;
    }
  };

async function carryOut(
  route: Route,
  options: Options,
  trail: RequestTrail,
  req: Request,
  res: Response,
): Promise<void> {
  const signedIn = route.roles === 'public' ? null : await authorised(route.roles, req, options.services, trail);
  if (signedIn && route.freshLogin) demandFresh(signedIn, res, options.services);
  const actor = signedIn?.actor ?? null;
  const limited = actor && route.method === 'post' ? await options.limitPosts(req, res, actor) : null;
  if (limited !== null && route.answersWhenLimited !== true) throw limited;
  const parts = await readRequest(route, req, res);
  const readVersions = takesMatch(route) ? matchOf(req) : null;
  await trail.asks(parts);
  const handle = async (requestKey: string | null): ReturnType<Route['handle']> => {
    const reply = await route.handle({
      ...parts,
      actor,
      session: signedIn?.session ?? null,
      services: options.services,
      address: addressOf(req),
      userAgent: req.get('User-Agent'),
      requestKey,
      readVersions,
      limited,
    });
    if (options.checkAnswers) checkAnswer(route.answers, reply);
    await trail.allowed(reply.body).catch((error: unknown) => {
      if (reply.body instanceof Readable) reply.body.destroy();
      throw error;
    });
    return reply.body instanceof Readable ? reply : { ...reply, body: warningsIn(localeOfRequest(req), reply.body) };
  };
  const key = takesKey(route) && actor ? keyOf(req) : undefined;
  if (key !== undefined && actor)
    return answerOnce(req, res, {
      idempotency: options.services.idempotency,
      actor,
      key,
      body: parts.body,
      handle,
      onReplay: (body) => trail.allowed(body),
    });
  const reply = await handle(null);
  if (reply.body instanceof Readable) return stream(res, reply, reply.body);
  answer(res, reply, route.answers[reply.status]?.text);
}

async function authorised(
  roles: Exclude<Route['roles'], 'public'>,
  req: Request,
  services: ApiServices,
  trail: RequestTrail,
): Promise<SignedIn> {
  const signedIn = await byBearer(req, services);
  trail.by(signedIn);
  if (!roles.includes(signedIn.actor.role))
    throw new Refusal('forbidden', `This call is for ${roles.join(', ')}. Log in with such an account.`);
  return signedIn;
}

/** Asks for another log-in as RFC 9470 does: a client that answers 401 by logging in again needs to know nothing of it. */
function demandFresh({ session }: SignedIn, res: Response, { sessions }: ApiServices): void {
  res.setHeader(
    'WWW-Authenticate',
    `Bearer error="insufficient_user_authentication", error_description="A fresh log-in is required", max_age=${sessions.freshSeconds}`,
  );
  sessions.demandFresh(session);
  res.removeHeader('WWW-Authenticate');
}

/** A file that breaks off ends the connection: what has arrived must not pass for all of it. */
async function stream(
  res: Response,
  { status, headers }: Awaited<ReturnType<Route['handle']>>,
  bytes: Readable,
): Promise<void> {
  res.status(status);
  for (const [name, value] of Object.entries(headers ?? {})) res.setHeader(name, value);
  await pipeline(bytes, res).catch(() => res.destroy());
}

function answer(res: Response, reply: Awaited<ReturnType<Route['handle']>>, text: string | undefined): void {
  res.status(reply.status);
  for (const [name, value] of Object.entries(reply.headers ?? {})) res.setHeader(name, value);
  if (reply.body === undefined) res.end();
  else {
    res.setHeader('Content-Type', text ?? 'application/json; charset=utf-8');
    res.end(text === undefined ? serialised(reply.body) : reply.body);
  }
}

/** Two years of daily figures are 80 KB: a body that is frozen, and so stays as it is, is put into JSON once. */
const frozenBodies = new WeakMap<object, Buffer>();

function serialised(body: unknown): string | Buffer {
  if (typeof body !== 'object' || body === null || !Object.isFrozen(body)) return JSON.stringify(body);
  const known = frozenBodies.get(body) ?? Buffer.from(JSON.stringify(body));
  frozenBodies.set(body, known);
  return known;
}

function checkAnswer(answers: Answers, reply: { status: number; body?: unknown }): void {
  const declared = answers[reply.status];
  if (!declared) throw new Error(`status ${reply.status} is not declared`);
  if (!declared.schema) return;
  const result = declared.schema.safeParse(reply.body);
  if (!result.success)
    throw new Error(
      `answer breaks its schema: ${result.error.issues.map((i) => `${i.path.join('.')} ${i.code}`).join('; ')}`,
    );
}
