import { runJob } from '../src/compose/jobs';

/** Ends what patients did not answer in time, and tells staff of cancellations that stand. */
void runJob('expire-conversations', ({ expireConversations }) => expireConversations());
