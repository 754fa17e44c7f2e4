/** What a channel can do, as far as code has to ask. */
interface ChannelProperties {
  /** Texts, which are read and answered in writing; else calls, which are spoken and answered by keys and speech. */
  text: boolean;
  /** Rings: nobody is called at night, twice at once or shortly before the visit. */
  rings: boolean;
  /** Free text is taken for this long after the person's last message; before and after it approved templates only. Null: at any time. */
  freeTextMs: number | null;
  /** Whether a text there can be answered, and whether what arrived is reported: everywhere, or by the country and the sender. */
  twoWay: 'everywhere' | 'by_country';
  receipts: 'everywhere' | 'by_country';
  /** Billed by parts, whose number depends on the alphabet. */
  segments: boolean;
  /** Whether who has no telephone number can be reached. */
  withoutNumber: boolean;
  /**
   * How long a missing report of delivery is waited for, in minutes. WhatsApp holds a text for a telephone that is off, and many in Africa have data
   * for a part of the day only: four hours, six there (our judgement; no figures are published). SMS reports come within minutes where they
   * exist: two hours leave room for a telephone without power. A call is over minutes after it was placed.
   */
  receiptWaitMinutes: { usual: number; africa: number };
}

/** WhatsApp closes free text 24 hours after the person's last message; it is refused from 23 h 50 on. */
const WHATSAPP_FREE_TEXT_MS = (23 * 60 + 50) * 60_000;

/** How a message reaches a person: one row a channel, in the order in which they are tried. */
const TABLE = {
  whatsapp: {
    text: true,
    rings: false,
    freeTextMs: WHATSAPP_FREE_TEXT_MS,
    twoWay: 'everywhere',
    receipts: 'everywhere',
    segments: false,
    withoutNumber: true,
    receiptWaitMinutes: { usual: 240, africa: 360 },
  },
  sms: {
    text: true,
    rings: false,
    freeTextMs: null,
    twoWay: 'by_country',
    receipts: 'by_country',
    segments: true,
    withoutNumber: false,
    receiptWaitMinutes: { usual: 120, africa: 120 },
  },
  call: {
    text: false,
    rings: true,
    freeTextMs: null,
    twoWay: 'everywhere',
    receipts: 'everywhere',
    segments: false,
    withoutNumber: false,
    receiptWaitMinutes: { usual: 15, africa: 15 },
  },
} as const satisfies Record<string, ChannelProperties>;

export type Channel = keyof typeof TABLE;
/** A channel that carries texts. */
export type TextChannel = { [C in Channel]: (typeof TABLE)[C]['text'] extends true ? C : never }[Channel];

/** All of them, in the order in which they are tried. */
export const CHANNELS = Object.keys(TABLE) as readonly Channel[];
/** Those that carry texts, in the same order. */
export const TEXT_CHANNELS = CHANNELS.filter((channel) => TABLE[channel].text) as readonly TextChannel[];

export const propertiesOf = (channel: Channel): ChannelProperties => TABLE[channel];
export const isTextChannel = (channel: Channel): channel is TextChannel => TABLE[channel].text;
