import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTexts } from '../../../src/adapters/i18n/texts';
import { type Channel } from '../../../src/domain/channel';
import { clinic } from '../../support/message-samples';
import { expectedOn, play, rewritten, script } from '../../../src/demo/chat/script';

const FOLDER = join(__dirname, '../../conversations');
const UPDATE = process.env.UPDATE_CONVERSATIONS === '1';

const texts = createTexts(clinic);

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort();

describe.each(files)('%s', (file) => {
  const path = join(FOLDER, file);
  const told = script.parse(JSON.parse(readFileSync(path, 'utf8')));

  if (UPDATE) {
    test('expectations are rewritten', () => {
      const runs = new Map(told.channels.map((channel) => [channel, play(told, channel, texts)] as const));
      writeFileSync(path, `${JSON.stringify(rewritten(told, runs), null, 2)}\n`);
    });
    return;
  }

  test.each(told.channels)('%s', (channel: Channel) => {
    const { played, transcript } = play(told, channel, texts);
    for (const [place, { turn, got }] of played.entries()) {
      const expected = expectedOn(turn, channel);
      if (JSON.stringify(expected) !== JSON.stringify(got)) {
        throw new Error(
          `turn ${place + 1} of "${told.title}" on ${channel}\nexpected ${JSON.stringify(expected, null, 2)}\ngot      ${JSON.stringify(got, null, 2)}\n\n${transcript}`,
        );
      }
    }
    expect(played.length).toBeGreaterThan(0);
  });
});

test('there are scripts in both languages and on every channel', () => {
  const all = files.map((file) => script.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))));
  const english = all.filter(({ context }) => context.language === 'english').length;
  expect(all.length).toBeGreaterThanOrEqual(24);
  expect(english).toBeGreaterThanOrEqual(8);
  expect(all.length - english).toBeGreaterThanOrEqual(8);
  expect(new Set(all.flatMap(({ channels }) => channels))).toEqual(new Set(['whatsapp', 'sms', 'call']));
});
