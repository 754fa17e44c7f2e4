import { type FieldError, Refusal } from '../../domain/errors';
import { CsvError, readCsvRecords } from '../../domain/csv';
import { type ImportRow, refusedRows } from '../../services/feedback/import-feedback';
import { refusalOf } from '../problem';
import { type UploadedFile } from '../route';
import { COLUMNS, importRow, instantOfDate } from './imports.schemas';

export const MAX_ROWS = 20_000;

/** Fields of one row as the file has them. */
interface RawRow {
  row: number;
  fields: unknown;
}

const wrong = (row: number, code: string, message: string, field = ''): Refusal =>
  refusedRows([{ row, field, code, message }]);

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function* csvRows(text: string): AsyncGenerator<RawRow> {
  let header: string[] | undefined;
  try {
    for await (const { cells, line } of readCsvRecords(once(text))) {
      if (header === undefined) {
        header = cells.map((name) => name.trim().toLowerCase());
        const names = header;
        const unknown = names.find((name) => !COLUMNS.includes(name));
        if (unknown !== undefined)
          throw wrong(
            line,
            'unknown_field',
            `The first line names the columns; there are ${COLUMNS.join(', ')}.`,
            unknown.slice(0, 40).replace(/\d{5,}/g, '#'),
          );
        const twice = names.find((name, at) => names.indexOf(name) !== at);
        if (twice !== undefined) throw wrong(line, 'repeated', 'This column stands twice.', twice);
      } else if (cells.length !== header.length)
        throw wrong(
          line,
          'wrong_width',
          `${cells.length} cells, but ${header.length} columns. Put texts with a comma in quotes.`,
        );
      else yield { row: line, fields: Object.fromEntries(header.map((name, at) => [name, cells[at]])) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw wrong(error.line, 'malformed_csv', `CSV: ${error.message}.`);
    throw error;
  }
}

function* jsonRows(text: string): Generator<RawRow> {
  for (const [at, line] of text
    .replace(/^\uFEFF/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    let fields: unknown;
    try {
      fields = JSON.parse(line);
    } catch {
      throw wrong(at + 1, 'malformed_json', 'This line is not valid JSON.');
    }
    yield { row: at + 1, fields };
  }
}

/** Reads the rows of a file; throws one Refusal with every entry that is wrong (row = line of the file). The values are not in it. */
export async function rowsOfFile({ type, bytes }: UploadedFile, zone: string): Promise<ImportRow[]> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('malformed_request', 'The file is not in UTF-8. Save it as "CSV UTF-8" and send it again.');
  }
  const rows: ImportRow[] = [];
  const errors: FieldError[] = [];
  for await (const { row, fields } of type === 'text/csv' ? csvRows(text) : jsonRows(text)) {
    if (rows.length + errors.length >= MAX_ROWS)
      throw wrong(row, 'too_many_rows', `At most ${MAX_ROWS} rows at a time. Divide the file.`);
    const result = importRow.safeParse(fields);
    if (!result.success) errors.push(...refusalOf([result.error]).errors.map((each) => ({ ...each, row })));
    else {
      const { patient_id: patientId, text: words, rating, language, channel, question, date } = result.data;
      rows.push({
        row,
        patientId: patientId ?? null,
        text: words ?? null,
        rating: rating ?? null,
        question: question ?? null,
        language: language ?? null,
        channel: channel ?? 'paper',
        createdAt: date === undefined ? null : instantOfDate(date, zone),
      });
    }
  }
  if (errors.length > 0) throw refusedRows(errors);
  if (rows.length === 0)
    throw wrong(1, 'required', `The file has no rows. Its first line names the columns: ${COLUMNS.join(', ')}.`);
  return rows;
}
