import path from 'node:path';
import { Client } from 'pg';
import { createDataSource, migrate } from '../../src/adapters/database/data-source';
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { projectRoot } from '../../src/root';

/**
 * Starts one throw-away PostgreSQL for all suites (or uses TEST_DATABASE_URL) and migrates the database each suite copies. A fixed
 * folder: a server that a killed run left behind is adopted, not leaked.
 */
export default async function setup(): Promise<void> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await startEmbeddedPostgres({ folder: path.join(projectRoot, '.data', 'test'), database: 'postgres', volatile: true });
  const adminUrl = given ?? server!.url;
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ datname: string }>(`select datname from pg_database where datname like 'suite\\_%' or datname = 'template_app'`);
  for (const { datname } of rows) await admin.query(`drop database if exists ${admin.escapeIdentifier(datname)} with (force)`);
  await admin.query('create database template_app');
  await admin.end();

  const url = new URL(adminUrl);
  url.pathname = '/template_app';
  const dataSource = createDataSource({ url: url.href, poolSize: 2, applicationName: 'test-setup', onPoolError: () => undefined });
  await dataSource.initialize();
  await migrate(dataSource, url.href);
  await dataSource.destroy();

  process.env.TEST_ADMIN_URL = adminUrl;
  (globalThis as { stopTestPostgres?: () => Promise<void> }).stopTestPostgres = async () => server?.stop();
}
