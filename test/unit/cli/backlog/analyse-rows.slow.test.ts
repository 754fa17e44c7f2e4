import { readWeights } from '../../../../src/adapters/language-models/read-weights';
import { type AnalysedRow, analyseRows } from '../../../../src/cli/backlog/analyse-rows';
import { type BacklogRow } from '../../../../src/cli/backlog/row';
import { useModels } from '../../../../src/language/models';

const TEXTS = [
  'Accueil parfait, merci',
  'waited four hours, rude nurse',
  'RAS',
  'trop cher',
  'lovely doctor but dirty ward',
  "je n'arrive plus à respirer",
];
const rowOf = (number: number): BacklogRow => ({
  kind: 'json',
  fields: { number },
  input: { text: `${TEXTS[number % TEXTS.length]} ${number}` },
});
/** Rows 0 … count − 1, then the error if there is one; `taken` counts how many were asked for. */
async function* rows(
  count: number,
  taken: { count: number } = { count: 0 },
  error?: Error,
): AsyncGenerator<BacklogRow> {
  for (let number = 0; number < count; number++) {
    taken.count++;
    yield rowOf(number);
  }
  if (error) throw error;
}
async function all(items: AsyncIterable<AnalysedRow>): Promise<AnalysedRow[]> {
  const list: AnalysedRow[] = [];
  for await (const item of items) list.push(item);
  return list;
}

beforeAll(() => useModels(readWeights()));

test('worker threads give what one thread gives, in the same order', async () => {
  const alone = await all(analyseRows(rows(1050), 1));
  expect(await all(analyseRows(rows(1050), 2, 100))).toEqual(alone);
  expect(alone.map(({ row }) => row.kind === 'json' && row.fields.number)).toEqual([...Array(1050).keys()]);
  expect(new Set(alone.map(({ fields }) => fields.urgency))).toContain('emergency');
}, 60_000);

test.each([
  [1, 1000],
  [2, 100],
])(
  'with %i threads a stream that fails gives the rows before, then its error',
  async (threads, aloneRows) => {
    const seen: AnalysedRow[] = [];
    const reading = async (): Promise<void> => {
      for await (const item of analyseRows(
        rows(450, undefined, new Error('line 451: is not valid JSON')),
        threads,
        aloneRows,
      ))
        seen.push(item);
    };
    await expect(reading()).rejects.toThrow('line 451');
    expect(seen).toHaveLength(450);
  },
  60_000,
);

test('a long stream is not read far ahead of what is taken', async () => {
  const taken = { count: 0 };
  const reading = analyseRows(rows(100_000, taken), 2, 100);
  for (let number = 0; number < 500; number++) await reading.next();
  await reading.return();
  // At most the batch being given and the 24 that wait behind it.
  expect(taken.count).toBeLessThanOrEqual(500 + 26 * 100);
}, 60_000);

test('an empty stream gives nothing', async () => expect(await all(analyseRows(rows(0), 2))).toEqual([]));
