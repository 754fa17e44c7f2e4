import { z } from 'zod';
import { CHANNELS } from '../../domain/channel';
import { CONSENT_PURPOSES } from '../../domain/consent/consent';
import { type MessageReading } from '../../domain/conversation/reading/reading-correction';
import { INTENTS, READING_STATES, TOPICS } from '../../domain/conversation/reading/understanding';
import { URGENCIES } from '../../domain/feedback/urgency';
import { LANGUAGES, LOCALES } from '../../domain/locale';
import { PURPOSES } from '../../domain/delivery/purpose';
import { inZone } from '../../domain/time/zoned-time';
import {
  CONSENT_ORDERS,
  type ConsentItem,
  CONVERSATION_ORDERS,
  type ConversationItem,
  type JobRunItem,
  MESSAGE_ORDERS,
  type MessageItem,
} from '../../services/office/office';
import {
  address,
  addressBody,
  addressFields,
  id,
  line,
  oneAddress,
  pageOf,
  paging,
  phone,
  rowId,
  time,
  withNumberPlus,
  yesNo,
} from './fields';

const channel = z.enum(CHANNELS);
const language = z.enum(LANGUAGES);
const direction = z.enum(['inbound', 'outbound']);
const runStatus = z.enum(['running', 'ok', 'failed']);

export const jobQuery = z.strictObject({ job: line(100).optional(), status: runStatus.optional(), ...paging });
const jobRun = z
  .object({
    id: z.string(),
    job: z.string(),
    status: runStatus,
    started_at: time,
    finished_at: time.nullable(),
    counts: z.record(z.string(), z.number()),
    error: z.string().nullable().meta({ description: 'Name of the error; the log has the rest.' }),
  })
  .meta({ id: 'JobRun' });
export const jobRunPage = pageOf(jobRun, 'JobRunPage');

export const messageQuery = z.strictObject({
  conversation_id: id.optional(),
  patient_id: id.optional(),
  reminder_id: id.optional(),
  direction: direction.optional(),
  status: line(40).optional(),
  corrected: yesNo.optional().meta({ description: 'Only readings that staff corrected, or only others.' }),
  sort: z.enum(MESSAGE_ORDERS).default('-created_at'),
  ...paging,
});
const reading = z
  .object({
    intent: z.enum(INTENTS),
    value: z.string().optional(),
    also: z.array(z.enum(INTENTS)),
    topics: z.array(z.enum(TOPICS)).optional().meta({
      description: 'What the text is about, finer than the intent; absent for texts read before this was kept.',
    }),
    refused: z.string().optional().meta({ description: 'Days and hours that do not suit.' }),
    level: z.enum(URGENCIES),
    confidence: z.number(),
    language: z.enum(LOCALES).nullable(),
    decided_by: z.array(z.string()).meta({ description: 'The rules or the model that decided, most decisive first.' }),
    state: z
      .enum(READING_STATES)
      .optional()
      .meta({ description: 'What the conversation waited for when the text came.' }),
  })
  .meta({ id: 'Reading' });
const correction = z
  .object({ intent: z.enum(INTENTS), value: z.string().optional(), level: z.enum(URGENCIES).optional() })
  .meta({ id: 'ReadingCorrection' });
export const messageParams = z.strictObject({ message_id: id });
export const readingCorrection = z
  .strictObject({
    intent: z.enum(INTENTS),
    value: line(80).optional().meta({ description: 'As in the reading: a mark, minutes, a date, a language.' }),
    level: z.enum(URGENCIES).optional(),
  })
  .meta({ id: 'CorrectReading' });
export const message = z
  .object({
    id: rowId,
    direction,
    ...addressFields,
    channel,
    purpose: z.enum(PURPOSES).nullable(),
    status: z.string(),
    status_reason: z.string().nullable(),
    error_code: z.int().nullable().meta({ description: "The provider's error code." }),
    provider_sid: z.string().nullable().meta({
      description: "The provider's id of the message, or of the call it was said in; null until it has taken it.",
    }),
    patient_id: rowId.nullable(),
    conversation_id: rowId.nullable(),
    reminder_id: rowId.nullable(),
    appointment_id: rowId.nullable(),
    language: language.nullable(),
    key: z.string().nullable(),
    body: z.string().nullable(),
    restricted: z.boolean().meta({
      description:
        'Of a complaint that is kept to administrators: to others body, reading, correction and media are not shown.',
    }),
    segments: z
      .int()
      .nullable()
      .meta({ description: 'Parts an SMS is billed as; null before it is sent and on other channels.' }),
    price: z
      .string()
      .nullable()
      .meta({
        description: 'What the provider charged, as it writes it (a negative number); null until it has said.',
        examples: ['-0.0395'],
      }),
    price_unit: z
      .string()
      .nullable()
      .meta({ examples: ['USD'] }),
    reading: reading.nullable(),
    correction: correction.nullable(),
    media: z.array(z.string()).meta({
      description:
        'Content types of the files that came with it; GET /messages/{message_id}/media/{index} gives each, from 0.',
    }),
    written_by: rowId.nullable().meta({ description: 'The user whose words it carries.' }),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Message' });
export const messagePage = pageOf(message, 'MessagePage');

export const conversationQuery = z.strictObject({
  patient_id: id.optional(),
  address: z
    .string()
    .max(160)
    .transform(withNumberPlus)
    .pipe(address)
    .optional()
    .meta({ description: 'Of this number (with its +), or of this WhatsApp user.' }),
  taken_over: yesNo.optional(),
  sort: z.enum(CONVERSATION_ORDERS).default('-updated_at'),
  ...paging,
});
export const conversation = z
  .object({
    id: rowId,
    ...addressFields,
    language: language.nullable(),
    state: z.string().nullable(),
    wait_until: time.nullable(),
    taken_over_by: rowId.nullable(),
    last_inbound_at: time.nullable(),
    patient_ids: z.array(rowId),
    created_at: time,
    updated_at: time,
  })
  .meta({ id: 'Conversation' });
export const conversationPage = pageOf(conversation, 'ConversationPage');

export const consentQuery = z.strictObject({
  patient_id: id.optional(),
  purpose: z.enum(CONSENT_PURPOSES).optional(),
  sort: z.enum(CONSENT_ORDERS).default('-recorded_at'),
  ...paging,
});
export const consentParams = z.strictObject({ consent_id: z.string().regex(/^\d{1,18}$/, 'A whole number.') });
export const consent = z
  .object({
    id: z.string(),
    ...addressFields,
    purpose: z.enum(CONSENT_PURPOSES),
    granted: z.boolean(),
    source: z.enum(['patient', 'staff', 'provider']),
    channel: channel.nullable(),
    message_id: rowId.nullable(),
    user_id: rowId.nullable(),
    wording_version: z.string(),
    recorded_at: time,
  })
  .meta({ id: 'Consent' });
export const consentDraft = oneAddress(
  z.strictObject({
    phone_number: phone.optional(),
    address: address.optional().meta({ description: 'Instead of phone_number, for a WhatsApp user without a number.' }),
    purposes: z
      .array(z.enum(CONSENT_PURPOSES))
      .min(1)
      .max(CONSENT_PURPOSES.length)
      .optional()
      .meta({ description: 'Both, when it is left out.' }),
    granted: z
      .boolean()
      .meta({ description: 'true: the patient agrees. false: the patient wants no more of these messages.' }),
    wording_version: line(60)
      .optional()
      .meta({ description: 'Which wording the patient agreed to, as the clinic names it.' }),
  }),
).meta({ id: 'ConsentDraft' });
export const consentRows = z.object({ items: z.array(consent) }).meta({ id: 'ConsentRows' });
export const consentPage = pageOf(consent, 'ConsentPage');

export const jobRunBody = (r: JobRunItem, zone: string): z.input<typeof jobRun> => ({
  id: r.id,
  job: r.job,
  status: r.status,
  started_at: inZone(r.startedAt, zone),
  finished_at: r.finishedAt && inZone(r.finishedAt, zone),
  counts: r.counts,
  error: r.error,
});

const readingBody = ({ decidedBy, markInWords: _, ...rest }: MessageReading): z.input<typeof reading> => ({
  ...rest,
  decided_by: decidedBy,
});

export const messageBody = (m: MessageItem, zone: string): z.input<typeof message> => ({
  id: m.id,
  direction: m.direction,
  ...addressBody(m.address),
  channel: m.channel,
  purpose: m.purpose,
  status: m.status,
  status_reason: m.statusReason,
  error_code: m.errorCode,
  provider_sid: m.providerSid,
  patient_id: m.patientId,
  conversation_id: m.conversationId,
  reminder_id: m.reminderId,
  appointment_id: m.appointmentId,
  language: m.language,
  key: m.key,
  body: m.body,
  restricted: m.restricted,
  segments: m.segments,
  price: m.price,
  price_unit: m.priceUnit,
  reading: m.reading && readingBody(m.reading),
  correction: m.correction,
  media: m.media,
  written_by: m.writtenBy,
  created_at: inZone(m.createdAt, zone),
  updated_at: inZone(m.updatedAt, zone),
});

export const conversationBody = (c: ConversationItem, zone: string): z.input<typeof conversation> => ({
  id: c.id,
  ...addressBody(c.address),
  language: c.language,
  state: c.state,
  wait_until: c.waitUntil && inZone(c.waitUntil, zone),
  taken_over_by: c.takenOverBy,
  last_inbound_at: c.lastInboundAt && inZone(c.lastInboundAt, zone),
  patient_ids: c.patientIds,
  created_at: inZone(c.createdAt, zone),
  updated_at: inZone(c.updatedAt, zone),
});

export const consentBody = (c: ConsentItem, zone: string): z.input<typeof consent> => ({
  id: c.id,
  ...addressBody(c.address),
  purpose: c.purpose,
  granted: c.granted,
  source: c.source,
  channel: c.channel,
  message_id: c.messageId,
  user_id: c.userId,
  wording_version: c.wordingVersion,
  recorded_at: inZone(c.recordedAt, zone),
});
