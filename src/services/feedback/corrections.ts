import { type Sentiment, type Theme } from '../../domain/feedback/analysis';
import { notFound } from '../../domain/errors';
import { localeOf, type Locale } from '../../domain/locale';
import { type ReadVersions } from '../../domain/record-version';
import { type Actor } from '../../domain/user/role';
import { withoutIdentity } from '../../language/anonymise/without-identity';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { editOf } from '../../ports/out/edit';
import { type FeedbackCorrection, type FeedbackReadings } from '../../ports/out/feedback-readings';
import { type FeedbackRecord } from '../../ports/out/feedback-repository';

/** A corrected comment as the trainer reads it (src/training/feedback/rows.ts); it says nothing about who wrote it. */
export interface TrainingRow {
  text: string;
  lang: Locale;
  question?: string;
  sentiment: Sentiment;
  themes: Theme[];
}

const BATCH = 500;

/** What staff know better than the model. */
export class FeedbackCorrections {
  constructor(private readonly deps: { readings: FeedbackReadings; clock: Clock; audit: AuditLog }) {}

  /** A correction wins over every later reading of the model, which is kept beside it. Throws `not_found`, `stale_version`. */
  async correct(
    actor: Actor,
    id: string,
    correction: FeedbackCorrection,
    readVersions: ReadVersions = null,
  ): Promise<FeedbackRecord> {
    const corrected = await this.deps.readings.correct(
      id,
      correction,
      editOf(actor, readVersions),
      this.deps.clock.now(),
    );
    if (!corrected) throw notFound('feedback');
    this.deps.audit({
      action: 'feedback.corrected',
      userId: actor.userId,
      ids: { feedback: id },
      facts: { sentiment: corrected.sentiment },
    });
    return corrected;
  }

  /** Every corrected comment with words, as a row to train on: names, numbers and dates taken out. */
  async *trainingRows(): AsyncGenerator<TrainingRow> {
    const staff = await this.deps.readings.staffNames();
    let after: string | null = null;
    do {
      const batch = await this.deps.readings.corrected(after, BATCH);
      for (const { text, language, question, sentiment, themes, patientName } of batch) {
        yield {
          text: withoutIdentity(text, patientName === null ? staff : [...staff, patientName]),
          lang: localeOf(language),
          ...(question === null ? {} : { question }),
          sentiment,
          themes,
        };
      }
      after = batch.length < BATCH ? null : (batch.at(-1)?.id ?? null);
    } while (after !== null);
  }
}
