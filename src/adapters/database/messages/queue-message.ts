/** What an outbound message by REST is made of, each an SQL expression over the rows it is queued from. */
interface QueuedMessage {
  id: string;
  address: string;
  channel: string;
  purpose: string;
  language: string;
  /** Locale key and params of its text, and the choices it offers. */
  key: string;
  params: string;
  buttons?: string;
  /** After this instant it is of no use. */
  expiresAt: string;
  patientId?: string;
  reminderId?: string;
  appointmentId?: string;
  appointmentVersion?: string;
  ladderStep?: string;
  priority: string;
  bulk: string;
  /** When it may leave. */
  at: string;
}

/** SQL, pieces of a WITH named `written` and `queued`: queues a message with its first attempt for each row of `rows`. `now` is an SQL expression. */
export const queueFrom = (rows: string, now: string, m: QueuedMessage): string => `written as (
    insert into messages (id, direction, address, channel, purpose, route, status, patient_id, reminder_id, appointment_id, appointment_version, language, key, params, buttons,
                          expires_at, ladder_step, created_at, updated_at)
    select ${m.id}, 'outbound', ${m.address}, ${m.channel}, ${m.purpose}, 'rest', 'queued', ${m.patientId ?? 'null'}, ${m.reminderId ?? 'null'}, ${m.appointmentId ?? 'null'},
           ${m.appointmentVersion ?? 'null'}, ${m.language}, ${m.key}, ${m.params}, ${m.buttons ?? 'null'}, ${m.expiresAt}, ${m.ladderStep ?? 'null'}, ${now}, ${now} from ${rows}
  ), queued as (
    insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at)
    select ${m.id}, 1, ${m.priority}, ${m.bulk}, ${m.address}, ${m.channel}, ${m.at} from ${rows}
  )`;
