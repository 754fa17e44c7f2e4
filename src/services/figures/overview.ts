import { type Theme } from '../../domain/feedback/analysis';
import { invalidField } from '../../domain/errors';
import { type Language } from '../../domain/locale';
import { type Clock } from '../../ports/out/clock';
import { type FeedbackFigures, type FeedbackFiguresReader } from '../../ports/out/feedback-figures';
import { type FeedbackChannel } from '../../ports/out/feedback-repository';
import { ANSWERS, type OfficeFigures, type OfficeFiguresReader, REMINDED } from '../../ports/out/office-figures';

export { ANSWERS, REMINDED };

export interface Overview extends OfficeFigures {
  from: Date;
  /** Not included. */
  to: Date;
  feedback: FeedbackFigures;
}

interface OverviewRequest {
  from?: Date | undefined;
  to?: Date | undefined;
  language?: Language | undefined;
  channel?: FeedbackChannel | undefined;
  theme?: Theme | undefined;
}

const DAY = 86_400_000;
const DEFAULT_DAYS = 30;
const MAX_DAYS = 366;

/** What a clinic's reminders and questions come to. */
export class Overviews {
  /** `zone` is DEFAULT_TIME_ZONE. */
  constructor(
    private readonly deps: { feedback: FeedbackFiguresReader; office: OfficeFiguresReader; clock: Clock; zone: string },
  ) {}

  /** The last 30 days, or the period asked for. Refuses `validation_failed` for one that is turned round or longer than 366 days: visits and reminders are counted one by one. */
  async read({ from: asked, to: until, language, channel, theme }: OverviewRequest): Promise<Overview> {
    const { feedback, office, clock, zone } = this.deps;
    const now = clock.now();
    const to = until ?? now;
    const from = asked ?? new Date(to.getTime() - DEFAULT_DAYS * DAY);
    if (from >= to) throw invalidField('to', 'before_from', 'The period ends before it begins. Give a later end.');
    if (to.getTime() - from.getTime() > (MAX_DAYS + 1) * DAY)
      throw invalidField('from', 'period_too_long', `At most ${MAX_DAYS} days. Ask for a shorter period.`);
    const filter = { from, to, language, channel };
    const [figures, counted] = await Promise.all([
      feedback.read({ ...filter, theme }, zone),
      office.read({ ...filter, zone }, now),
    ]);
    return { from, to, feedback: figures, ...counted };
  }
}
