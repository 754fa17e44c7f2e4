import { z } from 'zod';
import { type AnalysisInput, type FeedbackAnalysis, QUESTIONS, type Theme } from '../../domain/feedback/analysis';
import { LANGUAGES, LOCALES, localeOf } from '../../domain/locale';

/** One row of a backlog with what is needed to write it back. */
export type BacklogRow = { input: AnalysisInput } & (
  | { kind: 'json'; fields: Readonly<Record<string, unknown>> }
  | { kind: 'csv'; cells: readonly string[] }
);

/** What is added to a row. */
export interface AnalysedFields extends Pick<FeedbackAnalysis, 'lang' | 'sentiment' | 'score' | 'urgency'> {
  themes: Theme[];
}

const absent = z.union([z.literal(''), z.null()]).transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([absent, schema]).optional();
const schema = z.object({
  text: z.string(),
  lang: optional(z.union([z.enum(LOCALES), z.enum(LANGUAGES).transform(localeOf)])),
  question: optional(z.enum(QUESTIONS)),
  rating: optional(z.coerce.number().int().min(1).max(5)),
});

/** Reads the fields an analysis needs; on failure says which field is wrong and what is allowed, without the text. */
export function readInput(fields: unknown): { input: AnalysisInput } | { problem: string } {
  const parsed = schema.safeParse(fields);
  if (!parsed.success)
    return {
      problem: parsed.error.issues
        .map((issue) => `${issue.path.join('.') || 'row'}: ${EXPECTED[String(issue.path[0])] ?? issue.message}`)
        .join('; '),
    };
  const { text, lang, question, rating } = parsed.data;
  return {
    input: { text, ...(lang && { lang }), ...(question && { question }), ...(rating !== undefined && { rating }) },
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  text: 'must be a text',
  lang: `must be one of ${[...LOCALES, ...LANGUAGES].join(', ')}, or left out`,
  question: `must be one of ${QUESTIONS.join(', ')}, or left out`,
  rating: 'must be a whole number from 1 to 5, or left out',
};
