import { type DataSource } from 'typeorm';
import { notFound } from '../../../domain/errors';
import { makesPhoneUnsafe } from '../../../domain/feedback/harm';
import { PHONE_NOT_SAFE } from '../../../domain/follow-up/phone-not-safe';
import {
  type FeedbackFilter,
  type FeedbackRecord,
  type FeedbackRepository,
} from '../../../ports/out/feedback-repository';
import { noteRaised, openFollowUps } from '../follow-ups/opening';
import { raiseByWords } from '../follow-ups/raising';
import { versionOf } from '../connection/record-version';
import { brokenConstraint, Conditions, pageOf, rowsOf } from '../connection/sql';

const ORDERS: Record<FeedbackFilter['sort'], string> = {
  '-created_at': 'created_at desc, id',
  created_at: 'created_at, id',
  sentiment_score: 'sentiment_score, id',
  '-sentiment_score': 'sentiment_score desc, id',
};
const COLUMNS = `id, patient_id as "patientId", appointment_id as "appointmentId", text, rating, language, channel, sentiment,
  sentiment_score as "sentimentScore", themes, polarities, urgency, contradiction, scored_by as "scoredBy", restricted, corrected_at as "correctedAt",
  created_at as "createdAt", ${versionOf('feedback', 'feedback.id')} as etag`;
/* The one it opened, or the one of the same patient that it joined. */
const FOLLOW_UP = `coalesce((select u.id from follow_ups u where u.feedback_id = feedback.id order by u.created_at limit 1),
  (select n.follow_up_id from follow_up_notes n where n.feedback_id = feedback.id order by n.id limit 1)) as "followUpId"`;
const MODEL = `case when corrected_at is not null then (
    select jsonb_build_object('sentiment', m.sentiment, 'sentimentScore', m.sentiment_score, 'themes', to_jsonb(m.themes))
      from feedback_readings m where m.feedback_id = feedback.id and m.scored_by = feedback.scored_by) end as model`;
export const FIND_FEEDBACK = `select ${COLUMNS}, ${FOLLOW_UP}, ${MODEL} from feedback where id = $1`;

const DETAILS = `jsonb_build_object('rating', rating, 'themes', to_jsonb(themes)) || case when $22 then '{"anonymous":true}'::jsonb else '{}' end || case when $23 then '{"reason":"suspected"}'::jsonb else '{}' end || case when $24 then '{"${PHONE_NOT_SAFE}":true}'::jsonb else '{}' end`;

// Comment, follow-up and its first note in one statement, which is one transaction and one round trip. An appointment must be this patient's. Danger of a
// patient for whom a task of danger is open is noted on that one: who is in danger writes again, and whoever rings without end would be rung for.
const CREATE = `with f as (
    insert into feedback (patient_id, appointment_id, text, rating, language, channel, sentiment, sentiment_score, themes, polarities, urgency,
      contradiction, confidence, evidence, scored_by, created_at, restricted)
    select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $20, $21
     where $2::uuid is null or exists (select from appointments a where a.id = $2 and a.patient_id = $1)
    returning ${COLUMNS}
  ), joined as (${raiseByWords(
    {
      urgency: '$18',
      due: '$19::timestamptz',
      restricted: '$21',
      details: `(select ${DETAILS} from f)`,
      now: '$16',
    },
    `select o.id from follow_ups o, f where $17 = 'clinical_urgency' and o.patient_id = f."patientId" and o.kind = 'clinical_urgency' and o.status <> 'closed' order by o.created_at desc limit 1`,
  )}
  ), u as (${openFollowUps(
    {
      kind: '$17',
      urgency: '$18',
      patient: '"patientId"',
      appointment: '"appointmentId"',
      feedback: 'id',
      dueAt: '$19::timestamptz',
      restricted: '$21',
      now: '$16',
      details: DETAILS,
    },
    'f where $17::text is not null and not exists (select from joined)',
  )}
  ), n as (${noteRaised({ raised: 'joined', opened: 'u' }, { now: '$16', feedback: '(select id from f)' })}
  )
  select f.*, (select id from joined union all select id from u) as "followUpId", null as model from f`;

const conditionsOf = (filter: FeedbackFilter): Conditions =>
  new Conditions()
    .and('restricted <> ?', filter.unrestricted ? true : undefined)
    .and('patient_id = ?', filter.patientId)
    .and('sentiment = ?', filter.sentiment)
    .and('urgency = ?', filter.urgency)
    .and('themes @> array[?::text]', filter.theme)
    .and('language = ?', filter.language)
    .and('channel = ?', filter.channel)
    .and('contradiction = ?', filter.contradiction)
    .and('created_at >= ?', filter.from)
    .and('created_at < ?', filter.to);

/** Scored feedback in PostgreSQL. */
export const createFeedbackRepository = (dataSource: DataSource): FeedbackRepository => ({
  async create(draft, analysis, followUp, now) {
    const polarities = Object.fromEntries(
      analysis.themes.flatMap(({ theme, polarity }) => (polarity === null ? [] : [[theme, polarity]])),
    );
    try {
      const values = [
        draft.patientId,
        draft.appointmentId,
        draft.text,
        draft.rating,
        draft.language,
        draft.channel,
        analysis.sentiment,
        analysis.score,
        analysis.themes.map(({ theme }) => theme),
        polarities,
        analysis.urgency,
        analysis.contradiction,
        analysis.confidence,
        analysis.evidence,
        analysis.version,
        now,
        followUp?.kind ?? null,
        followUp?.urgency ?? null,
        followUp?.dueAt ?? null,
        draft.createdAt,
        draft.restricted,
        draft.anonymous,
        analysis.suspected ?? false,
        !draft.anonymous && makesPhoneUnsafe(analysis.harms ?? []),
      ];
      // Two comments of one patient at once: the second waits, and joins the task of the first.
      const rows =
        followUp?.kind === 'clinical_urgency' && draft.patientId !== null
          ? await dataSource.transaction(async (manager) => {
              await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
                `danger ${draft.patientId}`,
              ]);
              return manager.query<FeedbackRecord[]>(CREATE, values);
            })
          : await rowsOf<FeedbackRecord>(dataSource, CREATE, values);
      if (!rows[0]) throw notFound('appointment of this patient', 'appointment_id');
      return rows[0];
    } catch (error) {
      if (brokenConstraint(error) === 'feedback_patient_fk') throw notFound('patient', 'patient_id');
      throw error;
    }
  },

  list: (filter) =>
    pageOf<FeedbackRecord>(
      dataSource,
      {
        columns: `${COLUMNS}, ${FOLLOW_UP}, ${MODEL}`,
        from: 'feedback',
        where: conditionsOf(filter),
        order: ORDERS[filter.sort],
      },
      filter,
    ),

  async find(id) {
    return (await rowsOf<FeedbackRecord>(dataSource, FIND_FEEDBACK, [id]))[0] ?? null;
  },
});
