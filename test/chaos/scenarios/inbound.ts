import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EntityManager } from 'typeorm';
import { freePort } from '../../../src/adapters/embedded-postgres/server-process';
import { startEmbeddedPostgres } from '../../../src/adapters/embedded-postgres/start-embedded-postgres';
import { composeApp, type App } from '../../../src/compose';
import { prepareDatabase } from '../../../src/compose-program';
import { parseConfig } from '../../../src/config';
import { inboundLoad, type InboundFindings } from '../../support/inbound-load';
import { type Verdict } from '../verdict';

const ACCOUNT = { sid: `AC${'e'.repeat(32)}`, authToken: 'the-token-of-the-chaos-tests' };

/** A planted mistake: the row of a number is read without waiting for whoever is writing it. The run must fail with it. */
const UNLOCKED = `
  with made as (insert into conversations (address, created_at, updated_at) values ($1, $2, $2) on conflict (address) do nothing returning address)
  select v.state, v.language, v.channel, v.opened_until as "openedUntil", v.last_inbound_at as "lastInboundAt"
    from (select address from made union select $1) n left join conversations v on v.address = n.address`;

function forgetLocks(): void {
  const query = Object.getOwnPropertyDescriptor(EntityManager.prototype, 'query')?.value as (sql: string, parameters?: unknown[]) => Promise<unknown>;
  EntityManager.prototype.query = function (this: EntityManager, sql: string, parameters?: unknown[]) {
    return query.call(this, sql.trimStart().startsWith('insert into conversations') ? UNLOCKED : sql, parameters);
  } as EntityManager['query'];
}

/** 200 patients write 20 messages each, all at once, each the next after the answer to the last; then the same message many times at once. */
export async function inbound(mutant: boolean): Promise<Verdict> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chaos-'));
  const postgres = await startEmbeddedPostgres({ folder, database: 'chaos', volatile: true });
  let app: App | undefined;
  try {
    await prepareDatabase(postgres.url);
    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}`;
    const config = parseConfig({
      ENV: 'test', PORT: String(port), PUBLIC_BASE_URL: baseUrl, LOG_LEVEL: 'silent', LOG_FILE: '/dev/null', TWILIO_ACCOUNT_SID: ACCOUNT.sid, TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
      TWILIO_API_BASE_URL: 'http://127.0.0.1:9', DATA_DIR: folder,
    });
    app = await composeApp({ config, databaseUrl: postgres.url, simulatorUrl: null, clockMemory: null, secrets: { jwtSecretKey: 'j'.repeat(48), simulatorAccountSid: ACCOUNT.sid, simulatorAuthToken: ACCOUNT.authToken, dataKey: 'd'.repeat(48) } }, undefined);
    const { dataSource } = app.core;
    if (mutant) forgetLocks();
    const found: InboundFindings = await inboundLoad(
      { baseUrl, account: ACCOUNT, query: <Row>(sql: string, parameters: unknown[] = []) => dataSource.query<Row[]>(sql, parameters) }, mutant ? { patients: 30, messages: 10, burst: 6 } : { patients: 200, messages: 20, burst: 6 },
    );
    const { requests, ...faults } = found;
    return { passed: Object.values(faults).every((count) => count === 0), figures: { requests, ...faults } };
  } finally {
    await app?.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
