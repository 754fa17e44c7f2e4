import { CsvError, type CsvRecord, readCsvRecords } from '../../domain/csv';
import { type BacklogRow, readInput } from './row';

/** A backlog being read; `header` holds the column names of a CSV file. */
export interface Backlog {
  header: readonly string[] | null;
  rows: AsyncIterable<BacklogRow>;
}

/** A line that cannot be read; the message names it and never quotes the patient. */
export class BacklogError extends Error {
  override readonly name = 'BacklogError';
  constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
  }
}

/** Looks at the first sign of the input: "{" begins JSON Lines, anything else a CSV header. Returns the whole text again. */
export async function isCsv(pieces: AsyncIterable<string>): Promise<{ csv: boolean; text: AsyncIterable<string> }> {
  const iterator = pieces[Symbol.asyncIterator]();
  let held = '';
  while (held.trim() === '') {
    const next = await iterator.next();
    if (next.done === true) break;
    held += next.value;
  }
  const start = held.replace(/^\uFEFF/u, '').trimStart();
  async function* again(): AsyncGenerator<string> {
    yield held;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { csv: start !== '' && !start.startsWith('{'), text: again() };
}

/** Rows of a JSON Lines stream; blank lines are skipped. Throws BacklogError. */
export function readJsonLines(text: AsyncIterable<string>): Backlog {
  async function* rows(): AsyncGenerator<BacklogRow> {
    let number = 0;
    for await (const line of lines(text)) {
      number++;
      if (line.trim() === '') continue;
      const fields = parseObject(line, number);
      yield { kind: 'json', fields, input: inputOf(fields, number) };
    }
  }
  return { header: null, rows: rows() };
}

/** Header and rows of a CSV stream. Throws BacklogError: no column "text", a record of another width, a quote gone wrong. */
export async function readCsv(text: AsyncIterable<string>): Promise<Backlog> {
  const records = readCsvRecords(text);
  const first = await next(records);
  if (first === null) throw new BacklogError(1, 'the file is empty; it needs a header line with a column named text');
  const header = first.cells.map((name) => name.trim());
  const repeated = header.find((name, at) => header.indexOf(name) !== at);
  if (repeated !== undefined) throw new BacklogError(first.line, `the header line names the column ${repeated} twice`);
  if (!header.includes('text')) throw new BacklogError(first.line, 'the header line has no column named text');
  async function* rows(): AsyncGenerator<BacklogRow> {
    for (let record = await next(records); record !== null; record = await next(records)) {
      if (record.cells.length !== header.length)
        throw new BacklogError(record.line, `has ${record.cells.length} cells, the header has ${header.length}`);
      const { cells, line } = record;
      yield {
        kind: 'csv',
        cells,
        input: inputOf(Object.fromEntries(header.map((name, at) => [name, cells[at]])), line),
      };
    }
  }
  return { header, rows: rows() };
}

async function next(records: AsyncGenerator<CsvRecord, void>): Promise<CsvRecord | null> {
  try {
    const result = await records.next();
    return result.done === true ? null : result.value;
  } catch (error) {
    if (error instanceof CsvError) throw new BacklogError(error.line, error.message);
    throw error;
  }
}

function inputOf(fields: unknown, line: number): BacklogRow['input'] {
  const read = readInput(fields);
  if ('problem' in read) throw new BacklogError(line, read.problem);
  return read.input;
}

function parseObject(line: string, number: number): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    throw new BacklogError(number, 'is not valid JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BacklogError(number, 'is not a JSON object');
  return value as Record<string, unknown>;
}

async function* lines(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const parts = (rest + piece).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}
