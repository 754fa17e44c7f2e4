import { type DataSource, type EntityManager } from 'typeorm';
import { notFound, Refusal } from '../../../domain/errors';
import { type VisitTime } from '../../../domain/appointment/visit-time';
import { type AppointmentFilter, type AppointmentRecord, type AppointmentRepository } from '../../../ports/appointment-repository';
import { Appointment } from '../entities/appointment';
import { updateReturning } from '../update-returning';
import { brokenConstraint, Conditions, pageOf, rowsOf } from './sql';

// Day and hour are the clinic's: as text they cannot be moved by a time zone on the way.
const COLUMNS = `id, patient_id as "patientId", to_char(date, 'YYYY-MM-DD') as date, to_char(time, 'HH24:MI') as time, part_of_day as "partOfDay",
  starts_at as "startsAt", type, reason, status, response, version, fulfilled_at as "fulfilledAt", cancelled_at as "cancelledAt",
  cancelled_by as "cancelledBy", created_at as "createdAt", updated_at as "updatedAt"`;
const FIND = `select ${COLUMNS} from appointments where id = $1`;
const CREATE = `insert into appointments (patient_id, date, time, part_of_day, starts_at, type, reason, created_at, updated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $8) returning ${COLUMNS}`;
const ORDERS: Record<AppointmentFilter['sort'], string> = {
  starts_at: 'starts_at, id', '-starts_at': 'starts_at desc, id', created_at: 'created_at, id', '-created_at': 'created_at desc, id',
};

const columnsOf = (visit: VisitTime) => ({ date: visit.date, time: visit.time ?? null, partOfDay: visit.time === undefined ? (visit.part ?? null) : null });

const VOID = `update reminders set status = 'cancelled', status_reason = 'appointment_changed', updated_at = $2
  where appointment_id = $1 and status in ('pending', 'queued') returning id`;

async function locked(manager: EntityManager, id: string): Promise<AppointmentRecord | null> {
  const rows = await manager.query<AppointmentRecord[]>(`${FIND} for update`, [id]);
  return rows[0] ?? null;
}

/** Appointments in PostgreSQL. */
export const createAppointmentRepository = (dataSource: DataSource): AppointmentRepository => ({
  list(filter) {
    const where = new Conditions()
      .and('patient_id = ?', filter.patientId).and('status = ?', filter.status).and('response = ?', filter.response)
      .and('date >= ?', filter.from).and('date <= ?', filter.to);
    return pageOf<AppointmentRecord>(dataSource, { columns: COLUMNS, from: 'appointments', where, order: ORDERS[filter.sort] }, filter);
  },

  async find(id) {
    return (await rowsOf<AppointmentRecord>(dataSource, FIND, [id]))[0] ?? null;
  },

  async create({ patientId, visit, startsAt, type, reason }, now) {
    const { date, time, partOfDay } = columnsOf(visit);
    try {
      const [made] = await rowsOf<AppointmentRecord>(dataSource, CREATE, [patientId, date, time, partOfDay, startsAt, type, reason, now]);
      if (!made) throw new Error('an appointment just inserted is not there');
      return made;
    } catch (error) {
      if (brokenConstraint(error) === 'appointments_patient_fk') throw notFound('patient', 'patient_id');
      throw error;
    }
  },

  describe: (id, change, now) => dataSource.transaction(async (manager) => {
    await manager.update(Appointment, { id }, { ...change, updatedAt: now });
    return (await manager.query<AppointmentRecord[]>(FIND, [id]))[0] ?? null;
  }),

  change: (id, decide, now) => dataSource.transaction(async (manager) => {
    const current = await locked(manager, id);
    if (!current) return null;
    const step = decide(current);
    if (!step) return { appointment: current, changed: false, voided: 0 };
    await manager.update(Appointment, { id }, {
      status: step.status,
      version: current.version + 1,
      ...(step.response === undefined ? {} : { response: step.response }),
      ...(step.visit === undefined ? {} : columnsOf(step.visit)),
      ...(step.startsAt === undefined ? {} : { startsAt: step.startsAt }),
      fulfilledAt: step.status === 'fulfilled' ? now : null,
      cancelledAt: step.status === 'cancelled' ? now : null,
      cancelledBy: step.status === 'cancelled' ? (step.cancelledBy ?? 'clinic') : null,
      updatedAt: now,
    });
    const voided = await updateReturning<{ id: string }>(manager, VOID, [id, now]);
    const appointment = await locked(manager, id);
    if (!appointment) throw new Error('an appointment just changed is not there');
    return { appointment, changed: true, voided: voided.length };
  }),

  remove: (id) => dataSource.transaction(async (manager) => {
    const current = await locked(manager, id);
    if (!current) return null;
    const [use] = await manager.query<{ used: boolean }[]>(
      `select exists (select from reminders where appointment_id = $1 and status not in ('pending', 'expired', 'cancelled'))
           or exists (select from feedback where appointment_id = $1) as used`,
      [id],
    );
    if (use?.used) throw new Refusal('still_in_use', 'A reminder for this appointment has been planned or sent, or feedback belongs to it. Cancel it instead.');
    await manager.delete(Appointment, { id });
    return { patientId: current.patientId };
  }),
});
