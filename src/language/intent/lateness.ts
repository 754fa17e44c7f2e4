import { type ReadText, type Word } from '../text/words';
import { type Signal } from './signals';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Of whom lateness is said, where it is said of nobody on the way: periods, vaccines, results, how a child grows. */
const THINGS = words(`regle regles menstrues period periods menses menstruation menstruations cycle vaccin vaccins vaccine vaccines vaccination vaccinations result results resultat resultats bilan croissance langage parole developpement growth development
  payment paiement salaire salary loyer rent letter lettre mental scolaire speech cpn dose doses rappel injection`);
const GROWS = words('talk talking walk walking parler parle marche marcher grandir grow growing teeth dents parlait walks talks stand sit crawl');
const CHILD = words('child enfant baby bebe bb pikin fils fille son daughter petit petite he she il elle kid');
/** "I'm losing patience", "you are late with my results". */
const LOSING = words('losing lose lost loosing perds perd perdu perdre plus pas no not');
const YOURS = words('you vous una wuna they ils doctor docteur nurse infirmiere');
const NEAR = 7;

const near = (all: readonly Word[], { from, to }: { from: number; to: number }, set: ReadonlySet<string>, before = NEAR, after = NEAR): boolean =>
  all.slice(Math.max(0, from - before), to + after).some((word) => word.sentence === all[from]?.sentence && word.forms.some((form) => set.has(form)));

/** What is late is no person on the way: "mes règles sont en retard", "my child is late to talk", "I'm losing patience", "the road burnt"; no "small pain" is a small delay. */
export function isOtherLateness({ words: all }: ReadText, { label, from, to }: Pick<Signal, 'label' | 'from' | 'to'>): boolean {
  if (label !== 'late') return false;
  const inside = all.slice(from, to);
  if (inside.some(({ form }) => /^patien/u.test(form)) && near(all, { from, to }, LOSING, 3, 0)) return true;
  if (near(all, { from, to }, THINGS)) return true;
  if (near(all, { from, to }, GROWS, NEAR, 4) && near(all, { from, to }, CHILD)) return true;
  const speaksOfDelay = inside.some(({ form }) => LATE_WORD.test(form));
  if (speaksOfDelay && YOURS.has(all[from - 1]?.form ?? '') ) return true;
  return !speaksOfDelay && near(all, { from, to }, BODY, 4, 2);
}
const BODY = words(`tete head bras arm jambe leg dos back ventre belly stomach nez nose eye eyes oeil yeux oreille ear gorge throat poitrine chest pain douleur mal fever fievre cough toux headache sang blood bleeding saignement plaie wound fall fell tombe tombee tombes brule burn burnt burned feu fire
  cou neck genou knee pied foot urine selles stool`);

/** Words of being late, whatever day they are said on. */
const LATE_WORD = /^(?:late|lates|lateness|retard|retards|retarde|retardee|retarder|tard|tarde|tarder|tarderai|delay|delays|delayed|delaying|behind|eta|overslept|instead|lieu|patient(?:ez|er)|attendez|wait)$/u;
const MINUTES = /^(?:minutes?|mins?|mn|mns|heures?|hours?|hrs?|h|quart|quarter|demi|half)$/u;

/** Whether a text says in so many words that somebody is late, or by how much: not only that they are on the way, or held up. */
export const saysLate = ({ words: all }: ReadText, minutes: number | null): boolean => all.some(({ forms }) => forms.some((form) => LATE_WORD.test(form)))
  || (minutes !== null && all.some(({ form }) => MINUTES.test(form) || /^\d+(?:mn|min|h)/u.test(form)));

const DELAYS = /^(?:late|retard|tard|delay|traffic|trafic|traffik|embout|bouchon|jam|slow|goslow|hold|panne|break|broke|flat|pneu|tyre|tire|punct|crev|route|road|way|chemin|bus|taxi|moto|bike|benskin|bend|car$|voiture|train|minute|min$|mn$|heure|hour|bient|soon|presqu|almost|near|reach|arriv|coming|come|vien|there$|la$|atten|wait|patien|overs|woke|wake|reveil|quart|half|demi|park|gar|polic|barr|block|check|contr|plui|rain|missed|rate|stuck|bloqu|coinc|lost|perdu|eta$|loin|far$|km$|sor|leav|left|part|quitt|lous|behind|doucement|doucem|trom|deviat|travaux|lift|cab|uber|okada|keke|fuel|essence|carbur|gas$|hurry|rush|cour|place|slot|start|commen|train|stop|arret|close|proche|pres$|bas$|junction|carref|pont|bridge|next|prochain|dot$|traf|circul|march)/u;
/** Whether a model may take a text for a delay: it names one, a way, a vehicle or an hour, and no illness without a word of being late. */
export const mayBeLate = (read: ReadText, ill: boolean, minutes: number | null): boolean => read.words.some(({ form }) => DELAYS.test(form)) && (!ill || saysLate(read, minutes))
  && !read.words.some((_, at) => isOtherLateness(read, { label: 'late', from: at, to: at + 1 }) && LATE_WORD.test(read.words[at]?.form ?? ''));

const CAME = /^(?:came|come|coming|venu|vien|vu$|vue$|vus$|vues$|seen|saw|pass|been|here$|la$|ici$|arriv|recu|consult|visit|alle|went|gone|fait|done$|did$|deja|dja$|already|inside|dedans|waiting|attend|salle|accueil|recept|devant|gate$|entree|hopit|hospit|hosto|clini|honor|present|presente|attended|met$|rencontr|reach|bin$|treat|soign|examin|vaccin|was$|etai|dey$|room$|site$|place$|sors|sorti|left$|quitt)/u;
/** Whether a model may take a text for having come, or for being at the clinic. */
export const mayHaveCome = ({ words: all }: ReadText): boolean => all.some(({ form }) => CAME.test(form));
