import { loadConfig } from '../config';
import { explainStartFailure } from '../compose/start-failure';

/** Reads stored feedback again after rules or weights changed. May be stopped and started again at any time; the program may run meanwhile. */
async function main(): Promise<void> {
  const config = loadConfig();
  const { rescore } = await import('../compose/commands.js');
  const shown = process.stderr.isTTY;
  const { read, replaced, followUps } = await rescore(config, (done, of) => {
    if (shown) process.stderr.write(`\r\u001b[K${done} of ${of} (${Math.floor((done / of) * 100)} %)`);
  });
  if (shown) process.stderr.write('\r\u001b[K');
  console.log(`${read} comments read again, ${replaced} kept with the new version, ${followUps} new follow-ups`);
}

main().catch((error: unknown) => {
  console.error(explainStartFailure(error));
  process.exitCode = 1;
});
