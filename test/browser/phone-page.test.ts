import { type AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import type http from 'node:http';
import express from 'express';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import twilio from 'twilio';
import { phonePage } from '../../src/simulator/page/phone-page';
import { type Simulator } from '../../src/simulator/simulator';
import { phoneOwners } from '../support/phone-owners';
import { startSimulator } from '../../src/simulator/start-simulator';

const ACCOUNT = { accountSid: 'AC0123456789abcdef0123456789abcdef', authToken: 'a-token-of-the-tests' };
const REMINDER = `HX${'1'.repeat(32)}`;
const RATING = `HX${'2'.repeat(32)}`;
const AWA = '+237677000001';
const JOHN = '+237677000002';
const CHROMIUM =
  process.env.CHROMIUM_PATH ??
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let simulator: Simulator;
let server: http.Server;
let address: string;
let browser: Browser;
let client: twilio.Twilio;
let offset = 0;
const visitsOver: string[] = [];

/** A clinic that echoes: enough to see every part of the page move. */
function echoClinic(): express.Express {
  const app = express();
  app.use('/clinic', express.urlencoded({ extended: false }));
  app.post('/clinic/messages', (req, res) => {
    const { Body: body = '', ButtonPayload: payload } = req.body as Record<string, string>;
    const response = new twilio.twiml.MessagingResponse();
    response.message(payload ? `Merci, c'est noté (${payload}).` : `Nous avons reçu : ${body}`);
    res.type('text/xml').send(response.toString());
  });
  app.post('/clinic/voice', (_req, res) => {
    const response = new twilio.twiml.VoiceResponse();
    response
      .gather({ numDigits: 1, timeout: 60, action: '/clinic/gather', input: ['dtmf', 'speech'] })
      .say({ language: 'en-GB' }, 'Hello John. If you will come, press 1.');
    res.type('text/xml').send(response.toString());
  });
  app.post('/clinic/gather', (req, res) => {
    const { Digits: digits, SpeechResult: speech } = req.body as Record<string, string>;
    const response = new twilio.twiml.VoiceResponse();
    response
      .gather({ timeout: 60, action: '/clinic/gather' })
      .say({ language: 'en-GB' }, `Thank you, it is noted: ${digits ?? speech}.`);
    res.type('text/xml').send(response.toString());
  });
  return app;
}

beforeAll(async () => {
  const now = () => new Date(Date.UTC(2026, 2, 11, 8, 30) + offset);
  simulator = await startSimulator({
    ...ACCOUNT,
    now,
    senders: ['whatsapp:+237222000002', '+237222000001'],
    delays: { sent: 30, delivered: 60, read: 60, ringing: 20 },
    callSecondMillis: 100,
    templates: {
      [REMINDER]: {
        language: 'fr',
        text: 'Bonjour {{1}}. Pouvez-vous venir ?',
        buttons: [
          { title: 'Je viens', id: 'confirm:1' },
          { title: 'Autre date', id: 'reschedule:1' },
          { title: 'Je ne viens pas', id: 'cancel:1' },
        ],
      },
      [RATING]: {
        language: 'fr',
        text: 'Votre visite, {{1}} ?',
        buttons: ['5 Très bien', '4 Bien', '3 Moyen', '2 Mal', '1 Très mal'].map((title) => ({
          title,
          id: `rate:${title[0]}`,
        })),
      },
    },
  });
  client = twilio(ACCOUNT.accountSid, ACCOUNT.authToken);
  client.api.baseUrl = simulator.url;
  const app = echoClinic().use(
    '/simulator',
    phonePage(simulator, {
      clinicName: 'Clinique Espérance',
      timeZone: 'Africa/Douala',
      now,
      ...phoneOwners([
        { name: 'Awa Ngono', number: AWA, language: 'french' },
        { name: 'John Tabe', number: JOHN, language: 'english' },
      ]),
      advance: async (millis) => {
        offset += millis;
      },
      visitOver: async (number) => {
        visitsOver.push(number);
        return 'The visit is over.';
      },
      remindNow: async (number) => {
        await remind(number);
        return 'The reminder is on its way.';
      },
    }),
  );
  server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  simulator.setWebhooks({ message: `${address}/clinic/messages`, voice: `${address}/clinic/voice` });
  if (CHROMIUM === undefined) throw new Error('Chromium was not found. Install it or set CHROMIUM_PATH.');
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
});
afterAll(async () => {
  await browser?.close();
  await simulator?.stop();
  server?.closeAllConnections();
  server?.close();
});

let context: BrowserContext;
let page: Page;
let faults: string[];

/** Opens the page; whatever the browser complains about or asks another host for is kept in `faults`. */
async function open(viewport: { width: number; height: number }): Promise<void> {
  context = await browser.newContext({ viewport });
  page = await context.newPage();
  await page.addInitScript(() => {
    const spoken: string[] = [];
    Object.assign(globalThis, {
      spoken,
      SpeechSynthesisUtterance: class {
        lang = '';
        constructor(readonly text: string) {}
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        speak: (words: { lang: string; text: string }) => spoken.push(`${words.lang}: ${words.text}`),
        cancel: () => spoken.push('(silence)'),
      },
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  await page.goto(`${address}/simulator/`);
}
beforeEach(async () => {
  simulator.reset();
  await simulator.settled();
  faults = [];
});
afterEach(async () => {
  await context.close();
  expect(faults).toEqual([]);
});

const remind = (to: string) =>
  client.messages.create({
    to: `whatsapp:${to}`,
    from: 'whatsapp:+237222000002',
    contentSid: REMINDER,
    contentVariables: '{"1":"Awa"}',
  });
const phoneCall = (to: string) =>
  client.calls.create({ to, from: '+237222000001', url: `${address}/clinic/voice`, timeout: 600 });
const bubbles = (screen: 'whatsapp' | 'sms') => page.locator(`#messages-${screen} .bubble .text`).allTextContents();
const DESKTOP = { width: 1280, height: 800 };
const SMALL = { width: 360, height: 740 };

test('a WhatsApp dialogue in French: reminder, ticks, button, answer, text, photo', async () => {
  await open(DESKTOP);
  await page.getByRole('button', { name: 'Send reminder now' }).click();
  await page.getByText('The reminder is on its way.').waitFor();
  await page.getByText('Bonjour Awa. Pouvez-vous venir ?').first().waitFor();
  await page.locator('#messages-whatsapp .status.read', { hasText: 'lu' }).waitFor();
  await page.getByRole('button', { name: 'Je viens', exact: true }).click();
  await page.getByText("Merci, c'est noté (confirm:1).").last().waitFor();
  await page.getByLabel('Message (WhatsApp)').fill('Est-ce à jeun ?');
  await page.keyboard.press('Enter');
  await page.locator('#messages-whatsapp').getByText('Nous avons reçu : Est-ce à jeun ?').waitFor();
  expect(await page.getByLabel('Message (WhatsApp)').inputValue()).toBe('');
  await page.getByRole('button', { name: 'Envoyer une photo' }).click();
  await page.locator('#messages-whatsapp .media', { hasText: 'Photo' }).waitFor();
  expect((await bubbles('whatsapp')).slice(0, 5)).toEqual([
    'Bonjour Awa. Pouvez-vous venir ?',
    'Je viens',
    "Merci, c'est noté (confirm:1).",
    'Est-ce à jeun ?',
    'Nous avons reçu : Est-ce à jeun ?',
  ]);
});

test('a message is quoted with the keyboard, and gets a reaction', async () => {
  await remind(AWA);
  await open(DESKTOP);
  await page.getByText('Citer ou réagir').first().click();
  await page.getByLabel('Citer ce message').first().fill('à quelle heure ?');
  await page.keyboard.press('Enter');
  await page.locator('#messages-whatsapp').getByText('Nous avons reçu : à quelle heure ?').waitFor();
  await page.getByRole('button', { name: 'Réagir avec 👍' }).first().click();
  await page.locator('#messages-whatsapp .mine').getByText('👍').waitFor();
});

test('five choices open as a list', async () => {
  await open(DESKTOP);
  await client.messages.create({
    to: `whatsapp:${AWA}`,
    from: 'whatsapp:+237222000002',
    contentSid: RATING,
    contentVariables: '{"1":"Awa"}',
  });
  await page.getByText('Voir les choix').click();
  await page.locator('#messages-whatsapp .status.read').waitFor();
  await page.getByRole('button', { name: '4 Bien' }).click();
  await page.getByText("Merci, c'est noté (rate:4).").last().waitFor();
});

test('a call in English: it rings, is answered, spoken, answered by key and by voice, and stays in the list', async () => {
  await open(DESKTOP);
  await phoneCall(JOHN);
  await page.locator('#people a.rings').click();
  const dialog = page.getByRole('dialog', { name: 'Incoming call Clinique Espérance' });
  await dialog.waitFor();
  await page.waitForFunction("document.activeElement?.id === 'answer'");
  await page.keyboard.press('Enter');
  await page.locator('#heard').getByText('Hello John. If you will come, press 1.').waitFor();
  await page.locator('.keypad.awaited').waitFor();
  await page.getByPlaceholder('Say something').fill('yes please');
  await page.getByRole('button', { name: 'Say' }).click();
  await page.locator('#heard').getByText('Thank you, it is noted: yes please.').waitFor();
  await page.locator('#call-dialog').focus();
  await page.keyboard.press('1');
  await page.keyboard.press('#');
  await page.locator('#heard').getByText('Thank you, it is noted: 1.').waitFor();
  expect(
    await page.evaluate(() =>
      (globalThis as unknown as { spoken: string[] }).spoken.filter((line) => line !== '(silence)'),
    ),
  ).toEqual([
    'en-GB: Hello John. If you will come, press 1.',
    'en-GB: Thank you, it is noted: yes please.',
    'en-GB: Thank you, it is noted: 1.',
  ]);
  await page.getByRole('button', { name: 'Hang up' }).click();
  await page.locator('.call-entry summary').click();
  await page.locator('.call-entry').getByText('Hello John. If you will come, press 1.').waitFor();
  await expect(page.getByRole('dialog').count()).resolves.toBe(0);
});

test('at 360 pixels nothing sticks out, the screens are tabs, a new SMS comes to the front', async () => {
  await open(SMALL);
  await remind(AWA);
  await page.getByRole('button', { name: 'Je viens', exact: true }).waitFor();
  await client.messages.create({ to: AWA, from: '+237222000001', body: 'Rappel par SMS' });
  await page.locator('#messages-sms').getByText('Rappel par SMS').waitFor();
  await page.waitForFunction("document.getElementById('screens').dataset.tab === 'sms'");
  expect(await page.locator('#messages-whatsapp').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'WhatsApp', exact: true }).click();
  expect(await page.locator('#messages-whatsapp').isVisible()).toBe(true);
  expect(await page.getByLabel('Message (WhatsApp)').isVisible()).toBe(true);
  await phoneCall(AWA);
  await page.getByRole('button', { name: 'Répondre' }).click();
  await page.locator('.keypad.awaited').waitFor();
  const keys = await page
    .locator('.keypad button')
    .evaluateAll((buttons) =>
      buttons.map(
        (button) => button.getBoundingClientRect().width >= 44 && button.getBoundingClientRect().height >= 40,
      ),
    );
  expect(keys).toEqual(Array.from({ length: 12 }, () => true));
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  await page.getByRole('button', { name: 'Raccrocher' }).click();
  await page.locator('.call-entry').first().waitFor({ state: 'attached' });
});

test('failures show what the patient never got; the clock and the visit move', async () => {
  await open(DESKTOP);
  const failing = page.getByRole('switch', { name: 'Messages are not delivered' });
  await failing.click();
  await page.locator('#switch-undelivered[aria-checked="true"]').waitFor();
  await remind(AWA);
  await page.getByText('Jamais arrivé sur ce téléphone').waitFor();
  await expect(page.getByRole('button', { name: 'Je viens', exact: true }).count()).resolves.toBe(0);
  await failing.click();
  await page.locator('#switch-undelivered[aria-checked="false"]').waitFor();
  const before = await page.locator('#clock').textContent();
  await page.getByRole('button', { name: '+ 1 hour' }).click();
  await page.getByText('One hour has passed.').waitFor();
  expect(await page.locator('#clock').textContent()).not.toBe(before);
  await page.getByRole('button', { name: 'Visit over' }).click();
  await page.getByText('The visit is over.').waitFor();
  expect(visitsOver).toContain(AWA);
});

test('everything that can be pressed or filled in has a name', async () => {
  await remind(AWA);
  await open(DESKTOP);
  await page.getByRole('button', { name: 'Je viens', exact: true }).waitFor();
  const nameless = await page.evaluate(`[...document.querySelectorAll('button, input:not([type=hidden]), a, summary')]
    .filter((control) => !(control.textContent.trim() || control.getAttribute('aria-label') || control.labels?.length))
    .map((control) => control.outerHTML)`);
  expect(nameless).toEqual([]);
  for (const name of ['WhatsApp: Awa Ngono', 'SMS: Awa Ngono']) await page.getByRole('log', { name }).waitFor();
});

test('the first visit is small enough for a slow line', async () => {
  for (let number = 0; number < 60; number += 1)
    await client.messages.create({
      to: AWA,
      from: '+237222000001',
      body: `Rappel ${number} : votre rendez-vous est le jeudi 12 mars à 10h30.`,
    });
  await simulator.settled();
  const sizes: number[] = [];
  context = await browser.newContext({ viewport: SMALL });
  page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.loadingFinished', (event) => sizes.push(event.encodedDataLength));
  await page.goto(`${address}/simulator/`);
  await page.locator('#messages-sms li').nth(59).waitFor({ state: 'attached' });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(5_000);
  expect(total).toBeLessThan(30_000);
});
