import { type OptOutMode } from '../options';
import { channelOf, type MessageRecord, numberOf } from './message-record';
import { type WhatsAppUsers } from './whatsapp-users';

type Keyword = 'STOP' | 'START' | 'HELP';

/** Twilio's default keywords: one word, any case; "STOP PLEASE" is none (twilio.com/docs/messaging/tutorials/advanced-opt-out). */
const DEFAULT_KEYWORDS: Readonly<Record<Keyword, readonly string[]>> = {
  STOP: ['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'],
  START: ['START', 'YES', 'UNSTOP'],
  HELP: ['HELP', 'INFO'],
};

/** Keywords a bilingual clinic sets in Advanced Opt-Out. */
const ADVANCED_KEYWORDS: Readonly<Record<Keyword, readonly string[]>> = {
  STOP: [...DEFAULT_KEYWORDS.STOP, 'ARRET', 'ARRÊT', 'ARRETER', 'DESABONNER'],
  START: ['START', 'UNSTOP'],
  HELP: ['HELP', 'INFO', 'AIDE'],
};

const REPLIES: Readonly<Record<Keyword, string>> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};

/** What Twilio has done by itself with a text that came by SMS. YES to a question lifts no block, so it counts as no keyword. */
export function answeredByItself(text: string): 'stop' | 'start' | 'help' | undefined {
  const keyword = text.trim().toUpperCase() === 'YES' ? null : findKeyword(text, DEFAULT_KEYWORDS);
  return keyword === null ? undefined : ({ STOP: 'stop', START: 'start', HELP: 'help' } as const)[keyword];
}

export interface KeywordEffect {
  keyword: Keyword;
  /** What Twilio itself answers; null when it keeps silent. */
  reply: string | null;
}

/** Which patients the platform itself no longer lets us write to, by sender. */
export class OptOuts {
  private readonly blocked = new Set<string>();

  constructor(
    private readonly mode: OptOutMode,
    private readonly users: Pick<WhatsAppUsers, 'personOf'>,
  ) {}

  /**
   * Looks at an inbound message before the webhook sees it: blocks, unblocks, and says what Twilio answers by itself.
   * START is answered only when it ends a block, so that a YES to a question is not.
   */
  receive(message: MessageRecord): KeywordEffect | null {
    if (this.mode === 'off' || (this.mode === 'default' && message.channel === 'whatsapp')) return null;
    const keyword = findKeyword(message.body, this.mode === 'advanced' ? ADVANCED_KEYWORDS : DEFAULT_KEYWORDS);
    if (keyword === null) return null;
    const key = this.pair(message.to, message.from);
    switch (keyword) {
      case 'STOP':
        this.blocked.add(key);
        return { keyword, reply: REPLIES.STOP };
      case 'START':
        return { keyword, reply: this.blocked.delete(key) ? REPLIES.START : null };
      case 'HELP':
        return { keyword, reply: REPLIES.HELP };
      default:
        return keyword satisfies never;
    }
  }

  /** True when the platform refuses to send from `sender` to `patient`: error 21610. */
  blocks(sender: string, patient: string): boolean {
    return (
      this.blocked.has(this.pair(sender, patient)) ||
      (channelOf(patient) !== 'whatsapp' && this.blocked.has(this.pair('rcs:', `rcs:${numberOf(patient)}`)))
    );
  }

  /** True when any sender is blocked for this number on the channel. */
  isOptedOut(number: string): boolean {
    for (const key of this.blocked) {
      if (key.endsWith(` ${number}`)) return true;
    }
    return false;
  }

  clear(): void {
    this.blocked.clear();
  }

  /** A person with or without a number is one; what is said by RCS holds for SMS of every sender, and the reverse (since March 2026). */
  private pair(sender: string, patient: string): string {
    return `${channelOf(patient)} ${channelOf(patient) === 'rcs' ? '*' : sender} ${this.users.personOf(numberOf(patient))}`;
  }
}

function findKeyword(body: string, keywords: Readonly<Record<Keyword, readonly string[]>>): Keyword | null {
  const word = body.trim().toUpperCase();
  for (const keyword of ['STOP', 'START', 'HELP'] as const) {
    if (keywords[keyword].includes(word)) return keyword;
  }
  return null;
}
