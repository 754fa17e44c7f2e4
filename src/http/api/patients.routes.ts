import { type z } from 'zod';
import { invalidField } from '../../domain/errors';
import { etag } from '../if-match';
import { route } from '../route';
import { type ApiServices } from '../services';
import { addressesOf } from './any-number';
import {
  contactsOf,
  numberWarnings,
  patient,
  patientBody,
  patientDraft,
  patientPage,
  patientParams,
  patientPatch,
  patientQuery,
  patientSearch,
  patientWithWarnings,
} from './patients.schemas';

const tag = 'Patients';
const team = ['staff', 'admin'] as const;

async function pageOfPatients(
  services: ApiServices,
  { skip, limit, sort, name, phone_number: number, language }: z.output<typeof patientSearch>,
): Promise<z.input<typeof patientPage>> {
  const addresses = number === undefined ? undefined : addressesOf(number, services.country);
  if (addresses === null)
    throw invalidField(
      'phone_number',
      'invalid_phone_number',
      "This is no telephone number. Write it with + and the country code, or as it is dialled in the clinic's country.",
    );
  const { items, total } = await services.patients.list({
    skip,
    limit,
    sort,
    ...(name ? { name } : {}),
    ...(addresses ? { addresses } : {}),
    ...(language ? { language } : {}),
  });
  return { items: items.map((item) => patientBody(item, services.zone)), total, skip, limit };
}

export const patientRoutes = [
  route({
    method: 'get',
    path: '/patients',
    tag,
    summary: 'List patients',
    roles: team,
    audit: { action: 'list', resource: 'patient' },
    query: patientQuery,
    description: 'Addresses are kept in logs on the way: look for a name or a number by POST /patients/search.',
    answers: { 200: { description: 'One page.', schema: patientPage } },
  }).handle(async ({ query, services }) => {
    return { status: 200, body: await pageOfPatients(services, query) };
  }),

  route({
    method: 'post',
    path: '/patients/search',
    tag,
    summary: 'Search patients by name or number',
    roles: team,
    audit: { action: 'list', resource: 'patient' },
    body: patientSearch,
    description: 'The conditions of GET /patients in a body, so that no name and no number stands in an address.',
    answers: { 200: { description: 'One page.', schema: patientPage } },
  }).handle(async ({ body, services }) => ({ status: 200, body: await pageOfPatients(services, body) })),

  route({
    method: 'post',
    path: '/patients',
    tag,
    summary: 'Register a patient',
    roles: team,
    audit: { action: 'create', resource: 'patient' },
    versioned: true,
    body: patientDraft,
    answers: { 201: { description: 'The patient, and what to look at again.', schema: patientWithWarnings } },
  }).handle(async ({ body, actor, services }) => {
    const { name, language, reminder_detail: reminderDetail } = body;
    const made = await services.patients.create(actor, {
      name,
      language,
      reminderDetail: reminderDetail ?? null,
      contacts: contactsOf(body) ?? [],
    });
    return {
      status: 201,
      body: { ...patientBody(made, services.zone), warnings: numberWarnings(body) },
      headers: { ...etag(made), Location: `/patients/${made.id}` },
    };
  }),

  route({
    method: 'get',
    path: '/patients/{patient_id}',
    tag,
    summary: 'Read a patient',
    roles: ['patient', 'staff', 'admin'],
    audit: { action: 'read', resource: 'patient' },
    versioned: true,
    params: patientParams,
    answers: { 200: { description: 'The patient.', schema: patient } },
  }).handle(async ({ params, actor, services }) => {
    const found = await services.patients.find(actor, params.patient_id);
    return { status: 200, headers: etag(found), body: patientBody(found, services.zone) };
  }),

  route({
    method: 'patch',
    path: '/patients/{patient_id}',
    tag,
    summary: 'Change a patient',
    roles: team,
    audit: { action: 'change', resource: 'patient' },
    versioned: true,
    params: patientParams,
    body: patientPatch,
    description: '`contacts` (or `phone_number`) takes the place of all contacts.',
    answers: { 200: { description: 'The patient, and what to look at again.', schema: patientWithWarnings } },
  }).handle(async ({ params, body, actor, services, readVersions }) => {
    const contacts = contactsOf(body);
    const changed = await services.patients.update(
      actor,
      params.patient_id,
      {
        ...(body.name === undefined ? {} : { name: body.name }),
        ...(body.language === undefined ? {} : { language: body.language }),
        ...(body.reminder_detail === undefined ? {} : { reminderDetail: body.reminder_detail }),
        ...(contacts ? { contacts } : {}),
      },
      readVersions,
    );
    return {
      status: 200,
      headers: etag(changed),
      body: { ...patientBody(changed, services.zone), warnings: numberWarnings(body) },
    };
  }),

  route({
    method: 'post',
    path: '/patients/{patient_id}/deceased',
    tag,
    summary: 'Confirm that a patient has died',
    roles: team,
    audit: { action: 'change', resource: 'patient' },
    versioned: true,
    params: patientParams,
    description:
      'Visits ahead are cancelled without a message, nothing more is sent about them, and the follow-up that reported it is closed.',
    answers: { 200: { description: 'The patient.', schema: patient } },
  }).handle(async ({ params, actor, services, readVersions }) => {
    await services.bereavements.confirm(actor, params.patient_id, readVersions);
    const found = await services.patients.find(actor, params.patient_id);
    return { status: 200, headers: etag(found), body: patientBody(found, services.zone) };
  }),

  route({
    method: 'post',
    path: '/patients/{patient_id}/release',
    tag,
    summary: 'Go on with messages about a patient',
    roles: team,
    audit: { action: 'change', resource: 'patient' },
    versioned: true,
    params: patientParams,
    description:
      'The report of a death was a misunderstanding: what was held leaves, as far as it is still of use. Visits that a confirmation cancelled stay cancelled.',
    answers: { 200: { description: 'The patient.', schema: patient } },
  }).handle(async ({ params, actor, services, readVersions }) => {
    await services.bereavements.release(actor, params.patient_id, readVersions);
    const found = await services.patients.find(actor, params.patient_id);
    return { status: 200, headers: etag(found), body: patientBody(found, services.zone) };
  }),

  route({
    method: 'delete',
    path: '/patients/{patient_id}',
    tag,
    summary: 'Remove a patient registered by mistake',
    roles: ['admin'],
    audit: { action: 'delete', resource: 'patient' },
    versioned: true,
    params: patientParams,
    answers: {
      204: { description: 'Removed.' },
      409: { description: 'Appointments, reminders, feedback or messages belong to the patient.' },
    },
  }).handle(async ({ params, actor, services, readVersions }) => {
    await services.patients.remove(actor, params.patient_id, readVersions);
    return { status: 204 };
  }),
];
