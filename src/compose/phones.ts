import { wallDate } from '../domain/time/zoned-time';
import { type Router } from 'express';
import { type App } from './app';
import { type Config } from '../config';
import { type Channel } from '../domain/channel';
import { isAllowed } from '../domain/clinic/quiet-hours';
import { type Language } from '../domain/locale';
import { type Actor } from '../domain/user/role';
import { type PhoneOwner } from '../simulator/page/controls';
import { phonePage } from '../simulator/page/phone-page';
import { type Simulator } from '../simulator/simulator';

export interface PhonesParts {
  config: Config;
  simulator: Simulator;
  clock: { now(): Date; advance(milliseconds: number): void };
  /** The running program; asked for when somebody uses the page. */
  app: () => App;
  runJob: (name: string) => Promise<void>;
}

interface NextVisit {
  appointmentId: string;
  patientId: string;
  name: string;
  reason: string | null;
  startsAt: Date;
  language: Language;
  channel: Channel;
}

const NEXT_VISIT = `
  select a.id as "appointmentId", p.id as "patientId", p.name, a.reason, a.starts_at as "startsAt", coalesce(v.language, c.language, p.language) as language, c.channel
    from contacts c join patients p on p.id = c.patient_id join appointments a on a.patient_id = p.id left join conversations v on v.address = c.address
   where c.address = $1 and a.status in ('booked', 'arrived') order by a.starts_at limit 1`;

/* A number is one phone, however many patients it serves; it bears the name of who answers. $1 part of a name, $2 of a number, $3 a phone's key. */
const OWNERS = `
  with owners as (
    select c.address as number, p.id, p.created_at, coalesce(min(c.person_name), p.name) as name, coalesce(min(c.language), p.language) as language
      from contacts c join patients p on p.id = c.patient_id where c.address like '+%' and c.wrong_number_at is null group by c.address, p.id
  ), phones as (
    select number, array_agg(name order by created_at, id) as names, (array_agg(language order by created_at, id))[1] as language, min(created_at) as since from owners group by number
  )
  select number, names, language, (count(*) over ())::int as total from phones
   where ($1::text is null or search_form(array_to_string(names, ' ')) like search_form($1) or number like $2) and ($3::text is null or left(encode(sha256(convert_to(number, 'UTF8')), 'hex'), 12) = $3)
   order by since, number limit $4`;

interface OwnerRow {
  number: string;
  names: string[];
  language: Language;
  total: number;
}

/** As many as a list is looked through; the others are found by name or number. */
const LISTED = 30;

const ownerOf = ({ number, names: [first = '', ...sharing], language }: OwnerRow): PhoneOwner => ({
  number,
  language,
  name: [first, ...new Set(sharing.map((name) => name.split(' ')[0] ?? ''))].join(' & '),
});

const anywhere = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/* Reminders that are due and wait, with the time they leave. */
const WAITING = `
  select min(a.next_at) as at from delivery_attempts a join messages m on m.id = a.message_id join reminders r on r.id = m.reminder_id
   where a.address = $1 and a.state = 'queued' and a.bulk and a.next_at > $2 and r.scheduled_time <= $2`;

const NEXT_REMINDER = `select id from reminders where appointment_id = $1 and phone_number = $2 and kind = 'single' and status in ('pending', 'queued') order by scheduled_time limit 1`;

const VISIT_MS = 30 * 60_000;

/** Jobs whose times are those of the real clock; when the demo's clock was moved they are run at once. */
const CLOCK_JOBS = ['request-feedback', 'expire-conversations'];

/** The page of the patients' phones, on the running program. Its controls act as the demo's administrator, through the same use-cases as the API. */
export function composePhones({ config, simulator, clock, app, runJob }: PhonesParts): Router {
  const administrator = async (): Promise<Actor> => {
    const { items } = await app().services.users.list({ skip: 0, limit: 1, role: 'admin' });
    return { userId: items[0]?.id ?? '', role: 'admin', patientId: null };
  };
  const owners = (values: (string | number | null)[]): Promise<OwnerRow[]> =>
    app().core.dataSource.query<OwnerRow[]>(OWNERS, values);
  const nextVisit = async (number: string): Promise<NextVisit | undefined> =>
    (await app().core.dataSource.query<NextVisit[]>(NEXT_VISIT, [number]))[0];
  const moved = async (): Promise<void> => {
    if (config.JOBS === 'off') return;
    for (const job of CLOCK_JOBS) await runJob(job);
    await app().core.reminders.planNow();
  };
  return phonePage(simulator, {
    clinicName: config.CLINIC_NAME,
    timeZone: config.DEFAULT_TIME_ZONE,
    async people(search) {
      const digits = search?.replace(/\D/g, '') ?? '';
      const rows = await owners([
        search === null ? null : anywhere(search),
        digits.length < 3 ? null : anywhere(digits),
        null,
        LISTED,
      ]);
      return { people: rows.map(ownerOf), total: rows[0]?.total ?? 0 };
    },
    async find(key) {
      const [row] = await owners([null, null, key, 1]);
      return row ? ownerOf(row) : null;
    },
    async waiting(number) {
      const now = clock.now();
      const { core } = app();
      const [row] = await core.dataSource.query<{ at: Date | null }[]>(WAITING, [number, now]);
      if (!row?.at || isAllowed(now, core.rules)) return null;
      const at = wallDate(row.at, config.DEFAULT_TIME_ZONE).toLocaleString('en-GB', {
        timeZone: 'UTC',
        weekday: 'short',
        hour: '2-digit',
        minute: '2-digit',
      });
      return `A reminder waits until ${at}: nothing is sent in the quiet hours (${config.QUIET_HOURS}) or on a holiday. Move the demo clock on to see it.`;
    },
    now: () => clock.now(),
    async advance(milliseconds) {
      clock.advance(milliseconds);
      await moved();
    },
    async visitOver(number) {
      const visit = await nextVisit(number);
      if (!visit) return 'No visit is open for this phone.';
      // A visit cannot be over before it began: the demo's clock moves to it.
      clock.advance(Math.max(0, visit.startsAt.getTime() + VISIT_MS - clock.now().getTime()));
      await app().services.appointments.mark(await administrator(), visit.appointmentId, 'fulfilled', {
        version: undefined,
        readVersions: null,
      });
      await moved();
      return `The visit of ${visit.name.split(' ')[0] ?? ''} is over. The question how it went leaves two hours later.`;
    },
    async remindNow(number) {
      const visit = await nextVisit(number);
      if (!visit) return 'No visit is open for this phone.';
      const { appointmentId, patientId, name, reason, language, channel } = visit;
      const { reminders } = app().services;
      const actor = await administrator();
      // One that waits leaves now; a second one beside it would be one too many.
      const [planned] = await app().core.dataSource.query<{ id: string }[]>(NEXT_REMINDER, [appointmentId, number]);
      if (planned) await reminders.update(actor, planned.id, { scheduledTime: clock.now() }, true, null);
      else {
        await reminders.create(
          actor,
          {
            patientId,
            patientName: name,
            phoneNumber: number,
            appointmentReason: reason ?? '',
            medicationList: null,
            consultationList: null,
            language,
            method: channel,
            scheduledTime: clock.now(),
            appointmentId,
            appointmentTime: null,
          },
          true,
          null,
        );
      }
      await reminders.trigger(actor);
      if (isAllowed(clock.now(), app().core.rules)) return 'A reminder is on its way.';
      return `The reminder waits: nothing is sent in the quiet hours (${config.QUIET_HOURS}). Move the clock on.`;
    },
  });
}
