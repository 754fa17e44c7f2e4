/** How soon a person must look at a patient's words, least first. `emergency`: life or limb may be in danger now. */
export const URGENCIES = ['none', 'follow_up', 'urgent', 'emergency'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Words of danger: they are answered at once, and a person is told. */
export const isDanger = (level: Urgency): level is 'urgent' | 'emergency' =>
  level === 'urgent' || level === 'emergency';

/** The more urgent of two levels. */
export const moreUrgent = (a: Urgency, b: Urgency): Urgency => (URGENCIES.indexOf(a) >= URGENCIES.indexOf(b) ? a : b);
