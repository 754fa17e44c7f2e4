export const API_VERSION = '2010-04-01';

/** RFC 2822 with a numeric zone, as in Twilio's JSON: Fri, 24 May 2019 17:44:46 +0000. */
export const rfc2822 = (date: Date): string => date.toUTCString().replace('GMT', '+0000');

/** +2376… with the last four digits hidden, as Twilio writes a number in an error. */
export const maskedEnd = (address: string): string => address.replace(/.{1,4}$/, 'XXXX');

/** A phone number in the form Twilio accepts: + and 7 to 15 digits, the first not zero (E.164). */
export const isPhoneNumber = (text: string): boolean => /^\+[1-9]\d{6,14}$/.test(text);

/** An address a webhook can be sent to. */
export const isWebUrl = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
