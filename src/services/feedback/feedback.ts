import { isRestricted } from '../../domain/feedback/restricted';
import { followUpFor } from '../../domain/follow-up/opening';
import { type Language, languageOf, localeOf } from '../../domain/locale';
import { isDanger } from '../../domain/feedback/urgency';
import { invalidField, notFound, type Refusal } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import { type ClinicCalendar } from '../../domain/clinic/promise';
import { wallClock } from '../../domain/clinic/wall-clock';
import { instantOf } from '../../domain/time/zoned-time';
import { type Texts } from '../../ports/out/texts';
import { type AnalyseApart, type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import {
  type FeedbackCounts,
  type FeedbackFigures,
  type FeedbackFiguresReader,
  type FiguresFilter,
} from '../../ports/out/feedback-figures';
import {
  type FeedbackChannel,
  type FeedbackFilter,
  type FeedbackRecord,
  type FeedbackRepository,
  FEEDBACK_CHANNELS,
  FEEDBACK_ORDERS,
} from '../../ports/out/feedback-repository';
import { type Page } from '../../ports/out/page';
import { mayRead, unrestrictedFor } from '../restricted/readable';
import { safetyAnswer } from './safety-answer';

export { FEEDBACK_CHANNELS, FEEDBACK_ORDERS };
export type { FeedbackCounts, FeedbackFigures, FeedbackRecord };

interface Dependencies {
  feedback: FeedbackRepository;
  figures: FeedbackFiguresReader;
  analyse: AnalyseFeedback;
  analyseApart: AnalyseApart;
  texts: Texts;
  calendar: ClinicCalendar;
  clock: Clock;
  audit: AuditLog;
}

/** Midnight of the clinic's day: when exactly something was sent would tell who was there. */
const startOfDay = (at: Date, zone: string): Date => instantOf(`${wallClock(zone, at).date}T00:00`, zone) ?? at;

/** A longer comment takes tens of milliseconds, in which nobody else would be answered. */
const LONGEST_READ_HERE = 1_000;

export interface Submission {
  /** The account has submitted too much: thrown unless the words are dangerous. */
  limited: Refusal | null;
  text: string;
  patientId: string | undefined;
  appointmentId: string | undefined;
  rating: number | undefined;
  /** Language the patient is served in; without it the text decides. */
  language: Language | undefined;
  channel: FeedbackChannel;
  /** Nothing is kept that says who wrote it. */
  anonymous: boolean;
  /** For administrators only, as the writer wishes. */
  confidential: boolean;
}

/** What patients say about a visit: kept, scored, counted. */
export class Feedbacks {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Scores and keeps a comment; one that needs a person opens a follow-up in the same transaction, and words of danger are answered with the
   * safety text, which the caller shows at once. A patient submits own feedback only: another's id is answered like an unknown one. An
   * administrator may leave the patient out. `anonymous`: neither patient nor visit, nor the account in the audit log, and only the day; throws
   * `validation_failed` when a patient or visit is named.
   */
  async submit(
    actor: Actor,
    submission: Submission,
  ): Promise<{ feedback: FeedbackRecord; safetyMessage: string | null }> {
    const { deps } = this;
    const own = actor.role === 'patient' ? actor.patientId : null;
    if (own !== null && submission.patientId !== undefined && submission.patientId !== own)
      throw notFound('patient', 'patient_id');
    const { text, rating, language, channel, appointmentId, anonymous, confidential } = submission;
    if (anonymous && (submission.patientId ?? appointmentId) !== undefined) {
      throw invalidField(
        appointmentId === undefined ? 'patient_id' : 'appointment_id',
        'not_allowed',
        'Anonymous feedback names neither patient nor appointment. Leave it out.',
      );
    }
    const words = {
      text,
      ...(language === undefined ? {} : { lang: localeOf(language) }),
      ...(rating === undefined ? {} : { rating }),
    };
    const [analysis = deps.analyse(words)] =
      text.length > LONGEST_READ_HERE ? await deps.analyseApart([words]).catch(() => []) : [];
    if (submission.limited !== null && !isDanger(analysis.urgency)) throw submission.limited;
    const now = deps.clock.now();
    const kept = await deps.feedback.create(
      {
        patientId: anonymous ? null : (own ?? submission.patientId ?? null),
        appointmentId: appointmentId ?? null,
        text,
        rating: rating ?? null,
        language: language ?? languageOf(analysis.lang),
        channel,
        restricted: isRestricted(analysis, confidential),
        anonymous,
        createdAt: anonymous ? startOfDay(now, deps.calendar.zone) : now,
      },
      analysis,
      followUpFor(analysis.urgency, now),
      now,
    );
    const { id, patientId, followUpId } = kept;
    deps.audit({
      action: 'feedback.submitted',
      userId: anonymous ? null : actor.userId,
      ids: { feedback: id, patient: patientId, followUp: followUpId },
      facts: { urgency: kept.urgency },
    });
    const served = localeOf(kept.language);
    const answer = safetyAnswer(analysis, served, deps.calendar, now);
    return {
      feedback: kept,
      safetyMessage: answer && deps.texts.render(answer, { locale: served, channel: 'whatsapp' }, now).text,
    };
  }

  list(actor: Actor, filter: Omit<FeedbackFilter, 'unrestricted'>): Promise<Page<FeedbackRecord>> {
    return this.deps.feedback.list({ ...filter, unrestricted: unrestrictedFor(actor) });
  }

  async find(actor: Actor, id: string): Promise<FeedbackRecord> {
    const found = await this.deps.feedback.find(id);
    if (!found || (actor.role === 'patient' ? found.patientId !== actor.patientId : !mayRead(actor, found)))
      throw notFound('feedback');
    return found;
  }

  /** Counts and sums; days are those of `zone`. */
  figures(filter: FiguresFilter, zone: string): Promise<FeedbackFigures> {
    return this.deps.figures.read(filter, zone);
  }
}
