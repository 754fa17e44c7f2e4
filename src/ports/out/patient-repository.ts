import { type Channel } from '../../domain/channel';
import { type Relation } from '../../domain/patient/contact';
import { type Language } from '../../domain/locale';
import { type Edit } from './edit';
import { type Page, type PageRequest } from './page';

/** How much a reminder may say about this patient's visit; null leaves it to the clinic's setting. */
export const REMINDER_DETAILS = ['neutral', 'reason', 'full'] as const;
type ReminderDetail = (typeof REMINDER_DETAILS)[number];

export interface ContactDraft {
  /** E.164. */
  address: string;
  channel: Channel;
  relation: Relation;
  /** Name of the person who answers, when that is not the patient. */
  personName: string | null;
  /** Language of that person; null: the patient's. */
  language: Language | null;
  /** Tag of the language calls to this number are recorded in ("pcm"); null: that of the texts. */
  voiceLanguage: string | null;
  /** Whether several people read what arrives there. */
  shared: boolean;
}

export interface ContactRecord extends ContactDraft {
  id: string;
  wrongNumberAt: Date | null;
  /** Since when the person does not want reminders on this channel. */
  declinedAt: Date | null;
}

export interface PatientRecord {
  id: string;
  name: string;
  language: Language;
  reminderDetail: ReminderDetail | null;
  /** First choice first. */
  contacts: ContactRecord[];
  /** Since when the clinic has been told that they have died, without anybody having looked: nothing is sent meanwhile. */
  heldSince: Date | null;
  deceasedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  /** Of the patient and all contacts. */
  etag: string;
}

export interface PatientDraft {
  name: string;
  language: Language;
  reminderDetail: ReminderDetail | null;
  contacts: readonly ContactDraft[];
}

export interface PatientChange {
  name?: string;
  language?: Language;
  reminderDetail?: ReminderDetail | null;
  /** Takes the place of all contacts; one that stays keeps its id and its marks. */
  contacts?: readonly ContactDraft[];
}

export const PATIENT_ORDERS = ['name', '-name', 'created_at', '-created_at'] as const;

export interface PatientFilter extends PageRequest {
  /** Part of the name; case and accents do not matter. */
  name?: string;
  /** With a contact at one of these addresses, or at the number of one of these WhatsApp users. */
  addresses?: readonly string[];
  language?: Language;
  sort: (typeof PATIENT_ORDERS)[number];
}

export interface PatientRepository {
  list(filter: PatientFilter): Promise<Page<PatientRecord>>;
  find(id: string): Promise<PatientRecord | null>;
  create(draft: PatientDraft, now: Date): Promise<PatientRecord>;
  /** Null when there is no such patient. Refuses `stale_version`. */
  update(id: string, change: PatientChange, edit: Edit, now: Date): Promise<PatientRecord | null>;
  /** False when there is no such patient. Refuses `still_in_use` while appointments, reminders, feedback or messages name the patient, and `stale_version`. */
  remove(id: string, edit: Edit): Promise<boolean>;
}
