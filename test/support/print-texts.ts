/**
 * Prints every text in both languages, for reading aloud: npx tsx test/support/print-texts.ts [part of a key] > texts.txt
 */
import { createTexts } from '../../src/adapters/i18n/texts';
import { clinic, KEYS, sampleMessage, TUESDAY } from './message-samples';

const texts = createTexts(clinic);
const wanted = process.argv[2] ?? '';
const lines: string[] = [];
for (const key of KEYS.filter((each) => each.includes(wanted))) {
  lines.push(`\n${key}`);
  for (const locale of ['fr', 'en'] as const) {
    for (const [name, target] of Object.entries({
      whatsapp: { channel: 'whatsapp' },
      sms: { channel: 'sms' },
      oneWay: { channel: 'sms', twoWay: false },
      call: { channel: 'call' },
    } as const)) {
      if (key.startsWith('voice.') !== (name === 'call')) continue;
      const { text, buttons, segments, encoding } = texts.render(sampleMessage(key), { locale, ...target }, TUESDAY);
      const size = segments === undefined ? '' : ` (${text.length}, ${segments} × ${encoding})`;
      lines.push(
        `  ${locale} ${name}${size}: ${text}${buttons.length > 0 ? ` ${buttons.map(({ label }) => `[${label}]`).join(' ')}` : ''}`,
      );
    }
  }
}
process.stdout.write(`${lines.join('\n')}\n`);
