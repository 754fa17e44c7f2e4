import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: long illnesses, legs, wounds, operations, devices, in French. */
export const ILLNESS_OPERATION: Patterns<Sign> = {
  palpitation: `
    coeur ..3 tambour|allure|fou|180|160|150|200
    coeur ...5 vite|race*|bat|palpit*|irregular*|bondit|accel*|cogne|galop*|rapide*|stop*|arrete*`,
  cold_sweat: `
    moite|livide|blafard*
    sueurs froides
    froide|froides|sueur*|transpir*|trembl* ...3 sueur*|froid*|faim
    sueur*|transpir*
    pale|blanc|livide`,
  days_long: `
    #|six|deux|trois|quatre|cinq|sept|plusieurs jours|semaines
    depuis ..1 a|une semaine`,
  sugar: `
    haleine ..3 pomme|acetone|fruit*
    sucre|glycem* ...2 tres|trop ...1 bas|basse|haut|haute
    0,3|0,4|0,5|0.4|0.5|0,45|0,35|4|5 g|gramme|grammes
    glycem*|sucre|glucose ...4 #
    sucre|glycem*|glucose|glucometer|glucometre|diabet* ...6 bas|basse|haut|haute|eleve|elevee|400|450|500|600|30|40|45|50|2|3|4|5|300|350|550|0,4|0.4|0,5|0.5|hypo*|hyper*|chute*
    hypoglyc*|hyperglyc*|ketoacid*|acidocet*|cetone*
    diabet* ...6 coma|confus*|vomit*|trembl*|somnol*`,
  diabetic: `
    diabet*|insulin*|sucre|insuline`,
  bp_high: `
    tension|bp|pression ..5 16*|17*|18*|19*|20*|21*|22*|23*|24*|25*
    170|180|190|200|210|220 sur|/ ...1
    bp|tension|pression|ta ...5 180|190|200|210|220|170|160|18|19|20|21|22|17|16|haute|elevee|monte*|grimpe*|180/110|180/120|200/110|200/120|190/110|160/110|170/110|18/11|20/12|19/11|16/11|22/12
    haute|elevee|forte ...2 bp|tension|hypertension`,
  sickle: `
    drepano*|ss
    crise ...2 drepano*`,
  crisis: `
    crise|crises`,
  leg_swollen: `
    mollet ..4 mal|douleur*|douloureux
    genou|coude|poignet|pied ..3 @swell
    cheville|chevilles|doigts ...4 @swell
    jambe|jambes|mollet|pied|pieds|cuisse|chevilles|mains ...4 @swell|rouge
    @swell ...3 jambe|jambes|mollet|pied|pieds|cuisse|chevilles|mains`,
  one_calf: `
    mollet ...4 enfl*|gonfl*|chaud*|rouge|mal|douleur*|douloureux
    mollet|gauche|droite|une|cuisse|phlebit*|thrombos* ...3 jambe|mollet|enfl*|gonfl*|chaud*|rouge|mal|cuisse
    mollet`,
  wound_open: `
    tripes|boyaux|intestin* ..3 sort*|voit|visible|dehors
    point|points|fil|fils ..4 ouvre*|saute*|lache*
    @wound ...5 ouvert*|lache*|rouvert*|saut*|craque*|defait*|rompu*
    ouvert*|lache*|saut*|rouvre*|rouvert* ...3 @wound
    points|sutures|fils|agrafes ...5 lache*|saute*|ouvert*|partis`,
  wound_bad: `
    @wound ..4 trempe*|mouille*|coule|suppur*
    pus|jaune ..3 sort*
    perfusion ..2 place|site ..3 gonfl*|rouge|dur*
    plai ..2 sent|pu*
    pertes|lochies ...4 sent*|odeur*|mauvais*|pue*|offensive
    offensive|malodorant* ...2 pertes
    rouge|chaud* ...4 @wound
    pus|odeur|suinte*|infect* ...5 @wound|operation|site
    pus ...3 sort|coule`,
  drain_device: `
    catheter|sonde|stomie|tube ...3 marche*|fonctionne*|drain* ...1 plus|pas?
    catheter|sonde|stomie|poche|fistule|pacemaker|tube|picc|port ...6 bouche*|fuit|coule*|sorti*|tombe*|sang|rouge|pus|pleine|detach*|arrach*|plus|infect*
    poche de stomie`,
  cast_tight: `
    platre|bandage|bandages|attelle ...6 serre*|engourdi*|bleu*|froid*|gonfl*|enfl*|doigts|orteils|mal|noir*
    doigts|orteils ...5 bleu*|engourdi*|froid*|blanc*|noir*
    platre ...2 serre`,
  cast_numb: `
    doigts|orteils|main|pied ...4 bleu*|engourdi*|froid*|blanc*|noir*|sens ...12 platre
    platre ...12 bleu*|engourdi*|froid*|blanc*|noir*|sens`,
  collapse_after: `
    tombe|tombee|tombes|pale|blanc ...8 injection|piqure|vaccin*|transfusion|perfusion
    injection|piqure|vaccin*|transfusion|perfusion ...8 tombe|tombee|pale|froid
    tombe|tombee ...4 repond*|parle*|pale|bouge*`,
  post_op: `
    operation|operer|opere|operee|operes|chirurgie|intervention|cesarienne|csection|theatre|appendic*|hernie
    c section
    apres|depuis ...3 operation|section|chirurgie`,
};
