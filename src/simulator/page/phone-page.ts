import path from 'node:path';
import express, { type NextFunction, type Request, type Response, Router } from 'express';
import { projectRoot } from '../../root';
import { type Simulator } from '../simulator';
import { type PhoneControls, type PhoneOwner } from './controls';
import { FailureSwitches, isSwitchName } from './failure-switches';
import { LiveUpdates } from './live-updates';
import { PhoneActions } from './phone-actions';
import { phoneKey } from './phone-key';
import { type Screen } from './render-entries';
import { hideNumber, type ListedOwner, type PageParts, renderPage, switchButtons } from './render-page';
import { sendCompressed, serveAssets } from './send-compressed';

const ASSETS = path.join(projectRoot, 'src/simulator/page/assets');
/** The page's own rules for the browser: nothing from another host, no inline script or style. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What an action tells the person at the page. */
interface Told {
  say: string | null;
  /** Parts of the page that look different now, by their id. */
  parts?: Record<string, string>;
}

type Action = (owner: ListedOwner, form: Readonly<Record<string, string>>) => Promise<Told> | Told;

/**
 * The patients' phones as a page: mount it at /simulator, in development only. Phone numbers stand in no address: a phone is named by
 * a key made from its number.
 */
export function phonePage(simulator: Simulator, controls: PhoneControls): Router {
  const router = Router();
  const switches = new FailureSwitches(simulator);
  const live = new LiveUpdates(simulator);
  const actions = new PhoneActions(simulator, controls);
  /** What an action said, until the page of that phone is next shown; only browsers without scripts need it. */
  const notices = new Map<string, string>();

  const listed = (owner: PhoneOwner): ListedOwner => ({ ...owner, key: phoneKey(owner.number) });
  const partsFor = async (
    req: Request,
    key: string | undefined,
    search: string | null = null,
  ): Promise<Omit<PageParts, 'notice' | 'waiting'> | null> => {
    const { people, total } = await controls.people(search);
    const others = people.map(listed);
    const one = key === undefined ? null : await controls.find(key);
    // Whoever nobody was found for stays on the phone that was open.
    const shown = one
      ? listed(one)
      : key === undefined
        ? (others[0] ?? (search === null ? undefined : (await controls.people(null)).people.map(listed)[0]))
        : undefined;
    if (!shown) return null;
    return {
      simulator,
      controls,
      switches,
      people: search !== null || others.some((owner) => owner.key === shown.key) ? others : [shown, ...others],
      total,
      search,
      shown,
      base: req.baseUrl,
    };
  };
  const show = async (
    req: Request,
    res: Response,
    key: string | undefined,
    search: string | null = null,
  ): Promise<void> => {
    const parts = await partsFor(req, key, search);
    if (!parts && key === undefined)
      return void res.type('text').send('There are no patients yet. Add one and reload.');
    if (!parts) return void res.status(404).type('text').send('There is no such phone.');
    const notice = notices.get(parts.shown.key) ?? null;
    notices.delete(parts.shown.key);
    sendCompressed(
      req,
      res,
      'text/html; charset=utf-8',
      renderPage({ ...parts, notice, waiting: await controls.waiting(parts.shown.number) }),
    );
  };
  const act =
    (perform: Action) =>
    async (req: Request, res: Response): Promise<void> => {
      const key = typeof req.params.key === 'string' ? req.params.key : undefined;
      const parts = await partsFor(req, key ?? textOf(req.body, 'phone'));
      if (!parts) return void res.status(404).json({ say: 'There is no such phone.' });
      let told: Told;
      try {
        told = await perform(parts.shown, fieldsOf(req.body));
      } catch (error) {
        told = { say: error instanceof Error ? error.message : 'That did not work.' };
      }
      if (req.get('X-Requested-With') === 'fetch') return void res.json(told);
      if (told.say !== null) notices.set(parts.shown.key, told.say);
      res.redirect(303, `${req.baseUrl}/phones/${parts.shown.key}`);
    };

  router.use((_req, res, next) => {
    res.set({
      'Content-Security-Policy': POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    next();
  });
  router.use(
    '/assets',
    serveAssets(ASSETS, { 'phone.css': 'text/css; charset=utf-8', 'phone.mjs': 'text/javascript; charset=utf-8' }),
  );
  router.get('/', (req, res) => show(req, res, undefined));
  router.get('/phones/:key', (req, res) => show(req, res, req.params.key));
  router.get('/phones/:key/live', async (req, res) => {
    const parts = await partsFor(req, req.params.key);
    if (parts) live.serve(req, res, parts);
    else res.status(404).end();
  });
  router.use(refuseOtherSites, express.urlencoded({ extended: false, limit: '16kb' }));
  // A number that is looked for stands in no address, so the form is posted.
  router.post('/find', (req, res) =>
    show(req, res, textOf(req.body, 'phone') || undefined, textOf(req.body, 'find')?.trim().slice(0, 100) || null),
  );
  router.post(
    '/phones/:key/messages',
    act((owner, form) => actions.write(owner, channelOf(form.channel), form.body ?? '', form.media)),
  );
  router.post(
    '/phones/:key/buttons',
    act((owner, form) => actions.touchButton(owner, form.message ?? '', form.button ?? '')),
  );
  router.post(
    '/phones/:key/replies',
    act((owner, form) => actions.answerMessage(owner, form.message ?? '', form)),
  );
  router.post(
    '/phones/:key/call',
    act((owner, form) => actions.call(owner, form)),
  );
  router.post(
    '/phones/:key/events',
    act((owner, form) => actions.happen(owner, form.event ?? '')),
  );
  router.post(
    '/phones/:key/failures',
    act((owner, form) => {
      const [name, on] = form.on === undefined ? [form.off, false] : [form.on, true];
      if (!isSwitchName(name)) return { say: 'There is no such switch.' };
      switches.set(owner.number, name, on);
      return { say: null, parts: { switches: switchButtons(switches, owner).text } };
    }),
  );
  router.post(
    '/phones/:key/number',
    act((owner, form) => {
      simulator.hideNumber(owner.number, form.hide === 'yes');
      return { say: null, parts: { 'hide-number': hideNumber({ simulator, shown: owner }).text } };
    }),
  );
  router.post(
    '/advance',
    act(async (_owner, form) => {
      const hours = Number(form.hours);
      if (!(hours > 0 && hours <= 24 * 31)) return { say: 'The clock goes forward by 1 hour to 31 days.' };
      await controls.advance(hours * 3_600_000);
      live.clockMoved();
      return { say: hours === 1 ? 'One hour has passed.' : `${hours} hours have passed.` };
    }),
  );
  return router;
}

const channelOf = (name: string | undefined): Screen => (name === 'sms' ? 'sms' : 'whatsapp');

function fieldsOf(body: unknown): Record<string, string> {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
}

const textOf = (body: unknown, name: string): string | undefined => fieldsOf(body)[name];

/** Another site that is open in the same browser must not press buttons here. */
function refuseOtherSites(req: Request, res: Response, next: NextFunction): void {
  const site = req.get('Sec-Fetch-Site');
  if (req.method === 'GET' || site === undefined || site === 'same-origin' || site === 'none') next();
  else res.status(403).json({ say: 'Use the buttons of this page.' });
}
