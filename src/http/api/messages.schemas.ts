import { z } from 'zod';
import { CHANNELS } from '../../domain/channel';
import { MESSAGE_KEYS, MESSAGES, type Message } from '../../domain/conversation/messages/message-keys';
import { LANGUAGES, languageOf, type Language } from '../../domain/locale';
import { type OpenedFile } from '../../services/messages/message-media';
import { type RenderedText } from '../../services/messages/previews';
import { refusalOf } from '../problem';
import { id } from './fields';

const messageKey = z
  .enum(MESSAGE_KEYS)
  .meta({ id: 'MessageKey', description: 'Which text, as GET /messages names it.', examples: ['reminder.dayBefore'] });

export const previewBody = z
  .strictObject({
    key: messageKey,
    channel: z.enum(CHANNELS),
    language: z
      .enum(LANGUAGES)
      .optional()
      .meta({ description: "The patient's language when it is left out; French without a patient." }),
    appointment_id: id
      .optional()
      .meta({ description: 'Fills first name, date and, where REMINDER_DETAIL tells it, the reason.' }),
    patient_id: id.optional().meta({ description: 'Fills the name.' }),
    params: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({
        description:
          'What else the text names, or other values than those of the appointment: firstName, when {date, time}, reason, callBackBy {date, time}…',
        examples: [{ firstName: 'Jane', when: { date: '2026-03-12', time: '10:30' } }],
      }),
    two_way: z.boolean().optional().meta({
      description: 'false: as it reads where the SMS sender cannot receive answers. true when it is left out.',
    }),
  })
  .meta({ id: 'PreviewMessage' });

export const preview = z
  .object({
    key: messageKey,
    language: z.enum(LANGUAGES),
    channel: z.enum(CHANNELS),
    text: z.string().meta({ description: 'The whole text; of a call all that is said.' }),
    segments: z.int().nullable().meta({ description: 'Parts an SMS is billed as; null on other channels.' }),
    encoding: z.enum(['GSM-7', 'UCS-2']).nullable().meta({ description: 'Of an SMS: UCS-2 makes it dearer.' }),
    buttons: z.array(z.string()).meta({ description: 'Labels of WhatsApp buttons, in order.' }),
    template: z
      .object({ name: z.string(), language: z.enum(LANGUAGES), variables: z.array(z.string()) })
      .nullable()
      .meta({ description: 'The WhatsApp template used outside the 24-hour window, or for buttons.' }),
  })
  .meta({ id: 'MessagePreview' });

export const mediaParams = z.strictObject({
  message_id: id,
  index: z
    .string()
    .regex(/^\d$/, 'A digit, counted from 0.')
    .transform(Number)
    .meta({ type: 'integer', minimum: 0, maximum: 9 }),
});

/** Nothing in a file may run, be guessed to be something else, or stay in a cache. */
export const fileHeaders = ({ contentType, shown, length }: OpenedFile, index: number): Record<string, string> => ({
  'Content-Type': contentType,
  'Content-Disposition': `${shown ? 'inline' : 'attachment'}; filename="file-${index + 1}"`,
  'Content-Security-Policy': "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'",
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'private, no-store',
  ...(length === null ? {} : { 'Content-Length': String(length) }),
});

/** The message of a key with its params; refuses, naming the field, what the key does not take or misses. */
export function messageOf(key: Message['key'], params: Record<string, unknown>): Message {
  const read = z.object({ params: MESSAGES[key] }).safeParse({ params });
  if (!read.success) throw refusalOf([read.error]);
  return { key, params: read.data.params } as Message;
}

export const previewAnswer = (
  key: Message['key'],
  language: Language,
  channel: (typeof CHANNELS)[number],
  { text, segments, encoding, buttons, template }: RenderedText,
): z.input<typeof preview> => ({
  key,
  language,
  channel,
  text,
  segments: segments ?? null,
  encoding: encoding ?? null,
  buttons: buttons.map(({ label }) => label),
  template: template
    ? { name: template.name, language: languageOf(template.locale), variables: template.variables }
    : null,
});
