import { type ErrorRequestHandler, type RequestHandler } from 'express';
import { type Logger } from 'pino';
import { Refusal } from '../domain/errors';
import { databaseTrouble, onceAMinute, TROUBLE_ADVICE } from '../services/operations/database-trouble';
import { problemOf, refusalFrom } from './problem';
import { localeOfRequest, problemIn } from './problem-language';

export const noSuchRoute: RequestHandler = () => {
  throw new Refusal('route_not_found', 'Nothing is at this address. GET /docs lists what there is.');
};

/** What may be logged of a fault: its kind and place. The message may quote a value, a number or a text of a patient. */
const traceOf = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, constraint, table } = error as Error & Record<string, unknown>;
  return {
    name: error.name,
    code,
    constraint,
    table,
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12),
  };
};

/** The one place where errors become answers: problem+json with a stable code. */
export const answerErrors = (log: Logger): ErrorRequestHandler => {
  const tellNow = onceAMinute(() => performance.now());
  return (error: unknown, req, res, _next) => {
    const refusal = refusalFrom(error);
    const problem = problemOf(refusal);
    const trouble = databaseTrouble(error);
    if (trouble !== null) {
      if (tellNow(trouble)) log.error({ audit: `database.${trouble}` }, TROUBLE_ADVICE[trouble]);
    } else if (problem.status >= 500)
      log.error(
        { requestId: res.locals['requestId'] as string, code: problem.code, fault: traceOf(error) },
        'request failed',
      );
    else if (!(error instanceof Refusal) && problem.status === 422)
      log.warn(
        { requestId: res.locals['requestId'] as string, fault: traceOf(error) },
        'the database refused a value that the schema let through',
      );
    if (res.headersSent || res.destroyed) {
      res.destroy();
      return;
    }
    if (problem.status === 401 && !res.hasHeader('WWW-Authenticate')) res.setHeader('WWW-Authenticate', 'Bearer');
    if (refusal.retryAfterSeconds !== undefined) res.setHeader('Retry-After', String(refusal.retryAfterSeconds));
    // A body that was not read to its end would be taken for the next request.
    if (problem.status === 413 || problem.status === 415) res.setHeader('Connection', 'close');
    const locale = localeOfRequest(req);
    res.vary('Accept-Language').setHeader('Content-Language', locale);
    res
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify(problemIn(locale, problem)));
  };
};
