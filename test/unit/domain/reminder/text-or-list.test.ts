import fc from 'fast-check';
import { asOneText, readTextOrList, storeTextOrList } from '../../../../src/domain/reminder/text-or-list';

test('what is stored is read back in the form it came in', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.array(fc.string()), fc.json(), fc.constantFrom('[', '"', '["a"]', '"a"', '[1]')),
      (value) => {
        expect(readTextOrList(storeTextOrList(value))).toEqual(value);
      },
    ),
  );
});

test('a plain text is kept readable in the column, and a row written by hand stays a text', () => {
  expect(storeTextOrList('Aspirine')).toBe('Aspirine');
  expect(storeTextOrList(['Fer', 'Zinc'])).toBe('["Fer","Zinc"]');
  expect(readTextOrList('[not a list')).toBe('[not a list');
  expect(readTextOrList('[1, 2]')).toBe('[1, 2]');
});

test('in a message a list is read out with commas', () => {
  expect([
    asOneText(storeTextOrList(['Fer', 'Zinc'])),
    asOneText('Aspirine'),
    asOneText('[]'),
    asOneText('""'),
    asOneText(null),
  ]).toEqual(['Fer, Zinc', 'Aspirine', null, null, null]);
});
