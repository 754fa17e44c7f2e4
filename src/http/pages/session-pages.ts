import { Router } from 'express';
import { z } from 'zod';
import { Refusal } from '../../domain/errors';
import { type ApiServices } from '../services';
import { type PageGate, refuseOtherSites } from './gate';
import { sessionsPage } from './sessions-page';

const id = z.uuid();

/** The list of log-ins, each with a button that ends it: one's own, and for administrators everybody's. */
export function sessionPages(services: ApiServices, gate: PageGate): Router {
  const router = Router();

  router.get(
    '/',
    gate.open(
      ['staff', 'admin'],
      { action: 'list', resource: 'account' },
      async ({ actor, session, frame, language }, _req, res) => {
        const sessions = await services.sessions.list(actor, actor.role === 'admin' ? null : actor.userId);
        res
          .type('html')
          .send(
            sessionsPage(frame, { language, sessions, own: actor.userId, current: session.id, zone: services.zone }),
          );
      },
    ),
  );

  router.post(
    '/:id',
    refuseOtherSites,
    gate.open(['staff', 'admin'], { action: 'change', resource: 'account' }, async ({ actor, language }, req, res) => {
      const asked = id.safeParse(req.params['id']);
      // Ended meanwhile, or never there: the list shows what stands.
      if (asked.success)
        await services.sessions.end(actor, asked.data).catch((error: unknown) => {
          if (!(error instanceof Refusal && error.code === 'not_found')) throw error;
        });
      res.redirect(303, `/admin/sessions?language=${language}`);
    }),
  );
  return router;
}
