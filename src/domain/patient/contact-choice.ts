import { canReach } from '../address';
import { type Channel, isTextChannel, CHANNELS } from '../channel';

/** Which of a patient's contacts a message may go to: any, one that can be read, or a telephone that rings. */
export type WantedContact = 'any' | 'text' | 'call';

/** One address on one channel, as the clinic wrote it down, and what became known of it since. */
export interface KnownContact {
  address: string;
  channel: Channel;
  /** Whose it is, as the clinic wrote it down: contacts of the same person have the same. */
  person: string;
  /** Somebody there said that the patient is not theirs. */
  wrongNumber: boolean;
  /** Channels on which nothing can arrive at this address, or that its owner does not want. */
  unusable: readonly Channel[];
  /** Whether the address may get reminders. */
  consented: boolean;
}

/** What patients expect first to last; a patient who has contacts on one channel only gets the later ones on the same number. */

/** Every way to a patient, first to last: the contacts as the clinic ranked them; of a patient with one channel only its later channels too, as far as the address has them. */
function waysOf<C extends Pick<KnownContact, 'address' | 'channel'>>(contacts: readonly C[]): C[] {
  const channels = new Set(contacts.map((contact) => contact.channel));
  if (channels.size !== 1) return [...contacts];
  const [only] = channels;
  const later = CHANNELS.slice(CHANNELS.indexOf(only ?? 'call') + 1);
  return [
    ...contacts,
    ...later.flatMap((channel) =>
      contacts.filter(({ address }) => canReach(address, channel)).map((contact) => ({ ...contact, channel })),
    ),
  ];
}

/** Whether something can arrive there as far as is known. */
const isUsable = ({ wrongNumber, unusable, channel }: KnownContact): boolean =>
  !wrongNumber && !unusable.includes(channel);

/**
 * The ways that are left, first to last. Who asked us to stop is not written to on another number of theirs; where nobody else is left, their own ways
 * stand, since they may want messages again by then and consent is looked at when a message is sent. A further call (`call`) is for numbers that the
 * clinic has listed for calls, and never for a patient whose first way is the telephone: they are called anyway.
 */
export function waysLeft<C extends KnownContact>(contacts: readonly C[], wanted: WantedContact): C[] {
  const stopped = new Set(contacts.filter(({ consented }) => !consented).map(({ person }) => person));
  const usable = (wanted === 'call' ? contacts : waysOf(contacts)).filter(isUsable);
  const others = usable.filter(({ person }) => !stopped.has(person));
  const ways = others.length > 0 ? others : usable;
  switch (wanted) {
    case 'any':
      return ways;
    case 'text':
      return ways.filter(({ channel }) => isTextChannel(channel));
    case 'call':
      return ways[0] && !isTextChannel(ways[0].channel) ? [] : ways.filter(({ channel }) => !isTextChannel(channel));
    default:
      return wanted satisfies never;
  }
}
