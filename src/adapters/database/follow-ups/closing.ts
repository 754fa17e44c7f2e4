import { type EntityManager } from 'typeorm';
import { type Outcome } from '../../../domain/follow-up/life-cycle';
import { noteFollowUps } from './opening';

interface Closing {
  /** SQL: which of those that are not closed. */
  where: string;
  outcome: Outcome;
  now: string;
  /** SQL: whose they are from now on, unless they are somebody's. */
  owner?: string;
  /** SQL: further columns. */
  set?: string;
}

/** SQL of a CTE that closes follow-ups, as `closed` of domain/follow-up/life-cycle does; returns their ids. */
export const closeFollowUps = ({ where, outcome, now, owner, set }: Closing): string => `
    update follow_ups set status = 'closed', outcome = '${outcome}', closed_at = ${now}::timestamptz, acknowledged_at = coalesce(acknowledged_at, ${now}),
           ${owner === undefined ? '' : `owner_id = coalesce(owner_id, ${owner}::uuid), `}${set === undefined ? '' : `${set}, `}updated_at = ${now}
     where status <> 'closed' and ${where}
    returning id`;

/** SQL that writes it into the history of each of `from`. */
export const noteClosed = (from: string, by: { now: string; user?: string; note?: string }): string =>
  noteFollowUps(from, { action: 'closed', ...by });

const SETTLE_REQUESTS = `
  with done as (${closeFollowUps({ where: `appointment_id = $1 and kind = 'reschedule_request'`, outcome: 'rescheduled', now: '$2' })}
  ) ${noteClosed('done', { now: '$2', user: '$3' })}`;

/** Closes requests for another date, which a new time has answered. `userId`: who gave it; null when the patient took it. */
export const settleRequests = (
  manager: EntityManager,
  appointmentId: string,
  userId: string | null,
  now: Date,
): Promise<unknown> => manager.query(SETTLE_REQUESTS, [appointmentId, now, userId]);

/* A task that names several people stays until each of them is settled. */
const settleDeath = (outcome: Outcome): string => `
  with done as (${closeFollowUps({
    where: `kind = 'death_reported' and (patient_id = $1 or details -> 'patients' ? $1::text)
       and not exists (select from patients p where follow_ups.details -> 'patients' ? p.id::text and p.id <> $1 and p.held_since is not null)`,
    outcome,
    now: '$2',
    owner: '$3',
  })}
  ) ${noteClosed('done', { now: '$2', user: '$3' })}`;
const SETTLE_DEATH = { died: settleDeath('resolved'), lives: settleDeath('no_action') };

/** Closes what was opened because a patient was said to have died, now that staff have looked. */
export const settleDeathReported = (
  manager: EntityManager,
  patientId: string,
  found: 'died' | 'lives',
  userId: string,
  now: Date,
): Promise<unknown> => manager.query(SETTLE_DEATH[found], [patientId, now, userId]);
