import { type CountryCode } from 'libphonenumber-js';
import { type Logger } from 'pino';
import { type DataSource } from 'typeorm';
import { type AppointmentRules } from '../adapters/database/reminders/appointment-reminders';
import { createAuditTrail } from '../adapters/database/audit/trail';
import { createFeedbackFiguresReader } from '../adapters/database/figures/feedback-figures';
import { createDigestReader } from '../adapters/database/figures/digest-reader';
import { createOfficeFiguresReader } from '../adapters/database/figures/office-figures';
import { createLegalHolds } from '../adapters/database/patients/privacy/legal-hold';
import { createPatientDataStore } from '../adapters/database/patients/privacy/patient-data-store';
import { createMessageFiles } from '../adapters/database/messages/message-files';
import { createOfficeLists } from '../adapters/database/lists/office-lists';
import { createAppointmentRepository } from '../adapters/database/appointments/appointment-repository';
import { createFeedbackReadings } from '../adapters/database/feedback/feedback-readings';
import { createConsentLedger } from '../adapters/database/consents/consent-ledger';
import { createFeedbackRepository } from '../adapters/database/feedback/feedback-repository';
import { createFollowUpRepository } from '../adapters/database/follow-ups/follow-up-repository';
import { createIdempotencyStore } from '../adapters/database/requests/idempotency-store';
import { createPostCounts } from '../adapters/database/requests/post-counts';
import { createImports } from '../adapters/database/feedback/imports';
import { createBereavementStore } from '../adapters/database/patients/bereavements';
import { createPatientRepository } from '../adapters/database/patients/patient-repository';
import { createReadingCorrections } from '../adapters/database/messages/reading-corrections';
import { createReminderRepository } from '../adapters/database/reminders/reminder-repository';
import { createSendingLimitsStore } from '../adapters/database/messages/sending-limits-store';
import { createLoginAttempts } from '../adapters/database/users/login-attempts';
import { createSessionStore } from '../adapters/database/users/session-store';
import { createUserRepository } from '../adapters/database/users/user-repository';
import { readWeights } from '../adapters/language-models/read-weights';
import { argon2Passwords } from '../adapters/passwords/argon2-passwords';
import { createDataKeys } from '../adapters/secrets/data-keys';
import { sessionIds } from '../adapters/secrets/session-ids';
import { type ClinicCalendar } from '../domain/clinic/promise';
import { type ConversationParts } from './conversation';
import { type PriceEstimates } from '../domain/delivery/costs';
import { type SessionLimits } from '../domain/user/session';
import { readInThread } from './reading-thread';
import { apiRoutes } from '../http/api/routes';
import { AccessTokens } from '../http/auth/access-token';
import { openApiDocument } from '../http/openapi';
import { type ApiServices } from '../http/services';
import { analyse } from '../language/analyse';
import { useModels } from '../language/models';
import { type AlertSettings } from '../ports/out/alert-store';
import { type AuditLog } from '../ports/out/audit-log';
import { type DataKeys } from '../ports/out/data-keys';
import { type Clock } from '../ports/out/clock';
import { type ProviderMedia } from '../ports/out/provider-media';
import { type Texts } from '../ports/out/texts';
import { type TriggerReminders } from '../ports/out/trigger-reminders';
import { AccessAudit } from '../services/audit/access-audit';
import { Accounts } from '../services/accounts/accounts';
import { LoginGuard } from '../services/accounts/login-guard';
import { Sessions } from '../services/accounts/sessions';
import { createOfferSlots } from '../services/appointments/offer-slots';
import { Consents } from '../services/consents/consents';
import { Appointments } from '../services/appointments/appointments';
import { FeedbackCorrections } from '../services/feedback/corrections';
import { Feedbacks } from '../services/feedback/feedback';
import { FeedbackImports } from '../services/feedback/import-feedback';
import { Digests } from '../services/figures/digest';
import { CostFigures } from '../services/figures/month-costs';
import { Overviews } from '../services/figures/overview';
import { FollowUps } from '../services/follow-ups/follow-ups';
import { Office } from '../services/office/office';
import { MessageMedia } from '../services/messages/message-media';
import { Previews } from '../services/messages/previews';
import { Bereavements } from '../services/patients/bereavements';
import { PatientRecords } from '../services/patients/patient-records';
import { Patients } from '../services/patients/patients';
import { createHandOver } from '../services/conversation/hand-over';
import { createLinkSender } from '../services/conversation/link-sender';
import { Readings } from '../services/conversation/correct-reading';
import { Idempotency } from '../services/repeats/idempotency';
import { Reminders } from '../services/reminders/reminders';
import { Users } from '../services/users/users';

export interface ApiParts {
  dataSource: DataSource;
  dataKeys: DataKeys;
  clock: Clock;
  log: Logger;
  /** DEFAULT_TIME_ZONE. */
  zone: string;
  /** DEFAULT_COUNTRY. */
  country: CountryCode;
  jwtSecret: string;
  sessionLimits: SessionLimits;
  /** No password may be made of it. */
  clinicName: string;
  triggerReminders: TriggerReminders;
  /** False where no call can be placed (WEBHOOKS=poll). */
  callsPossible: boolean;
  texts: Texts;
  /** Whether reminders tell the reason of a visit (REMINDER_DETAIL). */
  tellsReason: boolean;
  /** When the clinic is open: what a safety text may promise. */
  calendar: ClinicCalendar;
  /** Files that patients sent, at the provider. */
  media: ProviderMedia;
  /** What a turn of a conversation needs. */
  conversation: ConversationParts;
  /** How the reminders of appointments are planned. */
  reminderRules: AppointmentRules;
  /** Somebody is on the duty list, or a webhook is told. */
  alertsTeam: boolean;
  /** How alerts name a follow-up. */
  alerts: AlertSettings;
  /** What messages are taken to cost, and the WhatsApp sender that service messages are counted for. */
  estimates: PriceEstimates;
  whatsappSender: string | null;
  codePage: ApiServices['codePage'];
  /** What must work before this process can serve, besides the database. */
  readiness?: () => Promise<Record<string, boolean>>;
}

/** Lines of the audit go to the log: action, acting user, row ids. */
const auditLog =
  (log: Logger): AuditLog =>
  ({ action, userId, ids, facts }) =>
    log.info({ audit: action, user: userId, ...ids, ...facts }, action);

/** A server that answers may still take no writes: a standby, or one that was set to read-only. */
async function databaseServes(dataSource: DataSource): Promise<Record<string, boolean>> {
  try {
    const [row] = await dataSource.query<[{ readOnly: boolean }]>(
      `select current_setting('transaction_read_only')::boolean as "readOnly"`,
    );
    return { database: true, writable: !row.readOnly };
  } catch {
    return { database: false };
  }
}

/** The use-cases of the HTTP API on PostgreSQL. */
export function composeApi(parts: ApiParts): ApiServices {
  const { dataSource, clock, zone, triggerReminders } = parts;
  useModels(readWeights());
  const analyseApart = readInThread();
  const audit = auditLog(parts.log);
  const users = createUserRepository(dataSource);
  const figures = createFeedbackFiguresReader(dataSource);
  const appointments = createAppointmentRepository(dataSource, parts.reminderRules);
  const patients = createPatientRepository(dataSource);
  const overviews = new Overviews({ feedback: figures, office: createOfficeFiguresReader(dataSource), clock, zone });
  const sessions = new Sessions({
    store: createSessionStore(dataSource),
    ids: sessionIds,
    limits: parts.sessionLimits,
    clock,
    audit,
  });
  // Replicas share the secret that signs tokens, whatever else they share.
  const attemptKeys = createDataKeys([parts.jwtSecret], true);
  const accounts = new Accounts({
    users,
    passwords: argon2Passwords,
    sessions,
    guard: new LoginGuard({
      attempts: createLoginAttempts(dataSource),
      hash: (value) => attemptKeys.hash(value),
      clock,
    }),
    clock,
    audit,
    clinicName: parts.clinicName,
  });
  return {
    zone,
    country: parts.country,
    alertsTeam: parts.alertsTeam,
    codePage: parts.codePage,
    now: () => clock.now(),
    postCounts: createPostCounts(dataSource, clock),
    times: (...asked) => parts.texts.times(...asked),
    tokens: new AccessTokens(parts.jwtSecret, clock),
    accounts,
    accessAudit: new AccessAudit({
      trail: createAuditTrail(dataSource),
      keys: parts.dataKeys,
      clock,
      onUnwritten: (event, error) =>
        parts.log.error(
          { audit: 'audit.unwritten', event, errorName: error instanceof Error ? error.name : typeof error },
          'an event could not be written into the audit; this line is all that is kept of it',
        ),
    }),
    sessions,
    users: new Users({ users, passwords: argon2Passwords, sessions, clock, audit, clinicName: parts.clinicName }),
    patientRecords: new PatientRecords({
      store: createPatientDataStore(dataSource, parts.dataKeys),
      holds: createLegalHolds(dataSource),
      keys: parts.dataKeys,
      clock,
      audit,
    }),
    bereavements: new Bereavements({ store: createBereavementStore(dataSource), clock, audit }),
    patients: new Patients({ patients, clock, audit }),
    appointments: new Appointments({ appointments, clock, audit, zone }),
    offerSlots: createOfferSlots({ ...parts.conversation, appointments, audit }),
    consents: new Consents({ ledger: createConsentLedger(dataSource), clock, audit }),
    feedbackCorrections: new FeedbackCorrections({ readings: createFeedbackReadings(dataSource), clock, audit }),
    imports: new FeedbackImports({ imports: createImports(dataSource), analyseApart, clock, audit }),
    followUps: new FollowUps({ followUps: createFollowUpRepository(dataSource, parts.alerts), clock, audit }),
    overviews,
    costs: new CostFigures({
      store: createSendingLimitsStore(dataSource),
      estimates: parts.estimates,
      whatsappSender: parts.whatsappSender,
      zone,
    }),
    digests: new Digests({ overviews, reader: createDigestReader(dataSource), clock, zone }),
    office: new Office({ lists: createOfficeLists(dataSource) }),
    messageMedia: new MessageMedia({ files: createMessageFiles(dataSource), media: parts.media, audit }),
    previews: new Previews({ patients, appointments, texts: parts.texts, clock, tellsReason: parts.tellsReason }),
    handOver: createHandOver({ ...parts.conversation, audit }),
    linkSender: createLinkSender({ ...parts.conversation, patients, audit }),
    idempotency: new Idempotency({
      store: createIdempotencyStore(dataSource),
      keys: parts.dataKeys,
      clock,
      onUnkept: (error) =>
        parts.log.warn(
          { errorName: error instanceof Error ? error.name : typeof error },
          'the answer to a request could not be kept for its Idempotency-Key',
        ),
    }),
    readings: new Readings({ corrections: createReadingCorrections(dataSource), clock, audit }),
    reminders: new Reminders({
      reminders: createReminderRepository(dataSource),
      triggerReminders,
      clock,
      audit,
      callsPossible: parts.callsPossible,
      zone,
    }),
    feedback: new Feedbacks({
      feedback: createFeedbackRepository(dataSource),
      figures,
      analyse,
      analyseApart,
      texts: parts.texts,
      calendar: parts.calendar,
      clock,
      audit,
    }),
    readiness: async () => ({ ...(await databaseServes(dataSource)), ...(await parts.readiness?.()) }),
  };
}

/** The OpenAPI document of the API, as docs/openapi.json keeps it. */
export const apiDocument = (): object => openApiDocument(apiRoutes);
