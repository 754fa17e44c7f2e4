import fc from 'fast-check';
import { alarmAfterChange, alarmWhenOpened, type AlertedState } from '../../../../src/domain/follow-up/alert/restart';
import {
  closed,
  FOLLOW_UP_STATUSES,
  type FollowUpState,
  OUTCOMES,
  workOn,
} from '../../../../src/domain/follow-up/life-cycle';
import {
  followUpFor,
  isForAdministrators,
  FOLLOW_UP_KINDS,
  statusWhenOpened,
} from '../../../../src/domain/follow-up/opening';

const NOW = new Date('2026-03-09T10:00:00Z');
const EARLIER = new Date('2026-03-09T09:00:00Z');
const open: FollowUpState = { status: 'open', ownerId: null, acknowledgedAt: null, closedAt: null, outcome: null };
const shut: FollowUpState = {
  status: 'closed',
  ownerId: 'a',
  acknowledgedAt: EARLIER,
  closedAt: EARLIER,
  outcome: 'reached',
};

test('a comment makes the task of its urgency; one of long ago waits as a complaint does', () => {
  expect(followUpFor('none', NOW)).toBeNull();
  expect(followUpFor('follow_up', NOW)).toMatchObject({
    kind: 'complaint',
    urgency: 'follow_up',
    dueAt: new Date('2026-03-10T10:00:00Z'),
  });
  expect(followUpFor('emergency', NOW)).toMatchObject({
    kind: 'clinical_urgency',
    urgency: 'emergency',
    dueAt: new Date('2026-03-09T10:05:00Z'),
  });
  expect(followUpFor('emergency', NOW, new Date('2026-03-07T10:00:00Z'))).toMatchObject({
    dueAt: new Date('2026-03-09T10:05:00Z'),
  });
  expect(followUpFor('emergency', NOW, new Date('2026-03-07T09:59:59Z'))).toMatchObject({
    kind: 'clinical_urgency',
    dueAt: new Date('2026-03-10T10:00:00Z'),
  });
});

test('only a complaint is kept to administrators', () => {
  expect(FOLLOW_UP_KINDS.filter((kind) => isForAdministrators(kind, true))).toEqual(['complaint']);
  expect(FOLLOW_UP_KINDS.filter((kind) => isForAdministrators(kind, false))).toEqual([]);
});

test('a task that comes up for somebody is taken', () => {
  expect([statusWhenOpened(null), statusWhenOpened('a')]).toEqual(['open', 'taken']);
});

test('taking acknowledges once; giving back keeps that; closing needs an outcome', () => {
  expect(workOn(open, { status: 'taken' }, 'a', NOW)).toMatchObject({
    status: 'taken',
    ownerId: 'a',
    acknowledgedAt: NOW,
    actions: ['taken'],
  });
  expect(
    workOn({ ...open, status: 'taken', ownerId: 'a', acknowledgedAt: EARLIER }, { status: 'open' }, 'a', NOW),
  ).toMatchObject({ status: 'open', ownerId: null, acknowledgedAt: EARLIER, actions: ['released'] });
  expect(workOn(open, { status: 'closed', outcome: 'reached', note: 'done' }, 'a', NOW)).toEqual({
    status: 'closed',
    ownerId: 'a',
    acknowledgedAt: NOW,
    closedAt: NOW,
    outcome: 'reached',
    note: 'done',
    actions: ['closed'],
  });
  expect(() => workOn(open, { status: 'closed' }, 'a', NOW)).toThrow(
    expect.objectContaining({ code: 'validation_failed' }),
  );
  expect(() => workOn(open, {}, 'a', NOW)).toThrow(expect.objectContaining({ code: 'validation_failed' }));
});

test('a closed one can only be opened again', () => {
  for (const work of [
    { note: 'x' },
    { status: 'taken' as const },
    { status: 'closed' as const, outcome: 'reached' as const },
  ])
    expect(() => workOn(shut, work, 'b', NOW)).toThrow(expect.objectContaining({ code: 'follow_up_closed' }));
  expect(workOn(shut, { status: 'open' }, 'b', NOW)).toMatchObject({
    status: 'open',
    ownerId: null,
    closedAt: null,
    outcome: null,
    actions: ['reopened'],
  });
});

test('closing takes a task from nobody, and never makes it unseen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(null, 'a', 'b'),
      fc.constantFrom(null, 'a', 'c'),
      fc.constantFrom(null, EARLIER),
      fc.constantFrom(...OUTCOMES),
      (ownerId, by, acknowledgedAt, outcome) => {
        const after = closed({ ...open, ownerId, acknowledgedAt }, { outcome, by, now: NOW });
        expect(after).toEqual({
          status: 'closed',
          ownerId: ownerId ?? by,
          acknowledgedAt: acknowledgedAt ?? NOW,
          closedAt: NOW,
          outcome,
        });
      },
    ),
  );
});

describe('the alarm', () => {
  const quiet: AlertedState = { urgency: 'urgent', status: 'taken', alertFrom: EARLIER, alertAt: null };
  const rings = { alertFrom: NOW, alertAt: NOW };

  test('begins with what is urgent', () => {
    expect(alarmWhenOpened({ urgency: 'urgent', status: 'open', alertFrom: null, alertAt: null }, NOW)).toEqual(rings);
    expect(alarmWhenOpened({ urgency: 'follow_up', status: 'open', alertFrom: null, alertAt: null }, NOW)).toEqual({
      alertFrom: null,
      alertAt: null,
    });
  });

  test('begins anew with what is given back, opened again, or worse than before', () => {
    expect(alarmAfterChange(quiet, { ...quiet, status: 'open' }, NOW)).toEqual(rings);
    expect(alarmAfterChange({ ...quiet, status: 'closed' }, { ...quiet, status: 'open' }, NOW)).toEqual(rings);
    expect(alarmAfterChange(quiet, { ...quiet, urgency: 'emergency' }, NOW)).toEqual(rings);
    expect(alarmAfterChange({ ...quiet, urgency: 'none' }, quiet, NOW)).toEqual(rings);
    expect(alarmAfterChange(quiet, { ...quiet, alertFrom: NOW }, NOW)).toEqual(rings);
  });

  test('stays as it was where nothing got worse', () => {
    expect(alarmAfterChange(quiet, quiet, NOW)).toEqual({ alertFrom: EARLIER, alertAt: null });
    expect(alarmAfterChange({ ...quiet, urgency: 'emergency' }, quiet, NOW)).toEqual({
      alertFrom: EARLIER,
      alertAt: null,
    });
  });

  test('is silent once it is closed, whatever else changes', () => {
    const state = fc.record({
      urgency: fc.constantFrom('none' as const, 'urgent' as const, 'emergency' as const),
      status: fc.constantFrom(...FOLLOW_UP_STATUSES),
      alertFrom: fc.constantFrom(null, EARLIER, NOW),
      alertAt: fc.constantFrom(null, EARLIER, NOW),
    });
    fc.assert(
      fc.property(state, state, (before, after) =>
        expect(alarmAfterChange(before, { ...after, status: 'closed' }, NOW).alertAt).toBeNull(),
      ),
    );
  });
});
