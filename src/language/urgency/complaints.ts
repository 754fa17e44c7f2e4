/**
 * What staff should answer by the next working day though nobody is in danger: harm done, open requests, mild effects. Patterns as in
 * text/pattern.ts, French, English, Pidgin and camfranglais together. The groups follow the clinic's follow-up kinds.
 */
export const COMPLAINTS = {
  abuse: `
    shout*|insult*|yell*|slap*|abus*|humili*|mock*|scream*|disrespect*|rude*|impoli*|menac*|harass*|touch*_me|crie*_sur|injuri*|maltrait*|meprise*|gifl*|frappe*|curs*|brutalis*|moque*|discriminat*|raciste|racist
    crie*|cria|cries ..2 dessus|sur
    called|traite*|call ..3 stupid|idiot*|fool|names|bete|imbecile|villageois*|dirty|sale`,
  results: `
    result*|resultat*|resulta|biops*|report|analyses|bilan|frottis ..8 not|no|never|pas|jamais|toujours|still|waiting|attend*|where|ou|nobody|personne|yet|encore|when|quand|lost|perdu*|since|depuis|missing
    not|no|never|pas|jamais|toujours|still|waiting|attend*|where|ou|nobody|personne|when|quand ..7 result*|resultat*|biops*|analyses|bilan
    lost|perdu*|missing ..4 file|dossier|result*|card|carnet|sample|prelevement|book
    no|not ..2 call* ..4 biops*|result*`,
  money: `
    paid|pay|payed|paye|payer|charge*|debite*|facture*|billed|preleve* ..6 twice|deux|double|too|trop|wrong|not|pas|without|sans|erreur|extra
    refund*|rembours*
    money ..2 back
    overcharg*|surfactur*|bribe*|pot_de_vin|bakchich|tchoko|gombo|corrupt*|corruption
    pot de vin
    ask*|demand*|reclame* ..4 money|argent|bribe|pourboire
    receipt|recu|change ..4 not|no|pas|never|jamais
    erreur ..3 facture
    mistake|error|wrong ..4 bill|invoice
    stole*|stolen|vole|volee|voles|steal`,
  refill: `
    refill*|renouvel*|renew*|repeat_prescription
    need*|want|besoin|faut|veux|want ..4 prescription|ordonnance|medicine|medicament*|tablets|refill
    medicin*|medicament*|tablets|comprimes|drugs|traitement|treatment|pills ..6 finish*|fini*|run|running|ends|termine*|reste|left|bientot|almost
    lost|perdu* ..4 prescription|ordonnance`,
  side_effect: `
    medicin*|medicament*|tablet*|comprime*|drug*|traitement|treatment|pill*|injection|piqure|vaccin* ..6 sleepy|sleep|drows*|dry|upset|nausea*|nausee*|dort|dormir|somnol*|endor*|seche|constip*|gas|gaz|headache|tired|fatigue*|appetite|appetit|bitter|amer|taste|gout|itch*|weak*|dizzy|vertige*|mal|fait
    dry mouth
    bouche seche
    side effect*
    effet* secondaire*
    upset stomach
    stomach upset`,
  not_better: `
    not|no|pas|toujours|still|never|jamais ..4 better|mieux|improve*|ameliore*|gueri*|heal*|change|changement|cured|well|there|work*|effet|effect|efficace|marche
    pain ..3 still
    still ..3 pain*|cough*|sick|feel*
    toujours ..3 mal|malade|douleur*|toux|tousse
    douleur*|mal ..3 toujours|encore
    medicin*|medicament*|treatment|traitement ..3 not|no|pas|marche|work* ..2 work*|pas|help*|marche|effet
    no di better|work`,
  communication: `
    explain*|expliqu*|informed|inform*|told|dit|tell ..5 nothing|rien|nobody|personne|never|not|pas|no
    not|never|nobody|no|pas|rien|personne|jamais ..5 explain*|expliqu*|informed|inform*|told_me|dit_ce|called_me
    nobody ..3 told|called|explain*|answer*|came|tell*
    personne ..4 explique*|dit|informe*|appele*|repond*|rappele*|venu
    know ..2 what ..3 wrong with me
    sais ..2 pas ce que j ai`,
  service: `
    doctor|docteur|medecin|nurse|infirmiere|doc ..4 never|not|pas|jamais|absent|n ..3 came|come|venu|venue|there|arrive|show*|la
    turned|sent|renvoye*|refoule*|chasse* ..3 away|back|home|rentrer|sans
    refused|refuse*|refus ..4 see|treat|me|voir|soigner|recevoir|consulter|nous
    wait*|attend* ..6 for|pour nothing|rien
    left without
    parti* sans`,
  complaint: `
    complain*|plainte*|plaindre|reclamation*|report_you|sue|lawyer|avocat|court|tribunal|journalist*
    report ..2 you|hospital|this|doctor|nurse|clinic
    porter plainte
    dénoncer|denoncer|signaler
    speak|talk|parler|see|voir|call ..4 manager|director|directeur|directrice|responsable|chef|boss|matron|major|superviseur|supervisor|administration
    unacceptable|inacceptable|scandale*|scandaleux|honteux|negligence|negligen*`,
  incident: `
    fell|fall|tombe*|chute ..5 bed|lit|stairs|couloir|ward|hospital|hopital|chez
    wrong|mauvais* ..3 patient|drip|perfusion|file|dossier|leg|arm|blood|test|person|room|name|vaccine|injection
    privacy|confidential*|secret ..4
    everyone|everybody|tout_le_monde|people|gens ..3 hear*|heard|entend*|saw|vu
    dirty|sale|unsterile|reused|reutilise* ..4 needle|aiguille|syringe|seringue|gloves|gants
    infect* ..3 hospital|hopital|chez_vous`,
  contact: `
    call|phone|ring|contact me|us ..4
    appelez|rappelez|appeler|rappeler|joindre|contactez moi|nous|me
    me|nous rappeler|rappelle|appeler|joindre|contacter|rappelez
    someone|somebody|quelquun|anyone ..3 talk|call|speak|parler|appelle*|rappelle*|phone|aider|help
    parler ..3 a|avec ..2 quelquun|docteur|medecin|infirmiere
    talk|speak ..2 to|with ..2 doctor|nurse|someone|counsel*|psych*
    afraid|scared|peur|worried|inquiet|inquiete|anxious|anxieux|angoisse*|depressed|deprime*|sad|triste|stressed|stressee?
    can not sleep
    dors ..1 plus|pas
    insomni*`,
  mild_problem: `
    itch*|gratte*|demange*|prurit
    small|petit|petite|little|leger|legere|peu|slight|mild ..4 pain|mal|douleur|swelling|boule|lump|wound|plaie|rash|bouton*|bleed*|headache|fever|cough|toux|redness|rougeur`,
} as const;
