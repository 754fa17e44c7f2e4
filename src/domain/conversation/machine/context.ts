import { type AppointmentStatus, type PatientResponse } from '../../appointment/status';
import { type LocalMoment, type VisitTime } from '../../appointment/visit-time';
import { type Reach } from '../../address';
import { type Channel } from '../../channel';
import { type Consent } from '../../consent/consent';
import { type Language } from '../../locale';

/** A patient reached on this number. */
export interface PersonOnNumber {
  patientId: string;
  firstName: string;
  /** The rest of the name; shown only when two people on the number have the same first name. */
  lastName?: string;
  /** The clinic was told that they have died; staff have not looked yet, or it is so. */
  bereaved?: true;
}

export interface AppointmentOnNumber {
  appointmentId: string;
  version: number;
  patientId: string;
  when: VisitTime;
  status: AppointmentStatus;
  response: PatientResponse;
  /** Reason of the visit, only when the clinic's detail level, the patient's wish and the type of visit all allow it to be told. */
  reason?: string;
  /** Neutral note of the visit type in the language of the address ("Bring your health book"). */
  note?: string;
}

/** A reminder made through the original API for no appointment. It may name a time. */
export interface ReminderOnNumber {
  /** Nothing of it has left for this number yet, or nothing that did has arrived. */
  unseen?: true;
  reminderId: string;
  patientId: string;
  patientName: string;
  /** Absent when the patient does not want it to be told. */
  reason?: string;
  medications?: string;
  consultations?: string;
  when?: VisitTime;
}

/** Everything a transition may know of the world. Read in the transaction that commits its effects. */
export interface ConversationContext {
  /** This instant, UTC: 2026-03-09T08:00:00.000Z. */
  now: string;
  /** The same on the clinic's wall clock: 2026-03-09T09:00. */
  localNow: string;
  /** Language the address is served in. */
  language: Language;
  /** Channel of the event, and of what is said in answer. */
  channel: Channel;
  /** False where the sender cannot receive (SMS by name): then nothing is asked. */
  twoWay: boolean;
  /** False for a number no patient has. */
  known: boolean;
  /** How far the person can be reached where no call can: in writing only (WhatsApp without a number), or not at all (a caller who shows none). */
  reach?: Exclude<Reach, 'call'>;
  people: readonly PersonOnNumber[];
  /**
   * Appointments of these people from today on, of any status, and every appointment the state names (`subjectsOf`), past or not:
   * without them an answer to a moved or cancelled appointment could not be told apart from one to nothing.
   */
  appointments: readonly AppointmentOnNumber[];
  /** Reminders without an appointment that are due or were sent and still wait for an answer, and every one the state names. */
  reminders: readonly ReminderOnNumber[];
  consent: Consent;
  /** When a person of the clinic will surely have called or answered. Absent: no promise is made. */
  callBackBy?: LocalMoment;
  /** The same for urgent words, where people on duty read them in hours of their own: also while the clinic is closed. Absent: by opening hours alone. */
  dutyCallBy?: LocalMoment;
  /** Next opening, when the clinic is closed and hours are set. */
  opensAt?: LocalMoment;
  clinicOpen: boolean;
  /** What the clinic's settings can tell about itself. */
  tells?: { where?: true; price?: true; bring?: true };
  /** Minutes without a word of staff after which a conversation they took over reminds them, and after how many more it is given back. Absent: TIME_OUTS. */
  handOver?: { nudgeMinutes: number; releaseMinutes: number };
  /** The provider's id of the call an event comes from; absent on text. */
  callId?: string;
}

/** First name as shown on a number that several people share: "Marie", or "Marie Tchoupo" beside another Marie. */
export const shownName = (person: PersonOnNumber, people: readonly PersonOnNumber[]): string => {
  const namesakes = people.filter((other) => other.firstName.toLowerCase() === person.firstName.toLowerCase());
  return namesakes.length > 1 && person.lastName ? `${person.firstName} ${person.lastName}` : person.firstName;
};

/** A visit stays open for answers until the end of its day: "I am late" comes after its hour. */
export const isToCome = (visit: AppointmentOnNumber, context: ConversationContext): boolean =>
  visit.status === 'booked' && visit.when.date >= context.localNow.slice(0, 10);
