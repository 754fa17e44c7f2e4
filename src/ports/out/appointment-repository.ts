import { type AppointmentStatus, type PatientResponse } from '../../domain/appointment/status';
import { type PartOfDay, type VisitTime } from '../../domain/appointment/visit-time';
import { type TextChannel } from '../../domain/channel';
import { type Edit } from './edit';
import { type Page, type PageRequest } from './page';

export interface AppointmentRecord {
  id: string;
  patientId: string;
  /** The clinic's calendar day, 2026-03-12. */
  date: string;
  /** HH:mm on the clinic's clock; null when only a part of the day, or nothing, was said. */
  time: string | null;
  partOfDay: PartOfDay | null;
  /** The instant it begins, or could begin at the earliest. */
  startsAt: Date;
  type: string | null;
  reason: string | null;
  status: AppointmentStatus;
  response: PatientResponse;
  /** Rises with every change of time or status. */
  version: number;
  fulfilledAt: Date | null;
  cancelledAt: Date | null;
  cancelledBy: 'patient' | 'clinic' | null;
  createdAt: Date;
  updatedAt: Date;
  /** Another with every change, type and reason included. */
  etag: string;
}

interface AppointmentDraft {
  patientId: string;
  visit: VisitTime;
  startsAt: Date;
  type: string | null;
  reason: string | null;
}

/** What an action writes; the version rises with it. */
export interface AppointmentStep {
  status: AppointmentStatus;
  response?: PatientResponse;
  visit?: VisitTime;
  startsAt?: Date;
  cancelledBy?: 'patient' | 'clinic';
}

export const APPOINTMENT_ORDERS = ['starts_at', '-starts_at', 'created_at', '-created_at'] as const;

export interface AppointmentFilter extends PageRequest {
  patientId?: string | undefined;
  status?: AppointmentStatus | undefined;
  response?: PatientResponse | undefined;
  /** First and last day, both included. */
  from?: string | undefined;
  to?: string | undefined;
  sort: (typeof APPOINTMENT_ORDERS)[number];
}

export interface AppointmentRepository {
  list(filter: AppointmentFilter): Promise<Page<AppointmentRecord>>;
  find(id: string): Promise<AppointmentRecord | null>;
  /**
   * Plans its reminders too. Where the same request made one before, that one is handed back, `repeated`: the request of a key, or without a key (null) the
   * same draft, made after `repeatedSince` and neither changed nor ended. Refuses `not_found` for an unknown patient.
   */
  create(
    draft: AppointmentDraft,
    by: { requestKey: string | null; repeatedSince: Date },
    now: Date,
  ): Promise<{ appointment: AppointmentRecord; repeated: boolean }>;
  /** Corrects what is no change of time or status: the version stays; a type with reminders of its own plans them anew. Null when there is none. */
  describe(
    id: string,
    change: { type?: string | null; reason?: string | null },
    edit: Edit,
    now: Date,
  ): Promise<AppointmentRecord | null>;
  /**
   * Locks the appointment and lets `decide` say what to write (null: nothing). The write raises the version and, in the same transaction, voids
   * the reminders that wait for it (what they say is no longer true), plans the new ones and what tells the patient, and closes requests that a new
   * time answers. Null when there is no such appointment; what `decide` throws passes through.
   */
  change(
    id: string,
    edit: Edit,
    decide: (current: AppointmentRecord) => AppointmentStep | null,
    now: Date,
  ): Promise<{ appointment: AppointmentRecord; changed: boolean; voided: number } | null>;
  /** The number that asked for another date for it, else the patient's first contact that can be written to; null when there is none. */
  whereToOffer(id: string): Promise<{ address: string; channel: TextChannel } | null>;
  /** Null when there is no such appointment. Refuses `still_in_use` once a reminder for it was sent or feedback belongs to it. */
  remove(id: string, edit: Edit): Promise<{ patientId: string } | null>;
}
