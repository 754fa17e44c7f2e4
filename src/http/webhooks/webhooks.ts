import { Router } from 'express';
import { type RecordDeliveryStatus } from '../../services/record-delivery-status';
import { signedForm, type SignedFormOptions } from './signed-form';
import { callStatusCallback, messageStatusCallback } from './status';

export interface WebhookDependencies extends SignedFormOptions {
  recordDeliveryStatus: RecordDeliveryStatus;
}

/** What Twilio calls, to be mounted at /webhooks. */
export function webhooks({ recordDeliveryStatus, ...signed }: WebhookDependencies): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const form = signedForm(signed);
  router.post('/twilio/messages/status', form, messageStatusCallback(recordDeliveryStatus));
  router.post('/twilio/voice/status', form, callStatusCallback(recordDeliveryStatus));
  return router;
}
