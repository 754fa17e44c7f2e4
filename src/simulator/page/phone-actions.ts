import { numberOf } from '../messages/message-record';
import { isPhoneNumber } from '../rest/format';
import { type Simulator } from '../simulator';
import { type PhoneControls, type PhoneOwner } from './controls';
import { samplePicture, sampleVoiceNote } from './sample-media';
import { type Screen } from './render-entries';
import { quotedLines, REACTIONS, tapback } from './reactions';
import { replyAddress, voiceNumber } from './senders';

interface Said {
  say: string | null;
}

const DONE: Said = { say: null };

/** What a person does with a phone on the page. Every method says in a sentence what went wrong, or nothing. */
export class PhoneActions {
  constructor(
    private readonly simulator: Simulator,
    private readonly controls: PhoneControls,
  ) {}

  /** @param media voice or picture: sends a sample of it, with the text */
  write(owner: PhoneOwner, channel: Screen, body: string, media: string | undefined): Said {
    const address = replyAddress(this.simulator, owner.number, channel);
    if (address.kind !== 'number') return { say: 'The clinic cannot be written to on this channel.' };
    const files = media === 'voice' ? [sampleVoiceNote()] : media === 'picture' ? [samplePicture()] : [];
    if (body.trim() === '' && files.length === 0) return { say: 'Write something first.' };
    this.receive({
      from: owner.number,
      to: address.number,
      channel,
      body: body.slice(0, 1600),
      media: files,
      profileName: owner.name,
    });
    return DONE;
  }

  touchButton(owner: PhoneOwner, messageSid: string, buttonId: string): Said {
    const message = this.simulator.message(messageSid);
    const button = message?.buttons.find((each) => each.id === buttonId);
    if (!message || !button || !this.simulator.isOnPhone(message, owner.number))
      return { say: 'This button is no longer there.' };
    this.receive({
      from: owner.number,
      to: message.from.replace('whatsapp:', ''),
      channel: 'whatsapp',
      body: button.title,
      profileName: owner.name,
      buttonPayload: button.id,
      buttonText: button.title,
      originalRepliedMessageSid: message.sid,
    });
    return DONE;
  }

  /** Quotes a message of the clinic, or puts a reaction on it: what each app makes of that. */
  answerMessage(
    owner: PhoneOwner,
    messageSid: string,
    { body = '', reaction }: Readonly<Record<string, string>>,
  ): Said {
    const message = this.simulator.message(messageSid);
    if (!message || message.direction === 'inbound' || !this.simulator.isOnPhone(message, owner.number))
      return { say: 'This message is no longer there.' };
    const { channel } = message;
    const clinic = numberOf(message.from);
    if (!isPhoneNumber(clinic)) return { say: 'The clinic cannot be written to on this channel.' };
    const sent = { from: owner.number, to: clinic, channel, profileName: owner.name };
    const emoji = REACTIONS.find((each) => each === reaction);
    if (emoji && channel === 'whatsapp')
      this.receive({ ...sent, body: emoji, reaction: true, originalRepliedMessageSid: messageSid });
    else if (emoji) this.receive({ ...sent, body: tapback(emoji, message.body, owner) });
    else if (body.trim() === '') return { say: 'Write something first.' };
    else if (channel === 'whatsapp')
      this.receive({ ...sent, body: body.slice(0, 1600), originalRepliedMessageSid: messageSid });
    else this.receive({ ...sent, body: `${quotedLines(message.body)}\n${body}`.slice(0, 1600) });
    return DONE;
  }

  call(owner: PhoneOwner, form: Readonly<Record<string, string>>): Said {
    const { number } = owner;
    const { key, speech } = form;
    if (key !== undefined) {
      return this.done(
        /^[0-9*#]$/.test(key) && this.simulator.pressKeys(number, key),
        'Nobody waits for this key just now.',
      );
    }
    if (speech !== undefined) {
      return this.done(
        speech.trim() !== '' && this.simulator.speak(number, speech.trim().slice(0, 500)),
        'Nobody listens just now.',
      );
    }
    switch (form.action) {
      case 'answer':
        return this.done(this.simulator.answerCall(number), 'It no longer rings.');
      case 'decline':
        return this.done(this.simulator.declineCall(number), 'It no longer rings.');
      case 'hang-up':
        return this.done(this.simulator.hangUp(number), 'The call is already over.');
      case 'start': {
        const clinic = voiceNumber(this.simulator);
        if (clinic === null) return { say: 'The clinic has no number to call.' };
        this.simulator.startInboundCall(number, clinic);
        return DONE;
      }
      default:
        return { say: 'There is no such button.' };
    }
  }

  async happen(owner: PhoneOwner, event: string): Promise<Said> {
    if (event === 'visit-over') return { say: await this.controls.visitOver(owner.number) };
    if (event === 'remind' && this.controls.remindNow) return { say: await this.controls.remindNow(owner.number) };
    return { say: 'There is no such button.' };
  }

  private done(done: boolean, otherwise: string): Said {
    return done ? DONE : { say: otherwise };
  }

  /** The page does not wait for the clinic's webhook: its answer appears by itself. */
  private receive(message: Parameters<Simulator['receiveMessage']>[0]): void {
    void this.simulator.receiveMessage(message);
  }
}
