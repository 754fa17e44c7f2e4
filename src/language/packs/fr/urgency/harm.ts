import { type HarmWord } from '../../../urgency/labels';
import { type Patterns } from '../../pack';

/** Words of violence by somebody, of a child that somebody hurts, and of poison, in French. */
export const HARM: Patterns<HarmWord> = {
  violence: `
    il|elle|ils|elles|on|@hurter ..4 me|m|nous|ma ..3 @coup
    @hurter ..3 me|m|nous ..2 pousse|poussee|brule|brulee|mord|mordu|mordue|pince|secoue|insulte ..1 et|quand|encore|la|devant
    il|@hurter ..1 m etranglait|frappait|battait|tapait|violait hier|ce|cette|tout|encore
    arrete pas de me|m|nous @coup
    mari|homme|copain|conjoint frapper|taper|battre|cogner|violer moi
    j|je ..4 ete|etre ..2 agresse|agressee|violee|viole|frappe|frappee|battue|battu|tabasse|tabassee|poignarde|poignardee|giflee|menacee|menace|forcee|abusee|kidnappee|sequestree|etranglee
    me|m|s ..1 suis|est ..1 fait|faite ..1 agresser|frapper|violer|taper|tabasser|braquer|battre|cogner|menacer|gifler|abuser
    <, violee|tabassee|battue|frappee|agressee|giflee|forcee|etranglee
    m|me|ete|etre|s|l|faite|fait ..3 violee|violees|violer
    m|me|ete|etre|s|l a|est|ont|fait|ete ..2 viole
    me|m|la|l|nous viole|violent
    subi|victime|apres|un|du|tentative|essaye|essayait|voulu ..2 viol|violer
    agression|agressee|abus|violence|violences|rapport|rapports sexuel*|force|forces|forcee|conjugale*|domestique*
    m|ma|l|nous|mont a|ont|as? ..2 forcee|force|forcer|forcees ,>
    m|ma|l|nous|mont a|ont|as? ..2 forcee|force|forcer|forcees hier|cette|ce|tout|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|en|derriere|dans|apres|sur|et|tantot|chez|encore|yer|la
    force|forcee|forcer|oblige|obligee a|de ..1 coucher|rapport|rapports|sexe|faire l|avoir|le|la|amour
    oblige|obligee ..3 coucher|sexe|photos|rapport|rapports
    on|il vient|viens de me forcer
    prise|pris|prises|prend|prenait|touchee|fait|do|couche|viole|embrassee|embrasse|eue ..3 de|par force
    contre mon|ma|son|sa gre|volonte
    abuse|abusee|abusait|profite|profitait de|d moi|elle|nous|ma
    attouchement|attouchements
    leve|levee|lever|porte|portee|porter|met|mis|mettre|pose|posait la|les|sa|ses|une main|mains sur ..0 moi|nous|elle
    il|elle|on|@hurter ..3 serre*|etrangl*|presse* ..2 cou|gorge
    il|elle|ils|@hurter|on ..6 va|vas|vont|allait|veut|veulent|voulait|jure|essaye|essaie|peut|pouvoir ..3 me|m|nous ..1 tuer|finir|planter|egorger|poignarder|buter|bruler|tabasser|frapper|battre|violer|retrouver
    il|elle|ils|@hurter ..5 me|nous|m tue|plante|egorge|finit
    va|vont|viendront|venir|vouloir ..4 nous|me ..1 tabasser|frapper|tuer|battre
    me|m|nous ..3 menace|menacee|menacer|menacent|menaces
    menace* ..4 me|m|moi|nous|tuer|frapper|couteau|machette|corriger|tabasser|battre
    couteau|machette|fusil|coutelas ..2 mon|ma ..0 cou|gorge|tete
    il|elle|@hurter ..5 va|veut|allait ..1 la|le|l? ..0 tuer|tuerait|finir|egorger ..1 ma|la|sa|mon|l? ..0 soeur|mere|maman|femme|fille|frere|niece
    il|elle|@hurter ..3 frappe|tape|bat|fouette|chicote ..3 avec|de ..1 ceinture|fil|cable|baton|chicotte|balai|pilon|fer|coutelas
    peur de|d mon|ma|l|son|mes|ce|cet|cette ..0 @partner|@kinman
    peur de lui ,>
    peur qu|que il|elle|ils|on|mon ..1 me|nous|la|l? ..1 tue|frappe|batte|tape|viole|revienne|retrouve
    il|elle|ils|@hurter ..3 m|me|nous ..2 enferme|enfermee|enferment|sequestre*|ligote*|attache|attachee|kidnapp*
    il|elle|ils|@hurter ..3 me|nous laisse|laissent pas|jamais sortir|partir
    @kinman|gars|homme|type|patron ..3 me|m ..3 touche|touchee|toucher|caresse|caressee|tripote|tripotee
    mari|conjoint|copain|compagnon|gars|mec|ex|pere|fils|homme ..3 violent
    il|elle|on|@hurter ..3 me|m|nous ..2 donne|donner|donnent|mis|met|flanque|file ..2 gifle|gifles|baffe|baffes|coups|raclee|claques|claque
    recu ..2 gifle|gifles|baffe|baffes|raclee ..3 @hurter|il
    coup|coups de poing|poings|pied|pieds|tete|ceinture|baton|machette|couteau ..3 mari|conjoint|copain|il|ex
    il|elle|ils|@hurter ..3 casse|pete|fracasse|fracture ..2 mon|ma|le|la bras|nez|dent|dents|machoire|cote|cotes|doigt|jambe|tete|gueule
    il|elle|@hurter ..3 cogne|tape|frappe|fracasse ..1 la|ma tete ..2 mur|table|sol|porte
    @partner|voisin|fils|pere|papa|daron ..5 frappe|bat|tape|cogne|tabasse|gifle|etrangle|frappait ..2 femme|epouse|mere|maman|soeur|voisine|copine|fille
    il|@partner|voisin|fils|pere|papa|homme|fille la|l|lui ..2 frappe|frappee|bat|battue|tape|tapee|cogne|cognee|tabasse|tabassee|gifle|giflee|etrangle|etranglee
    elle ..2 ete ..1 violee|agressee|battue|forcee|touchee ..3 mari|patron|homme|hommes|gars|force|conjoint|copain|inconnu`,
  violence_hint: `
    il|elle|ils|@hurter ...6 couteau|machette|coutelas|hache ...10 moi|me|m|nous|porte|police|aidez|secours|svp|salle
    moi|me|m|nous|porte|police|aidez|secours|svp ...10 couteau|machette|coutelas|hache
    derriere la porte
    suis|me ..2 enferme|enfermee|cache|cachee|cacher|planque ..4 toilette|toilettes|salle|bain|douche|chambre|wc|lit|dehors|latrine|latrines
    il|@kinman|pere|papa|patron|patronne|proprietaire|bailleur|homme|gars|monsieur ..4 vient|venu|venir|entre|entrer|rentre|rentrer|monte|couche ..2 dans|sur ..1 ma|mon|notre|la|sa|ses ..0 chambre|chambres|lit|natte
    peur ..2 rentrer|retourner|dormir ..3 maison|chez|la|bas|seule
    peur de lui|elle|eux
    m|nous a|ont ..2 fait ca|quelque|choses
    fait|fais ca|cela ..2 a|avec moi|nous
    @kinman ..2 recommence|recommencee|recommencer
    il|elle ..2 me ..2 touche|touchee ,>
    ne me laisse|laissent pas sortir|partir|tranquille
    partir|quitter|fuir ..3 mari|lui|maison|conjoint
    il casse|casser|cogne a? la|ma porte`,
  child_abuse: `
    il|elle|ils|on|@hurter ..4 @coup ..3 @minor|petites|gamine|gamines
    il|elle|ils|@hurter ..5 @coup ..1 le|la|les|mon|ma|mes|son|sa|ses|petit petit|petits|petite|frere|soeur
    @kinman ..3 l|le|la|les a|ont? encore|deja|toujours? brule|brulee|bruler
    @kinman|@minor ...8 en train de le|la|les|l @coup|bruler|fouetter
    oncle|tonton|pere|maratre|marraine ..5 avec ..1 ceinture|fer|fil|cable|chicotte
    @kinman ..5 la|l a? touchee|touche ..2 bas|lit|nuit|force|corps|culotte
    @kinman ..3 fait ca|choses|quelque ..2 a ..1 ma|sa|la ..0 soeur|fille|petite|niece
    il|elle|ils|@hurter ..3 attache|enferme|ligote|prive|brule|chicote|fouette|secoue|affame ..3 @minor|petit|petits|gamine
    @kinman|pere|papa|maman|mere|maitre|maitresse|prof|professeur|enseignant|instituteur|marraine|maratre|nounou|entraineur|repetiteur|moniteur|pretre|pasteur  la|le|l|les|lui a|ont|avait? encore|deja|toujours? touche|touchee|toucher|caresse|caressee|tripote|tripotee|viole|violee|@coup
    @kinman|prof|maitre|repetiteur|entraineur|pasteur|monsieur|homme|type|patron ..5 touche|touchee|touchait|caresse|caressait|tripote|viole|violait|force ..3 @minor|soeur|cousine|petite
    @minor|petits|gamine ...8 il|elle les|la|le|l ..1 @coup
    @minor ..5 ete|etre|fait|faite ..3 viole|violee|violer|abuse|abusee|abuser|agresse|agressee|agresser|battu|battue|maltraite|maltraitee|maltraiter|fouette|fouettee|frappe|frappee|frapper|tabasse|tabassee|attouche|attouchee
    @minor ..4 ete touche|touchee ..3 par ..3 @kinman|maitre|prof|homme|quelquun
    @minor ..8 @kinman|pere|maitre|prof|entraineur|repetiteur|voisin ..4 force|forcee|forcer|touche|touchee|violee|viole
    @minor ..5 dit|dire|raconte|avoue|confie|montre ...10 @kinman|maitre|prof|repetiteur|entraineur ..4 touche|touchee|force|forcee|fait|frappe|tape|brule|joue
    viol|violee|viole|attouchements|attouchement|abus|violences|violence|agression ..3 sur|de|d|contre ..1 @minor
    pedophil*|inceste|incestueux
    abuse|abusee|abusent|profite de|d ..1 @minor|petite|soeur
    sang ...3 culotte|slip ...14 @kinman|homme|monsieur
    @kinman|homme|monsieur ...14 sang ...3 culotte|slip
    saigne|saignait de la? culotte
    @kinman ...8 mal ..2 en bas
    monte|couche|dort|allonge sur|avec la|les petite|petites|fillette
    exciser|excision ..4 @minor|petite
    pere|papa|mere|maman|beau|mari|conjoint ..3 violent|violente avec|contre|envers ..2 @minor|petit|enfants`,
  child_abuse_hint: `
    @kinman|maitre|prof|repetiteur|voisin|monsieur|homme|grand ..3 joue|jouait|jouer ..2 avec ..1 elle|lui|@minor|petite|soeur
    @kinman|il|homme|monsieur ..4 fait|faisait|faire|fais ..2 choses|chose|betises|ca ..2 a|avec|sur ..2 @minor|petite|soeur|elle
    @kinman ..5 chambre ..3 filles|fille|petite|petites|soeur|enfants
    @kinman ..6 @minor|petite|soeur ..3 chambre|lit
    il|pere|papa|frere ..4 touche|touchait|touchee|caresse ..2 @minor|petite|soeur
    c est tonton|oncle
    @kinman|il ..2 recommence|recommencer ..2 avec ..1 elle|@minor|petite|soeur`,
  poisoning: `
    @takes ..4 mort aux? rat|rats
    @takes ...6 @chemical
    @chemical ...5 @takes
    avale*|gobe|croque|mis|mange|bouche ..5 pile|piles|aimant|aimants
    overdose|surdose|surdosage
    empoisonne|empoisonnee|empoisonner|empoisonnement
    centre antipoison
    @takes ...3 tous|toute|toutes|tout|entier|entiere|boite|plaquette|plaquettes|flacon|poignee|plein|paquet ..4 @drug|boite|plaquette|flacon|medoc|medocs|doliprane
    @takes ...3 10|12|14|15|20|24|25|30|40|50|60|100|dix|douze|quinze|vingt|trente|quarante|cinquante ...4 @drug|cachets|comprimes
    @minor ...3 @takes ...5 @drug|cachets|comprimes|medicaments
    @takes ..3 toute? la boite|plaquette
    @takes ..4 produit|truc|liquide|chose ..4 deboucher|cafards|cafard|herbes|piscine|rats|rat|moustiques|vaisselle|nettoyer
    @takes ..2 gamalin|dakin|destop|canard|timor|tramol|methadone
    @takes ..3 plein|tout ..2 pharmacie
    @chemical bue
    prendre ..1 la javel
    @minor|petite|petit ..4 trouve|pris|goute|avale ..3 @drug|gouttes|sirop`,
  no_person: `
    coeur|pouls|poitrine|tete|tempe|tempes|oreille|crane|dent|ventre|sang|douleur|veine ..4 bat|battent|battait|tape|tapent|cogne|cognent|frappe
    bat|battait ..2 vite|fort|bizarre|trop|chamade|coeur|lentement|mal
    bebe|ventre|il|elle ..3 tape|donne|coups ..3 pieds? ..2 ventre
    moto|motos|voiture|camion|bus|taxi|gbaka|vehicule|velo|scooter|chauffeur|benskin|tracteur|porte|ballon|branche|arbre|pierre|moteur|vague ..4 cogne*|frapp*|tape*|pousse*|renvers*|touche|touchee|heurt*
    cogne|cognee|tape|tapee|frappe|frappee|renverse|renversee ..3 par ..2 moto|voiture|camion|bus|taxi|velo|train|scooter|foudre|ballon|porte|branche|maladie|fievre|palu|paludisme|sort|malheur
    foudre|maladie|fievre|palu|paludisme|crise|mal|malheur|chaleur|soleil|fatigue ..3 frapp*|tap*|bat|battu*|cogn*|agress*|attaqu*
    attaque|attaquee|mordu|mordue|agresse|agressee ..3 par ..2 chien|chiens|vache|serpent|abeille|abeilles|guepe|guepes|chat|singe|porc|coq
    chien|chiens|vache|serpent|abeille|guepe|chat|singe|cheval|coq ..4 mord*|attaqu*|pouss*|griff*|agress*|frapp*|cogn*
    violent|violente|violents|violentes ..2 toux|douleur|douleurs|mal|maux|migraine|diarrhee|vomissements|fievre|orage|crampes|frissons|choc
    toux|douleur|douleurs|mal|maux|tete|migraine|diarrhee|vomissements|fievre|crampes|contractions|vertiges|nausees|choc|orage|pluie|brulures ..3 violent|violente|violents|violentes
    attente|trafic|circulation|embouteillage|embouteillages|chaleur|soleil|faim|prix|facture|travail|boulot|examen|douleur|mal|toux|dent|stress|ennui|odeur|dos|ventre|tete|coeur|fatigue ..5 tue|tuer|tuent|finir|frappe|cogne
    s|se|suis|es cogne|cognee|cogner|tape|tapee|frappe|frappee|battu|battue
    se bat|battent|battre
    bat|battre|battu|battus|battent ..4 match|finale|but|buts|equipe|lions|record|cancer|maladie
    match|finale|equipe|lions ..5 bat|battu|battus|battent
    violer|viole|violee|violes ..4 secret|intimite|vie|confidentialite|donnees|droits|regles|loi|dossier
    secret|intimite|vie|confidentialite|donnees|droits|regles|loi ..4 viole|violee|violes|violer
    a|de|sans|avec force de
    comme ..6 cogne|frappe|frappee|battu|tape|coup
    violet|violette|violets|violettes|viollet|armes|armee|armees|armee
    pris|recu ..2 coup|coups de couteau|machette
    couteau ..6 veines|poignet|poignets|bras|lui|meme
    tuer|tue|tues ..1 si ..1 je|on|j oublie|rate|manque|prepare|pose|perds|depense
    patron|patronne|boss|chef|prof ..3 tue|tuer
    tuer|tue ..2 quand ..2 voir|verra|voit
    bebe|ventre|petit ...8 coups
    coups ..4 ventre ..3 bebe
    coup ..1 de fil|telephone|main|froid|chaud|chaleur|soleil|fatigue|pompe|fouet
    force* ..3 manger|boire|avaler|pisser|uriner|vomir|pousser|selles|toilettes|cabinets
    je|j force*
    menace|menaces d|de ..2 accouchement|fausse|avortement|premature|couche
    docteur|medecin|infirmier|infirmiere|dentiste|kine|sage|chirurgien|hopital|clinique|vigiles|caissiere ..5 touch*|appuy*|pouss*|laisse*|forc*|tap*|serr*
    gifle|tape|tapote|secoue ..4 ouvre|reagit|reveille|repond
    rire|rires|froid|boule`,
  lasting: `
    depuis ..3 an|ans|annee|annees|mois|longtemps|toujours|semaines|enfance|petite|jours
    toujours|encore`,
  no_child: `
    me|m|nous ..2 @coup ..6 @minor
    devant ..1 @minor|petits
    suis|enferme|enfermee|cache|cachee|salle|bain|chambre|douche ..4 avec ..1 @minor|petits|petite|petit
    gifle|gifles|coup|coups|battue|battu|frappee|frappe|tape|tapee ..1 de|par ..1 @minor`,
  no_poison: `
    intoxication|intoxique|intoxiquee|empoisonne ..2 alimentaire|nourriture|repas|poisson|poulet|viande|riz
    empoisonnement ..1 du sang
    chien|chiens|chienne|chat|chats|chatte|chevre|chevres|vache|mouton|moutons|cochon|porc|poule|poules|coq|chiot ..3 mange*|avale*|bu|boit|leche* ..4 @chemical|@drug|mort|pile|poison
    piece|pieces|perle|bille|billes|lego|arete|os|dentier
    oeil|yeux|visage ..4 @chemical
    boite|flacon|plaquette ..3 vide ..3 depuis|hier|jeudi|vendredi
    plus|arrete|arretee|arreter ...10 boite|flacon|plaquette ..2 vide
    plus|arrete|arretee|vomi|vomis|vomit|refuse|garde ..4 @drug
    double|doubles|deux ..2 dose|doses|fois
    @takes ..3 double|deux fois
    stylo|pompe ..4 insuline ..4 erreur
    poison ..3 coins|range|cache|caches|acheter|vendez
    prix|file|attente|service ..2 poison
    javel|essence|petrole|acide|produit ..4 main|mains|peau|yeux|oeil|habits|vetements|sol|pied|bras|lave|laver|nettoy*
    lave|laver|nettoye|nettoyer|rince ..3 javel|savon|produit|alcool
    @takes ..3 comme prescrit|prevu|ordonnance|dit`,
  told: `
    dans|regarde|regardait|regarder|regardais|vu|lu|entendu|au|sur ..3 film|films|serie|series|roman|histoire|livre|cinema|feuilleton|radio|tele|television|infos|journal|affiche|depliant|documentaire|emission
    film|serie|roman|livre|feuilleton|documentaire|chanson ou|sur|de|d|qui|avec
    theatre|acteur|actrice|sketch|repetition`,
  dreamt: `
    reve|reves|revais|cauchemar|cauchemars`,
  over: `
    ne|n me|m|nous|la|l ..1 @coup|frappe|bat|tape|cogne|touche|menace plus|pas|jamais
    ne|n ..3 @coup|frappe|bat|tape|cogne|touche|touchee|frappee|battue|violee|menacee|giflee ..1 plus|pas|jamais
    arrete|arretee de me|m|nous ..1 @coup`,
  somebody: `
    il|elle|ils|elles|@hurter|@kinman|@partner`,
};
