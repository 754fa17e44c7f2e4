/** What failed log-ins are counted for: an account from one address, an account from everywhere, an address over all accounts. */
export type LoginScope = 'pair' | 'account' | 'address';

/** What is known of one of them once an attempt has begun. */
export interface LoginTries {
  failures: number;
  /** Attempts whose password is being checked, this one included. */
  underWay: number;
  /** When the counting began. */
  since: Date;
  failedAt: Date | null;
  /** When the account was last entered from the address; of a pair. */
  succeededAt: Date | null;
}

/** `go`: check the password. `wait`: others are being checked, and how they end decides. A number: seconds until another attempt is let in. */
export type LoginVerdict = { kind: 'go' } | { kind: 'wait' } | { kind: 'refused'; scope: LoginScope; seconds: number };

const MINUTE_SECONDS = 60;
/** After so long, failures no longer count. */
const WINDOW_SECONDS: Readonly<Record<LoginScope, number>> = {
  pair: 15 * MINUTE_SECONDS,
  account: 24 * 60 * MINUTE_SECONDS,
  address: 15 * MINUTE_SECONDS,
};
const PAIR_FAILURES = 5;
/** A whole clinic may share an address: one machine that guesses must not shut the others out early. */
const ADDRESS_FAILURES = 100;
/** From the tenth failure on, whoever tries from an address the account does not know waits 30 s, and twice as long each time, up to a quarter of an hour. */
const ACCOUNT_FAILURES = 10;
const FIRST_DELAY_SECONDS = 30;
const LONGEST_DELAY_SECONDS = 15 * MINUTE_SECONDS;
/** From where the account was entered within so many days, only the failures of that address count: nobody elsewhere can shut its owner out. */
const KNOWN_DAYS = 30;
/** Longer than the check of a password takes: who began before has died, and is no longer waited for. */
const ALIVE_SECONDS = 30;

const secondsBefore = (now: Date, seconds: number): Date => new Date(now.getTime() - seconds * 1000);
const secondsUntil = (now: Date, from: Date, seconds: number): number =>
  Math.max(1, Math.ceil((from.getTime() - now.getTime()) / 1000 + seconds));

/** Since when counts of each kind count; what began before starts anew. */
export const countedSince = (scope: LoginScope, now: Date): Date => secondsBefore(now, WINDOW_SECONDS[scope]);

/** Attempts under way that began before are given up. */
export const aliveSince = (now: Date): Date => secondsBefore(now, ALIVE_SECONDS);

/** An address is known to an account that was entered from it after this instant; before it, rows of success are of no more use. */
export const knownSince = (now: Date): Date => secondsBefore(now, KNOWN_DAYS * 24 * 60 * MINUTE_SECONDS);

/** So many may fail within the window; the next waits for its end. */
function within(scope: LoginScope, most: number, { failures, underWay, since }: LoginTries, now: Date): LoginVerdict {
  if (failures >= most) return { kind: 'refused', scope, seconds: secondsUntil(now, since, WINDOW_SECONDS[scope]) };
  return failures + underWay > most ? { kind: 'wait' } : { kind: 'go' };
}

const delayAfter = (failures: number): number =>
  Math.min(LONGEST_DELAY_SECONDS, FIRST_DELAY_SECONDS * 2 ** Math.min(20, failures - ACCOUNT_FAILURES));

function slowed({ failures, underWay, failedAt }: LoginTries, now: Date): LoginVerdict {
  if (failures + underWay <= ACCOUNT_FAILURES) return { kind: 'go' };
  if (failures >= ACCOUNT_FAILURES && failedAt !== null) {
    const until = failedAt.getTime() + delayAfter(failures) * 1000;
    if (now.getTime() < until)
      return { kind: 'refused', scope: 'account', seconds: secondsUntil(now, failedAt, delayAfter(failures)) };
  }
  return underWay > 1 ? { kind: 'wait' } : { kind: 'go' };
}

/** Whether an attempt that has begun may check its password. */
export function judgeLogin(tries: Readonly<Record<LoginScope, LoginTries>>, now: Date): LoginVerdict {
  const { pair, account, address } = tries;
  const known = pair.succeededAt !== null && pair.succeededAt > knownSince(now);
  const verdicts = [
    within('pair', PAIR_FAILURES, pair, now),
    ...(known ? [] : [slowed(account, now)]),
    within('address', ADDRESS_FAILURES, address, now),
  ];
  return (
    verdicts.find(({ kind }) => kind === 'refused') ?? verdicts.find(({ kind }) => kind === 'wait') ?? { kind: 'go' }
  );
}
