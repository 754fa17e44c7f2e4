import { randomBytes } from 'node:crypto';
import twilio from 'twilio';
import { DEFAULT_WHATSAPP_NUMBER } from '../../src/compose/provider';
import { readMessageAnswer } from '../../src/simulator/messages/reply-twiml';
import { type TestClinic } from './clinic';

/** A text's webhook as Twilio sends it, signed, with any fields; gives the status and the texts of the answer, which nobody carries out. */
export async function postMessage(
  clinic: TestClinic,
  fields: Record<string, string>,
): Promise<{ status: number; texts: string[] }> {
  const url = `${clinic.baseUrl}/webhooks/twilio/messages`;
  const form = {
    AccountSid: clinic.account.sid,
    MessageSid: `SM${randomBytes(16).toString('hex')}`,
    To: DEFAULT_WHATSAPP_NUMBER,
    NumMedia: '0',
    Body: 'bonjour',
    ...fields,
  };
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form),
    headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(clinic.account.authToken, url, form) },
  });
  const read = readMessageAnswer(answer.headers.get('content-type') ?? '', await answer.text());
  return { status: answer.status, texts: read.kind === 'messages' ? read.replies.map(({ body }) => body) : [] };
}
