import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { QUESTIONS, SENTIMENTS, THEMES } from '../../domain/feedback/analysis';
import { LOCALES, type Locale } from '../../domain/locale';
import { projectRoot } from '../../root';

/** Where rows come from; how far each is trusted stands in recipe.ts. */
export const SOURCES = ['nhs', 'criticality', 'translated', 'xed', 'dev', 'own'] as const;
export type Source = (typeof SOURCES)[number];

const rowSchema = z.object({
  text: z.string().min(1),
  lang: z.enum(LOCALES),
  question: z.enum(QUESTIONS).optional(),
  sentiment: z.enum(SENTIMENTS).nullish(),
  themes: z.array(z.enum(THEMES)).optional(),
  site: z.string().optional(),
  variety: z.string().optional(),
  category: z.string().optional(),
  criticality: z.number().optional(),
});
export type FeedbackRow = z.infer<typeof rowSchema> & { source: Source };

const FILES: readonly (readonly [Source, string])[] = [
  ['nhs', 'en-nhs.jsonl'],
  ['criticality', 'en-nhs-criticality.jsonl'],
  ['translated', 'fr-nhs-machine-translated.jsonl'],
  ['xed', 'fr-xed.jsonl'],
  ['dev', 'own-dev.jsonl'],
];
const OWN_FILE = path.join(projectRoot, 'src', 'training', 'feedback', 'own-replies.jsonl');

/** Reads the training data of one language: the files of `folder` and our own replies. Throws an Error naming file and line when one is wrong. */
export function readRows(folder: string, lang: Locale): FeedbackRow[] {
  const files = [
    ...FILES.map(([source, name]) => [source, path.join(folder, name)] as const),
    ['own', OWN_FILE] as const,
  ];
  const missing = files.filter(([, file]) => !existsSync(file)).map(([, file]) => file);
  if (missing.length > 0)
    throw new Error(`training data not found: ${missing.join(', ')}. Give the folder that holds it: --data DIR`);
  const rows = files.flatMap(([source, file]) => readFile(file).map((row): FeedbackRow => ({ ...row, source })));
  return withoutRepeats(rows.filter((row) => row.lang === lang).map(withCriticality));
}

function readFile(file: string): z.infer<typeof rowSchema>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = rowSchema.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(parsed.error)}`);
      return [parsed.data];
    });
}

/** Criticality −5…−1 is blame, 1…5 praise; 0 and −9 mean "not coded" there. Its question codes do not agree with its texts, so they are left out. */
function withCriticality({ question, ...row }: FeedbackRow): FeedbackRow {
  if (row.source !== 'criticality') return question === undefined ? row : { ...row, question };
  const { criticality = 0 } = row;
  return { ...row, sentiment: criticality > 0 ? 'positive' : criticality < 0 && criticality > -9 ? 'negative' : null };
}

/** Rows of the criticality file that repeat a comment of the first file are dropped: they would leak into its cross-validation. */
function withoutRepeats(rows: readonly FeedbackRow[]): FeedbackRow[] {
  const key = (row: FeedbackRow): string =>
    row.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const known = new Set(rows.filter((row) => row.source === 'nhs').map(key));
  return rows.filter((row) => row.source !== 'criticality' || !known.has(key(row)));
}
