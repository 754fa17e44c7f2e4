import { type AddressInfo } from 'node:net';
import type http from 'node:http';
import express from 'express';
import { createWaitingReminders } from '../../../src/adapters/database/reminders/waiting-reminders';
import { hoursOf } from '../../../src/compose/jobs';
import { composePhones } from '../../../src/compose/phones';
import { phoneKey } from '../../../src/simulator/page/phone-key';
import { startTestClinic, type TestClinic } from '../../support/clinic';

let clinic: TestClinic;
let server: http.Server;
let url: string;

/** 23:00 in Douala: the quiet hours have begun. */
const LATE = '2026-03-09T22:00:00Z';

beforeAll(async () => {
  clinic = await startTestClinic(LATE);
  const { config } = clinic.app.core.runtime;
  const pages = composePhones({
    config,
    simulator: clinic.provider,
    clock: { now: () => clinic.now(), advance: (millis) => clinic.advance(millis / 60_000) },
    app: () => clinic.app,
    runJob: () => Promise.resolve(),
  });
  server = express().use('/simulator', pages).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/simulator`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await clinic.close();
});
beforeEach(async () => {
  await clinic.reset();
  const now = clinic.now();
  clinic.advance(
    (Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + (now.getUTCHours() < 22 ? 0 : 1), 22) -
      now.getTime()) /
      60_000,
  );
  await clinic.query(`insert into users (username, password_hash, role) values ('AdminUser', 'x', 'admin')`);
});

const page = async (path = '') => {
  const answer = await fetch(url + path);
  return { status: answer.status, text: await answer.text() };
};
const find = async (text: string, phone = '') =>
  (await fetch(`${url}/find`, { method: 'POST', body: new URLSearchParams({ find: text, phone }) })).text();
const act = async (number: string, event: string) =>
  (await (
    await fetch(`${url}/phones/${phoneKey(number)}/events`, {
      method: 'POST',
      body: new URLSearchParams({ event }),
      headers: { 'X-Requested-With': 'fetch' },
    })
  ).json()) as { say: string };
const owners = (text: string) =>
  [...text.matchAll(/<span class="name"><span>([^<]*)<\/span>/g)].map(([, name]) => name);
const AWA = '+237699000101';

describe('/simulator shows a phone for every patient', () => {
  test('one who was just added has one, also without a reload of the program', async () => {
    expect(await page()).toEqual({ status: 200, text: 'There are no patients yet. Add one and reload.' });
    await clinic.patient({ name: 'Awa Ndi', number: AWA, language: 'english' });
    const { status, text } = await page();
    expect([status, owners(text), text.includes(AWA), text.includes('role="search"')]).toEqual([
      200,
      ['Awa Ndi'],
      true,
      false,
    ]);
    expect((await page(`/phones/${phoneKey(AWA)}`)).status).toBe(200);
    expect((await page(`/phones/${phoneKey('+237699999999')}`)).status).toBe(404);
  });

  test('one phone for several patients bears their names; a WhatsApp id without a number has none, and a wrong number neither', async () => {
    await clinic.patient({ name: 'Sandrine Fotso', number: AWA });
    await clinic.patient({ name: 'Kevin Fotso', number: AWA });
    await clinic.patient({ name: 'Without number', number: 'CM.13491208655302741918' });
    const wrong = await clinic.patient({ name: 'Wrong', number: '+237699000102' });
    await clinic.query('update contacts set wrong_number_at = now() where patient_id = $1', [wrong]);
    expect(owners((await page()).text)).toEqual(['Sandrine Fotso &amp; Kevin']);
  });

  test('where there are many, the first are listed and the others found by name or number; no number stands in an address', async () => {
    for (let n = 0; n < 40; n++)
      await clinic.patient({
        name: n === 35 ? 'Éloïse Zang' : `Patient ${n}`,
        number: `+2376990002${String(n).padStart(2, '0')}`,
      });
    const { text } = await page();
    expect([owners(text).length, text.includes('30 of 40 phones.')]).toEqual([30, true]);
    expect(owners(await find('eloise'))).toEqual(['Éloïse Zang']);
    expect(owners(await find('699 00 02 35'))).toEqual(['Éloïse Zang']);
    const key = phoneKey('+237699000235');
    const own = await page(`/phones/${key}`);
    expect([own.status, owners(own.text)[0], owners(own.text).length]).toEqual([200, 'Éloïse Zang', 31]);
    const nobody = await find('nobody at all', key);
    expect([
      owners(nobody),
      nobody.includes('Nobody by this name or number.'),
      nobody.includes('<h1>Éloïse Zang'),
    ]).toEqual([[], true, true]);
    expect([...text.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address).join(' ')).not.toMatch(
      /699000/,
    );
  });
});

describe('in the quiet hours', () => {
  const due = async () => {
    const patientId = await clinic.patient({ name: 'Awa Ndi', number: AWA });
    const visit = await clinic.appointment(patientId, { date: inDays(2), time: '10:00' });
    return clinic.remind(patientId, { number: AWA, appointmentId: visit.id });
  };
  const inDays = (days: number) => new Date(clinic.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const reminders = () =>
    clinic.query<{ id: string; status: string }>('select id, status from reminders order by created_at');

  test('the page says why nothing has come, until it has', async () => {
    await due();
    expect((await page()).text).not.toContain('class="waiting"');
    await clinic.app.core.reminders.planNow();
    expect((await page()).text).toMatch(
      /class="waiting">.*A reminder waits until \w{3},? 08:00: nothing is sent in the quiet hours \(20:00-08:00\)/s,
    );
    clinic.advance(9 * 60 + 5);
    await clinic.deliver();
    expect([clinic.texts(AWA).length, (await page()).text.includes('class="waiting"')]).toEqual([1, false]);
  });

  test('a trigger counts what waits, each time it is asked', async () => {
    await due();
    const admin = {
      userId: (await clinic.query<{ id: string }>('select id from users'))[0]!.id,
      role: 'admin',
      patientId: null,
    } as const;
    const { reminders: service } = clinic.app.services;
    expect([await service.trigger(admin), await service.trigger(admin)]).toEqual([
      { queued: 0, deferred: 1 },
      { queued: 0, deferred: 1 },
    ]);
  });

  test('"Send reminder now" takes the one that waits; one text comes', async () => {
    const id = await due();
    await clinic.app.core.reminders.planNow();
    expect((await act(AWA, 'remind')).say).toMatch(/^The reminder waits/);
    expect(await reminders()).toEqual([{ id, status: 'queued' }]);
    clinic.advance(9 * 60 + 5);
    await clinic.deliver();
    expect(clinic.texts(AWA).length).toBe(1);
  });

  test('settings that change are followed: what waited is planned by the new ones, once; with the same ones nothing moves', async () => {
    const waiting = createWaitingReminders(clinic.database.dataSource);
    const { config } = clinic.app.core.runtime;
    await waiting.planAnew(hoursOf(config), clinic.now());
    await due();
    await clinic.app.core.reminders.planNow();
    const at = async () =>
      (await clinic.query<{ next_at: Date }>(`select next_at from delivery_attempts where state = 'queued'`)).map(
        ({ next_at }) => next_at.toISOString(),
      );
    expect(await at()).toEqual([`${inDays(1)}T07:00:00.000Z`]);
    expect(await waiting.planAnew(hoursOf(config), clinic.now())).toBe(0);
    const { rules } = clinic.app.core;
    const before = rules.quietHours;
    rules.quietHours = { from: 0, to: 6 * 60 };
    try {
      expect(await waiting.planAnew(hoursOf({ ...config, QUIET_HOURS: '00:00-06:00' }), clinic.now())).toBe(1);
      expect(await waiting.planAnew(hoursOf({ ...config, QUIET_HOURS: '00:00-06:00' }), clinic.now())).toBe(0);
      expect((await reminders()).map(({ status }) => status)).toEqual(['pending']);
      await clinic.deliver();
      expect([clinic.texts(AWA).length, (await reminders()).map(({ status }) => status)]).toEqual([1, ['sent']]);
    } finally {
      rules.quietHours = before;
    }
  });
});
