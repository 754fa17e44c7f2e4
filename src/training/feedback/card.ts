import { type Locale } from '../../domain/locale';
import { type Result } from './cross-validate';
import { type Scores } from './measure';
import { type FeedbackRow, SOURCES, type Source } from './rows';

const CREDITS: Readonly<Record<Source, string>> = {
  nhs: 'Patient comments of the NHS friends-and-family test, two trusts, from The-Strategy-Unit/pxtextmining (datasets/v6framework_230831.csv), MIT, © 2021 NHS England',
  criticality:
    'Patient comments with criticality, from The-Strategy-Unit/pxtextmining (datasets/phase_1/text_data.csv), MIT, © 2021 NHS England',
  translated: 'The first set machine-translated into French (rule-based); teaches a little, never measured',
  xed: 'French film subtitles with emotions, XED, Helsinki-NLP, University of Helsinki, CC BY 4.0, folded into three classes; teaches a little, never measured',
  dev: 'Synthetic replies in the setting of Cameroonian clinics, written for this project; not reviewed by native speakers',
  own: 'Further synthetic replies of our own (src/training/feedback/own-replies.jsonl); teach, never measured',
};
const NAMES = new Intl.DisplayNames('en', { type: 'language' });
const WEAKNESSES: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  en: [
    'Neutral is hardest: NHS coders call a suggestion negative, our guide calls a plain one neutral, and both teach this model.',
    'Edited British English dominates; Pidgin, text-message spelling and irony rest on word lists and a few hundred synthetic rows.',
    'Almost no billing comments in the NHS rows (care is free there): cost_billing rests on the lists.',
    'At a clinic whose comments it never saw expect the figures "trained without it", not those of cross-validation.',
  ],
  fr: [
    'No real French patient comments taught or measured this model: the figures are of synthetic replies in one style of invention.',
    'Part of those replies was read while the word lists were written, so their figures flatter the lists; comments not seen are expected to score several points lower.',
    'Camfranglais, text-message spelling and irony rest on word lists and a few hundred rows.',
    'The translated rows keep British subjects and a clumsy grammar; they count little.',
  ],
};

const number = (value: number | undefined, spread: number | undefined): string =>
  value === undefined ? '' : `${value.toFixed(3)}${spread === undefined ? '' : ` ± ${spread.toFixed(3)}`}`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The results as a Markdown table. */
export function table(results: readonly Result[]): string {
  const head = ['part', 'rows of', 'n', 'sentiment macro-F1', 'accuracy', 'themes macro-F1', 'themes micro-F1'];
  return [
    row(head),
    row(head.map(() => '---')),
    ...results.map(({ part, on, sentiment, themes, spread }) =>
      row([
        part,
        on,
        String(sentiment?.rows ?? themes?.rows ?? 0),
        number(sentiment?.macroF1, spread?.sentiment?.macroF1),
        number(sentiment?.overall, spread?.sentiment?.overall),
        number(themes?.macroF1, spread?.themes?.macroF1),
        number(themes?.overall, spread?.themes?.overall),
      ]),
    ),
  ].join('\n');
}

const each = (scores: Scores | null): string =>
  Object.entries(scores?.by ?? {})
    .map(([name, value]) => `${name} ${value.toFixed(2)}`)
    .join(', ');

/** The card that stands beside the weights of a language. */
export function card(
  lang: Locale,
  rows: readonly FeedbackRow[],
  results: readonly Result[],
  bytes: Readonly<Record<string, number>>,
  median: number,
): string {
  const used = SOURCES.map((source) => [source, rows.filter((one) => one.source === source).length] as const).filter(
    ([, count]) => count > 0,
  );
  return `# Feedback models, ${NAMES.of(lang)}

Written by \`npm run train -- --data DIR\`; do not edit. Logistic regressions on hashed word and character n-grams and on what the word
lists find, int8. Sentiment in three classes and eleven themes are read alike: a first model scores the answer and each of its clauses, a
small second one ("second look") decides from those scores, from the lists and from the rules. Each theme has a regression and a threshold
of its own there: the signals and weights stand in the header of the second-look files, unquantised.

Files: ${Object.entries(bytes)
    .map(([file, size]) => `${file} ${Math.round(size / 1024)} KB`)
    .join(', ')}.
A message is read in ${median.toFixed(2)} ms (median of ${rows.length} rows on two shared cores, everything included: language, words, models, urgency).

## Learned from
${used.map(([source, count]) => `- ${source}, ${count} rows. ${CREDITS[source]}.`).join('\n')}

## Measured
Five-fold cross-validation: every row is judged by models that never saw it; "±" is the standard deviation from fold
to fold. "nhs": NHS comments; "dev": synthetic replies.

${table(results)}

F1 of each class and theme, together:
${results
  .filter(({ part }) => part.startsWith('together'))
  .map(({ on, sentiment, themes }) => `- ${on}: ${each(sentiment)}; ${each(themes)}`)
  .join('\n')}

## Known weaknesses
${(WEAKNESSES[lang] ?? []).map((weakness) => `- ${weakness}`).join('\n')}
`;
}
