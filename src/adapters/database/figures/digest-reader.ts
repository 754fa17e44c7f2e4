import { type DataSource } from 'typeorm';
import { type DigestReader, type QuotableComment } from '../../../ports/out/digest-reader';
import { rowsOf } from '../connection/sql';

const QUOTABLE = `
  select theme, text, names from (
    select t.theme, f.text, array(select p.name from patients p where p.id = f.patient_id) as names,
           row_number() over (partition by t.theme order by f.language = $4 desc, f.polarities ? t.theme desc, abs(f.sentiment_score) desc, f.id) as rank
      from feedback f, unnest(f.themes) as t (theme)
     where f.created_at >= $2 and f.created_at < $3 and t.theme = any ($1::text[]) and length(f.text) between 15 and 600
       and f.urgency not in ('urgent', 'emergency') and not 'safety_dignity' = any (f.themes)
       and not f.restricted and not exists (select from follow_ups u where u.restricted and (u.feedback_id = f.id or u.patient_id = f.patient_id))
  ) ranked where rank <= 12 order by theme, rank`;

const WAITING = `
  select urgency, count(*)::int as waiting, count(*) filter (where acknowledged_at is null and due_at < $1)::int as overdue
    from follow_ups where status <> 'closed' group by urgency order by array_position(array['emergency', 'urgent', 'follow_up', 'none'], urgency)`;

export const createDigestReader = (dataSource: DataSource): DigestReader => ({
  quotable: (themes, { from, to }, language) =>
    rowsOf<QuotableComment>(dataSource, QUOTABLE, [themes, from, to, language]),
  waiting: (now) => rowsOf(dataSource, WAITING, [now]),
  async staffNames() {
    return (
      await rowsOf<{ username: string }>(dataSource, `select username from users where role in ('staff', 'admin')`, [])
    ).map(({ username }) => username);
  },
});
