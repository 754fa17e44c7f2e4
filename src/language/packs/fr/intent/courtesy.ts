import { type SignalLabel } from '../../../intent/labels';
import { type Patterns } from '../../pack';

/** Comments, greetings, thanks, farewells, in French. */
export const COURTESY: Patterns<SignalLabel> = {
  feedbackWord: `
    equipe|personnel|docteur|medecin|infirmier|infirmiere|service|accueil|batiment|clinique|hopital|reception|sage|chirurgien ..4 formidable|formidables|fantastique|magnifique|merveilleu*|extraordinaire|incroyable|genial|geniaux|horrible|terrible|nul|nuls|lamentable|deplorable|inadmissible|incompetent*|superbe|beau|belle|adorable|sympa|sympathique|excellents|excellentes|mechant|mechante|insolent|arrogant|competent*|devoue*|attentionne*
    j ai ..2 adore|aime|apprecie ..3
    tiens|tenais|voulais|voudrais ..2 a ..1 dire|feliciter|remercier ..
    technicien|laborantin ..6
    dire ..4 etait ..2
    merci ..6 sauve|soigne
    infirmier|infirmiere|infirmieres|docteur|medecin|personnel|reception|accueil|caisse|service|pharmacie|prise|soins|toilettes|salle|equipe|rappels|clinique|hopital ..4 excellent*|sale|sales|gentil*|mauvais*|lent|lente|propre|impoli*|nul|nulle|bien|super|professionnel*|terrible|horrible|idee|utile|agreable|satisf*|patient|accueillant*|aimable|bon|bonne|perdu|attend*|rapide
    excellent*|sale|bonne|bon|tres|mauvais*|super|bravo|meilleur* ..3 infirmier*|docteur|medecin|personnel|reception|accueil|service|soins|equipe|clinique|hopital|idee|initiative|travail|experience
    plainte|reclamation|suggestion|suggest*|compliment*|avis|temoignage
    merci ..6 sauve|soigne|gentillesse|accueil|prise|professionnal*
    satisfait|satisfaite|content|contente|decu|decue|impressionne ..3 de|du|des|par|service|soins|accueil
    attendu ..3 heures|long|longtemps|trop|4|3|5
    prise en charge
    je voulais ..2 dire|remercier|feliciter
    felicitation|felicitations|bravo
    vous ..3 formidable*|faites|excellent* ..2 travail|boulot
    ameliorer|ameliorez|amelioration`,
  spam: `
    gagne|gagnee|gagnant|gagnante ..5 prix|million|millions|iphone|loterie|cash|argent|#|voiture|car
    vous|avez ..1 ete gagne|selectionne
    cliquez|clique ..2 ici|lien|dessous
    promo|promotion|casino|bitcoin|pret ..4 rapide|offre|gratuit|bonus|whatsapp`,
  greet: `
    < gn|gnite|gdmrng|gdm|ga|ge|bjr|bsr|slt|wsh|wshh|bjour|bsoir|salam ,>
    bon|bonne|bel|belle|excellent|excellente ..1 apres|midi|matinee|continuation|fete|fetes|recuperation|vacances|route|soiree|journee
    bonne|bon apres midi
    on dit quoi
    salut|coucou|bonjour|bonsoir la|les famille|gens|amis|gars|freres
    joyeux|bonne|bon noel|annee|paques|dimanche|fete ..1
    bonne annee
    joyeux|joyeuse ..1
    bon|bonne|bonjour|bonsoir|salut ..1 docteur|dr|sir|madame|monsieur|tous
    < docteur|sir ,>
    soyez|sois beni|benis|benie
    bonjour|bonsoir|salut|coucou|hy|asia|allo|bjour
    comment allez|vas|va|ca|tu vous|tu|va
    ca va
    comment vous allez
    bonne annee|fete|journee|soiree|nuit|apres|semaine|continuation|chance|reception
    joyeux|joyeuse noel|fete|anniversaire|paques
    on est ensemble`,
  thanks: `
    que ..1 seigneur|dieu|allah ..2 garde|benisse|protege
    ravi|enchante connaitre?
    gentil de votre part?
    super|grand merci
    enchante|enchantee ,>
    vous ..2 etes ..2 meilleurs|meilleures|formidables|geniaux|anges
    merci mille|tellement|infiniment|million
    c est|etait ..1 gentil|sympa|aimable|adorable
    tres|trop ..1 gentil|gentille|sympa|aimable ,>
    mille|million ..1 mercis|merci
    mercis
    seigneur|jesus|christ|ciel|bon dieu ..3
    merci ..2 docteur|dr|sir|madame|monsieur|tous|beaucoup|bcp|infiniment
    soyez benis|beni
    merci|remercie|gratitude|mercii|remerciements|remercions|gracias|danke|mersi|asante|akiba
    dieu|allah ..2 benisse|beni|vous
    de rien
    je vous en prie
    je t en prie
    vous|toi aussi
    a vous aussi
    pareillement
    bon|bonne journee|soiree|nuit|courage|dimanche|travail|appetit|fin
    bien a vous
    cordialement`,
  bye: `
    portez|porte vous|toi bien
    aurevoir|ciao|adieu|tchao
    au revoir
    a bientot
    a plus|tout|la ,>
    a la prochaine
    prenez|prends soin`,
};
