/** Signs of illness. A sign says nothing about danger by itself: red-flags.ts joins signs into groups with a level and a source. */
export const SIGNS = [
  'chest_pain', 'heart_word_pain', 'arm_jaw', 'no_breath', 'asthma', 'throat_closing', 'face_swollen', 'face_droop', 'one_side_weak', 'speech',
  'stroke_named', 'vision_loss', 'vision_blurred', 'headache', 'headache_worst', 'severe_headache', 'stiff_neck', 'light_hurts',
  'bleeding', 'bleeding_heavy', 'pregnant', 'weeks', 'waters', 'baby_not_moving', 'labour', 'postpartum',
  'sick_baby_young', 'newborn_danger', 'tetanus', 'electric', 'carbon_monoxide', 'child', 'lethargic', 'not_feeding', 'vomits_all', 'vomiting',
  'diarrhoea', 'water_stool', 'dehydrated', 'blue', 'fever', 'fever_high', 'chills',
  'convulsion', 'unconscious', 'near_faint', 'delirium', 'confused',
  'poison', 'battery', 'overdose', 'violence_now', 'suicide', 'harm_other',
  'snake_bite', 'animal_bite', 'rabies_severe', 'burn', 'burn_severe', 'trauma', 'head_injury', 'after_injury', 'severe_belly_pain', 'belly_blocked',
  'belly_pain', 'severe_pain', 'retention', 'testicle', 'priapism',
  'palpitation', 'cold_sweat', 'days_long', 'sugar', 'diabetic', 'bp_high', 'sickle', 'crisis', 'leg_swollen', 'one_calf', 'wound_open', 'wound_bad',
  'drain_device', 'cast_tight', 'cast_numb', 'collapse_after', 'post_op',
  'drug', 'bruises', 'drug_error', 'drug_stopped', 'drug_critical', 'drug_vomited', 'given', 'allergy', 'purple_rash', 'rash', 'all_over',
  'mouth_blister', 'period_long', 'jaundice', 'breast', 'urine_infection', 'pep', 'threat_to_life', 'violence', 'dental_abscess', 'dental', 'red_eye',
  'eye_chemical', 'treatment_failure', 'worse', 'child_not_growing', 'cough_long', 'foot_diabetic', 'limb_black', 'vaccine_reaction',
  'dying', 'come_quick', 'grave_state', 'grave', 'very_ill', 'unwell', 'pregnancy_loss',
  'malaria', 'sting', 'shaky', 'cannot_swallow', 'mild', 'low_mood', 'hopeless', 'emergency_word', 'urgent_word', 'cannot_stand', 'body_hurt',
  'severe_symptom', 'symptom',
] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * Words of harm that has an answer of its own (harm.ts), wider than the signs: they raise no alarm, they say what an alarm is about. A `hint` says it only
 * where no sign of illness explains the alarm. `somebody` does it; `lasting` is
 * not past ("since last year"). `no_person`, `no_child`, `no_poison` and `over` rule out what they stand in: a car, a heart that beats; a child that looks
 * on; food that was bad; what has stopped. `told` and `dreamt` rule out their sentence; a film not what was done to who writes ("we watched a film and he hit me").
 */
export const HARM_WORDS = ['violence', 'violence_hint', 'child_abuse', 'child_abuse_hint', 'poisoning', 'somebody', 'lasting', 'no_person', 'no_child', 'no_poison', 'told', 'dreamt', 'over'] as const;
export type HarmWord = (typeof HARM_WORDS)[number];

/** What staff should answer by the next working day. The groups follow the clinic's own work. */
export const MATTERS = [
  'unrest', 'abuse', 'results', 'money', 'refill', 'side_effect', 'not_better', 'communication', 'service', 'complaint', 'incident', 'document',
  'contact', 'mild_problem',
] as const;
export type Matter = (typeof MATTERS)[number];

/** What rules a sign out: over or long past, only imagined, an image, routine, about an animal or somebody who is well again. */
export const GUARD_LABELS = [
  'recurs', 'nowWell', 'normalValue', 'noMore', 'resolved', 'past', 'animal', 'othersPast', 'othersWell', 'joke',
  /** "dead tired", "mort de rire": an image. */
  'image',
  'figurative', 'routine', 'ruledOut', 'hypothetical',
] as const;
export type GuardLabel = (typeof GUARD_LABELS)[number];
