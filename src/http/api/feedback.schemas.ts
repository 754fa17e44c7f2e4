import { z } from 'zod';
import { SENTIMENTS, THEMES } from '../../domain/feedback/analysis';
import { URGENCIES } from '../../domain/feedback/urgency';
import { LANGUAGES } from '../../domain/locale';
import { inZone } from '../../domain/time/zoned-time';
import { FEEDBACK_CHANNELS, FEEDBACK_ORDERS, type FeedbackRecord } from '../../services/feedback/feedback';
import { id, pageOf, paging, rowId, text, time, yesNo } from './fields';
import { period } from './period';

const language = z.enum(LANGUAGES);
const channel = z.enum(FEEDBACK_CHANNELS);
const sentiment = z.enum(SENTIMENTS);
const urgency = z.enum(URGENCIES);
const theme = z.enum(THEMES);

export const feedbackSubmit = z
  .object({
    text: text(5_000),
    patient_id: id
      .nullish()
      .meta({ description: "A patient's own by default. An admin may leave it out: anonymous feedback." }),
    rating: z.int().min(1).max(5).nullish().meta({ description: '1 very bad, 5 very good.' }),
    language: language.nullish().meta({ description: 'Without it the text decides.' }),
    channel: channel.nullish(),
    appointment_id: id.nullish(),
    anonymous: z.boolean().nullish().meta({
      description: 'Keeps neither patient, visit nor account, and of the time only the day. Nobody can call back.',
    }),
    confidential: z
      .boolean()
      .nullish()
      .meta({ description: 'For administrators only. Words of danger are shown to all staff all the same.' }),
  })
  .meta({
    id: 'FeedbackSubmit',
    examples: [{ text: "Merci, le personnel est aimable mais l'attente est longue.", language: 'french', rating: 4 }],
  });

export const feedbackCorrection = z
  .strictObject({
    sentiment: sentiment.optional(),
    themes: z
      .array(theme)
      .max(THEMES.length)
      .transform((given) => [...new Set(given)])
      .optional()
      .meta({ description: 'All of them; they replace the ones that were read.' }),
  })
  .refine(({ sentiment: said, themes }) => said !== undefined || themes !== undefined, {
    message: 'Give sentiment, themes, or both.',
    params: { code: 'nothing_given' },
  })
  .meta({ id: 'FeedbackCorrection' });
export const feedbackParams = z.strictObject({ feedback_id: id });
export const feedbackQuery = z.strictObject({
  patient_id: id.optional(),
  sentiment: sentiment.optional(),
  urgency: urgency.optional(),
  theme: theme.optional(),
  language: language.optional(),
  channel: channel.optional(),
  sort: z.enum(FEEDBACK_ORDERS).default('-created_at'),
  contradiction: yesNo.optional(),
  ...period,
  ...paging,
});

const fields = {
  id: rowId,
  patient_id: rowId.nullable(),
  appointment_id: rowId.nullable(),
  text: z.string().nullable(),
  rating: z.int().nullable(),
  language,
  channel,
  sentiment,
  sentiment_score: z.number().min(-1).max(1),
  themes: z.array(theme),
  polarities: z
    .partialRecord(theme, sentiment)
    .meta({ description: 'What is felt about a theme, where the text shows it.' }),
  urgency,
  contradiction: z.boolean().meta({ description: 'Rating and words point in opposite directions.' }),
  restricted: z.boolean().meta({ description: 'For administrators only: a complaint about staff, or confidential.' }),
  follow_up_id: rowId.nullable(),
  scored_by: z.string().meta({ description: 'Version of the rules and weights that read it last.' }),
  corrected_at: time.nullable().meta({ description: 'When staff said what it means.' }),
  model_reading: z
    .object({ sentiment, sentiment_score: z.number().min(-1).max(1), themes: z.array(theme) })
    .nullable()
    .meta({ description: 'What the model reads in a comment that was corrected.' }),
  created_at: time,
};
export const feedback = z.object(fields).meta({ id: 'Feedback' });
export const feedbackSubmitted = z
  .object({
    ...fields,
    safety_message: z.string().nullable().meta({
      description: 'What to show the patient at once when the words sound dangerous; in the language of the feedback.',
    }),
  })
  .meta({ id: 'FeedbackSubmitted' });
export const feedbackPage = pageOf(feedback, 'FeedbackPage');

export const feedbackBody = (f: FeedbackRecord, zone: string): z.input<typeof feedback> => ({
  id: f.id,
  patient_id: f.patientId,
  appointment_id: f.appointmentId,
  text: f.text,
  rating: f.rating,
  language: f.language,
  channel: f.channel,
  sentiment: f.sentiment,
  sentiment_score: f.sentimentScore,
  themes: f.themes,
  polarities: f.polarities,
  urgency: f.urgency,
  contradiction: f.contradiction,
  restricted: f.restricted,
  follow_up_id: f.followUpId,
  scored_by: f.scoredBy,
  corrected_at: f.correctedAt && inZone(f.correctedAt, zone),
  model_reading: f.model && {
    sentiment: f.model.sentiment,
    sentiment_score: f.model.sentimentScore,
    themes: f.model.themes,
  },
  created_at: inZone(f.createdAt, zone),
});
