import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isPhoneNumber } from '../rest/format';

/** The id of a WhatsApp user as Twilio passes it on: country, a dot, letters and digits (twilio.com/docs/whatsapp/key-concepts). */
export const isUserId = (text: string): boolean => /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/.test(text);

const DIGITS = 16;

/** The ids WhatsApp has given to numbers, and whose messages bear the id alone. */
export class WhatsAppUsers {
  private readonly numbers = new Map<string, string>();
  private readonly hidden = new Set<string>();

  /** The same for a number every time. */
  idOf(number: string): string {
    const country = parsePhoneNumberFromString(number)?.country ?? 'US';
    const figures =
      BigInt(`0x${createHash('sha256').update(number).digest('hex').slice(0, 15)}`) % 10n ** BigInt(DIGITS);
    const id = `${country}.${String(figures).padStart(DIGITS, '1')}`;
    this.numbers.set(id, number);
    return id;
  }

  /** From now on messages of this number bear its id only; false: both again. */
  hide(number: string, hides: boolean): void {
    if (hides) this.hidden.add(number);
    else this.hidden.delete(number);
  }

  isHidden(number: string): boolean {
    return this.hidden.has(number);
  }

  /** Whose telephone an address without its channel stands for: the number, where the id was made for one. */
  personOf(address: string): string {
    return this.numbers.get(address) ?? address;
  }

  clear(): void {
    this.numbers.clear();
    this.hidden.clear();
  }
}

/** A person's address without its channel: a number or an id. */
export const isPersonal = (address: string): boolean => isPhoneNumber(address) || isUserId(address);
