import { runJob } from '../src/compose/jobs';

/** Seals the audit, and tells administrators of misuse. */
void runJob('watch-audit', ({ watchAudit }) => watchAudit());
