import { markBuildInUse } from './compose/build-in-use';
import { composeProgram, type Program } from './compose/program';
import { loadConfig } from './config';
import { explainStartFailure } from './compose/start-failure';
import { welcome } from './compose/welcome';

/** A stop that takes longer is cut short; a supervisor's own limit is usually 30 s. */
const STOP_LIMIT_MS = 25_000;

/** Ends the program at the first signal, also while it starts: what was started by then is stopped again. */
function stopOnSignal(starting: Promise<Program>): void {
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      setTimeout(() => {
        process.stderr.write('Stopping took too long; what is left is cut off.\n');
        process.exit(1);
      }, STOP_LIMIT_MS).unref();
      void starting
        .then(async (program) => {
          program.app.core.logger.info(`${signal}: stopping`);
          await program.stop();
        })
        .then(
          () => process.exit(0),
          () => process.exit(1),
        );
    });
  }
}

async function main(): Promise<void> {
  markBuildInUse();
  const starting = composeProgram(loadConfig());
  stopOnSignal(starting);
  process.stdout.write(welcome(await starting));
}

main().catch((error: unknown) => {
  process.stderr.write(`${explainStartFailure(error)}\n`);
  process.exit(1);
});
