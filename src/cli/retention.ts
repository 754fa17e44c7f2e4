import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

/** Takes what has been kept for its term, as the job does each night; `--dry-run` only counts it. The program may run meanwhile. */
async function main(): Promise<void> {
  const [option, ...rest] = process.argv.slice(2);
  if ((option !== undefined && option !== '--dry-run') || rest.length > 0) {
    console.error('Usage: npm run retention [-- --dry-run]');
    process.exitCode = 2;
    return;
  }
  const config = loadConfig();
  const { retain, countRetained } = await import('../compose/commands.js');
  const { termsOf } = await import('../compose/retention.js');
  const dryRun = option === '--dry-run';
  const counts = dryRun ? await countRetained(config) : await retain(config);
  if (counts === null) {
    console.error('The job is at it in another process. Wait until it has ended, then try again.');
    process.exitCode = 1;
    return;
  }
  if (dryRun) console.log('nothing was changed; this would go:');
  for (const [what, days] of Object.entries(termsOf(config)))
    console.log(
      `${what.padEnd(18)} older than ${String(days).padStart(5)} days: ${counts[what as keyof typeof counts] ?? 0}`,
    );
  if ('unfinished' in counts) console.log('not finished; the next run goes on');
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
});
