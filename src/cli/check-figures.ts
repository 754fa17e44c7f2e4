import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

const SHOWN = 20;

/** Compares the kept figures of feedback with a recount of every comment; exit code 1 when they differ. The program may run meanwhile. */
async function main(): Promise<void> {
  const config = loadConfig();
  const { checkFigures } = await import('../compose/commands.js');
  const { days, differences } = await checkFigures(config);
  console.log(`days compared ${days}, differences ${differences.length}`);
  for (const { day, language, channel } of differences.slice(0, SHOWN)) console.log(`  ${day} ${language} ${channel}`);
  if (differences.length === 0) return;
  console.error(
    'The kept figures are wrong. Please report it; until then: delete from feedback_days; update feedback_roll_up set zone = null; and they are counted anew within a minute.',
  );
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
});
