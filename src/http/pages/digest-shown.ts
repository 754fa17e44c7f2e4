import { type Digest } from '../../services/figures/digest';
import { type Overview } from '../../services/figures/overview';
import { type DigestShown, type WeekShown } from './digest-page';

const sum = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((total, row) => total + of(row), 0);
const part = (n: number, of: number): number | null => (of === 0 ? null : n / of);

function weekShown({ feedback, asked, reminders, attendance }: Overview): WeekShown {
  const { ratings, sentiment, total } = feedback;
  const marks = ratings[1] + ratings[2] + ratings[3] + ratings[4] + ratings[5];
  const sent = sum(reminders, (each) => each.sent);
  return {
    total,
    ...sentiment,
    contradictions: feedback.contradictions,
    rating: part(ratings[1] + 2 * ratings[2] + 3 * ratings[3] + 4 * ratings[4] + 5 * ratings[5], marks),
    goodShare: part(ratings[4] + ratings[5], marks),
    responseRate: part(
      sum(asked, (each) => each.answered),
      sum(asked, (each) => each.asked),
    ),
    deliveryRate: part(
      sum(reminders, (each) => each.delivered),
      sent,
    ),
    confirmationRate: part(
      sum(reminders, (each) => each.accepted),
      sent,
    ),
    noshowRate: part(
      sum(attendance, (each) => each.noshow),
      sum(attendance, (each) => each.visits),
    ),
  };
}

/** What the page shows of a digest. Of the times to acknowledge those of the most urgent kind that was looked at. */
export function digestShown({ start, end, week, before, themes, waiting }: Digest): DigestShown {
  const seen = week.followUps.find(({ acknowledgeMedian }) => acknowledgeMedian !== null);
  return {
    start,
    end,
    week: weekShown(week),
    before: weekShown(before),
    themes,
    waiting,
    acknowledge: seen ? { median: seen.acknowledgeMedian ?? 0, p90: seen.acknowledgeP90 ?? 0 } : null,
  };
}
