import { type Router } from 'express';
import { type App } from './compose';
import { type Config } from './config';
import { type Channel } from './domain/channel';
import { type Language } from './domain/patient/language';
import { type Actor } from './domain/user/role';
import { demoPeople } from './services/demo-data';
import { phonePage } from './simulator/page/phone-page';
import { type Simulator } from './simulator/simulator';

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

const VISIT_MS = 30 * 60_000;

/** Jobs whose times are those of the real clock; when the demo's clock was moved they are run at once. */
const CLOCK_JOBS = ['request-feedback', 'expire-conversations'];

/** The page of the patients' phones, on the running program. Its controls act as the demo's administrator, through the same use-cases as the API. */
export function composePhones({ config, simulator, clock, app, runJob }: PhonesParts): Router {
  const administrator = async (): Promise<Actor> => {
    const { items } = await app().services.users.list({ skip: 0, limit: 1, role: 'admin' });
    return { userId: items[0]?.id ?? '', role: 'admin', patientId: null };
  };
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
    people: demoPeople,
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
      await app().services.appointments.mark(await administrator(), visit.appointmentId, 'fulfilled', undefined);
      await moved();
      return `The visit of ${visit.name.split(' ')[0] ?? ''} is over. The question how it went leaves two hours later.`;
    },
    async remindNow(number) {
      const visit = await nextVisit(number);
      if (!visit) return 'No visit is open for this phone.';
      const { appointmentId, patientId, name, reason, language, channel } = visit;
      const { reminders } = app().services;
      const actor = await administrator();
      await reminders.create(actor, {
        patientId, patientName: name, phoneNumber: number, appointmentReason: reason ?? '', medicationList: null, consultationList: null, language, method: channel,
        scheduledTime: clock.now(), appointmentId, appointmentTime: null,
      }, true, null);
      const { queued } = await reminders.trigger(actor);
      return queued > 0 ? 'A reminder is on its way.' : `The reminder waits: nothing is sent in the quiet hours (${config.QUIET_HOURS}). Move the clock on.`;
    },
  });
}
