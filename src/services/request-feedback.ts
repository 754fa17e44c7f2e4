import { type Clock } from '../ports/clock';
import { type FeedbackRequests } from '../ports/feedback-requests';

interface Dependencies {
  requests: FeedbackRequests;
  clock: Clock;
  /** How long after the visit the request leaves; DESIGN: about two hours (NHS friends-and-family practice). */
  delayMinutes: number;
}

/** A visit that ended longer ago is not asked about any more. */
const ASKED_WITHIN_MS = 3 * 24 * 60 * 60_000;

/** Plans the request for feedback after every visit that has ended; it leaves some hours later, outside quiet hours. */
export const createRequestFeedback = ({ requests, clock, delayMinutes }: Dependencies) => async (): Promise<{ planned: number }> => {
  const now = clock.now();
  return { planned: await requests.plan({ after: new Date(now.getTime() - ASKED_WITHIN_MS), before: now }, delayMinutes, now) };
};
