/**
 * Words that name nobody, folded, French and English together. Counted (words only) in patients' comments of pxtextmining (MIT, NHS England), in XED
 * (CC BY 4.0, University of Helsinki) and in replies of our own writing: written in small letters at least twice and at least four times as often as
 * with a capital inside a sentence; given names were taken out by hand, and words of our clinics added.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(`
a abandon abandoned abandonne abandonnez ability abit able abondance abonner abord abordable about above abrupt abruption abruti absence
absent absess absoloutley absolu absolument absolute absolutely abulance abus abuse abusive ac accede acceder accent accentue accept
acceptable accepte accepted accepter acces access accessed accessible accessibly accessing accessoire accident accidents accommodated
accommodating accompagner accompany accord accorde accordingly accouche accouchement account accro accru accueil accueillant accueillante
accurate accurately accusation accuse accused accuser achete acheter achieve achieved acon acouche acouchemt across act acted actif acting
action actions active activite activites activitie activities activity actual actually actuel actuelle actuellement acupuncture acute
adapt adapte adapting add added addict addiction adding addisons addition additional address addressed adequate adhere adieu adieux adjust
adjusted admets admettre admin administering administration administrators admire admis admission admissions admittance admitted adopte
adorable adore adorer adresse adressees adresser advance adverse advice advise advised advisor advocate aeroport af affaire affaires
affect affecte affected affectent affecter affection affects affiche affiches affliction afflige afford affreuse affronter afraid after
aftercare afternoon again against age agee agence agencies agency agent agents ages aggressive agi agile agir agissait agit agitated
agitee ago agonie agonisait agony agreable agreables agree agreed agressif ah ahdnker ahead ai aid aidait aidant aide aidee aident aider
aiderait aideront aides aidez aids aie aies aille ailleurs aim aimable aimablement aimables aimais aime aimee aimer aimerais aimes aims
ainsi air aire aires airs ais aise ait aites ajoute ajouter alarms alcohol alcool aler alert alerte alimentation alive all allais allait
allaitement allant alle allee allees allegations aller allergic allergie allergies allergique allergy allez allocated allons allow allowed
allowing allows allumer almost alone along alongside alors alot already alright also alter alterer alternative alternatives although alule
always am amazing amazingly amazingso ambiance ambulance ambulances ambulant ambulatory amd ame ameliorant amelioration ameliorations
ameliore ameliorer amende amenee amener americain ami amical amicale amicaux amie amies amiral amiraux amis amiss among amongst
amortisseur amount amour amoureuse amoureux amplement ampoule amputee amuse an analyse analyses analysis ancien ancienne anciens and
aneantir anesthesiste ange angels anges anglais anglaise anglaises angle angoisse animal animaux animer ankle anneau anneaux annee annees
anniversaire annonce annulation annulations annule annulees annuler annules annulez another ans answ answer answere answered answering
answers anterieur anterieure anterieures anterieurs anti antibiotic antibiotics antibiotique antibiotiques antidepressants antipsychotics
anxieties anxiety anxieux anxious any anybody anymore anyone anyproblems anything anytime anyway anywhere apalling apart apercois
apitoiement apologised apology app appalled appalling apparaissent apparait apparaitre apparent appartement appartements apparu apparue
apparus appear appeared appears appel appelaient appelant appele appelee appeler appelez appelle appellent appellera appellerai
appellerons appelles appelons appels applicable application apply appoint appointment appointments apporte appreciate appreciated
appreciation appreciations apprecie apprecier apprehensive apprendre apprenne apprete appreter appris approach approachable approche
approcher approchez appropriate appropriately appropriatley approprie appropriee appropriees appropries approuver approx approximately
apps appt appts appuie appuye appuyee appuyer apres aproch apropiadament apt aptments arbres architecture are area areas aren arete argent
argument argumentative arguments arise arises arm arme armee armes arms around arrache arracher arracheront arrange arranged arrangee
arrangement arrangements arranger arranges arranging arrapa arrapar arrapat arredoneixen arredonir arrest arrestation arret arretais
arrete arretee arretees arreter arretes arretez arriere arrival arrivals arrivant arrive arrived arrivee arrivees arrivent arriver
arrivera arriverai arriverait arrives arriving arrogance arrogant arrose art arthritis article artiste as ascenseur ask asked asking asks
aspect aspects assassin assassine assassinee assault asseoir assess assessed assessment assessments assessor asset assett asseyent assez
assigne assis assist assistance assistanceso assistant assistants assiste assisted assister assisting assume assumed assurant assure
assured assurer asthma asthme astronomes at ate ateliers atmosphere atrape attache attached attack attacks attaque attaques attempt
attempted attempts attend attendais attendait attendance attendant attended attendent attendents attendez attending attendions attendre
attends attendu attendue attentat attente attentif attention attentive attentively attentivement attirer attitude attrape attribute au
aucun aucune audios audit auditeurs audition auditrice augmentation augmentations aujourd aupres auquel aura aurai auraient aurais aurait
auras aurez aurions auront aussi aussitot autant authority autistic autistique autistiques automated automatic automatique automatiques
automatise automobilistic autonome autour autre autrefois autres aux avaient availability available avais avait avale avance avancee avant
avantage ave avec avenir average avere aveux avez aviez avion avions avis avocat avoid avoided avoir avons avoue avouez avril awaiting
awake aware awareness away awesome awful awhile awkward ayant babies baby bac back background backs backseat bacon bad badges badly bag
bagarrer bagarres bags bague bain baisse baissees balance balanced balle balles ballon banal banc bancs band bandage bande bandes bands
banging bank banque banter bar barbe barely barre barreaux barrieres bas base based basee basic basically basis basse basses bat bataille
bateau bath bathing bathroom bati batiment batir baton bats batte battent battle battre bavarder bay bays bb be bearable beat beau
beaucoup beautiful beaux bebe bebes became because become becoming bed bedridden bedroom beds bedside bee been befor before beforehand beg
begaiement began begin beginning behalf behaviour behaviours behind being beings believe believed believing belittled belittling belive
bell belle belles bells bench benediction benefice beneficial benefique benefit benefited benefits benefitted benet benisse besoin besoins
best betises better bettered between beurre beyond bibliotheque bien biens bientot bienvenue biere big bigger bike bilan bill billes
billet billets billing bin binge bingo biopsie biopsy birth birthday biscuits bit bite bits bitumer bizarre bjr black bladder blague
blagues blame blamed blanc blancs blanket blankets blaydon bleach bleed bleeding bless blesse blessed blesses bleu bleues bleus bloc block
blood bloods bloque bloquee blurred board body boeuf bof boire boit boite boites bombe bon bond bondee bonheur bonjour bonne bonnes bons
bonte book booked booking books boon boosted bordel borderline bored boredom born borne bornees bosse bosses both bother bothered
bothering botter bottes bottom bouche bouffe bouge bouger bougez bought boule boulot bound bouquet bourse bousculade bout bouteille bouton
boutons bowel bowl box boy boyesse brain brancardier braque bras break breakfast breaking breaks breastfeeding breath breathe breathing
bref briefer brigade bright bril brill brillant brillante brillantes brillants brille brilliant brilliantly bring brings brise brisees
broke broken brother brouette brought browser bruit brule brulures brutalement bruyere bsr buck budget budgets build building built bulle
bulles bullied bullying bumpy bundled bungalow burden bureau bus business businesse busy but bute button buttons buy buzzer buzzers by bye
c ca cable cachait cache cacher caches cadre cafard cafe cage caged caillots caisse caissier caissiere cale call called caller callers
calling callous calls calm calmant calmants calme calmed calment calmer calming calmly calories came camees camera camion camp campagne
camping can cana cancel cancellations cancelled cancer canker canne cannibales cannot cannula cant cap capable capables capacite capacity
capital car caractere carbohydrates carbone card cardiac cardiaque cardio cardiographer cardiologue cards care careand cared careful
carefully careing carer carers cares caring caringly carings carnet carnt carrefour carrelage carried carriere carry cars carte carton cas
case caser cases cashier casque casse cassettes cataracte catastrophe catatonic categorie category cater catered catering catheter
cauchemar causant cause caused causee causer causerie causes causing caution cave caveing ce cela cell celle celui cense cent centaines
center central centraleta centre centred cents centuple cependant certain certaines certainly certains cerveau ces cesarienne cesse cesser
cessez cet cette ceux cfa chacun chair chairs chaise chaises chaleur chaleureux challenge challenged challenges challenging chambre
chambres champ champion chance chances chandelier change changeant changeante changed changee changement changements changent changeover
changer changes changez changing chanson chant chante chaos chaotic chaotique chapeau chaque char characters charge charged charlatan
charmant charmante charmants charming chars chase chased chasse chassez chat chats chatting chatty chaud chaude chauffeur chauffeurs
chaussures che check checked checking checkneurological checks cheeky cheer cheerful cheers cheery cheese chef chefs chemin chemins
chemises chemist chemo cheque cher cherchait cherche chercher cherches cheri cherie chers chest chevaux cheveu chez chien chier chieront
chiffre chiffres child childhood children childs chimio chipoter chips chirurgie chirurgien choc chocolat chocolate choeur choice choices
choisi choisir choisis choix choose choquant choquee choquer chose choses chouettes chronic chronique chrono chronometre chronometrer
chucking chute ci cicatrice ciel cigare cigarette cingle cinq circa circoncision circonstances circulation circums circumstances citations
cite civilisations claimed clair clairement claires clairs clarification clarity clarte class classe classed classes clavier cle clean
cleaned cleaner cleaners cleaning cleanliness clear clearer clearly cles cliche clics client cliente clients climat climate climatisation
clinic clinical clinician clinicians clinics clinique cliniques clock close closed closer closes closing clots cloud clown clowns co coat
cochon cockroaches code codes coeur coffee coffre cogne coherentment coin coins cold colere collants collapsed colle colleague colleagues
collect collection collegue collegues coller colleuges collision colonel colour colouring combat combien combination come comenout comes
comfor comfort comfortable comfortables comforting comfy comin coming commandant commander comme commence commenced commencer commences
commencez commendable comment commentaire commentaires commente commented comments commet commit commitment committed common communal
communautaire communautaires communaute communicate communicated communicates communicating communication communications communiquant
communique communiquer comot compagnie company comparable comparaison compare comparison compassinate compassion compassionate compassiu
compassiva compatible competent complain complained complaining complaint complaints complet complete completely completement completer
complex complexe complicated complications compliments complique compliques complu comporte comprehensible comprehensif comprehensifs
comprehension comprehensive comprenait comprenant comprend comprendre comprends comprenez compreniez comprennent compresse compresses
compression comprime comprimes compris comprise compromis comptant compte comptees compter comptes comptez comptoir computer comunication
con concern concerned concerns concis concise conclusion concretement concues concussed condescending condition conditions conduct
conducted conducteur conducteurs conduire conduis conduit conduite confectionne conference confiance confidante confidence confident
confidential confidentiality confidently confie confier confirm confirmation confirme confirmed confirmer confirming confondre confondu
confort confortables confus confused confusing confusion conge congelo connais connaissance connaissances connaissant connaissez
connaissons connait connaitre connard connect connecter connecting connection connerie conneries connexion connu connue cons consacre
conscient consciente conscients conscious conseil conseille conseiller conseillers conseils consent consentement consequence consider
considerable considerant considerate consideration considerations considere considered considerer considering consistant consistants
consistencia consistency consistent consistently consoler consomme conspiration constamment constant constante constantly constate
constater constrained constraint constraints constret construction constructive consultant consultants consultation consultations consulte
consulted consuming contact contactant contacte contacted contacter contactes contacting contacts conten content contente continuait
continue continued continuer continues continuez continuite continuity contracted contraire contrarier contrary contre contredisent
control controlant controle controlee controler controles convaincu convenient convenu conversation conversations convient convocation
convulse convulsions cooked cooking cool coordinateur coordinator cope coped copine coping copped copy coronavirus coroner corps correct
correcte correctement correctly correspond corridor corriger cos cost costs costume cote cotes coton cou couca couche couches couci coucou
coude couilles could couldn couldna coule couleur couloir couloirs counselling count counted counter country coup coupables coupe couper
coupes couple coupure coupures cour courageux courant courante courir courrier cours course courses court courte courteous courtesy
courtoisement couru coute couteau couverture couvrir cover covered covering covid coz cpn crack crafts crap craque crawl crazy cream
created creatif creating creation credit cree creme creneau cretin creve crever crew crews cri criait crie crient crier cries crime crimes
criminal criminels crise crises crisis criteria critical criticism critique croies croirait croire crois croix cross croyais croyant
croyez cru crucial crutches crying cslll cudnt cuff cuisine cuisiner cul culture cup cups cure current currently curtains curtious custody
customer customers cut cuts cutting cycle d dac dad dagger daily dalle damage dame danger dangereux dangerous dangsrous dans danse danser
dare dark dash dat data date dates daughter daughters daunting day days de deaf deal dealer dealing dealings dealt death deathly
debarrasserez deborde debordees debout debrouiller debut decale decembre decennies decent deception dechets decide decided decider decisi
decision decisions declarera decline declined deconcerte deconnecter decontracte decoree decouler decourage decouvert decouvrant decouvre
decouvrir decribed decrit decroche decu dedans dedicated dedication deemed deeply defendre defense defibrillator definitely degats degres
dehors dehydrated deja dejeuner dela delay delayed delays delete delicatesse delighted delightful delit deliver delivered delivering
delivery dem demain demand demandais demandant demande demandee demandees demandent demander demandes demandez demanding demandons
demenagement demence demenee demeure demi demonstrated demontrer denied dental dentale dentaux dentist dentiste depart departement
departements department departments depasse depend dependant dependent depending dependre depends depense depistage depiste deplace
deposition depressed depression deprime depth depui depuis derange derangement deranger deranges derangez dernier derniere dernierement
dernieres derniers derobez derriere des desabonnement desabonner desactive desagreable descend descendu describe described description
descriptions desencis desequilibre deserte deserve deserves desesperement deshonore desinscrire desintoxication desir desire desk desole
desolee desordre despatch despatched desperate desperately despite dessine dessous dessus destin destination destine destroying
destruction detail detailed details detective detendre detendu detendues detereated deteriorated deteriorating deteriore deteste detourne
detriment detrimental detruire detruit deux deuxieme devaient devais devait devant developed developing development developpement devenait
devenir devenu devez deviennent devient devine devis devise devoir devoirs devons devraient devrais devrait devriez dey di diabete
diabetes diabetic diabetique diabetiques diable diabolical diagnose diagnosed diagnoses diagnosis diagnostic diagnostique dialled diarrhee
did didn didna didnt die died diet dietician diets difference different differente differentes differently differents difficile difficiles
difficult difficulte difficultes difficulties difficulty difo digne dignite dignity digue diligent dimanche dine diner dinner dint dira
dirai dirais dirait dire direct directed directement directeur direction directions directive directives directly dirige diront dirty dis
disabilities disability disabled disagreed disaient disais disait disant disappointed disappointment discharge discharged discharging
discipline disciplines discomfort disconn discours discreet discrete discretion discrimination discus discuss discussed discussing
discussion discussions discuter dise disease disent dises disgrace disgusting disiez disjointed dismissive disnt disons disorder disorders
disparu dispenser dispite dispo disponibilite disponible disponibles disrespectful disrupted dissatisfied distance distancing distracted
distraire distress distressed distressing disturbed disturbing dit dites dits diverge diversite diversity divertissement divulgation dix
dizziness dizzy dnar do doc docs docta docteur docteurs doctor doctors document documents does doesn doesnt dog doigt doigts doing dois
doit doivent doliprane dollars domeone domestic domestique domine dommage don dona donc done donnait donnant donne donnee donnees donner
donnerait donnes donnez dont door doors dormi dormir dors dort dos doses dossier dossiers double doubt douce doucement douceur douche
douches douee douillette douleur douleurs douloureuse douloureux doute doux douze down downhill downplayed downs downside downstairs dr
drame drank drap draps drastically drastiquement dre dread dressed dressing dressings drew drink drinking drinks drip drive driver drivers
driving drogue droguee drogues droit droite droites droits drole drop dropped drug drugs dsl dsy du due duel duquel dur durant dure duree
dures during durs duties duty dying dynamite each eachother eager ear earlier early ease eased easier easily easy eat eating eau eaux ecg
echange echanger echantillon echappe echapper echarpe echec echelle echo echographie echographiste echoue eclaircira eclaire eclairer
eclate ecole econsult ecoutant ecoute ecoutee ecoutent ecouter ecoutez ecran ecrire ecrirons ecrit ecriture ecrivant ecrivez ect eczema
edge edges educar educate educated education effect effective effectively effects effet effets efficace efficacement efficaces efficacite
efficiant efficiency efficient efficiently effort efforts effraction eg egal eglise eight eighties either elaguent elderly election
elections electric electrique electrogene element elements eleve eleven elever eleves elle elles eloge else elsewher elsewhere email
emailed emails embarrassing embauchez embrasse emergence emergences emergencies emergency emission emmene emmenes emmerde emoly emotional
emotionally emotionnel emotions emotive empaquete empathetic empathic empathie empathy empeche empechement empecher emphatic empire
emplacement emploi emploie employ employe employer employment empreintes emprisonne empty en enable enabled encastrer enceinte enceintes
enchante encop encore encountered encourage encouraged encouragement encouraging end ended enderga ending endroit endroits ends energie
energy enervent enfance enfant enfants enfer enfermee enfin enfle enfoncer enfoncerait enfuie enfuis enfuit engage engaged engagement
engager engaging english engourdi enjoy enjoyable enjoyed enjoying enjoys enleve enlevee enlever ennemis ennuis ennuyant enorme enormement
enough enquete enregistre enseigne ensemble ensuite ensure ensured ensuring entend entendement entendez entendre entends entendu entente
enter entered entering enterre entertained entertainment entier entiere entire entite entitlement entraine entrainer entrait entrance
entre entree entreprise entrer entres entretien entrouverte entry envelope enveloppe enverra enverrons envers envie environ environment
environnement envoie envoyant envoye envoyee envoyees envoyer envoyes envoyez epaisse epargne epaule epee epicerie epilepsy episode
episodes epoque epouse epouser epouvante epreuve eprouvant eprouve eprouver epuise equal equally equipage equipages equipe equipement
equipes equipier equipment equitativament er ere erratic erreur erreurs error es escalating escort escorted escroc esp espace espaces
espagnol espece especially esperais esperant espere esperer espoirs esprit essai essaie essaient essaies essais essayait essayant essaye
essayer essential essor essoufflee est established estimate estimated estimation estimations estimons estomac et etablir etage etageres
etaient etais etait etalon etant etape etat etc ete eteint etendu etes etiez etions etoiles etonnaient etonnait etonnamment etonnant
etonne etonner etranger etrangers etrangle etre etude eu euh euros eus eux evac evanouie evasion even evenement evenements evening event
events eventually ever every everybody everyday everyone everything everywhere evidemment evidence evident evite eviter ewondo ex
exacerbated exact exacte exactement exactly examen examens examination examine examined examinee examiner example examples exams exceeded
excelent excellence excellent excellente excellentes excellently excellents excellenttreatment except exceptional exceptionally
exceptionnel exceptionnelle exceptionnellement exceptionnels excessivement excus excuse excuser excuses exemplary exemple exercice
exercices exercise exercises exertion exhausted exige exist existe existent existes expect expectations expected expecting expensive
experience experienced experiences experiencing expert expertise experts explain explaination explained explaining explains explanation
explanations explication explications explik explike explique expliquer expliquera expliquez explore explorer express expressed extended
extent exterieur extortionate extra extreme extremely extremement eye eyes ezample fab fabulous face faces faceted fache facile facilement
facilitated facilite facilites facilities facon facons fact facts facturation facture faible fail failed faille failli faillir faillit
failure faim faint fainted fair faire fairly fais faisaient faisait faisant faisiez faisons fait faite faites faith faits fall fallait
fallen falloir falls fallu false fameuse familial familiale familiar families famille familles family fan fans fantastic fantastique
fantastiques fantome far fare farsl fashioned fasse fast faster fasting fat fatalite father fatigue fatiguees fatiguer faudra faudrait
faufile fault faultless faults fausse fausses faut faute faux favourite fcfa fear fears fed fee feed feedback feeding feel feeling
feelings feels fees feet feindre fell felt fem female femelle femme femmes fenetre fer fera ferai feraient ferais ferait feras ferez
feriez ferm ferme fermee ferment fermer fermes fermez feront fesses feta fete feter feu feuille feutre fever few fewer fiable fiables
fiche fichez fichier fie fier fiere fievre figurant figure figures fil file filer fill fille filled filles filling film films fils fin
final finale finalement finally financement financer finances financial find finding finds fine fingers fini finial finie finir finira
finirez finis finish finished finishing finissant finisse finit fir fire first fit fits fitted five fix fixe fixed fizzy fl flageed
flagged flash flashbacks flask flasks flechettes fleurs flexibility flexible flic flics flingue flipping floor floors floppy flotte
flowers flustered fm fob fobbed focalise focus focused foi fois foldaway foliols folk folle follow followed following fonction fonctionne
fonctions fond fonde fonds fondu fone font fontaine food foods foot for forage force forced forceful forcement forcibly forcing forever
forfait forget forgetful forgot forgotten form formal formation forme formel formelle former formidable forms fort forte forthcoming
fortnightly forts fortunately fortune fortunes forum forward forwards fou fouille foule found four fourmis fourni fournir fournis
fournissant fournissent fournisseur fournit fous fout foutent foutre foutu foutue foutus foyer fr fracture fractured frail frais fraises
frame francais francaise franchement francs frappe frapper free freedom freely freephone freezing french frequemment frequency frequent
frequentes frequently frere freres fresh fri fric friday fridge friend friendliness friendly friends frightened frightening frissons froid
froids from front frs fruit frustrait frustrating frustre frustrer ft fuit full fully fumer fumes fun function funding funds funnie furent
further fuss fut futur future gagne gagner gai gaies gain gained games gamin gang gant gants gap gaps garantie garcon garcons gardait
garde garden gardens garder gardes gardien gardiens gardons gare garer gars gashed gate gatee gauche gave genant genante gender gene
general generale generalement generally generation generator genereuse generic generique generiques genial geniale genou genoux genre gens
gentil gentille gentilles gentils gentle gentleman genuine genuinely gerance gerant gere geree gerer geste gestes get gets getting gilet
girl girls give given gives giving glad glass glasses glisse glisses global globale globalement gloves glycemie go goal goals godsend goes
going gold gombo gondole gone gonfle gonflee gonfles goo good googled gorge gosse got gotten gout goutait goutant goute gouter goutte
gouvernail gouverne gouvernement gouverneur government gown gp gr graces grand granddaughter grande grandir grands grandson granted
grateful gratitude gratte gratuit gratuite gratuits grave gravite great greater greeted greve grew gripe grippe gros grosse grossesse
grossier grounds group groupe groupees groupes groups grow growth gruar gruo gud guere gueri guerre guess guette gueule guichet guichets
guidance guide guided guidelines guidence guy guys gym gymnase gynae gynecologue habbits habilite habille habitant habitants habite
habiter habitons habits habitude had hadn haha haie haineuse hair half hall halved hanche hand handcuff handcuffed handcuffing handcuffs
handed handicapes handing handl handle handled handler handlers handlerspeedy handling handouts handover hands handy hang hangar hanging
hapas happen happened happening happens happier happy hard harder hardest hardly hared harm harsh has hasard hasn hasnt hassle hatch hate
haut haute hautement hautes hauteur hauts have haven having havnt he head headache headaches heal healed healing health healthcare
healthier healthy hear heard hearing heart heartfelt heating heavily heavy hebdomadaire hebdomadaires height hein held helicoptere hello
help helped helper helpers helpful helpfulfriendly helpfull helpfully helping helpless helpline helplines helps hemorragie hepatite her
here hernie hero heros herself hes hesitate hesitation hesiter heure heures heureuse heureusement heureux hgf hic hier high higher highly
him himself hint hip his histoire histoires historique history hit hiv hiven hmm hol hold holding holiday holidays hom home homme hommes
honest honestly honnete honnetement honore honorer honte hop hope hoped hopeful hopefully hopes hoping hopital hopitaux hora horaire hores
hormonal horreur horrible horrifiait horrifie hors hosp hospit hospital hospitalisation hospitalisee hospitals hospiy hosto hot hote hotel
hour hours house how however hr hrs hub huge hui huit huitres humain humaine humains human humiliant humiliante humiliating humiliation
humilier humour hung hurlait hurle hurler hurried hurry hurts husband husbands hydrates hypertbeticl hypo hypothyroidie i ici ictus id
idea ideal idee idees identifie identified identify identite idiot if ignorant ignorants ignore ignored il ile ill illegal illisible
illness illnesses ils im image images imaginais imagine imbalance imbecile imbroglio immangeable immeasurably immediat immediate
immediately immediatement immense immposible impact impartial impatient impeccable impeccables implementer implication implications
implique impliquer impliques importance important importante importantly importantment importants importe importer impossible impressed
impression impressionne impressionner impressive improve improved improvements improving in inacceptable inadequat inadequate
inappropriate incapable incapables incapacite incapacites incensed incertitude incidences incident included includes including inclusion
incompetent inconnu inconscient inconsistency inconsistent incontinence incontinent incorrect incorrecte incorrectly incorrects increased
incredible incredibly incroyable incroyablement indeed independent indeterminee indic indigenes individu individual individualising
individualized individuals individuel individuelle individus induced induceddcoma induit inevitable inf infection infeection infiltrer
infirmie infirmier infirmiere infirmieres inflexible inflige infliger info inform informatif information informative informe informed
informelle informer informing infusion ingredients inhalateurs inhaler inhalers initial initiale initiales initially inject injecte
injection injections injury injuste injustice inlaw inonde inpatient input inquiet inquietait inquiete inquieter inquietude ins
inscription inscrivez inside insight insigne insist insiste insisted insister insisting insoles inspiration inspired instable installe
installed installent instalments instance instant instead instincts instruction instructions instructor insulin insuline insult insulte
insultee insurance int integrated integration integrer intelligence intend intense intensifier intentions inter interact interactif
interaction interactions interactive interchangeable intercommunication interessant interesse interest interested interests interet
interfere interieur interjections interminable intern internationale interne interruptions intervention interviewer intimidated
intimidating intimide intimite into intolerable intolerance intolerant intraveneous introduce introduced introduit introuvable inutile
invaluable inverse investigate investigating investigation invite invitent invites involved involvement involving ira irai irait irm irons
irrelevant irreprochables irritating is isn isna isolated isolation isole issue issued issues it items its itself iup ivre j jab jabs jail
jails jamais jambe jambes janvier jardin jaune je jeans jet jetant jete jeu jeudi jeune jeunes jkl job jobs join joindre joined joining
joint joke jokes joking joli jolie jouait joue jouer jouez joui jouit joujou jour journal journaux journee journey journeys journy jours
joute joy joyaux jpeux jsp judge judged judgement judgemental judgmental jug jugee jugement juger juges juin jumelle jumelles jump
junction junk jureront jury jusqu just juste justement justes justice jut kangourou ke keep keeping kel kept kest key keyworker ki kicked
kidnappeurs kidney kids kill kilo kilometres kilos kind kinder kindest kindly kindness kine kinine kitchen km knee knew knitting know
knowing knowledgable knowledge knowledgeable known knows kolo l la lab labo laboratoire labour laboured lache lack lacking lacks ladies
lady lag laissa laissant laisse laissent laisser laissera laisserai laisses laissez lait landing language langue lanyards lapins laquelle
large larges largue larmes lass lasses last late lately later latino laugh laughing laughs laundry lave lavee law lay le lead leader
leading leaflet leaflets leaking learn learned learning learnt least leave leaves leaving lecture led left leg legal legende legged legs
lendemain lenghty length lengthy lent lequel les lesion lesquels less lesson lessons let letter letters letting lettre lettres leur leurs
leve levee level levels lever leverything levothyrox levres liaise liaison libere liberer liberes library libre libres lie lied lien liens
lies lieu life lifesaver lifestyle lifetime lift lifted light lighting lights ligne lignes like liked likely limit limitations limite
limited limites limits line lines link linked links lip lipreads lips lire lisez lisiblement lisse list liste listen listened listener
listeners listening listens listern lists lit literally lits litteralement little live lives livre livres ll load loads local locale
localisation localise localiser locally located location locaux lock lockdown locked locutrice lofe loge loin lointain lointaine lol
lonely long longer longs longstanding longtemps longue longuement longues look looked looking looks lors lose losing loss lost lot lots
loubard loud loudspeaker louer lounge love loved lovely loves lovey lovley low lower lowest loyaute loyer lthey lu luckily lucky lui
lumiere lumieres lumineux lump lunch lunchtime lundi lune luttait luttant lutte lutter luv ly lycee lying m ma machin machine machines
macho macs madame made mademoiselle magic magie magnifique mai maigrissent mail mails main mainly mains maintain maintenance maintenant
maintenir maintient maire mais maison maitre maitrise major majoritairement majorite majority make makes making mal malad malade malades
maladie malaria male malgre malheur malheureusement malheureux malpoli malura mam maman mami mams man manage managed management manager
managers managing mandate mange mangee manger manguier mania maniant manic manie maniee manier maniere manner mannered manners manoeuvrer
manquait manque manquees manques many map marche marcher mardi mari mariage mariee marin marins maris marked market marque marques
marqueur mars marvellous marvels masks masque masques massa massage masse massif massifs massive massively massivement match mate matelas
matelot mater material materialise materials materiel maternite maternity maths matin matinee matinees matos matron matter mattered
matters mattress mauvais mauvaise mauvaises maximal maximale may maybe me meal meals mean meaning meaningful means meant meantime
meanwhile measured measurement measures meat mec mechant mechante mecontent med medaille medal medazalam medecin medecine medecins media
medias medic medical medicale medicales medically medicament medicaments medicate medication medications medicine medicines medicks medics
mediocre medium medoc medocs meds meet meeting meetings mega meilleur meilleure meilleures meilleurs melange member members membre membres
meme memes memoire memory men menaces menage mene mener mensonge mensonges ment mental mentale mentalement mentales mentally menteur
menteuse mention mentioned mentionne mentionner mentir menu menus meprisant meprise mer merci mercredi merde mere merely meres merite
merveille merveilleuse merveilleux mes mesdames mesquin mesquine mess message messages messieurs messy mesure mesures met methadone
methode methods metier mets mette mettez mettre meurt meurtre meurtrier micro microsoft microwave mid middle midi midnight midwife mien
mienne mieux might migraines mil mild mile miles milieu militaires milk mille milles milliers million millions min mind mine minefield
mineur minimal minimise minimum minor minority mins minuit minute minutes minutieuse minutieux minuts miracle miroir mis miscommunication
mise mises misleading misled misrepresented miss missed missing mission mistake mistakes misuse mix mixed mlle mm mme mo mobile mobilite
mobility mode modern moderne modernise moi moindre moins mois moitie mom moment moments momentum mon monday monde mondiale money moniteur
monitor monitoring monnaie monseigneur monsieur monstre monstres montant monte montee monter month monthly months montrant montre montree
montrer montres mood moods moque morale morceaux mordu more morgue moribund morning mornings morsure mort morte morts mortum mosquitoes
mosquitos most mostly mot motards moteur mother mothers motivate motivated motivates motivating moto motos mots mouille moulu mourante
mourir moustik moustiquaire moustiquaires moustique moustiques mouth mouvement move moved movies moving moy moyenne moyens mr mrc mri mrs
ms much mucj mug multi multiple multiplient mum mums murderer murs muscles music musique must mwhen my myself n na nails naissance name
named names narre nasty natal natale natural nature naturel naturelle naturels navette navigate navigateur navire nd nda ne near nearby
nearer nearest nearing nearly neat necessaire necessaires necessary necessiteux neck need neede needed needing needle needs negatif
negatifs negative negatives neglect neglected negligee negligence negligent negre negro neighbour neighbours neither neonat nerve nerveux
nervous netoye nets nettoyeurs neuf never new newborns newsletters newspapers next nez nhs ni nice nicely nicer nicest nickel nicotine
niddle nie night nightmare nights nine nit nite niveau niveaux njangi nknths nn no nobody nodded noir noire noise noisy nom nombreuses
nombreux nomme nommee noms non none nonsense nonstop noon nor nord normal normalement normally nos nostalgique not notch note noted notee
notes nothin nothing nothingexcept nothinhg notice noticed notifications notified notion notre nourriture nous nouveau nouveaux nouvel
nouvelle nouvelles now nowhere nu nucleaires nues nui nuisance nuit nuits nuke nul nulle numb number numbers numero numeros numerous nuque
nurse nursery nurses nus nuscence nut o objectif objection objective oblige obliged obliger obliges obscurite obsede observation
observations obsessive obstructed obstrue obtenant obtenir obtenu obtiendras obvious obviously occasion occasional occasionally occasions
occupation occupe occupee occupees occupent occuper occupes occupez occurred ocean odd odeur oeil oeufs oeuvre of off offer offered
offering offert offerte office official officielle officier officiers offre offrir often oga oh ok okada okay oki okk old older ombre
ombudsman on once oncle one ones ongoing online only ont onto onze op open opened opener opening opens operate operateur operateurs
operation operationnel operations operative operatoire operator operators opere ophtalmo opinion opinions opionion opperators opportune
opportunite opportunities opportunity oppose ops opt optimistic option options or oral order ordered ordering orderly orders ordinaire
ordinated ordinateur ordinators ordonnance ordonnances ordonne ordre ordure organisation organisations organise organised organiser
orienter original originale originally orthophoniste os ose oser ot other others otherwise ou oublie oublient oublier oubliez oui our
ourgp ours ourselves out outcome outpatient outrage outreach outset outside outstanding ouvert ouverte ouverture ouvre ouvrier ouvriers
ouvrir over overall overcome overcooked overdose overdosed overload overly overnight overs overstretched overuse overweight overwhelmed
overwhelming overworked owe own ownership oxygen oxygene pa pace pack package packed packet pads pagaille page pages paid paie paiement
pain painful painless pains paint painting paion paire pairs paisible paix pala palier palliative pals palu paludisme pandemic pandemie
panic panicked panicking panique panne panneau pansement pansements papa paper papers paperwork papier paquet par paracet paracetamol
parade paraded parading paradis parait paralyse paralysed paramedic paramedics parametres parapluie paravan paravent parce parcelle
parcelles pardon pareille parent parents parfait parfaite parfaitement parfe parfois parking parla parlait parlant parle parlent parler
parles parlez pars part partage partager partez parti partially participants participer particular particularly particulier
particulierement partie partiellement partir partirez partis partner partou partout parylasys pas pass passage passagers passait passant
passe passed passee passengers passent passer passera passes passing passionnante passionne passons password past pasteque patents path
pathway patience patient patiente patienter patientes patiently patients patron patronisation patronising pause pauses pauvre pauvres pay
payais payant paye payee payer payes paying pays pcr pe peace peau pediatre pediatrie peers peine peints pelvis pendant pendre pendu
penible penis pensais pensant pense pensee pensees penser penses pensez pension penurie penuries people peoples pepe per percent
perceptions perd perdant perdre perds perdu perdue perdus pere perfect perfection perfectly perform performance perfunctory perfusion
perfusions perhaps perimees perinatal perinatale period periode periodes periods permanent permet permettant permettent permettre permis
permission pers person personable personal personalised personalities personality personally personnalite personne personnel personnelle
personnels personnes persons perspective pertes pertinent pertinentes pertot pese peser pete petit petite petites petits peu peur peut
peuvent peux pf pharmacie pharmacien pharmacienne pharmacist pharmacy phlebotomist phone phonecall phoned phones phoning photo photos
phrases physical physically physio physios physiotherapist physiotherapists physique physiquement physiques pick picked picking picture
pictures pidgin piece pieces pied pieds piege pier piges pik pikin pile pills piloter pilule pilules pin piole pique piqure pire pires
pisse piste piston pitie place placee placenta places plafond plaider plaie plaies plaindre plainte plaintes plairaient plairait plaisante
plaisantes plaisez plaisir plait plan plane planes planet planned planner planning plans plantain plants plaster plate platre play playing
pleasant pleasantly please pleased pleaseplease pleasure plein pleine plentiful plenty plesant pleure pleurer pleurs pleuvoir plie plomb
pls plu pluie plupart plus plusieurs plutot pm pneumonia pneumonie poche podiatrist podologue poids poignet poignets poing point pointe
pointed pointless points poisson poitrine poking polar poli police policier policiers policy polie polis polite politely politelytaken
politesse politeyoung politique polos pompiste ponctuel ponctuellement pool poor poorly pop pork portable portail portait portant porte
portee portees portent porter porterait portes portions portraits posant pose posee poser poses positif positifs position positions
positive positives positivity posive possede possession possible possibles possibly post poste posted posterieur posterieure
posterieurement posterieurs pot pote potential potentiel pots poubelle poule poules poupe pour pourquoi pourra pourrai pourraient pourrais
pourrait pourrez pourrions pourrissait poursuivi poursuivra poursuivre pourtant pousse pousses poussiere pouvais pouvait pouvez pouvoir
pouvons power ppl pr practical practice practioner practitioner practitioners praise praised pratiquant pratique pray pre prealable
prebooked precedente precieuse precieuses precieux precious precise preeauns preeclampsia prefecture prefer preferable preferably prefere
prefererait preferred preformed pregnancy pregnant premature prematurely prematurement premier premiere premiers prenait prenatale prend
prendra prendrai prendre prendrez prends prenez prenom preoccupaient preoccupait preoccupant preoccupation preoccupations preoccupe
preoccupent preoccuper preoccupes prep prepare prepared preparer pres prescribed prescribing prescription prescriptions prescrire prescrit
prescrits presence present presentable presentation presente presented presentent presenter presentiel presenting presque press pressant
presse pressed presser presses pressing pression pressure pressured pressures prestance pret prete pretend pretending prets pretty preuve
preuves prevenir prevenons prevent prevented preventing prevention prevenu previous previously prevu prevue pri price prices prie prieres
primary princesse principe printanier printaniere printaniers prior priorite prioritise priority pris prise prises prison prisoner
prisoners prisonnier prisonniers privacy private privately prive privee prix pro proactive probable probablement probably problem probleme
problemes problems procedure procedures proces process processed processes prochain prochaine prochains proche proches procurer procureur
producteur production productive produit profesional profession professional professionalism professionally professionals
professionnalisme professionnel professionnelle professionnellement professionnelles professionnels proffecional proffesional proficient
profit profits profondement program programme programmes programs progres progress progressive projected projections projet promenade
promenades promesse promets promis promise promised promises promoted prompt promptly promt proper properly property propos proposed
proposes propr propre proprement propres proprete propriete prostate protect protection proteger protocols proud prouvent prouver prove
proved proven provide provided provider providers provides providing provise provision provisions provoking provoquer psychiatre
psychiatres psychiatric psychiatrie psychiatrique psychiatrist psychiatrists psychological psychologie psychologiques psychologist
psychologue psychology psychose psychosis psychotherapist psychotherapy ptme pts ptsd pu public publication publie publier publiques
publish pue puis puisque puisse puisses pull punctual purpose pus push pushed pushing put putain puts putting puzzled qa qas qu qualified
qualite quality quand quant quantite quarrel quart quartier quatre que queationsnis quel quelconque quelle quelles quelqu quelque quelques
quels queries query question questioning questionnaire questionnaires questionne questionner questions questionspeople queue queueing
queuing qui quick quicker quickly quickness quiet quieter quille quit quite quitte quitter quittera quoi quotidiennes raccorde raccourcies
raccourcit raccrocher racine racontait radio radiographie radiophonique radios raide rain rainy raise raised raison raisonnable raisonner
raisons ralenti ramasser rame ramene ramener ran rang range ranger ranting rapid rapide rapides rapidite rappel rappeler rappelez rappelle
rappels rapport rapporte rapportee rapporter rapportes rapports rapprochement rare rarely rarement rash rassurait rassurant rassure
rassurer rat rate rater rather rating ratings rations rats ray rd rdv re reach reached reacted reaction read reading readmitted reads
ready reagi real realisateurs realise realisent realiser realiste realistic realite reality realize realized really realy rear reason
reasonable reasonably reasons reassurance reassure reassured reassuring reasurering reasuring receipts receive received receives receiving
recemment recent recently reception receptionist receptionniste receptive recevaient recevait recevant recevions recevoir recevons recevra
recevrais recevrait recevrez recherche rechercher recieced recieved reclusion recognise recois recoit recoivent recomend recommande
recommanderait recommencer recommencez recommend recommendations recommended recommending reconforte reconnaitrait reconnaitre record
recorded recorder records recover recovering recovery recruitment recrute rectum recu recue recuperation recuperer red redial rediriez
redonne reduce reduced reducing reduire reduit reel reelle reellement reessayez ref refaire refasse refer referais reference referral
referrals referred referrer reffered reflechir reflect reflection reflexion reformulent refreshments refuse refused refusent refuser
refuses refusing regagner regard regardant regarde regardee regardent regarder regardes regardez regarding regards regime region regions
registered registre reglement regles regner regress regret regrette regular regularly reguler regulier reguliere regulierement regulieres
reguliers rehab rehabilitation rehousing rein relache relapse relatable relate related relating relation relations relationship
relationships relative relatively relativement relatives relax relaxation relaxed relaxing relayed relayees release relevant releve
reliable relief relier relieve religion relivent reluctant rely remain remained remarque remarquer remboursement remember remembered
remercie remerciement remercient remercier remettre reminded reminder reminders remise remote removal remove removed remplace remplacer
rempli remplir remplissant remuant remue remuer rencontre rencontrer rencontres rend rende rendez rendrait rendre rends rendu renforce
renouvellement renouvellements renovations renseignement rentre rentree rentrer renverse renvoyee renvoyer reoccurrence reorganise
reorganised reparti repartir repartons repas repasser repayer repeat repeating repete repeter repetes replaced replied reply repond
repondait repondant repondent repondez repondre repondrons reponds repondu repondue repondues reponse reponses report reporte reported
reportee reporter repos reposer repour reprend reprendre representant representation reprochais reproche repugner request requested
requesting requiert require required requirement requirements requires requis reschedule rescue research researched reservant reserve
reservee reservent reserver resettlement resident residents resolu resolve resolved resoudre resource resourced resources respect respecte
respected respecter respectez respectful respectively respects respectueuse respectueux respirant respiration respiratoire respiratory
respire respirer responce respond responded responder responders responding responsabilite responsable responsables response
responsefriendly responses responsibility responsible responsiu responsive ressemble ressentais ressort ressource ressources rest reste
restee restent rester restez resting restriction restrictions result resultat resultats resulte resulted resulter results resume resus
retaper retard retards reticent retient retired retires retour retourne retournerai retro retrouver return returned returning returns
reunion reussi reutiliser reve reveil reveille reveiller reveillez revendre revenez revenir revenu revenue reviendrai reviens revient
review reviewed reviews revises revision revoir revoke revolver revues ri riche rid ride rideau rideaux ridicule ridiculous rido rien
right rigolaient rigoureux ring ringing rings rire rise risk risque risques ritals ro roads robe rois role rolled roman rompant rompu rond
ronde rondes ronflant ronflante roof room rooms rose roses rotation roues rouge rough roulant roulante roule round rounds route routes
routine routines rouvrir royale rubbish rude rue rues rules run rung running runs rupture rural rush rushed rushing rythme s sa sabi sable
sac sachant sache sachiez sacre sacrifice sacrifie sad sadly safe safeguarding safegurd safely safer safety sage sages said saigne
saignement saignements sain sais saison sait sal salaire salaud sale sales salle salles saloon salope salt salut salute samdi same samedi
sample sandwiches sang sangs sanguin sanguine sanguines sans sante saphir sapin sat satisfaction satisfactory satisfaisant satisfait
satisfied satnav satnavs sats saturday sauf saute sauvant sauve sauver savaient savais savait savant save saved savent saver savez saving
savoir savon savons saw say saying says scale scales scam scan scanner scanners scans scared scary scenario scenarios scene sceptique
schedule scheduled school schools scientifique score screening script scruffy se seamless seance seances season seat seats seche secher
seches seclusion second secondary seconde secondes seconds secourir secours secret secretaire secretariat secrets section sectioned
sectioning sections sector sectoral secure securite security see seeing seek seeking seem seemed seeming seemingly seems seen sees seize
sejour sel selected selection self sell selles semaine semaines semblaient semblait semble semblent sembler semblez semi sencory send
sendin sending senior sens sensation sensations sense sensible sensitive sensitivity sensory sent sentaient sentait sentant sentence
sentences sentent sentez senti sentie sentimental sentions sentir sentons sepsia sepsis sept sera serai seraient serais serait seras serez
serie series serieu serieuse serieusement serieux sering seringue serions serious seriously seriousness serment serons seront serre
serrures sert serve served servent servi service services servicethe serviettes servir ses session sessions set setting settings settled
seul seule seulement seuls seven seventy several severaldentists severe severely severement sexe sexual sexuel sexy shade shaded shaking
shaky shambles shame share shared sharing sharp she sheet sheets shielding shift shingles shock shocked shocking shoild shoote shop
shopping short shortage shortages shortened shorter shortly should shoulder shouldn shout shouted shouting show showed shower showing
shown shows shut shuttle si sick sickle sickness side sides sidon siege sieges sien sienne sign signage signale signaler signboard signe
signed signes significantly signifie signifier signposted signs silver similaires similar simple simplement simples simply since sincere
sincerement sing single singleton sink sinon siren sirop sister sit site sitting situation situations six skilled skills skin skip slapped
sleep sleeping sleepy slept slight slightly slip slipped slips slot slow slowed slowly slt small smaller smart smartphone smell smells
smile smiles smiley smiling smoke smoking smooth smoother smoothly sms sn snacks so soap social socialize socializing societe society
socks soeur sofa soi soignant soignante soignants soigne soigner soigneur soigneurs soigneuse soigneusement soigneux soin soins soir
soiree sois soit sol soleil solide solitaire sols solution solutions solve solved solving some somebody someone something sometime
sometimes somewhere sommeil sommes sommet somniferes somthing son sonde songsheet sonne sons sont soon sooner soothe sorciere sore sores
sorry sors sort sortais sortait sortant sorte sorted sorti sortie sorting sortir sortis souci soucieux soucoupes soudain souffert souffle
souffrait souffrant souffre souffrir souhaite soulage soulager sound sounded sounds soupcons soupe souple source sourd sourde souriantes
sourire souris sous soutenir soutient souvenir souvent souvenu souviens souvient soyez spa space spaces sparamedics speak speaker speakers
speaking special specialement specialist specialiste specific specifically specifie specified spectacle spectre spectrum speech speed
speedier speedy spend spent spiel spirits split spoil spoke spoken sponsor spot springs square squeeze st stabilisation stabiliser stable
staff staffed staffing staffs stage stages stagger stagiaires stair stairs stamped standard standardiste standards standing stands star
starchy stars start started starters starting starts state stated stating station stationner status statut stay stayed staying stays steam
stent step steps stereo sterling steroid stick sticker stigma stigmate still stim stitches stock stockings stoma stomach stood stool stop
stopped stopping store story stp straight straightforward strain strategies strategy stratergies stre streamlined streched street streets
strength strengthen stress stressant stressante stressed stresses stressful stretched strip stroke strong stronger strongly structure
structured struggle struggled struggles struggling stuck student stuff stupid stupide stupides stups su subjects submit subsequently
substance succes success successful successfully sucessful such sudden suddenly suffer suffered sufferer suffering suffers suffira
suffisant suffit sugar suger suggere suggerer suggest suggested suggestion suggestions suicidaires suicidal suicide suicides suis suit
suitable suite suited suites suivant suivante suivi suivie suivis suivre sujet sujets summarise summer sun sunday super superb superbe
superflu superflue superflus superieur superieure supper supplied supplier supplies support supportant supporte supported supporter
supporting supportive suppose supposed sur sure surement sures surge surgeon surgeons surgery surgit surname surprenant surprise surprised
surprising surprisingly surs surtout surveillant surveille survey surveythe suspect suspected suspension suspicion suture svp swallowed
sweetheart swell swelling swift swifter swiftly swimming switch switchboard swollen symbols sympa sympathetic sympathetically sympathy
symptomes symptoms syrup system systeme systemes systems t ta table tableau tablet tablets tablettes tabs tache tact tactics taille
tailored tailoring take taken taker takes taking takongbhim talent talk talkative talked talking talks tall tampon tandis tant tante tape
taper tapez taps taquet taquinee tard tardif tardive target tarif tarmac tarnishing tas task tasks taste tasted taught taule taux taxi
taximan taxis taya tchoko tchop te tea teach teaching team teams tears techniques teeth tel tele telefone telephone telephoner telephones
television tell telle tellement telling tels temoignage temoin temoins temp temperature temps ten tend tendance tendon tendre tendu tendue
tenir tension tensions tente tenter tenu term terme terminal termine terms terns terrain terres terrestre terrible terribles terrified tes
test tested testing tests tete teter tetes text texte texting tge th than thank thankful thanks thankyou that thats the theatre their them
theme themes themselves then theory therapeute therapeutes therapeutique therapie therapies therapist therapists therapy there thereby
therefore these they theyexplained thigh thin thing things think thinking thinks third this tho thoroguh thorough thoroughly those though
thought thoughtful thoughtfulness thoughts thousand threat threaten threatened threatening threats three threw through throughout thru
thrush tht thursday thus thx ti tic tick ticked ticket ticky tidy tiede tiens tient till time timely timeout times timescale timescales
timetable timethe timing tips tire tired tirer tirez titulaires tjr to toast today toes together toi toilet toiletries toilets toilettes
toit tok told tolerated tolere toleree tombait tombe tombee tomber tombes tomorrow ton tone too took tooled tools tooooo tooth top topics
topiramate tordu tort tot total totalement totally toubib touch touche toucher touches touchez touching tough toujours tounge tour
tournait tourne tours tous tousseurs tout toute toutes toux tovery toward towards town toxicomanie tps traces track traduire traduis
traffic trafic tragos train traineau trained trainee trainees trainent trainer training traitant traite traitee traitement traitements
traitent traiter traites traitre trajet tram tranche tranches tranquille tranquilles tranquillisant tranquillite transfer transfere
transferer transformed transformer transfusion transfusions transgender transgenre transmettons transmis transmise transphobic transpired
transport transporte transported transporter trapped traqueront trauma traumatic traumatised travail travaillait travaillant travaille
travaillent travailler travaillez travaux travel travelled travelling travers traverse traverser traverses travesty treat treated treating
treatm treatment treatments treats trees tremble tremendously trente tres triage tribord tribunal tried tries triggers trip tripes triste
tro trois troisieme trolley trop tropicale trou trouble trous trouvant trouve trouvee trouvent trouver trouverez trouves truc true truly
trust trusted trusting trustworthy truth truthfully try trying ts tt tu tue tuee tuer tuerai tues tuesday tueuse turn turned turning tus
tutoie tutorials tv tweaked twenty twice two txt tyneside type types typhoide u uh ulcerated ulcers um un una unable unacceptable
unannounced unanswered unavoidable unaware unbearable uncaring uncertain uncertainty uncomfortable uncommunicative unconscious
unconscoiusness under underlying underpaid understaffed understand understandable understanding understands understood undressed une
uneasy unfailingly unfair unfamiliar unfortunately unhappy unheard unhelp unhelpful unimportant uninteresting unique uniquement unir unit
unite unknown unless unlucky unnecessary unobserved unorganised unpleasant unprecedented unpressured unprofessional unreadable
unresponsive uns unsafe unsettled unstable unstageable unsteady unsubscribe unsupported unsure until unwell up upcoming update updated
updates updating upmost upon upper ups upset upsetting upto ur urgence urgences urgent urgentement urgently urine urines urology us usage
use used useful useless user users using usual usually usuellement utile utiles utilisant utilisateur utilisateurs utilise utilisee
utilisent utiliser utiliserait utmost va vacances vaccin vaccination vaccine vaccinees vaccines vaccins vache vain vaincu vais vaisseau
valeurs valid valide valuable value valued van vans vapes variable variation variete variety various vas vaut vaux ve veggies vehichle
vehicle vehicles vehicule vehicules veille veine velo velos velours venait vend vendre vendredi venez vengeance vengerai venir venons vent
ventilateur ventilo ventre venu venue venues venus ver verbal verbalement verbally verifiait verifie verifier veritable verite verra
verrai verraient verre verrez vers verser version vert vertige vertiges very vessie vetements veulent veut veux vey via vice victime vide
video videos vides vie vieille vieilles vieillissent viendrai viendrait viennent viens vient vies vieux view views vigile vih village
villages ville vin vingt violence violent virer virus visage vise visible visiblement vision visit visitant visite visited visites
visiteur visiteurs visiting visitors visits vit vital vitale vite vitesse vivant vivre vocal voice voices voie voient voila voir vois
voisin voisine voisins voit voiture voitures voix vol vole volent voler voles voleur volontaire volume voluntary volunteer vomir vomis
vomissant vomit vomiting vont vos votre voudrais voudrait voulais voulait voulant voulez vouliez vouloir voulons voulu vous vovid voyage
voyager voyages voyais voyait voyant voyez voyons vrai vraie vraiment vrais vs vu vue vues vulnerable vus wa wages waif wait waited
waiting waits waived wake waking walk walked walker walkin walking walks wall walls wanda want wanted wanting wants ward wards warm warmer
warmers warmth warning was wash washed washing wasn wasnt waste wasted waster wat watch watching water way waying ways wc we wea weak
weaning weapons wear wearing webpage website wednesday weee week weekend weekends weekly weeks weigh weighed weight welcome welcomed
welcoming welfare well wellbeing went were werecalm weren wet wey what whats whatsapp whatsoeve whatsoever wheel wheelchair wheels when
whenever where whether which while whilst whist white who whoa whole wholly whom whose why wiat wicked wide wife will willing willingness
win winded window windows wing wise wish wished with withdrawal within without witj witnessed wk wks wodss woke woman women won wonder
wonderful wonderfull wonderfully wondering wont word words work worked worker workers working workload workmen workout works worksheets
workshop workshops world worried worries worry worrying worse worst worth worthy would wouldn wound wounds wrist write writing written
wrong wud wuna xafec xx xxx xxxx xxxxx y ya yard yday yeah year years yes yesterday yet yeux yh you young your yourself yourselves ypu yrs
zero zizi
`.split(/\s+/).filter(Boolean));
