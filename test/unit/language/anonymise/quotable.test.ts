import fc from 'fast-check';
import { quotable } from '../../../../src/language/anonymise/quotable';

const NAMES = [
  'Mbarga',
  'Ngono',
  'Grace',
  'Clarisse',
  'Ndi',
  'Fotso',
  'Kevin',
  'Paul',
  'Etoundi',
  'Patience',
  'Prudence',
  'Moussa',
  'Aïcha',
];

test.each([
  ["Dr Mbarga m'a crié dessus", "Dr […] m'a crié dessus"],
  ["dr mbarga m'a crié dessus devant tout le monde", "dr […] m'a crié dessus devant tout le monde"],
  ["LE DOCTEUR MBARGA M'A CRIE DESSUS", "LE DOCTEUR […] M'A CRIE DESSUS"],
  ["Mbarga m'a crié dessus sans raison", "[…] m'a crié dessus sans raison"],
  ['nurse Grace was rude to my mother', 'nurse […] was rude to my mother'],
  ['nurse grace was rude to my mother', 'nurse […] was rude to my mother'],
  ['Grace was rude to my mother all day', '[…] was rude to my mother all day'],
  ['GRACE WAS RUDE TO ME THE WHOLE DAY', '[…] WAS RUDE TO ME THE WHOLE DAY'],
  ['Patience a été très gentille avec nous', '[…] a été très gentille avec nous'],
  ['mon fils kevin a attendu deux heures aux urgences', 'mon fils […] a attendu deux heures aux urgences'],
  ["je m'appelle paul et j'ai attendu longtemps", "je m'appelle […] et j'ai attendu longtemps"],
  ['My name is joy and I waited for hours', 'My name is […] and I waited for hours'],
  ['Venue le 12/03, attente de quatre heures, note 2/10', 'Venue le […], attente de quatre heures, note 2/10'],
  ['I was born on 3 February 1975 and nobody looked at my file', 'I was born on […] and nobody looked at my file'],
  ['Appelez-moi au 699 12 34 56 pour en parler, merci', 'Appelez-moi au […] pour en parler, merci'],
])('%s', (text, shown) => {
  expect(quotable(text, [])).toBe(shown);
});

test.each([
  'Merci pour votre patience.',
  'Le docteur nous a bien reçus, le médecin aussi',
  'The nurse was kind and the doctor listened to me.',
  "le docteur m'a dit de revenir",
  'Attente interminable, trois heures debout dans le couloir',
  'PERSONNE NE NOUS A REPONDU',
  'We waited from 7h to 11h and the toilets were dirty.',
  'Très bon accueil, 4 personnes aimables',
])('%s stays as it is', (text) => {
  expect(quotable(text, [])).toBe(text);
});

test.each([
  'Dr. Ngono et Mme Fotso, Clarisse, Paul et Jean étaient là',
  'Née le 3 février 1975, dossier 48213, awa@example.cm',
  'six neuf neuf un deux trois quatre',
  'Mbarga !',
  'Hevi wahala komot',
])('%s cannot be shown', (text) => {
  expect(quotable(text, [])).toBeNull();
});

test('a name does not come through in any case, at any place where people write one, nor does a number or an address', () => {
  const frames: ((name: string) => string)[] = [
    (name) => `Dr ${name} m'a crié dessus et je suis partie`,
    (name) => `l'infirmière ${name} a été méchante avec nous`,
    (name) => `${name} a été très désagréable avec ma mère`,
    (name) => `nurse ${name} was rude and told me to wait`,
    (name) => `${name} was very rude to my mother`,
    (name) => `I am angry. Sister ${name} said it was my fault`,
  ];
  const cases = [(name: string) => name, (name: string) => name.toLowerCase(), (name: string) => name.toUpperCase()];
  const identity = fc.oneof(
    fc
      .constantFrom(...NAMES)
      .chain((name) =>
        fc
          .tuple(fc.constantFrom(...frames), fc.constantFrom(...cases))
          .map(([frame, write]) => [frame(write(name)), name] as const),
      ),
    fc
      .integer({ min: 600_000_000, max: 699_999_999 })
      .map((number) => [`the staff was rude, call me on ${number} please`, String(number)] as const),
  );
  fc.assert(
    fc.property(identity, fc.boolean(), ([text, secret], shouted) => {
      const shown = quotable(shouted ? text.toUpperCase() : text, []) ?? '';
      expect(
        shown
          .normalize('NFD')
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, ' ')
          .split(' '),
      ).not.toContain(
        secret
          .normalize('NFD')
          .toLowerCase()
          .replace(/[^a-z0-9]/g, ''),
      );
    }),
    { numRuns: 500 },
  );
});
