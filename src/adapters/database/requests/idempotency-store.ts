import { type DataSource, type EntityManager } from 'typeorm';
import { type Claim, type IdempotencyStore } from '../../../ports/out/idempotency-store';
import { batchOf } from '../connection/batch';
import { rowsOf } from '../connection/sql';

/** Stands for an answer that was about a patient who has been erased: the request is not carried out again, and nothing is told of it. */
const ERASED_ANSWER = 410;

const CLAIM = `
  insert into idempotency_keys as k (user_id, key_hash, request_hash, claimed_at) values ($1, $2, $3, $4)
  on conflict on constraint idempotency_keys_pk do update
    set request_hash = excluded.request_hash, claimed_at = excluded.claimed_at, status = null, headers = null, answer = null
    where k.claimed_at <= $5 or (k.status is null and k.claimed_at <= $6 and k.request_hash = excluded.request_hash)
  returning 1 as mine`;
const FIND =
  'select request_hash = $3 as same, status, headers, answer from idempotency_keys where user_id = $1 and key_hash = $2';
/* The claim names who took it: what was taken over meanwhile is the other's. */
const OWN = 'user_id = $1 and key_hash = $2 and claimed_at = $3 and status is null';
const KEEP = `update idempotency_keys set status = $4, headers = $5, answer = $6 where ${OWN}`;
const RELEASE = `delete from idempotency_keys where ${OWN}`;
const FORGET =
  'with gone as (delete from idempotency_keys where claimed_at <= $1 returning 1) select count(*)::int as count from gone';

/** Keys and answers that are over, where the minute's job has left some. */
export const IDEMPOTENCY_KEYS = batchOf({
  table: 'idempotency_keys',
  id: 'text',
  key: 'key_hash',
  at: 'claimed_at',
  where: 'true',
  needed: [],
  take: 'done as (delete from idempotency_keys k using free where k.key_hash = free.id returning 1)',
});

/** Answers to requests with an Idempotency-Key, in PostgreSQL. A claim is one statement; finding out what another took is a second one. */
export const createIdempotencyStore = (dataSource: DataSource): IdempotencyStore => ({
  async claim({ userId, keyHash, requestHash }, { now, keptSince, aliveSince }): Promise<Claim> {
    const [mine] = await rowsOf<{ mine: number }>(dataSource, CLAIM, [
      userId,
      keyHash,
      requestHash,
      now,
      keptSince,
      aliveSince,
    ]);
    if (mine) return { kind: 'mine' };
    const [found] = await rowsOf<{
      same: boolean;
      status: number | null;
      headers: Record<string, string> | null;
      answer: string | null;
    }>(dataSource, FIND, [userId, keyHash, requestHash]);
    // Given back between the two statements: who asks again takes it.
    if (!found) return { kind: 'under_way' };
    if (!found.same) return { kind: 'other_request' };
    if (found.status === null) return { kind: 'under_way' };
    if (found.status === ERASED_ANSWER) return { kind: 'erased' };
    return { kind: 'answered', answer: { status: found.status, headers: found.headers ?? {}, body: found.answer } };
  },

  async keep({ userId, keyHash }, claimedAt, { status, headers, body }) {
    await rowsOf(dataSource, KEEP, [userId, keyHash, claimedAt, status, headers, body]);
  },

  async release({ userId, keyHash }, claimedAt) {
    await rowsOf(dataSource, RELEASE, [userId, keyHash, claimedAt]);
  },

  async forget(before) {
    return (await rowsOf<{ count: number }>(dataSource, FORGET, [before]))[0]?.count ?? 0;
  },
});

/* Kept to be given again. It is not: that the request is answered at all keeps it from being carried out once more. */
const ERASE = `update idempotency_keys set status = ${ERASED_ANSWER}, headers = null, answer = null where answer like any($1)`;

/** Forgets answers that name one of these: ids and addresses of an erased patient. */
export const eraseAnswers = (manager: EntityManager, named: readonly string[]): Promise<unknown> =>
  manager.query(ERASE, [named.map((each) => `%${each.replace(/_/g, '\\_')}%`)]);
