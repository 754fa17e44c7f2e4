import { z } from 'zod';
import { route } from '../route';

const health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });
const readiness = z
  .object({ status: z.enum(['ready', 'not_ready']), checks: z.record(z.string(), z.boolean()) })
  .meta({ id: 'Readiness' });
const tag = 'System';

export const systemRoutes = [
  route({
    method: 'get',
    path: '/health',
    tag,
    summary: 'Is the process alive?',
    roles: 'public',
    audit: { none: 'Whether the process is alive.' },
    answers: { 200: { description: 'It is.', schema: health } },
  }).handle(async () => ({ status: 200, body: { status: 'ok' } })),
  route({
    method: 'get',
    path: '/ready',
    tag,
    summary: 'Can it serve?',
    roles: 'public',
    audit: { none: 'Whether the process can serve.' },
    answers: {
      200: { description: 'It can.', schema: readiness },
      503: { description: 'Not now; the checks say what is missing.', schema: readiness },
    },
  }).handle(async ({ services }) => {
    const checks = await services.readiness();
    const ready = Object.values(checks).every(Boolean);
    return ready
      ? { status: 200, body: { status: 'ready', checks } }
      : { status: 503, body: { status: 'not_ready', checks } };
  }),
];
