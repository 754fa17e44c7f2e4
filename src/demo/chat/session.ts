import { type TextChannel } from '../../domain/channel';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DemoClinic } from '../demo-clinic';
import { eventually } from '../stage/expect';
import { ApiRefusal, type Office, type Person } from '../stage/office';
import { CHANNEL_NAMES, type Call, type Phone, showCall } from '../stage/phone';
import { appointmentWords, feedbackWords, followUpWords } from '../stage/records';
import { type Story } from '../stage/story';
import { labelled } from './button-labels';
import { type Command, HELP } from './commands';
import { type Screen } from './screen';
import { exampleOf, localeOf } from '../../domain/locale';

type Arrived = ReturnType<Phone['arrived']>[number];
type Message = Extract<Arrived, { kind: 'message' }>['message'];

interface Parts {
  clinic: DemoClinic;
  office: Office;
  story: Story;
  screen: Screen;
  phone: Phone;
  person: Person & { channel: TextChannel };
}

/** How long a visit takes. */
const VISIT_MS = 40 * 60_000;
const LISTENS_WITHIN_MS = 10_000;
const CALL_POLL_MS = 50;

/** One patient's dealings with the clinic: what they type is done, what comes back is shown, and so is what the clinic's records say then. */
export class ChatSession {
  private patientId = '';
  private appointmentId = '';
  private buttons = new Map<string, { button: Message['buttons'][number]; of: Message }>();
  /** The call the person is in, or was in last. */
  private line: Call | null = null;
  /** How much of each call stands on the terminal, by its SID. */
  private readonly calls = new Map<string, number | 'ended'>();
  private recorded = new Set<string>();
  private unwatch: () => void = () => undefined;

  constructor(private readonly parts: Parts) {}

  /** Registers the patient, books a visit two days ahead at 10:00 and has its reminder sent. */
  async begin(day: string): Promise<void> {
    const { office, person, clinic } = this.parts;
    this.patientId = (await office.register(person)).id;
    const { reason } = exampleOf(localeOf(person.language));
    this.appointmentId = (await office.book(this.patientId, day, '10:00', reason)).id;
    this.unwatch = clinic.provider.phones.watch((number) => {
      if (number === person.number) this.parts.screen.above(() => this.show());
    });
    await this.remind(person.channel);
    await this.settle();
  }

  end(): void {
    this.unwatch();
  }

  private async remind(channel: Person['channel']): Promise<void> {
    const { office, person, clinic } = this.parts;
    const { reason } = exampleOf(localeOf(person.language));
    await office.remind({ ...person, channel }, this.patientId, { id: this.appointmentId, reason }, clinic.now());
  }

  /** Does what a line asks for. Returns false when the chat is over. */
  async handle(command: Command): Promise<boolean> {
    const { story } = this.parts;
    try {
      switch (command.kind) {
        case 'words':
          await this.words(command.text);
          break;
        case 'call':
          await this.startCall(command.direction);
          break;
        case 'hang_up':
          await this.hangUp();
          break;
        case 'visit_over':
          await this.visitOver();
          break;
        case 'later':
          await this.later(command.milliseconds);
          break;
        case 'help':
          for (const line of HELP) story.line(line);
          return true;
        case 'unknown':
          story.line(command.problem);
          return true;
        case 'quit':
          return false;
        default:
          command satisfies never;
      }
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error;
      story.line(`The clinic refuses: ${error.message}`);
    }
    await this.settle();
    return true;
  }

  private async words(text: string): Promise<void> {
    const { clinic, person, phone, story } = this.parts;
    if (text === '') return;
    if (this.isInCall()) return this.speak(text);
    const touched = this.buttons.get(text.toUpperCase());
    if (touched) story.event(clinic.now(), 'patient', 'You', `touch [${touched.button.title}]`);
    await (touched
      ? phone.write(person.channel, touched.button.title, { of: touched.of, id: touched.button.id })
      : phone.write(person.channel, text));
  }

  private isInCall(): boolean {
    return this.line !== null && this.line.endedAt === null;
  }

  private async startCall(direction: 'from_clinic' | 'to_clinic'): Promise<void> {
    const {
      clinic,
      person: { number },
      story,
    } = this.parts;
    const { provider } = clinic;
    if (this.isInCall()) return story.line('You are in a call already; /hang-up ends it.');
    if (direction === 'to_clinic') this.line = provider.startInboundCall(number, clinic.numberOf('call'));
    else {
      await this.remind('call');
      await eventually(
        'the clinic calls',
        () => provider.answerCall(number),
        (answered) => answered,
      );
      this.line = provider.phones.currentCall(number);
    }
    await this.heard(0);
  }

  private async speak(text: string): Promise<void> {
    const {
      clinic: { provider },
      person: { number },
      story,
    } = this.parts;
    const before = this.line?.heard.length ?? 0;
    const taken = /^[0-9*#]$/.test(text) ? provider.pressKeys(number, text) : provider.speak(number, text);
    if (!taken) return story.line('Nobody listens just now; wait for the question.');
    // One entry is the answer itself.
    await this.heard(before + 1);
  }

  private async hangUp(): Promise<void> {
    const {
      clinic: { provider },
      person: { number },
      story,
    } = this.parts;
    if (!provider.hangUp(number)) story.line('You are in no call.');
    await provider.settled();
  }

  /** Waits until the call has said something more than it had and listens, or has ended. */
  private async heard(entries: number): Promise<void> {
    for (
      const over = Date.now() + LISTENS_WITHIN_MS;
      Date.now() < over && this.line !== null;
      await sleep(CALL_POLL_MS)
    ) {
      if (this.line.endedAt !== null || (this.line.heard.length > entries && this.line.awaiting !== null)) return;
    }
  }

  private async visitOver(): Promise<void> {
    const { clinic, office, story } = this.parts;
    const { starts_at: startsAt } = await office.appointment(this.appointmentId);
    this.moveTo(new Date(Math.max(clinic.now().getTime(), startsAt.getTime() + VISIT_MS)));
    await office.fulfil(this.appointmentId);
    await clinic.runJob('request-feedback');
    const due = (await office.remindersOf(this.patientId)).filter(({ status }) => status === 'pending').at(-1);
    story.line(
      due
        ? `A request for feedback is planned for ${story.time(due.scheduled_time)}: /later 2h brings it.`
        : 'No request for feedback is planned.',
    );
  }

  private moveTo(instant: Date): void {
    const { clinic, story } = this.parts;
    const from = clinic.now();
    clinic.moveTo(instant);
    story.moved(from, clinic.now());
  }

  private async later(milliseconds: number): Promise<void> {
    const { clinic } = this.parts;
    this.moveTo(new Date(clinic.now().getTime() + milliseconds));
    await Promise.all([clinic.runJob('expire-conversations'), clinic.runJob('request-feedback')]);
  }

  /** Waits until everything that is due has been sent, shows it, and what has changed in the clinic's records. */
  private async settle(): Promise<void> {
    const { clinic, office, story, person } = this.parts;
    await clinic.nothingWaitsFor(person.number);
    if (!this.isInCall()) await clinic.provider.settled();
    this.show();
    const lines = [
      appointmentWords(story, await office.appointment(this.appointmentId)),
      ...(await office.feedback(this.patientId)).map(feedbackWords),
      ...(await office.followUps(this.patientId)).map((one) => followUpWords(story, one)),
    ];
    for (const line of lines.filter((each) => !this.recorded.has(each))) story.fact(line);
    this.recorded = new Set(lines);
  }

  /** Writes what has arrived on the phone since it was looked at last, and what was said in its call. */
  private show(): void {
    const { story, phone, person, clinic } = this.parts;
    const ringing = clinic.provider.phones.currentCall(person.number);
    if (ringing) this.showCall(ringing);
    for (const entry of phone.arrived()) {
      if (entry.kind === 'call') this.showCall(entry.call);
      else if (entry.kind === 'message') this.showText(entry.message);
      else {
        story.event(entry.at, 'clinic', 'network', 'answers by itself');
        story.words(entry.text, 'clinic');
      }
    }
  }

  private showCall(call: Call): void {
    const { story, clinic } = this.parts;
    const { sid, direction, heard, status, endedAt } = call;
    const shown = this.calls.get(sid);
    if (shown === undefined)
      story.event(clinic.now(), 'clinic', direction === 'inbound' ? 'You call the clinic' : 'The phone rings', '');
    if (shown === 'ended') return;
    showCall(story, call, shown ?? 0);
    this.calls.set(sid, endedAt === null ? heard.length : 'ended');
    if (endedAt !== null) story.event(clinic.now(), 'clinic', 'The call is over', status);
  }

  private showText(message: Message): void {
    const { story } = this.parts;
    story.event(
      message.createdAt,
      'clinic',
      'Clinic',
      message.channel === 'rcs' ? 'RCS' : CHANNEL_NAMES[message.channel],
    );
    story.words(message.body, 'clinic');
    const labels = labelled(message.buttons);
    if (labels.size === 0) return;
    story.words(
      [...labels].map(([label, { title }]) => `[${label}] ${title.replace(new RegExp(`^${label} `), '')}`).join('   '),
      'clinic',
    );
    this.buttons = new Map([...labels].map(([label, button]) => [label, { button, of: message }]));
  }
}
