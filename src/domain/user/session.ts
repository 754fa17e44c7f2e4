/** How long a log-in counts. OWASP ASVS 5 (7.1.1, 7.3.1, 7.3.2; level 2) asks for both limits and takes their measure from NIST SP 800-63B. */
export interface SessionLimits {
  /** Without any request for so long, a session is over. */
  idleMinutes: number;
  /** A session of the pages is over after so long, however much it is used. */
  hours: number;
  /** What cannot be taken back is done only so soon after the password was given. */
  freshMinutes: number;
}

/** NIST SP 800-63B-4, 2.2.3 (AAL2): at most an hour without activity, at most 24 hours in all. Twelve hours are the longest day at a front desk. */
export const SESSION_LIMITS: SessionLimits = { idleMinutes: 60, hours: 12, freshMinutes: 10 };

/** The token of an API client lives this long, as in the original system; it has no way to be renewed but a new log-in. */
const API_MINUTES = 60;

/** What a log-in is for: calls of the API, or the pages. */
export type SessionUse = 'api' | 'pages';

export interface SessionTimes {
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

const MINUTE_MS = 60_000;
const minutesAfter = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE_MS);

/** When a session that is opened now is over at the latest. */
export const expiryOf = (use: SessionUse, now: Date, { hours }: SessionLimits): Date =>
  minutesAfter(now, use === 'api' ? Math.min(API_MINUTES, hours * 60) : hours * 60);

/** Sessions that were last used before this instant are over. */
export const idleSince = (now: Date, { idleMinutes }: SessionLimits): Date => minutesAfter(now, -idleMinutes);

/** Whether a session that nobody ended still counts. */
export const stands = ({ lastSeenAt, expiresAt }: SessionTimes, now: Date, limits: SessionLimits): boolean =>
  now < expiresAt && lastSeenAt > idleSince(now, limits);

/** Whether the password was given recently enough for what cannot be taken back. */
export const isFresh = ({ createdAt }: Pick<SessionTimes, 'createdAt'>, now: Date, limits: SessionLimits): boolean =>
  now < minutesAfter(createdAt, limits.freshMinutes);

/** That a session is in use is written at most once a minute: a read should not cost a write. */
export const isSeenAnew = ({ lastSeenAt }: Pick<SessionTimes, 'lastSeenAt'>, now: Date): boolean =>
  now.getTime() - lastSeenAt.getTime() >= MINUTE_MS;

const KEPT_DAYS = 30;

/** Sessions that were over before this instant are removed. */
export const keptSince = (now: Date): Date => minutesAfter(now, -KEPT_DAYS * 24 * 60);
