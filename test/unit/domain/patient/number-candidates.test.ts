import fc from 'fast-check';
import { numberCandidates, numberOfPerson } from '../../../../src/domain/patient/number-candidates';

describe('other forms of a number', () => {
  test.each([
    ['Cameroon, mobile', '+23776671338', '+237676671338'],
    ['Cameroon, mobile of Orange', '+23799123456', '+237699123456'],
    ['Cameroon, fixed', '+23722214646', '+237222214646'],
    ['Ivory Coast, Moov', '+22501234567', '+2250101234567'],
    ['Ivory Coast, MTN', '+22545234567', '+2250545234567'],
    ['Ivory Coast, Orange', '+22507234567', '+2250707234567'],
    ['Benin', '+22997123456', '+2290197123456'],
    ['Brazil', '+554188887777', '+5541988887777'],
    ['Mexico', '+525512345678', '+5215512345678'],
    ['Argentina', '+541112345678', '+5491112345678'],
  ])('%s: %s and %s, both ways', (_country, one, other) => {
    expect(numberCandidates(one)).toEqual([other]);
    expect(numberCandidates(other)).toEqual([one]);
  });

  test.each([
    ['a fixed line in Brazil', '+554132223333'],
    ["an operator's figures that do not fit", '+2250507234567'],
    ['Nigeria', '+2348012345678'],
    ['a number of the United States', '+15005550006'],
    ['Cameroon, a number that is too short', '+2376667133'],
    ['toll-free in Mexico is no mobile number of 11 digits', '+52180012345678'],
  ])('%s has none', (_what, number) => expect(numberCandidates(number)).toEqual([]));

  test('the form of a form is the number itself, and a form has the same last seven digits', () => {
    const digits = fc.stringMatching(/^\d{7,11}$/);
    fc.assert(
      fc.property(fc.constantFrom('237', '225', '229', '55', '52', '54'), digits, (code, national) => {
        const number = `+${code}${national}`;
        for (const form of numberCandidates(number)) {
          expect(form).not.toBe(number);
          expect(form.slice(-7)).toBe(number.slice(-7));
          expect(numberCandidates(form)).toContain(number);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('whose number it is', () => {
  const [old, now] = ['+23776671338', '+237676671338'];
  test('the number itself comes first', () => expect(numberOfPerson(old, new Set([old, now]))).toBe(old));
  test('else the one other form that is known', () => expect(numberOfPerson(old, new Set([now]))).toBe(now));
  test('a stranger stays a stranger', () => expect(numberOfPerson(old, new Set(['+237676671339']))).toBe(old));
});
