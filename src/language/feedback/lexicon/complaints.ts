/**
 * Words in a feedback answer that ask for a person, by kind: named harm or an open request. Folded; see PhraseMatcher. French, English,
 * Pidgin and camfranglais together, because patients mix them. Written by us. Danger to life is not looked for here (language/urgency).
 */
export const COMPLAINTS: Readonly<Record<string, string>> = {
  bribe: `
drop something|dropped something|in his pocket|in her pocket|small thing before|wanted ~ for ~ bed|eat our money
sous la table|glisses un billet|glisse un billet|petit billet|sans gombo|reclame un cafe|reclame un petit|sans petit billet|vend les medicaments|vendent les medicaments|prend les 500
bribe*|under the table|find am something|find something for|make i find|something for the boys|you know what to do|brown envelope|pay ~ nurse|give ~ small thing|tip to|asked for money|asked me for money|demand* money|paid ~ attendant|paid ~ guard|no receipt
pot de vin|bakchich|dessous de table|racket*|corromp*|soudoy*|gombo|choko|motiver le|motiver la|motivation|parler bien|demande* de l argent|donner quelque chose|donne quelque chose|glisser un billet|glisser quelque chose|la biere|pour le carburant|sans recu|pas de recu|sans me donner de recu`,
  insult: `
hit me|hit my|pinched|tied my|tied me|restrain*|made me stand outside
pincee|attache mon|attache ma|attache mes|attachee au lit|attache au lit|ligot*|on a attache|rient de|riaient de|ta tribu|traite* d animal|me traite|m a traite*
insult*|slap*|beat me|beat my|hit me|hit my|pushed my|pushed me|pushed her|pushed him|kicked|shout ~ women|shouting at women|called me|called her|racis*|discriminat*|harass*|abus*|assault*|touched me|humiliat*|laughed at my|mocked|two pairs of gloves|bad mouth|threaten*|treated like animal*|made fun
insult*|injuri*|gifl*|frapp*|taper|m a tape|bouscul*|pousse ma|pousse mon|pousse mes|moqu*|humili*|traite de|traitee de|menac*|harcel*|attouch*|geste* deplace*|racis*|discrimin*|crache*|brutalis*|parce qu on est pauvre|tribal*`,
  privacy: `
called my husband|called my father|told my father|told my mother|naked|uncovered|looked at me naked|my hiv|hiv thing|people s sickness|my bag|was opened while|no blind|left my file
appele mon mari|appele le pere|appele ma mere|appele mon pere|connait ma maladie|crie ~ nom|crie ~ maladie|tout haut|dossiers trainent|dossiers ~ ouvert|sans rideau|toilettes sans porte|tout nu|toute nue|nue sous|m a vu nu|sans me demander|disparu ~ table|telephone a disparu|sac a disparu|fouille*
rang my husband|told my husband|told my boss|told my neighbour*|told everyone|everybody ~ diagnosis|market knows|my status|my result* ~ out loud|read out ~ result*|confidential*|without my consent|never agreed|signed something|photo* of me|undressed|without asking me|shared my
tout le monde sait|tout le quartier|tout le monde a entendu|secret medical|sans mon accord|sans mon consentement|sans consentement|mon statut|ma maladie devant|resultat* devant|a annonce ~ devant|signe un papier|mon dossier ~ bureau|photo de moi|raconte ma|raconte mon|divulg*|a voix haute ~ sida|vih ~ voix|nouvelle ~ voisin*|sans que je sache`,
  not_seen: `
turned away|turned us away|sent me away|refused to|refused my|refuse to|sent home with|sent home without|without being seen|not been seen|nobody saw me|never seen|nobody saw|left without|still no letter|still no appointment|nobody gave me another|no consultation
refuse de|refuse mon|refuse ma|refusee|renvoye* chez|renvoye* avec|renvoye* sans|refoul*|sans etre vu*|sans etre recu*|sans consultation|sans etre soigne*|pas ete recu*|rentre* sans|repartie* sans|on m a chasse*|m a redonne|personne ne m en a|pas ete vu*|n a pas voulu me recevoir`,
  result: `
lost my papers
dossier perdu|perdu le dossier|compte rendu jamais|resultats jamais
no result*|results were lost|result* lost|lost my result*|lost my sample|lost my file|lost the sample|still no ~ result*|waiting for my result*|never got ~ result*|not received ~ result*|still waiting for
perdu mes resultats|perdu mon|perdu les resultats|perdu ma|resultats ~ perdus|resultat ~ perdu|examens ~ perdus|dossier ~ perdu|egare*|attends le resultat|attends mes resultats|attends les resultats|toujours pas ~ resultat*|pas encore ~ resultat*|pas recu ~ resultat*|aucune nouvelle|jamais recu ~ resultat*|sans resultat*|echantillon* perdu*`,
  payment: `
paid ~ again|collected five|change was not given|my change
pour la monnaie|rendre la monnaie|ma monnaie|compte deux fois|facture deux fois|trop percu|me rembourser|nous rembourser
paid twice|charged twice|pay again|asked twice|overcharged|did not enter|refund*|money back|double charge*|wrong bill|billed ~ twice|never received ~ refund
paye deux fois|paye 2 fois|payer deux fois|payer 2 fois|facture deux fois|double facturation|debite deux fois|debite 2 fois|rembours*|trop percu|erreur ~ facture|erreur de facturation|qui va payer|surfactur*|rendez moi mon argent|rendre mon argent|pas de recu|repayer ~ meme`,
  harm: `
swell|made me swell|still inside|wrong leg|no gloves|date passed|finished last year|not sterile|lost consciousness
plaques partout|gonfler|suture lachee|mal pose|recasse*|meme aiguille|date est passee|date ~ passee|sans gants|confus depuis|sans surveillance|aucune barriere
side effect*|dizzy|rash|vomit*|swell*|swollen|swelling|infect*|fell|slipped|fall from|broke his|broke her|broken wrist|wrong medicine|wrong drug*|wrong tablet*|someone else s|wrong dose|wrong blood|expired|needle|reused|re used|lost the pregnancy|lost my baby|lost the baby|miscarr*|burned|burnt|bleed*|allerg*|stitch* open|gave birth in the corridor|still hurts|reaction
effet* secondaire*|effet* indesirable*|vertige*|tourne la tete|tete qui tourne|boutons|demange*|vomi|vomis|vomit|vomissements|gonfl*|enfl*|infecte*|infection|brulure*|brule|tombe|tombee|chute|glisse|fracture|casse le|mauvais medicament|medicament perime|perime*|mauvais produit|produit de ma voisine|mauvaise dose|erreur de dose|seringue ~ terre|seringue ~ utilisee|reutilis*|memes compresses|compresse dans|perdu mon bebe|perdu le bebe|fausse couche|saigne*|allergi*|fourmis dans|accouche ~ couloir|plainte|porter plainte|avocat|erreur medicale|faute medicale|stopp* le traitement|arrete le traitement|j ai arrete`,
  not_better: `
still sick|still in pain|no improvement|not better|not getting better|getting worse|exactly the same|same pain|still hurting|still hurts|still coughing|came back twice|no change|pain is back|hasn gone|not gone|not working
toujours malade|encore malade|toujours mal|encore mal|pas gueri*|pas mieux|ne va pas mieux|va pas mieux|aucune amelioration|pas d amelioration|n a pas baisse|ne passe pas|rien ne change|toujours la meme|toujours le meme|empire|a empire|aggrav*|revenu ~ meme|reviens ~ meme|douleur persiste|ne retient plus|toujours de la fievre|meme douleur`,
  medicine_needed: `
ran out of|run out of|no more tablets|out of insulin|no insulin|refill|no arv*|without my medicine|without my tablets|need my medicine|finished my tablets
plus d insuline|pas d insuline|plus de traitement|plus de medicament*|sans traitement|sans medicament|rupture d arv|rupture ~ insuline|rupture ~ arv|pas mes arv|il ne m en reste|renouvellement refuse|fini mes`,
  asks: `
where do i go|who can i|nobody rang back|waiting for your call
ou dois je|a qui dois je|qui peut me|j attends votre appel|personne ne rappelle|ne m a jamais rappele*|dites moi
call me|call us|call back please|please call|contact me|reply please|please reply|what should i do|what do i do|what now|who do i|which is it|did anyone|please answer|i want to complain|make a complaint|want an explanation|want to know why|i demand|speak to the manager|no idea when|nobody told me whether|how do i
rappelez moi|rappelez nous|appelez moi|contactez moi|contactez nous|merci de me rappeler|me recontacter|je fais quoi|que dois je faire|que faire|quoi faire|qui a raison|repondez moi|je veux une explication|je veux savoir|je demande qu|je demande a|j exige|nous voulons|je voudrais parler|parler au directeur|je ne sais pas quand|je ne sais pas si|est ce que je dois|si je dois|est ce normal|a qui m adresser`,
};
