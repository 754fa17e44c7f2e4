import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTexts } from '../../../../src/adapters/i18n/texts';
import { type Channel } from '../../../../src/domain/channel';
import { clinic } from '../../../support/message-samples';
import { playWithEngine, type Run } from '../../../../src/demo/chat/play-engine';
import { expectedOn, script, type Script } from '../../../../src/demo/chat/script';

const FOLDER = join(__dirname, '../../../conversations');
const UPDATE = process.env.UPDATE_CONVERSATIONS === '1';

const texts = createTexts(clinic);

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort();

/** The script with what really happened as its expectations; WhatsApp and SMS share one where they agree. */
const rewritten = (told: Script, runs: Map<Channel, Run>): Script => ({
  ...told,
  turns: told.turns.map((now) => {
    const on = (channel: Channel) => runs.get(channel)?.played.find(({ turn }) => turn === now)?.seen;
    const [whatsapp, sms, call] = [on('whatsapp'), on('sms'), on('call')];
    const same = !whatsapp || !sms || JSON.stringify(whatsapp) === JSON.stringify(sms);
    const text = whatsapp ?? sms;
    return { ...now, expect: { ...(same ? text && { text } : { whatsapp, sms }), ...(call && { call }) } };
  }),
});

describe.each(files)('%s', (file) => {
  const path = join(FOLDER, file);
  const told = script.parse(JSON.parse(readFileSync(path, 'utf8')));

  if (UPDATE) {
    test('expectations are rewritten', async () => {
      const runs = new Map<Channel, Run>();
      for (const channel of told.channels) runs.set(channel, await playWithEngine(told, channel, texts));
      writeFileSync(path, `${JSON.stringify(rewritten(told, runs), null, 2)}\n`);
    });
    return;
  }

  test.each(told.channels)('%s', async (channel: Channel) => {
    const { played, transcript } = await playWithEngine(told, channel, texts);
    for (const [place, { turn, seen: got }] of played.entries()) {
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
