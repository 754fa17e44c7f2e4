import { type Channel } from '../channel';

/** What one message part or call is taken to cost until the provider has named its price; `service`: a WhatsApp service message beyond the free ones. */
export type PriceEstimates = Readonly<Record<Channel | 'service', number>>;

/** What left on a channel within one calendar month. */
export interface ChannelUse {
  channel: Channel;
  messages: number;
  parts: number;
  /** Sum of the prices the provider has named. */
  priced: number;
  /** Parts without a price, but those of service messages. */
  unpricedParts: number;
  /** Service messages that arrived or may have, and how many of them have no price yet. */
  services: number;
  unpricedServices: number;
}

/** WhatsApp service messages of a month: free text inside the 24 hours after a person's own message. */
interface ServiceCosts {
  count: number;
  free: number;
  billed: number;
  /** Of those billed, by the estimate. */
  estimated: number;
}

export interface Costs {
  channels: { channel: Channel; messages: number; parts: number; spent: number }[];
  service: ServiceCosts;
  spent: number;
}

/** A month's first service messages of one sender that Meta does not charge (since October 2026). */
const FREE_SERVICES = 1_000;

/** What a calendar month of one WhatsApp sender costs. Prices come in the order of sending, so what has none is what was sent last: the free ones come first. */
export function costsOf(uses: readonly ChannelUse[], estimates: PriceEstimates): Costs {
  const count = uses.reduce((sum, { services }) => sum + services, 0);
  const billed = Math.max(0, count - FREE_SERVICES);
  const channels = uses.map(({ channel, messages, parts, priced, unpricedParts, unpricedServices }) => ({
    channel,
    messages,
    parts,
    spent: priced + unpricedParts * estimates[channel] + Math.min(unpricedServices, billed) * estimates.service,
  }));
  return {
    channels,
    service: { count, free: count - billed, billed, estimated: billed * estimates.service },
    spent: channels.reduce((sum, { spent }) => sum + spent, 0),
  };
}
