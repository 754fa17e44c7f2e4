/** Why the database cannot serve: not reachable, too many at once (connections, locks), not to be written, or out of space. */
export type DatabaseTrouble = 'away' | 'busy' | 'read_only' | 'full';

/** PostgreSQL's error codes (manual, appendix A) and Node's of the network: connection exceptions and shutting down; too many connections, lock conflicts, statements that took too long; no space. */
const AWAY =
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENETUNREACH|EPIPE|EAI_AGAIN|08\w{3}|57P0[123])$/;
const BUSY = /^(53[234]\w{2}|55P03|57014|40001|40P01)$/;
const FULL = /^(53100|53000|58030|ENOSPC)$/;
/** pg and its pool tell a lost or refused connection by words alone. */
const NO_CONNECTION =
  /timeout exceeded when trying to connect|connection terminated|terminating connection|after calling end on the pool|query read timeout|connection error and is not queryable|driver not connected/i;

/** What is wrong with the database, told from any error; null when the error says nothing of that kind. */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  const { code, message } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown;
    message?: unknown;
  };
  if (typeof code === 'string') {
    if (code === '25006') return 'read_only';
    if (FULL.test(code)) return 'full';
    if (BUSY.test(code)) return 'busy';
    if (AWAY.test(code)) return 'away';
  }
  return typeof message === 'string' && NO_CONNECTION.test(message) ? 'away' : null;
}

/** What to do about it, for the log. Everything resumes by itself when it is done. */
export const TROUBLE_ADVICE: Readonly<Record<DatabaseTrouble, string>> = {
  away: 'PostgreSQL cannot be reached: requests get 503 and jobs wait, all resume by themselves. Start it, or check DATABASE_URL and the network.',
  busy: 'PostgreSQL has too much to do at once (connections or locks): what it refused gets 503 and is tried again. See pg_stat_activity when this goes on.',
  read_only:
    'PostgreSQL takes no writes (read-only): requests get 503 and jobs wait, all resume by themselves. Connect to the primary, or set default_transaction_read_only to off.',
  full: 'PostgreSQL has no space left on its disk: requests get 503 and jobs wait, all resume by themselves. Free space on the database server.',
};

/** Lets a thing be told at most once a minute. `now` in milliseconds. */
export function onceAMinute(now: () => number): (what: string) => boolean {
  const told = new Map<string, number>();
  return (what) => {
    const last = told.get(what);
    if (last !== undefined && now() - last < 60_000) return false;
    told.set(what, now());
    return true;
  };
}
