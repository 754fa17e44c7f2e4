import { type Locale } from '../../../../../src/domain/locale';
import { parseWhen } from '../../../../../src/language/engine/dates/parse-when';

/** Monday 9 March 2026, 09:00; the appointment is on Thursday 12 March at 10:00. */
const NOW = '2026-03-09T09:00';
const APPOINTMENT = '2026-03-12T10:00';

const read = (lang: Locale, text: string, appointment = APPOINTMENT, now = NOW): string | null =>
  parseWhen(text, { lang, now, appointment })?.value ?? null;

type Case = [lang: Locale, text: string, value: string | null];
const check = (cases: Case[]): void => {
  it.each(cases)('%s: %s → %s', (lang, text, value) => expect(read(lang, text)).toBe(value));
};

describe('a day', () => {
  check([
    ['en', 'Can we do Friday instead?', '2026-03-13'],
    ['en', 'come on the twentieth', '2026-03-20'],
    ['en', 'Wednesday 18 March would suit me', '2026-03-18'],
    ['en', 'day after tomorrow', '2026-03-11'],
    ['en', 'tmrw pls', '2026-03-10'],
    ['en', 'on 18/03/26', '2026-03-18'],
    ['en', 'the last friday of march', '2026-03-27'],
    ['en', 'first of next month', '2026-04-01'],
    ['en', 'same day next week', '2026-03-19'],
    ['en', 'a week from thursday', '2026-03-19'],
    ['fr', 'reporter au lundi 16', '2026-03-16'],
    ['fr', 'ap demain svp', '2026-03-11'],
    ['fr', 'le vingt et un', '2026-03-21'],
    ['fr', 'lundi en huit', '2026-03-16'],
    ['fr', 'vendredi en quinze', '2026-03-27'],
    ['fr', 'le 5 du mois prochain', '2026-04-05'],
    ['fr', 'le lendemain', '2026-03-13'],
    ['fr', 'le jeudi suivant', '2026-03-19'],
    ['fr', 'premier lundi d’avril', '2026-04-06'],
  ]);
});

describe('words that look like a date or an hour', () => {
  check([
    ['fr', 'j’ai été reçu', null],
    ['fr', 'elle a déjà ete operee', null],
    ['fr', 'donnez ma place à un autre', null],
  ]);

  test('the summer stays one', () => expect(read('fr', 'plutôt cet été')).not.toBeNull());
});

describe('an hour or a part of the day', () => {
  check([
    ['en', 'can i come at 4 instead', '2026-03-12T16:00'],
    ['en', 'march twenty third at ten thirty', '2026-03-23T10:30'],
    ['en', 'quarter to ten on friday', '2026-03-13T09:45'],
    ['en', 'tomorrow by 10am', '2026-03-10T10:00'],
    ['en', 'friday evening', '2026-03-13/PM'],
    ['en', 'friday after 2pm', '2026-03-13/PM'],
    ['en', 'Anytime before noon friday', '2026-03-13/AM'],
    ['en', 'Friday 2-4pm', '2026-03-13T14:00..2026-03-13T16:00'],
    ['en', 'same time tomorrow', '2026-03-10T10:00'],
    ['fr', 'dix heures et demie vendredi', '2026-03-13T10:30'],
    ['fr', 'vendredi à neuf heures moins le quart', '2026-03-13T08:45'],
    ['fr', 'samedi matin tôt', '2026-03-14/AM'],
    ['fr', 'le matin c’est mieux', '2026-03-12/AM'],
    ['fr', 'vendredi entre 9h et 11h', '2026-03-13T09:00..2026-03-13T11:00'],
    ['fr', 'après 16h', '2026-03-12/PM'],
    ['fr', 'même heure vendredi', '2026-03-13T10:00'],
  ]);
});

describe('counted from the appointment', () => {
  check([
    ['en', 'an hour later', '2026-03-12T11:00'],
    ['en', 'postpone it by two days', '2026-03-14'],
    ['en', 'give me one more week', '2026-03-19'],
    ['en', 'two days earlier same hour', '2026-03-10T10:00'],
    ['fr', 'décaler de deux heures', '2026-03-12T12:00'],
    ['fr', 'avancer d’un jour', '2026-03-11'],
    ['fr', 'repousser à 16h', '2026-03-12T16:00'],
    ['fr', 'la semaine d’après', '2026-W12'],
  ]);

  it('is open without an appointment', () => {
    expect(parseWhen('une heure plus tard', { lang: 'fr', now: NOW })).toBeNull();
    expect(parseWhen('in the afternoon please', { lang: 'en', now: NOW })).toBeNull();
    expect(parseWhen('vendredi à 15h', { lang: 'fr', now: NOW })?.value).toBe('2026-03-13T15:00');
  });

  it('is less precise when only the day of the appointment is known', () => {
    expect(read('en', 'same time tomorrow', '2026-03-12')).toBe('2026-03-10');
    expect(read('en', 'two days later', '2026-03-12')).toBe('2026-03-14');
  });
});

describe('weeks, months, ranges and bounds', () => {
  check([
    ['en', 'next week please', '2026-W12'],
    ['en', 'upper week', '2026-W13'],
    ['en', 'not next week, the week after', '2026-W13'],
    ['en', 'end of next week', '2026-03-19..2026-03-22'],
    ['en', 'first week of april', '2026-04-01..2026-04-07'],
    ['en', 'this weekend', '2026-03-14..2026-03-15'],
    ['en', 'from monday to wednesday', '2026-03-16..2026-03-18'],
    ['en', 'any time from monday', 'after:2026-03-15'],
    ['en', 'before thursday if possible', 'before:2026-03-12'],
    ['en', 'by friday', 'before:2026-03-14'],
    ['fr', 'entre mardi et jeudi de la semaine prochaine', '2026-03-17..2026-03-19'],
    ['fr', 'début avril', '2026-04-01..2026-04-10'],
    ['fr', 'fin du mois prochain', '2026-04-25..2026-04-30'],
    ['fr', 'en mai', '2026-05'],
    ['fr', 'à partir du 20 mars', 'after:2026-03-19'],
    ['fr', 'd’ici deux semaines', 'before:2026-03-24'],
  ]);
});

describe('refused, taken and impossible days', () => {
  check([
    ['en', 'Not Thursday. Friday?', '2026-03-13'],
    ['en', 'I have a burial on Friday, can I come on the 17th', '2026-03-17'],
    ['en', 'wednesday instead of thursday', '2026-03-11'],
    ['en', 'move from 10 to 3pm', '2026-03-12T15:00'],
    ['en', 'Thursday doesn’t work for me', null],
    ['en', 'any day but friday', null],
    ['en', 'any day next week except Monday', '2026-W12'],
    ['en', 'i cant come this week', 'after:2026-03-15'],
    ['en', 'I am away till friday, any day after is ok', 'after:2026-03-13'],
    ['en', 'not before the 20th please', 'after:2026-03-19'],
    ['fr', 'je peux pas jeudi plutot lundi svp', '2026-03-16'],
    ['fr', 'jeudi je peux pas vendredi oui', '2026-03-13'],
    ['fr', 'lundi je peux pas vendredi', null],
    ['fr', 'je travaille du lundi au vendredi, samedi c’est possible ?', '2026-03-14'],
    ['fr', 'ni lundi ni mardi, mercredi oui', '2026-03-11'],
    ['fr', 'déplacer de jeudi à vendredi', '2026-03-13'],
    ['fr', 'je suis au village jusqu’à lundi, mardi ça va', '2026-03-17'],
    ['fr', 'lundi c’est férié', null],
  ]);
});

describe('Pidgin and camfranglais', () => {
  check([
    ['en', 'i no fit come thursday, i fit come friday morning', '2026-03-13/AM'],
    ['en', 'abeg make una put me for monday 8 oclock', '2026-03-16T08:00'],
    ['en', 'i no dey thursday, put am saturday', '2026-03-14'],
    ['en', 'next tomorrow', '2026-03-11'],
    ['fr', 'je go au village ce week, on peut put ça monday ?', '2026-03-16'],
    ['fr', 'gars le jeudi là je ne peux pas, mets moi vendredi', '2026-03-13'],
  ]);
});

describe('several readings are all given, so that the bot asks', () => {
  check([
    ['en', 'next friday please', '2026-03-13|2026-03-20'],
    ['en', 'saturday or sunday', '2026-03-14|2026-03-15'],
    ['en', '13 or 14 march', '2026-03-13|2026-03-14'],
    ['fr', 'vendredi 14 mars', '2026-03-14|2026-03-13'],
    ['fr', 'lundi 9h, mardi 14h', '2026-03-16T09:00|2026-03-10T14:00'],
    ['fr', 'mercredi ou jeudi de la semaine prochaine', '2026-03-18|2026-03-19'],
    ['fr', 'demain ou le jour d’après', '2026-03-10|2026-03-11'],
  ]);

  it('offers both weeks when the appointment is far away', () => {
    expect(read('en', 'can we do tuesday instead', '2026-04-23T10:00')).toBe('2026-03-10|2026-04-21');
    expect(read('fr', 'plutôt le 20', '2026-04-23T10:00')).toBe('2026-03-20|2026-04-20');
  });
});

describe('no date is better than a wrong one', () => {
  check([
    ['en', 'my number is 677 12 34 56', null],
    ['en', 'i have been waiting for 3 hours', null],
    ['en', 'I am 20 years old', null],
    ['en', 'I came yesterday', null],
    ['en', 'in a few days', null],
    ['en', 'can i come now', null],
    ['en', 'good morning', null],
    ['en', 'munday', null],
    ['en', 'on 4/3', null],
    ['fr', 'j’attends depuis 2 heures', null],
    ['fr', 'mon bébé a 3 mois', null],
    ['fr', 'le 2', null],
    ['fr', 'dans 10 minutes', null],
    ['fr', 'dès que possible', null],
    ['fr', 'appelez moi demain', null],
    ['fr', '', null],
  ]);
});

describe('the calendar', () => {
  it('crosses month ends, the year and leap days', () => {
    expect(read('fr', 'demain', '2026-12-31T10:00', '2026-12-31T08:00')).toBe('2027-01-01');
    expect(read('en', 'the 31st', '2026-04-29T10:00', '2026-04-28T08:00')).toBe('2026-05-31');
    expect(read('fr', 'dans un mois', '2026-02-02T10:00', '2026-01-31T08:00')).toBe('2026-02-28|2026-02');
    expect(read('en', 'on 29 february 2028', '2028-02-28T10:00', '2028-02-20T08:00')).toBe('2028-02-29');
    expect(read('en', '29 february 2027', '2027-02-20T10:00', '2027-02-10T08:00')).toBeNull();
    expect(read('fr', 'la semaine prochaine', '2026-12-29T10:00', '2026-12-28T08:00')).toBe('2027-W01');
    expect(read('en', 'friday', '2027-01-04T10:00', '2026-12-30T08:00')).toBe('2027-01-01');
  });

  it('reads the wall clock on the days Europe changes its clocks', () => {
    expect(read('en', 'tomorrow at 2:30am', '2026-04-01T10:00', '2026-03-28T23:30')).toBe('2026-03-29T02:30');
    expect(read('en', 'two hours later', '2026-10-25T01:30', '2026-10-24T09:00')).toBe('2026-10-25T03:30');
    expect(read('fr', 'le lendemain à la même heure', '2026-03-28T10:00', '2026-03-27T09:00')).toBe('2026-03-29T10:00');
  });
});

it('names the pieces it read', () => {
  expect(
    parseWhen('Je ne peux pas jeudi, plutôt Lundi à 9h svp', { lang: 'fr', now: NOW, appointment: APPOINTMENT }),
  ).toEqual({
    value: '2026-03-16T09:00',
    matched: ['Lundi à 9h'],
  });
});

it('refuses a clock that is none', () => {
  expect(() => parseWhen('demain', { lang: 'fr', now: '2026-03-09T09:00+01:00' })).toThrow(RangeError);
  expect(() => parseWhen('demain', { lang: 'fr', now: NOW, appointment: '2026-02-30T09:00' })).toThrow(RangeError);
});

describe('how patients put it', () => {
  check([
    ['en', 'postpone till monday', '2026-03-16'],
    ['en', 'does friday work', '2026-03-13'],
    ['en', 'yes but later in the day', null],
    ['en', 'any evening next week', '2026-W12'],
    ['en', 'no earlier than monday', 'after:2026-03-15'],
    ['en', 'sorry thursday i have class. friday 11?', '2026-03-13T11:00|2026-03-11'],
    ['fr', 'samedi 16 à 18h', '2026-03-16T18:00|2026-03-14T18:00'],
    ['fr', 'un soir la semaine prochaine', '2026-W12'],
    ['fr', 'à la fin du mois d’avril', '2026-04-25..2026-04-30'],
    ['fr', 'examens jusqu’au 20, ensuite je suis libre', 'after:2026-03-20'],
    ['fr', 'jpeu pa jeudi c possible vendredi?', '2026-03-13'],
  ]);
});
