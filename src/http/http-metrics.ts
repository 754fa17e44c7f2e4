import { createHash, timingSafeEqual } from 'node:crypto';
import { type RequestHandler } from 'express';
import { Histogram, type Registry } from 'prom-client';
import { Refusal } from '../domain/errors';

/** Times every request by route pattern (never by address, which may hold ids). */
export function timeRequests(registry: Registry): RequestHandler {
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time to answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return (req, res, next) => {
    const from = performance.now();
    res.once('finish', () => {
      const route = (req.route as { path?: unknown } | undefined)?.path;
      const labels = {
        method: req.method,
        route: typeof route === 'string' ? route : 'none',
        status: String(res.statusCode),
      };
      seconds.observe(labels, (performance.now() - from) / 1000);
    });
    next();
  };
}

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

/** Compared by hash: the time it takes tells nothing of how much is right. */
const isSame = (given: string, expected: string): boolean => {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(expected));
};

/**
 * The figures in Prometheus' form, with the token; in development for this machine too. A tunnel also connects from this machine, so a request that was
 * forwarded needs the token. Without a token set nobody else reads them.
 */
export const showMetrics =
  (
    registry: Registry,
    { token, onThisMachine }: { token: string | undefined; onThisMachine: boolean },
  ): RequestHandler =>
  async (req, res) => {
    const forwarded = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via'].some(
      (name) => req.headers[name] !== undefined,
    );
    const local = onThisMachine && !forwarded && LOOPBACK.test(req.socket.remoteAddress ?? '');
    const given = /^Bearer +(\S+) *$/i.exec(req.headers.authorization ?? '')?.[1];
    if (!local && (token === undefined || given === undefined || !isSame(given, token)))
      throw new Refusal('forbidden', 'Figures are read with METRICS_TOKEN, as "Authorization: Bearer …".');
    res.type(registry.contentType).send(await registry.metrics());
  };
