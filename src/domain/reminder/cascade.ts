import { type AppointmentStatus } from '../appointment/status';
import { nearestAllowed, type SendingRules } from '../clinic/quiet-hours';
import { type Reading } from '../clinic/opening-hours';
import { clockTime, wallClock } from '../clinic/wall-clock';
import { instantOf } from '../time/zoned-time';
import { CALL_MARGIN_MS, nearestCallTime } from '../delivery/call-hours';
import { type ReminderKind } from './kind';

/** Which messages an appointment brings with it. Null or empty: not that one. */
export interface CascadeSettings {
  /** Days before the visit, at its hour: at most one of 7 to 60, one of 2 to 6, and 1. */
  days: readonly number[];
  /** Hours before the visit, on its day. */
  sameDayHours: number | null;
  /** Hours after the last of the texts: a call for who has not answered. */
  callHours: number | null;
  /** Days after a visit that staff marked as missed. */
  missedDays: number | null;
  feedback: boolean;
  /** Hours after a feedback request that had no answer: the same question, once more. */
  nudgeHours: number | null;
}

/** The cascade of most visits, and of the types of visit that have their own (names in lower case). */
export interface Cascade {
  standard: CascadeSettings;
  byType: ReadonlyMap<string, CascadeSettings>;
}

/** The evidence is in docs/decisions/0022: two texts beat one, a third only for appointments made long before, missed visits are worth a message. */
export const STANDARD_CASCADE = 'days 7,3,1; same-day off; call 4; missed 1; feedback on; nudge 24';

const NOTHING: CascadeSettings = {
  days: [],
  sameDayHours: null,
  callHours: null,
  missedDays: null,
  feedback: false,
  nudgeHours: null,
};
const FORM = `write it like "${STANDARD_CASCADE}", or "off"`;

const numberOrOff = (value: string, min: number, max: number): number | null | undefined => {
  if (value === 'off') return null;
  return /^\d{1,3}$/.test(value) && Number(value) >= min && Number(value) <= max ? Number(value) : undefined;
};

const daysOf = (value: string): number[] | undefined => {
  if (value === 'off') return [];
  const days = value.split(',').map((day) => day.trim());
  if (!days.every((day) => /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= 60)) return undefined;
  const numbers = days.map(Number).sort((a, b) => b - a);
  return new Set(numbers.map(kindOfDay)).size === numbers.length ? numbers : undefined;
};

const kindOfDay = (days: number): ReminderKind => (days >= 7 ? 'week_before' : days > 1 ? 'first' : 'day_before');

type PartReading = Partial<CascadeSettings> | string;

const given = (name: string, value: string): PartReading => {
  const hours = (min: number, max: number) => numberOrOff(value, min, max);
  switch (name) {
    case 'days': {
      const days = daysOf(value);
      return days ? { days } : 'days: give "off", or at most one of 7 to 60, one of 2 to 6, and 1, like 7,3,1';
    }
    case 'same-day': {
      const sameDayHours = hours(1, 12);
      return sameDayHours === undefined
        ? 'same-day: give "off", or hours before the visit from 1 to 12'
        : { sameDayHours };
    }
    case 'call': {
      const callHours = hours(2, 48);
      return callHours === undefined ? 'call: give "off", or hours after the last text from 2 to 48' : { callHours };
    }
    case 'missed': {
      const missedDays = hours(1, 7);
      return missedDays === undefined ? 'missed: give "off", or days after the visit from 1 to 7' : { missedDays };
    }
    case 'feedback':
      return value === 'on' || value === 'off' ? { feedback: value === 'on' } : 'feedback: give "on" or "off"';
    case 'nudge': {
      const nudgeHours = hours(2, 72);
      return nudgeHours === undefined ? 'nudge: give "off", or hours after the question from 2 to 72' : { nudgeHours };
    }
    default:
      return `there is no part "${name}": ${FORM}`;
  }
};

/** Reads CASCADE: parts divided by semicolons, each a name and a value. Parts that are left out are those of `base`; "off" is no message at all. */
export function parseCascade(text: string, base: CascadeSettings = NOTHING): Reading<CascadeSettings> {
  if (text.trim().toLowerCase() === 'off') return { ok: true, value: NOTHING };
  let value = base;
  for (const part of text
    .split(';')
    .map((each) => each.trim().toLowerCase())
    .filter(Boolean)) {
    const [, name = part, rest = ''] = /^(\S+)\s+(.+)$/.exec(part) ?? [];
    const read = given(name, rest.trim());
    if (typeof read === 'string') return { ok: false, problem: read };
    value = { ...value, ...read };
  }
  return { ok: true, value };
}

/** The cascade of a type of visit; upper and lower case are the same. */
export const cascadeOf = ({ standard, byType }: Cascade, type: string | null): CascadeSettings =>
  (type === null ? undefined : byType.get(type.trim().toLowerCase())) ?? standard;

/** An appointment as far as its messages depend on it. */
export interface CascadeVisit {
  status: AppointmentStatus;
  startsAt: Date;
}

export interface CascadeStep {
  kind: Extract<ReminderKind, 'week_before' | 'first' | 'day_before' | 'same_day' | 'call_unconfirmed' | 'missed'>;
  /** Before quiet hours and holidays are looked at, except for the call. */
  at: Date;
}

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** A visit that was marked as missed longer after than this is not asked about any more. */
const MISSED_WITHIN_MS = 7 * DAY;

/** The hour of `start` on the clinic's wall clock, so many days of the calendar later (negative: before). */
export function sameHour(start: Date, days: number, zone: string): Date {
  const { date, minute } = wallClock(zone, start);
  const day = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
  const at = instantOf(`${day}T${clockTime(minute)}:00`, zone);
  if (!at) throw new RangeError('a visit needs a day of the calendar');
  return at;
}

/** The call comes when the last text has had time to be answered. */
function callAfter(text: Date, hours: number, startsAt: Date, rules: SendingRules, now: Date): Date | null {
  const sent = nearestAllowed(text, { ...rules, notBefore: now, notAfter: startsAt });
  const latest = new Date(startsAt.getTime() - CALL_MARGIN_MS);
  if (sent === null || latest <= now) return null;
  const daytime = nearestCallTime(new Date(sent.getTime() + hours * HOUR), rules, now, latest);
  return daytime !== null && daytime.getTime() >= sent.getTime() + CALL_MARGIN_MS ? daytime : null;
}

/**
 * The messages of an appointment as it is now, in the order of their times: all after `notBefore` (now, or later when the patient has just
 * been written to), all texts before the visit begins. A step of 7 days and more is for appointments made more than twice as long before. A
 * missed visit has one message, on the day after it at its hour, or at once when staff mark it later.
 */
export function planCascade(
  visit: CascadeVisit,
  settings: CascadeSettings,
  rules: SendingRules,
  now: Date,
  notBefore: Date = now,
): CascadeStep[] {
  const { status, startsAt } = visit;
  const begins = startsAt.getTime();
  if (status === 'noshow') {
    if (settings.missedDays === null || now.getTime() - begins > MISSED_WITHIN_MS) return [];
    const at = sameHour(startsAt, settings.missedDays, rules.zone);
    return [{ kind: 'missed', at: at < now ? now : at }];
  }
  if (status !== 'booked') return [];
  const texts: CascadeStep[] = settings.days
    .filter((days) => days < 7 || begins - now.getTime() > 2 * days * DAY)
    .map(
      (days): CascadeStep => ({
        kind: kindOfDay(days) as CascadeStep['kind'],
        at: sameHour(startsAt, -days, rules.zone),
      }),
    )
    .filter(({ at }) => at > notBefore && at < startsAt);
  const last = texts.at(-1);
  const call =
    last && settings.callHours !== null ? callAfter(last.at, settings.callHours, startsAt, rules, now) : null;
  const sameDay = settings.sameDayHours === null ? null : new Date(begins - settings.sameDayHours * HOUR);
  return [
    ...texts,
    ...(call ? [{ kind: 'call_unconfirmed', at: call } as const] : []),
    ...(sameDay && sameDay > notBefore ? [{ kind: 'same_day', at: sameDay } as const] : []),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
}
