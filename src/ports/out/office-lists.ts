import { type Channel } from '../../domain/channel';
import { type Consent, type ConsentPurpose } from '../../domain/consent/consent';
import { type Language } from '../../domain/locale';
import { type Purpose } from '../../domain/delivery/purpose';
import { type MessageReading, type ReadingCorrection } from '../../domain/conversation/reading/reading-correction';
import { type Page, type PageRequest } from './page';

export interface JobRunItem {
  id: string;
  job: string;
  status: 'running' | 'ok' | 'failed';
  startedAt: Date;
  finishedAt: Date | null;
  counts: Record<string, number>;
  /** Name of the error, never its message. */
  error: string | null;
}

export interface MessageItem {
  id: string;
  direction: 'inbound' | 'outbound';
  address: string;
  channel: Channel;
  purpose: Purpose | null;
  status: string;
  statusReason: string | null;
  errorCode: number | null;
  /** What the provider calls it, or the call it was said in; null before it has taken it. */
  providerSid: string | null;
  patientId: string | null;
  conversationId: string | null;
  reminderId: string | null;
  appointmentId: string | null;
  language: Language | null;
  /** Key of the text that was said, of an outbound message. */
  key: string | null;
  body: string | null;
  /** Its words are for administrators only. */
  restricted: boolean;
  /** Parts an SMS is billed as; null while it was not sent, and on other channels. */
  segments: number | null;
  /** What the provider charged, as it wrote it (negative); null while it has not said. */
  price: string | null;
  priceUnit: string | null;
  /** How an inbound text was read, and which rules or model decided. */
  reading: MessageReading | null;
  /** Content types of the files that came with it, in order. */
  media: string[];
  /** The user whose words it carries. */
  writtenBy: string | null;
  /** What staff say it meant; together with the text a row to train on. */
  correction: ReadingCorrection | null;
  createdAt: Date;
  updatedAt: Date;
  /** Another with every correction of how it was read. */
  etag: string;
}

export interface ConversationItem {
  id: string;
  address: string;
  language: Language | null;
  /** Name of the state the dialogue is in. */
  state: string | null;
  waitUntil: Date | null;
  takenOverBy: string | null;
  lastInboundAt: Date | null;
  patientIds: string[];
  createdAt: Date;
  updatedAt: Date;
}

export interface ConversationDetail extends ConversationItem {
  consent: Consent;
  /** The person's last message by WhatsApp. */
  whatsappInboundAt: Date | null;
}

export interface ConsentItem {
  id: string;
  address: string;
  purpose: ConsentPurpose;
  granted: boolean;
  source: 'patient' | 'staff' | 'provider';
  channel: Channel | null;
  messageId: string | null;
  userId: string | null;
  wordingVersion: string;
  recordedAt: Date;
}

export const MESSAGE_ORDERS = ['-created_at', 'created_at'] as const;
export const CONVERSATION_ORDERS = ['-updated_at', 'updated_at', '-created_at', 'created_at'] as const;
export const CONSENT_ORDERS = ['-recorded_at', 'recorded_at'] as const;

/** What staff look through; without `sort` newest first. */
export interface OfficeLists {
  jobRuns(
    filter: PageRequest & { job?: string | undefined; status?: JobRunItem['status'] | undefined },
  ): Promise<Page<JobRunItem>>;
  messages(
    filter: PageRequest & {
      conversationId?: string | undefined;
      patientId?: string | undefined;
      reminderId?: string | undefined;
      direction?: MessageItem['direction'] | undefined;
      status?: string | undefined;
      corrected?: boolean | undefined;
      sort?: (typeof MESSAGE_ORDERS)[number];
    },
  ): Promise<Page<MessageItem>>;
  /** `address`: a number, in any of its forms, or an id. Calls that showed no number are listed as long as somebody has to look at them. */
  conversations(
    filter: PageRequest & {
      patientId?: string | undefined;
      address?: string | undefined;
      takenOver?: boolean | undefined;
      sort?: (typeof CONVERSATION_ORDERS)[number];
    },
  ): Promise<Page<ConversationItem>>;
  conversation(id: string): Promise<ConversationDetail | null>;
  /** Rows of the ledger for the numbers of a patient, or for all. */
  consents(
    filter: PageRequest & {
      patientId?: string | undefined;
      purpose?: ConsentPurpose | undefined;
      sort?: (typeof CONSENT_ORDERS)[number];
    },
  ): Promise<Page<ConsentItem>>;
  message(id: string): Promise<MessageItem | null>;
  consent(id: string): Promise<ConsentItem | null>;
}
