import { runJob } from '../src/compose/jobs';

/** Asks the provider for messages, statuses and prices that no webhook brought. */
void runJob('sweep-provider', ({ sweepProvider }) => sweepProvider());
