import { DateTime, Info } from 'luxon';
import { type LocalMoment, type VisitTime } from '../../domain/appointment/visit-time';
import { type Wish, type WishedTime } from '../../domain/appointment/wish';
import { minuteOf } from '../../domain/clinic/wall-clock';
import { byLocale, type Locale } from '../../domain/locale';
import { type PhraseKey } from './locale-files';
import { type Translator } from './translator';

/** Puts dates and times into words. `today` is the clinic's date when the text leaves (YYYY-MM-DD). */
export interface MomentWords {
  /** "jeudi 12 mars" / "Thursday 12 March" */
  date: (date: string) => string;
  /** "10h30" / "10:30 am" */
  time: (time: string) => string;
  /** "jeudi 12 mars à 10h30", "jeudi 12 mars dans la matinée", or the date alone */
  when: (visit: VisitTime) => string;
  /** "demain jeudi 12 mars", else "le jeudi 12 mars" / "on Thursday 12 March"; always with the date, because an SMS may come late */
  dayWord: (date: string) => string;
  /** dayWord with the time: "demain jeudi 12 mars à 10h30" */
  dayWhen: (visit: VisitTime) => string;
  /** "lundi avant 10h" / "on Monday before 10 am" */
  callBackBy: (moment: LocalMoment) => string;
  /** "demain à 7h30" / "tomorrow at 7:30 am" */
  opensAt: (moment: LocalMoment) => string;
  /** What a patient wishes for, so that it fits after "Vous demandez" / "You ask for" */
  wish: (wish: Wish) => string;
  /** Times that do not suit, so that it fits after "pas" / "not". */
  refused: (times: Wish) => string;
}

/** Dates further away than this are told with their year. */
const DAYS_WITHOUT_YEAR = 300;

const calendarDay = (date: string): DateTime => DateTime.fromISO(date, { zone: 'utc' });
const nextDay = (date: string): string => calendarDay(date).plus({ days: 1 }).toISODate() ?? date;

// Looked up once: asking Intl for every date costs more than the rest of a text.
const WEEKDAYS = byLocale((locale): string[] => Info.weekdays('long', { locale }));
const MONTHS = byLocale((locale): string[] => Info.months('long', { locale }));

/** 1 → "lundi" / "Monday", as ISO counts. */
export const weekdayName = (locale: Locale, weekday: number): string => WEEKDAYS[locale][weekday - 1] ?? '';

export function momentWords(translator: Translator, locale: Locale, today: string, spoken: boolean): MomentWords {
  const { phrase } = translator;
  const daysAhead = (date: string): number =>
    Math.round((calendarDay(date).toMillis() - calendarDay(today).toMillis()) / 86_400_000);

  const dayParts = (date: string) => {
    const day = calendarDay(date);
    return {
      weekday: weekdayName(locale, day.weekday),
      month: MONTHS[locale][day.month - 1] ?? '',
      year: String(day.year),
      day: day.day === 1 ? phrase('firstOfMonth') : String(day.day),
    };
  };
  const date = (iso: string): string =>
    phrase(Math.abs(daysAhead(iso)) > DAYS_WITHOUT_YEAR ? 'date.year' : 'date', dayParts(iso));

  const time = (clock: string): string => {
    const minute = minuteOf(clock) ?? 0;
    const [hour, minutes] = [Math.floor(minute / 60) % 24, minute % 60];
    if (minutes === 0 && hour === 0) return phrase('time.midnight');
    if (minutes === 0 && hour === 12) return phrase(spoken ? 'time.noon.spoken' : 'time.noon');
    const full = minutes === 0;
    // French counts hours from two on: "1 heure", "0 heure 30".
    const said: PhraseKey =
      hour < 2
        ? full
          ? 'time.fullHour.spoken.one'
          : 'time.spoken.one'
        : full
          ? 'time.fullHour.spoken'
          : 'time.spoken';
    const key: PhraseKey = spoken ? said : full ? 'time.fullHour' : 'time';
    return phrase(key, {
      hour24: String(hour),
      hour12: String(hour % 12 === 0 ? 12 : hour % 12),
      minutes: String(minutes).padStart(2, '0'),
      period: phrase(hour < 12 ? 'time.am' : 'time.pm'),
    });
  };

  const withTime = (words: string, visit: VisitTime): string => {
    if (visit.time !== undefined)
      return phrase('when.time', {
        date: words,
        time: [visit.time, ...(visit.also ?? [])]
          .map(time)
          .reduce((first, second) => phrase('when.also', { first, second })),
      });
    return visit.part === undefined ? words : phrase(`when.${visit.part}`, { date: words });
  };
  const when = (visit: VisitTime): string => withTime(date(visit.date), visit);

  const dayWord = (iso: string): string => {
    const ahead = daysAhead(iso);
    return phrase(ahead === 0 ? 'dayWord.today' : ahead === 1 ? 'dayWord.tomorrow' : 'dayWord.later', {
      date: date(iso),
    });
  };

  /** A day someone will be reached on: by its name within a week, with its date later. */
  const dayName = (iso: string): string => {
    const ahead = daysAhead(iso);
    if (ahead === 0) return phrase('day.today');
    if (ahead === 1) return phrase('day.tomorrow');
    return ahead > 1 && ahead < 7 ? phrase('day.thisWeek', dayParts(iso)) : phrase('day.later', { date: date(iso) });
  };

  const range = (from: VisitTime, to: VisitTime, key: 'wish' | 'refused'): string => {
    if (from.date !== to.date) return phrase(`${key}.range`, { from: when(from), to: when(to) });
    return from.time !== undefined && to.time !== undefined
      ? phrase('wish.hours', { date: date(from.date), from: time(from.time), to: time(to.time) })
      : phrase('wish.day', { when: when(from) });
  };

  const named = (one: WishedTime, key: 'wish' | 'refused'): string => {
    switch (one.kind) {
      case 'day':
        return phrase('wish.day', { when: when(one) });
      case 'week':
        return phrase('wish.week', { date: phrase('dayMonth', dayParts(calendarDay(one.week).toISODate() ?? today)) });
      case 'month':
        return phrase(`${key}.month`, { month: dayParts(`${one.month}-01`).month });
      case 'range':
        return range(one.from, one.to, key);
      // The day that is named is not meant: what is told is the first one that is.
      case 'after':
        return one.time === undefined
          ? phrase(`${key}.after`, { date: date(nextDay(one.date)) })
          : phrase('wish.after.time', { date: date(one.date), time: time(one.time) });
      case 'before':
        return one.time === undefined
          ? phrase(`${key}.before`, { date: date(one.date) })
          : phrase('wish.before.time', { date: date(one.date), time: time(one.time) });
      default:
        return one satisfies never;
    }
  };

  return {
    date,
    time,
    when,
    dayWord,
    dayWhen: (visit) => withTime(dayWord(visit.date), visit),
    callBackBy: (moment) => phrase('callBackBy', { day: dayName(moment.date), time: time(moment.time) }),
    opensAt: (moment) => phrase('opensAt', { day: dayName(moment.date), time: time(moment.time) }),
    wish: (wish) =>
      wish.map((one) => named(one, 'wish')).reduce((first, second) => phrase('wish.or', { first, second })),
    refused: (times) =>
      times.map((one) => named(one, 'refused')).reduce((first, second) => phrase('wish.or', { first, second })),
  };
}
