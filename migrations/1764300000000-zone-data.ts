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
  'contradictions',
];

/* roll_up_feedback() as 1763980000000-contradictions made it, with the day by the data that are given instead of the server's own. */
const rollUp = (given: boolean): string => `
create or replace function roll_up_feedback() returns bigint language plpgsql as $$
declare
  taken bigint;
  days_of text;
  ${given ? 'starts timestamptz[];\n  minutes integer[];' : ''}
begin
  select zone${given ? ', zone_begins, zone_offsets' : ''} into days_of${given ? ', starts, minutes' : ''} from feedback_roll_up for update;
  if days_of is null${given ? ' or starts is null' : ''} then
    return 0;
  end if;
  with gone as (
    delete from feedback_changes returning id
  ), added as (
    insert into feedback_days as d (day, language, channel, filter_theme, theme, ${MEASURES.join(', ')})
    select ${given ? 'local_day(created_at, starts, minutes)' : '(created_at at time zone days_of)::date'}, language, channel, filter_theme, theme, ${MEASURES.map((name) => `sum(${name})`).join(', ')}
      from feedback_change_rows group by 1, 2, 3, 4, 5
    on conflict on constraint feedback_days_pk do update set ${MEASURES.map((name) => `${name} = d.${name} + excluded.${name}`).join(', ')}
  )
  select count(*) into taken from gone;
  if taken > 0 then
    update feedback_roll_up set version = gen_random_uuid();
  end if;
  return taken;
end $$;`;

const UP = `
create function local_day(at timestamptz, begins timestamptz[], offsets integer[]) returns date language sql immutable parallel safe as
  $$ select ((at at time zone 'UTC') + make_interval(mins => offsets[width_bucket(at, begins)]))::date $$;

alter table feedback_roll_up add column zone_data text, add column zone_begins timestamptz[], add column zone_offsets integer[];
${rollUp(true)}

alter table reminders add column scheduled_local text, add column appointment_local text;

create table zone_state (
  one boolean not null default true constraint zone_state_pk primary key constraint zone_state_one check (one),
  zone text not null,
  data_version text not null,
  applied_at timestamptz not null
);
`;

const DOWN = `
drop table zone_state;
alter table reminders drop column scheduled_local, drop column appointment_local;
${rollUp(false)}
alter table feedback_roll_up drop column zone_data, drop column zone_begins, drop column zone_offsets;
drop function local_day(timestamptz, timestamptz[], integer[]);
`;

/**
 * Days and instants by the zone data the program brings, never by the server's. local_day() is given the periods of a zone: begins[1] is -infinity, and
 * offsets[n] are the minutes ahead of UTC from begins[n] on; the roll-up keeps those its days were counted by. Reminders keep the wall time that their caller gave,
 * and zone_state by which zone and data the instants ahead were computed.
 */
export class ZoneData1764300000000 implements MigrationInterface {
  name = 'ZoneData1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
