import { type Failure } from '../failures';
import { type Simulator } from '../simulator';

/** Failures a visitor can switch on for one phone. */
const SWITCHES = {
  undelivered: {
    label: 'Messages are not delivered',
    hint: 'Phone off, or no such address',
    failures: (to: string): Failure[] => [
      { match: { to, channel: 'sms' }, effect: { kind: 'fails_later', status: 'undelivered', code: 30003 } },
      { match: { to, channel: 'whatsapp' }, effect: { kind: 'fails_later', status: 'undelivered', code: 63024 } },
    ],
  },
  noReceipt: {
    label: 'No delivery receipts',
    hint: 'Sent, then silence',
    failures: (to: string): Failure[] => [{ match: { to, kind: 'message' }, effect: { kind: 'no_receipt' } }],
  },
  slow: {
    label: 'Twilio is slow',
    hint: 'Answers and receipts 8 s late',
    failures: (to: string): Failure[] => [
      { match: { to }, effect: { kind: 'slow_answer', millis: 8000 } },
      { match: { to }, effect: { kind: 'delay_callbacks', millis: 8000 } },
    ],
  },
  errorAfterAccept: {
    label: 'Error 500, but accepted',
    hint: 'Messages arrive although Twilio says they failed',
    failures: (to: string): Failure[] => [
      { match: { to }, effect: { kind: 'server_error', status: 500, accepted: true } },
    ],
  },
  noAnswer: {
    label: 'Calls are not answered',
    hint: 'Rings until it gives up',
    failures: (to: string): Failure[] => [
      { match: { to, kind: 'call' }, effect: { kind: 'call_ends', status: 'no-answer' } },
    ],
  },
} as const satisfies Record<string, { label: string; hint: string; failures: (to: string) => Failure[] }>;

export type SwitchName = keyof typeof SWITCHES;

export const isSwitchName = (name: unknown): name is SwitchName =>
  typeof name === 'string' && Object.hasOwn(SWITCHES, name);

/** The failure switches of the page. */
export class FailureSwitches {
  private readonly on = new Map<string, number[]>();

  constructor(private readonly simulator: Simulator) {}

  /** Every switch as it stands for this phone. */
  states(number: string): { name: SwitchName; label: string; hint: string; on: boolean }[] {
    const live = new Set(this.simulator.failures.list().map((failure) => failure.id));
    return (Object.keys(SWITCHES) as SwitchName[]).map((name) => ({
      name,
      label: SWITCHES[name].label,
      hint: SWITCHES[name].hint,
      on: (this.on.get(`${name} ${number}`) ?? []).some((id) => live.has(id)),
    }));
  }

  set(number: string, name: SwitchName, on: boolean): void {
    const key = `${name} ${number}`;
    for (const id of this.on.get(key) ?? []) this.simulator.failures.remove(id);
    this.on.delete(key);
    if (on)
      this.on.set(
        key,
        SWITCHES[name].failures(number).map((failure) => this.simulator.failures.add(failure)),
      );
  }
}
