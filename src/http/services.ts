import { type CountryCode } from 'libphonenumber-js';
import { type PostCounts } from '../services/repeats/post-counts';
import { type Wish } from '../domain/appointment/wish';
import { type Locale } from '../domain/locale';
import { type AccessAudit } from '../services/audit/access-audit';
import { type Accounts } from '../services/accounts/accounts';
import { type Sessions } from '../services/accounts/sessions';
import { type Appointments } from '../services/appointments/appointments';
import { type FeedbackCorrections } from '../services/feedback/corrections';
import { type OfferSlots } from '../services/appointments/offer-slots';
import { type Consents } from '../services/consents/consents';
import { type Feedbacks } from '../services/feedback/feedback';
import { type FeedbackImports } from '../services/feedback/import-feedback';
import { type FollowUps } from '../services/follow-ups/follow-ups';
import { type Digests } from '../services/figures/digest';
import { type CostFigures } from '../services/figures/month-costs';
import { type Overviews } from '../services/figures/overview';
import { type Office } from '../services/office/office';
import { type Bereavements } from '../services/patients/bereavements';
import { type PatientRecords } from '../services/patients/patient-records';
import { type Patients } from '../services/patients/patients';
import { type MessageMedia } from '../services/messages/message-media';
import { type Previews } from '../services/messages/previews';
import { type HandOver } from '../services/conversation/hand-over';
import { type LinkSender } from '../services/conversation/link-sender';
import { type Readings } from '../services/conversation/correct-reading';
import { type Idempotency } from '../services/repeats/idempotency';
import { type Reminders } from '../services/reminders/reminders';
import { type Users } from '../services/users/users';
import { type AccessTokens } from './auth/access-token';

/** The use-cases the API calls. Built once by the composition root; routes know nothing behind them. */
export interface ApiServices {
  /** IANA name of the clinic's time zone (DEFAULT_TIME_ZONE): times without an offset are in it, answers carry its offset. */
  zone: string;
  /** DEFAULT_COUNTRY: where a number without a country's code is from. */
  country: CountryCode;
  now(): Date;
  postCounts: PostCounts;
  /** Puts times that people wish for, or refuse, into words. */
  times(wish: Wish, locale: Locale, now: Date, how: 'wished' | 'refused'): string;
  /** Somebody is on the duty list, or a webhook is told of what is urgent. */
  alertsTeam: boolean;
  /** Where the provider explains one of its error codes; null where it does not. */
  codePage(code: number): string | null;
  tokens: AccessTokens;
  accounts: Accounts;
  accessAudit: AccessAudit;
  sessions: Sessions;
  users: Users;
  patients: Patients;
  patientRecords: PatientRecords;
  bereavements: Bereavements;
  reminders: Reminders;
  appointments: Appointments;
  offerSlots: OfferSlots;
  consents: Consents;
  feedback: Feedbacks;
  feedbackCorrections: FeedbackCorrections;
  imports: FeedbackImports;
  followUps: FollowUps;
  overviews: Overviews;
  costs: CostFigures;
  digests: Digests;
  office: Office;
  messageMedia: MessageMedia;
  previews: Previews;
  handOver: HandOver;
  linkSender: LinkSender;
  readings: Readings;
  idempotency: Idempotency;
  /** What must work before this process can serve, by name. */
  readiness(): Promise<Record<string, boolean>>;
}
