import { createHash } from 'node:crypto';
import {
  type AnalysisInput,
  type FeedbackAnalysis,
  type Question,
  SENTIMENTS,
  type Sentiment,
} from '../../domain/feedback/analysis';
import { followUpFor } from '../../domain/follow-up/opening';
import { isRestricted } from '../../domain/feedback/restricted';
import { URGENCIES, type Urgency } from '../../domain/feedback/urgency';
import { type FieldError, Refusal } from '../../domain/errors';
import { type Language, languageOf, localeOf } from '../../domain/locale';
import { type Actor } from '../../domain/user/role';
import { type AnalyseApart } from '../../ports/out/analyse-feedback';
import { type AuditLog } from '../../ports/out/audit-log';
import { type Clock } from '../../ports/out/clock';
import { type FeedbackChannel } from '../../ports/out/feedback-repository';
import { type ImportedFeedback, type ImportFigures, type Imports } from '../../ports/out/imports';

/** One row of a file that meets the schema. `row` is the line it begins on. */
export interface ImportRow {
  row: number;
  patientId: string | null;
  text: string | null;
  rating: number | null;
  question: Question | null;
  language: Language | null;
  channel: FeedbackChannel;
  /** Null: now. */
  createdAt: Date | null;
}

export interface ImportResult {
  /** Null for a trial. */
  importId: string | null;
  rows: number;
  followUps: number;
  /** The same content was taken in before; nothing was done now. */
  repeated: boolean;
  sentiment: Record<Sentiment, number>;
  urgency: Record<Urgency, number>;
}

/** Rows that are read at once: another file, or a long comment, gets its turn between. */
const ROWS_A_TURN = 10;
/** A complaint older than this is history; signs of danger are shown to a person at any age. */
const COMPLAINT_MATTERS_MS = 30 * 86_400_000;
const REPORTED = 200;

/** The errors of a file's rows as one refusal; the report ends after 200. */
export function refusedRows(errors: readonly FieldError[]): Refusal {
  const more = errors.length > REPORTED ? ` The first ${REPORTED} are listed.` : '';
  return new Refusal(
    'validation_failed',
    `Nothing was taken in: ${errors.length} ${errors.length === 1 ? 'entry is' : 'entries are'} wrong.${more} Correct them and send the whole file again.`,
    errors.slice(0, REPORTED),
  );
}

/** Of what the rows say: a file saved anew with other line ends, quotes or separators is the same file. */
const hashOf = (rows: readonly ImportRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(({ row: _line, ...said }) => said)))
    .digest('hex');

/** Feedback from paper or another system: a whole file or nothing. */
export class FeedbackImports {
  constructor(private readonly deps: { imports: Imports; analyseApart: AnalyseApart; clock: Clock; audit: AuditLog }) {}

  /**
   * Scores and keeps the rows of a file in one transaction. The same content a second time changes nothing (`repeated`). What sounds dangerous opens
   * a follow-up whatever its date, a complaint when it is younger than 30 days; no patient is written to. Refuses `validation_failed` with the rows
   * whose patient is unknown or whose date lies ahead. A trial keeps nothing.
   */
  async take(actor: Actor, rows: readonly ImportRow[], { trial }: { trial: boolean }): Promise<ImportResult> {
    const contentHash = hashOf(rows);
    const { imports, clock, audit } = this.deps;
    const now = clock.now();
    await this.refuseWrongRows(rows, now);
    const before = await imports.find(contentHash);
    if (before?.figures)
      return { importId: before.id, rows: before.rows, followUps: before.followUps, repeated: true, ...before.figures };
    const scored: ImportedFeedback[] = [];
    for (let from = 0; from < rows.length; from += ROWS_A_TURN) {
      const turn = rows.slice(from, from + ROWS_A_TURN);
      const read = await this.deps.analyseApart(turn.map(inputOf));
      for (const [n, analysis] of read.entries()) scored.push(scoreOf(turn[n] as ImportRow, analysis, now));
    }
    const figures: ImportFigures = {
      sentiment: countBy(
        SENTIMENTS,
        scored.map(({ analysis }) => analysis.sentiment),
      ),
      urgency: countBy(
        URGENCIES,
        scored.map(({ analysis }) => analysis.urgency),
      ),
    };
    if (before === null && trial)
      return {
        importId: null,
        rows: rows.length,
        followUps: scored.filter(({ followUp }) => followUp).length,
        repeated: false,
        ...figures,
      };
    const kept = before === null ? await imports.keep(contentHash, scored, figures, actor.userId, now) : null;
    if (kept)
      audit({
        action: 'feedback.imported',
        userId: actor.userId,
        ids: { import: kept.id },
        facts: { rows: kept.rows, followUps: kept.followUps },
      });
    const known = kept ?? before ?? (await imports.find(contentHash));
    return {
      importId: known?.id ?? null,
      rows: known?.rows ?? 0,
      followUps: known?.followUps ?? 0,
      repeated: kept === null,
      ...figures,
    };
  }

  private async refuseWrongRows(rows: readonly ImportRow[], now: Date): Promise<void> {
    const ids = [...new Set(rows.flatMap(({ patientId }) => patientId ?? []))];
    const unknown = ids.length === 0 ? new Set<string>() : await this.deps.imports.unknownPatients(ids);
    const errors = rows.flatMap(({ row, patientId, createdAt }): FieldError[] => [
      ...(patientId !== null && unknown.has(patientId)
        ? [{ row, field: 'patient_id', code: 'not_found', message: 'No patient with this id.' }]
        : []),
      ...(createdAt !== null && createdAt > now
        ? [{ row, field: 'date', code: 'in_the_future', message: 'This day has not come yet.' }]
        : []),
    ]);
    if (errors.length > 0) throw refusedRows(errors);
  }
}

const inputOf = ({ text, rating, question, language }: ImportRow): AnalysisInput => ({
  text: text ?? '',
  ...(language === null ? {} : { lang: localeOf(language) }),
  ...(rating === null ? {} : { rating }),
  ...(question === null ? {} : { question }),
});

function scoreOf(
  { patientId, text, rating, question, language, channel, createdAt }: ImportRow,
  analysis: FeedbackAnalysis,
  now: Date,
): ImportedFeedback {
  const at = createdAt ?? now;
  const history = analysis.urgency === 'follow_up' && now.getTime() - at.getTime() > COMPLAINT_MATTERS_MS;
  return {
    patientId,
    text,
    rating,
    question,
    language: language ?? languageOf(analysis.lang),
    channel,
    createdAt: at,
    analysis,
    restricted: isRestricted(analysis),
    followUp: history ? null : followUpFor(analysis.urgency, now, at),
  };
}

const countBy = <K extends string>(keys: readonly K[], values: readonly K[]): Record<K, number> => {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const value of values) counts[value] += 1;
  return counts;
};
