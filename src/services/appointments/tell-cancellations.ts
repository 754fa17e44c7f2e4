import { TIME_OUTS } from '../../domain/conversation/machine/time-outs';
import { type CancellationNotices } from '../../ports/out/cancellation-notices';
import { type Clock } from '../../ports/out/clock';

interface Dependencies {
  notices: CancellationNotices;
  clock: Clock;
}

/** Tells staff of a patient's cancellation once it can no longer be undone by "1": a free place, and perhaps a call to make. */
export const createTellCancellations =
  ({ notices, clock }: Dependencies) =>
  async (): Promise<{ cancellations: number }> => {
    const now = clock.now();
    return { cancellations: await notices.tell(new Date(now.getTime() - TIME_OUTS.undo * 60_000), now) };
  };
