/**
 * Words that only writers of French use, folded. Greetings, thanks, yes and no, names of things ("rdv", "taxi", "parking", "docteur") are everybody's.
 * Camfranglais counts as French.
 */
export const PLAIN_WORDS = `je j tu il elle nous vous ils elles le les des du une est es suis sont etes sommes serai sera serais etait etais ai avez avons ont viens vient venir viendrai viendra venez passe passer passerai pas plus ne mon mes ton votre vos notre nos leur
  ce cet cette ces ca cela qui que quoi quand comment combien pourquoi quel quelle quels quelles avec pour dans chez sans sous mais donc parce depuis jusqu avant apres pendant demain hier aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche
  matin soir midi heure heures jour jours semaine mois prochain prochaine dernier derniere annule annulez annuler annulation reporte reportez reporter repousser decaler deplacer changez changer rappelez rappeler appelez appeler arretez arreter envoyez
  moi toi lui peux peut pouvez peuvent pourrai pourra pourrais faut dois doit devez veux veut voulez voudrais besoin malade enfant femme mari mere pere fils fille medecin desole desolee bien tres trop mal encore deja toujours jamais rien personne
  aucun aucune autre aussi meme retard arrive arriver decede decedee mort morte ki koi kan kel jpeux jsuis jviens jarrive jai cest kelle verra verrai sais sait savoir dire dit fait faire mange vois voir attends attendre aller vais allez fievre
  saigne douleur bonne nouvelle acceuil accueil infirmiere infirmier argent chercher cherche svp peutetre etre avoir eu vu pris recu soigne`;

/** Who writes "je go come" writes French with English in it. */
export const SUBJECTS = 'je j tu nous vous';
