/** Why a message is sent, most pressing first; the place in the list is its priority when messages wait. */
export const PURPOSES = ['safety', 'staff_alert', 'reply', 'reminder', 'feedback'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** 0 goes first. */
export const priorityOf = (purpose: Purpose): number => PURPOSES.indexOf(purpose);

/** Bulk messages obey quiet hours, caps, consent and the bulk rate, and are sent one at a time to an address; the others go at once. */
export const isBulk = (purpose: Purpose): boolean => purpose === 'reminder' || purpose === 'feedback';

/** The lowest priority that may leave outside the allowed window: answers, alerts and safety texts. */
export const LAST_URGENT_PRIORITY = priorityOf('reply');
export const LAST_PRIORITY = PURPOSES.length - 1;
