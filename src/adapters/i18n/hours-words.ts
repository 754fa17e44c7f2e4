import { type OpeningHours } from '../../domain/clinic/opening-hours';
import { clockTime } from '../../domain/clinic/wall-clock';
import { type Locale } from '../../domain/locale';
import { weekdayName, type MomentWords } from './moments';
import { type Translator } from './translator';

/** "lundi-vendredi 7h30-17h, samedi 8h-12h" / "Monday-Friday 7:30 am-5 pm, Saturday 8 am-12 noon". */
export function hoursWords(hours: OpeningHours, locale: Locale, { phrase }: Translator, words: MomentWords): string {
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const ranges = (hours[day] ?? []).map((range) =>
      phrase('hours.range', { from: words.time(clockTime(range.from)), to: words.time(clockTime(range.to)) }),
    );
    return {
      name: weekdayName(locale, day),
      ranges: ranges.join(', '),
      whole: hours[day]?.[0]?.to === 1440 && hours[day][0].from === 0,
    };
  });
  if (weekdays.every((day) => day.whole)) return phrase('hours.always');
  const groups: { first: string; last: string; ranges: string }[] = [];
  for (const [index, day] of weekdays.entries()) {
    const group = groups.at(-1);
    if (group && weekdays[index - 1]?.ranges === day.ranges) group.last = day.name;
    else groups.push({ first: day.name, last: day.name, ranges: day.ranges });
  }
  return groups
    .filter((group) => group.ranges !== '')
    .map(({ first, last, ranges }) =>
      first === last ? phrase('hours.day', { day: first, ranges }) : phrase('hours.days', { first, last, ranges }),
    )
    .join(', ');
}
