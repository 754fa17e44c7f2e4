import { type EntityManager } from 'typeorm';
import { type FeedbackAnalysis } from '../../../domain/feedback/analysis';
import { languageOf } from '../../../domain/locale';
import { type EffectSource } from '../../../ports/out/conversation-store';

/* The words join the mark that was given before them; with further words it does not count once more. */
const KEEP = `
  with visit as (
    select id, patient_id from appointments where id = $1
  ), earlier as (
    select f.id from feedback f where f.appointment_id = $1 and f.text is null and f.channel not in ('api', 'paper') order by f.created_at desc limit 1
  ), joined as (
    update feedback f set text = $3, rating = coalesce($4, f.rating), question = coalesce($5, f.question), language = $6, sentiment = $8, sentiment_score = $9, themes = $10, polarities = $11,
           urgency = $12, contradiction = $13, confidence = $14, evidence = $15, scored_by = $16, restricted = $18
      from earlier where f.id = earlier.id
    returning f.id
  )
  insert into feedback (patient_id, appointment_id, text, rating, question, language, channel, sentiment, sentiment_score, themes, polarities, urgency, contradiction, confidence, evidence,
                        scored_by, created_at, restricted)
  select coalesce((select patient_id from visit), $2), (select id from visit), $3, case when $3::text is null or not exists (select from feedback g where g.appointment_id = $1 and g.rating is not null) then $4::smallint end, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18
   where not exists (select from joined)`;

/** Keeps a mark or a comment that came in a conversation. Without a visit it is the patient's only where nobody else is on that address. */
export async function keepFeedback(
  manager: EntityManager,
  appointmentId: string | undefined,
  words: { text: string | null; rating: number | null; question: string | null; analysis: FeedbackAnalysis },
  source: EffectSource,
): Promise<void> {
  const { text, rating, question, analysis } = words;
  const polarities = Object.fromEntries(
    analysis.themes.flatMap(({ theme, polarity }) => (polarity === null ? [] : [[theme, polarity]])),
  );
  const only = source.people.length === 1 ? (source.people[0]?.patientId ?? null) : null;
  await manager.query(KEEP, [
    appointmentId ?? null,
    only,
    text,
    rating,
    question,
    languageOf(analysis.lang),
    source.channel,
    analysis.sentiment,
    analysis.score,
    analysis.themes.map(({ theme }) => theme),
    JSON.stringify(polarities),
    analysis.urgency,
    analysis.contradiction,
    analysis.confidence,
    analysis.evidence,
    analysis.version,
    source.now,
    text !== null && source.restricted,
  ]);
}

/** Takes an erased patient, and their words, out of their feedback, which stays for the figures. Returns how many. */
export const eraseFeedback = async (manager: EntityManager, patientId: string): Promise<number> =>
  (
    await manager.query<[unknown, number]>(
      `update feedback set patient_id = null, text = null, evidence = '{}', erased = true where patient_id = $1`,
      [patientId],
    )
  )[1];
