import { type Theme } from '../../../domain/feedback/analysis';
import { type ThemeWords } from '../../feedback/theme-words';

/** French and camfranglais words that name a theme. Folded spelling; see PhraseMatcher for `*` and `~`. Written by us. */
export const THEMES: Readonly<Record<Theme, ThemeWords>> = {
  waiting_time: {
    names: `
heures aux|heures pour|heures avant|heures dans|heures sur|heures sans|heures assis*|heures debout|h d attente|h aux urgences
toute une matinee|toute une journee|tout un apres midi|toute la nuit sur|passer avant nous|passent avant|passe avant|passer les cousins
qui dit mieux|ca avance|n avance pas|avance pas|5h d|6h d|4h d|3h d|2h d|montre en main|sans rendez vous rapide|pas attendu|peu attendu
rapidement pris|prise en charge rapide|pris en charge rapidement
attendre|attend|attends|attendu|attendus|attendue|attendons|attendent|attendait|attendez|attente|attentes|patienter|patiente depuis
poireaut*|file|files|la queue|queue|rang|rangs|retard|retards|lent|lents|lente|lentes|lenteur*|lentement|rapide|rapides|rapidement
rapidite|vitesse|promptitude|ponctuel*|ponctualite|a l heure|en avance|sans attendre|tout de suite|immediat*|heure d attente|des heures
toute la journee|toute la matinee|la journee entiere|la matinee entiere|depuis 5h|depuis le matin|depuis l aube|jusqu au soir
perdre ~ temps|perd ~ temps|perdu ~ temps|perte de temps|trop de temps|trop long|trop longue|longtemps|interminable*|delai|delais
mon tour|notre tour|son tour|passe devant|passer devant|passent devant|passent avant|passer avant|passe avant|ordre d arrivee
ordre de passage|raccourci|grille* ~ file|coup* la file|min d attente|mn|h d attente|traine|trainer|trainent|trainait|accelerer|fluide
fluidite|desengorg*|bouchon|salle d attente pleine|dormir ~ banc|1h|2h|3h|4h|5h|6h|7h|8h|2 heures|3 heures|4 heures|on m appelle enfin
appele* ~ numero|numero d appel|tu wait|on wait|durer|a dure|ca dure`,
    hints: `
vite|duree|heures|tres long|long|longue|minutes|wait`,
  },
  staff_attitude: {
    names: `
soupire*|leve les yeux|yeux au ciel|porte de prison|agent aimable|souriant*|avenant*|prevenant*|froid et
froideur|hautain*|condescend*|meprisant*|odieu*|empathi*|bienveill*|devou*|aux petits soins|a l ecoute|humain|humaine|humanite
infirmieres en or|equipe en or|equipe soudee|belle equipe|quelle equipe|bonne equipe|super equipe|equipe au top|personnel au top
equipe formidable|equipe geniale|excellente equipe
bon personnel|super equipe|super personnel|belle equipe|bonne equipe|excellente equipe|equipe formidable|equipe au top|equipe super|equipe genial*|personnel au top
personnel super|personnel formidable|personnel tres|equipe tres|medecin tres|docteur tres|infirmieres tres|infirmiere tres|merci au personnel|merci aux infirmieres
merci a l equipe|merci a toute|merci au docteur|merci au medecin|remerci* ~ equipe|remerci* ~ personnel|des gens bien|bonnes personnes|bon docteur|bons docteurs
bon medecin|bons medecins|bonne infirmiere|bonnes infirmieres|bavard*|la bouche|a la bouche|de haut|coupe la parole|presse|presses|en or|aime* leur metier|aime* son travail
accueil*|accueillant*|acceuil*|bien recu|bien recue|mal recu|mal recue|recu* comme|standardiste|gentil*|gentillesse|aimable*
amabilite|sympa*|sympathi*|souri*|poli|polie|polis|polies|politesse|impoli*|malpoli*|courtois*|courtoisie|respectueu*|irrespect*
manque de respect|bienveillan*|humain|humaine|humains|humanite|inhumain*|inhumaine*|chaleureu*|chaleur humaine|chaleur du personnel
douce|doux|douceur|delicat*|delicatesse|patient avec|attentif*|attentive*|attentionn*|a l ecoute|ecoute|devou*|devouement|serviable*
professionalisme|reconfort*|soutenu|encourag*|froideur|seche|sechement|brutal*|brutalite|mechant*|mechancete|arrogan*|hautain*|mepris*
meprise|meprisant*|insult*|injuri*|gronde*|engueul*|cri|crie|cris|crier|crient|criait|hurle*|gueul*|aboie*|aboyer|moqu*|ricane*|rire de
rit de|rigol* de|humili*|ignor*|indifferen*|negligent*|nonchalan*|desinvolt*|agress*|agace*|enerv*|mauvaise humeur|bonne humeur
de bonne humeur|mal parle|parle mal|parler mal|mal parlent|mal parler|parle bien|parle comme|mal lun*|bonjour|dit bonjour|au revoir
sans nous regarder|sans me regarder|sans regarder|sans lever|telephone en main|sur ~ telephone|sur son portable|avec son portable
sur facebook|sur tiktok|sur whatsapp toute|bavard*|causent entre|cause entre|papot*|comportement*|attitude*|ambiance|mentalite
condescendan*|infantilis*|pris de haut|prend de haut|me tutoy*|comme un chien|comme des chiens|comme une mere|comme ma mere
comme un frere|comme une reine|en famille|ange|anges|tenu la main|tient la main|mis a l aise|formidable*|adorable*|charmant*|prevenant*
wicked|manient mal|bouche sale|mauvais coeur|bon coeur|grand coeur|qui boude|bouder|fache*|tchip*|chiper`,
    hints: `
agreable|agreables|desagreables
personnel|equipe|equipes|infirmier*|infirmiere*|sage femme|sages femmes|medecin|medecins|docteur*|docta|doctor|doc|receptionniste*
secretaire*|secretariat|caissier*|caissiere*|gardien*|vigile*|agent|agents|aide soignant*|aides soignant*|brancardier*|major|nurse
nurses|pharmacien*|laborantin*|dame de|monsieur de|la dame|le monsieur|la fille de|respect|patience|disponib*|professionn*|pro|rassur*
soutien|froid|froide|sec|a l aise`,
  },
  communication: {
    names: `
me dise|nous dise|su me dire|me dire pourquoi|dire pourquoi|parle de moi|parle devant moi|versions differentes|trois versions|contredisent
evasi*|reponse par mail|repond a toutes|courriel*|mail|mails|j ai signe|coupe la parole|renseigne*|renseignement*|conseille*
conseiller clair|sans nouvelles|aucune nouvelle|donner des nouvelles|mots simples|vulgaris*
expliqu*|explication*|explik*|informe|informes|informer|informee|informez|informent|information*|infos|info|renseign*|communi*|dit rien
rien dit|rien dire|on te dit|on nous a dit|ils ont dit|m a rien dit|personne ne dit|personne ne m a|personne ne nous|personne n a dit
personne ne sait|personne ne repond|pas dit|jamais dit|conseil*|ecoutent|ecouter|ecoutee|ecoutes|ecoutait|a l ecoute|compris|comprendre
comprends|comprend|comprehension|comprehensible*|incomprehensible*|claire|clairs|claires|clairement|clarte|flou|floue|confus*|contredi*
contradictoir*|langue*|anglais|francais|pidgin|fulfulde|foulfoulde|haoussa|ewondo|bassa|douala|bamileke|ghomala|tradui*|traduction
interpret*|panneau*|pancarte*|signalis*|flechage|fleche*|indication*|indique*|orient*|resultat|resultats|compte rendu|bulletin|prevenu*
previen*|averti*|avise|aviser|sms|appeler quand|nous appeler|m appeler|reponse|reponses|repondre|reponde|notice|consignes|mode d emploi
posologie|lisible*|lisiblement|illisible*|ecriture|ecrire|ecrit sur|dessin*|schema|montre comment|m a montre|montrer|au courant|jargon
mots compliqu*|mots simples|mots savants|parle ma langue|parle vite|parle trop|parle notre|parler en|micro|haut parleur|transparen*
dialogu*|discut*|echang*|annonce|annonce comme|causerie|sensibilis*|temps d expliquer|pris le temps|prend le temps|prendre le temps
prenne le temps|sans explication|sans rien dire|tourner en rond|mauvais bureau|mauvais service|mauvaise file|signe un papier|tok|tell
a tell|toli|on m a tell|mon avis`,
    hints: `
dit quoi|on m a dit|on me dit|ecoute|entendre|clair|affich*|nouvelle|nouvelles|prevenir|rappel*|appelez|rappelez moi|courrier|message
messages|question|questions|repond|repondent|repondu|papier|papiers|annonces|sans prevenir|demande mon avis`,
  },
  care_quality: {
    names: `
pneumonie|appendicite|avc|infarctus|cancer|chimio*|dialyse*|coloscopie|biopsie|escarre*|suture*|points de suture|recasse*|recoudre|malaise
erreur de traitement|erreurs de traitement|erreur medicale|erreur de diagnostic|mauvais diagnostic|faux diagnostic|mal de dos
en ambulatoire|prothese|reanimation|reveil sans|rechute*|bloc operatoire
au bloc|endoscopie|irm|pris la tension|guerit|remis debout
soin|soins|soigne|soignes|soignee|soigner|soignent|soigneu*|traite|traiter|traitee|guerir|gueri|guerie|gueris|guerison|diagnosti*|examen
examens|examin*|ausculte*|auscultation|consultation bien|bonne consultation|consultation baclee|bacle*|a la va vite|operation*|opere
operee|operer|operes|chirurg*|cicatri*|plaie*|pansement*|pique|piquer|piquee|piqure*|veine|perfusion*|injection*|prise de sang|prelev*
analyse|analyses|echo|echographie|scanner|irm|cesarienne|reanim*|suivi|suivie|suivis|suivre|prise en charge|pris en charge|prise en main
bien suivi|douleur*|souffr*|souffrance*|infection*|infect*|complication*|competen*|incompeten*|negligen*|qualite|efficac*|inefficace*
rigoureu*|minutieu*|consciencieu*|experiment*|maitris*|connait son|connaissent leur|ameliore ma|aucune amelioration|va mieux|vais mieux
senti mieux|me sens mieux|sauve la vie|sante retrouv*|remis sur pied|remise sur pied|retabli*|resultat* perdu*|perdu ~ resultat*
perdu ~ echantillon*|perdu ~ dossier|egare*|paludisme|typhoide|plaie|abces|fracture|platre|dentiste|detartrage|carie|couronne|lunettes
cataracte|epaule|kine*|reeducation|massage|maman et bebe|ma grossesse|stagiaire ~ piqu*|vaccination bien|bon docteur|bon medecin
bons medecins|bons docteurs|bonne maternite|toujours mal|encore mal|sans m examiner|sans me toucher|sans toucher|deuxieme avis
second avis|depistage|surveill*|controle|ctrl|treat*|well treated`,
    hints: `
hospitalisation|sejour|intervention|interventions|maternite
traitement|traitements|bloc|laboratoire|radio|accouch*|naissance|urgences|urgence|malade|maladie*|mal au|mal a|mal de|erreur*|serieux
serieuse|experience du|mieux|sante|sauve|sauver|palu|tension|diabete|fievre|toux|ventre|hernie|dent|dents|oeil|yeux|genou|bebe va
mon bebe|grossesse|rate*|decede*|mort|deces|touche|tests|test`,
  },
  staffing: {
    names: `
zero medecin|zero docteur|quelqu un a chaque|diabetologue*|urologue*|rhumatologue*|orl|nephrologue*|oncologue*|radiologue*|pneumologue*
gastro*|psychiatre*|un seul docteur|un seul medecin|une seule sage femme|une infirmiere pour|un infirmier pour|infirmiere pour ~ malades
pour quarante|pour trente|personnel absent|personne de garde|medecin de garde|aucune infirmiere|aucun infirmier|pas assez nombreux
pas assez nombreuses|peu nombreux|tournent a|vacataire*|remplacant*
manque de personnel|manque personnel|manque d effectif*|sous effectif|effectif*|pas assez de|plus de personnel|plus d infirmier*
plus de caissier*|plus de guichet*|1 seul|1 seule|seul medecin|seul docteur|seule infirmiere|seule caisse|2 infirmier*|deux infirmier*
pas de medecin|pas de docteur|pas d infirmier*|pas de specialiste*|pas de pediatre|pas de gyneco*|pas d anesthesiste|aucun medecin
aucun docteur|aucun specialiste|medecin absent|docteur absent|absent|absents|absente|absentes|absence*|absenteis*|jamais la|n est pas la
etait pas la|n etait pas la|pas venu|pas en poste|pas a son poste|pediatre*|gyneco*|gynecologue*|cardiologue*|ophtalmo*|dermato*
neurologue*|chirurgien ~ fois|dentiste ~ fois|anesthesiste*|recrut*|embauch*|renforc*|renfort*|ajouter ~ personnel|ajoutez ~ personnel
ajouter ~ medecin*|ajouter ~ infirmier*|ajouter ~ agent*|ajouter ~ caisse|augmenter ~ personnel|augmenter ~ nombre|augmenter ~ effectif*
deborde*|surcharge*|surmen*|epuis*|debord*|personne au guichet|personne a la caisse|personne au bureau|personne a l accueil
personne le week end|guichet ferme|guichets|bureau vide|fantome|en mission|en seminaire|en conge|en greve|greve|equipe complete
au complet|bien dote*|assez de personnel|assez de monde|deuxieme medecin|deuxieme caisse|autre caisse|second medecin|personnel suffisant
suffisamment de|vient une fois|fois par mois|fois par semaine|medecin femme|femme gyneco|no docta|docta absent|docta no
toujours quelqu un|plusieurs medecins|3 medecins|trois medecins|1 doc|1 infirmier*|1 medecin`,
    hints: `
plus de medecin*|un seul|une seule|pas la|specialiste*|specialistes|personne pour|personne la nuit|desert|stagiaire*|interne|internes
etudiant*|releve|garde|de garde|permanence|en voyage|nombreux|bras|professeur`,
  },
  environment: {
    names: `
une prise|a la lampe|bougie*|sang seche|sang sur|hall|chambre propre|chambre sale|chambre double|chambre individuelle|immangeable*
vieillot*|vetuste*|lumineu*|spacieu*|sonnette*|literie|parking payant
propre|propres|proprement|proprete|malpropre*|sale|sales|salete*|crasse*|crasseu*|degueu*|degout*|puant*|pue|puent|puait|odeur*
sent mauvais|sentent mauvais|sent bon|toilette*|wc|latrine*|douche*|robinet*|eaux|lavabo*|savon|courant|electricite|lumiere|delestage*
coupure*|groupe electrogene|ampoule*|matelas|draps|couverture*|oreiller*|chaise*|banc|bancs|siege*|place assise|places assises
a meme le sol|ventilateur*|ventilo*|ventil*|climatis*|clim|chaleur|fait chaud|il fait froid|moustiq*|moustik*|moustiquaire*|cafard*|rat
rats|insecte*|mouches|rampe*|ascenseur*|escalier*|batiment*|locaux|infrastruct*|installation*|equipement*|casses|abime*|delabr*|vetuste*
vieilles|neuf|neufs|neuve|moderne*|renov*|repeint*|peinture|salle d attente|toit|toiture|fuite*|ombre|hangar|abri|arbre*|jardin*|bruit*
bruyant*|tranquil*|silence|surpeupl*|etroit*|exigu*|petit local|petits locaux|espace|spacieu*|spacieuse*|confort*|inconfort*|tele
television|wifi|internet|musique|repas|nourriture|cantine|cafeteria|cuisine|plateau*|petit dejeuner|eau potable|fontaine*|poubelle*
dechet*|ordures|poussiere*|environnement|decor*|frigo|refrigerateur|inonde*|inondation|caniveau*|rideau*|paravent*|fleurs|poussette*
fauteuil*|jouets|espace enfant*|coin enfant*|miroir|imprimante|ordinateur*|systeme ~ panne|l endroit est|cleaner|clean|dirty|light
no water`,
    hints: `
eau|groupe|panne*|en panne|noir|lit|lits|drap|assis|assise|debout|par terre|sol|chaud|froid dans|souris|local|equipe de|materiel*
appareil*|machine*|casse|cassee|vieux|vieille|nouveau batiment|chambre*|chambres|salle|salles|couloir*|pluie|soleil|cour|calme|manger
cadre|hygiene|oxygene|porte|portes|reseau ~ panne|endroit`,
  },
  access_booking: {
    names: `
trouve une place|ca coupe|coupe au bout|musique d attente|plus aucun creneau|aucun creneau|annuler par|par whatsapp|prendre rendez
avoir un rendez|obtenir un rendez|rappelle jamais|secretariat|reporter mon|reporte mon|deprogramm*|reprogramm*|numero surtaxe
site en maintenance|sur le site|espace personnel|mot de passe
rendez vous|rdv|rende vous|creneau*|prise de rendez*|agenda|horaire*|heures d ouverture|ouverture|ouvert|ouverte|ouvertes
ouvre|ouvrir|ouvrent|ouvrez|fermeture|fermes|fermees|ferment|fermer|portail|week end|weekend|samedi*|dimanche*|jour ferie|jours feries
24h|ligne telephon*|standard|decroch*|injoignable*|joindre|joignable*|ca sonne|sonne dans|toujours occupe|raccroch*|renvoy*|renvoi*
refoul*|revenir demain|reviens demain|revenez|rentrer chez|rentrer sans|annul*|repouss*|decal*|mois d attente|mois pour|mois avant
semaines pour|semaines avant|semaines d attente|liste d attente|inscri*|en ligne|par internet|doctolib|application|sans rendez*|ticket d
accessible*|acceder|facile d avoir|difficile d avoir|avoir une place|place dispo*|plus de place*|refere*|reference*|transfert|admission
admis|teleconsult*|a domicile|caravane|clinique mobile|jour des|renouvel*|repondez au telephone|convoc*|formalites|formalite
administrati*|paperass*|demarche*|guichet unique|prochain rendez*|disponibilite*|jour de consultation|jours de consultation|tu call
no rang|voir le specialiste|voir un specialiste|voir le docteur|voir un medecin|voir le medecin`,
    hints: `
reserv*|date|dates|ferme|fermee|le soir|la nuit|telephone|au telephone|numero|numeros|occupe|refus*|repasser|report*|trois mois
deux mois|six mois|inscription|enregistr*|whatsapp|ticket*|tickets|acces|orient*|lettre de|transfer*|hospitalis*|domicile
consultation avancee|rappel|rappels|papiers a|carnet|carte d`,
  },
  medication: {
    names: `
compresse*|cpr|produits en pharmacie|tout trouve a la pharmacie|plaquettes|anticoagulant*|corticoide*|cortisone|aspirine
ibuprofene|vermifuge*|sachet*
medic*|medicament*|remede*|comprime*|cachet*|gelule*|sirop*|pommade*|creme|cremes|inhalateur*|ventoline|insuline*|antibio*|paracet*
doliprane|efferalgan|anti douleur*|antidouleur*|calmant*|antalgique*|ordonnance*|pharmac*|doses|dosage*|posologie|effet secondaire
effets secondaires|effet indesirable|effets indesirables|allergi*|rupture|ruptures|stocks|en rupture|renouvel*|arv|arvs|coartem|quinine
artesun*|amoxi*|contracept*|pilule*|sterilet|generique*|cure de|collyre|plaquette*|peremption|perime*|perimes|peridurale|morphine
molecule*|ttt|antipalu*|moustiquaire impregnee|vitamine*|solute*|serum|drugs|drug`,
    hints: `
prescri*|dose|vaccin*|effets|reaction*|stock|planning|implant|produit|produits|traitement tb|gouttes|boite|boites|tablette*|anesthes*
fer`,
  },
  cost_billing: {
    names: `
petit billet|un billet|glisser un|pas donne|vider les poches|vide les poches|compte deux fois|le ticket de caisse|argent avant|payer avant
avant de payer|1000 francs|500 francs|euros de|secteur 2|reste a charge|trop percu|surcout*|supplement*|chambre individuelle payante
tele payante|ne pensent qu a l argent|pompe a fric|usine a fric|fric|racketter|recus|un recu
prix|cher|chers|chere|cheres|couteu*|cout|couts|coute|coutent|coutait|tarif*|facture*|factur*|surfactur*|fact|payer|paye|payes|payee
payent|paie|paient|payez|paiement*|payant*|repayer|argent|francs|fcfa|cfa|frs|balles|caissiere*|recu de|recus|un recu|de recu|quittance*
caution|cautions|avance a payer|rembours*|cnps|mutuelle*|gratuit*|gratuite|gratuitement|gratis|pot de vin|bakchich|corrup*|racket*
arnaqu*|escroqu*|voleur*|dessous de table|gombo|motiv*|pour la biere|le carburant de|quelque chose pour|moins cher|moins chers|plus cher
hors de prix|abordable*|raisonnable*|accessible a|a la portee|bon marche|devis|detail de|frais|frais caches|ticket moderateur
tiers payant|momo|orange money|mobile money|monnaie|tranche*|echelonn*|dette*|endett*|milles|euros|salaire|economies|ruine*|ruiner
les dos|mbom ~ do|njangi|tontine|nkap|kolo|feuille de soins|depasser|depassement*|honoraire*|forfait|sans payer|non medical
solliciter de l argent|bourse|demande* de l argent|demande de l argent`,
    hints: `
sous|caisse|caisses|caissier*|assurance*|assure|voler|vol|vole|voles|biere|cadeau|om|la monnaie|credit|mil|mille|000|do|poche|poches`,
  },
  transport_location: {
    names: `
transport*|taxi*|moto|motos|moto taxi|bendskin|bensikin|bus|parking*|stationn*|garer|piste|bitum*|goudron*|trajet*|voyage pour|distance
loin|eloign*|lointain*|proximite|pres de|pas loin|km|kms|kilomet*|a pied|marcher jusqu|nid de poule|embouteillage*|localis*|situe|situee
emplacement|en brousse|navette*|rampe d acces|plan pour|trouver l hopital|trouver la clinique|trouver le centre|facile a trouver
difficile a trouver|trottoir*|metro|tram|arret de bus|gare routiere|centre ville|accessible en|acces difficile|acces facile
fauteuil roulant ~ acces|desservi*|enclav*|pirogue|carburant|essence|vehicule*|descendre de|bahut|opep|clando*|j ai bole`,
    hints: `
ambulance*|car|cars|voiture*|gare|route|routes|deplac*|proche|proches|a cote de|carrefour|pont|trous|boue|quartier|village|ville|adresse
chemin|fleuve|chauffeur*|venir de`,
  },
  safety_dignity: {
    names: `
tout haut|nue sous|porte ouverte|isoloir|toilettes separees|pincee|gants neufs|mains lavees|a disparu|ont disparu|fouille*|crie ~ nom
par un numero|frappe avant d entrer|tire le rideau|tirer le rideau|parle tout bas|dit tout bas|attache au lit|attachee au lit|ligot*
contention|sans rideau|sans porte|tout nu|nue devant|nu devant|barriere du lit|lit sans barriere*|egare les|vole mon|vole ma|vole mes
meme aiguille|mes affaires|ses affaires|sans m en parler|sans mon avis|sans nous demander|sans me prevenir|enregistr* ma voix|filme*
photographi*
intimite|pudeur|confidential*|secrets|secret medical|discretion|discret|discrete|discretement|consent*|consentement|sans mon accord
sans me demander|sans demander|dignite|digne|dignement|indigne*|toute nue|deshabill*|drape|rideau*|paravent*|porte entrouverte
porte restait|devant tout le monde|devant tout|devant les autres|devant tous|a haute voix|tout le monde entend|tout le monde sait
tout le monde a entendu|tout le quartier|au quartier|mon statut|seropositi*|stigmat*|discrimin*|ethnie|tribu|tribal*|tribalis*|racis*
parce que je suis|parce qu on est pauvre|albinos|insult*|injuri*|gifl*|frapp*|tapee|taper|bouscul*|pousse ma|pousse mon|violen*
violence*|brutalis*|abus*|attouch*|harcel*|geste deplace|gestes deplaces|agress*|volee|voleur*|vols|chute|chutes|gliss*|danger*
dangereu*|insecur*|securis*|en securite|asepsi*|steril*|seringue*|aiguille*|gant|mains sales|laver ~ mains|lave ~ mains|desinfect*
contamin*|infection nosocomiale|nosocomial*|masques|infection au bloc|infection o bloc|pot de vin|bakchich|corrup*|racket*|soudoy*
dessous de table|humili*|moqu*|comme un chien|comme des chiens|comme des animaux|comme un animal|comme du betail|cadavre*|sequestr*
mon dossier|mes resultats ~ voisin*|ma maladie ~ tout|raconte*|colport*|ragots|kongossa|papier ~ lire|de force|sans gants
seule dans un bureau|bureau ferme|me couvrir|barriere*|mauvais patient|barrieres|bavure*|crache*|sort mon nom`,
    hints: `
secret|permission|nue|nu|expos*|couvert|couverte|porte ouverte|statut|vih|sida|pauvre|pauvres|handicap*|tape|menac*|vole|voles|vol
disparu*|tombe|tombee|tomber|securite|hygiene|gants|masque|honte|honteu*|animaux|corps|retenu*|enferm*|force|forcee|oblige*|attache*
fumer|identite|me toucher`,
  },
};
