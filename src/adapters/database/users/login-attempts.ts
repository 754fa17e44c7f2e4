import { type DataSource } from 'typeorm';
import {
  aliveSince,
  countedSince,
  knownSince,
  type LoginScope,
  type LoginTries,
} from '../../../domain/user/login-limits';
import { type LoginAttemptStore, type LoginKeys } from '../../../ports/out/login-attempts';
import { rowsOf } from '../connection/sql';

/* Always in this order, or two attempts that share an account and an address would wait for each other. */
const KEYS = `(values (1, 'account', $1::text), (2, 'address', $2::text), (3, 'pair', $3::text)) as k (place, scope, key_hash)`;
const OVER = `(a.since <= case a.scope when 'account' then $5::timestamptz when 'address' then $6::timestamptz else $7::timestamptz end or (a.failures = 0 and a.under_way = 0))`;

/* The row's lock puts attempts of all replicas in one line: each gets the count with itself in it. */
const BEGIN = `
  insert into login_attempts as a (scope, key_hash, under_way, since, begun_at)
  select scope, key_hash, 1, $4, $4 from ${KEYS} order by place
  on conflict on constraint login_attempts_pk do update
    set failures = case when ${OVER} then 0 else a.failures end,
        under_way = case when ${OVER} or a.begun_at <= $8 then 1 else a.under_way + 1 end,
        since = case when ${OVER} then $4 else a.since end,
        begun_at = $4
  returning scope, failures, under_way as "underWay", since, failed_at as "failedAt", succeeded_at as "succeededAt"`;

/* An upsert too, for its order; a row that was removed meanwhile comes back with this outcome alone. */
const END = `
  insert into login_attempts as a (scope, key_hash, failures, since, begun_at, failed_at, succeeded_at)
  select scope, key_hash, case when $5 = 'failed' then 1 else 0 end, $4, $4, case when $5 = 'failed' then $4::timestamptz end,
         case when $5 = 'succeeded' and scope = 'pair' then $4::timestamptz end
    from ${KEYS} order by place
  on conflict on constraint login_attempts_pk do update
    set under_way = greatest(a.under_way - 1, 0),
        failures = case when $5 = 'failed' then a.failures + 1 when $5 = 'succeeded' and a.scope <> 'address' then 0 else a.failures end,
        failed_at = coalesce(excluded.failed_at, a.failed_at),
        succeeded_at = coalesce(excluded.succeeded_at, a.succeeded_at)`;

const FORGET = `
  with gone as (delete from login_attempts where begun_at <= $1 and (succeeded_at is null or succeeded_at <= $2) returning 1)
  select count(*)::int as count from gone`;

const inOrder = ({ account, address, pair }: LoginKeys): string[] => [account, address, pair];

/** Attempts to log in, in PostgreSQL: one statement begins one, one ends it. */
export const createLoginAttempts = (dataSource: DataSource): LoginAttemptStore => ({
  async begin(keys, now) {
    const rows = await rowsOf<LoginTries & { scope: LoginScope }>(dataSource, BEGIN, [
      ...inOrder(keys),
      now,
      countedSince('account', now),
      countedSince('address', now),
      countedSince('pair', now),
      aliveSince(now),
    ]);
    return Object.fromEntries(rows.map(({ scope, ...tries }) => [scope, tries])) as Record<LoginScope, LoginTries>;
  },

  async end(keys, outcome, now) {
    await rowsOf(dataSource, END, [...inOrder(keys), now, outcome]);
  },

  async forget(now) {
    const [row] = await rowsOf<{ count: number }>(dataSource, FORGET, [countedSince('account', now), knownSince(now)]);
    return row?.count ?? 0;
  },
});
