import { isDay } from './coming/words';
import { type Reply } from './reply';

const OPENERS = new Set(
  'ok okay oui yes non no ah oh desole sorry pardon bonjour bonsoir hello hi salut good morning docteur doctor mais but alors and et'.split(
    ' ',
  ),
);
const OF_DAYS = new Set(
  'the of de mars march avril april mai may juin june juillet july aout august fevrier february janvier january septembre september octobre october novembre november decembre december afternoon evening apres next h am pm'.split(
    ' ',
  ),
);
/** What may follow the day: "je peux pas", "is impossible", "c'est pas possible du tout". */
const REFUSING = new Set(
  `je j i we on nous moi me ne n c ca ce est is it s sera will be peux peu peut pouvons pourrai pourra pourrons can could fit able possible impossible not no pas plus du tout at all really vraiment malheureusement unfortunately pour for us
  indisponible unavailable difficult difficile complique hard`.split(/\s+/u),
);
const DENIALS = new Set(
  'not no pas plus impossible indisponible unavailable difficult difficile complique hard'.split(' '),
);
const END = new Set(
  'parce car because cause cos desole sorry merci thanks thank svp stp please docteur doctor sir madam donc so'.split(
    ' ',
  ),
);

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
