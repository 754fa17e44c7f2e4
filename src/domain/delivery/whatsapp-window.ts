/** WhatsApp closes free text 24 hours after the person's last message; it is refused from 23 h 50 on (Twilio, WhatsApp key concepts). */
export const FREE_TEXT_MS = (23 * 60 + 50) * 60_000;

/** When the window that the person's last WhatsApp message opened closes again; null when they never wrote. */
export const windowEnd = (lastInboundAt: Date | null): Date | null => (lastInboundAt === null ? null : new Date(lastInboundAt.getTime() + FREE_TEXT_MS));
