import { type ReadText, type Word } from '../engine/words/words';

/** Who works at a clinic, in the words of patients. */
const STAFF = new Set(
  `doctor doctors docteur docteurs docta dokta medecin medecins nurse nurses infirmier infirmiers infirmiere infirmieres receptionist receptionists receptionniste receptionnistes
  secretary secretaries secretaire secretaires cashier cashiers caissier caissiere caissieres guard guards guardman gateman gardien gardiens gardienne vigile vigiles staff staffs personnel midwife midwives sage matron major pharmacist
  pharmacien pharmacienne technician technicien laborantin laborantine laborantins surgeon chirurgien specialist specialiste consultant equipe team brancardier stagiaire stagiaires trainee interne internes
  director directeur directrice manager hotesse`.split(/\s+/u),
);
/** Places that stand for those who work there: "the reception talks badly"; "she is at the reception and cannot talk" is another matter. */
const PLACES = new Set(
  'reception accueil secretariat caisse guichet security securite pharmacy pharmacie lab labo laboratory laboratoire desk counter standard maternite maternity'.split(
    ' ',
  ),
);
const AT = new Set('a au aux at in dans devant to chez near pres from'.split(' '));
const SOMEBODY = new Set(
  'dame dames lady ladies woman women man men guy guys gars fille filles girl girls monsieur homme femme femmes personne people gens one ones tata tantine aunty'.split(
    ' ',
  ),
);
const OWN = new Set('my ma mon mes our notre nos'.split(' '));
/** "Madame, he cannot speak" calls somebody; "the lady of the desk" speaks of her. */
const DETERMINERS = new Set(
  'the le la les l your votre vos this that these those ce cet cette ces un une a an of de du des d some dem our notre nos una wuna'.split(
    ' ',
  ),
);
/** Those a sign may be about, apart from the writer. */
const PATIENTS = new Set(
  `mother mere maman mama mum mom mummy mater father pere papa dad daddy pater husband mari wife femme epouse grandmother granny grandma grandfather grandpa mamie papi papy
  brother frere sister soeur neighbour neighbor voisin voisine friend ami amie patient patiente pikin uncle oncle tonton aunt auntie tante tata cousin cousine nephew niece neveu
  child children kid boy girl enfant enfants garcon fille fils son daughter baby bebe bb twin jumeau vieux vieille`.split(
    /\s+/u,
  ),
);
const THIRD = new Set('il elle he she e'.split(' '));
const SPEAKERS = new Set('i je j me m am'.split(' '));
const PLURAL = new Set('ils elles they dem them vous you u una wuna unu on nous we us ca ces people gens'.split(' '));
/** Words between who does something and the verb. */
const BETWEEN = new Set(
  `can could cannot not no ne n pas plus do does did di dey don will would is are was were been be est etait sont etaient has have had ont always toujours very tres trop really vraiment just aussi too also even meme qui who that et and there la ici here
  de du des d l le les of for the at a au garde nuit jour soir matin night day morning duty shift service hier yesterday today monday lundi jeune young old new nouveau nouvelle gros grosse fat tall other autre second
  that's chez vous your peut peux peu sait know knows fit able veut want wants to never jamais souvent often me m nous us te lui leur his her dr mr mme femme women side part`.split(
    /\s+/u,
  ),
);

export type Subject = 'staff' | 'patient' | 'third' | 'speaker' | 'others' | 'nobody';

/** Beyond these words a subject is another verb's. */
const FARTHEST = 9;

/** "la dame à l'accueil", "those women for reception". */
function standsForPeople(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  if (before.some((word, i) => SOMEBODY.has(word.form) && !OWN.has(before[i - 1]?.form ?? ''))) return true;
  return !before.slice(-2).some((word) => AT.has(word.form));
}

const isStaff = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || OWN.has(words[at - 1]?.form ?? '')) return false;
  return (
    word.forms.some((form) => STAFF.has(form)) ||
    (word.form === 'femme' && words[at - 1]?.form === 'sage') ||
    (PLACES.has(word.form) && standsForPeople(words, at))
  );
};

/** Whom the words from `at` on are about, by the nearest word before them that names somebody. */
function subjectOf({ words }: ReadText, at: number): Subject {
  const here = words[at];
  let joined = true;
  for (let i = at; i >= 0 && i >= at - FARTHEST; i -= 1) {
    const word = words[i];
    if (!word || word.sentence !== here?.sentence) break;
    if (isStaff(words, i)) {
      if (joined) return 'staff';
      continue;
    }
    if (word.forms.some((form) => PATIENTS.has(form))) return 'patient';
    if (THIRD.has(word.form))
      return isStaff(words, i - 1) && DETERMINERS.has(words[i - 2]?.form ?? '') && words[i - 1]?.clause === word.clause
        ? 'staff'
        : 'third';
    if (SPEAKERS.has(word.form)) return 'speaker';
    if (PLURAL.has(word.form)) return 'others';
    if (i < at && !BETWEEN.has(word.form) && !PLACES.has(word.form)) joined = false;
  }
  return 'nobody';
}

/** "la dame de l'accueil est nulle, elle parle mal": the only person spoken of works there. */
const onlyStaff = ({ words }: ReadText): boolean =>
  words.some((_, i) => isStaff(words, i) && DETERMINERS.has(words[i - 1]?.form ?? '')) &&
  !words.some((word) => word.forms.some((form) => PATIENTS.has(form)));

/** Words beside which a loss of speech is meant whatever else stands there. */
const ILL = new Set(
  `face visage mouth bouche tongue jaw machoire arm arms bras side cote leg jambe hand weak faible weakness faiblesse lourd lourde heavy twisted twist tordu tordue travers droop drooping dropped crooked bent
  sudden suddenly soudain soudaine soudainement subit subitement brusquement brusque stroke avc bave drool drooling drools numb engourdi engourdie paralyse paralysee paralysed paralyzed slur slurred slurring
  dizzy vertige vertiges fell fallen tombe tombee collapsed unconscious inconscient inconsciente convulsion convulsions breath breathe breathing respire respirer throat gorge swollen swelling gonfle gonflee choking
  etouffe mou molle limp weird confuse confused confus confusion pateux pateuse empate`.split(/\s+/u),
);
const TALKING = /^(?:parl|speak|spok|talk|tok$|cause|caus)/u;
const LANGUAGES = new Set(
  'english anglais inglish french francais frances pidgin language langue fulfulde fulani foufoulde haoussa hausa ewondo bassa bamileke duala medumba ghomala dialect dialecte patois spanish espagnol german allemand arabic arabe'.split(
    ' ',
  ),
);
const TELEPHONES = new Set('phone telephone tel fil line whatsapp video'.split(' '));
const NOW = new Set('now nw presently currently maintenant actuellement moment instant'.split(' '));
const BUSY = new Set(
  `meeting meetings reunion reunions travail work working job boulot taf bureau office class classes cours ecole school lecture exam exams examen church eglise mass messe mosque mosquee driving drive conduis volant
  bus taxi moto bike train plane avion marche market busy occupe occupee court bank banque library conference interview funeral deuil noise noisy bruit reseau network battery batterie credit roaming reunionne`.split(
    /\s+/u,
  ),
);
/** Whom one cannot get to talk to. */
const REACHED = new Set(
  `someone somebody anyone anybody nobody quelquun person personne people gens monde patients malades femmes women doctor docteur docta medecin nurse infirmiere infirmier secretary secretaire receptionist receptionniste agent human humain
  manager directeur directrice responsable service staff personnel sister brother them him her you vous us nous me everyone everybody other others autres`.split(
    /\s+/u,
  ),
);
const TO = new Set('to with a au aux avec for sur'.split(' '));
const HOW_MUCH = new Set('much long longtemps trop loud loudly fort lots about de'.split(' '));
const LOSS = new Set('plus anymore again longer'.split(' '));
const GROWING = /^(?:orthophon|logoped|age$|therap|retard$|stutter|begai|begay)/u;

const AFTER = 5;

/**
 * A hard word, a language, a telephone, a meeting: that somebody talks badly or cannot talk is a sign only about a patient who lost it. True when the
 * words from `from` to `to` are none. In doubt they are one.
 */
export function isOrdinarySpeech(read: ReadText, from: number, to: number): boolean {
  const { words } = read;
  const verb = words.findIndex((word, i) => i >= from && i < to && word.forms.some((form) => TALKING.test(form)));
  if (verb < 0) return false;
  const sentence = words[verb]?.sentence;
  const subject = subjectOf(read, verb - 1 >= from ? verb - 1 : from);
  const after = words.slice(verb + 1, verb + 1 + AFTER).filter((word) => word.sentence === sentence);
  const said = (set: ReadonlySet<string>, list: readonly Word[]): boolean =>
    list.some((word) => word.forms.some((form) => set.has(form)));
  if (after.some((word, i) => LANGUAGES.has(word.form) && !(word.form === 'langue' && after[i + 1] !== undefined)))
    return true;
  if (subject === 'speaker' && words.some((word) => LANGUAGES.has(word.form) && word.form !== 'langue')) return true;
  if (subject === 'staff') return true;
  if (said(ILL, words)) return false;
  if (words.some((word) => GROWING.test(word.form))) return true;
  const badly = words
    .slice(from, to + 1)
    .some((word) => /^(?:mal|badly|bad|anyhow|rubbish|nonsense|rude)$/u.test(word.form));
  if (badly && (subject === 'others' || onlyStaff(read))) return true;
  const lost = words.slice(from, to).some((word) => LOSS.has(word.form));
  const phone = said(TELEPHONES, after);
  if (subject === 'patient') return false;
  const reached = words.some(
    (word, i) =>
      i > verb &&
      i <= verb + AFTER &&
      TO.has(word.form) &&
      said(
        REACHED,
        words.slice(i + 1, i + 5).filter((next) => next.clause === word.clause),
      ),
  );
  const addressed = /^(?:nous|vous|leur|lui|me|m|us|te)$/u.test(words[verb - 1]?.form ?? '') && subject !== 'third';
  const busy = said(BUSY, words);
  if (subject === 'third') return ((busy || isAbsent(read)) && !lost) || (badly && reached);
  if (reached || addressed || phone) return true;
  if (lost) return false;
  return (
    busy ||
    said(NOW, words) ||
    saysThere(read) ||
    said(HOW_MUCH, after.slice(0, 2)) ||
    said(HOW_MUCH, words.slice(from, verb))
  );
}

/** "she is not here, she cannot talk". */
const isAbsent = ({ words }: ReadText): boolean =>
  words.some(
    (word, i) =>
      /^(?:la|here|around|home|disponible|available|dispo)$/u.test(word.form) &&
      /^(?:pas|not)$/u.test(words[i - 1]?.form ?? ''),
  );

/** "là, je peux pas parler", "je peux pas parler la": the adverb, not the article. */
const saysThere = ({ words }: ReadText): boolean =>
  words.some(
    (word, i) =>
      word.form === 'la' &&
      (words[i + 1]?.clause !== word.clause ||
        /^(?:je|j|tout|svp|desole|pardon|merci|stp|dabord)$/u.test(words[i + 1]?.form ?? '')),
  );

/** Signs that staff show when they are bad at their work. */
const OF_BAD_STAFF: ReadonlySet<string> = new Set([
  'unconscious',
  'vision_loss',
  'delirium',
  'confused',
  'one_side_weak',
  'violence',
]);
/** "la secrétaire ne répond pas", "your doctor is blind": no sign of a patient. */
export const isAboutStaff = (read: ReadText, label: string, from: number): boolean =>
  OF_BAD_STAFF.has(label) && !read.words.some((word) => ILL.has(word.form)) && subjectOf(read, from) === 'staff';
