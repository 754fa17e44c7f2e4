import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../../src/root';

const sources = readdirSync(path.join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({
    name: `src/${name.split(path.sep).join('/')}`,
    text: readFileSync(path.join(projectRoot, 'src', name), 'utf8'),
  }));

/** A provider is a folder: besides it, what stands in for it, the settings and the line that chooses it, nothing knows its name. */
test.each([
  ['twilio', /twilio/i, /^src\/(?:adapters\/twilio\/|simulator\/|config\.ts$|compose\/provider\.ts$)/],
  ['http-sms', /http.?sms|sms_http/i, /^src\/(?:adapters\/http-sms\/|config\.ts$|compose\/provider\.ts$)/],
])('%s is named in its room only', (_provider, name, room) => {
  expect(
    sources.filter(({ name: file, text }) => !room.test(file) && name.test(text)).map((file) => file.name),
  ).toEqual([]);
  expect(sources.some(({ name: file, text }) => room.test(file) && name.test(text))).toBe(true);
});
