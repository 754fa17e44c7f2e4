import { type Channel } from '../domain/channel';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, isAlive, isServerOf, readPidFile } from '../adapters/embedded-postgres/server-process';
import { DEFAULT_PHONE_NUMBER, DEFAULT_WHATSAPP_NUMBER } from '../compose/provider';
import { composeProgram, type Program } from '../compose/program';
import { parseConfig, type Config } from '../config';
import { type Simulator } from '../simulator/simulator';

/** The whole program for a demonstration in the terminal: on a folder, a database, a port and a clock of its own. */
export interface DemoClinic {
  config: Config;
  /** Our stand-in for the provider: the patients' phones. */
  provider: Simulator;
  /** Its first administrator. */
  admin: { username: string; password: string };
  /** The clinic's number on a channel, +…, as a patient writes to it. */
  numberOf(channel: Channel): string;
  now(): Date;
  /** Moves the demo's clock forward to an instant; the past stays the past. */
  moveTo(instant: Date): void;
  /** Runs a job in its worker thread and waits for its end: the jobs' own times follow the real clock, not this one. */
  runJob(name: string): Promise<void>;
  /** Resolves when nothing that is due waits to be sent to this number. Throws when that takes too long. */
  nothingWaitsFor(number: string): Promise<void>;
  /** What the log holds of warnings and errors, oldest first; it names nobody. */
  troubles(): string[];
  /** Ends the program and removes its folder. */
  stop(): Promise<void>;
}

const FOLDER = 'clinic-reminders-demo-';
const POLL_MS = 50;
const SENT_WITHIN_MS = 30_000;
/** Another program may take a free port in the seconds before we listen on it. */
const TRIES = 3;

const DUE = `
  select (select count(*) from reminders where phone_number = $1 and status = 'pending' and scheduled_time <= $2)
       + (select count(*) from delivery_attempts where address = $1 and (state = 'sending' or state = 'queued' and next_at <= $2)) as waiting`;

/** Removes what demonstrations that were killed have left: their database server may still run. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(os.tmpdir())) {
    const pid = Number(name.startsWith(FOLDER) ? name.slice(FOLDER.length).split('-')[0] : NaN);
    if (Number.isNaN(pid) || isAlive(pid)) continue;
    const folder = path.join(os.tmpdir(), name);
    const data = existsSync(folder)
      ? readdirSync(folder)
          .map((each) => path.join(folder, each))
          .find((each) => existsSync(path.join(each, 'postmaster.pid')))
      : undefined;
    const server = data === undefined ? undefined : readPidFile(data);
    try {
      if (server && data !== undefined && isServerOf(server.pid, data)) {
        process.kill(server.pid, 'SIGQUIT');
        for (let n = 0; n < 100 && isServerOf(server.pid, data); n++) await sleep(20);
      }
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      // Another user's.
      if (!['EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
}

function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), `${FOLDER}${process.pid}-`));
  // As root another user runs the database server, and mkdtemp closes its folder.
  chmodSync(folder, 0o755);
  return folder;
}

async function start(folder: string, startsAt: Date): Promise<Program> {
  for (let tries = 1; ; tries++) {
    const port = await freePort();
    const config = parseConfig({
      ENV: 'development',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_BASE_URL: `http://127.0.0.1:${port}`,
      DATA_DIR: folder,
      LOG_FILE: path.join(folder, 'app.log'),
    });
    try {
      return await composeProgram(config, { demonstration: { startsAt } });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries === TRIES) throw error;
    }
  }
}

/** Starts the clinic of a demonstration at an instant of its own clock. No setting of the environment or of .env counts. Removes its folder again when it cannot start. */
export async function startDemoClinic(startsAt: Date): Promise<DemoClinic> {
  await removeLeftovers();
  const folder = newFolder();
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const program = await start(folder, startsAt).catch((error: unknown) => {
    remove();
    throw error;
  });
  const {
    app: { core, services },
    simulation,
    clock,
    runtime: { config },
  } = program;
  const stop = async (): Promise<void> => {
    await program.stop().finally(remove);
  };
  if (!simulation || !clock) {
    await stop();
    throw new Error('a demonstration needs the stand-in for the provider and a clock of its own');
  }
  const admin = { username: 'Administrator', password: randomBytes(18).toString('base64url') };
  await services.users.create(
    { userId: '00000000-0000-0000-0000-000000000000', role: 'admin', patientId: null },
    { ...admin, role: 'admin', patientId: null },
  );
  return {
    config,
    admin,
    provider: simulation.simulator,
    stop,
    numberOf: (channel) =>
      channel === 'whatsapp' ? DEFAULT_WHATSAPP_NUMBER.replace('whatsapp:', '') : DEFAULT_PHONE_NUMBER,
    now: () => clock.now(),
    moveTo: (instant) => clock.advance(Math.max(0, instant.getTime() - clock.now().getTime())),
    runJob: (name) => program.runJob(name),
    troubles: () =>
      readFileSync(config.LOG_FILE, 'utf8')
        .split('\n')
        .filter((line) => /"level":"(warn|error|fatal)"/.test(line)),
    async nothingWaitsFor(number) {
      for (const over = Date.now() + SENT_WITHIN_MS; ; ) {
        const [row] = await core.dataSource.query<{ waiting: string }[]>(DUE, [number, clock.now()]);
        if (row?.waiting === '0') return;
        if (Date.now() > over) throw new Error(`messages that are due were not sent within ${SENT_WITHIN_MS / 1000} s`);
        await sleep(POLL_MS);
      }
    },
  };
}
