import { type RollUp } from '../../ports/out/roll-up';

/**
 * Keeps the figures of feedback rolled up: moves what was written since the last run, or counts everything anew after the first start and after
 * a change of `zone` (DEFAULT_TIME_ZONE), whose days differ. Two callers at once do no harm: one waits, or fails and is run again.
 */
export const createRollUpFigures =
  (rollUp: RollUp, zone: string) => async (): Promise<{ changes: number; counted: number }> => {
    const changes = await rollUp.moveChanges(zone);
    return changes === null ? { changes: 0, counted: await rollUp.rebuild(zone) } : { changes, counted: 0 };
  };
