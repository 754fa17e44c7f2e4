import { z } from 'zod';
import { type Channel, CHANNELS } from '../../domain/channel';
import { MEDIA_KINDS, type ConversationEvent, type PhoneKey } from '../../domain/conversation/machine/event';

/** `until`: when what waits runs out, on the clinic's wall clock, where that has changed; null: nothing waits any more. */
const expectation = z.strictObject({
  effects: z.array(z.string()),
  state: z.string(),
  until: z.string().nullable().optional(),
});
export type Expectation = z.infer<typeof expectation>;

/** One thing that happens. `only`: on this channel and no other. */
const turn = z.strictObject({
  comment: z.string().optional(),
  only: z.array(z.enum(CHANNELS)).optional(),
  /** Minutes that pass before it. */
  wait: z.number().optional(),
  /** Appointment fields that change before it: the clinic's doing. */
  change: z.record(z.string(), z.looseObject({})).optional(),
  /** Context fields that change before it. */
  context: z.looseObject({}).optional(),
  event: z.looseObject({ type: z.string() }).optional(),
  /** The patient writes, or says in a call; a lone digit is a key there. */
  say: z.string().optional(),
  /** How sure the recogniser is of what was said in a call. */
  confidence: z.number().gt(0).max(1).optional(),
  /** A button of the last question with this id is touched; `of`: of the text with this key, the last one. */
  button: z.strictObject({ id: z.string(), of: z.string().optional() }).optional(),
  media: z.enum(MEDIA_KINDS).optional(),
  /** The message quotes the last text with this key; `of`: about this visit. */
  quote: z.strictObject({ key: z.string(), of: z.string().optional() }).optional(),
  /** A key of the telephone; null: nothing was pressed. */
  key: z.string().nullable().optional(),
  expect: z.partialRecord(z.enum(['text', ...CHANNELS]), expectation).optional(),
});
export const script = z.strictObject({
  title: z.string(),
  channels: z.array(z.enum(CHANNELS)).min(1),
  context: z.looseObject({}).default({}),
  turns: z.array(turn).min(1),
});
export type Script = z.infer<typeof script>;
export type Turn = Script['turns'][number];

/** What a patient sends: words, a picture or the like, or both. */
export type Written = Pick<Turn, 'media' | 'quote' | 'confidence'> & { words: string | undefined };

/** Where a dialogue is played: the engine alone, or a clinic with its tables and webhooks. `Seen`: what a turn leaves there to be looked at. */
export interface DialogueWorld<Seen> {
  /** Before a turn: the time that passes, and what the clinic changes meanwhile. */
  begin(turn: Turn): void | Promise<void>;
  happen(event: ConversationEvent): void | Promise<void>;
  write(message: Written): void | Promise<void>;
  touch(button: NonNullable<Turn['button']>): void | Promise<void>;
  press(key: PhoneKey): void | Promise<void>;
  /** After a turn. */
  look(turn: Turn): Seen | Promise<Seen>;
}

export const turnsOn = ({ turns }: Script, channel: Channel): Turn[] =>
  turns.filter(({ only }) => !only || only.includes(channel));

/** Plays a script on one channel, turn by turn. */
export async function play<Seen>(
  told: Script,
  channel: Channel,
  world: DialogueWorld<Seen>,
): Promise<{ turn: Turn; seen: Seen }[]> {
  const played: { turn: Turn; seen: Seen }[] = [];
  for (const now of turnsOn(told, channel)) {
    const { event, say: words, media, quote, confidence, button, key } = now;
    await world.begin(now);
    if (event) await world.happen(event as unknown as ConversationEvent);
    if (words !== undefined || media) await world.write({ words, media, quote, confidence });
    if (button) await world.touch(button);
    if (key !== undefined) await world.press(key as PhoneKey);
    played.push({ turn: now, seen: await world.look(now) });
  }
  return played;
}

/** What a turn expects on a channel: its own words for it, or those for text. */
export const expectedOn = (now: Turn, channel: Channel): Expectation | undefined =>
  now.expect?.[channel] ?? (channel === 'call' ? undefined : now.expect?.text);
