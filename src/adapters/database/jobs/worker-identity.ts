import { Client } from 'pg';
import { WORKER_LOCK_CLASS } from './worker-lock';

export interface WorkerIdentity {
  /** This worker's number; `delivery_attempts.owner` while it sends. */
  owner: number;
  /** Gives the number back. */
  release(): Promise<void>;
}

export interface WorkerEvents {
  /** New messages wait (NOTIFY deliver). */
  onDeliver: () => void;
  /** The connection ended: the lock is gone, others may take over what we had claimed. Nothing more may be sent. */
  onLost: () => void;
}

/**
 * A connection of its own, straight to PostgreSQL (no transaction pooler), that holds the worker's session lock and listens. While the lock
 * is held nobody settles the attempts this worker is sending.
 */
export async function takeWorkerIdentity(url: string, { onDeliver, onLost }: WorkerEvents): Promise<WorkerIdentity> {
  const client = new Client({
    connectionString: url,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    application_name: 'worker-lock',
  });
  let released = false;
  const lost = (): void => {
    if (!released) onLost();
    released = true;
  };
  client.on('error', lost);
  client.on('end', lost);
  client.on('notification', onDeliver);
  await client.connect();
  const { rows } = await client.query<{ owner: number }>(`select nextval('worker_no')::int as owner`);
  const owner = rows[0]?.owner ?? 0;
  await client.query('select pg_advisory_lock($1, $2)', [WORKER_LOCK_CLASS, owner]);
  await client.query('listen deliver');
  return {
    owner,
    release: async () => {
      released = true;
      await client.end();
    },
  };
}
