import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pino from 'pino';
import { createScheduler } from '../../src/scheduler';

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

const failed: string[] = [];
const scheduler = createScheduler({
  folder, jobs: NAMES.map((name) => ({ name, cron: '0 0 1 1 *' })), timeZone: 'Africa/Douala', workerData: { diary }, logger: pino({ level: 'silent' }), onJobError: (job) => failed.push(job),
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
    const ends = await Promise.allSettled([scheduler.runNow('third'), scheduler.runNow('first'), scheduler.runNow('second')]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    const lines = readFileSync(diary, 'utf8').trim().split('\n');
    for (let n = 0; n < lines.length; n += 2) {
      const [name] = lines[n]!.split(' ');
      expect(lines.slice(n, n + 2)).toEqual([`${name} begins`, `${name} ends`]);
    }
    expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(NAMES));
    expect(failed).toContain('second');
  });
});
