import { type DataSource } from 'typeorm';
import { type JobLog } from '../../../ports/out/job-log';

export const createJobLog = (dataSource: DataSource): JobLog => ({
  started: async (job, at) => {
    const [row] = await dataSource.query<[{ id: string }]>(
      `insert into job_run (job, status, started_at) values ($1, 'running', $2) returning id`,
      [job, at],
    );
    return row.id;
  },
  finished: async (id, at, counts) =>
    void (await dataSource.query(`update job_run set status = 'ok', finished_at = $2, counts = $3 where id = $1`, [
      id,
      at,
      JSON.stringify(counts),
    ])),
  failed: async (id, at, errorName) =>
    void (await dataSource.query(`update job_run set status = 'failed', finished_at = $2, error = $3 where id = $1`, [
      id,
      at,
      errorName,
    ])),
});
