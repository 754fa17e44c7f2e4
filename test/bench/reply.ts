import { setTimeout as sleep } from 'node:timers/promises';
import { type Figures } from './figures';
import { seedReminders, startStage, startStandIn, type Stage } from './stage';

const WAITING = 10_000;
const REPLIES = 20;
const BETWEEN_MS = 250;
const LIMIT_SECONDS = 180;

const numberOf = (reply: number): string => `+23767${String(reply).padStart(7, '0')}`;

/** An answer to a patient, as a turn of the conversation leaves it to the sender: written and announced in one transaction. */
const queueReply = (stage: Stage, reply: number): Promise<unknown> =>
  stage.query(
    `with place as (insert into conversations (address, language, channel, created_at, updated_at) values ($1, 'french', 'sms', now(), now())
     ), message as (
       insert into messages (direction, address, channel, purpose, route, status, language, key, params, created_at, updated_at)
       values ('outbound', $1, 'sms', 'reply', 'rest', 'queued', 'french', 'help', '{}', now(), now()) returning id
     ), attempt as (
       insert into delivery_attempts (message_id, attempt_no, priority, bulk, address, channel, next_at) select id, 1, 1, false, $1, 'sms', now() from message
     )
     select pg_notify('deliver', '')`,
    [numberOf(reply)],
  );

/** How long an answer to a patient waits while ten thousand reminders are due and every slot of the sender is taken by them. */
export async function reply(): Promise<Figures> {
  const standIn = await startStandIn();
  const stage = await startStage(standIn, { SEND_CONCURRENCY: '100', SEND_RATE_PER_SECOND: '5000' });
  try {
    await seedReminders(stage, WAITING);
    while ((await standIn.seen()).accepted < 100) await sleep(100);
    const queuedAt: number[] = [];
    for (let n = 0; n < REPLIES; n++) {
      queuedAt.push(Date.now());
      await queueReply(stage, n);
      await sleep(BETWEEN_MS);
    }
    const [open] = await stage.query<{ n: number }>(
      `select ((select count(*) from reminders where status = 'pending') + (select count(*) from delivery_attempts where state = 'queued'))::int as n`,
    );
    const finished = await stage.drained(LIMIT_SECONDS);
    const waits: number[] = [];
    for (const [n, at] of queuedAt.entries()) waits.push((await standIn.arrivedAt(numberOf(n))) - at);
    const seen = await standIn.seen();
    const [lost, duplicates] = [WAITING + REPLIES - seen.distinct, seen.accepted - seen.distinct];
    waits.sort((a, b) => a - b);
    return {
      passed: finished && lost === 0 && duplicates === 0,
      figures: {
        remindersDue: WAITING,
        remindersLeftAfterTheReplies: open?.n ?? 0,
        replies: REPLIES,
        lost,
        duplicates,
        medianMilliseconds: waits[REPLIES / 2] ?? 0,
        longestMilliseconds: waits.at(-1) ?? 0,
      },
    };
  } finally {
    await stage.close();
    standIn.stop();
  }
}
