import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isPhone, isWhatsappUser } from '../../domain/address';
import { numberCandidates } from '../../domain/patient/number-candidates';

/**
 * The addresses a number may be stored under, from any form people write it in: with or without the country's code, with 00, blanks, dots or
 * `whatsapp:`, in an older form of the numbering plan; a WhatsApp user's id is itself. Null for what is no number. `country` is that of a number without a code.
 */
export function addressesOf(written: string, country: CountryCode): string[] | null {
  const plain = written.replace(/^whatsapp:/i, '').trim();
  if (isWhatsappUser(plain)) return [plain];
  const parsed = parsePhoneNumberFromString(plain, country);
  return parsed?.isPossible() === true && isPhone(parsed.number)
    ? [parsed.number, ...numberCandidates(parsed.number)]
    : null;
}
