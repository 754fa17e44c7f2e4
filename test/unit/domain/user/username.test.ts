import { canonicalUsername, usernameKey, usernameProblem } from '../../../../src/domain/user/username';

test('one name is one, however it is typed', () => {
  const typed = [
    'Éloïse Ngo',
    '  éloïse   ngo ',
    'E\u0301lo\u0131\u0308se Ngo'.replace('\u0131', 'i'),
    'ÉLOÏSE NGO',
    'Éloïse\u00a0Ngo',
  ];
  expect([...new Set(typed.map(usernameKey))]).toEqual(['éloïse ngo']);
  expect(usernameKey('ｆｒｕ')).toBe('fru');
  expect(canonicalUsername(' Dr  Fru ')).toBe('Dr Fru');
});

test.each([
  ['a zero-width space', 'ad\u200bmin'],
  ['a soft hyphen', 'ad\u00admin'],
  ['a mark of direction', '\u202eadmin'],
  ['a control character', 'ad\u0007min'],
  ['a line break', 'ad\nmin'],
  ['a variation selector', 'admin\ufe0f'],
  ['a Hangul filler', '\u3164admin'],
  ['an empty Braille cell', 'ad\u2800min'],
  ['half a character', 'admin\ud83d'],
  ['a character that does not exist', 'admin\u0378'],
])('refused, because it cannot be seen: %s', (_what, name) =>
  expect(usernameProblem(name)?.code).toBe('invisible_character'),
);

test.each([
  ['a Cyrillic a', '\u0430dmin'],
  ['a Greek o', 'r\u03bfot'],
  ['an Armenian o', 'r\u0585ot'],
  ['a letter of a script that is not listed', 'admin\u1401'],
])('refused, because it looks like another: %s', (_what, name) =>
  expect(usernameProblem(name)?.code).toBe('mixed_scripts'),
);

test.each(['Dr Fru', "N'Guessan-Étoundi 2", 'reception@clinique.cm', 'ŋwá ɓɛ̂', 'Иванова', '佐藤ゆき', 'አበበ', '42'])(
  'taken: %s',
  (name) => expect(usernameProblem(name)).toBeNull(),
);
