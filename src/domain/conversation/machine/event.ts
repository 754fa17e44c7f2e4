import { type Subject } from '../../appointment/subject';
import { type VisitTime } from '../../appointment/visit-time';
import { type CarrierKeyword } from '../../consent/carrier-keyword';
import { type Quoted } from '../reading/quoted-message';
import { type ReplySigns } from '../reading/reply-signs';
import { type SpeechSigns } from '../reading/speech-signs';
import { type CallPurpose } from './state';
import { type Understanding } from '../reading/understanding';

/** What came instead of words. */
export const MEDIA_KINDS = [
  'voice',
  'image',
  'video',
  'document',
  'sticker',
  'location',
  'contact',
  'reaction',
  'other',
] as const;
export type MediaKind = (typeof MEDIA_KINDS)[number];

/** What somebody may put on a message instead of answering it. */
export type ReactionKind = 'like' | 'love' | 'dislike' | 'laugh' | 'emphasis' | 'question' | 'other' | 'removed';

/** Which reminder is due: the plan decides. `changed` tells of another time or a cancellation by the clinic; `missed` follows a visit that staff marked as a no-show. */
export type ReminderWording = 'first' | 'day_before' | 'same_day' | 'single' | 'changed' | 'missed';

export interface ReplyReceived {
  type: 'reply_received';
  /** What the words ask for (text, or recognised speech in a call). */
  understanding: Understanding;
  /** Digits, letters, bare yes and no, from `readReplySigns`. */
  reading: ReplySigns;
  /** The words speak of ending one's own life (from `assessUrgency`). */
  selfHarm?: boolean;
  /** Payload of a quick-reply button, as the provider sent it. */
  buttonPayload?: string;
  /** The message of ours that this one quotes, or whose button was touched. */
  quoted?: Quoted;
  /** A heart, a thumb or the like instead of words. `toQuestion`: what it stands on asks 1, 2 or 3, as far as its own text shows. */
  reaction?: { kind: ReactionKind; toQuestion: boolean };
  /** People of this number whom the words name, by their ids. */
  named?: readonly string[];
  /** Different answers for several people of this number, each in words of its own: "oui pour Marie, non pour Paul". */
  each?: readonly { patientId: string; intent: 'confirm' | 'cancel' }[];
  /** At least four words of one language. */
  sentence?: true;
  media?: MediaKind;
  /** Recognised speech only: how sure the recogniser is, above 0 and at most 1. Absent when it did not say. */
  confidence?: number;
  /** Recognised speech only: what it means on the telephone. */
  spoken?: SpeechSigns;
  /** The provider has blocked or unblocked the number, or answered HELP, by itself: we record and stay silent. */
  carrier?: CarrierKeyword;
  /** It reached us after something newer: the person has written again, or was asked something else. What is open now is not what it answers. */
  overtaken?: true;
}

/** A key of the telephone; null when nothing was pressed or said in time. */
export type PhoneKey = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#' | null;

/**
 * Keys that choose a person or a visit in a call. Not 1, 2 and 3, which keep their meaning: a key pressed twice by mistake must not answer the
 * question that follows the choice.
 */
export const CHOICE_KEYS = ['5', '6', '7'] as const;

export type DeliveryFailed = { type: 'delivery_failed' } & (
  | { purpose: 'reminder'; subjects: readonly Subject[] }
  | { purpose: 'feedback'; appointmentId: string }
);

/**
 * What can happen to a conversation. `context.channel` is where it happens: for replies, keys and what else comes from a call the one they came on,
 * for the rest the channel the address is written to (never a call).
 */
export type ConversationEvent =
  /** A text about a visit leaves. `together`: other visits of the same person on that day, told in the same text. */
  | { type: 'reminder_due'; subject: Subject; wording: ReminderWording; together?: readonly Subject[] }
  | { type: 'feedback_due'; appointmentId: string }
  | ReplyReceived
  | { type: 'call_answered'; purpose: CallPurpose; answeredBy: 'human' | 'machine' | 'unknown' }
  | { type: 'key_pressed'; key: PhoneKey }
  /** The connection to the front desk is over; not `answered`: nobody took it. */
  | { type: 'front_desk_ended'; answered: boolean }
  | { type: 'call_ended' }
  | { type: 'wait_expired' }
  /** What was sent is known not to have reached this address, and nothing else about the same has: nobody can have answered it. */
  | DeliveryFailed
  /** Staff answer a wish with free slots of the clinic. */
  | { type: 'slots_offered'; subject: Subject; slots: VisitTime[] }
  /** `quietly`: nothing may be written to the patient now; the first words of staff say who writes. */
  | { type: 'staff_took_over'; staffFirstName: string; quietly?: true }
  /** Staff wrote; words that nobody has announced say themselves who writes. */
  | { type: 'staff_wrote' }
  | { type: 'staff_released' }
  /** What another address of the same person held has joined this conversation: reminders that were sent there are open here. */
  | { type: 'address_joined' };
