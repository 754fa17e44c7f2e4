/**
 * How people complain, by what they complain of. Patterns as in text/pattern.ts, folded, in French, English, Pidgin and camfranglais together. `conduct` is
 * how staff behave, which only administrators read; `praise` and `fact` take a complaint away that stands in them.
 */
export const COMPLAINT_PATTERNS = {
  conduct: `
    @carer|il m|ma|me|nous a|ont? touche|touchee|toucher|touchees
    @carer|il m a|ont? touche|touchee|toucher|caresse|caressee|embrasse|embrassee|tripote|tripotee|palpe|palpee|pelote|pelotee
    m a ..0 caresse|caressee|tripote|tripotee|pelote|pelotee|embrasse|embrassee ..2
    touch* ..1 me|my|mes|ma|mon|les|a ..1 mes|my|ma? ..0 parties|partie|intime|intimes|sexe|seins|sein|fesses|cuisse|cuisses|private|privates|part|parts|breast|breasts|body|buttocks|thigh|thighs|vagin|vagina
    @carer|he touched|touch|toush|fondled|grabbed|kissed me
    @staff|he|tried|wanted|wants ..1 to? ..0 kiss|kissed|fondle me
    pinch* ..1 my breast|breasts|nipple|buttocks
    fait|faire|faisait|faisant ..2 avances
    sexual* ..1 harass*|assault*|abuse|abused|advances|advance|misconduct
    harcel* ..1 sexuel*
    made|make|making|makes ..1 sexual? ..0 advances|advance ..0 at|to|on|towards? ..0 me|her ..0
    coucher|dormir|sortir|sorte|couche avec ..0 moi ,>
    @staff|il ..3 demande|demandait|propose ..2 sortir|coucher|dormir avec ..0 lui
    veut|voulait|voulu|demande|demandait|propose|proposait|insiste|essaye|voudrait ..4 coucher|dormir|sortir|sorte|couche avec ..0 moi
    wants|want|wan|wanted|asked|asking|tried|trying|asks ..3 sleep with ..0 me|her
    asked|asking|wanted|wants|want|wan|asks ..2 for|have ..0 sex ..1
    deshabill* ..1 devant ..0 moi
    baisse* ..1 son pantalon
    showed|show|shows|montre|montrait ..2 his|son|sa|me ..1 private|penis|sexe|verge|bite|part|parts
    love messages|message|texts
    messages ..1 bizarres|bizarre|deplaces|coquins|amour|osés|oses ..1
    proposition|propositions ..1 indecente|indecentes|deplacees|deplacee
    fait ..1 des|une proposition|propositions ,>
    profite|profiter|profitait|abuse|abuser|abusait ..1 de ..0 moi ..1
    took|take|taking|takes advantage of ..0 me|her
    @staff|il|he ..4 viol|violer|viole|violee|rape|raped|raping
    geste|gestes|comportement|attitude|attouchement|attouchements ..1 deplace|deplaces|deplacee|inapproprie|inappropries|inappropriee|obscene|obscenes|sexuel|sexuels
    inappropriate* ..1
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|parle|montre|avoue ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama ...5 secret|secrets|sida|vih|hiv|aids|seropositif|seropositive|positif|positive|statut|status|enceinte|pregnant|pregnancy|grossesse|maladie|sickness|illness|disease|diagnosis|diagnostic
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|parle|montre|avoue ...5 secret|secrets|sida|vih|hiv|aids|seropositif|seropositive|positif|positive|statut|status|enceinte|pregnant|pregnancy|grossesse|maladie|sickness|illness|disease|diagnosis|diagnostic|probleme|problem ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama
    vous|@staff|elle|il|on|qui|ils|elles avez|a|ont dit|raconte|annonce|revele|divulgue|devoile|trahi|publie ..0 mon|ma|mes secret|secrets|statut|maladie
    divulgue*|devoile*|revele*|trahi* ..0 mon|ma|mes|notre secret|secrets|statut|maladie|resultat|resultats|etat|vie|dossier|grossesse
    qui|pourquoi|who|why ..3 dit|told|tell|parle|raconte ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama ...4 malade|sick|secret|secrets|sida|vih|hiv|aids|seropositif|seropositive|positif|positive|statut|status|enceinte|pregnant|pregnancy|grossesse|maladie|sickness|illness|disease|diagnosis|diagnostic
    @staff|elle|il|on|ils|vous parle|parlent|parlez ..0 de ..0 ma|mon|mes maladie|statut|cas|probleme|resultats|dossier|sida|vih|grossesse ..3
    on|vous|@staff a|avez ..0 parle ..0 de ..0 ma|mon|mes maladie|statut|cas|probleme|resultats|dossier|vih ..3
    @staff|you|una|wuna|they|who|dem|people told|tell|telling ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama ...6 sick|secret|secrets|sida|vih|hiv|aids|seropositif|seropositive|positif|positive|statut|status|enceinte|pregnant|pregnancy|grossesse|maladie|sickness|illness|disease|diagnosis|diagnostic
    @staff|you|una|wuna|dem don ..0 tell|talk ...6 mari|femme|famille|voisin|voisine|voisins|quartier|monde|gens|copine|patron|pere|mere|soeur|frere|collegue|collegues|autres|amie|amies|ami|amis|belle|papa|maman|village|husband|wife|family|neighbour|neighbours|neighbor|people|everybody|everyone|mother|father|boss|sister|brother|friend|friends|others|mama|everybody ...6 sick|secret|secrets|sida|vih|hiv|aids|seropositif|seropositive|positif|positive|statut|status|enceinte|pregnant|pregnancy|grossesse|maladie|sickness|illness|disease|diagnosis|diagnostic
    @staff|you|una|they|dem told|tell|telling|exposed|revealed|disclosed ..0 my secret|secrets|status|sickness|illness|disease
    talking|talk|talks|gossiping|discussing ..0 about my ..0 sickness|illness|status|disease|case|problem|pregnancy|result|results ..2
    know|knows|knew ..0 my status|sickness|hiv ..1 because ..1
    @staff ..2 read|showed|show|montre|shared|lu ..1 my|mon|ma|mes file|dossier|carnet|results|resultats ..1 to|a|for|with|aux ..2
    posted|post|poste|postee|publie|publiee|mis ..1 my|ma|mon|mes picture|pictures|photo|photos|video ..2
    @staff ..4 parle|parlent|parlait|parlaient|parler|causent|repond|repondent|repondait ..2 mal|mechamment|sechement|brutalement|durement|bizarrement|fort|comme
    parle|parlent|parlait|parlez|parler|repond|repondent|repondez ..1 tres|trop|vraiment|si? ..0 mal ..1 a|au|aux|avec|sur ..2
    parle|parlent|parlait|parlez|parler ..1 aux|a|avec ..1 gens|malades|patients|femmes|monde|personnes|clients|nous|moi|mamans|vieux ..1 comme|mal|n
    nous|me|m|te|t|lui|leur|vous ..1 a|ont|avez|as ..1 tres|trop|si|vraiment? ..0 mal ..1 parle|recu|recue|recus|accueilli|accueillie|accueillis|traite|traitee|traites|repondu|regarde|regardee|servi
    @staff ..4 not|cant|cannot|couldn|doesn|hardly|barely|no ..2 speak|speaks|spoke|understand|understands|hear|hears ..2 english|french|pidgin|fulfulde|language
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
    hung|hang|hangs|cut ..1 up|phone|call ..1 on me|us
    slam*|bang* ..2 door ..2
    regard*|avec|dans ..1 son|leur|ses|leurs telephone|telephones|portable
    @staff ..2 talked|talking|speaking|chatting|calling ..1 on ..1 phone ..2
    soupir*|tchip* ..2
    leve|levait ..1 les yeux ..1 au ciel
    rolled|rolls|rolling ..1 her|his|their eyes
    daign* ..2
    @staff|accueil|gens ..4 seche|seches|cassant|cassante|fache|faches|fachee|fachees|enerve|enervee|enerves|aigris|aigri
    looked|look|glanced ..1 at ..1 me|us ..3 walked|walk|left|passed|away
    walked|walk|walks away|out ..1 on? ..1 me|us
    pursue*|drive|drove|dey ..1 me|us|we|man|people ..2 like|away
    make|made|makes|making ..1 me|us|you|people|patients ..1 feel ..2 stupid|small|bad|ashamed|useless|dirty|inferior|worthless|unwanted|like|nuisance|guilty
    shut|shutup up|your
    told|tell|said|asked|asks ..2 to ..1 shut|keep ..1 up|quiet
    ferme ta|la|ta|votre bouche|gueule
    ta gueule
    dit|demande ..2 de ..1 me|nous taire
    taisez vous
    m|nous a|ont dit ..3 trop vieille|vieux|jeune|grosse|gros|bete|sale|pauvre|douillette|douillet
    sent|sentait|sentaient|smell*|smelt|smelling|stank ..2 alcool|alcohol|cigarette|vin|biere|beer|whisky
    parl*|trait*|considere* ..2 comme ..3 chien*|animal|animaux|enfant|enfants|esclave*|bete*|rien|chose|dechet*|voleur*|moins|ordure*|mendiant*
    comme ..1 un|une|des chien|chiens|animal|animaux|chevre|chevres|betes|moins
    de haut
    cri|crie|crient|criait|criaient|crier|criez|cries|hurle|hurlent|hurler|hurlait|gueule|gueulent|gueuler|aboie|aboient|tonne ..2 sur|apres|dessus|contre|trop|fort|seulement|toujours
    @staff ..3 cri|crie|crient|criait|criaient|hurle|hurlent|hurlait|gueule|gueulent|gueulait|gronde|grondent|boude|engueule|engueulent|insulte|insultent|menace|menacent|moque|moquent|tchipe|tchip|ricane|ricanent|bavarde|bavardent
    m|nous|l|les ..1 a|ont|avez|as? ..1 engueule*|gronde*|insulte*|injurie*|humilie*|rabaisse*|ridiculise*|gifle*|tape|tapee|frappe*|bouscule*|pousse|poussee|menace*|harcele*|maltraite*|brutalise*|rabroue*|snobe*|ignore*|meprise*|denigre*|intimide*|tutoye*|devisage*|infantilise*
    insulte*|injurie*|humilie*|moque*|meprise*|gifle*|frappe*|bouscule*|menace*|maltraite*|engueule*|rabroue* ..1 de|les|nous|ma|mon|mes|notre|des? ..1 gens|malades|patients|femmes|mere|mari|femme|enfant|fils|fille|pere|moi|nous|clients|mamans|patientes
    s est|sont ..1 moque|moquee|moques|moquees ..1 de ..1
    se moque|moquent|fiche|fichent|fout|foutent ..1 de|des|d ..1
    @staff|ils|elles|on ..2 rigole|rigolaient|rigolent|riait|riaient|rient|ricanaient|bavardaient|causaient|plaisantaient ..1 entre ..0 eux|elles
    laughing|laughed|joking|gossiping|chatting among|amongst|with themselves|each
    ri|rigole|rit|rient|rigolent|ricane de|d ..1 moi|nous|ma|mon|des|lui|elle
    craché|crache ..1 sur
    jete|jetee|lance|balance ..2 mon|ma|mes|le ..1 carnet|dossier|papiers|ordonnance|argent|carte
    @staff ..3 est|sont|etait|etaient|e|tres|trop|vraiment|es|si ..3 @rudeFr
    @rudeFr ..1 le|la|les|votre|vos|ce|cette ..2 @staff
    @staff @rudeFr
    @place ..2 est|etait|sont|c|tres|trop|vraiment ..3 @badFr
    @place @badFr
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
    @staff ..5 sur|avec|dans son|leur|leurs|ses telephone|telephones|portable|portables|android
    @staff ..4 sur facebook|tiktok|whatsapp
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
    parce que ..3 anglophone*|francophone*|pauvre*|tribu|ethnie|bamileke*|nordiste*|bassa|beti|bamenda|musulman*|handicap*|sero*|vih|sida
    a cause de mon|ma|notre ..1 tribu|ethnie|accent|statut|langue|religion|maladie
    @staff ..4 shout*|yell|yelled|yells|yelling|scream*|bark*|insult*|abuse|abused|abuses|abusing|mock*|laugh*|slap*|hit|hits|beat|push*|pinch*|threaten*|harass*|disrespect*|embarrass*|humiliat*|curse*|quarrel*|vex*|hiss*|ignored|ignores|ignoring|neglect*|scold*|bully|bullied|bullies|snap*|frown*|shove*
    shout*|yell|yelled|yells|yelling|scream*|bark|barked|barks|barking|snapped|snaps ..1 at|on ..1 me|us|my|people|patients|everyone|everybody|him|her|women|mothers
    di|dey shout|vex|halla ..1 for ..1 people|man|we|me|patients
    insult*|humiliat*|mocked|mocking|abused|abuse|slapped|slap|pushed|pinched|threaten*|disrespect*|embarrass*|curse*|cursed|scold*|bullied|bully|ignored|belittled|shamed|despise*|assault* ..1 me|us|my|her|him|people|patients|mothers|women|mama|papa|man|we
    was|were|been|being|got|felt|feel ..2 insulted|humiliated|mocked|abused|slapped|pushed|threatened|harassed|disrespected|embarrassed|scolded|bullied|ignored|belittled|shamed|discriminated|assaulted|despised
    laugh* ..1 at ..1 me|us|my|people|her|him
    made|make fun ..1 of
    @staff ..4 is|was|are|were|be|so|very|too|really|dey|just|na ..3 @rudeEn
    @rudeEn ..1 and? ..1 @staff
    you ..1 people|guys|all? ..1 are|be|too ..2 @rudeEn
    una|wuna|dem ..1 be|too|are|just|dey|get ..2 @rudeEn
    @place ..1 is|was|are|so|very|too ..2 @rudeEn
    @place ..1 is|was|are|so|very|too ..2 bad|poor|horrible|terrible|useless|awful|nonsense|zero|rubbish|pathetic
    talk*|speak*|spoke|answer*|reply|replied|responded|address* ..2 to|for? ..2 me|us|people|patients|man|we|her|him|my ..2 badly|rudely|anyhow|bad|harshly|like|roughly|rough
    they|dem|una|wuna|you|people ..2 talk*|speak*|spoke|answer* badly|rudely|anyhow|bad|harshly|rubbish|roughly
    @staff ..3 talk*|speak*|spoke ..1 bad|badly|rudely|anyhow|rubbish|nonsense|harshly|trash
    no fit talk|speak ..2 fine|better|well
    can|could|know|learn|teach not? ..2 talk|speak ..1 to people nicely|well|politely|properly
    know ..1 how ..1 to? talk|speak ..1 to
    get|gets|got|has|have an? attitude
    @staff ..2 @rudeEn ,>
    badly|poorly|wrongly treated ..1 by ..1 @staff
    mal ..0 traite|traitee|soignee|soigne ..1 par ..1 @staff
    pas|jamais ..1 dit|salue|repondu|dire|disent ..1 bonjour|bjr|salut
    @staff|has|have|with|had|get|got|una|their|your|her|his ..2 bad|poor|terrible|nasty|rude|an|attitude|wrong|negative ..0 attitude|behaviour|behavior|manners|character|mouth|heart
    attitude ..2 of|de|du|des ..1 @staff ..3
    attitude|comportement|conduite|behaviour|behavior|mentalite ..3 @badFr|mauvaise|deplace|inacceptable|inadmissible|bad|poor|terrible|awful|unacceptable|disgusting|worst
    mauvais|mauvaise|bad|poor ..1 comportement|attitude|mentalite|caractere|behaviour|behavior|attitudes
    treat* ..2 me|us|people|patients|her|him|my|we|man|women ..2 like|badly|poorly|unfairly|bad|anyhow|as ..1 animal*|dog*|goat*|child*|kid|criminal*|nothing|trash|shit|rubbish|beggar*|thief|slave*|rag|pig|fool|cow
    treat* ..2 me|us|people|patients|her|him|my|man badly|poorly|unfairly|anyhow|differently|roughly|bad
    treated like|badly|poorly|unfairly|differently|anyhow|roughly
    like ..1 an|a animal|dog|goat|slave|beggar|criminal
    no|zero|without|lack|little ..2 respect|manners|courtesy|compassion|empathy|humanity|sympathy|feelings
    not|no|never|nobody|dont ..2 respect|respects|respected|greet|greeted|care|cares|cared ..2 me|us|people|patients|man|anybody|about ..1
    dem no get respect|heart|manners|time|patience
    @staff|dem|una|wuna no get respect|heart|manners|patience|sense|home
    @staff|dem|una|wuna ..1 di|dey shout*|insult*|vex|abuse|curse|halla|holla|quarrel|maltreat|slap
    look* ..1 down ..1 on ..1
    look* ..1 at? ..0 me|us ..1 like|bad|somehow
    @staff ..5 on|with their|her|his phone|phones|facebook|whatsapp|tiktok
    @staff ..4 on facebook|whatsapp|tiktok|phone ,>
    @staff ..4 pressing ..1 phone|phones
    @staff ..4 sleep*|gossip*|chat*|drunk|pressing
    busy ..1 with|on|pressing|chatting ..1 their|her|his ..1 phone|phones
    chase*|drove|drive|threw|throw|sent|kick* ..1 me|us|my|him|her ..1 away|out|like
    touched|touch|grabbed|fondled me ..3
    touch* ..1 my ..1 breast*|body|buttocks|thigh*
    asked|ask|asking|wanted ..1 for? ..1 my ..1 number ..3 date|love|night|personal
    because ..3 anglophone*|francophone*|poor|tribe|northerner*|disabled|muslim|hiv|positive|status|accent|bamenda
    racist|racism|tribalis*|discriminat*|nonchalan*|maltreat*|insolence|unprofessional*|impolite*|disrespect*|heartless
    called|call ..1 me|us|my|her ..2 stupid|idiot*|fool|names|dirty|liar|lazy|villager|mad|animal|witch|prostitute|ashawo|thief
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
    mauvais|mauvaise|faux|fausse|wrong|incorrect ..1 diagnostic|diagnosis|traitement|treatment|medicament|medicaments|medicine|drug|drugs|tablets|injection|dose|dosage|perfusion|drip|resultat|resultats|result|results|soins|prescription|ordonnance|pied|jambe|leg|eye|oeil|dent|tooth|blood
    inject*|vaccin*|pique*|operated|cousu|stitched|sewed ..3 wrongly|badly|wrong|mal
    vaccin|piqure|pansement|suture|platre|operation|injection|echo|examen ..2 mal fait|faite|mis|mise|pose|posee
    in a hurry|rush ..4
    @staff ..3 hurry|rushed|rushing|presse|pressee|presses
    did|would|didn not ..1 hear|let|allow|give ..1 me ..2 out|talk|finish|speak|explain|chance|time
    without seeing anybody|anyone|nobody|doctor|somebody ..1
    erreur ..1 de|medicale|dans ..1 diagnostic|medicale|traitement|dossier|prescription|dose|resultat|resultats|nom
    faute|erreur|negligence medicale
    negligence*|negligen*|incompeten*|careless*|carelessness|unqualified|untrained
    @staff ..3 est|sont|etait|is|are|was|too|trop|tres|very ..2 incompetent*|careless|nul|nuls|negligent*|presse|pressee|presses|inexperienced|lent|lents|slow|lazy|nonchalant*|useless|debutant*|paresseux|paresseuse
    rate|ratee|manque|trouve ..2 ma|la|mes|pas ..1 veine|veines|piqure|ponction
    pique*|injecte* ..1 m|me? ..2 plusieurs|cinq|quatre|trois|3|4|5|6|beaucoup|mal|partout ..1 fois
    prick*|pierc*|inject*|poke* ..2 me|him|her|my ..2 many|five|four|three|several|3|4|5|6|badly|everywhere ..1 times
    consultation|visite ..2 baclee|rapide|expediee|en|de # minutes
    deux|cinq|trois|2|3|5 minutes ..2 consultation|docteur|chrono
    expedie|expediee|bacle|baclee
    not|no|never|hardly|barely|didn|nobody|without|dont ..2 even|properly|really|well|me|us? ..2 examine|examined|examining|listen|listened|listening|look|looked|treat|treated|touch|touched|explain|explained|checked|assess*|assist*|helped
    nobody|noone ..1 attended|attend ..1
    not|never attended|attend to
    not|never|badly|poorly|wrongly|hardly ..2 treated|examined|attended|cared|served|handled|operated|stitched|managed|received|looked ..2
    not ..1 treated|attended|served|examined|taken|looked ..2 well|properly|good|care|fine|after
    bad|poor|terrible|horrible|awful|worst|nonsense|rubbish|useless ..1 treatment|care|consultation|doctor|doctors|nurse|nurses|staff|experience
    misdiagnos*|mistreat*
    appointment|rdv|rendez ..2 at|a|was|etait ..1 # ..6 saw|took|attended|seen|called|received|recu|pris|vu|passe|consulte ..2 me? ..1 at|a|vers #
    no ..1 care|treatment|attention ..1 at|from|for|was ..2
    left ..1 me|us|my|him|her ..2 alone|unattended|lying|bleeding|crying|suffering|pain
    laisse|laissee|laisses|abandonne|abandonnee ..2 seul|seule|souffrir|dans|couloir|terre|comme|sans
    made ..1 me|it|my ..1 worse
    empire ..2 a|cause|depuis|avec ..2 vous|votre|vos
    a cause de vous|votre|vos|docteur|erreur
    because of you|your ..2
    you|they|una|dem ..1 killed|kill|nearly|almost ..1 killed|kill ..1 my
    vous|ils|on ..1 avez|ont|a ..1 tue|failli|blesse ..2
    hurt|injured ..1 me|my ..2 badly|during|with|by|when ..2`,
  waiting: `
    attendu|attente|attendre|attends|attend|attendais|poireaute|poireauter|patiente|patienter|guette ..3 @hours
    @hours ..2 d|a|de|pour ..1 attente|attendre|poireauter|patienter|queue|rang|file
    trop|tellement|beaucoup|longtemps|tant|super|tres|trop|assez ..1 de|d|a|long|longue? ..1 attendu|attendre|attente|attend|temps|retard|patiente|poireaute
    attendu|attend|attendre|attente|patiente|poireaute ..1 trop|tellement|longtemps|beaucoup|longue|long|interminable|des|toute|tout|jusqu|pour ..1 longtemps|longue|long|heures|journee|matinee|fatigue|fatiguer|rien|soir|nuit|midi|jour
    attendu|attente|attend ..0 trop|tellement|longtemps|interminable
    attente ..2 est|etait|sont|trop|tres|vraiment|c|fut ..2 long|longue|longues|trop|interminable|insupportable|penible|tuante|mortelle|excessive|enorme|lente
    attente|rang|file|queue ..1 trop|tres|interminable|infinie|longue|long ..1 longue|long|interminable|lente
    fait|faites|faire|font|faisait|fais ..2 trop|beaucoup|longtemps|nous|me|les|encore|toujours|m? ..2 attendre|poireauter|patienter|trainer|revenir|perdre
    me|m|nous|les ..1 a|ont|avez|as|ont ..1 fait ..2 attendre|poireauter|patienter|trainer|revenir|perdre
    perdu|perdre|perds|perte|gaspille|gaspiller ..1 de|mon|notre|du|le|trop|beaucoup|tout|la|ma? ..1 temps|journee|matinee
    toujours|encore ..1 en retard ..1
    jamais ..1 a l heure
    @staff ..3 retard
    @staff ..2 arrive|arrivent|arriver|arrivait|vient|viennent|commence|commencent ..2 tard|retard|a # ..2
    pas|jamais ..1 a l heure
    recu|recue|recus|pris|prise|passe|passee|consulte|appele|appelee|vu|vue ..2 que|a|seulement|finalement|en ..1 # ..3 alors|heures|apres|au|retard|pourtant
    rdv|rendez|appointment ..3 # ..3 recu|recue|pris|prise|passe|passee|consulte|vu|vue|seen|called|attended ..2 #
    passe|passent|passer|passes|fait ..2 avant|devant ..1 moi|nous|tout|les|autres|son|ses
    favoritis*|favorise*|favouritism|favoritism|favour
    wait*|waited|waiting|queue*|queued|sat|stood|standing|spent|spend|suffer* ..4 @hours
    wait*|waited|waiting|queued ..2 for|so|too|very|too? ..2 long|forever|ages|nothing|much|taya|tire|sotey|sotay|tired
    @hours ..2 wait|waiting|waited|queue|queuing|queueing|delay|standing
    waiting ..1 time|hours|period ..2 is|was|too|very|so|dey ..2 long|much|bad|terrible|crazy|unbearable
    long|too|endless|serious|much ..1 much|long|many? ..1 wait|waiting|queue|queues|delay|delays|line|lines
    too|so much|long wait|waiting|queue|queues
    queue|queues|wait|waiting|line|delay ..1 is|was|are|be|dey|too|so ..2 too|very|so? ..1 long|much|plenty|endless|bad|terrible|crazy
    made|make|makes|making|keep|kept|keeping|let|left ..2 me|us|people|man|we|patients|women|person|him|her ..2 wait|waiting|stand|standing|queue|waited|suffer
    wast* ..2 my|our|people|man|time|peoples|too ..1 time
    waste ..1 of ..1 time
    @staff ..3 always|came|comes|come|arrived|arrives|was|is|are|started|start ..2 very|so|too|one|an|two|hours|hour? ..2 late
    @staff|they|you|una ..2 not|never|no ..2 on time
    jump*|skip*|cut ..1 the? queue|line
    served|taken|seen|called|went|go|going|passed ..2 before ..1 me|us
    una|wuna|dem ..1 di|dey|too|de? ..1 waste|delay|keep ..2
    we|i|man|people ..1 di|don|dey? ..1 wait ..2 sotey|sotay|taya|tire|tay|long|die
    sans ..1 qu|que|etre|que ..2 me|nous|m|personne|on|recu|recue|recus|vu ..1 recoive|recoivent|recu|consulte|prenne|appelle|vu|vue|recus|recue|regarde
    without ..2 being|anyone|anybody|nobody|to|seeing|getting ..2 seen|attended|attending|called|served|doctor|treated|attention`,
  money: `
    pris|prend|prennent|prenez|prendre|preleve|facture|facturee|charge|soutire|arrache|extorque|retire ..4 # ..2 plus|trop|sans|deux|encore|supplementaire|cachette|francs|frs|fcfa
    # ..1 en|de plus|trop ,>
    # ..1 francs|frs|fcfa|f|cfa ..1 en|de plus|trop
    factur*|paye*|paie|charge*|billed ..4 que j|je n|ne ..1 ai|a? ..1 pas
    oblige*|force|forcee|forced ..2 a|d|to|me ..1 acheter|payer|buy|pay|purchase ..2
    pensez|pense|pensent|aimez|aime|aiment|cherchez|cherchent|voulez|voyez ..1 qu|que ..1 l argent
    only|seulement ..1 like|love|want|think|care ..1 about? ..0 money|argent
    like|love|want|think only money
    pay pay
    too much money
    fait payer ..3 deux|trop|plus|encore|2|double|sans|cher
    paye|paie|payer|payee|payez ..2 deux|2|double|trop|plusieurs|encore ..1 fois|cher|chers
    paye|paie|payer ..1 deux|2|trop ..0 fois
    demande|demandent|demandait|demander|demandee|demandez|reclame|reclament|reclamer|exige|exigent|exiger|exigeait ..3 # ..2
    demande|demandent|demander|demandee|reclame|reclament|reclamer|exige|exigent|exiger|voulait|veut|veulent ..3 argent|sous|pourboire|cadeau|biere|motivation|gombo|tchoko|pot|quelque|cafe|taxi|transport|carburant
    donner|donne|payer|glisser|motiver|mouiller ..2 quelque|argent|biere|gombo|tchoko|# ..3 avant|pour|sinon
    @staff ..2 vend|vendent|vendait|vendaient|revend|revendent|sell|sells|selling|sold ..3 gants|gloves|medicaments|medicament|medicine|medicines|drugs|coton|seringues|syringes|sang|blood|place|places|carnets
    bakchich|bakshish|gombo|tchoko|choko|corruption|corrompu|corrompus|corrompt|pourboire*|magouille*|racket*|escroc|escrocs|escroque*|arnaqueurs|arnaquez|arnaquent|arnaquee
    pot|pots de vin
    dessous|sous de? la? table
    argent|sous|#|francs|frs|demande*|pris|payer|prend ..5 en cachette
    voleur|voleurs|voleuse|voleuses
    m|nous|l ..1 a|ont|avez vole|volee|voles|arnaque|escroque|surfacture|trompe ..2
    volent|vole ..2 l|les|notre|nos|mon|aux|argent|gens|malades
    surfactur*|trop percu
    bouffe*|mange*|tchop*|chop*|eat*|eating|swallow* ..1 seulement|only|just? ..1 notre|nos|my|our|people|mon|peoples|the|l|we|man argent|sous|money|dos|moni
    pas|jamais|toujours|n|refuse|refuser ..3 rendu|remis|rendre|remettre|rembourse*|donne ..1 ma|mon|la|le|notre|de|les|l|mes ..1 monnaie|reste|argent|reliquat|caution|sous
    ma monnaie ..3 pas|jamais|disparu|reste
    sans|pas|aucun|jamais ..2 de|un|donne|le|me|recu|donner? ..1 recu|recus|facture|ticket ,>
    no|without|not|never|refuse* ..3 receipt|refund
    remboursez|rembourser|rembourse moi|nous|me|m
    rendez|rendre|remboursez ..1 moi|nous|me|m ..2 argent|sous|monnaie
    erreur ..2 facture|caisse|facturation|prix|montant
    facture ..2 fausse|gonflee|salee|incorrecte|erreur|bizarre
    vos|votre|your|una|leurs|their ..1 prix|tarifs|prices|fees|bills|factures|price ..2 trop|too|are|sont|is|est|exagere* ..2 chers|cher|high|expensive|much|eleves|exagere*|abuse*|cost|plenty
    exager*|abus* ..2 prix|argent|facture|tarif*
    ask*|demand*|request*|want*|collect*|took|take|charge*|forced|force ..3 money|moni|bribe|something|tip|cash|# ..3 before|under|extra|without|for|from|secretly|more|me|pocket|no
    asked|demanded|asking|demanding|collect|collected|collecting ..3 for? ..2 money|moni|bribe|tip|cash|extra|something|gift|beer ..1
    bribe*|bribery|overcharg*|extort*|swindl*|scammed|fraudulent|corrupt*
    under ..1 table
    charged|billed|paid|pay|paying|debited|charge ..3 twice|double
    made|make|asked|had|forced ..2 to? pay ..1 extra|again|twice|more
    charged|billed|paid|pay|paying|debited|charge ..3 twice|double|too|extra|more|for ..1 much|nothing|times|than|money|something
    took|stole|stolen|steal*|collected|eat|ate|cheat*|rob*|seized|kept ..1 my|our|me|us|from|people|we ..2 money|change|cash|balance|moni|property|belongings
    thief|thieves|cheats|cheaters|crooks|fraudsters|tiff|tifs
    cheated ..1 me|us|my
    my ..1 change|balance ..3 not|never|no|gave|given
    not|never|no|refuse*|didn ..2 give|gave|given|return*|refund* ..2 my|me ..1 change|balance|money|receipt|refund
    money|moni ..3 back ,>
    want|give|need ..1 me|my|a ..1 refund|money back
    wrong|fake|false|inflated ..1 bill|invoice|amount|price
    you ..1 people|una? ..1 too ..1 like|love money
    una too like money`,
  privacy: `
    devant ..1 tout|tous|les|plein|d ..1 monde|gens|autres|malades|patients|tous|etudiants
    tout le monde|quartier ..2 a|sait|entend|entendu|pouvait|ecoutait|su|connait ..2 mon|ma|mes|que|tout|maladie|statut|entendu
    tout le monde ..2 entendu|entendre|entend|ecoute
    dit|annonce|raconte|divulgue|revele|crie|parle|montre|affiche ..2 mon|ma|mes|de|notre ..1 resultat|resultats|maladie|statut|sero*|vih|sida|test|dossier|cas|probleme|secret|vie ..3 devant|a|aux|au|tout|haut|haute|partout|mari|voisin*|gens
    secret medical|professionnel
    confidential*|confidentialite|intimite
    vie privee
    sans mon|notre ..1 accord|consentement|autorisation|avis
    photo|photos|filme|filmee|video ..2 de|moi|me|sans|mon|ma ..2 sans|partage*|publie*|facebook|whatsapp|accord|permission|prise
    deshabill*|nue|nu|undress*|naked ..4 devant|porte|ouverte|front|people|everybody|door|student*|etudiant*
    told|tell|telling|announced|discussed|discuss*|shared|exposed|revealed|leaked|disclosed|shouted|read ..2 my|our|everyone|everybody|people|others|neighbour*|husband|wife|boss ..3 result|results|status|hiv|illness|problem|disease|diagnosis|condition|case|business|everyone|people|front|aloud|file|secret
    everyone|everybody|people|others|strangers ..2 can|could|hear|heard|know|knew|now? ..1 hear|heard|listening|hearing
    everyone|everybody|people|others|neighbours|strangers ..2 know|knows|knew ..2 my|our|that|everything ..1
    no|zero|without|lack ..1 of|any? privacy|confidentiality|curtain|consent
    my ..1 result|results|file|info|information|status|photo|photos ..3 someone|somebody|wrong|other|another|everybody|public|whatsapp|facebook|shared|leaked
    envoye|donne|remis|sent|gave|given ..3 mon|mes|my ..1 resultat|resultats|dossier|carnet|result|results|file ..3 autre|quelquun|else|someone|another|wrong|mauvaise
    without ..1 my|asking|any ..1 consent|permission|me
    in front of ..1 everyone|everybody|people|others|all|students|strangers`,
  lost: `
    perdu|perdus|perdue|egare|egares|egaree|paume ..1 mon|ma|mes|le|les|l|nos|notre ..1 dossier|dossiers|resultat|resultats|echantillon|echantillons|examens|prelevement|fiche|carnet|radio|analyses|bilan|papiers
    dossier|dossiers|resultat|resultats|echantillon|fiche|prelevement|examens|radio|carnet|analyses ..2 est|sont|a|ont|etait|introuvable|introuvables|disparu|disparus|perdu ..1 ete? ..1 perdu|perdus|egare|egares|introuvable|introuvables|disparu|disparus|melange|melanges
    retrouve*|trouve* ..2 pas|plus|jamais ..2 mon|mes|ma|le ..1 dossier|resultat|resultats|fiche|examens|carnet
    they|you|nurse|nurses|staff|una|dem|lab|reception|doctor|hospital|clinic|people|someone ..3 lost|lose|loose|misplaced|misplace|mixed|miss ..1 my|our|the|his|her ..2 file|files|result|results|sample|samples|book|folder|card|papers|record|records|report|xray|scan|blood|test|tests
    my ..1 file|files|result|results|sample|samples|book|folder|record|records|report|test ..2 was|is|were|are|got|has|went|cannot|don ..2 lost|missing|misplaced|disappeared|found|gone|mixed|lose|loss
    cannot|can|could|not ..2 find ..1 my|our ..1 file|result|results|sample|folder|records|card|book
    melange*|mixed|swapped|confondu|exchanged ..2 my|mon|mes|les|the|up ..2 dossier|dossiers|resultat|resultats|results|samples|sample|files|file|patients|babies`,
  /** Stolen at the clinic. */
  theft: `
    vole|volee|voles|volees|stolen|stole|thief|steal|disappeared|disparu|disparus|disparue|arrache|pris|took|taken ..6 chez|at|in|dans|a|for|inside|for ..1 vous|votre|vos|your|hopital|hospital|clinic|clinique|ward|wards|waiting|reception|accueil|maternity|maternite
    m|nous a|ont ..0 vole|pris ..4 salle|chambre|couloir|maternite|hopital|clinique|accueil
    vole|stole|stolen|thief|disparu ..4 salle|waiting|ward|chambre|chez vous|room|attente
    @staff ..2 vole|stole|stolen|thief|pris|took|steal|take ..1 mon|ma|mes|my|ma argent|money|telephone|phone|sac|bag|portable|things|affaires
    dem|una|wuna don|di ..0 thief|steal|take ..1 ma|my|we ..1
    thief|thieves|voleur|voleurs dey ..3 hospital|clinic|place
    voleur|voleurs|thief|thieves|vol ..2 chez|in|dans|a|at|for ..1 vous|your|votre
    fouill* ..1 mon|ma|mes sac|affaires|poche|poches
    affaires|bag|sac|phone|telephone|argent ..2 disparu|disparus|disappeared ..2 chez|at|dans|in ..2
    bebe|baby|enfant ..1 a|ete|was ..1 ete? ..0 vole|volee|stolen`,
  /** Waiting now, for so long, at the clinic. */
  waitingNow: `
    attends|attend|attendons|attendent|attendais|jattends|jattend|jatten|jattens|patiente|patientons ..2 depuis ..1 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|matin|ce|tot|longtemps ..2
    depuis ..3 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|matin|tot|longtemps ..2 attends|attend|attendons|jattends|jattend|assis|assise|attente|patiente|suis|sommes
    ca|sa|cela fait|fais|fai ..2 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|longtemps|heures|heure ..2 que|qu|k ..1 j|je|on|nous? ..0 attends|attend|attendons|suis|sommes|patiente|jattends|jattend|jatten|jattens
    fait|fais|fai ..2 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|longtemps|heures|heure ..2 que|qu|k ..1 j|je|on|nous ..0 attends|attend|attendons|suis|sommes|patiente|jattends
    fait|fais|fai ..2 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|longtemps|heures|heure ..1 que|k? ..0 jattends|jattend|jatten|jattens
    #|heures|hours|hrs|heure ..1 d|de attente
    train d attendre depuis ..2
    waiting|wait|waited ..2 since|for ..1 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|morning|long|hours|yesterday ..1
    been waiting ..2
    waiting since ..2
    since ..2 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|morning ..2 waiting|wait|sitting|here|seated|standing ..1
    #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre ..1 hours|hour? ..0 waiting ,>
    am|are|been|dey|was here|sitting|standing|seated ..1 here? ..0 since|for ..0 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|morning|long ..1
    suis|sommes|est|assis|assise|jsuis ..1 la|ici|assis|assise ..0 ici? ..0 depuis ..1 le|ce? ..0 #|heure|heures|hour|hours|hrs|deux|trois|two|three|four|quatre|matin|longtemps ..1
    still waiting ..2`,
  place: `
    @room ..3 est|sont|etait|etaient|tres|trop|vraiment|is|are|was|were|so|very|too|dey ..2 sale|sales|degueulasse*|crasseu*|puant*|dirty|filthy|disgusting|smelly|smelling|stinking|hot|chaud|chaude|etouffant*|broken|bad|nasty|delabre*|insalubre*|bouche*|horrible*|degoutant*
    @room sale|sales|dirty|degueulasse*|crasseu*|puant*
    sale|sales|dirty|filthy|smelly ..1 @room
    @room ..3 pue|puent|puait|sent|smell*|stink*|stank ..1
    ca|sa|c|it|place pue|puait|stinks|smells ..2 chez|dans|votre|vos|ici|la|here|there|in|inside
    trop|tres|so|too|very ..1 sale|sales|dirty|filthy ..1
    c est|etait ..1 sale|crasseux|degueulasse|insalubre
    proprete|hygiene ..2 zero|nul*|manque|pas|inexist*|deplorable|a revoir|laisse*|lament*
    manque|pas|zero|no ..1 d|de|hygiene|cleanliness|proprete ..0 hygiene|proprete|cleanliness
    y a ..2 cafard*|cockroach*|punaise*|rats|souris
    cafards|cockroaches|cockroach|rats|moustiques|mosquitoes|mosquito|mosquitos|punaises ..3 partout|everywhere|chez
    cafards|cockroaches|cockroach|rats ..2 @room
    plein|plenty|trop|many|full ..2 moustique*|mosquito*|cafard*|cockroach*|rats
    pas|aucune|sans|manque|zero|plus ..1 d|de|assez|des? ..1 eau|lumiere|courant|chaise|chaises|banc|bancs|place|places|ventilateur|lit|lits|savon|papier|draps ..1 dans|a|pour|aux|en|chez|assise|ou ..2
    pas|plus|aucune ..1 de? place assise|assises|pour
    no|not enough water|light|chairs|seats|soap|fans|beds|place ..2
    no water|light|chairs|seats|soap|fan|fans|beds|seat|chair ..1 in|to|there|inside|toilet|toilets ..2
    nowhere ..1 to sit
    nettoyez|nettoyer|lavez ..1 vos|les|la ..1 @room
    clean ..1 your|the ..1 @room
    ground|floor|par|terre|sol ..2 accouch*|dormi|couche*|slept|sleep|assis`,
  service: `
    nobody|noone ..2 help|helped|helps|came|come|comes|attended|attend|cared|cares|answered|answers|answer|pick|picks|picked|listened|listens|bothered|told|assist*|explained|explain|saw|seen|received ..1
    no one|body ..2 help|helped|helps|came|come|comes|attended|attend|cared|cares|answered|answers|answer|pick|picks|picked|listened|listens|bothered|told|assist*|explained|explain|saw|seen|received ..1
    nobody ..1 dey? ..1 answer|help|attend|care|mind ..1
    personne n|ne ..1 m|nous|s|l? ..1 aide|aidee|repond|repondu|occupe|ecoute|ecoutee|decroche|venu|venue|recoit|recu|recue|explique|dit|informe|informee|rappele|rappelee|prevenu|prevenue|accueille|accueilli|soigne|soignee|regarde|regardee|vu|vue|voulu|consulte|consultee
    personne pour ..1 aider|recevoir|repondre|accueillir|informer ..1 les|nous|gens|malades|patients|ici|la|au|a
    vous|on|telephone|ligne ..2 ne? ..1 decrochez|decroche|repondez|repond ..1 jamais|pas|plus
    m|nous|l ..1 a|ont|avez ..1 renvoye*|refoule*|chasse*|refuse*|retourne*|rejete*|balade*|promene*|ballade*
    renvoye*|refoule*|rejete* ..1 a|chez|sans|comme|deux|trois|comme|ce|hier|encore|plusieurs ..1
    refuse|refusent|refusait|refusez|refuser|refusee ..2 de? ..1 me|m|nous|le|la|l|mon|ma? ..1 recevoir|soigner|consulter|prendre|voir|traiter|examiner|donner|aider|toucher|parler|accoucher|servir
    they|you|una|dem|nurse|doctor|staff ..1 refused|reject*|denied ..1 me|us|him|her|my ..2
    refuse*|refusing ..1 to? ..1 see|treat|attend|help|touch|admit|receive|give|serve|talk|listen|consult|examine ..1
    sent|turned|drove|posted|tossed|returned|chased ..1 me|us|my|him|her|people|away|we ..2 away|back|home|out|nothing|without|up|elsewhere
    turned away|back
    was|were|been|got sent|turned|posted away|back|home
    doctor|docteur|medecin|dr|nurse|infirmiere|specialist|specialiste ..1 never|not|jamais|pas ..1 came|come|venu|venue|show|showed|arrived|present|turn|turned
    doctor|docteur|medecin|specialiste|dr ..2 was|etait|wasn ..2 absent|absente|pas|jamais|not ..1 la|venu|there|around|present|absent|come
    doctor|docteur|medecin|specialiste|dr ..2 was|etait|est|wasn ..2 absent|absente|pas|jamais|not ..1 ,>
    doctor|docteur no ..1 dey|come|show
    service|services|prise|organisation|organization|gestion|management|system|systeme|clinic|clinique|hospital|hopital|experience|treatment|care|reception|customer|prestation|suivi ..2 est|sont|etait|is|was|are|tres|trop|vraiment|really|so|very|e|too|dey|be ..3 @badFr|bad|poor|poorly|terrible|horrible|awful|useless|nonsense|disgusting|pathetic|slow|rubbish|worst|disappointing|zero|shit|messy|disorgani*|lent|lente|rude|desorganise*|chaotic|unacceptable|appalling
    service|accueil|organisation|hopital|clinique|hospital|clinic @badFr|zero|pourri|pourrie|bidon|nul|nulle
    mauvais|mauvaise|pietre|sale|bad|poor|terrible|horrible|awful|worst|useless|nonsense|yeye|rubbish|shitty|pire|zero|disgusting|lousy|nasty|pathetic ..1 service|services|hospital|hopital|clinic|clinique|experience|organisation|organization|management|gestion|prise|system|suivi|reception|customer
    vous etes|este ..1 tres|trop|vraiment|des|si|tous? ..1 @badFr|@rudeFr|mauvais|mauvaise|bandits|mediocres|incapables|bons|decevants|lents|bordel
    you ..1 people|guys|all|una? ..1 are|be|too|na|just ..3 bad|useless|wicked|terrible|horrible|nonsense|unserious|rubbish|disgusting|pathetic|poor|slow|joking|shameless|animals|rude|incompetent|unprofessional|disorganized|disorganised|stressful|annoying|wasting
    una|wuna ..2 bad|wicked|useless|unserious|slow|too
    not|no|never|pas|plus|jamais ..2 happy|satisfied|pleased|impressed|content|contente|contents|satisfait|satisfaite|satisfaits ..2 with|de|du|des|d|par|at|by|about|of|how|comment|la
    disappoint*|decu|decue|mecontent|mecontente|unhappy|dissatisfied|unsatisfied|insatisfait*|frustrat*|fache|fachee|revolte*|choque*|outre|outree ..2 with|de|du|des|d|par|at|by|about|of|how|comment
    quelle deception|honte
    very|tres|so|really|trop|vraiment|si|extremely|deeply disappointed|decu|decue|decus|mecontent*|unhappy|frustrated|dissatisfied|fache|fachee
    < je|i|j|suis|am|pas|not ..2 pas|not|suis ..1 content|contente|happy|satisfied|satisfait|satisfaite ,> >
    < pas|not content|contente|happy|satisfied|satisfait|satisfaite ..1 >
    not|no|pas ..1 happy|satisfied|content|contente|satisfait|satisfaite|contents ..1 at|du ..0 all|tout
    < decu|decue|disappointed|mecontent|mecontente|unhappy|decevant ..1 >
    complain|complains|complaining|complaint|complaints|plainte|plaintes|plaindre|plains|reclamation|reclamations|denoncer|grievance ..1
    porter plainte
    report|signaler|denoncer you|vous|the|this|your|cette|votre|le|la ..2 hospital|clinic|nurse|doctor|hopital|clinique|infirmiere|docteur|people|authorities|police|media
    report|signaler|denoncer you|vous ,>
    report|signaler|denoncer this|your|cette|votre ..2 ,>
    i will|am sue|suing you|una|the|this ..2 hospital|clinic|doctor|nurse|clinique
    speak|talk|parler|voir|see ..2 to|with|au|a|avec|le|the|la|your|votre|un le|la|l|the|your|votre|un|a manager|director|directeur|directrice|responsable|chef|boss|superviseur|supervisor|administration|administrator ,>
    speak|talk|parler|voir|see ..1 to|with|au|le|the|your|votre|un manager|director|directeur|directrice|responsable|chef|boss|superviseur|supervisor|administration|administrator
    honte|shame|scandale|scandaleux|scandaleuse|inadmissible|inacceptable|unacceptable|shameful|disgraceful|honteux|honteuse|lamentable|deplorable|degueulasse|ecoeurant*|disgusting|revoltant*|intolerable|appalling|disgrace ..1
    shame on|to|for ..1 you|una|the
    n importe quoi ..2 chez|votre|vos|ce|cet|cette ..1 vous|service|hopital|clinique|docteur|personnel|accueil
    foutaise|foutaises|bordel|pagaille|bazar|desordre|ndem|mess|chaos|nonsense|rubbish ..1 dans|in|de|chez|at|ici|here|with|votre|your|that|dey ..2 clinique|hopital|clinic|hospital|vous|accueil|you|una|there|place|service
    c est ..1 du|le|la|un|une? ..1 bordel|pagaille|bazar|desordre|foutaise|foutaises|cirque|vol|honte|scandale|catastrophe|desastre
    desorganis*|disorgani*
    mal organis*
    reporte*|annule*|change*|deplace*|decale*|cancelled|canceled|postponed|rescheduled|changed|moved ..3 mon|mes|my|notre|nos|le|ce|our|the|me ..1 rdv|rendez|appointment|appointments|date|dates ..2 sans|trois|deux|plusieurs|toujours|encore|tout|3|2|three|two|several|again|times|without|fois|many|always|every
    keep|keeps|kept|always|toujours|arretez|cessez ..1 de? ..0 changing|cancelling|canceling|rescheduling|moving|postponing|change|changer|annuler|reporter|cancel|reschedule|annulez|changez|reportez ..2 appointment|appointments|date|dates|rdv|rendez
    vous|you|una ..3 reporte*|annule*|changez|change|cancelled|postponed|rescheduled|cancel|reschedule ..3 fois|times|toujours|always|tout|sans|again
    trois|deux|plusieurs|3|2|three|two|many|several fois|times ..2 que ..1 vous|on ..2 annule*|report*|change*|cancel*|reschedule*
    regret|regrette|regretted|regrets ..1 d|de? ..1 coming|venir|venu|venue|choosing|choisi|etre|ever ..3 chez|your|here|votre|ici|there|vous|la|this|clinic|hospital
    recommande*|recommend* ..2 personne|nobody|anyone|pas|never
    not|never|ne|jamais|would ..2 not? ..0 recommend*|recommande* ..2
    toilet|toilets|toilette|toilettes|wc ..2 no|pas|sans|has|have|a|n ..2 no|pas|d|de? ..1 door|porte|water|eau|papier|paper|soap|savon|light
    plus jamais ..3 chez|vous|hopital|clinique|pied|pieds|la|ici
    never ..2 again ..2 your|this|that|una|here|there ..1
    never ..2 coming|come|return|back ..0 back|again|there|to|your ..1
    jamais ..2 revoir|reviendrai|revenir|revient|mettre ..2 chez|pieds|la|votre|vous|pied
    mauvaise|bad|horrible|terrible|poor|worst|pire experience
    pire|worst ..1 hopital|hospital|clinic|clinique|place|experience|jour|service
    rupture ..1 de ..1 medicaments|reactifs
    pas|plus|jamais|aucun|no|never|out ..2 medicaments|medicament|drugs|medicine|medicines|reactifs|reagents|stock ..2 a|at|in|pharmacie|pharmacy|labo|lab|of|chez|vous|there
    still|toujours|encore ..2 not|no|pas|waiting|attends|rien ..3 received|recu|got|recois|eu|for ..3 result|results|resultat|resultats
    unsatisfactory|insatisfaisant*|a revoir|laisse a desirer
    laisse|laissent beaucoup? a desirer
    leaves|left ..1 much|lot to be desired`,
  /** The whole is praise, thanks or denial. */
  praise: `
    touche|touchee|touches|touched ..1 par|profondement|droit|coeur|heart|deeply|by|with
    touched my heart
    merci ..5 touche|touchee|touches
    touche|touchee|touches ..2 merci
    n|ne ..1 me? ..1 plains|plaindre|plaint pas
    no|not|never|nothing|pas|rien|aucun|aucune|jamais|sans|zero|nor|ni ..1 a|any|d|de|eu|had|one|un|une|une? ..1 complain*|complaint*|plainte*|plaindre|reclamation*|reproche*|regret*|signaler|probleme*|problem*|issue*|redire
    nothing ..1 to ..1 complain|report|say
    rien ..1 a ..1 redire|reprocher|dire|signaler
    not|no|never|nobody|noone|pas|jamais|personne|ni|n|sans|without|didn|didnt|aucun ..3 wait*|attendu|attendre|attends|attente|shout*|insult*|yell*|rude*|impoli*|malpoli*|mechan*|queue|delay|mal|retard|cri|crie|humili*|ignored|ignore*|lost|perdu*|dirty|sale|sales|bribe*|arnaqu*|voleur*|corrompu*|disappointed|decu*|long|longtemps|harass*|menac*|moqu*|mepris*|beat|slapped|gifle*|frappe*|mistreated|maltraite*
    wait*|attend*|attente|attendu ..1 pas|not|peu ..1
    sans attendre|attente|retard
    without waiting|delay|queue
    plus ..1 de|d ..1 attente|retard|file|queue
    no|less|fewer|moins ..1 d|de|long|more? ..1 wait|waiting|queue|attente|attendre|delay
    short|courte|bref|reduced|reduit* ..1 wait|attente|queue
    before|avant ...8 now|maintenant|cette|this ..4 good|fine|better|ok|bien|mieux|rapide|quick|fast|improved|great|super
    used to ..6 now|but
    excuse*|pardon|desole*|sorry|forgive ..3 made|make|fait|faire|si|if|for|de|d|pour ..3 wait|attendre|retard|late|shout*|crie*|mal
    i|je|j|moi|we ..2 am|suis|was|etais|serai|will|ai ..3 late|retard|rude|impoli*|desagreable|mechant*
    i shouted|yelled|insulted|abused|quarrelled
    j ai crie|hurle|insulte|engueule
    merci|thank|thanks ..4 ne|not|never ..4
    comme ..2 humain|humaine|humains|personne|reine|roi|mere|famille|human|queen|king|mother|family|frere|soeur|fils|fille|prince|princesse
    like ..2 human|person|queen|king|family|royalty|mother|son|daughter|sister|brother
    pas|sans|no|without|never|jamais|aucune|n ..4 honte|shame|ashamed
    ecoute|entendu|listened|heard ..2 plaintes|complaints
    malgre|despite|even|meme|although|though ..4 wait*|attente|queue|attendu|retard|long ..5 good|excellent|bien|super|great|bon|bonne|nice|satisf*|top|parfait|happy|content*
    pleasure|plaisir|honour|honneur|favour|favor
    hope|espere|pray|j espere ..5`,
  /** No complaint by what it is about: one's own waiting or loss, a question, a request. */
  fact: `
    wait*|attend|attends|attendre|attendez|attendu ..2 for|le|la|votre|vos|your|un|une|mon|ma|my|de|des|that|ce|the|l ..2 bus|taxi|moto|confirmation|message|messages|appel|call|sms|reponse|reply|answer|car|bike|bendskin|feedback|result|resultat|resultats|results|baby|bebe|argent|money|salary|salaire|rdv|appointment|transport|train|friend|ami|pluie|rain|mari|husband|femme|wife|son|fils|fille|daughter|date|ok|go
    wait for me|us
    wait|attendez|attends|patientez moi|nous|me|us|un|svp|please|until|till|jusqu|small
    will|ll|can|must|should|vais|peux|dois|faut|going|wan|go|shall|could|va|doit|have|faudra|aura ..3 wait|waiting|attendre|patienter
    how|combien|quel|quelle|what ..4 wait*|attente|attendre|attend|queue
    j|je|i|we|nous|my ..1 ai|have|am|don|lost|avons ..1 lost|perdu|egare|misplaced|forgot|oublie|lose ..1 my|mon|ma|the|le|mes|la ..1 carnet|carte|dossier|resultat|resultats|card|file|book|phone|telephone|result|results|ticket|recu|receipt|papiers|papers|ordonnance|prescription|job|number|numero|contact|key|keys|bag|sac|cle|cles|travail|sim|puce
    stuck|bloque|coince|traffic|embouteillage*|bouchon*
    will|going|vais|veux|want|wanted|voudrais|dois|must|can|peux|puis ..2 pay|paye|payer|bring|prendre
    do|does|is|are|will|can|est|estceque|avez|est|sont|what|how|which|combien|quel|quels|quelle|when|quand|if|si ..3 price|prices|prix|cost|fee|fees|money|pay|payer|paye|argent|expensive|cher
    baby|bebe|child|enfant|son|daughter|fils|fille|pikin|pain|he|she|mon|ma|my ..1 husband|wife|mari|femme|boss|patron|mother|mere|father|pere|brother|sister|landlord|bailleur|neighbour|voisin* ..4 shout*|beat|beats|hit|insult*|slap*|frappe*|insulte*|crie*|cri|menace*|gifle*|tape*|scream*|cry*|maltrait*
    robbed|vole*|stole*|stolen|agresse*|thief|voleur*|bandits|thieves ..3 in|at|on|sur|dans|au|a|last|yesterday|hier|my|mon|ma|my ..1 road|route|taxi|bus|house|maison|marche|market|way|street|rue|quartier|travail|work|phone|night|moto|transport
    vole*|stole*|stolen ..2 my|mon|ma ..1 phone|telephone|moto|car|voiture|bag|sac|portable|android
    i|je|j speak|talk|parle ..1 bad|mal|badly
    pas|no|not|plus ..2 courant|light|eau|water|lumiere ..2 maison|home|house|quartier|village
    consent|accord|autorisation|permission ..3 message|messages|sms|texts|text|calls|appels|rappels|reminders|contact
    refuse ..1 de? ..1 recevoir|receive ..2 message|messages|sms|rappels|rappel|appels|vos|ces|reminders
    message|messages|sms|rappels|reminders|text|texts|calls ..1 too|trop
    decu|decue|disappointed|honte|ashamed|desole ..1 de|to|d|not ..3 venir|pouvoir|come|able|rater|manquer|peux|pas`,
  /** One's own waiting, of which nobody says how long. */
  patience: `
    am|je|j|i|nous|we|suis ..2 still? ..0 waiting|attends|attendons ..2`,
  /** Others than the clinic, whose wrongs are not its own. */
  others: `
    taxi|taximan|taximen|driver|chauffeur|landlord|bailleur|school|ecole|lycee|university|universite|maison|house|boss|patron|chef|teacher|prof|professeur|bank|banque|neighbour|neighbor|voisin|voisine|husband|mari|police|policier|policiers|voleurs|brother|frere|traffic|bus|bendskinneur|moto|bike|airline|company|societe|shop|boutique|market|marche`,
} as const;

export const COMPLAINT_LISTS = {
  carer: `doctor docteur docteurs docta dokta doc dr medecin nurse nurses infirmier infirmiers infirmiere midwife surgeon chirurgien gyneco gynecologue dentiste dentist technician laborantin stagiaire interne guard gardien vigile brancardier pharmacien`,
  staff: `doctor doctors docteur docteurs docta dokta doc dr medecin medecins nurse nurses infirmier infirmiers infirmiere infirmieres infirmie infirmière receptionist receptionists receptionniste receptionnistes secretary secretaries secretaire secretaires cashier
    cashiers caissier caissiere caissieres guard guards gateman gardien gardiens gardienne vigile vigiles security securite staff staffs personnel midwife midwives sage sages matron major pharmacist pharmacien pharmacienne technician technicien laborantin
    laborantine laborantins surgeon chirurgien specialist specialiste stagiaire stagiaires trainee trainees interne internes directeur directrice hotesse agent agents dame dames reception accueil caisse guichet secretariat brancardier aide equipe
    workers worker employees employes employe laborantine labo lab pharmacie pharmacy gyneco gynecologue pediatre dentiste anesthesiste consultant`,
  place: 'accueil acceuil reception caisse guichet secretariat maternite maternity standard urgences emergency pharmacie pharmacy labo laboratoire',
  rudeFr: `impoli impolie impolis impolies malpoli malpolie malpolis mechant mechante mechants mechantes desagreable desagreables arrogant arrogante arrogants arrogantes hautain hautaine hautains agressif agressive agressifs agressives insolent insolente
    insolents insolentes grossier grossiere grossiers grossieres vulgaire vulgaires raciste racistes tribaliste tribalistes nul nulle nuls nulles irrespectueux irrespectueuse odieux odieuse antipathique antipathiques
    meprisant meprisante meprisants meprisantes condescendant condescendante insupportable insupportables brutal brutale brutaux brutales violent violente violents violentes cruel cruelle sauvage sauvages sorciere sorcieres ivre saoul sadique inhumain inhumaine
    inhumains nerveux nerveuse nerveuses enerve enervee enerves aigri aigrie aigries hostile distant distante indifferent indifferente indifferents incompetent incompetente incompetents incompetentes paresseux paresseuse nonchalant nonchalante zero`,
  badFr: `nul nulle nuls nulles mauvais mauvaise mauvaises horrible horribles deplorable deplorables lamentable lamentables catastrophique catastrophiques execrable affreux affreuse pourri pourrie zero mediocre mediocres bidon decevant decevante decevants
    catastrophe inadmissible inacceptable degueulasse glacial glaciale froid froide desagreable honteux pitoyable insupportable minable merdique desastreux desastreuse impoli mechant chaotique bordel pagaille`,
  rudeEn: `rude mean wicked nasty harsh unkind unfriendly arrogant impolite disrespectful aggressive hostile racist tribalist tribalistic heartless insulting abusive unprofessional unhelpful unwelcoming insensitive inhumane uncaring cruel brutal drunk proud pompous sarcastic careless
    useless incompetent lazy nonchalant hateful evil rough snobbish ruder rudest moody quarrelsome insolent`,
  hours: `heure heures hour hours hrs 2h 3h 4h 5h 6h 7h 8h 2hrs 3hrs 4hrs 5hrs 6hrs 3heures 4heures 5heures 2hours 3hours 4hours 5hours journee matinee day morning jour soir night midi evening afternoon longtemps long trop forever ages sotey sotay taya tire tired fatigue`,
  room: `toilet toilets toilette toilettes wc latrine latrines salle salles couloir couloirs room rooms ward wards corridor corridors hopital hospital clinique clinic lit lits bed beds draps sheets maternite maternity chambre chambres floor floors sol building
    batiment labo laboratory locaux cour environment environnement salles douche douches bathroom bathrooms`,
} as const;
