import { route } from '../route';
import { auditBody, auditPage, auditQuery } from './audit.schemas';
import { instantsOf } from './period';

export const auditRoutes = [
  route({
    method: 'get',
    path: '/audit',
    tag: 'Users',
    summary: 'Who read and changed what',
    roles: ['admin'],
    audit: { action: 'list', resource: 'audit' },
    query: auditQuery,
    description:
      'Newest first. Events are added only, and linked by a hash chain (npm run audit -- --verify). That it was read is an event too. As a page: /admin/audit.',
    answers: {
      200: { description: 'One page.', schema: auditPage },
      503: { description: 'The audit cannot be written for the moment: then it is not shown either.' },
    },
  }).handle(async ({ query, services }) => {
    const { user_id: userId, patient_id: patientId, action, before, limit } = query;
    const { items, next } = await services.accessAudit.list({
      userId,
      patientId,
      action,
      ...instantsOf(query, services.zone),
      before,
      limit,
    });
    return { status: 200, body: { items: items.map((item) => auditBody(item, services.zone)), next } };
  }),
];
