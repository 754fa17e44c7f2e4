import { type Cascade, type CascadeSettings } from '../../domain/reminder/cascade';
import { type Clock } from '../../ports/out/clock';
import { type FeedbackRequests } from '../../ports/out/feedback-requests';

interface Dependencies {
  requests: FeedbackRequests;
  clock: Clock;
  /** How long after the visit the request leaves; DESIGN: about two hours (NHS friends-and-family practice). */
  delayMinutes: number;
  cascade: Cascade;
}

/** A visit that ended longer ago is not asked about any more. */
const ASKED_WITHIN_MS = 3 * 24 * 60 * 60_000;

/** Plans the request for feedback after every visit that has ended, and once more where it had no answer; both leave outside quiet hours. */
export const createRequestFeedback = ({ requests, clock, delayMinutes, cascade }: Dependencies) => {
  const of = <T>(read: (settings: CascadeSettings) => T) => ({
    standard: read(cascade.standard),
    byType: new Map([...cascade.byType].map(([type, settings]) => [type, read(settings)])),
  });
  const asked = of(({ feedback }) => feedback);
  const hours = of(({ feedback, nudgeHours }) => (feedback ? (nudgeHours ?? 0) : 0));
  return async (): Promise<{ planned: number; nudged: number }> => {
    const now = clock.now();
    return {
      planned: await requests.plan(
        { after: new Date(now.getTime() - ASKED_WITHIN_MS), before: now },
        delayMinutes,
        asked,
        now,
      ),
      nudged: await requests.nudge(hours, now),
    };
  };
};
