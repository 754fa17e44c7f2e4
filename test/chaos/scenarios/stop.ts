import { setTimeout as sleep } from 'node:timers/promises';
import { seededRandom } from '../../../src/simulator/seeded-random';
import { drained, seedReminders, startCluster, tally } from '../cluster';
import { type Verdict } from '../verdict';

const GRACE_SECONDS = 2;

/** Workers are frozen for longer than the grace time and wake up again, 40 times: what they held must neither be lost nor sent twice. */
export async function stop({ reminders = 3_000, freezes = 40, seed = 1 } = {}): Promise<Verdict> {
  const cluster = await startCluster({ graceSeconds: GRACE_SECONDS });
  const random = seededRandom(seed);
  try {
    cluster.provider.failures.add({
      match: { kind: 'message', probability: 0.02 },
      effect: { kind: 'reset', accepted: true },
    });
    cluster.provider.failures.add({ match: { kind: 'message', probability: 0.7 }, effect: { kind: 'lose_callbacks' } });
    await cluster.start({ jobs: false });
    const workers = [await cluster.start(), await cluster.start(), await cluster.start()];
    let frozen = 0;
    const part = Math.ceil(reminders / freezes);
    for (let seeded = 0; frozen < freezes; frozen++) {
      // New work before each freeze, so that a worker always has calls in flight when it stops.
      await seedPart(cluster, seeded, Math.min(part, reminders - seeded));
      seeded += Math.min(part, reminders - seeded);
      await sleep(100 + random() * 300);
      const victim = workers[frozen % workers.length];
      victim?.process.kill('SIGSTOP');
      await sleep(GRACE_SECONDS * 1000 + 800);
      victim?.process.kill('SIGCONT');
    }
    const seconds = await drained(cluster, 120);
    const counts = await tally(cluster, reminders);
    return {
      passed: seconds !== null && counts.lost === 0 && counts.duplicated === 0,
      figures: {
        ...counts,
        freezes: frozen,
        drainedSeconds: seconds === null ? 'not within 120' : Number(seconds.toFixed(1)),
        seed,
      },
    };
  } finally {
    await cluster.destroy();
  }
}

async function seedPart(cluster: Awaited<ReturnType<typeof startCluster>>, from: number, count: number): Promise<void> {
  if (from === 0) await seedReminders(cluster, 0);
  await cluster.query(
    `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time)
     select '00000000-0000-0000-0000-000000000001', 'Patient', '+23769' || lpad(g::text, 7, '0'), 'Visite', 'french', 'sms', now() - interval '1 minute'
       from generate_series($1::int + 1, $1::int + $2::int) g`,
    [from, count],
  );
}
