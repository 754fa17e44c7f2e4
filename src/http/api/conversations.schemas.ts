import { TEXT_CHANNELS } from '../../domain/channel';
import { z } from 'zod';
import { windowEnd } from '../../domain/delivery/free-text';
import { inZone } from '../../domain/time/zoned-time';
import { type ConversationDetail } from '../../services/office/office';
import { RELATIONS } from '../../domain/patient/contact';
import { addressFields, id, line, paging, rowId, text, time, warning } from './fields';
import { conversation, conversationBody, messagePage } from './office.schemas';

export const conversationParams = z.strictObject({ conversation_id: id });
export const threadQuery = z.strictObject({ ...paging });

export const conversationWithThread = conversation
  .extend({
    consent: z
      .object({ reminder: z.boolean(), feedback: z.boolean() })
      .meta({ description: 'Both false: the person wants no messages (STOP).' }),
    window_open_until: time.nullable().meta({
      description:
        'Until then WhatsApp takes words of ours; null: it takes none, and the patient is told that an answer waits.',
    }),
    thread: messagePage.meta({ description: 'What was written and said, newest first.' }),
  })
  .meta({ id: 'ConversationWithThread' });

export const takeOver = z
  .strictObject({
    staff_first_name: line(40).meta({ description: 'How the patient is told who writes.' }),
    from_colleague: z.boolean().optional().meta({ description: 'Take it from whoever has it.' }),
  })
  .meta({ id: 'TakeOver' });
export const takenOver = z
  .object({
    announced: z
      .boolean()
      .meta({ description: 'The patient is told now that a person writes; else your first message says it.' }),
    warnings: z.array(warning),
  })
  .meta({ id: 'TakenOver' });

export const staffMessage = z
  .strictObject({
    text: text(1600),
    channel: z.enum(TEXT_CHANNELS).optional().meta({ description: 'Left out: the one the patient wrote on last.' }),
    confirm: z.boolean().optional().meta({ description: 'Send it although it is quiet hours.' }),
  })
  .meta({ id: 'StaffMessage' });
export const staffMessageSent = z
  .object({
    message_id: rowId,
    channel: z.enum(TEXT_CHANNELS),
    status: z.enum(['queued', 'waiting']).meta({
      description:
        'waiting: the WhatsApp window is closed; the patient is told by template that an answer waits, and gets the words on touching its button or writing, within 3 days.',
    }),
    warnings: z.array(warning),
  })
  .meta({ id: 'StaffMessageSent' });

export const released = z
  .object({ told: z.boolean().meta({ description: 'The patient is told, after quiet hours.' }) })
  .meta({ id: 'Released' });

export const linkSender = z
  .strictObject({
    patient_id: id,
    contact_id: id.optional().meta({
      description:
        'A contact of that patient with a number: the sender is on the same telephone. Left out: on another one, which becomes a WhatsApp contact of the patient.',
    }),
    relation: z.enum(RELATIONS).optional().meta({
      description: 'Of a new contact: whose telephone it is, seen from the patient; self when it is left out.',
    }),
  })
  .refine((draft) => draft.contact_id === undefined || draft.relation === undefined, {
    path: ['relation'],
    message: 'The relation of a contact that exists is not changed here. Leave it out.',
    params: { code: 'not_allowed' },
  })
  .meta({ id: 'LinkSender' });
export const linkedSender = z
  .object({ ...addressFields })
  .meta({ id: 'LinkedSender', description: 'The address the sender is known by from now on.' });

export const quietHoursWarning = (quiet: boolean, message: string): z.input<typeof warning>[] =>
  quiet ? [{ code: 'quiet_hours', field: '', message }] : [];

export const conversationDetailBody = (c: ConversationDetail, zone: string, now: Date) => {
  const end = windowEnd(c.whatsappInboundAt);
  return {
    ...conversationBody(c, zone),
    consent: c.consent,
    window_open_until: end !== null && end > now ? inZone(end, zone) : null,
  };
};
