import { type EntityManager } from 'typeorm';
import { type FeedbackAnalysis } from '../../../domain/feedback/analysis';
import { languageOf } from '../../../domain/locale';
import { type EffectSource } from '../../../ports/out/conversation-store';
import { anonymousComplaints } from '../follow-ups/attribution';
import { noteFollowUps, openFollowUps, ruledTask } from '../follow-ups/opening';
import { restrictAnswers, takeOutFeedback, takeOutWords } from '../messages/erase-messages';
import { keepFeedbackAnswered } from '../reminders/answers';

/* What was given about the visit since it was asked about: the comment, the task it opened, and the words in the thread, unless they asked for something else or
   tell of danger. Staff do not see our answers, which repeat the mark. */
const MAKE_ANONYMOUS = `
  with asked as (
    select coalesce(max(created_at), $4::timestamptz - interval '30 days') as at from messages where address = $2 and direction = 'outbound' and key = 'feedback.ask'
  ), nameless as (
    update feedback set patient_id = null, appointment_id = null, created_at = $3
     where appointment_id = $1 and channel in ('whatsapp', 'sms', 'call')
    returning id
  ), tasks as (${anonymousComplaints({ address: '$2', since: '(select at from asked)', feedback: '(select id from nameless limit 1)', now: '$4' })}
  ), words as (
    ${takeOutFeedback('$2', '(select at from asked)', '$4')}
  )
  ${restrictAnswers('$2', '(select at from asked)', '$4')}`;

/** Takes the patient out of what they gave about a visit; of the time only the day stays. */
export async function makeAnonymous(
  manager: EntityManager,
  address: string,
  appointmentId: string,
  { day, now }: EffectSource,
): Promise<void> {
  const [{ given } = { given: false }] = await manager.query<{ given: boolean }[]>(
    'select exists (select from feedback where appointment_id = $1) as given',
    [appointmentId],
  );
  await manager.query(MAKE_ANONYMOUS, [appointmentId, address, day, now]);
  if (given) await keepFeedbackAnswered(manager, appointmentId, now);
}

/* A mark without words joins the words that follow it, or gives way to another mark: of several like it from one day any one is as good. */
const KEEP = `
  with earlier as (
    select id from feedback where patient_id is null and appointment_id is null and text is null and rating = $16 and channel = $5 and created_at = $15
     order by id limit 1 for update skip locked
  ), joined as (
    update feedback f set text = $1, rating = coalesce($2, f.rating), question = coalesce($3, f.question), language = $4, sentiment = $6, sentiment_score = $7, themes = $8, polarities = $9,
           urgency = $10, contradiction = $11, confidence = $12, evidence = $13, scored_by = $14, restricted = $17
      from earlier where f.id = earlier.id
    returning f.id
  ), made as (
    insert into feedback (text, rating, question, language, channel, sentiment, sentiment_score, themes, polarities, urgency, contradiction, confidence, evidence, scored_by, created_at, restricted)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $17 where not exists (select from joined)
    returning id
  ), task as (${openFollowUps(
    {
      ...ruledTask('anonymous_complaint', { now: '$18' }),
      feedback: 'id',
      restricted: '$17',
      details: `jsonb_build_object('rating', $2::smallint, 'themes', to_jsonb($8::text[]), 'anonymous', true)`,
    },
    '(select id from joined union all select id from made) kept where $19',
  )}
  ) ${noteFollowUps('task', { action: 'opened', now: '$18' })}`;

interface AnonymousWords {
  /** The visit that was asked about; it is not kept with them. */
  appointmentId: string | undefined;
  text: string | null;
  rating: number | null;
  /** The mark given before, which these words or this mark belong to. */
  earlier: number | null;
  question: string | null;
  analysis: FeedbackAnalysis;
  complaint: boolean;
}

/** Keeps a mark or a comment without its patient, visit and hour; the words in the thread go, unless they tell of danger. */
export async function keepAnonymously(
  manager: EntityManager,
  { appointmentId, text, rating, earlier, question, analysis, complaint }: AnonymousWords,
  source: EffectSource,
): Promise<void> {
  const { channel, day, now, messageId, danger } = source;
  const polarities = Object.fromEntries(
    analysis.themes.flatMap(({ theme, polarity }) => (polarity === null ? [] : [[theme, polarity]])),
  );
  await manager.query(KEEP, [
    text,
    rating,
    question,
    languageOf(analysis.lang),
    channel,
    analysis.sentiment,
    analysis.score,
    analysis.themes.map(({ theme }) => theme),
    JSON.stringify(polarities),
    analysis.urgency,
    analysis.contradiction,
    analysis.confidence,
    analysis.evidence,
    analysis.version,
    day,
    earlier,
    text !== null && source.restricted,
    now,
    complaint,
  ]);
  if (appointmentId !== undefined) await keepFeedbackAnswered(manager, appointmentId, now);
  if (!danger && messageId !== null) await takeOutWords(manager, messageId, now);
}
