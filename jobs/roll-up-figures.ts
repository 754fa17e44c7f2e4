import { runJob } from '../src/compose/jobs';

/** Moves what was written about feedback into the figures of its days. */
void runJob('roll-up-figures', ({ rollUpFigures }) => rollUpFigures());
