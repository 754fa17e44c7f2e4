import { type PackLists } from '../pack';

/** Words that the patterns name as a list (`@day`), in French. */
export const LISTS: PackLists = {
  intent: {
    me: 'je j nous il elle ils elles moi mon ma mes notre mari femme mere pere fils fille enfant bebe maman',
    rdv: 'rdv visite seance creneau',
    day: 'tue tues lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourdhui soir matin midi semaine mois apresdemain',
    date: 'jour jours heure heures creneau creneaux semaine periode horaire horaires',
    notice: 'texto textos rappel rappels appel appels alerte alertes numero numeros informations ecrire texte',
    sends: 'texto textos rappel rappels appels alerte alertes',
    contacting: `ecriviez envoyiez appeliez contactiez rappeliez derangiez harceliez relanciez embetiez appeler appelez appelle appellez ecrire ecrivez ecris ecrit
      envoyer envoyez envoie envoi contacter contactez deranger derangez derange rappeler rappelez relancer relancez harceler harcelez embeter embetez
      fatiguer fatiguez joindre bipez emmerder emmerdez saouler soulez gener notifier soule`,
    attend: `assister assisterai vienne viennent viendrais viens vient venir viendrai viendra viendrons viendront venons passerai passer passe passons passera
      presenterai honorerai honore rappliquer debarque debarquer deplacerai`,
    language: 'francais anglais espagnol allemand arabe ewondo langue',
    wh: 'quoi quand ou qui quel quelle quels quelles pourquoi combien estceque',
    good: 'bon bien parfait nickel suit convient arranges',
    occasion:
      'deuil deuils enterrement obseques veillee mariage bapteme dot reunion composition concours ceremonie voyage cours ecole marche',
    away: `brousse champ travail boulot taf bureau ecole fac universite classe cours marche eglise deuil mariage bertoua kribi limbe benin usa amerique londres
      afrique etranger`,
    weekday: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain',
    num: 'un une deux trois cinq dix quinze vingt trente quarante quelques',
    person: 'mari femme mere pere fils fille enfant bebe maman frere soeur',
  },
  topics: {
    speak: 'parler discuter discute causer echanger',
    someone: `quelquun quelqu docteur medecin infirmiere infirmier humain personne conseiller directeur directrice secretaire secretariat receptionniste accueil sage
      responsable operateur personnel specialiste gynecologue pediatre psychologue pharmacien chef`,
    tongues: 'anglais francais langue ewondo',
    weekday:
      'mon tue tues lundi mardi mercredi jeudi vendredi samedi dimanche demain aujourdhui matin midi soir semaine apresdemain',
    kin: `mari femme epouse epoux mere pere fils fille filles enfant enfants bebe maman frere freres soeur soeurs cousine oncle tante tata tonton neveu mamie
      papi ami amie voisin voisine garcon jumeaux copine copain madame autre`,
  },
  death: {
    many: 'quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante plusieurs quelques',
  },
  complaint: {
    carer: `docteur docteurs medecin infirmier infirmiers infirmiere chirurgien gyneco gynecologue dentiste laborantin stagiaire interne gardien vigile brancardier
      pharmacien`,
    staff: `docteur docteurs medecin medecins infirmier infirmiers infirmiere infirmieres infirmie infirmière receptionniste receptionnistes secretaire secretaires
      caissier caissiere caissieres gardien gardiens gardienne vigile vigiles securite personnel sage sages pharmacien pharmacienne technicien laborantin
      laborantine laborantins chirurgien specialiste stagiaire stagiaires interne internes directeur directrice hotesse dame dames accueil caisse guichet
      secretariat brancardier aide equipe employes employe labo pharmacie gyneco gynecologue pediatre dentiste anesthesiste`,
    place: 'accueil acceuil caisse guichet secretariat maternite urgences pharmacie labo laboratoire',
    rudeFr: `impoli impolie impolis impolies malpoli malpolie malpolis mechant mechante mechants mechantes desagreable desagreables arrogante arrogants arrogantes
      hautain hautaine hautains agressif agressive agressifs agressives insolente insolents insolentes grossier grossiere grossiers grossieres vulgaire
      vulgaires raciste racistes tribaliste tribalistes nul nulle nuls nulles irrespectueux irrespectueuse odieux odieuse antipathique antipathiques
      meprisant meprisante meprisants meprisantes condescendant condescendante insupportable insupportables brutale brutaux brutales violente violentes
      cruelle sauvage sauvages sorciere sorcieres ivre saoul sadique inhumain inhumaine inhumains nerveux nerveuse nerveuses enerve enervee enerves aigri
      aigrie aigries distante indifferente indifferents incompetente incompetentes paresseux paresseuse nonchalante`,
    badFr: `nul nulle nuls nulles mauvais mauvaise mauvaises horribles deplorables lamentables catastrophique catastrophiques affreux affreuse pourri pourrie
      mediocres bidon decevant decevante decevants inacceptable degueulasse glaciale froid froide desagreable honteux pitoyable insupportable minable
      merdique desastreux desastreuse impoli mechant chaotique bordel pagaille`,
    hours: 'heure heures 3heures 4heures 5heures journee matinee jour soir midi longtemps trop fatigue',
    room: `toilette toilettes salle salles couloir couloirs hopital clinique lit lits draps maternite chambre chambres sol batiment labo locaux cour environnement
      douche douches`,
  },
  urgency: {
    severe: `grosse ben enormement bcp violente violentes insupportable insupportables atroce atroces fort forte tres trop gros enorme enormes gravement affreux
      affreuse terriblement intenses abondant abondante abondants abondamment beaucoup vraiment tellement massivement excessivement fortement vachement tue
      aigu aigue vif`,
    sudden: 'brusquement brutale brutalement soudain soudaine soudainement subit subite subitement',
    pain: 'elancement mal maux douleur douleurs douloureux douloureuse souffre souffrance crampes',
    feminine: 'femme epouse soeur fille elle maman madame',
    child:
      'tot bebe bebes enfant enfants fils fille fillette garcon garconnet nourrisson nouveau jumeau jumeaux neveu bb gosse',
    person:
      'je j il elle nous vous ils elles maman papy mamie tante oncle soeur frere mari femme cousine voisin copine ami amie grand',
    not: 'pas jamais plus aucun aucune',
    can: 'peux peut peuvent arrivent arrives parviens parvient pouvoir sait veut reussit reussis',
    takes:
      'ingere ingurgite avale avaler avalee bu boire bois boit mange mangea pris prend absorbe mettait avalait mis gobe',
    poison: `desherban deboucheur decapant dissolvant nettoyant antigel lampant ammoniaque fumee petrole javel acide essence gasoil soude savon pile piles coin
      piece pieces aimant aimants chimique desherbant engrais`,
    bleed: 'sang saigne saignes saignent saigner saignait saignement saignements hemorragie hemorragies',
    num: 'un une deux trois quatre cinq sept huit neuf dix onze douze quinze',
    swell:
      'gonfla gonfler enfler enfle enfles enflee enflees enflent gonfle gonfles gonflee gonflees gonflent gonflement oedeme bouffi bouffie enflure',
    face: 'visage levre levres langue gorge yeux bouche cou paupieres paupiere figure gueule',
    wound: 'pansement plai plaie plaies cicatrice coupure cesarienne',
    drug: `medoc medocs somniferes somnifere doliprane sirop medicament medicaments comprime comprimes cachets pilule pilules antibiotique antibiotiques piqure
      vaccin traitement perfusion amoxicilline penicilline ibuprofene remedes aspirine`,
    critical:
      'levothyrox pompe insuline tb epilepsie coeur cardiaque drepanocytose asthme chimio diabete sintrom depakine',
    pregnant: 'enceinte grossesse trimestre',
    worse: 'pire empire aggrave aggraves aggravee augmente etend',
    numb: `engourdi engourdie engourdis engourdies engourdissement paralysee paralysie faible faiblesse lourd lourde mort morte fourmillement fourmillements
      fourmis`,
    limb: 'bras jambe jambes mains cote pied pieds corps moitie epaule',
    belly: 'bas-ventre belle ventre abdominale abdominales estomac flanc',
    hurter: `mari epoux conjoint compagnon gars mec homme hommes type types fiance ami amant pere daron mere maman belle tonton oncle frere voisin voisins voisine
      patron patronne bailleur proprietaire prof professeur maitre maitresse pasteur taximan clandoman soldat soldats voleurs voleur femme copine gendre
      fils beau inconnu inconnus quelquun gens monsieur repetiteur entraineur`,
    partner: 'mari conjoint compagnon gars mec homme fiance amant femme copine epoux',
    kinman: 'oncle oncles tonton tontons beau voisin proprietaire bailleur repetiteur entraineur',
    coup: `frappe frappes frappee frappent frapper frape frapee frapper tape tapee tapent taper cogne cognee cogner bat battu battue battent battre gifle
      giflee gifler gifles tabasse tabassee tabasser etrangle etranglee etrangler poignarde poignardee poignarder agresse agressee agresser viole violee
      violer brutalise brutalisee maltraite maltraitee maltraiter bouscule fouette fouettee fouetter attaque attaquee chicote chicotee chicoter baffe
      tabasses fracasse plante plantee brulee`,
    minor:
      'enfant enfants fils fille filles fillette fillettes garcon garcons gamin gamins gosse gosses mome niece neveu eleve',
    chemical: `javel petrole essence acide soude deboucheur debouche debouchoir detartrant decapant dissolvant desherbant pesticide lessive ammoniaque poison
      champignons baies naphtaline herbicide`,
  },
};
