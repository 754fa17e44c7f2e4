import express, { Router } from 'express';
import { z } from 'zod';
import { notFound, Refusal } from '../../domain/errors';
import { OUTCOMES } from '../../domain/follow-up/life-cycle';
import { RELATIONS } from '../../domain/patient/contact';
import { type Locale } from '../../domain/locale';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { FOLLOW_UP_DEEDS, followUpPage, missingFollowUpPage } from './follow-up-page';
import { followUpsPage, PAGE } from './follow-ups-page';
import { type ApiServices } from '../services';
import { isText } from '../malformed-text';
import { followUpShown, isOfFile } from './follow-up-shown';
import { foundPatients } from './found-patients';
import { type PageGate, refuseOtherSites } from './gate';
import { reasonPage } from './reason-page';
import { accessReason } from '../audit/origin';

const id = z.uuid();
const note = z
  .string()
  .refine(isText)
  .trim()
  .max(4_000)
  .optional()
  .transform((value) => value || undefined);
const deeds = z.discriminatedUnion('deed', [
  z.object({ deed: z.enum(FOLLOW_UP_DEEDS).extract(['acknowledge', 'release', 'reopen']) }),
  z.object({ deed: z.literal('close'), outcome: z.enum(OUTCOMES), note }),
  z.object({ deed: z.literal('note'), note }),
  z.object({ deed: z.enum(FOLLOW_UP_DEEDS).extract(['confirm_death', 'release_hold']), patient: id }),
  z.object({ deed: z.literal('open'), access_reason: accessReason }),
  z.object({ deed: z.literal('find'), name: z.string().refine(isText).trim().min(2).max(200) }),
  z.object({
    deed: z.literal('link'),
    patient: z.uuid(),
    contact: z.union([z.uuid(), z.literal('')]),
    relation: z.enum(RELATIONS).optional(),
  }),
]);

const versions = z.object({ version: z.string().max(40).optional().catch(undefined) });

/** Refusals that the page itself shows, with the follow-up as it is by now. */
const SHOWN = ['follow_up_closed', 'death_undecided', 'validation_failed', 'already_exists', 'not_reachable'];
const place = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);

async function carryOut(
  services: ApiServices,
  actor: Actor,
  followUpId: string,
  locale: Locale,
  deed: Exclude<z.output<typeof deeds>, { deed: 'find' | 'open' }>,
  readVersions: ReadVersions,
): Promise<void> {
  switch (deed.deed) {
    case 'acknowledge':
      return void (await services.followUps.work(actor, followUpId, { status: 'taken' }, readVersions));
    case 'release':
    case 'reopen':
      return void (await services.followUps.work(actor, followUpId, { status: 'open' }, readVersions));
    case 'close':
      return void (await services.followUps.work(
        actor,
        followUpId,
        { status: 'closed', outcome: deed.outcome, note: deed.note },
        readVersions,
      ));
    case 'note':
      return void (await services.followUps.work(actor, followUpId, { note: deed.note }, readVersions));
    case 'confirm_death':
    case 'release_hold': {
      await services.followUps.requireVersion(actor, followUpId, readVersions);
      // Only people of this very task, whoever sends the form.
      const { held } = (await followUpShown(services, actor, followUpId, locale)) ?? { held: [] };
      if (!held.some((person) => person.id === deed.patient)) throw notFound('patient');
      return void (await (deed.deed === 'confirm_death'
        ? services.bereavements.confirm(actor, deed.patient)
        : services.bereavements.release(actor, deed.patient)));
    }
    case 'link': {
      await services.followUps.requireVersion(actor, followUpId, readVersions);
      const { conversationId } = await services.followUps.find(actor, followUpId);
      if (conversationId === null) throw notFound('conversation');
      const { patient: patientId, contact, relation } = deed;
      return void (await services.linkSender(
        actor,
        conversationId,
        contact === '' ? { patientId, relation } : { patientId, contactId: contact },
      ));
    }
    default:
      deed satisfies never;
  }
}

/** The list of what waits and the page an alert leads to, for staff and administrators. */
export function followUpPages(services: ApiServices, gate: PageGate): Router {
  const router = Router();

  router.get(
    '/',
    gate.open(
      ['staff', 'admin'],
      { action: 'list', resource: 'follow_up' },
      async ({ actor, frame, trail }, req, res) => {
        const now = services.now();
        const skip = place.catch(0).parse(req.query['skip']);
        const { items, total } = await services.followUps.list(actor, { status: 'waiting', skip, limit: PAGE });
        const lines = items.map((item) => ({
          ...item,
          imported: isOfFile(item),
          anonymous: item.details['anonymous'] === true,
          late: item.dueAt < now,
        }));
        await trail.allowed({ patientIds: items.flatMap(({ patientId }) => patientId ?? []) });
        res.type('html').send(followUpsPage(frame, { lines, total, skip, zone: services.zone }));
      },
    ),
  );

  router.get(
    '/:id',
    gate.open(
      ['staff', 'admin'],
      { action: 'read', resource: 'follow_up' },
      async ({ actor, frame, trail }, req, res) => {
        const asked = id.safeParse(req.params['id']);
        const shown = asked.success ? await followUpShown(services, actor, asked.data, frame.locale) : null;
        if (!shown) return void res.status(404).type('html').send(missingFollowUpPage(frame));
        if (await trail.needsReason({ resource: 'follow_up', ...shown })) {
          await trail.refused('access_reason_required', { resourceId: shown.id });
          return void res.type('html').send(reasonPage(frame, shown.id));
        }
        await trail.allowed({ resourceId: shown.id });
        res
          .type('html')
          .send(followUpPage(frame, shown, { zone: services.zone, refused: req.query['refused'] === '1' }));
      },
    ),
  );

  router.post(
    '/:id',
    refuseOtherSites,
    express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 10 }),
    gate.open(
      ['staff', 'admin'],
      { action: 'change', resource: 'follow_up' },
      async ({ actor, frame, language, trail }, req, res) => {
        const asked = id.safeParse(req.params['id']);
        const deed = deeds.safeParse(req.body ?? {});
        const { version } = versions.parse(req.body ?? {});
        const readVersions = version === undefined ? null : [version];
        let refused = !deed.success;
        const resourceId = asked.success ? { resourceId: asked.data } : {};
        if (asked.success && deed.success && deed.data.deed === 'find') {
          // Shown in answer to the form: a name stands in no address.
          const shown = await followUpShown(services, actor, asked.data, frame.locale);
          if (shown && (await trail.needsReason({ resource: 'follow_up', ...shown }))) {
            await trail.refused('access_reason_required', resourceId);
            return void res.type('html').send(reasonPage(frame, shown.id));
          }
          const found = shown && (await foundPatients(services, deed.data.name));
          if (found)
            await trail.allowed({
              action: 'list',
              resource: 'patient',
              patientIds: found.patients.map((each) => each.id),
            });
          return void res
            .status(shown ? 200 : 404)
            .type('html')
            .send(
              shown && found
                ? followUpPage(frame, { ...shown, found }, { zone: services.zone, refused: false })
                : missingFollowUpPage(frame),
            );
        }
        try {
          if (asked.success && deed.success) {
            if (deed.data.deed === 'open') {
              await services.followUps.find(actor, asked.data);
              await trail.allowed({ ...resourceId, action: 'read', reason: deed.data.access_reason });
            } else if (deed.data.deed !== 'find')
              await carryOut(services, actor, asked.data, frame.locale, deed.data, readVersions);
          }
        } catch (error) {
          if (asked.success && deed.success && error instanceof Refusal && error.code === 'stale_version') {
            const shown = await followUpShown(services, actor, asked.data, frame.locale);
            if (!shown) {
              await trail.refused(error.code, resourceId);
              return void res.status(404).type('html').send(missingFollowUpPage(frame));
            }
            if (await trail.needsReason({ resource: 'follow_up', ...shown })) {
              await trail.refused('access_reason_required', resourceId);
              return void res.type('html').send(reasonPage(frame, shown.id));
            }
            // The answer is the record as it is by now: it is read, though it was not changed.
            await trail.refusedButShown(error.code, resourceId);
            const draft = deed.data.deed === 'note' || deed.data.deed === 'close' ? deed.data : undefined;
            return void res
              .status(412)
              .type('html')
              .send(
                followUpPage(frame, shown, {
                  zone: services.zone,
                  refused: false,
                  stale: error.changes ?? [],
                  ...(draft && { draft }),
                }),
              );
          }
          if (!(error instanceof Refusal) || !(SHOWN.includes(error.code) || error.code === 'not_found')) throw error;
          await trail.refused(error.code, resourceId);
          if (error.code === 'not_found') return void res.status(404).type('html').send(missingFollowUpPage(frame));
          refused = true;
        }
        if (!asked.success) return void res.status(404).type('html').send(missingFollowUpPage(frame));
        await (deed.success ? trail.allowed(resourceId) : trail.refused('validation_failed', resourceId));
        res.redirect(303, `/admin/follow-ups/${asked.data}?language=${language}${refused ? '&refused=1' : ''}`);
      },
    ),
  );
  return router;
}
