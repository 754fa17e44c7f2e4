import {
  type FollowUpAction,
  type FollowUpState,
  type FollowUpStatus,
  type FollowUpStep,
} from '../../domain/follow-up/life-cycle';
import { type FollowUpKind } from '../../domain/follow-up/opening';
import { type Urgency } from '../../domain/feedback/urgency';
import { type Edit } from './edit';
import { type Page, type PageRequest } from './page';

export interface FollowUpRecord extends FollowUpState {
  id: string;
  kind: FollowUpKind;
  urgency: Urgency;
  /** For administrators only: a complaint about staff. */
  restricted: boolean;
  patientId: string | null;
  patientName: string | null;
  address: string | null;
  conversationId: string | null;
  appointmentId: string | null;
  feedbackId: string | null;
  messageId: string | null;
  details: Record<string, unknown>;
  dueAt: Date;
  createdAt: Date;
  updatedAt: Date;
  /** Another with everything that staff, or words of the patient, change of it. */
  etag: string;
}

export interface FollowUpNote {
  userId: string | null;
  action: FollowUpAction;
  note: string | null;
  createdAt: Date;
}

/** A reminder that could not leave in time. */
export interface MissedReminder {
  reminderId: string;
  patientId: string;
  patientName: string;
  /** Where it was to go. */
  address: string;
  appointmentId: string | null;
  /** When its visit begins; null when it named none. */
  visitAt: Date | null;
}

/** `urgency`: what must be done first, by urgency, then by due time. */
export const FOLLOW_UP_ORDERS = ['urgency', 'due_at', '-due_at', 'created_at', '-created_at'] as const;

export interface FollowUpFilter extends PageRequest {
  sort?: (typeof FOLLOW_UP_ORDERS)[number] | undefined;
  /** `waiting`: open or taken. */
  status?: FollowUpStatus | 'waiting' | undefined;
  kind?: FollowUpKind | undefined;
  urgency?: Urgency | undefined;
  ownerId?: string | undefined;
  patientId?: string | undefined;
  /** Leaves out those for administrators only. */
  unrestricted: boolean;
}

/** A task that a person of the clinic writes down. */
export interface FollowUpDraft {
  kind: FollowUpKind;
  urgency: Urgency;
  patientId: string | null;
  appointmentId: string | null;
  note: string;
  dueAt: Date;
}

/** Who works on a follow-up; what they may not read does not exist for them. */
export interface FollowUpEdit extends Edit {
  mayRead(current: FollowUpRecord): boolean;
}

export interface FollowUpRepository {
  /** Refuses `not_found` for an unknown patient, and for an appointment that is none of theirs. */
  open(draft: FollowUpDraft, userId: string, now: Date): Promise<FollowUpRecord>;
  /** What must be done first comes first: by urgency, then by due time; closed ones last, newest first. */
  list(filter: FollowUpFilter): Promise<Page<FollowUpRecord>>;
  /** `missed`: the first of the reminders it lists, by when the visit begins. */
  find(id: string): Promise<(FollowUpRecord & { notes: FollowUpNote[]; missed: MissedReminder[] }) | null>;
  /** Locks it and lets `decide` say what to write. Null when there is none; what `decide` throws passes through. Refuses `stale_version`. */
  change(
    id: string,
    edit: FollowUpEdit,
    decide: (current: FollowUpRecord) => FollowUpStep,
    now: Date,
  ): Promise<FollowUpRecord | null>;
  /** Somebody looks after it: nobody else is alerted. A repetition changes nothing. Null when there is none; what `check` throws passes through. Refuses `stale_version`. */
  acknowledge(
    id: string,
    edit: FollowUpEdit,
    check: (current: FollowUpRecord) => void,
    now: Date,
  ): Promise<FollowUpRecord | null>;
}
