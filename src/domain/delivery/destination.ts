import { type CountryCode, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isPhone, isWhatsappUser } from '../address';

/** Where a clinic's messages and calls may go. */
export interface DestinationRules {
  /** Countries as ISO 3166-1 writes them; none: all. */
  countries: readonly CountryCode[];
  /** Beginnings of numbers that may be reached whatever else is said: +870, +23788. */
  prefixes: readonly string[];
}

/** Kinds of numbers whose owner may earn from a call or text, by the numbering plans as libphonenumber has them. */
const COSTLY_KINDS: ReadonlySet<string> = new Set(['PREMIUM_RATE', 'SHARED_COST', 'PERSONAL_NUMBER']);
/** ITU-T E.164 list of assigned codes: shared cost, satellite (Inmarsat, Iridium, Globalstar, Thuraya and others), personal, networks of no country, premium rate. */
const COSTLY_CODES: ReadonlySet<string> = new Set(['808', '870', '878', '881', '882', '883', '979']);

/** Why nothing is sent to an address: a number that costs as no patient's does, or a country that is not allowed; null where it may be reached. */
export function refusedDestination(
  address: string,
  { countries, prefixes }: DestinationRules,
): 'costly' | 'country' | null {
  if (isWhatsappUser(address))
    return countries.length === 0 || countries.some((country) => address.startsWith(`${country}.`)) ? null : 'country';
  if (!isPhone(address) || prefixes.some((prefix) => address.startsWith(prefix))) return null;
  const number = parsePhoneNumberFromString(address);
  if (number === undefined) return countries.length === 0 ? null : 'country';
  if (COSTLY_CODES.has(number.countryCallingCode) || COSTLY_KINDS.has(number.getType() ?? '')) return 'costly';
  // A number that no plan has assigned yet has a calling code all the same.
  const allowed = (country: CountryCode): boolean =>
    number.country === undefined
      ? getCountryCallingCode(country) === number.countryCallingCode
      : number.country === country;
  return countries.length === 0 || countries.some(allowed) ? null : 'country';
}
