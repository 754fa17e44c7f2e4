import { route } from '../route';
import {
  erasing,
  erasure,
  erasureBody,
  exportBody,
  holding,
  legalHold,
  legalHoldBody,
  patientExport,
  recordParams,
} from './patient-records.schemas';

const tag = 'Patients';

export const patientRecordRoutes = [
  route({
    method: 'get',
    path: '/patients/{patient_id}/export',
    tag,
    summary: 'Export everything held about a patient',
    roles: ['patient', 'admin'],
    audit: { action: 'export', resource: 'patient' },
    freshLogin: true,
    params: recordParams,
    description: 'One document. That it was asked for is recorded.',
    answers: { 200: { description: 'The document.', schema: patientExport } },
  }).handle(async ({ params, actor, services }) => ({
    status: 200,
    body: exportBody(await services.patientRecords.export(actor, params.patient_id), services.zone),
    headers: {
      'Content-Disposition': 'attachment; filename="patient-export.json"',
      'Cache-Control': 'private, no-store',
    },
  })),

  route({
    method: 'post',
    path: '/patients/{patient_id}/legal-hold',
    tag,
    summary: 'Begin or end a legal hold on a patient',
    roles: ['admin'],
    audit: { action: 'change', resource: 'patient' },
    params: recordParams,
    body: holding,
    description:
      'For a dispute or an inquiry: while it is on, nothing about the patient goes, neither when the term of its kind is over nor by an erasure. Messages go on as before.',
    answers: { 200: { description: 'The hold.', schema: legalHold } },
  }).handle(async ({ params, body, actor, services }) => ({
    status: 200,
    body: legalHoldBody(await services.patientRecords.holdLegally(actor, params.patient_id, body.held), services.zone),
  })),

  route({
    method: 'post',
    path: '/patients/{patient_id}/erase',
    tag,
    summary: 'Erase a patient',
    roles: ['admin'],
    audit: { action: 'erase', resource: 'patient' },
    freshLogin: true,
    versioned: true,
    params: recordParams,
    body: erasing,
    description:
      'Cannot be undone. Queued messages are cancelled, visits ahead too, and nothing is sent to the person afterwards. Name, numbers, reasons and every text go; what figures and bills ' +
      'count stays without them (a comment keeps mark, sentiment and themes). A STOP stays binding as a keyed hash of the number. Asked again, it answers the same.',
    answers: {
      200: { description: 'What was erased.', schema: erasure },
      409: {
        description:
          'An urgent follow-up is open (urgent_follow_up), the patient is on legal hold (legal_hold), a message is just leaving (delivery_under_way), or DATA_KEYS is not set in production (data_keys_missing).',
      },
    },
  }).handle(async ({ params, body, actor, services, readVersions }) => ({
    status: 200,
    body: erasureBody(
      await services.patientRecords.erase(actor, params.patient_id, body.confirm_name, readVersions),
      services.zone,
    ),
  })),
];
