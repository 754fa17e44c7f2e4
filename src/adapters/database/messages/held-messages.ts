import { batchOf, type Held } from '../connection/batch';
import { hasOpenTask } from '../follow-ups/still-open';
import { onLegalHold } from '../patients/privacy/legal-hold';

const VISIT_AHEAD = `exists (select from appointments v where v.id = r.appointment_id and v.status = 'booked' and v.starts_at > $5)
  or exists (select from reminders n left join appointments v on v.id = n.appointment_id where n.id = r.reminder_id
              and (n.status in ('pending', 'queued') or n.appointment_time > $5 or (v.status = 'booked' and v.starts_at > $5)))`;
/* What somebody said STOP or START with, in the words they used. */
const PROOF_OF_CONSENT = 'exists (select from consents c where c.message_id = r.id)';
const UNDER_WAY = `r.status in ('queued', 'unknown', 'needs_review')`;

const needed = [
  UNDER_WAY,
  onLegalHold({ patient: 'r.patient_id', address: 'r.address' }),
  hasOpenTask({ patient: 'r.patient_id', address: 'r.address' }),
  VISIT_AHEAD,
];
const EMPTY = `done as (
    update messages m set emptied_at = $5, params = null, body = null, buttons = null, media = null, understanding = null, correction = null, answer = null
      from free where m.id = free.id returning 1
  )`;
const words = {
  table: 'messages',
  id: 'uuid',
  at: 'created_at',
  needed: [...needed, PROOF_OF_CONSENT],
  take: EMPTY,
} as const;

/** Words that were written, both ways. Direction, channel, times, outcome and price stay, and with them what figures and bills count. */
export const MESSAGES = batchOf({
  ...words,
  where: `emptied_at is null and not (direction = 'inbound' and channel = 'call')`,
});

/** Words that were said in a call, as they were heard. */
export const SPEECH = batchOf({ ...words, where: `emptied_at is null and direction = 'inbound' and channel = 'call'` });

/** References to voice notes and pictures; the files are the provider's. */
export const MEDIA = batchOf({
  ...words,
  needed,
  where: 'media is not null',
  take: 'done as (update messages m set media = null from free where m.id = free.id returning 1)',
});

const ofMessage = (condition: string): string =>
  `exists (select from messages m where m.id = r.message_id and (${condition}))`;
const neededByMessage = [
  ofMessage(UNDER_WAY.replace('r.', 'm.')),
  ofMessage(onLegalHold({ patient: 'm.patient_id', address: 'm.address' })),
  ofMessage(hasOpenTask({ patient: 'm.patient_id', address: 'm.address' })),
];

/** How a message was handed over; how it ended stands in the message. */
export const DELIVERY_ATTEMPTS = batchOf({
  table: 'delivery_attempts',
  id: 'uuid',
  at: 'next_at',
  where: `state in ('accepted', 'refused', 'abandoned')`,
  needed: neededByMessage,
  take: 'done as (delete from delivery_attempts a using free where a.id = free.id returning 1)',
});

/** What the provider reported on the way. */
export const STATUS_EVENTS = batchOf({
  table: 'status_events',
  id: 'bigint',
  at: 'received_at',
  where: 'true',
  needed: neededByMessage,
  take: 'done as (delete from status_events e using free where e.id = free.id returning 1)',
} satisfies Held);
