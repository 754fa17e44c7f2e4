import { canReach, usualTextChannel } from '../../domain/address';
import { type TextChannel } from '../../domain/channel';
import { nearestAllowed } from '../../domain/clinic/quiet-hours';
import { windowEnd } from '../../domain/delivery/free-text';
import { type ConversationSession, type OutboundDraft, type StaffReach } from '../../ports/out/conversation-store';
import { draftsOf, type OutgoingRules } from './outgoing-messages';
import { type ClinicRules, type TurnResult } from './take-turn';

/** Whether WhatsApp takes free text: a day long after the person's last message. */
export const windowIsOpen = (lastInboundAt: Date | null, now: Date): boolean => (windowEnd(lastInboundAt) ?? now) > now;

/** The channel the person is written to. */
export const textChannel = ({ stored, address }: ConversationSession): TextChannel =>
  stored.channel === 'whatsapp' ? 'whatsapp' : usualTextChannel(address);

/** "X has finished": not while words of X still wait to be read, outside the WhatsApp window by SMS (to who has no number not at all), and in quiet hours not before they end. */
export function draftsOfRelease(
  turn: TurnResult,
  { session, reach, now }: { session: ConversationSession; reach: StaffReach; now: Date },
  clinic: ClinicRules,
  rules: OutgoingRules,
): OutboundDraft[] {
  if (reach.wordsWait) return [];
  const usual = textChannel(session);
  const channel = usual === 'whatsapp' && !windowIsOpen(reach.whatsappInboundAt, now) ? 'sms' : usual;
  if (!canReach(session.address, channel)) return [];
  const allowed = nearestAllowed(now, { ...clinic.sending, notBefore: now });
  return draftsOf(turn, { channel, now, inReplyTo: null }, rules).map((draft) => ({
    ...draft,
    ...(allowed && allowed > now ? { notBefore: allowed } : {}),
  }));
}
