import { BLEEDING_PREGNANCY } from './signs/bleeding-pregnancy';
import { BITES_INJURY } from './signs/bites-injury';
import { CHILD } from './signs/child';
import { CONSCIOUSNESS } from './signs/consciousness';
import { DYING_ILL } from './signs/dying-ill';
import { GENERAL } from './signs/general';
import { HEART_BREATH_BRAIN } from './signs/heart-breath-brain';
import { ILLNESS_OPERATION } from './signs/illness-operation';
import { MEDICINE_INFECTION } from './signs/medicine-infection';
import { POISON_MIND } from './signs/poison-mind';

/** Every sign with its patterns. */
export const SIGNS = {
  ...HEART_BREATH_BRAIN, ...BLEEDING_PREGNANCY, ...CHILD, ...CONSCIOUSNESS, ...POISON_MIND, ...BITES_INJURY, ...ILLNESS_OPERATION, ...MEDICINE_INFECTION, ...DYING_ILL, ...GENERAL,
} as const;

export type Sign = keyof typeof SIGNS;
