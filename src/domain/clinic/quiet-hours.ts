import { isHoliday, type Holidays } from './holidays';
import { type Reading } from './opening-hours';
import { isInside, minuteOf, nextInside, previousInside, type MinuteRange, type RangesOfDay } from './wall-clock';

/** The part of every day in which no reminder and no request for feedback leaves; over midnight when from > to. Null: none. */
export type QuietHours = MinuteRange | null;

/** Reads QUIET_HOURS: "20:00-08:00", or "none". */
export function parseQuietHours(text: string): Reading<QuietHours> {
  if (/^\s*(none|off)?\s*$/i.test(text)) return { ok: true, value: null };
  const [from, to, ...more] = text.split('-').map(minuteOf);
  if (from == null || to == null || more.length > 0 || from % 1440 === to % 1440) {
    return { ok: false, problem: 'write quiet hours like "20:00-08:00" (24-hour times), or "none"' };
  }
  return { ok: true, value: { from: from % 1440, to } };
}

/** When something may be sent that can wait. */
export interface SendingRules {
  quietHours: QuietHours;
  holidays: Holidays;
  /** IANA zone of the clinic's wall clock. */
  zone: string;
}

/** The allowed ranges of a day: all but the quiet hours; nothing on a holiday. */
function allowedRanges({ quietHours, holidays }: SendingRules): RangesOfDay {
  let allowed: MinuteRange[] = [{ from: 0, to: 1440 }];
  if (quietHours !== null) {
    const { from, to } = quietHours;
    allowed =
      from < to
        ? [
            { from: 0, to: from },
            { from: to, to: 1440 },
          ]
        : [{ from: to, to: from }];
    allowed = allowed.filter((range) => range.from < range.to);
  }
  return (day) => (isHoliday(holidays, day.date) ? [] : allowed);
}

/** Whether a message that can wait may leave at this instant. */
export const isAllowed = (at: Date, rules: SendingRules): boolean => isInside(rules.zone, allowedRanges(rules), at);

/**
 * A message moved to an earlier time leaves this long before the quiet hours begin, so that a sender which is a few minutes late
 * does not push it to the next morning.
 */
const EARLY_MARGIN_MINUTES = 15;

/**
 * The time at which a message meant for `at` may leave: `at` itself outside quiet hours and holidays; else the next allowed time, if
 * that is not after `notAfter` (the message would come too late to be of use); else the last allowed time before `at`, a quarter of
 * an hour before quiet hours begin, if that is not before `notBefore` (now, usually); else null: it is of no use any more.
 */
export function nearestAllowed(at: Date, rules: SendingRules & { notBefore?: Date; notAfter?: Date }): Date | null {
  const ranges = allowedRanges(rules);
  const fits = (when: Date) =>
    (!rules.notAfter || when <= rules.notAfter) && (!rules.notBefore || when >= rules.notBefore);
  const wanted = rules.notBefore && at < rules.notBefore ? rules.notBefore : at;
  const later = nextInside(rules.zone, ranges, wanted);
  if (later && fits(later)) return later;
  const latest = rules.notAfter && rules.notAfter < wanted ? rules.notAfter : wanted;
  const earlier = previousInside(rules.zone, ranges, latest);
  if (!earlier) return null;
  if (earlier.getTime() === latest.getTime()) return fits(earlier) ? earlier : null;
  const withMargin = previousInside(
    rules.zone,
    ranges,
    new Date(earlier.getTime() - (EARLY_MARGIN_MINUTES - 1) * 60_000),
  );
  if (withMargin && fits(withMargin)) return withMargin;
  return fits(earlier) ? earlier : null;
}
