import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../src/root';

jest.setTimeout(60_000);

const home = mkdtempSync(path.join(os.tmpdir(), 'build-'));
const dist = path.join(home, 'dist');
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A program that loads one of its files only when it is asked to, as jobs are loaded when they are due. */
const MAIN = `
import { createInterface } from 'node:readline';
import { markBuildInUse } from './compose/build-in-use';
markBuildInUse();
process.stdout.write('ready\\n');
createInterface({ input: process.stdin }).on('line', () => {
  for (const key of Object.keys(require.cache)) if (key.endsWith('job.js')) delete require.cache[key];
  process.stdout.write(require('../jobs/job').version + '\\n');
});`;

beforeAll(() => {
  for (const folder of ['src/compose', 'jobs', 'migrations', '.config'])
    mkdirSync(path.join(home, folder), { recursive: true });
  for (const name of ['build.cjs', 'swc.cjs'])
    cpSync(path.join(projectRoot, '.config', name), path.join(home, '.config', name));
  cpSync(
    path.join(projectRoot, 'src', 'compose', 'build-in-use.ts'),
    path.join(home, 'src', 'compose', 'build-in-use.ts'),
  );
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(home, 'node_modules'));
  writeFileSync(path.join(home, 'src', 'main.ts'), MAIN);
});

const build = (version: string): void => {
  writeFileSync(path.join(home, 'jobs', 'job.ts'), `export const version = '${version}';`);
  execFileSync(process.execPath, [path.join(home, '.config', 'build.cjs')]);
};

function copy() {
  const child = spawn(process.execPath, [path.join(dist, 'src', 'main.js')], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout });
  const answer = async (): Promise<string> => ((await once(lines, 'line')) as [string])[0];
  return {
    ready: answer,
    ask: (): Promise<string> => {
      const said = answer();
      child.stdin.write('?\n');
      return said;
    },
    async end() {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

const grow = (folder: string): void =>
  utimesSync(folder, new Date(Date.now() - 3_600_000), new Date(Date.now() - 3_600_000));

test('a build never touches what runs: each copy keeps the files it was started with, until it ends', async () => {
  build('first');
  const first = copy();
  expect(await first.ready()).toBe('ready');
  expect(await first.ask()).toBe('first');
  const built = realpathSync(path.join(dist, 'src'));
  const before = execFileSync('ls', ['-lR', '--time-style=full-iso', path.dirname(built)], { encoding: 'utf8' });
  build('first');
  expect(execFileSync('ls', ['-lR', '--time-style=full-iso', path.dirname(built)], { encoding: 'utf8' })).toBe(before);

  build('second');
  grow(path.dirname(built));
  build('third');
  expect(await first.ask()).toBe('first');
  const third = copy();
  expect(await third.ready()).toBe('ready');
  expect(await third.ask()).toBe('third');
  expect(await first.ask()).toBe('first');

  await first.end();
  grow(path.dirname(built));
  build('fourth');
  expect(existsSync(built)).toBe(false);
  expect(await third.ask()).toBe('third');
  await third.end();
});

test('a folder of a build as it was made before is replaced', () => {
  rmSync(dist, { recursive: true });
  for (const folder of ['src', 'jobs']) mkdirSync(path.join(dist, folder), { recursive: true });
  writeFileSync(path.join(dist, 'src', 'main.js'), 'left over');
  build('anew');
  expect(readdirSync(dist).sort()).toEqual(['builds', 'jobs', 'migrations', 'src']);
  expect(realpathSync(path.join(dist, 'src'))).toContain(path.join('dist', 'builds'));
});
