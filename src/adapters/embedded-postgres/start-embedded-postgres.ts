import { spawn, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { executable, installedBinaries, reachable, run, unprivilegedUser, type RunAs } from './binaries';
import { freePort, isAlive, isServerOf, readPidFile, type ServerProcess } from './server-process';

const MAJOR_VERSION = '18';
const isWindows = process.platform === 'win32';

export interface EmbeddedPostgresOptions {
  /** Folder that keeps the data, the server's log and its password. */
  folder: string;
  database: string;
  /** Preferred port; a free one is taken when it is busy or not given. */
  port?: number;
  /** For tests: no fsync, so a power cut loses data. */
  volatile?: boolean;
}

export interface EmbeddedPostgres {
  /** Connection string of the database, password included: never log it. */
  url: string;
  port: number;
  dataDir: string;
  /** True when a server that an earlier, killed process left running was taken over. */
  adopted: boolean;
  /** Stops the server: fast, then immediate, then killed. */
  stop(): Promise<void>;
}

/**
 * Starts PostgreSQL from the npm binaries, or adopts the server of the same folder that a killed process left running. Works as root (another
 * user runs the server) and as an ordinary user. Throws when the data was made by another major version or the server does not come up.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const as = unprivilegedUser();
  const wanted = path.resolve(options.folder);
  fs.mkdirSync(wanted, { recursive: true });
  const { native, folder } = reachable(installedBinaries(), wanted, as);
  const spawnOptions: SpawnOptions = isWindows ? { cwd: folder } : { ...as, cwd: '/', env: { TZ: 'UTC', LC_ALL: 'C' } };
  const dataDir = path.join(folder, `pg${MAJOR_VERSION}`);
  const unlock = await lockStart(path.join(folder, 'start.lock'));
  try {
    const password = await keptPassword(path.join(folder, 'pg.secret'));
    await initialise({ native, folder, dataDir, password, as, spawnOptions, volatile: options.volatile ?? false });
    const running = await serverLeftRunning(dataDir);
    const server = running ?? (await launch(native, folder, dataDir, options, spawnOptions));
    const url = (database: string): string => `postgres://postgres:${password}@127.0.0.1:${server.port}/${database}`;
    await createDatabase(url('postgres'), options.database);
    return {
      url: url(options.database),
      port: server.port,
      dataDir,
      adopted: running !== undefined,
      stop: () => stopServer(native, dataDir, server.pid, spawnOptions),
    };
  } finally {
    unlock();
  }
}

/** One starter at a time; a lock whose holder died is taken over. */
async function lockStart(file: string): Promise<() => void> {
  for (let attempt = 0; ; attempt++) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8').trim() || 0) : 0;
      if (holder && holder !== process.pid && isAlive(holder) && attempt < 600) await sleep(100);
      else fs.rmSync(file, { force: true });
    }
  }
}

async function keptPassword(file: string): Promise<string> {
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

interface Initialise {
  native: string;
  folder: string;
  dataDir: string;
  password: string;
  as: RunAs;
  spawnOptions: SpawnOptions;
  volatile: boolean;
}

/** initdb into a temporary folder, then rename: a kill half way leaves nothing that looks finished. */
async function initialise({ native, folder, dataDir, password, as, spawnOptions, volatile }: Initialise): Promise<void> {
  if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) {
    for (const left of fs.readdirSync(folder).filter((name) => name.startsWith('init-'))) fs.rmSync(path.join(folder, left), { recursive: true, force: true });
    const work = fs.mkdtempSync(path.join(folder, 'init-'));
    const passwordFile = path.join(work, 'pw');
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    if (as.uid !== undefined && as.gid !== undefined) for (const file of [work, passwordFile]) fs.chownSync(file, as.uid, as.gid);
    const args = [
      '-D', path.join(work, 'pg'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--locale=C',
      '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...(volatile ? ['--no-sync'] : []),
    ];
    await run(executable(native, 'initdb'), args, spawnOptions);
    fs.rmSync(dataDir, { recursive: true, force: true });
    fs.renameSync(path.join(work, 'pg'), dataDir);
    fs.rmSync(work, { recursive: true, force: true });
  }
  const version = fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Error(`${dataDir} was made by PostgreSQL ${version}, this program brings ${MAJOR_VERSION}. Dump it with version ${version} and restore it here.`);
  }
}

/** A live server of this folder, waited for while it starts, recovers or stops; a stale pid file is removed. */
async function serverLeftRunning(dataDir: string): Promise<ServerProcess | undefined> {
  let found = readPidFile(dataDir);
  for (let n = 0; n < 3000 && found && !found.ready && isServerOf(found.pid, dataDir); n++) {
    await sleep(10);
    found = readPidFile(dataDir);
  }
  if (found && isServerOf(found.pid, dataDir)) return found;
  if (found) fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  return undefined;
}

async function launch(native: string, folder: string, dataDir: string, options: EmbeddedPostgresOptions, spawnOptions: SpawnOptions): Promise<ServerProcess> {
  const log = path.join(folder, 'postgres.log');
  const output = fs.openSync(log, 'a');
  const settings = [
    'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=80', 'shared_buffers=64MB', 'timezone=UTC', 'log_timezone=UTC',
    // The server's own log is a file like ours: the detail and the statement of an error quote what patients wrote.
    'log_error_verbosity=terse', 'log_min_error_statement=panic',
    ...(options.volatile ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const args = ['-D', dataDir, '-p', String(await freePort(options.port)), ...settings.flatMap((setting) => ['-c', setting])];
  // A session of its own: Ctrl-C in the terminal reaches Node alone, so the app drains before its database stops.
  const child = spawn(executable(native, 'postgres'), args, { ...spawnOptions, detached: true, stdio: ['ignore', output, output], windowsHide: true });
  fs.closeSync(output);
  let ended = false;
  child.once('exit', () => (ended = true)).once('error', () => (ended = true));
  child.unref();
  for (let n = 0; n < 3000 && !ended; n++) {
    const found = readPidFile(dataDir);
    if (found?.ready && found.pid === child.pid) return found;
    await sleep(10);
  }
  throw new Error(`PostgreSQL did not start; the end of ${log}:\n${fs.readFileSync(log, 'utf8').slice(-1500)}`);
}

async function createDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

async function stopServer(native: string, dataDir: string, pid: number, spawnOptions: SpawnOptions): Promise<void> {
  if (isWindows) return run(executable(native, 'pg_ctl'), ['stop', '-D', dataDir, '-m', 'fast', '-w'], spawnOptions);
  for (const [signal, patience] of [['SIGINT', 10_000], ['SIGQUIT', 5_000], ['SIGKILL', 2_000]] as const) {
    if (!isServerOf(pid, dataDir)) return;
    process.kill(pid, signal);
    for (let n = 0; n < patience / 10 && isServerOf(pid, dataDir); n++) await sleep(10);
  }
}
