import { divideByDays } from '../../../../src/domain/time/whole-days';

const ZONE = 'Africa/Douala';
const at = (time: string): Date => new Date(`${time}+01:00`);

describe('dividing a period by the midnights of Douala', () => {
  test('whole days have no rest', () => {
    expect(divideByDays({ from: at('2026-03-01T00:00:00'), to: at('2026-03-04T00:00:00') }, ZONE)).toEqual({
      days: {
        from: at('2026-03-01T00:00:00'),
        firstDay: '2026-03-01',
        to: at('2026-03-04T00:00:00'),
        endDay: '2026-03-04',
      },
      rest: [],
    });
  });

  test('what is left of the first and the last day stands apart', () => {
    expect(divideByDays({ from: at('2026-03-01T10:30:00'), to: at('2026-03-04T09:00:00') }, ZONE)).toEqual({
      days: {
        from: at('2026-03-02T00:00:00'),
        firstDay: '2026-03-02',
        to: at('2026-03-04T00:00:00'),
        endDay: '2026-03-04',
      },
      rest: [
        { from: at('2026-03-01T10:30:00'), to: at('2026-03-02T00:00:00') },
        { from: at('2026-03-04T00:00:00'), to: at('2026-03-04T09:00:00') },
      ],
    });
  });

  test.each([
    ['inside one day', '2026-03-01T10:00:00', '2026-03-01T12:00:00', [['2026-03-01T10:00:00', '2026-03-01T12:00:00']]],
    [
      'over one midnight',
      '2026-03-01T10:00:00',
      '2026-03-02T12:00:00',
      [
        ['2026-03-01T10:00:00', '2026-03-02T00:00:00'],
        ['2026-03-02T00:00:00', '2026-03-02T12:00:00'],
      ],
    ],
    ['to a midnight', '2026-03-01T10:00:00', '2026-03-02T00:00:00', [['2026-03-01T10:00:00', '2026-03-02T00:00:00']]],
    ['from a midnight', '2026-03-01T00:00:00', '2026-03-01T12:00:00', [['2026-03-01T00:00:00', '2026-03-01T12:00:00']]],
    ['turned round', '2026-03-03T00:00:00', '2026-03-01T12:00:00', []],
  ])('a period %s holds no whole day', (_name, from, to, rest) => {
    expect(divideByDays({ from: at(from), to: at(to) }, ZONE)).toEqual({
      days: null,
      rest: rest.map(([start, end]) => ({ from: at(start!), to: at(end!) })),
    });
  });

  test('open ends stay open', () => {
    expect(divideByDays({}, ZONE)).toEqual({ days: {}, rest: [] });
    expect(divideByDays({ to: at('2026-03-04T09:00:00') }, ZONE)).toEqual({
      days: { to: at('2026-03-04T00:00:00'), endDay: '2026-03-04' },
      rest: [{ from: at('2026-03-04T00:00:00'), to: at('2026-03-04T09:00:00') }],
    });
  });

  test('a day of 23 hours is a whole day', () => {
    const { days, rest } = divideByDays(
      { from: new Date('2026-03-28T23:00:00Z'), to: new Date('2026-03-29T22:00:00Z') },
      'Europe/Paris',
    );
    expect([days?.firstDay, days?.endDay, rest]).toEqual(['2026-03-29', '2026-03-30', []]);
  });
});
