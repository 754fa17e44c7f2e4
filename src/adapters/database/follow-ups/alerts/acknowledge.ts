import { type EntityManager } from 'typeorm';
import { referenceOf } from '../../../../domain/follow-up/alert/alert-texts';
import { type Channel } from '../../../../domain/channel';
import { type Language } from '../../../../domain/locale';
import { type AlertAnswer, type AlertSettings } from '../../../../ports/out/alert-store';
import { updateReturning } from '../../connection/update-returning';
import { withdrawAlerts } from '../../messages/end-messages';
import { writeAlerts } from './write-alerts';
import { writeEvent } from './write-event';

/** Who looks after it: somebody of the duty list, or a user. */
interface Acknowledger {
  name: string;
  how: Channel | 'api';
  userId: string | null;
}

const STOP =
  'update follow_ups set alert_at = null, acknowledged_at = coalesce(acknowledged_at, $2), updated_at = $2 where id = $1 returning alert_from as "from"';

const MARK = `
  update alerts set acknowledged_at = $2, acknowledged_by = $3 where follow_up_id = $1 and acknowledged_at is null
  returning person, language, channel, address, message_id as "messageId", step`;

const NOTE = `insert into follow_up_notes (follow_up_id, user_id, action, note, created_at) values ($1, $2, 'acknowledged', $3, $4)`;

interface Marked {
  person: string;
  language: Language;
  channel: Channel;
  address: string;
  messageId: string | null;
  step: number;
}

/** Ends the escalation: alerts that wait are withdrawn, and whoever got one by text hears, once, who looks after it. */
export async function stopAlerts(
  manager: EntityManager,
  followUpId: string,
  by: Acknowledger,
  now: Date,
  settings: AlertSettings,
): Promise<void> {
  const [escalation] = await updateReturning<{ from: Date | null }>(manager, STOP, [followUpId, now]);
  // Most follow-ups alert nobody.
  if (!escalation?.from) return;
  const marked = await updateReturning<Marked>(manager, MARK, [followUpId, now, `${by.name} (${by.how})`]);
  const withdrawn = await withdrawAlerts(
    manager,
    marked.flatMap(({ messageId }) => messageId ?? []),
    now,
  );
  const told = new Set([by.name]);
  const news = marked
    .sort((a, b) => a.step - b.step)
    .filter(({ person, channel, messageId }) => {
      if (channel === 'call' || told.has(person) || (messageId !== null && withdrawn.has(messageId))) return false;
      told.add(person);
      return true;
    });
  const params = { reference: referenceOf(followUpId), person: by.name };
  await writeAlerts(
    manager,
    news.map(({ person, language, channel, address }) => ({
      followUpId,
      step: null,
      person,
      language,
      channel,
      address,
      key: 'staffAlert.taken' as const,
      params,
    })),
    now,
  );
  if (settings.webhook) await writeEvent(manager, 'follow_up.acknowledged', followUpId, now);
}

/** The same, as a step of the follow-up's history. */
export async function acknowledge(
  manager: EntityManager,
  followUpId: string,
  by: Acknowledger,
  now: Date,
  settings: AlertSettings,
): Promise<void> {
  await stopAlerts(manager, followUpId, by, now, settings);
  await manager.query(NOTE, [followUpId, by.userId, by.how === 'api' ? null : `${by.name} (${by.how})`, now]);
}

/* A day: whoever answers later is not answered by the alert's words. What somebody else has taken meanwhile is answered for half an hour. */
const ON_NUMBER = `
  select f.id as "followUpId", a.person, a.language, bool_or(a.acknowledged_at is null) as open, max(a.acknowledged_by) as "takenBy"
    from alerts a join follow_ups f on f.id = a.follow_up_id
   where a.address = $1 and f.status <> 'closed' and ($3::uuid is null or a.message_id = $3)
     and a.sent_at > $2::timestamptz - case when a.acknowledged_at is null then interval '1 day' else interval '30 minutes' end
   group by f.id, a.person, a.language order by bool_or(a.acknowledged_at is null) desc, max(a.sent_at) desc`;

interface OnNumber {
  followUpId: string;
  person: string;
  language: Language;
  open: boolean;
  takenBy: string | null;
}

/**
 * Acknowledges what somebody on duty was alerted of: the newest alert on that number, the one of a call's message, or the one named by its reference.
 * Null when that number has no such alert.
 */
export async function acknowledgeOn(
  manager: EntityManager,
  address: string,
  which: { reference: string | null; messageId: string | null },
  how: Channel,
  now: Date,
  settings: AlertSettings,
): Promise<AlertAnswer | null> {
  // The follow-up is locked before its alerts are read: whoever comes second sees who came first.
  await manager.query(
    `select id from follow_ups where status <> 'closed' and id in (select follow_up_id from alerts where address = $1 and sent_at > $2::timestamptz - interval '1 day') order by id for no key update`,
    [address, now],
  );
  const found = await manager.query<OnNumber[]>(ON_NUMBER, [address, now, which.messageId]);
  const chosen = found.find(
    ({ followUpId }) => which.reference === null || referenceOf(followUpId) === which.reference,
  );
  if (!chosen) return null;
  const { followUpId, person, language, open, takenBy } = chosen;
  const answer = { reference: referenceOf(followUpId), link: settings.linkOf(followUpId), language };
  if (!open && takenBy !== null && !takenBy.startsWith(`${person} (`))
    return { ...answer, kind: 'taken', person: takenBy.replace(/ \([a-z]+\)$/, '') };
  if (open) await acknowledge(manager, followUpId, { name: person, how, userId: null }, now, settings);
  return { ...answer, kind: 'noted', more: found.some((other) => other.open && other !== chosen) };
}

const CALL = `
  select a.language, m.key, m.params from alerts a join messages m on m.id = a.message_id where a.message_id = $1 and a.address = $2 and a.channel = 'call'`;

/** What an alert call is to say; null when the message is no alert to this number. */
export const alertCall = async (
  manager: EntityManager,
  messageId: string,
  address: string,
): Promise<{ language: Language; key: string; params: unknown } | null> =>
  (await manager.query<{ language: Language; key: string; params: unknown }[]>(CALL, [messageId, address]))[0] ?? null;
