import { type Language } from '../../domain/locale';
/** Somebody whose phone the page shows. */
export interface PhoneOwner {
  name: string;
  /** +…, without a channel. */
  number: string;
  language: Language;
}

/** What the page can do to the demo; the composition root fills it in. */
export interface PhoneControls {
  /** The clinic's name, as its contact is called on the phones. */
  clinicName: string;
  /** Time zone the page writes times in. */
  timeZone: string;
  /** The first phones whose owner's name or number holds `search` (null: of all), in this order, and how many there are. Asked again for every page. */
  people(search: string | null): Promise<{ people: PhoneOwner[]; total: number }>;
  /** The phone with this key (phoneKey of its number); null when there is none. */
  find(key: string): Promise<PhoneOwner | null>;
  /** Why nothing has come to this phone yet although it should have, in a sentence for the page; null when there is nothing to say. */
  waiting(number: string): Promise<string | null>;
  /** The demo's clock. */
  now(): Date;
  /** Moves the demo's clock forward and lets what is due by then happen. */
  advance(millis: number): Promise<void>;
  /** Marks this person's visit as over. Says what was done, in a sentence for the page. */
  visitOver(number: string): Promise<string>;
  /** Sends this person's next reminder at once, if the demo offers that. Says what was done. */
  remindNow?(number: string): Promise<string>;
}
