import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { LOCALES, SOURCE_LOCALE } from '../domain/locale';
import { parseDate } from '../language/engine/dates/parse-date';

const USAGE = `Reads the date in every row: npm run --silent dates -- --now 2013-02-12T04:30 [--day-first] < in.jsonl > out.jsonl
rows {text, lang: "en" | "fr"} -> the same rows plus value: ISO 8601 as precise as said, "a..b" for a range, null when there is none
--now        local time the phrases were written at, without offset
--day-first  English figures are day first ("4/3" is 4 March); French ones always are`;

const Row = z.looseObject({ text: z.string(), lang: z.enum(LOCALES) });

class InputError extends Error {}

function readOptions(): { now: string; dayFirst: boolean } {
  const { values } = parseArgs({
    options: { now: { type: 'string' }, 'day-first': { type: 'boolean', default: false } },
  });
  if (values.now === undefined) throw new InputError('--now is missing');
  try {
    parseDate('', { lang: SOURCE_LOCALE, now: values.now });
  } catch {
    throw new InputError('--now must be a local time such as 2013-02-12T04:30');
  }
  return { now: values.now, dayFirst: values['day-first'] };
}

function readRow(line: string, number: number): z.infer<typeof Row> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    throw new InputError(`line ${number}: not valid JSON`);
  }
  const row = Row.safeParse(json);
  if (row.success) return row.data;
  const [issue] = row.error.issues;
  throw new InputError(`line ${number}: ${issue?.path.join('.') || 'row'}: ${issue?.message ?? 'not a row'}`);
}

async function run(): Promise<void> {
  const { now, dayFirst } = readOptions();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const row = readRow(line, number);
    const value = parseDate(row.text, { lang: row.lang, now, ...(dayFirst ? { dayFirst } : {}) });
    if (!process.stdout.write(`${JSON.stringify({ ...row, value })}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
}

run().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message}\n${error instanceof InputError || isBadArgument(error) ? `${USAGE}\n` : ''}`);
  process.exitCode = error instanceof InputError || isBadArgument(error) ? 2 : 1;
});

function isBadArgument(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
