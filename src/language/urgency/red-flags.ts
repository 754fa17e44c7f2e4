import { type Sign } from './labels';
import { type Urgency } from '../../domain/feedback/urgency';

/**
 * The red flags a clinician reviews: a group fires when every sign of one of its lines stands in the text and is not ruled out by a
 * guard (guards.ts). A sign with "!" before it must be absent. Sources were read for coverage; nothing is copied from them.
 */
export interface RedFlag {
  id: string;
  level: Exclude<Urgency, 'none'>;
  source: string;
  when: readonly (readonly (Sign | `!${Sign}`)[])[];
  /** The patient may be about to harm themselves: the answer names a person to talk to. */
  selfHarm?: true;
  /** Said in so many words: no model talks it down. */
  firm?: true;
}

export const RED_FLAGS: readonly RedFlag[] = [
  { id: 'chest_pain', level: 'emergency', source: 'NHS 999: signs of a heart attack; SAMU: quand appeler le 15',
    when: [['chest_pain'], ['heart_word_pain'], ['arm_jaw', 'palpitation'], ['arm_jaw', 'cold_sweat']] },
  { id: 'breathing', level: 'emergency', source: 'NHS 999: severe difficulty breathing; SAMU; WHO IMCI: chest indrawing',
    when: [['no_breath'], ['asthma'], ['throat_closing', '!dental'], ['blue'], ['face_swollen', 'no_breath']] },
  { id: 'anaphylaxis', level: 'emergency', source: 'NHS: anaphylaxis; Resuscitation Council UK',
    when: [['rash', 'vomiting', 'sting'], ['sting', 'face_swollen'], ['sting', 'no_breath'], ['cannot_swallow', 'face_swollen'], ['face_swollen', 'drug'], ['face_swollen', 'allergy'], ['rash', 'face_swollen'], ['allergy', 'unconscious'], ['rash', 'near_faint'], ['mouth_blister', 'drug'], ['mouth_blister', 'fever']] },
  { id: 'stroke', level: 'emergency', source: 'FAST (Stroke Association; NHS 999)',
    when: [['face_droop'], ['one_side_weak'], ['speech'], ['stroke_named']] },
  { id: 'sudden_sight_loss', level: 'emergency', source: 'NHS: sudden loss of vision',
    when: [['vision_loss'], ['eye_chemical']] },
  { id: 'thunderclap_headache', level: 'emergency', source: 'NHS 999; NICE CG150: sudden severe headache',
    when: [['headache_worst'], ['severe_headache', 'vision_blurred'], ['severe_headache', 'vomiting', 'fever'], ['severe_headache', 'confused'], ['severe_headache', 'one_side_weak']] },
  { id: 'meningitis', level: 'emergency', source: 'NHS: meningitis; WHO IMCI: stiff neck',
    when: [['stiff_neck', 'fever'], ['stiff_neck', 'vomiting'], ['purple_rash', 'fever'], ['stiff_neck', 'headache'], ['headache', 'fever', 'light_hurts'], ['headache', 'fever', 'confused']] },
  { id: 'heavy_bleeding', level: 'emergency', source: 'NHS 999: heavy bleeding; SAMU: hemorragie',
    when: [['bleeding', 'violence'], ['bleeding', 'pep'], ['bleeding_heavy'], ['bleeding', 'near_faint'], ['bleeding', 'unconscious'], ['bleeding', 'wound_open'], ['bleeding', 'post_op']] },
  { id: 'unconscious_or_fit', level: 'emergency', source: 'WHO IMCI general danger signs; NHS 999; SAMU',
    when: [['delirium', '!drug_error'], ['confused', 'cold_sweat'], ['confused', 'malaria'], ['confused', 'sugar'], ['confused', 'one_side_weak'], ['confused', 'limb_black'], ['unconscious'], ['convulsion'], ['confused', 'fever'], ['confused', 'burn'], ['confused', 'post_op'], ['confused', 'diabetic'], ['vision_blurred', 'near_faint'], ['limb_black', 'wound_bad'], ['palpitation', 'near_faint'], ['chest_pain', 'near_faint']] },
  { id: 'pregnancy', level: 'emergency', source: 'WHO/FCI pregnancy danger signs; Hesperian; GLOWM',
    when: [['pregnant', 'bleeding_heavy'], ['pregnant', 'vision_loss'], ['pregnant', 'bleeding'], ['weeks', 'bleeding'], ['pregnant', 'severe_headache'], ['pregnant', 'headache', 'vision_blurred'], ['pregnant', 'vision_blurred'],
      ['pregnant', 'headache', 'face_swollen'], ['pregnant', 'headache', 'leg_swollen'], ['weeks', 'vision_blurred'], ['pregnant', 'face_swollen'], ['waters'], ['baby_not_moving'], ['labour'],
      ['pregnant', 'convulsion'], ['pregnant', 'severe_belly_pain'], ['pregnant', 'fever_high'], ['pregnant', 'bp_high'], ['pregnant', 'near_faint'], ['pregnant', 'trauma'], ['pregnant', 'severe_pain']] },
  { id: 'postpartum', level: 'emergency', source: 'NICE CG37/NG194 postnatal symptoms; WHO PCPNC',
    when: [['postpartum', 'bleeding_heavy'], ['postpartum', 'fever', 'belly_pain'], ['postpartum', 'wound_bad', 'fever'], ['postpartum', 'fever', 'wound_bad'], ['postpartum', 'severe_headache'],
      ['postpartum', 'headache', 'vision_blurred'], ['postpartum', 'one_calf', 'leg_swollen'], ['postpartum', 'chills', 'fever'], ['postpartum', 'convulsion']] },
  { id: 'sick_child', level: 'emergency', source: 'WHO IMCI: general danger signs of a child under five',
    when: [['sick_baby_young', 'fever'], ['child', 'newborn_danger', 'not_feeding'], ['child', 'not_feeding', '!child_not_growing'], ['child', 'vomits_all'], ['lethargic'], ['vomits_all', 'dehydrated'], ['child', 'dehydrated'], ['not_feeding', 'lethargic'], ['not_feeding', 'vomits_all'], ['child', 'fever_high', 'near_faint'],
      ['sick_baby_young', 'fever_high'], ['sick_baby_young', 'child', 'fever'], ['child', 'diarrhoea', 'dehydrated'], ['child', 'stiff_neck'], ['child', 'blue']] },
  { id: 'newborn', level: 'emergency', source: 'WHO: newborn danger signs', when: [['newborn_danger', 'fever'], ['newborn_danger', 'child', '!wound_bad']] },
  { id: 'tetanus', level: 'emergency', source: 'WHO: tetanus', when: [['tetanus', 'fever'], ['tetanus', 'body_hurt'], ['tetanus', 'wound_bad'], ['tetanus', 'symptom'], ['tetanus']] },
  { id: 'electric', level: 'emergency', source: 'NHS: electric shock', when: [['electric']] },
  { id: 'gas', level: 'emergency', source: 'NHS: carbon monoxide poisoning', when: [['carbon_monoxide']] },
  { id: 'threat', level: 'emergency', source: 'WHO: responding to intimate partner violence', when: [['threat_to_life'], ['violence_now']] },
  { id: 'collapse', level: 'emergency', source: 'NHS 999: collapse; anaphylaxis after injection', when: [['collapse_after']] },
  { id: 'poisoning_overdose', level: 'emergency', source: 'NHS 999: poisoning; SAMU / centre antipoison',
    when: [['poison'], ['battery'], ['overdose']] },
  { id: 'self_harm', level: 'emergency', source: 'WHO mhGAP: self-harm and suicide', selfHarm: true, when: [['suicide'], ['harm_other']] },
  { id: 'bites', level: 'emergency', source: 'WHO: snakebite envenoming; WHO: rabies category III', when: [['snake_bite'], ['animal_bite', 'rabies_severe']] },
  { id: 'burns', level: 'emergency', source: 'NHS: burns and scalds; SAMU', when: [['burn', 'burn_severe'], ['burn_severe', 'trauma']] },
  { id: 'injury', level: 'emergency', source: 'NHS 999: major trauma; SAMU: accident grave', when: [['head_injury', 'bleeding'], ['head_injury', 'lethargic'], ['head_injury', 'vomiting'], ['head_injury', 'confused'], ['trauma'], ['head_injury', 'after_injury'], ['head_injury', 'unconscious']] },
  { id: 'abdomen', level: 'emergency', source: 'NHS: stomach ache, when to go to A&E', when: [['severe_belly_pain'], ['belly_pain', 'vomits_all'], ['belly_pain', 'near_faint'], ['retention'], ['testicle'], ['priapism'],
    ['belly_pain', 'fever', 'vomiting'], ['belly_blocked', 'vomiting'], ['belly_pain', 'pregnant', 'near_faint']] },
  { id: 'sepsis', level: 'emergency', source: 'NHS: sepsis; hospital post-operative leaflets',
    when: [['post_op', 'fever', 'shaky'], ['post_op', 'fever_high', 'shaky'], ['post_op', 'fever', 'confused'], ['wound_open', 'wound_bad', 'fever'], ['wound_open', '!mild'], ['wound_open', 'bleeding_heavy'], ['wound_bad', 'fever'], ['wound_bad', 'chills'], ['wound_bad', 'confused'], ['fever_high', 'unconscious'], ['fever', 'cannot_stand'], ['post_op', 'fever_high'], ['post_op', 'fever', 'chills'], ['post_op', 'leg_swollen', 'one_calf'], ['one_calf', 'no_breath'], ['post_op', 'vomits_all'],
      ['fever_high', 'chills', 'near_faint'], ['fever', 'near_faint'], ['fever', 'chills', 'confused'], ['post_op', 'severe_belly_pain']] },
  { id: 'clot', level: 'emergency', source: 'NHS: deep vein thrombosis and pulmonary embolism', when: [['leg_swollen', 'no_breath'], ['one_calf', 'leg_swollen', 'post_op']] },
  { id: 'sugar', level: 'emergency', source: 'Diabetes UK: hypo, DKA and HHS', when: [['sugar', 'no_breath'], ['sugar', 'vision_blurred'], ['sugar', 'shaky'], ['diabetic', 'unconscious'], ['sugar', 'near_faint'], ['sugar', 'confused'], ['sugar', 'vomiting'], ['sugar', 'cold_sweat'], ['sugar', 'chills'], ['sugar', 'unconscious'], ['diabetic', 'confused'],
    ['diabetic', 'vomiting', 'belly_pain'], ['diabetic', 'cold_sweat'], ['diabetic', 'vomits_all']] },
  { id: 'blood_pressure', level: 'emergency', source: 'NICE NG136: severe hypertension with symptoms', when: [['bp_high', 'severe_headache'], ['bp_high', 'headache'], ['bp_high', 'vision_blurred'], ['bp_high', 'chest_pain'], ['bp_high', 'confused']] },
  { id: 'sickle_crisis', level: 'emergency', source: 'NHS: sickle cell disease, when to get help', when: [['sickle', 'severe_pain'], ['sickle', 'fever'], ['sickle', 'chest_pain'], ['sickle', 'crisis'], ['sickle', 'symptom']] },
  { id: 'cast', level: 'emergency', source: 'NHS: plaster cast care, compartment syndrome', when: [['cast_numb']] },
  { id: 'dehydration', level: 'emergency', source: 'WHO: treatment of diarrhoea, severe dehydration', when: [['diarrhoea', 'near_faint'], ['diarrhoea', 'cannot_stand'], ['water_stool', 'cannot_stand'], ['diarrhoea', 'dehydrated'], ['diarrhoea', 'unconscious'], ['diarrhoea', 'vomits_all', 'dehydrated']] },
  { id: 'dying', level: 'emergency', source: 'The patient or who is with them says so', when: [['dying']] },
  { id: 'says_emergency', level: 'emergency', source: 'The patient says so', when: [['emergency_word'], ['come_quick'], ['grave_state']] },

  { id: 'medicine_error', level: 'urgent', source: 'NHS: medication safety; WHO Medication Without Harm', when: [['drug_error'], ['allergy', 'drug'], ['allergy', 'given'], ['rash', 'given'], ['pregnant', 'drug']] },
  { id: 'treatment_stopped', level: 'urgent', source: 'BNF: insulin, antiepileptics, ARV, TB, anticoagulants must not stop', when: [['drug_stopped', 'drug_critical'], ['drug_vomited']] },
  { id: 'allergic_skin', level: 'urgent', source: 'NHS: allergic reaction', when: [['rash', 'drug'], ['rash', 'all_over'], ['face_swollen'], ['rash', 'fever'], ['rash', 'pregnant']] },
  { id: 'jaundice', level: 'urgent', source: 'NICE CG98; NHS: jaundice', when: [['jaundice'], ['newborn_danger']] },
  { id: 'infection', level: 'urgent', source: 'NHS 111: same-day care', when: [['dental_abscess'], ['headache', 'days_long', '!mild'], ['malaria', 'treatment_failure'], ['cannot_swallow'], ['breast'], ['urine_infection'], ['dental', 'fever'], ['dental', 'face_swollen'], ['red_eye'], ['wound_bad'], ['treatment_failure'], ['post_op', 'fever'],
    ['child', 'fever'], ['pregnant', 'fever'], ['dental', 'leg_swollen'], ['dental', 'red_eye'], ['dental', 'wound_bad'], ['postpartum', 'fever'], ['fever_high'], ['fever', 'vomiting'], ['fever', 'chills'], ['fever', 'headache'], ['fever', 'belly_pain'], ['cough_long'], ['fever', 'symptom'], ['fever', 'vaccine_reaction'], ['leg_swollen', 'fever'], ['fever', 'diarrhoea'], ['fever']] },
  { id: 'exposure', level: 'urgent', source: 'WHO: post-exposure prophylaxis within 72 hours', when: [['pep'], ['animal_bite']] },
  { id: 'violence', level: 'urgent', source: 'WHO: responding to intimate partner violence', when: [['violence']] },
  { id: 'diabetes', level: 'urgent', source: 'Diabetes UK; NICE NG19 diabetic foot', when: [['sugar'], ['foot_diabetic', 'diabetic'], ['limb_black'], ['diabetic', 'body_hurt'], ['diabetic', 'wound_bad'], ['diabetic', 'symptom']] },
  { id: 'pressure_high', level: 'urgent', source: 'NICE NG136', when: [['bp_high']] },
  { id: 'child_ill', level: 'urgent', source: 'WHO IMCI: refer or see the same day', when: [['child', 'child_not_growing'], ['child', 'diarrhoea'], ['child', 'vomiting'], ['not_feeding', 'child_not_growing']] },
  { id: 'vomiting', level: 'urgent', source: 'NHS: diarrhoea and vomiting', when: [['vomits_all'], ['vomiting'], ['water_stool'], ['diarrhoea', 'vomiting'], ['pregnant', 'vomiting'], ['dehydrated', 'symptom']] },
  { id: 'pregnancy_watch', level: 'urgent', source: 'WHO/FCI pregnancy danger signs', when: [['pregnant', 'leg_swollen'], ['pregnant', 'belly_pain'], ['pregnant', 'headache'], ['pregnant', 'urine_infection'], ['pregnant', 'symptom'], ['postpartum', 'symptom'], ['postpartum', 'bleeding'], ['postpartum', 'wound_bad']] },
  { id: 'swelling', level: 'urgent', source: 'NHS: oedema, DVT', when: [['one_calf', 'leg_swollen'], ['leg_swollen', 'post_op'], ['leg_swollen', 'symptom'], ['leg_swollen', 'drain_device'], ['leg_swollen']] },
  { id: 'blood_thinner', level: 'urgent', source: 'NHS: anticoagulants, unusual bruising', when: [['bruises', 'drug_critical'], ['bruises', 'all_over']] },
  { id: 'eye', level: 'urgent', source: 'NHS: red eye with changed sight', when: [['red_eye', 'vision_blurred']] },
  { id: 'diarrhoea_long', level: 'urgent', source: 'NHS: diarrhoea and vomiting', when: [['diarrhoea', 'days_long']] },
  { id: 'wound_opening', level: 'urgent', source: 'Hospital discharge leaflets: wound care', when: [['wound_open']] },
  { id: 'device', level: 'urgent', source: 'Hospital discharge leaflets', when: [['drain_device'], ['cast_tight']] },
  { id: 'bleeding', level: 'urgent', source: 'NHS 111: bleeding', when: [['bleeding'], ['period_long']] },
  { id: 'burn', level: 'urgent', source: 'NHS: burns and scalds', when: [['burn']] },
  { id: 'head', level: 'urgent', source: 'NHS: head injury; migraine', when: [['head_injury'], ['severe_headache'], ['vision_blurred'], ['stiff_neck'], ['confused']] },
  { id: 'heart', level: 'urgent', source: 'NHS: palpitations', when: [['palpitation'], ['near_faint']] },
  { id: 'pain', level: 'urgent', source: 'NHS 111: severe pain', when: [['severe_pain'], ['severe_symptom'], ['cannot_stand', 'symptom'], ['cannot_stand', 'body_hurt'], ['body_hurt', 'symptom'], ['cannot_stand'], ['body_hurt'], ['symptom', 'worse'], ['belly_pain', 'worse'], ['headache', 'worse']] },
  { id: 'low_mood', level: 'urgent', source: 'NICE CG192: postnatal depression; WHO mhGAP', when: [['low_mood', 'postpartum'], ['hopeless']] },
  { id: 'says_urgent', level: 'urgent', source: 'The patient says so', when: [['urgent_word']] },
  { id: 'very_ill', level: 'urgent', firm: true, source: 'The patient or who is with them says so', when: [['very_ill'], ['grave']] },
  { id: 'pregnancy_loss', level: 'urgent', firm: true, source: 'WHO: managing complications in pregnancy and childbirth, abortion complications and stillbirth', when: [['pregnancy_loss']] },

  { id: 'unwell', level: 'follow_up', firm: true, source: 'The patient says so', when: [['unwell']] },
];
