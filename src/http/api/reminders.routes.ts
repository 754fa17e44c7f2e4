import { type z } from 'zod';
import { wallTimeOf } from '../../domain/time/zoned-time';
import { type ReminderChange } from '../../services/reminders/reminders';
import { etag } from '../if-match';
import { route } from '../route';
import {
  deleted,
  instant,
  reminder,
  reminderBody,
  reminderCreate,
  reminderListQuery,
  reminderPage,
  reminderParams,
  reminderSearchQuery,
  reminderUpdate,
  reminderWithWarnings,
  triggered,
} from './reminders.schemas';

const tag = 'Reminders';
const SENT = 'Sent already, or being sent: it can be neither changed nor taken back.';

function changeOf(body: z.output<typeof reminderUpdate>, zone: string): ReminderChange {
  const {
    patient_name: patientName,
    phone_number: phone,
    appointment_reason: appointmentReason,
    language,
    method,
  } = body;
  const {
    medication_list: medicationList,
    consultation_list: consultationList,
    scheduled_time: scheduled,
    appointment_time: visit,
  } = body;
  return {
    ...(patientName === undefined ? {} : { patientName }),
    ...(phone === undefined ? {} : { phoneNumber: phone.number }),
    ...(appointmentReason === undefined ? {} : { appointmentReason }),
    ...(medicationList === undefined ? {} : { medicationList }),
    ...(consultationList === undefined ? {} : { consultationList }),
    ...(language === undefined ? {} : { language }),
    ...(method === undefined ? {} : { method }),
    ...(scheduled === undefined
      ? {}
      : { scheduledTime: instant(scheduled, zone), scheduledLocal: wallTimeOf(scheduled) }),
    ...(visit === undefined
      ? {}
      : {
          appointmentTime: visit === null ? null : instant(visit, zone),
          appointmentLocal: visit === null ? null : wallTimeOf(visit),
        }),
  };
}

export const reminderRoutes = [
  route({
    method: 'post',
    path: '/reminders/create',
    tag,
    summary: 'Create a reminder',
    roles: ['admin'],
    audit: { action: 'create', resource: 'reminder' },
    versioned: true,
    body: reminderCreate,
    description:
      '`scheduled_time` is when to send; the number given here is used. With `appointment_id` or `appointment_time` the message names the ' +
      'date. Unsent 24 hours after its time a reminder expires.',
    answers: {
      200: {
        description: 'The same request made it within minutes (repeated_request): nothing new was made.',
        schema: reminderWithWarnings,
      },
      201: { description: 'The reminder, and what to look at again.', schema: reminderWithWarnings },
      404: { description: 'Unknown patient or appointment.' },
    },
  }).handle(async ({ body, actor, services, requestKey }) => {
    const { zone } = services;
    const made = await services.reminders.create(
      actor,
      {
        patientId: body.patient_id,
        patientName: body.patient_name,
        phoneNumber: body.phone_number.number,
        appointmentReason: body.appointment_reason,
        medicationList: body.medication_list ?? null,
        consultationList: body.consultation_list ?? null,
        language: body.language,
        method: body.method,
        scheduledTime: instant(body.scheduled_time, zone),
        scheduledLocal: wallTimeOf(body.scheduled_time),
        appointmentId: body.appointment_id ?? null,
        appointmentTime: body.appointment_time == null ? null : instant(body.appointment_time, zone),
        appointmentLocal: body.appointment_time == null ? null : wallTimeOf(body.appointment_time),
      },
      body.phone_number.assigned,
      requestKey,
    );
    return {
      status: made.repeated ? 200 : 201,
      body: { ...reminderBody(made.reminder, zone), warnings: made.warnings },
      headers: { ...etag(made.reminder), Location: `/reminders/${made.reminder.id}` },
    };
  }),

  route({
    method: 'get',
    path: '/reminders/list',
    tag,
    summary: 'List reminders',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'list', resource: 'reminder' },
    query: reminderListQuery,
    description: 'Earliest first. A patient sees own reminders.',
    answers: { 200: { description: 'One page.', schema: reminderPage }, 404: { description: "Another patient's." } },
  }).handle(async ({ query, actor, services }) => {
    const { patient_id: patientId, skip, limit } = query;
    const { items, total } = await services.reminders.list(actor, { patientId, skip, limit });
    return { status: 200, body: { items: items.map((item) => reminderBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'get',
    path: '/reminders/search',
    tag,
    summary: 'Search reminders',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'list', resource: 'reminder' },
    query: reminderSearchQuery,
    description: 'Earliest first. All conditions must hold. A patient sees own reminders.',
    answers: { 200: { description: 'One page.', schema: reminderPage }, 404: { description: "Another patient's." } },
  }).handle(async ({ query, actor, services }) => {
    const {
      patient_id: patientId,
      method,
      language,
      sent,
      scheduled_after: after,
      appointment_reason: appointmentReason,
      skip,
      limit,
    } = query;
    const scheduledAfter = after === undefined ? undefined : instant(after, services.zone);
    const { items, total } = await services.reminders.list(actor, {
      patientId,
      method,
      language,
      sent,
      scheduledAfter,
      appointmentReason,
      skip,
      limit,
    });
    return { status: 200, body: { items: items.map((item) => reminderBody(item, services.zone)), total, skip, limit } };
  }),

  route({
    method: 'post',
    path: '/reminders/trigger',
    tag,
    summary: 'Send what is due now',
    roles: ['admin'],
    audit: { action: 'change', resource: 'reminder' },
    description: 'Does not wait for the sending. `deferred` reminders are due and wait for the end of the quiet hours.',
    answers: { 202: { description: 'Begun.', schema: triggered } },
  }).handle(async ({ actor, services }) => {
    const { queued, deferred } = await services.reminders.trigger(actor);
    return { status: 202, body: { queued, deferred } };
  }),

  route({
    method: 'put',
    path: '/reminders/update/{reminder_id}',
    tag,
    summary: 'Change a reminder',
    roles: ['admin'],
    audit: { action: 'change', resource: 'reminder' },
    versioned: true,
    params: reminderParams,
    body: reminderUpdate,
    description:
      'Only the fields given are changed. A new time takes up a failed, expired or cancelled reminder again.',
    answers: {
      200: { description: 'The reminder, and what to look at again.', schema: reminderWithWarnings },
      409: { description: SENT },
    },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const assigned = body.phone_number?.assigned ?? true;
    const changed = await services.reminders.update(
      actor,
      params.reminder_id,
      changeOf(body, services.zone),
      assigned,
      readVersions,
    );
    return {
      status: 200,
      headers: etag(changed.reminder),
      body: { ...reminderBody(changed.reminder, services.zone), warnings: changed.warnings },
    };
  }),

  route({
    method: 'delete',
    path: '/reminders/delete/{reminder_id}',
    tag,
    summary: 'Delete a reminder',
    roles: ['admin'],
    audit: { action: 'delete', resource: 'reminder' },
    versioned: true,
    params: reminderParams,
    answers: { 200: { description: 'Deleted; it is not sent.', schema: deleted }, 409: { description: SENT } },
  }).handle(async ({ params, actor, services, readVersions }) => {
    await services.reminders.remove(actor, params.reminder_id, readVersions);
    return { status: 200, body: { status: 'deleted', id: params.reminder_id } };
  }),

  route({
    method: 'get',
    path: '/reminders/{reminder_id}',
    tag,
    summary: 'Read a reminder',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'read', resource: 'reminder' },
    versioned: true,
    params: reminderParams.strict(),
    answers: { 200: { description: 'The reminder.', schema: reminder } },
  }).handle(async ({ params, actor, services }) => {
    const found = await services.reminders.find(actor, params.reminder_id);
    return { status: 200, headers: etag(found), body: reminderBody(found, services.zone) };
  }),
];
