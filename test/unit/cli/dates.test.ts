import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const SCRIPT = resolve(__dirname, '../../../src/cli/dates.ts');

function run(input: string, ...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--require', 'tsx/cjs', SCRIPT, ...options], { input, encoding: 'utf8' });
}

it('adds a value to every row and keeps the order and the other fields', () => {
  const { status, stdout } = run(
    '{"text":"le 1er mars","lang":"fr","id":7}\n\n{"text":"hello","lang":"en"}\n',
    '--now',
    '2013-02-12T04:30',
  );
  expect(status).toBe(0);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { text: 'le 1er mars', lang: 'fr', id: 7, value: '2013-03-01' },
    { text: 'hello', lang: 'en', value: null },
  ]);
});

it.each([
  ['{"text":"x","lang":"en"}\n{"text":', 'line 2'],
  ['{"text":"x","lang":"de"}', 'line 1: lang'],
  ['{"lang":"en"}', 'line 1: text'],
])('names the bad line of %s', (input, message) => {
  const { status, stderr } = run(input, '--now', '2013-02-12T04:30');
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

it.each([[[]], [['--now', 'soon']], [['--then', 'x']]])('refuses the options %j', (options) => {
  const { status, stderr } = run('', ...options);
  expect(status).toBe(2);
  expect(stderr).toContain('--now');
});
