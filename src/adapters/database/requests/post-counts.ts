import { type DataSource } from 'typeorm';
import { type PostCounts } from '../../../ports/out/post-counts';
import { type Clock } from '../../../ports/out/clock';
import { rowsOf } from '../connection/sql';

/* Whoever begins a window takes a few that have ended away: the table holds the accounts of the last window or two. */
const COUNT = `
  with ended as (
    delete from post_counts where key in (select key from post_counts where resets_at <= $2 and key <> $1 order by resets_at limit 2 for update skip locked)
  )
  insert into post_counts as c (key, posts, resets_at) values ($1, 1, $3)
  on conflict on constraint post_counts_pk do update
    set posts = case when c.resets_at <= $2 then 1 else c.posts + 1 end, resets_at = case when c.resets_at <= $2 then $3 else c.resets_at end
  returning posts, resets_at as "resetsAt"`;

/** Counts of POSTs in PostgreSQL: one statement each. */
export const createPostCounts = (dataSource: DataSource, clock: Clock): PostCounts => ({
  async count(key, windowSeconds) {
    const now = clock.now();
    const resetsAt = new Date(now.getTime() + windowSeconds * 1000);
    const [counted] = await rowsOf<{ posts: number; resetsAt: Date }>(dataSource, COUNT, [key, now, resetsAt]);
    return counted ?? { posts: 1, resetsAt };
  },
});
