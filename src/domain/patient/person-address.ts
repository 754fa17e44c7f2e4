import { isPhone } from '../address';
import { numberOfPerson } from './number-candidates';

/** Who wrote or called, as the provider says it. */
export interface Sender {
  /** The address it came from. */
  from: string;
  /** WhatsApp user ids of the same person that came with it, most telling first; `from` may be one of them. */
  userIds: readonly string[];
  /** The provider's id of the message of ours that this one quotes or whose button was touched. */
  repliedTo?: string | undefined;
}

/** What the clinic has of a sender's addresses. */
export interface KnownAddresses {
  /** Those of them, and other forms of their numbers, that belong to somebody: contacts, people on duty, where a reminder went lately. */
  known: ReadonlySet<string>;
  /** The address each of the ids stands for, where that is another one: a number, as a rule. */
  linked: ReadonlyMap<string, string>;
  /** The number that the message which was quoted went to on WhatsApp: nobody else can have answered it. */
  answered?: string | null;
}

/**
 * The address a person's conversation belongs to. A number comes before an id: the one it came from, in the form the clinic has; but a number nobody has
 * gives way to the one an id of the same person is linked to (a second SIM). Of an id without a number it is what it is linked to, else the number whose
 * message it answers, else the first id that the clinic knows, else the id that wrote.
 */
export function addressOfPerson({ from, userIds }: Sender, { known, linked, answered }: KnownAddresses): string {
  const ids = [...new Set(isPhone(from) ? userIds : [...userIds, from])];
  const of = ids.flatMap((id) => linked.get(id) ?? []);
  const number = of.find(isPhone);
  if (isPhone(from)) {
    const own = numberOfPerson(from, known);
    return known.has(own) || number === undefined || !known.has(number) ? own : number;
  }
  return number ?? answered ?? of[0] ?? ids.find((id) => known.has(id)) ?? from;
}
