import { setTimeout as sleep } from 'node:timers/promises';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../../src/adapters/embedded-postgres/start-embedded-postgres';
import { readPidFile } from '../../../src/adapters/embedded-postgres/server-process';
import { drained, seedReminders, startCluster, tally } from '../cluster';
import { type Verdict } from '../verdict';

/** PostgreSQL is stopped at once (SIGQUIT) ten times while workers send, twice again during its recovery: nothing lost, nothing twice. */
export async function postgres({ reminders = 3_000, restarts = 10 } = {}): Promise<Verdict> {
  const cluster = await startCluster();
  const { dataDir, port } = cluster.postgres;
  const again = async (): Promise<void> =>
    void (await startEmbeddedPostgres({ folder: path.dirname(dataDir), database: 'chaos', port }));
  const quit = async (): Promise<void> => {
    const running = readPidFile(dataDir);
    if (running) process.kill(running.pid, 'SIGQUIT');
    for (let n = 0; n < 500 && readPidFile(dataDir); n++) await sleep(10);
  };
  try {
    await cluster.start({ jobs: false });
    const [one, two] = [await cluster.start(), await cluster.start()];
    await seedReminders(cluster, reminders);
    for (let n = 0; n < restarts; n++) {
      await sleep(900);
      await quit();
      if (n === 3 || n === 7) {
        void again().catch(() => undefined);
        await sleep(60);
        await quit();
      }
      await again();
      await cluster.reconnect();
    }
    const alive = [one, two].filter(({ process: child }) => child.exitCode === null).length;
    const seconds = await drained(cluster, 120);
    const counts = await tally(cluster, reminders);
    return {
      passed: seconds !== null && counts.lost === 0 && counts.duplicated === 0 && alive === 2,
      figures: {
        ...counts,
        restarts,
        processesAlive: alive,
        drainedSeconds: seconds === null ? 'not within 120' : Number(seconds.toFixed(1)),
      },
    };
  } finally {
    await cluster.destroy();
  }
}
