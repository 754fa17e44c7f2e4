import { notFound, Refusal } from '../../domain/errors';
import { dueIn } from '../../domain/follow-up/due-time';
import { type FollowUpWork, workOn } from '../../domain/follow-up/life-cycle';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import {
  type FollowUpDraft,
  type FollowUpEdit,
  type FollowUpFilter,
  type FollowUpNote,
  type FollowUpRecord,
  type FollowUpRepository,
  FOLLOW_UP_ORDERS,
  type MissedReminder,
} from '../../ports/out/follow-up-repository';
import { editOf } from '../../ports/out/edit';
import { type Page } from '../../ports/out/page';
import { mayRead, unrestrictedFor } from '../restricted/readable';

export { FOLLOW_UP_ORDERS };
export type { FollowUpNote, FollowUpRecord, MissedReminder };

interface Dependencies {
  followUps: FollowUpRepository;
  clock: Clock;
  audit: AuditLog;
}

const editBy = (actor: Actor, readVersions: ReadVersions): FollowUpEdit => ({
  ...editOf(actor, readVersions),
  mayRead: (current) => mayRead(actor, current),
});

/** The tasks that patients' words make for staff. Those marked restricted are for administrators. */
export class FollowUps {
  constructor(private readonly deps: Dependencies) {}

  list(actor: Actor, filter: Omit<FollowUpFilter, 'unrestricted'>): Promise<Page<FollowUpRecord>> {
    return this.deps.followUps.list({ ...filter, unrestricted: unrestrictedFor(actor) });
  }

  async find(actor: Actor, id: string): Promise<FollowUpRecord & { notes: FollowUpNote[]; missed: MissedReminder[] }> {
    const found = await this.deps.followUps.find(id);
    if (!found || !mayRead(actor, found)) throw notFound('follow-up');
    return found;
  }

  /** Refuses `stale_version` when it is at none of these versions: for what is done because of a task, and changes other records. Throws `not_found`. */
  async requireVersion(actor: Actor, id: string, readVersions: ReadVersions): Promise<void> {
    const { etag } = await this.find(actor, id);
    if (readVersions !== null && !readVersions.includes(etag))
      throw new Refusal(
        'stale_version',
        'Somebody has changed this follow-up since you read it. Read it again.',
        [],
        undefined,
        [],
      );
  }

  /** Writes a task down by hand; an urgent one alerts the people on duty like any other. `dueAt`: by urgency when it is left out. Throws `not_found`. */
  async open(actor: Actor, draft: Omit<FollowUpDraft, 'dueAt'> & { dueAt: Date | null }): Promise<FollowUpRecord> {
    const now = this.deps.clock.now();
    const opened = await this.deps.followUps.open(
      { ...draft, dueAt: draft.dueAt ?? dueIn(draft.urgency, now) },
      actor.userId,
      now,
    );
    this.deps.audit({
      action: 'follow_up.opened',
      userId: actor.userId,
      ids: { followUp: opened.id, patient: opened.patientId },
    });
    return opened;
  }

  /** Says that somebody looks after it, so that nobody else is alerted; a repetition changes nothing. Throws `follow_up_closed`, `not_found`, `stale_version`. */
  async acknowledge(actor: Actor, id: string, readVersions: ReadVersions = null): Promise<FollowUpRecord> {
    const acknowledged = await this.deps.followUps.acknowledge(
      id,
      editBy(actor, readVersions),
      (current) => {
        if (current.status === 'closed')
          throw new Refusal('follow_up_closed', 'This follow-up is closed: nobody is alerted of it any more.');
      },
      this.deps.clock.now(),
    );
    if (!acknowledged) throw notFound('follow-up');
    this.deps.audit({
      action: 'follow_up.acknowledged',
      userId: actor.userId,
      ids: { followUp: id, patient: acknowledged.patientId },
    });
    return acknowledged;
  }

  /** Takes, gives back, closes, opens again or notes. Throws `follow_up_closed`, `death_undecided`, `validation_failed`, `not_found`, `stale_version`. */
  async work(actor: Actor, id: string, work: FollowUpWork, readVersions: ReadVersions = null): Promise<FollowUpRecord> {
    const now = this.deps.clock.now();
    const changed = await this.deps.followUps.change(
      id,
      editBy(actor, readVersions),
      (current) => workOn(current, work, actor.userId, now),
      now,
    );
    if (!changed) throw notFound('follow-up');
    this.deps.audit({
      action: `follow_up.${work.status ?? 'noted'}`,
      userId: actor.userId,
      ids: { followUp: id, patient: changed.patientId },
    });
    return changed;
  }
}
