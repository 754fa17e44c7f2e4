import { randomBytes } from 'node:crypto';
import { estimatedBits, isStrongSecret } from '../../../src/domain/secret-strength';

test('what was drawn is far from what was typed', () => {
  for (let times = 0; times < 200; times++) {
    expect(estimatedBits(randomBytes(32).toString('base64'))).toBeGreaterThan(160);
    expect(estimatedBits(randomBytes(32).toString('hex'))).toBeGreaterThan(160);
  }
  for (const typed of ['a'.repeat(64), 'abcd'.repeat(16), '0123456789'.repeat(6), 'k'.repeat(24) + 'v'.repeat(24)])
    expect(estimatedBits(typed)).toBeLessThan(10);
});

test('an example is none, however long it is', () => {
  expect(isStrongSecret('change-me-Zm9ydHktZWlnaHQgcmFuZG9tIGJ5dGVzIGluIGJhc2U2NCB0ZXh0', 160)).toBe(false);
  expect(isStrongSecret('Zm9ydHktZWlnaHQgcmFuZG9tIGJ5dGVzIGluIGJhc2U2NCB0ZXh0', 160)).toBe(true);
});
