/**
 * French words in a feedback answer that ask for a person, by kind: named harm or an open request. Folded; see PhraseMatcher. Written by us. Danger to
 * life is not looked for here (language/urgency).
 */
export const FEEDBACK_COMPLAINTS: Readonly<Record<string, string>> = {
  bribe: `
sous la table|glisses un billet|glisse un billet|petit billet|reclame un cafe|reclame un petit|sans petit billet|vend les medicaments
vendent les medicaments|prend les 500|pot de vin|bakchich|dessous de table|racket*|corromp*|soudoy*|motiver le|motiver la|motivation|parler bien
demande* de l argent|donner quelque chose|donne quelque chose|glisser un billet|glisser quelque chose|la biere|pour le carburant|sans recu|pas de recu
sans me donner de recu`,
  insult: `
pincee|attache mon|attache ma|attache mes|attachee au lit|attache au lit|ligot*|on a attache|rient de|riaient de|ta tribu|traite* d animal|me traite
m a traite*|insult*|injuri*|gifl*|frapp*|taper|m a tape|bouscul*|pousse ma|pousse mon|pousse mes|moqu*|humili*|traite de|traitee de|menac*|harcel*
attouch*|geste* deplace*|racis*|discrimin*|crache*|brutalis*|parce qu on est pauvre|tribal*`,
  privacy: `
appele mon mari|appele le pere|appele ma mere|appele mon pere|connait ma maladie|crie ~ nom|crie ~ maladie|tout haut|dossiers trainent
dossiers ~ ouvert|sans rideau|toilettes sans porte|tout nu|toute nue|nue sous|m a vu nu|sans me demander|disparu ~ table|telephone a disparu
sac a disparu|fouille*|tout le monde sait|tout le quartier|tout le monde a entendu|secret medical|sans mon accord|sans mon consentement
sans consentement|mon statut|ma maladie devant|resultat* devant|a annonce ~ devant|signe un papier|mon dossier ~ bureau|photo de moi|raconte ma
raconte mon|divulg*|vih ~ voix|nouvelle ~ voisin*|sans que je sache`,
  not_seen: `
refuse de|refuse mon|refuse ma|refusee|renvoye* chez|renvoye* avec|renvoye* sans|refoul*|sans etre vu*|sans etre recu*|sans consultation
sans etre soigne*|pas ete recu*|rentre* sans|repartie* sans|on m a chasse*|m a redonne|personne ne m en a|pas ete vu*|n a pas voulu me recevoir`,
  result: `
dossier perdu|perdu le dossier|compte rendu jamais|resultats jamais|perdu mes resultats|perdu mon|perdu les resultats|perdu ma|resultats ~ perdus
resultat ~ perdu|examens ~ perdus|dossier ~ perdu|egare*|attends le resultat|attends mes resultats|attends les resultats|toujours pas ~ resultat*
pas encore ~ resultat*|pas recu ~ resultat*|aucune nouvelle|jamais recu ~ resultat*|sans resultat*|echantillon* perdu*`,
  payment: `
pour la monnaie|rendre la monnaie|ma monnaie|compte deux fois|facture deux fois|trop percu|me rembourser|nous rembourser|paye deux fois|paye 2 fois
payer deux fois|payer 2 fois|double facturation|debite deux fois|debite 2 fois|rembours*|erreur ~ facture|erreur de facturation|qui va payer|surfactur*
rendez moi mon argent|rendre mon argent|pas de recu|repayer ~ meme`,
  harm: `
plaques partout|gonfler|suture lachee|mal pose|recasse*|meme aiguille|date est passee|date ~ passee|sans gants|confus depuis|sans surveillance
aucune barriere|effet* secondaire*|effet* indesirable*|vertige*|tourne la tete|tete qui tourne|boutons|demange*|vomi|vomis|vomit|vomissements|gonfl*
enfl*|infecte*|infection|brulure*|brule|tombe|tombee|chute|glisse|fracture|casse le|mauvais medicament|medicament perime|perime*|mauvais produit
produit de ma voisine|mauvaise dose|erreur de dose|seringue ~ terre|seringue ~ utilisee|reutilis*|memes compresses|compresse dans|perdu mon bebe
perdu le bebe|fausse couche|saigne*|allergi*|fourmis dans|accouche ~ couloir|plainte|porter plainte|avocat|erreur medicale|faute medicale
stopp* le traitement|arrete le traitement|j ai arrete`,
  not_better: `
toujours malade|encore malade|toujours mal|encore mal|pas gueri*|pas mieux|ne va pas mieux|va pas mieux|aucune amelioration|pas d amelioration
n a pas baisse|ne passe pas|rien ne change|toujours la meme|toujours le meme|empire|a empire|aggrav*|revenu ~ meme|reviens ~ meme|douleur persiste
ne retient plus|toujours de la fievre|meme douleur`,
  medicine_needed: `
plus d insuline|pas d insuline|plus de traitement|plus de medicament*|sans traitement|sans medicament|rupture d arv|rupture ~ insuline|rupture ~ arv
pas mes arv|il ne m en reste|renouvellement refuse|fini mes`,
  asks: `
ou dois je|a qui dois je|qui peut me|j attends votre appel|personne ne rappelle|ne m a jamais rappele*|dites moi|rappelez moi|rappelez nous|appelez moi
contactez moi|contactez nous|merci de me rappeler|me recontacter|je fais quoi|que dois je faire|que faire|quoi faire|qui a raison|repondez moi
je veux une explication|je veux savoir|je demande qu|je demande a|j exige|nous voulons|je voudrais parler|parler au directeur|je ne sais pas quand
je ne sais pas si|est ce que je dois|si je dois|est ce normal|a qui m adresser`,
};
