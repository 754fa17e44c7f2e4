/**
 * One telephone, two numbers: where a country changed its numbering plan, WhatsApp keeps the form an account was made with, so a person who is stored
 * with the number they give today may write from another one. Each rule goes both ways and leaves the digits of the subscriber as they are.
 */
interface Plan {
  /** Country code, without +. */
  code: string;
  /** The other form of a national number; null when it has none. */
  other: (national: string) => string | null;
}

/** Adds or takes off one prefix: `shorter` is a number without it, `longer` one with it. */
const prefixed =
  (prefix: string, shorter: RegExp, longer: RegExp) =>
  (national: string): string | null => {
    if (shorter.test(national)) return prefix + national;
    return longer.test(national) ? national.slice(prefix.length) : null;
  };

const either =
  (...rules: Plan['other'][]): Plan['other'] =>
  (national) =>
    rules.map((rule) => rule(national)).find((other) => other !== null) ?? null;

const PLANS: readonly Plan[] = [
  /* Cameroon, 21 November 2014: mobile numbers got a 6, fixed ones a 2 (ITU communication of 6.X.2014). WhatsApp ids of before have 8 digits: github.com/mobi/telephone_number#126. */
  {
    code: '237',
    other: either(prefixed('6', /^[5-9]\d{7}$/, /^6[5-9]\d{7}$/), prefixed('2', /^[23]\d{7}$/, /^2[23]\d{7}$/)),
  },
  /* Ivory Coast, 31 January 2021 (ARTCI): mobile numbers got the figures of their operator, which the second digit of the old number tells: 0–3 Moov, 4–6 MTN, 7–9 Orange. */
  {
    code: '225',
    other: either(
      prefixed('01', /^\d[0-3]\d{6}$/, /^01\d[0-3]\d{6}$/),
      prefixed('05', /^\d[4-6]\d{6}$/, /^05\d[4-6]\d{6}$/),
      prefixed('07', /^\d[7-9]\d{6}$/, /^07\d[7-9]\d{6}$/),
    ),
  },
  /* Benin, 30 November 2024 (ARCEP): 01 before every number. */
  { code: '229', other: prefixed('01', /^\d{8}$/, /^01\d{8}$/) },
  /* Brazil (ANATEL): mobile numbers got a 9 after the area code. Fixed lines begin with 2 to 5 and have none: github.com/chatwoot/chatwoot#14657. */
  {
    code: '55',
    other: (national) => {
      const old = /^([1-9]{2})([6-9]\d{7})$/.exec(national);
      if (old) return `${old[1] ?? ''}9${old[2] ?? ''}`;
      const grown = /^([1-9]{2})9([6-9]\d{7})$/.exec(national);
      return grown ? `${grown[1] ?? ''}${grown[2] ?? ''}` : null;
    },
  },
  /* Mexico, August 2019: no 1 any more before mobile numbers called from abroad; older WhatsApp ids keep it. */
  { code: '52', other: prefixed('1', /^[2-9]\d{9}$/, /^1[2-9]\d{9}$/) },
  /* Argentina: a 9 before mobile numbers called from abroad; people and WhatsApp write them with and without. */
  { code: '54', other: prefixed('9', /^[1-8]\d{9}$/, /^9[1-8]\d{9}$/) },
];

/**
 * Other numbers (E.164) under which the telephone of this one may be known. Never the number itself; most countries give none. They are candidates: that
 * one of them is stored makes it the person's number, nothing else does.
 */
export function numberCandidates(number: string): string[] {
  return PLANS.flatMap(({ code, other }) => {
    if (!number.startsWith(`+${code}`)) return [];
    const found = other(number.slice(code.length + 1));
    return found === null ? [] : [`+${code}${found}`];
  });
}

/**
 * The number a person is known by who writes from `from`. `known` are those of this number and its candidates that the clinic has. The number itself
 * comes first; where two other forms are known nobody guesses, and it stays a number of its own.
 */
export function numberOfPerson(from: string, known: ReadonlySet<string>): string {
  if (known.has(from)) return from;
  const [only, another] = numberCandidates(from).filter((candidate) => known.has(candidate));
  return only !== undefined && another === undefined ? only : from;
}
