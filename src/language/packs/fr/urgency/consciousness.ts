import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: fits, consciousness, confusion, in French. */
export const CONSCIOUSNESS: Patterns<Sign> = {
  convulsion: `
    crise ..2 bave|mousse|tremble|inconscient*
    yeux ..1 sont|est? ..0 renverse|renverses|revulse|revulses
    yeux ..2 retourn*|revuls*|chavir*
    yeux ..2 blanc|blancs|revuls*|retourn*
    fievre ...5 convuls*
    convuls*|convulc*|epileptique
    crise ...2 epilep*|convuls*|tremblement*
    fait|faire|fais|faisait|eu ...2 crise|crises
    tremble|secousse*|secoue* ...6 yeux|bave|mousse|raide|revulse*|stop*|control*|corps
    yeux ...4 revuls*|blancs|tourne*|retourne*
    yeux ...1 fixe*
    bave|mousse|ecume ...5 bouche|tremb*|tombe*
    raidit`,
  unconscious: `
    affaisse*
    pleure ..1 pas ...3 bouge ..1 pas|plus
    impossible|arrive pas? ..2 reveiller
    pleure ..1 pas ..3 bouge ..1 pas|plus
    retrouve* ..3 terre|sol|inanime*|inconscient*
    se|s reveil* ..1 pa|pas|plus|pu
    reagit ..1 plus|pas|pu
    tombee|tombe ..1 et ..1 ne? parle|repond|bouge ..1 plus|pas
    s|se|m|me effondr*|ecroul*
    effondre*|ecroule*
    ne? repond|parle|bouge ..1 plus ..1 du tout|a rien
    entend ...1 pas|plus? ...6 lie|couche*|bouge
    pas|plus ...2 repond*
    repond|reagit|reagis ...0 plus
    il|elle|enfant|bebe|pere|mere|fils|fille|mari|femme|papa|maman|mamie|papi|patient|@child ...1 repond|reagit|bouge pas|plus
    ne repond|reagit|reveille ...1 plus|pas|rien ,>
    ne repond|reagit plus
    sans connaissance|conscience
    inconscien*|coma|inanime*|inerte
    perdu|perd|perds|perte ...3 connaissance|conscience
    plus|pas ...2 repond*|reveill*|reagit|reagis|conscient*|bouge ...3
    ouvre ...1 pas|plus ...3 yeux
    reveill* ...1 pas|plus
    reveiller ...4 plus|pas
    arrive* ...2 pas|plus ...3 reveiller
    difficult*|difficile|mal ...3 reveiller
    evanoui|evanouie|evanouit|evanouir|evanouissement|syncope
    tombe* dans|en|les pommes|syncope|coma
    tomber|tombe dans les pommes
    s est|suis ecroule*|effondre*|evanoui*
    malaise*`,
  near_faint: `
    sens ..1 partir
    tombe* ..2 vapes|pommes
    tourne de l? oeil
    vais|va tomber
    titube|perd ...1 equilibre
    equilibre ...2 plus|perd*
    failli|vais|risque ...3 tomber|evanouir
    vertige*|etourdi*|tourner
    tete ...2 tourne*
    vais|je m evanouir
    voile noir`,
  delirium: `
    reconnai* ..2 plus|pas ..2
    ne ..1 reconnai*
    hallucinat*|raves|rave|delire*
    dit|raconte ..2 importe|betises
    parle ..1 seul|seule
    parle travers
    propos incoherent*
    confond* ..1 tout
    melange* ..1 tout
    toute? melee?|mele
    sait plus ..2 ou|quel|qui il|elle|jour
    voit ..1 choses|fantomes`,
  confused: `
    raison|raisonne plus|pas
    voit|vois ..1 choses|fantomes ..2
    peux|arrive pas|plus ...2 penser|reflechir bien|correctement
    confus*|desorient*|delir*|delire*|incoherent*|hallucin*
    sait ...1 pas|plus ...2 ou il|elle
    n importe quoi
    perd la tete`,
};
