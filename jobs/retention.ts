import { runJob } from '../src/compose/jobs';

/** Takes what has been kept for its term. */
void runJob('retention', ({ retain }) => retain());
