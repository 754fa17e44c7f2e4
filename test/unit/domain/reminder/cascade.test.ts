import fc from 'fast-check';
import { NO_HOLIDAYS } from '../../../../src/domain/clinic/holidays';
import { wallClock } from '../../../../src/domain/clinic/wall-clock';
import {
  cascadeOf,
  parseCascade,
  planCascade,
  STANDARD_CASCADE,
  type CascadeSettings,
} from '../../../../src/domain/reminder/cascade';
import { type SendingRules } from '../../../../src/domain/clinic/quiet-hours';

const read = (text: string): CascadeSettings => {
  const reading = parseCascade(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};
const standard = read(STANDARD_CASCADE);
const rulesIn = (zone: string): SendingRules => ({
  quietHours: { from: 20 * 60, to: 8 * 60 },
  holidays: NO_HOLIDAYS,
  zone,
});
const douala = rulesIn('Africa/Douala');
const steps = (
  startsAt: string,
  now: string,
  settings = standard,
  rules = douala,
  status: 'booked' | 'noshow' | 'cancelled' | 'fulfilled' = 'booked',
) =>
  planCascade({ status, startsAt: new Date(startsAt) }, settings, rules, new Date(now)).map(
    ({ kind, at }) => `${kind} ${at.toISOString().slice(0, 16)}`,
  );

describe('the setting', () => {
  it('is read part by part; what is left out is as in the standard', () => {
    expect(standard).toEqual({
      days: [7, 3, 1],
      sameDayHours: null,
      callHours: 4,
      missedDays: 1,
      feedback: true,
      nudgeHours: 24,
    });
    const own = parseCascade(' Call off ; days 2 ', standard);
    expect(own).toEqual({ ok: true, value: { ...standard, days: [2], callHours: null } });
    expect(read('off')).toEqual({
      days: [],
      sameDayHours: null,
      callHours: null,
      missedDays: null,
      feedback: false,
      nudgeHours: null,
    });
  });

  it.each([
    ['days 3,2', /at most one of 7 to 60, one of 2 to 6, and 1/],
    ['days 0', /days: give/],
    ['same-day 13', /from 1 to 12/],
    ['call 1', /from 2 to 48/],
    ['feedback yes', /"on" or "off"/],
    ['sms 3', /no part "sms": write it like/],
    ['nudge', /nudge: give "off"/],
    ['missed 8', /from 1 to 7/],
  ])('%s is refused with what to write', (text, words) => {
    expect(parseCascade(text)).toEqual({ ok: false, problem: expect.stringMatching(words) });
  });

  it('may be another for a type of visit, upper and lower case alike', () => {
    const vaccination = { ...standard, days: [1] };
    const cascade = { standard, byType: new Map([['vaccination', vaccination]]) };
    expect([cascadeOf(cascade, ' Vaccination'), cascadeOf(cascade, 'Control'), cascadeOf(cascade, null)]).toEqual([
      vaccination,
      standard,
      standard,
    ]);
  });
});

describe('the messages of an appointment', () => {
  it('come a week, three days and a day before, at its hour, and a call to who has not answered', () => {
    expect(steps('2026-03-30T09:00Z', '2026-03-09T09:00Z')).toEqual([
      'week_before 2026-03-23T09:00',
      'first 2026-03-27T09:00',
      'day_before 2026-03-29T09:00',
      'call_unconfirmed 2026-03-29T13:00',
    ]);
  });

  it('leave the week out for an appointment made within two weeks', () => {
    expect(steps('2026-03-23T09:00Z', '2026-03-09T09:00Z')).not.toContainEqual(expect.stringContaining('week_before'));
    expect(steps('2026-03-23T09:01Z', '2026-03-09T09:00Z')).toContainEqual(expect.stringContaining('week_before'));
  });

  it('are none for a visit of today but the one of the same day, where that is wished', () => {
    expect(steps('2026-03-09T15:00Z', '2026-03-09T09:00Z')).toEqual([]);
    expect(steps('2026-03-09T15:00Z', '2026-03-09T09:00Z', read('days 1; same-day 3; call 4'))).toEqual([
      'same_day 2026-03-09T12:00',
    ]);
  });

  it('call in the daytime only, and in time', () => {
    expect(steps('2026-03-30T18:00Z', '2026-03-28T09:00Z')).toEqual([
      'day_before 2026-03-29T18:00',
      'call_unconfirmed 2026-03-30T08:00',
    ]);
    expect(steps('2026-03-30T07:00Z', '2026-03-28T09:00Z', read('days 1; call 24'))).toEqual([
      'day_before 2026-03-29T07:00',
      'call_unconfirmed 2026-03-29T16:45',
    ]);
    expect(steps('2026-03-10T09:30Z', '2026-03-09T09:00Z', read('days 1; call 48'))).toEqual([
      'day_before 2026-03-09T09:30',
      'call_unconfirmed 2026-03-09T16:45',
    ]);
    expect(steps('2026-03-10T07:30Z', '2026-03-09T19:10Z', read('days 1; call 2'))).toEqual([]);
  });

  it('ask about a visit that staff marked as missed, the day after at its hour or at once, for a week', () => {
    expect(steps('2026-03-09T09:00Z', '2026-03-09T10:00Z', standard, douala, 'noshow')).toEqual([
      'missed 2026-03-10T09:00',
    ]);
    expect(steps('2026-03-09T09:00Z', '2026-03-12T10:00Z', standard, douala, 'noshow')).toEqual([
      'missed 2026-03-12T10:00',
    ]);
    expect(steps('2026-03-09T09:00Z', '2026-03-17T10:00Z', standard, douala, 'noshow')).toEqual([]);
    expect(steps('2026-03-09T09:00Z', '2026-03-09T10:00Z', read('missed off'), douala, 'noshow')).toEqual([]);
  });

  it('are none for a visit that is cancelled or over', () => {
    for (const status of ['cancelled', 'fulfilled'] as const)
      expect(steps('2026-03-30T09:00Z', '2026-03-09T09:00Z', standard, douala, status)).toEqual([]);
  });

  const instant = fc
    .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2027, 11, 31) / 60_000 })
    .map((minute) => new Date(minute * 60_000));
  const settings = fc.record<CascadeSettings>({
    days: fc
      .tuple(
        fc.option(fc.integer({ min: 7, max: 60 })),
        fc.option(fc.integer({ min: 2, max: 6 })),
        fc.constantFrom(1, null),
      )
      .map((days) => days.filter((day) => day !== null)),
    sameDayHours: fc.option(fc.integer({ min: 1, max: 12 })),
    callHours: fc.option(fc.integer({ min: 2, max: 48 })),
    missedDays: fc.constant(1),
    feedback: fc.constant(true),
    nudgeHours: fc.constant(null),
  });

  it('are after now and before the visit, at its hour, once each, in every time zone', () => {
    fc.assert(
      fc.property(
        instant,
        instant,
        settings,
        fc.constantFrom('Africa/Douala', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'),
        (startsAt, now, chosen, zone) => {
          const planned = planCascade({ status: 'booked', startsAt }, chosen, rulesIn(zone), now);
          const lead = startsAt.getTime() - now.getTime();
          expect(new Set(planned.map(({ kind }) => kind)).size).toBe(planned.length);
          expect([...planned].sort((a, b) => a.at.getTime() - b.at.getTime())).toEqual(planned);
          for (const { kind, at } of planned) {
            expect(at > now && at < startsAt).toBe(true);
            if (kind === 'week_before') expect(lead).toBeGreaterThan(14 * 24 * 3_600_000);
            const [wall, visit] = [wallClock(zone, at).minute, wallClock(zone, startsAt).minute];
            if (kind === 'call_unconfirmed')
              expect(wall >= 9 * 60 && wall < 18 * 60 && startsAt.getTime() - at.getTime() >= 2 * 3_600_000).toBe(true);
            // An hour that the change to summer time leaves out is moved by the gap, at most an hour.
            else if (kind !== 'same_day')
              expect(wall - visit === 0 || (wall - visit > 0 && wall - visit <= 60)).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
