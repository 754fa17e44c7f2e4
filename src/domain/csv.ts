/** One record of a CSV file and the line it starts on (1 = first). */
export interface CsvRecord {
  cells: string[];
  line: number;
}

/** A quote where RFC 4180 allows none, or one that is never closed. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const SEPARATORS = [',', ';', '\t'];

/**
 * Reads RFC 4180 records from a stream of text pieces: commas, quotes doubled inside quotes, line ends inside quotes, CRLF or LF, a byte
 * order mark at the start. Semicolons or tabs divide the cells where they do so in the first line, as spreadsheets in French write them. Empty lines
 * are skipped. Throws CsvError.
 */
export async function* readCsvRecords(pieces: AsyncIterable<string>): AsyncGenerator<CsvRecord, void> {
  let cells: string[] = [];
  let cell = '';
  let state: 'start' | 'plain' | 'quoted' | 'closed' = 'start';
  let line = 1;
  let startLine = 1;
  let first = true;
  let separator: string | undefined;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
    state = 'start';
  };
  for await (const piece of pieces) {
    for (const char of piece) {
      if (first) {
        first = false;
        if (char === '\uFEFF') continue;
      }
      if (char === '\n') line++;
      if (separator === undefined && state !== 'quoted') {
        if (SEPARATORS.includes(char)) separator = char;
        else if (char === '\n' && (cell !== '' || cells.length > 0)) separator = ',';
      }
      if (state === 'quoted') {
        if (char === '"') state = 'closed';
        else cell += char;
      } else if (char === '"') {
        if (state === 'plain')
          throw new CsvError(
            line,
            'a quote inside a cell that does not begin with one; put the cell in quotes and double the quotes in it',
          );
        if (state === 'closed') cell += '"';
        state = 'quoted';
      } else if (char === separator) endCell();
      else if (char === '\n') {
        endCell();
        if (cells.length > 1 || cells[0] !== '') yield { cells, line: startLine };
        cells = [];
        startLine = line;
      } else if (char !== '\r') {
        if (state === 'closed') throw new CsvError(line, 'text after a closing quote');
        cell += char;
        state = 'plain';
      }
    }
  }
  if (state === 'quoted') throw new CsvError(startLine, 'a quote is never closed');
  if (cells.length > 0 || cell !== '') {
    endCell();
    yield { cells, line: startLine };
  }
}

/** What a spreadsheet would take for a formula, and a number, which it would not (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/u;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/u;
const harmless = (cell: string): string => (FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

/** One CSV line; cells are quoted when they must be, and what a spreadsheet would run as a formula gets an apostrophe before it. */
export const csvRecord = (cells: readonly string[]): string =>
  `${cells
    .map(harmless)
    .map((cell) => (/[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',')}\r\n`;
