import { loadConfig } from '../config';
import { ZONE_DATA_VERSION } from '../domain/time/zone-data';
import { explainStartFailure } from '../compose/start-failure';

/**
 * Computes visits and reminders ahead anew from their wall times, by the zone data of this program, and says how many had another instant. The start does the same when
 * the data have changed. The program may run meanwhile.
 */
async function main(): Promise<void> {
  const config = loadConfig();
  const { recompute } = await import('../compose/commands.js');
  const { visits, reminders, withoutWallTime } = await recompute(config);
  console.log(
    `zone data ${ZONE_DATA_VERSION} (Node's own, not used: ${process.versions.tz ?? 'none'}), ${config.DEFAULT_TIME_ZONE}: visits moved ${visits}, reminders moved ${reminders}`,
  );
  if (withoutWallTime > 0)
    console.log(
      `reminders that keep their instant, because their wall time is not known: ${withoutWallTime}. Look at them in /reminders/list.`,
    );
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
});
