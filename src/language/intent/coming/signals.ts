import { type ReadText } from '../../engine/words/words';
import { decided } from '../decided';
import { type Coming } from './denied';
import { type Decision, type Reply } from '../reply';
import { type Signal } from '../signals';
import { wordSet } from '../../packs/rule-words';

const NONE_OF = wordSet('coming', 'noneOf');
const WAYS = wordSet('coming', 'ways');
const HAVE = wordSet('coming', 'have');

/**
 * The signals of a reply, set right by where coming is denied: the verb that is denied, no day that "pas" before it would refuse ("je viens pas
 * jeudi" refuses the visit, not the day), no "never came before" of a wrong number.
 */
export function withComing(signals: readonly Signal[], coming: readonly Coming[], { words }: ReadText): Signal[] {
  const at = new Map<number, Coming>();
  for (const one of coming) for (let i = one.from; i < one.to; i += 1) at.set(i, one);
  const under = ({ from, to }: Signal): Coming[] => {
    const found = new Set<Coming>();
    for (let i = from; i < to; i += 1) {
      const one = at.get(i);
      if (one) found.add(one);
    }
    return [...found];
  };
  const by = new Map(coming.flatMap((one) => one.by.map((place) => [place, one] as const)));
  const says = coming.some((one) => one.denied === 'firm' || one.stated);
  const named = new Set<Coming>();
  const kept = signals.flatMap((signal): Signal[] => {
    const own = under(signal);
    const first = words[signal.from]?.form ?? '';
    switch (signal.label) {
      case 'attend':
        for (const one of own) named.add(one);
        if (own.some(({ denied }) => denied === 'firm')) return [{ ...signal, denied: true }];
        if (own.some(({ denied }) => denied === 'loose')) return [{ ...signal, denied: false, unreal: true }];
        if (own.some(({ stated }) => stated)) return [{ ...signal, denied: false, unreal: false }];
        return [own.length > 0 && own.every((one) => one.by.length === 0) ? { ...signal, denied: false } : signal];
      case 'able':
        return [
          signal.denied &&
          [0, 1, 2].some((k) => {
            const one = at.get(signal.to + k);
            return one?.stated === true && one.from === signal.to + k;
          })
            ? { ...signal, denied: false }
            : signal,
        ];
      case 'notNow':
        return by.get(signal.from)?.denied === 'firm' ? [] : [signal];
      // "I feel better now, my wife will come on Thursday": nobody says that Thursday is better.
      case 'otherTime':
        return by.get(signal.from)?.denied === 'firm' || feelsBetter(words, signal) ? [] : [signal];
      // "je passerai, mon patron est là": the coming stands inside what would say that somebody is on site.
      case 'here':
        return own.some((one) => one.stated && signal.from <= one.from && one.to < signal.to) ? [] : [signal];
      // "Je ne viens pas en retard"; "no taxi", "pas de taxi" beside coming or not coming is its reason, not a delay.
      case 'late':
        if ([1, 2].some((back) => by.get(signal.from - back)?.denied === 'loose')) return [];
        return says && NONE_OF.has(first) && words.slice(signal.from, signal.to).some(({ form }) => WAYS.has(form))
          ? []
          : [signal];
      case 'wrongNumber':
        return own.some(
          (one) => one.denied === 'firm' && !one.by.some((place) => HAVE.has(words[place - 1]?.form ?? '')),
        )
          ? []
          : [signal];
      default:
        return [signal];
    }
  });
  const unnamed = coming.filter((one) => (one.stated || one.denied === 'firm') && !named.has(one));
  return [
    ...kept,
    ...unnamed.map(
      (one): Signal => ({
        label: 'attend',
        from: one.from,
        to: one.to,
        denied: one.denied === 'firm',
        asked: one.asked,
        unreal: one.unreal,
      }),
    ),
  ];
}

const FEELS = wordSet('coming', 'feels');
const feelsBetter = (words: ReadText['words'], { from, to }: Signal): boolean =>
  words
    .slice(from, to)
    .some(
      ({ form }, k) =>
        (form === 'better' || form === 'mieux') && [1, 2].some((back) => FEELS.has(words[from + k - back]?.form ?? '')),
    );

/** A denial of coming that is stated, not asked or imagined. */
export const deniesComing = ({ coming }: Pick<Reply, 'coming'>): boolean =>
  coming.some((one) => one.denied === 'firm' && !one.unreal && !one.asked);

/** "Je viens", "I'll be there": stated, and nothing denies coming anywhere in the reply. */
export const plainlyComes = ({ coming }: Pick<Reply, 'coming'>): boolean =>
  coming.some(says) && !coming.some(({ denied }) => denied !== null);

/** The reply says both, that somebody comes and that somebody does not. */
export const comesAndNot = (reply: Pick<Reply, 'coming'>): boolean =>
  deniesComing(reply) && reply.coming.some((one) => one.person && says(one));

const says = ({ stated, asked, unreal }: Coming): boolean => stated && !asked && !unreal;

/**
 * The last word over every way a confirmation can come about, by rules, by small words or by a model: where a denial stands over coming, nothing is
 * confirmed. A digit alone holds no such words.
 */
export function withoutDeniedConfirm(decision: Decision, reply: Reply): Decision {
  if (!reply.coming.some(({ denied }) => denied !== null)) return decision;
  if (decision.intent !== 'confirm')
    return decision.also.includes('confirm')
      ? { ...decision, also: decision.also.filter((intent) => intent !== 'confirm') }
      : decision;
  const instead =
    decision.decidedBy[0]?.startsWith('model:') === true
      ? decided('unintelligible', 'coming-denied', 0.5)
      : reply.when !== null
        ? decided('reschedule', 'coming-denied', 0.7, reply.when)
        : deniesComing(reply) && !comesAndNot(reply)
          ? decided('cancel', 'coming-denied', 0.7)
          : decided('unintelligible', 'coming-denied', 0.5);
  return {
    ...instead,
    also: decision.also.filter((intent) => intent === 'question'),
    decidedBy: [...instead.decidedBy, ...decision.decidedBy],
  };
}
