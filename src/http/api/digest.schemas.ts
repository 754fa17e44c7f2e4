import { z } from 'zod';
import { THEMES } from '../../domain/feedback/analysis';
import { URGENCIES } from '../../domain/feedback/urgency';
import { DEFAULT_LANGUAGE, type Language, LANGUAGES, localeOf } from '../../domain/locale';
import { type Digest } from '../../services/figures/digest';
import { digestFigures, digestTitle } from '../pages/digest-page';
import { pageWords } from '../pages/ui/words';
import { digestShown } from '../pages/digest-shown';
import { overview, overviewBody } from './overview.schemas';

const day = z.string().meta({ format: 'date' });
const count = z.int();

const WEEK_FORM = 'Write a day of the week as 2026-03-12.';
export const week = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, WEEK_FORM)
  .refine(
    (value) => {
      const at = new Date(`${value}T00:00:00Z`);
      return (
        !Number.isNaN(at.getTime()) &&
        at.toISOString().startsWith(value) &&
        at.getUTCFullYear() >= 1970 &&
        at.getUTCFullYear() < 2200
      );
    },
    { message: WEEK_FORM, params: { code: 'invalid_time' } },
  );
export const digestQuery = z.strictObject({
  week: week
    .optional()
    .meta({ description: 'Any day of the week; the last week that is over by default.', examples: ['2026-03-12'] }),
  language: z.enum(LANGUAGES).default(DEFAULT_LANGUAGE).meta({
    description:
      'Of the words in title, figures, themes and waiting. Quotes stay as they were written; those in this language come first.',
  }),
});

export const digest = z
  .object({
    language: z.enum(LANGUAGES),
    title: z.string(),
    figures: z
      .array(z.object({ label: z.string(), week: z.string(), before: z.string() }))
      .meta({ description: 'The figures as the page shows them, in words and numbers of the language.' }),
    start: day.meta({ description: 'Monday.' }),
    end: day.meta({ description: 'Sunday.' }),
    week: overview,
    week_before: overview,
    themes: z
      .array(
        z.object({
          theme: z.enum(THEMES),
          name: z.string(),
          total: count,
          positive: count,
          negative: count,
          quotes: z.array(z.string()).meta({
            description:
              'Shortened; names, numbers and dates are taken out, and what might say who it is about is not shown. Restricted complaints are never quoted.',
          }),
        }),
      )
      .meta({ description: 'The three most frequent.' }),
    waiting: z
      .array(z.object({ urgency: z.enum(URGENCIES), name: z.string(), waiting: count, overdue: count }))
      .meta({ description: 'Follow-ups that are not closed now.' }),
  })
  .meta({ id: 'Digest' });

export function digestBody(d: Digest, zone: string, language: Language): z.input<typeof digest> {
  const locale = localeOf(language);
  const words = pageWords()[locale];
  return {
    language,
    title: digestTitle(locale, words, d),
    figures: digestFigures(locale, words, digestShown(d)),
    start: d.start,
    end: d.end,
    week: overviewBody(d.week, zone),
    week_before: overviewBody(d.before, zone),
    themes: d.themes.map((each) => ({ ...each, name: words(`theme.${each.theme}`) })),
    waiting: d.waiting.map((each) => ({ ...each, name: words(`urgency.${each.urgency}`) })),
  };
}
