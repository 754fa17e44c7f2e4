/** How a message reaches a person. */
export const CHANNELS = ['whatsapp', 'sms', 'call'] as const;
export type Channel = (typeof CHANNELS)[number];
