import { type ReadText } from '../engine/words/words';
import { numberAt } from './numbers';
import { turnsOf, wordSet } from '../packs/rule-words';

const MINUTE = wordSet('deciding', 'minute');
const HOUR = wordSet('deciding', 'hour');
const HALF = wordSet('deciding', 'half');
const QUARTER = wordSet('deciding', 'quarter');
const LONGEST_MINUTES = 240;

/** "1h30", "1h", "20h" written together, in minutes; hours above four are times of day. */
function hoursTogether(form: string): number | null {
  const match = /^(\d)h(\d{2})?$/u.exec(form);
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null;
}

/** Minutes between the appointment and a named time of arrival ("ETA 10:25" for 10:00); null when it is not within four hours after. */
function afterAppointment(form: string, appointment: string | undefined): number | null {
  const due = /T(\d{2}):(\d{2})/u.exec(appointment ?? '');
  const named = /^(\d{1,2})[h:.](\d{2})$/u.exec(form);
  if (!due || !named) return null;
  const minutes = Number(named[1]) * 60 + Number(named[2]) - Number(due[1]) * 60 - Number(due[2]);
  return minutes > 0 && minutes <= LONGEST_MINUTES ? minutes : null;
}

const MINUTES_GLUED = new RegExp(`^(\\d{1,3})${turnsOf('minuteUnit')}$`, 'u');
const AROUND_BARE = wordSet('deciding', 'aroundBare');

/** "late like 20", "running 20 behind", "give me 15": a figure whose minutes go without saying. */
function bareMinutes({ words }: ReadText): number | null {
  for (let i = 0; i < words.length; i += 1) {
    const number = numberAt(words, i);
    const value = Number(number?.value ?? 0);
    if (number === null || value < 5 || value > 90 || value % 5 !== 0) continue;
    if (
      [...words.slice(Math.max(0, i - 2), i), ...words.slice(i + number.length, i + number.length + 1)].some((word) =>
        AROUND_BARE.has(word.form),
      )
    )
      return value;
  }
  return null;
}

const BETWEEN_NUMBERS = wordSet('deciding', 'betweenNumbers');
/** How many minutes late a patient says they will be; null when they do not say. `appointment` is local wall-clock time. */
export function minutesLate(read: ReadText, appointment: string | undefined): number | null {
  const { words } = read;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    const afterNext = words[i + 2];
    if (!word) continue;
    const glued = MINUTES_GLUED.exec(word.form);
    if (glued) return Number(glued[1]);
    if (
      word.forms.some((form) => HALF.has(form)) &&
      next &&
      (next.forms.some((form) => HOUR.has(form)) || afterNext?.forms.some((form) => HOUR.has(form)))
    )
      return 30;
    if (
      word.forms.some((form) => QUARTER.has(form)) &&
      words.slice(i + 1, i + 4).some((w) => w.forms.some((form) => HOUR.has(form)))
    ) {
      return numberAt(words, i - 1)?.value === 3 ? 45 : 15;
    }
    const together = hoursTogether(word.form) ?? afterAppointment(word.form, appointment);
    if (together !== null && together <= LONGEST_MINUTES) return together;
    const number = numberAt(words, i);
    if (!number) continue;
    let unit = words[i + number.length];
    let at = i + number.length;
    if (unit && BETWEEN_NUMBERS.has(unit.form)) {
      const upper = numberAt(words, at + 1);
      if (upper) {
        at += 1 + upper.length;
        unit = words[at];
        if (unit?.forms.some((form) => MINUTE.has(form))) return Math.round((number.value + upper.value) / 2);
      }
    }
    if (unit?.forms.some((form) => MINUTE.has(form)) && number.value <= LONGEST_MINUTES) return number.value;
    if (unit?.forms.some((form) => HOUR.has(form)) && number.value <= 4) {
      const rest = words.slice(at + 1, at + 4);
      if (rest.some((w) => w.forms.some((form) => HALF.has(form)))) return number.value * 60 + 30;
      if (rest.some((w) => w.forms.some((form) => QUARTER.has(form)))) return number.value * 60 + 15;
      return number.value * 60;
    }
    if (word.form === 'an' && HOUR.has(next?.form ?? '')) return 60;
  }
  for (let i = 0; i < words.length; i += 1)
    if (words[i]?.form === 'an' && HOUR.has(words[i + 1]?.form ?? '')) return 60;
  return bareMinutes(read);
}
