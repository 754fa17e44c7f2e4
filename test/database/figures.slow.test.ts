import fc from 'fast-check';
import { type DataSource } from 'typeorm';
import { countFeedback, createFeedbackFiguresReader } from '../../src/adapters/database/figures/feedback-figures';
import { createRollUp } from '../../src/adapters/database/figures/roll-up';
import { SENTIMENTS, THEMES } from '../../src/domain/feedback/analysis';
import { URGENCIES } from '../../src/domain/feedback/urgency';
import { type FiguresFilter } from '../../src/ports/out/feedback-figures';
import { createRollUpFigures } from '../../src/services/figures/roll-up-figures';
import { createTestDatabase, type TestDatabase } from '../support/database';

const ZONE = 'Africa/Douala';
let db: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  db = await createTestDatabase(8);
  source = db.dataSource;
});
afterAll(() => db.drop());
beforeEach(async () => {
  await db.truncate();
  await source.query('update feedback_roll_up set zone = null');
});

const LANGUAGES = ['english', 'french'] as const;
const CHANNELS = ['whatsapp', 'sms', 'call', 'api', 'paper'] as const;
const START = Date.parse('2026-03-01T00:00:00Z');
/** Some hours around the midnights of four days. */
const instant = fc.integer({ min: 0, max: 96 * 12 }).map((n) => new Date(START + n * 5 * 60_000));
const fact = fc.record({
  at: instant,
  language: fc.constantFrom(...LANGUAGES),
  channel: fc.constantFrom(...CHANNELS),
  sentiment: fc.constantFrom(...SENTIMENTS),
  score: fc.double({ min: -1, max: 1, noNaN: true }),
  themes: fc.subarray([...THEMES], { maxLength: 3 }),
  felt: fc.constantFrom(...SENTIMENTS),
  urgency: fc.constantFrom(...URGENCIES),
  rating: fc.option(fc.integer({ min: 1, max: 5 })),
  contradiction: fc.boolean(),
});
type Fact = typeof fact extends fc.Arbitrary<infer T> ? T : never;

const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      facts: fc.array(fact, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('correct' as const), nth: fc.nat(30), to: fact }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('erase' as const), nth: fc.nat(30) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      nth: fc.nat(30),
      by: fc.integer({ min: -2880, max: 2880 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('rollUp' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rebuild' as const) }) },
);
const filter: fc.Arbitrary<FiguresFilter> = fc.record({
  from: fc.option(instant, { nil: undefined }),
  to: fc.option(instant, { nil: undefined }),
  language: fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined }),
  channel: fc.option(fc.constantFrom(...CHANNELS), { nil: undefined }),
  theme: fc.option(fc.constantFrom(...THEMES), { nil: undefined }),
});

const polarities = ({ themes, felt }: Fact): string =>
  JSON.stringify(Object.fromEntries(themes.slice(0, 2).map((theme) => [theme, felt])));
const write = (facts: readonly Fact[]) =>
  source.query(
    `insert into feedback (text, language, channel, sentiment, sentiment_score, themes, polarities, urgency, rating, contradiction, created_at)
   select 'x', f.language, f.channel, f.sentiment, f.score, array(select jsonb_array_elements_text(f.themes)), f.polarities, f.urgency, f.rating, f.contradiction, f.at
     from jsonb_to_recordset($1) as f (language text, channel text, sentiment text, score float8, themes jsonb, polarities jsonb, urgency text, rating smallint, contradiction boolean, at timestamptz)`,
    [JSON.stringify(facts.map((each) => ({ ...each, polarities: JSON.parse(polarities(each)) as object })))],
  );
const NTH = '(select id from feedback order by created_at, id offset $1 limit 1)';

/** Two of these at once may exclude one another; the job would run again. */
const againWhenExcluded = async (work: () => Promise<unknown>): Promise<void> => {
  for (;;) {
    try {
      return void (await work());
    } catch (error) {
      if (!['40001', '23505', '40P01'].includes((error as { code?: string }).code ?? '')) throw error;
    }
  }
};

async function act(step: typeof action extends fc.Arbitrary<infer T> ? T : never): Promise<unknown> {
  const rollUp = createRollUp(source);
  switch (step.kind) {
    case 'write':
      return write(step.facts);
    case 'correct':
      return source.query(
        `update feedback set sentiment = $2, sentiment_score = $3, themes = $4, polarities = $5, rating = $6, contradiction = $7 where id = ${NTH}`,
        [
          step.nth,
          step.to.sentiment,
          step.to.score,
          step.to.themes,
          polarities(step.to),
          step.to.rating,
          step.to.contradiction,
        ],
      );
    case 'erase':
      return source.query(`delete from feedback where id = ${NTH}`, [step.nth]);
    case 'move':
      return source.query(`update feedback set created_at = created_at + $2 * interval '1 minute' where id = ${NTH}`, [
        step.nth,
        step.by,
      ]);
    case 'rollUp':
      return againWhenExcluded(createRollUpFigures(rollUp, ZONE));
    case 'rebuild':
      return againWhenExcluded(() => rollUp.rebuild(ZONE));
    default:
      return step satisfies never;
  }
}

test('figures are those of a recount, whatever is written, corrected and erased while the roll-up runs', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(action, { minLength: 1, maxLength: 6 }), filter), { minLength: 1, maxLength: 6 }),
      async (rounds) => {
        await source.query('truncate feedback cascade');
        await source.query('update feedback_roll_up set zone = null');
        const reader = createFeedbackFiguresReader(source);
        for (const [actions, asked] of rounds) {
          await Promise.all(actions.map(act));
          for (const each of [{}, asked])
            expect(await reader.read(each, ZONE)).toEqual(await countFeedback(source, each, ZONE));
        }
        await againWhenExcluded(createRollUpFigures(createRollUp(source), ZONE));
        expect((await createRollUp(source).compare(ZONE)).differences).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
}, 120_000);

const sample = (overrides: Partial<Fact> = {}): Fact => ({
  at: new Date('2026-03-01T23:30:00Z'),
  language: 'french',
  channel: 'sms',
  sentiment: 'negative',
  score: -0.123456,
  themes: ['waiting_time', 'cost_billing'],
  felt: 'negative',
  urgency: 'none',
  rating: 2,
  contradiction: false,
  ...overrides,
});

test('a change of the time zone is noticed: counted live at once, then rolled up anew', async () => {
  const rollUp = createRollUp(source);
  const run = (zone: string) => createRollUpFigures(rollUp, zone)();
  await write([sample(), sample({ rating: null })]);
  expect(await run(ZONE)).toEqual({ changes: 0, counted: 2 });
  const reader = createFeedbackFiguresReader(source);
  expect((await reader.read({}, ZONE)).byDay.map(({ day }) => day)).toEqual(['2026-03-02']);
  expect((await reader.read({}, 'America/New_York')).byDay.map(({ day }) => day)).toEqual(['2026-03-01']);
  expect(await rollUp.compare('America/New_York')).toEqual({ days: null, differences: [] });
  expect(await run('America/New_York')).toEqual({ changes: 0, counted: 2 });
  expect(await rollUp.compare('America/New_York')).toEqual({ days: 1, differences: [] });
});

test('a large statement rolls itself up; an erased patient is taken out again', async () => {
  const rollUp = createRollUp(source);
  await createRollUpFigures(rollUp, ZONE)();
  const [{ id }] = await source.query<[{ id: string }]>(`insert into patients (name) values ('x') returning id`);
  await source.query(
    `insert into feedback (patient_id, text, language, sentiment, sentiment_score, themes, created_at)
     select $1, 'x', 'french', 'positive', 0.5, '{waiting_time}', '2026-03-05T10:00:00Z' from generate_series(1, 1500)`,
    [id],
  );
  const waiting = () => source.query<[{ n: number }]>('select count(*)::int as n from feedback_changes');
  expect((await waiting())[0].n).toBe(0);
  const reader = createFeedbackFiguresReader(source);
  expect(await reader.read({}, ZONE)).toMatchObject({ total: 1500, score: 750, themes: { waiting_time: 1500 } });
  await source.query('delete from patients where id = $1', [id]);
  expect(await reader.read({}, ZONE)).toMatchObject({ total: 0, byDay: [] });
  expect(await rollUp.compare(ZONE)).toEqual({ days: 0, differences: [] });
});

test('the comparison finds a figure that is off by one', async () => {
  const rollUp = createRollUp(source);
  await write([sample()]);
  await rollUp.rebuild(ZONE);
  await source.query(
    `update feedback_days set positive = positive + 1 where theme = 'waiting_time' and filter_theme = ''`,
  );
  expect(await rollUp.compare(ZONE)).toEqual({
    days: 1,
    differences: [{ day: '2026-03-02', language: 'french', channel: 'sms' }],
  });
});
