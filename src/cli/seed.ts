import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

async function main(): Promise<void> {
  const config = loadConfig();
  if (!config.demo) {
    console.error(
      'Demo data is for trying out: not with ENV=production or test, not with a real provider, not with a PUBLIC_BASE_URL others can reach. Nothing was written.',
    );
    process.exitCode = 1;
    return;
  }
  const { seedDatabase } = await import('../compose/commands.js');
  console.log(
    (await seedDatabase(config))
      ? 'Demo data is in: two accounts, a dozen patients with visits around today, and reminders. npm start shows how to log in.'
      : 'This database has accounts already; nothing was written.',
  );
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
});
