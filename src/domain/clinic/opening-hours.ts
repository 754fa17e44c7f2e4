import { minuteOf, type MinuteRange } from './wall-clock';

/** Opening times by ISO weekday, 1 Monday … 7 Sunday; ranges sorted, joined where they touch. A day without ranges is closed. */
export type OpeningHours = Readonly<Record<number, readonly MinuteRange[]>>;

/** A setting that was read, or what is wrong with it in words for the person who wrote it. */
export type Reading<T> = { ok: true; value: T } | { ok: false; problem: string };

const WEEKDAYS = [
  ['mon', 'monday', 'lun', 'lundi'],
  ['tue', 'tuesday', 'mar', 'mardi'],
  ['wed', 'wednesday', 'mer', 'mercredi'],
  ['thu', 'thursday', 'jeu', 'jeudi'],
  ['fri', 'friday', 'ven', 'vendredi'],
  ['sat', 'saturday', 'sam', 'samedi'],
  ['sun', 'sunday', 'dim', 'dimanche'],
];
const FORM = 'write it like "Mon-Fri 07:30-17:00; Sat 08:00-12:00" (24-hour times; closed days are left out)';

const weekdayOf = (name: string): number | null => {
  const index = WEEKDAYS.findIndex((names) => names.includes(name.toLowerCase()));
  return index < 0 ? null : index + 1;
};

/** 'Mon-Fri', 'Mon,Wed,Fri', 'Sat-Mon' → ISO weekdays; null when a name is not a day. */
function readDays(text: string): number[] | null {
  const days: number[] = [];
  for (const part of text.split(',')) {
    const [first, last, ...more] = part.split('-').map((name) => weekdayOf(name.trim()));
    if (first == null || last === null || more.length > 0) return null;
    for (let day = first; ; day = (day % 7) + 1) {
      days.push(day);
      if (day === (last ?? first)) break;
    }
  }
  return days;
}

/** '07:30-17:00', '22:00-06:00' (over midnight: the rest falls on the next day) → ranges with the day they belong to, 0 or 1 later. */
function readRanges(text: string): (MinuteRange & { daysLater: number })[] | null {
  const ranges: (MinuteRange & { daysLater: number })[] = [];
  for (const part of text.split(',')) {
    const [from, to, ...more] = part.split('-').map(minuteOf);
    if (from == null || to == null || more.length > 0 || from === 1440 || from === to) return null;
    if (from < to) ranges.push({ from, to, daysLater: 0 });
    else {
      ranges.push({ from, to: 1440, daysLater: 0 });
      if (to > 0) ranges.push({ from: 0, to, daysLater: 1 });
    }
  }
  return ranges;
}

/** Sorted, and joined where they touch. */
export function joined(ranges: readonly MinuteRange[]): MinuteRange[] {
  const result: MinuteRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ from: range.from, to: range.to });
  }
  return result;
}

/**
 * Reads OPENING_HOURS: parts with days and 24-hour times, divided by ";". Days in English or French, in full or three letters,
 * "Mon-Fri", "Mon,Wed"; several times a day "08:00-12:00,14:00-17:00"; over midnight "20:00-06:00"; "24/7" for always open.
 */
export function parseOpeningHours(text: string): Reading<OpeningHours> {
  const week: Record<number, MinuteRange[]> = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
  const parts =
    text.trim() === '24/7'
      ? ['Mon-Sun 00:00-24:00']
      : text
          .split(';')
          .map((part) => part.trim())
          .filter(Boolean);
  if (parts.length === 0) return { ok: false, problem: `no opening hours: ${FORM}` };
  for (const part of parts) {
    // Spaces around dashes and commas carry no meaning; the first digit begins the times.
    const compact = part.replace(/\s*([-–,])\s*/g, (_all, mark: string) => (mark === '–' ? '-' : mark));
    const match = /^([^\d]+?)\s+(\d.*)$/.exec(compact);
    const days = match?.[1] === undefined ? null : readDays(match[1]);
    const ranges = match?.[2] === undefined ? null : readRanges(match[2].replace(/\s+/g, ''));
    if (!days || !ranges) return { ok: false, problem: `"${part}" is not understood: ${FORM}` };
    for (const day of days) {
      for (const range of ranges) week[((day - 1 + range.daysLater) % 7) + 1]?.push(range);
    }
  }
  return { ok: true, value: Object.fromEntries(Object.entries(week).map(([day, ranges]) => [day, joined(ranges)])) };
}
