import { route } from '../route';
import {
  conversationDetailBody,
  conversationParams,
  conversationWithThread,
  linkedSender,
  linkSender,
  quietHoursWarning,
  released,
  staffMessage,
  staffMessageSent,
  takenOver,
  takeOver,
  threadQuery,
} from './conversations.schemas';
import { addressBody } from './fields';
import { messageBody } from './office.schemas';

const tag = 'Messages';
const roles = ['staff', 'admin'] as const;

/** Staff in a conversation: reading it, taking it over, writing, giving it back. */
export const conversationRoutes = [
  route({
    method: 'get',
    path: '/conversations/{conversation_id}',
    tag,
    summary: 'Read a conversation',
    roles,
    audit: { action: 'read', resource: 'conversation' },
    params: conversationParams,
    query: threadQuery,
    answers: {
      200: { description: 'The conversation with a page of its thread.', schema: conversationWithThread },
      404: { description: 'There is none with this id.' },
    },
  }).handle(async ({ params, query: { skip, limit }, actor, services }) => {
    const found = await services.office.conversation(params.conversation_id);
    const { items, total } = await services.office.messages(actor, { conversationId: found.id, skip, limit });
    const thread = { items: items.map((item) => messageBody(item, services.zone)), total, skip, limit };
    return { status: 200, body: { ...conversationDetailBody(found, services.zone, services.now()), thread } };
  }),

  route({
    method: 'post',
    path: '/conversations/{conversation_id}/take-over',
    tag,
    summary: 'Take a conversation over',
    roles,
    audit: { action: 'change', resource: 'conversation' },
    params: conversationParams,
    body: takeOver,
    description:
      'From then on the bot is silent, answers to words of danger apart. A take-over without a word of staff gets a follow-up after HAND_OVER_NUDGE_MINUTES and ends HAND_OVER_RELEASE_MINUTES later.',
    answers: {
      200: { description: 'It is yours.', schema: takenOver },
      409: {
        description:
          'A colleague has it (conversation_taken_over), or a caller showed no number and cannot be written to (not_reachable).',
      },
    },
  }).handle(async ({ params, body, actor, services }) => {
    const { announced, quietHours } = await services.handOver.takeOver(actor, params.conversation_id, {
      staffFirstName: body.staff_first_name,
      fromColleague: body.from_colleague ?? false,
    });
    return {
      status: 200,
      body: { announced, warnings: quietHoursWarning(quietHours, 'It is quiet hours: messages need "confirm": true.') },
    };
  }),

  route({
    method: 'post',
    path: '/conversations/{conversation_id}/messages',
    tag,
    summary: 'Write to the patient',
    roles,
    audit: { action: 'create', resource: 'conversation' },
    params: conversationParams,
    body: staffMessage,
    description:
      'Only in a conversation you have taken over. After STOP only in answer to a message of the last day that came after it.',
    answers: {
      202: { description: 'It leaves now, or waits for the patient.', schema: staffMessageSent },
      409: {
        description: 'not_taken_over, conversation_taken_over, not_reachable, quiet_hours, opted_out or window_closed.',
      },
    },
  }).handle(async ({ params, body, actor, services }) => {
    const sent = await services.handOver.write(actor, params.conversation_id, {
      text: body.text,
      confirm: body.confirm ?? false,
      ...(body.channel ? { channel: body.channel } : {}),
    });
    const warnings = quietHoursWarning(sent.quietHours, 'It left in quiet hours.');
    return { status: 202, body: { message_id: sent.messageId, channel: sent.channel, status: sent.status, warnings } };
  }),

  route({
    method: 'post',
    path: '/conversations/{conversation_id}/release',
    tag,
    summary: 'Give a conversation back to the bot',
    roles,
    audit: { action: 'change', resource: 'conversation' },
    params: conversationParams,
    answers: {
      200: { description: 'The bot answers again.', schema: released },
      409: { description: 'not_taken_over, or a colleague has it (conversation_taken_over).' },
    },
  }).handle(async ({ params, actor, services }) => ({
    status: 200,
    body: await services.handOver.release(actor, params.conversation_id),
  })),

  route({
    method: 'post',
    path: '/conversations/{conversation_id}/link',
    tag,
    summary: 'Say who a WhatsApp sender without a number is',
    roles,
    audit: { action: 'change', resource: 'conversation' },
    params: conversationParams,
    body: linkSender,
    description:
      "With contact_id the sender is on the telephone of that number: what was written and agreed under either is one person's from then on. Closes the task to find out who writes. " +
      'Ask the person before: a name alone is no proof. A link made here can be made anew to another number; what was written meanwhile stays where it is.',
    answers: {
      200: { description: 'Linked.', schema: linkedSender },
      404: { description: 'No such conversation, patient, or contact of this patient.' },
      409: {
        description:
          'The number of this sender is known already (already_exists), or it is a caller who showed none (not_reachable).',
      },
    },
  }).handle(async ({ params, body, actor, services }) => {
    const { patient_id: patientId, contact_id: contactId, relation } = body;
    return {
      status: 200,
      body: addressBody(
        (await services.linkSender(actor, params.conversation_id, { patientId, contactId, relation })).address,
      ),
    };
  }),
];
