import { runJob } from '../src/compose/jobs';
import { composeSweeps } from '../src/compose/sweeps';

/** Fetches messages and statuses every few seconds, where no webhook can reach us, until the program stops. */
void runJob('poll-provider', ({ core, signal }) => composeSweeps(core).sweepUntil(signal));
