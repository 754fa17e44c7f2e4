import { type MigrationInterface, type QueryRunner } from 'typeorm';

const MEASURES = [
  'total',
  'negative',
  'neutral',
  'positive',
  'about_negative',
  'about_neutral',
  'about_positive',
  'urgency_none',
  'urgency_follow_up',
  'urgency_urgent',
  'urgency_emergency',
  'rating_1',
  'rating_2',
  'rating_3',
  'rating_4',
  'rating_5',
  'score',
];
const FACTS = 'created_at, language, channel, sentiment, sentiment_score, themes, polarities, urgency, rating';

/* What one fact counts in each of its rows: for all feedback and for that with a theme (filter_theme), about everything and about a theme (theme). */
const rowsOf = (source: string, sign: string): string => `
  select f.created_at, f.language, f.channel, g.theme as filter_theme, t.theme, ${sign} as total,
    ${['negative', 'neutral', 'positive'].map((s) => `case when f.sentiment = '${s}' then ${sign} else 0 end as ${s}`).join(', ')},
    ${['negative', 'neutral', 'positive'].map((s) => `case when f.polarities ->> t.theme = '${s}' then ${sign} else 0 end as about_${s}`).join(', ')},
    ${['none', 'follow_up', 'urgent', 'emergency'].map((u) => `case when f.urgency = '${u}' then ${sign} else 0 end as urgency_${u}`).join(', ')},
    ${[1, 2, 3, 4, 5].map((r) => `case when f.rating = ${r} then ${sign} else 0 end as rating_${r}`).join(', ')},
    ${sign} * round(f.sentiment_score * 1000000)::bigint as score
  from ${source} f, unnest(array[''] || f.themes) as g (theme), unnest(array[''] || f.themes) as t (theme)`;

const UP = `
alter table feedback
  add column corrected_by uuid constraint feedback_corrected_by_fk references users (id) on delete set null,
  add column corrected_at timestamptz;
create index feedback_corrected on feedback (corrected_at) where corrected_at is not null;

create table feedback_readings (
  feedback_id uuid not null constraint feedback_readings_feedback_fk references feedback (id) on delete cascade,
  scored_by text not null,
  sentiment text not null,
  sentiment_score double precision not null,
  themes text[] not null,
  polarities jsonb not null,
  urgency text not null,
  confidence real not null,
  replaced_at timestamptz not null,
  constraint feedback_readings_pk primary key (feedback_id, scored_by)
);

create table imports (
  id uuid not null default gen_random_uuid() constraint imports_pk primary key,
  content_hash text not null constraint imports_content_hash unique,
  rows integer not null,
  follow_ups integer not null,
  created_by uuid constraint imports_created_by_fk references users (id) on delete set null,
  created_at timestamptz not null
);

create table feedback_changes (
  id bigint generated always as identity constraint feedback_changes_pk primary key,
  sign smallint not null constraint feedback_changes_sign check (sign in (-1, 1)),
  created_at timestamptz not null,
  language text not null,
  channel text not null,
  sentiment text not null,
  sentiment_score double precision not null,
  themes text[] not null,
  polarities jsonb not null,
  urgency text not null,
  rating smallint
);

create table feedback_days (
  day date not null,
  language text not null,
  channel text not null,
  filter_theme text not null,
  theme text not null,
  ${MEASURES.map((name) => `${name} ${name === 'score' ? 'bigint' : 'integer'} not null`).join(',\n  ')},
  constraint feedback_days_pk primary key (filter_theme, day, language, channel, theme)
);

create table feedback_roll_up (
  one boolean not null default true constraint feedback_roll_up_pk primary key constraint feedback_roll_up_one check (one),
  zone text,
  version uuid not null default gen_random_uuid()
);
insert into feedback_roll_up default values;

create view feedback_change_rows as ${rowsOf('feedback_changes', 'f.sign::integer')};
create view feedback_fact_rows as ${rowsOf('feedback', '1')};

create function roll_up_feedback() returns bigint language plpgsql as $$
declare
  taken bigint;
  days_of text;
begin
  select zone into days_of from feedback_roll_up for update;
  if days_of is null then
    return 0;
  end if;
  with gone as (
    delete from feedback_changes returning id
  ), added as (
    insert into feedback_days as d (day, language, channel, filter_theme, theme, ${MEASURES.join(', ')})
    select (created_at at time zone days_of)::date, language, channel, filter_theme, theme, ${MEASURES.map((name) => `sum(${name})`).join(', ')}
      from feedback_change_rows group by 1, 2, 3, 4, 5
    on conflict on constraint feedback_days_pk do update set ${MEASURES.map((name) => `${name} = d.${name} + excluded.${name}`).join(', ')}
  )
  select count(*) into taken from gone;
  if taken > 0 then
    update feedback_roll_up set version = gen_random_uuid();
  end if;
  return taken;
end $$;

create function feedback_changed() returns trigger language plpgsql as $$
declare
  changes bigint;
begin
  if tg_op = 'INSERT' then
    insert into feedback_changes (sign, ${FACTS}) select 1, ${FACTS} from new_rows;
  elsif tg_op = 'DELETE' then
    insert into feedback_changes (sign, ${FACTS}) select -1, ${FACTS} from old_rows;
  elsif tg_op = 'UPDATE' then
    with changed as (
      select n.id from new_rows n join old_rows o on o.id = n.id
       where (${FACTS.split(', ')
         .map((name) => `o.${name}`)
         .join(', ')}) is distinct from (${FACTS.split(', ')
         .map((name) => `n.${name}`)
         .join(', ')})
    )
    insert into feedback_changes (sign, ${FACTS})
    select -1, ${FACTS} from old_rows where id in (select id from changed)
    union all
    select 1, ${FACTS} from new_rows where id in (select id from changed);
  else
    perform from feedback_roll_up for update;
    delete from feedback_changes;
    delete from feedback_days;
    update feedback_roll_up set version = gen_random_uuid();
    return null;
  end if;
  get diagnostics changes = row_count;
  -- A large statement (an import) adds itself, so that nobody has to count its rows until the next run of the job.
  if changes > 1000 then
    perform roll_up_feedback();
  end if;
  return null;
end $$;

create trigger feedback_inserted after insert on feedback referencing new table as new_rows for each statement execute function feedback_changed();
create trigger feedback_updated after update on feedback referencing old table as old_rows new table as new_rows for each statement execute function feedback_changed();
create trigger feedback_deleted after delete on feedback referencing old table as old_rows for each statement execute function feedback_changed();
create trigger feedback_truncated after truncate on feedback for each statement execute function feedback_changed();
`;

const DOWN = `
drop trigger feedback_inserted on feedback;
drop trigger feedback_updated on feedback;
drop trigger feedback_deleted on feedback;
drop trigger feedback_truncated on feedback;
drop function feedback_changed();
drop function roll_up_feedback();
drop view feedback_change_rows, feedback_fact_rows;
drop table feedback_changes, feedback_days, feedback_roll_up, imports, feedback_readings;
drop index feedback_corrected;
alter table feedback drop column corrected_by, drop column corrected_at;
`;

/**
 * Figures over feedback, rolled up by day. Every write to feedback adds what it changes to feedback_changes, in the same transaction and without
 * touching a row that another writer needs; roll_up_feedback() moves those rows into feedback_days. What is kept plus what has not been moved yet
 * is exact at any moment. `zone` names the time zone the days are of; null: nothing has been rolled up yet.
 */
export class Figures1763940000000 implements MigrationInterface {
  name = 'Figures1763940000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
