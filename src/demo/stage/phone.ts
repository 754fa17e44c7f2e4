import { type TextChannel } from '../../domain/channel';
import { type DemoClinic } from '../demo-clinic';
import { eventually, expectThat } from './expect';
import { type Story } from './story';

type Provider = DemoClinic['provider'];
type Entry = ReturnType<Provider['phones']['history']>[number];
type Message = Extract<Entry, { kind: 'message' }>['message'];
export type Call = Extract<Entry, { kind: 'call' }>['call'];

export const CHANNEL_NAMES = { whatsapp: 'WhatsApp', sms: 'SMS', call: 'phone call' } as const;

const isFromClinic = (entry: Entry): entry is Extract<Entry, { kind: 'message' }> =>
  entry.kind === 'message' && entry.message.direction !== 'inbound';

/** A text as it stands on the phone, with its buttons. */
export function showMessage(story: Story, { body, buttons }: Message): void {
  story.words(body, 'clinic');
  if (buttons.length > 0) story.words(buttons.map(({ title }) => `[${title}]`).join('  '), 'clinic');
}

/** What was said and pressed in a call, from its `from`-th entry on. */
export function showCall(story: Story, call: Call, from = 0): void {
  for (const entry of call.heard.slice(from)) {
    if (entry.kind === 'said') story.words(`(${entry.language}) ${entry.text}`, 'clinic');
    else if (entry.kind === 'pressed') story.words(`presses ${entry.digits}`, 'patient');
    else if (entry.kind === 'spoke') story.words(`says: ${entry.text}`, 'patient');
    else if (entry.kind === 'played')
      story.words(`(recording) ${decodeURI(entry.url.split('/recordings/').at(-1)?.split('?')[0] ?? '')}`, 'clinic');
    else if (entry.kind === 'connected') story.words('(connected to the front desk)', 'clinic');
  }
}

/** A patient's phone at the stand-in. */
export class Phone {
  private readonly seen = new Set<string>();

  constructor(
    private readonly clinic: DemoClinic,
    readonly number: string,
  ) {}

  private get provider(): Provider {
    return this.clinic.provider;
  }

  /** What has arrived and was not looked at before, oldest first. Texts that the provider itself sends have no SID and are found by their time. */
  arrived(): Entry[] {
    const fresh: Entry[] = [];
    for (const entry of this.provider.phones.history(this.number)) {
      const name =
        entry.kind === 'message'
          ? entry.message.sid
          : entry.kind === 'call'
            ? entry.call.sid
            : `${entry.at.toISOString()} ${entry.text}`;
      if (this.seen.has(name)) continue;
      this.seen.add(name);
      if (entry.kind !== 'message' || isFromClinic(entry)) fresh.push(entry);
    }
    return fresh;
  }

  private unread(): Message[] {
    return this.provider.phones
      .history(this.number)
      .flatMap((entry) => (isFromClinic(entry) && !this.seen.has(entry.message.sid) ? [entry.message] : []));
  }

  /** Waits for the clinic's next texts to be delivered. */
  async next(what: string): Promise<[Message, ...Message[]]> {
    await eventually(
      `${what}: a text is delivered to the phone`,
      () => this.unread(),
      (messages) => messages.some(({ status }) => status === 'delivered' || status === 'read'),
    );
    await this.clinic.nothingWaitsFor(this.number);
    await this.provider.settled();
    const [first, ...more] = this.arrived().flatMap((entry) => (entry.kind === 'message' ? [entry.message] : []));
    expectThat(what, first !== undefined, null);
    return [first, ...more];
  }

  /** Waits for the clinic's call to end and gives it. */
  async called(what: string): Promise<Call> {
    const entries = await eventually(
      `${what}: the phone was called`,
      () => this.provider.calls({ to: this.number }).filter(({ sid }) => !this.seen.has(sid)),
      ([call]) => call?.endedAt != null,
    );
    await this.provider.settled();
    this.arrived();
    const [call] = entries;
    expectThat(what, call !== undefined, null);
    return call;
  }

  /** Writes to the clinic, or touches a button of its last text. Throws when the clinic does not answer as the provider expects. */
  async write(channel: TextChannel, body: string, button?: { of: Message; id: string }): Promise<void> {
    const { answer } = await this.provider.receiveMessage({
      from: this.number,
      to: this.clinic.numberOf(channel),
      channel,
      body,
      ...(button === undefined
        ? {}
        : { buttonPayload: button.id, buttonText: body, originalRepliedMessageSid: button.of.sid }),
    });
    expectThat(
      'the webhook accepts what the patient sent',
      answer?.kind === 'answered' && answer.status === 200,
      answer,
    );
  }
}
