import { type DataSource } from 'typeorm';
import { divideByDays } from '../../../domain/time/whole-days';
import { type FeedbackFigures, type FeedbackFiguresReader, type FiguresFilter } from '../../../ports/feedback-figures';
import { Conditions, rowsOf } from '../repositories/sql';
import { type FeedbackGroup, figuresOf, SUMS } from './feedback-groups';
import { OneAtATime } from './one-at-a-time';

/** A group, or none (source null), with the state of the roll-up in the same snapshot. */
type ReadRow = FeedbackGroup & { version: string; zone: string | null; source: 'kept' | 'live' | null };

/** What was read from the roll-up for one filter. It holds as long as the roll-up has this version. */
interface Kept {
  version: string;
  groups: FeedbackGroup[];
  figures: FeedbackFigures;
}

const MAX_KEPT = 200;
const LOCAL_DAY = '(created_at at time zone ?)::date';

/** Groups over feedback_days or one of the views; `day` is an expression over its columns. */
const groupsOver = (source: 'kept' | 'live', from: string, day: string, where: Conditions): string => `
  select '${source}' as source, case when theme = '' then to_char(${day}, 'YYYY-MM-DD') end as day, nullif(theme, '') as theme, ${SUMS}
    from ${from} where ${where.sql} group by 2, 3`;

/** One statement, which is one snapshot: what is rolled up (unless version `known` is still there), what waits to be, and days that are only partly asked for. */
function readQuery(filter: FiguresFilter, zone: string, known: string | null): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const narrow = (): Conditions => new Conditions(values)
    .and('filter_theme = ?', filter.theme ?? '').and('language = ?', filter.language).and('channel = ?', filter.channel);
  const { days, rest } = divideByDays(filter, zone);
  const bind = (sql: string, value: unknown): string => sql.replace('?', `$${values.push(value)}`);
  const branches: string[] = [];
  if (days) {
    const kept = narrow().and('day >= ?', days.firstDay).and('day < ?', days.endDay).and('(select version from s) is distinct from ?::uuid', known ?? NO_VERSION);
    branches.push(groupsOver('kept', 'feedback_days', 'day', kept));
    const waiting = narrow().and('created_at >= ?', days.from).and('created_at < ?', days.to);
    branches.push(groupsOver('live', 'feedback_change_rows', bind(LOCAL_DAY, zone), waiting));
  }
  for (const { from, to } of rest) {
    branches.push(groupsOver('live', 'feedback_fact_rows', bind(LOCAL_DAY, zone), narrow().and('created_at >= ?', from).and('created_at < ?', to)));
  }
  const none = `select null as source, null as day, null as theme, ${SUMS} from feedback_days where false`;
  return {
    text: `with s as materialized (select version, zone from feedback_roll_up)
      select s.version, s.zone, r.* from s left join (${branches.join(' union all ') || none}) r on true`,
    values,
  };
}

const NO_VERSION = '00000000-0000-0000-0000-000000000000';

/** The same counted from the facts alone: while nothing is rolled up for this zone, and to prove the roll-up. */
export async function countFeedback(dataSource: DataSource, filter: FiguresFilter, zone: string): Promise<FeedbackFigures> {
  const where = new Conditions().and('filter_theme = ?', filter.theme ?? '').and('language = ?', filter.language).and('channel = ?', filter.channel)
    .and('created_at >= ?', filter.from).and('created_at < ?', filter.to);
  const day = LOCAL_DAY.replace('?', `$${where.values.push(zone)}`);
  return figuresOf(await rowsOf<ReadRow>(dataSource, groupsOver('live', 'feedback_fact_rows', day, where), where.values));
}

/**
 * Reads figures from the roll-up of days and adds what has not been rolled up yet. What was read before for the same filter is used again while
 * the roll-up has the same version, which is looked up each time together with what waits: an answer is never older than its question.
 */
export function createFeedbackFiguresReader(dataSource: DataSource): FeedbackFiguresReader {
  const remembered = new Map<string, Kept>();
  const counts = new OneAtATime<FeedbackFigures>();

  return {
    async read(filter, zone) {
      const key = JSON.stringify([filter, zone]);
      const before = remembered.get(key);
      const { text, values } = readQuery(filter, zone, before?.version ?? null);
      const rows = await rowsOf<ReadRow>(dataSource, text, values);
      const version = rows[0]?.version;
      if (version === undefined || rows[0]?.zone !== zone) return counts.run(key, () => countFeedback(dataSource, filter, zone));
      const live = rows.filter(({ source }) => source === 'live');
      if (before?.version === version) return live.length === 0 ? before.figures : figuresOf([...before.groups, ...live]);
      const groups = rows.filter(({ source }) => source === 'kept');
      const kept = { version, groups, figures: figuresOf(groups) };
      if (remembered.size >= MAX_KEPT) remembered.clear();
      remembered.set(key, kept);
      return live.length === 0 ? kept.figures : figuresOf([...groups, ...live]);
    },
  };
}
