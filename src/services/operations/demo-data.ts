import { type Channel } from '../../domain/channel';
import { type Language } from '../../domain/locale';
import { addDays } from '../../domain/time/whole-days';
import { instantOf, wallTextAt } from '../../domain/time/zoned-time';
import { type Actor } from '../../domain/user/role';
import { type Appointments } from '../appointments/appointments';
import { type Patients } from '../patients/patients';
import { type Reminders } from '../reminders/reminders';
import { type Users } from '../users/users';

/** The accounts of the original system's documentation. Their passwords are public: demo installations only. */
export const DEMO_ACCOUNTS = {
  patient: { username: 'JaneDoe', password: 'secure123' },
  admin: { username: 'AdminUser', password: 'admin123' },
} as const;

interface DemoPatient {
  name: string;
  language: Language;
  channel: Channel;
  reason: string;
  /** Days from today and hour of the visit. */
  visit: [days: number, hour: string];
  /** Who else reads the number. */
  sharedWith?: string;
}

/** Invented people; the numbers are of a block that is not in use. */
const PATIENTS: readonly DemoPatient[] = [
  { name: 'Jane Doe', language: 'english', channel: 'whatsapp', reason: 'Follow-up visit', visit: [1, '10:00'] },
  {
    name: 'Marie-Claire Ngono',
    language: 'french',
    channel: 'whatsapp',
    reason: 'Visite de suivi',
    visit: [1, '10:30'],
  },
  { name: 'Paul Atangana', language: 'french', channel: 'sms', reason: 'Contrôle tension', visit: [1, '11:00'] },
  { name: 'Grace Tabi', language: 'english', channel: 'call', reason: 'Check-up', visit: [2, '09:00'] },
  { name: 'Loïc Mbarga', language: 'french', channel: 'whatsapp', reason: 'Vaccination', visit: [3, '08:30'] },
  { name: 'Brenda Fon', language: 'english', channel: 'sms', reason: 'Antenatal visit', visit: [3, '14:00'] },
  {
    name: 'Aïssatou Bello',
    language: 'french',
    channel: 'call',
    reason: 'Consultation prénatale',
    visit: [4, '09:30'],
  },
  { name: 'Emmanuel Che', language: 'english', channel: 'whatsapp', reason: 'Dental check-up', visit: [0, '15:00'] },
  { name: 'Sandrine Fotso', language: 'french', channel: 'whatsapp', reason: 'Analyse de sang', visit: [0, '16:00'] },
  {
    name: 'Kevin Fotso',
    language: 'french',
    channel: 'whatsapp',
    reason: 'Vaccination',
    visit: [5, '10:00'],
    sharedWith: 'Sandrine Fotso',
  },
  { name: 'Ruth Ngwa', language: 'english', channel: 'sms', reason: 'Physiotherapy', visit: [-1, '10:00'] },
  { name: 'Jean-Pierre Essomba', language: 'french', channel: 'whatsapp', reason: 'Radiologie', visit: [7, '11:30'] },
];

const numberOf = (index: number): string => `+2376990001${String(index + 1).padStart(2, '0')}`;
const addressOf = (patient: DemoPatient): string =>
  numberOf(PATIENTS.findIndex(({ name }) => name === (patient.sharedWith ?? patient.name)));

interface Dependencies {
  users: Users;
  patients: Patients;
  appointments: Appointments;
  reminders: Reminders;
  zone: string;
}

/** How many of these get a reminder that is due at once, so that a first look finds phones that ring. */
const REMINDED_NOW = 4;

/**
 * Fills an empty installation: the two documented accounts, a dozen patients with visits around today, and reminders, four of them due now.
 * Does nothing when the administrator's account is there. Returns whether it did something.
 */
export async function seedDemoData(
  { users, patients, appointments, reminders, zone }: Dependencies,
  now: Date,
): Promise<boolean> {
  const system: Actor = { userId: '00000000-0000-0000-0000-000000000000', role: 'admin', patientId: null };
  const { total } = await users.list({ skip: 0, limit: 1 });
  if (total > 0) return false;
  const admin = await users.createForDemo(system, { ...DEMO_ACCOUNTS.admin, role: 'admin', patientId: null });
  const actor: Actor = { userId: admin.id, role: 'admin', patientId: null };
  const today = wallTextAt(now, zone).slice(0, 10);
  for (const [index, person] of PATIENTS.entries()) {
    const {
      name,
      language,
      channel,
      reason,
      visit: [days, hour],
      sharedWith,
    } = person;
    const shared = sharedWith !== undefined || PATIENTS.some((other) => other.sharedWith === name);
    const contact = {
      address: addressOf(person),
      channel,
      relation: 'self' as const,
      personName: null,
      language: null,
      voiceLanguage: null,
      shared,
    };
    const patient = await patients.create(actor, { name, language, reminderDetail: null, contacts: [contact] });
    if (index === 0)
      await users.createForDemo(actor, { ...DEMO_ACCOUNTS.patient, role: 'patient', patientId: patient.id });
    const date = addDays(today, days);
    const { appointment } = await appointments.book(
      actor,
      { patientId: patient.id, visit: { date, time: hour }, type: null, reason },
      null,
    );
    if (days <= 0) continue;
    const dayBefore = instantOf(`${addDays(today, days - 1)}T09:00`, zone) ?? now;
    await reminders.create(
      actor,
      {
        patientId: patient.id,
        patientName: name,
        phoneNumber: contact.address,
        appointmentReason: reason,
        medicationList: null,
        consultationList: null,
        language,
        method: channel,
        scheduledTime: index < REMINDED_NOW ? now : dayBefore,
        appointmentId: appointment.id,
        appointmentTime: null,
      },
      true,
      null,
    );
  }
  return true;
}
