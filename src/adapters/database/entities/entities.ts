import { Alert } from './alert';
import { AlertEvent } from './alert-event';
import { AddressChannel } from './address-channel';
import { Appointment } from './appointment';
import { Consent } from './consent';
import { Contact } from './contact';
import { Conversation } from './conversation';
import { DataRequest } from './data-request';
import { DeliveryAttempt } from './delivery-attempt';
import { Feedback } from './feedback';
import { FeedbackReading } from './feedback-reading';
import { Import } from './import';
import { FollowUp } from './follow-up';
import { FollowUpNote } from './follow-up-note';
import { FollowedSetting } from './followed-setting';
import { IdempotencyKey } from './idempotency-key';
import { JobRun } from './job-run';
import { LoginAttempt } from './login-attempt';
import { Message } from './message';
import { Patient } from './patient';
import { PostCount } from './post-count';
import { ProviderErasure } from './provider-erasure';
import { ProviderFault } from './provider-fault';
import { ProviderSweep } from './provider-sweep';
import { Reminder } from './reminder';
import { SenderRate } from './sender-rate';
import { SendingAlarm } from './sending-alarm';
import { Session } from './session';
import { SuppressedNumber } from './suppressed-number';
import { StatusEvent } from './status-event';
import { User } from './user';
import { WhatsappUser } from './whatsapp-user';

/** Every table that TypeORM writes or reads (the roll-up of figures is plain SQL alone), for the data source and for the test that entities and migrations agree. */
export const entities = [
  AddressChannel,
  Alert,
  AlertEvent,
  Appointment,
  Consent,
  Contact,
  Conversation,
  DataRequest,
  DeliveryAttempt,
  Feedback,
  FeedbackReading,
  Import,
  FollowUp,
  FollowUpNote,
  FollowedSetting,
  IdempotencyKey,
  JobRun,
  LoginAttempt,
  Message,
  Patient,
  PostCount,
  ProviderErasure,
  ProviderFault,
  ProviderSweep,
  Reminder,
  SenderRate,
  SendingAlarm,
  Session,
  StatusEvent,
  SuppressedNumber,
  User,
  WhatsappUser,
];
