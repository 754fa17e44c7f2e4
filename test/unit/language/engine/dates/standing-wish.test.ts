import fc from 'fast-check';
import { type UnderstandInput, type Understanding } from '../../../../../src/domain/conversation/reading/understanding';
import { type Locale } from '../../../../../src/domain/locale';
import { parseWhen, readTimes } from '../../../../../src/language/engine/dates/parse-when';
import { understand } from '../../../../../src/language/understand';

const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };
const times = (text: string, lang: Locale = 'fr', wish?: string) =>
  readTimes(text, { lang, ...SETTING, ...(wish === undefined ? {} : { wish }) });
const read = (text: string, more: Partial<UnderstandInput> = {}): Understanding =>
  understand({ text, lang: 'fr', state: 'awaiting_confirmation', ...SETTING, ...more });

describe('a wish that stands gives an hour its day', () => {
  test.each<[Locale, string, string, string]>([
    ['fr', '2026-03-13/PM', 'à 15h', '2026-03-13T15:00'],
    ['fr', '2026-03-13/PM', '15h30', '2026-03-13T15:30'],
    ['fr', '2026-03-13/PM', 'plutôt le matin', '2026-03-13/AM'],
    ['fr', '2026-03-13', 'vers 9h', '2026-03-13T09:00'],
    ['fr', '2026-03-13T15:00', "le matin c'est mieux", '2026-03-13/AM'],
    ['en', '2026-03-16', '10 am please', '2026-03-16T10:00'],
    ['en', '2026-03-16', 'at 10', '2026-03-16T10:00'],
    ['en', '2026-03-16', 'morning', '2026-03-16/AM'],
    ['en', '2026-03-16', 'in the afternoon please', '2026-03-16/PM'],
    ['fr', '2026-03-16', 'à la même heure', '2026-03-16T10:00'],
    ['fr', '2026-03-16', 'ok pour 10h', '2026-03-16T10:00'],
    ['fr', '2026-03-16', '10h parfait', '2026-03-16T10:00'],
    ['fr', '2026-03-16|2026-03-17', 'le matin', '2026-03-16/AM|2026-03-17/AM'],
    ['fr', '2026-03-16', 'après 16h', '2026-03-16/PM'],
  ])('%s, %s: %s → %s', (lang, wish, text, value) =>
    expect(read(text, { lang, wish })).toMatchObject({ intent: 'reschedule', value }),
  );

  test.each<[Locale, string, string, string]>([
    ['fr', '2026-03-16', 'mardi', '2026-03-10'],
    ['fr', '2026-03-16/AM', 'plutôt mardi', '2026-03-10'],
    ['fr', '2026-03-16', 'mardi à 14h', '2026-03-10T14:00'],
    ['fr', '2026-03-16T09:00', 'le 20', '2026-03-20'],
    ['en', '2026-03-16', 'friday instead', '2026-03-13'],
    ['fr', '2026-03-16', 'jeudi à 10h', '2026-03-12T10:00'],
  ])('a new day replaces it (%s, %s: %s → %s)', (lang, wish, text, value) =>
    expect(read(text, { lang, wish })).toMatchObject({ intent: 'reschedule', value }),
  );

  test.each<[string, string, string]>([
    ['2026-W12', 'mardi', '2026-03-17'],
    ['2026-W12', 'mardi matin', '2026-03-17/AM'],
    ['2026-04', 'le 12', '2026-04-12'],
    ['2026-03-16..2026-03-20', 'jeudi', '2026-03-19'],
    ['after:2026-03-15', 'mardi', '2026-03-17'],
    ['2026-W12', 'à 15h', '2026-W12'],
  ])('in a week, a month or a range a day is one of it (%s: %s → %s)', (wish, text, value) =>
    expect(times(text, 'fr', wish).wish?.value).toBe(value),
  );

  test('the hour of the visit as it was never confirms it', () => {
    for (const text of ['à 10h', '10h', '10h ok', 'oui à 10h', 'je viens à 10h', "10h c'est bon"])
      expect(read(text, { wish: '2026-03-16' })).toMatchObject({ intent: 'reschedule', value: '2026-03-16T10:00' });
    expect(read('10h ok').intent).toBe('confirm');
  });
  test('yes, no and the digits keep their meaning', () => {
    expect(read('oui', { wish: '2026-03-16' }).intent).toBe('confirm');
    expect(read('1', { wish: '2026-03-16' }).intent).toBe('confirm');
    expect(read('3', { wish: '2026-03-16' }).intent).toBe('cancel');
  });
});

describe('days and hours that do not suit', () => {
  test.each<[Locale, string, string | undefined, string]>([
    ['fr', 'jeudi pas possible', undefined, '2026-03-12'],
    ['fr', 'pas le jeudi', undefined, '2026-03-12'],
    ['en', 'not thursday', undefined, '2026-03-12'],
    ['en', 'thursday is impossible', undefined, '2026-03-12'],
    ['fr', 'le 12 je peux pas', undefined, '2026-03-12'],
    ['en', "I can't do mornings", undefined, '2026-03-12/AM'],
    ['fr', "je travaille jusqu'à 16h", '2026-03-12/PM', 'before:2026-03-12T16:00'],
    ['fr', 'pas avant 17h', '2026-03-12/PM', 'before:2026-03-12T17:00'],
    ['fr', 'seulement après 16h', '2026-03-12/PM', 'before:2026-03-12T16:00'],
    ['fr', "n'importe quand sauf mardi", undefined, '2026-03-10'],
    ['fr', 'pas lundi, mardi', '2026-03-10', '2026-03-16'],
    ['fr', 'vendredi mais pas le matin', '2026-03-13/PM', '2026-03-13/AM'],
    ['fr', 'vendredi, pas avant 14h', '2026-03-13/PM', '2026-03-13T00:00..2026-03-13T14:00'],
    ['fr', 'la semaine prochaine sauf mardi', '2026-W12', '2026-03-17'],
    ['fr', 'je ne peux pas le lundi ni le mardi', undefined, '2026-03-16|2026-03-10'],
    ['en', 'no mondays please', undefined, '2026-03-16'],
    ['fr', 'pas cette semaine', 'after:2026-03-15', '2026-W11'],
    ['fr', 'jeudi je peux pas, vendredi oui', '2026-03-13', '2026-03-12'],
    ['fr', "mardi j'ai cours, plutôt mercredi", '2026-03-11', '2026-03-10'],
    ['en', 'no money this month', undefined, '2026-03'],
    ['fr', "pas d'argent ce mois", undefined, '2026-03'],
  ])('%s: %s → %s, not %s', (lang, text, value, refused) => {
    const got = read(text, { lang });
    expect([got.intent, got.value, got.refused]).toEqual(['reschedule', value, refused]);
  });

  test('what was, and what will be done then, refuses nothing to come', () => {
    for (const text of [
      'je suis venu lundi',
      'I came on Monday',
      'depuis lundi',
      'hier je ne pouvais pas',
      'since last week',
    ])
      expect(times(text).refused).toBeNull();
  });

  test('no value is a day or an hour that is refused', () => {
    const days = [
      'lundi',
      'mardi',
      'vendredi',
      'le 20',
      'demain',
      'la semaine prochaine',
      'vendredi matin',
      'à 15h',
      'mardi à 9h',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.constantFrom(...days),
        fc.constantFrom('pas %, @', '% non, @', '@ mais pas %', 'je ne peux pas %, @ oui', '@, sauf %'),
        (no, yes, form) => {
          const { wish, refused } = times(form.replace('%', no).replace('@', yes));
          const values = wish?.value.split('|') ?? [];
          expect(values.filter((value) => refused?.split('|').includes(value) === true)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a past day is never a wish', () => {
  test.each<[Locale, string]>([
    ['fr', 'depuis hier'],
    ['en', 'since yesterday'],
    ['fr', 'depuis lundi'],
    ['en', 'since last week'],
    ['fr', "l'enfant a la fièvre depuis hier"],
    ['fr', 'je saigne depuis ce matin'],
    ['en', 'bleeding since this morning'],
    ['fr', "ça saigne encore depuis l'opération"],
    ['en', 'fever since the 5th'],
  ])('%s: %s', (lang, text) => expect(parseWhen(text, { lang, ...SETTING })).toBeNull());

  test('words of illness are no answer about the visit', () => {
    for (const text of [
      "ça saigne encore depuis l'opération",
      'small small bleeding',
      "l'enfant a la fièvre depuis hier",
      'depuis hier',
    ]) {
      const { intent, also, value } = read(text);
      for (const answer of ['confirm', 'cancel', 'reschedule', 'running_late', 'already_came'] as const)
        expect([intent, ...also]).not.toContain(answer);
      expect(value).toBeUndefined();
    }
  });
});

describe('two times to choose between', () => {
  test.each<[Locale, string]>([
    ['fr', '10h ou 11h ?'],
    ['en', 'is it 10am or 11am?'],
    ['fr', "c'est jeudi ou vendredi ?"],
    ['fr', "c'est à 10h ou à 11h ?"],
    ['en', 'Thursday or Friday?'],
  ])('%s: %s asks when the visit is', (lang, text) => {
    expect(read(text, { lang })).toMatchObject({ intent: 'question', topics: ['asks_when'] });
    expect(read(text, { lang }).value).toBeUndefined();
  });
  test("neither of them the visit's, or wished for: a wish", () => {
    expect(read('lundi ou mardi ?').intent).toBe('reschedule');
    expect(read('je préfère 11h ou 12h').intent).toBe('reschedule');
    expect(read('on peut mettre 11h ou midi ?').intent).toBe('reschedule');
  });
});
