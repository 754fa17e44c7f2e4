/** How soon a person must look at a patient's words, least first. `emergency`: life or limb may be in danger now. */
export const URGENCIES = ['none', 'follow_up', 'urgent', 'emergency'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** The more urgent of two levels. */
export const moreUrgent = (a: Urgency, b: Urgency): Urgency => (URGENCIES.indexOf(a) >= URGENCIES.indexOf(b) ? a : b);
