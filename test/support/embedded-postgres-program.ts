import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { transformFileSync } from '@swc/core';
import { type RunAs } from '../../src/adapters/embedded-postgres/binaries';
import { projectRoot } from '../../src/root';

/** A process of its own that started a server; its parent, for whoever kills it. */
export interface StartedServer {
  process: ChildProcess;
  url: string;
  dataDir: string;
  adopted: boolean;
}

const SOURCES = path.join(projectRoot, 'src', 'adapters', 'embedded-postgres');
const MODULES = path.join(projectRoot, 'node_modules');
const MAIN = `
const { startEmbeddedPostgres } = require('./start-embedded-postgres');
startEmbeddedPostgres(JSON.parse(process.argv[2])).then((server) => {
  const { url, dataDir, adopted } = server;
  process.once('SIGTERM', () => server.stop().then(() => process.exit(0)));
  setInterval(() => undefined, 60_000);
  process.stdout.write(JSON.stringify({ url, dataDir, adopted }) + '\\n');
});`;

const allows = (as: RunAs, mode: '-r' | '-x', file: string): boolean =>
  spawnSync('test', [mode, file], { ...as, cwd: '/' }).status === 0;

/** A package and all it needs, by name. */
function closureOf(name: string, seen = new Set<string>()): Set<string> {
  const file = path.join(MODULES, name, 'package.json');
  if (seen.has(name) || !existsSync(file)) return seen;
  seen.add(name);
  for (const dependency of Object.keys(
    (JSON.parse(readFileSync(file, 'utf8')) as { dependencies?: object }).dependencies ?? {},
  ))
    closureOf(dependency, seen);
  return seen;
}

/**
 * Compiles the launcher into a folder and returns how to run it, also as another user: where the repository or Node stand in a folder that is
 * closed to him (a clone under /root), what he needs is copied.
 */
export function launcherIn(folder: string, as: RunAs): (options: object, user?: RunAs) => Promise<StartedServer> {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  for (const file of readdirSync(SOURCES)) {
    const { code } = transformFileSync(path.join(SOURCES, file), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
      swcrc: false,
    });
    writeFileSync(path.join(folder, file.replace(/ts$/, 'js')), code);
  }
  const main = path.join(folder, 'main.js');
  writeFileSync(main, MAIN);
  const modules = path.join(folder, 'node_modules');
  if (allows(as, '-r', path.join(MODULES, 'pg', 'package.json'))) symlinkSync(MODULES, modules);
  else {
    const needed = [
      ...closureOf('pg'),
      ...readdirSync(path.join(MODULES, '@embedded-postgres')).map((name) => `@embedded-postgres/${name}`),
    ];
    for (const name of needed)
      cpSync(path.join(MODULES, name), path.join(modules, name), { recursive: true, verbatimSymlinks: true });
  }
  let node = process.execPath;
  if (!allows(as, '-x', node)) cpSync(node, (node = path.join(folder, 'node')));

  return async (options, user = {}) => {
    const child = spawn(node, [main, JSON.stringify(options)], {
      ...user,
      cwd: folder,
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const [line] = (await Promise.race([
      once(createInterface({ input: child.stdout }), 'line'),
      once(child, 'exit').then(() => ['']),
    ])) as [string];
    if (line === '') throw new Error(`the launcher ended: ${errors}`);
    return { process: child, ...(JSON.parse(line) as Omit<StartedServer, 'process'>) };
  };
}

/** A new folder that belongs to a user. */
export function folderOf({ uid, gid }: RunAs, folder: string): string {
  mkdirSync(folder, { recursive: true });
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid);
  return folder;
}
