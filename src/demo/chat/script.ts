import { z } from 'zod';
import { type Channel, CHANNELS } from '../../domain/channel';
import { type ConversationContext } from '../../domain/conversation/machine/context';
import { type Choice, type Effect } from '../../domain/conversation/machine/effect';
import { MEDIA_KINDS, type ConversationEvent, type PhoneKey } from '../../domain/conversation/machine/event';
import { type CallPurpose } from '../../domain/conversation/machine/state';
import { type Message } from '../../domain/conversation/messages/message-keys';
import { quotedOf, type Quoted } from '../../domain/conversation/reading/quoted-message';
import { localeOf } from '../../domain/locale';
import { type textsOf } from '../../compose/core';
import { ConversationWorld, describeEffect } from './script-world';

/** `until`: when what waits runs out, on the clinic's wall clock, where that has changed; null: nothing waits any more. */
const expectation = z.strictObject({ effects: z.array(z.string()), state: z.string(), until: z.string().nullable().optional() });
type Expectation = z.infer<typeof expectation>;

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
  expect: z.partialRecord(z.enum(['text', 'whatsapp', 'sms', 'call']), expectation).optional(),
});
export const script = z.strictObject({
  title: z.string(),
  channels: z.array(z.enum(CHANNELS)).min(1),
  context: z.looseObject({}).default({}),
  turns: z.array(turn).min(1),
});
export type Script = z.infer<typeof script>;
type Turn = Script['turns'][number];

interface Played {
  turn: Turn;
  got: Expectation;
}

export interface Run {
  played: Played[];
  /** The dialogue in words, as patient and phone saw it. */
  transcript: string;
  /** The world as it is when the dialogue is over. */
  end: ConversationContext;
}

type Text = Extract<Effect, { type: 'say' | 'ask' }>;

const quotedText = (texts: readonly Text[], { key, of }: NonNullable<Turn['quote']>): Quoted => {
  const text = texts.findLast((one) => one.key === key && (of === undefined || (one.subject?.kind === 'appointment' && one.subject.appointmentId === of)));
  if (!text) throw new Error(`no text ${key} was sent`);
  const { params, subject } = text;
  return quotedOf({
    key, params, byStaff: false, appointment: subject?.kind === 'appointment' ? subject : null,
    reminder: subject?.kind === 'reminder' ? { reminderId: subject.reminderId, kind: 'single' } : null,
  });
};

const buttonOf = (asked: { key: string; choices: Choice[] }[], wanted: NonNullable<Turn['button']>): string => {
  const from = asked.findLast(({ key, choices }) => (wanted.of === undefined || key === wanted.of) && choices.some(({ id }) => id === wanted.id));
  const choice = from?.choices.find(({ id }) => id === wanted.id);
  if (!choice) throw new Error(`no button ${wanted.id} was offered`);
  return choice.payload;
};

/** What a call is about that is placed when this is due. */
const purposeOf = (event: ConversationEvent): CallPurpose | null => {
  if (event.type === 'feedback_due') return { kind: 'feedback', appointmentId: event.appointmentId };
  return event.type === 'reminder_due' ? { kind: 'reminder', subject: event.subject, ...(event.together && { together: [...event.together] }) } : null;
};

/** Plays a script on one channel. In a call, a reminder or feedback that is due is taken by a person who presses 1. */
export const play = (
  told: Script, channel: Channel, texts: ReturnType<typeof textsOf>, begin = (context: Partial<ConversationContext>) => new ConversationWorld(context),
): Run => {
  const world = begin({ ...(told.context as Partial<ConversationContext>), channel });
  const asked: { key: string; choices: Choice[] }[] = [];
  const sent: Text[] = [];
  const lines: string[] = [];
  const played: Played[] = [];

  const happens = (event: ConversationEvent): Effect[] => {
    const to = () => ({ locale: localeOf(world.context.language), channel, twoWay: world.context.twoWay });
    const effects = world.happens(event);
    for (const effect of effects) {
      if (effect.type === 'ask') asked.push({ key: effect.key, choices: effect.choices });
      if (effect.type === 'ask' || effect.type === 'say') sent.push(effect);
      const message = effect.type === 'say' || effect.type === 'ask' || effect.type === 'safety_message' ? (effect as Message) : null;
      lines.push(message ? `  clinic   ${texts.render(message, to(), new Date(world.context.now)).text}` : `           · ${describeEffect(effect)}`);
    }
    return effects;
  };
  const says = (text: string, { confidence, quote, media }: Turn): Effect[] =>
    happens(channel === 'call' && /^\d$/.test(text) ? { type: 'key_pressed', key: text as PhoneKey } : world.reply(text, {
      ...(confidence !== undefined && { confidence }), ...(quote !== undefined && { quoted: quotedText(sent, quote) }), ...(media && { media }),
    }));

  for (const now of told.turns) {
    if (now.only && !now.only.includes(channel)) continue;
    world.advance(now.wait ?? 1);
    const { waitsUntil } = world;
    for (const [id, change] of Object.entries(now.change ?? {})) world.changeAppointment(id, change);
    if (now.context) world.context = { ...world.context, ...(now.context as Partial<ConversationContext>) };
    const effects: Effect[] = [];
    if (now.event) {
      lines.push(`${world.context.localNow} — ${now.event.type}`);
      const event = now.event as unknown as ConversationEvent;
      const purpose = channel === 'call' ? purposeOf(event) : null;
      effects.push(...(purpose ? [...happens({ type: 'call_answered', purpose, answeredBy: 'human' }), ...happens({ type: 'key_pressed', key: '1' })] : happens(event)));
    }
    if (now.say !== undefined) {
      lines.push(`${world.context.localNow} patient  ${now.quote === undefined ? '' : `[quotes ${now.quote.key}] `}${now.say}${now.media ? ` [${now.media}]` : ''}`);
      effects.push(...says(now.say, now));
    } else if (now.media) {
      lines.push(`${world.context.localNow} patient  [${now.media}]`);
      effects.push(...happens(world.reply('', { media: now.media })));
    }
    if (now.button) {
      lines.push(`${world.context.localNow} patient  [button ${now.button.id}]`);
      effects.push(...happens(world.reply(now.button.id, { buttonPayload: buttonOf(asked, now.button) })));
    }
    if (now.key !== undefined) {
      lines.push(`${world.context.localNow} key      ${now.key ?? 'none'}`);
      effects.push(...happens({ type: 'key_pressed', key: now.key as PhoneKey }));
    }
    const { state } = world;
    const name = channel === 'call' && state.call ? `call ${state.call.step}` : state.dialogue.name;
    lines.push(`           = ${name}`);
    played.push({ turn: now, got: { effects: effects.map(describeEffect), state: name, ...(world.waitsUntil === waitsUntil ? {} : { until: world.waitsUntil }) } });
  }
  return { played, transcript: `${told.title} (${channel})\n${lines.join('\n')}`, end: world.context };
};

/** What a turn expects on a channel: its own words for it, or those for text. */
export const expectedOn = (now: Turn, channel: Channel): Expectation | undefined =>
  now.expect?.[channel] ?? (channel === 'call' ? undefined : now.expect?.text);

/** The script with what really happened as its expectations; WhatsApp and SMS share one where they agree. */
export const rewritten = (told: Script, runs: Map<Channel, Run>): Script => ({
  ...told,
  turns: told.turns.map((now) => {
    const on = (channel: Channel) => runs.get(channel)?.played.find((item) => item.turn === now)?.got;
    const [whatsapp, sms, call] = [on('whatsapp'), on('sms'), on('call')];
    const same = !whatsapp || !sms || JSON.stringify(whatsapp) === JSON.stringify(sms);
    const text = whatsapp ?? sms;
    return {
      ...now,
      expect: { ...(same ? text && { text } : { whatsapp, sms }), ...(call && { call }) },
    };
  }),
});
