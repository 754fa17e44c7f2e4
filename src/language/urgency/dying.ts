import { type ReadText, type Word } from '../engine/words/words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const DEATH = words('die dies died dying dead mourir meurs meurt mort morte crever tuer kill killing');
/** Who says one of these beside death wishes it, or means to bring it about. */
const WISHES =
  words(`want wants wanted wanna wish wishes wished rather better best prefer prefers prefere mieux envie envi veux veut voudrais voudrait voulait voulais ready pret prete decide decided pensees thoughts idees idee voices voix
  myself himself herself themselves maself suicider suicide me hope espere must should dois merite deserve poison pills tablets cachets comprimes rope corde pont bridge roof river jump sauter pendre hang gun goodbye adieu never useless`);
const ABOUT = words('a of about to de d');
const THINKS = /^(?:think|thinking|pense|penser|songe)/u;
const FEARS = /^(?:peur|afraid|scared|fear|fears|crains|craint|terrified)$/u;
const NEGATION = words('not no never pas jamais');
const SPEAKERS = words('i je j moi');
const HURTS = words(
  'douleur douleurs pain pains toux cough fievre fever maladie sickness mal asthme asthma disease headache thing chose stress hunger faim',
);
const BEFORE = 5;

/** The pain will kill me, nobody means to: the pain stands before the verb. */
const byPain = (all: readonly Word[], at: number): boolean =>
  all.slice(Math.max(0, at - BEFORE), at).some(({ form }) => HURTS.has(form));

/**
 * Words of death that tell of dying, not of a wish to die: "my pikin wan die" (is about to), "je vais mourir", "j'ai peur de mourir", "I don't want to die".
 * True when the words from `from` to `to`, taken for a wish to die, are none. In doubt they are one.
 */
export function isDying({ words: all }: ReadText, from: number, to: number): boolean {
  const at = all.findIndex(({ form }, i) => i >= from && i < to && DEATH.has(form));
  if (at < 0) return false;
  const before = all.slice(Math.max(0, from - BEFORE), at).filter(({ sentence }) => sentence === all[at]?.sentence);
  const fears = before.findIndex(({ form }) => FEARS.test(form));
  if (fears >= 0 && !before.slice(0, fears).some(({ form }) => NEGATION.has(form))) return true;
  if (/^(?:tuer|kill|killing)$/u.test(all[at]?.form ?? '')) return byPain(all, at);
  const wish = before.findIndex(({ form, forms }) => WISHES.has(form) && !forms.includes('wan'));
  if (wish >= 0) {
    // "je ne veux pas mourir", "i no wan die"
    const wanting = /^(?:want|wants|wanna|veux|veut|voudrais|voulait)$/u.test(before[wish]?.form ?? '');
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
const GOING = words('vais va vas vont allons go going will ll gonna might may about vas');
