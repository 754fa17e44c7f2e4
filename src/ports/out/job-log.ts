/** Rows of job_run: what each run of a job did. */
export interface JobLog {
  started(job: string, at: Date): Promise<string>;
  finished(id: string, at: Date, counts: Readonly<Record<string, number>>): Promise<void>;
  failed(id: string, at: Date, errorName: string): Promise<void>;
}
