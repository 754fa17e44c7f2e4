import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Steps of each way of reading a text, by its name. */
type Work = Readonly<Record<string, number>>;

/** Counts the steps of reading each text, in a process of its own (`reading-work.ts` says what is counted). */
function workOfReading(texts: readonly string[]): Work[] {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--no-opt', '--require', 'tsx/cjs', path.join(__dirname, 'reading-work.ts')],
    { input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (status !== 0) throw new Error(`counting ended with ${status}: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Work);
}

/** A token over and over, as many characters as asked. */
const repeated = (token: string, length: number): string =>
  token
    .repeat(Math.ceil(length / token.length))
    .slice(0, length)
    .toWellFormed();

/**
 * How much more work a longer text may be than its length says. Up to 4,000 characters 3.5 times ("broye" takes 3.25): beyond 2,000 a text is read in parts that
 * overlap, and short ones leave some readers out. From there to 10,000 characters 1.5 times, where squares would be 2.5 times.
 */
const MOST_FOR_ITS_LENGTH = { first: 3.5, later: 1.5 };

/** Tokens whose repetition takes more work than its length says, with the counts; none when reading is linear. */
export function growingFaster(
  tokens: readonly string[],
  lengths: readonly number[] = [1_000, 4_000, 10_000],
): string[] {
  const counts = workOfReading(tokens.flatMap((token) => lengths.map((length) => repeated(token, length))));
  return tokens.flatMap((token, n) => {
    const works = counts.slice(n * lengths.length, (n + 1) * lengths.length);
    return Object.keys(works[0] ?? {}).flatMap((reader) => {
      const steps = works.map((work) => work[reader] ?? 0);
      const fast = steps.some(
        (work, k) =>
          k > 0 &&
          work / (steps[k - 1] ?? 1) >
            ((k === 1 ? MOST_FOR_ITS_LENGTH.first : MOST_FOR_ITS_LENGTH.later) * (lengths[k] ?? 0)) /
              (lengths[k - 1] ?? 1),
      );
      return fast ? [`${JSON.stringify(token)} (${reader}): ${steps.join(', ')}`] : [];
    });
  });
}
