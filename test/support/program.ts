import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/root';

/** One run of one of our programs as a process of its own. */
export interface Run {
  /** All that it wrote to the terminal. */
  output(): string;
  kill(signal: NodeJS.Signals): void;
  /** Its exit code, when it has ended; null after a signal that it did not handle. */
  ended: Promise<number | null>;
}

export interface ProgramFolder {
  /** A folder of their own, readable by all, that the programs run in: its .env would be read. */
  folder: string;
  /** Starts a program of src/ with nothing in its environment but what is given. */
  run(source: string, env: Record<string, string>, options?: { args?: string[]; input?: string }): Run;
  /** Ends what still runs, and removes the folder. */
  close(): Promise<void>;
}

/** The program as `npm run build` makes it, apart from dist, which may be running. */
const COMPILED = path.join(projectRoot, '.data', 'test', `program-${process.pid}`);

/** Where programs are started. */
export function programFolder(): ProgramFolder {
  execFileSync(process.execPath, [path.join(projectRoot, '.config', 'build.cjs'), COMPILED]);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'program-'));
  // As root another user runs the embedded server, and mkdtemp closes its folder.
  chmodSync(folder, 0o755);
  const runs: Run[] = [];
  return {
    folder,
    run(source, env, { args = [], input = '' } = {}) {
      const child = spawn(process.execPath, [path.join(COMPILED, 'src', source.replace(/ts$/, 'js')), ...args], {
        cwd: folder,
        env: { PATH: process.env.PATH, ...env },
        stdio: 'pipe',
      });
      let output = '';
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stdin.on('error', () => undefined).end(input);
      const ended = once(child, 'close').then(([code]) => code as number | null);
      const started: Run = { output: () => output, kill: (signal) => void child.kill(signal), ended };
      runs.push(started);
      return started;
    },
    async close() {
      for (const each of runs) each.kill('SIGTERM');
      const late = setTimeout(() => runs.forEach((each) => each.kill('SIGKILL')), 10_000);
      await Promise.all(runs.map((each) => each.ended));
      clearTimeout(late);
      for (const each of [folder, COMPILED]) rmSync(each, { recursive: true, force: true });
    },
  };
}

/** Waits for something to be so. Throws after the limit, or when the program has ended, with what it had to say. */
export async function until(
  what: string,
  limitMs: number,
  run: Run,
  holds: () => Promise<boolean> | boolean,
): Promise<void> {
  const over = Date.now() + limitMs;
  let ended = false;
  void run.ended.then(() => (ended = true));
  while (!(await holds())) {
    if (ended || Date.now() > over)
      throw new Error(`${what}: ${ended ? 'the program ended' : `not after ${limitMs} ms`}\n${run.output()}`);
    await sleep(100);
  }
}

/** A port that nobody listens on at this moment. */
export async function unusedPort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
