import { isPhone, isWhatsappUser, withheldAddress } from '../../domain/address';
import { type Channel, type TextChannel } from '../../domain/channel';

/** An address of a patient as Twilio writes it, read. */
export interface TwilioAddress {
  address: string;
  channel: TextChannel;
  /** A text that came, or went, as RCS: to us a text of that number. */
  byRcs: boolean;
}

const PREFIX = /^(whatsapp|rcs):/i;

/**
 * Reads From or To of a message: `whatsapp:+…`, `whatsapp:CM.…`, `+…`, `rcs:+…`. Null for what nobody can be answered at: a name, a short code, an RCS
 * agent.
 */
export function readAddress(text: string): TwilioAddress | null {
  const prefix = PREFIX.exec(text)?.[1]?.toLowerCase();
  const address = text.replace(PREFIX, '');
  if (isPhone(address))
    return { address, channel: prefix === 'whatsapp' ? 'whatsapp' : 'sms', byRcs: prefix === 'rcs' };
  return prefix === 'whatsapp' && isWhatsappUser(address) ? { address, channel: 'whatsapp', byRcs: false } : null;
}

/** The channel of a message by its To; also where nobody could be answered. */
export const channelOfText = (to: string): { channel: TextChannel; byRcs: boolean } => {
  const prefix = PREFIX.exec(to)?.[1]?.toLowerCase();
  return { channel: prefix === 'whatsapp' ? 'whatsapp' : 'sms', byRcs: prefix === 'rcs' };
};

/** WhatsApp user ids of whoever wrote: the account's own first, then that of linked portfolios. What has not their form is none. */
export function readUserIds({
  From,
  ExternalUserId,
  ParentExternalUserId,
}: Readonly<Record<string, unknown>>): string[] {
  const ids = [ExternalUserId, ParentExternalUserId, From].flatMap((value) =>
    typeof value === 'string' ? [value.replace(PREFIX, '')] : [],
  );
  return [...new Set(ids.filter(isWhatsappUser))];
}

/**
 * ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN, UNAVAILABLE and PRIVATE on the keys of a telephone: what Twilio makes of a caller's id that is withheld, where it
 * does not pass the word itself on (twilio.com/changelog/upcoming-changes-to-withheld-caller-ids-behavior-for-dial-calls).
 */
const WITHHELD_NUMBERS: ReadonlySet<string> = new Set([
  '+266696687',
  '+7378742833',
  '+2562533',
  '+8656696',
  '+86282452253',
  '+7748483',
]);

/** Who calls. A call by WhatsApp is that person's; one that shows no number, or none of the telephone network (sip:, client:), is a case of its own. */
export function readCaller(from: string, callSid: string): string {
  const read = WITHHELD_NUMBERS.has(from) ? null : readAddress(from.trim());
  return read?.address ?? withheldAddress(callSid);
}

/** An address as Twilio wants it in To; `byRcs` for who writes to us by RCS. */
export const writtenTo = (address: string, channel: Channel, byRcs = false): string =>
  channel === 'whatsapp' ? `whatsapp:${address}` : channel === 'sms' && byRcs ? `rcs:${address}` : address;
