import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';
import { isRunning, lockHolder, ownMark, takeLock } from '../../src/adapters/embedded-postgres/process-lock';
import { projectRoot } from '../../src/root';

jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(os.tmpdir(), 'lock-'));
const file = path.join(folder, 'running.json');
afterEach(() => rmSync(file, { force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a lock names its holder, also to the process that holds it, until it is removed', () => {
  expect(takeLock(file, { ...ownMark(), port: 8161 })).toBeUndefined();
  expect(takeLock(file, { ...ownMark(), port: 8162 })).toMatchObject({ pid: process.pid, port: 8161 });
  expect(lockHolder(file)).toMatchObject({ port: 8161 });
});

test.each([
  ['of a process that has ended', () => ({ pid: 2 ** 22 + 1, began: null })],
  ['of a process whose number another one has now', () => ({ pid: process.pid, began: 'another boot 1' })],
  ['that nobody can read', () => 'half a'],
])('a lock %s is taken over', (_what, left) => {
  writeFileSync(file, JSON.stringify(left()).slice(0, -1) + (typeof left() === 'string' ? '' : '}'));
  expect(takeLock(file, { ...ownMark(), port: 1 })).toBeUndefined();
  expect(lockHolder(file)).toMatchObject({ pid: process.pid, port: 1 });
  expect(readdirSync(folder)).toEqual(['running.json']);
});

test('this process runs, one that has ended does not', async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => 0, 60000)']);
  const mark = { ...ownMark(), pid: child.pid! };
  expect(isRunning(ownMark())).toBe(true);
  // It began later than this one: the number alone does not make it the same.
  expect(isRunning(mark)).toBe(process.platform !== 'linux');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isRunning({ pid: child.pid!, began: null })).toBe(false);
});

test("of many that find a dead one's lock at the same moment one gets it", async () => {
  for (const name of ['process-lock', 'server-process']) {
    const { code } = transformFileSync(path.join(projectRoot, 'src', 'adapters', 'embedded-postgres', `${name}.ts`), {
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
      swcrc: false,
    });
    writeFileSync(path.join(folder, `${name}.js`), code);
  }
  const program = `
    const { takeLock, ownMark } = require(${JSON.stringify(path.join(folder, 'process-lock.js'))});
    while (Date.now() < Number(process.argv[1])) ;
    process.stdout.write(takeLock(${JSON.stringify(file)}, ownMark()) === undefined ? 'taken' : 'refused');
    setTimeout(() => 0, 3000);`;
  for (let round = 0; round < 3; round++) {
    writeFileSync(file, JSON.stringify({ pid: 2 ** 22 + 1, began: null }));
    const at = Date.now() + 1_500;
    const children = Array.from({ length: 8 }, () =>
      spawn(process.execPath, ['-e', program, String(at)], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
    const said = await Promise.all(
      children.map(async (child) => {
        const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
        return { pid: child.pid, said: chunk.toString() };
      }),
    );
    const winners = said.filter((each) => each.said === 'taken');
    expect(winners).toHaveLength(1);
    expect((JSON.parse(readFileSync(file, 'utf8')) as { pid: number }).pid).toBe(winners[0]!.pid);
    for (const child of children) child.kill('SIGKILL');
    await Promise.all(
      children.map(
        async (child) => child.exitCode === null && child.signalCode === null && (await once(child, 'exit')),
      ),
    );
  }
});
