import 'reflect-metadata';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrations } from '../../../../migrations';
import { entities } from '../entities/entities';
import { PreparingClient } from './preparing-client';

export interface DataSourceOptions {
  url: string;
  /** Connections at most. A worker thread needs 2, the API 10. */
  poolSize: number;
  /** Shown in pg_stat_activity. */
  applicationName: string;
  onPoolError: (error: Error) => void;
  /** How long to wait for a connection, a free one of the pool included; 5 s. */
  connectTimeoutMs?: number;
  /** How long to wait for the answer to a statement, for a server that is silent; no limit of its own. */
  queryTimeoutMs?: number;
}

/** A data source over our tables; not yet connected. No statement may run longer than 15 s, no transaction sit idle longer than 30 s. */
export function createDataSource({
  url,
  poolSize,
  applicationName,
  onPoolError,
  connectTimeoutMs = 5_000,
  queryTimeoutMs,
}: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize,
    applicationName,
    poolErrorHandler: onPoolError,
    extra: {
      Client: PreparingClient,
      connectionTimeoutMillis: connectTimeoutMs,
      ...(queryTimeoutMs === undefined ? {} : { query_timeout: queryTimeoutMs }),
      idleTimeoutMillis: 30_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      keepAlive: true,
      // A day added to an instant is 24 hours, whatever zone the server is set to and knows.
      options: '-c TimeZone=UTC',
    },
  });
}

const MIGRATION_LOCK = 727_001;

/**
 * Brings the tables up to date; several replicas may call it at once, one does the work. The lock sits on a connection of its own: taken from
 * the pool it would deadlock a pool of one, because TypeORM asks for a second connection. Returns the names of the migrations that ran.
 */
export async function migrate(dataSource: DataSource, url: string): Promise<string[]> {
  const lock = new Client({ connectionString: url });
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return (await dataSource.runMigrations()).map((migration) => migration.name);
  } finally {
    await lock.end();
  }
}
