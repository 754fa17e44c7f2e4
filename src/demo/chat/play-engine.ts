import { type Channel } from '../../domain/channel';
import { type ConversationContext } from '../../domain/conversation/machine/context';
import { type Choice, type Effect, isSaid } from '../../domain/conversation/machine/effect';
import { type ConversationEvent, type PhoneKey } from '../../domain/conversation/machine/event';
import { type CallPurpose } from '../../domain/conversation/machine/state';
import { quotedOf, type Quoted } from '../../domain/conversation/reading/quoted-message';
import { localeOf } from '../../domain/locale';
import { type textsOf } from '../../compose/core';
import { ConversationWorld, describeEffect } from './engine-world';
import { play, type DialogueWorld, type Expectation, type Script, type Turn, type Written } from './script';

type Text = Extract<Effect, { type: 'say' | 'ask' }>;

/** What a call is about that is placed when this is due. */
const purposeOf = (event: ConversationEvent): CallPurpose | null => {
  if (event.type === 'feedback_due') return { kind: 'feedback', appointmentId: event.appointmentId };
  return event.type === 'reminder_due'
    ? { kind: 'reminder', subject: event.subject, ...(event.together && { together: [...event.together] }) }
    : null;
};

/** A dialogue with the engine, its readers and its texts alone. A call that is due is taken by a person who presses 1. */
class EngineDialogue implements DialogueWorld<Expectation> {
  readonly lines: string[] = [];
  private readonly asked: { key: string; choices: Choice[] }[] = [];
  private readonly sent: Text[] = [];
  private effects: Effect[] = [];
  private waitedUntil: string | null = null;

  constructor(
    private readonly world: ConversationWorld,
    private readonly channel: Channel,
    private readonly texts: ReturnType<typeof textsOf>,
  ) {}

  begin({ wait, change, context }: Turn): void {
    const { world } = this;
    world.advance(wait ?? 1);
    this.waitedUntil = world.waitsUntil;
    this.effects = [];
    for (const [id, fields] of Object.entries(change ?? {})) world.changeAppointment(id, fields);
    if (context) world.context = { ...world.context, ...(context as Partial<ConversationContext>) };
  }

  happen(event: ConversationEvent): void {
    this.line(`— ${event.type}`);
    const purpose = this.channel === 'call' ? purposeOf(event) : null;
    if (!purpose) return this.take(event);
    this.take({ type: 'call_answered', purpose, answeredBy: 'human' });
    this.take({ type: 'key_pressed', key: '1' });
  }

  write({ words, media, quote, confidence }: Written): void {
    this.line(`patient  ${[quote && `[quotes ${quote.key}]`, words, media && `[${media}]`].filter(Boolean).join(' ')}`);
    if (words !== undefined && this.channel === 'call' && /^\d$/.test(words))
      return this.take({ type: 'key_pressed', key: words as PhoneKey });
    this.take(
      this.world.reply(words ?? '', {
        ...(confidence !== undefined && { confidence }),
        ...(quote && { quoted: this.quoted(quote) }),
        ...(media && { media }),
      }),
    );
  }

  touch({ id, of }: NonNullable<Turn['button']>): void {
    this.line(`patient  [button ${id}]`);
    const from = this.asked.findLast(
      ({ key, choices }) => (of === undefined || key === of) && choices.some((choice) => choice.id === id),
    );
    const choice = from?.choices.find((one) => one.id === id);
    if (!choice) throw new Error(`no button ${id} was offered`);
    this.take(this.world.reply(id, { buttonPayload: choice.payload }));
  }

  press(key: PhoneKey): void {
    this.line(`key      ${key ?? 'none'}`);
    this.take({ type: 'key_pressed', key });
  }

  look(): Expectation {
    const { state, waitsUntil } = this.world;
    const name = this.channel === 'call' && state.call ? `call ${state.call.step}` : state.dialogue.name;
    this.lines.push(`           = ${name}`);
    return {
      effects: this.effects.map(describeEffect),
      state: name,
      ...(waitsUntil === this.waitedUntil ? {} : { until: waitsUntil }),
    };
  }

  private line(happened: string): void {
    this.lines.push(`${this.world.context.localNow} ${happened}`);
  }

  private take(event: ConversationEvent): void {
    const { world, channel } = this;
    for (const effect of world.happens(event)) {
      this.effects.push(effect);
      if (effect.type === 'ask') this.asked.push({ key: effect.key, choices: effect.choices });
      if (effect.type === 'ask' || effect.type === 'say') this.sent.push(effect);
      const { language, twoWay, now } = world.context;
      this.lines.push(
        isSaid(effect)
          ? `  clinic   ${this.texts.render(effect, { locale: localeOf(language), channel, twoWay }, new Date(now)).text}`
          : `           · ${describeEffect(effect)}`,
      );
    }
  }

  private quoted({ key, of }: NonNullable<Turn['quote']>): Quoted {
    const text = this.sent.findLast(
      (one) =>
        one.key === key &&
        (of === undefined || (one.subject?.kind === 'appointment' && one.subject.appointmentId === of)),
    );
    if (!text) throw new Error(`no text ${key} was sent`);
    const { params, subject } = text;
    return quotedOf({
      key,
      params,
      byStaff: false,
      appointment: subject?.kind === 'appointment' ? subject : null,
      reminder: subject?.kind === 'reminder' ? { reminderId: subject.reminderId, kind: 'single' } : null,
    });
  }
}

export interface Run {
  played: { turn: Turn; seen: Expectation }[];
  /** The dialogue in words, as patient and phone saw it. */
  transcript: string;
  /** The world as it is when the dialogue is over. */
  end: ConversationContext;
}

/** Plays a script on one channel with the engine alone, without tables, webhooks or a provider. */
export async function playWithEngine(
  told: Script,
  channel: Channel,
  texts: ReturnType<typeof textsOf>,
  begin = (context: Partial<ConversationContext>) => new ConversationWorld(context),
): Promise<Run> {
  const world = begin({ ...(told.context as Partial<ConversationContext>), channel });
  const dialogue = new EngineDialogue(world, channel, texts);
  const played = await play(told, channel, dialogue);
  return { played, transcript: `${told.title} (${channel})\n${dialogue.lines.join('\n')}`, end: world.context };
}
