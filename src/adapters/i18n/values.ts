import { isTextChannel, propertiesOf } from '../../domain/channel';
import { type VisitTime, type LocalMoment } from '../../domain/appointment/visit-time';
import { type Wish } from '../../domain/appointment/wish';
import { CHOICE_KEYS } from '../../domain/conversation/machine/event';
import { wallClock } from '../../domain/clinic/wall-clock';
import { type TextMessage, type RenderTarget } from '../../ports/out/texts';
import { type ClinicVoice, type OwnText } from './clinic-voice';
import { hoursWords } from './hours-words';
import { momentWords } from './moments';
import { phoneWords } from './phone-words';
import { cleaned, shortened, smsClinicName, smsFirstName, toGsm } from './plain-text';
import { type Translator, type Values } from './translator';

/** Every param a text can have. */
interface Params {
  firstName?: string;
  patientName?: string;
  staffFirstName?: string;
  names?: string[];
  when?: VisitTime;
  newDate?: Wish;
  refused?: Wish;
  agenda?: { firstName: string; when: VisitTime }[];
  slots?: VisitTime[];
  visits?: VisitTime[];
  callBackBy?: LocalMoment;
  opensAt?: LocalMoment;
  reason?: string;
  medications?: string;
  consultations?: string;
  note?: string;
  rating?: number;
  callerNumber?: string;
  link?: string;
  reference?: string;
  person?: string;
  phoneNotSafe?: true;
}

/**
 * Longest free text of a caller in one message. The sums keep the longest WhatsApp template under its 1,024 characters and a long
 * reminder by SMS at two parts; lists of medicines are cut only far beyond what a reminder can hold.
 */
const LIMITS = {
  whatsapp: { reason: 160, details: 400, name: 60, note: 160 },
  sms: { reason: 60, details: 400, name: 30, note: 60 },
  call: { reason: 160, details: 400, name: 60, note: 160 },
} as const;

const LETTERS = 'ABCDEFGHIJ';

/** Placeholders that are whole sentences and may be absent: in a template each gives a variant of its own. */
export const OPTIONAL_SENTENCES = {
  reasonSentence: 'reason',
  detailsSentence: 'details',
  cautionSentence: 'phoneNotSafe',
} as const;

/** Values that are the same for every message of a language and channel: the clinic's name, numbers and hours. */
export function clinicValues(clinic: ClinicVoice, { locale, channel }: RenderTarget, translator: Translator): Values {
  const { phrase } = translator;
  const [spoken, sms] = [!isTextChannel(channel), propertiesOf(channel).segments];
  const phone = (number: string) => phoneWords(number, clinic.country, spoken);
  const number = clinic.emergencyLine ? phone(clinic.emergencyLine) : null;
  // What is written in one language only is better than nothing in the other; the text around it puts the full stop.
  const own = (text: OwnText | undefined): string => {
    const words = cleaned(text?.[locale] ?? Object.values(text ?? {})[0] ?? '').replace(/[\s.;,:]+$/, '');
    return sms ? toGsm(words) : words;
  };
  return {
    clinicName: cleaned(clinic.name),
    clinicSms: clinic.smsName === undefined ? smsClinicName(clinic.name) : toGsm(cleaned(clinic.smsName)).slice(0, 18),
    clinicPhone: phone(clinic.phone),
    clinicHours: clinic.hours
      ? hoursWords(clinic.hours, locale, translator, momentWords(translator, locale, '1970-01-01', spoken))
      : '',
    clinicAddress: own(clinic.address),
    clinicPrices: own(clinic.prices),
    clinicBring: own(clinic.bring),
    emergencyLine: number ? phrase(sms ? 'emergencyLine.sms' : 'emergencyLine', { number }) : '',
    emergencySpoken: number ? phrase('emergencyLine.spoken', { number }) : '',
    teamAlert: clinic.alertsTeam ? phrase('teamAlert') : '',
    teamAlertShort: clinic.alertsTeam ? phrase('teamAlert.short') : '',
  };
}

/**
 * Values of every placeholder a message can use, in the words of its language and channel. Dates are told on the clinic's calendar;
 * `now` decides "today" and "tomorrow". Names and free text are cleaned of control characters, and for SMS brought into its alphabet.
 */
export function valuesOf(
  message: TextMessage,
  to: RenderTarget,
  now: Date,
  clinic: ClinicVoice,
  constants: Values,
  translator: Translator,
): Values {
  const params: Params = message.params;
  const { phrase } = translator;
  const { channel, locale } = to;
  const [spoken, sms] = [!isTextChannel(channel), propertiesOf(channel).segments];
  const limits = LIMITS[channel];
  const words = momentWords(translator, locale, wallClock(clinic.zone, now).date, spoken);
  const phone = (number: string) => phoneWords(number, clinic.country, spoken);

  const named = (text: string, limit: number): string =>
    shortened(sms ? toGsm(cleaned(text)) : cleaned(text), limit, sms ? '...' : '…');
  // The text puts its own full stop after what a caller wrote.
  const free = (text: string, limit: number): string => named(text, limit).replace(/(?<![.…])[\s.;,:!]+$/, '');
  const nobody = phrase(spoken ? 'nobody.spoken' : 'nobody');
  const firstName = (name: string): string => (sms ? smsFirstName(cleaned(name)) : named(name, 40)) || nobody;
  const listed = (values: string[]): string =>
    values
      .map((value, index) => phrase('choice', { letter: LETTERS[index] ?? '', value }))
      .join(phrase('choice.separator'));

  const values: Record<string, string> = {
    ...constants,
    reasonSentence: '',
    detailsSentence: '',
    cautionSentence: '',
    note: '',
  };
  if (params.firstName !== undefined) values.firstName = firstName(params.firstName);
  if (params.staffFirstName !== undefined) values.staffFirstName = firstName(params.staffFirstName);
  if (params.patientName !== undefined) values.patientName = named(params.patientName, limits.name);
  if (params.names !== undefined) {
    const names = params.names.map(firstName);
    const [nameA = '', nameB = ''] = names;
    const listOfNames = listed(names);
    Object.assign(values, {
      nameA,
      nameB,
      choices:
        names.length === 2
          ? `${listOfNames}${phrase('choice.separator')}${phrase('choice.both')}`
          : `${listOfNames} (${phrase('choice.several')})`,
    });
  }

  if (params.when !== undefined) {
    const { when } = params;
    Object.assign(values, { date: words.date(when.date), when: words.when(when), dayWhen: words.dayWhen(when) });
  }
  const withKeys = (phraseKey: 'key.person' | 'key.visit', name: 'name' | 'when', words: string[]): string =>
    words.map((value, place) => phrase(phraseKey, { [name]: value, key: CHOICE_KEYS[place] ?? '' })).join(' ');
  if (spoken && params.names !== undefined)
    values.nameKeys = withKeys('key.person', 'name', params.names.map(firstName));
  if (spoken && params.visits !== undefined)
    values.visitKeys = withKeys('key.visit', 'when', params.visits.map(words.when));
  if (params.newDate !== undefined) values.newDate = words.wish(params.newDate);
  if (params.refused !== undefined) values.refused = words.refused(params.refused);
  if (params.agenda !== undefined) {
    values.agenda = params.agenda
      .map((visit) => phrase('agenda', { name: firstName(visit.firstName), when: words.when(visit.when) }))
      .join(phrase('agenda.separator'));
  }
  if (params.slots !== undefined) values.slots = listed(params.slots.map(words.when));
  if (params.visits !== undefined) values.visits = listed(params.visits.map(words.when));
  if (params.callBackBy !== undefined) values.callBackBy = words.callBackBy(params.callBackBy);
  if (params.opensAt !== undefined) values.opensAt = words.opensAt(params.opensAt);

  if (params.reason !== undefined) {
    values.reason = free(params.reason, limits.reason);
    if (values.reason) values.reasonSentence = phrase('reason', { reason: values.reason });
  }
  // A sentence that names the reason by itself needs something in its place.
  values.reason ||= phrase('reason.untold');
  const details = (['medications', 'consultations'] as const).flatMap((list) => {
    const text = free(params[list] ?? '', limits.details / 2);
    return text ? [phrase(`details.${list}`, { [list]: text })] : [];
  });
  if (details.length > 0) {
    values.details = details.join(phrase('details.separator'));
    values.detailsSentence = phrase('details', { details: values.details });
  }
  if (params.note !== undefined) {
    const note = free(params.note, limits.note);
    if (note) values.note = /[?…]$/.test(note) ? note : `${note}.`;
  }

  if (params.rating !== undefined) values.rating = String(params.rating);
  if (params.callerNumber !== undefined) values.callerNumber = phone(params.callerNumber);
  if (params.link !== undefined) values.link = cleaned(params.link);
  // Said sign by sign.
  if (params.reference !== undefined)
    values.reference = spoken ? [...cleaned(params.reference)].join(' ') : cleaned(params.reference);
  if (params.phoneNotSafe) values.cautionSentence = phrase(sms ? 'phoneNotSafe.sms' : 'phoneNotSafe');
  if (params.person !== undefined) values.person = named(params.person, limits.name);
  return values;
}
