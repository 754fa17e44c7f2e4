import { type Word } from '../../engine/words/words';

/** Words by which a reply speaks of coming and denies it; folded, French, English, Pidgin and camfranglais together. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** The word, or one of its readings, is in the set. */
export const is = (word: Word | undefined, words: ReadonlySet<string>): boolean =>
  word !== undefined && (words.has(word.form) || word.forms.some((form) => words.has(form)));

// Coming
export const FINITE_FRENCH =
  set(`viens vient venons viennent viendrai viendras viendra viendrons viendront viendrais viendrait vienne viennes passerai passera passerons passeront irai ira irons iront
  arriverai arrivera arriverons arriveront assiste assisterai assistera assisterons honore honorerai honorera honorerons deplacerai deplacera deplacerons`);
export const INFINITIVE_FRENCH = set('venir passer arriver assister honorer');
/** "Je ne reviens plus" says no; "je reviens vers vous" says nothing about the visit. */
export const RETURNS = set('reviens revient revenons reviendrai reviendra reviendrons revenir retournerai retourne');
export const ENGLISH = set('come comes coming attend attends attending reach kam honour honor');
export const GOES = set('go going goin');
export const AFTER_GOING = set(
  'there to for on at again anywhere thursday tomorrow today monday tuesday wednesday friday saturday sunday because cos please sorry thanks sir madam doctor',
);
export const GOAL = set('the your hospital clinic that my una see hosp');
export const GOAL_FRENCH = set(
  'hopital hospital clinique clinic centre dispensaire cabinet maternite labo laboratoire rdv consultation visite vous docteur medecin dr accueil vaccination vaccin controle echo echographie heure',
);
export const VAIS = set('vais va allons vont');
export const TO_GO_THERE = set('vais va allons aller irai ira irons serai sera serons etre vont');
/** With "me", "se", "nous": to go somewhere. */
export const REFLEXIVE = set(
  'rendre rendrai rends rendra rendrons presenter presenterai presente presentera presenterons deplacer deplace pointer pointe',
);
export const ONESELF = set('me m se s nous y');
export const SEES = set('verrez verras verra');
export const BRINGS = set('bring bringing amener amenerai amene emmener emmenerai emmene accompagner accompagnerai');
export const KEEPS = set(
  'keep respecter respecterai respecte maintenir maintiens garder garde tenir honorer honour honor',
);
/** Verbs that say it with a second word: "show up", "make it". */
export const WITH: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['show', 'up face'],
    ['showing', 'up'],
    ['turn', 'up'],
    ['turning', 'up'],
    ['stop', 'by'],
    ['drop', 'by in'],
    ['pop', 'by in'],
    ['swing', 'by'],
    ['pass', 'by through'],
    ['passing', 'by'],
    ['get', 'there'],
    ['make', 'it'],
    ['making', 'it'],
    ['see', 'me'],
    ['expect', 'me'],
  ].map(([verb = '', with_ = '']) => [verb, set(with_)]),
);
export const MAKE_IT_OTHER = set('stop work');

// Being there
export const BE_FRENCH = set('suis est sommes sont serai sera serons seront serais serait etre soit sois');
export const BE_ENGLISH = set('be b am is are been dey');
export const BE_NOW = set('am is are dey');
/** With these "là", "there" is always a place. */
export const WILL_BE = set('be b am dey serai sera serons seront etre');
export const THERE_FRENCH = set(
  'la present presente presents presentes presens dispo disponible disponibles libre libres rdv parmi',
);
export const THERE_ENGLISH = set('there dere der thr ther present around available free');
/** "là" and "there" stand alone, or before a time, a reason or a courtesy; else "la" is an article. */
export const AFTER_THERE =
  set(`le ce cette a au aux pour avant apres demain aujourdhui jeudi lundi mardi mercredi vendredi samedi dimanche matin soir midi vers merci svp stp desole pardon parce car donc je j on nous du docteur dr
  on at for by before after then that this tomorrow today thursday monday tuesday wednesday friday saturday sunday please sorry thanks thank because so i we sir madam doctor doc and et cause cos since puisque comme vu malheureusement unfortunately non no
  # anymore again my mon ma il elle he she no work body rain`);
export const AMBIGUOUS_THERE = set('la there free');

// Who
export const SUBJECTS = set('i we he she e they u you je j on nous il elle ils elles tu vous a');
export const NOT_THE_PATIENT = set('you u vous tu una wuna');
/** "Thank you", "merci à vous": nobody who comes. */
export const ADDRESSED = set('thank thanks merci tell to for with see beg a pour chez avec call dire dis');
export const FAMILY =
  set(`mari femme mere pere maman papa mama fils fille enfant enfants bebe husband wife mother father mum mom dad son daughter child kid baby pikin sister brother soeur frere patient patiente
  grandmother grandfather tante oncle aunt uncle petit petite gosse vieux vieille papi mamie grandma grandpa`);
/** "avec ma fille", "for my mother": not who comes. */
export const COMPANY = set('for pour with avec to a de of chez');
/** What comes or does not come of itself: "le taxi ne vient pas", "my period has not come". */
export const THINGS =
  set(`numero number ligne line telephone phone portable batterie battery connexion internet rien nothing placenta taxi bus bike moto car voiture train okada bendskin uber cab it ca sa cela blood sang regle regles period periods pain douleur douleurs fievre fever sleep sommeil message messages sms text texts texto textos reminder reminders rappel rappels notification notifications mail light courant network reseau water eau milk lait
  carte compte paiement medicament medicaments traitement money argent salaire salary appel appels call calls results resultat resultats result doctor docteur medecin nurse infirmiere infirmier dr doc urine urines pipi pee selles appetit contractions toux mots words voix voice ambulance`);
/** "L'an passé". */
export const PERIODS = set('an annee hiver ete mois semaine jour weekend temps');
export const BEFORE_PASSE = set('je j on nous il elle ils ne n y');
export const BEFORE_ARRIVE = set('j je on nous n ne il elle ils m');
export const PRONOUNS_OF_THINGS = set('il elle ils ne n');
export const FIRST_PERSON = set('je j on nous');

// Denials
export const FRENCH_NOT = set('pas plus jamais point guere nullement aucunement pa');
export const NOT = set(
  'not no nor never neva pas plus jamais neither ni cannot aucun aucune nobody noone none nullement point non',
);
/** Words that hold their denial: "unable to come", "impossible de venir". */
export const UNABLE = set(
  'hors impossibilite incapacite unable incapable impossible refuse refuses refusing renonce renoncer unlikely hardly barely scarcely without sans empeche empechee dispense',
);
/** The subject itself is nobody. */
export const NOBODY = set('nor neither ni none nobody aucun aucune');
/** A denial of these is a promise: "I will not fail to come", "je n'oublie pas de venir", "pas de souci pour venir". */
export const TURNED =
  set(`fail failed miss missing forget forgot forgotten hesitate hesite hesiterai hesiter oublie oublier oublierai oublierons oubliez manque manquer manquerai manquerons manquera rate rater raterai mind against contre wait prevent stop stops stopping prevents keep keeps keeping empecher empechera empecheront arreter
  gene generait derange derangera ennuie embete souci soucis probleme problemes problem problems wahala issue issues worry worries doute doubt inconvenient objection choix choice regret regrette peur afraid palaver skip disappoint`);
/** Right behind a denial: "not only come", "pas que venir". */
export const ONLY = set('only seulement que');
/** "Docteur, je viens pas": spoken to, unless an article makes them the one who comes. */
export const STAFF = set('doctor docteur docta doc dr medecin nurse infirmiere infirmier');
export const ARTICLES = set('le la the my mon ma l un une a this ce votre your that');
/** "je viens pas de souci": the denial belongs to what follows. */
export const OTHER_DENIED = set(
  'gene generait derange derangera ennuie embete souci soucis probleme problemes problem wahala panique inquietude doute drap palabre soucie stress',
);
/** "pas seul", "pas en retard": how the patient comes is denied, not that they come. */
export const NARROWS = set(
  'seul seule seuls alone accompagne accompagnee en tard trop tot late avec with early earlier sooner encore forcement',
);
export const NO_NARROWING_AFTER = set('en avec with encore');
/** After "plus": a comparison. */
export const COMPARED = set('tard tot vite loin longtemps souvent que ou proche rapidement rapide de d');
export const BEFORE_COMPARED = set('de en au le la non d');
export const ADVERBS =
  set(`vraiment vrmt vmt donc alors malheureusement finalement certainement surement absolument normalement helas du tout meme franchement desormais maintenant tres bien really actually definitely certainly surely again anymore ever even
  je on elle il nous y me m a ben bah hein quand surtout ici la`);
export const MODALS = set(
  'peux peu peut pouvons pourrai pourra pourrons vais va allons vont compte comptons compterai pense prevois can will shall able go fit dey di going gonna plan plans planning am are is',
);
/** Between a denial and coming these change nothing. */
export const TRANSPARENT =
  set(`peux peu peut pouvons pourrai pourra pourrons pourrais pouvoir puis peuvent pourront vais va allons vont veux veut voulons voudrai compte comptons compterai envisage prevois pense crois souhaite saurai sait sais saurais dois doit devrais aurai aura
  can could able capable going go gonna gon will would shall should do does did dont one us have has had get got fit di dey de d is am are was be been being want wants wan wish plan planning planned intend intends think believe expect feel manage make made let lets allow allowed laisse laissera laisser
  b der dere even really actually surely certainly definitely longer more again anymore ever yet just so also either too now ne n me m te se s nous y en la a to of for from pour 2 the my mon ma le les l un une
  etre ete avoir ai as avons ont mesure etat possible possibilite prevu moyen moyens temps argent transport force occasion envie intention chance way time money means choice permission position tomorrow demain thursday jeudi lundi mardi mercredi vendredi samedi
  dimanche monday tuesday wednesday friday saturday sunday today aujourdhui ce cette matin soir midi morning afternoon evening week semaine on at # physically vraiment vrmt vmt donc alors malheureusement finalement helas normalement certainement absolument tres bien that this day jour date heure hour qu there
  unfortunately hereby regret plus pas not never jamais no nor neva ni neither non point aucun aucune`);
export const CONDITIONAL = set('viendrais viendrait serais serait');
export const CONJUNCTIONS = set('parce car because so donc alors mais but puis then cos since puisque comme as cause');
export const JOINS = set('et and ou or');
export const OR = set('ou or');
export const LINKS = set('de d pour a to of for from 2 que');
export const IF = set('if si unless when quand whenever');
export const PAST = set('did didn pouvais pouvait pouvions voulais voulait had etais etait avais avait was were');
/** "I don't think I will come", "il ne veut pas que je vienne": the denial reaches over the second subject. */
export const EMBEDS_FIRMLY = set(
  'make mek gree agree allow permit permet accepte think pense penser crois croire believe imagine guess feel veut veulent veux want wants possible moyen question way chance prevu let laisse',
);
/** "I can't promise that I will come": not that they will not. */
export const EMBEDS = set(
  'sure sur certain certaine know sais sait promise promets promettre say says dire dis dit said garantir garantis guarantee confirm confirme confirmer assure assurer tell told clear',
);
export const BESIDE_EMBEDS = set(
  'my mon ma le la the notre our argent moyens temps transport money time means pour for c est it is that que qu if si whether ai have did do can peux could ne n there y a be de ever',
);
export const EMBEDDED = set('que qu that way chance');
export const NEVER = set('jamais never neva');
export const ANSWERS = set('no non nan');
export const OPENERS = set(
  'yes oui ok sorry desole pardon no non please pls hello hi bonjour bonsoir merci thanks doctor docteur sir madam well oh ah eh mais but abeg cher',
);
export const AFTER_ANSWER = set('my mon ma notre our it merci thanks thank sir doctor cant');
/** After "no" without a subject: "no, will come" or "not will come". */
export const UNCLEAR_ANSWER = set('can could able will am viens vient viendrai peux peut pourrai');
export const ABLE = set(
  'peux peut pourrai pourra pouvons pourrons pourrais saurai can could fit able possible will am',
);
export const PIDGIN_VERBS = set('no nor neva never go dey di fit dont');
export const SOMEBODY = set('une la cette autre quelle seule chaque');
export const BETWEEN_NE = set('y me m se s etre peux peut puis pourrai pourra pourrons saurai saurais pouvons nous');

const DAY = set(
  `jeudi lundi mardi mercredi vendredi samedi dimanche demain aujourdhui ce cette matin soir midi thursday monday tuesday wednesday friday saturday sunday tomorrow today on le a at heure heures la semaine prochain prochaine that day jour`,
);
export const isDay = (word: Word | undefined): boolean =>
  word !== undefined && (DAY.has(word.form) || /^\d/u.test(word.form));
