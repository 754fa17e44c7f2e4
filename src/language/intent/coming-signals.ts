import { type ReadText } from '../text/words';
import { type Coming } from './denied-coming';
import { type Reply } from './reply';
import { type Signal } from './signals';

const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }): boolean => a.from < b.to && b.from < a.to;

const HAVE = new Set(['have', 'has', 'had', 'ai', 'as', 'a']);

/**
 * The signals of a reply, set right by where coming is denied: the verb that is denied, no day that "pas" before it would refuse ("je viens pas
 * jeudi" refuses the visit, not the day), no "never came before" of a wrong number.
 */
export function withComing(signals: readonly Signal[], coming: readonly Coming[], { words }: ReadText): Signal[] {
  if (coming.length === 0) return [...signals];
  const firm = coming.filter(({ denied }) => denied === 'firm');
  const by = new Set(firm.flatMap((one) => one.by));
  return signals.flatMap((signal): Signal[] => {
    if (signal.label === 'attend') {
      const own = coming.filter((one) => overlaps(one, signal));
      if (own.some(({ denied }) => denied === 'firm')) return [{ ...signal, denied: true }];
      return [own.length > 0 && own.every((one) => one.by.length === 0) ? { ...signal, denied: false } : signal];
    }
    if ((signal.label === 'otherTime' || signal.label === 'notNow') && by.has(signal.from)) return [];
    if (signal.label === 'wrongNumber' && firm.some((one) => overlaps(one, signal) && !one.by.some((place) => HAVE.has(words[place - 1]?.form ?? '')))) return [];
    return [signal];
  });
}

/** A denial of coming that is stated, not asked or imagined. */
export const deniesComing = ({ coming, signals }: Pick<Reply, 'coming' | 'signals'>): boolean => coming.some((one) => one.denied === 'firm' && !one.unreal
  && !signals.some((signal) => signal.asked && overlaps(signal, one)));

/** "Je viens", "I'll be there": stated, and nothing denies coming anywhere in the reply. */
export const plainlyComes = ({ coming, signals }: Pick<Reply, 'coming' | 'signals'>): boolean => !coming.some(({ denied }) => denied !== null)
  && signals.some((signal) => signal.label === 'attend' && !signal.denied && !signal.asked && !signal.unreal && coming.some((one) => overlaps(one, signal) && one.by.length === 0 && !one.unreal));
