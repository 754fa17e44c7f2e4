import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isServerOf, readPidFile } from '../../src/adapters/embedded-postgres/server-process';
import { programFolder, until, type Run } from '../support/program';

/** A run takes some 10 s of a processor; the limits are for a machine that is busy with other suites. */
jest.setTimeout(240_000);
const STARTED_WITHIN_MS = 120_000;

const { folder, run, close } = programFolder();
const temporary = path.join(folder, 'tmp');

beforeAll(() => writeFileSync(path.join(folder, '.env'), 'ENV=production\nQUIET_HOURS=00:00-23:59\n'));
beforeEach(() => {
  mkdirSync(temporary);
  // As root another user runs the database server.
  chmodSync(temporary, 0o755);
});
afterEach(() => {
  expect(readdirSync(folder).sort()).toEqual(['.env', 'tmp']);
  rmSync(temporary, { recursive: true });
});
afterAll(close);

/** In an environment and beside a .env that would stop or mislead it, did it read them. */
const start = (program: string, options: { args?: string[]; input?: string } = {}): Run =>
  run(
    program,
    { TMPDIR: temporary, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', PORT: '1', LOG_FILE: 'elsewhere.log' },
    options,
  );

async function started(program: Run): Promise<{ pid: number; dataDir: string }> {
  await until('started', STARTED_WITHIN_MS, program, () => program.output().includes('answers at'));
  const dataDir = path.join(temporary, readdirSync(temporary).at(-1) ?? '', 'pg18');
  return { pid: readPidFile(dataDir)?.pid ?? 0, dataDir };
}

test('the demo plays the whole loop in both languages, ends with 0 and leaves nothing behind', async () => {
  const demo = start('cli/demo.ts');
  expect({ code: await demo.ended, output: demo.output() }).toMatchObject({ code: 0 });
  const output = demo.output();
  expect(output).toMatch(
    /✓ 3 appointments confirmed, 3 comments scored, 2 follow-ups opened: 1 taken and still to do, 1 closed\./,
  );
  expect(output).toContain('Bonjour, ici Clinique Espérance. Rappel : rendez-vous pour Marie-Claire');
  expect(output).toContain('(en-US) Hello. This is an automatic call from Clinique Espérance, for Grace.');
  expect(output).toContain('feedback: mark 1 of 5, sentiment negative');
  expect(output).toContain('follow-up clinical_urgency: urgency emergency, open, due Fri 13 Mar 23:45');
  expect(output).not.toContain('\u001b[');
  expect(output).not.toMatch(/"level":|INFO|WARN/);
  expect(readdirSync(temporary)).toEqual([]);
});

test('a demo that cannot go on says so and ends with 1; what a killed one left is removed by the next', async () => {
  const killed = start('cli/demo.ts');
  const left = await started(killed);
  killed.kill('SIGKILL');
  await killed.ended;
  expect(isServerOf(left.pid, left.dataDir)).toBe(true);
  const [leftFolder] = readdirSync(temporary);

  const demo = start('cli/demo.ts');
  await until('the leftovers are gone', STARTED_WITHIN_MS, demo, () => !readdirSync(temporary).includes(leftFolder!));
  expect(isServerOf(left.pid, left.dataDir)).toBe(false);
  const { pid, dataDir } = await started(demo);
  expect(isServerOf(pid, dataDir)).toBe(true);
  process.kill(pid, 'SIGKILL');
  expect({ code: await demo.ended, output: demo.output() }).toMatchObject({ code: 1 });
  expect(demo.output()).toContain('✗ ');
  expect(readdirSync(temporary)).toEqual([]);
});

test('the chat plays a patient from piped lines: a button, a call, danger, the visit and the mark after it', async () => {
  const lines = [
    'fr',
    'whatsapp',
    '1',
    '/call',
    '1',
    '1',
    "je n'arrive plus à respirer",
    '/visit-over',
    '/later 2h',
    '5',
    '/later soon',
    '/help',
  ];
  const chat = start('cli/chat.ts', { input: `${lines.join('\n')}\n` });
  expect({ code: await chat.ended, output: chat.output() }).toMatchObject({ code: 0 });
  const said = chat.output().split(/^> /m);
  const after = (line: string): string => said.find((part) => part.startsWith(`${line}\n`)) ?? '';
  expect(said[0]).toContain('[1] Je viens   [2] Autre date   [3] Je ne viens pas');
  expect(after('1')).toMatch(/touch \[Je viens\][^]*c'est noté[^]*response accepted/);
  expect(after('/call')).toMatch(/The phone rings[^]*\(fr-FR\) Bonjour/);
  expect(chat.output()).toMatch(/presses 1[^]*jeudi 12 mars[^]*presses 1[^]*The call is over {2}completed/);
  expect(after("je n'arrive plus à respirer")).toMatch(
    /n'attendez pas[^]*hôpital[^]*follow-up clinical_urgency: urgency emergency, open/,
  );
  expect(after('/visit-over')).toContain('fulfilled, response accepted');
  expect(after('/later 2h')).toContain('[5] Très bien');
  expect(after('5')).toContain('feedback: mark 5 of 5, sentiment positive');
  expect(after('/later soon')).toContain('Say how much later');
  expect(after('/help')).toContain('/visit-over');
  expect(readdirSync(temporary)).toEqual([]);
});

test('the chat says what it cannot take and starts nothing', async () => {
  const chat = start('cli/chat.ts', { args: ['--language', 'latin'] });
  expect(await chat.ended).toBe(2);
  expect(chat.output()).toContain('--language latin is not possible.');
  expect(readdirSync(temporary)).toEqual([]);
});
