import { type ReadText, type Word } from '../engine/words/words';
import { wordSet, wordTest } from '../packs/rule-words';

const DEATH = wordSet('urgency', 'death');
/** Who says one of these beside death wishes it, or means to bring it about. */
const WISHES = wordSet('urgency', 'wishes');
const ABOUT = wordSet('urgency', 'about');
const THINKS = wordTest('urgency', 'thinks');
const FEARS = wordSet('urgency', 'fears');
const NEGATION = wordSet('urgency', 'negation');
const SPEAKERS = wordSet('urgency', 'speakers');
const HURTS = wordSet('urgency', 'hurts');
const BEFORE = 5;

/** The pain will kill me, nobody means to: the pain stands before the verb. */
const byPain = (all: readonly Word[], at: number): boolean =>
  all.slice(Math.max(0, at - BEFORE), at).some(({ form }) => HURTS.has(form));

const KILL = wordSet('urgency', 'kill');
const WANTING = wordSet('urgency', 'wanting');
/**
 * Words of death that tell of dying, not of a wish to die: "my pikin wan die" (is about to), "je vais mourir", "j'ai peur de mourir", "I don't want to die".
 * True when the words from `from` to `to`, taken for a wish to die, are none. In doubt they are one.
 */
export function isDying({ words: all }: ReadText, from: number, to: number): boolean {
  const at = all.findIndex(({ form }, i) => i >= from && i < to && DEATH.has(form));
  if (at < 0) return false;
  const before = all.slice(Math.max(0, from - BEFORE), at).filter(({ sentence }) => sentence === all[at]?.sentence);
  const fears = before.findIndex(({ form }) => FEARS.has(form));
  if (fears >= 0 && !before.slice(0, fears).some(({ form }) => NEGATION.has(form))) return true;
  if (KILL.has(all[at]?.form ?? '')) return byPain(all, at);
  const wish = before.findIndex(({ form, forms }) => WISHES.has(form) && !forms.includes('wan'));
  if (wish >= 0) {
    // "je ne veux pas mourir", "i no wan die"
    const wanting = WANTING.has(before[wish]?.form ?? '');
    return (
      wanting &&
      [...before.slice(Math.max(0, wish - 2), wish), ...before.slice(wish + 1, wish + 3)].some(({ form }) =>
        NEGATION.has(form),
      )
    );
  }
  const wan = before.findIndex(({ forms }) => forms.includes('wan'));
  // Pidgin "wan die" of another is "about to die"; of oneself it is the wish.
  if (wan >= 0)
    return (
      before.slice(Math.max(0, wan - 2), wan).some(({ form }) => NEGATION.has(form)) ||
      !before.slice(0, wan).some(({ form }) => SPEAKERS.has(form))
    );
  if (before.some(({ form }, i) => THINKS.test(form) && ABOUT.has(before[i + 1]?.form ?? all[at]?.form ?? '')))
    return false;
  return before.some(({ form }) => GOING.has(form));
}
const GOING = wordSet('urgency', 'going');
