import { type EntityManager } from 'typeorm';

/* Which address a WhatsApp id leads to. */

interface Learned {
  /** SQL: the ids, as text[]. */
  ids: string;
  address: string;
  /** SQL: who told us. */
  learned: string;
  now: string;
}

/** SQL of a CTE that keeps where ids lead to. An hour is near enough for when an id was last seen: most messages then write nothing here. */
export const noteWhatsappUsers = ({ ids, address, learned, now }: Learned): string => `
    insert into whatsapp_users as u (user_id, address, learned, first_seen_at, last_seen_at) select id, ${address}, ${learned}, ${now}, ${now} from unnest(${ids}) as id order by id
    on conflict (user_id) do update set address = excluded.address, learned = case when u.address = excluded.address then u.learned else excluded.learned end,
       last_seen_at = greatest(u.last_seen_at, excluded.last_seen_at)
     where u.address <> excluded.address or u.last_seen_at < excluded.last_seen_at - interval '1 hour'`;

/* Which of two ids comes first nobody can tell: one with a conversation of its own keeps it until a number is known. */
const NOTE_SECOND = `
  insert into whatsapp_users (user_id, address, learned, first_seen_at, last_seen_at)
  select one.id, $2, $3, $4, $4 from unnest($1::text[]) as one(id) where one.id <> $2 and not exists (select from conversations v where v.address = one.id) order by one.id
  on conflict (user_id) do nothing`;

/** Keeps that further ids are the person's who writes from one. */
export const noteSecondIds = (
  manager: EntityManager,
  userIds: readonly string[],
  address: string,
  learned: string,
  now: Date,
): Promise<unknown> => manager.query(NOTE_SECOND, [userIds, address, learned, now]);

/** What led to one of these ids leads where they do. */
export const followIds = (manager: EntityManager, userIds: readonly string[], address: string): Promise<unknown> =>
  manager.query('update whatsapp_users set address = $2 where address = any($1)', [userIds, address]);

/** Where an id leads to by now; null when nowhere else. */
export const leadsTo = async (manager: EntityManager, id: string): Promise<string | null> =>
  (
    await manager.query<{ address: string }[]>(
      'select address from whatsapp_users where user_id = $1 and address <> $1',
      [id],
    )
  )[0]?.address ?? null;
