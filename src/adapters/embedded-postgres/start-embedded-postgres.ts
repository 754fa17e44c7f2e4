import { spawn, type SpawnOptions } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { executable, installedBinaries, reachable, run, unprivilegedUser, type RunAs } from './binaries';
import { ownMark, isRunning, lockHolder, takeLock, type ProcessMark } from './process-lock';
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
  /** Looks every second whether the server lives, and starts it again on its port when it has died; until stop. */
  keepAlive(tell: (event: ServerEvent) => void): void;
  /** Stops the server, unless another process uses it: fast, then immediate, then killed. */
  stop(): Promise<void>;
}

/** What keepAlive tells: that the server has died, that it runs again, or why it could not be started (it is tried again). */
export type ServerEvent = { kind: 'died' | 'restarted' } | { kind: 'failed'; problem: string };

/** Who uses the server of a folder: the last one to leave stops it. */
interface ServerUser extends ProcessMark {
  id: string;
  /** The port it knows the server by. */
  port: number;
}

const LOOK_EVERY_MS = 1_000;
const LONGEST_RETRY_MS = 10_000;
/** A server that was killed leaves processes of its own for a moment, and a new one refuses to touch their memory. */
const MEMORY_STILL_USED = /shared memory block/;
const MEMORY_PATIENCE_MS = 20_000;

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
  const lockFile = path.join(folder, 'start.lock');
  const users = usersOf(path.join(folder, 'users.json'));
  const id = randomUUID();
  const begin = (port: number | undefined, exactly: boolean): Promise<ServerProcess> =>
    launch(native, folder, dataDir, { ...options, port }, spawnOptions, exactly);
  const {
    server: first,
    adopted,
    password,
  } = await alone(lockFile, async () => {
    const password = await keptPassword(path.join(folder, 'pg.secret'));
    await initialise({ native, folder, dataDir, password, as, spawnOptions, volatile: options.volatile ?? false });
    const running = await serverLeftRunning(dataDir);
    // A server that died under others comes back where they look for it.
    const known = users.all().at(0)?.port;
    const server = running ?? (await begin(known ?? options.port, known !== undefined));
    users.add({ ...ownMark(), id, port: server.port });
    return { server, adopted: running !== undefined, password };
  });
  const { port } = first;
  const url = (database: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  let server = first;
  let watch: NodeJS.Timeout | undefined;
  let stopped: Promise<void> | undefined;
  let restarting: Promise<void> | undefined;
  const leave = (): Promise<void> =>
    alone(lockFile, async () => {
      users.remove(id);
      const { pid } = readPidFile(dataDir) ?? server;
      if (users.all().length === 0) await stopServer(native, dataDir, pid, spawnOptions);
    });
  try {
    await createDatabase(url('postgres'), options.database);
  } catch (error) {
    await leave();
    throw error;
  }
  const restart = (): Promise<void> =>
    alone(lockFile, async () => {
      const running = await serverLeftRunning(dataDir);
      if (stopped) return;
      if (running && running.port !== port) await stopServer(native, dataDir, running.pid, spawnOptions);
      server = running?.port === port ? running : await begin(port, true);
    });
  return {
    url: url(options.database),
    port,
    dataDir,
    adopted,
    keepAlive(tell) {
      const look = (pause: number): void => {
        watch = setTimeout(() => {
          if (stopped) return;
          if (isServerOf(server.pid, dataDir)) return look(LOOK_EVERY_MS);
          if (pause === LOOK_EVERY_MS) tell({ kind: 'died' });
          restarting = restart().then(
            () => {
              if (stopped) return;
              tell({ kind: 'restarted' });
              look(LOOK_EVERY_MS);
            },
            (error: unknown) => {
              tell({ kind: 'failed', problem: error instanceof Error ? error.message : 'unknown' });
              look(Math.min(LONGEST_RETRY_MS, pause * 2));
            },
          );
        }, pause).unref();
      };
      look(LOOK_EVERY_MS);
    },
    stop() {
      clearTimeout(watch);
      stopped ??= Promise.resolve(restarting).then(leave);
      return stopped;
    },
  };
}

/** Runs work while no other process starts or stops the server of the folder. */
async function alone<T>(file: string, work: () => Promise<T>): Promise<T> {
  const own = { ...ownMark(), id: randomUUID() };
  for (let attempt = 0; takeLock(file, own) !== undefined; attempt++) {
    if (attempt >= 900)
      throw new Error(`another process has been starting or stopping the database for a minute and a half (${file})`);
    await sleep(100);
  }
  try {
    return await work();
  } finally {
    if (lockHolder<typeof own>(file)?.id === own.id) fs.rmSync(file, { force: true });
  }
}

/** The list of who uses the server; to be changed under the lock. Those that have died are not in it. */
function usersOf(file: string): { all(): ServerUser[]; add(user: ServerUser): void; remove(id: string): void } {
  const all = (): ServerUser[] => {
    try {
      return (JSON.parse(fs.readFileSync(file, 'utf8')) as ServerUser[]).filter(isRunning);
    } catch {
      return [];
    }
  };
  const write = (users: ServerUser[]): void => {
    fs.writeFileSync(`${file}.new`, JSON.stringify(users));
    fs.renameSync(`${file}.new`, file);
  };
  return { all, add: (user) => write([...all(), user]), remove: (id) => write(all().filter((user) => user.id !== id)) };
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
async function initialise({
  native,
  folder,
  dataDir,
  password,
  as,
  spawnOptions,
  volatile,
}: Initialise): Promise<void> {
  if (!fs.existsSync(path.join(dataDir, 'PG_VERSION'))) {
    for (const left of fs.readdirSync(folder).filter((name) => name.startsWith('init-')))
      fs.rmSync(path.join(folder, left), { recursive: true, force: true });
    const work = fs.mkdtempSync(path.join(folder, 'init-'));
    const passwordFile = path.join(work, 'pw');
    fs.writeFileSync(passwordFile, password, { mode: 0o600 });
    if (as.uid !== undefined && as.gid !== undefined)
      for (const file of [work, passwordFile]) fs.chownSync(file, as.uid, as.gid);
    const args = [
      '-D',
      path.join(work, 'pg'),
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(volatile ? ['--no-sync'] : []),
    ];
    await run(executable(native, 'initdb'), args, spawnOptions);
    fs.rmSync(dataDir, { recursive: true, force: true });
    fs.renameSync(path.join(work, 'pg'), dataDir);
    fs.rmSync(work, { recursive: true, force: true });
  }
  const version = fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Error(
      `${dataDir} was made by PostgreSQL ${version}, this program brings ${MAJOR_VERSION}. Dump it with version ${version} and restore it here.`,
    );
  }
}

/** A live server of this folder, waited for while it starts, recovers or stops. */
async function serverLeftRunning(dataDir: string): Promise<ServerProcess | undefined> {
  let found = readPidFile(dataDir);
  for (let n = 0; n < 3000 && found && !found.ready && isServerOf(found.pid, dataDir); n++) {
    await sleep(10);
    found = readPidFile(dataDir);
  }
  if (found && isServerOf(found.pid, dataDir)) return found;
  // PostgreSQL itself looks after the file of a dead server: it knows whether processes of that one still hold its memory. It would only be
  // misled by a number that another program has been given since.
  if (found && isAlive(found.pid)) fs.rmSync(path.join(dataDir, 'postmaster.pid'), { force: true });
  return undefined;
}

/** Starts the server and waits until it answers: on the wanted port, or `exactly` there or not at all. */
async function launch(
  native: string,
  folder: string,
  dataDir: string,
  options: Pick<EmbeddedPostgresOptions, 'volatile'> & { port: number | undefined },
  spawnOptions: SpawnOptions,
  exactly: boolean,
): Promise<ServerProcess> {
  const log = path.join(folder, 'postgres.log');
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=80',
    'shared_buffers=64MB',
    'timezone=UTC',
    'log_timezone=UTC',
    // The server's own log is a file like ours: the detail and the statement of an error quote what patients wrote.
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    ...(options.volatile ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const port = await freePort(options.port);
  if (exactly && port !== options.port)
    throw new Error(`the database's port ${options.port} is used by another program`);
  const args = ['-D', dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const patience = Date.now() + MEMORY_PATIENCE_MS;
  for (;;) {
    const [before, output] = [fs.existsSync(log) ? fs.statSync(log).size : 0, fs.openSync(log, 'a')];
    // A session of its own: Ctrl-C in the terminal reaches Node alone, so the app drains before its database stops.
    const child = spawn(executable(native, 'postgres'), args, {
      ...spawnOptions,
      detached: true,
      stdio: ['ignore', output, output],
      windowsHide: true,
    });
    fs.closeSync(output);
    let ended = false;
    child.once('exit', () => (ended = true)).once('error', () => (ended = true));
    child.unref();
    for (let n = 0; n < 3000 && !ended; n++) {
      const found = readPidFile(dataDir);
      if (found?.ready && found.pid === child.pid) return found;
      await sleep(10);
    }
    const said = fs.readFileSync(log).subarray(before).toString('utf8');
    if (!MEMORY_STILL_USED.test(said) || Date.now() > patience)
      throw new Error(`PostgreSQL did not start; the end of ${log}:\n${said.slice(-1500)}`);
    await sleep(300);
  }
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
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ] as const) {
    if (!isServerOf(pid, dataDir)) return;
    process.kill(pid, signal);
    for (let n = 0; n < patience / 10 && isServerOf(pid, dataDir); n++) await sleep(10);
  }
}
