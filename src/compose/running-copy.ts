import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { isRunning, lockHolder, ownMark, takeLock, type ProcessMark } from '../adapters/embedded-postgres/process-lock';
import { type Config } from '../config';

/** The program that runs on a folder's embedded database, as its lock file names it. */
interface RunningCopy extends ProcessMark {
  port: number;
}

/** Another copy of the program runs on the same data. */
export class AlreadyRunning extends Error {
  constructor(folder: string, { pid, port }: RunningCopy) {
    super(
      `The program is already running on port ${port} (process ${pid}) with the data in ${folder}. Stop it first; a second copy needs a folder (DATA_DIR) and a PORT of its own.`,
    );
    this.name = 'AlreadyRunning';
  }
}

/** Rejects with EADDRINUSE when somebody listens there already. */
function portIsFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = net
      .createServer()
      .once('error', reject)
      .listen(port, host, () => probe.close(() => resolve()));
  });
}

/**
 * Makes sure, before anything is made, that this start can serve: nobody runs on its folder (several programs may share a DATABASE_URL, but not
 * an embedded server), and its port is free. Throws AlreadyRunning or EADDRINUSE. Returns how to let the folder go.
 */
export async function claimFolder({ DATABASE_URL, DATA_DIR, HOST, PORT }: Config): Promise<() => void> {
  const file = path.resolve(DATA_DIR, 'running.json');
  const own: RunningCopy = { ...ownMark(), port: PORT };
  const holder = DATABASE_URL === undefined ? lockHolder<RunningCopy>(file) : undefined;
  if (holder && isRunning(holder)) throw new AlreadyRunning(DATA_DIR, holder);
  if (PORT !== 0) await portIsFree(HOST, PORT);
  if (DATABASE_URL !== undefined) return () => undefined;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const other = takeLock(file, own);
  if (other) throw new AlreadyRunning(DATA_DIR, other);
  return () => {
    if (lockHolder<RunningCopy>(file)?.pid === own.pid) fs.rmSync(file, { force: true });
  };
}
