import { type GuardLabel, type Matter, type Sign } from '../../urgency/labels';
import { type Patterns } from '../pack';

/** Signs of illness: heart, breathing, stroke, sight, headache, in any language. */
export const HEART_BREATH_BRAIN: Patterns<Sign> = {
  throat_closing: `
    anaphyla*`,
  stiff_neck: `
    meningit*`,
};

/** Signs of illness: young children, feeding, vomiting, fever, in any language. */
export const CHILD: Patterns<Sign> = {
  electric: `
    electrocut*|electrifi*`,
  child: `
    @child`,
  fever: `
    39*|40*|41*|38,5*|38.5*|38,9*|38,6*|38,7*|38,8*|38.6*|38.7*|38.8*|38.9*
    39|40|41|39.5|40.2|40.5|39.8|38.5|39,5|38,5|40,5|38.9|39.2|40.1`,
  fever_high: `
    39,*|40,*|41,*|39.*|40.*|41.*
    39|40|41|39.5|40.2|40.5|39.8|39,5|40,5|40.1|39.2`,
};

/** Signs of illness: poison, overdose, thoughts of death, violence, in any language. */
export const POISON_MIND: Patterns<Sign> = {
  poison: `
    rat poison
    @takes ...5 @poison
    @poison ...4 @takes`,
};

/** Signs of illness: bites, burns, injuries, belly, urine held back, in any language. */
export const BITES_INJURY: Patterns<Sign> = {
  burn_severe: `
    electrocut*`,
  trauma: `
    accident ,>`,
};

/** Signs of illness: long illnesses, legs, wounds, operations, devices, in any language. */
export const ILLNESS_OPERATION: Patterns<Sign> = {
  palpitation: `
    palpitat*`,
  bp_high: `
    180/110|180/120|200/110|200/120|190/110|160/110|170/110|210/120|18/11|20/12|19/11|16/11|22/12|180|200|210|220`,
  sickle: `
    hemoglobin* ss`,
  one_calf: `
    phlebit*|thrombos*`,
  wound_bad: `
    @wound ...3 infect*
    infect* ...3 @wound`,
};

/** Signs of illness: medicines, allergy, infection, exposure, violence, in any language. */
export const MEDICINE_INFECTION: Patterns<Sign> = {
  drug_error: `
    dose ..2 adult*`,
  drug_stopped: `
    coumadin|eliquis|xarelto|plavix|pradaxa ..4`,
  drug_critical: `
    @critical`,
  allergy: `
    allerg*`,
  breast: `
    mastit*`,
  pep: `
    expose* ...4 vih`,
  worse: `
    @worse`,
  limb_black: `
    gangrene*`,
};

/** Signs of illness: dying, being very ill, a lost pregnancy, in any language. */
export const DYING_ILL: Patterns<Sign> = {
  dying: `
    agonis*`,
};

/** Signs of illness: mood, words for urgency, weakness, any other symptom, in any language. */
export const GENERAL: Patterns<Sign> = {
  emergency_word: `
    < ambulance|samu ..2 >`,
};

/** What staff should answer by the next working day though nobody is in danger, in any language. */
export const MATTERS: Patterns<Matter> = {
  refill: `
    constip*`,
  contact: `
    insomni*`,
};

/** Words around a sign that rule it out, in any language. */
export const GUARDS: Patterns<GuardLabel> = {
  resolved: `
    grace a
    zero`,
  past: `
    antecedent|antecedents ..2`,
  routine: `
    ronfl*|snor* ..3`,
};
