import { type DataSource, type EntityManager } from 'typeorm';
import { parseStaffAlert, referenceOf } from '../../../../domain/follow-up/alert/alert-texts';
import {
  type AlertedFollowUp,
  type EscalationStep,
  type SentAlert,
} from '../../../../domain/follow-up/alert/escalation';
import { isTextChannel } from '../../../../domain/channel';
import { PHONE_NOT_SAFE } from '../../../../domain/follow-up/phone-not-safe';
import { type AlertSettings, type AlertStore } from '../../../../ports/out/alert-store';
import { makeConversations } from '../../conversations/rows';
import { alertCall } from './acknowledge';
import { writeAlerts } from './write-alerts';
import { writeEvent } from './write-event';

const ANY_DUE = 'select from follow_ups where alert_at <= $1 limit 1';

const TAKE_DUE = `
  select id, urgency, details ->> 'reason' as reason, (details ->> '${PHONE_NOT_SAFE}' = 'true') is true as "phoneNotSafe", jsonb_exists_any(details, array['imported', 'rescored']) as imported, alert_from as "from", alert_at = alert_from as starts,
         coalesce((select max(step) from alerts a where a.follow_up_id = f.id), 0) as "lastStep"
    from follow_ups f where alert_at <= $1 and status <> 'closed' order by urgency = 'emergency' desc, alert_at limit $2 for no key update skip locked`;

const SENT = `
  select a.follow_up_id as "followUpId", a.step, a.person, a.channel, a.sent_at as "sentAt",
         coalesce(m.status in ('failed', 'undelivered', 'expired', 'cancelled', 'needs_review'), true) as failed
    from alerts a join follow_ups f on f.id = a.follow_up_id left join messages m on m.id = a.message_id
   where a.follow_up_id = any($1) and a.sent_at >= f.alert_from order by a.step`;

const TOLD_OF_IMPORTED = `
  select exists (select from alerts a join follow_ups f on f.id = a.follow_up_id
                  where a.sent_at > $1::timestamptz - interval '1 hour' and jsonb_exists_any(f.details, array['imported', 'rescored'])) as told`;

/* Until the call is taken, or known to have ended, or the next person's turn has come. */
const RINGING = `
  select a.follow_up_id as "followUpId", a.address from alerts a join messages m on m.id = a.message_id
   where a.channel = 'call' and a.sent_at > $1 and a.acknowledged_at is null and m.status not in ('failed', 'undelivered', 'expired', 'cancelled', 'needs_review')`;

const LOOK_AGAIN = 'update follow_ups set alert_at = $2 where id = $1';
const NOTE = 'insert into follow_up_notes (follow_up_id, action, note, created_at) values ($1, $2, $3, $4)';

interface DueRow extends Omit<AlertedFollowUp, 'toldOfOthers' | 'ringing'> {
  id: string;
  /** Nobody has looked at this escalation before. */
  starts: boolean;
  lastStep: number;
}

async function act(
  manager: EntityManager,
  row: DueRow,
  step: EscalationStep,
  settings: AlertSettings,
  now: Date,
): Promise<void> {
  if (row.starts && settings.webhook) await writeEvent(manager, 'follow_up.alert', row.id, now);
  switch (step.kind) {
    case 'wait':
      await manager.query(LOOK_AGAIN, [row.id, step.until]);
      return;
    case 'alert': {
      const { person, ways, text, phoneNotSafe, lookAt } = step;
      const params = {
        reference: referenceOf(row.id),
        link: settings.linkOf(row.id),
        ...(phoneNotSafe && { phoneNotSafe: true as const }),
      };
      await writeAlerts(
        manager,
        ways.map((way) => ({
          followUpId: row.id,
          step: row.lastStep + 1,
          person: person.name,
          language: person.language,
          ...way,
          key: text,
          params,
        })),
        now,
      );
      await manager.query(LOOK_AGAIN, [row.id, lookAt]);
      await manager.query(NOTE, [
        row.id,
        'alerted',
        `${person.name}: ${ways.map(({ channel }) => channel).join(', ')}`,
        now,
      ]);
      return;
    }
    case 'end':
      await manager.query(LOOK_AGAIN, [row.id, null]);
      if (step.reason !== 'unanswered') return;
      await manager.query(NOTE, [row.id, 'unanswered', 'Nobody on duty acknowledged the alerts.', now]);
      return;
    default:
      step satisfies never;
  }
}

/** Alerts in PostgreSQL. */
export const createAlertStore = (dataSource: DataSource, settings: AlertSettings): AlertStore => ({
  async escalateDue({ now, ringingSince }, limit, decide, addresses) {
    const counts = { alerted: 0, unanswered: 0, taken: 0 };
    if ((await dataSource.query<object[]>(ANY_DUE, [now])).length === 0) return counts;
    // Before the escalation's own transaction: a person on duty who writes for the first time locks a new row of conversations and then follow-ups.
    if (addresses.length > 0) await makeConversations(dataSource, addresses, now);
    return dataSource.transaction(async (manager) => {
      const rows = await manager.query<DueRow[]>(TAKE_DUE, [now, limit]);
      counts.taken = rows.length;
      const sent =
        rows.length === 0
          ? []
          : await manager.query<(SentAlert & { followUpId: string })[]>(SENT, [rows.map(({ id }) => id)]);
      const ringing =
        rows.length === 0
          ? []
          : await manager.query<{ followUpId: string; address: string }[]>(RINGING, [ringingSince]);
      let toldOfOthers =
        rows.some(({ imported }) => imported) &&
        ((await manager.query<{ told: boolean }[]>(TOLD_OF_IMPORTED, [now]))[0]?.told ?? false);
      for (const row of rows) {
        const own = sent.filter(({ followUpId }) => followUpId === row.id);
        const others = ringing.filter(({ followUpId }) => followUpId !== row.id).map(({ address }) => address);
        const step = decide({ ...row, toldOfOthers, ringing: others }, own);
        await act(manager, row, step, settings, now);
        if (step.kind === 'alert') {
          counts.alerted++;
          for (const { channel, address } of step.ways)
            if (!isTextChannel(channel)) ringing.push({ followUpId: row.id, address });
          toldOfOthers ||= row.imported;
        }
        if (step.kind === 'end' && step.reason === 'unanswered') counts.unanswered++;
      }
      return counts;
    });
  },

  async callOf(messageId, address) {
    const found = await alertCall(dataSource.manager, messageId, address);
    const alert = found && parseStaffAlert(found.key, found.params);
    return alert && { language: found.language, alert };
  },
});
