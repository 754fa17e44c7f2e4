import { FAILURES, type FailureClass } from '../../domain/delivery/failure';

/** A failure as it is kept: a number for the tables, and what it asks for. */
export interface Failure {
  code: number | null;
  failure: FailureClass;
}

/** The words by which a gateway says why, and the numbers they are kept as. */
const BY_WORD: Readonly<Record<string, Failure>> = {
  invalid_number: { code: 1001, failure: FAILURES.unusable },
  opted_out: { code: 1002, failure: FAILURES.optedOut },
  unreachable: { code: 1003, failure: FAILURES.later },
  busy: { code: 1004, failure: FAILURES.soon },
  account: { code: 1005, failure: FAILURES.account },
  sender: { code: 1006, failure: FAILURES.sender },
  message: { code: 1007, failure: FAILURES.message },
  rejected: { code: 1008, failure: FAILURES.next },
};
/** A word that is not on the list. */
const UNKNOWN: Failure = { code: 1000, failure: FAILURES.unknown };

/** What an HTTP status says where no word is given: credentials or address wrong, a request that cannot be read, a limit. */
const BY_STATUS: Readonly<Record<number, FailureClass>> = {
  401: FAILURES.account,
  403: FAILURES.account,
  404: FAILURES.account,
  405: FAILURES.account,
  400: FAILURES.message,
  413: FAILURES.message,
  415: FAILURES.message,
  422: FAILURES.message,
  429: FAILURES.soon,
};

/** What a word of the gateway asks for; none asks for the next channel. */
export const failureOf = (word: string | null): Failure =>
  word === null ? { code: null, failure: FAILURES.next } : (BY_WORD[word] ?? UNKNOWN);

/** What a refusal asks for: by its word, else by its HTTP status, which is then its code. A redirect is not followed: the address is wrong. */
export const refusalOf = (word: string | null, httpStatus: number): Failure =>
  word === null
    ? { code: httpStatus, failure: httpStatus < 400 ? FAILURES.account : (BY_STATUS[httpStatus] ?? FAILURES.unknown) }
    : failureOf(word);
