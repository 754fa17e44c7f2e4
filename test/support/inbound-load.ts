import { randomBytes } from 'node:crypto';
import twilio from 'twilio';

/** What the load is let loose on: the webhook over HTTP, and the tables behind it. */
export interface InboundTarget {
  baseUrl: string;
  account: { sid: string; authToken: string };
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

export interface InboundLoad {
  patients: number;
  /** For each patient, one after the answer to the other; even. */
  messages: number;
  /** Then as many of one message at once, and each of them twice. */
  burst: number;
}

export interface InboundFindings {
  requests: number;
  /** People whose messages bore the number and the WhatsApp id, or the id alone, in turns. */
  bothForms: number;
  /** Not answered with 200. */
  refused: number;
  /** Numbers whose effects are not those of their messages in the order they were written. */
  disordered: number;
  /** Numbers whose visit was not cancelled exactly once by the burst. */
  lostOrDoubled: number;
  /** Messages kept more or less than once. */
  miscounted: number;
  /** Ids with messages of their own, although their number is known. */
  apart: number;
}

const IN_FLIGHT = 12;
const STOP = 'stop, plus de messages';
const START = 'START';

const numberOf = (n: number): string => `+23767${String(n).padStart(7, '0')}`;
const newSid = (): string => `SM${randomBytes(16).toString('hex')}`;

const idOf = (n: number): string => `CM.9${String(n).padStart(15, '0')}`;

/** Of three people one writes with the number alone, as all did until 2026; one first with the id alone, then in turns; the third so after both at once. */
const WAYS = ['number', 'turns', 'race'] as const;
const wayOf = (patient: number): (typeof WAYS)[number] => WAYS[patient % WAYS.length] ?? 'number';

/** What a message bears of its sender: the first of who writes in turns the id alone, the next both. */
function senderOf(patient: number, place: number): Record<string, string> {
  if (wayOf(patient) === 'number') return { From: `whatsapp:${numberOf(patient)}` };
  return {
    From: `whatsapp:${place % 2 === 0 ? idOf(patient) : numberOf(patient)}`,
    ExternalUserId: `whatsapp:${idOf(patient)}`,
  };
}

async function deliver(
  { baseUrl, account }: InboundTarget,
  sender: Record<string, string>,
  body: string,
  sid: string,
): Promise<number> {
  const url = `${baseUrl}/webhooks/twilio/messages`;
  const form = {
    AccountSid: account.sid,
    MessageSid: sid,
    ...sender,
    To: 'whatsapp:+14155238886',
    Body: body,
    NumMedia: '0',
  };
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(account.authToken, url, form) },
  });
  await answer.arrayBuffer();
  return answer.status;
}

const seed = (target: InboundTarget, patients: number): Promise<unknown[]> =>
  target.query(
    `with person as (insert into patients (name) select 'Patient ' || n from generate_series(0, $1::int - 1) n returning id, name
   ), contact as (insert into contacts (patient_id, address, channel) select id, '+23767' || lpad(substr(name, 9), 7, '0'), 'whatsapp' from person
   ) insert into appointments (patient_id, date, time, starts_at) select id, '2100-03-12', '10:00', '2100-03-12T09:00Z' from person`,
    [patients],
  );

/** One ledger row a message: what each number withdrew and gave back, by which message, in the order of the rows. */
const LEDGER = `
  select c.address, array_agg(m.provider_sid || ' ' || c.granted order by c.id) as rows
    from consents c join messages m on m.id = c.message_id where c.purpose = 'reminder' group by c.address`;

/**
 * Patients write at once, each the next message after the answer to the last, and then all the same message many times at once. Every STOP and START is a
 * row of a ledger that is only added to, so its order is the order in which the messages took effect; a visit that two messages cancelled would be at
 * a version too high. Whoever writes with two forms is one person: one order, one visit, no message under the id alone.
 */
export async function inboundLoad(
  target: InboundTarget,
  { patients, messages, burst }: InboundLoad,
): Promise<InboundFindings> {
  await seed(target, patients);
  const people = Array.from({ length: patients }, (_all, patient) => patient);
  const racing = people.filter((patient) => wayOf(patient) === 'race');
  const findings: InboundFindings = {
    requests: 0,
    bothForms: people.filter((patient) => wayOf(patient) !== 'number').length,
    refused: 0,
    disordered: 0,
    lostOrDoubled: 0,
    miscounted: 0,
    apart: 0,
  };
  const sids = Array.from({ length: patients }, () => Array.from({ length: messages }, newSid));
  const send = async (patient: number, place: number, body: string, sid: string): Promise<void> => {
    findings.requests++;
    if ((await deliver(target, senderOf(patient, place), body, sid)) !== 200) findings.refused++;
  };

  for (const patient of racing) await Promise.all([0, 1].map((place) => send(patient, place, 'bonjour', newSid())));

  const next = Array.from({ length: patients }, (_all, patient) => ({ patient, place: 0 }));
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async () => {
      for (let one = next.shift(); one; one = next.shift()) {
        const { patient, place } = one;
        await send(patient, place, place % 2 === 0 ? STOP : START, sids[patient]?.[place] ?? '');
        if (place + 1 < messages) next.push({ patient, place: place + 1 });
      }
    }),
  );
  const ledger = new Map(
    (await target.query<{ address: string; rows: string[] }>(LEDGER)).map(({ address, rows }) => [
      address,
      rows.join(),
    ]),
  );
  sids.forEach((ofPatient, patient) => {
    const written = ofPatient.map((sid, place) => `${sid} ${place % 2 === 1}`).join();
    if (ledger.get(numberOf(patient)) !== written) findings.disordered++;
  });

  for (let patient = 0; patient < patients; patient++) {
    await send(patient, patient, 'je veux annuler mon rendez-vous', newSid());
    const again = Array.from({ length: burst }, newSid);
    // The same message once more may bear the other form.
    await Promise.all([...again, ...again.toReversed()].map((sid, place) => send(patient, place, '3', sid)));
  }
  const visits = await target.query<{ version: number; status: string }>('select version, status from appointments');
  findings.lostOrDoubled =
    patients - visits.filter(({ version, status }) => version === 2 && status === 'cancelled').length;
  const [kept] = await target.query<{ n: number }>(
    `select count(*)::int as n from messages where direction = 'inbound'`,
  );
  findings.miscounted = Math.abs((kept?.n ?? 0) - (patients * (messages + 1 + burst) + 2 * racing.length));
  const [apart] = await target.query<{ n: number }>(
    `select count(distinct address)::int as n from messages where address not like '+%'`,
  );
  findings.apart = apart?.n ?? 0;
  return findings;
}
