import { isRestricted } from '../../domain/feedback/restricted';
import { followUpFor } from '../../domain/follow-up/opening';
import { URGENCIES, type Urgency } from '../../domain/feedback/urgency';
import { localeOf } from '../../domain/locale';
import { type AnalyseFeedback } from '../../ports/out/analyse-feedback';
import { type Clock } from '../../ports/out/clock';
import { type FeedbackReadings, type NewReading, type OutdatedFeedback } from '../../ports/out/feedback-readings';

interface Dependencies {
  readings: FeedbackReadings;
  analyse: AnalyseFeedback;
  /** Versions of today's rules and weights. */
  versions: () => readonly string[];
  clock: Clock;
}

export interface RescoreCounts {
  read: number;
  replaced: number;
  followUps: number;
}

/** Half of what the roll-up takes in as one large statement. */
const BATCH = 500;
/** What sounded dangerous longer ago than this is history; a person is asked to look at what is younger. */
const STILL_MATTERS_MS = 30 * 86_400_000;

/** Opens a follow-up only where the new reading is urgent and above the old one. */
function followUpOf({ urgency, createdAt }: OutdatedFeedback, now: Date, level: Urgency): NewReading['followUp'] {
  const rises = URGENCIES.indexOf(level) > URGENCIES.indexOf(urgency) && (level === 'urgent' || level === 'emergency');
  return rises && now.getTime() - createdAt.getTime() < STILL_MATTERS_MS ? followUpFor(level, now, createdAt) : null;
}

/**
 * Reads stored feedback again where other rules or weights have read it. Each batch is a transaction of its own and marks its comments as read, so
 * that a run that was stopped goes on where it ended. `onProgress` hears how many of how many are done. No patient is written to; what is found
 * to be urgent is brought to staff.
 */
export const createRescore =
  ({ readings, analyse, versions, clock }: Dependencies) =>
  async (onProgress: (done: number, of: number) => void = () => undefined): Promise<RescoreCounts> => {
    const current = versions();
    const of = await readings.countOutdated(current);
    const counts: RescoreCounts = { read: 0, replaced: 0, followUps: 0 };
    let after: string | null = null;
    for (;;) {
      const batch: OutdatedFeedback[] = await readings.outdated(current, after, BATCH);
      if (batch.length === 0) return counts;
      const now = clock.now();
      const again = batch.map((each): NewReading => {
        const { text, rating, question, language } = each;
        const analysis = analyse({
          text: text ?? '',
          lang: localeOf(language),
          ...(rating === null ? {} : { rating }),
          ...(question === null ? {} : { question }),
        });
        // What was kept to administrators stays so, unless it turns out to be dangerous.
        return {
          id: each.id,
          scoredBy: each.scoredBy,
          analysis,
          restricted: isRestricted(analysis, each.restricted),
          followUp: followUpOf(each, now, analysis.urgency),
        };
      });
      const done = await readings.replace(again, now);
      counts.read += batch.length;
      counts.replaced += done.replaced;
      counts.followUps += done.followUps;
      onProgress(counts.read, Math.max(of, counts.read));
      after = batch.at(-1)?.id ?? null;
    }
  };
