import { type RuleWords } from '../../rule-labels';

/** Words of French that the rules of intent/coming/ ask for. */
export const COMING: RuleWords<'coming'> = {
  impersonal: 'ca sa cela',
  beforeObject: 'pour de chez',
  we: 'nous',
  ofVerb: 'de d',
  ne: 'ne n',
  pasOrNot: 'pas',
  that: 'que qu',
  saysNo: 'non',
  notPossible: 'pas plus',
  clitics: 'te t se la l le les lui leur y en nous vous juste',
  noInfinitive: `votre notre autre hier soir super derriere maire pere mere frere quatre mer bonheur foyer quartier chantier atelier marier janvier
    fevrier foire gare affaire`,
  just: 'viens vient venons viennent',
  noExpecting: 'vous nous l j',
  willBeAt: 'serai sera serons seront',
  toPlace: 'au chez',
  small: 'l la le les votre notre mon ma cet cette ce',
  elsewhereAt: 'au aux chez en',
  noGoing: 'ca sa y',
  afterDeniedGoing: 'jeudi demain merci desole svp',
  who: 'moi lui',
  objectArticle: 'l le la',
  appointment: 'rdv',
  contacts: 'rappel* rapel* appel* apel* ecri* envo* tele* derang* joign*',
  goingTo: 'au chez la',
  noneOf: 'pas aucun',
  ways: 'moto',
  have: 'ai',
  feels: 'vais va sens',
  finite: `viens vient venons viennent viendrai viendras viendra viendrons viendront viendrais viendrait vienne viennes passerai passera
    passerons passeront irai ira irons iront arriverai arrivera arriverons arriveront assiste assisterai assistera assisterons honore
    honorerai honorera honorerons deplacerai deplacera deplacerons`,
  infinitive: 'venir passer arriver assister honorer',
  returns: 'reviens revient revenons reviendrai reviendra reviendrons revenir retournerai retourne',
  comes: 'attends',
  goal: `hopital clinique dispensaire cabinet maternite labo laboratoire rdv consultation visite vous docteur medecin accueil vaccin
    controle echo echographie heure`,
  vais: 'vais va allons vont',
  toGoThere: 'vais va allons aller irai ira irons serai sera serons etre vont',
  reflexive: `rendre rendrai rends rendra rendrons presenter presenterai presente presentera presenterons deplacer deplace pointer pointe`,
  oneself: 'se nous y',
  sees: 'verrez verras verra',
  brings: 'amener amenerai amene emmener emmenerai emmene accompagner accompagnerai',
  keeps: 'respecter respecterai respecte maintenir maintiens garder garde tenir honorer',
  isAt: 'suis est sommes sont serai sera serons seront serais serait etre soit sois',
  willBe: 'serai sera serons seront etre',
  presentAt: 'la presente presents presentes presens dispo disponible disponibles libre libres rdv parmi',
  afterThere: `le ce cette au aux pour avant apres demain aujourdhui jeudi lundi mardi mercredi vendredi samedi dimanche matin soir midi vers
    merci svp stp desole pardon parce donc je j nous du docteur et cause puisque comme vu malheureusement non mon ma il elle`,
  ambiguousThere: 'la',
  subjects: 'je j nous il elle ils elles tu vous',
  notThePatient: 'vous tu',
  addressed: 'merci pour chez avec dire dis',
  family: `mari femme mere pere maman fils fille enfant enfants bebe soeur frere patiente tante oncle petit petite gosse vieux vieille papi
    mamie`,
  company: 'pour avec de chez',
  things: `numero ligne telephone portable batterie connexion rien moto voiture train ca sa cela sang regle regles douleur douleurs fievre
    sommeil texto textos rappel rappels notification mail courant reseau eau lait carte compte paiement medicament medicaments
    traitement argent salaire appel appels resultat resultats docteur medecin infirmiere infirmier urines pipi selles appetit toux
    mots voix`,
  periods: 'annee hiver ete mois semaine jour temps',
  beforePasse: 'je j nous il elle ils ne n y',
  beforeArrive: 'j je nous n ne il elle ils',
  pronounsOfThings: 'il elle ils ne n',
  firstPerson: 'je j nous',
  notBehind: 'pas plus jamais guere nullement aucunement',
  not: 'pas plus jamais ni aucun aucune nullement non',
  unable: 'hors impossibilite incapacite incapable impossible refuse renonce renoncer sans empeche empechee',
  nobody: 'ni aucun aucune',
  turned: `hesite hesiterai hesiter oublie oublier oublierai oublierons oubliez manque manquer manquerai manquerons manquera rate rater
    raterai contre empecher empechera empecheront arreter gene generait derange derangera ennuie embete souci soucis probleme
    problemes doute choix regrette peur`,
  only: 'seulement que',
  staff: 'docteur medecin infirmiere infirmier',
  articles: 'le la mon ma l un une ce votre',
  otherDenied: `gene generait derange derangera ennuie embete souci soucis probleme problemes panique inquietude doute drap palabre soucie`,
  narrows: 'seul seule seuls accompagne accompagnee en tard trop tot avec encore forcement',
  noNarrowingAfter: 'en avec encore',
  compared: 'tard tot vite loin longtemps souvent que ou proche rapidement rapide de d',
  beforeCompared: 'de en au le la non d',
  adverbs: `vraiment vrmt vmt donc alors malheureusement finalement certainement surement absolument normalement helas du tout meme
    franchement desormais maintenant tres bien je elle il nous y ben bah hein quand surtout ici la`,
  modals: `peux peu peut pouvons pourrai pourra pourrons vais va allons vont compte comptons compterai pense prevois`,
  transparent: `peux peu peut pouvons pourrai pourra pourrons pourrais pouvoir puis peuvent pourront vais va allons vont veux veut voulons voudrai
    compte comptons compterai envisage prevois pense crois souhaite saurai sait sais saurais dois doit devrais aurai aura capable de d
    laisse laissera laisser ne n te se nous y en la pour mon ma le les l un une etre ete avoir ai avons ont mesure etat possibilite
    prevu moyen moyens temps argent force envie demain jeudi lundi mardi mercredi vendredi samedi dimanche aujourdhui ce cette matin
    soir midi semaine vraiment vrmt vmt donc alors malheureusement finalement helas normalement certainement absolument tres bien jour
    heure qu plus pas jamais ni non aucun aucune`,
  conditional: 'viendrais viendrait serais serait',
  conjunctions: 'parce donc alors mais puis puisque comme cause',
  joins: 'et ou',
  or: 'ou',
  links: 'de d pour que',
  if: 'si quand',
  past: 'pouvais pouvait pouvions voulais voulait etais etait avais avait',
  embedsFirmly: 'permet accepte pense penser crois croire veut veulent veux moyen prevu laisse',
  embeds: `sur certaine sais sait promets promettre dire dis dit garantir garantis confirme confirmer assure assurer`,
  besideEmbeds: 'mon ma le la notre argent moyens temps pour c est que qu si ai peux ne n y de',
  embedded: 'que qu',
  never: 'jamais',
  answers: 'non',
  openers: 'oui desole pardon non bonjour bonsoir merci docteur mais cher',
  afterAnswer: 'mon ma notre merci',
  unclearAnswer: 'viens vient viendrai peux peut pourrai',
  able: 'peux peut pourrai pourra pouvons pourrons pourrais saurai',
  somebody: 'une la cette autre quelle seule chaque',
  betweenNe: 'y se etre peux peut puis pourrai pourra pourrons saurai saurais pouvons nous',
  day: `jeudi lundi mardi mercredi vendredi samedi dimanche demain aujourdhui ce cette matin soir midi le heure heures la semaine prochain
    prochaine jour`,
  passes: 'passe passons',
  arrives: 'arrive arrivons',
};
