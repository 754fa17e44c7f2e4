import { SENTIMENTS, THEMES, type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { type Locale } from '../../domain/locale';
import { sentimentByModel, sentimentByRules, themesByModel, themesByRules } from '../../language/feedback/judge';
import { type FeedbackModels } from '../../language/feedback/models';
import { sentimentOf } from '../../language/feedback/sentiment-by-rules';
import { type Findings, sentimentSignals } from '../../language/feedback/signals';
import { type LinearModel, type Signals } from '../../language/engine/model/linear-model';
import { foldOf } from './folds';
import { type Scores, sentimentScores, type Spread, spreadOf, themeScores } from './measure';
import { type ReadRow, trainModels, trainWithoutLists } from './recipe';
import { type Source } from './rows';

/** One line of the table: what judged which rows, and how well. */
export interface Result {
  part: string;
  on: string;
  sentiment: Scores | null;
  themes: Scores | null;
  /** From fold to fold of cross-validation; null where there are none. */
  spread: { sentiment: Spread | null; themes: Spread | null } | null;
}

interface Verdict {
  sentiment: Sentiment | null;
  themes: readonly Theme[] | null;
}

const FOLDS = 5;
/** Sources that are measured; the others only teach. */
const MEASURED: readonly Source[] = ['nhs', 'dev'];

/** Judges every measured row with models that never saw it, and with each part alone. */
export function crossValidate(
  rows: readonly ReadRow[],
  lang: Locale,
  seed: number,
  progress: (done: string) => void,
): Result[] {
  const measured = rows.filter(({ row }) => MEASURED.includes(row.source));
  const together = new Map<ReadRow, Verdict>();
  const first = new Map<ReadRow, Verdict>();
  const alone = new Map<ReadRow, Verdict>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const teaching = rows.filter(({ row }) => foldOf(row.text, FOLDS) !== fold);
    const [all, words] = [trainModels(teaching, lang, seed), trainWithoutLists(teaching, lang, seed)];
    for (const read of measured.filter(({ row }) => foldOf(row.text, FOLDS) === fold)) {
      together.set(read, byModels(all, read));
      first.set(read, byFirstModel(all.sentiment, sentimentSignals(read.findings), read));
      alone.set(read, { ...byFirstModel(words.sentiment, asked(read), read), themes: byNgrams(words.themes, read) });
    }
    progress(`${lang}: fold ${fold + 1} of ${FOLDS}`);
  }
  const parts: [string, (read: ReadRow) => Verdict][] = [
    ...(lang === 'en'
      ? [
          ['wink-nlp alone', ({ findings }) => ({ sentiment: sentimentOf(findings.wink), themes: null })] satisfies [
            string,
            (read: ReadRow) => Verdict,
          ],
        ]
      : []),
    ['word lists alone', ({ findings }) => ({ sentiment: byLists(findings), themes: themesByRules(findings) })],
    [
      'rules (lists, question, whole answers)',
      ({ findings }) => ({ sentiment: sentimentByRules(findings).sentiment, themes: themesByRules(findings) }),
    ],
    ['model alone (n-grams, question)', (read) => alone.get(read) ?? NOTHING],
    ['first model (n-grams, question, lists)', (read) => first.get(read) ?? NOTHING],
    ['together, with the second look (shipped)', (read) => together.get(read) ?? NOTHING],
  ];
  return parts
    .flatMap(([part, judge]) =>
      MEASURED.map((source) =>
        withSpread(
          part,
          source,
          measured.filter(({ row }) => row.source === source),
          judge,
        ),
      ),
    )
    .filter(({ sentiment }) => sentiment !== null && sentiment.rows > 0);
}

/** Trained on one site, tested on the other (English has two). */
export function acrossSites(
  rows: readonly ReadRow[],
  lang: Locale,
  seed: number,
  progress: (done: string) => void,
): Result[] {
  const sites = [...new Set(rows.filter(({ row }) => row.source === 'nhs').map(({ row }) => row.site ?? ''))].sort();
  return sites.map((site) => {
    const tested = rows.filter(({ row }) => row.source === 'nhs' && row.site === site);
    const texts = new Set(tested.map(({ row }) => row.text.toLowerCase().trim()));
    const models = trainModels(
      rows.filter(({ row }) => row.site !== site && !texts.has(row.text.toLowerCase().trim())),
      lang,
      seed,
    );
    progress(`${lang}: without ${site}`);
    return result('together, with the second look (shipped)', `${site}, trained without it`, tested, (read) =>
      byModels(models, read),
    );
  });
}

const NOTHING: Verdict = { sentiment: null, themes: null };

const byModels = (models: FeedbackModels, { features, findings }: ReadRow): Verdict => ({
  sentiment: sentimentByModel(models, features, findings).sentiment,
  themes: themesByModel(models, features, findings),
});

const asked = ({ findings }: ReadRow): Signals => ({ [findings.question]: 0.5 });

function byFirstModel(model: LinearModel, signals: Signals, { features }: ReadRow): Verdict {
  const scores = model.scores(features.whole, signals);
  return {
    sentiment: SENTIMENTS.reduce((best, name) =>
      oddsOf(model, scores, name) > oddsOf(model, scores, best) ? name : best,
    ),
    themes: null,
  };
}

const oddsOf = (model: LinearModel, scores: Float64Array, name: Sentiment): number =>
  scores[model.parts.outputs.indexOf(name)] ?? 0;

/** One threshold for all themes: there are no lists here, and so no tuned thresholds. */
const USUAL_THRESHOLD = -0.8;
const byNgrams = (model: LinearModel, read: ReadRow): Theme[] => {
  const scores = model.scores(read.features.whole, asked(read));
  return THEMES.filter((theme) => (scores[model.parts.outputs.indexOf(theme)] ?? -Infinity) > USUAL_THRESHOLD);
};

const byLists = ({ polarity }: Findings): Sentiment => sentimentOf(Math.tanh((polarity.praise + polarity.blame) / 3));

function withSpread(part: string, on: string, rows: readonly ReadRow[], judge: (read: ReadRow) => Verdict): Result {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    result(
      part,
      on,
      rows.filter(({ row }) => foldOf(row.text, FOLDS) === fold),
      judge,
    ),
  );
  const scores = (of: 'sentiment' | 'themes'): Scores[] => folds.flatMap((fold) => fold[of] ?? []);
  return {
    ...result(part, on, rows, judge),
    spread: { sentiment: spreadOf(scores('sentiment')), themes: spreadOf(scores('themes')) },
  };
}

function result(part: string, on: string, rows: readonly ReadRow[], judge: (read: ReadRow) => Verdict): Result {
  const judged = rows.map((read) => ({ row: read.row, said: judge(read) }));
  const sentiments = judged.flatMap(({ row, said }) =>
    row.sentiment != null && said.sentiment ? [{ truth: row.sentiment, said: said.sentiment }] : [],
  );
  const themes = judged.flatMap(({ row, said }) =>
    row.themes && said.themes ? [{ truth: row.themes, said: said.themes }] : [],
  );
  return {
    part,
    on,
    spread: null,
    sentiment: sentiments.length > 0 ? sentimentScores(sentiments) : null,
    themes: themes.length > 0 ? themeScores(themes) : null,
  };
}
