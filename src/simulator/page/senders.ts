import { numberOf } from '../messages/message-record';
import { isPhoneNumber } from '../rest/format';
import { type Simulator } from '../simulator';
import { type Screen } from './render-entries';

type ReplyAddress =
  | { kind: 'number'; number: string }
  /** The sender is a name. */
  | { kind: 'one_way' }
  /** The clinic has no number there. */
  | { kind: 'none' };

/** Where a patient's answer goes on a channel. */
export function replyAddress(simulator: Simulator, number: string, screen: Screen): ReplyAddress {
  const history = simulator.phones.history(number);
  for (let position = history.length - 1; position >= 0; position -= 1) {
    const entry = history[position];
    if (entry?.kind !== 'message' || entry.message.channel !== screen) continue;
    const clinic = numberOf(entry.message.direction === 'inbound' ? entry.message.to : entry.message.from);
    return isPhoneNumber(clinic) ? { kind: 'number', number: clinic } : { kind: 'one_way' };
  }
  const own = (simulator.senders ?? [])
    .filter((sender) => sender.startsWith('whatsapp:') === (screen === 'whatsapp'))
    .map(numberOf);
  const found = own.find(isPhoneNumber);
  if (found !== undefined) return { kind: 'number', number: found };
  return { kind: own.length > 0 ? 'one_way' : 'none' };
}

/** The number a patient calls. */
export const voiceNumber = (simulator: Simulator): string | null =>
  (simulator.senders ?? []).find(isPhoneNumber) ?? (simulator.senders ?? []).map(numberOf).find(isPhoneNumber) ?? null;
