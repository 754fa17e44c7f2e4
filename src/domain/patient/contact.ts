/** Whose number it is, seen from the patient. */
export const RELATIONS = ['self', 'parent', 'child', 'partner', 'relative', 'carer', 'other'] as const;
export type Relation = (typeof RELATIONS)[number];
