import { type Locale, writingTagOf } from '../../../domain/locale';
import { wallDate } from '../../../domain/time/zoned-time';

/** An instant as people of the clinic write it: "jeu. 12 mars, 10:30" in the clinic's zone. */
export const momentIn = (locale: Locale, zone: string) => {
  const format = new Intl.DateTimeFormat(writingTagOf(locale), {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
  return (at: Date): string => format.format(wallDate(at, zone));
};
