import fc from 'fast-check';
import { type CsvRecord, csvRecord, readCsvRecords } from '../../../../src/domain/csv';
import { LANGUAGES, LOCALES } from '../../../../src/domain/locale';
import { BacklogError, isCsv, readCsv, readJsonLines } from '../../../../src/cli/backlog/read-backlog';
import { type BacklogRow } from '../../../../src/cli/backlog/row';

async function* pieces(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
const records = (text: string, size?: number): Promise<CsvRecord[]> => all(readCsvRecords(pieces(text, size)));
const csvRows = async (text: string): Promise<BacklogRow[]> => all((await readCsv(pieces(text))).rows);

describe('CSV', () => {
  test('quotes, doubled quotes, line ends inside quotes, CRLF, byte order mark, no last line end', async () => {
    expect(await records('\uFEFFid,text\r\n1,"dit ""bonjour"",\nmerci"\r\n\r\n2,')).toEqual([
      { cells: ['id', 'text'], line: 1 },
      { cells: ['1', 'dit "bonjour",\nmerci'], line: 2 },
      { cells: ['2', ''], line: 5 },
    ]);
  });

  test('whatever is written is read back, however the stream is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '😡', ';') });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { maxLength: 4 }),
        fc.integer({ min: 2, max: 9 }),
        async (table, size) => {
          const read = await records(table.map(csvRecord).join(''), size);
          expect(read.map(({ cells }) => cells)).toEqual(table);
        },
      ),
    );
  });

  test.each([
    ['a,b\n"open,1\n', 2, /never closed/],
    ['a,b\n1,x"y\n', 2, /quote inside a cell/],
    ['a\n"x"y\n', 2, /after a closing quote/],
  ])('%j fails on line %i', async (text, line, message) => {
    await expect(records(text)).rejects.toMatchObject({ line, message: expect.stringMatching(message) });
  });
});

describe('a backlog', () => {
  test('is told apart by its first sign and kept whole', async () => {
    const json = await isCsv(pieces('\n {"text":"a"}'));
    expect([json.csv, (await all(json.text)).join('')]).toEqual([false, '\n {"text":"a"}']);
    expect((await isCsv(pieces('text,lang\n'))).csv).toBe(true);
    expect((await isCsv(pieces(''))).csv).toBe(false);
  });

  test('JSON Lines: fields are kept, null and blank count as left out, languages by either name', async () => {
    const rows = await all(
      readJsonLines(
        pieces('{"text":"ok","lang":"french","rating":"4","id":7}\n\n{"text":"","question":null,"lang":""}'),
      ).rows,
    );
    expect(rows).toEqual([
      {
        kind: 'json',
        fields: { text: 'ok', lang: 'french', rating: '4', id: 7 },
        input: { text: 'ok', lang: 'fr', rating: 4 },
      },
      { kind: 'json', fields: { text: '', question: null, lang: '' }, input: { text: '' } },
    ]);
  });

  test.each([
    ['{"text":"ok"}\nhello', 'line 2: is not valid JSON'],
    ['[1]', 'line 1: is not a JSON object'],
    ['{"text":"ok"}\n{"text":5}', 'line 2: text: must be a text'],
    ['{"text":"j\'ai mal","rating":6}', 'line 1: rating: must be a whole number from 1 to 5, or left out'],
    ['{"text":"a","lang":"xx"}', `line 1: lang: must be one of ${[...LOCALES, ...LANGUAGES].join(', ')}, or left out`],
    ['{"lang":"fr"}', 'line 1: text: must be a text'],
  ])('%j is refused: %s', async (text, message) => {
    const reading = all(readJsonLines(pieces(text)).rows);
    await expect(reading).rejects.toThrow(BacklogError);
    await expect(reading).rejects.toThrow(message);
  });

  test('CSV: the header says what is what', async () => {
    expect(await csvRows('rating,text,lang\n5,"Très bien, merci",fr\n,nothing,\n')).toEqual([
      {
        kind: 'csv',
        cells: ['5', 'Très bien, merci', 'fr'],
        input: { text: 'Très bien, merci', lang: 'fr', rating: 5 },
      },
      { kind: 'csv', cells: ['', 'nothing', ''], input: { text: 'nothing' } },
    ]);
  });

  test.each([
    ['', /line 1: the file is empty/],
    ['id,comment\n1,x\n', /no column named text/],
    ['text,lang\n"two\nlines",fr\nshort\n', /line 4: has 1 cells, the header has 2/],
    ['text,text\na,b\n', /text twice/],
    ['text,rating\na,9\n', /line 2: rating/],
  ])('CSV %j is refused', async (text, message) => {
    await expect(csvRows(text)).rejects.toThrow(message);
  });
});
