import { type DataSource } from 'typeorm';
import {
  type CorrectedFeedback,
  type FeedbackReadings,
  type OutdatedFeedback,
} from '../../../ports/out/feedback-readings';
import { makesPhoneUnsafe } from '../../../domain/feedback/harm';
import { PHONE_NOT_SAFE } from '../../../domain/follow-up/phone-not-safe';
import { type FeedbackRecord } from '../../../ports/out/feedback-repository';
import { noteFollowUps, openFollowUps } from '../follow-ups/opening';
import { FIND_FEEDBACK } from './feedback-repository';
import { beginChange } from '../connection/record-version';
import { rowsOf } from '../connection/sql';

const READING = 'sentiment, sentiment_score, themes, polarities, urgency, confidence';

/* As `contradicts` of src/language/analyse.ts, of what staff say the words mean. */
const contradicts = (sentiment: string): string =>
  `coalesce((b.rating >= 4 and ${sentiment} = 'negative') or (b.rating <= 2 and ${sentiment} = 'positive'), false)`;

/* The score follows a corrected sentiment where it points the other way. What is felt about a theme stays known for the themes that stay. */
const CORRECT = `
  with before as (
    select * from feedback where id = $1 for update
  ), kept as (
    insert into feedback_readings (feedback_id, scored_by, ${READING}, replaced_at)
    select id, scored_by, ${READING}, $5 from before where corrected_at is null
    on conflict do nothing
  )
  update feedback f set
    sentiment = coalesce($2, b.sentiment), themes = coalesce($3::text[], b.themes),
    sentiment_score = case coalesce($2, b.sentiment) when 'positive' then greatest(b.sentiment_score, 0.5) when 'negative' then least(b.sentiment_score, -0.5)
                           else greatest(-0.2, least(b.sentiment_score, 0.2)) end,
    polarities = (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(b.polarities) where key = any (coalesce($3::text[], b.themes))),
    contradiction = ${contradicts('coalesce($2, b.sentiment)')}, corrected_by = $4, corrected_at = $5
    from before b where f.id = b.id
  returning f.id`;

const OUTDATED = `
  select id, text, rating, question, language, urgency, restricted, scored_by as "scoredBy", created_at as "createdAt" from feedback
   where not erased and scored_by <> all ($1::text[]) and ($2::uuid is null or id > $2) order by id limit $3`;

const REPLACE = `
  with new as (
    select * from jsonb_to_recordset($1) as n (id uuid, old text, version text, sentiment text, score float8, themes jsonb, polarities jsonb, urgency text, contradiction boolean,
                                              confidence real, evidence jsonb, kind text, level text, due_at timestamptz, restricted boolean, phone_not_safe boolean)
  ), before as (
    select f.* from feedback f join new n on n.id = f.id where f.scored_by = n.old order by f.id for update of f
  ), old_kept as (
    insert into feedback_readings (feedback_id, scored_by, ${READING}, replaced_at)
    select id, scored_by, ${READING}, $2 from before where corrected_at is null
    on conflict (feedback_id, scored_by) do nothing
  ), beside as (
    insert into feedback_readings (feedback_id, scored_by, ${READING}, replaced_at)
    select n.id, n.version, n.sentiment, n.score, array(select jsonb_array_elements_text(n.themes)), n.polarities, n.urgency, n.confidence, $2
      from new n join before b on b.id = n.id where b.corrected_at is not null
    on conflict (feedback_id, scored_by) do nothing
  ), done as (
    update feedback f set scored_by = n.version,
      sentiment = case when b.corrected_at is null then n.sentiment else b.sentiment end, sentiment_score = case when b.corrected_at is null then n.score else b.sentiment_score end,
      themes = case when b.corrected_at is null then array(select jsonb_array_elements_text(n.themes)) else b.themes end,
      polarities = case when b.corrected_at is null then n.polarities else b.polarities end,
      urgency = n.urgency, contradiction = case when b.corrected_at is null then n.contradiction else ${contradicts('b.sentiment')} end, confidence = n.confidence, evidence = array(select jsonb_array_elements_text(n.evidence)),
      restricted = n.restricted
      from new n join before b on b.id = n.id where f.id = n.id
    returning f.id, f.patient_id, f.appointment_id, f.rating, f.themes, f.restricted, n.kind, n.level, n.due_at, n.phone_not_safe
  ), opened as (${openFollowUps(
    {
      kind: 'kind',
      urgency: 'level',
      patient: 'patient_id',
      appointment: 'appointment_id',
      feedback: 'id',
      dueAt: 'due_at',
      restricted: 'restricted',
      now: '$2',
      details: `jsonb_build_object('rating', rating, 'themes', to_jsonb(themes), 'rescored', true) || case when phone_not_safe then '{"${PHONE_NOT_SAFE}":true}'::jsonb else '{}' end`,
    },
    'done where kind is not null and not exists (select from follow_ups u where u.feedback_id = done.id)',
  )}
  ), noted as (${noteFollowUps('opened', { action: 'opened', now: '$2' })}
  )
  select (select count(*)::int from done) as replaced, (select count(*)::int from opened) as "followUps"`;

const CORRECTED = `
  select f.id, f.text, f.question, f.language, f.sentiment, f.themes, (select name from patients p where p.id = f.patient_id) as "patientName" from feedback f
   where f.corrected_at is not null and f.text is not null and ($1::uuid is null or f.id > $1) order by f.id limit $2`;

export const createFeedbackReadings = (dataSource: DataSource): FeedbackReadings => ({
  correct: (id, { sentiment, themes }, edit, now) =>
    dataSource.transaction(async (manager) => {
      const [known] = await manager.query<unknown[]>('select from feedback where id = $1 for update', [id]);
      if (!known) return null;
      await beginChange(manager, 'feedback', id, edit);
      await manager.query(CORRECT, [id, sentiment ?? null, themes ?? null, edit.userId, now]);
      return (await manager.query<FeedbackRecord[]>(FIND_FEEDBACK, [id]))[0] ?? null;
    }),

  outdated: (versions, after, limit) => rowsOf<OutdatedFeedback>(dataSource, OUTDATED, [versions, after, limit]),

  async countOutdated(versions) {
    const [row] = await rowsOf<{ n: number }>(
      dataSource,
      'select count(*)::int as n from feedback where not erased and scored_by <> all ($1::text[])',
      [versions],
    );
    return row?.n ?? 0;
  },

  async replace(readings, now) {
    const rows = readings.map(({ id, scoredBy, analysis, restricted, followUp }) => ({
      id,
      old: scoredBy,
      version: analysis.version,
      sentiment: analysis.sentiment,
      score: analysis.score,
      themes: analysis.themes.map(({ theme }) => theme),
      polarities: Object.fromEntries(
        analysis.themes.flatMap(({ theme, polarity }) => (polarity === null ? [] : [[theme, polarity]])),
      ),
      urgency: analysis.urgency,
      contradiction: analysis.contradiction,
      confidence: analysis.confidence,
      evidence: analysis.evidence,
      restricted,
      kind: followUp?.kind ?? null,
      level: followUp?.urgency ?? null,
      due_at: followUp?.dueAt ?? null,
      phone_not_safe: makesPhoneUnsafe(analysis.harms ?? []),
    }));
    const [done] = await rowsOf<{ replaced: number; followUps: number }>(dataSource, REPLACE, [
      JSON.stringify(rows),
      now,
    ]);
    return done ?? { replaced: 0, followUps: 0 };
  },

  corrected: (after, limit) => rowsOf<CorrectedFeedback>(dataSource, CORRECTED, [after, limit]),

  async staffNames() {
    return (
      await rowsOf<{ username: string }>(dataSource, `select username from users where role in ('staff', 'admin')`, [])
    ).map(({ username }) => username);
  },
});
