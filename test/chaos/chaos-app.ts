import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../src/adapters/embedded-postgres/server-process';
import { startEmbeddedPostgres } from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { composeApp, type App } from '../../src/compose/app';
import { prepareDatabase } from '../../src/compose/program';
import { parseConfig } from '../../src/config';

/** The provider's account whose webhooks the program believes. */
export const ACCOUNT = { sid: `AC${'e'.repeat(32)}`, authToken: 'the-token-of-the-chaos-tests' };

interface ChaosApp {
  app: App;
  baseUrl: string;
}

/** Runs a scenario on the HTTP side of the program alone, in this process, on a PostgreSQL of its own; takes both down afterwards, whatever happened. */
export async function onChaosApp<T>(
  settings: Record<string, string>,
  scenario: (on: ChaosApp) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chaos-'));
  const postgres = await startEmbeddedPostgres({ folder, database: 'chaos', volatile: true });
  let app: App | undefined;
  try {
    await prepareDatabase(postgres.url);
    const port = await freePort();
    const baseUrl = `http://127.0.0.1:${port}`;
    const config = parseConfig({
      ENV: 'test',
      PORT: String(port),
      PUBLIC_BASE_URL: baseUrl,
      LOG_LEVEL: 'silent',
      LOG_FILE: '/dev/null',
      TWILIO_ACCOUNT_SID: ACCOUNT.sid,
      TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
      TWILIO_API_BASE_URL: 'http://127.0.0.1:9',
      DATA_DIR: folder,
      ...settings,
    });
    const secrets = {
      jwtSecretKey: 'j'.repeat(48),
      simulatorAccountSid: ACCOUNT.sid,
      simulatorAuthToken: ACCOUNT.authToken,
      dataKey: 'd'.repeat(48),
    };
    app = await composeApp(
      { config, databaseUrl: postgres.url, simulatorUrl: null, clockMemory: null, secrets },
      undefined,
    );
    return await scenario({ app, baseUrl });
  } finally {
    await app?.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
