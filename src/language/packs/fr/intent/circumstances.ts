import { type TopicLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Undecided, in hospital, without means, well again, with another person who needs a visit too, in French. */
export const CIRCUMSTANCES: Patterns<TopicLabel> = {
  perhaps: `
    peutetre|peutetr|ptetre|ptet|peutet
    peux|pe|peu etre
    pas|plus ..1 sur|sure|certain|certaine|sur
    sais|sait|se|sai|c pas|plus encore|trop|si
    sais|sait|se|sai|c pas|plus ,>
    sais|sait ..1 pas ..1 encore|si|trop
    jsp
    on verra
    on va voir
    je verrai|verrais|reflechis|reflechirai ..1
    je vais voir|reflechir ..2
    je vais y reflechir
    c est possible ,>
    possible que
    a voir
    laissez moi voir|reflechir
    dirai|confirme|confirmerai|reviens|reviendrai ..3 plus tard|demain|bientot
    moitie moitie`,
  depends: `
    ca|sa|cela|tout depend*`,
  inHospital: `
    hospitalis*|ospitalis*
    suis|est|es|etre|sommes|ete|sera admis|admise|interne|internee ,>
    admis|admise|interne|internee ..1 a|au|aux|en|dans|chez|pour|depuis|hier ..2 hopital|clinique|urgences|reanimation|observation|chu|hier|lundi|mardi
    on|sous perfusion ..2 hopital|depuis
    suis|est|sommes|encore|toujours ..1 en reanimation|observation|hospitalisation|chirurgie|soins
    suis|est|sommes|encore|toujours ..1 sous perfusion
    m|l|ma|nous ont|a|avez ..1 garde|gardee|gardes|retenu|retenue ..1 a|en|dans|pour ..1 l? ..0 hopital|observation|clinique|urgences|reanimation
    couche*|alite*|allonge* ..1 a|sur|dans ..2 hopital|clinique
    lit d hopital
    suis|est|sommes|encore ..1 a|dans|au ..1 un|une|l|autre ..1 autre hopital|clinique|centre
    suis|est|sommes ..1 aux ..1 urgences depuis
    suis|est|sommes ..1 aux ..1 urgences ,>
    je suis aux urgences
    suis|est|sommes encore|toujours ..1 a ..1 l? ..0 hopital|hosto
    suis|est|sommes ..1 a|au ..1 l? ..0 hopital|clinique|hosto ..1 de|du|la? ..0 general|generale|central|centrale|regional|regionale|militaire|laquintinie|reference|jamot`,
  wasInHospital: `
    etais|etait|etions ..1 a|dans ..1 l|un? ..0 hopital|hosto ..1`,
  onADay: `
    hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|midi|deja|aujourdhui|heure
    semaine passee|derniere`,
  notInHospital: `
    l an|annee dernier|derniere|passe|passee
    frais|combien
    sorti|sortie|sortis|quitte|libere|liberee
    pas|n|jamais ..2 hospitalis*|admis|admise
    si|quand|vais|serai ..3 hospitalis*`,
  noMeans: `
    pas|plus|sans|manque|manquent|aucun|manquer|trouve ..2 l|d|de|les|des|mon|assez|du? ..1 argent|sous|moyens|transport|taxi|fric|dos|ronds|monnaie|wari
    transport|argent|taxi ..1 pas la|dispo
    dos|argent|sous ..1 n? est|sont|y pas|plus ..1 la ,>
    poche|poches ..1 est|sont? ..1 vide|vides|percee|percees
    argent|moyens ..1 me|nous? manque|manquent|font|fini|finit
    cash|argent|salaire ..1 est|a ..1 fini
    ne|n|peux|peut|pourrai ..2 pas ..1 payer ..1 transport|taxi|la|le|consultation|bus
    ne|n|peux|peut|pourrai ..2 pas ..1 payer ..1 ,>
    suis|completement|totalement fauche|fauchee|foirre|foire|foirree|sec
    prix|cout ..1 du|de ..1 transport|taxi|bus ..3
    transport|taxi|bus ..1 est|trop|c ..1 cher|chere
    trop cher|chere ..1 pour moi|me|nous
    financiere|financier|financieres|financiers ..3
    pas|sans ..1 de? voiture|car|vehicule ..2 venir|pour
    pas|sans ..1 de? voiture|car|vehicule ..2 ,>
    moyen|moyens ..1 de|pour ..1 venir|deplacer|transport|payer`,
  notNoMeans: `
    medicament*|ordonnance|prescription|comprimes|traitement|examens|examen|test|operation|scanner
    avais|avait|avions|avaient ..2 pas|plus
    moyen d|de etre|venir|faire
    rembours*|rendu|rendre|monnaie|recu
    demand*|reclam*|exig*|pris|prend|vole* ..3
    acceptez|prenez ..2
    mange* ..2 argent
    credit|unites`,
  recovered: `
    gueri|guerie|gueris|gueries|guerri|gerie|retabli|retablie|remis|remise
    plus malade|malades ,>
    plus ..1 malade ..1 donc|merci|alors|du
    va|vais|vas|sens|sent|portes|porte ..2 bien|mieux
    maladie|douleur|fievre|mal|palu|malaria|toux ..1 est|a ..1 passee|passe|partie|parti|finie|fini|disparu
    n|ne ..1 ai|a ..1 plus mal|rien ..1`,
  noNeed: `
    plus|pas|aucun ..2 besoin|utile|necessaire|la peine|neccessaire
    inutile
    annulez|annuler|annule
    donc|alors ..3 pas|plus ..2 viens|venir`,
  notRecovered: `
    pas|jamais|ni ..1 encore? ..0 gueri|guerie|retabli|retablie|mieux|bien|ok
    si|quand|pas|avant|espere|veux|esperant ..3 gueri|guerie|mieux
    merci ..2 pour|d|de ..3
    mais ..4 encore|toujours|mal`,
  another: `
    @kin ..2 veut|veux|voudrait|voulait|souhaite|souhaiterait|a|aimerait|cherche|desire|demande ..2 aussi|egalement|as|besoin|un|une|a|an ..4 rdv|rendez|consult*|voir|docteur|venir|visite|vu|aussi|soigne*
    @kin ..2 veut|veux|voudrait|voulait|souhaite|aimerait ..3 consult*|voir|venir|rdv ..3 aussi|egalement
    quelquun d autre ..2 veut|voudrait|besoin|malade|cherche|souhaite ..3
    @kin ..3 aussi|egalement ..1 malade|fievre|souffre*|mal|souffrant*
    @kin ..2 est|sont|etait|s malade|malades|souffrant|souffrante ..1 aussi|egalement|as|pareil
    @kin ..2 tombe malade ..1 aussi
    @kin aussi est ..1 malade
    peut|pourrait|possible|est|estceque|peux|pouvez|puis|que ..3 @kin ..2 aussi|egalement ..3 voir|consult*|venir|recevoir|attend|soigne*|vu|vue|recu*|passer
    possible|peut|pouvez|vous|docteur ..3 voir|consulter|recevoir|attend|examine|examiner|soigner ..1 aussi? ..1 @kin ..3 aussi|egalement|meme|temps
    peut|pouvez|vous|docteur ..3 aussi|egalement ..2 voir|consulter|recevoir|attend|examine|examiner|soigner ..1 @kin
    peut|pouvez|puis ..2 @kin ..1 aussi|egalement ..2 venir|consulter|etre|passer|avoir
    rdv|rendez|consultation|visite|place ..1 aussi? ..1 pour ..2 @kin ..3 aussi|egalement|as
    veux|voudrais|souhaite|prendre|besoin|aimerais ..3 rdv|rendez|consultation|visite|place ..1 pour ..1 @kin
    aussi ..2 rdv|rendez|consultation|place ..1 pour ..1 @kin
    autre|second|2|deux|deuxieme|nouveau|un|prendre|veux ..2 rdv|rendez|consultation|place ..2 pour ..1 @kin|quelquun|personne
    inscrire|inscrivez|enregistrer|reserver|programmer ..2 @kin|pour ..2 @kin|aussi
    quelquun|personne dautre|autre ..3 veut|besoin|malade|voir|consulter
    une|second|autre personne|patient ..3 veut|besoin|malade|voir|consulter|rdv
    consulter|voir ..1 @kin|les ..1 aussi|deux|en meme
    profiter ..3 @kin
    en|meme temps|coup ..2 @kin
    @kin ..5 meme|en temps|jour`,
  notAnother: `
    accompagn* me|avec moi
    vient|viens|viendra avec me|moi
    pourquoi
    amener|emmener|ramener ..3`,
};
