import { changeNotice } from '../../../../src/domain/reminder/change-notice';

const now = new Date('2026-03-09T09:00:00Z');
const visit = (startsAt: string, status: 'booked' | 'cancelled' | 'noshow' | 'fulfilled' = 'booked') => ({
  status,
  startsAt: new Date(startsAt),
});
const settled = new Date('2026-03-09T09:02:00Z');

describe('a change by the clinic', () => {
  it.each([
    [
      'a later time is told before the patient would come for nothing',
      visit('2026-03-10T09:00Z'),
      visit('2026-03-12T09:00Z'),
      { at: settled, neededBefore: new Date('2026-03-10T09:00Z') },
    ],
    [
      'an earlier time is told before it',
      visit('2026-03-12T09:00Z'),
      visit('2026-03-10T09:00Z'),
      { at: settled, neededBefore: new Date('2026-03-10T09:00Z') },
    ],
    [
      'a visit of the next two hours is told of at once',
      visit('2026-03-09T10:30Z'),
      visit('2026-03-12T09:00Z'),
      { at: now, neededBefore: new Date('2026-03-09T10:30Z') },
    ],
    [
      'a cancellation is told before the visit',
      visit('2026-03-10T09:00Z'),
      visit('2026-03-10T09:00Z', 'cancelled'),
      { at: settled, neededBefore: new Date('2026-03-10T09:00Z') },
    ],
    [
      'a new time after a missed visit is told before it',
      visit('2026-03-08T09:00Z', 'noshow'),
      visit('2026-03-12T09:00Z'),
      { at: settled, neededBefore: new Date('2026-03-12T09:00Z') },
    ],
    [
      'a visit of the past that gets a new time is told before that',
      visit('2026-03-08T09:00Z'),
      visit('2026-03-12T09:00Z'),
      { at: settled, neededBefore: new Date('2026-03-12T09:00Z') },
    ],
    ['the same time once more is no change', visit('2026-03-12T09:00Z'), visit('2026-03-12T09:00Z'), null],
    ['a time that is past is not told', visit('2026-03-12T09:00Z'), visit('2026-03-08T09:00Z'), null],
    [
      'a cancellation of a visit that has begun is not told',
      visit('2026-03-09T08:00Z'),
      visit('2026-03-09T08:00Z', 'cancelled'),
      null,
    ],
    [
      'a missed visit that is cancelled is not told',
      visit('2026-03-08T09:00Z', 'noshow'),
      visit('2026-03-08T09:00Z', 'cancelled'),
      null,
    ],
    ['a visit that took place is not told', visit('2026-03-09T08:00Z'), visit('2026-03-09T08:00Z', 'fulfilled'), null],
  ])('%s', (_name, before, after, expected) => {
    expect(changeNotice(before, after, now)).toEqual(expected);
  });
});
