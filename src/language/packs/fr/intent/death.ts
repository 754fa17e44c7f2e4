import { type DeathLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** That somebody has died, in French. */
export const DEATH: Patterns<DeathLabel> = {
  died: `
    mort|morte|morts|mortes|mortt
    vient|viennent|venait de mourir
    tue|tuee ..1 dans|par|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche`,
  passed: `
    deced*|dcd|dcede|dcedee
    vient|viennent|venait de deceder|mourir
    passe on ,>
    est|es|e deces ,>
    est|es|e deces hier|depuis|ce|cette|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    n|ne est|sont plus ,>
    est|es plus de ce monde
    n|ne est|sont plus depuis|vivant|vivante|vivants
    n|ne est|sont plus parmi nous
    n|ne est|sont plus en vie
    n|ne est|sont plus de ce monde
    nous|ns a|ont quittes|quitte|quittee|kitte|laisses ,>
    nous|ns a|ont quittes|quitte|quittee|kitte hier|ce|cette|la|le|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|depuis|en|brutalement|brusquement|trop ..3
    a|ont quitte ce monde|terre
    a|ont quitte cette terre|vie
    s est|sont eteint|eteinte|eteints|eteintes ,>
    s est|sont eteint|eteinte|eteints hier|ce|cette|paisiblement|la|le|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|des ..3
    a|ont rendu l ame
    a|ont perdu la vie
    n ..1 a|ont pas survecu
    parti|partie|partis ..1 pour toujours
    parti|partie a jamais
    parti|partie|rejoindre|rejoint|retourne|retournee|rentre|rentree|alle|allee|aupres ..3 seigneur|ancetres|createur|eternel
    retourne|retournee|rentre|rentree|alle|allee|parti|partie ..1 a|vers|chez|aupres ..0 dieu
    est|sont aupres ..0 dieu ..1
    ete|etait|etaient enterre|enterree|enterres|inhume|inhumee|inhumes ..1
    est|sont ..1 au ciel|paradis
    en gloire`,
  told: `
    repose|reposez|reposent en paix
    paix ..1 a|sur|pour ..1 son|leur ame
    paix a ses|leurs cendres|ames
    dieu|seigneur|eternel ..1 l|la|le|lui|les ..1 rappele|rappelee|rappeles ,>
    dieu|seigneur|eternel ..1 l|la|le|les ..1 rappele|rappelee|rappeles hier|a|aupres|lui ..2
    rappele|rappelee|rappeles a|aupres ..1 dieu|lui|seigneur
    l|les a|ai|avons|ont ..1 enterree|enterre|inhumee|inhume|enterres
    numero|telephone|ligne|puce|rdv|rendez|de|du|pour ..4 defunt|defunte
    defunt|defunte|feu|feue ..3 numero|telephone|rdv
    numero|telephone|ligne|puce|rdv|rendez ..2 feu|feue mon|ma|notre|monsieur|madame
    feu|feue mon|ma|notre|monsieur|madame|papa|maman pere|mere|papa|maman|mari|femme|epoux|epouse|frere|soeur|fils|fille|grand|mama ..1
    feu|feue papa|maman|mama|monsieur|madame|mr|mme ..1
    la|le defunt|defunte ,>
    < defunt|defunte ,> >
    mort ne|nee|nes`,
  of: `
    a|ont|ai|avons ..1 enterre|enterree|inhume|inhumee papa|maman|mama|mon|ma|notre|le|la|l
    deces|mort|demise|disparition de|d ..1 mon|ma|mes|notre|nos|m|mme|mr|monsieur|madame|papa|maman|mama|mere|pere|bebe|patient|patiente|un|une|l|la|le|leur
    < deces ,>
    deces ..1 hier|survenu|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    annoncer|annonce|informe|signale|signaler ..3 deces|mort
    raison|motif|suite deces
    pour cause de deces
    suite a|au ..1 deces`,
  lost: `
    perdu|perdue|perdus ..0 ma|mon|notre|nos|mes|leur|sa|son|le|la|l|maman|papa|mama
    l|les ai|a|avons|ont|as perdue|perdu|perdus ,>
    l|les ai|a|avons|ont|as perdue|perdu|perdus hier|ce|cette|la|le|dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|depuis|en|pendant ..3`,
  theirs: `
    son|sa|ses|leur|leurs ..1 rdv|rendez|numero|telephone|ligne|dossier|consultation|rappel|rappels|nom
    pour|a lui|elle ,>
    patient|patiente|titulaire|proprietaire`,
  longAgo: `
    quand|lorsque|lorsqu ..2 avais|avait|etais|etait|avions|etions ..3
    en|depuis 19*|200*|201*|2020|2021|2022|2023|2024|2025
    il y a|ya ..1 longtemps
    longtemps
    y a|ya @many ans|annees
    @many ans|annees`,
  lastYear: `
    l|an|annee an|annee|derniere|dernier|passe|passee|surpassee ..1
    il y a|ya un|1 an
    y a|ya deux|2|trois|3 ans`,
  image: `
    mort|morte|morts|mortes ..0 de|d ..1 rire|rires|fatigue|faim|soif|froid|chaud|chaleur|peur|honte|ennui|sommeil|curiosite|envie|joie|trouille|inquietude|stress|angoisse|jalousie|stress
    mort|morte|morts lol|mdr|sure|zone|ou|vif
    eaux|eau|peau|dent|saison|nature|temps|poids|angle|ville|villes|point|langue|mer|heures|heure|bras|jambe|main|pied|doigt|peine|danger|risque|arret|certificat|acte ..1 de? ..0 mort|morte|mortes|morts|deces
    meme mort|morte
    mort|morte ..2 mais ..1 viens
    presque|quasi|comme|moitie|failli|plutot mort|morte
    vie|vivant ..1 ou|et|de mort
    vie ou de mort`,
};
