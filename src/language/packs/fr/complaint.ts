import { type ComplaintLabel } from '../../complaint/labels';
import { type Patterns } from '../pack';

/** How people complain, in French. */
export const COMPLAINT: Patterns<ComplaintLabel> = {
  conduct: `
    @carer|il m|ma|me|nous a|ont? touche|touchee|toucher|touchees
    @carer|il m a|ont? touche|touchee|toucher|caresse|caressee|embrasse|embrassee|tripote|tripotee|palpe|palpee|pelote|pelotee
    m a ..0 caresse|caressee|tripote|tripotee|pelote|pelotee|embrasse|embrassee ..2
    touch* ..1 me|mes|ma|mon|les|a ..1 mes|ma? ..0 parties|partie|intime|intimes|sexe|seins|sein|fesses|cuisse|cuisses|part|parts|vagin
    fait|faire|faisait|faisant ..2 avances
    harcel* ..1 sexuel*
    coucher|dormir|sortir|sorte|couche avec ..0 moi ,>
    @staff|il ..3 demande|demandait|propose ..2 sortir|coucher|dormir avec ..0 lui
    veut|voulait|voulu|demande|demandait|propose|proposait|insiste|essaye|voudrait ..4 coucher|dormir|sortir|sorte|couche avec ..0 moi
    deshabill* ..1 devant ..0 moi
    baisse* ..1 son pantalon
    montre|montrait ..2 son|sa|me ..1 penis|sexe|verge|part|parts
    messages ..1 bizarres|bizarre|deplaces|coquins|amour|osés|oses ..1
    proposition|propositions ..1 indecente|indecentes|deplacees|deplacee
    fait ..1 des|une proposition|propositions ,>
    profite|profiter|profitait|abuser|abusait ..1 de ..0 moi ..1
    @staff|il ..4 viol|violer|viole|violee
    geste|gestes|comportement|attitude|attouchement|attouchements ..1 deplace|deplaces|deplacee|inapproprie|inappropries|inappropriee|obscene|obscenes|sexuel|sexuels
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|parle|montre|avoue ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|boss|mama ...5 secret|secrets|vih|hiv|seropositif|positif|positive|statut|enceinte|grossesse|maladie|diagnostic
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|parle|montre|avoue ...5 secret|secrets|vih|hiv|seropositif|positif|positive|statut|enceinte|grossesse|maladie|diagnostic|probleme ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|boss|mama
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|trahi|publie ..0 mon|ma|mes secret|secrets|statut|maladie
    divulgue*|devoile*|revele*|trahi* ..0 mon|ma|mes|notre secret|secrets|statut|maladie|resultat|resultats|etat|vie|dossier|grossesse
    qui|pourquoi ..3 dit|parle|raconte ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|boss|mama ...4 malade|secret|secrets|vih|hiv|seropositif|positif|positive|statut|enceinte|grossesse|maladie|diagnostic
    @staff|elle|il|on|ils|vous parle|parlent|parlez ..0 de ..0 ma|mon|mes maladie|statut|cas|probleme|resultats|dossier|vih|grossesse ..3
    on|vous|@staff a|avez ..0 parle ..0 de ..0 ma|mon|mes maladie|statut|cas|probleme|resultats|dossier|vih ..3
    @staff ..2 montre|lu ..1 mon|ma|mes dossier|carnet|resultats ..1 a|aux ..2
    poste|postee|publie|publiee|mis ..1 ma|mon|mes photo|photos|video ..2
    @staff ..4 parle|parlent|parlait|parlaient|parler|causent|repond|repondent|repondait ..2 mal|mechamment|sechement|brutalement|durement|bizarrement|fort|comme
    parle|parlent|parlait|parlez|parler|repond|repondent|repondez ..1 tres|trop|vraiment|si? ..0 mal ..1 a|au|aux|avec|sur ..2
    parle|parlent|parlait|parlez|parler ..1 aux|a|avec ..1 gens|malades|patients|femmes|monde|personnes|clients|nous|moi|mamans|vieux ..1 comme|mal|n
    nous|me|m|te|t|lui|leur|vous ..1 a|ont|avez|as ..1 tres|trop|si|vraiment? ..0 mal ..1 parle|recu|recue|recus|accueilli|accueillie|accueillis|traite|traitee|traites|repondu|regarde|regardee|servi
    @staff ..3 parle|parlent|parlait|comprend|comprennent|comprenait ..1 pas|mal|a ..2 francais|anglais|pidgin|fulfulde|foufoulde|langue
    mal ..0 parle|recu|recue|recus|accueilli|accueillie|accueillis|repondu|traite|traitee|traites|acceuilli|acceuillie
    nous|me|leur|lui|te|m ..1 parle|parlent|parlait|parlez|regarde|regardent|repond|repondent|traite|traitent|traitez ..2 mal|comme|mechamment|haut
    vous|on|ils|elles|elle|il ..2 parlez|parlent|parle ..1 tres|trop|si? ..0 mal
    se prend|prennent|croit|croient ..1 pour ..1 qui|des|un|une|le|la
    fait mal ..1 expres
    repond*|parl*|traite*|regarde*|recu|recue|accueilli*|considere* ..2 comme ..1 si|un|une|des|a|animal|chien ..3
    ferme|claque|claquee|fermee ..2 porte ..1 au? nez
    raccroche ..1 au nez
    raccroche ..2 sur|en pleine
    regard*|avec|dans ..1 son|leur|ses|leurs telephone|telephones|portable
    soupir* ..2
    leve|levait ..1 les yeux ..1 au ciel
    daign* ..2
    @staff|accueil|gens ..4 seche|seches|cassant|cassante|fache|faches|fachee|fachees|enerve|enervee|enerves|aigris|aigri
    ferme ta|la|ta|votre bouche|gueule
    ta gueule
    dit|demande ..2 de ..1 me|nous taire
    taisez vous
    m|nous a|ont dit ..3 trop vieille|vieux|jeune|grosse|gros|bete|sale|pauvre|douillette|douillet
    sent|sentait|sentaient ..2 alcool|cigarette|vin|biere|whisky
    parl*|trait*|considere* ..2 comme ..3 chien*|animal|animaux|enfant|enfants|esclave*|bete*|rien|chose|dechet*|voleur*|moins|ordure*|mendiant*
    comme ..1 un|une|des chien|chiens|animal|animaux|chevre|chevres|betes|moins
    de haut
    cri|crie|crient|criait|criaient|crier|criez|hurle|hurlent|hurler|hurlait|gueule|gueulent|gueuler|aboie|aboient|tonne ..2 sur|apres|dessus|contre|trop|fort|seulement|toujours
    @staff ..3 cri|crie|crient|criait|criaient|hurle|hurlent|hurlait|gueule|gueulent|gueulait|gronde|grondent|boude|engueule|engueulent|insulte|insultent|menace|menacent|moque|moquent|ricane|ricanent|bavarde|bavardent
    m|nous|l|les ..1 a|ont|avez|as? ..1 engueule*|gronde*|insulte*|injurie*|humilie*|rabaisse*|ridiculise*|gifle*|tape|tapee|frappe*|bouscule*|pousse|poussee|menace*|harcele*|maltraite*|brutalise*|rabroue*|snobe*|ignore*|meprise*|denigre*|intimide*|tutoye*|devisage*|infantilise*
    insulte*|injurie*|humilie*|moque*|meprise*|gifle*|frappe*|bouscule*|menace*|maltraite*|engueule*|rabroue* ..1 de|les|nous|ma|mon|mes|notre|des? ..1 gens|malades|patients|femmes|mere|mari|femme|enfant|fils|fille|pere|moi|nous|clients|mamans|patientes
    s est|sont ..1 moque|moquee|moques|moquees ..1 de ..1
    se moque|moquent|fiche|fichent|fout|foutent ..1 de|des|d ..1
    @staff|ils|elles|on ..2 rigole|rigolaient|rigolent|riait|riaient|rient|ricanaient|bavardaient|causaient|plaisantaient ..1 entre ..0 eux|elles
    ri|rigole|rit|rient|rigolent|ricane de|d ..1 moi|nous|ma|mon|des|lui|elle
    craché|crache ..1 sur
    jete|jetee|lance|balance ..2 mon|ma|mes|le ..1 carnet|dossier|papiers|ordonnance|argent|carte
    @staff ..3 est|sont|etait|etaient|e|tres|trop|vraiment|es|si ..3 @rudeFr
    @rudeFr ..1 le|la|les|votre|vos|ce|cette ..2 @staff
    @place ..2 est|etait|sont|c|tres|trop|vraiment ..3 @badFr
    mauvais|mauvaise|pietre accueil
    accueil ..1 glacial*|froid|froide|nul|nulle|zero|catastroph*|lament*|pourri|bidon|merdique|desagreable|deplorable|horrible|mauvais|a revoir
    mal elev*
    @staff ..4 mal|pas eleve|eleves|elevee|elevees|educ*
    manque ..1 de ..1 respect|politesse|courtoisie|consideration|humanite|savoir
    manqu* ..1 de? respect
    aucun|zero|pas|sans ..1 de|le|un? ..1 respect|politesse|courtoisie|consideration|compassion|empathie|humanite|egard|egards|manieres
    ne|n ..1 nous|me|m|les|l? ..1 respecte|respectent|respectez|respectait|respectaient|considere|considerent|regarde|regardent ..1 pas|meme
    pas ..1 ete? respecte|respectee|respectes
    dit|disent|dites|salue|saluent|repond|repondent|repondu ..1 meme? ..0 pas|jamais ..1 meme? ..0 bonjour|bjr|au|aux|a|salutation*
    meme pas bonjour|bjr|un
    personne ne ..1 dit|salue|repond ..1 bonjour|bjr
    @staff ..5 sur|avec|dans son|leur|leurs|ses telephone|telephones|portable|portables
    @staff ..4 sur tiktok|whatsapp
    @staff ..4 toujours au|sur ..1 telephone
    @staff ..3 dort|dorment|dormait|dormaient|bavarde*|causent|causaient|papot*|ivre|saoul|saoule|bourre
    s en fout|foutent|fiche|fichent|foutait
    fait semblant|exprès ..3
    chasse|chassee|chasses|vire ..1 comme
    m|nous a|ont chasse|chassee|chasses ..1 dehors|comme|du|de
    mis|mise|sorti dehors
    attouch*
    touche*|caresse* ..2 mes|les|le|ma|mon ..1 seins|sein|fesses|cuisse|cuisses
    m|me|l|la|ma ..2 a|ont? ..1 touche*|caresse* ..2 facon|maniere|mal|partout|bizarre*
    drague|draguait|draguer|dragué|courtise ..1
    demande|demander|demandait ..1 mon ..1 numero|whatsapp ..2 pour|perso*
    tribalis*|raciste*|racisme|discriminat*|discrimin*|favoritisme|mepris|mepris*|arrogan*|condescend*|insolen*|impoli*|malpoli*|grossier*|agressif*|agressive*
    parce que ..3 anglophone*|francophone*|pauvre*|tribu|ethnie|bamileke*|nordiste*|bassa|beti|bamenda|musulman*|handicap*|sero*|vih
    a cause de mon|ma|notre ..1 tribu|ethnie|accent|statut|langue|religion|maladie
    @staff ..4 insult*|abuses|embarrass*|humiliat*|vex*|ignores
    mal ..0 traite|traitee|soignee|soigne ..1 par ..1 @staff
    pas|jamais ..1 dit|salue|repondu|dire|disent ..1 bonjour|bjr|salut
    attitude ..2 de|du|des ..1 @staff ..3
    attitude|comportement|conduite|mentalite ..3 @badFr|mauvaise|deplace|inacceptable|inadmissible|terrible
    mauvais|mauvaise ..1 comportement|attitude|mentalite|caractere|attitudes
    traite|traitee|traites|traitait ..1 de|d ..1 menteu*|voleu*|villageois*|sale|idiot*|imbecile*|fou|folle|bete|paresseu*|prostituee|sorcier*|cochon*|ignorant*|animal`,
  care: `
    pas|jamais|mal ..0 ete|etais ..2 bien|correctement|vraiment|meme? ..0 soigne|soignee|soignes|examine|examinee|ausculte|auscultee|consulte|consultee|pris|prise|ecoute|ecoutee|suivi|suivie|traite|traitee|touche|touchee|regarde|regardee|opere|operee|servi|servie|assiste|assistee|aide|aidee
    pas|jamais ..1 bien|correctement|vraiment|meme|suffisamment soigne|soignee|soignes|examine|examinee|ausculte|auscultee|consulte|consultee|ecoute|ecoutee|suivi|suivie|traite|traitee|touche|touchee|regarde|regardee|opere|operee
    mal ..0 soigne|soignee|soignes|examine|examinee|consulte|consultee|pris|prise|suivi|suivie|opere|operee|pique|piquee|servi|cousu|recousu|soigner|soignez|traite|traitee
    soigne*|examine*|consulte*|traite*|opere*|pris|prise|servi ..1 mal|n|comme|trop? ..0 mal|importe ..1
    mal prise|pris en charge
    soigne*|examine*|consulte* ..1 n importe|comment|vite|trop
    n|ne|m|nous ..1 a|ont|avez ..1 meme? ..0 pas|jamais ..1 bien|meme|vraiment|correctement? ..0 examine|examinee|ausculte|auscultee|ecoute|ecoutee|regarde|regardee|touche|touchee|consulte|consultee|explique|soigne|soignee|opere
    m|nous ..1 a|ont|avez ..1 meme? ..0 pas|jamais|rien ..1 bien|meme? ..0 recu|recue|dit|pris|prise|aide|aidee|assiste|fait|explique|donne
    n|ne ..1 ecoute|ecoutent|examine|examinent|regarde|regardent|touche|touchent|explique|expliquent ..1 pas|rien|meme ..1 patient|patients|malades|gens|nous|les
    pas pris|pris? ..1 le? temps ..2
    rien|pas|aucune|peu|sans|zero ..1 d|de|m|ete? ..1 explique|explications|explication|expliquer|conseil|diagnostic
    mauvais|mauvaise|faux|fausse|incorrect ..1 diagnostic|traitement|medicament|medicaments|injection|dose|dosage|perfusion|resultat|resultats|soins|prescription|ordonnance|pied|jambe|oeil|dent
    inject*|vaccin*|pique*|cousu ..3 mal
    vaccin|piqure|pansement|suture|platre|operation|injection|echo|examen ..2 mal fait|faite|mis|mise|pose|posee
    @staff ..3 presse|pressee|presses
    erreur ..1 de|medicale|dans ..1 diagnostic|medicale|traitement|dossier|prescription|dose|resultat|resultats|nom
    faute|erreur|negligence medicale
    @staff ..3 est|sont|etait|trop|tres ..2 incompetent*|nul|nuls|negligent*|presse|pressee|presses|lent|lents|nonchalant*|debutant*|paresseux|paresseuse
    rate|ratee|manque|trouve ..2 ma|la|mes|pas ..1 veine|veines|piqure|ponction
    pique*|injecte* ..1 m|me? ..2 plusieurs|cinq|quatre|trois|3|4|5|6|beaucoup|mal|partout ..1 fois
    consultation|visite ..2 baclee|rapide|expediee|en|de # minutes
    deux|cinq|trois|2|3|5 minutes ..2 consultation|docteur|chrono
    expedie|expediee|bacle|baclee
    rdv|rendez ..2 a|etait ..1 # ..6 recu|pris|vu|passe|consulte ..2 me? ..1 a|vers #
    laisse|laissee|laisses|abandonne|abandonnee ..2 seul|seule|souffrir|dans|couloir|terre|comme|sans
    empire ..2 a|cause|depuis|avec ..2 vous|votre|vos
    a cause de vous|votre|vos|docteur|erreur
    vous|ils|on ..1 avez|ont|a ..1 tue|failli|blesse ..2`,
  waiting: `
    attendu|attente|attendre|attends|attend|attendais|poireaute|poireauter|patiente|patienter|guette ..3 @hours
    @hours ..2 d|a|de|pour ..1 attente|attendre|poireauter|patienter|queue|rang
    trop|tellement|beaucoup|longtemps|tant|super|tres|trop|assez ..1 de|d|a|long|longue? ..1 attendu|attendre|attente|attend|temps|retard|patiente|poireaute
    attendu|attend|attendre|attente|patiente|poireaute ..1 trop|tellement|longtemps|beaucoup|longue|long|interminable|des|toute|tout|jusqu|pour ..1 longtemps|longue|long|heures|journee|matinee|fatigue|fatiguer|rien|soir|nuit|midi|jour
    attendu|attente|attend ..0 trop|tellement|longtemps|interminable
    attente ..2 est|etait|sont|trop|tres|vraiment|c|fut ..2 long|longue|longues|trop|interminable|insupportable|penible|tuante|mortelle|excessive|enorme|lente
    attente|rang|queue ..1 trop|tres|interminable|infinie|longue|long ..1 longue|long|interminable|lente
    fait|faites|faire|font|faisait|fais ..2 trop|beaucoup|longtemps|nous|me|les|encore|toujours|m? ..2 attendre|poireauter|patienter|trainer|revenir|perdre
    me|m|nous|les ..1 a|ont|avez|as|ont ..1 fait ..2 attendre|poireauter|patienter|trainer|revenir|perdre
    perdu|perdre|perds|perte|gaspille|gaspiller ..1 de|mon|notre|du|le|trop|beaucoup|tout|la|ma? ..1 temps|journee|matinee
    toujours|encore ..1 en retard ..1
    jamais ..1 a l heure
    @staff ..3 retard
    @staff ..2 arrive|arrivent|arriver|arrivait|vient|viennent|commence|commencent ..2 tard|retard|a # ..2
    pas|jamais ..1 a l heure
    recu|recue|recus|pris|prise|passe|passee|consulte|appele|appelee|vu|vue ..2 que|a|seulement|finalement|en ..1 # ..3 alors|heures|apres|au|retard|pourtant
    rdv|rendez ..3 # ..3 recu|recue|pris|prise|passe|passee|consulte|vu|vue ..2 #
    passe|passent|passer|passes|fait ..2 avant|devant ..1 moi|nous|tout|les|autres|son|ses
    favoritis*|favorise*
    sans ..1 qu|que|etre|que ..2 me|nous|m|personne|on|recu|recue|recus|vu ..1 recoive|recoivent|recu|consulte|prenne|appelle|vu|vue|recus|recue|regarde`,
  money: `
    pris|prend|prennent|prenez|prendre|preleve|facture|facturee|charge|soutire|arrache|extorque|retire ..4 # ..2 plus|trop|sans|deux|encore|supplementaire|cachette|francs|frs|fcfa
    # ..1 en|de plus|trop ,>
    # ..1 francs|frs|fcfa|f|cfa ..1 en|de plus|trop
    factur*|paye*|paie|charge* ..4 que j|je n|ne ..1 ai|a? ..1 pas
    oblige*|force|forcee ..2 a|d|me ..1 acheter|payer ..2
    pensez|pense|pensent|aimez|aime|aiment|cherchez|cherchent|voulez|voyez ..1 qu|que ..1 l argent
    fait payer ..3 deux|trop|plus|encore|2|double|sans|cher
    paye|paie|payer|payee|payez ..2 deux|2|double|trop|plusieurs|encore ..1 fois|cher|chers
    paye|paie|payer ..1 deux|2|trop ..0 fois
    demande|demandent|demandait|demander|demandee|demandez|reclame|reclament|reclamer|exige|exigent|exiger|exigeait ..3 # ..2
    demande|demandent|demander|demandee|reclame|reclament|reclamer|exige|exigent|exiger|voulait|veut|veulent ..3 argent|sous|pourboire|cadeau|biere|motivation|pot|quelque|cafe|taxi|transport|carburant
    donner|donne|payer|glisser|motiver|mouiller ..2 quelque|argent|biere|# ..3 avant|pour|sinon
    @staff ..2 vend|vendent|vendait|vendaient|revend|revendent ..3 gants|medicaments|medicament|coton|seringues|syringes|sang|place|places|carnets
    bakchich|corruption|corrompu|corrompus|corrompt|pourboire*|magouille*|racket*|escroc|escrocs|escroque*|arnaqueurs|arnaquez|arnaquent|arnaquee
    pot|pots de vin
    dessous|sous de? la? table
    argent|sous|#|francs|frs|demande*|pris|payer|prend ..5 en cachette
    voleur|voleurs|voleuse|voleuses
    m|nous|l ..1 a|ont|avez vole|volee|voles|arnaque|escroque|surfacture|trompe ..2
    volent|vole ..2 l|les|notre|nos|mon|aux|argent|gens|malades
    surfactur*|trop percu
    bouffe*|mange* ..1 seulement? ..1 notre|nos|mon|l argent|sous|dos
    pas|jamais|toujours|n|refuse|refuser ..3 rendu|remis|rendre|remettre|rembourse*|donne ..1 ma|mon|la|le|notre|de|les|l|mes ..1 monnaie|reste|argent|reliquat|caution|sous
    ma monnaie ..3 pas|jamais|disparu|reste
    sans|pas|aucun|jamais ..2 de|un|donne|le|me|recu|donner? ..1 recu|recus|facture|ticket ,>
    remboursez|rembourser|rembourse moi|nous|me|m
    rendez|rendre|remboursez ..1 moi|nous|me|m ..2 argent|sous|monnaie
    erreur ..2 facture|caisse|facturation|prix|montant
    facture ..2 fausse|gonflee|salee|incorrecte|erreur|bizarre
    vos|votre|leurs ..1 prix|tarifs|factures ..2 trop|sont|est|exagere* ..2 chers|cher|eleves|exagere*
    exager*|abus* ..2 prix|argent|facture|tarif*
    demand*|collect*|charge*|force ..3 cash|# ..3 extra|me
    tifs`,
  privacy: `
    devant ..1 tout|tous|les|plein|d ..1 monde|gens|autres|malades|patients|tous|etudiants
    tout le monde|quartier ..2 a|sait|entend|entendu|pouvait|ecoutait|su|connait ..2 mon|ma|mes|que|tout|maladie|statut|entendu
    tout le monde ..2 entendu|entendre|entend|ecoute
    dit|annonce|raconte|divulgue|revele|crie|parle|montre|affiche ..2 mon|ma|mes|de|notre ..1 resultat|resultats|maladie|statut|sero*|vih|test|dossier|cas|probleme|secret|vie ..3 devant|a|aux|au|tout|haut|haute|partout|mari|voisin*|gens
    secret medical|professionnel
    confidentialite|intimite
    vie privee
    sans mon|notre ..1 accord|consentement|autorisation|avis
    photo|photos|filme|filmee|video ..2 de|moi|me|sans|mon|ma ..2 sans|partage*|publie*|whatsapp|accord|permission|prise
    deshabill*|nue|nu ..4 devant|porte|ouverte|front|etudiant*
    envoye|donne|remis|sent ..3 mon|mes ..1 resultat|resultats|dossier|carnet ..3 autre|quelquun|mauvaise`,
  lost: `
    perdu|perdus|perdue|egare|egares|egaree|paume ..1 mon|ma|mes|le|les|l|nos|notre ..1 dossier|dossiers|resultat|resultats|echantillon|echantillons|examens|prelevement|fiche|carnet|radio|analyses|bilan|papiers
    dossier|dossiers|resultat|resultats|echantillon|fiche|prelevement|examens|radio|carnet|analyses ..2 est|sont|a|ont|etait|introuvable|introuvables|disparu|disparus|perdu ..1 ete? ..1 perdu|perdus|egare|egares|introuvable|introuvables|disparu|disparus|melange|melanges
    retrouve*|trouve* ..2 pas|plus|jamais ..2 mon|mes|ma|le ..1 dossier|resultat|resultats|fiche|examens|carnet
    melange*|confondu ..2 mon|mes|les ..2 dossier|dossiers|resultat|resultats|patients`,
  theft: `
    vole|volee|voles|volees|disparu|disparus|disparue|arrache|pris ..6 chez|dans|a ..1 vous|votre|vos|hopital|clinique|reception|accueil|maternite
    m|nous a|ont ..0 vole|pris ..4 salle|chambre|couloir|maternite|hopital|clinique|accueil
    vole|disparu ..4 salle|chambre|chez vous|attente
    @staff ..2 vole|pris ..1 mon|ma|mes|ma argent|telephone|sac|portable|affaires
    voleur|voleurs|vol ..2 chez|dans|a ..1 vous|votre
    fouill* ..1 mon|ma|mes sac|affaires|poche|poches
    affaires|sac|telephone|argent ..2 disparu|disparus ..2 chez|dans ..2
    bebe|enfant ..1 a|ete ..1 ete? ..0 vole|volee`,
  waitingNow: `
    attends|attend|attendons|attendent|attendais|jattends|jattend|jatten|jattens|patiente|patientons ..2 depuis ..1 #|heure|heures|deux|trois|quatre|matin|ce|tot|longtemps ..2
    depuis ..3 #|heure|heures|deux|trois|quatre|matin|tot|longtemps ..2 attends|attend|attendons|jattends|jattend|assis|assise|attente|patiente|suis|sommes
    ca|sa|cela fait|fais|fai ..2 #|heure|heures|deux|trois|quatre|longtemps|heures|heure ..2 que|qu|k ..1 j|je|on|nous? ..0 attends|attend|attendons|suis|sommes|patiente|jattends|jattend|jatten|jattens
    fait|fais|fai ..2 #|heure|heures|deux|trois|quatre|longtemps|heures|heure ..2 que|qu|k ..1 j|je|on|nous ..0 attends|attend|attendons|suis|sommes|patiente|jattends
    fait|fais|fai ..2 #|heure|heures|deux|trois|quatre|longtemps|heures|heure ..1 que|k? ..0 jattends|jattend|jatten|jattens
    #|heures|heure ..1 d|de attente
    train d attendre depuis ..2
    suis|sommes|est|assis|assise|jsuis ..1 la|ici|assis|assise ..0 ici? ..0 depuis ..1 le|ce? ..0 #|heure|heures|deux|trois|quatre|matin|longtemps ..1`,
  place: `
    @room ..3 est|sont|etait|etaient|tres|trop|vraiment ..2 sale|sales|degueulasse*|crasseu*|puant*|chaud|chaude|etouffant*|delabre*|insalubre*|bouche*|horrible*|degoutant*
    @room sale|sales|degueulasse*|crasseu*|puant*
    sale|sales ..1 @room
    @room ..3 pue|puent|puait|sent ..1
    ca|sa|c|place pue|puait ..2 chez|dans|votre|vos|ici|la
    trop|tres ..1 sale|sales ..1
    c est|etait ..1 sale|crasseux|degueulasse|insalubre
    proprete|hygiene ..2 zero|nul*|manque|pas|inexist*|deplorable|a revoir|laisse*|lament*
    manque|pas|zero ..1 d|de|hygiene|proprete ..0 hygiene|proprete
    y a ..2 cafard*|punaise*|rats|souris
    cafards|rats|moustiques|punaises ..3 partout|chez
    cafards|rats ..2 @room
    plein|trop ..2 moustique*|cafard*|rats
    pas|aucune|sans|manque|zero|plus ..1 d|de|assez|des? ..1 eau|lumiere|courant|chaise|chaises|banc|bancs|place|places|ventilateur|lit|lits|savon|papier|draps ..1 dans|a|pour|aux|en|chez|assise|ou ..2
    pas|plus|aucune ..1 de? place assise|assises|pour
    nettoyez|nettoyer|lavez ..1 vos|les|la ..1 @room
    par|terre|sol ..2 accouch*|dormi|couche*|assis`,
  service: `
    personne n|ne ..1 m|nous|s|l? ..1 aide|aidee|repond|repondu|occupe|ecoute|ecoutee|decroche|venu|venue|recoit|recu|recue|explique|dit|informe|informee|rappele|rappelee|prevenu|prevenue|accueille|accueilli|soigne|soignee|regarde|regardee|vu|vue|voulu|consulte|consultee
    personne pour ..1 aider|recevoir|repondre|accueillir|informer ..1 les|nous|gens|malades|patients|ici|la|au|a
    vous|on|telephone|ligne ..2 ne? ..1 decrochez|decroche|repondez|repond ..1 jamais|pas|plus
    m|nous|l ..1 a|ont|avez ..1 renvoye*|refoule*|chasse*|refuse*|retourne*|rejete*|balade*|promene*|ballade*
    renvoye*|refoule*|rejete* ..1 a|chez|sans|comme|deux|trois|comme|ce|hier|encore|plusieurs ..1
    refuse|refusent|refusait|refusez|refuser|refusee ..2 de? ..1 me|m|nous|le|la|l|mon|ma? ..1 recevoir|soigner|consulter|prendre|voir|traiter|examiner|donner|aider|toucher|parler|accoucher|servir
    docteur|medecin|dr|infirmiere|specialiste ..1 jamais|pas ..1 venu|venue|present
    docteur|medecin|specialiste|dr ..2 etait ..2 absent|absente|pas|jamais ..1 la|venu|present|absent
    docteur|medecin|specialiste|dr ..2 etait|est ..2 absent|absente|pas|jamais ..1 ,>
    service|services|prise|organisation|gestion|systeme|clinique|hopital|experience|reception|prestation|suivi ..2 est|sont|etait|tres|trop|vraiment|e ..3 @badFr|terrible|horrible|zero|lent|lente|desorganise*
    service|accueil|organisation|hopital|clinique @badFr|zero|pourri|pourrie|bidon|nul|nulle
    mauvais|mauvaise|pietre|sale|terrible|horrible|pire|zero ..1 service|services|hopital|clinique|experience|organisation|gestion|prise|suivi|reception
    vous etes|este ..1 tres|trop|vraiment|des|si|tous? ..1 @badFr|@rudeFr|mauvais|mauvaise|bandits|mediocres|incapables|bons|decevants|lents|bordel
    pas|plus|jamais ..2 content|contente|contents|satisfait|satisfaite|satisfaits ..2 de|du|des|d|par|comment|la
    decu|decue|mecontent|mecontente|insatisfait*|fache|fachee|revolte*|choque*|outre|outree ..2 de|du|des|d|par|comment
    quelle deception|honte
    tres|trop|vraiment|si decu|decue|decus|mecontent*|fache|fachee
    < je|j|suis|pas ..2 pas|suis ..1 content|contente|satisfait|satisfaite ,> >
    < pas content|contente|satisfait|satisfaite ..1 >
    pas ..1 content|contente|satisfait|satisfaite|contents ..1 du ..0 tout
    < decu|decue|mecontent|mecontente|decevant ..1 >
    plainte|plaintes|plaindre|plains|reclamation|reclamations|denoncer ..1
    porter plainte
    report|signaler|denoncer vous|cette|votre|le|la ..2 hopital|clinique|infirmiere|docteur|police|media
    report|signaler|denoncer vous ,>
    report|signaler|denoncer cette|votre ..2 ,>
    parler|voir ..2 au|a|avec|le|la|votre|un le|la|l|votre|un|a directeur|directrice|responsable|chef|boss|superviseur|administration ,>
    parler|voir ..1 au|le|votre|un directeur|directrice|responsable|chef|boss|superviseur|administration
    honte|scandale|scandaleux|scandaleuse|inadmissible|inacceptable|honteux|honteuse|lamentable|deplorable|degueulasse|ecoeurant*|revoltant*|intolerable ..1
    n importe quoi ..2 chez|votre|vos|ce|cet|cette ..1 vous|service|hopital|clinique|docteur|personnel|accueil
    foutaise|foutaises|bordel|pagaille|bazar|desordre|chaos ..1 dans|de|chez|ici|votre ..2 clinique|hopital|vous|accueil|place|service
    c est ..1 du|le|la|un|une? ..1 bordel|pagaille|bazar|desordre|foutaise|foutaises|cirque|vol|honte|scandale|catastrophe|desastre
    desorganis*
    mal organis*
    reporte*|annule*|change*|deplace*|decale* ..3 mon|mes|notre|nos|le|ce|me ..1 rdv|rendez|date|dates ..2 sans|trois|deux|plusieurs|toujours|encore|tout|3|2|fois
    toujours|arretez|cessez ..1 de? ..0 change|changer|annuler|reporter|annulez|changez|reportez ..2 date|dates|rdv|rendez
    vous ..3 reporte*|annule*|changez|change ..3 fois|toujours|tout|sans
    trois|deux|plusieurs|3|2 fois ..2 que ..1 vous|on ..2 annule*|report*|change*
    regret|regrette|regrets ..1 d|de? ..1 venir|venu|venue|choisi|etre ..3 chez|votre|ici|vous|la
    recommande* ..2 personne|pas
    ne|jamais ..2 ..0 recommande* ..2
    toilette|toilettes|wc ..2 pas|sans|a|n ..2 pas|d|de? ..1 porte|eau|papier|savon
    plus jamais ..3 chez|vous|hopital|clinique|pied|pieds|la|ici
    jamais ..2 revoir|reviendrai|revenir|revient|mettre ..2 chez|pieds|la|votre|vous|pied
    mauvaise|horrible|terrible|pire experience
    pire ..1 hopital|clinique|place|experience|jour|service
    rupture ..1 de ..1 medicaments|reactifs
    pas|plus|jamais|aucun ..2 medicaments|medicament|reactifs|stock ..2 a|pharmacie|labo|chez|vous
    toujours|encore ..2 pas|attends|rien ..3 recu|recois|eu ..3 resultat|resultats
    insatisfaisant*|a revoir|laisse a desirer
    laisse|laissent beaucoup? a desirer`,
  praise: `
    touche|touchee|touches ..1 par|profondement|droit|coeur
    merci ..5 touche|touchee|touches
    touche|touchee|touches ..2 merci
    n|ne ..1 me? ..1 plains|plaindre|plaint pas
    pas|rien|aucun|aucune|jamais|sans|zero|ni ..1 a|d|de|eu|un|une|une? ..1 plainte*|plaindre|reclamation*|reproche*|regret*|signaler|probleme*|problem*|redire
    rien ..1 a ..1 redire|reprocher|dire|signaler
    pas|jamais|personne|ni|n|sans|aucun ..3 attendu|attendre|attends|attente|insult*|impoli*|malpoli*|mechan*|queue|mal|retard|cri|crie|humili*|ignore*|perdu*|sale|sales|arnaqu*|voleur*|corrompu*|decu*|long|longtemps|menac*|moqu*|mepris*|gifle*|frappe*|maltraite*
    attend*|attente|attendu ..1 pas|peu ..1
    sans attendre|attente|retard
    plus ..1 de|d ..1 attente|retard|queue
    moins ..1 d|de|long? ..1 queue|attente|attendre
    courte|bref|reduit* ..1 attente|queue
    avant ...8 maintenant|cette ..4 ok|bien|mieux|rapide|super
    excuse*|pardon|desole* ..3 fait|faire|si|de|d|pour ..3 attendre|retard|crie*|mal
    je|j|moi ..2 suis|etais|serai|ai ..3 retard|impoli*|desagreable|mechant*
    j ai crie|hurle|insulte|engueule
    merci ..4 ne ..4
    comme ..2 humain|humaine|humains|personne|reine|roi|mere|famille|frere|soeur|fils|fille|prince|princesse
    pas|sans|jamais|aucune|n ..4 honte
    ecoute|entendu ..2 plaintes
    malgre|meme ..4 attente|queue|attendu|retard|long ..5 excellent|bien|super|bon|bonne|satisf*|parfait|content*
    plaisir|honneur
    espere|j espere ..5`,
  fact: `
    attend|attends|attendre|attendez|attendu ..2 le|la|votre|vos|un|une|mon|ma|de|des|ce|l ..2 bus|taxi|confirmation|message|messages|appel|sms|reponse|car|resultat|resultats|bebe|argent|salaire|rdv|transport|train|ami|pluie|mari|femme|son|fils|fille|date|ok
    attendez|attends|patientez moi|nous|me|un|svp|jusqu
    vais|peux|dois|faut|va|doit|faudra|aura ..3 attendre|patienter
    combien|quel|quelle ..4 attente|attendre|attend|queue
    j|je|nous ..1 ai|avons ..1 perdu|egare|oublie ..1 mon|ma|le|mes|la ..1 carnet|carte|dossier|resultat|resultats|telephone|ticket|recu|papiers|ordonnance|prescription|numero|contact|sac|cle|cles|travail|puce
    bloque|coince|embouteillage*|bouchon*
    vais|veux|voudrais|dois|peux|puis ..2 paye|payer|prendre
    est|estceque|avez|est|sont|combien|quel|quels|quelle|quand|si ..3 prix|payer|paye|argent|cher
    bebe|enfant|son|fils|fille|mon|ma ..1 mari|femme|boss|patron|mere|pere|bailleur|voisin* ..4 insult*|frappe*|insulte*|crie*|cri|menace*|gifle*|tape*|maltrait*
    vole*|agresse*|voleur*|bandits ..3 on|sur|dans|au|a|hier|mon|ma ..1 route|taxi|bus|maison|marche|rue|quartier|travail|transport
    vole* ..2 mon|ma ..1 telephone|car|voiture|sac|portable
    je|j parle ..1 mal
    pas|plus ..2 courant|eau|lumiere ..2 maison|quartier|village
    accord|autorisation|permission ..3 message|messages|sms|appels|rappels|contact
    refuse ..1 de? ..1 recevoir ..2 message|messages|sms|rappels|rappel|appels|vos|ces
    message|messages|sms|rappels ..1 trop
    decu|decue|honte|desole ..1 de|d ..3 venir|pouvoir|rater|manquer|peux|pas`,
  patience: `
    je|j|nous|suis ..2 ..0 attends|attendons ..2`,
  others: `
    taxi|chauffeur|bailleur|ecole|lycee|universite|maison|boss|patron|chef|prof|professeur|banque|voisin|voisine|mari|police|policier|policiers|voleurs|frere|bus|societe|boutique|marche`,
};
