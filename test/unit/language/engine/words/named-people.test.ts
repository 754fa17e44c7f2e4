import { namedPeople, partsByPerson } from '../../../../../src/language/engine/words/named-people';

const FAMILY = [
  { patientId: 'm', firstName: 'Marie', lastName: 'Ngono' },
  { patientId: 'p', firstName: 'Paul', lastName: 'Ngono' },
  { patientId: 'g', firstName: 'Parfait' },
];

describe('namedPeople', () => {
  test.each<[string, string[]]>([
    ['Paul ne vient pas', ['p']],
    ['Marie et Paul viennent', ['m', 'p']],
    ['je viens', []],
    ['Ngono ne vient pas', []],
    ["c'est parfait je viens", []],
    ['je viens avec Parfait', ['g']],
  ])('%s', (text, ids) => expect(namedPeople(text, FAMILY)).toEqual(ids));
});

describe('partsByPerson', () => {
  const said = (text: string) => partsByPerson(text, FAMILY);
  test.each<[string, [string, string][]]>([
    [
      'oui pour Marie, non pour Paul',
      [
        ['m', 'oui pour Marie'],
        ['p', ' non pour Paul'],
      ],
    ],
    [
      'Marie vient mais Paul ne peut pas',
      [
        ['m', 'Marie vient '],
        ['p', ' Paul ne peut pas'],
      ],
    ],
    [
      'Marie yes Paul no',
      [
        ['m', 'Marie yes '],
        ['p', 'Paul no'],
      ],
    ],
    [
      '1 pour Marie 3 pour Paul',
      [
        ['m', '1 pour Marie'],
        ['p', ' 3 pour Paul'],
      ],
    ],
  ])('%s', (text, parts) =>
    expect(said(text)).toEqual({ parts: parts.map(([patientId, of]) => ({ patientId, text: of })), rest: '' }),
  );
  test.each<[string, string, string]>([
    ['je viens mais sans Paul', 'p', 'je viens'],
    ['tous viennent sauf Marie', 'm', 'tous viennent'],
    ['we are all coming except for Paul', 'p', 'we are all coming'],
    ['je viens, pas avec Paul', 'p', 'je viens'],
  ])('%s leaves one out', (text, patientId, rest) => {
    const { parts, rest: left } = said(text);
    expect(parts).toMatchObject([{ patientId, without: true }]);
    expect(left.replace(/\s+/g, ' ').trim()).toBe(rest);
  });
  test('a text without names belongs to nobody', () =>
    expect(said('je viens jeudi')).toEqual({ parts: [], rest: 'je viens jeudi' }));
});
