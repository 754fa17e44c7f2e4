import fc from 'fast-check';
import { firstNameOf, nameParts } from '../../../../src/domain/patient/person-name';

describe('what a patient is called', () => {
  test.each([
    ['Marie Ngono', 'Marie', 'Ngono'],
    ['NGONO Marie', 'Marie', 'Ngono'],
    ['Ngono Marie', 'Ngono', 'Marie'],
    ['NGONO, Marie', 'Marie', 'Ngono'],
    ['MARIE NGONO', 'Marie', 'Ngono'],
    ['Mme Marie Ngono', 'Marie', 'Ngono'],
    ['Mme. NGONO Marie', 'Marie', 'Ngono'],
    ['M. Paul Talla', 'Paul', 'Talla'],
    ['Mr Paul Talla', 'Paul', 'Talla'],
    ['Dr Tchoupo', 'Tchoupo', undefined],
    ['Pr. FOUDA Jean', 'Jean', 'Fouda'],
    ['Docteur Fouda', 'Fouda', undefined],
    ['Enfant NGO BASSA', 'Ngo Bassa', undefined],
    ['BEBE NGONO', 'Ngono', undefined],
    ['Bébé de Ngono Marie', 'Ngono', 'Marie'],
    ['Baby of Mary Fon', 'Mary', 'Fon'],
    ['Baby Girl Fru', 'Fru', undefined],
    ['Nouveau-né Talla', 'Talla', undefined],
    ['NGO BASSONG Marie Claire', 'Marie', 'Ngo Bassong Claire'],
    ['Ngo Bassong', 'Ngo Bassong', undefined],
    ['Ngo Bassong Marie', 'Marie', 'Ngo Bassong'],
    ['El Hadj Moussa Ibrahim', 'Moussa', 'Ibrahim'],
    ['Al-Hadji Bouba', 'Bouba', undefined],
    ['El Bachir Ali', 'Ali', 'El Bachir'],
    ['Alhaji Sali Bello', 'Sali', 'Bello'],
    ['NGONO ATANGANA, Mme Marie Thérèse', 'Marie', 'Ngono Atangana Thérèse'],
    ['TCHOUPO Jean-Pierre', 'Jean-Pierre', 'Tchoupo'],
    ['BA Aminata', 'Aminata', 'Ba'],
    ['JP Fotso', 'JP', 'Fotso'],
    ['Jumeau 1 Kamga', 'Jumeau 1', 'Kamga'],
    ['BEBE 2 NGONO', 'Bebe 2', 'Ngono'],
    ['Veuve Kamga', 'Kamga', undefined],
    ['Mr. and Mrs. Tabe', 'Tabe', undefined],
    ['Hon. Ngu Peter', 'Ngu', 'Peter'],
    ['De La Croix Jean', 'Jean', 'De La Croix'],
    ['de Souza Maria', 'Maria', 'de Souza'],
    ['ETOUNDI ép. MBALLA Claire', 'Claire', 'Etoundi Mballa'],
    ['Mme Ngono née Mbarga', 'Ngono', 'Mbarga'],
    ['Feu Mballa', 'Mballa', undefined],
    ['Mr. & Mrs. Che', 'Che', undefined],
    ['Mbah,', 'Mbah', undefined],
    ['Mme', 'Mme', undefined],
    ['Ada', 'Ada', undefined],
    ['  Jean  Talla ', 'Jean', 'Talla'],
    ['محمد علي', 'محمد', 'علي'],
  ])('%s', (name, firstName, lastName) =>
    expect(nameParts(name)).toEqual({ firstName, ...(lastName !== undefined && { lastName }) }),
  );

  test('whatever the name, somebody is called something, and every word of it comes from the name', () => {
    const word = fc.constantFrom(
      'Mme',
      'M.',
      'DR',
      'Enfant',
      'BEBE',
      'NGO',
      'El',
      'de',
      'Marie',
      'PAUL',
      'Talla',
      'N',
      ',',
      '-',
      '123',
      'Ba',
      'é',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
          fc.string({ minLength: 1, maxLength: 30 }),
        ),
        (name) => {
          const { firstName, lastName } = nameParts(name);
          fc.pre(name.trim() !== '');
          expect(firstName).not.toBe('');
          expect(firstNameOf(name)).toBe(firstName);
          const from = name.toLowerCase();
          for (const part of `${firstName} ${lastName ?? ''}`.split(/\s+/).filter(Boolean))
            expect(from).toContain(part.toLowerCase());
        },
      ),
    );
  });
});
