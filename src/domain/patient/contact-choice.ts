import { type Channel } from '../channel';

/** Which of a patient's contacts a message may go to: any, one that can be read, or a telephone that rings. */
export type WantedContact = 'any' | 'text' | 'call';

/** The first contact, by rank, that fits. A patient whose first contact is the telephone is called anyway: no further call for them. */
export function contactFor<C extends { channel: Channel }>(byRank: readonly C[], wanted: WantedContact): C | null {
  const [first] = byRank;
  switch (wanted) {
    case 'any': return first ?? null;
    case 'text': return byRank.find(({ channel }) => channel !== 'call') ?? null;
    case 'call': return first === undefined || first.channel === 'call' ? null : (byRank.find(({ channel }) => channel === 'call') ?? null);
    default: return wanted satisfies never;
  }
}
