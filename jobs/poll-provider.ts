import { runJob } from '../src/compose/jobs';

/** Fetches messages and statuses every few seconds, where no webhook can reach us, until the program stops. */
void runJob('poll-provider', ({ pollProvider }) => pollProvider());
