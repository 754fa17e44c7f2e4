import { createHash } from 'node:crypto';
import { type DataSource, type EntityManager } from 'typeorm';
import { canonicalForm, CHAINED, type ChainedEvent, ChainWalk } from '../../../domain/audit/chain';
import { type AuditChain, type ChainHead } from '../../../ports/out/audit-chain';

/** The keys of migration audit: whoever inserts events holds the first, shared, until its transaction ends. */
const WRITING = [727_004, 1];
const SEALING = [727_004, 2];

/** Inserts take a millisecond; whoever still waits for one after this would make requests wait behind it. */
const LOCK_WAIT_MS = 500;
const BATCH = 1_000;
const PAGE = 5_000;

const AS_TEXT: Partial<Record<(typeof CHAINED)[number], string>> = {
  // Seconds since 1970 to the microsecond: the same whatever zone a session speaks.
  at: 'extract(epoch from at)::text',
  patient_refs: `array_to_string(patient_refs, ',')`,
};
const EVENT = CHAINED.map((column) => `${AS_TEXT[column] ?? `${column}::text`} as ${column}`).join(', ');

const HEAD = `select event_id::text as "eventId", encode(hash, 'hex') as hash from audit_links order by audit_links.event_id desc limit 1`;
const NEXT = `select ${EVENT} from audit_events where audit_events.id > $1 and audit_events.id <= $2 order by audit_events.id limit ${BATCH}`;
const LINK = `insert into audit_links (event_id, hash) select id, decode(hash, 'hex') from unnest($1::bigint[], $2::text[]) as l(id, hash)`;
const EVENTS_AFTER = `select ${EVENT} from audit_events where audit_events.id > $1 order by audit_events.id limit ${PAGE}`;
const LINKS_BETWEEN = `select event_id::text as id, encode(hash, 'hex') as hash from audit_links where event_id > $1 and event_id <= $2 order by event_id`;
const LAST_ID = '9223372036854775807';
const LOCK_NOT_AVAILABLE = '55P03';

/** SHA-256 over the hash before (32 bytes of zero for the first) and the event's canonical form, in hexadecimal. */
export const linkHash = (before: string | null, event: ChainedEvent): string =>
  createHash('sha256')
    .update(before === null ? Buffer.alloc(32) : Buffer.from(before, 'hex'))
    .update(canonicalForm(event))
    .digest('hex');

const headIn = async (manager: EntityManager): Promise<ChainHead | null> =>
  (await manager.query<ChainHead[]>(HEAD))[0] ?? null;

/** The hash chain over the events, in PostgreSQL. */
export function createAuditChain(dataSource: DataSource): AuditChain {
  /** The highest id for which no event can appear any more; null when that cannot be known now. */
  async function completeUpTo(): Promise<string | null> {
    try {
      return await dataSource.transaction(async (manager) => {
        await manager.query(`set local lock_timeout = ${LOCK_WAIT_MS}`);
        await manager.query('select pg_advisory_xact_lock($1, $2)', WRITING);
        const [row] = await manager.query<[{ id: string | null }]>('select max(id)::text as id from audit_events');
        return row.id;
      });
    } catch (error) {
      if ((error as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return null;
      throw error;
    }
  }

  /** Null when another replica is at it. */
  const sealBatch = (upTo: string): Promise<{ sealed: number; head: ChainHead | null } | null> =>
    dataSource.transaction(async (manager) => {
      const [row] = await manager.query<[{ mine: boolean }]>(
        'select pg_try_advisory_xact_lock($1, $2) as mine',
        SEALING,
      );
      if (!row.mine) return null;
      let head = await headIn(manager);
      const events = await manager.query<ChainedEvent[]>(NEXT, [head?.eventId ?? '0', upTo]);
      const links: ChainHead[] = events.map((event) => {
        head = { eventId: String(event.id), hash: linkHash(head?.hash ?? null, event) };
        return head;
      });
      if (links.length > 0)
        await manager.query(LINK, [links.map(({ eventId }) => eventId), links.map(({ hash }) => hash)]);
      return { sealed: links.length, head };
    });

  return {
    async seal() {
      const upTo = await completeUpTo();
      let sealed = 0;
      let head: ChainHead | null = null;
      for (let more = upTo !== null; more && upTo !== null; ) {
        const batch = await sealBatch(upTo);
        sealed += batch?.sealed ?? 0;
        head = batch?.head ?? head;
        more = batch !== null && batch.sealed === BATCH;
      }
      return { sealed, head };
    },

    verify: (kept) =>
      dataSource.transaction('REPEATABLE READ', async (manager) => {
        const head = await headIn(manager);
        const walk = new ChainWalk(head === null ? null : BigInt(head.eventId), linkHash);
        let headFound = kept === undefined ? null : false;
        for (let after: string | null = '0'; after !== null; ) {
          const events: ChainedEvent[] = await manager.query<ChainedEvent[]>(EVENTS_AFTER, [after]);
          const upTo: string = events.length === PAGE ? String(events.at(-1)?.id) : LAST_ID;
          const links = new Map(
            (await manager.query<{ id: string; hash: string }[]>(LINKS_BETWEEN, [after, upTo])).map(
              ({ id, hash }) => [id, hash] as const,
            ),
          );
          const byId = new Map(events.map((event) => [String(event.id), event] as const));
          const ids = [...new Set([...byId.keys(), ...links.keys()])].map(BigInt).sort((a, b) => (a < b ? -1 : 1));
          for (const id of ids) walk.step(id, byId.get(String(id)) ?? null, links.get(String(id)) ?? null);
          if (kept !== undefined && links.get(kept.eventId) === kept.hash) headFound = true;
          after = events.length === PAGE ? upTo : null;
        }
        const { broken, sealed, unsealed } = walk;
        return {
          events: sealed + unsealed,
          sealed,
          unsealed,
          head,
          broken: broken && { id: String(broken.id), how: broken.how },
          headFound,
        };
      }),
  };
}
