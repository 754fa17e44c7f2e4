import { STATUS_CODES } from 'node:http';
import { problemText } from '../../../src/http/problem-language';
import { problemOf } from '../../../src/http/problem';
import { ERROR_CODES, Refusal } from '../../../src/domain/errors';
import { errorTexts } from '../../support/error-texts';

const inFrench = (text: string): string | null => problemText('fr', text);

const texts = [...errorTexts()];

test('the sources are read: texts of each kind are among them', () => {
  expect(texts.length).toBeGreaterThan(100);
  expect(texts).toEqual(
    expect.arrayContaining([
      'Username or password is wrong. Check both and try again.',
      'This place is past. Offer one to come.',
      'Two places are the same.',
      'A whole number.',
      'This name is taken. Choose another.',
      'Somebody changed this appointment: it is at version «x». Read it again, then decide.',
    ]),
  );
});

test('every text of an error, a field or a warning has its French', () => {
  // These are parts that are put together with others, and what a schema library calls a type.
  const parts = ['Correct these fields and send the request again. «x»', '«x»: «x»', 'string'];
  expect(
    texts.filter((text) => !parts.includes(text) && inFrench(text.replace('wrong.«x»', 'wrong.')) === null),
  ).toEqual([]);
});

test('every title has its French', () => {
  const titles = new Set(ERROR_CODES.map((code) => problemOf(new Refusal(code, '')).title));
  expect([...titles].every((title) => Object.values(STATUS_CODES).includes(title))).toBe(true);
  expect([...titles].filter((title) => inFrench(title) === null)).toEqual([]);
});

test('values keep their place, and known ones are put into French', () => {
  expect(inFrench('At most 50 characters.')).toBe('Au plus 50 caractères.');
  expect(inFrench('At most 200.')).toBe('Au plus 200.');
  expect(inFrench('No appointment with this id.')).toBe("Cet identifiant n'est celui d'aucun rendez-vous.");
  expect(inFrench('Nothing was taken in: 1 entry is wrong. Correct them and send the whole file again.')).toBe(
    "Rien n'a été repris : 1 élément est incorrect. Corrigez et renvoyez tout le fichier.",
  );
  expect(inFrench('no text of ours')).toBeNull();
});
