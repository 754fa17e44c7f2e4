import { type DataSource, type EntityManager } from 'typeorm';
import { type Subject } from '../../../domain/appointment/subject';
import { type VisitTime } from '../../../domain/appointment/visit-time';
import { type QuotedMessage } from '../../../domain/conversation/reading/quoted-message';
import { isPhone, isWhatsappUser } from '../../../domain/address';
import { numberCandidates } from '../../../domain/patient/number-candidates';
import {
  type ConversationFacts,
  type ConversationSession,
  type ConversationStore,
  type Person,
} from '../../../ports/out/conversation-store';
import { type DataKeys } from '../../../ports/out/data-keys';
import { type AlertSettings } from '../../../ports/out/alert-store';
import { acknowledgeOn } from '../follow-ups/alerts/acknowledge';
import { settleStranger } from '../follow-ups/attribution';
import { noteManyTexts } from '../follow-ups/standing-tasks';
import { answersGiven } from '../messages/answers-given';
import { markAnswered, markNoAnswer, markReached, receiveOnce, settleTurn, writeTurn } from '../messages/turn-messages';
import { heardFrom } from '../patients/address-channels';
import { addContact } from '../patients/contacts';
import { ERASED_NUMBER } from '../patients/privacy/erased-number';
import { keepWithdrawals } from '../patients/privacy/suppressed-numbers';
import { leadsTo } from '../patients/whatsapp-users';
import { updateReturning } from '../connection/update-returning';
import { callAgain } from './calls-again';
import { applyEffect, type EffectRules } from './effects';
import { readFacts, together } from './facts';
import { notePerson } from './join-addresses';
import { EXPIRE_WAITING, heldBy, reach } from './staff-turns';

/** The clinic's own rules the rows are read and written by. */
export interface ConversationStoreSettings extends EffectRules {
  tellsReason: boolean;
  dataKeys: DataKeys;
  alerts: AlertSettings;
  /** An instant on the clinic's wall clock. */
  local: (instant: Date) => VisitTime;
}

/* Makes the row when it is new and locks it in the same statement; whoever comes second reads what the first has committed. That no number is suppressed,
   as in most installations, spares the look whether this one is. */
const LOCK = `
  insert into conversations (address, created_at, updated_at) values ($1, $2, $2)
  on conflict (address) do update set updated_at = excluded.updated_at
  returning state, language, channel, opened_until as "openedUntil", last_inbound_at as "lastInboundAt", exists (select from suppressed_numbers) as suppressions`;

/* Nobody is reached where a caller showed no number. */
const RECEIVE = `
  with came as (
    ${receiveOnce({ address: '$1', channel: '$2', body: '$3', media: '$4', buttons: '$5', sid: '$6', at: '$7' })}
  ), seen as (${heardFrom(`came where $1 not like 'withheld.%'`, { address: '$1', channel: '$2', wroteAs: '$8', byRcs: '$9', now: '$7' })}
  )
  select id as "messageId", null as answer, true as new, set_config('clinic.role', 'patient', true) from came
  union all select id, answer, false, null from messages where provider_sid = $6 and not exists (select from came)`;

const QUOTED = `
  select m.id as "messageId", m.key, m.params, m.written_by is not null as "byStaff",
         case when m.appointment_id is not null then json_build_object('appointmentId', m.appointment_id, 'version', coalesce(m.appointment_version, 0)) end as appointment,
         case when r.id is not null then json_build_object('reminderId', r.id, 'kind', r.kind) end as reminder
    from messages m left join reminders r on r.id = m.reminder_id
   where m.provider_sid = $1 and m.address = $2 and m.direction = 'outbound'`;

const LOOK_UP = `
  with linked as (
    select user_id, address from whatsapp_users where user_id = any($3) and address <> user_id
  ), asked as (
    select unnest($2::text[]) as address union select address from linked
  )
  select (select answer from messages where provider_sid = $1) as answer,
         (select address from delivery_attempts where sid = $5::text and channel = 'whatsapp' and address like '+%' and address <> '${ERASED_NUMBER}') as answered,
         coalesce((select jsonb_object_agg(user_id, address) from linked), '{}') as linked,
         array(
           select address from contacts where address in (select address from asked)
           union select address from alerts where address in (select address from asked) and sent_at > $4::timestamptz - interval '30 days'
           union select phone_number from reminders where phone_number in (select address from asked) and sent_at > $4::timestamptz - interval '30 days'
           union select address from conversations where address = any($3)) as known`;

/* What a caller left who showed no number stands in the follow-up as long as somebody has to look at it. */
const FORGET_CALLERS = `
  delete from conversations v
   where v.address like 'withheld.%' and v.updated_at < $1::timestamptz - interval '1 day' and v.wait_until is null
     and not exists (select from follow_ups f where f.address = v.address and f.status <> 'closed')
  returning id`;

/** The row that was locked is not the person's any more: its id has become a number's. */
class LeadsElsewhere extends Error {
  constructor(readonly to: string) {
    super('the conversation of this id has joined another');
  }
}
/** A number leads nowhere else, an id to an id or a number. */
const MOST_MOVES = 3;

function session(
  manager: EntityManager,
  address: string,
  row: ConversationSession['stored'],
  carried: ConversationFacts['sent'],
  settings: ConversationStoreSettings,
): ConversationSession {
  let details: object = {};
  // The webhook's answer goes to the address that wrote, the way it wrote.
  let answerTo = address;
  let answerByRcs = false;
  return {
    address,
    stored: row,
    async receive({ sid, channel, from, byRcs = false, body, media, buttonPayload }, at) {
      answerTo = from;
      answerByRcs = byRcs;
      const [found] = await manager.query<[{ messageId: string; answer: string | null; new: boolean }]>(RECEIVE, [
        address,
        channel,
        body,
        media.length === 0 ? null : JSON.stringify(media),
        buttonPayload === null ? null : JSON.stringify({ payload: buttonPayload }),
        sid,
        at,
        from,
        byRcs,
      ]);
      return found.new ? { kind: 'new', messageId: found.messageId } : { kind: 'repeated', answer: found.answer };
    },
    quoted: async (sid) =>
      (await manager.query<(QuotedMessage & { messageId: string })[]>(QUOTED, [sid, address]))[0] ?? null,
    facts: (about) =>
      readFacts(manager, {
        address,
        openedUntil: row.openedUntil,
        carried,
        tellsReason: settings.tellsReason,
        local: settings.local,
        ...about,
      }),
    async apply(effect, source) {
      // What was wished for, or how late, stands in the follow-up that comes with it.
      if (effect.type === 'request_reschedule' && effect.when !== undefined)
        details = { ...details, wish: effect.when };
      if (effect.type === 'request_reschedule' && effect.refused !== undefined)
        details = { ...details, refused: effect.refused };
      if (effect.type === 'call_wished') details = { ...details, call_at: effect.when };
      if (effect.type === 'hold_patients') details = { ...details, patients: effect.patientIds };
      if (effect.type === 'running_late' && effect.minutes !== undefined)
        details = { ...details, minutes: effect.minutes };
      return applyEffect(
        manager,
        { address, wroteFrom: answerTo },
        effect,
        effect.type === 'open_follow_up' ? details : {},
        source,
        settings,
      );
    },
    answersGiven: (since, dayStart) => answersGiven(manager, address, since, dayStart),
    noteManyTexts: (patientId, at) => noteManyTexts(manager, address, patientId, at),
    write: (drafts, now, reconcileAt) =>
      writeTurn(manager, drafts, { address, answerTo, answerByRcs }, now, reconcileAt),
    settle: async (messageId, settled, waiting) =>
      void (await settleTurn(manager, address, messageId, settled, waiting)),
    reach: (now) => reach(manager, address, now),
    heldBy: (userId, by, now) => heldBy(manager, address, userId, by, now),
    save: async ({ state, language, channel, waitUntil, openedUntil, inboundAt }, now) =>
      void (await manager.query(
        `update conversations set state = $2, language = $3, channel = $4, wait_until = $5, opened_until = $6, last_inbound_at = greatest(last_inbound_at, $7),
                taken_over_by = case when $2::jsonb -> 'dialogue' ->> 'name' = 'handed_over' then taken_over_by end, updated_at = $8
          where address = $1`,
        [address, JSON.stringify(state), language, channel, waitUntil, openedUntil, inboundAt, now],
      )),
    async callPurpose(messageId) {
      const [found] = await manager.query<
        {
          reminderId: string;
          kind: string;
          appointmentId: string | null;
          version: number | null;
          together: Subject[] | null;
        }[]
      >(
        `select r.id as "reminderId", r.kind, r.appointment_id as "appointmentId", m.appointment_version as version, ${together('r.id')} as together
           from messages m join reminders r on r.id = m.reminder_id where m.id = $1 and m.address = $2 and m.channel = 'call'`,
        [messageId, address],
      );
      if (!found) return null;
      const { reminderId, kind, appointmentId, version, together: others } = found;
      if (kind === 'feedback' || kind === 'feedback_nudge') return { subject: null, feedbackFor: appointmentId };
      return {
        feedbackFor: null,
        subject:
          appointmentId === null
            ? { kind: 'reminder', reminderId }
            : { kind: 'appointment', appointmentId, version: version ?? 0 },
        ...(others === null ? {} : { together: others }),
      };
    },
    acknowledgeAlert: (which, how, now) => acknowledgeOn(manager, address, which, how, now, settings.alerts),
    addContact: (patientId, relation, now) => addContact(manager, address, patientId, relation, now),
    settleStranger: (patientId, userId, now) => settleStranger(manager, address, patientId, userId, now),
    noAnswer: async (messageId) => void (await markNoAnswer(manager, messageId)),
    callAgain: async (messageId, decide, now) => {
      const made = await callAgain(manager, messageId, decide, now);
      // The delivery worker takes the ladder further.
      await manager.query(`select pg_notify('deliver', '')`);
      return made;
    },
    markReached: async (messageId, now) => void (await markReached(manager, messageId, now)),
  };
}

/** Conversations in PostgreSQL. */
export function createConversationStore(
  dataSource: DataSource,
  settings: ConversationStoreSettings,
): ConversationStore {
  async function once<T>(person: Person, now: Date, work: (session: ConversationSession) => Promise<T>): Promise<T> {
    const { address, userIds } = person;
    return dataSource.transaction(async (manager) => {
      const [{ suppressions, ...row }] = await manager.query<
        [ConversationSession['stored'] & { suppressions: boolean }]
      >(LOCK, [address, now]);
      // A look of its own: whoever held the row meanwhile may have learned whose id it is.
      const to = isWhatsappUser(address) ? await leadsTo(manager, address) : null;
      if (to !== null) throw new LeadsElsewhere(to);
      if (suppressions) await keepWithdrawals(manager, [address, ...userIds], settings.dataKeys, now);
      const joined = userIds.length === 0 ? null : await notePerson(manager, person, row, now);
      return work(session(manager, address, joined?.stored ?? row, joined?.carried ?? [], settings));
    });
  }

  async function withPerson<T>(
    person: Person,
    now: Date,
    work: (session: ConversationSession) => Promise<T>,
  ): Promise<T> {
    for (let at = person, moves = 0; ; moves++) {
      try {
        return await once(at, now, work);
      } catch (error) {
        if (!(error instanceof LeadsElsewhere) || moves === MOST_MOVES) throw error;
        at = { ...at, address: error.to };
      }
    }
  }

  return {
    withPerson,
    withConversation: (address, now, work) => withPerson({ address, userIds: [], learned: 'provider' }, now, work),
    markAnswered: async (messageIds, now) => void (await markAnswered(dataSource, messageIds, now)),
    lookUp: async (sid, { from, userIds, repliedTo }, now) => {
      const ids = [...new Set(isPhone(from) ? userIds : [...userIds, from])];
      const [{ answer, answered, known, linked }] = await dataSource.query<
        [{ answer: string | null; answered: string | null; known: string[]; linked: Record<string, string> }]
      >(LOOK_UP, [sid, [from, ...numberCandidates(from), ...ids], ids, now, repliedTo ?? null]);
      return { answer, answered, known: new Set(known), linked: new Map(Object.entries(linked)) };
    },
    addressOf: async (id) =>
      (
        await dataSource.query<{ address: string }[]>(
          'select coalesce(u.address, v.address) as address from conversations v left join whatsapp_users u on u.user_id = v.address where v.id = $1',
          [id],
        )
      )[0]?.address ?? null,
    senderOf: async (id) =>
      (
        await dataSource.query<{ own: string; address: string; learned: Person['learned'] | null }[]>(
          'select v.address as own, coalesce(u.address, v.address) as address, u.learned from conversations v left join whatsapp_users u on u.user_id = v.address where v.id = $1',
          [id],
        )
      )[0] ?? null,
    forgetCallers: async (now) => (await updateReturning(dataSource, FORGET_CALLERS, [now])).length,
    expireWaiting: async (now) => (await dataSource.query<object[]>(EXPIRE_WAITING, [now])).length,
    expired: async (now, limit) =>
      (
        await dataSource.query<{ address: string }[]>(
          'select address from conversations where wait_until <= $1 order by wait_until limit $2',
          [now, limit],
        )
      ).map(({ address }) => address),
  };
}
