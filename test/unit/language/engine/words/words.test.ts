import fc from 'fast-check';
import { fold, shortenDoubles, shortenRuns } from '../../../../../src/language/engine/words/fold';
import { PatternSet } from '../../../../../src/language/engine/pattern';
import { correctorFor } from '../../../../../src/language/engine/words/spelling';
import { readText } from '../../../../../src/language/engine/words/words';

const forms = (text: string): string[] => readText(text).words.map((word) => word.form);

test('folding keeps letters and drops what carries no meaning', () => {
  expect(fold('ÇA VA, Élève ’ œuf 5️⃣ 👍🏿')).toBe("ca va, eleve ' oeuf 5 👍");
  expect(shortenRuns('nooooon', 1)).toBe('non');
  expect(shortenDoubles('yess')).toBe('yes');
});

test.each([
  ['jpeux pas', ['je', 'peux', 'pas']],
  ["I can't", ['i', 'can', 'not']],
  ['it doesn’t', ['it', 'does', 'not']],
  ["s'il vous plaît", ['svp']],
  ['rendez-vous', ['rdv']],
  ['dem1 svp', ['demain', 'svp']],
  ["n'annulez", ['n', 'annulez']],
  ['10h30, 4,5', ['10h30', '4,5']],
  ['peut-être', ['peutetre']],
])('%s', (text, wanted) => expect(forms(text)).toEqual(wanted));

test('accents decide where they must: mé is mais, me is not', () => {
  expect(forms('mé oui')).toEqual(['mais', 'oui']);
  expect(forms('tell me')).toEqual(['tell', 'me']);
});

test('clauses end at commas, sentences at full stops and at but / mais', () => {
  const { words, questions } = readText('Oui, merci. Je viens mais tard ?');
  expect(words.map((word) => word.sentence)).toEqual([0, 0, 1, 1, 2, 2]);
  expect(words[1]?.clause).toBeGreaterThan(words[0]?.clause ?? 0);
  expect(questions).toEqual(new Set([2]));
});

describe('spelling', () => {
  const known = correctorFor(['respirer', 'plaie', 'annuler'], ['saign']);
  test('one edit, same first letter, one candidate', () => {
    expect(known.nearest('respirrer')).toEqual(['respirer']);
    expect(known.nearest('anuler')).toEqual(['annuler']);
    expect(known.nearest('xespirer')).toEqual([]);
  });
  test('a real word stays what it is', () => expect(known.nearest('pluie')).toEqual([]));
  test('a word that begins like a known stem is known', () => expect(known.has('saignement')).toBe(true));
});

describe('patterns', () => {
  const found = (pattern: string, text: string, barred: string[] = []): boolean =>
    new PatternSet({ x: pattern }, { day: 'jeudi lundi' }, new Set(barred)).find(readText(text).words).length > 0;
  test('alternatives, lists, stems, gaps, edges', () => {
    expect(found('je viens|passe @day', 'je passe jeudi')).toBe(true);
    expect(found('saign* ..1 beaucoup', 'je saigne vraiment beaucoup')).toBe(true);
    expect(found('saign* ..1 beaucoup', 'je saigne un jour sur deux et beaucoup')).toBe(false);
    expect(found('< stop >', 'please stop')).toBe(false);
    expect(found('pas ,>', 'je peux pas, merci')).toBe(true);
  });
  test('a gap does not leave its clause, nor skip a barred word', () => {
    expect(found('date ..3 convient', 'la date, elle convient')).toBe(false);
    expect(found('date ...3 convient', 'la date, elle convient')).toBe(true);
    expect(found('date ..3 convient', 'la date ne pas convient', ['pas'])).toBe(false);
  });
  test('a missing list or an impossible word is refused at once', () => {
    expect(() => new PatternSet({ x: '@nobody' })).toThrow('nobody');
    expect(() => new PatternSet({ x: 'two_words' })).toThrow('two_words');
  });
});

test('reading never throws and keeps offsets inside the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      readText(text).words.every((word) => word.start >= 0 && word.end <= text.length && word.start < word.end),
    ),
  );
});
