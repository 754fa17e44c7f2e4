import { runJob } from '../src/compose/jobs';
import { composeSweeps } from '../src/compose/sweeps';

/** Asks the provider for messages, statuses and prices that no webhook brought. */
void runJob('sweep-provider', async ({ core }) => (await composeSweeps(core).sweepOnce()) ?? {});
