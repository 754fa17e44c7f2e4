import { type Sign } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Signs of illness: bleeding, pregnancy, birth, in French. */
export const BLEEDING_PREGNANCY: Patterns<Sign> = {
  bleeding: `
    toilettes ...6 sang
    gouttes|tache* ..2 sang
    vais|aller ..2 toilettes ..4 sang
    saign* un peu
    regles ..3 trop
    coule*|sort ...5 sang
    crachats?|caillots ...3 sang
    sang ..1 partout
    pisse|crache ..2 sang
    sang ...3 selles|caca|toilet*|anus|rectum
    selles|caca ...3 sang|rouge
    bled|saigne
    voir|vois|taches ...2 sang
    saigne|saignes|saignent|saigner|hemorragie*|saignement|saignements
    sang ...3 coule|coulent|sort|sortent|partout|pour*|jaillit|gicle*|perdu
    perd|perds|perdu|perdre|perte|pertes ...3 sang
    pertes ...2 sang*
    caillot|caillots`,
  bleeding_heavy: `
    saign* beaucoup|bcp|enormement|abondamment|trop|fort
    pisse ..1 le sang?
    sang|saign* ..3 gicle*|jaillit|spray*
    caillots ..4 poing|gros|golf
    caillots ..6 enceinte|terme
    terme ..4 sang|saign*
    noir* ..2 goudron|charbon
    selles|caca ..3 noir*|goudron
    vomi*|vomit*|rend|rendu ..3 noir*|marron
    sang|saign* ..4 robinet|fontaine
    cafe ..2 marc
    marc de? cafe
    sang ..2 fill*|rempli* ..2
    serviette*|garniture* ...4 chaque|toutes|demi|minutes
    sang partout
    @bleed ...4 finit|arrete|cesse|tarit|stop|stops|coagule ..1 pas|plus|jamais
    pure|que|pur|frais ..2 sang
    sang pur|frais|rouge
    riviere|torrent|flaque|bain|fleuve ..2 sang
    sang ...2 coule|sort ...1 trop|beaucoup|fort
    continue*|encore|toujours ...1 saigner
    sang ...3 eau|eaux sort
    pour*|jaill*|gicl* ...3 sang
    saign* ...3 sans arret|cesse
    non stop saign*|sang
    saign*|sang non stop
    saign*|sang ..2 sans ..2 arreter|stop*|cesser|arret
    litres|beaucoup|plein|flots|trop ...2 sang
    tremp*|plein|imbib* ...3 sang
    sang ...3 habits|lit|sol|vetements|drap*
    @severe|profus* ...2 saigne*|sang|hemorragie
    saigne*|sang ...4 @severe|partout|flots|flot|pour|fontaine|robinet|jaillit|gicle*|litre*
    saigne*|sang|plaie|ca|hemorragie ...8 pas|refuse* ...2 stop*|arret*|finit
    saigne*|sang ...4 arrete pas|jamais
    arrete|arretent|arreter pas|plus ...3 saigner|saignement*|sang|couler
    hemorragie*
    nez ...3 saigne* ...8 pas|heure|heures|stop*|minutes|beaucoup
    saigne* ...3 nez ...8 pas|heure*|minutes|arrete|depuis
    saign* beaucoup
    change* ...4 garniture*|serviette*|couche ...4 heure|heures|minutes|chaque
    garniture*|serviette* ...6 heure|trempee*
    gros|large|grand ...1 caillot*
    cracher|crache|tousse|toux|vomit*|vomi*|vomir|rend ...4 sang
    sang ...4 vomit*|vomi*|crach*|tousse*
    noir|noire|noires|noirs|goudron ...2 selles|caca|toilet*
    selles|caca|toilette ...3 noir|noires|noire|tar*|goudron
    vomi ...2 sang`,
  pregnant: `
    # mois enceinte
    a terme
    six|huit|sept|neuf|cinq mois enceinte
    suis|etre ..2 #|six|quatre|cinq|sept|huit|neuf|deux|trois mois|semaines ,>
    suis ..2 #|six|cinq|sept|huit|neuf mois|semaines enceinte|gros|grosse
    a # semaines|sa
    # sa ,>
    sem|semaines ...1 enceinte|amenorrhee
    enceinte|grossesse|encinte
    femme|elle|soeur ...3 enceinte
    semaines|mois|sa enceinte|grossesse|amenorrhee
    premier|deuxieme|troisieme|second|dernier trimestre
    belle de _ mois
    fausse couche`,
  weeks: `
    _ semaines
    a _ mois ,>`,
  waters: `
    eaux ..2 sang
    perdu|perds ..2 os|eaux
    cordon ..3 pend|sort*|dehors|visible
    eaux ...5 vert*|marron|meconi*
    eaux|poche ...3 parti*|rompu*|cass*|sorti*
    perds|perdu|perte ...2 liquide|eau|eaux
    perdu|perds|perd|rompu|rompue|perte|casse* ...3 eaux|poche|eau
    poche ...4 rompu*|rupture|casse*|perce*|fissure*|coule*
    liquide|eau ...4 coule* ...4 vagin*|jambes|bas
    cordon ...3 sort|pend|dehors|sorti`,
  baby_not_moving: `
    pas ..2 bouge ..2 depuis|toute
    sens|sent ..1 plus|pas ..3 bebe|bouger|mouvement*
    plus|aucun|aucune|pas|zero ..2 mouvement*
    pas|plus ..3 sens ..4 bebe
    bebe|enfant|foetus|il ...4 pas|plus|moins ...3 bouge*|bouger
    pas|plus|moins ...4 sens|senti|sentir ...4 bebe|bouger
    bouge* ...1 plus|pas|moins ...4 ventre|depuis
    plus|pas|aucun|moins ...2 mouvement* ...5 bebe|foetus|foetal|depuis|ventre
    mouvement* ...4 arretes|moins|diminu*`,
  labour: `
    placenta ..4 sorti*
    delivr* ..2 pas
    contraction* ..3 #|deux|trois|cinq minutes
    contraction*|travail ...6 mois|semaines|trop tot?
    travail ...2 commence* ...6 accouch*|bebe|contractions|enceinte
    accouche|accoucher|accouchement maintenant|route|voiture|maison|seule
    bebe ...3 sort|arrive ...4 maintenant|dehors
    tete ...3 bebe ...3 sort|vois|voit
    placenta ...5 pas|reste
    contraction|contractions|contracsion|kontraksion
    en travail ,>
    en travail depuis|la|maintenant|docteur|on|que|elle|depui
    travail a|est ..1 deja? ..0 commence|commencer|declenche|debute
    commence|commencer|commencee|envie|besoin|veut|veux|train|dois|doit ..1 a|de? ..0 pousser|pouse
    elle|femme|soeur|fille|epouse|patiente pousse ,>
    elle|femme|soeur|fille|epouse pousse deja|maintenant|depuis|docteur|on|que|la
    le|la|l|un bebe|bb|enfant est? vient|arrive|sort|sorti ,>
    <, bebe|bb est? vient|arrive|sort|sorti ,>
    oui|ok|ya bebe|bb est? vient|arrive|sort|sorti ,>
    le|la|l|un bebe|bb|enfant est? vient|arrive|sort|sorti docteur|svp|aidez|venez|oui
    <, bebe|bb est? vient|arrive|sort|sorti docteur|svp|aidez|venez|oui
    bebe|bb|enfant ..1 est? ..0 vient|arrive|sort ..0 deja|maintenant|dehors
    bebe|bb|enfant ..1 en|entrain ..1 train? ..0 de? ..0 sortir|venir|arriver
    tete ..1 du|de|bebe? ..1 bebe? ..1 est? ..0 sort|sorti|sortie|dehors|visible
    voit|vois|apercois|apercoit ..1 deja? ..0 la? ..0 tete ,>
    pieds|pied|main|bras|fesses|jambe ..1 du|de? ..1 bebe? ..1 est|sont? ..0 sort|sortent|sorti|sortie|sortis|sorties ..0 dehors
    pieds|pied|main|fesses ..1 du|de? ..1 bebe? ..1 est|sont? ..0 sort|sortent|sorti|sortie|sortis|sorties ,>
    va|vais|veut|veux|doit ..1 accoucher ..0 la|maintenant|tout|immediatement|ici|vite|dans|sur|seule|d
    point|train d|de accoucher
    elle|femme|soeur|fille accouche ,>
    elle|femme|soeur|fille accouche a|dans|sur|en|seule|ici ..1 maison|voiture|taxi|route|seule|douche|toilettes`,
  postpartum: `
    depuis ..1 l bebe
    accouchement|naissance|cesarienne|csection
    accouche*
    csection|cesarienne|accouche|accouchee|accouchement|accoucher|c section|ne|nee|naissance`,
};
