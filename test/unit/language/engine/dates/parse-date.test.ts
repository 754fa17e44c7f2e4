import { type Locale } from '../../../../../src/domain/locale';
import { parseDate } from '../../../../../src/language/engine/dates/parse-date';

/** Tuesday 5 August 2025, 08:15. */
const NOW = '2025-08-05T08:15';

const CASES: [Locale, string, string | null][] = [
  ['en', 'right now', '2025-08-05T08:15:00'],
  ['en', 'tuesday', '2025-08-12'],
  ['en', 'last tuesday', '2025-07-29'],
  ['en', 'the day before yesterday', '2025-08-03'],
  ['en', '10/11', '2025-10-11'],
  ['en', 'Mar-13-2026', '2026-03-13'],
  ['en', '2026-02-13T15:00:00', '2026-02-13T15:00:00'],
  ['en', 'in two and a half hours', '2025-08-05T10:45'],
  ['en', 'in 1h30', '2025-08-05T09:45'],
  ['en', '3 o’clock in the afternoon', '2025-08-05T15:00'],
  ['en', '8 tonight', '2025-08-05T20:00'],
  ['en', 'second quarter of 2026', '2026-04..2026-06'],
  ['en', 'the third week of march', '2026-03-16..2026-03-22'],
  ['en', 'this week', '2025-08-04..2025-08-10'],
  ['en', 'next 3 days', '2025-08-06..2025-08-08'],
  ['en', 'between 9 and 11 on friday', '2025-08-08T09:00..2025-08-08T11:00'],
  ['en', 'since 2 pm', '2025-08-05T14:00..'],
  ['en', 'before 11 am', '..2025-08-05T11:00'],
  ['en', 'in the year 2030', '2030'],
  ['en', 'march next year', '2026-03'],
  ['en', 'two weeks after easter 2026', '2026-04-19'],
  ['en', '4pm GMT', null],
  ['en', 'nothing of the kind', null],
  ['fr', '10/11', '2025-11-10'],
  ['fr', 'il y a deux jours', '2025-08-03'],
  ['fr', 'jeudi 14 à 8h', '2025-08-14T08:00'],
  ['fr', 'le premier mardi d’octobre', '2025-10-07'],
  ['fr', 'à trois heures et quart demain après-midi', '2025-08-06T15:15'],
  ['fr', 'dans la matinée', '2025-08-05T04:00..2025-08-05T12:00'],
  ['fr', 'du 13 au 15 septembre', '2025-09-13..2025-09-15'],
  ['fr', 'la veille du 18 janvier', '2026-01-17'],
  ['fr', 'lundi de Pâques', '2026-04-06'],
  ['fr', 'dans trois quarts d’heure', '2025-08-05T09:00'],
  ['fr', 'mars 2027', '2027-03'],
  ['fr', 'midi et demi', '2025-08-05T12:30'],
];

it.each(CASES)('%s: %s → %s', (lang, text, value) => expect(parseDate(text, { lang, now: NOW })).toBe(value));

it('reads English figures day first when asked', () => {
  expect(parseDate('10/11', { lang: 'en', now: NOW, dayFirst: true })).toBe('2025-11-10');
});

it('refuses a clock with an offset', () => {
  expect(() => parseDate('today', { lang: 'en', now: '2025-08-05T08:15Z' })).toThrow(RangeError);
});
