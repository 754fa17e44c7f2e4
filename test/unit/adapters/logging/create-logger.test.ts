import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createLogger, maskAddresses } from '../../../../src/adapters/logging/create-logger';
import { projectRoot } from '../../../../src/root';

const folder = mkdtempSync(path.join(os.tmpdir(), 'logging-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a program's logger writes, to its file and to its terminal: a process of its own, because pino writes to the descriptors directly. */
function written(
  file: string,
  settings: { level: string; pretty: boolean },
  calls: string,
): { lines: string[]; terminal: string } {
  const code = `
    const { createLogger } = require('./src/adapters/logging/create-logger.ts');
    const logger = createLogger({ ...${JSON.stringify(settings)}, file: ${JSON.stringify(file)} });
    ${calls}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', 'tsx/cjs', '--eval', code], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return { lines: readFileSync(file, 'utf8').trimEnd().split('\n'), terminal: stdout };
}

test.each([
  ['+237699123456', '+237…56'],
  ['whatsapp:+14155238886', 'whatsapp:+141…86'],
  ['/Messages.json?To=%2B237699123456&PageSize=50', '/Messages.json?To=%2B237…56&PageSize=50'],
  ['"to":"+4915112345678","from":"+15005550006"', '"to":"+491…78","from":"+150…06"'],
  ['whatsapp:CM.13491208655302741918', 'whatsapp:CM.13…18'],
  ['/Messages.json?To=whatsapp%3ACM.ENT.11815799212886844830', '/Messages.json?To=whatsapp%3ACM.ENT.11…30'],
  [`"to":"US.${'a1B2'.repeat(32)}"`, '"to":"US.a1…B2"'],
])('a number, or a WhatsApp id, keeps only its country and its ends: %s', (line, masked) => {
  expect(maskAddresses(line)).toBe(masked);
});

test.each([
  '2026-03-09T09:00:00.000+01:00',
  'AC0123456789012345678901234567890',
  '{"version":1763800000000,"took":+12}',
  '+2376',
  'OK.Next',
  'src/US.description.ts',
  'CM.1',
])('leaves alone what is none: %s', (line) => {
  expect(maskAddresses(line)).toBe(line);
});

test.each([true, false])('numbers and secrets reach neither the file nor the terminal (readable: %s)', (pretty) => {
  const { lines, terminal } = written(
    path.join(folder, 'logs', `${String(pretty)}.log`),
    { level: 'info', pretty },
    `
    const number = '+237699123456';
    logger.info('calling ' + number);
    logger.info({ to: number, deep: { list: [{ url: 'https://x.example/?To=' + encodeURIComponent(number) }] } }, 'request');
    logger.warn({ err: new Error('The number ' + number + ' is not valid') }, 'refused');
    logger.child({ address: number }).error('failed');
    logger.info({ username: 'alice', password: 'hunter2', body: { password: 'hunter2', token: 'hunter2' }, access_token: 'hunter2' }, 'login');
    logger.info({ authToken: 'hunter2', headers: { authorization: 'Bearer hunter2' }, password_hash: 'hunter2', authorization: 'hunter2' }, 'request');`,
  );
  expect(lines).toHaveLength(6);
  for (const text of [lines.join('\n'), terminal]) {
    expect(text.match(/(\+|%2B)237…56/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).not.toMatch(/699123|hunter2/);
    expect(text).toContain('alice');
  }
  expect(JSON.parse(lines[4]!)).toMatchObject({
    level: 'info',
    username: 'alice',
    body: {},
    msg: 'login',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
});

test('the file is added to, and lines below the level are left out', () => {
  const file = path.join(folder, 'kept.log');
  writeFileSync(file, 'a line of yesterday\n');
  const { lines, terminal } = written(
    file,
    { level: 'warn', pretty: true },
    `logger.info('not this'); logger.warn('but this');`,
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe('a line of yesterday');
  expect(JSON.parse(lines[1]!)).toMatchObject({ level: 'warn', msg: 'but this' });
  expect(terminal).toContain('but this');
  expect(terminal).not.toContain('not this');
});

test('a full disk costs the lines of the file, not the program', async () => {
  const complaints = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    const logger = createLogger({ level: 'info', file: '/dev/full', pretty: false, terminal: false });
    await new Promise((resolve) => setTimeout(resolve, 50));
    for (let n = 0; n < 3; n++) logger.info('a line');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(complaints.mock.calls.map(([line]) => line)).toEqual([
      expect.stringContaining('The log file cannot be written (ENOSPC): free space'),
    ]);
  } finally {
    complaints.mockRestore();
  }
});
