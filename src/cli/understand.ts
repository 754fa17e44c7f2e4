import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { READING_STATES } from '../domain/conversation/reading/understanding';
import { readSharedWeights } from '../adapters/language-models/read-weights';
import { LOCALES } from '../domain/locale';
import { useSharedModels } from '../language/engine/model/shared-models';
import { understand } from '../language/understand';

const USAGE = `usage: understand --now 2026-03-09T09:00 [--appointment 2026-03-12T10:00] < in.jsonl > out.jsonl
Reads rows {text, lang: en|fr, state?} and writes them with intent, value?, also?, level, in the same order.
Times are local to the clinic. States: ${READING_STATES.join(', ')}; a row without one is judged as idle.`;

class InputError extends Error {}

const localTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?$/u)
  .refine((value) => !Number.isNaN(Date.parse(`${value.length === 10 ? `${value}T00:00` : value}Z`)));
const rowSchema = z.looseObject({ text: z.string(), lang: z.enum(LOCALES), state: z.enum(READING_STATES).optional() });

interface Times {
  now: string;
  appointment?: string;
}

function times(): Times {
  const { values } = parseArgs({
    options: { now: { type: 'string' }, appointment: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (values.now === undefined) throw new InputError(`--now is missing.\n${USAGE}`);
  for (const name of ['now', 'appointment'] as const) {
    const value = values[name];
    if (value !== undefined && !localTime.safeParse(value).success)
      throw new InputError(`--${name} must be a local time such as 2026-03-09T09:00, without an offset.`);
  }
  const now = values.now.length === 10 ? `${values.now}T00:00` : values.now;
  return values.appointment === undefined ? { now } : { now, appointment: values.appointment };
}

/** The row of one line with what was read in it. Throws InputError that names the line and the field, never the text. */
function judged(line: string, number: number, { now, appointment }: Times): string {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new InputError(
      `line ${number}: not valid JSON. Each line must be one object such as {"text": "oui", "lang": "fr"}.`,
    );
  }
  const parsed = rowSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      issue.path.length > 0 ? `"${issue.path.join('.')}": ${issue.message}` : issue.message,
    );
    throw new InputError(`line ${number}: ${problems.join('; ')}.`);
  }
  const row = parsed.data;
  const read = understand({
    text: row.text,
    lang: row.lang,
    state: row.state ?? 'idle',
    now,
    ...(appointment === undefined ? {} : { appointment }),
  });
  const rest: Record<string, unknown> = { ...row };
  for (const field of ['intent', 'value', 'also', 'topics', 'refused', 'level']) delete rest[field];
  return JSON.stringify({
    ...rest,
    intent: read.intent,
    ...(read.value === undefined ? {} : { value: read.value }),
    ...(read.also.length === 0 ? {} : { also: read.also }),
    ...(read.topics.length === 0 ? {} : { topics: read.topics }),
    ...(read.refused === undefined ? {} : { refused: read.refused }),
    level: read.level,
  });
}

async function main(): Promise<void> {
  const given = times();
  useSharedModels(readSharedWeights());
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\uFEFF/u, '') : line;
    if (text.trim() === '') continue;
    if (!process.stdout.write(`${judged(text, number, given)}\n`)) await once(process.stdout, 'drain');
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().catch((error: unknown) => {
  const known =
    error instanceof InputError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  console.error(known ? error.message : error);
  process.exitCode = known ? 2 : 1;
});
