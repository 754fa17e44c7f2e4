import { batchOf } from '../connection/batch';

/** Runs of jobs; the last one of each stays. */
export const JOB_RUNS = batchOf({
  table: 'job_run',
  id: 'bigint',
  at: 'started_at',
  where: 'true',
  needed: ['not exists (select from job_run later where later.job = r.job and later.id > r.id)'],
  take: 'done as (delete from job_run j using free where j.id = free.id returning 1)',
});
