import { setTimeout as sleep } from 'node:timers/promises';
import twilio from 'twilio';
import { DEFAULT_PHONE_NUMBER } from '../../src/compose/provider';
import { type CalleeReply } from '../../src/simulator/calls/people';
import { type CallRecord } from '../../src/simulator/calls/call-record';
import { type TestClinic } from './clinic';
import { twimlFaults } from './twiml-rules';

const WAIT_MS = 10_000;

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const over = Date.now() + WAIT_MS; !holds(); await sleep(2))
    if (Date.now() > over) throw new Error(`waited in vain: ${what}`);
}

/** What was said, with its voice, and what was played, in order. */
export const heardIn = (call: CallRecord | undefined): string[] =>
  (call?.heard ?? []).flatMap((entry) =>
    entry.kind === 'said'
      ? [`${entry.language}: ${entry.text}`]
      : entry.kind === 'played'
        ? [`played: ${entry.url}`]
        : entry.kind === 'connected'
          ? [`connected: ${entry.number}`]
          : [],
  );

/**
 * A patient calls the clinic, `from` as Twilio writes it, and gives these replies, one to each question, and is silent until the words it comes
 * `after` were heard; afterwards nothing more is said. Resolves when the call is over.
 */
export async function callClinic(
  clinic: TestClinic,
  from: string,
  replies: readonly (CalleeReply & { after?: string })[],
  to = DEFAULT_PHONE_NUMBER,
): Promise<string[]> {
  const { provider } = clinic;
  const left = [...replies];
  const call = provider.startInboundCall(from, to, {
    kind: 'decides',
    reply: () => {
      const after = left[0]?.after ?? '';
      const told = after === '' || heardIn(call).some((line) => line.includes(after));
      return (told ? left.shift() : undefined) ?? { silent: true };
    },
  });
  await until('the end of the call', () => call.endedAt !== null);
  await provider.settled();
  return heardIn(call);
}

/** A step of a call as Twilio sends it, signed; gives the TwiML of the answer, which must be one Twilio carries out. */
export async function postCallStep(clinic: TestClinic, path: string, fields: Record<string, string>): Promise<string> {
  const url = `${clinic.baseUrl}/webhooks/twilio/voice${path}`;
  const form = {
    AccountSid: clinic.account.sid,
    ApiVersion: '2010-04-01',
    To: DEFAULT_PHONE_NUMBER,
    Direction: 'inbound',
    CallStatus: 'in-progress',
    ...fields,
  };
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': twilio.getExpectedTwilioSignature(clinic.account.authToken, url, form),
    },
  });
  const document = await answer.text();
  if (path.startsWith('/status')) return document;
  if (answer.status !== 200 || !answer.headers.get('content-type')?.startsWith('text/xml'))
    throw new Error(`answered with ${answer.status} ${answer.headers.get('content-type') ?? ''}`);
  const faults = twimlFaults(document);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return document;
}
