import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { toGsm } from '../../../../src/adapters/i18n/plain-text';
import { countSegments } from '../../../../src/adapters/i18n/segments';
import { createTexts } from '../../../../src/adapters/i18n/texts';
import { LOCALES } from '../../../../src/domain/locale';
import { clinic, KEYS, sampleMessage, TUESDAY } from '../../../support/message-samples';

const texts = createTexts(clinic);
const MESSAGE_KEYS = KEYS.filter((key) => !key.startsWith('voice.'));
/** Lists of dates, words of the caller, two messages in one, or what to do when somebody hurts you: these may take a second part. */
const TWO_PARTS =
  /^(safety\.(violence|childAbuse)$|reminder\.single|reschedule\.offer|appointments\.choose|voiceNote\.received(\.noCall)?$)/;

/** Promised moments as they are told: today, tomorrow, this week. */
const MOMENTS = [
  { date: '2026-09-22', time: '17:00' },
  { date: '2026-09-23', time: '10:00' },
  { date: '2026-09-24', time: '10:00' },
  { date: '2026-09-26', time: '11:00' },
];

describe.each(LOCALES)('SMS in %s, every value long', (locale) => {
  describe.each([true, false])('two-way: %s', (twoWay) => {
    const target = { locale, channel: 'sms', twoWay } as const;

    test.each(MESSAGE_KEYS)('%s stays in the 7-bit alphabet and in its parts', (key) => {
      const promises = Object.keys(sampleMessage(key).params).some(
        (name) => name === 'callBackBy' || name === 'opensAt',
      );
      for (const moment of promises ? MOMENTS : MOMENTS.slice(0, 1)) {
        const opensAt = { ...moment, time: '07:30' };
        const { text, segments, encoding } = texts.render(
          sampleMessage(key, { callBackBy: moment, opensAt }),
          target,
          TUESDAY,
        );
        expect({ text, encoding }).toEqual({ text, encoding: 'GSM-7' });
        expect({ text, length: text.length, parts: segments }).toEqual({
          text,
          length: text.length,
          parts: TWO_PARTS.test(key) ? segments : 1,
        });
        expect(segments).toBeLessThanOrEqual(2);
      }
    });

    test.each(MESSAGE_KEYS)(
      '%s with everything optional, a part of the day and a far promise takes at most two parts',
      (key) => {
        const values = {
          optional: true,
          when: { date: '2026-09-30', part: 'afternoon' },
          callBackBy: { date: '2026-09-30', time: '10:00' },
          opensAt: { date: '2026-09-30', time: '07:30' },
        };
        const { text, segments, encoding } = texts.render(sampleMessage(key, values), target, TUESDAY);
        expect({ text, encoding, fits: (segments ?? 9) <= 2 }).toEqual({ text, encoding: 'GSM-7', fits: true });
      },
    );
  });

  test('an alert that says not to ring back takes at most two parts', () => {
    for (const twoWay of [true, false]) {
      for (const key of ['staffAlert.emergency', 'staffAlert.urgent'] as const) {
        const { text, segments, encoding } = texts.render(
          {
            key,
            params: {
              reference: '4F2A9C',
              link: 'https://clinique.example/admin/follow-ups/3f0e6f4e-2b43-4d92-9a10-5d8f4f1f0b11',
              phoneNotSafe: true,
            },
          },
          { locale, channel: 'sms', twoWay },
          TUESDAY,
        );
        expect({ text, encoding, fits: (segments ?? 9) <= 2 }).toEqual({
          text: expect.stringMatching(/do not ring back|ne rappelez pas/),
          encoding: 'GSM-7',
          fits: true,
        });
      }
    }
  });

  test('every month and weekday can be written', () => {
    for (let day = 0; day < 366; day += 5) {
      const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
      const { encoding } = texts.render(
        { key: 'cancel.done', params: { when: { date } } },
        { locale, channel: 'sms' },
        TUESDAY,
      );
      expect({ date, encoding }).toEqual({ date, encoding: 'GSM-7' });
    }
  });

  test('names and reasons with letters outside the alphabet do not make the SMS dearer', () => {
    for (const name of ['Loïc', 'Françoise', 'Mbɔ̀ŋ', 'Œuvré', 'Zoë 🌸', 'D’Arc', 'Nguɗo', 'Núñez', 'Łukasz']) {
      const message = {
        key: 'reminder.single',
        params: { patientName: name, reason: `Visite – contrôle « ${name} »…` },
      } as const;
      expect({ name, ...texts.render(message, { locale, channel: 'sms' }, TUESDAY) }).toMatchObject({
        name,
        encoding: 'GSM-7',
      });
    }
  });
});

test('a name in another script is kept, at the price of a longer message', () => {
  const { text, encoding } = texts.render(
    { key: 'confirm.ack', params: { firstName: 'محمد', when: { date: '2026-09-30' } } },
    { locale: 'fr', channel: 'sms' },
    TUESDAY,
  );
  expect(text).toContain('محمد');
  expect(encoding).toBe('UCS-2');
});

describe('counting parts', () => {
  test.each([
    ['a'.repeat(160), 1, 'GSM-7'],
    ['a'.repeat(161), 2, 'GSM-7'],
    ['a'.repeat(307), 3, 'GSM-7'],
    [`${'a'.repeat(159)}€`, 2, 'GSM-7'],
    [`${'a'.repeat(69)}ê`, 1, 'UCS-2'],
    [`${'a'.repeat(70)}ê`, 2, 'UCS-2'],
    ['é à ù É Ç', 1, 'GSM-7'],
  ])('%#: %s…', (text, segments, encoding) => expect(countSegments(text)).toEqual({ segments, encoding }));

  test('the short way for texts of single septets counts as the calculator does', () => {
    const alphabet =
      '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCXYZÄÖÑÜ§¿abcxyzäöñüàê€[]{}~^|\\çœ’🌸\u0000\u000c';
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 12 }),
        fc.integer({ min: 0, max: 480 }),
        (odd, length) => {
          const text = 'a'.repeat(length) + odd;
          const calculated = new SegmentedMessage(text, 'auto', false);
          expect({ text, ...countSegments(text) }).toEqual({
            text,
            segments: calculated.segmentsCount,
            encoding: calculated.encodingName,
          });
        },
      ),
    );
  });

  test('whatever Latin text goes in, the SMS alphabet comes out', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCodePoint(code)),
          maxLength: 80,
        }),
        (text) => {
          const plain = toGsm(text);
          expect(countSegments(`x${plain}`).encoding).toBe(
            /[^\u0000-\u007f¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùü€]/.test(plain) ? 'UCS-2' : 'GSM-7',
          );
        },
      ),
    );
  });
});
