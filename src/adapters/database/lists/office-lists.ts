import { type DataSource } from 'typeorm';
import { numberCandidates } from '../../../domain/patient/number-candidates';
import {
  type ConsentItem,
  type ConversationDetail,
  type ConversationItem,
  type JobRunItem,
  type MessageItem,
  type OfficeLists,
} from '../../../ports/out/office-lists';
import { versionOf } from '../connection/record-version';
import { Conditions, pageOf, rowsOf } from '../connection/sql';
import { isRestrictedMessage } from '../messages/restricted-messages';

const JOB_RUN = `id::text, job, status, started_at as "startedAt", finished_at as "finishedAt", counts, error`;
export const MESSAGE_COLUMNS = `id, direction, address, channel, purpose, status, status_reason as "statusReason", error_code as "errorCode", split_part(provider_sid, '/', 1) as "providerSid",
  patient_id as "patientId", (select v.id from conversations v where v.address = messages.address) as "conversationId", reminder_id as "reminderId", appointment_id as "appointmentId", language, key, body, segments, price::text as price, price_unit as "priceUnit", understanding as reading, ${isRestrictedMessage('messages')} as restricted, correction,
  coalesce((select jsonb_agg(f -> 'contentType' order by place) from jsonb_array_elements(media) with ordinality as files(f, place)), '[]') as media, written_by as "writtenBy",
  created_at as "createdAt", updated_at as "updatedAt", ${versionOf('message', 'messages.id')} as etag`;
const CONVERSATION = `v.id, v.address, v.language, v.state -> 'dialogue' ->> 'name' as state, v.wait_until as "waitUntil", v.taken_over_by as "takenOverBy",
  v.last_inbound_at as "lastInboundAt", array(select distinct c.patient_id::text from contacts c where c.address = v.address) as "patientIds",
  v.created_at as "createdAt", v.updated_at as "updatedAt"`;
const consentTo = (purpose: string): string =>
  `coalesce((select c.granted from consents c where c.address = v.address and c.purpose = '${purpose}' order by c.id desc limit 1), true)`;
const ONE_CONVERSATION = `
  select ${CONVERSATION}, jsonb_build_object('reminder', ${consentTo('reminder')}, 'feedback', ${consentTo('feedback')}) as consent,
         (select w.last_inbound_at from address_channels w where w.address = v.address and w.channel = 'whatsapp') as "whatsappInboundAt"
    from conversations v where v.address = (select coalesce(u.address, w.address) from conversations w left join whatsapp_users u on u.user_id = w.address where w.id = $1)`;
/* An id whose number is known has its conversation there. */
const OF_ITS_OWN = `not exists (select from whatsapp_users u where u.user_id = v.address and u.address <> v.address)
  and (v.address not like 'withheld.%' or exists (select from follow_ups f where f.address = v.address and f.status <> 'closed'))`;
const BEARS = '(v.address = any(?) or v.address in (select u.address from whatsapp_users u where u.user_id = any(?)))';
/** A row of the ledger as the API shows it. */
export const CONSENT_COLUMNS = `id::text, address, purpose, granted, source, channel, message_id as "messageId", user_id as "userId",
  wording_version as "wordingVersion", recorded_at as "recordedAt"`;
const CONVERSATIONS_BY = {
  '-updated_at': 'v.updated_at desc, v.id',
  updated_at: 'v.updated_at, v.id',
  '-created_at': 'v.created_at desc, v.id',
  created_at: 'v.created_at, v.id',
} as const;
const OF_PATIENT = 'in (select c.address from contacts c where c.patient_id = ?)';

/** What staff look through, from PostgreSQL. */
export const createOfficeLists = (dataSource: DataSource): OfficeLists => ({
  jobRuns: (filter) =>
    pageOf<JobRunItem>(
      dataSource,
      {
        columns: JOB_RUN,
        from: 'job_run',
        where: new Conditions().and('job = ?', filter.job).and('status = ?', filter.status),
        order: 'job_run.id desc',
      },
      filter,
    ),

  messages: (filter) =>
    pageOf<MessageItem>(
      dataSource,
      {
        columns: MESSAGE_COLUMNS,
        from: 'messages',
        order: filter.sort === 'created_at' ? 'created_at, id' : 'created_at desc, id',
        where: new Conditions()
          .and(
            'address = (select coalesce(u.address, v.address) from conversations v left join whatsapp_users u on u.user_id = v.address where v.id = ?)',
            filter.conversationId,
          )
          .and('patient_id = ?', filter.patientId)
          .and('reminder_id = ?', filter.reminderId)
          .and('direction = ?', filter.direction)
          .and('status = ?', filter.status)
          .and('(correction is not null) = ?', filter.corrected),
      },
      filter,
    ),

  conversations: (filter) =>
    pageOf<ConversationItem>(
      dataSource,
      {
        columns: CONVERSATION,
        from: 'conversations v',
        order: CONVERSATIONS_BY[filter.sort ?? '-updated_at'],
        where: new Conditions()
          .and(`(${OF_ITS_OWN}) = ?`, true)
          .and(`v.address ${OF_PATIENT}`, filter.patientId)
          .and('(v.taken_over_by is not null) = ?', filter.takenOver)
          .and(BEARS, filter.address === undefined ? undefined : [filter.address, ...numberCandidates(filter.address)]),
      },
      filter,
    ),

  conversation: async (id) => {
    const [found] = await rowsOf<ConversationDetail>(dataSource, ONE_CONVERSATION, [id]);
    return found ?? null;
  },

  message: async (id) =>
    (await rowsOf<MessageItem>(dataSource, `select ${MESSAGE_COLUMNS} from messages where id = $1`, [id]))[0] ?? null,

  consent: async (id) =>
    (await rowsOf<ConsentItem>(dataSource, `select ${CONSENT_COLUMNS} from consents where id = $1`, [id]))[0] ?? null,

  consents: (filter) =>
    pageOf<ConsentItem>(
      dataSource,
      {
        columns: CONSENT_COLUMNS,
        from: 'consents',
        order: filter.sort === 'recorded_at' ? 'consents.id' : 'consents.id desc',
        where: new Conditions().and(`address ${OF_PATIENT}`, filter.patientId).and('purpose = ?', filter.purpose),
      },
      filter,
    ),
});
