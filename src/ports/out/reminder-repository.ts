import { type Channel } from '../../domain/channel';
import { type Language } from '../../domain/locale';
import { type ReminderKind } from '../../domain/reminder/kind';
import { type TextOrList } from '../../domain/reminder/text-or-list';
import { type Edit, type Versioned } from './edit';
import { type Page, type PageRequest } from './page';

export const REMINDER_STATUSES = ['pending', 'queued', 'sent', 'failed', 'expired', 'cancelled'] as const;
export type ReminderStatus = (typeof REMINDER_STATUSES)[number];

/** What a caller of the original API gives. */
export interface ReminderDraft {
  patientId: string;
  patientName: string;
  /** E.164. */
  phoneNumber: string;
  appointmentReason: string;
  medicationList: TextOrList | null;
  consultationList: TextOrList | null;
  language: Language;
  method: Channel;
  /** When to send. */
  scheduledTime: Date;
  /** The same as its caller wrote it on the clinic's clock; null when it came with an offset. */
  scheduledLocal?: string | null;
  appointmentId: string | null;
  /** The visit's time, when there is no appointment to take it from. */
  appointmentTime: Date | null;
  appointmentLocal?: string | null;
}

export interface ReminderRecord extends Omit<ReminderDraft, 'scheduledLocal' | 'appointmentLocal'> {
  id: string;
  kind: ReminderKind;
  status: ReminderStatus;
  statusReason: string | null;
  sentAt: Date | null;
  response: 'accepted' | 'declined' | 'tentative' | null;
  respondedAt: Date | null;
  createdAt: Date;
}

export type ReminderChange = { [K in Exclude<keyof ReminderDraft, 'patientId' | 'appointmentId'>]?: ReminderDraft[K] };

export interface ReminderFilter extends PageRequest {
  patientId?: string | undefined;
  method?: Channel | undefined;
  language?: Language | undefined;
  sent?: boolean | undefined;
  scheduledAfter?: Date | undefined;
  /** Part of the reason; case and accents do not matter. */
  appointmentReason?: string | undefined;
}

/** A reminder that was just written, and when the visit begins that it speaks of; null when it speaks of none. */
interface WrittenReminder {
  reminder: Versioned<ReminderRecord>;
  visitAt: Date | null;
}

export interface ReminderRepository {
  /**
   * Where the same request made one before, that one is handed back, `repeated`: the request of a key, or without a key (null) the same draft, made after
   * `repeatedSince` and neither changed nor ended. Refuses `not_found` for an unknown patient, and for an appointment that is not this patient's.
   */
  create(
    draft: ReminderDraft,
    by: { userId: string; requestKey: string | null; repeatedSince: Date },
    now: Date,
  ): Promise<WrittenReminder & { repeated: boolean }>;
  /** Earliest first. */
  list(filter: ReminderFilter): Promise<Page<ReminderRecord>>;
  find(id: string): Promise<Versioned<ReminderRecord> | null>;
  /**
   * Changes a reminder that nobody has begun to send; one that is planned already is planned anew, and one that failed, expired or was
   * cancelled is taken up again when it gets a new time. Null when there is none; refuses `reminder_already_sent`, `stale_version`.
   */
  update(id: string, change: ReminderChange, edit: Edit, now: Date): Promise<WrittenReminder | null>;
  /** The patient it was for; null when there is no such reminder. Refuses `reminder_already_sent` once a send has begun, `stale_version`. */
  remove(id: string, edit: Edit): Promise<{ patientId: string } | null>;
}
