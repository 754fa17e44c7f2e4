/**
 * Common French and English words of five to nine letters, folded, that a spelling correction must not turn into another word ("pluie"
 * is not a bad spelling of "plaie"). Counted (words only) in pxtextmining (MIT, NHS England), XED (CC BY 4.0, University of Helsinki)
 * and replies of our own writing; completed by hand.
 */
export const REAL_WORDS: ReadonlySet<string> = new Set(`
cooking rates handed handing clash stable odds measured reach reached reaching backing backed hanging rating ratings buried bury espresso tender hurry erase shift teter abandon abandonne abondance abord about above abrupt absence absent absolu absolute abuse acceder accentue accept accepte accepter acces
access accident accorde account accru accueil accurate accuse accuser achete acheter achieved across acted action actions active
activite activites actual actually actuel actuelle adalind adapte address addressed adieu admettre admin admis admission admitted adore
adorer adresse adresser adult adulte advance advice advise advised advisor affaire affaires affect affecte affecter affection afflige
afford affronter after aftercare again agent agile agitee agonie agony agreable agreables agreed ahead aidant aidee aident aider aides
aidez aiguille aille ailleurs aimable aimais aimer aimerais aimes aimiez ainsi aires ajoute ajouter alcohol alcool alive allait allant
allee allees allen aller allez allocated allons allow allowed allowing almost alone along alors already although alule always alzheimer
amazing ambiance ambulance ameliore ameliorer amende americain amical amicale amicales amicaux amiral amount amour amoureuse amoureux
amuse ancien anges anglais angle angoisse animal animaux animer anneau annee annees annonce annuler another answer answered answering
answers anterieur antipov anxiety anxieux anxious anymore anyone anything anyway apart appalling apparait appareil apparu appear appel
appelant appele appelee appeler appelle appellent appelles appels apply apporte apprecie apprecier apprendre appreter appris approach
approche approcher approprie approx appuie appuye appuyer apres april areas argent argument armee armes around arrache arracher arrange
arranged arrangee arranger arrapa arrapar arrapat arredonir arrest arret arrete arreter arretez arriere arrival arrivant arrive arrived
arrivee arrivees arrivent arriver arrivera arrives arriving arrose ascenseur asked asking aspect aspects assassin asseoir assess
assessed assez assis assistant assiste assisted assister assure asthma asthme attache attack attaque attend attendais attendait
attendant attended attendent attendez attending attendre attends attendu attendue attente attentif attention attentive attirer attitude
attrape auckland aucun aucune auditeurs audition august auquel aurai auraient aurais aurait auras aurez auront aussi aussitot autant
autistic automated autour autre autrefois autres avaient available avais avait avale avance avant avenir aviez avion avions avocat avoid
avoir avons avril awaiting aware awful awkward ayant backpage backs badly bague balance balle bande banter barley barre based basic
basis basse bassetlaw bataille bateau batir baton battre beach beaucoup bebes because become bedroom before beginning behalf being
believe belittled belle belles benefice benefique benefits besoin besoins better between beyond bien biens bientot bienvenue biere bilan
billet billets bingo bipolaire bipolar birth bishop bizarre blague blagues blair blame blanc bleeding blesse blesses blood bloomy bloque
board bobby boire boisson boite bombe bonjour bonne bonnes bonte bonus booked booking bordel bored borne bosse bother bothered bottom
bouge boulot bound bourse bouteille bracken braque bravo breaks breath breathe breathing brennan brigade brillant brillante brillants
brilliant bring brise broderick broke broken brother brought bruit brunch budget budgets build building built bullied bureau cache cadre
caged caille caine caire caisse caissier called caller calling calls calmant calme calmed calmer calming camera campagne camping
cancelled cancer cannes capable capables capacite capitaine capital caractere cardiac cared careful carer carers cares caring carnet
carol carolyn carrefour carriere carry carte casse cassettes categorie category catering cauchemar causant cause caused causee causer
causerie causes causing celle celui cense central centre centrer certain certaines certains cerveau cessez cette chacun chair chaise
chaleur chambre chance chances change changed changer changes changez changing chant chapeau chappie chaque charge charmante charmants
chars chase chasse chatting chatty chaud chauffeur check checked checks cheerful chemin chemins chenille cherche chercher cheri cherie
chers chest cheveu cheville chien chier chieront child children chirurgie choice choices choisi choisir choix chose choses christine
chronic chronique church chute cigare citoyen clair claire claires clairs class classe classes clean cleaner clear clearly client
clients climat clinic clinical clinician clinique cliniques clock close closed closer closing clown clozapine cochon cochran coeur
coffee coffre colere collapsed colle collect collegue collegues coller colline colonel colour combat combien comes comfort coming
commander comme commence commencer comment comments community compagnie compassiu competent complain complaint complet complete complexe
complu comporte comprend comprends comprimes compris comptant compte comptees compter computer concern concerned concerns concis concise
condition conduire conduit conduite confiance confident confie confier confirme confirmed confondre confort confusing conge congres
connais connait connaitre connard connect connerie conneries connu consacre conscient conscious conseil conseille consell considere
consoler constant constate constater contact contacte contacted contacter contacts conte content continue continuer continuez contre
control controle controler controles convenu coping corbeille corps correct correcte correctly corridor costume cotes couche couches
coude could couldn couleur couloir council coupables coupe coupes couple courageux courant cours course courses court courteous courtesy
couru cousin cousine coute couteau couvert couvrir cover covered covid credit creme creneau crews crime criminels crise crisis critical
criticism critique croire crois croix cross croyais croyez cuina cuisine current customer cycle daccord danger dangereux dangerous
danser dante daughter david dawes dealing dealt death debout debut decembre dechets decide decided decider decision decisions decline
declined decouvert decouvrir decrit dedans dedicated defendre defense degres dehors dejeuner delay delivered demain demand demandant
demande demandees demandent demander demence dementia dental dentist dentiste depart depasse depend depense deplace depuis derange
deranger dernier derniere dernieres derniers derriere desactive descend descendu desole desordre despite despres dessus destine detail
details detendre detendu deteriore deteste detroit detruire deuxieme devait devant devenu devez devine devoir devons devraient devrais
devrait diabete diabetes diabetic diable diagnosed diagnosis different difficile difficult digne dignite dignity dimanche diner dirai
dirais dirait direct directed direction directive directly dirige diront disabled disais disait disant discharge discours discuss
discussed discuter disent dises distance distress district dites docteur docteurs doctor doctors documents doesn doigt doigts doing
doivent dollars donnant donne donnee donnees donner donnerait donnes donnez dossier dossiers double doucement douleur doute douze
downside doyen draps drive driver drivers driving drogue drogues droit droite droites drole drugs durant duree dures durham during
earlier early earth easier easily echange echappe echapper echec echelle eclate ecole ecoutant ecoute ecouter ecoutez ecrire ecrit
education effects effet efficace efficaces efficient effort either elaguent elderly election elections elever elles eloge email embrasse
emergence emergency emission emmene emotional empathie empathy empeche empecher empire emploi emploie employ enceinte enchante encop
encore encourage ended ending endroit endroits energie enfance enfant enfants enfermee enfin engage engaged engager english enjoy
enjoyed enleve enlever ennemis ennuis enorme enough enquete enseigne ensemble ensuite ensure entend entendre entendu entier entiere
entire entraine entrainer entrance entre entree entrer entres entry enveloppe envie environ envoie envoyant envoye envoyee envoyer
envoyez episode episodes epoque epouse epouvante eprouve equipage equipages equipe equipes equipment erreur erreurs escort espace
espaces espece esperant espere esperer espoir esprit essaie essayait essaye essayer essayez essor estceque estimate estimated estomac
etage etaient etais etait etant etats etendu etiez etions etonnait etonnant etonne etonner etranger etrangers etude evasion evenement
event events eveque every everybody everyday everyone evite eviter exact exactly examen examens example excellent except excuse excuser
excuses exemple exercice exercices exercise exercises existe expect expected explain explained explique explorer extent exterieur extra
extreme extremely fabulous faces facile facilite facilites facon facons facture faible faille faillit failure faire fairly faisaient
faisait faisant faite faites faith faits fallait fallen falloir fallu false familial familiale families famille familles family
fantastic fasse faster father fatigue faudra fault faults fausse fausses faute feedback feeling feelings feels feindre female femelle
femme femmes fenetre ferai ferais ferait feras ferez ferme fermes fermez fesses feutre fevrier fiable fiables fiche fichez figure filer
fille filled filles filling films finally financer finding finir finish finished finissant finit first fixed flasks flics flingue floor
flotte fobbed focalise focused foliols follow followed following fonction fonds force forcing forever forget forgotten formal formation
forme formel forts fortune fortunes forward fouille foule found fourni fournir fournit foutre foutu fracture frais frame frappe frapper
freeman frequent frere fresh friday friend friendly friends froid front fruit frustrer fully fumer funding funds further futur future
gagne gagner garcon garcons garde garder gardien gartree gauche genant genante general generale generally genereuse genial genou genre
gentil gentille gentils gentleman genuinely gerance gerant gerer geste getting gibbs gilet girls given giving global globale going gosse
goute gouter grace graces grand grande grands grateful gratuit gratuite grave gravite great grille grosse grossier grounds group groupe
groupes groups gruar gueri guerre guess guette gueule guide gymnase habille habite habiter habitude hanche handled handler handlers
handling handover hands happen happened happening happens happy harding hared harry hasard haute hautement haven having haynes health
healy heard hearing heart helped helpful helping helps hernie heros heure heures heureuse heureux hexham higher highly histoire history
holiday homme hommes honest honestly honnete honte hoped hopital hopitaux horaire hormonal horrible horse hospital hospitals hours house
however humain humaine humains human humour husband husbands ictus ideal idees idiot ignore ignored illisible illness imagine immediate
immense impact impatient implique important importe importer impressed improve improved inadequat incapable incident including incorrect
increase increased indic individu individus infection infirmier infliger informed initial initiale initiales injection injury injustice
input inquiet inquiete inside insigne insist insiste insisted instant instead insuline intense interet interieur interne internet
intimide intimite introduit inutile inverse invites involve involved irait isabelle issue issues itself jamais jambe jambes james
janvier japonais jeans jeudi jeune jeunes joanna johnny jolie jouer jouit journal journaux journee journey journeys jours joute judge
juger juillet juliette junior jusqu juste justice keeping keith kidney kinder kindest kindly kindness kingsley knowing knowledge known
knows lache lachez ladies laissant laisse laissent laisser laissera laissez landing langue lapins laquelle large larmes lasses later
latino laugh lcmht leaflets learning learnt least leave leaving legal lendemain length lequel lesion lesquels letter letters lettre
lettres leurs level levels lever liaison libere liberer liberes library libre lifetime ligne lignes liked limite limited lines linked
lisse liste listen listened listener listeners listening listens literally little lives livre livres local locale localise localiser
location locaux lointain lointaine londres longer longs longtemps longue longues looked looking loomis louer lovely loyaute luckily
lucky lumiere lunch lundi luttait luttant lutte lutter lying machine machines madame maggie magie mains maintenir maintien maintient
maire maison maitre major majorite makes making malade malades maladie malgre malura maman manage managed manager manca mangee manger
manhattan manic manie maniere manner mannered manners manquait manque marca march marche marcher mardi maria marie marin marine marins
maris marked market marque marques marqueur masks massa masse massifs massive materiel maternite maternity matin matinee matter mauvais
mauvaise maybe meals means meant mechant mecontent medecin medecine medecins media medias medical medicale medicate medicine medics
meeting meetings meilleur meilleure meilleurs melange member members membre membres memes memoire menage mental mentale mentales
mentally mention mentioned mentionne meprisant merci mercredi merde merely meres merite merveille mesdames mesquin mesquine message
messages messieurs metier mettez mettre meurtre michael middle midian mienne mieux might miles milieu millbrook mille milles milliers
millions mince minimum minor minute minutes minutieux miracle misled missed mission mistakes mobile mobilite mobility modern modernise
moindre moins moitie moment monday monde money monitor monnaie monsieur monstre monstres montant monte monter month months montre
montrer moque morceaux mordu morning morte morts mosque mostly motards moteur mother motos mourir mouse mouvement moved moving moyen
moyens muldoon music musique myself naissance named names nancy narre natal natale natural nature navigate navire nearest nearly
necessary needed needing needs negative neglect negre neighbour neither never newark newcastle night niveau niveaux nobody noeud noisy
nombreux nomme nommee normal normally north notes nothing notice notre nouveau nouveaux nouvel nouvelle nouvelles novembre number numero
numeros numerous nurse nurses nursing objective oblige obtenir obtenu obviously occasion occasions occupe occupee occuper occupes
octobre odeur oeufs offer offered offert offerte office officiers offre offrir often older ombre ombudsman oncle ongoing online
operateur operation operative operator operators opere opinion opportune option options order ordinaire ordonne ordre ordure oreille
organise organised organiser orient original other others oublie oubliez outcome outside ouvert ouverte ouvre ouvrier ouvriers ouvrir
overall oxygen oxygene paiement paille paire pandemic pandemie panic panicking panique panne panneau papier paramedic parce parcelle
parent parents parfait parfaite parfois parking parlait parle parler parles parlez partage partager parti partie partir partner partout
passage passait passant passe passed passee passent passer passes passion passionne patents pathway patience patient patiente patientes
patients patron paul pause pauses pauvre payer payes peach peine pendant pendre pendu pensais pense pensees penser penses pensez pension
penurie penuries people perdant perdre perds perdu perdue perdus perfect perfectly perhaps period periode periodes periods permet
permettre permis person personal personne personnel personnes pertinent petit petite petites petits peutetre peuvent pharmacie pharmacy
philip phone phoned phones photos phrases phyllis physical physique physiques picked picture piece pieces pieds pikin pills pilule
pilules pique pires piste place places plaider plaindre plainte plaintes plairait plaisir plait planned plans playing pleasant please
pleased plein pleine plenty pleure plomb pluie plupart plusieurs plutot pneumonia pneumonie poche podologue poids point pointe pointless
points poisson polhemus police policier policiers polie polis polite politely politesse politique ponctuel poorly portable portail
portait portant porte portee portent porter porterait posee poser positif position positive possede possible possibly potential
potentiel poule poupe pourquoi pourra pourrais pourrait pourrions pourtant pouvais pouvait pouvez pouvoir pouvons practical practice
praise pratique precieuse precieux prefere premier premiere premiers prend prendra prendre prends prenez preoccupe prepare prescrit
presence present presenter president presque press pressant presse pression pressure prestance prete prets pretty preuve preuves
prevenir prevented prevenu previous prevu price prince princesse principe priorite priority prise prison prisoners privacy private prive
probably problem probleme problemes problems procedure proces process prochain prochaine proche procureur produit profit profits
programme progres progress projet promenade promets promis promised prompt promptly promt proper properly property propos propre propres
propriete proteger proved provide provided providing public publier puisque puisse puisses punctual purpose pushed putain putting
qualite quality quand quant quartier quatre queeg quelle quelles quelque quelques quelquun quels question questions queue queuing quick
quicker quickly quickness quiet quille quinn quite quitte quitter quittera rachel radio raisin raison raisons ramene ramener rampton
range ranger rapid rapide rapides rappel rappelez rappelle rapport rapporte rapporter rarely rarement rassurant rassure rassurer rater
rather rations raymond reaction reading ready realise realiser realite really realy reason reasons reassured receive received receiving
recemment recent recently reception recevait recevant recevoir recevons recevrais recevrait recherche reclusion recois recoit recoivent
recommend record recorded records recovery rectum recue recuperer redacted reduce reduced reduire reduit refaire refer referral
referrals referred reflechir refuse refused refuser refuses regard regardant regarde regardent regarder regardez regarding reglement
regles regular regularly reguler regulier reguliere rehousing related relation relations relative relatives relaxed relaxing release
relevant releve reliable relief relier remarque remember remercie remercier reminder rempli remuant remue remuer rencontre rendrait
rendre rendu rentre rentree rentrer repas repeat repete repeter reply repond repondant repondez repondre reponds repondu repondue
reponse reponses report reposer repour reprend reprendre repugner request requested requiert required requis reservant reserve reserver
resident resolu resolve resolved resoudre resource resources respect respecte respecter respirant respirer respond responded responder
response responses responsiu ressemble ressource reste restee rester restez result resultat resultats resulte resulted resulter results
retard retour retourne retro retrouver return returned returning reussi reveil reveille reveiller revenir revenu reviens revient review
revision revoir riche rideaux ridicule right ringing rings risque roman rompu rondes ronflant rooms rosalee roues rouge roulante round
rounds route routes routine royal royale rules running rural rushed russie rythme sachant sache sacre sacrifice sadly safely safety
saigne saint saison salaud salle salles salope salut samedi sanguin sanguine sante satisfait satisfied saturday saute sauve sauver
savais savait savant saved savent savez saving savoir savons saying scale scanner scared scary scenario scene script seance seances
seats seche seches seclusion second seconde secondes secours secret secrets section securite security seeing seemed seems seigneur
sejour semaine semaines semblait semble semblent sembler sending sensation sense sensible sensitive sentait sentant sentent sentez senti
sentir sentons sepsia sepsis serai seraient serait seras serez sergei serie serieuse serieux serious seriously service services session
sessions seule seulement seuls several severe severely sexuel shaking shame share shared shift shock shopping short shortage shortages
shorter should shouldn shouting showed shower showing shown sickness siege sieges sienne signale signaler signe signes signifie signs
similar simple simply since single sinon sirop sister sitting situation skills small smile social sociaux societe soeur soigne soigneur
soigneurs soigneux soins soiree soleil solutions solve solved someone something sometime sometimes sommeil sommes sommet sooner sorry
sorte sorted sortez sorti sortie sortir soucieux soudain souffert souffre souffrir soulager sourd sourde souriez sourire soutenir
soutien souvenir souvent souvenu souviens souvient soyez space speak speaking special spectacle speed speedy spent spoke spoken stable
staff staffing staffs stage standard standards stanford start started starting state stated stating station stayed steve stick still
stitches stomach stopped stopping straight street streets stress stressant stressed stressful stroke structure struggled stuck stuff
stupide stups succes sucre suffer suffered suffering suffit sugar suggere suggerer suggest suggested suicidal suicide suite suivant
suivi suivie suivre sujet sujets sunday super superb superbe superflu superieur support supporte supported supporter suppose supposed
surement sures surgery surprise surprised surtout surveille survey swift sympa symptomes symptoms system systeme systemes systems table
tablet tablets tache taille taken takes taking talent talkative talked talking tandis taquet tardif tarmac taule taxis teams telephone
telle tellement telling temoins temps tendance tendu tenez tenir tension tente terme termine terms terre terrible tesco tested tests
tetes texte thank thankful thanks their therapie therapies therapist therapy there therefore these thing things think thinking third
thoroguh thorough those though thought thoughts threat three threw through thrush thursday ticked ticket ticky tiede tiens tient timely
times timetable tirer tirez today together toilet toilettes tombe tombee tomber torrey total totally touch touche toucher toujours
tourne tours toute toutes toward towards track trafic train trained trainee training traitant traite traitee traitent traiter traites
trajet transfer transfere transport trapped trauma travail travaille travaux travel travers traverse traverser treat treated treating
treatment treats triage tribunal tried triste trois troisieme trouble trous trousse trouvant trouve trouvee trouver trouves trubel trust
truth trying tuesday turned turning twice unable unaware under underwood unheard unhelpful unique unite unless unsteady unsure until
unwell update updated upset urgent useful useless users using usually utile utiles utilisant utilise utilisent utiliser vacances vagos
vaisseau valued vehicle vehicles vehicule vehicules veille vendre vendredi venez vengerai venir venons ventre venue venues venus
verifier verite verra verre vessie vetements veulent victime victoria video videos vieille vieilles viendrait viennent viens vient vieux
village ville vingt violence violent visage visible vision visit visitant visite visited visites visiteur visiteurs visiting visitor
visits vital vitesse vivant vivre voice voila voisin voisins voiture voitures volume voluntary vomir vomiting votre voudrais voudrait
voulais voulait voulez vouloir voulons voulu voyage voyager voyages voyais voyait voyant voyez voyons vraie vraiment waited waiting
waits walked walkin walks wansbeck wanted wanting wards waste watch watching water website wednesday weekend weekly weeks weight
welcoming wellbeing weren whatsapp where whether which while whilst whole willie willing winded window within without woman women wonder
wonderful words worked worker workers working works world worried worry worrying worse worst worth would wouldn write writing written
wrong xafec years young yourself
`.trim().split(/\s+/u));
