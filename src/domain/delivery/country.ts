import { type Channel, propertiesOf } from '../channel';

/** What SMS can do in a country. */
interface SmsFacts {
  /** Whether an answer to a long number reaches the provider. */
  twoWay: boolean;
  /** Whether networks report that a text arrived, so that a missing report means something. */
  receipts: boolean;
}

const BOTH: SmsFacts = { twoWay: true, receipts: true };
const NEITHER: SmsFacts = { twoWay: false, receipts: false };

/**
 * By calling code; the longest that fits wins. Two-way: a large provider's "SMS guidelines" page of each country says yes for 27 (South Africa) and no for
 * 213, 218, 220, 224, 239, 242, 243, 244 and 291; AWS's table of Africa says "long codes: no" for 237 (Cameroon: short codes only, through
 * the networks) and for nearly all its neighbours. So the whole of zone 2, Africa, stands as one-way unless it is listed. Receipts: no page lists
 * them by country; networks of North America and Western Europe send them as a rule. Where that is not known, `sent` is final: a second
 * message on a mere guess would reach the patient twice.
 */
const BY_CALLING_CODE: Readonly<Record<string, SmsFacts>> = {
  '2': NEITHER,
  '27': { twoWay: true, receipts: false },
  '1': BOTH,
  '31': BOTH,
  '32': BOTH,
  '33': BOTH,
  '34': BOTH,
  '352': BOTH,
  '353': BOTH,
  '41': BOTH,
  '43': BOTH,
  '44': BOTH,
  '45': BOTH,
  '46': BOTH,
  '47': BOTH,
  '49': BOTH,
};
const ELSEWHERE: SmsFacts = { twoWay: true, receipts: false };
const LONGEST_CALLING_CODE = 3;

function smsFactsOf(address: string): SmsFacts {
  const digits = address.replace(/^\+/, '');
  for (let length = LONGEST_CALLING_CODE; length > 0; length -= 1) {
    const facts = BY_CALLING_CODE[digits.slice(0, length)];
    if (facts) return facts;
  }
  return ELSEWHERE;
}

/** Where SMS come from: a telephone number (or a service that picks one), or a name, which nobody can answer. */
export type SmsSenderKind = 'number' | 'name';

/** Whether a text to this number (E.164) on this channel can be answered there; if not, it must not ask for an answer. */
export const canAnswer = (channel: Channel, address: string, sender: SmsSenderKind): boolean =>
  propertiesOf(channel).twoWay === 'everywhere' || (sender === 'number' && smsFactsOf(address).twoWay);

/**
 * Whether a missing report of delivery to this address means that the message did not arrive. WhatsApp and RCS report by themselves, and a call is
 * delivered when the person presses the identity key: these are always known.
 */
export const givesReceipts = (channel: Channel, address: string, byRcs = false): boolean =>
  propertiesOf(channel).receipts === 'everywhere' || byRcs || smsFactsOf(address).receipts;

/** Countries of Africa as a WhatsApp id names them (ISO 3166-1). */
const AFRICA = new Set(
  `AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG
  YT ZA ZM ZW`.split(/\s+/),
);

/** Whether an address is one of Africa: by the zone of the number, or by the country of the id. */
export const isAfrican = (address: string): boolean =>
  address.startsWith('+2') || AFRICA.has(address.slice(0, address.indexOf('.')));
