import { z } from 'zod';
import { QUESTIONS, SENTIMENTS } from '../../domain/feedback/analysis';
import { URGENCIES } from '../../domain/feedback/urgency';
import { LANGUAGES, LOCALES, languageOf } from '../../domain/locale';
import { instantOf } from '../../domain/time/zoned-time';
import { FEEDBACK_CHANNELS } from '../../services/feedback/feedback';
import { type ImportResult } from '../../services/feedback/import-feedback';
import { id, rowId, text, yesNo } from './fields';
import { period } from './period';

const empty = z.union([z.literal(''), z.null()]).transform(() => undefined);
const optional = <T extends z.ZodType>(schema: T) => z.union([empty, schema]).optional();
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional());

/** A row of a file: CSV cells are texts, JSON values are what they are. */
export const importRow = z
  .strictObject({
    text: given(text(5_000)),
    rating: given(
      z
        .union(
          [
            z.int(),
            z
              .string()
              .regex(/^\s*[1-5]\s*$/)
              .transform(Number),
          ],
          'A whole number from 1 to 5.',
        )
        .pipe(z.int().min(1).max(5)),
    ),
    language: given(z.union([z.enum(LANGUAGES), z.enum(LOCALES).transform(languageOf)])),
    channel: given(z.enum(FEEDBACK_CHANNELS)),
    question: given(z.enum(QUESTIONS)),
    date: given(z.string().trim().pipe(period.from.unwrap())),
    patient_id: optional(id),
  })
  .refine((row) => row.text !== undefined || row.rating !== undefined, {
    path: ['text'],
    message: 'Give a text, a rating, or both.',
    params: { code: 'required' },
  });

export const COLUMNS = Object.keys(importRow.shape);

export const importQuery = z.strictObject({
  dry_run: yesNo.optional().meta({ description: 'Check and score only; nothing is kept.' }),
});

const count = z.int();
export const importResult = z
  .object({
    import_id: rowId.nullable(),
    rows: count,
    follow_ups: count,
    repeated: z.boolean().meta({ description: 'The same content was taken in before; nothing was done now.' }),
    dry_run: z.boolean(),
    sentiment: z.record(z.enum(SENTIMENTS), count),
    urgency: z.record(z.enum(URGENCIES), count),
  })
  .meta({ id: 'ImportResult' });

export const importBody = (r: ImportResult, trial: boolean): z.input<typeof importResult> => ({
  import_id: r.importId,
  rows: r.rows,
  follow_ups: r.followUps,
  repeated: r.repeated,
  dry_run: trial,
  sentiment: r.sentiment,
  urgency: r.urgency,
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** A day without an hour is taken at noon on the clinic's clock. */
export const instantOfDate = (date: string, zone: string): Date | null =>
  instantOf(DAY.test(date) ? `${date}T12:00:00` : date, zone);
