import { MESSAGE_KEYS, MESSAGES, type MessageKey } from '../../src/domain/conversation/messages/message-keys';
import { parseOpeningHours } from '../../src/domain/clinic/opening-hours';
import { parseStaffAlert, STAFF_ALERTS } from '../../src/domain/follow-up/alert/alert-texts';
import { type TextKey, type TextMessage } from '../../src/ports/out/texts';
import { type ClinicVoice } from '../../src/adapters/i18n/clinic-voice';

const hours = parseOpeningHours('Mon-Fri 07:30-17:00; Sat 08:00-12:00');

/** Names and numbers as long as they come: 18 characters for the clinic, 15 for the sentence of the emergency line. */
export const clinic: ClinicVoice = {
  name: 'Clinique Espérance',
  phone: '+237699123456',
  country: 'CM',
  emergencyLine: '119',
  hours: hours.ok ? hours.value : null,
  zone: 'Africa/Douala',
  alertsTeam: true,
  address: { fr: 'Carrefour Bastos, derrière la pharmacie', en: 'Bastos junction, behind the pharmacy' },
  prices: { fr: 'Consultation 5 000 F, le soir 7 500 F', en: 'Consultation 5,000 F, evenings 7,500 F' },
  bring: { fr: "le carnet et la pièce d'identité", en: 'the health book and an identity card' },
};

/** Tuesday 22 September 2026, 10:00 in Douala: tomorrow is "mercredi 23 septembre", the longest date of the French year. */
export const TUESDAY = new Date('2026-09-22T09:00:00Z');

const WEDNESDAY = { date: '2026-09-23', time: '10:30' };

/** One long, realistic value for each param of the messages. */
const LONG: Record<string, unknown> = {
  firstName: 'Marie-Claire',
  patientName: 'Marie-Claire Ngo Bassong',
  staffFirstName: 'Marie-Claire',
  names: ['Marie-Claire', 'Jean-Baptiste'],
  when: WEDNESDAY,
  newDate: [{ kind: 'day', date: '2026-09-30', time: '10:30' }],
  slots: [WEDNESDAY, { date: '2026-09-24', time: '14:30' }, { date: '2026-09-30', part: 'afternoon' }],
  visits: [WEDNESDAY, { date: '2026-09-30', time: '11:45' }],
  callBackBy: { date: '2026-09-26', time: '10:00' },
  opensAt: { date: '2026-09-26', time: '07:30' },
  reason: 'Visite de suivi',
  medications: 'Paracétamol 500 mg, Fer',
  consultations: 'Consultation générale',
  note: 'Apportez votre carnet.',
  refused: [{ kind: 'day', date: '2026-09-30', time: '10:30' }],
  agenda: [
    { firstName: 'Marie-Claire', when: WEDNESDAY },
    { firstName: 'Jean-Baptiste', when: { date: '2026-09-24', time: '14:30' } },
  ],
  rating: 5,
  callerNumber: '+237233112233',
  link: 'https://clinique.example/admin/follow-ups/1234',
  reference: '4F2A9C',
  person: 'Marie-Claire',
};

export const KEYS: readonly TextKey[] = [...MESSAGE_KEYS, ...STAFF_ALERTS];

/** Params of a key, read from its schema, with long values. `optional`: those that may be absent too. */
export function sampleMessage(
  key: TextKey,
  { optional = false, ...own }: { optional?: boolean } & Record<string, unknown> = {},
): TextMessage {
  const alert = parseStaffAlert(key, LONG);
  if (alert) return alert;
  const schema = MESSAGES[key as MessageKey];
  const given = Object.keys(schema.shape);
  const isNeeded = (name: string) =>
    !schema.safeParse(Object.fromEntries(given.filter((other) => other !== name).map((other) => [other, LONG[other]])))
      .success;
  const names = given.filter((name) => optional || isNeeded(name));
  const params = Object.fromEntries(names.map((name) => [name, own[name] ?? LONG[name]]));
  return { key, params: schema.parse(params) } as TextMessage;
}
