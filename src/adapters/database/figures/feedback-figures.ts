import { type DataSource } from 'typeorm';
import { divideByDays } from '../../../domain/time/whole-days';
import {
  type FeedbackFigures,
  type FeedbackFiguresReader,
  type FiguresFilter,
} from '../../../ports/out/feedback-figures';
import { dayOfCreation, zoneParameters } from '../appointments/local-days';
import { Conditions, rowsOf } from '../connection/sql';
import { type FeedbackGroup, figuresOf, SUMS } from './feedback-groups';
import { OneAtATime } from './one-at-a-time';

interface RollUpState {
  version: string;
  /** Changes that are not rolled up yet. */
  waiting: number;
  zone: string | null;
  zoneData: string | null;
}

/** A group, or none (source null), with the state of the roll-up in the same snapshot. */
type ReadRow = FeedbackGroup & RollUpState & { source: 'kept' | 'live' | null };

/**
 * What was read for one filter. The groups of the roll-up hold as long as it has this version. The figures hold while as many changes wait besides: until
 * the next version waiting changes are only ever added, and every change of a fact writes one in its own transaction.
 */
interface Kept {
  version: string;
  waiting: number;
  groups: FeedbackGroup[];
  figures: FeedbackFigures;
}

const MAX_KEPT = 200;

const STATE =
  'select version, zone, zone_data as "zoneData", (select count(*)::int from feedback_changes) as waiting from feedback_roll_up';

/** Are the kept days those of this zone, by the data in use? */
const isOf = (state: RollUpState | undefined, zone: string): state is RollUpState =>
  state?.zone === zone && state.zoneData === zoneParameters(zone).version;

/** SQL for the day of created_at in a zone, whose periods are added to the values. */
function localDay(zone: string, values: unknown[]): string {
  const { begins, offsets } = zoneParameters(zone);
  return dayOfCreation(`$${values.push(begins)}`, `$${values.push(offsets)}`);
}

/** Groups over feedback_days or one of the views; `day` is an expression over its columns. */
const groupsOver = (source: 'kept' | 'live', from: string, day: string, where: Conditions): string => `
  select '${source}' as source, case when theme = '' then to_char(${day}, 'YYYY-MM-DD') end as day, nullif(theme, '') as theme, ${SUMS}
    from ${from} where ${where.sql} group by 2, 3`;

/** One statement, which is one snapshot: what is rolled up (unless version `known` is still there), what waits to be, and days that are only partly asked for. */
function readQuery(filter: FiguresFilter, zone: string, known: string | null): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const narrow = (): Conditions =>
    new Conditions(values)
      .and('filter_theme = ?', filter.theme ?? '')
      .and('language = ?', filter.language)
      .and('channel = ?', filter.channel);
  const { days, rest } = divideByDays(filter, zone);
  const day = days || rest.length > 0 ? localDay(zone, values) : '';
  const branches: string[] = [];
  if (days) {
    const kept = narrow()
      .and('day >= ?', days.firstDay)
      .and('day < ?', days.endDay)
      .and('(select version from s) is distinct from ?::uuid', known ?? NO_VERSION);
    branches.push(groupsOver('kept', 'feedback_days', 'day', kept));
    const waiting = narrow().and('created_at >= ?', days.from).and('created_at < ?', days.to);
    branches.push(groupsOver('live', 'feedback_change_rows', day, waiting));
  }
  for (const { from, to } of rest) {
    branches.push(
      groupsOver('live', 'feedback_fact_rows', day, narrow().and('created_at >= ?', from).and('created_at < ?', to)),
    );
  }
  const none = `select null as source, null as day, null as theme, ${SUMS} from feedback_days where false`;
  return {
    text: `with s as materialized (${STATE})
      select s.version, s.zone, s."zoneData", s.waiting, r.* from s left join (${branches.join(' union all ') || none}) r on true`,
    values,
  };
}

const NO_VERSION = '00000000-0000-0000-0000-000000000000';

/** The same counted from the facts alone: while nothing is rolled up for this zone, and to prove the roll-up. */
export async function countFeedback(
  dataSource: DataSource,
  filter: FiguresFilter,
  zone: string,
): Promise<FeedbackFigures> {
  const where = new Conditions()
    .and('filter_theme = ?', filter.theme ?? '')
    .and('language = ?', filter.language)
    .and('channel = ?', filter.channel)
    .and('created_at >= ?', filter.from)
    .and('created_at < ?', filter.to);
  const day = localDay(zone, where.values);
  return figuresOf(
    await rowsOf<ReadRow>(dataSource, groupsOver('live', 'feedback_fact_rows', day, where), where.values),
  );
}

/**
 * Reads figures from the roll-up of days and adds what has not been rolled up yet. What was read before for the same filter is used again while the
 * roll-up has the same version and as much waits, which is looked up each time: an answer is never older than its question.
 */
export function createFeedbackFiguresReader(dataSource: DataSource): FeedbackFiguresReader {
  const remembered = new Map<string, Kept>();
  const counts = new OneAtATime<FeedbackFigures>();

  return {
    async read(filter, zone) {
      const key = JSON.stringify([filter, zone]);
      const before = remembered.get(key);
      if (before !== undefined) {
        const [now] = await rowsOf<RollUpState>(dataSource, STATE, []);
        if (isOf(now, zone) && now.version === before.version && now.waiting === before.waiting) return before.figures;
      }
      const { text, values } = readQuery(filter, zone, before?.version ?? null);
      const rows = await rowsOf<ReadRow>(dataSource, text, values);
      const [state] = rows;
      if (!isOf(state, zone)) return counts.run(key, () => countFeedback(dataSource, filter, zone));
      const { version, waiting } = state;
      const groups = before?.version === version ? before.groups : rows.filter(({ source }) => source === 'kept');
      const figures = figuresOf([...groups, ...rows.filter(({ source }) => source === 'live')]);
      if (remembered.size >= MAX_KEPT) remembered.clear();
      remembered.set(key, { version, waiting, groups, figures });
      return figures;
    },
  };
}
