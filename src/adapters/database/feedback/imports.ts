import { type DataSource } from 'typeorm';
import { makesPhoneUnsafe } from '../../../domain/feedback/harm';
import { PHONE_NOT_SAFE } from '../../../domain/follow-up/phone-not-safe';
import { type ImportRecord, type Imports } from '../../../ports/out/imports';
import { noteFollowUps, openFollowUps } from '../follow-ups/opening';
import { rowsOf } from '../connection/sql';

const FIND = 'select id, rows, follow_ups as "followUps", figures from imports where content_hash = $1';
const UNKNOWN =
  'select id from unnest($1::uuid[]) as given (id) where not exists (select from patients p where p.id = given.id)';

const KEEP = `
  with given as materialized (
    select gen_random_uuid() as id, r.* from jsonb_to_recordset($2) as r (patient_id uuid, text text, rating smallint, question text, language text, channel text, created_at timestamptz,
      sentiment text, score float8, themes jsonb, polarities jsonb, urgency text, contradiction boolean, confidence real, evidence jsonb, version text, kind text, level text, due_at timestamptz, restricted boolean, phone_not_safe boolean)
  ), kept as (
    insert into imports (content_hash, rows, follow_ups, created_by, created_at, figures)
    select $1, count(*), count(kind), $3, $4, $5 from given
    on conflict (content_hash) do nothing
    returning id, rows, follow_ups, figures
  ), f as (
    insert into feedback (id, patient_id, text, rating, question, language, channel, sentiment, sentiment_score, themes, polarities, urgency, contradiction, confidence, evidence, scored_by, created_at, restricted)
    select id, patient_id, text, rating, question, language, channel, sentiment, score, array(select jsonb_array_elements_text(themes)), polarities, urgency, contradiction, confidence,
           array(select jsonb_array_elements_text(evidence)), version, created_at, restricted
      from given where exists (select from kept)
    returning id
  ), u as (${openFollowUps(
    {
      kind: 'g.kind',
      urgency: 'g.level',
      patient: 'g.patient_id',
      feedback: 'g.id',
      dueAt: 'g.due_at',
      restricted: 'g.restricted',
      now: '$4',
      details: `jsonb_build_object('rating', g.rating, 'themes', g.themes, 'imported', true) || case when g.phone_not_safe then '{"${PHONE_NOT_SAFE}":true}'::jsonb else '{}' end`,
    },
    'given g join f on f.id = g.id where g.kind is not null',
  )}
  ), n as (${noteFollowUps('u', { action: 'opened', now: '$4' })}
  )
  select id, rows, follow_ups as "followUps", figures from kept`;

export const createImports = (dataSource: DataSource): Imports => ({
  async find(contentHash) {
    return (await rowsOf<ImportRecord>(dataSource, FIND, [contentHash]))[0] ?? null;
  },

  async unknownPatients(ids) {
    return new Set((await rowsOf<{ id: string }>(dataSource, UNKNOWN, [ids])).map(({ id }) => id));
  },

  async keep(contentHash, rows, figures, userId, now) {
    const given = rows.map(
      ({ patientId, text, rating, question, language, channel, createdAt, analysis, followUp, restricted }) => ({
        restricted,
        patient_id: patientId,
        text,
        rating,
        question,
        language,
        channel,
        created_at: createdAt,
        sentiment: analysis.sentiment,
        score: analysis.score,
        themes: analysis.themes.map(({ theme }) => theme),
        urgency: analysis.urgency,
        contradiction: analysis.contradiction,
        confidence: analysis.confidence,
        evidence: analysis.evidence,
        polarities: Object.fromEntries(
          analysis.themes.flatMap(({ theme, polarity }) => (polarity === null ? [] : [[theme, polarity]])),
        ),
        version: analysis.version,
        kind: followUp?.kind ?? null,
        level: followUp?.urgency ?? null,
        due_at: followUp?.dueAt ?? null,
        phone_not_safe: makesPhoneUnsafe(analysis.harms ?? []),
      }),
    );
    return (
      (
        await rowsOf<ImportRecord>(dataSource, KEEP, [
          contentHash,
          JSON.stringify(given),
          userId,
          now,
          JSON.stringify(figures),
        ])
      )[0] ?? null
    );
  },
});
