import { type MigrationInterface, type QueryRunner } from 'typeorm';

const BEFORE = [
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

/* Views and functions as 1763940000000-figures made them, with or without the number of contradictions. */
function parts(counted: boolean) {
  const measures = counted ? [...BEFORE, 'contradictions'] : BEFORE;
  const facts = counted ? `${FACTS}, contradiction` : FACTS;
  const rowsOf = (source: string, sign: string): string => `
  select f.created_at, f.language, f.channel, g.theme as filter_theme, t.theme, ${sign} as total,
    ${['negative', 'neutral', 'positive'].map((s) => `case when f.sentiment = '${s}' then ${sign} else 0 end as ${s}`).join(', ')},
    ${['negative', 'neutral', 'positive'].map((s) => `case when f.polarities ->> t.theme = '${s}' then ${sign} else 0 end as about_${s}`).join(', ')},
    ${['none', 'follow_up', 'urgent', 'emergency'].map((u) => `case when f.urgency = '${u}' then ${sign} else 0 end as urgency_${u}`).join(', ')},
    ${[1, 2, 3, 4, 5].map((r) => `case when f.rating = ${r} then ${sign} else 0 end as rating_${r}`).join(', ')},
    ${sign} * round(f.sentiment_score * 1000000)::bigint as score${
      counted
        ? `,
    case when f.contradiction then ${sign} else 0 end as contradictions`
        : ''
    }
  from ${source} f, unnest(array[''] || f.themes) as g (theme), unnest(array[''] || f.themes) as t (theme)`;
  const all = facts.split(', ');
  return {
    views: `
create view feedback_change_rows as ${rowsOf('feedback_changes', 'f.sign::integer')};
create view feedback_fact_rows as ${rowsOf('feedback', '1')};`,
    functions: `
create or replace function roll_up_feedback() returns bigint language plpgsql as $$
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
    insert into feedback_days as d (day, language, channel, filter_theme, theme, ${measures.join(', ')})
    select (created_at at time zone days_of)::date, language, channel, filter_theme, theme, ${measures.map((name) => `sum(${name})`).join(', ')}
      from feedback_change_rows group by 1, 2, 3, 4, 5
    on conflict on constraint feedback_days_pk do update set ${measures.map((name) => `${name} = d.${name} + excluded.${name}`).join(', ')}
  )
  select count(*) into taken from gone;
  if taken > 0 then
    update feedback_roll_up set version = gen_random_uuid();
  end if;
  return taken;
end $$;

create or replace function feedback_changed() returns trigger language plpgsql as $$
declare
  changes bigint;
begin
  if tg_op = 'INSERT' then
    insert into feedback_changes (sign, ${facts}) select 1, ${facts} from new_rows;
  elsif tg_op = 'DELETE' then
    insert into feedback_changes (sign, ${facts}) select -1, ${facts} from old_rows;
  elsif tg_op = 'UPDATE' then
    with changed as (
      select n.id from new_rows n join old_rows o on o.id = n.id
       where (${all.map((name) => `o.${name}`).join(', ')}) is distinct from (${all.map((name) => `n.${name}`).join(', ')})
    )
    insert into feedback_changes (sign, ${facts})
    select -1, ${facts} from old_rows where id in (select id from changed)
    union all
    select 1, ${facts} from new_rows where id in (select id from changed);
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
end $$;`,
  };
}

const counted = parts(true);
const plain = parts(false);
/* The job counts everything anew: days that were rolled up do not know of contradictions. */
const ANEW =
  'delete from feedback_changes; delete from feedback_days; update feedback_roll_up set zone = null, version = gen_random_uuid();';

const UP = `
${ANEW}
drop view feedback_change_rows, feedback_fact_rows;
alter table feedback_changes add column contradiction boolean not null;
alter table feedback_days add column contradictions integer not null;
${counted.views}${counted.functions}
create index feedback_contradictions on feedback (created_at) where contradiction;
`;

const DOWN = `
drop index feedback_contradictions;
${ANEW}
drop view feedback_change_rows, feedback_fact_rows;
alter table feedback_changes drop column contradiction;
alter table feedback_days drop column contradictions;
${plain.views}${plain.functions}
`;

/** Ratings and words that point in opposite directions are a figure of their own, kept by day like the others. */
export class Contradictions1763980000000 implements MigrationInterface {
  name = 'Contradictions1763980000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
