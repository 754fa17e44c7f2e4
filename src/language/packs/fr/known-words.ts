/**
 * Common French words, folded, that a spelling correction must not turn into another word ("pluie" is not a bad spelling of "plaie"). Counted (words
 * only) in pxtextmining (MIT, NHS England), XED (CC BY 4.0, University of Helsinki) and replies of our own writing; completed by hand.
 */
export const REAL_WORDS = `
teter abandonne abondance abord absolu acceder accentue accepte accepter acces accorde accru accueil accuse accuser achete acheter activite
activites actuel actuelle adalind adapte adieu admettre admis adore adorer adresse adresser adulte affaire affaires affecte affection afflige
affronter agile agitee agonie agreable agreables aidant aidee aident aider aidez aiguille aille ailleurs aimable aimais aimer aimerais aimes
aimiez ainsi aires ajoute ajouter alcool allait allant allee allees allen aller allez allons alors alule ameliore ameliorer amende americain
amical amicale amicales amicaux amiral amour amoureuse amoureux ancien anges anglais angoisse animaux animer anneau annee annees annonce
annuler anterieur antipov anxieux apparait appareil apparu appel appelant appele appelee appeler appelle appellent appelles appels apporte
apprecie apprecier apprendre appreter appris approche approcher approprie appuie appuye appuyer apres argent armee armes arrache arracher
arrangee arranger arrapa arrapar arrapat arredonir arret arrete arreter arretez arrivant arrivee arrivees arrivent arriver arrivera arrives
arrose ascenseur assassin asseoir assez assis assistant assiste assister assure asthme attache attaque attendais attendait attendant
attendent attendez attendre attends attendu attendue attente attentif attirer attrape aucun aucune auditeurs audition auquel aurai auraient
aurais aurait aurez auront aussi aussitot autant autour autre autrefois autres avaient avais avait avale avance avant avenir aviez avions
avocat avoir avons avril ayant backpage bague balle bande barley barre basse bataille bateau batir baton battre beaucoup bebes belle belles
benefique besoin besoins bien biens bientot bienvenue biere bilan billet bipolaire blague blair blanc blesse blesses bloque boire boisson
boite bombe bonjour bonne bonnes bonte bordel bosse bouge boulot bouteille braque brennan brillant brillante brillants brise broderick bruit
bureau cache cadre caine caire caisse caissier calme cannes capables capacite capitaine capital caractere carnet carolyn carrefour carriere
carte casse categorie causant causee causer causerie celle celui cense centrer certaines certains cerveau cessez cette chacun chaise chaleur
chambre changer changez chant chapeau chappie chaque charmante charmants chars chasse chaud chauffeur chemin chemins cherche chercher cheri
cherie chers cheveu cheville chien chier chieront chirurgie choisi choisir choix chose choses christine chronique chute cigare citoyen clair
claire claires clairs classe climat clinique clown cochon cochran coeur coffre colere colle collegue collegues coller colline combien comme
commence commencer compagnie compassiu complet complexe complu comporte comprend comprends comprimes compris comptant compte comptees compter
concis conduire conduite confiance confie confier confirme confondre confort conge congres connais connait connaitre connard connerie
conneries connu consacre conscient conseil conseille consell considere consoler constate constater contacte contacter conte continuer
continuez contre controle controler controles convenu corps correcte costume cotes couche couches coude couleur couloir coupables coupe
courageux courant cours couru cousine coute couteau couvert couvrir creme creneau criminels crise critique croire crois croix croyais croyez
cuina cuisine daccord dangereux danser dante david dawes debout debut decembre dechets decide decouvert decouvrir decrit dedans defendre
degres dehors dejeuner demain demandant demande demandees demandent demander demence dentiste depasse depense deplace depuis derange deranger
dernier derniere dernieres derniers derriere desactive descendu desole desordre despres dessus destine detendre detendu deteriore deteste
detroit detruire deuxieme devait devant devenu devez devine devoir devons devraient devrais devrait diabete diable difficile digne dignite
dimanche diner dirai dirais dirait diront disais disait disant discours discuter disent dises dites docteur docteurs doigt doigts doivent
dollars donnant donne donnee donnees donner donnerait donnes donnez dossier dossiers doucement douleur doute douze draps drogues droit droite
droites drole durant duree dures echange echappe echapper echec echelle eclate ecole ecoutant ecoute ecouter ecoutez ecrire ecrit effet
efficace efficaces elaguent election elections elever elles eloge embrasse emergence emmene empathie empeche empecher empire emploi emploie
enceinte enchante encop encore endroit endroits energie enfance enfant enfants enfermee enfin engager enleve enlever ennemis ennuis enorme
enquete enseigne ensemble ensuite entend entendre entendu entier entiere entraine entrainer entre entree entrer entres enveloppe envie
environ envoie envoyant envoye envoyee envoyer envoyez epoque epouse epouvante eprouve equipage equipages equipe equipes erreur erreurs
espace espaces espece esperant espere esperer espoir esprit essaie essayait essaye essayer essayez essor estceque estomac etage etaient etais
etait etant etats etendu etiez etions etonnait etonnant etonne etonner etranger etrangers etude evenement eveque evite eviter examen examens
excuser excuses exemple exercice exercices existe explique exterieur facile facilite facilites facon facons facture faible faille faillit
faire faisaient faisait faisant faite faites faits fallait falloir fallu familial familiale famille familles fasse fatigue faudra fausse
fausses faute feindre femelle femme femmes fenetre ferai ferais ferait feras ferez ferme fermes fermez fesses feutre fevrier fiable fiables
fiche fichez figure fille filles financer finir finissant finit flics flingue flotte foliols fonction fonds formation forme formel fortune
fouille foule fourni fournir fournit foutre foutu frais frappe frapper frere froid frustrer fumer futur gagne gagner garcon garcons garde
garder gardien gauche genant genante generale genereuse genial genou genre gentil gentille gentils gerance gerant gerer geste gibbs global
globale gosse goute gouter graces grand grande grands gratuit gratuite gravite grosse grossier groupe groupes gruar gueri guerre guette
gueule gymnase habille habite habiter habitude hanche harding harry hasard haute hautement haynes healy hernie heros heure heures heureuse
heureux histoire homme hommes honnete honte hopital hopitaux horaire humain humaine humains ictus idees illisible implique importe inadequat
indic individu individus infirmier infliger initiale initiales injustice inquiet inquiete insiste instant insuline interet interieur interne
intimide intimite introduit inutile inverse irait isabelle jamais jambe jambes janvier japonais jeudi jeune jeunes johnny jolie jouer jouit
journal journaux journee jours joute juger juillet juliette jusqu juste keith lache lachez laissant laisse laissent laisser laissera laissez
langue laquelle larmes latino lendemain lequel lesion lesquels lettre lettres leurs lever libere liberer liberes libre ligne lignes limite
lisse liste livre livres locale localise localiser locaux lointain lointaine londres longs longtemps longue longues loomis louer loyaute
lumiere lundi luttait luttant lutte lutter madame maggie magie mains maintenir maintien maintient maire maison maitre majorite malade malades
maladie malgre malura maman manca mangee manger manie maniere manquait manque marca marche marcher mardi maria marie marin marine marins
maris marque marqueur masse materiel maternite matin matinee mauvais mauvaise mechant mecontent medecin medecine medecins medicale meilleur
meilleure meilleurs melange membre membres memes memoire mentale mentales mentionne meprisant mercredi merde meres merite merveille mesdames
mesquin mesquine messieurs mettez mettre meurtre midian mienne mieux milieu mille milles millions minimum minutieux mobilite moindre moins
moitie monde monnaie monsieur monstre monstres montant monte monter montre montrer moque mordu morte morts motards moteur motos mourir
mouvement moyen moyens muldoon musique naissance nancy natale navire negre niveau niveaux noeud nombreux nomme nommee notre nouveau nouveaux
nouvel nouvelle nouvelles novembre numero numeros oblige obtenir obtenu occupe occupee occuper occupes octobre odeur oeufs offert offerte
officiers offre offrir ombre oncle operateur opere ordonne ordre oreille oublie oubliez ouvert ouverte ouvre ouvrier ouvriers ouvrir oxygene
paiement paille paire pandemie panique panne panneau papier parce parcelle parent parfait parfaite parfois parlait parle parler parles parlez
partage partager parti partie partir partout passage passait passant passe passee passent passer passes passionne patiente patientes patron
paul pause pauses pauvre payer payes peine pendant pendre pendu pensais pense pensees penser penses pensez penurie penuries perdant perdre
perds perdu perdue perdus periode periodes permet permettre permis personne personnel personnes petit petite petites petits peutetre peuvent
pharmacie philip phrases phyllis physiques piece pieces pieds pilule pilules pique pires piste plaider plaindre plainte plaintes plairait
plaisir plait plein pleine pleure plomb pluie plupart plusieurs plutot pneumonie poche podologue poids pointe polhemus policier policiers
polie polis politesse ponctuel portail portait portant porte portee portent porter porterait posee poser positif possede potentiel poule
pourquoi pourra pourrais pourrait pourrions pourtant pouvais pouvait pouvez pouvoir pouvons pratique precieuse precieux prefere premier
premiere premiers prend prendra prendre prends prenez preoccupe prescrit presenter president presque pressant presse pression prestance prete
prets preuve preuves prevenir prevenu prevu princesse principe priorite prise prive probleme problemes proces prochain prochaine proche
procureur produit progres projet promenade promets promis propos propre propres propriete proteger publier puisque puisse puisses putain
qualite quand quant quartier quatre queeg quelle quelles quelque quelques quelquun quels quille quinn quitte quitter quittera raison raisons
ramene ramener range ranger rapide rapides rappel rappelez rappelle rapport rapporte rapporter rarement rassurant rassure rassurer rater
raymond realiser realite recemment recevait recevant recevoir recevons recevrais recevrait recherche reclusion recois recoit recoivent recue
recuperer reduire reduit refaire reflechir refuser regardant regarde regardent regarder regardez reglement regles reguler regulier reguliere
relation releve relier remercie remercier rempli remuant remue remuer rencontre rendrait rendre rendu rentre rentree rentrer repas repete
repeter repond repondant repondez repondre reponds repondu repondue reponse reponses reposer reprend reprendre repugner requiert requis
reservant reserve reserver resolu resoudre respecte respecter respirant respirer responsiu ressemble ressource reste restee rester restez
resultat resultats resulte resulter retard retour retourne retro retrouver reussi reveil reveille reveiller revenir revenu reviens revient
revision revoir riche rideaux ridicule risque rompu ronflant rosalee rouge roulante route royale russie rythme sachant sache sacre saigne
saison salaud salle salles salope salut samedi sanguin sanguine sante satisfait saute sauve sauver savais savait savant savent savez savoir
savons seance seances seche seches seconde secondes secours securite seigneur sejour semaine semaines semblait semble semblent sembler
sensation sensible sentait sentant sentent sentez senti sentir sentons sepsia serai seraient serait seras serez sergei serie serieuse serieux
seule seulement seuls sexuel siege sieges sienne signale signaler signe signes signifie sinon sirop sociaux societe soeur soigne soigneur
soigneurs soigneux soins soiree soleil sommeil sommes sommet sorte sortez sorti sortie sortir soucieux soudain souffert souffre souffrir
soulager sourd sourde souriez sourire soutenir soutien souvenir souvent souvenu souviens souvient soyez spectacle stage stanford steve
stressant stupide stups succes sucre suffit suggere suggerer suite suivant suivi suivie suivre sujet sujets superbe superflu superieur
supporte supporter suppose surement sures surprise surtout sympa symptomes systeme systemes tache talent tandis taquet tardif taule telle
tellement temoins temps tendance tendu tenez tenir tente terme termine terre tetes texte therapie tiede tiens tient tirer tirez toilettes
tombe tombee tomber torrey touche toucher toujours tourne toute toutes trafic traitant traite traitee traitent traiter traites trajet
transfere travail travaille travaux travers traverse traverser tribunal triste trois troisieme trous trousse trouvant trouve trouvee trouver
trouves trubel underwood unique unite utile utiles utilisant utilise utilisent utiliser vacances vagos vaisseau vehicule vehicules veille
vendre vendredi venez vengerai venir venons ventre venue venus verifier verite verra verre vessie vetements veulent victime vieille vieilles
viendrait viennent viens vient vieux ville vingt visage visite visites visiteur visiteurs vitesse vivant vivre voila voisin voisins voiture
voitures vomir votre voudrais voudrait voulais voulait voulez vouloir voulons voulu voyage voyager voyages voyais voyait voyant voyez voyons
vraie vraiment willie xafec`;

/**
 * French words that name nobody, folded. Counted (words only) in patients' comments of pxtextmining, in XED and in replies of our own writing: written in
 * small letters at least twice and at least four times as often as with a capital inside a sentence; given names were taken out by hand, and words of our
 * clinics added.
 */
export const ORDINARY_WORDS = `
abandonne abandonnez abondance abonner abord abordable abruti absolu absolument abus ac acceder accentue accepte accepter acces accessoire
accompagner accord accorde accouche accouchement accro accru accueil accueillant accueillante accuse accuser achete acheter acon acouche
acouchemt actif activite activites actuel actuelle actuellement adapte adieu admets admettre admis adopte adore adorer adresse adressees
adresser aeroport affaire affaires affecte affectent affection affiche affliction afflige affreuse affronter agee agence agi agile agir
agissait agit agitee agonie agonisait agreable agreables agressif ai aidait aidant aide aidee aident aider aiderait aideront aidez aie aies
aille ailleurs aimable aimablement aimables aimais aime aimee aimer aimerais aimes ainsi aire aires aise ait aites ajoute ajouter alcool aler
alerte alimentation allais allait allaitement allant alle allee allees aller allergie allergique allez allons allumer alors alule ame
amelioration ameliore ameliorer amende amenee amener americain ami amical amicale amicaux amie amies amiral amiraux amis amortisseur amour
amoureuse amoureux amplement ampoule ancien ancienne anciens aneantir anesthesiste ange anges anglais anglaise anglaises angoisse animaux
animer anneau anneaux annee annees anniversaire annonce annulation annule annulees annuler annules annulez ans anterieur anterieure
anterieures anterieurs antibiotique antibiotiques anxieux apercois apitoiement apparaissent apparait apparaitre apparu apparue apparus appel
appelaient appelant appele appelee appeler appelez appelle appellent appellera appellerai appellerons appelles appelons appels apporte
apprecie apprecier apprendre apprenne apprete appreter appris approche approcher approchez approprie appropriee appropriees appropries
approuver appuie appuye appuyee appuyer apres apropiadament arbres arete argent arme armee armes arrache arracher arracheront arrangee
arranger arranges arrapa arrapar arrapat arredoneixen arredonir arret arretais arrete arretee arretees arreter arretes arretez arrivant
arrivee arrivees arrivent arriver arrivera arriverai arriverait arrives arrose ascenseur assassin assassine assassinee asseoir asseyent assez
assigne assis assistant assiste assister assurant assure asthme astronomes atrape attache attaque attaques attendais attendait attendant
attendent attendez attendions attendre attends attendu attendue attente attentif attentivement attirer attrape au aucun aucune auditeurs
audition auditrice aujourd aupres auquel aura aurai auraient aurais aurait aurez aurions auront aussi aussitot autant autistique autistiques
automatique automatiques automobilistic autonome autour autre autrefois autres aux avaient avais avait avale avance avancee avant avantage
avec avenir avere aveux avez aviez avions avis avocat avoir avons avoue avouez avril ayant bagarrer bague bain baisse baissees balle balles
ballon banc bancs bande bandes banque barre barreaux barrieres bas basee basse bat bataille bateau bati batiment batir baton batte battent
battre bavarder bb beau beaucoup bebe bebes begaiement belle belles benefique benisse besoin besoins betises bibliotheque bien biens bientot
bienvenue biere bilan billes billet biopsie bitumer bjr blague blanc blancs blesse blesses bleu bleues bleus bloque bloquee bof boire boit
boite bombe bon bondee bonheur bonjour bonne bonnes bons bonte bordel bornees bosse botter bouche bouge bouger bougez boule boulot bousculade
bout bouteille bouton boutons boyesse brancardier braque bras bref brillant brillante brillantes brillants brille brise brisees brouette
bruit brule brulures brutalement bruyere bsr bulle bulles bureau c ca cachait cache cacher cadre cafard cafe caillots caisse caissier
caissiere cale calme calment camees camion cana canne cannibales capables capacite capital caractere carbone cardiaque cardiologue carnet
carrefour carrelage carriere carte cas caser casse cataracte categorie causant causee causer causerie caution cave ce cela celle celui cense
centaines centraleta cependant certaines certains cerveau ces cesarienne cesse cesser cessez cet cette ceux chacun chaise chaises chaleur
chaleureux chambre chambres champ changeant changeante changee changement changements changent changer changez chant chante chaotique chapeau
chaque char charmant charmante charmants chars chasse chassez chaud chaude chauffeur chauffeurs chaussures chef chemin chemins cher cherchait
cherche chercher cherches cheri cherie chers chevaux cheveu chez chien chier chieront chiffre chiffres chimio chipoter chirurgie chirurgien
choc chocolat choeur choisi choisir choisis choix choquant choquee choquer chose choses chouettes chronique chrono chronometre chronometrer
chute ci cicatrice ciel cigare cingle cinq circoncision circonstances cite clair clairement claires clairs clarte classe cle cles clics
cliente climat climatisation clinique clown cochon coeur coffre cogne coherentment coin colere collants colle collegue collegues coller
combien comfortables commandant comme commence commencer commencez commentaire commentaires commente commet communautaire communaute
communiquant communique communiquer compagnie comparaison compassiu compassiva complet completement complexe complique compliques complu
comporte comprehensif comprehensifs comprenait comprenant comprend comprendre comprends comprenez compreniez comprennent compresse comprime
comprimes compris compromis comptant compte comptees compter comptes comptez comptoir comunication con concis concretement concues conducteur
conducteurs conduire conduis conduite confectionne confiance confie confier confirme confirmer confondre confondu confort confortables confus
conge connais connaissance connaissances connaissant connaissez connaissons connait connaitre connard connerie conneries connu connue
consacre conscient consciente conscients conseil conseille conseiller conseillers consentement considerant considere consistant consistants
consistencia consoler constamment constante constate constater constret consulte contactant contacte contacter contactes conten contente
continuait continuer continuez continuite contraire contrarier contre contredisent controlant controle controlee controler controles
convaincu convenu convient convulse coordinateur copine corps correcte correctement corriger costume cote cotes coton cou couca couche
couches couci coucou coude couilles coule couleur couloir couloirs coup coupables coupe couper coupure cour courageux courant courir courrier
cours courte courtoisement couru coute couteau couverture couvrir craque creatif cree creme creneau creve crever cri criait crie crient crier
criminels crise crises critique croies croirait croire crois croix croyais croyant croyez cru cuisine cuisiner cul cure d dame dangereux dans
danse danser de debarrasserez deborde debordees debout debrouiller debut decale decembre decennies deception dechets decide declarera
deconcerte deconnecter decontracte decoree decouler decourage decouvert decouvrant decouvre decouvrir decrit decroche decu dedans defendre
degats degres dehors deja dejeuner dela delicatesse delit demain demandais demandant demande demandee demandees demandent demander demandes
demandez demandons demenagement demence demenee demeure demi demontrer dentale dentaux dentiste departement departements depasse dependre
depense depistage depiste deplace deprime depui depuis derange deranger derangez dernier derniere dernierement dernieres derniers derobez
derriere des desabonnement desabonner desactive desagreable descendu desencis desequilibre deserte desesperement deshonore desinscrire
desintoxication desir desire desole desolee desordre dessine dessous dessus destin destine detendre detendu detendues deteriore deteste
detourne detruire detruit deux deuxieme devaient devais devait devant developpement devenait devenir devenu devez deviennent devient devine
devis devoir devons devraient devrais devrait devriez diabete diabetique diabetiques diable diagnostic diagnostique diarrhee differente
differentes differents difficile difficiles difficulte difficultes digne dignite digue dimanche diner dira dirai dirais dirait dire
directement directeur diront disaient disais disait disant discours discretion discuter dise disent dises disiez disons disparu dispo
disponibilite disponible disponibles distraire dit dites dits diversite dix docteur docteurs doigt doigts dois doit doivent doliprane dollars
domestique dommage donc donnait donnant donne donnee donnees donner donnerait donnes donnez dormi dormir dors dort dos dossier dossiers
doucement douche douches douee douillette douleur douleurs douloureuse douloureux doute doux douze drame drap draps drastiquement droguee
drogues droit droite droites drole dsl du duquel dur durant dure duree dures durs eau eaux echange echanger echantillon echappe echapper
echarpe echec echelle echo echographie echographiste echoue eclaircira eclaire eclairer eclate ecole ecoutant ecoute ecoutee ecoutent ecouter
ecoutez ecran ecrire ecrirons ecrit ecriture ecrivant ecrivez educar effet effets efficace efficacement efficaces efficacite effraction egal
eglise elaguent election elections electrique electrogene eleve elever eleves elle elles eloge embauchez embrasse emergence emmene emmenes
emmerde emotionnel empaquete empathie empeche empechement empecher empire emplacement emploi emploie employe empreintes emprisonne en
encastrer enceinte enchante encop encore enderga endroit endroits energie enervent enfance enfant enfants enfer enfermee enfin enfle enfoncer
enfoncerait enfuie enfuis enfuit engager engourdi enleve enlevee enlever ennemis ennuis ennuyant enorme enormement enquete enregistre
enseigne ensemble ensuite entend entendement entendez entendre entends entendu enterre entier entiere entite entraine entrainer entrait entre
entree entreprise entrer entres entretien entrouverte enveloppe enverra enverrons envers envie environ environnement envoie envoyant envoye
envoyee envoyees envoyer envoyes envoyez epaisse epargne epaule epicerie epoque epouse epouser epouvante epreuve eprouvant eprouve eprouver
equipage equipages equipe equipement equipes equipier equitativament ere erreur erreurs es escroc espace espaces espagnol espece esperais
esperant espere esperer espoirs esprit essai essaie essaient essaies essais essayait essayant essaye essayer essor essoufflee est estimation
estimons estomac et etablir etage etaient etais etait etant etat ete eteint etendu etes etiez etions etoiles etonnaient etonnait etonnamment
etonnant etonne etonner etranger etrangers etrangle etre etude eu euh eus eux evanouie evenement evenements evidemment evite eviter ewondo
exacte exactement examen examens examinee excellente excellentes excellents exceptionnel exceptionnelle exceptionnellement exceptionnels
excessivement excus excuser excuses exemple exercice exercices exige existe existes explication explications explik explike explique
expliquer expliquera expliquez exterieur extremement fache facile facilement facilite facilites facon facons facturation facture faible
faille failli faillir faillit faim faire fais faisaient faisait faisant faisiez faisons fait faite faites faits fallait falloir fallu fameuse
familial familiale famille familles fantastique fantastiques fantome fasse fatalite fatigue fatiguees fatiguer faudra faudrait faufile fausse
fausses faut faute faux feindre femelle femme femmes fenetre fer fera ferai feraient ferais ferait feras ferez feriez ferme fermee fermer
fermes fermez feront fesses fete feter feu feuille feutre fiable fiables fiche fichez fichier fier fievre figure fille filles fils fin
finalement financement financer fini finie finir finira finirez finissant finisse finit fixe fleurs flic flics flingue flotte fm foi fois
foliols folle fonction fonctionne fonctions fond fonde fonds font fontaine forcement forfait formation forme formel formelle fort forte
fortune fou fouille foule fourmis fourni fournir fournis fournissant fournissent fournisseur fournit fous fout foutent foutre foutu foutue
foutus frais francais francaise franchement francs frappe frapper frequemment frequentes frere freres fric frissons froid froids frustrait
frustre frustrer fuit fumer furent fut futur gagne gagner gai gaies gants garantie garcon garcons gardait garde garder gardes gardien
gardiens gardons gare garer gars gatee gauche genant genante gene generale generalement genereuse generique generiques genial geniale genou
genoux genre gens gentil gentille gentilles gentils gerance gerant geree gerer geste gestes glisse glisses global globale globalement
glycemie gondole gonfle gonflee gonfles gorge gosse gout goutait goutant goute gouter gouvernail gouverne gouvernement gouverneur graces
grand grande grandir grands gratte gratuit gratuite gratuits gravite gros grosse grossesse grossier groupe groupees groupes gruar gruo guere
gueri guerre guette gueule guichet gymnase gynecologue habilite habille habite habiter habitons habits habitude haie haineuse hanche
handicapes hasard haut haute hautement hautes hauteur hauts hebdomadaire hebdomadaires hein helicoptere hemorragie hernie heros hesiter heure
heures heureuse heureusement heureux hier histoire histoires historique homme hommes honnete honnetement honore honte hopital hopitaux
horaire horreur horrifiait horrifie hors hospitalisee hosto hui huit huitres humain humaine humains humiliante humilier hurlait hurle hurler
hypothyroidie ici ictus idee idees identifie identite il ile illisible ils imaginais imbecile immangeable immediat immediatement impeccables
implique impliquer impliques importante importantment importants importe impressionne impressionner inacceptable inadequat incapables
incapacite incapacites inconnu inconscient incorrecte incorrects incroyable incroyablement indeterminee indic individu individuel
individuelle individus induit infiltrer infirmie infirmier infirmiere infirmieres inflige infliger informatif informe informelle informer
inhalateurs initiale initiales injecte injuste injustice inonde inquiet inquietait inquiete inquieter inquietude inscription inscrivez
insiste installe installent instant insuline insulte insultee integrer interactif interessant interesse interet interieur interminable
internationale interne intimide intimite introduit introuvable inutile inverse invitent ira irai irait irm irreprochables isole ivre j jamais
jambe jambes janvier jardin jaune je jetant jete jeu jeudi jeune jeunes joindre joint joli jolie jouait joue jouer jouez joui jouit joujou
jour journal journaux journee jours joute joyaux jpeux jsp jugee jugement juger juges juin jureront jusqu juste justement justes kangourou ke
kel ki kidnappeurs kinine km l la labo laboratoire lache laissa laissant laisse laissent laisser laissera laisserai laisses laissez lait
langue laquelle largue larmes latino lavee le legende lendemain lent lequel les lesion lesquels lettre lettres leur leurs leve levee lever
levothyrox levres libere liberer liberes libre libres lien lieu ligne lignes limite lire lisez lisiblement lisse liste lit lits litteralement
livre livres locale localisation localise localiser locaux locutrice lofe loin lointain lointaine longs longtemps longue longuement longues
lors loubard louer loyaute loyer lu lui lumiere lumieres lumineux lundi lune luttait luttant lutte lutter lycee ma machin madame magie
magnifique mai maigrissent mains maintenant maintenir maintient maire mais maison maitre maitrise majoritairement majorite mal malad malade
malades maladie malgre malheur malheureusement malheureux malpoli malura maman mange mangee manger manguier maniant manie maniee manier
maniere manquait manque manquees manques marche marcher mardi mari mariage mariee marin marins maris marque marqueur mars masse massivement
matelas materiel maternite matin matinee mauvais mauvaise mauvaises maximale mec mechant mechante mecontent medaille medecin medecine
medecins medicale medicales medicament medicaments medoc medocs meilleur meilleure meilleures meilleurs melange membre membres meme memes
memoire mener mensonge mensonges mentale mentalement mentales menteur menteuse mentionne mentionner mentir meprisant meprise mer mercredi
merde mere meres merite merveille merveilleux mes mesdames mesquin mesquine messieurs mesure mesures met methode mets mette mettez mettre
meurt meurtre meurtrier midi mien mienne mieux milieu militaires mille milles millions min mineur minimum minuit minutieuse minutieux miroir
mis mise mlle mme mobilite moi moindre moins mois moitie mon monde mondiale moniteur monnaie monsieur monstre monstres montant monte montee
monter montrant montre montree montrer moque mordu morsure mort morte morts mot motards moteur motos mots moulu mourante mourir moustik
moustiquaire moustiquaires moustique moustiques mouvement moyenne moyens mrc ms multiplient murs musique n naissance natale naturel naturelle
naturels navigateur navire ne necessaire necessaires necessiteux negatif negatifs negre neonat nerveux netoye nettoyeurs neuf nez ni nickel
nie niveau niveaux nn noir noire nom nombreuses nombreux nomme nommee noms non nord normalement nos nostalgique notee notre nourriture nous
nouveau nouveaux nouvel nouvelle nouvelles nu nucleaires nues nui nuit nuits nul nulle numero numeros nuque objectif oblige obscurite obsede
obstrue obtenant obtenir obtenu obtiendras occupe occupee occupees occupent occuper occupes occupez odeur oeil oeufs offert offerte
officielle officier officiers offre offrir oh okk ombre oncle ont onze operateur operateurs operationnel operatoire opere ophtalmo
opportunite oppose ordinateur ordonnance ordonne ordre originale orthophoniste os oser ou oublie oublient oublier oubliez oui ouvert ouverte
ouverture ouvre ouvrier ouvriers ouvrir oxygene pagaille paie paiement paire paisible paix palu paludisme pandemie panique panne panneau
pansement pansements papier paquet par paradis parait parametres parapluie paravan paravent parce parcelle parcelles pareille parent parfait
parfaite parfaitement parfe parfois parla parlait parlant parle parlent parler parles parlez pars partage partager partez parti participer
particulier particulierement partie partiellement partir partirez partis partou partout pas passage passagers passait passant passe passee
passent passer passera passes passionnante passionne passons pasteque patiente patienter patientes patron pause pauses pauvre pauvres payais
payant paye payee payer payes pays pe peau pediatre pediatrie peine peints pendant pendre pendu penible pensais pensant pense pensees penser
penses pensez penurie penuries pepe perd perdant perdre perds perdu perdue perdus pere perfusion perimees perinatale periode periodes permet
permettant permettent permettre permis pers personnalite personne personnel personnelle personnels personnes pertes pertinentes pertot pese
peser pete petit petite petites petits peu peur peut peuvent peux pharmacie pharmacien pharmacienne phrases physiquement physiques piece
pieces pied pieds piege piges pile piloter pilule pilules piole pique piqure pire pires pisse piste pitie placee plafond plaider plaie plaies
plaindre plainte plaintes plairaient plairait plaisante plaisantes plaisez plaisir plait platre plein pleine pleure pleurer pleurs pleuvoir
plomb plu pluie plupart plus plusieurs plutot pneumonie poche podologue poids poignet poignets poing pointe poitrine poli policier policiers
polie polis politesse pompiste ponctuel ponctuellement portail portait portant porte portee portees portent porter porterait portes posant
pose posee poser positif possede poste posterieur posterieure posterieurement posterieurs pot potentiel pots poubelle poule pour pourquoi
pourra pourrai pourraient pourrais pourrait pourrez pourrions pourrissait poursuivi poursuivra poursuivre pourtant pousse poussiere pouvais
pouvait pouvez pouvoir pouvons pratiquant pratique prealable precedente precieuse precieuses precieux prefere prefererait prematurement
premier premiere premiers prenait prenatale prend prendra prendrai prendre prendrez prends prenez prenom preoccupaient preoccupait
preoccupant preoccupation preoccupations preoccupe preoccupent preoccuper preoccupes preparer pres prescrire prescrit prescrits presente
presentent presenter presentiel presque pressant presse pression prestance pret prete prets preuve preuves prevenir prevenons prevenu prevu
prevue pri prie prieres princesse principe printanier printaniere printaniers priorite pris prise prises prisonnier prisonniers prive privee
prix probablement probleme problemes proces prochain prochaine prochains proche proches procureur producteur produit professionnalisme
professionnel professionnelle professionnellement professionnelles professionnels profondement progres projet promenade promesse promets
promis propos propr propre proprement propres proprete propriete proteger prouvent prouver provoquer psychiatre psychiatres psychiatrie
psychiatrique psychologie psychologiques psychologue psychose ptme pu publie publier publiques pue puis puisque puisse puisses putain qu
qualite quand quant quantite quart quartier quatre que quel quelconque quelle quelles quelqu quelque quelques quels questionne questionner
qui quille quitte quitter quittera quoi quotidiennes raccorde raccourcies raccourcit raccrocher racine racontait radiographie radiophonique
raide raison raisonnable raisonner raisons ralenti ramasser rame ramene ramener range ranger rapide rapides rapidite rappel rappeler rappelez
rappelle rappels rapport rapporte rapportee rapporter rapportes rapprochement rarement rassurait rassurant rassure rassurer rater rdv reagi
realisateurs realisent realiser realiste realite recemment receptionniste recevaient recevait recevant recevions recevoir recevons recevra
recevrais recevrait recevrez recherche rechercher reclusion recois recoit recoivent recommande recommanderait recommencer recommencez
reconforte reconnaitrait reconnaitre recrute recu recue recuperation recuperer rediriez redonne reduire reduit reel reelle reellement
reessayez refaire refasse referais reflechir reformulent refusent refuser regagner regardant regarde regardee regardent regarder regardes
regardez registre reglement regles regner regrette reguler regulier reguliere regulierement regulieres reguliers relation relativement
relayees releve relier remarquer remboursement remercie remerciement remercient remercier remettre remise remplace remplacer rempli remplir
remplissant remuant remue remuer rencontre rencontrer rend rende rendez rendrait rendre rends rendu renouvellement renouvellements
renseignement rentre rentree rentrer renverse renvoyee renvoyer reparti repartir repartons repas repasser repayer repete repeter repetes
repond repondait repondant repondent repondez repondre repondrons reponds repondu repondue repondues reponse reponses reporte reportee
reporter reposer reprend reprendre reprochais reproche repugner requiert requis reservant reserve reservee reservent reserver resolu resoudre
respecte respecter respectez respectueuse respectueux respirant respiratoire respire respirer responsabilite responsable responsables
responsiu ressemble ressentais ressort ressource ressources reste restee restent rester restez resultat resultats resulte resulter retaper
retard retient retour retourne retournerai retro retrouver reunion reussi reutiliser reve reveil reveille reveiller reveillez revendre
revenez revenir revenu reviendrai reviens revient revision revoir ri riche rideau rideaux ridicule rido rien rigolaient rigoureux rire risque
ritals rois rompant rompu rond ronflant ronflante rouge roulant roulante roule route rouvrir royale rue rues rupture rythme sa sac sachant
sache sachiez sacre sacrifie sage sages saigne saignement saignements sain sais saison sait sal salaire salaud sale sales salle salles salope
salut samdi samedi sang sanguin sanguine sans sante saphir sapin satisfaisant satisfait sauf saute sauvant sauve sauver savaient savais
savait savant savent savez savoir savon savons sceptique scientifique se seance seances seche secher seches seconde secondes secourir secours
secretaire secretariat securite seize sejour selles semaine semaines semblaient semblait semble semblent sembler semblez sens sensation
sensible sentaient sentait sentant sentent sentez senti sentie sentions sentir sentons sepsia sept sera serai seraient serais serait seras
serez serie serieu serieuse serieusement serieux seringue serions serment serons seront serre serrures sert servent servi servir ses seul
seule seulement seuls severement sexe sexuel shoote si siege sieges sien sienne signale signaler signe signes signifie similaires simplement
sincerement sinon sirop slt societe soeur soi soignant soignante soignants soigne soigner soigneur soigneurs soigneuse soigneusement soigneux
soin soins soir soiree sois soit sol soleil solide sommeil sommes sommet somniferes sonde sonne sont sorciere sors sortais sortait sortant
sorte sorti sortie sortir sortis souci soucieux soucoupes soudain souffert souffle souffrait souffrant souffre souffrir souhaite soulage
soulager soupe sourd sourde souriantes sourire souris sous soutenir soutient souvenir souvent souvenu souviens souvient soyez specialement
specialiste specifie spectacle stage stagiaires standardiste stationner statut stigmate stp stressant stressante stupide stupides stups su
succes suffira suffisant suffit suggere suggerer suicidaires suis suit suite suivant suivi suivie suivis suivre sujet sujets superbe superflu
superflue superflus superieur superieure supportant supporte supporter suppose sur surement sures surgit surprenant surprise surs surtout svp
sympa symptomes systeme systemes tableau tablettes tache tact talent tandis tant tante tape taper tapez taquet taquinee tard tardif tarif
taule taux te tel tele telefone telephoner telephones television telle tellement temoignage temoin temoins temps tendance tendu tendue tenir
tente tenter tenu terme termine terres terrestre tete teter tetes texte therapeute therapeutes therapeutique therapie tic tiede tiens tient
tirer tirez titulaires tjr toi toilettes toit tolere toleree tombait tombe tombee tomber tombes ton tordu tort tot totalement toubib touche
toucher touches touchez toujours tournait tourne tous tousseurs tout toute toutes toux toxicomanie tps traduire traduis trafic tragos
traineau trainent trainer traitant traite traitee traitement traitements traitent traiter traites traitre trajet tranquille tranquilles
tranquillisant tranquillite transfere transferer transgenre transmettons transmis transmise transporte transporter traqueront travail
travaillait travaillant travaille travaillent travailler travaillez travaux travers traverse traverser tremble trente tres tribord tribunal
tripes triste tro trois troisieme trop tropicale trou trous trouvant trouve trouvee trouvent trouver trouverez trouves truc ts tt tu tue tuee
tuer tuerai tues tueuse tus tutoie typhoide un une unique uniquement unir unite uns urgence urgences urgentement usuellement utile utiles
utilisant utilisateur utilisateurs utilise utilisee utilisent utiliser utiliserait va vacances vaccin vaccins vache vain vaincu vais vaisseau
valeurs valide vapes variete vas vaut vaux vehicule vehicules veille veine velo velos venait vend vendre vendredi venez vengerai venir venons
vent ventilateur ventre venu venue venus ver verbalement verifiait verifie verifier verite verra verrai verraient verre verrez vers vert
vertige vertiges vessie vetements veulent veut veux vice victime vide vides vie vieille vieilles vieillissent viendrai viendrait viennent
viens vient vies vieux vigile ville vin vingt virer visage vise visiblement visite visites visiteur visiteurs vit vitale vite vitesse vivant
vivre voie voient voila voir vois voisin voisine voisins voit voiture voitures voix vol vole volent voler voles voleur volontaire vomir vomis
vomissant vont vos votre voudrais voudrait voulais voulait voulant voulez vouliez vouloir voulons voulu vous voyage voyager voyages voyais
voyait voyant voyez voyons vrai vraie vraiment vrais vs vu vue vues vus xafec y yeux zizi`;
