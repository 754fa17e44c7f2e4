import { existsSync } from 'node:fs';
import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { listen } from '../../src/http/listen';
import { as, startTestApi, type TestApi } from '../support/api';

const CHROMIUM =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

let api: TestApi;
let server: Server | undefined;
let browser: Browser | undefined;
let at: string;
let restricted: string;

beforeAll(async () => {
  api = await startTestApi();
  const [admin, staff] = [await api.account('admin', 'Direction'), await api.account('staff', 'Clarisse Mbarga-Ntolo')];
  const patients = await Promise.all(['Awa', 'Jean', 'Marie', 'Odile'].map((name) => api.patient(name)));
  await as(api, staff.token).get('/patients').expect(200);
  await as(api, staff.token).get(`/patients/${patients[0]}`).expect(200);
  await as(api, staff.token).get(`/patients/${patients[1]}/export`).expect(403);
  await as(api, admin.token).get(`/patients/${patients[1]}/export`).expect(200);
  await api.database.dataSource.query(
    `insert into audit_alerts (kind, user_id, count, raised_at) values ('mass_reading', $1, 412, now())`,
    [staff.userId],
  );
  const rows = await api.database.dataSource.query<{ id: string }[]>(
    `insert into follow_ups (kind, urgency, restricted, patient_id, due_at) values ('complaint', 'follow_up', true, $1, now()) returning id`,
    [patients[2]],
  );
  restricted = rows[0]!.id;
  server = await listen(api.app, { host: '127.0.0.1', port: 0 });
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await api.close();
});

async function signedIn(width: number): Promise<Page> {
  const page = await (await browser!.newContext({ viewport: { width, height: 800 } })).newPage();
  await page.goto(`${at}/admin/login`);
  await page.fill('input[name=username]', 'Direction');
  await page.fill('input[name=password]', 'a long password');
  await page.click('main button');
  return page;
}
const overflow = (page: Page) => page.evaluate('document.documentElement.scrollWidth - window.innerWidth');

test.each([
  [360, 'french', /412 patients différents en une heure/],
  [360, 'english', /412 different patients within an hour/],
  [1280, 'french', /412 patients différents en une heure/],
  [1280, 'english', /412 different patients within an hour/],
])('at %i pixels, in %s, nothing stands beside the page', async (width, language, alert) => {
  const page = await signedIn(width);
  await page.goto(`${at}/admin/audit?language=${language}`);
  expect(await page.textContent('main')).toMatch(alert);
  expect(await page.locator('.audit tbody tr').count()).toBeGreaterThan(4);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test('a filter is chosen and keeps what it was set to', async () => {
  const page = await signedIn(1280);
  await page.goto(`${at}/admin/audit?language=english`);
  await page.selectOption('select[name=action]', 'export');
  await page.click('.filters button');
  expect(await page.inputValue('select[name=action]')).toBe('export');
  expect((await page.locator('.audit tbody th').allTextContents()).every((text) => text.startsWith('Exported'))).toBe(
    true,
  );
  expect(await page.locator('.audit tbody tr').count()).toBe(2);
  await page.context().close();
});

test('what is kept to administrators is opened after a reason is chosen', async () => {
  const page = await signedIn(360);
  await page.goto(`${at}/admin/follow-ups/${restricted}?language=english`);
  expect(await page.textContent('main')).not.toContain('Marie');
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.selectOption('select[name=access_reason]', 'complaint_handling');
  await page.click('main button');
  expect(await page.textContent('main')).toContain('Marie');
  await page.context().close();
});
