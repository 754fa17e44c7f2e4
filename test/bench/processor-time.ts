import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second (USER_HZ). */
const TICKS_PER_SECOND = 100;

/** Fields of /proc/<pid>/stat after the command's name; empty when the process is gone. */
function fields(pid: number): number[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return [];
  }
}

/** Processor seconds a process has used so far, with those of its children that have ended. Linux only. */
export function processorSeconds(pid: number): number {
  const [user = 0, system = 0, ended = 0, endedSystem = 0] = fields(pid).slice(11, 15);
  return (user + system + ended + endedSystem) / TICKS_PER_SECOND;
}

/** Processor seconds of a process and of all its children. */
export function familySeconds(pid: number): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((child) => fields(child)[1] === pid);
  return children.reduce((sum, child) => sum + processorSeconds(child), processorSeconds(pid));
}
