import { type Locale } from '../../../../../src/domain/locale';
import { parseDate } from '../../../../../src/language/engine/dates/parse-date';
import { readTimes } from '../../../../../src/language/engine/dates/parse-when';

/** Monday 9 March 2026, 09:00; the appointment is on Thursday 12 March at 10:00. */
const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };

type Row = [lang: Locale, text: string, wish: string | null, refused?: string];
const check = (rows: Row[]): void => {
  test.each(rows.map(([lang, text, wish, refused = null]) => [lang, text, wish, refused] as const))(
    '%s: %s → %s, not %s',
    (lang, text, wish, refused) => {
      const times = readTimes(text, { lang, ...SETTING });
      expect([times.wish?.value ?? null, times.refused]).toEqual([wish, refused]);
    },
  );
};

describe('weeks counted from a day', () => {
  check([
    ['en', 'today week', '2026-03-16'],
    ['en', 'tmrw week pls', '2026-03-17'],
    ['en', 'week tomorrow', '2026-03-17'],
    ['en', 'a week tomorrow', '2026-03-17'],
    ['en', 'a week today', '2026-03-16'],
    ['en', 'friday week at 3', '2026-03-20T15:00'],
    ['en', 'Thursday week in the afternoon', '2026-03-19/PM'],
    ['en', 'Is Friday week ok?', '2026-03-20'],
    ['en', 'this friday week', '2026-03-20'],
    ['en', 'two weeks today', '2026-03-23'],
    ['en', 'two weeks on Friday', '2026-03-27'],
    ['en', '2 weeks friday', '2026-03-27'],
    ['en', 'a week come friday', '2026-03-20'],
    ['en', '3 weeks tomorrow', '2026-03-31'],
    ['en', 'a week on Friday', '2026-03-20'],
    ['en', 'a week on the 16th', '2026-03-23'],
    ['en', 'can we say a week today at 2pm', '2026-03-16T14:00'],
    ['en', 'friday week or saturday week', '2026-03-20|2026-03-21'],
    ['en', 'tuesday fortnight', '2026-03-24'],
    ['en', 'a fortnight today', '2026-03-23'],
    ['en', 'a fortnight on friday', '2026-03-27'],
    ['en', 'a fortnight from monday', '2026-03-23'],
    ['en', 'friday in a fortnight', '2026-03-27'],
    ['en', 'a fortnight later', '2026-03-26'],
    ['en', 'push it by a fortnight', '2026-03-26'],
    ['en', 'within a fortnight', 'before:2026-03-24'],
    ['en', 'a month today', '2026-04-09'],
    ['en', 'the week after next', '2026-W13'],
    ['fr', 'a week tomorrow', '2026-03-17'],
    ['fr', 'a fortnight today', '2026-03-23'],
    ['en', 'demain en huit', '2026-03-17'],
    ['fr', 'aujourd’hui en huit', '2026-03-16'],
    ['fr', 'demain en huit', '2026-03-17'],
    ['fr', 'après-demain en huit', '2026-03-18'],
    ['fr', 'demain en 15', '2026-03-24'],
    ['fr', 'vendredi en huit', '2026-03-20'],
    ['fr', 'ce vendredi en huit', '2026-03-20'],
    ['fr', 'vendredi en huit jours', '2026-03-20'],
    ['fr', 'jeudi en quinze', '2026-03-26'],
    ['fr', 'jeudi en 8 le matin', '2026-03-19/AM'],
    ['fr', 'd’aujourd’hui en quinze', '2026-03-23'],
    ['fr', 'lundi en 15', '2026-03-23'],
    ['fr', 'vendredi dans quinze jours', '2026-03-27'],
    ['fr', 'aujourd’hui en huit à 15h', '2026-03-16T15:00'],
  ]);

  describe('either of two is given', () => {
    check([
      ['en', 'a fortnight on monday', '2026-03-23|2026-03-30'],
      ['en', 'a week on monday', '2026-03-16|2026-03-23'],
      ['en', 'next friday week', '2026-03-20|2026-03-27'],
      ['en', 'a week next friday', '2026-03-20|2026-03-27'],
      ['en', 'Friday after next', '2026-03-20|2026-03-27'],
      ['en', 'the weekend after next', '2026-03-21..2026-03-22|2026-03-28..2026-03-29'],
      ['fr', 'vendredi prochain en 8', '2026-03-20|2026-03-27'],
      ['en', 'next Friday', '2026-03-13|2026-03-20'],
      ['fr', 'vendredi prochain', '2026-03-13|2026-03-20'],
    ]);
  });

  describe('other weeks', () => {
    check([
      ['en', 'this week on friday', '2026-03-13'],
      ['en', 'friday next week', '2026-03-20'],
      ['en', 'friday the week after next', '2026-03-27'],
      ['en', 'in two weeks on friday', '2026-03-27'],
      ['en', 'friday, week of the 16th', '2026-03-20'],
      ['en', 'busy week today', null, '2026-03-09'],
      ['en', 'twice a week on friday', '2026-03-13'],
      ['fr', 'je viens vendredi en 15 min', '2026-03-13'],
    ]);
  });

  describe('an age, or how long it has lasted', () => {
    check([
      ['en', 'I have been waiting two weeks today', null],
      ['en', '38 weeks tomorrow', null],
      ['en', 'she is 6 weeks today', null],
      ['en', 'quit smoking 6 months today', null],
      ['en', 'ten years today', null],
      ['fr', 'la greffe a 5 ans aujourd’hui', null],
      ['fr', 'elle a trois semaines demain', null],
    ]);
  });
});

describe('spans with a name', () => {
  check([
    ['fr', 'dans huit jours', '2026-03-16'],
    ['fr', 'dans quinze jours', '2026-03-23'],
    ['fr', 'dans 15 j', '2026-03-23'],
    ['fr', 'd’ici huit jours', 'before:2026-03-17'],
    ['fr', 'décaler de huit jours', '2026-03-19'],
    ['fr', 'quinze jours plus tard', '2026-03-26'],
    ['fr', 'sous huitaine', 'before:2026-03-17'],
    ['fr', 'sous quinzaine', 'before:2026-03-24'],
    ['fr', 'sous huit jours', 'before:2026-03-17'],
    ['fr', 'sous 3 jours', 'before:2026-03-13'],
    ['fr', 'dans les quinze jours', 'before:2026-03-24'],
    ['fr', 'dans une quinzaine de jours', '2026-03-23'],
    ['fr', 'repousser d’une quinzaine', '2026-03-26'],
    ['fr', 'dans un mois et demi', '2026-04-23|2026-W17'],
    ['fr', 'dans une semaine et demie', '2026-03-20|2026-W12'],
    ['fr', 'd’ici un mois et demi', 'before:2026-04-24'],
    ['en', 'in a month and a half', '2026-04-23|2026-W17'],
    ['en', 'in two and a half weeks', '2026-03-27|2026-W13'],
    ['en', 'in 1.5 months', '2026-04-23|2026-W17'],
    // Counted as they are said.
    ['fr', 'dans 9 jours', '2026-03-18'],
    ['fr', 'dans dix-huit jours', '2026-03-27'],
    ['fr', 'dans un mois', '2026-04-09|2026-04'],
    ['en', 'in 8 days', '2026-03-17|2026-03-16'],
    // No date.
    ['fr', 'une quinzaine de personnes', null],
    ['fr', 'dans une quinzaine de minutes', null],
    ['fr', 'mon bébé a un mois et demi', null],
    ['fr', 'j’attends depuis quinze jours', null],
    ['fr', 'd’ici 10 minutes', null],
    ['fr', 'je suis sous traitement', null],
  ]);

  test('general writing counts every day', () =>
    expect(parseDate('dans quinze jours', { lang: 'fr', now: SETTING.now })).toBe('2026-03-24'));
});

describe('hours told from the next one', () => {
  check([
    ['fr', 'midi moins le quart', '2026-03-12T11:45'],
    ['fr', 'midi moins 10', '2026-03-12T11:50'],
    ['fr', 'minuit moins cinq', '2026-03-12T23:55'],
    ['fr', 'vendredi midi moins vingt-cinq', '2026-03-13T11:35'],
    ['fr', 'dix heures moins le quart', '2026-03-12T09:45'],
    ['fr', '10h moins 1/4', '2026-03-12T09:45'],
    ['fr', '10 heures et quart', '2026-03-12T10:15'],
    ['fr', 'neuf heures et demie', '2026-03-12T09:30'],
    ['en', 'ten to nine', '2026-03-12T08:50'],
    ['en', 'friday ten to nine', '2026-03-13T08:50'],
    ['en', '5 to 3', '2026-03-12T14:55'],
    ['en', '20 to 4', '2026-03-12T15:40'],
    ['en', 'twenty-five to three', '2026-03-12T14:35'],
    ['en', '10 minutes to 9', '2026-03-12T08:50'],
    ['en', 'at ten to twelve', '2026-03-12T11:50'],
    ['en', 'quarter to ten', '2026-03-12T09:45'],
    ['en', 'quarter till ten', '2026-03-12T09:45'],
    ['en', 'twenty past three', '2026-03-12T15:20'],
    ['en', 'half nine', '2026-03-12T09:30'],
    ['en', 'half past nine', '2026-03-12T09:30'],
    ['fr', 'vendredi à 8h', '2026-03-13T08:00'],
    ['fr', 'vendredi 20h', '2026-03-13T20:00'],
    ['fr', '8h du soir', '2026-03-12T20:00'],
    ['fr', 'vendredi à 3h', '2026-03-13T15:00'],
    ['en', 'at 3', '2026-03-12T15:00'],
    // From one hour to another, or anything else that is counted.
    ['en', '10 to 12', null],
    ['en', '5 to 10 people', null],
    ['en', '5 to 3 days', null],
    ['en', 'move from 10 to 9', null],
    ['en', 'friday 2 to 4pm', '2026-03-13T14:00..2026-03-13T16:00'],
    ['fr', 'midi', '2026-03-12T12:00'],
  ]);
});

describe('one time for another', () => {
  check([
    ['fr', 'à 8h au lieu de 10h', '2026-03-12T08:00', '2026-03-12T10:00'],
    ['fr', '8h au lieu de 10', '2026-03-12T08:00', '2026-03-12T10:00'],
    ['fr', '10h30 au lieu de 10h', '2026-03-12T10:30', '2026-03-12T10:00'],
    ['fr', 'plutôt 8h que 10h', '2026-03-12T08:00', '2026-03-12T10:00'],
    ['fr', 'plutôt vendredi que jeudi', '2026-03-13', '2026-03-12'],
    ['fr', 'plutôt le matin que le soir', '2026-03-12/AM', '2026-03-12/PM'],
    ['fr', 'à 8h et non à 10h', '2026-03-12T08:00', '2026-03-12T10:00'],
    ['fr', '14h au lieu de 10h vendredi', '2026-03-13T14:00', '2026-03-12T10:00'],
    ['fr', 'la semaine prochaine plutôt que jeudi', '2026-W12', '2026-03-12'],
    ['en', 'at 8 instead of 10', '2026-03-12T08:00', '2026-03-12T10:00'],
    ['en', '8 rather than 10', '2026-03-12T08:00', '2026-03-12T10:00'],
    ['en', '3pm rather than 10', '2026-03-12T15:00', '2026-03-12T10:00'],
    ['en', '14 instead of 12', '2026-03-14', '2026-03-12'],
    ['en', 'Friday would be better for me than Thursday', '2026-03-13', '2026-03-12'],
    ['en', 'friday in place of thursday', '2026-03-13', '2026-03-12'],
    ['fr', 'pas lundi, mardi', '2026-03-10', '2026-03-16'],
    // Neither the visit's hour nor its day, a choice of the menu, a thing.
    ['en', '8 instead of 9', null],
    ['en', '2 instead of 1', null],
    ['en', 'I took 3 tablets instead of 2', null],
    ['fr', 'deux heures sans un mot', '2026-03-12T14:00'],
    // "Que" and "than" that compare no times.
    ['fr', 'je veux savoir que lundi c’est possible', '2026-03-16'],
    ['fr', 'je me sens mieux qu’hier', null],
    ['en', 'I weigh more than on Thursday', null],
    ['en', 'no later than friday', 'before:2026-03-14'],
    ['fr', 'pas plus tard que vendredi', 'before:2026-03-14'],
  ]);
});

describe('all days but one', () => {
  check([
    ['fr', 'sauf mardi', null, '2026-03-10'],
    ['fr', 'tous les jours sauf lundi', null, '2026-03-16'],
    ['fr', 'tous les jours hormis lundi', null, '2026-03-16'],
    ['fr', 'tous les jours à l’exception du lundi', null, '2026-03-16'],
    ['en', 'any day but Tuesday', null, '2026-03-10'],
    ['en', 'everyday except friday', null, '2026-03-13'],
    ['en', 'every day but Tuesday', null, '2026-03-10'],
    ['en', 'any day apart from friday', null, '2026-03-13'],
    ['en', 'any day besides friday', null, '2026-03-13'],
    ['en', 'but Tuesday is fine', '2026-03-10'],
  ]);
});

describe('a greeting or a name with a day in it', () => {
  check([
    ['en', 'Happy Monday', null],
    ['en', 'TGIF happy Friday', null],
    ['en', 'Happy Friday evening', null],
    ['en', 'Monday blues', null],
    ['en', 'I teach Sunday school', null],
    ['en', 'Black Friday', null],
    ['en', 'have a nice Friday', null],
    ['en', 'enjoy your Sunday', null],
    ['en', 'Happy Easter to all', null],
    ['en', 'Merry Christmas, see you in January', '2027-01'],
    ['fr', 'bon lundi', null],
    ['fr', 'bon lundi à tous', null],
    ['fr', 'joyeux vendredi', null],
    ['fr', 'merci docteur, bon dimanche', null],
    ['fr', 'passez un bon dimanche', null],
    ['fr', 'bonne fin de semaine', null],
    ['fr', 'Joyeuses Pâques', null],
    ['fr', 'bonne fête du 20 mai', null],
    // A day is meant.
    ['en', 'Happy Monday! Can I come Tuesday?', '2026-03-10'],
    ['en', 'happy to come friday', '2026-03-13'],
    ['en', 'friday is good', '2026-03-13'],
    ['en', 'a nice Friday slot', '2026-03-13'],
    ['en', 'I would be happy friday', '2026-03-13'],
    ['fr', 'bon, lundi', '2026-03-16'],
    ['fr', 'c’est bon lundi', '2026-03-16'],
    ['fr', 'ok bon lundi 9h', '2026-03-16T09:00'],
    ['fr', 'lundi c’est bon', '2026-03-16'],
    ['fr', 'bon mardi docteur, jeudi en 8 ?', '2026-03-19'],
    // Feasts that are days of the calendar.
    ['en', 'Good Friday', '2026-04-03'],
    ['fr', 'vendredi saint', '2026-04-03'],
    ['fr', 'jeudi saint', '2026-04-02'],
    ['fr', 'lundi de Pentecôte', '2026-05-25'],
  ]);
});

describe('as Cameroon says it', () => {
  check([
    ['en', 'next tomorrow', '2026-03-11'],
    ['en', 'upper week', '2026-W13'],
    ['en', 'upper monday', '2026-03-23'],
    ['en', 'i go come next two weeks', '2026-03-16..2026-03-29|2026-W13'],
    ['en', 'in the next two weeks', '2026-03-16..2026-03-29'],
    ['fr', 'l’autre vendredi', '2026-03-20'],
    ['fr', 'l’autre lundi', '2026-03-16|2026-03-23'],
    ['fr', 'pas ce jeudi, l’autre jeudi', '2026-03-19', '2026-03-12'],
    ['fr', 'la semaine surpassée', null],
    ['fr', 'lundi surpassé', null],
    ['fr', 'l’autre jour', null],
  ]);
});
