import { type WordLists } from '../engine/pattern';

/** Named word lists of the intent patterns, folded, French, English, Pidgin and camfranglais together. */
export const LISTS: WordLists = {
  me: 'i we me us he she they je j on nous il elle ils elles moi my our mon ma mes notre husband wife mother father son daughter child baby mari femme mere pere fils fille enfant bebe maman papa mama',
  rdv: 'appointment appointments rdv visit consultation booking slot meeting checkup check visite consult seance session creneau place reservation',
  day: `monday tuesday wednesday thursday friday saturday sunday tue tues wed thur thurs fri lundi mardi mercredi jeudi vendredi samedi dimanche
    tomorrow demain today aujourdhui tonight soir morning matin afternoon midi evening week semaine weekend month mois apresdemain tomoro`,
  date: 'date dates day days jour jours time hour heure heures hours moment slot creneau creneaux week semaine period periode timing schedule horaire horaires',
  notice: `message messages messaging sms text texts texting texto textos mail mails call calls calling reminder reminders rappel rappels appel appels notification notifications whatsapp alert alerts alerte alertes
    spam spams number numero numeros contact contacts communication communications info infos information informations bot robot beeping beep beeps ping pings write writing ecrire texte`,
  sends: `message messages messaging sms text texts texto textos mails calls reminder reminders rappel rappels appels notification notifications alert alerts alerte alertes spam spams`,
  contacting: `text texting message messaging call calling contact contacting write writing send sending remind reminding messaging emailing pinging pestering bugging notifying notify texter spam spamming bother bothering disturb disturbing harass harassing annoy annoying nagging nag badgering badger pestering pester hounding hassling hassle beep beeping ring ringing
    ecriviez envoyiez appeliez contactiez rappeliez derangiez harceliez relanciez embetiez appeler appelez appelle appellez ecrire ecrivez ecris ecrit envoyer envoyez envoie envoi contacter contactez deranger derangez derange rappeler rappelez relancer relancez harceler harcelez embeter embetez fatiguer fatiguez texter joindre biper bipez emmerder emmerdez saouler soulez gener notifier soule`,
  attend: `assister assisterai come coming comes vienne viennent viendrais attend attending viens vient venir viendrai viendra viendrons viendront venons viennent passerai passer passe passons passera presenterai honour honor honorer honorerai honore reach kam rappliquer debarque debarquer deplacerai`,
  language: 'english french francais anglais pidgin fulfulde spanish espagnol german allemand arabic arabe ewondo duala bamoun fulani foufoulde haoussa hausa language langue francophone anglophone frensh inglish anglai francai englsh frances franglais camfranglais',
  wh: `what when where who whom whose which why how quoi quand ou qui quel quelle quels quelles pourquoi comment combien estceque wetin usai weti whosai`,
  good: 'good fine ok perfect great bon bien parfait nickel super works work suits suit convient okay impeccable cool excellent ideal top correct alright arrange arranges',
  occasion: `funeral funerals burial wedding school court flight njangi tontine church crusade market farm exam exams travel trip journey ceremony traditional knock introduction meeting work shift class classes lecture gce
    deuil deuils enterrement obseques inhumation veillee mariage bapteme dot reunion composition compositions concours ceremonie voyage cours ecole marche`,
  away: `village villages kwatt kwat brousse campagne champ champs farm farms plantation travail boulot taf bureau work job office school ecole fac universite campus classe cours marche market church eglise deuil funeral burial wedding mariage
    douala yaounde bafoussam bamenda garoua maroua ngaoundere bertoua kribi limbe buea kumba kumbo dschang foumban ebolowa edea nkongsamba loum mbouda bafang sangmelima mbalmayo tiko mamfe wum
    nigeria lagos abuja gabon libreville congo brazzaville tchad ndjamena benin togo ghana senegal dakar abidjan france paris europe belgique belgium allemagne germany italie italy canada dubai usa america amerique chine china london londres uk south afrique etranger abroad overseas`,
  weekday: 'monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche tomorrow demain',
  num: '# a an one un une two deux three trois five cinq ten dix fifteen quinze twenty vingt thirty trente forty quarante couple few quelques',
  person: 'husband wife mother father son daughter child baby mari femme mere pere fils fille enfant bebe maman papa mama mum mom brother sister frere soeur',
};
