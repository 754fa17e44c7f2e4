import { notFound } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { type ConsentLedger, type RecordedConsent } from '../../ports/out/consent-ledger';
import { type ConsentItem } from '../../ports/out/office-lists';

/** Consent that patients give or withdraw at the desk. What they write themselves is recorded by the conversation. */
export class Consents {
  constructor(private readonly deps: { ledger: ConsentLedger; clock: Clock; audit: AuditLog }) {}

  /** Throws `not_found` for a number that no patient has. A number that its owner has blocked at the provider stays blocked there. */
  async record(actor: Actor, consent: RecordedConsent): Promise<ConsentItem[]> {
    const rows = await this.deps.ledger.add(consent, actor.userId, this.deps.clock.now());
    if (!rows) throw notFound('patient with this number', 'phone_number');
    for (const row of rows) {
      this.deps.audit({
        action: consent.granted ? 'consent.granted' : 'consent.withdrawn',
        userId: actor.userId,
        ids: { consent: row.id },
        facts: { purpose: row.purpose },
      });
    }
    return rows;
  }
}
