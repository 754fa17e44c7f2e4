import { setTimeout as sleep } from 'node:timers/promises';
import { drained, seedReminders, startCluster, tally, type ClusterOptions, type Replica } from '../cluster';
import { seededRandom } from '../../../src/simulator/seeded-random';
import { type Verdict } from '../verdict';

export interface KillOptions extends ClusterOptions {
  reminders?: number;
  kills?: number;
  seed?: number;
}

const DRAIN_LIMIT_SECONDS = 120;

/** Workers die by kill -9 while the provider loses answers: every reminder must have reached the provider once. */
export async function kill({
  reminders = 5_000,
  kills = 50,
  seed = 1,
  ...options
}: KillOptions = {}): Promise<Verdict> {
  const cluster = await startCluster(options);
  const random = seededRandom(seed);
  try {
    const { failures } = cluster.provider;
    failures.add({
      match: { kind: 'message', probability: 0.01 },
      effect: { kind: 'server_error', status: 503, accepted: false },
    });
    failures.add({
      match: { kind: 'message', probability: 0.01 },
      effect: { kind: 'server_error', status: 500, accepted: true },
    });
    failures.add({ match: { kind: 'message', probability: 0.01 }, effect: { kind: 'reset', accepted: true } });
    failures.add({ match: { kind: 'message', probability: 0.005 }, effect: { kind: 'slow_answer', millis: 4_000 } });
    // Callbacks prove acceptance; without most of them the look-up has to.
    failures.add({ match: { kind: 'message', probability: 0.7 }, effect: { kind: 'lose_callbacks' } });
    await cluster.start({ jobs: false });
    await seedReminders(cluster, reminders);
    const workers: Replica[] = [await cluster.start(), await cluster.start()];
    let killed = 0;
    while (killed < kills) {
      await sleep(150 + random() * 700);
      const victim = workers.shift();
      if (!victim) break;
      victim.process.kill('SIGKILL');
      await victim.exited;
      killed++;
      workers.push(await cluster.start());
    }
    const seconds = await drained(cluster, DRAIN_LIMIT_SECONDS);
    const counts = await tally(cluster, reminders);
    return {
      passed: seconds !== null && counts.lost === 0 && counts.duplicated === 0,
      figures: {
        ...counts,
        kills: killed,
        drainedSeconds: seconds === null ? `not within ${DRAIN_LIMIT_SECONDS}` : Number(seconds.toFixed(1)),
        seed,
      },
    };
  } finally {
    await cluster.destroy();
  }
}
