import { CHANNELS, type Channel, isTextChannel } from '../../channel';
import { parseOpeningHours, type OpeningHours, type Reading } from '../../clinic/opening-hours';
import { isInside } from '../../clinic/wall-clock';
import { DEFAULT_LOCALE, type Language, languageOf, LOCALES } from '../../locale';

/** One way to reach a person of the clinic. */
interface Way {
  channel: Channel;
  /** E.164. */
  address: string;
}

/** Somebody who is told of urgent messages. */
export interface DutyPerson {
  name: string;
  language: Language;
  /** In the order they were written; at most one a channel. */
  ways: readonly Way[];
  /** When this person is on duty, on the clinic's wall clock; null: always. */
  hours: OpeningHours | null;
}

/** In the order in which they are told. */
export type DutyList = readonly DutyPerson[];

const E164 = /^\+[1-9][0-9]{6,14}$/;
const FORM =
  'write it like "Clarisse[fr]=whatsapp:+237699000001,call:+237699000001; Dr Ndi[en]@Mon-Fri 08:00-17:00=call:+237699000002"';
const LONGEST_NAME = 40;
const MOST_PEOPLE = 20;

function readWay(text: string): Way | null {
  const [channelName = '', address = '', ...more] = text.split(':').map((part) => part.trim());
  const channel = CHANNELS.find((each) => each === channelName.toLowerCase());
  const number = address.replace(/[\s.-]/g, '');
  return channel !== undefined && more.length === 0 && E164.test(number) ? { channel, address: number } : null;
}

const HEAD = new RegExp(`^([^[\\]@=]+?)\\s*(?:\\[\\s*(${LOCALES.join('|')})\\s*\\])?\\s*(?:@\\s*(.+))?$`, 'i');

function readPerson(text: string): Reading<DutyPerson> {
  const at = text.indexOf('=');
  const head = HEAD.exec(at < 0 ? '' : text.slice(0, at).trim());
  const [, name, tag, times] = head ?? [];
  if (name === undefined) return { ok: false, problem: `is not understood: ${FORM}` };
  if (name.length > LONGEST_NAME) return { ok: false, problem: `has a name of more than ${LONGEST_NAME} characters` };
  const ways = text
    .slice(at + 1)
    .split(',')
    .map(readWay);
  if (ways.length === 0 || !ways.every((way) => way !== null))
    return {
      ok: false,
      problem: 'needs ways such as whatsapp:+237699000001, sms:+237699000001 or call:+237699000001, divided by commas',
    };
  if (new Set(ways.map((way) => way.channel)).size < ways.length)
    return { ok: false, problem: 'names a channel twice' };
  const hours = times === undefined ? null : parseOpeningHours(times);
  if (hours?.ok === false)
    return { ok: false, problem: 'has hours that are not understood: write them like @Mon-Fri 08:00-17:00' };
  return {
    ok: true,
    value: {
      name,
      language: languageOf(LOCALES.find((locale) => locale === tag?.toLowerCase()) ?? DEFAULT_LOCALE),
      ways,
      hours: hours?.value ?? null,
    },
  };
}

/**
 * Reads DUTY_CONTACTS: people divided by ";", each with name, language in brackets (French without one), hours after "@" (always without them) and ways
 * after "=". A problem names the person by place, never what was written: it may be a number. An empty text is an empty list.
 */
export function parseDutyList(text: string): Reading<DutyList> {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length > MOST_PEOPLE) return { ok: false, problem: `names more than ${MOST_PEOPLE} people` };
  const people: DutyPerson[] = [];
  for (const [index, part] of parts.entries()) {
    const person = readPerson(part);
    if (!person.ok) return { ok: false, problem: `person ${index + 1} ${person.problem}` };
    if (people.some(({ name }) => name === person.value.name))
      return { ok: false, problem: `person ${index + 1} has the name of another` };
    people.push(person.value);
  }
  return { ok: true, value: people };
}

/** Who is on duty at an instant. Nobody by the hours that were written: everybody, because a dangerous message must reach somebody. */
export function onDuty(list: DutyList, zone: string, at: Date): DutyList {
  const now = list.filter(({ hours }) => hours === null || isInside(zone, (day) => hours[day.weekday] ?? [], at));
  return now.length > 0 ? now : list;
}

/** The hours of duty that were written, one entry a person; people without hours are left out. */
export const hoursOfDuty = (list: DutyList): OpeningHours[] =>
  list.map(({ hours }) => hours).filter((hours) => hours !== null);

/** Whether everybody on the list can only be called: what does not ring then goes to the same numbers as a text. False for an empty list. */
export const isCallsOnly = (list: DutyList): boolean =>
  list.length > 0 && list.every(({ ways }) => ways.every(({ channel }) => !isTextChannel(channel)));
