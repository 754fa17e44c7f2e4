import { type Subject } from '../../appointment/subject';
import { type VisitTime } from '../../appointment/visit-time';
import { type Wish } from '../../appointment/wish';
import { type ConsentPurpose } from '../../consent/consent';
import { type FollowUpKind } from '../../follow-up/opening';
import { type Urgency } from '../../feedback/urgency';
import { type Language } from '../../locale';
import { type Message, type MessageKey, type MessageParams } from '../messages/message-keys';

/** What a button or key stands for; labels are found by it. Letters choose people, visits, slots and languages. */
export type ChoiceId =
  | 'confirm'
  | 'reschedule'
  | 'cancel'
  | 'keep'
  | 'decline'
  | 'came'
  | 'rating_1'
  | 'rating_2'
  | 'rating_3'
  | 'rating_4'
  | 'rating_5'
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F'
  | 'all'
  | 'repeat'
  | 'language'
  | 'keep_language'
  | 'wrong_number'
  | 'front_desk'
  | 'stop'
  | 'go_on';

/** One possible answer. On text `payload` is what the button sends back; in a call it is the key to press. */
export interface Choice {
  id: ChoiceId;
  payload: string;
}

/** Why a person must look, where the kind alone does not say it. */
export const FOLLOW_UP_REASONS = [
  'poorly_heard',
  'suspected',
  'safety_undelivered',
  'reply_undelivered',
  'change_not_told',
  'after_opt_out',
  'stop_or_cancel',
  'repeated',
  'no_appointment',
  'stop_unconfirmed',
  'in_hospital',
  'no_means',
  'another_person',
  'not_receiving',
  'other_hours',
  'call_hour',
  'to_staff',
  'bereaved',
  'hand_over_forgotten',
  'erasure_mentions',
  'words_unread',
  'many_texts',
  'cancel_undo',
  'cancel_unconfirmed',
  'wish_unconfirmed',
  'choice_unanswered',
  'offer_unanswered',
  'overtaken',
  'without_number',
  'number_withheld',
  'number_known',
  'no_contact',
  'unreachable',
  'no_receipt',
  'too_late',
  'reminder_failed',
  'channel_unavailable',
  'reminders_missed',
  'provider_faults',
  'whatsapp_tier',
  'misuse',
] as const;
export type FollowUpReason = (typeof FOLLOW_UP_REASONS)[number];

/** Why an event had no effect. Nothing is lost by it: the event and this reason are what the log shows. */
export type IgnoredReason =
  | 'opted_out'
  | 'handed_over'
  | 'outdated'
  | 'question_open'
  | 'one_way'
  | 'no_call'
  | 'nothing_due'
  | 'nothing_open'
  | 'already_done'
  | 'thanks'
  | 'reaction'
  | 'bereaved';

export type Effect =
  /** A text. After `set_language` in the same list it is in the new language. `subject`: what it is about, for whoever quotes it. */
  | ({ type: 'say'; subject?: Subject } & Message)
  /** A text that waits for an answer. `subject`: the appointment as asked; a later version voids a message not yet sent. */
  | ({ type: 'ask'; choices: Choice[]; subject?: Subject } & Message)
  /** The answer to words of danger: first, at any hour, whatever the consent. In a call it is said to its end; what can be pressed is asked after it. */
  | ({ type: 'safety_message'; level: 'urgent' | 'emergency'; selfHarm: boolean; choices: Choice[] } & Message)
  | { type: 'confirm'; subject: Subject }
  /** Staff are told after `undoUntil`, unless `undo_cancel` comes first. */
  | { type: 'cancel'; subject: Subject; undoUntil: string }
  /** Books it again as it was; like every change of status it raises the version by one. */
  | { type: 'undo_cancel'; subject: Subject }
  /** The old date stands until the clinic has answered. */
  | { type: 'request_reschedule'; subject: Subject; when?: Wish; refused?: Wish }
  /** Whether they come is open: the visit stands, and the question is put once more before it. */
  | { type: 'tentative'; subject: Subject }
  /** One more reminder before the visit, unless one is planned. */
  | { type: 'remind_again'; subject: Subject }
  /** The clinic was told that these patients have died: nothing more is sent for them until staff have looked. */
  | { type: 'hold_patients'; patientIds: readonly string[] }
  /** The number is not called any more. */
  | { type: 'no_calls' }
  /** A call is wanted at that time; stands in the follow-up that comes with it. */
  | { type: 'call_wished'; when: Wish }
  /** Books that time instead; raises the version by one. */
  | { type: 'take_slot'; subject: Subject; slot: VisitTime }
  | { type: 'running_late'; subject?: Subject; minutes?: number }
  | { type: 'mark_wrong_number' }
  | {
      type: 'record_rating';
      appointmentId: string;
      rating: number;
      anonymous?: true /** The mark it replaces, where nothing else tells which one that was. */;
      instead?: number;
    }
  /** The words of this event are feedback; the service scores them. `complaint`: they open a task for staff that names nobody. */
  | { type: 'record_comment'; appointmentId?: string; rating?: number; anonymous?: true; complaint?: true }
  /** What was given about this visit is kept without the patient from now on. */
  | { type: 'make_anonymous'; appointmentId: string }
  | { type: 'set_language'; language: Language }
  /** This call goes on in that language; what is kept of the person does not change. */
  | { type: 'speak_language'; language: Language }
  | { type: 'opt_out'; purposes: readonly ConsentPurpose[] }
  | { type: 'opt_in'; purposes: readonly ConsentPurpose[] }
  /** Joins the open follow-up of the same kind, when there is one. */
  | {
      type: 'open_follow_up';
      kind: FollowUpKind;
      level: Urgency;
      reason?: FollowUpReason;
      subject?: Subject /** The person they fear may hold the telephone: nobody rings back or writes about it. */;
      phoneNotSafe?: true;
    }
  | { type: 'nudge_staff' }
  /** The call reached somebody else, or came at a bad time: it is made again at another time, while it is of use. */
  | { type: 'call_again' }
  /** Rings at the front desk; `front_desk_ended` says how that went. */
  | { type: 'connect_to_front_desk' }
  | { type: 'hang_up' }
  | { type: 'ignored'; reason: IgnoredReason };

/** What is said: put into words where it leaves. */
export type SaidEffect = Extract<Effect, { type: 'say' | 'ask' | 'safety_message' }>;
/** What only a telephone call can do. */
export type CallEffect = Extract<
  Effect,
  { type: 'speak_language' | 'call_again' | 'connect_to_front_desk' | 'hang_up' }
>;
/** What is written down, in the transaction that saves the state. */
export type StoredEffect = Exclude<Effect, SaidEffect | CallEffect | { type: 'ignored' }>;

const OF_CALLS: ReadonlySet<string> = new Set<CallEffect['type']>([
  'speak_language',
  'call_again',
  'connect_to_front_desk',
  'hang_up',
]);
export const isOfCall = (effect: Effect): effect is CallEffect => OF_CALLS.has(effect.type);
export const isSaid = (effect: Effect): effect is SaidEffect =>
  effect.type === 'say' || effect.type === 'ask' || effect.type === 'safety_message';

export const say = <K extends MessageKey>(key: K, params: MessageParams[K], about?: Subject): Effect =>
  ({ type: 'say', key, params, ...(about && { subject: about }) }) as Effect;

export const ask = <K extends MessageKey>(
  key: K,
  params: MessageParams[K],
  choices: Choice[],
  about?: Subject,
): Effect => ({ type: 'ask', key, params, choices, ...(about && { subject: about }) }) as Effect;

export const followUp = (
  kind: FollowUpKind,
  more: { level?: Urgency; reason?: FollowUpReason; subject?: Subject | undefined; phoneNotSafe?: boolean } = {},
): Extract<Effect, { type: 'open_follow_up' }> => ({
  type: 'open_follow_up',
  kind,
  level: more.level ?? 'follow_up',
  ...(more.reason && { reason: more.reason }),
  ...(more.subject && { subject: more.subject }),
  ...(more.phoneNotSafe && { phoneNotSafe: true }),
});

export const ignored = (reason: IgnoredReason): Effect => ({ type: 'ignored', reason });
