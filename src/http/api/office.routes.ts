import { route } from '../route';
import {
  consentBody, consentPage, consentQuery, conversationBody, conversationPage, conversationQuery, jobQuery, jobRunBody, jobRunPage, message, messageBody, messagePage,
  messageParams, messageQuery, readingCorrection,
} from './office.schemas';

const team = ['staff', 'admin'] as const;

export const officeRoutes = [
  route({
    method: 'get', path: '/conversations', tag: 'Messages', summary: 'List conversations', roles: team, query: conversationQuery,
    answers: { 200: { description: 'The one that moved last comes first.', schema: conversationPage } },
  }).handle(async ({ query, services }) => {
    const { patient_id: patientId, taken_over: takenOver, skip, limit } = query;
    const { items, total } = await services.office.conversations({ patientId, takenOver, skip, limit });
    return { status: 200, body: { items: items.map((item) => conversationBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'get', path: '/messages', tag: 'Messages', summary: 'List messages', roles: team, query: messageQuery,
    answers: { 200: { description: 'Newest first.', schema: messagePage } },
  }).handle(async ({ query, services }) => {
    const { conversation_id: conversationId, patient_id: patientId, reminder_id: reminderId, direction, status, corrected, skip, limit } = query;
    const { items, total } = await services.office.messages({ conversationId, patientId, reminderId, direction, status, corrected, skip, limit });
    return { status: 200, body: { items: items.map((item) => messageBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'patch', path: '/messages/{message_id}/reading', tag: 'Messages', summary: 'Correct how a reply was read', roles: team, params: messageParams, body: readingCorrection,
    description: 'For training: what was done because of the first reading stays as it is. The corrected pairs are listed by GET /messages?corrected=true.',
    answers: { 200: { description: 'The message with its correction.', schema: message }, 404: { description: 'No inbound text with this id.' } },
  }).handle(async ({ params, body, actor, services }) => {
    const { intent, value, level } = body;
    const corrected = await services.readings.correct(actor, params.message_id, { intent, ...(value === undefined ? {} : { value }), ...(level === undefined ? {} : { level }) });
    return { status: 200, body: messageBody(corrected, services.zone) };
  }),

  route({
    method: 'get', path: '/consents', tag: 'Messages', summary: 'Read the consent ledger', roles: team, query: consentQuery,
    description: 'Rows are never changed: the newest for a number and a purpose holds.',
    answers: { 200: { description: 'Newest first.', schema: consentPage } },
  }).handle(async ({ query, services }) => {
    const { patient_id: patientId, purpose, skip, limit } = query;
    const { items, total } = await services.office.consents({ patientId, purpose, skip, limit });
    return { status: 200, body: { items: items.map((item) => consentBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'get', path: '/jobs', tag: 'System', summary: 'List runs of the jobs', roles: team, query: jobQuery,
    answers: { 200: { description: 'Newest first.', schema: jobRunPage } },
  }).handle(async ({ query, services }) => {
    const { job, status, skip, limit } = query;
    const { items, total } = await services.office.jobRuns({ job, status, skip, limit });
    return { status: 200, body: { items: items.map((item) => jobRunBody(item, services.zone)), total, skip, limit } };
  }),
];
