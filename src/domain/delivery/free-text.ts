import { type Channel, propertiesOf } from '../channel';

/** When a channel takes no free text any more after the person's last message there; null where it takes it at any time. */
export const freeTextEnds = (channel: Channel, lastInboundAt: Date): Date | null => {
  const { freeTextMs } = propertiesOf(channel);
  return freeTextMs === null ? null : new Date(lastInboundAt.getTime() + freeTextMs);
};

/** When the window that the person's last WhatsApp message opened closes again; null when they never wrote. */
export const windowEnd = (lastInboundAt: Date | null): Date | null =>
  lastInboundAt && freeTextEnds('whatsapp', lastInboundAt);
