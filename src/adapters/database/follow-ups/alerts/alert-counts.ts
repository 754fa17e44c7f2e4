import { type DataSource } from 'typeorm';
import { rowsOf } from '../../connection/sql';

interface AlertCounts {
  /** Alerts written so far, by channel. */
  sent: { channel: string; n: number }[];
  /** Follow-ups people are being alerted of now. */
  waiting: number;
}

/** For /metrics: read when it is asked for, because alerts are written by the delivery worker. */
export async function countAlerts(dataSource: DataSource): Promise<AlertCounts> {
  const sent = await rowsOf<AlertCounts['sent'][number]>(
    dataSource,
    'select channel, count(*)::int as n from alerts group by channel',
    [],
  );
  const [row] = await rowsOf<{ n: number }>(
    dataSource,
    'select count(*)::int as n from follow_ups where alert_at is not null',
    [],
  );
  return { sent, waiting: row?.n ?? 0 };
}
