import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { parseConfig, SETTING_NAMES } from '../../../src/config';
import { projectRoot } from '../../../src/root';

const lines = readFileSync(path.join(projectRoot, '.env.example'), 'utf8').split('\n');
const settings = lines.flatMap((line, at) => {
  const name = /^# ([A-Z_]+)=/.exec(line)?.[1];
  return name === undefined ? [] : [{ name, line: line.slice(2), above: lines[at - 1] ?? '' }];
});
const given = parseEnv(settings.map(({ line }) => line).join('\n'));

test('every setting stands in .env.example once, and nothing else does', () => {
  expect(settings.map(({ name }) => name).sort()).toEqual([...SETTING_NAMES].sort());
});

test('a sentence above each explains it', () => {
  for (const { name, above } of settings) expect([name, above]).toEqual([name, expect.stringMatching(/^# .{10,}[.:]/)]);
});

test('the values shown are the defaults', () => {
  const defaults: Record<string, unknown> = { ...parseConfig({}) };
  expect(parseConfig(given)).toEqual(defaults);
  const shownEmpty = Object.keys(given).filter((name) => given[name] === '');
  const depends = ['HOST', 'PUBLIC_BASE_URL'];
  const isEmpty = (value: unknown): boolean =>
    value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  expect(shownEmpty.filter((name) => !depends.includes(name) && !isEmpty(defaults[name]))).toEqual([]);
});

test('as it is, the file sets nothing', () => {
  expect(parseEnv(lines.join('\n'))).toEqual({});
});
