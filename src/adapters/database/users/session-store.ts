import { type DataSource, type EntityManager } from 'typeorm';
import { type Role } from '../../../domain/user/role';
import { type SessionTimes } from '../../../domain/user/session';
import { type SessionRecord, type SessionStore } from '../../../ports/out/session-store';
import { rowsOf } from '../connection/sql';

/* The lock waits for a change of the password that is under way, and then finds another version: a log-in with the old one opens nothing. */
const OPEN = `
  insert into sessions (user_id, token_hash, user_agent, created_at, last_seen_at, expires_at)
  select id, $3, $4, $5, $6, $7 from users where id = $1 and token_version = $2 and disabled_at is null for share
  returning id`;
const TIMES = 's.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt"';
const FIND = `
  select s.id, s.user_id as "userId", u.role, u.patient_id as "patientId", ${TIMES}
    from sessions s join users u on u.id = s.user_id where s.token_hash = $1 and s.ended_at is null and u.disabled_at is null`;
const SEEN = 'update sessions set last_seen_at = $2 where id = $1 and last_seen_at < $2';
const LIST = `
  select s.id, s.user_id as "userId", u.username, s.user_agent as "userAgent", ${TIMES}
    from sessions s join users u on u.id = s.user_id
   where ($1::uuid is null or s.user_id = $1) and s.ended_at is null and u.disabled_at is null and s.expires_at > $2 and s.last_seen_at > $3
   order by s.last_seen_at desc, s.id limit 500`;
const END = `
  update sessions set ended_at = $3 where id = $1 and ($2::uuid is null or user_id = $2) and ended_at is null and expires_at > $3
  returning user_id as "userId"`;
/* expires_at bounds both: nothing ends later. */
const FORGET = `
  with gone as (delete from sessions where expires_at <= $1 returning 1) select count(*)::int as count from gone`;
const END_ALL = 'update sessions set ended_at = $2 where user_id = $1 and ended_at is null';

/** Sessions in PostgreSQL, each step one statement. */
export const createSessionStore = (dataSource: DataSource): SessionStore => ({
  async open({ userId, tokenVersion, tokenHash, userAgent, createdAt, lastSeenAt, expiresAt }) {
    const values = [userId, tokenVersion, tokenHash, userAgent, createdAt, lastSeenAt, expiresAt];
    return (await rowsOf<{ id: string }>(dataSource, OPEN, values))[0]?.id ?? null;
  },

  async find(tokenHash) {
    const [row] = await rowsOf<{ id: string; userId: string; role: Role; patientId: string | null } & SessionTimes>(
      dataSource,
      FIND,
      [tokenHash],
    );
    if (!row) return null;
    const { id, userId, role, patientId, ...times } = row;
    return { id, actor: { userId, role, patientId }, times };
  },

  async seen(id, at) {
    await rowsOf(dataSource, SEEN, [id, at]);
  },

  list: (userId, { now, idleSince }) => rowsOf<SessionRecord>(dataSource, LIST, [userId, now, idleSince]),

  async end(id, userId, now) {
    return (await rowsOf<{ userId: string }>(dataSource, END, [id, userId, now]))[0]?.userId ?? null;
  },

  async forget(before) {
    return (await rowsOf<{ count: number }>(dataSource, FORGET, [before]))[0]?.count ?? 0;
  },
});

/** Ends every session of an account, in the transaction that changes the account. */
export const endSessionsOf = (manager: EntityManager, userId: string, now: Date): Promise<unknown> =>
  manager.query(END_ALL, [userId, now]);
