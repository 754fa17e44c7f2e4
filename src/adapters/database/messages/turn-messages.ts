import { type DataSource, type EntityManager } from 'typeorm';
import { type TextChannel } from '../../../domain/channel';
import { isBulk, priorityOf } from '../../../domain/delivery/purpose';
import { type OutboundDraft, type WaitingWords } from '../../../ports/out/conversation-store';
import { NO_ANSWER } from './answered-since';

/** SQL expressions for what came in. */
interface InboundMessage {
  address: string;
  channel: string;
  body: string;
  media: string;
  buttons: string;
  sid: string;
  at: string;
}

/** SQL of a CTE: keeps an inbound message once, whatever how often it comes. Has its id when it is new. */
export const receiveOnce = ({
  address,
  channel,
  body,
  media,
  buttons,
  sid,
  at,
}: InboundMessage): string => `insert into messages (direction, address, channel, status, body, media, buttons, provider_sid, created_at, updated_at)
    values ('inbound', ${address}, ${channel}, 'received', ${body}, ${media}, ${buttons}, ${sid}, ${at}, ${at}) on conflict (provider_sid) do nothing
    returning id`;

const WRITE = `
  with draft as (
    select gen_random_uuid() as id, d.* from jsonb_to_recordset($1) as d(
      purpose text, route text, channel text, language text, key text, params jsonb, choices jsonb, body text, segments smallint, "appointmentId" uuid, version integer, "patientId" uuid,
      "inReplyTo" uuid, "writtenBy" uuid, "notBefore" timestamptz, "waitsUntil" timestamptz, priority smallint, bulk boolean, place bigint)
  ), written as (
    insert into messages (id, direction, address, channel, purpose, route, status, status_reason, patient_id, appointment_id, appointment_version, in_reply_to, language, key, params, body,
                          segments, billed_as, buttons, written_by, expires_at, created_at, updated_at)
    select id, 'outbound', $2, channel, purpose, route, case route when 'twiml' then 'unknown' else 'queued' end, case when "waitsUntil" is not null then 'waits_for_patient' end, "patientId",
           "appointmentId", version, "inReplyTo", language, key, params, body, segments, case when route = 'twiml' and channel = 'whatsapp' then 'service' end, choices, "writtenBy", "waitsUntil", $3, $3 from draft
  ), queued as (
    insert into delivery_attempts (message_id, attempt_no, state, unknown_because, priority, bulk, address, channel, sent_to, by_rcs, next_at, claimed_at, reconcile_at, after_message_id)
    select id, 1, case route when 'twiml' then 'unknown' else 'queued' end, case route when 'twiml' then 'answer_lost' end, priority, bulk, $2, channel,
           case route when 'twiml' then nullif($5, $2) end, $6 and channel = 'sms', coalesce("notBefore", $3), case route when 'twiml' then $3::timestamptz end, case route when 'twiml' then $4::timestamptz end,
           case route when 'rest' then (select b.id from draft b where b.route = 'rest' and b."waitsUntil" is null and b.place < draft.place and b.priority <= draft.priority
                                           and coalesce(b."notBefore", $3) <= coalesce(draft."notBefore", $3) order by b.place desc limit 1) end
      from draft where "waitsUntil" is null
  )
  select id from draft order by place`;

/** Where the texts of a turn go; those in the webhook's answer go to the address that wrote, the way it wrote. */
interface TurnTo {
  address: string;
  answerTo: string;
  answerByRcs: boolean;
}

/** Writes the texts of a turn with their first attempts, in their order, and wakes the senders when the transaction commits. What is in the webhook's answer is looked for at the provider from `reconcileAt` on. Returns the ids. */
export async function writeTurn(
  manager: EntityManager,
  drafts: readonly OutboundDraft[],
  { address, answerTo, answerByRcs }: TurnTo,
  now: Date,
  reconcileAt: Date,
): Promise<string[]> {
  if (drafts.length === 0) return [];
  const rows = drafts.map(({ appointment, purpose, ...rest }, place) => ({
    ...rest,
    purpose,
    place,
    appointmentId: appointment?.appointmentId ?? null,
    version: appointment?.version ?? null,
    priority: priorityOf(purpose),
    bulk: isBulk(purpose),
  }));
  const written = await manager.query<{ id: string }[]>(WRITE, [
    JSON.stringify(rows),
    address,
    now,
    reconcileAt,
    answerTo,
    answerByRcs,
  ]);
  if (drafts.some((draft) => draft.route === 'rest')) await manager.query(`select pg_notify('deliver', '')`);
  return written.map(({ id }) => id);
}

/* What came shows that the person is there: inside the window the words may leave, after the answer of the same turn. */
const SETTLE = `
  with settled as (
    update messages set answer = $2, understanding = $3 where id = $1
  ), waiting as (
    select id from messages where address = $4 and status = 'queued' and status_reason = 'waits_for_patient' and $5 <> 'keep'
  ), freed as (
    update messages m set channel = coalesce($6, m.channel), updated_at = $7,
           status = case when $5 = 'drop' then 'cancelled' when m.expires_at <= $7 then 'expired' else 'queued' end,
           status_reason = case when $5 = 'drop' then 'opted_out' when m.expires_at <= $7 then 'expired' end
      from waiting where m.id = waiting.id
    returning m.id, m.status, m.channel, m.created_at
  ), queued as (
    insert into delivery_attempts (message_id, attempt_no, state, priority, bulk, address, channel, next_at, after_message_id)
    select id, 1, 'queued', 2, false, $4, channel, $7, coalesce(lag(id) over (order by created_at, id), (
             select o.id from messages o join delivery_attempts a on a.message_id = o.id
              where o.in_reply_to = $1 and o.route = 'rest' and not exists (select from delivery_attempts n where n.after_message_id = o.id and n.address = $4) limit 1))
      from freed where status = 'queued'
  )
  select pg_notify('deliver', '') from freed where status = 'queued' limit 1`;

/** Keeps the answer to an inbound message and what was understood; words of staff that waited for it leave on its channel, or never. */
export const settleTurn = (
  manager: EntityManager,
  address: string,
  messageId: string,
  { answer, understanding }: { answer: string; understanding: unknown },
  { words, channel, now }: { words: WaitingWords; channel: TextChannel | null; now: Date },
): Promise<unknown> =>
  manager.query(SETTLE, [
    messageId,
    answer,
    understanding === null ? null : JSON.stringify(understanding),
    address,
    words,
    channel,
    now,
  ]);

/** Keeps that an inbound message answers nothing. */
export const markNoAnswer = (manager: EntityManager, messageId: string): Promise<unknown> =>
  manager.query(`update messages set status_reason = '${NO_ANSWER}' where id = $1 and direction = 'inbound'`, [
    messageId,
  ]);

/** The person has pressed the identity key: the call has reached them. */
export const markReached = (manager: EntityManager, messageId: string, now: Date): Promise<unknown> =>
  manager.query(`update messages set status = 'delivered', updated_at = $2 where id = $1 and channel = 'call'`, [
    messageId,
    now,
  ]);

const MARK_ANSWERED = `
  with gone as (
    update delivery_attempts set state = 'accepted', finished_at = $2 where message_id = any($1) and state = 'unknown' returning message_id
  ) update messages m set status = 'accepted', updated_at = $2 from gone where m.id = gone.message_id and m.status = 'unknown'`;

/** The webhook's answer has left whole, with these messages in it. */
export const markAnswered = (dataSource: DataSource, messageIds: readonly string[], now: Date): Promise<unknown> =>
  dataSource.query(MARK_ANSWERED, [messageIds, now]);
