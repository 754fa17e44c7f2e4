import { type DataSource } from 'typeorm';
import { type AlertEvent, type AlertEvents } from '../../../../ports/out/alert-events';
import { updateReturning } from '../../connection/update-returning';

const CLAIM = `
  update alert_events set attempts = attempts + 1, next_at = $2
   where id in (select id from alert_events where next_at <= $1 order by next_at limit $3 for update skip locked)
  returning id, payload, attempts, created_at as "createdAt"`;

/** Events for the webhook in PostgreSQL; any number of replicas may claim. */
export const createAlertEvents = (dataSource: DataSource): AlertEvents => ({
  claim: (now, leaseUntil, limit) => updateReturning<AlertEvent>(dataSource, CLAIM, [now, leaseUntil, limit]),
  settle: async (id, { heard, httpStatus, nextAt }, now) =>
    void (await dataSource.query(
      'update alert_events set delivered_at = $2, http_status = $3, next_at = $4 where id = $1',
      [id, heard ? now : null, httpStatus, nextAt],
    )),
});
