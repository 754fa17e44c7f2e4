import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js';

/**
 * A number as people of the country write and say it: "6 99 12 34 56" at home, "+33 6 12 34 56 78" from abroad. In a call each digit is
 * said for itself, in the groups it is written in. Short numbers ("119") stay as they are.
 */
export function phoneWords(number: string, country: CountryCode, spoken: boolean): string {
  const parsed = parsePhoneNumberFromString(number, country);
  const isLong = parsed?.isPossible() === true && number.replace(/\D/g, '').length > 5;
  const written = isLong
    ? parsed.country === country
      ? parsed.formatNational()
      : parsed.formatInternational()
    : number.trim();
  if (!spoken) return written;
  return written
    .split(/[\s()./-]+/)
    .map((group) => [...group.replace(/[^\d+]/g, '')].join(' '))
    .filter(Boolean)
    .join(', ');
}
