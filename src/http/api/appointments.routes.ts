import { etag } from '../if-match';
import { route, type Route } from '../route';
import {
  appointment,
  appointmentBody,
  appointmentDraft,
  appointmentPage,
  appointmentParams,
  appointmentPatch,
  appointmentQuery,
  appointmentWithWarnings,
  marking,
  rescheduling,
  slotOffer,
  slotsOffered,
  visitOf,
} from './appointments.schemas';
import { warningsOfVisit } from '../../services/appointments/start-of-visit';

const tag = 'Appointments';
const team = ['staff', 'admin'] as const;
const RAISES = 'Raises the version; reminders that wait for the old state are voided with it.';
const answers = {
  200: { description: 'The appointment.', schema: appointment },
  409: { description: 'Not possible in its status, or somebody has changed it since (version_conflict).' },
} as const;

const marks = (action: 'arrived' | 'fulfilled' | 'noshow' | 'cancel', summary: string): Route =>
  route({
    method: 'post',
    path: `/appointments/{appointment_id}/${action}`,
    tag,
    summary,
    roles: team,
    audit: { action: 'change', resource: 'appointment' },
    versioned: true,
    params: appointmentParams,
    body: marking,
    description: `${RAISES} Doing it twice changes nothing.`,
    answers,
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const read = { version: body.version, readVersions };
    const marked = await services.appointments.mark(actor, params.appointment_id, action, read);
    return { status: 200, headers: etag(marked), body: appointmentBody(marked, services.zone) };
  });

export const appointmentRoutes = [
  route({
    method: 'get',
    path: '/appointments',
    tag,
    summary: 'List appointments',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'list', resource: 'appointment' },
    query: appointmentQuery,
    description: 'A patient sees own appointments.',
    answers: { 200: { description: 'One page.', schema: appointmentPage }, 404: { description: "Another patient's." } },
  }).handle(async ({ query, actor, services }) => {
    const { patient_id: patientId, status, response, from, to, sort, skip, limit } = query;
    const { items, total } = await services.appointments.list(actor, {
      patientId,
      status,
      response,
      from,
      to,
      sort,
      skip,
      limit,
    });
    return {
      status: 200,
      body: { items: items.map((item) => appointmentBody(item, services.zone)), total, skip, limit },
    };
  }),

  route({
    method: 'post',
    path: '/appointments',
    tag,
    summary: 'Book an appointment',
    roles: team,
    audit: { action: 'create', resource: 'appointment' },
    versioned: true,
    body: appointmentDraft,
    description: 'A day with an hour, with a part of the day, or with neither.',
    answers: {
      200: {
        description: 'The same request booked it within minutes (repeated_request): nothing new was booked.',
        schema: appointmentWithWarnings,
      },
      201: { description: 'The appointment, and what to look at again.', schema: appointmentWithWarnings },
      404: { description: 'Unknown patient.' },
    },
  }).handle(async ({ body, actor, services, requestKey }) => {
    const {
      appointment: made,
      repeated,
      warnings,
    } = await services.appointments.book(
      actor,
      {
        patientId: body.patient_id,
        visit: visitOf(body),
        type: body.type ?? null,
        reason: body.reason ?? null,
      },
      requestKey,
    );
    return {
      status: repeated ? 200 : 201,
      headers: { ...etag(made), Location: `/appointments/${made.id}` },
      body: {
        ...appointmentBody(made, services.zone),
        warnings: [...warnings, ...warningsOfVisit(visitOf(body), services.zone)],
      },
    };
  }),

  route({
    method: 'get',
    path: '/appointments/{appointment_id}',
    tag,
    summary: 'Read an appointment',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'read', resource: 'appointment' },
    versioned: true,
    params: appointmentParams,
    answers: { 200: answers[200] },
  }).handle(async ({ params, actor, services }) => {
    const found = await services.appointments.find(actor, params.appointment_id);
    return { status: 200, headers: etag(found), body: appointmentBody(found, services.zone) };
  }),

  route({
    method: 'patch',
    path: '/appointments/{appointment_id}',
    tag,
    summary: 'Correct type or reason',
    roles: team,
    audit: { action: 'change', resource: 'appointment' },
    versioned: true,
    params: appointmentParams,
    body: appointmentPatch,
    description: 'Time and status have calls of their own.',
    answers: { 200: answers[200] },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const changed = await services.appointments.describe(
      actor,
      params.appointment_id,
      {
        ...(body.type === undefined ? {} : { type: body.type }),
        ...(body.reason === undefined ? {} : { reason: body.reason }),
      },
      readVersions,
    );
    return { status: 200, headers: etag(changed), body: appointmentBody(changed, services.zone) };
  }),

  route({
    method: 'delete',
    path: '/appointments/{appointment_id}',
    tag,
    summary: 'Remove an appointment made by mistake',
    roles: team,
    audit: { action: 'delete', resource: 'appointment' },
    versioned: true,
    params: appointmentParams,
    answers: {
      204: { description: 'Removed.' },
      409: { description: 'A reminder for it is planned or sent: cancel it instead.' },
    },
  }).handle(async ({ params, actor, services, readVersions }) => {
    await services.appointments.remove(actor, params.appointment_id, readVersions);
    return { status: 204 };
  }),

  route({
    method: 'post',
    path: '/appointments/{appointment_id}/reschedule',
    tag,
    summary: 'Give it a new time',
    roles: team,
    audit: { action: 'change', resource: 'appointment' },
    versioned: true,
    params: appointmentParams,
    body: rescheduling,
    description: `${RAISES} The patient has to answer anew.`,
    answers: {
      ...answers,
      200: { description: 'The appointment, and what to look at again.', schema: appointmentWithWarnings },
    },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const moved = await services.appointments.reschedule(actor, params.appointment_id, visitOf(body), {
      version: body.version,
      readVersions,
    });
    return {
      status: 200,
      headers: etag(moved),
      body: { ...appointmentBody(moved, services.zone), warnings: warningsOfVisit(visitOf(body), services.zone) },
    };
  }),

  route({
    method: 'post',
    path: '/appointments/{appointment_id}/offer-slots',
    tag,
    summary: 'Offer free places instead of its time',
    roles: team,
    audit: { action: 'change', resource: 'appointment' },
    params: appointmentParams,
    body: slotOffer,
    description:
      'Leaves at once, to the number that asked for another date or else the first contact that can be written to. The appointment stands until the patient has taken one.',
    answers: {
      202: { description: 'The offer is on its way.', schema: slotsOffered },
      409: {
        description:
          'It cannot be offered by message (slots_not_offered; the answer says what to do instead), or somebody has changed it since (version_conflict).',
      },
    },
  }).handle(async ({ params, body, actor, services }) => {
    return {
      status: 202,
      body: await services.offerSlots(actor, params.appointment_id, body.slots.map(visitOf), body.version),
    };
  }),

  marks('arrived', 'The patient has come'),
  marks('fulfilled', 'The visit has taken place'),
  marks('noshow', 'The patient has not come'),
  marks('cancel', 'Cancel it'),
];
