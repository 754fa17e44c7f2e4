import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { unprivilegedUser } from '../../src/adapters/embedded-postgres/binaries';
import { isServerOf, readPidFile } from '../../src/adapters/embedded-postgres/server-process';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type ServerEvent,
} from '../../src/adapters/embedded-postgres/start-embedded-postgres';
import { folderOf, launcherIn, type StartedServer } from '../support/embedded-postgres-program';

jest.setTimeout(90_000);

const home = mkdtempSync(path.join(os.tmpdir(), 'embedded-postgres-'));
chmodSync(home, 0o755);
const asRoot = process.getuid?.() === 0;
/** Who runs the server when we are root; {} when we are not. */
const other = unprivilegedUser();
const launched = launcherIn(path.join(home, 'program'), other);
const folder = path.join(home, 'data');
const options = { folder, database: 'clinic', volatile: true };
const running: (() => Promise<void>)[] = [];

async function started(given: Parameters<typeof startEmbeddedPostgres>[0] = options): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(given);
  running.push(() => server.stop());
  return server;
}

async function sql<T extends object>(url: string, text: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

const serverOf = ({ dataDir }: { dataDir: string }): number => readPidFile(dataDir)!.pid;

async function gone(pid: number, dataDir: string): Promise<void> {
  for (let n = 0; n < 1000 && isServerOf(pid, dataDir); n++) await sleep(10);
  expect(isServerOf(pid, dataDir)).toBe(false);
}

async function killed({ process: child }: StartedServer): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

afterAll(async () => {
  for (const stop of running) await stop();
  rmSync(home, { recursive: true, force: true });
});

test('cold: makes the data, answers on loopback with a password of its own, stops without a trace', async () => {
  const server = await started();
  expect(server.adopted).toBe(false);
  expect(server.dataDir).toBe(path.join(folder, 'pg18'));
  const [row] = await sql<{ version: string; name: string; zone: string; addresses: string }>(
    server.url,
    `select current_setting('server_version') as version, current_database() as name, current_setting('timezone') as zone, current_setting('listen_addresses') as addresses`,
  );
  expect(row).toEqual({ version: expect.stringMatching(/^18\./), name: 'clinic', zone: 'UTC', addresses: '127.0.0.1' });
  expect(statSync(path.join(folder, 'pg.secret')).mode & 0o777).toBe(0o600);
  expect(statSync(server.dataDir).uid).toBe(asRoot ? other.uid : process.getuid?.());
  const wrong = new URL(server.url);
  wrong.password = 'postgres';
  await expect(sql(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });

  await sql(server.url, 'create table visits as select 42 as number');
  const pid = serverOf(server);
  await server.stop();
  expect(isServerOf(pid, server.dataDir)).toBe(false);
  expect(existsSync(path.join(server.dataDir, 'postmaster.pid'))).toBe(false);
});

test('warm: the data are there; the wanted port when it is free, another when it is not', async () => {
  const taken = net.createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as net.AddressInfo;
  const elsewhere = await started({ ...options, port });
  expect(elsewhere.port).not.toBe(port);
  expect(await sql(elsewhere.url, 'select number from visits')).toEqual([{ number: 42 }]);
  await elsewhere.stop();
  taken.close();
  await once(taken, 'close');

  const there = await started({ ...options, port });
  expect(there.port).toBe(port);
  await there.stop();
});

test('after kill -9 of the program its server lives on, and the next start takes it over', async () => {
  const before = await launched(options);
  running.push(async () => void before.process.kill('SIGKILL'));
  const pid = serverOf(before);
  await sql(before.url, 'create table kept as select 1 as one');
  await killed(before);
  expect(isServerOf(pid, before.dataDir)).toBe(true);

  const after = await started();
  expect(after).toMatchObject({ adopted: true, url: before.url });
  expect(serverOf(after)).toBe(pid);
  expect(await sql(after.url, 'select one from kept')).toEqual([{ one: 1 }]);
  await after.stop();
  await gone(pid, before.dataDir);
});

test('after kill -9 of both it recovers what was committed', async () => {
  // A server for tests (volatile) may lose its last commits here; one that is not must not.
  const durable = { ...options, volatile: false };
  const before = await launched(durable);
  running.push(async () => void before.process.kill('SIGKILL'));
  const pid = serverOf(before);
  await sql(before.url, 'insert into kept values (2)');
  await killed(before);
  process.kill(pid, 'SIGKILL');
  await gone(pid, before.dataDir);
  expect(existsSync(path.join(before.dataDir, 'postmaster.pid'))).toBe(true);

  const after = await started(durable);
  expect(after.adopted).toBe(false);
  expect(await sql(after.url, 'select one from kept order by one')).toEqual([{ one: 1 }, { one: 2 }]);
  await after.stop();
});

test('a stale pid file that names another living process stops nothing', async () => {
  const file = path.join(folder, 'pg18', 'postmaster.pid');
  writeFileSync(file, `${process.pid}\n${folder}/pg18\n1763800000\n1\n\n127.0.0.1\n\nready\n`);
  const server = await started();
  expect(server.adopted).toBe(false);
  expect(serverOf(server)).not.toBe(process.pid);
  await server.stop();
});

test('two starts at once share one server, and the last to leave stops it, whoever began it', async () => {
  const [here, there] = await Promise.all([started(), launched(options)]);
  running.push(async () => void there.process.kill('SIGKILL'));
  expect(here.url).toBe(there.url);
  expect([here.adopted, there.adopted].sort()).toEqual([false, true]);
  const pid = serverOf(here);
  await here.stop();
  expect(isServerOf(pid, here.dataDir)).toBe(true);
  expect(await sql(there.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  const again = await started();
  there.process.kill('SIGTERM');
  expect(await once(there.process, 'exit')).toEqual([0, null]);
  expect(isServerOf(pid, here.dataDir)).toBe(true);
  await again.stop();
  expect(isServerOf(pid, here.dataDir)).toBe(false);
});

test('who was killed does not keep the server on for ever', async () => {
  const [here, there] = [await started(), await launched(options)];
  running.push(async () => void there.process.kill('SIGKILL'));
  await killed(there);
  const pid = serverOf(here);
  await here.stop();
  expect(isServerOf(pid, here.dataDir)).toBe(false);
});

test('a server that dies is started again on its port, however often, and not after the stop', async () => {
  const server = await started();
  const told: ServerEvent[] = [];
  server.keepAlive((event) => told.push(event));
  for (let n = 1; n <= 2; n++) {
    const pid = serverOf(server);
    process.kill(pid, 'SIGKILL');
    for (const over = Date.now() + 20_000; told.length < 2 * n && Date.now() < over; ) await sleep(20);
    expect(told).toEqual(Array.from({ length: n }, () => [{ kind: 'died' }, { kind: 'restarted' }]).flat());
    expect(serverOf(server)).not.toBe(pid);
    expect(await sql(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  }
  await server.stop();
  await sleep(1_500);
  expect(readPidFile(server.dataDir)).toBeUndefined();
  expect(told).toHaveLength(4);
});

test('data of another major version are refused, and left as they are', async () => {
  const old = path.join(home, 'old');
  mkdirSync(path.join(old, 'pg18'), { recursive: true });
  writeFileSync(path.join(old, 'pg18', 'PG_VERSION'), '15\n');
  await expect(startEmbeddedPostgres({ ...options, folder: old })).rejects.toThrow(
    /made by PostgreSQL 15, this program brings 18/,
  );
  expect(readFileSync(path.join(old, 'pg18', 'PG_VERSION'), 'utf8')).toBe('15\n');
});

test('an ordinary user runs it as himself', async () => {
  const server = await launched({ ...options, folder: folderOf(other, path.join(home, 'ordinary')) }, other);
  running.push(async () => void server.process.kill('SIGKILL'));
  const pid = serverOf(server);
  const uid = other.uid ?? process.getuid!();
  expect(server.dataDir).toBe(path.join(home, 'ordinary', 'pg18'));
  for (const file of ['pg18', 'pg.secret']) expect(statSync(path.join(home, 'ordinary', file)).uid).toBe(uid);
  expect(await sql(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  server.process.kill('SIGTERM');
  expect(await once(server.process, 'exit')).toEqual([0, null]);
  await gone(pid, server.dataDir);
});

test("a folder closed to others serves too: as root the data are placed where the server's user can reach them", async () => {
  const closed = path.join(home, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const server = await started({ ...options, folder: path.join(closed, 'data') });
  try {
    expect(server.dataDir.startsWith(closed)).toBe(!asRoot);
    expect(await sql(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  } finally {
    await server.stop();
    if (asRoot) rmSync(path.dirname(server.dataDir), { recursive: true });
  }
});
