import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pino from 'pino';
import { parseSchedule, type Schedule } from '../../src/domain/time/schedule';
import { createScheduler } from '../../src/compose/scheduler';

const folder = mkdtempSync(path.join(tmpdir(), 'jobs-'));
const diary = path.join(folder, 'diary');
const NAMES = ['first', 'second', 'third'];
const WORK = `
  const { appendFileSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  const { name } = workerData.job;
  appendFileSync(workerData.diary, name + ' begins\\n');
  setTimeout(() => {
    appendFileSync(workerData.diary, name + ' ends\\n');
    if (name === 'second') throw new Error('planned');
    parentPort.postMessage('done');
    process.exit(0);
  }, 100);`;

const scheduleOf = (pattern: string): Schedule => {
  const reading = parseSchedule(pattern);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};
const failed: string[] = [];
const scheduler = createScheduler({
  folder,
  jobs: NAMES.map((name) => ({ name, schedule: scheduleOf('0 0 1 1 *') })),
  timeZone: 'Africa/Douala',
  workerData: { diary },
  logger: pino({ level: 'silent' }),
  onJobError: (job) => failed.push(job),
});

beforeAll(() => {
  for (const name of NAMES) writeFileSync(path.join(folder, `${name}.ts`), WORK);
  appendFileSync(diary, '');
});
afterAll(async () => {
  await scheduler.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('jobs in worker threads', () => {
  it('run one after another when all are due at once, a failed one included', async () => {
    await scheduler.start();
    const ends = await Promise.allSettled([
      scheduler.runNow('third'),
      scheduler.runNow('first'),
      scheduler.runNow('second'),
    ]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    const lines = readFileSync(diary, 'utf8').trim().split('\n');
    for (let n = 0; n < lines.length; n += 2) {
      const [name] = lines[n]!.split(' ');
      expect(lines.slice(n, n + 2)).toEqual([`${name} begins`, `${name} ends`]);
    }
    expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(NAMES));
    expect(failed).toContain('second');
  });

  it('run at the times that the one reader of cron patterns finds: 7 is Sunday, either day field', async () => {
    // Two seconds before nine o'clock on Sunday, 6 December 2026, in Douala.
    const ahead = Date.parse('2026-12-06T07:59:58Z') - Date.now();
    const due = { first: '0 9 * * 7', second: '0 9 25 * SUN', third: '0 9 * * MON-SAT' };
    const timed = path.join(folder, 'timed');
    appendFileSync(timed, '');
    const clockwork = createScheduler({
      folder,
      jobs: Object.entries(due).map(([name, pattern]) => ({ name, schedule: scheduleOf(pattern) })),
      timeZone: 'Africa/Douala',
      now: () => new Date(Date.now() + ahead),
      workerData: { diary: timed },
      logger: pino({ level: 'silent' }),
      onJobError: () => undefined,
    });
    try {
      await clockwork.start();
      const beginnings = (): string[] =>
        readFileSync(timed, 'utf8')
          .trim()
          .split('\n')
          .filter((line) => line.endsWith('begins'))
          .map((line) => line.split(' ')[0]!);
      const over = Date.now() + 15_000;
      while (beginnings().length < 5 && Date.now() < over) await sleep(50);
      await sleep(500);
      // Every job once at the start, and two of them at nine.
      expect(beginnings().sort()).toEqual(['first', 'first', 'second', 'second', 'third']);
    } finally {
      await clockwork.stop();
    }
  });
});
