import { type UserAgent } from '../../../domain/user/user-agent';
import { type Words } from './words';

/** Product names are the same in every language. */
const PRODUCTS: Readonly<Partial<Record<UserAgent, string>>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  opera: 'Opera',
  safari: 'Safari',
  samsung: 'Samsung Internet',
};

/** What somebody asked with, as a person reads it. */
export const userAgentName = (words: Words, userAgent: UserAgent): string =>
  PRODUCTS[userAgent] ?? words(userAgent === 'program' ? 'sessions.program' : 'sessions.otherAgent');
