import { spawn } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { projectRoot } from '../../src/root';
import { CLINIC_SETTINGS, send, sidOf, signIn, webhook, type Call } from './api';
import { type Figures } from './figures';
import { startStage, startStandIn, type Stage } from './stage';

const OLD = 200_000;
const PEOPLE = 20_000;
const PATIENTS = 1_000;
const QUIET_SECONDS = 20;
const LIST_EVERY_MS = 200;
const TEXT_EVERY_MS = 500;

/** Messages of two years ago, half of them ours with an attempt and two reports each. */
const SEED = `
  with person as (insert into patients (name) select 'Jane Doe' from generate_series(1, $3::int) returning id
  ), numbered as (select id, row_number() over () - 1 as place from person
  ), message as (
    insert into messages (direction, address, channel, purpose, route, status, language, key, params, body, patient_id, created_at, updated_at)
    select case when g % 2 = 0 then 'inbound' else 'outbound' end, '+23769' || lpad((g % $2::int)::text, 7, '0'), 'sms', case when g % 2 = 1 then 'reply' end,
           case when g % 2 = 1 then 'rest' end, case when g % 2 = 0 then 'received' else 'delivered' end, 'french', 'help', '{"name": "Jane"}',
           repeat('Bonjour, je ne pourrai pas venir demain. ', 3), id, now() - interval '730 days' + g * interval '1 second', now()
      from generate_series(1, $1::int) g join numbered on place = g % $3::int
    returning id, address, direction, created_at
  ), attempt as (
    insert into delivery_attempts (message_id, attempt_no, state, priority, bulk, address, channel, next_at, finished_at, sid)
    select id, 1, 'accepted', 1, false, address, 'sms', created_at, created_at, 'SM' || replace(id::text, '-', '') from message where direction = 'outbound'
    returning message_id, sid, next_at
  )
  insert into status_events (sid, message_id, status, received_at) select sid, message_id, s, next_at from attempt, unnest(array['sent', 'delivered']) s`;

const share = (sorted: readonly number[], part: number): number =>
  Number((sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1));

/** Lists and texts at a steady pace until `until` ends, and how long each waited for its answer. */
async function desk(
  stage: Stage,
  calls: { list: (n: number) => Call; text: (n: number) => Call },
  until: Promise<unknown>,
) {
  let over = false;
  const agent = new http.Agent({ keepAlive: true, maxSockets: 32 });
  const keep = async (callOf: (n: number) => Call, everyMs: number): Promise<number[]> => {
    const times: number[] = [];
    const running: Promise<void>[] = [];
    while (!over) {
      const began = performance.now();
      running.push(send(agent, stage.port, callOf(next++)).then(() => void times.push(performance.now() - began)));
      await sleep(everyMs);
    }
    await Promise.all(running);
    return times.sort((a, b) => a - b);
  };
  const [list, text] = await Promise.all([
    keep(calls.list, LIST_EVERY_MS),
    keep(calls.text, TEXT_EVERY_MS),
    until.finally(() => (over = true)),
  ]);
  agent.destroy();
  return {
    lists: list.length,
    listP50: share(list, 0.5),
    listP99: share(list, 0.99),
    listLongest: share(list, 0.999999),
    texts: text.length,
    textP50: share(text, 0.5),
    textP99: share(text, 0.99),
    textLongest: share(text, 0.999999),
  };
}
let next = 0;

/** Milliseconds a list and a text wait while 200,000 messages lose their words, beside the same hour without that. */
export async function retention(): Promise<Figures> {
  const standIn = await startStandIn();
  const stage = await startStage(standIn, CLINIC_SETTINGS);
  try {
    const authorization = `Bearer ${await signIn(stage)}`;
    await stage.query(SEED, [OLD, PEOPLE, PATIENTS]);
    await stage.query('vacuum analyze');
    const patients = await stage.query<{ id: string }>('select id from patients');
    const environment = stage.environment as Record<string, string>;
    const calls = {
      list: (n: number): Call => ({
        method: 'GET',
        path: `/messages?patient_id=${patients[n % PATIENTS]?.id ?? ''}&limit=50`,
        headers: { authorization },
        status: 200,
      }),
      text: (n: number): Call => ({
        ...webhook(
          environment.PUBLIC_BASE_URL ?? '',
          environment.TWILIO_AUTH_TOKEN ?? '',
          `+23769${String(n % PEOPLE).padStart(7, '0')}`,
          sidOf(n),
          'Bonjour, à quelle heure ouvrez-vous demain ?',
        ),
        status: 200,
      }),
    };
    await desk(stage, calls, sleep(5_000));
    const quiet = await desk(stage, calls, sleep(QUIET_SECONDS * 1000));
    console.log(JSON.stringify({ while: 'nothing else runs', ...quiet }));
    const began = performance.now();
    const command = spawn(process.execPath, [path.join(projectRoot, 'dist', 'src', 'cli', 'retention.js')], {
      env: stage.environment,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const busy = await desk(stage, calls, once(command, 'exit'));
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(JSON.stringify({ while: 'words go', ...busy }));
    const [left] = await stage.query<{ n: number }>(
      `select count(*)::int as n from messages m where created_at < now() - interval '366 days' and body is not null
          and not exists (select from follow_ups t where t.status <> 'closed' and (t.address = m.address or t.patient_id = m.patient_id))`,
    );
    const [kept] = await stage.query<{ n: number }>(
      `select count(*)::int as n from messages where created_at < now() - interval '366 days' and body is not null`,
    );
    return {
      passed: command.exitCode === 0 && left?.n === 0,
      figures: { messages: OLD, seconds, keptForOpenTasks: kept?.n ?? 0, left: left?.n ?? 0 },
    };
  } finally {
    await stage.close();
    standIn.stop();
  }
}
