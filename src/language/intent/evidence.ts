import { type Intent } from '../../domain/conversation/reading/understanding';
import { isConditional } from './conditions';
import { type Reply } from './reply';
import { PREPOSITION_EN } from './french-words';

/** What a reply must say in words before the model's word counts for an intent; counted words alone acted on too many texts that say nothing of the kind. */
const SAYS: Partial<Readonly<Record<Intent, RegExp>>> = {
  confirm: /^(?:see|seeing|there|presente?s?|ready|prete?|fine|ok|sure|confirm\p{L}*|noted?|attend|attending|reach|show|honou?r|honorer\p{L}*|promis?\p{L}*|parole|word|compter|comptez|count|partante?|dispo|disponible|hate|forward|glad|pleasure|plaisir|volontiers|votres|presence|rejoin\p{L}*|accord|daccord|valid\p{L}*|bet|definitely|certainly|sharp|pile|faute|come|venir|coming|land|landing|appear|meet)$/u,
  wrong_number: /^(?:numbers?|numeros?|num|numba|phone|telephone|line|ligne|sim|puce|contacts?|persons?|personne|patiente?|patients|stranger|inconnue?|destinataire|recipient|owner|proprietaire|called|appelle|named|nomme|somebody|someone|quelquun|reached|joint)$/u,
  running_late: /^(?:\d{1,2}h\d{2}|\d{1,2}[.:]\d{2}|lates?|latecomer|retard\p{L}*|tard|routes?|roads?|way|traff?ic\p{L}*|bouchons?|embout\p{L}*|wait\p{L}*|attend\p{L}*|minutes?|arriv\p{L}*|bus|taxi|moto|bike|cab|car|voiture|panne|delay\p{L}*|soon|bientot|near|nearly|proche|almost|presque|reach|reaching|stuck|bloque\p{L}*|pluie|rain|hours?|heures?|loin|far|patient\p{L}*|tarde\p{L}*)$/u,
  already_came: /^(?:came|been|seen|went|was|were|venue?s?|vue?s?|deja|already|hier|yesterday|done|fini\p{L}*|finish\p{L}*|termin\p{L}*|passee?|etai\p{L}*|consult\p{L}*|treated|received|recue?s?|there|ici|here|la|attended|visited|ete)$/u,
};

const DENIES = /^(?:not|no|non|never|neva|pas|plus|jamais|point|sans|without|cannot|nothing|rien|ni|nor|aucun)$/u;
/** What is denied where somebody does not come. */
const COMING = /^(?:com\p{L}*|came|go|going|goes|ven\p{L}*|vien\p{L}*|aller|vais|irai|attend\p{L}*|rdv|appointments?|visite?|consult\p{L}*|besoin|need\p{L}*|want\p{L}*|wan|veux|envie|foot|pieds?|able|possible|there|la|present\p{L}*|make|show|interest\p{L}*|keep|honou?r\p{L}*|serai|serons|sera|presence|place|slot|chez|yours|money|moni|argent|temps|moyens?|transport)$/u;
const AWAY = /^(?:travel\p{L}*|voyag\p{L}*|malades?|sick|ill|busy|occupee?|deuil|funeral|burial|enterrement|mariage|wedding|work\p{L}*|travail\p{L}*|school|exams?|partie?|left|moved|demenag\p{L}*|absente?|absence|hospital\p{L}*|village|better|gueri\p{L}*|cancel\p{L}*|annul\p{L}*|laisse\p{L}*|drop|forget|impossible|refuse\p{L}*|renonce\p{L}*|decline\p{L}*|empech\p{L}*|elsewhere|ailleurs|abroad|busy|tied)$/u;
/** "Je ne savais pas que j'avais rdv": what is denied is something else. */
const UNKNOWN = /^(?:savais|savait|knew|aware|connaissance|comprend\p{L}*|compris|understand|understood|right|clear|clair|correct\p{L}*)$/u;
/** No yes stands beside these. */
const HINDERS = new Set(`not no non never pas plus jamais sans without nothing rien neva nobody if si but mais sick malade ill hospital admitted travel voyage voyager work travail job boulot village school ecole exam far loin parti partie left elsewhere ailleurs
  funeral burial deuil wedding mariage maybe peutetre perhaps know sais think pense crois verrai voir`.split(/\s+/u));

/** Whether a reply says in words what the model takes it for; intents that act on nothing need none. */
export function isEvident(reply: Reply, intent: Intent): boolean {
  const { words } = reply.read;
  const says = SAYS[intent];
  if (intent === 'cancel') return !words.some(({ form }) => UNKNOWN.test(form)) && (words.some(({ form }, i) => AWAY.test(form) && !(form === 'absence' && words[i - 1]?.form === PREPOSITION_EN)) || (words.some(({ form }) => DENIES.test(form)) && words.some(({ form }) => COMING.test(form))));
  if (says === undefined) return true;
  if (!words.some(({ form }) => says.test(form)) || (intent === 'already_came' && words.length < 2)) return false;
  if (intent !== 'confirm') return true;
  return !words.some(({ form }) => HINDERS.has(form)) && !reply.asks && reply.refused === null && !reply.has('absent') && !reply.has('cancelWord') && !reply.has('uncertain') && !isConditional(reply.read);
}
