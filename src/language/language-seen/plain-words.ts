import { type Locale } from '../../domain/locale';
import { fold } from '../engine/words/fold';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/**
 * Words that only writers of one language use, folded. Greetings, thanks, yes and no, names of things ("rdv", "taxi", "parking", "docteur") are everybody's
 * and stand in neither. Pidgin counts as English, camfranglais as French.
 */
const PLAIN: Readonly<Record<Locale, ReadonlySet<string>>> = {
  fr: words(`je j tu il elle nous vous ils elles le les des du une est es suis sont etes sommes serai sera serais etait etais ai avez avons ont viens vient venir viendrai viendra venez passe passer passerai pas plus ne mon mes ton votre vos notre nos leur
    ce cet cette ces ca cela qui que quoi quand comment combien pourquoi quel quelle quels quelles avec pour dans chez sans sous mais donc parce depuis jusqu avant apres pendant demain hier aujourd hui lundi mardi mercredi jeudi vendredi samedi dimanche
    matin soir midi heure heures jour jours semaine mois prochain prochaine dernier derniere annule annulez annuler annulation reporte reportez reporter repousser decaler deplacer changez changer rappelez rappeler appelez appeler arretez arreter envoyez
    moi toi lui peux peut pouvez peuvent pourrai pourra pourrais faut dois doit devez veux veut voulez voudrais besoin malade enfant femme mari mere pere fils fille medecin desole desolee bien tres trop mal encore deja toujours jamais rien personne
    aucun aucune autre aussi meme retard arrive arriver decede decedee mort morte ki koi kan kel jpeux jsuis jviens jarrive jai cest kelle verra verrai sais sait savoir dire dit fait faire mange vois voir attends attendre aller vais allez fievre
    saigne douleur bonne nouvelle acceuil accueil infirmiere infirmier argent chercher cherche svp peutetre etre avoir eu vu pris recu soigne`),
  en: words(`i im am you he she we they it is are was were be been will would can could should shall cant dont didnt wont not the an and but with at in to of my your his her our their this that these those there what when where who whose why how
    which tomorrow today yesterday monday tuesday wednesday thursday friday saturday sunday afternoon night time day month next last coming come came going go gone late sick please pls sorry call called back book booked change
    cancel move shift yet already never always need want have has had do does did dey una wuna abeg wetin fit sabi pikin wan make di dem wey usai neva been see seen saw know talk tell told give gave take took wait waited waiting nobody anyone someone
    another new other here home child mother father husband wife son daughter baby died dead die pain bleeding fever hospital clinic nurse money more better fine well bad very too soon again before after because if then now all any some about
    from for by up out off down over me him them us its thats whats lets ill youre hes shes were's don send sending stop reschedule postpone`),
};

/** Who writes "je go come" writes French with English in it. */
const SUBJECTS = words('je j tu nous vous');
const SUBJECT = 3;

/** How many plain words of each language stand in a text; a French subject counts for three. */
export function plainWords(text: string): Record<Locale, number> {
  const found = { fr: 0, en: 0 };
  for (const [word] of fold(text).matchAll(/\p{L}+/gu)) {
    if (PLAIN.fr.has(word)) found.fr += SUBJECTS.has(word) ? SUBJECT : 1;
    else if (PLAIN.en.has(word)) found.en += 1;
  }
  return found;
}
