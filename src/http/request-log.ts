import { randomUUID } from 'node:crypto';
import { type Request, type RequestHandler } from 'express';
import { type Logger } from 'pino';

const QUIET = new Set(['/health', '/ready', '/metrics']);

const ROW_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const WORD = /^[a-z][a-z.-]*$/;

/** The path as it may be logged: row ids and the words of our routes. What else somebody typed there may be a name or a number. */
function loggedPath(path: string, { route }: Request): string {
  const { path: pattern } = (route ?? {}) as { path?: unknown };
  const segments = path.split('/');
  const pieces = typeof pattern === 'string' ? pattern.split('/') : [];
  // A router mounted below a path knows only the end of it.
  const fixed = (at: number): boolean => !pieces.at(at - segments.length)?.startsWith(':');
  return segments
    .map((segment, at) => (segment === '' || ROW_ID.test(segment) || (WORD.test(segment) && fixed(at)) ? segment : '*'))
    .join('/');
}

/**
 * Names every request (X-Request-Id; a caller may choose it) and writes one line for it: method, path without its query, because a search may
 * hold the reason for a visit, status, milliseconds, and the account that asked. (pino-http would make a child logger for each.)
 */
export const requestLog =
  (log: Logger): RequestHandler =>
  (req, res, next) => {
    const from = performance.now();
    const given = req.headers['x-request-id'];
    const requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
    res.locals['requestId'] = requestId;
    res.setHeader('X-Request-Id', requestId);
    res.setHeader('Cache-Control', 'no-store');
    const path = req.path;
    if (!QUIET.has(path)) {
      res.once('close', () => {
        const line = {
          requestId,
          method: req.method,
          path: loggedPath(path, req),
          status: res.statusCode,
          ms: Math.round(performance.now() - from),
          ...(typeof res.locals['userId'] === 'string' ? { user: res.locals['userId'] } : {}),
          ...(res.writableFinished ? {} : { aborted: true }),
        };
        if (res.statusCode >= 500) log.warn(line, 'request');
        else log.info(line, 'request');
      });
    }
    next();
  };
