import { runJob } from '../src/compose/jobs';

/** Plans the reminders that are due before the next run; the delivery worker sends each at its own time. */
void runJob('send-due-reminders', ({ planUntilNextRun }) => planUntilNextRun());
