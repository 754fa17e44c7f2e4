/** A class of data as its room describes it. SQL sees the row as `r`, the end of the term as $1 and now as $5. */
export interface Held {
  table: string;
  id: 'uuid' | 'bigint' | 'text';
  /** SQL: the row's key, where it is not its column `id`. */
  key?: string;
  /** Column whose time counts; an index of the class has it first and the key second. */
  at: string;
  /** SQL: which rows the class has still to take; the condition of its index. */
  where: string;
  /** SQL: whichever holds, the row is still needed. */
  needed: readonly string[];
  /** SQL of CTEs that take the rows whose keys stand in `free (id)`; the last one is called `done` and returns a row for each. */
  take: string;
}

const FIRST = { uuid: "'00000000-0000-0000-0000-000000000000'", bigint: '-1', text: "''" } as const;

/**
 * The two statements of a class: one takes a batch, one only counts it. Both look at no more than $4 rows after the place ($2, $3), whatever is needed among them, so that
 * no statement is long; rows that anybody has locked are left for the next night.
 */
export function batchOf({ table, id, key = 'id', at, where, needed, take }: Held): { take: string; count: string } {
  const window = `looked as materialized (
      select ${key} as id, ${at} as at from ${table} r
       where ${where} and ${at} < $1 and (${at}, ${key}) > (coalesce($2, '-infinity')::timestamptz, coalesce($3, ${FIRST[id]})::${id})
       order by ${at}, ${key} limit $4
    )`;
  const free = `select r.${key} as id from ${table} r join looked on looked.id = r.${key}
       where ${[where, ...needed.map((condition) => `not (${condition})`)].join(' and ')}`;
  const result = (done: string) =>
    `select (select count(*)::int from ${done}) as taken, (select count(*)::int from looked) as looked, last.at::text as at, last.id::text as id, $5::timestamptz as now
       from (select 1) one left join (select at, id from looked order by at desc, id desc limit 1) last on true`;
  return {
    take: `with ${window}, free as materialized (${free} for update of r skip locked), ${take} ${result('done')}`,
    count: `with ${window}, free as materialized (${free}) ${result('free')}`,
  };
}
