import { randomUUID } from 'node:crypto';
import { type RequestHandler } from 'express';
import { type Logger } from 'pino';

const QUIET = new Set(['/health', '/ready', '/metrics']);

/**
 * Names every request (X-Request-Id; a caller may choose it) and writes one line for it: method, path without its query, because a search may
 * hold the reason for a visit, status, milliseconds. (pino-http would make a child logger for each.)
 */
export const requestLog = (log: Logger): RequestHandler => (req, res, next) => {
  const from = performance.now();
  const given = req.headers['x-request-id'];
  const requestId = typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
  res.locals['requestId'] = requestId;
  res.setHeader('X-Request-Id', requestId);
  res.setHeader('Cache-Control', 'no-store');
  const path = req.path;
  if (!QUIET.has(path)) {
    res.once('close', () => {
      const line = { requestId, method: req.method, path, status: res.statusCode, ms: Math.round(performance.now() - from), ...(res.writableFinished ? {} : { aborted: true }) };
      if (res.statusCode >= 500) log.warn(line, 'request');
      else log.info(line, 'request');
    });
  }
  next();
};
