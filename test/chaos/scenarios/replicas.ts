import { argon2Passwords } from '../../../src/adapters/passwords/argon2-passwords';
import { drained, seedReminders, startCluster, tally } from '../cluster';
import { type Verdict } from '../verdict';

/** Two replicas with all jobs on and a trigger at both in the same moment, twenty rounds: each reminder once. */
export async function replicas({ reminders = 2_000, rounds = 20 } = {}): Promise<Verdict> {
  const cluster = await startCluster();
  try {
    const [one, two] = [await cluster.start(), await cluster.start()];
    const tokens = await Promise.all(
      [one, two].map(async ({ port }) => ({ port, token: await administrator(cluster, port) })),
    );
    const part = Math.ceil(reminders / rounds);
    await seedReminders(cluster, 0);
    for (let round = 0; round < rounds; round++) {
      await cluster.query(
        `insert into reminders (patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time)
         select '00000000-0000-0000-0000-000000000001', 'Patient', '+23769' || lpad(g::text, 7, '0'), 'Visite', 'french', 'sms', now()
           from generate_series($1::int + 1, $1::int + $2::int) g`,
        [round * part, part],
      );
      await Promise.all(
        [...tokens, ...tokens].map(({ port, token }) =>
          fetch(`http://127.0.0.1:${port}/reminders/trigger`, {
            method: 'POST',
            headers: { authorization: `Bearer ${token}` },
          }).then((answer) => answer.arrayBuffer()),
        ),
      );
    }
    const seconds = await drained(cluster, 120);
    const counts = await tally(cluster, rounds * part);
    return {
      passed: seconds !== null && counts.lost === 0 && counts.duplicated === 0,
      figures: { ...counts, rounds, drainedSeconds: seconds === null ? 'not within 120' : Number(seconds.toFixed(1)) },
    };
  } finally {
    await cluster.destroy();
  }
}

/** Logs in at a replica; the account is made once. */
async function administrator(cluster: Awaited<ReturnType<typeof startCluster>>, port: number): Promise<string> {
  await cluster.query(
    `insert into users (username, password_hash, role) values ('chaos', $1, 'admin') on conflict do nothing`,
    [await argon2Passwords.hash('a password of the chaos run')],
  );
  const answer = await fetch(`http://127.0.0.1:${port}/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'chaos', password: 'a password of the chaos run' }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}
