import { createInstantsStore } from '../adapters/database/appointments/instants-store';
import { type Core } from './core';
import { ZONE_DATA_VERSION } from '../domain/time/zone-data';
import { createRecomputeInstants, type RecomputeCounts } from '../services/appointments/recompute-instants';

/**
 * Computes visits and reminders ahead anew where the zone data (or the zone) are others than those they were computed by, and says in the log how many. Null
 * when they were the same.
 */
export async function recomputeInstants(
  { dataSource, clock, logger, runtime: { config } }: Core,
  always = false,
): Promise<RecomputeCounts | null> {
  const state = { zone: config.DEFAULT_TIME_ZONE, version: ZONE_DATA_VERSION };
  const counts = await createRecomputeInstants({ store: createInstantsStore(dataSource), clock }, state)(always);
  if (counts === null) return null;
  logger.info(
    { audit: 'zone_data.applied', ...state, ...counts },
    `time zone data ${state.version} for ${state.zone}: visits and reminders ahead are computed by it`,
  );
  if (counts.withoutWallTime > 0) {
    logger.warn(
      { audit: 'zone_data.unknown_wall_time', reminders: counts.withoutWallTime },
      'reminders that wait were made before their wall time was kept, and keep their instant: look at those in /reminders/list',
    );
  }
  return counts;
}
