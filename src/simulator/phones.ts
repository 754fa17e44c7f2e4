import { EventEmitter } from 'node:events';
import { type CallRecord } from './calls/call-record';
import { type MessageChannel, type MessageRecord } from './messages/message-record';

/** Something that stands in a phone's history. */
export type PhoneEntry =
  | { kind: 'message'; message: MessageRecord }
  /** A text the platform itself sends, as after STOP; it stands in no list of the API. */
  | { kind: 'notice'; id: string; channel: MessageChannel; text: string; at: Date }
  | { kind: 'call'; call: CallRecord };

const ENTRIES_PER_PHONE = 200;
const PHONES = 5000;

/** Every patient's phone: what came and went, newest last, and the call that is on. */
export class Phones {
  private readonly entries = new Map<string, PhoneEntry[]>();
  private readonly calls = new Map<string, CallRecord>();
  private readonly emitter = new EventEmitter().setMaxListeners(0);

  /** @param number +…, without a channel */
  show(number: string, entry: PhoneEntry): void {
    let entries = this.entries.get(number);
    if (!entries) {
      entries = [];
      this.entries.set(number, entries);
      this.forgetOldest();
    }
    entries.push(entry);
    if (entries.length > ENTRIES_PER_PHONE) entries.shift();
    this.changed(number);
  }

  /** The history of a phone, oldest first. */
  history(number: string): readonly PhoneEntry[] {
    return this.entries.get(number) ?? [];
  }

  /** The call that rings or is on. */
  currentCall(number: string): CallRecord | null {
    return this.calls.get(number) ?? null;
  }

  setCurrentCall(number: string, call: CallRecord | null): void {
    if (call) this.calls.set(number, call);
    else this.calls.delete(number);
    this.changed(number);
  }

  /** Numbers that have a history or a call. */
  numbers(): string[] {
    return [...new Set([...this.entries.keys(), ...this.calls.keys()])];
  }

  /** Tells who watches that this phone shows something else now. */
  changed(number: string): void {
    this.emitter.emit('change', number);
  }

  /** Calls `listener` with the number of each phone that changes, until the returned function is called. */
  watch(listener: (number: string) => void): () => void {
    this.emitter.on('change', listener);
    return () => void this.emitter.off('change', listener);
  }

  clear(): void {
    this.entries.clear();
    this.calls.clear();
  }

  private forgetOldest(): void {
    if (this.entries.size <= PHONES) return;
    for (const oldest of this.entries.keys()) {
      this.entries.delete(oldest);
      break;
    }
  }
}
