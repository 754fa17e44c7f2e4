import fc from 'fast-check';
import { parseOpeningHours, type OpeningHours } from '../../../../src/domain/clinic/opening-hours';
import { isHoliday, NO_HOLIDAYS, parseHolidays } from '../../../../src/domain/clinic/holidays';
import {
  callBackBy,
  isAttended,
  isOpen,
  nextOpening,
  opensAt,
  urgentCallBy,
  type ClinicCalendar,
} from '../../../../src/domain/clinic/promise';

const read = (text: string): OpeningHours => {
  const reading = parseOpeningHours(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};
const holidays = (text: string) => {
  const reading = parseHolidays(text);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.value;
};
const clinic = (hours: string, more: Partial<ClinicCalendar> = {}): ClinicCalendar => ({
  hours: read(hours),
  holidays: NO_HOLIDAYS,
  zone: 'Africa/Douala',
  ...more,
});

const USUAL = 'Mon-Fri 07:30-17:00; Sat 08:00-12:00';
/** Douala is UTC+1 all year. */
const douala = (text: string) => new Date(`${text}:00+01:00`);

describe('reading OPENING_HOURS', () => {
  test('days with times', () => {
    expect(read(USUAL)).toEqual({
      1: [{ from: 450, to: 1020 }],
      2: [{ from: 450, to: 1020 }],
      3: [{ from: 450, to: 1020 }],
      4: [{ from: 450, to: 1020 }],
      5: [{ from: 450, to: 1020 }],
      6: [{ from: 480, to: 720 }],
      7: [],
    });
  });

  test.each([
    ['lun-ven 7h30-17h00; sam 8h00-12h00', USUAL],
    ['Lundi – Vendredi 07:30 – 17:00 ; Samedi 08:00 - 12:00', USUAL],
    ['monday,tuesday , wed,thu,fri 07:30-17:00; sat 08:00-12:00;', USUAL],
    ['Mon-Fri 07:30-12:00,12:00-17:00; Sat 08:00-12:00', USUAL],
    ['24/7', 'Mon-Sun 00:00-24:00'],
    ['Fri-Mon 08:00-10:00', 'Fri,Sat,Sun,Mon 08:00-10:00'],
  ])('%s', (text, same) => expect(read(text)).toEqual(read(same)));

  test('a night shift continues on the next day, Sunday into Monday too', () => {
    expect(read('Sun 20:00-06:00')).toMatchObject({ 7: [{ from: 1200, to: 1440 }], 1: [{ from: 0, to: 360 }] });
  });

  test.each([
    '',
    '   ',
    'Mon',
    '07:30-17:00',
    'Mon 7-17',
    'Mon 07:30',
    'Mon 25:00-26:00',
    'Mon 08:60-09:00',
    'Mon 08:00-08:00',
    'Mon 24:00-08:00',
    'Lundredi 08:00-09:00',
    'Mon-Tue-Wed 08:00-09:00',
    'Mon 08:00-09:00-10:00',
    'Mon 08:00-09:00 Tue 08:00-09:00',
  ])('"%s" is refused with words that show the form', (text) => {
    const reading = parseOpeningHours(text);
    expect(reading.ok).toBe(false);
    expect(reading).toMatchObject({ problem: expect.stringContaining('Mon-Fri 07:30-17:00') });
  });

  test('reading never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        parseOpeningHours(text);
        parseHolidays(text);
      }),
    );
  });
});

describe('reading HOLIDAYS', () => {
  test('single days and days of every year', () => {
    const days = holidays('2026-05-27, 05-20;01-01');
    expect([isHoliday(days, '2026-05-27'), isHoliday(days, '2027-05-27')]).toEqual([true, false]);
    expect([isHoliday(days, '2026-05-20'), isHoliday(days, '2031-05-20'), isHoliday(days, '2026-05-21')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isHoliday(holidays('02-29'), '2028-02-29')).toBe(true);
    expect(holidays('')).toEqual(NO_HOLIDAYS);
  });
  test.each(['2026-13-01', '2026-02-30', '20 May', '5-20', '02-30', '2026/05/27'])('"%s" is refused', (text) => {
    expect(parseHolidays(text)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(text.split(' ')[0] ?? ''),
    });
  });
});

describe('open or closed', () => {
  const open = clinic(USUAL, { holidays: holidays('05-20') });
  test.each([
    ['2026-03-09T07:29', false],
    ['2026-03-09T07:30', true],
    ['2026-03-09T16:59', true],
    ['2026-03-09T17:00', false],
    ['2026-03-14T11:59', true],
    ['2026-03-14T12:00', false],
    ['2026-03-15T10:00', false],
    ['2026-05-20T10:00', false],
  ])('%s', (at, expected) => expect(isOpen(open, douala(at))).toBe(expected));

  test.each([
    ['2026-03-09T06:00', '2026-03-09T07:30'],
    ['2026-03-09T09:12', '2026-03-09T09:12'],
    ['2026-03-13T17:00', '2026-03-14T08:00'],
    ['2026-03-14T12:00', '2026-03-16T07:30'],
    ['2026-05-19T18:00', '2026-05-21T07:30'],
  ])('after %s it opens at %s', (at, opening) => expect(nextOpening(open, douala(at))).toEqual(douala(opening)));

  test('"opens at" is for a closed clinic only', () => {
    expect(opensAt(open, douala('2026-03-14T13:00'))).toEqual({ date: '2026-03-16', time: '07:30' });
    expect(opensAt(open, douala('2026-03-16T09:00'))).toBeNull();
  });

  test('a clinic whose hours are not known is never open and promises nothing', () => {
    const unknown: ClinicCalendar = { hours: null, holidays: NO_HOLIDAYS, zone: 'Africa/Douala' };
    const at = douala('2026-03-09T10:00');
    expect([isOpen(unknown, at), nextOpening(unknown, at), opensAt(unknown, at), callBackBy(unknown, at)]).toEqual([
      false,
      null,
      null,
      null,
    ]);
  });
});

describe('"someone will call you before …"', () => {
  const promise = (at: string, hours = USUAL, days = '') =>
    callBackBy(clinic(hours, { holidays: holidays(days) }), douala(at));

  test('two hours of opening time, rounded up to the hour', () => {
    expect(promise('2026-03-09T08:00')).toEqual({ date: '2026-03-09', time: '10:00' });
    expect(promise('2026-03-09T08:01')).toEqual({ date: '2026-03-09', time: '11:00' });
  });
  test('at night and on Sunday it is the next morning', () => {
    expect(promise('2026-03-08T23:40')).toEqual({ date: '2026-03-09', time: '10:00' });
    expect(promise('2026-03-14T18:00')).toEqual({ date: '2026-03-16', time: '10:00' });
  });
  test('what is left of the day counts, closed hours and holidays do not', () => {
    // An hour and a half on Friday, half an hour on Saturday morning.
    expect(promise('2026-03-13T15:30')).toEqual({ date: '2026-03-14', time: '09:00' });
    expect(promise('2026-05-19T16:30', USUAL, '05-20')).toEqual({ date: '2026-05-21', time: '09:00' });
  });
  test('never past midnight', () => {
    expect(promise('2026-03-09T21:31', 'Mon-Sun 08:00-24:00')).toEqual({ date: '2026-03-09', time: '23:31' });
  });
  test('the clinic is open, or just closes, at the promised time', () => {
    const calendar = clinic(USUAL);
    fc.assert(
      fc.property(fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }), (at) => {
        const moment = callBackBy(calendar, at);
        const promised = douala(`${moment?.date}T${moment?.time}`);
        expect(promised.getTime()).toBeGreaterThan(at.getTime());
        expect(isOpen(calendar, new Date(promised.getTime() - 60_000))).toBe(true);
      }),
    );
  });
});

describe('"someone will call you before …" where urgent words are read by people on duty too', () => {
  const NIGHTS = read('Mon-Sun 20:00-06:00');
  const promise = (at: string, duty: OpeningHours[] = [NIGHTS], days = '') =>
    urgentCallBy(clinic(USUAL, { holidays: holidays(days), duty }), douala(at));

  test('in opening hours without a duty list it is the promise of the front desk', () => {
    expect(promise('2026-03-09T08:01', [])).toEqual({ date: '2026-03-09', time: '11:00' });
  });
  test('while the clinic is closed it counts on who is on duty, and on nobody else', () => {
    expect(promise('2026-03-09T22:10')).toEqual({ date: '2026-03-10', time: '01:00' });
    expect(promise('2026-03-09T18:00')).toBeNull();
    expect(promise('2026-03-09T22:10', [])).toBeNull();
    // Half an hour of duty, then an hour and a half of the opening day.
    expect(promise('2026-03-10T05:30')).toEqual({ date: '2026-03-10', time: '09:00' });
    // Half an hour of the opening day, then the night.
    expect(promise('2026-03-09T16:30')).toEqual({ date: '2026-03-09', time: '22:00' });
  });
  test('a roster by weekday does not say who works on a holiday', () => {
    expect(promise('2026-05-20T22:10', [NIGHTS], '05-20')).toBeNull();
  });
  test('never after the end of the hours it counts on', () => {
    expect(callBackBy(clinic('Mon-Fri 08:00-12:30'), douala('2026-03-09T10:15'))).toEqual({
      date: '2026-03-09',
      time: '12:30',
    });
  });

  const range = fc
    .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 30, max: 600 }))
    .map(([from, length]) => [{ from, to: Math.min(1440, from + length) }]);
  const week = fc.dictionary(fc.integer({ min: 1, max: 7 }).map(String), range, { minKeys: 1 });
  const instant = fc
    .integer({ min: 0, max: 14 * 1440 })
    .map((minute) => new Date(douala('2026-03-09T00:00').getTime() + minute * 60_000));

  test('somebody reads the words when it is made, and is there in the minute before it ends; a duty list makes it later by rounding alone', () => {
    fc.assert(
      fc.property(fc.option(week), fc.array(week, { maxLength: 3 }), instant, (hoursOpen, duty, at) => {
        const calendar: ClinicCalendar = {
          ...clinic(USUAL, { holidays: holidays('2026-03-12') }),
          hours: hoursOpen,
          duty,
        };
        const moment = urgentCallBy(calendar, at);
        expect(moment !== null).toBe(isAttended(calendar, at));
        if (moment === null) return;
        const promised = douala(`${moment.date}T${moment.time}`);
        expect(promised.getTime()).toBeGreaterThan(at.getTime());
        expect(isAttended(calendar, new Date(promised.getTime() - 60_000))).toBe(true);
        const withoutDuty = isOpen(calendar, at) ? callBackBy(calendar, at) : null;
        if (withoutDuty !== null)
          expect(promised.getTime()).toBeLessThan(
            douala(`${withoutDuty.date}T${withoutDuty.time}`).getTime() + 60 * 60_000,
          );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('daylight saving in Paris', () => {
  const paris = (hours: string) => clinic(hours, { zone: 'Europe/Paris' });
  test('on 29 March 2026 the clock jumps from 2 to 3; on 25 October it shows 2 to 3 twice', () => {
    const day = paris('Sun 07:30-17:00');
    expect(nextOpening(day, new Date('2026-03-28T20:00:00Z'))).toEqual(new Date('2026-03-29T05:30:00Z'));
    expect(nextOpening(day, new Date('2026-10-24T20:00:00Z'))).toEqual(new Date('2026-10-25T06:30:00Z'));
  });
  test('an opening inside the skipped hour happens when the clock has jumped', () => {
    expect(nextOpening(paris('Sun 02:30-05:00'), new Date('2026-03-28T22:00:00Z'))).toEqual(
      new Date('2026-03-29T01:00:00Z'),
    );
  });
  test('a range inside the doubled hour counts both times', () => {
    const night = paris('Sun 02:00-02:30');
    expect(isOpen(night, new Date('2026-10-25T00:15:00Z'))).toBe(true);
    expect(isOpen(night, new Date('2026-10-25T00:45:00Z'))).toBe(false);
    expect(nextOpening(night, new Date('2026-10-25T00:45:00Z'))).toEqual(new Date('2026-10-25T01:00:00Z'));
  });
  test('promises are told on the wall clock', () => {
    expect(callBackBy(paris('Sun,Mon 01:30-06:00'), new Date('2026-03-29T00:40:00Z'))).toEqual({
      date: '2026-03-29',
      time: '05:00',
    });
    expect(opensAt(paris('Mon-Fri 08:00-18:00'), new Date('2026-10-24T10:00:00Z'))).toEqual({
      date: '2026-10-26',
      time: '08:00',
    });
  });
  test('nothing between a moment and the next opening is open', () => {
    const calendar = paris('Mon-Fri 08:00-12:00,13:00-18:00; Sun 02:10-02:40');
    const around = (day: string) =>
      fc.integer({ min: -4 * 1440, max: 4 * 1440 }).map((minutes) => new Date(Date.parse(day) + minutes * 60_000));
    fc.assert(
      fc.property(
        fc.oneof(around('2026-03-29T01:00:00Z'), around('2026-10-25T01:00:00Z')),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (at, part) => {
          const opening = nextOpening(calendar, at);
          expect(opening).not.toBeNull();
          expect(isOpen(calendar, opening as Date)).toBe(true);
          const between = new Date(at.getTime() + Math.floor(((opening as Date).getTime() - at.getTime()) * part));
          if (between < (opening as Date)) expect(isOpen(calendar, between)).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
