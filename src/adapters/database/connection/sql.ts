import { type Pool, type QueryResultRow } from 'pg';
import { type DataSource } from 'typeorm';
import { type Page, type PageRequest } from '../../../ports/out/page';
import { type Totals } from '../figures/totals';

const names = new Map<string, string>();

/** One name for one text: PostgreSQL then parses a statement once a connection and gets only the name afterwards. */
function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) names.set(text, (name = `s${names.size + 1}`));
  return name;
}

/**
 * Runs one statement on the pool under a data source, for the paths where a second round trip or a query builder would be felt. The text must
 * come from a small fixed set (values go in `values`). Rows come back as PostgreSQL names them.
 */
export async function rowsOf<T extends QueryResultRow>(
  dataSource: DataSource,
  text: string,
  values: readonly unknown[],
): Promise<T[]> {
  const pool = (dataSource.driver as unknown as { master: Pool }).master;
  const result = await pool.query<T>({ name: nameOf(text), text, values: [...values] });
  return result.rows;
}

/** Conditions joined by `and`, each with its value. */
export class Conditions {
  private readonly parts: string[] = [];

  /** Conditions of several parts of one statement may share their values. */
  constructor(readonly values: unknown[] = []) {}

  /** `sql` holds `?` where the value goes, as often as it is needed. A value of undefined adds nothing. */
  and(sql: string, value: unknown): this {
    if (value === undefined) return this;
    this.values.push(value);
    this.parts.push(sql.replaceAll('?', `$${this.values.length}`));
    return this;
  }

  /** The conditions as SQL; `true` when there is none. */
  get sql(): string {
    return this.parts.length === 0 ? 'true' : this.parts.join(' and ');
  }
}

export interface ListQuery {
  columns: string;
  from: string;
  where: Conditions;
  order: string;
}

/** One page and the number of all matching rows, in one round trip (two for a page past the end). */
export async function pageOf<T extends QueryResultRow>(
  dataSource: DataSource,
  query: ListQuery,
  { skip, limit }: PageRequest,
): Promise<Page<T>> {
  const { columns, from, where, order } = query;
  const values = [...where.values, limit, skip];
  const rows = await rowsOf<T & { total?: number }>(
    dataSource,
    `select ${columns}, (select count(*)::int from ${from} where ${where.sql}) as total from ${from} where ${where.sql}
      order by ${order} limit $${values.length - 1} offset $${values.length}`,
    values,
  );
  const first = rows[0];
  if (!first && skip > 0) {
    const counted = await rowsOf<{ total: number }>(
      dataSource,
      `select count(*)::int as total from ${from} where ${where.sql}`,
      where.values,
    );
    return { items: [], total: counted[0]?.total ?? 0 };
  }
  const total = first?.total ?? 0;
  for (const row of rows) delete row.total;
  return { items: rows, total };
}

/** The same where matches may be many: a page that is not full needs no count, and large totals may be remembered. */
export async function pageOfMany<T extends QueryResultRow>(
  dataSource: DataSource,
  query: ListQuery,
  { skip, limit }: PageRequest,
  totals: Totals,
): Promise<Page<T>> {
  const { columns, from, where, order } = query;
  const values = [...where.values, limit, skip];
  const items = await rowsOf<T>(
    dataSource,
    `select ${columns} from ${from} where ${where.sql} order by ${order} limit $${values.length - 1} offset $${values.length}`,
    values,
  );
  if (items.length < limit && (items.length > 0 || skip === 0)) return { items, total: skip + items.length };
  const total = await totals.of(JSON.stringify([from, where.sql, where.values]), async () => {
    const counted = await rowsOf<{ total: number }>(
      dataSource,
      `select count(*)::int as total from ${from} where ${where.sql}`,
      where.values,
    );
    return counted[0]?.total ?? 0;
  });
  return { items, total };
}

/** `text` inside any text, for LIKE: its own wildcards are taken literally. */
export const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** The name of the unique, foreign-key or check constraint an error broke, if that is what it is. */
export function brokenConstraint(error: unknown): string | null {
  const cause = error as {
    code?: unknown;
    constraint?: unknown;
    driverError?: { code?: unknown; constraint?: unknown };
  } | null;
  const { code, constraint } = cause?.driverError ?? cause ?? {};
  return typeof code === 'string' && code.startsWith('23') && typeof constraint === 'string' ? constraint : null;
}
