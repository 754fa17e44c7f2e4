import fc from 'fast-check';
import { failureClass } from '../../../../src/adapters/twilio/codes';
import { backoffSeconds, nextStep, type RetryContext, type SendOutcome } from '../../../../src/domain/delivery/retry';

const now = new Date('2026-03-09T10:00:00Z');
const context = (more: Partial<RetryContext> = {}): RetryContext => ({
  now,
  attemptNo: 1,
  asTemplate: false,
  expiresAt: new Date('2026-03-10T10:00:00Z'),
  random: 0.5,
  reconcileGraceSeconds: 90,
  bulk: true,
  onlyWay: false,
  ...more,
});
const refused = (code: number | null, httpStatus: number | null = 400): SendOutcome => ({
  kind: 'refused',
  code,
  failure: failureClass(code),
  httpStatus,
});

describe('what follows a call to the provider', () => {
  it.each([
    [21211, true, false],
    [21614, true, false],
    [30006, true, false],
    [63003, true, false],
    [63024, true, false],
    [21610, false, true],
    [63014, false, true],
    [21408, false, false],
  ])('never retries %i', (code, addressUnusable, optedOut) => {
    expect(nextStep(refused(code), context())).toEqual({
      kind: 'fail',
      code,
      fault: failureClass(code).fault,
      httpStatus: 400,
      addressUnusable,
      optedOut,
    });
  });

  it('obeys Retry-After', () => {
    const step = nextStep(
      { kind: 'refused', code: 20429, failure: failureClass(20429), httpStatus: 429, retryAfterSeconds: 300 },
      context(),
    );
    expect(step).toMatchObject({ kind: 'retry', at: new Date('2026-03-09T10:05:00Z') });
  });

  it('gives up after six limits, but waits for a provider it never reached as long as the message is of use', () => {
    expect(nextStep(refused(20429, 429), context({ attemptNo: 6 })).kind).toBe('fail');
    expect(nextStep(refused(null, null), context({ attemptNo: 60 })).kind).toBe('retry');
  });

  it('expires rather than retries past the usefulness', () => {
    expect(nextStep(refused(20429, 429), context({ expiresAt: new Date('2026-03-09T10:00:01Z') }))).toEqual({
      kind: 'expire',
      code: 20429,
      fault: null,
      httpStatus: 429,
    });
  });

  it('never repeats an unclear call blindly', () => {
    expect(nextStep({ kind: 'ambiguous', httpStatus: 500 }, context())).toEqual({
      kind: 'reconcile',
      httpStatus: 500,
      at: new Date('2026-03-09T10:01:30Z'),
    });
  });

  it('backs off with full jitter, never longer than a quarter of an hour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (attemptNo, random) => {
          const seconds = backoffSeconds(attemptNo, random);
          expect(seconds).toBeGreaterThanOrEqual(1);
          expect(seconds).toBeLessThanOrEqual(901);
        },
      ),
    );
  });
});
