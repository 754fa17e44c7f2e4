import { once } from 'node:events';
import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

/**
 * Writes the comments that staff have corrected as JSON Lines for training ({text, lang, question, sentiment, themes}), without names, numbers and
 * dates. Read them through before they leave the clinic: a story can tell who it is about without a name.
 */
async function main(): Promise<void> {
  const config = loadConfig();
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const { exportCorrections } = await import('../compose/commands.js');
  const rows = await exportCorrections(config, async (row) => {
    if (!process.stdout.write(`${JSON.stringify(row)}\n`)) await once(process.stdout, 'drain');
  });
  console.error(
    `${rows} corrected comments. Names, numbers and dates are taken out; read them through before they leave the clinic.`,
  );
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
});
