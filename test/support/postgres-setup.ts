import path from 'node:path';
import { Client } from 'pg';
import { createDataSource, migrate } from '../../src/adapters/database/connection/data-source';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { isAlive } from '../../src/adapters/embedded-postgres/server-process';
import { projectRoot } from '../../src/root';

const RUN = 'jest-run';

/** A server for all suites and a connection that says this run still uses it: runs at the same time share one server. */
async function connected(): Promise<{ server: EmbeddedPostgres | undefined; url: string; client: Client }> {
  for (let tries = 1; ; tries++) {
    const given = process.env.TEST_DATABASE_URL;
    const server = given
      ? undefined
      : await startEmbeddedPostgres({
          folder: path.join(projectRoot, '.data', 'test'),
          database: 'postgres',
          volatile: true,
        });
    const url = given ?? server!.url;
    const client = new Client({ connectionString: url, application_name: RUN });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return { server, url, client };
    } catch (error) {
      // Another run stopped the server between our start and our connection.
      if (tries === 3) throw error;
    }
  }
}

/**
 * Starts one throw-away PostgreSQL for all suites (or uses TEST_DATABASE_URL) and migrates the database each suite copies. A fixed
 * folder: a server that a killed run left behind is adopted, and its databases are dropped.
 */
export default async function setup(): Promise<void> {
  const { server, url: adminUrl, client } = await connected();
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database where datname ~ '^(suite|template)_[0-9]+'`,
  );
  for (const { datname } of rows) {
    const pid = Number(datname.split('_')[1]);
    if (pid === process.pid || !isAlive(pid))
      await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`);
  }
  const template = `template_${process.pid}`;
  await client.query(`create database ${template}`);

  const url = new URL(adminUrl);
  url.pathname = `/${template}`;
  const dataSource = createDataSource({
    url: url.href,
    poolSize: 2,
    applicationName: 'test-setup',
    onPoolError: () => undefined,
  });
  await dataSource.initialize();
  await migrate(dataSource, url.href);
  await dataSource.destroy();

  process.env.TEST_ADMIN_URL = adminUrl;
  process.env.TEST_RUN = String(process.pid);
  (globalThis as { stopTestPostgres?: () => Promise<void> }).stopTestPostgres = async () => {
    const others = await client.query(
      'select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid()',
      [RUN],
    );
    await client.query(`drop database if exists ${template} with (force)`);
    await client.end();
    if (others.rowCount === 0) await server?.stop();
  };
}
