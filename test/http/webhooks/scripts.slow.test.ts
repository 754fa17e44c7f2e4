import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createTexts } from '../../../src/adapters/i18n/texts';
import { playWithEngine } from '../../../src/demo/chat/play-engine';
import { script } from '../../../src/demo/chat/script';
import { startTestClinic, type TestClinic } from '../../support/clinic';
import { clinic as voice } from '../../support/message-samples';
import { expectedCallOnClinic, heardPattern, isPlayableCall, playCallOnClinic } from '../../support/clinic-call';
import { expectedOnClinic, isPlayable, playOnClinic } from '../../support/clinic-world';

const FOLDER = path.join(__dirname, '../../conversations');
const texts = createTexts(voice);
const scripts = readdirSync(FOLDER)
  .sort()
  .map((file) => ({ file, told: script.parse(JSON.parse(readFileSync(path.join(FOLDER, file), 'utf8'))) }));
const played = scripts.flatMap(({ file, told }) => {
  const way = told.channels.find((channel) => channel !== 'call');
  return way && isPlayable(told) ? [{ file, told, way }] : [];
});

const calls = scripts.filter(({ told }) => isPlayableCall(told));

describe('written calls, played by signed webhooks on rows of PostgreSQL', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic('2026-03-09T08:00:00Z')));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  it.each(calls)('$file', async ({ told }) => {
    const { heard, ...left } = await playCallOnClinic(told, clinic);
    expect(heard).toMatch(heardPattern(told));
    expect(left).toEqual(expectedCallOnClinic(told, await playWithEngine(told, 'call', texts)));
    expect(clinic.provider.alerts()).toEqual([]);
  });

  it('most of them', () => expect(calls.length).toBeGreaterThanOrEqual(50));
});

describe('written dialogues, played by signed webhooks on rows of PostgreSQL', () => {
  let clinic: TestClinic;
  beforeAll(async () => (clinic = await startTestClinic('2026-03-09T08:00:00Z')));
  afterAll(() => clinic.close());
  beforeEach(() => clinic.reset());

  it.each(played)('$file by $way', async ({ told, way }) => {
    expect(await playOnClinic(told, way, clinic)).toEqual(
      expectedOnClinic(told, way, await playWithEngine(told, way, texts)),
    );
  });
});
