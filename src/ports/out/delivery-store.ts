import { type Channel } from '../../domain/channel';
import { type Choice } from '../../domain/conversation/machine/effect';
import { type Language } from '../../domain/locale';
import { type NextStep } from '../../domain/delivery/retry';
import { type Purpose } from '../../domain/delivery/purpose';
import { type SendingPolicy } from '../../domain/delivery/limits';

/** One provider call to make now; the row says `sending` and is ours until the outcome is recorded. */
export interface ClaimedAttempt {
  attemptId: string;
  attemptNo: number;
  messageId: string;
  /** The reminder it carries, the patient it is about, and the user who wrote it, had it sent or made the reminder; null where there is none. */
  reminderId: string | null;
  patientId: string | null;
  userId: string | null;
  address: string;
  /** The form of the number the person writes from on WhatsApp, where that is another one. */
  to: string;
  /** It answers a text that came by RCS. */
  byRcs: boolean;
  channel: Channel;
  purpose: Purpose;
  bulk: boolean;
  language: Language;
  /** Locale key and params of the text; null when `body` holds words a person wrote. */
  key: string | null;
  params: unknown;
  choices: Choice[] | null;
  body: string | null;
  expiresAt: Date | null;
  /** WhatsApp refused the words as free text: only a template may be sent. */
  asTemplate: boolean;
  /** Other channels follow where this one fails. */
  onLadder: boolean;
  /** The person's last inbound WhatsApp message: free text is allowed for a day after it. */
  lastInboundAt: Date | null;
}

export interface RecordedStep {
  attemptId: string;
  channel: Channel;
  step: NextStep;
  /** The words that left, kept for the conversation's page and for finding the message at the provider. */
  body: string | null;
  segments: number | null;
  /** What WhatsApp bills the words as that left; null on other channels. */
  billedAs: 'template' | 'service' | null;
}

/** An attempt of unknown fate. */
export interface UnknownAttempt {
  attemptId: string;
  attemptNo: number;
  messageId: string;
  /** The address as it was sent to. */
  address: string;
  /** Other addresses of the same person on that channel: under which of them the provider lists it, it alone knows. */
  alsoAs: readonly string[];
  byRcs: boolean;
  channel: Channel;
  route: 'rest' | 'twiml';
  /** The words as they were sent; null when the worker died before it could record them. */
  body: string | null;
  claimedAt: Date;
  /** How often the provider was asked in vain for this attempt. */
  ambiguousRounds: number;
  /** How many attempts of this message, this one included, the provider left without a clear answer. */
  answersLost: number;
  /** How many of them ended unknown for any reason, a worker that died included. */
  timesUnknown: number;
  expiresAt: Date | null;
}

interface ClaimRequest {
  owner: number;
  now: Date;
  /** How many urgent and how many bulk attempts there is room for. */
  urgent: number;
  bulk: number;
  /** The least pressing bulk priority that may leave now. */
  lastPriority: number;
  /** Whether calls that can wait may be placed now. */
  calls: boolean;
  policy: SendingPolicy;
}

interface Claim {
  claimed: ClaimedAttempt[];
  /** Closed with their reason. */
  dropped: number;
  /** Over a cap: put off until there is room, or closed because that is too late. */
  capped: number;
  /** Closed because the month's budget does not pay for them. */
  unpaid: number;
  /** The cap behind `capped`. */
  reached: ('daily_cap' | 'address_cap' | 'whatsapp_tier')[];
}

/** The rows behind sending. Each method is one transaction. */
export interface DeliveryStore {
  /**
   * Takes due attempts for this worker, most pressing first, at most one bulk message an address. What has become useless or is no longer
   * wanted (expired, opted out, appointment changed, address unusable) is closed with its reason instead. Urgent attempts are limited by
   * `urgent` alone; bulk ones by `bulk`, the rate of their channel's sender, the caps of the day, WhatsApp's tier and, for feedback, the budget.
   */
  claim(request: ClaimRequest): Promise<Claim>;
  record(steps: readonly RecordedStep[], now: Date): Promise<void>;
  /** Attempts that a worker which is gone left in `sending` become `unknown`. Returns how many. */
  releaseDeadOwners(now: Date, reconcileAt: Date): Promise<number>;
  unknownDue(now: Date, limit: number): Promise<UnknownAttempt[]>;
  /** Which of these provider ids belong to none of our attempts. */
  unknownSids(sids: readonly string[]): Promise<Set<string>>;
  /** Gives an unknown attempt the provider's id; false when it was no longer unknown or the id was taken meanwhile. */
  adopt(attemptId: string, sid: string, now: Date): Promise<boolean>;
  /** The provider was asked and knows nothing: ask once more later. */
  askAgain(attemptId: string, at: Date): Promise<void>;
  /** Twice nothing: a new attempt takes over, or the message expires when it is of no use any more. */
  replace(attemptId: string, now: Date): Promise<'retried' | 'expired' | 'changed'>;
  /** Fate unknown twice over: staff must look. Opens a follow-up. */
  leaveToStaff(attemptId: string, now: Date): Promise<void>;
}
