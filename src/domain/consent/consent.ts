/** What an address may be written to about. Replies and safety answers need no consent. */
export const CONSENT_PURPOSES = ['reminder', 'feedback'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** What the ledger says now of one address: true while messages of that purpose are allowed. */
export type Consent = Record<ConsentPurpose, boolean>;

/** STOP withdraws every purpose; from then on the address gets safety answers only. */
export const isOptedOut = (consent: Consent): boolean => CONSENT_PURPOSES.every((purpose) => !consent[purpose]);
