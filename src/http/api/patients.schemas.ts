import { z } from 'zod';
import { CHANNELS } from '../../domain/channel';
import { RELATIONS } from '../../domain/patient/contact';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../domain/locale';
import { inZone } from '../../domain/time/zoned-time';
import {
  PATIENT_ORDERS,
  type PatientDraft,
  type PatientRecord,
  REMINDER_DETAILS,
  UNASSIGNED_NUMBER,
} from '../../services/patients/patients';
import { canReach, isPhone } from '../../domain/address';
import {
  address,
  addressBody,
  addressFields,
  id,
  line,
  oneAddress,
  pageOf,
  paging,
  pagingInBody,
  phone,
  rowId,
  time,
  warning,
  withNumberPlus,
} from './fields';

const language = z.enum(LANGUAGES);
const channel = z.enum(CHANNELS);
const relation = z.enum(RELATIONS);
const voiceLanguage = z
  .string()
  .max(20)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'Write a language tag such as pcm, ewo or ff.');
const reminderDetail = z.enum(REMINDER_DETAILS);

const contactFields = z.strictObject({
  phone_number: phone.optional(),
  address: address.optional().meta({
    description: 'Instead of phone_number: the id of a WhatsApp user without a number, with channel whatsapp.',
  }),
  channel,
  relation: relation.default('self'),
  person_name: line(200).nullish().meta({ description: 'Who answers, when that is not the patient.' }),
  language: language.nullish().meta({ description: "Of the person who answers; the patient's by default." }),
  voice_language: voiceLanguage.nullish().meta({
    description:
      'Language the clinic has recorded calls in, besides French and English: pcm, ewo, ff … Texts stay in `language`.',
  }),
  shared: z.boolean().default(false).meta({ description: 'Several people read what arrives there.' }),
});

const placeOf = (contact: Pick<z.output<typeof contactFields>, 'phone_number' | 'address'>): string =>
  contact.address ?? contact.phone_number?.number ?? '';

const contactDraft = oneAddress(contactFields)
  .refine((draft) => draft.address === undefined || canReach(draft.address, draft.channel), {
    path: ['channel'],
    message:
      'A WhatsApp user without a number can be reached by WhatsApp only. Write "channel": "whatsapp", or give a phone_number.',
    params: { code: 'not_reachable' },
  })
  .meta({ id: 'ContactDraft' });

const contacts = z
  .array(contactDraft)
  .max(20)
  .refine((list) => new Set(list.map((each) => `${each.channel} ${placeOf(each)}`)).size === list.length, {
    message: 'The same number and channel stand there twice.',
    params: { code: 'duplicate' },
  })
  .meta({ description: 'First choice first.' });

const onlyOneWay = {
  path: ['contacts'],
  message: 'Give phone_number (used for WhatsApp, SMS and calls) or contacts, not both.',
  params: { code: 'ambiguous' },
};
const given = {
  name: line(200),
  language,
  reminder_detail: reminderDetail
    .nullish()
    .meta({ description: "How much a reminder may say about the visit; null: the clinic's setting." }),
  phone_number: phone.optional().meta({ description: 'Short for contacts: this number for WhatsApp, SMS and calls.' }),
  contacts: contacts.optional(),
};

export const patientDraft = z
  .strictObject({ ...given, language: language.default(DEFAULT_LANGUAGE) })
  .refine((draft) => draft.phone_number === undefined || draft.contacts === undefined, onlyOneWay)
  .meta({ id: 'PatientDraft' });
export const patientPatch = z
  .strictObject({ ...given, name: given.name.optional(), language: language.optional() })
  .refine((draft) => draft.phone_number === undefined || draft.contacts === undefined, onlyOneWay)
  .meta({ id: 'PatientPatch' });
export const patientParams = z.strictObject({ patient_id: id });
export const patientQuery = z.strictObject({
  name: line(200).optional().meta({
    description: 'Any part of the name; case and accents do not matter.',
  }),
  phone_number: z
    .string()
    .max(160)
    .transform(withNumberPlus)
    .pipe(line(160))
    .optional()
    .meta({
      description:
        "A contact's number in any form: with or without the country's code, with 00, blanks or dots, in an older form of the numbering plan; or a WhatsApp user's id.",
      examples: ['+237671234567', '671 23 45 67'],
    }),
  language: language.optional(),
  sort: z.enum(PATIENT_ORDERS).default('name'),
  ...paging,
});

/** The same conditions in a body: what somebody looks for by name or number stands in no address, and so in no log on the way. */
export const patientSearch = patientQuery
  .extend(pagingInBody)
  .meta({ id: 'PatientSearch', examples: [{ name: 'Ngono', limit: 10 }, { phone_number: '671 23 45 67' }] });

const contact = z
  .object({
    id: rowId,
    ...addressFields,
    channel,
    relation,
    person_name: z.string().nullable(),
    language: language.nullable(),
    voice_language: z.string().nullable(),
    shared: z.boolean(),
    wrong_number_at: time.nullable().meta({ description: 'Since when the number is known to be wrong.' }),
    declined_at: time.nullable().meta({
      description: 'Since when the person does not want reminders on this channel ("do not call me, write").',
    }),
  })
  .meta({ id: 'Contact' });
const fields = {
  id: rowId,
  name: z.string(),
  language,
  reminder_detail: reminderDetail.nullable(),
  contacts: z.array(contact),
  held_since: time.nullable().meta({
    description:
      'Since when a message said that the patient has died and nobody has looked: nothing is sent meanwhile. Confirm it (/deceased), or release.',
  }),
  deceased_at: time.nullable(),
  created_at: time,
  updated_at: time,
};
export const patient = z.object(fields).meta({ id: 'Patient' });
export const patientWithWarnings = z
  .object({ ...fields, warnings: z.array(warning) })
  .meta({ id: 'PatientWithWarnings' });
export const patientPage = pageOf(patient, 'PatientPage');

/** The contacts a request describes; undefined when it says nothing about them. */
export function contactsOf(
  body: Pick<z.output<typeof patientPatch>, 'phone_number' | 'contacts'>,
): PatientDraft['contacts'] | undefined {
  const number = body.phone_number?.number;
  if (number !== undefined) {
    return CHANNELS.map((each) => ({
      address: number,
      channel: each,
      relation: 'self',
      personName: null,
      language: null,
      voiceLanguage: null,
      shared: false,
    }));
  }
  return body.contacts?.map((each) => ({
    address: placeOf(each),
    channel: each.channel,
    relation: each.relation,
    personName: each.person_name ?? null,
    language: each.language ?? null,
    voiceLanguage: each.voice_language ?? null,
    shared: each.shared,
  }));
}

/** What to look at again in the numbers of a request: those of a form that no operator has, such as one a digit short. */
export function numberWarnings({
  phone_number: only,
  contacts: listed = [],
}: Pick<z.output<typeof patientPatch>, 'phone_number' | 'contacts'>): z.input<typeof warning>[] {
  const given = [
    ...(only ? [{ field: 'phone_number', assigned: only.assigned }] : []),
    ...listed.map((each, place) =>
      each.address === undefined
        ? { field: `contacts.${place}.phone_number`, assigned: each.phone_number?.assigned ?? true }
        : {
            field: `contacts.${place}.address`,
            assigned: !isPhone(each.address) || (phone.safeParse(each.address).data?.assigned ?? true),
          },
    ),
  ];
  return given.filter(({ assigned }) => !assigned).map(({ field }) => ({ ...UNASSIGNED_NUMBER, field }));
}

export const patientBody = (p: PatientRecord, zone: string): z.input<typeof patient> => ({
  id: p.id,
  name: p.name,
  language: p.language,
  reminder_detail: p.reminderDetail,
  contacts: p.contacts.map((c) => ({
    id: c.id,
    ...addressBody(c.address),
    channel: c.channel,
    relation: c.relation,
    person_name: c.personName,
    language: c.language,
    voice_language: c.voiceLanguage,
    shared: c.shared,
    wrong_number_at: c.wrongNumberAt && inZone(c.wrongNumberAt, zone),
    declined_at: c.declinedAt && inZone(c.declinedAt, zone),
  })),
  held_since: p.heldSince && inZone(p.heldSince, zone),
  deceased_at: p.deceasedAt && inZone(p.deceasedAt, zone),
  created_at: inZone(p.createdAt, zone),
  updated_at: inZone(p.updatedAt, zone),
});
