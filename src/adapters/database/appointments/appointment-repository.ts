import { type TextChannel } from '../../../domain/channel';
import { type DataSource, type EntityManager } from 'typeorm';
import { notFound, Refusal } from '../../../domain/errors';
import { type VisitTime } from '../../../domain/appointment/visit-time';
import {
  type AppointmentFilter,
  type AppointmentRecord,
  type AppointmentRepository,
} from '../../../ports/out/appointment-repository';
import { Appointment } from '../entities/appointment';
import { type AppointmentRules, planReminders, withdrawCascade } from '../reminders/appointment-reminders';
import { voidReminders } from '../reminders/void-reminders';
import { settleRequests } from '../follow-ups/closing';
import { insertOnce, madeBefore, postKey } from '../requests/post-key';
import { beginChange, versionOf } from '../connection/record-version';
import { brokenConstraint, Conditions, pageOf, rowsOf } from '../connection/sql';

// Day and hour are the clinic's: as text they cannot be moved by a time zone on the way.
const COLUMNS = `id, patient_id as "patientId", to_char(date, 'YYYY-MM-DD') as date, to_char(time, 'HH24:MI') as time, part_of_day as "partOfDay",
  starts_at as "startsAt", type, reason, status, response, version, fulfilled_at as "fulfilledAt", cancelled_at as "cancelledAt",
  cancelled_by as "cancelledBy", created_at as "createdAt", updated_at as "updatedAt"`;
const withVersion = (from: string): string => `${COLUMNS}, ${versionOf('appointment', `${from}.id`)} as etag`;
const FIND = `select ${withVersion('appointments')} from appointments where id = $1`;
const CREATE = `insert into appointments (patient_id, date, time, part_of_day, starts_at, type, reason, created_at, updated_at, post_key)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9) on conflict (post_key) where post_key is not null do nothing returning ${withVersion('appointments')}`;
const MADE_BEFORE = madeBefore(
  'appointments',
  'update appointments a set post_key = null from stale where a.id = stale.id',
  withVersion('found'),
  `version = 1 and status = 'booked'`,
);
const ORDERS: Record<AppointmentFilter['sort'], string> = {
  starts_at: 'starts_at, id',
  '-starts_at': 'starts_at desc, id',
  created_at: 'created_at, id',
  '-created_at': 'created_at desc, id',
};

const columnsOf = (visit: VisitTime) => ({
  date: visit.date,
  time: visit.time ?? null,
  partOfDay: visit.time === undefined ? (visit.part ?? null) : null,
});

const WHERE_TO_OFFER = `
  select address, channel from (
    select f.address, case when f.address like '+%' then coalesce(v.channel, 'sms') else 'whatsapp' end as channel, 0 as place, 0 as rank, f.created_at
      from follow_ups f left join conversations v on v.address = f.address
     where f.appointment_id = $1 and f.kind = 'reschedule_request' and f.status <> 'closed' and f.address not like 'withheld.%'
    union all
    select c.address, c.channel, 1, c.rank, c.created_at from appointments a join contacts c on c.patient_id = a.patient_id
     where a.id = $1 and c.channel <> 'call' and c.wrong_number_at is null
       and not exists (select from address_channels u where u.address = c.address and u.channel = c.channel and u.unusable_since is not null)
  ) as ways order by place, rank, created_at limit 1`;

async function locked(manager: EntityManager, id: string): Promise<AppointmentRecord | null> {
  // Not `for update`: whoever writes a message for it holds its key, and waits for rows that are changed here.
  const rows = await manager.query<AppointmentRecord[]>(`${FIND} for no key update`, [id]);
  return rows[0] ?? null;
}

/** Appointments in PostgreSQL; what a change means for their reminders is written with it. */
export const createAppointmentRepository = (
  dataSource: DataSource,
  rules: AppointmentRules,
): AppointmentRepository => ({
  list(filter) {
    const where = new Conditions()
      .and('patient_id <> all (array(select p.id from patients p where p.stands_for_erased = ?))', true)
      .and('patient_id = ?', filter.patientId)
      .and('status = ?', filter.status)
      .and('response = ?', filter.response)
      .and('date >= ?', filter.from)
      .and('date <= ?', filter.to);
    return pageOf<AppointmentRecord>(
      dataSource,
      { columns: withVersion('appointments'), from: 'appointments', where, order: ORDERS[filter.sort] },
      filter,
    );
  },

  async find(id) {
    return (await rowsOf<AppointmentRecord>(dataSource, FIND, [id]))[0] ?? null;
  },

  async create({ patientId, visit, startsAt, type, reason }, { requestKey, repeatedSince }, now) {
    const { date, time, partOfDay } = columnsOf(visit);
    const said = [patientId, date, time, partOfDay, startsAt, type, reason];
    const key = postKey(requestKey, said);
    try {
      return await dataSource.transaction(async (manager) => {
        const made = await insertOnce<AppointmentRecord>(
          async () => (await manager.query<AppointmentRecord[]>(CREATE, [...said, now, key]))[0],
          async () => (await manager.query<AppointmentRecord[]>(MADE_BEFORE, [key, repeatedSince]))[0],
        );
        if (!made) throw new Error('an appointment just inserted is not there');
        if (!made.repeated) await planReminders(manager, made.row.id, rules, now);
        return { appointment: made.row, repeated: made.repeated };
      });
    } catch (error) {
      if (brokenConstraint(error) === 'appointments_patient_fk') throw notFound('patient', 'patient_id');
      throw error;
    }
  },

  describe: (id, change, edit, now) =>
    dataSource.transaction(async (manager) => {
      const current = await locked(manager, id);
      if (!current) return null;
      await beginChange(manager, 'appointment', id, edit);
      await manager.update(Appointment, { id }, { ...change, postKey: null, updatedAt: now });
      if (change.type !== undefined && change.type !== current.type) {
        await withdrawCascade(manager, id);
        await planReminders(manager, id, rules, now);
      }
      return (await manager.query<AppointmentRecord[]>(FIND, [id]))[0] ?? null;
    }),

  change: (id, edit, decide, now) =>
    dataSource.transaction(async (manager) => {
      const current = await locked(manager, id);
      if (!current) return null;
      await beginChange(manager, 'appointment', id, edit);
      const step = decide(current);
      if (!step) return { appointment: current, changed: false, voided: 0 };
      await manager.update(
        Appointment,
        { id },
        {
          status: step.status,
          version: current.version + 1,
          ...(step.response === undefined ? {} : { response: step.response }),
          ...(step.visit === undefined ? {} : columnsOf(step.visit)),
          ...(step.startsAt === undefined ? {} : { startsAt: step.startsAt }),
          fulfilledAt: step.status === 'fulfilled' ? now : null,
          cancelledAt: step.status === 'cancelled' ? now : null,
          cancelledBy: step.status === 'cancelled' ? (step.cancelledBy ?? 'clinic') : null,
          updatedAt: now,
        },
      );
      const voided = await voidReminders(manager, id, step.status === 'booked', now);
      await planReminders(manager, id, rules, now, current);
      if (step.startsAt !== undefined) await settleRequests(manager, id, edit.userId, now);
      const appointment = await locked(manager, id);
      if (!appointment) throw new Error('an appointment just changed is not there');
      return { appointment, changed: true, voided };
    }),

  async whereToOffer(id) {
    return (await rowsOf<{ address: string; channel: TextChannel }>(dataSource, WHERE_TO_OFFER, [id]))[0] ?? null;
  },

  remove: (id, edit) =>
    dataSource.transaction(async (manager) => {
      const current = await locked(manager, id);
      if (!current) return null;
      await beginChange(manager, 'appointment', id, edit);
      const [use] = await manager.query<{ used: boolean }[]>(
        `select exists (select from reminders where appointment_id = $1 and status not in ('pending', 'expired', 'cancelled'))
           or exists (select from feedback where appointment_id = $1) as used`,
        [id],
      );
      if (use?.used)
        throw new Refusal(
          'still_in_use',
          'A reminder for this appointment has been planned or sent, or feedback belongs to it. Cancel it instead.',
        );
      await manager.delete(Appointment, { id });
      return { patientId: current.patientId };
    }),
});
