import { Router } from 'express';
import { type HandleCall } from '../../../ports/in/call-step';
import { type RecordDeliveryStatus } from '../../../ports/in/delivery-status';
import { type ReceiveMessage } from '../../../ports/in/receive-message';
import { inboundMessages } from './messages';
import { signedForm, type SignedFormOptions } from './signed-form';
import { callStatusCallback, messageStatusCallback } from './status';
import { callAnswered, callInput, frontDeskEnded } from './voice';
import { type FindRecording } from './voice-twiml';

export interface WebhookDependencies extends SignedFormOptions {
  inbound: ReceiveMessage;
  calls: HandleCall;
  recordDeliveryStatus: RecordDeliveryStatus;
  clinicPhone: string;
  /** Our number in the telephone network. */
  ownNumber: string | null;
  recordingOf: FindRecording;
}

/** What Twilio calls, to be mounted at /webhooks. Nothing passes unsigned. */
export function webhooks({
  inbound,
  calls,
  recordDeliveryStatus,
  clinicPhone,
  ownNumber,
  recordingOf,
  ...signed
}: WebhookDependencies): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const form = signedForm(signed);
  const voice = { publicBaseUrl: signed.publicBaseUrl, clinicPhone, ownNumber, recordingOf };
  router.post('/twilio/messages', form, inboundMessages(inbound, signed.publicBaseUrl));
  router.post('/twilio/messages/status', form, messageStatusCallback(recordDeliveryStatus));
  router.post('/twilio/voice', form, callAnswered(calls, voice));
  router.post('/twilio/voice/gather', form, callInput(calls, voice));
  router.post('/twilio/voice/front-desk', form, frontDeskEnded(calls, voice));
  router.post('/twilio/voice/status', form, callStatusCallback(recordDeliveryStatus, calls));
  return router;
}
