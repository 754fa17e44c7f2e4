import { runJob } from '../src/compose-jobs';

/** Plans the request for feedback after visits that have ended. */
void runJob('request-feedback', ({ requestFeedback }) => requestFeedback());
