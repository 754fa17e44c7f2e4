import { type EntityManager } from 'typeorm';
import { type Subject } from '../../../domain/appointment/subject';
import { type VisitTime } from '../../../domain/appointment/visit-time';
import { type Effect } from '../../../domain/conversation/machine/effect';
import { type FeedbackAnalysis } from '../../../domain/feedback/analysis';
import { waitMinutes } from '../../../domain/follow-up/opening';
import { languageOf } from '../../../domain/patient/language';
import { type EffectSource } from '../../../ports/conversation-store';
import { type AppointmentRules, planReminders, remindAgain, settleRequests } from '../reminders/appointment-reminders';
import { voidReminders } from '../reminders/void-reminders';
import { giveUpNotices } from '../reminders/untold-changes';
import { holdPatients } from '../patients/bereavements';
import { sameTelephone } from '../patients/privacy/same-telephone';
import { updateReturning } from '../connection/update-returning';
import { keepAnonymously, makeAnonymous } from '../feedback/anonymous-feedback';
import { restrictMessage } from '../messages/erase-messages';
import { nudgeStaff } from './staff-turns';

type Changed = { appointmentId: string; version: number } | null;
type Of<T extends Effect['type']> = Extract<Effect, { type: T }>;

const changedBy = async (manager: EntityManager, sql: string, parameters: unknown[]): Promise<Changed> =>
  (await updateReturning<{ appointmentId: string; version: number }>(manager, `${sql} returning id as "appointmentId", version`, parameters))[0] ?? null;

/** What the patient answered, on the appointment and on the reminders that asked. The version does not change: time and status stand. */
async function respond(manager: EntityManager, subject: Subject, response: 'accepted' | 'declined' | 'tentative', now: Date): Promise<void> {
  if (subject.kind === 'appointment') {
    await manager.query(
      `update appointments set response = $3, updated_at = $4 where id = $1 and version = $2 and status = 'booked'`,
      [subject.appointmentId, subject.version, response, now],
    );
  }
  const [column, id] = subject.kind === 'appointment' ? ['appointment_id', subject.appointmentId] : ['id', subject.reminderId];
  await manager.query(
    `update reminders set response = $2, responded_at = $3, updated_at = $3 where ${column} = $1 and status in ('queued', 'sent')`, [id, response, now],
  );
  // Who has answered is not called any more; what is queued is dropped when its turn comes.
  await manager.query(
    `update reminders set status = 'cancelled', status_reason = 'answered', updated_at = $2 where ${column} = $1 and kind = 'call_unconfirmed' and status in ('pending', 'queued')`, [id, now],
  );
}

/** How reminders are planned, and when a visit begins. */
export interface EffectRules {
  reminders: AppointmentRules;
  startOf: (when: VisitTime) => Date;
}

async function cancel(manager: EntityManager, { subject }: Of<'cancel'>, now: Date): Promise<Changed> {
  await respond(manager, subject, 'declined', now);
  if (subject.kind === 'reminder') return null;
  const changed = await changedBy(
    manager,
    `update appointments set status = 'cancelled', response = 'declined', cancelled_by = 'patient', cancelled_at = $3, cancellation_told_at = null, version = version + 1, updated_at = $3
      where id = $1 and version = $2 and status = 'booked'`,
    [subject.appointmentId, subject.version, now],
  );
  if (changed) await voidReminders(manager, subject.appointmentId, false, now);
  return changed;
}

async function undoCancel(manager: EntityManager, { subject }: Of<'undo_cancel'>, rules: EffectRules, now: Date): Promise<Changed> {
  await respond(manager, subject, 'accepted', now);
  if (subject.kind === 'reminder') return null;
  const changed = await changedBy(
    manager,
    `update appointments set status = 'booked', response = 'accepted', cancelled_by = null, cancelled_at = null, version = version + 1, updated_at = $2
      where id = $1 and status = 'cancelled' and cancelled_by = 'patient'`,
    [subject.appointmentId, now],
  );
  if (changed) await planReminders(manager, subject.appointmentId, rules.reminders, now);
  return changed;
}

/** A place that was offered after a missed or a cancelled visit is taken as one after a wish is. */
async function takeSlot(manager: EntityManager, { subject, slot }: Of<'take_slot'>, rules: EffectRules, now: Date): Promise<Changed> {
  if (subject.kind === 'reminder') return null;
  const { appointmentId, version } = subject;
  const { date, time, part } = slot;
  const changed = await changedBy(
    manager,
    `update appointments set date = $3, time = $4, part_of_day = $5, starts_at = $6, status = 'booked', response = 'accepted', cancelled_by = null, cancelled_at = null,
            version = version + 1, updated_at = $7
      where id = $1 and version = $2 and status in ('booked', 'cancelled', 'noshow')`,
    [appointmentId, version, date, time ?? null, time === undefined ? (part ?? null) : null, rules.startOf(slot), now],
  );
  if (!changed) return null;
  await voidReminders(manager, appointmentId, true, now);
  await planReminders(manager, appointmentId, rules.reminders, now);
  await settleRequests(manager, appointmentId, null, now);
  return changed;
}

/* A dangerous message after the last one was looked after is told again; one that comes while people are being alerted, or just after, is no new alarm. */
const QUIET_AFTER_ACKNOWLEDGEMENT = `interval '15 minutes'`;
const ALERTS_ANEW = `$3 in ('urgent', 'emergency') and alert_at is null
             and coalesce(greatest(acknowledged_at, (select max(a.acknowledged_at) from alerts a where a.follow_up_id = follow_ups.id)), '-infinity') <= $6::timestamptz - ${QUIET_AFTER_ACKNOWLEDGEMENT}`;

const UNCERTAIN = `in ('poorly_heard', 'suspected')`;
/* What the recogniser had not been sure of, or no rule had seen, is now said clearly: it rings from here on. */
const NOW_CERTAIN = `($3 = 'emergency' and details ->> 'reason' ${UNCERTAIN} and ($8::jsonb ->> 'reason' ${UNCERTAIN}) is not true)`;

const FOLLOW_UP = `
  with joined as (
    update follow_ups set urgency = case when array_position($9::text[], urgency) >= array_position($9::text[], $3) then urgency else $3 end,
           due_at = least(due_at, $7), restricted = restricted or $11, updated_at = $6,
           details = case when $8::jsonb ->> 'reason' ${UNCERTAIN} then details when details ->> 'reason' ${UNCERTAIN} then details - 'reason' || $8 else details || $8 end,
           alert_from = case when ${ALERTS_ANEW} or ${NOW_CERTAIN} then $6::timestamptz else alert_from end
     where id = (select id from follow_ups where address = $2 and kind = $1 and status <> 'closed' order by created_at desc limit 1)
    returning id
  ), made as (
    insert into follow_ups (kind, address, urgency, patient_id, appointment_id, message_id, created_at, updated_at, due_at, details, restricted)
    select $1, $2, $3, $4, $5, $10, $6, $6, $7, $8, $11 where not exists (select from joined)
    returning id
  )
  insert into follow_up_notes (follow_up_id, action, created_at) select id, 'raised', $6::timestamptz from joined union all select id, 'opened', $6 from made`;

const LEVELS = ['none', 'follow_up', 'urgent', 'emergency'];

async function openFollowUp(manager: EntityManager, address: string, effect: Of<'open_follow_up'>, details: object, source: EffectSource): Promise<void> {
  const { subject, kind, level, reason } = effect;
  const appointmentId = subject?.kind === 'appointment' ? subject.appointmentId : null;
  const only = source.people.length === 1 ? (source.people[0]?.patientId ?? null) : null;
  const owner = subject === undefined ? only : await patientOf(manager, subject);
  const waits = new Date(source.now.getTime() + waitMinutes(level) * 60_000);
  // What can wait is due when the patient was told to expect it.
  const due = level === 'emergency' || level === 'urgent' ? waits : (source.promisedBy ?? waits);
  const more = { ...details, ...(reason === undefined ? {} : { reason }) };
  await manager.query(FOLLOW_UP, [kind, address, level, owner ?? only, appointmentId, source.now, due, JSON.stringify(more), LEVELS, source.messageId, kind === 'complaint' && source.restricted]);
  if (kind === 'complaint' && source.restricted && source.messageId !== null) await restrictMessage(manager, source.messageId);
}

async function patientOf(manager: EntityManager, subject: Subject): Promise<string | null> {
  const [table, id] = subject.kind === 'appointment' ? ['appointments', subject.appointmentId] : ['reminders', subject.reminderId];
  const [row] = await manager.query<{ patientId: string }[]>(`select patient_id as "patientId" from ${table} where id = $1`, [id]);
  return row?.patientId ?? null;
}

/* The words join the mark that was given before them; with further words it does not count once more. */
const KEEP_FEEDBACK = `
  with visit as (
    select id, patient_id from appointments where id = $1
  ), earlier as (
    select f.id from feedback f where f.appointment_id = $1 and f.text is null and f.channel not in ('api', 'paper') order by f.created_at desc limit 1
  ), joined as (
    update feedback f set text = $3, rating = coalesce($4, f.rating), question = coalesce($5, f.question), language = $6, sentiment = $8, sentiment_score = $9, themes = $10, polarities = $11,
           urgency = $12, contradiction = $13, confidence = $14, evidence = $15, scored_by = $16, restricted = $18
      from earlier where f.id = earlier.id
    returning f.id
  )
  insert into feedback (patient_id, appointment_id, text, rating, question, language, channel, sentiment, sentiment_score, themes, polarities, urgency, contradiction, confidence, evidence,
                        scored_by, created_at, restricted)
  select coalesce((select patient_id from visit), $2), (select id from visit), $3, case when $3::text is null or not exists (select from feedback g where g.appointment_id = $1 and g.rating is not null) then $4::smallint end, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18
   where not exists (select from joined)`;

async function keepFeedback(
  manager: EntityManager, appointmentId: string | undefined, words: { text: string | null; rating: number | null; question: string | null; analysis: FeedbackAnalysis }, source: EffectSource,
): Promise<void> {
  const { text, rating, question, analysis } = words;
  const polarities = Object.fromEntries(analysis.themes.flatMap(({ theme, polarity }) => (polarity === null ? [] : [[theme, polarity]])));
  const only = source.people.length === 1 ? (source.people[0]?.patientId ?? null) : null;
  await manager.query(KEEP_FEEDBACK, [
    appointmentId ?? null, only, text, rating, question, languageOf(analysis.lang), source.channel, analysis.sentiment, analysis.score, analysis.themes.map(({ theme }) => theme),
    JSON.stringify(polarities), analysis.urgency, analysis.contradiction, analysis.confidence, analysis.evidence, analysis.version, source.now, text !== null && source.restricted,
  ]);
}

/** Writes what an effect asks for. `wroteFrom`: the address the message came from, which may be another one of the same person. Texts are written elsewhere. */
export async function applyEffect(
  manager: EntityManager, { address, wroteFrom }: { address: string; wroteFrom: string }, effect: Effect, details: object, source: EffectSource, rules: EffectRules,
): Promise<Changed> {
  const { now } = source;
  switch (effect.type) {
    case 'confirm':
      await respond(manager, effect.subject, 'accepted', now);
      return null;
    case 'cancel': return cancel(manager, effect, now);
    case 'undo_cancel': return undoCancel(manager, effect, rules, now);
    case 'request_reschedule':
      await respond(manager, effect.subject, 'tentative', now);
      return null;
    case 'take_slot': return takeSlot(manager, effect, rules, now);
    case 'tentative':
      await respond(manager, effect.subject, 'tentative', now);
      return null;
    case 'remind_again':
      await remindAgain(manager, effect.subject, rules.reminders, now);
      return null;
    case 'hold_patients':
      await holdPatients(manager, effect.patientIds, now);
      return null;
    case 'no_calls':
      await manager.query(
        `insert into address_channels (address, channel, declined_at) values ($1, 'call', $2) on conflict (address, channel) do update set declined_at = coalesce(address_channels.declined_at, excluded.declined_at)`,
        [address, now],
      );
      return null;
    case 'mark_wrong_number': {
      // What was said in a call is said of calls: whether messages reach the right person there, staff find out.
      const channels = source.channel === 'call' ? ['call'] : ['whatsapp', 'sms', 'call'];
      await manager.query('update contacts set wrong_number_at = $2, updated_at = $2 where address = $1 and channel = any($3) and wrong_number_at is null', [address, now, channels]);
      await manager.query(
        `insert into address_channels (address, channel, unusable_since) select $1, channel, $2 from unnest($3::text[]) as channel
         on conflict (address, channel) do update set unusable_since = coalesce(address_channels.unusable_since, excluded.unusable_since)`,
        [address, now, channels],
      );
      return null;
    }
    case 'record_rating':
      if (effect.anonymous) await keepAnonymously(manager, { appointmentId: effect.appointmentId, text: null, rating: effect.rating, earlier: effect.instead ?? null, question: null, analysis: source.ofRating(effect.rating), complaint: false }, source);
      else await keepFeedback(manager, effect.appointmentId, { text: null, rating: effect.rating, question: null, analysis: source.ofRating(effect.rating) }, source);
      return null;
    case 'record_comment':
      if (source.comment && effect.anonymous) await keepAnonymously(manager, { appointmentId: effect.appointmentId, ...source.comment, rating: effect.rating ?? null, earlier: effect.rating ?? null, complaint: effect.complaint ?? false }, source);
      else if (source.comment) await keepFeedback(manager, effect.appointmentId, { ...source.comment, rating: effect.rating ?? null }, source);
      return null;
    case 'make_anonymous':
      await makeAnonymous(manager, address, effect.appointmentId, source);
      return null;
    case 'set_language':
      await manager.query('update contacts set language = $2, updated_at = $3 where address = $1', [address, effect.language, now]);
      return null;
    case 'opt_out': case 'opt_in': {
      // The same telephone under the other forms of its number and under its ids, whichever of them is stored, now or later.
      const forms = await sameTelephone(manager, [...new Set([address, wroteFrom])]);
      await manager.query(
        `insert into consents (address, purpose, granted, source, channel, message_id, wording_version, recorded_at)
         select form, purpose, $3::boolean, 'patient', $4, $5, '1', $6 from unnest($2::text[]) as purpose cross join unnest($1::text[]) as form`,
        [[...new Set([...forms.values()].flat())], effect.purposes, effect.type === 'opt_in', source.channel, source.messageId, now],
      );
      if (effect.type === 'opt_out') await giveUpNotices(manager, [...new Set([...forms.values()].flat())], now);
      // Who wants messages again may be called with them again.
      if (effect.type === 'opt_in') await manager.query('update address_channels set declined_at = null where address = $1 and declined_at is not null', [address]);
      return null;
    }
    case 'open_follow_up':
      await openFollowUp(manager, address, effect, details, source);
      return null;
    case 'nudge_staff':
      await nudgeStaff(manager, address, source.people.length === 1 ? (source.people[0]?.patientId ?? null) : null, now);
      return null;
    case 'say': case 'ask': case 'safety_message': case 'running_late': case 'mark_arrived_claim': case 'call_wished': case 'place_call': case 'connect_to_front_desk': case 'hang_up': case 'speak_language': case 'call_again':
    case 'set_wait': case 'end': case 'ignored':
      return null;
    default: return effect satisfies never;
  }
}
