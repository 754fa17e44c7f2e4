import { z } from 'zod';
import { instantOf } from '../../domain/time/zoned-time';
import { withOffsetPlus } from './fields';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const asTime = (value: string): string => (DAY.test(value) ? `${value}T00:00:00` : value);

/** A day (2026-03-01) or a time, for the bounds of a period. */
const bound = z
  .string()
  .max(40)
  .transform(withOffsetPlus)
  .refine(
    (value) => {
      const at = instantOf(asTime(value), 'UTC');
      return at !== null && at.getUTCFullYear() >= 1970 && at.getUTCFullYear() < 2200;
    },
    { message: 'Write a day as 2026-03-01 or a time as 2026-03-01T08:00:00.', params: { code: 'invalid_time' } },
  );

export const period = {
  from: bound.optional().meta({ description: "First day or time. A day is the clinic's.", examples: ['2026-03-01'] }),
  to: bound
    .optional()
    .meta({ description: 'Last day (included), or a time (not included).', examples: ['2026-03-31'] }),
};

/** The period as instants, `to` not included. */
export function instantsOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  zone: string,
): { from?: Date; to?: Date } {
  const start = from === undefined ? null : instantOf(asTime(from), zone);
  const end = to === undefined ? null : instantOf(DAY.test(to) ? asTime(dayAfter(to)) : to, zone);
  return { ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) };
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
