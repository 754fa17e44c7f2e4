import twilio from 'twilio';
import { type TestClinic } from './clinic';

/** A status callback as Twilio sends it, signed, of the last attempt of a message; gives the answer's status. */
export async function reportStatus(
  clinic: TestClinic,
  messageId: string,
  status: string,
  errorCode?: number,
): Promise<number> {
  const [attempt] = await clinic.query<{ n: number; sid: string; address: string; channel: string }>(
    'select attempt_no as n, sid, address, channel from delivery_attempts where message_id = $1 and sid is not null order by attempt_no desc limit 1',
    [messageId],
  );
  if (!attempt) throw new Error('no attempt of this message was accepted');
  const call = attempt.channel === 'call';
  const url = `${clinic.baseUrl}/webhooks/twilio/${call ? 'voice' : 'messages'}/status?message=${messageId}&attempt=${attempt.n}`;
  const form = {
    AccountSid: clinic.account.sid,
    To: `${attempt.channel === 'whatsapp' ? 'whatsapp:' : ''}${attempt.address}`,
    From: '+15005550006',
    ...(call
      ? { CallSid: attempt.sid, CallStatus: status, SequenceNumber: '9', Direction: 'outbound-api' }
      : { MessageSid: attempt.sid, MessageStatus: status }),
    ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
  };
  const answer = await fetch(url, {
    method: 'POST',
    body: new URLSearchParams(form as Record<string, string>),
    headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(clinic.account.authToken, url, form) },
  });
  return answer.status;
}
