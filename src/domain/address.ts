import { type Channel, CHANNELS, propertiesOf, type TextChannel } from './channel';

/**
 * Where a person is: a telephone number, a WhatsApp user whose number we do not see, or one call whose number was withheld. An address is kept as one
 * text that says which it is, so that a column, a lock and a key need nothing beside it:
 * - `phone`: E.164, +237699000001;
 * - `whatsapp_user`: the id as WhatsApp gave it, CM.13491208655302741918 or CM.ENT.…; opaque, and small and capital letters differ;
 * - `withheld`: withheld. and the id of the call.
 */
export const ADDRESS_KINDS = ['phone', 'whatsapp_user', 'withheld'] as const;
export type AddressKind = (typeof ADDRESS_KINDS)[number];

const PHONE = /^\+[1-9][0-9]{6,14}$/;
/** Meta's business-scoped user id: country, a dot, ENT. for the id of a linked portfolio, up to 128 letters and digits. */
const WHATSAPP_USER = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;
const WITHHELD = /^withheld\.CA[0-9a-fA-F]{32}$/;

/** E.164. */
export const isPhone = (text: string): boolean => PHONE.test(text);
export const isWhatsappUser = (text: string): boolean => WHATSAPP_USER.test(text);

/** Which kind a text is; null for what is no address. */
export const addressKind = (text: string): AddressKind | null =>
  isPhone(text) ? 'phone' : isWhatsappUser(text) ? 'whatsapp_user' : WITHHELD.test(text) ? 'withheld' : null;

/** The address of one call whose number nobody tells us: of its own, so that two calls are never taken for one person. */
export const withheldAddress = (callSid: string): string => `withheld.${callSid}`;

const CHANNELS_OF: Readonly<Record<AddressKind, readonly Channel[]>> = {
  phone: CHANNELS,
  whatsapp_user: CHANNELS.filter((channel) => propertiesOf(channel).withoutNumber),
  withheld: [],
};

/** Whether a message or call of ours can go there on this channel. */
export const canReach = (address: string, channel: Channel): boolean => {
  const kind = addressKind(address);
  return kind !== null && CHANNELS_OF[kind].includes(channel);
};

/** How far we reach a person: by a call too, in writing only, or not at all. */
export type Reach = 'call' | 'text' | 'none';

export const reachOf = (address: string): Reach =>
  canReach(address, 'call') ? 'call' : canReach(address, 'whatsapp') ? 'text' : 'none';

/** The channel somebody is written to who has written on none yet. */
export const usualTextChannel = (address: string): TextChannel => (canReach(address, 'sms') ? 'sms' : 'whatsapp');
