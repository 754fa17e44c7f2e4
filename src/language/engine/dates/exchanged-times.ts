import { wallClockOf } from './calendar';
import { type Mention } from './moods';
import { type ResolveContext } from './resolve';
import { both, isFinerThanDay, saysDay, type Term } from './term';

type Clock = Extract<Term, { kind: 'clock' }>;
const isBare = (term: Term): term is Clock => term.kind === 'clock' && term.bare === true;

/** What a time is wished for "instead of" another settles what either of them is. */
export const settleExchanges = (mentions: Mention[], context: ResolveContext): Mention[] =>
  shareDays(settleBare(mentions, context));

/** "8 rather than 10": hours where the visit is at ten, days where it is on the 10th; else nobody can tell, and nothing is read. */
function settleBare(mentions: Mention[], { appointment }: ResolveContext): Mention[] {
  const given = mentions.find(({ term, mood }) => isBare(term) && mood === 'refused')?.term;
  if (given === undefined || !isBare(given)) return mentions.filter(({ term }) => !isBare(term));
  const { hour, day } = wallClockOf(appointment?.moment ?? Number.NaN);
  if (appointment?.hasTime === true && (given.hour === hour || given.hour === hour - 12)) return mentions;
  if (given.hour !== day) return mentions.filter(({ term }) => !isBare(term));
  return mentions.map((mention) =>
    isBare(mention.term) ? { ...mention, term: { kind: 'fields', day: mention.term.hour } } : mention,
  );
}

/** "14h au lieu de 10h vendredi": on Friday at 14:00, and 10:00 is the visit's hour. */
function shareDays(mentions: Mention[]): Mention[] {
  const shared = [...mentions];
  for (let i = 1; i < shared.length; i += 1) {
    const [wish, given] = [shared[i - 1] as Mention, shared[i] as Mention];
    const { term } = given;
    if (
      given.given !== true ||
      wish.term.kind !== 'clock' ||
      term.kind !== 'both' ||
      term.fine.kind !== 'clock' ||
      !saysDay(term.coarse) ||
      isFinerThanDay(term.coarse)
    )
      continue;
    shared[i - 1] = { ...wish, term: both(term.coarse, wish.term) };
    shared[i] = { ...given, term: term.fine };
  }
  return shared;
}
