import fs from 'node:fs';
import path from 'node:path';
import pino from 'pino';

export interface Rotation {
  /** A file of this size is put aside. */
  maxBytes: number;
  /** Files that were put aside are removed after so many days. */
  keepDays: number;
}

/** Lines that could not be written are dropped beyond this, not kept in memory for ever. */
const KEPT_BYTES = 1_000_000;
const COMPLAIN_EVERY_MS = 60_000;
/** Several threads and processes write one file: each looks this often whether another has put it aside. */
const LOOK_EVERY_MS = 1_000;
const DAY_MS = 86_400_000;
/** Whoever held the lock longer than this was killed. */
const LOCK_STALE_MS = 10_000;
const PUT_ASIDE = /^\.\d{8}T\d{9}Z(?:-\d+)?$/;

/** When the first line was written, by its own word; else by the file's. */
function begunAt(file: string, stat: fs.Stats): number {
  if (stat.size === 0) return Date.now();
  const start = Buffer.alloc(200);
  const handle = fs.openSync(file, 'r');
  try {
    fs.readSync(handle, start, 0, start.length, 0);
  } finally {
    fs.closeSync(handle);
  }
  const at = Date.parse(/"time":"([^"]{20,30})"/.exec(start.toString('latin1'))?.[1] ?? '');
  return Number.isNaN(at) ? stat.birthtimeMs : at;
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** Renames the file, unless another writer has done so by now. The lock is a file that only one can make. */
function putAside(file: string, inode: number): void {
  const lock = `${file}.lock`;
  try {
    fs.closeSync(fs.openSync(lock, 'wx'));
  } catch {
    const made = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > LOCK_STALE_MS) fs.rmSync(lock, { force: true });
    return;
  }
  try {
    if (fs.statSync(file, { throwIfNoEntry: false })?.ino !== inode) return;
    const name = `${file}.${new Date().toISOString().replace(/[-:.]/g, '')}`;
    fs.renameSync(file, fs.existsSync(name) ? `${name}-${process.pid}` : name);
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function removeOld(file: string, keepDays: number): void {
  const folder = path.dirname(file);
  const base = path.basename(file);
  for (const name of fs.readdirSync(folder)) {
    if (!name.startsWith(base) || !PUT_ASIDE.test(name.slice(base.length))) continue;
    const old = path.join(folder, name);
    if (Date.now() - (fs.statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0) > keepDays * DAY_MS)
      fs.rmSync(old, { force: true });
  }
}

/**
 * The log file; lines are written at once, each whole. With a rotation it is put aside (renamed to <file>.<time>) when it is too large or its first line is of
 * another day (UTC), and every writer goes on in a new one: until it notices, its lines go to the end of the renamed file, and none is lost. A full disk or a file
 * that cannot be opened costs its lines, never the program: without a listener the stream's error would end it.
 */
export function logFile(file: string, rotation?: Rotation): pino.DestinationStream {
  const stream = pino.destination({ dest: file, append: true, mkdir: true, sync: true, maxLength: KEPT_BYTES });
  let complainedAt: number | undefined;
  const complain = (error: NodeJS.ErrnoException, trouble: string): void => {
    if (complainedAt !== undefined && performance.now() - complainedAt < COMPLAIN_EVERY_MS) return;
    complainedAt = performance.now();
    process.stderr.write(
      `The log file cannot be ${trouble} (${error.code ?? error.name}): free space on its disk, or set LOG_FILE to a file this program may write.\n`,
    );
  };
  stream.on('error', (error: NodeJS.ErrnoException) => complain(error, 'written'));
  if (!rotation) return stream;

  let lookedAt = -Infinity;
  let inode = fs.statSync(file, { throwIfNoEntry: false })?.ino;
  let begun: number | undefined;
  /** Opens the file anew where another writer has put it aside; knows the new one from then on. */
  const follow = (stat: fs.Stats | undefined): fs.Stats | undefined => {
    if (inode !== undefined && stat?.ino !== inode) stream.reopen();
    const found = stat ?? fs.statSync(file, { throwIfNoEntry: false });
    if (found?.isFile() && (begun === undefined || found.ino !== inode)) begun = begunAt(file, found);
    inode = found?.ino;
    return found;
  };
  const look = (): void => {
    const found = follow(fs.statSync(file, { throwIfNoEntry: false }));
    if (!found?.isFile() || found.size === 0 || begun === undefined) return;
    if (found.size < rotation.maxBytes && dayOf(begun) === dayOf(Date.now())) return;
    putAside(file, found.ino);
    follow(fs.statSync(file, { throwIfNoEntry: false }));
    removeOld(file, rotation.keepDays);
  };
  return {
    write(line) {
      if (performance.now() - lookedAt > LOOK_EVERY_MS) {
        lookedAt = performance.now();
        try {
          look();
        } catch (error) {
          complain(error as NodeJS.ErrnoException, 'put aside');
        }
      }
      stream.write(line);
    },
  };
}
