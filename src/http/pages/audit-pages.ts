import { Router } from 'express';
import { auditQuery } from '../api/audit.schemas';
import { instantsOf } from '../api/period';
import { type ApiServices } from '../services';
import { auditPage } from './audit-page';
import { type PageGate } from './gate';

/** As many lines as a screen shows in a few turns. */
const LINES = 50;
/** Accounts whose names the page knows. */
const MOST_NAMES = 200;

const query = auditQuery.omit({ limit: true }).strip();

/** Who read and changed what, for administrators. */
export function auditPages(services: ApiServices, gate: PageGate): Router {
  const router = Router();
  router.get(
    '/',
    gate.open(['admin'], { action: 'list', resource: 'audit' }, async ({ frame, trail }, req, res) => {
      const given = Object.fromEntries(Object.entries(req.query).filter(([, value]) => value !== ''));
      const asked = query.safeParse(given);
      const filter = asked.success ? asked.data : {};
      const { user_id: userId, patient_id: patientId, action, before } = filter;
      const [{ items, next }, alerts, { items: accounts }] = await Promise.all([
        services.accessAudit.list({
          userId,
          patientId,
          action,
          ...instantsOf(filter, services.zone),
          before,
          limit: LINES,
        }),
        services.accessAudit.recentAlerts(),
        services.users.list({ skip: 0, limit: MOST_NAMES }),
      ]);
      await trail.allowed({ patientIds: patientId === undefined ? [] : [patientId] });
      res
        .status(asked.success ? 200 : 422)
        .type('html')
        .send(
          auditPage(frame, {
            lines: items,
            next,
            alerts,
            names: new Map(accounts.map(({ id, username }) => [id, username])),
            team: accounts.filter(({ role }) => role !== 'patient').map(({ id, username }) => ({ id, username })),
            filter,
            understood: asked.success,
            zone: services.zone,
          }),
        );
    }),
  );
  return router;
}
