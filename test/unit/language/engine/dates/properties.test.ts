import fc from 'fast-check';
import { LOCALES } from '../../../../../src/domain/locale';
import { isoDateOf, momentOf, parseWallClock } from '../../../../../src/language/engine/dates/calendar';
import { parseDate } from '../../../../../src/language/engine/dates/parse-date';
import { parseWhen } from '../../../../../src/language/engine/dates/parse-when';

const WORDS = [
  'lundi',
  'jeudi',
  'monday',
  'friday',
  'next',
  'prochain',
  'dernier',
  'semaine',
  'week',
  'le',
  'the',
  'à',
  'at',
  'de',
  'of',
  'dans',
  'in',
  '2',
  '10',
  '31',
  '15h',
  '10:30',
  'pm',
  'mars',
  'april',
  'fin',
  'end',
  'début',
  'matin',
  'afternoon',
  'demain',
  'tomorrow',
  'après',
  'before',
  'avant',
  'until',
  'jusqu’à',
  'ou',
  'and',
  '-',
  '/',
  ',',
  '.',
  'pas',
  'not',
  'plutôt',
  'instead',
  'je voyage',
  'can i come',
  'huit',
  'en',
  'twenty',
  'vingt',
  'premier',
  'last',
  'heures',
  'moins',
  'quart',
  'half',
  'later',
  'plus tard',
  'il y a',
  'ago',
  '2026',
];
const locale = fc.constantFrom(...LOCALES);
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' '));
const text = fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 200 }));
const day = fc.integer({ min: momentOf(2000, 1, 1), max: momentOf(2100, 1, 1) }).map(isoDateOf);

const DATE = String.raw`\d{4}-\d\d-\d\d`;
const POINT = String.raw`${DATE}(?:T\d\d:\d\d(?::\d\d)?|/AM|/PM)?`;
const WISH = new RegExp(String.raw`^(?:(?:after:|before:)?${POINT}|${POINT}\.\.${POINT}|\d{4}-W\d\d|\d{4}-\d\d)$`);
const GENERAL = new RegExp(String.raw`^(?:\.\.)?(?:\d{4}|\d{4}-\d\d|${POINT})(?:\.\.(?:\d{4}|\d{4}-\d\d|${POINT})?)?$`);

function expectRealDates(value: string): void {
  for (const [date] of value.matchAll(new RegExp(`${DATE}(?:T\\d\\d:\\d\\d)?`, 'g')))
    expect(parseWallClock(date)).not.toBeNull();
}

it('never throws, and every wish is made of real dates in order', () => {
  fc.assert(
    fc.property(text, locale, day, fc.integer({ min: 0, max: 60 }), (message, lang, today, ahead) => {
      const now = `${today}T09:00`;
      const appointment = `${isoDateOf((parseWallClock(today)?.moment ?? 0) + ahead * 86_400)}T10:00`;
      const when = parseWhen(message, { lang, now, appointment });
      for (const value of when?.value.split('|') ?? []) {
        expect(value).toMatch(WISH);
        expectRealDates(value);
        const [from, to] = value.split('..');
        if (from !== undefined && to !== undefined) expect(from <= to).toBe(true);
        if (!value.includes(':') && /^\d{4}-\d\d-\d\d/.test(value)) expect((to ?? value) >= today).toBe(true);
      }
      for (const piece of when?.matched ?? []) expect(message.normalize('NFC')).toContain(piece);
    }),
    { numRuns: 800 },
  );
});

it('reads the same text the same way every time, whatever its accents’ encoding', () => {
  fc.assert(
    fc.property(text, locale, (message, lang) => {
      const options = { lang, now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };
      expect(parseWhen(message, options)).toEqual(parseWhen(message, options));
      expect(parseWhen(message.normalize('NFD'), options)?.value).toBe(
        parseWhen(message.normalize('NFC'), options)?.value,
      );
    }),
    { numRuns: 300 },
  );
});

it('gives a general date a form ISO readers know', () => {
  fc.assert(
    fc.property(text, locale, day, (message, lang, today) => {
      const value = parseDate(message, { lang, now: `${today}T04:30` });
      if (value === null) return;
      expect(value).toMatch(GENERAL);
      expectRealDates(value);
    }),
    { numRuns: 500 },
  );
});

it('reads back a date it would write', () => {
  fc.assert(
    fc.property(day, locale, (date, lang) => {
      expect(parseDate(date, { lang, now: '2026-03-09T09:00' })).toBe(date);
    }),
  );
});
