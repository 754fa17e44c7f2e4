import { PatternSet } from '../engine/pattern';
import { patternsOf } from '../packs/packs';
import { GUARD_LABELS, type GuardLabel } from './labels';

/** Words around a sign that rule it out: what is over or long past, only imagined, an image, routine, about an animal or somebody who is well again. */
export const MARKERS = new PatternSet<GuardLabel>(patternsOf(GUARD_LABELS, ({ urgency }) => urgency.guards));
