import { type ReadingCorrection } from '../../domain/conversation/reading/reading-correction';
import { notFound } from '../../domain/errors';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf } from '../../ports/out/edit';
import { type MessageItem } from '../../ports/out/office-lists';
import { type ReadingCorrections } from '../../ports/out/reading-corrections';
import { unrestrictedFor } from '../restricted/readable';

/** How replies were read, looked at by people: a correction keeps text and meaning as a pair to train on. */
export class Readings {
  constructor(private readonly deps: { corrections: ReadingCorrections; clock: Clock; audit: AuditLog }) {}

  /** Throws `stale_version`, and `not_found` for an id that is no inbound text, or one whose words are kept from the actor. What the first reading led to stays as it is. */
  async correct(
    actor: Actor,
    messageId: string,
    correction: ReadingCorrection,
    readVersions: ReadVersions,
  ): Promise<MessageItem> {
    const { corrections, clock } = this.deps;
    const edit = { ...editOf(actor, readVersions), unrestricted: unrestrictedFor(actor) };
    const message = await corrections.keep(messageId, correction, edit, clock.now());
    if (!message) throw notFound('inbound text');
    this.deps.audit({
      action: 'reading.corrected',
      userId: actor.userId,
      ids: { message: messageId },
      facts: { intent: correction.intent },
    });
    return message;
  }
}
