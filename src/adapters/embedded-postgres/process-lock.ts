import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { isAlive } from './server-process';

/** A process as it can be recognised later, when its number may have been given to another one. */
export interface ProcessMark {
  pid: number;
  /** When it began, as the system says it; null where it cannot be asked. */
  began: string | null;
}

function beganAt(pid: number): string | null {
  try {
    // Field 22, counted after the name, which may hold spaces and brackets: clock ticks since the boot.
    const ticks = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(')').at(-1)?.trim().split(' ')[19] ?? '';
    return `${fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    if (process.platform === 'linux' || process.platform === 'win32') return null;
    return (
      spawnSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { LC_ALL: 'C', TZ: 'UTC' },
      }).stdout?.trim() || null
    );
  }
}

/** The mark of this process. */
export const ownMark = (): ProcessMark => ({ pid: process.pid, began: beganAt(process.pid) });

/** Is the process of that mark still running? Where the system cannot say when a process began, a living one with its number counts. */
export const isRunning = ({ pid, began }: ProcessMark): boolean =>
  isAlive(pid) && (began === null || (beganAt(pid) ?? began) === began);

/** What a lock file says of its holder; undefined when there is none, or nothing that can be read. */
export function lockHolder<T extends ProcessMark>(file: string): T | undefined {
  try {
    const held: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof held === 'object' && held !== null && typeof (held as ProcessMark).pid === 'number'
      ? (held as T)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Links a finished file to its place, so that nobody reads half of it; false when the place is taken. */
function placed(file: string, content: object): boolean {
  const work = `${file}.${process.pid}.${process.hrtime.bigint()}`;
  fs.writeFileSync(work, JSON.stringify(content));
  try {
    fs.linkSync(work, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    fs.rmSync(work, { force: true });
  }
}

/**
 * Takes a lock file for `own`, a lock whose holder has died included. Undefined when it was taken, else who holds it. Its folder must exist.
 */
export function takeLock<T extends ProcessMark>(file: string, own: T): T | undefined {
  for (;;) {
    if (placed(file, own)) return undefined;
    const holder = lockHolder<T>(file);
    if (holder && isRunning(holder)) return holder;
    // Another start may have taken the dead one's place meanwhile: what was moved away is looked at again, and put back.
    const aside = `${file}.${process.pid}.stale`;
    try {
      fs.renameSync(file, aside);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      continue;
    }
    const moved = lockHolder<T>(aside);
    if (moved && isRunning(moved)) placed(file, moved);
    fs.rmSync(aside, { force: true });
  }
}
