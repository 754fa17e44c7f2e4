import { type RuleWords } from '../../rule-labels';

/** Words of French that the rules of urgency/ ask for. */
export const URGENCY: RuleWords<'urgency'> = {
  images: 'mort* evanoui*',
  beforeHead: 'la sa ma leur votre une',
  now: 'maintenant',
  calm: 'calme normale mieux',
  notCalm: 'pas',
  whole: `tete crane oeil yeux visage bouche langue gorge cou nuque poitrine sein seins coeur poumon poumons ventre estomac uterus dos bras
    jambe jambes pied pieds genou hanche peau os nez oreille oreilles dent dents gencive gencives doigt doigts orteil vagin rectum
    stomie rein reins foie cote mal maux chaud chaude froid froide raide sang san caillot caillots pertes eaux cordon contraction
    plaie plaies tombe tombee chute mordu mordue piqure serpent chien couteau javel clou viol violee viole fievre palu malade malades
    faible faibles grippe avc crise crises asthme sida vih sucre tension oxygene soif jaune jaunes bleu bleue noir noire flou tetanos
    preservatif sintrom insuline ventoline sonde platre mort morte mourir meurs meurt tuer tue corde pont vie pipi selles caca
    toilette toilettes repond reveille bouge teter tetee secours aidez urgence grave critique`,
  blood: 'sang sanguin',
  besideBlood: 'groupe banque donneur prise donner analyse analyses',
  death: 'mourir meurs meurt mort morte crever tuer',
  wishes: `prefere mieux envie envi veux veut voudrais voudrait voulait voulais pret prete pensees idees idee voix suicider espere dois
    merite cachets comprimes corde pont sauter pendre adieu`,
  about: 'de d',
  thinks: 'pense* penser* songe*',
  fears: 'peur crains craint',
  negation: 'pas jamais',
  speakers: 'je j moi',
  hurts: 'douleur douleurs toux fievre maladie mal asthme chose faim',
  kill: 'tuer',
  wanting: 'veux veut voudrais voulait',
  going: 'vais va vas vont allons',
  transparent: `poitrine de d du des la le les l un une mon ma mes ai eu avez avons ont est suis etait signe signes ressens senti autre mal
    douleur douleurs moindre trace ni ou et aussi fait vraiment probleme problemes soucis`,
  negationInGuards: 'personne pas jamais aucun aucune sans ni plus rien nul nulle',
  persons: 'moi enfant bebe fils fille main jambe pied femme mari je j',
  subjects: 'j je il elle ils elles',
  answering: 'repond*',
  somebody: `il elle lui bb bebe enfant petit petite garcon fils fille mere maman pere mari femme epouse mamie papi papy meme frere soeur
    voisin voisine ami amie oncle tonton tante tata cousine neveu collegue homme dame monsieur vieux vieille madame jumeau`,
  offices: `telephone tel numero ligne lignes appel appels appelle sonne mail mails equipe secretariat secretaire accueil bureau sonnette`,
  ne: 'ne n',
  denials: 'ne n pas jamais aucun aucune rien personne sans',
  writer: 'nous moi ma j je',
  unborn: 'bebe bb enfant jumeaux ventre coups enceinte grossesse sens senti sentir il',
  streets: `villes ville morte mortes route rue moto motos quartier greve jour lundi mardi mercredi jeudi vendredi samedi dimanche`,
  readable: `texto ecran lettre numero numeros lien adresse docteur medecin vous hopital clinique heure nom que ou comment rendez rdv mail`,
  school: 'universite lycee ecole',
  talk: 'parler causer',
  cannot: 'je j pas peux peut pourrai pourrais ne n desole pardon svp la bonjour oui maintenant moment',
  threats: 'faim soif envie rire honte froid chaud impatience fatigue',
  movement: 'mouvement*',
  eyes: 'oeil yeux aveugle noir',
  illness: 'malade*',
  staff: `docteur docteurs medecin medecins infirmier infirmiers infirmiere infirmieres receptionniste receptionnistes secretaire
    secretaires caissier caissiere caissieres gardien gardiens gardienne vigile vigiles personnel sage pharmacien pharmacienne
    technicien laborantin laborantine laborantins chirurgien specialiste equipe brancardier stagiaire stagiaires interne internes
    directeur directrice hotesse`,
  places: 'accueil secretariat caisse guichet securite pharmacie labo laboratoire maternite',
  at: 'au aux dans devant chez pres',
  somebodyInWhoseSign: 'dame dames gars fille filles monsieur homme femme femmes personne gens tata tantine',
  own: 'ma mon mes notre nos',
  determiners: 'le la les l votre vos ce cet cette ces un une de du des d notre nos',
  patients: `mere maman pere mari femme epouse mamie papi papy frere soeur voisin voisine ami amie patiente oncle tonton tante tata cousine
    neveu enfant enfants garcon fille fils bebe bb jumeau vieux vieille`,
  third: 'il elle',
  speakersInWhoseSign: 'je j',
  plural: 'ils elles vous nous ca ces gens',
  between: `ne n pas plus est etait sont etaient ont toujours tres trop vraiment aussi meme qui et la ici de du des d l le les au garde nuit
    jour soir matin hier lundi jeune nouveau nouvelle gros grosse autre chez vous peut peux peu sait veut jamais souvent nous te lui
    leur mme femme part`,
  ill: `visage bouche machoire bras cote jambe faible faiblesse lourd lourde tordu tordue travers soudain soudaine soudainement subit
    subitement brusquement brusque avc bave engourdi engourdie paralyse paralysee vertige vertiges tombe tombee inconscient
    inconsciente respire respirer gorge gonfle gonflee etouffe mou molle confuse confus confusion pateux pateuse empate`,
  talking: 'parl* cause* caus*',
  languages: 'anglais francais langue dialecte espagnol allemand arabe',
  telephones: 'telephone tel fil',
  nowInWhoseSign: 'maintenant actuellement moment instant',
  busy: `reunion reunions travail boulot taf bureau cours ecole examen eglise messe mosquee conduis volant moto train avion marche occupe
    occupee banque conference deuil bruit reseau batterie reunionne`,
  reached: `quelquun personne gens monde malades femmes docteur medecin infirmiere infirmier secretaire receptionniste humain directeur
    directrice responsable personnel vous nous autres`,
  to: 'au aux avec sur',
  howMuch: 'longtemps trop fort de',
  loss: 'plus',
  growing: 'orthophon* logoped* retard begai* begay*',
  badly: 'mal',
  addressedOne: 'nous vous leur lui te',
  presentWords: 'la disponible dispo',
  pasOrNot: 'pas',
  afterThereAdverb: 'je j tout svp desole pardon merci stp dabord',
};
