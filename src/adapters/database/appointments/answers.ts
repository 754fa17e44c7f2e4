import { type EntityManager } from 'typeorm';
import { type VisitTime } from '../../../domain/appointment/visit-time';
import { updateReturning } from '../connection/update-returning';

/* What patients say of their visits. Nothing changes where the visit is not (any more) the one they speak of. */

interface Visit {
  appointmentId: string;
  version: number;
}

/** A visit after a change, with its new version; null when nothing changed. */
export type ChangedVisit = Visit | null;

const change = async (manager: EntityManager, sql: string, values: unknown[]): Promise<ChangedVisit> =>
  (await updateReturning<Visit>(manager, `${sql} returning id as "appointmentId", version`, values))[0] ?? null;

/** Keeps an answer. The version does not change: time and status stand. */
export const keepAnswer = (
  manager: EntityManager,
  { appointmentId, version }: Visit,
  response: 'accepted' | 'declined' | 'tentative',
  now: Date,
): Promise<unknown> =>
  manager.query(
    `update appointments set response = $3, updated_at = $4 where id = $1 and version = $2 and status = 'booked'`,
    [appointmentId, version, response, now],
  );

export const cancelByPatient = (
  manager: EntityManager,
  { appointmentId, version }: Visit,
  now: Date,
): Promise<ChangedVisit> =>
  change(
    manager,
    `update appointments set status = 'cancelled', response = 'declined', cancelled_by = 'patient', cancelled_at = $3, cancellation_told_at = null, version = version + 1, updated_at = $3
    where id = $1 and version = $2 and status = 'booked'`,
    [appointmentId, version, now],
  );

/** Books a visit again that its patient has cancelled. */
export const undoCancel = (manager: EntityManager, appointmentId: string, now: Date): Promise<ChangedVisit> =>
  change(
    manager,
    `update appointments set status = 'booked', response = 'accepted', cancelled_by = null, cancelled_at = null, version = version + 1, updated_at = $2
    where id = $1 and status = 'cancelled' and cancelled_by = 'patient'`,
    [appointmentId, now],
  );

/** Books the visit at a place that was offered, also after it was missed or cancelled. */
export const takeSlot = (
  manager: EntityManager,
  { appointmentId, version }: Visit,
  { date, time, part }: VisitTime,
  startsAt: Date,
  now: Date,
): Promise<ChangedVisit> =>
  change(
    manager,
    `update appointments set date = $3, time = $4, part_of_day = $5, starts_at = $6, status = 'booked', response = 'accepted', cancelled_by = null, cancelled_at = null,
          version = version + 1, updated_at = $7
    where id = $1 and version = $2 and status in ('booked', 'cancelled', 'noshow')`,
    [appointmentId, version, date, time ?? null, time === undefined ? (part ?? null) : null, startsAt, now],
  );
