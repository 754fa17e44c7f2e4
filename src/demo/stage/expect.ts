import { setTimeout as sleep } from 'node:timers/promises';

/** What should have happened and did not. */
export class Unmet extends Error {}

const POLL_MS = 100;
/** Generous: a laptop with its hands full must not fail a demonstration. */
const LIMIT_MS = 30_000;

/** Throws Unmet unless it holds. */
export function expectThat(what: string, holds: boolean, found: unknown): asserts holds {
  if (!holds) throw new Unmet(`${what}\n  found: ${JSON.stringify(found)}`);
}

/** Reads again and again until it holds, and gives what was read. Throws Unmet after half a minute. */
export async function eventually<T>(
  what: string,
  read: () => Promise<T> | T,
  holds: (found: T) => boolean,
): Promise<T> {
  for (const over = Date.now() + LIMIT_MS; ; await sleep(POLL_MS)) {
    const found = await read();
    if (holds(found)) return found;
    expectThat(`${what} (waited ${LIMIT_MS / 1000} s)`, Date.now() < over, found);
  }
}
