import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: poison, overdose, thoughts of death, violence, in French. */
export const POISON_MIND: Patterns<Sign> = {
  poison: `
    leche|lecha|goute ..4 produit|@poison|cafard|cafards|insecticide
    @poison ..4 enter*|bouche|inhal*|respir*
    respire* ..4 @poison
    baies|plant|plante|feuilles|champignon* ..6 pupil*|vomi*|malade
    @takes ..2 baies|poison*|inconnu*
    @takes ..5 dissolvant|deboucheur|debouche*|decapant|nettoyant|lessive|detartrant|adoucissant|dettol|harpic|desinfectant|antigel|carburant|vernis|lotion|parfum|naphta|phenol|formol|colle|encre|gramoxone
    mort ..2 rats|rat
    boite|flacon ..2 vide ..4
    cachets|comprimes ..6 boite|flacon ..1 vide
    mange*|avale* ..4 @drug ..4 gran*|grand|pere|mere|papi|mamie|parents
    melange* ..4 javel|acid*|ammonia*
    fumee ..6 mal|vomi*|tous
    touche|joue|ouvert ..2 a|avec|le|la|de ..2 @poison
    mort aux rats
    @takes ..3 ddt|izal|dettol|ammoniac|antigel|naphtalene|naphtaline|deltamethrine|baygon|rambo|raid|timor|alcool
    bu|boire|avale ..2 produit|liquide ..3
    @takes ...2 parfum|lotion
    @child ...3 @takes ...4 comprimes|medicaments|cachets
    poison* ...2 enfant|bebe|fils|son|fille
    empoisonne*|intoxic*
    mange|croque|avale ...5 pile|coin|comprimes|piece|medicaments`,
  battery: `
    avale*|gobe|ingest*|mis|mange* ..5 piece|coin|bille|magnet*|aimant*|cle|aiguille|epingle|jouet|batteries|pile|piles|lego|vis
    batterie|pile|coin|piece|magnet*|aimant*|os|arete|aiguille ...5 coince*|gorge|nez|avale*
    avale* ...4 batterie|pile|coin|piece|magnet*|aimant*|aiguille|clou|jouet
    perle|graine|haricot|arachide ...4 nez|gorge`,
  overdose: `
    @takes ..1 @drug ..2 deux|double ..8 dors*|endor*|vomi*|faible
    @takes ..4 pour|2 mourir|finir
    avale* ..3 cachets|comprimes|somniferes|medicament*|medoc|medocs
    trop ..1 pris ..2
    insulin*|insuline|unites ...4 lieu|erreur|extra
    injecte|pris ...4 unites ...6 lieu|erreur
    overdos*|surdos*|surdose
    @takes ...3 tous|toute|toutes|entier|entiere|boite|plaquette|tout|flacon|trop|double|plein|poignee ...4 @drug|flacon|boite|plaquette|plaquettes|medoc|medocs
    @takes ...3 10|12|15|20|24|25|30|40|50|60|100|vingt|trente|dix|quinze|cinquante|quarante ...4 @drug|cachets|comprimes
    tous|toutes ...3 @drug ...3 coup|fois
    trop|plein ...3 @drug ...4 avale*|pris
    avale*|pris ...2 trop|plein|beaucoup ...2 @drug
    erreur|accident* ...4 dose ...4 insulin*
    insulin*|insuline ...3 double|trop|fois
    trop|double ...2 insulin*`,
  violence_now: `
    bat|frappe|tape ..8 maintenant|crient|crie
    bat|frappe|tape|etrangl* ..3 me|m ..6 maintenant|ceinture|fer|baton|couteau|crient|aide*
    etrangl* ..1 me
    m etrangl*
    couteau|fusil|machette ..4 sortir|partir|porte|menac*
    en train de ..3 frapp*|tap*|batt*|etrangl*|viol*|menac*|tabass*`,
  suicide: `
    on|sur ..1 pont|toit|rebord ..6 plus|fini
    envie|envi|gout|tente ..2 jeter|sauter|pendre|couper|disparaitre|mourir|finir|crever
    pense|pensees|idees|idee ..3 mourir|suicide*|sauter|pendre|finir|disparaitre|mort
    veux|veut|peux ..1 plus|pu|pas vivre|continuer a?
    corde|attache* ..3 cou|prete|plafond
    avale*|pris ..3 cachets|comprimes ..3 mourir|2
    ecrit ..2 lettre
    je|moi foutre ..1 en? ..1 l? air
    plus|pas envie de? vivre
    parle|dit|menace ..4 mourir|suicid*|tuer|pendre
    lasse de? vivre
    personne ..3 miss|manquer*|regrett* ..2 me|m
    ne ..1 miss|manquerai|manquerais ..1 me|personne
    prepare|achete|acheter|attache ..2 corde|pistolet|poison ..2
    tente|essaye|essayer|tenter ..2 de|d|a? ..1 pendre|tuer|suicider
    monde|tous ..3 mieux ..3 sans
    finir ..1 tout maintenant|ce
    ne veux|voudrais|souhaite|veut plus etre|exister|continuer ..1 la|ici|vivante|vivant ,>
    prendre|pris ..3 comprimes|cachets ..3 mourir|finir
    foutre|fous ..2 l air
    coupe|ouvert|ouvrir|taillade ..3 veines|poignet|poignets|veine
    tuer maself|mysef|meself|masef
    disparaitre ...3 jamais|toujours
    veux ...1 disparaitre
    finir avec|moi
    tout arreter|finir ...3 vie|la
    plus ...2 force ...2 vivre
    pas|plus ...3 raison ...3 vivre|exister
    mieux|prefere ...3 mort|morte|mourir|crever
    veux ...2 dormir ...3 jamais|toujours ...2 reveiller
    famille ...3 mieux ...3 sans
    ecrit ...3 lettre|adieu
    corde|pistolet|couteau ...5 finir|pret
    deteste ...2 vie
    fardeau|poids pour ...3
    vie ...3 finie|assez|inutile
    envie|veux|veut|voudrais|prefere|vais|voulait|pense ...3 mourir|mort|morte|crever|disparaitre|suicider|tuer
    finir|terminer|mettre ...3 vie|fin ...4 vie|jours
    en finir
    mettre fin ...3 jours|vie
    dont|plus|pas|rien|aucune|n ...4 envie|veux|raison|gout|desire ...4 vivre|vie|exister|on
    plus|pas|aucune ...3 raison|envie|gout|point ...3 vivre|vie
    fatigue*|marre|tire|lasse ...3 vie|vivre
    vie ...5 vaut ...2 peine|rien
    pendre|pends|pendu ...1 me|m
    me|m|se|s pendre|suicider|foutre|flinguer
    sauter|jeter ...3 pont|fenetre|fleuve|toit
    ouvert|ouvrir|coupe*|tranche*|tailler|taillade* ...3 veines|poignets
    me|m faire|fais ...1 mal ...2 moi|meme
    me|m mutile*
    mieux ...4 sans|mort|morte
    je ferais ...4 mourir|mort|morte
    mieux ..1 que? je|j meurs|meure|mourir
    adieu ...3 monde|tous
    voix ...6 tuer|mourir|mal|frapper
    me tuer|tue
    vais mourir
    plus vivre
    boire|prendre|avaler ...4 poison ...3 mourir|finir
    pris|prise|avale|bu ...5 dormir ..2 toujours|bon`,
  harm_other: `
    voix ..8 mal|tuer|bebe|enfant
    envie ...2 blesser|tuer ...3 bebe|enfant|son
    tuer|frapper|blesser|etrangler|jeter|noyer|poignarder ...3 bebe|enfant|mari|femme|son|fils
    peur|envie|pensees|voix|idees ...6 mal|tuer ...4 bebe|enfant|fils|fille|son`,
};
