import { type ConsentPurpose } from '../../domain/consent/consent';
import { type ConsentItem } from './office-lists';

/** What a person of the clinic records for an address: what the patient said at the desk, or signed. */
export interface RecordedConsent {
  /** A number, or a WhatsApp user without one. */
  address: string;
  purposes: readonly ConsentPurpose[];
  granted: boolean;
  /** Which wording the patient agreed to, as the clinic names it. */
  wordingVersion: string;
}

export interface ConsentLedger {
  /**
   * Adds a row for each purpose, under the lock that sending takes: what has not left by then is held to it. The other forms of the number and its
   * WhatsApp ids get the same; the rows of this one are returned. Null when no patient has any of them.
   */
  add(consent: RecordedConsent, userId: string, now: Date): Promise<ConsentItem[] | null>;
}
