import { type EntityManager } from 'typeorm';
import { type RecordedStep } from '../../../ports/out/delivery-store';
import { refusedFrom } from '../consents/entries';
import { raiseUndelivered } from '../follow-ups/undelivered-answers';
import { unusableFrom } from '../patients/address-channels';
import { withdrawOtherForms } from '../patients/other-forms';
import { refusedFrom as reminderRefusedFrom, sentFrom } from '../reminders/after-sending';

/* A callback may come before this is written, and may even have led to another attempt: then it has moved the message, and `told` is false. Read from
   the row as it is now, because a callback that was waited for is not in this statement's snapshot. */
const RECORD_ACCEPTED = `
  with done as (
    update delivery_attempts a set state = 'accepted', owner = null, sid = o.sid, finished_at = $2, http_status = case when a.sid is null then 201 else a.http_status end
      from jsonb_to_recordset($1) as o("attemptId" uuid, sid text, body text, segments smallint, "billedAs" text)
     where a.id = o."attemptId" and (a.state in ('sending', 'unknown') or a.sid = o.sid)
    returning a.message_id, o.sid, o.body, o.segments, o."billedAs", a.http_status is not distinct from 201 as told
  ), sent as (
    update messages m set status = case when m.status in ('queued', 'unknown') and (done.told or m.provider_sid is null) then 'accepted' else m.status end,
           provider_sid = case when done.told or m.provider_sid is null then done.sid else m.provider_sid end,
           billed_as = case when done.told or m.provider_sid is null or m.provider_sid = done.sid then done."billedAs" else m.billed_as end,
           body = coalesce(done.body, m.body), segments = done.segments, updated_at = $2
      from done where m.id = done.message_id
    returning m.reminder_id, m.status
  )${sentFrom('sent', '$2')}`;

const RECORD_UNKNOWN = `
  with done as (
    update delivery_attempts a set state = 'unknown', unknown_because = 'answer_lost', owner = null, http_status = o."httpStatus", reconcile_at = o.at
      from jsonb_to_recordset($1) as o("attemptId" uuid, "httpStatus" smallint, at timestamptz, body text, "billedAs" text)
     where a.id = o."attemptId" and a.state = 'sending'
    returning a.message_id, o.body, o."billedAs"
  ), taken as (
    update messages m set billed_as = o."billedAs"
      from jsonb_to_recordset($1) as o("attemptId" uuid, "billedAs" text), delivery_attempts a
     where a.id = o."attemptId" and a.state = 'accepted' and m.id = a.message_id and m.provider_sid = a.sid
  )
  update messages m set status = 'unknown', body = coalesce(done.body, m.body), billed_as = done."billedAs", updated_at = $2
    from done where m.id = done.message_id and m.status = 'queued'`;

const RECORD_REFUSED = `
  with outcome as (
    select * from jsonb_to_recordset($1)
      as o("attemptId" uuid, kind text, code integer, "httpStatus" smallint, at timestamptz, body text, unusable boolean, "optedOut" boolean, "asTemplate" boolean, held boolean)
  ), done as (
    update delivery_attempts a set state = 'refused', owner = null, error_code = o.code, http_status = o."httpStatus", finished_at = $2
      from outcome o where a.id = o."attemptId" and a.state = 'sending'
    returning a.id, a.message_id, a.attempt_no, a.priority, a.bulk, a.address, a.channel, o.kind, o.code, o.at, o.body, o.unusable, o."optedOut", o."asTemplate", o.held
  ), again as (
    insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at, as_template, held)
    select message_id, attempt_no + 1, priority, bulk, address, channel, at, "asTemplate", held from done where kind = 'retry'
  ), ended as (
    update messages m set status = case done.kind when 'expire' then 'expired' else 'failed' end, status_reason = case done.kind when 'expire' then 'expired' else 'refused' end,
           error_code = done.code, body = coalesce(done.body, m.body), updated_at = $2
      from done where m.id = done.message_id and done.kind <> 'retry'
    returning m.reminder_id, m.status, m.status_reason, m.channel, m.address, done.unusable, done."optedOut", m.id
  ), marked as (${unusableFrom('select distinct on (address, channel) e.address, e.channel, $2, d.code from ended e join done d on d.message_id = e.id where e.unusable')}
  ), refused as (${refusedFrom('ended', { where: 'e."optedOut"', now: '$2' })}
  )${reminderRefusedFrom('ended', '$2')}`;

/* Something passed on this channel: what a fault of ours held back leaves now, each at the next look of a sender. */
const RELEASE_HELD = `
  with held as (
    select a.id from delivery_attempts a
     where a.held and a.state = 'queued' and a.channel in (select d.channel from delivery_attempts d where d.id = any($1)) order by a.id for update skip locked
  )
  update delivery_attempts a set held = false, next_at = least(a.next_at, $2) from held where a.id = held.id`;

const json = (rows: readonly unknown[]): string => JSON.stringify(rows);

/** Writes what came of calls to the provider, and what follows: another attempt, the end of the message, marks on address and consent. */
export async function recordOutcomes(manager: EntityManager, steps: readonly RecordedStep[], now: Date): Promise<void> {
  const accepted = steps.flatMap(({ attemptId, step, body, segments, billedAs }) =>
    step.kind === 'accepted' ? [{ attemptId, sid: step.sid, body, segments, billedAs }] : [],
  );
  const unknown = steps.flatMap(({ attemptId, step, body, billedAs }) =>
    step.kind === 'reconcile' ? [{ attemptId, httpStatus: step.httpStatus, at: step.at, body, billedAs }] : [],
  );
  const refused = steps.flatMap(({ attemptId, step, body }) => {
    if (step.kind === 'accepted' || step.kind === 'reconcile') return [];
    const { kind, code, httpStatus } = step;
    const ended =
      step.kind === 'fail'
        ? { unusable: step.addressUnusable, optedOut: step.optedOut }
        : { unusable: false, optedOut: false };
    return [
      {
        attemptId,
        kind,
        code,
        httpStatus,
        body,
        at: step.kind === 'retry' ? step.at : null,
        asTemplate: step.kind === 'retry' && step.asTemplate,
        held: step.kind === 'retry' && step.held,
        ...ended,
      },
    ];
  });
  if (accepted.length > 0) {
    await manager.query(RECORD_ACCEPTED, [json(accepted), now]);
    await manager.query(RELEASE_HELD, [accepted.map(({ attemptId }) => attemptId), now]);
  }
  if (unknown.length > 0) await manager.query(RECORD_UNKNOWN, [json(unknown), now]);
  if (refused.length > 0) await manager.query(RECORD_REFUSED, [json(refused), now]);
  const blocked = refused.flatMap(({ attemptId, optedOut }) => (optedOut ? [attemptId] : []));
  if (blocked.length > 0) {
    const messages = await manager.query<{ id: string }[]>(
      'select message_id as id from delivery_attempts where id = any($1)',
      [blocked],
    );
    await withdrawOtherForms(
      manager,
      messages.map(({ id }) => id),
      now,
    );
  }
  await raiseUndelivered(
    manager,
    refused.flatMap(({ attemptId, kind }) => (kind === 'fail' ? [attemptId] : [])),
    now,
  );
}
