import { type Purpose } from './purpose';

/** How much one number is answered, so that whoever writes without end costs the clinic little. */
export interface AnswerLimits {
  /** The same answer is given once within so many minutes; 0: always. */
  repeatMinutes: number;
  /** Answers a day to one number, after which only safety answers are given. */
  perDay: number;
}

/** An answer as it is compared: what it says to whom, not in which words. */
interface Answer {
  purpose: Purpose;
  /** Null: a person's own words, which no limit holds back. */
  key: string | null;
  params: unknown;
  language: string;
}

/** What an address was answered. */
export interface AnswersGiven {
  /** Within the last `repeatMinutes`. */
  recent: readonly Omit<Answer, 'purpose'>[];
  /** Since the clinic's day began. */
  today: number;
}

const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, part]) => part !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, part]) => [name, canonical(part)]),
        )
      : value;
const saying = ({ key, params, language }: Omit<Answer, 'purpose'>): string =>
  JSON.stringify([key, canonical(params), language]);

/**
 * Which answers of a turn leave. One that says what was said a few minutes ago does not, a safety answer neither: it stands in the conversation above. Another
 * danger, or a worse one, has another text and is answered at once. Beyond the day's number of answers safety answers alone leave. `overDay`: something was
 * held back for that.
 */
export function answersToGive<A extends Answer>(
  answers: readonly A[],
  { recent, today }: AnswersGiven,
  { perDay }: Pick<AnswerLimits, 'perDay'>,
): { give: A[]; overDay: boolean } {
  const said = new Set(recent.map(saying));
  const fresh = answers.filter((answer) => answer.key === null || !said.has(saying(answer)));
  let left = perDay - today;
  const give = fresh.filter(({ purpose, key }) => key === null || purpose === 'safety' || left-- > 0);
  return { give, overDay: give.length < fresh.length };
}
