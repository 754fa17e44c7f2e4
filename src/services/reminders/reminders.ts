import { propertiesOf } from '../../domain/channel';
import { notFound } from '../../domain/errors';
import { REPEATED } from '../../domain/repeated-request';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { UNASSIGNED_NUMBER } from '../patients/patients';
import { type Clock } from '../../ports/out/clock';
import { editOf, type Versioned } from '../../ports/out/edit';
import { type Page } from '../../ports/out/page';
import {
  type ReminderChange,
  type ReminderDraft,
  type ReminderFilter,
  type ReminderRecord,
  type ReminderRepository,
  REMINDER_STATUSES,
} from '../../ports/out/reminder-repository';
import { repeatedSince } from '../repeats/repeated-since';
import { type TriggerReminders, type TriggerResult } from '../../ports/out/trigger-reminders';
import { skippedTime } from '../appointments/start-of-visit';

export { REMINDER_STATUSES };
export type { ReminderChange, ReminderDraft, ReminderRecord };

interface Dependencies {
  reminders: ReminderRepository;
  triggerReminders: TriggerReminders;
  clock: Clock;
  audit: AuditLog;
  /** False where no call can be placed (WEBHOOKS=poll). */
  callsPossible: boolean;
  /** The clinic's time zone. */
  zone: string;
}

/** Something the caller should know about a reminder that was accepted all the same. */
export interface Warning {
  code:
    | 'phone_number_unassigned'
    | 'scheduled_time_past'
    | 'scheduled_time_long_past'
    | 'scheduled_time_after_visit'
    | 'calls_unavailable'
    | 'time_skipped'
    | typeof REPEATED.code;
  field: string;
  message: string;
}

/** Unsent for longer than this after its time, a reminder made through the original API expires. */
const USEFUL_MILLIS = 24 * 60 * 60_000;

const UNASSIGNED: Warning = { ...UNASSIGNED_NUMBER, field: 'phone_number' };
const PAST: Warning = {
  code: 'scheduled_time_past',
  field: 'scheduled_time',
  message: 'This time is past: the reminder is sent at the next run.',
};
const LONG_PAST: Warning = {
  code: 'scheduled_time_long_past',
  field: 'scheduled_time',
  message: 'This time is more than 24 hours past: the reminder expires and is not sent.',
};

const AFTER_VISIT: Warning = {
  code: 'scheduled_time_after_visit',
  field: 'scheduled_time',
  message: 'The visit has begun by then: the reminder expires and is not sent. Choose a time before it.',
};
const NO_CALLS: Warning = {
  code: 'calls_unavailable',
  field: 'method',
  message:
    'No calls are placed here (WEBHOOKS=poll): at its time this reminder becomes a task for staff. Choose whatsapp or sms to have it sent.',
};

/** The reminders of the original API: single messages at a time their caller chose. */
export class Reminders {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Keeps a reminder to be sent at its `scheduledTime`; `repeated` says that the same request had made it before. `phoneAssigned` says whether the numbering
   * plan knows numbers of that form, `requestKey` names a request with an Idempotency-Key. Throws `not_found` for an unknown patient, or an appointment that is not theirs.
   */
  async create(
    actor: Actor,
    draft: ReminderDraft,
    phoneAssigned: boolean,
    requestKey: string | null,
  ): Promise<{ reminder: Versioned<ReminderRecord>; repeated: boolean; warnings: Warning[] }> {
    const now = this.deps.clock.now();
    const { reminder, visitAt, repeated } = await this.deps.reminders.create(
      draft,
      { userId: actor.userId, requestKey, repeatedSince: repeatedSince(requestKey, now) },
      now,
    );
    this.deps.audit({
      action: repeated ? 'reminder.repeated' : 'reminder.created',
      userId: actor.userId,
      ids: { reminder: reminder.id, patient: reminder.patientId },
    });
    return {
      reminder,
      repeated,
      warnings: [
        ...(repeated ? [REPEATED] : []),
        ...(phoneAssigned ? [] : [UNASSIGNED]),
        ...this.uncallable(reminder.method),
        ...this.skipped(draft),
        ...lateness(reminder.scheduledTime, now),
        ...tooLate(reminder.scheduledTime, visitAt),
      ],
    };
  }

  /** A patient sees own reminders only; asking for another's is answered like asking for an unknown patient's. */
  async list(actor: Actor, filter: ReminderFilter): Promise<Page<ReminderRecord>> {
    if (actor.role !== 'patient') return this.deps.reminders.list(filter);
    if (actor.patientId === null || (filter.patientId !== undefined && filter.patientId !== actor.patientId))
      throw notFound('patient', 'patient_id');
    return this.deps.reminders.list({ ...filter, patientId: actor.patientId });
  }

  async find(actor: Actor, id: string): Promise<Versioned<ReminderRecord>> {
    const reminder = await this.deps.reminders.find(id);
    if (!reminder || (actor.role === 'patient' && actor.patientId !== reminder.patientId)) throw notFound('reminder');
    return reminder;
  }

  /** Throws `reminder_already_sent` once a send has begun, `stale_version`. */
  async update(
    actor: Actor,
    id: string,
    change: ReminderChange,
    phoneAssigned: boolean,
    readVersions: ReadVersions,
  ): Promise<{ reminder: Versioned<ReminderRecord>; warnings: Warning[] }> {
    const now = this.deps.clock.now();
    const changed = await this.deps.reminders.update(id, change, editOf(actor, readVersions), now);
    if (!changed) throw notFound('reminder');
    const { reminder, visitAt } = changed;
    this.deps.audit({
      action: 'reminder.changed',
      userId: actor.userId,
      ids: { reminder: id, patient: reminder.patientId },
    });
    const late = change.scheduledTime === undefined ? [] : lateness(change.scheduledTime, now);
    return {
      reminder,
      warnings: [
        ...(phoneAssigned ? [] : [UNASSIGNED]),
        ...this.uncallable(reminder.method),
        ...this.skipped(change),
        ...late,
        ...tooLate(reminder.scheduledTime, visitAt),
      ],
    };
  }

  /** Throws `reminder_already_sent` once a send has begun, `stale_version`. */
  async remove(actor: Actor, id: string, readVersions: ReadVersions): Promise<void> {
    const removed = await this.deps.reminders.remove(id, editOf(actor, readVersions));
    if (!removed) throw notFound('reminder');
    this.deps.audit({
      action: 'reminder.deleted',
      userId: actor.userId,
      ids: { reminder: id, patient: removed.patientId },
    });
  }

  private uncallable(method: ReminderRecord['method']): Warning[] {
    return propertiesOf(method).rings && !this.deps.callsPossible ? [NO_CALLS] : [];
  }

  private skipped({
    scheduledLocal,
    appointmentLocal,
  }: Pick<ReminderChange, 'scheduledLocal' | 'appointmentLocal'>): Warning[] {
    return [
      ...skippedTime('scheduled_time', scheduledLocal, this.deps.zone),
      ...skippedTime('appointment_time', appointmentLocal, this.deps.zone),
    ];
  }

  async trigger(actor: Actor): Promise<TriggerResult> {
    const result = await this.deps.triggerReminders.trigger(actor.userId);
    this.deps.audit({
      action: 'reminders.triggered',
      userId: actor.userId,
      facts: { queued: result.queued, deferred: result.deferred },
    });
    return result;
  }
}

const tooLate = (scheduledTime: Date, visitAt: Date | null): Warning[] =>
  visitAt !== null && scheduledTime >= visitAt ? [AFTER_VISIT] : [];

function lateness(scheduledTime: Date, now: Date): Warning[] {
  const late = now.getTime() - scheduledTime.getTime();
  if (late <= 0) return [];
  return [late > USEFUL_MILLIS ? LONG_PAST : PAST];
}
