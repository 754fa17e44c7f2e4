import { instantOf } from '../../domain/time/zoned-time';
import { etag } from '../if-match';
import { route } from '../route';
import {
  followUp,
  followUpBody,
  followUpDraft,
  followUpPage,
  followUpParams,
  followUpQuery,
  followUpWithNotes,
  followUpWork,
  missedBody,
  noteBody,
} from './follow-ups.schemas';

const tag = 'Follow-ups';
const roles = ['staff', 'admin'] as const;

export const followUpRoutes = [
  route({
    method: 'get',
    path: '/follow-ups',
    tag,
    summary: 'List follow-ups',
    roles,
    audit: { action: 'list', resource: 'follow_up' },
    query: followUpQuery,
    description: 'Without `sort`, what must be done first comes first: by urgency, then by due time.',
    answers: { 200: { description: 'One page.', schema: followUpPage } },
  }).handle(async ({ query, actor, services }) => {
    const { status, kind, urgency, owner_id: ownerId, patient_id: patientId, sort, skip, limit } = query;
    const { items, total } = await services.followUps.list(actor, {
      status,
      kind,
      urgency,
      ownerId,
      patientId,
      sort,
      skip,
      limit,
    });
    return { status: 200, body: { items: items.map((item) => followUpBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'post',
    path: '/follow-ups',
    tag,
    summary: 'Write a follow-up down',
    roles,
    audit: { action: 'create', resource: 'follow_up' },
    versioned: true,
    body: followUpDraft,
    description: 'What a patient said at the desk or on the telephone, for somebody to look after.',
    answers: {
      201: { description: 'The follow-up.', schema: followUp },
      404: { description: 'No such patient or appointment.' },
    },
  }).handle(async ({ body, actor, services }) => {
    const {
      kind,
      urgency,
      patient_id: patientId = null,
      appointment_id: appointmentId = null,
      note,
      due_at: due,
    } = body;
    const opened = await services.followUps.open(actor, {
      kind,
      urgency,
      patientId,
      appointmentId,
      note,
      dueAt: due === undefined ? null : instantOf(due, services.zone),
    });
    return {
      status: 201,
      body: followUpBody(opened, services.zone),
      headers: { ...etag(opened), Location: `/follow-ups/${opened.id}` },
    };
  }),

  route({
    method: 'get',
    path: '/follow-ups/{follow_up_id}',
    tag,
    summary: 'Read a follow-up with its history',
    roles,
    audit: { action: 'read', resource: 'follow_up' },
    versioned: true,
    params: followUpParams,
    answers: { 200: { description: 'The follow-up.', schema: followUpWithNotes } },
  }).handle(async ({ params, actor, services }) => {
    const found = await services.followUps.find(actor, params.follow_up_id);
    return {
      status: 200,
      headers: etag(found),
      body: {
        ...followUpBody(found, services.zone),
        notes: found.notes.map((each) => noteBody(each, services.zone)),
        missed: found.missed.map((each) => missedBody(each, services.zone)),
      },
    };
  }),

  route({
    method: 'patch',
    path: '/follow-ups/{follow_up_id}',
    tag,
    summary: 'Take, note, give back or close',
    roles,
    audit: { action: 'change', resource: 'follow_up' },
    versioned: true,
    params: followUpParams,
    body: followUpWork,
    answers: { 200: { description: 'The follow-up.', schema: followUp }, 409: { description: 'It is closed.' } },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const changed = await services.followUps.work(actor, params.follow_up_id, body, readVersions);
    return { status: 200, headers: etag(changed), body: followUpBody(changed, services.zone) };
  }),

  route({
    method: 'post',
    path: '/follow-ups/{follow_up_id}/acknowledge',
    tag,
    summary: 'Acknowledge an alert',
    roles,
    audit: { action: 'change', resource: 'follow_up' },
    versioned: true,
    params: followUpParams,
    description:
      'Somebody looks at it: nobody else is alerted, and whoever was is told. Taking or closing it acknowledges too. A repetition changes nothing.',
    answers: { 200: { description: 'The follow-up.', schema: followUp }, 409: { description: 'It is closed.' } },
  }).handle(async ({ params, actor, services, readVersions }) => {
    const seen = await services.followUps.acknowledge(actor, params.follow_up_id, readVersions);
    return { status: 200, headers: etag(seen), body: followUpBody(seen, services.zone) };
  }),
];
