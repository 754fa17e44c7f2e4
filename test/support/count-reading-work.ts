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

/** A text of four times the length may be twice as much work as its length says: long ones are read in parts that overlap. Squares would be sixteen times. */
const MOST_FOR_ITS_LENGTH = 2;

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
          k > 0 && work / (steps[k - 1] ?? 1) > (MOST_FOR_ITS_LENGTH * (lengths[k] ?? 0)) / (lengths[k - 1] ?? 1),
      );
      return fast ? [`${JSON.stringify(token)} (${reader}): ${steps.join(', ')}`] : [];
    });
  });
}
