import { type PartOfDay } from '../../domain/appointment/visit-time';
import { type ReminderKind } from '../../domain/reminder/kind';

/** By which zone and data the stored instants were computed. */
export interface ZoneState {
  zone: string;
  version: string;
}

export interface VisitAhead {
  id: string;
  date: string;
  time: string | null;
  part: PartOfDay | null;
  startsAt: Date;
}

/** A reminder that its caller gave times on the clinic's clock. */
export interface ReminderAhead {
  id: string;
  scheduledTime: Date;
  scheduledLocal: string | null;
  appointmentTime: Date | null;
  appointmentLocal: string | null;
}

export interface VisitMove {
  id: string;
  before: Date;
  after: Date;
}

export interface ReminderMove {
  id: string;
  scheduledTime: Date;
  appointmentTime: Date | null;
}

/** Stored instants that stand for a wall time, and by what they were computed. */
export interface InstantsStore {
  /** Null before the first time. */
  state(): Promise<ZoneState | null>;
  keep(state: ZoneState, now: Date): Promise<void>;
  /** Visits that have not taken place, of this day and later, by id after `after`. */
  visits(fromDay: string, after: string, limit: number): Promise<VisitAhead[]>;
  /** Gives visits their instants and moves what waits to be sent for them; `retime` says where to. Returns how many visits were moved. */
  moveVisits(
    moves: readonly VisitMove[],
    retime: (kind: ReminderKind, at: Date, visit: VisitMove) => Date,
    now: Date,
  ): Promise<number>;
  /** Reminders of the original API, with a wall time, that wait or whose visit is ahead, by id after `after`. */
  reminders(now: Date, after: string, limit: number): Promise<ReminderAhead[]>;
  moveReminders(moves: readonly ReminderMove[], now: Date): Promise<number>;
  /** Reminders that wait, of which only the instant is known. */
  withoutWallTime(now: Date): Promise<number>;
}
