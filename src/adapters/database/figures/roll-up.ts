import { type DataSource, type EntityManager } from 'typeorm';
import { type Difference, type RollUp } from '../../../ports/out/roll-up';
import { MEASURES } from './feedback-groups';
import { dayOfCreation, zoneParameters } from '../appointments/local-days';

const KEY = 'language, channel, filter_theme, theme';
const DAY = `${dayOfCreation('$1', '$2')} as day`;
const sums = MEASURES.map((name) => `sum(${name}) as ${name}`).join(', ');

const REBUILD = `
  insert into feedback_days (day, ${KEY}, ${MEASURES.join(', ')})
  select ${DAY}, ${KEY}, ${sums} from feedback_fact_rows group by 1, 2, 3, 4, 5`;

const COMPARE = `
  with kept as (
    select day, ${KEY}, ${sums} from (
      select day, ${KEY}, ${MEASURES.join(', ')} from feedback_days
      union all
      select ${DAY}, ${KEY}, ${MEASURES.join(', ')} from feedback_change_rows
    ) both_parts group by day, ${KEY} having ${MEASURES.map((name) => `sum(${name}) <> 0`).join(' or ')}
  ), counted as (
    select ${DAY}, ${KEY}, ${sums} from feedback_fact_rows group by 1, 2, 3, 4, 5
  ), wrong as (
    (select * from kept except select * from counted) union all (select * from counted except select * from kept)
  )
  select (select count(distinct day)::int from counted) as days,
         coalesce((select jsonb_agg(distinct jsonb_build_object('day', day, 'language', language, 'channel', channel)) from wrong), '[]') as differences`;

/** A recount of a million comments takes longer than a request may. */
const withoutTimeLimit = (manager: EntityManager): Promise<unknown> => manager.query('set local statement_timeout = 0');

interface State {
  zone: string | null;
  version: string | null;
}
/** Are the kept days those of this zone, by the data in use? */
const keeps = (state: State | undefined, zone: string): boolean =>
  state?.zone === zone && state.version === zoneParameters(zone).version;

/** The roll-up of feedback in PostgreSQL (migrations/…-figures.ts has the moving parts). */
export const createRollUp = (dataSource: DataSource): RollUp => ({
  moveChanges: (zone) =>
    dataSource.transaction(async (manager) => {
      await withoutTimeLimit(manager);
      const [state] = await manager.query<State[]>(
        'select zone, zone_data as version from feedback_roll_up for update',
      );
      if (!keeps(state, zone)) return null;
      const [moved] = await manager.query<{ changes: string }[]>('select roll_up_feedback() as changes');
      return Number(moved?.changes ?? 0);
    }),

  // Repeatable read: facts and changes are those of one snapshot, so that what is written meanwhile is counted once, as a change that waits.
  rebuild: (zone) =>
    dataSource.transaction('REPEATABLE READ', async (manager) => {
      await withoutTimeLimit(manager);
      await manager.query('select from feedback_roll_up for update');
      await manager.query('delete from feedback_changes');
      await manager.query('delete from feedback_days');
      const { version, begins, offsets } = zoneParameters(zone);
      await manager.query(REBUILD, [begins, offsets]);
      await manager.query(
        'update feedback_roll_up set zone = $1, zone_data = $2, zone_begins = $3, zone_offsets = $4, version = gen_random_uuid()',
        [zone, version, begins, offsets],
      );
      const [counted] = await manager.query<{ total: string }[]>(
        `select coalesce(sum(total), 0) as total from feedback_days where filter_theme = '' and theme = ''`,
      );
      return Number(counted?.total ?? 0);
    }),

  compare: (zone) =>
    dataSource.transaction('REPEATABLE READ', async (manager) => {
      await withoutTimeLimit(manager);
      const [state] = await manager.query<State[]>('select zone, zone_data as version from feedback_roll_up');
      if (!keeps(state, zone)) return { days: null, differences: [] };
      const { begins, offsets } = zoneParameters(zone);
      const [result] = await manager.query<{ days: number; differences: Difference[] }[]>(COMPARE, [begins, offsets]);
      return result ?? { days: 0, differences: [] };
    }),
});
