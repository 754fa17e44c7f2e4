import { runJob } from '../src/compose-jobs';

/** Ends what patients did not answer in time. */
void runJob('expire-conversations', ({ expireConversations }) => expireConversations());
