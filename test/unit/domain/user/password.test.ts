import { passwordProblem } from '../../../../src/domain/user/password';

const about = { role: 'staff', username: 'Clarisse Ewane', clinicName: 'Clinique de la Paix' } as const;
const codeOf = (password: string, more: object = {}) => passwordProblem(password, { ...about, ...more })?.code ?? null;

test('administrators need twelve characters, others eight; a character is what one sees', () => {
  expect(codeOf('Tr4-olu9kZ', { role: 'admin' })).toBe('too_short');
  expect(codeOf('Tr4-olu9kZ')).toBeNull();
  expect(codeOf('Tr4-olu', {})).toBe('too_short');
  expect(codeOf('Tr4-olu9kZ-q', { role: 'admin' })).toBeNull();
  expect(codeOf('🌍🌋🌊🌈🌞🌝🌚')).toBe('too_short');
});

test.each([
  ['common', 'password'],
  ['common, written otherwise', 'P@ssw0rd2024!'],
  ['common, in French', 'MotDePasse!!'],
  ['common, with an accent', 'sécurité2026'],
  ['two common words', 'bonjour-amour'],
  ['of the original documentation', 'admin123'],
  ["a user's first name and a year", 'Clarisse2025'],
  ["the user's whole name", 'clarisseewane1'],
  ["the clinic's name", 'cliniquedelapaix'],
  ["the clinic's name, twice", 'Paix-2026-Paix'],
  ['one letter', 'aaaaaaaaaaaaaaaa'],
  ['one syllable again and again', 'lolilolilolilolilo'],
  ['the alphabet', 'abcdefghijklmnop'],
  ['digits downwards', '9876543210987'],
  ['a row of keys and a number', 'azerty123456'],
])('easy to guess: %s', (_why, password) => expect(codeOf(password)).toBe('easy_to_guess'));

test.each([
  'correct horse battery',
  'un chien rit sous la pluie',
  'jK8#pq2Lm9',
  'quite a long passphrase',
  'Ngoa-7-Tsinga-arbre',
])('taken: %s', (password) => expect(codeOf(password)).toBeNull());

test("another person's name is not the user's", () => {
  expect(codeOf('mirabelle 47', { username: 'Mirabelle' })).toBe('easy_to_guess');
  expect(codeOf('mirabelle 47', { username: 'Paul' })).toBeNull();
});
