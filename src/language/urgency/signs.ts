import { BLEEDING_PREGNANCY } from './signs/bleeding-pregnancy';
import { CHILD_BODY } from './signs/child-body';
import { GENERAL } from './signs/general';
import { HEART_BREATH_BRAIN } from './signs/heart-breath-brain';
import { ILLNESS_OPERATION } from './signs/illness-operation';
import { MEDICINE_INFECTION } from './signs/medicine-infection';
import { POISON_MIND_INJURY } from './signs/poison-mind-injury';

/** Every sign with its patterns. */
export const SIGNS = {
  ...HEART_BREATH_BRAIN, ...BLEEDING_PREGNANCY, ...CHILD_BODY, ...POISON_MIND_INJURY, ...ILLNESS_OPERATION, ...MEDICINE_INFECTION, ...GENERAL,
} as const;

export type Sign = keyof typeof SIGNS;
