import { isDay } from './coming/words';
import { type Reply } from './reply';
import { wordSet } from '../packs/rule-words';

const OPENERS = wordSet('deciding', 'openers');
const OF_DAYS = wordSet('deciding', 'ofDays');
/** What may follow the day: "je peux pas", "is impossible", "c'est pas possible du tout". */
const REFUSING = wordSet('deciding', 'refusing');
const DENIALS = wordSet('deciding', 'denials');
const END = wordSet('deciding', 'end');

/**
 * "Jeudi pas possible", "thursday is impossible", "le 12 je peux pas": a day comes first and is refused, and nothing else is said of coming. Another
 * day is asked for, where "ce n'est pas possible" gives the visit up.
 */
export function refusesDay({ read: { words }, refused, when, asks }: Reply): boolean {
  if (refused === null || when !== null || asks) return false;
  let at = 0;
  while (at < words.length && OPENERS.has(words[at]?.form ?? '')) at += 1;
  const first = at;
  while (at < words.length && (isDay(words[at]) || OF_DAYS.has(words[at]?.form ?? ''))) at += 1;
  if (at === first) return false;
  const sentence = words[first]?.sentence;
  let denied = false;
  for (; at < words.length && words[at]?.sentence === sentence; at += 1) {
    const form = words[at]?.form ?? '';
    if (END.has(form)) break;
    if (!REFUSING.has(form)) return false;
    denied ||= DENIALS.has(form);
  }
  return denied;
}
