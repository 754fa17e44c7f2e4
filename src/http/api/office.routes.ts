import { CONSENT_PURPOSES } from '../../domain/consent/consent';
import { etag } from '../if-match';
import { route } from '../route';
import {
  consent,
  consentBody,
  consentDraft,
  consentPage,
  consentParams,
  consentQuery,
  consentRows,
  conversationBody,
  conversationPage,
  conversationQuery,
  jobQuery,
  jobRunBody,
  jobRunPage,
  message,
  messageBody,
  messagePage,
  messageParams,
  messageQuery,
  readingCorrection,
} from './office.schemas';

const team = ['staff', 'admin'] as const;

export const officeRoutes = [
  route({
    method: 'get',
    path: '/conversations',
    tag: 'Messages',
    summary: 'List conversations',
    roles: team,
    audit: { action: 'list', resource: 'conversation' },
    query: conversationQuery,
    description: 'A call that showed no number is listed as long as somebody has to look at it.',
    answers: { 200: { description: 'The one that moved last comes first.', schema: conversationPage } },
  }).handle(async ({ query, services }) => {
    const { patient_id: patientId, address, taken_over: takenOver, sort, skip, limit } = query;
    const { items, total } = await services.office.conversations({ patientId, address, takenOver, sort, skip, limit });
    return {
      status: 200,
      body: { items: items.map((item) => conversationBody(item, services.zone)), total, skip, limit },
    };
  }),

  route({
    method: 'get',
    path: '/messages',
    tag: 'Messages',
    summary: 'List messages',
    roles: team,
    audit: { action: 'list', resource: 'message' },
    query: messageQuery,
    answers: { 200: { description: 'Newest first.', schema: messagePage } },
  }).handle(async ({ query, actor, services }) => {
    const {
      conversation_id: conversationId,
      patient_id: patientId,
      reminder_id: reminderId,
      direction,
      status,
      corrected,
      sort,
      skip,
      limit,
    } = query;
    const { items, total } = await services.office.messages(actor, {
      conversationId,
      patientId,
      reminderId,
      direction,
      status,
      corrected,
      sort,
      skip,
      limit,
    });
    return {
      status: 200,
      body: { items: items.map((item) => messageBody(item, services.zone)), total, skip, limit },
    };
  }),

  route({
    method: 'get',
    path: '/messages/{message_id}',
    tag: 'Messages',
    summary: 'Read a message',
    roles: team,
    audit: { action: 'read', resource: 'message' },
    versioned: true,
    params: messageParams,
    answers: { 200: { description: 'The message.', schema: message } },
  }).handle(async ({ params, actor, services }) => {
    const found = await services.office.message(actor, params.message_id);
    return { status: 200, headers: etag(found), body: messageBody(found, services.zone) };
  }),

  route({
    method: 'patch',
    path: '/messages/{message_id}/reading',
    tag: 'Messages',
    summary: 'Correct how a reply was read',
    roles: team,
    audit: { action: 'change', resource: 'message' },
    versioned: true,
    params: messageParams,
    body: readingCorrection,
    description:
      'For training: what was done because of the first reading stays as it is. The corrected pairs are listed by GET /messages?corrected=true.',
    answers: {
      200: { description: 'The message with its correction.', schema: message },
      404: { description: 'No inbound text with this id.' },
    },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const { intent, value, level } = body;
    const corrected = await services.readings.correct(
      actor,
      params.message_id,
      {
        intent,
        ...(value === undefined ? {} : { value }),
        ...(level === undefined ? {} : { level }),
      },
      readVersions,
    );
    return { status: 200, headers: etag(corrected), body: messageBody(corrected, services.zone) };
  }),

  route({
    method: 'get',
    path: '/consents',
    tag: 'Messages',
    summary: 'Read the consent ledger',
    roles: team,
    audit: { action: 'list', resource: 'consent' },
    query: consentQuery,
    description: 'Rows are never changed: the newest for a number and a purpose holds.',
    answers: { 200: { description: 'Newest first.', schema: consentPage } },
  }).handle(async ({ query, services }) => {
    const { patient_id: patientId, purpose, sort, skip, limit } = query;
    const { items, total } = await services.office.consents({ patientId, purpose, sort, skip, limit });
    return { status: 200, body: { items: items.map((item) => consentBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'get',
    path: '/consents/{consent_id}',
    tag: 'Messages',
    summary: 'Read one row of the consent ledger',
    roles: team,
    audit: { action: 'read', resource: 'consent' },
    params: consentParams,
    answers: { 200: { description: 'The row.', schema: consent } },
  }).handle(async ({ params, services }) => {
    const found = await services.office.consent(params.consent_id);
    return { status: 200, body: consentBody(found, services.zone) };
  }),

  route({
    method: 'post',
    path: '/consents',
    tag: 'Messages',
    summary: 'Record what a patient agreed to, or does not want',
    roles: team,
    audit: { action: 'create', resource: 'consent' },
    body: consentDraft,
    description:
      'Adds a row for each purpose: reminder and feedback. "STOP" by message withdraws both, whatever it answers. It holds for every form of the number (Cameroon\'s eight digits, Brazil\'s 9 …) and for the WhatsApp ids that belong to it. A number that its owner has blocked with STOP at the operator stays blocked there until START is sent from it.',
    answers: {
      201: { description: 'The new rows.', schema: consentRows },
      404: { description: 'No patient has this number.' },
    },
  }).handle(async ({ body, actor, services }) => {
    const rows = await services.consents.record(actor, {
      address: body.address ?? body.phone_number?.number ?? '',
      purposes: [...new Set(body.purposes ?? CONSENT_PURPOSES)],
      granted: body.granted,
      wordingVersion: body.wording_version ?? 'desk',
    });
    return { status: 201, body: { items: rows.map((row) => consentBody(row, services.zone)) } };
  }),

  route({
    method: 'get',
    path: '/jobs',
    tag: 'System',
    summary: 'List runs of the jobs',
    roles: team,
    audit: { none: 'Runs of jobs, without a patient.' },
    query: jobQuery,
    answers: { 200: { description: 'Newest first.', schema: jobRunPage } },
  }).handle(async ({ query, services }) => {
    const { job, status, skip, limit } = query;
    const { items, total } = await services.office.jobRuns({ job, status, skip, limit });
    return { status: 200, body: { items: items.map((item) => jobRunBody(item, services.zone)), total, skip, limit } };
  }),
];
