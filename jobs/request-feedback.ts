import { runJob } from '../src/compose/jobs';

/** Plans the request for feedback after visits that have ended, and once more where it had no answer. */
void runJob('request-feedback', ({ requestFeedback }) => requestFeedback());
