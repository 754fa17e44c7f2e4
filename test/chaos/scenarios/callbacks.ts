import twilio from 'twilio';
import { type App } from '../../../src/compose/app';
import { ACCOUNT, onChaosApp } from '../chaos-app';
import { type Verdict } from '../verdict';
import { hearingsOf, SEQUENCES, type Hearing, type Sequence } from './callback-sequences';

const CASES_AT_ONCE = 8;

/**
 * What we know when the first callback comes. `accepted`: the SID. `unnamed`: the SID, and the callback's address does not name our message.
 * `sending`: the provider's answer is still on its way. `unknown`: it was lost. `stranger`: there is no such message.
 */
const SITUATIONS = ['accepted', 'unnamed', 'sending', 'unknown', 'stranger'] as const;
type Situation = (typeof SITUATIONS)[number];

interface Case {
  sequence: Sequence;
  hearing: Hearing;
  situation: Situation;
  sid: string;
  messageId: string;
  number: string;
}

/** A planted mistake: the status heard last wins. The run must fail with it. */
const LAST_WINS = `
  create function last_wins() returns trigger language plpgsql as $$
  begin
    update messages set status = case when new.status in ('delivered', 'read', 'sent', 'failed', 'undelivered') then new.status else 'accepted' end where id = new.message_id;
    return new;
  end $$;
  create trigger last_wins after insert on status_events for each row execute function last_wins();`;

const hex = (n: number): string => n.toString(16).padStart(32, '0');

function allCases(): Case[] {
  const cases: Case[] = [];
  for (const situation of SITUATIONS) {
    for (const sequence of SEQUENCES) {
      for (const hearing of hearingsOf(sequence)) {
        const n = cases.length + 1;
        const id = hex(n);
        cases.push({
          sequence,
          hearing,
          situation,
          sid: `${sequence.channel === 'call' ? 'CA' : 'SM'}${id}`,
          number: `+23769${String(n).padStart(7, '0')}`,
          messageId: `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20)}`,
        });
      }
    }
  }
  return cases;
}

async function seed({ dataSource }: App['core'], cases: readonly Case[]): Promise<void> {
  const rows = cases
    .filter(({ situation }) => situation !== 'stranger')
    .map(({ messageId, number, sid, situation, sequence }) => ({
      messageId,
      number,
      channel: sequence.channel,
      state: situation === 'unnamed' ? 'accepted' : situation,
      sid: situation === 'accepted' || situation === 'unnamed' ? sid : null,
    }));
  await dataSource.query(
    `with c as (select * from jsonb_to_recordset($1) as c("messageId" uuid, number text, channel text, state text, sid text)
     ), person as (insert into patients (name) values ('Chaos') returning id
     ), reminder as (
       insert into reminders (id, patient_id, patient_name, phone_number, appointment_reason, language, method, scheduled_time, status)
       select c."messageId", person.id, 'Chaos', c.number, 'Visite', 'french', c.channel, now(), case when c.sid is null then 'queued' else 'sent' end from c, person returning id
     ), message as (
       insert into messages (id, direction, address, channel, purpose, route, status, language, provider_sid, reminder_id, body)
       select "messageId", 'outbound', number, channel, 'reminder', 'rest', case state when 'accepted' then 'accepted' when 'unknown' then 'unknown' else 'queued' end, 'french', sid, reminder.id, 'Rappel'
         from c join reminder on reminder.id = c."messageId" returning id
     )
     insert into delivery_attempts (message_id, attempt_no, state, priority, bulk, address, channel, next_at, claimed_at, owner, sid, reconcile_at)
     select "messageId", 1, state, 3, true, number, channel, now(), now(), case when state = 'sending' then 1 end, sid, case when state = 'unknown' then now() + interval '1 hour' end
       from c join message on message.id = c."messageId"`,
    [JSON.stringify(rows)],
  );
}

/** Sends one signed callback as Twilio does; its HTTP status. */
async function callBack(
  baseUrl: string,
  { sequence, situation, sid, messageId, number }: Case,
  place: number,
): Promise<number> {
  const { channel, statuses, errorCode } = sequence;
  const status = statuses[place] ?? '';
  const address = channel === 'whatsapp' ? `whatsapp:${number}` : number;
  const failure: Record<string, string> =
    errorCode !== undefined && place === statuses.length - 1 ? { ErrorCode: String(errorCode) } : {};
  const shared = {
    AccountSid: ACCOUNT.sid,
    To: address,
    From: channel === 'whatsapp' ? 'whatsapp:+14155238886' : '+15005550006',
    ...failure,
  };
  const form: Record<string, string> =
    channel === 'call'
      ? { ...shared, CallSid: sid, CallStatus: status, Direction: 'outbound-api', SequenceNumber: String(place) }
      : { ...shared, MessageSid: sid, SmsSid: sid, MessageStatus: status, SmsStatus: status };
  const query = situation === 'unnamed' || situation === 'stranger' ? '' : `?message=${messageId}&attempt=1`;
  const url = `${baseUrl}/webhooks/twilio/${channel === 'call' ? 'voice' : 'messages'}/status${query}`;
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(ACCOUNT.authToken, url, form) },
  });
  await answer.arrayBuffer();
  return answer.status;
}

const END = `
  select m.status, m.error_code as "errorCode", r.status as reminder, a.state, a.sid,
         (select count(*)::int from delivery_attempts d where d.message_id = m.id) as attempts,
         (select count(*)::int from status_events e where e.sid = $2 and e.message_id = m.id) as events
    from messages m join delivery_attempts a on a.message_id = m.id and a.attempt_no = 1 join reminders r on r.id = m.reminder_id where m.id = $1`;

/** What is wrong with the end of a case; null when nothing is. */
async function faultOf(
  { dataSource }: App['core'],
  { sequence, situation, sid, messageId }: Case,
): Promise<string | null> {
  const { statuses, errorCode = null, end, again = false } = sequence;
  if (situation === 'stranger') {
    const [kept] = await dataSource.query<[{ n: number }]>(
      'select count(*)::int as n from status_events where sid = $1 and message_id is null',
      [sid],
    );
    return kept.n === statuses.length ? null : `kept ${kept.n} of ${statuses.length} events`;
  }
  const [found] = await dataSource.query<Record<string, unknown>[]>(END, [messageId, sid]);
  const failed = end === 'failed' || end === 'undelivered';
  const expected = {
    status: end,
    errorCode,
    reminder: again ? 'queued' : failed ? 'failed' : 'sent',
    state: 'accepted',
    sid,
    attempts: again ? 2 : 1,
    events: statuses.length,
  };
  return JSON.stringify(found) === JSON.stringify(expected)
    ? null
    : `${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`;
}

/** Every order and repetition of the callbacks of texts, WhatsApp messages and calls, over signed HTTP: each kind must end in one state. */
export function callbacks(mutant: boolean): Promise<Verdict> {
  return onChaosApp({ QUIET_HOURS: 'none' }, async ({ app, baseUrl }) => {
    const { core } = app;
    if (mutant) await core.dataSource.query(LAST_WINS);
    const cases = allCases();
    await seed(core, cases);
    let [sent, refused] = [0, 0];
    const hear = async (one: Case): Promise<void> => {
      const count = (status: number): void => {
        sent++;
        if (status !== 204) refused++;
      };
      if (one.hearing.together)
        (await Promise.all(one.hearing.places.map((place) => callBack(baseUrl, one, place)))).forEach(count);
      else for (const place of one.hearing.places) count(await callBack(baseUrl, one, place));
    };
    const waiting = [...cases];
    await Promise.all(
      Array.from({ length: CASES_AT_ONCE }, async () => {
        for (let one = waiting.shift(); one; one = waiting.shift()) await hear(one);
      }),
    );
    let differing = 0;
    let example = '';
    for (const one of cases) {
      const fault = await faultOf(core, one);
      if (fault === null) continue;
      differing++;
      example ||= `${one.situation}, ${one.hearing.places.map((place) => one.sequence.statuses[place]).join(' ')}: ${fault}`;
    }
    const figures = {
      sequences: SEQUENCES.length,
      situations: SITUATIONS.length,
      cases: cases.length,
      callbacks: sent,
      notAnswered204: refused,
      differing,
    };
    return {
      passed: refused === 0 && differing === 0,
      figures: { ...figures, ...(example === '' ? {} : { example }) },
    };
  });
}
