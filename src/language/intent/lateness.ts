import { type ReadText, type Word } from '../engine/words/words';
import { type Signal } from './signals';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Of whom lateness is said, where it is said of nobody on the way: periods, vaccines, results, how a child grows. */
const THINGS =
  words(`regle regles menstrues period periods menses menstruation menstruations cycle vaccin vaccins vaccine vaccines vaccination vaccinations result results resultat resultats bilan croissance langage parole developpement growth development
  payment paiement salaire salary loyer rent letter lettre mental scolaire speech cpn dose doses rappel injection`);
const GROWS = words(
  'talk talking walk walking parler parle marche marcher grandir grow growing teeth dents parlait walks talks stand sit crawl',
);
const CHILD = words('child enfant baby bebe bb pikin fils fille son daughter petit petite he she il elle kid');
/** "I'm losing patience", "you are late with my results". */
const LOSING = words('losing lose lost loosing perds perd perdu perdre plus pas no not');
const YOURS = words('you vous una wuna they ils doctor docteur nurse infirmiere');
const NEAR = 7;

const near = (
  all: readonly Word[],
  { from, to }: { from: number; to: number },
  set: ReadonlySet<string>,
  before = NEAR,
  after = NEAR,
): boolean =>
  all
    .slice(Math.max(0, from - before), to + after)
    .some((word) => word.sentence === all[from]?.sentence && word.forms.some((form) => set.has(form)));

/** What is late is no person on the way: "mes règles sont en retard", "my child is late to talk", "I'm losing patience", "the road burnt"; no "small pain" is a small delay. */
export function isOtherLateness(
  { words: all }: ReadText,
  { label, from, to }: Pick<Signal, 'label' | 'from' | 'to'>,
): boolean {
  if (label !== 'late') return false;
  const inside = all.slice(from, to);
  if (inside.some(({ form }) => /^patien/u.test(form)) && near(all, { from, to }, LOSING, 3, 0)) return true;
  if (near(all, { from, to }, THINGS)) return true;
  if (near(all, { from, to }, GROWS, NEAR, 4) && near(all, { from, to }, CHILD)) return true;
  const speaksOfDelay = inside.some(({ form }) => LATE_WORD.test(form));
  if (speaksOfDelay && YOURS.has(all[from - 1]?.form ?? '')) return true;
  return !speaksOfDelay && near(all, { from, to }, BODY, 4, 2);
}
const BODY =
  words(`tete head bras arm jambe leg dos back ventre belly stomach nez nose eye eyes oeil yeux oreille ear gorge throat poitrine chest pain douleur mal fever fievre cough toux headache sang blood bleeding saignement plaie wound fall fell tombe tombee tombes brule burn burnt burned feu fire
  cou neck genou knee pied foot urine selles stool`);

/** Words of being late, whatever day they are said on. */
const LATE_WORD =
  /^(?:late|lates|lateness|retard|retards|retarde|retardee|retarder|tard|tarde|tarder|tarderai|delay|delays|delayed|delaying|behind|eta|overslept|instead|lieu)$/u;

/** Whether a text says in so many words that somebody is late: not only that they are on the way, held up, or there in so many minutes. */
export const saysLate = ({ words: all }: ReadText): boolean =>
  all.some(({ forms }) => forms.some((form) => LATE_WORD.test(form)));

const HOSPITAL = /^(?:hopital|hospital|hosto|clinique|clinic|chu)$/u;
/** Of which hospital, where it is another one. */
const ELSEWHERE =
  words(`laquintinie general generale central centrale district regional regionale militaire military reference jamot essos deido bonassama newbell biyem caminiere protestant protestante catholique catholic presbyterian baptist mbingo banso
  yaounde douala bafoussam bamenda buea limbe kribi garoua maroua ngaoundere bertoua ebolowa autre another other different private prive privee village town`);
const STILL = words('encore toujours still');
const HOME = words('maison home house lit bed travail work bureau office village chez route');
const NOT_YET = words(
  `demain tomorrow bientot soon prochain prochaine next lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday apres after`,
);
const ON_A_DAY = words(
  `hier yesterday lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday matin morning soir evening afternoon midi semaine week already deja aujourdhui today time heure temps chez vous your votre`,
);
/** After "la" these leave it an adverb: "je suis là depuis 7h", "je suis la avec mon fils". */
const AFTER_THERE = words(
  'depuis avec deja et mais pour svp maintenant docteur docta merci stp dans devant au aux avant aussi oh hein ce cette on j je vous now since dehors ici donc madame monsieur toujours encore en sur pres',
);
const WRITTEN = words(
  'message messages msg sms texto text texts call calls appel appels reponse reply answer notification rappel',
);
const PLAIN_END = words('c ce est it is its fini finie finished over passe terminee termine ca all tout i t s');

/** Words of being here, or of having come, that say something else: "je suis la mère de Marie", another hospital, "c'est fini", "je sors de l'hôpital demain". */
export function isOtherPresence(
  { text, words: all }: ReadText,
  { label, from, to }: Pick<Signal, 'label' | 'from' | 'to'>,
): boolean {
  if (label !== 'here' && label !== 'came') return false;
  const inside = all.slice(from, to);
  const around = all.slice(from, to + 4).filter((word) => word.sentence === all[from]?.sentence);
  const said = (set: ReadonlySet<string>, list: readonly Word[] = around): boolean =>
    list.some((word) => set.has(word.form));
  const atHospital = around.some(({ form }) => HOSPITAL.test(form));
  // What is waited for, or was seen, is a message or a call.
  if (inside.some(({ form }) => /^(?:wait|attend|vu|vue|seen|saw|recu|received|got)/u.test(form)) && said(WRITTEN))
    return true;
  if (label === 'here') {
    const there = all[to - 1];
    const next = all[to];
    if (
      there?.form === 'la' &&
      text.slice(there.start, there.end) !== 'là' &&
      next?.clause === there.clause &&
      !AFTER_THERE.has(next.form) &&
      !/^\d/u.test(next.form)
    )
      return true;
    if (there?.form === 'la' && /^(?:bas|ou|dessus)$/u.test(next?.form ?? '')) return true;
    if (/^(?:assise?|sitting|seated)$/u.test(inside[0]?.form ?? '') && said(HOME)) return true;
    return (
      atHospital &&
      (said(ELSEWHERE) || said(STILL, all.slice(Math.max(0, from - 1), to + 1))) &&
      !said(new Set(['attente', 'waiting', 'accueil', 'reception']))
    );
  }
  if (/^(?:sors|sort|sortons|leave|leaving)$/u.test(inside[0]?.form ?? '') && said(NOT_YET)) return true;
  if (
    inside.some(({ form }) => /^(?:fini|finie|finished|over)$/u.test(form)) &&
    inside.every(({ form }) => PLAIN_END.has(form)) &&
    all.length - inside.length <= 3
  )
    return true;
  return (
    atHospital &&
    inside.some(({ form }) => /^(?:etais|etait|etions|was|were)$/u.test(form)) &&
    (!said(ON_A_DAY, all) || said(ELSEWHERE))
  );
}

const HOUR_FROM =
  /(?<!\p{L})(?:from|for|à partir de|a partir de|apartir de|dès|by|around) (?:like )?(\d{1,2})(?: ?(?:h|am|a\.m\.|heures?|o'?clock))?(?![\p{L}\d:])(?! ?(?:min|days|jours|people|personnes|march|mars|euros|fcfa))/iu;
/** "I'll be there from 11" for a visit at ten on another day: the hour of that day, which is a wish. Null where none after the visit's is named. */
export function hourFrom(text: string, appointment: string): string | null {
  const hour = Number(HOUR_FROM.exec(text)?.[1] ?? NaN);
  return hour > Number(appointment.slice(11, 13)) && hour <= LATEST_HOUR
    ? `${appointment.slice(0, 10)}T${String(hour).padStart(2, '0')}:00`
    : null;
}
const LATEST_HOUR = 19;
