import { type FeedbackAnalysis } from '../../domain/feedback/analysis';
import { followUpFor } from '../../domain/feedback/follow-up';
import { type Language, languageOf, localeOf } from '../../domain/patient/language';
import { notFound } from '../../domain/errors';
import { type Actor } from '../../domain/user/role';
import { type ClinicCalendar } from '../../domain/clinic/promise';
import { type Texts } from '../../ports/texts';
import { type AnalyseFeedback } from '../../ports/analyse-feedback';
import { type AuditLog } from '../../ports/audit-log';
import { type Clock } from '../../ports/clock';
import { type FeedbackCounts, type FeedbackFigures, type FeedbackFiguresReader, type FiguresFilter } from '../../ports/feedback-figures';
import { type FeedbackChannel, type FeedbackFilter, type FeedbackRecord, type FeedbackRepository, FEEDBACK_CHANNELS } from '../../ports/feedback-repository';
import { type Page } from '../../ports/page';
import { assessUrgency } from '../../language/urgency/assess-urgency';
import { safetyAnswer } from './safety-answer';

export { FEEDBACK_CHANNELS };
export type { FeedbackCounts, FeedbackFigures, FeedbackRecord };

interface Dependencies {
  feedback: FeedbackRepository;
  figures: FeedbackFiguresReader;
  analyse: AnalyseFeedback;
  texts: Texts;
  calendar: ClinicCalendar;
  clock: Clock;
  audit: AuditLog;
}

export interface Submission {
  text: string;
  patientId: string | undefined;
  appointmentId: string | undefined;
  rating: number | undefined;
  /** Language the patient is served in; without it the text decides. */
  language: Language | undefined;
  channel: FeedbackChannel;
}

/** What patients say about a visit: kept, scored, counted. */
export class Feedbacks {
  constructor(private readonly deps: Dependencies) {}

  /**
   * Scores and keeps a comment; one that needs a person opens a follow-up in the same transaction, and words of danger are answered with the
   * safety text, which the caller shows at once. A patient submits own feedback only: another's id is answered like an unknown one. An
   * administrator may leave the patient out (anonymous feedback).
   */
  async submit(actor: Actor, submission: Submission): Promise<{ feedback: FeedbackRecord; safetyMessage: string | null }> {
    const { deps } = this;
    const own = actor.role === 'patient' ? actor.patientId : null;
    if (own !== null && submission.patientId !== undefined && submission.patientId !== own) throw notFound('patient', 'patient_id');
    const { text, rating, language, channel, appointmentId } = submission;
    const read = deps.analyse({ text, ...(language === undefined ? {} : { lang: localeOf(language) }), ...(rating === undefined ? {} : { rating }) });
    const { selfHarm } = assessUrgency(text, read.lang);
    const analysis: FeedbackAnalysis = selfHarm ? { ...read, urgency: 'emergency' } : read;
    const now = deps.clock.now();
    const kept = await deps.feedback.create({
      patientId: own ?? submission.patientId ?? null, appointmentId: appointmentId ?? null, text, rating: rating ?? null,
      language: language ?? languageOf(analysis.lang), channel,
    }, analysis, followUpFor(analysis.urgency, now), now);
    const { id, patientId, followUpId } = kept;
    deps.audit({
      action: 'feedback.submitted', userId: actor.userId, ids: { feedback: id, patient: patientId, followUp: followUpId }, facts: { urgency: kept.urgency },
    });
    const served = localeOf(kept.language);
    const answer = safetyAnswer({ urgency: analysis.urgency, selfHarm, written: analysis.lang, served }, deps.calendar, now);
    return { feedback: kept, safetyMessage: answer && deps.texts.render(answer, { locale: served, channel: 'whatsapp' }, now).text };
  }

  list(filter: FeedbackFilter): Promise<Page<FeedbackRecord>> {
    return this.deps.feedback.list(filter);
  }

  async find(actor: Actor, id: string): Promise<FeedbackRecord> {
    const found = await this.deps.feedback.find(id);
    if (!found || (actor.role === 'patient' && found.patientId !== actor.patientId)) throw notFound('feedback');
    return found;
  }

  /** Counts and sums; days are those of `zone`. */
  figures(filter: FiguresFilter, zone: string): Promise<FeedbackFigures> {
    return this.deps.figures.read(filter, zone);
  }
}
