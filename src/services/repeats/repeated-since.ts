import { KEPT_MS, REPEAT_WINDOW_MS } from '../../domain/repeated-request';

/** From when on what a request made stands for the same request now: with a key as long as keys hold, without one for minutes. */
export const repeatedSince = (requestKey: string | null, now: Date): Date =>
  new Date(now.getTime() - (requestKey === null ? REPEAT_WINDOW_MS : KEPT_MS));
