import { runJob } from '../src/compose/jobs';

/** Sends what is due, until the program stops. */
void runJob('deliver-messages', ({ deliverMessages }) => deliverMessages());
