import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { logFile } from '../../../../src/adapters/logging/log-file';
import { projectRoot } from '../../../../src/root';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'log-file-'));
  folders.push(folder);
  return folder;
};
afterAll(() => {
  for (const folder of folders) fs.rmSync(folder, { recursive: true });
});

const lineOf = (at: Date, text: string): string => `{"level":"info","time":"${at.toISOString()}","msg":"${text}"}\n`;
const yesterday = (): Date => new Date(Date.now() - 86_400_000);
const names = (folder: string): string[] => fs.readdirSync(folder).sort();
const ROTATION = { maxBytes: 1_000_000, keepDays: 30 };

test('a file that is too large is put aside under the time, and the next line begins a new one', () => {
  const folder = newFolder();
  const file = path.join(folder, 'app.log');
  fs.writeFileSync(file, lineOf(new Date(), 'x'.repeat(500)));
  logFile(file, { ...ROTATION, maxBytes: 400 }).write('new\n');
  expect(names(folder)).toEqual(['app.log', expect.stringMatching(/^app\.log\.\d{8}T\d{9}Z$/)]);
  expect(fs.readFileSync(file, 'utf8')).toBe('new\n');
});

test('a file of another day is put aside, one of today is added to', () => {
  for (const [at, files] of [
    [yesterday(), 2],
    [new Date(), 1],
  ] as const) {
    const folder = newFolder();
    fs.writeFileSync(path.join(folder, 'app.log'), lineOf(at, 'old'));
    logFile(path.join(folder, 'app.log'), ROTATION).write('new\n');
    expect(names(folder)).toHaveLength(files);
  }
});

test('what was put aside longer ago than it is kept is removed, and nothing else', () => {
  const folder = newFolder();
  const kept = ['app.log.20260101T000000000Z', 'app.log.gz', 'app.log.bak', 'other.log.20260101T000000000Z'];
  for (const name of [...kept, 'app.log.20250101T000000000Z']) fs.writeFileSync(path.join(folder, name), 'x');
  const long = new Date(Date.now() - 31 * 86_400_000);
  for (const name of ['app.log.20250101T000000000Z', 'app.log.bak', 'other.log.20260101T000000000Z'])
    fs.utimesSync(path.join(folder, name), long, long);
  fs.writeFileSync(path.join(folder, 'app.log'), lineOf(yesterday(), 'old'));
  logFile(path.join(folder, 'app.log'), ROTATION).write('new\n');
  expect(names(folder)).toEqual(expect.arrayContaining(kept));
  expect(names(folder)).not.toContain('app.log.20250101T000000000Z');
});

test('a device is written to and never put aside', () => {
  expect(() => logFile('/dev/null', { maxBytes: 1, keepDays: 1 }).write('a line\n')).not.toThrow();
});

/** A process that writes `count` lines within two seconds, putting aside whatever is over 20 kB. */
const writer = (file: string, name: string, count: number) =>
  spawn(
    process.execPath,
    [
      '--require',
      'tsx/cjs',
      '--eval',
      `const { logFile } = require('./src/adapters/logging/log-file.ts');
       const log = logFile(${JSON.stringify(file)}, { maxBytes: 20_000, keepDays: 30 });
       let n = 0;
       const timer = setInterval(() => {
         for (let k = 0; k < ${count / 100}; k++) log.write('{"level":"info","time":"' + new Date().toISOString() + '","msg":"${name} ' + n++ + '"}\\n');
         if (n >= ${count}) clearInterval(timer);
       }, 25);`,
    ],
    { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'] },
  );

test('of two processes that write one file and put it aside in turns no line is lost, doubled or torn', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'app.log');
  const writers = ['a', 'b'].map((name) => writer(file, name, 1_000));
  await Promise.all(writers.map((child) => once(child, 'exit')));
  const written = names(folder).flatMap((name) =>
    fs
      .readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { msg: string }).msg),
  );
  expect(names(folder).length).toBeGreaterThan(1);
  expect(written.sort()).toEqual(
    ['a', 'b'].flatMap((name) => Array.from({ length: 1_000 }, (_, n) => `${name} ${n}`)).sort(),
  );
});
