import fc from 'fast-check';
import { URGENCIES } from '../../../../src/domain/feedback/urgency';
import { raisedByLoss, raisedByWords, raisedToReach } from '../../../../src/domain/follow-up/raising';

const NOW = new Date('2026-03-09T10:00:00Z');
const minutes = (n: number): Date => new Date(NOW.getTime() + n * 60_000);
const task = {
  urgency: 'urgent' as const,
  dueAt: minutes(30),
  restricted: false,
  details: {},
  acknowledgedAt: null,
  alertAt: null,
  alertAcknowledgedAt: null,
};
const words = { urgency: 'emergency' as const, dueAt: minutes(5), restricted: false, details: {} };

test('danger is told again once the last was looked after a while ago', () => {
  expect(raisedByWords(task, words, NOW).alertsAnew).toBe(true);
  expect(raisedByWords({ ...task, acknowledgedAt: minutes(-14) }, words, NOW).alertsAnew).toBe(false);
  expect(raisedByWords({ ...task, acknowledgedAt: minutes(-15) }, words, NOW).alertsAnew).toBe(true);
  expect(
    raisedByWords({ ...task, acknowledgedAt: minutes(-60), alertAcknowledgedAt: minutes(-1) }, words, NOW).alertsAnew,
  ).toBe(false);
  expect(raisedByWords(task, { ...words, urgency: 'follow_up' }, NOW).alertsAnew).toBe(false);
});

test('while people are being told it is no new alarm, unless it was uncertain and is certain now', () => {
  const told = { ...task, urgency: 'emergency' as const, alertAt: minutes(3) };
  expect(raisedByWords(told, words, NOW).alertsAnew).toBe(false);
  expect(raisedByWords({ ...told, details: { reason: 'suspected' } }, words, NOW)).toMatchObject({
    alertsAnew: true,
    details: {},
  });
  expect(
    raisedByWords(
      { ...told, details: { reason: 'suspected' } },
      { ...words, details: { reason: 'poorly_heard' } },
      NOW,
    ),
  ).toMatchObject({ alertsAnew: false, details: { reason: 'suspected' } });
});

test('what was said clearly is not made uncertain', () => {
  expect(
    raisedByWords(
      { ...task, details: { wish: 'friday' } },
      { ...words, details: { reason: 'suspected', wish: 'monday' } },
      NOW,
    ).details,
  ).toEqual({ wish: 'friday' });
  expect(
    raisedByWords({ ...task, details: { wish: 'friday' } }, { ...words, details: { wish: 'monday' } }, NOW).details,
  ).toEqual({ wish: 'monday' });
});

test('that the telephone is not safe stays, whatever is said after it and however surely', () => {
  const unsafe = { phone_not_safe: true };
  expect(
    raisedByWords(
      { ...task, details: { wish: 'friday' } },
      { ...words, details: { reason: 'suspected', ...unsafe } },
      NOW,
    ).details,
  ).toEqual({ wish: 'friday', ...unsafe });
  expect(raisedByWords({ ...task, details: { reason: 'suspected', ...unsafe } }, words, NOW).details).toEqual(unsafe);
  expect(
    raisedByLoss(
      { ...task, details: { reason: 'poorly_heard', ...unsafe } },
      { urgency: 'emergency', dueAt: minutes(5), details: { reason: 'safety_undelivered' } },
    ).details,
  ).toEqual({ reason: 'safety_undelivered', ...unsafe });
});

test('it never becomes less urgent, due later or open to more readers', () => {
  const urgency = fc.constantFrom(...URGENCIES);
  const dueAt = fc.integer({ min: -99, max: 99 }).map(minutes);
  fc.assert(
    fc.property(urgency, urgency, dueAt, dueAt, fc.boolean(), fc.boolean(), (a, b, due, other, restricted, more) => {
      const before = { ...task, urgency: a, dueAt: due, restricted };
      const after = raisedByWords(before, { ...words, urgency: b, dueAt: other, restricted: more }, NOW);
      expect(URGENCIES.indexOf(after.urgency)).toBe(Math.max(URGENCIES.indexOf(a), URGENCIES.indexOf(b)));
      expect(after.dueAt.getTime()).toBe(Math.min(due.getTime(), other.getTime()));
      expect(after.restricted).toBe(restricted || more);
    }),
  );
});

test('a safety answer that is lost is told at once, once', () => {
  const lost = { urgency: 'emergency' as const, dueAt: minutes(5), details: { reason: 'safety_undelivered' } };
  expect(raisedByLoss({ ...task, alertAt: minutes(3) }, lost)).toMatchObject({
    urgency: 'emergency',
    alertsAnew: true,
  });
  expect(raisedByLoss({ ...task, alertAt: minutes(3), details: lost.details }, lost).alertsAnew).toBe(false);
  expect(raisedByLoss({ ...task, details: lost.details }, lost).alertsAnew).toBe(true);
  expect(
    raisedByLoss(
      { ...task, urgency: 'none' },
      { ...lost, urgency: 'follow_up', details: { reason: 'reply_undelivered' } },
    ),
  ).toMatchObject({ urgency: 'none', alertsAnew: false });
});

test('that a change was not told stays what staff have to say', () => {
  const before = { ...task, details: { reason: 'change_not_told', reminderId: 'a' } };
  expect(
    raisedToReach(before, { dueAt: minutes(90), details: { reason: 'unreachable', reminderId: 'b' } }),
  ).toMatchObject({ dueAt: minutes(30), details: { reason: 'change_not_told', reminderId: 'b' } });
  expect(raisedToReach(task, { dueAt: minutes(10), details: { reason: 'unreachable' } })).toMatchObject({
    dueAt: minutes(10),
    details: { reason: 'unreachable' },
  });
});
