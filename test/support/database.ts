import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type DataSource } from 'typeorm';
import { createDataSource } from '../../src/adapters/database/connection/data-source';

export interface TestDatabase {
  url: string;
  dataSource: DataSource;
  /** Empties every table; a millisecond or two, for use between tests. */
  truncate(): Promise<void>;
  /** Closes the connections and drops the database. */
  drop(): Promise<void>;
}

async function onServer(sql: string): Promise<void> {
  const admin = new Client({ connectionString: process.env.TEST_ADMIN_URL });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

/** A migrated database of its own for one suite: a copy of the template, 20–50 ms. */
export async function createTestDatabase(poolSize = 5): Promise<TestDatabase> {
  const name = `suite_${process.env.TEST_RUN}_${randomBytes(6).toString('hex')}`;
  await onServer(`create database ${name} template template_${process.env.TEST_RUN}`);
  const url = new URL(process.env.TEST_ADMIN_URL!);
  url.pathname = `/${name}`;
  const dataSource = createDataSource({ url: url.href, poolSize, applicationName: name, onPoolError: () => undefined });
  await dataSource.initialize();
  // The rows of sender_rates are made by the migration and only ever updated.
  const tables = dataSource.entityMetadatas
    .filter((entity) => entity.tableName !== 'sender_rates')
    .map((entity) => `"${entity.tableName}"`)
    .join(', ');
  return {
    url: url.href,
    dataSource,
    async truncate() {
      // What a finished request still writes behind its answer may meet the exclusive locks the other way round.
      for (let tries = 1; ; tries++) {
        try {
          await dataSource.query(`truncate ${tables} restart identity cascade`);
          return void (await dataSource.query(
            `update sender_rates set tokens = 0, refilled_at = 'epoch', paused_until = null, day = 'epoch', sent = 0`,
          ));
        } catch (error) {
          if ((error as { code?: string }).code !== '40P01' || tries === 3) throw error;
        }
      }
    },
    drop: async () => {
      await dataSource.destroy();
      await onServer(`drop database ${name} with (force)`);
    },
  };
}
