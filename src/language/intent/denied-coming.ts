import { type ReadText, type Word } from '../text/words';

/**
 * One place where a reply speaks of coming (come, be there, pass by, make it, venir, être là, passer, y aller …), and whether it is denied there.
 * `firm`: "je viens pas", "I no go come", "I don't think I can make it". `loose`: a denial stands over it, but nobody should act on it ("je ne
 * viens pas seul", "I can't promise I will come"): such a text confirms nothing.
 */
export interface Coming {
  /** First word and the word after the last. */
  from: number;
  to: number;
  denied: 'firm' | 'loose' | null;
  /** Places of the words that deny it. */
  by: readonly number[];
  /** "if I don't come", "before I come": no statement about what will happen. */
  unreal: boolean;
  /** The words say by themselves that somebody comes; "going", "free", "pour venir" do not. */
  stated: boolean;
  /** Denied twice, or the denial of a failing: "I won't fail to come", "je n'hésiterai pas à venir". */
  turned: boolean;
  /** Who comes is named: a pronoun, a person of the family. */
  person: boolean;
  asked: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const FINITE_FRENCH = set(`viens vient venons viennent viendrai viendras viendra viendrons viendront viendrais viendrait vienne viennes passerai passera passerons passeront irai ira irons iront
  arriverai arrivera arriverons arriveront assiste assisterai assistera assisterons honore honorerai honorera honorerons deplacerai deplacera deplacerons`);
const INFINITIVE_FRENCH = set('venir passer arriver assister honorer');
const RETURNS = set('reviens revient revenons reviendrai reviendra reviendrons revenir retournerai retourne');
const ENGLISH = set('come comes coming attend attends attending reach kam honour honor');
const BE_FRENCH = set('suis est sommes sont serai sera serons seront serais serait etre soit sois');
const BE_ENGLISH = set('be b am is are been dey');
const WILL_BE = set('be b am dey serai sera serons seront etre');
const THERE_FRENCH = set('la present presente presents presentes presens dispo disponible disponibles libre libres rdv parmi');
const THERE_ENGLISH = set('there dere der thr ther present around available free');
/** "là" and "there" stand alone, or before a time, a reason or a courtesy; else "la" is an article. */
const AFTER_THERE = set(`le ce cette a au aux pour avant apres demain aujourdhui jeudi lundi mardi mercredi vendredi samedi dimanche matin soir midi vers merci svp stp desole pardon parce car donc je j on nous du docteur dr
  on at for by before after then that this tomorrow today thursday monday tuesday wednesday friday saturday sunday please sorry thanks thank because so i we sir madam doctor doc and et cause cos since puisque comme vu malheureusement unfortunately non no
  # 10 10h 10am anymore again my mon ma il elle he she no work body rain`);
const SUBJECTS = set('i we he she e they u you je j on nous il elle ils elles tu vous a');
const ADDRESSED = set('thank thanks merci tell to for with see beg a pour chez avec call dire dis');
const NOT_THE_PATIENT = set('you u vous tu una wuna');
/** What comes or does not come of itself: "le taxi ne vient pas", "my period has not come". */
const THINGS = set(`rien nothing placenta taxi bus bike moto car voiture train okada bendskin uber cab it ca sa cela blood sang regle regles period periods pain douleur douleurs fievre fever sleep sommeil message messages sms mail light courant network reseau water eau milk lait carte compte paiement medicament medicaments traitement money argent salaire salary
  appel appels call calls results resultat resultats result doctor docteur medecin nurse infirmiere infirmier dr doc urine urines pipi pee selles appetit contractions toux mots words voix voice ambulance`);
const COMPANY = set('for pour with avec to a de of chez');
const FAMILY = set(`mari femme mere pere maman papa mama fils fille enfant enfants bebe husband wife mother father mum mom dad son daughter child kid baby pikin sister brother soeur frere patient patiente grandmother grandfather tante oncle aunt uncle petit petite gosse vieux vieille papi mamie grandma grandpa`);
const PERSONS = set(`je j on nous i we he she they elle il elles ils mari femme mere pere maman papa fils fille enfant enfants bebe husband wife mother father mum mom dad son daughter child kid baby pikin sister brother soeur frere patient patiente grandmother grandfather tante oncle aunt uncle him her them us me moi lui`);

const FRENCH_NOT = set('pas plus jamais point guere nullement aucunement pa');
const NOT = set('not no nor never neva pas plus jamais neither ni cannot aucun aucune nobody noone none nullement point non');
/** Words that hold their denial: "unable to come", "impossible de venir". */
const UNABLE = set('hors impossibilite incapacite unable incapable impossible refuse refuses refusing renonce renoncer unlikely without sans empeche empechee dispense');
/** A denial of these is a promise: "I will not fail to come", "je n'oublie pas de venir", "pas de souci pour venir". */
const TURNED = set(`fail failed miss missing forget forgot forgotten hesitate hesite hesiterai hesiter oublie oublier oublierai oublierons oubliez manque manquer manquerai manquerons manquera rate rater raterai rater mind against contre wait prevent stop stops stopping prevents keep keeps keeping empecher empechera empecheront arreter
  gene generait derange derangera ennuie embete souci soucis probleme problemes problem problems wahala issue issues worry worries doute doubt inconvenient objection choix choice regret regrette peur afraid seulement only just simplement que palaver skip disappoint`);
/** "je viens pas de souci": the denial belongs to what follows. */
const OTHER_DENIED = set('gene generait derange derangera ennuie embete souci soucis probleme problemes problem wahala panique inquietude doute drap palabre soucie stress');
/** "pas seul", "pas en retard": how the patient comes is denied, not that they come. */
const NARROWS = set('seul seule seuls alone accompagne accompagnee en tard trop tot late avec with early earlier sooner encore forcement');
const COMPARED = set('tard tot vite loin longtemps souvent que ou proche rapidement rapide de d');
const ADVERBS = set(`vraiment vrmt vmt donc alors malheureusement finalement certainement surement absolument normalement helas du tout meme franchement desormais maintenant tres bien really actually definitely certainly surely again anymore ever even
  je on elle il nous y me m a ben bah hein quand surtout ici la franchement`);
/** Between a denial and coming these change nothing. */
const TRANSPARENT = set(`peux peu peut pouvons pourrai pourra pourrons pourrais pouvoir puis peuvent pourront vais va allons vont veux veut voulons voudrai compte comptons compterai envisage prevois pense crois souhaite saurai sait sais saurais dois doit devrais aurai aura
  can could able capable going go gonna gon will would shall should do does did dont one us have has had get got fit di dey de d is am are was be been being want wants wan wish plan planning planned intend intends think believe expect feel manage make made let lets allow allowed laisse laissera laisser
  b der dere even really actually surely certainly definitely longer more again anymore ever yet just so also either too now ne n me m te se s nous y en la a to of for from pour 2 the my mon ma le les l un une
  etre ete avoir ai as avons ont mesure etat possible possibilite prevu moyen moyens temps argent transport force occasion envie intention chance way time money means choice permission position tomorrow demain thursday jeudi lundi mardi mercredi vendredi samedi
  dimanche monday tuesday wednesday friday saturday sunday today aujourdhui ce cette matin soir midi morning afternoon evening week semaine on at 10h # physically vraiment vrmt vmt donc alors malheureusement finalement helas normalement certainement absolument tres bien that this day jour date heure hour qu there
  unfortunately hereby regret able-to plus pas not never jamais no nor neva ni neither non point aucun aucune`);
const MODALS = set('peux peu peut pouvons pourrai pourra pourrons vais va allons vont compte comptons compterai pense prevois can will shall able go fit dey di going gonna plan plans planning am are is');
const CONDITIONAL = set('viendrais viendrait serais serait');
const CONJUNCTIONS = set('parce car because so donc alors mais but puis then cos since puisque comme as cause');
const JOINS = set('et and ou or');
const LINKS = set('de d pour a to of for from 2 que');
/** "I don't think I will come", "il ne veut pas que je vienne": the denial reaches over the second subject. */
const EMBEDS_FIRMLY = set('make mek gree agree allow permit permet accepte think pense penser crois croire believe imagine guess feel veut veulent veux want wants possible moyen question way chance prevu let laisse');
const EMBEDS = set('sure sur certain certaine know sais sait promise promets promettre say says dire dis dit said garantir garantis guarantee confirm confirme confirmer assure assurer tell told clear');
const BESIDE_EMBEDS = set('my mon ma le la the notre our argent moyens temps transport money time means pour for c est it is that que qu if si whether ai have did do can peux could ne n there y a be de ever');
const IF = set('if si unless avant before when quand whenever');
/** "L'an passé". */
const PERIODS = set('an annee hiver ete mois semaine jour weekend temps');
const PAST = set('did didn pouvais pouvait pouvions voulais voulait had etais etait avais avait');
const ANSWERS = set('no non nan');
const OPENERS = set('yes oui ok sorry desole pardon no non please pls hello hi bonjour bonsoir merci thanks doctor docteur sir madam well oh ah eh mais but abeg please cher');
const ABLE_WORDS = set('peux peut pourrai pourra pouvons pourrons pourrais saurai can could fit able possible');
const BRINGS = set('bring bringing amener amenerai amene emmener emmenerai emmene accompagner accompagnerai');
const KEEPS = set('keep respecter respecterai respecte maintenir maintiens garder garde tenir honorer honour honor');
const BY = new Map([['show', set('up face')], ['turn', set('up')], ['showing', set('up')], ['turning', set('up')], ['stop', set('by')], ['drop', set('by in')], ['pop', set('by in')], ['swing', set('by')], ['pass', set('by through')], ['passing', set('by')], ['get', set('there')], ['make', set('it')], ['making', set('it')], ['see', set('me')], ['come', set('around over')], ['expect', set('me')]]);
const GOES = set('go going goin');
const AFTER_GOING = set(`there to for on at again anywhere thursday tomorrow today monday tuesday wednesday friday saturday sunday because cos please sorry thanks sir madam doctor`);

const SCAN = 10;

const is = (word: Word | undefined, words: ReadonlySet<string>): boolean => word !== undefined && (words.has(word.form) || word.forms.some((form) => words.has(form)));

interface Head { from: number; to: number; finite: boolean; french: boolean; named: boolean }

/** The words of coming, each with the span that holds it; "être … là" and "make it" are one. */
function heads({ words, text }: ReadText): Head[] {
  const found: Head[] = [];
  const near = (i: number, j: number): boolean => words[j] !== undefined && words[j].clause === words[i]?.clause;
  const within = (i: number, most: number, set_: ReadonlySet<string>): number => {
    for (let j = i + 1; j <= i + most && near(i, j); j += 1) if (is(words[j], set_)) return j;
    return -1;
  };
  const endsAt = (j: number): boolean => !near(j - 1, j) || is(words[j], AFTER_THERE) || /^\d/u.test(words[j]?.form ?? '');
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const before = words[i - 1];
    const last = found.at(-1);
    if (last && last.to > i) continue;
    const add = (to: number, finite: boolean, french: boolean, named = true): void => { found.push({ from: i, to, finite, french, named }); };
    if (is(word, FINITE_FRENCH)) { if (!isJustDone(words, i)) add(i + 1, true, true); }
    else if (is(word, RETURNS)) add(i + 1, word.form !== 'revenir', true, false);
    else if (is(word, INFINITIVE_FRENCH)) { if (!(word.form === 'arriver' && words[i + 1]?.form === 'a' && !/^\d/u.test(words[i + 2]?.form ?? ''))) add(i + 1, false, true); }
    else if (is(word, ENGLISH)) { if (!isOtherUse(words, i)) add(i + 1, false, word.form !== 'attend' && word.form !== 'attends'); }
    else if (word.form === 'passe' || word.form === 'passons') { if (before?.clause === word.clause && (/^(?:je|j|on|nous|il|elle|ils|ne|n|y)$/u.test(before.form) || FAMILY.has(before.form) || (/^\p{Lu}/u.test(text.slice(before.start)) && !THINGS.has(before.form) && !PERIODS.has(before.form))) && !/é/u.test(text.slice(word.start, word.end).normalize('NFC')) && words[i + 1]?.form !== 'mon' && !isOfThings(words, i)) add(i + 1, true, true); }
    else if (word.form === 'arrive' || word.form === 'arrivons') { if (!(is(before, set('ca sa l')))) { const at = words.slice(i + 1, i + 4).findIndex((w) => w.form === 'a'); const thing = at >= 0 && !/^\d/u.test(words[i + 2 + at]?.form ?? '') && !is(words[i + 2 + at], THERE_FRENCH); if (!thing && /^(?:j|je|on|nous|n|ne|il|elle|ils|m)$/u.test(before?.form ?? '')) add(i + 1, true, true); } }
    else if (is(word, BE_FRENCH)) {
      const there = within(i, 5, THERE_FRENCH);
      if (there > 0 && (words[there]?.form !== 'la' || WILL_BE.has(word.form) || endsAt(there + 1)) && (words[there]?.form !== 'rdv' || words[there - 1]?.form === 'au') && onlyLight(words, i + 1, there)) add(there + 1, true, true);
    } else if (is(word, BE_ENGLISH)) {
      const there = within(i, 5, THERE_ENGLISH);
      if (there > 0 && (words[there]?.form !== 'there' || WILL_BE.has(word.form) || (endsAt(there + 1) && (there > i + 1 || word.form !== 'is'))) && onlyLight(words, i + 1, there)) add(there + 1, /^(?:am|is|are|dey)$/u.test(word.form), true);
    } else if (word.form === 'y' && /^(?:vais|va|allons|aller|irai|ira|irons|serai|sera|serons|etre|vont)$/u.test(words[i + 1]?.form ?? '')) add(i + 2, words[i + 1]?.form !== 'aller' && words[i + 1]?.form !== 'etre', true);
    else if (/^(?:vais|va|allons|vont)$/u.test(word.form) && !is(before, set('ca sa y me m')) && !is(words[i - 2], set('me m'))) {
      const next = words[i + 1]?.form ?? '';
      const at = FRENCH_NOT.has(next) ? i + 2 : i + 1;
      const to = words[at]?.form ?? '';
      if (/^(?:a|au|chez)$/u.test(to) && near(i, at) || (FRENCH_NOT.has(next) && (!near(i, at) || is(words[at], set('jeudi demain merci desole svp'))) && !/^(?:bien|mieux)$/u.test(to))) add(i + 1, true, true);
    } else if (word.form === 'aller' && near(i, i + 1) && /^(?:a|au|chez|la)$/u.test(words[i + 1]?.form ?? '')) add(i + 1, false, true);
    else if (/^(?:rendre|rendrai|rends|rendra|rendrons|presenter|presenterai|presente|presentera|presenterons|deplacer|deplace|pointer|pointe)$/u.test(word.form) && (is(before, set('me m se s nous y')) || is(words[i - 2], set('me m se nous y')))) add(i + 1, !/er$|re$/u.test(word.form), true);
    else if (/^(?:verrez|verras|verra)$/u.test(word.form) && before?.form === 'me') add(i + 1, true, true);
    else if (BRINGS.has(word.form)) { if (words.slice(Math.max(0, i - 1), i + 5).some((w) => w.clause === word.clause && (PERSONS.has(w.form) || /^(?:l|le|la)$/u.test(w.form) && w === before))) add(i + 1, false, true, false); }
    else if (KEEPS.has(word.form)) { if (words.slice(i + 1, i + 5).some((w) => w.clause === word.clause && /^(?:rdv|appointment|rendezvous)$/u.test(w.form))) add(i + 1, !/r$/u.test(word.form), true); }
    else if (word.form === 'show' && /^(?:go|fit)$/u.test(before?.form ?? '')) add(words[i + 1]?.form === 'face' ? i + 2 : i + 1, false, true);
    else if (is(words[i + 1], BY.get(word.form) ?? NONE) && near(i, i + 1)) { if (!(word.form === 'make' && is(words[i + 2], set('stop work'))) ) add(i + 2, false, true); }
    else if (GOES.has(word.form) && (!near(i, i + 1) || is(words[i + 1], AFTER_GOING)) && !(words[i + 1]?.form === 'to' && !is(words[i + 2], set('the your hospital clinic that my una see hosp')))) add(i + 1, false, true, false);
    else if ((is(word, THERE_FRENCH) || is(word, THERE_ENGLISH)) && word.form !== 'rdv' && word.form !== 'parmi' && is(before, NOT) && before?.clause === word.clause && (!/^(?:la|there|free)$/u.test(word.form) || endsAt(i + 1))) add(i + 1, false, true, false);
  }
  return found;
}

const NONE: ReadonlySet<string> = new Set();

/** Only small words and denials between "être" and "là". */
const onlyLight = (words: readonly Word[], from: number, to: number): boolean => words.slice(from, to).every((word) => is(word, TRANSPARENT) || is(word, ADVERBS) || word.form === 'au');

/** "le message ne passe pas", "la douleur elle passe pas". */
const isOfThings = (words: readonly Word[], at: number): boolean => /^(?:il|elle|ils|ne|n)$/u.test(words[at - 1]?.form ?? '')
  && [2, 3].some((back) => words[at - back]?.clause === words[at]?.clause && THINGS.has(words[at - back]?.form ?? '')) && !words.slice(Math.max(0, at - 3), at).some(({ form }) => /^(?:je|j|on|nous)$/u.test(form));

/** "je viens de voir le docteur", "je viens pas de finir": a tense. */
const isJustDone = (words: readonly Word[], at: number): boolean => /^(?:viens|vient|venons|viennent)$/u.test(words[at]?.form ?? '')
  && [words[at + 1], words[at + 2]].some((word, k) => /^(?:de|d)$/u.test(word?.form ?? '') && word?.clause === words[at]?.clause && /(?:er|ir|re|oir)$/u.test(words[at + 2 + k]?.form ?? '') && (k === 0 || FRENCH_NOT.has(words[at + 1]?.form ?? '')));

/** "I can't reach you", "come back to you", "attend to me". */
function isOtherUse(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  const next = words[at + 1]?.form ?? '';
  if (form === 'reach') return /^(?:you|una|u|him|her|them|the|your|my)$/u.test(next) && !/^(?:hospital|clinic|place|there)$/u.test(words[at + 2]?.form ?? '');
  if (form === 'come' || form === 'comes' || form === 'coming') return /^(?:out|from)$/u.test(next);
  if (form === 'attend' && next === 'to') return true;
  if (form === 'attend' || form === 'attends') return /^(?:m|vous|s|nous|l|j|on)$/u.test(words[at - 1]?.form ?? '');
  return false;
}

/** At the beginning of a thought, or behind "sorry", "oui". */
const opensAnswer = (words: readonly Word[], at: number): boolean => words[at - 1]?.clause !== words[at]?.clause || OPENERS.has(words[at - 1]?.form ?? '');

/** A "no" that answers: "no, I will come", "non je viens". */
function answers(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !ANSWERS.has(word.form)) return false;
  if (!opensAnswer(words, at)) return false;
  const next = words[at + 1];
  return next?.clause !== word.clause || SUBJECTS.has(next.form) || NOT.has(next.form) || /^(?:my|mon|ma|notre|our|it|merci|thanks|thank|sir|doctor|cant)$/u.test(next.form)
    || (ABLE_WORDS.has(next.form) || next.form === 'will' || next.form === 'am' || is(next, FINITE_FRENCH)) && words.slice(at + 1, at + 5).some((one) => one.clause === word.clause && NOT.has(one.form));
}

/** "plus" that compares ("plus tard", "de plus", "non plus"). */
const compares = (words: readonly Word[], at: number): boolean => words[at]?.form === 'plus'
  && (/^(?:de|en|au|le|la|non|d)$/u.test(words[at - 1]?.form ?? '') && words[at - 1]?.clause === words[at]?.clause || is(words[at + 1], COMPARED) && words[at + 1]?.clause === words[at]?.clause && !/^(?:de|d)$/u.test(words[at + 1]?.form ?? ''));

interface Found { by: number[]; turned: number; loose: boolean; unreal: boolean; skip: boolean; subject: number; modal: boolean; past: boolean }

/** What stands over a head: from it back to its subject, and through "I don't think that" to the verb that governs it. */
function over(words: readonly Word[], head: Head): Found {
  const found: Found = { by: [], turned: 0, loose: false, unreal: false, skip: false, subject: -1, modal: false, past: false };
  const clause = words[head.from]?.clause;
  let gap = false;
  let linked = false;
  let i = head.from - 1;
  for (; i >= 0 && i >= head.from - SCAN; i -= 1) {
    const word = words[i] as Word;
    if (word.clause !== clause) break;
    if (IF.has(word.form) && !(word.form === 'avant' || word.form === 'before')) { found.unreal = true; break; }
    if (word.form === 'nous' && ((!head.finite && i === head.from - 1) || /^(?:pour|a|de|chez)$/u.test(words[i - 1]?.form ?? ''))) continue;
    if (NOT_THE_PATIENT.has(word.form) && ADDRESSED.has(words[i - 1]?.form ?? '')) break;
    if (word.form === 'personne' && head.finite && !/^(?:une|la|cette|autre|quelle|seule|chaque)$/u.test(words[i - 1]?.form ?? '')) { found.by.push(i); break; }
    if (SUBJECTS.has(word.form) && !(word.form === 'a' && !isPidginI(words, i)) && !(word.form === 'nous' && /^(?:nous|on)$/u.test(words[i - 1]?.form ?? ''))) { found.subject = i; if (i === head.from - 1) found.modal = true; break; }
    if (JOINS.has(word.form)) { if (head.finite) break; continue; }
    if (CONJUNCTIONS.has(word.form)) break;
    if (NOT.has(word.form) || is(word, UNABLE)) {
      if (compares(words, i) || answers(words, i) || JOINS.has(words[i - 1]?.form ?? '')) continue;
      if (found.by.includes(i + 1) && NOT.has(word.form)) continue;
      // "No, will come" or "not will come": nobody can tell.
      if (ANSWERS.has(word.form) && opensAnswer(words, i) && /^(?:can|could|able|will|am|viens|vient|viendrai|peux|peut|pourrai)$/u.test(words[i + 1]?.form ?? '')) found.loose = true;
      if (word.form === 'pas' && words[i - 1]?.form === 'pourquoi' || word.form === 'not' && words[i - 1]?.form === 'why') break;
      found.by.push(i);
      if (gap && !linked) found.loose = true;
      // "I never reach": in Pidgin, I have not arrived yet.
      if (/^nev/u.test(word.form) && words[head.from]?.form === 'reach' && i === head.from - 1) found.loose = true;
      if (PAST.has(words[i - 1]?.form ?? '') || PAST.has(words[i - 2]?.form ?? '')) found.loose = true;
      continue;
    }
    if (TURNED.has(word.form)) { found.turned = 1; continue; }
    if (LINKS.has(word.form)) linked = true;
    if (MODALS.has(word.form)) found.modal = true;
    if (PAST.has(word.form) || word.form === 'was' || word.form === 'were') found.past = true;
    if (FAMILY.has(word.form) && !COMPANY.has(words[i - 1]?.form ?? '') && !COMPANY.has(words[i - 2]?.form ?? '')) { found.subject = i; break; }
    if (THINGS.has(word.form) && found.by.length === 0 && head.finite) { found.skip = true; return found; }
    if (is(word, TRANSPARENT) || is(word, ADVERBS)) continue;
    if (found.by.length > 0) { if (THINGS.has(word.form)) found.skip = true; break; }
    if (THINGS.has(word.form) && !linked) { found.skip = true; return found; }
    if (head.finite || found.modal) {
      // A name, or a word written in a way nobody knows: a denial before it may still be meant.
      const far = deniedFurther(words, i, clause);
      if (far >= 0) { found.by.push(far); found.loose = true; } else found.subject = i;
      break;
    }
    gap = true;
  }
  if (found.subject < 0) return found;
  if (NOT_THE_PATIENT.has(words[found.subject]?.form ?? '')) { found.skip = true; return found; }
  let firm = false;
  let said = false;
  const embedded: number[] = [];
  for (i = found.subject - 1; i >= 0 && i >= found.subject - 8; i -= 1) {
    const word = words[i] as Word;
    if (word.clause !== clause) break;
    if (NOT.has(word.form) || is(word, UNABLE)) { if (!compares(words, i) && !answers(words, i) && !embedded.includes(i + 1)) embedded.push(i); continue; }
    if (IF.has(word.form)) found.unreal = true;
    if (EMBEDS_FIRMLY.has(word.form)) firm = true;
    else if (EMBEDS.has(word.form)) said = true;
    else if (!BESIDE_EMBEDS.has(word.form)) break;
  }
  const [nearest] = embedded;
  if (nearest === undefined) return found;
  const form = words[nearest]?.form ?? '';
  const next = words[nearest + 1]?.form ?? '';
  if (/^(?:nor|neither|ni|none|nobody|aucun|aucune)$/u.test(form)) firm = true;
  if (firm || said || /^(?:que|qu|that|way|chance)$/u.test(next) || (nearest === found.subject - 1 && /^(?:jamais|never|neva)$/u.test(form))) {
    found.by.push(...embedded);
    if (!firm) found.loose = true;
  }
  return found;
}

const FURTHER = 4;
function deniedFurther(words: readonly Word[], at: number, clause: number | undefined): number {
  for (let i = at - 1; i >= 0 && i >= at - FURTHER; i -= 1) {
    const word = words[i];
    if (word?.clause !== clause || CONJUNCTIONS.has(word?.form ?? '')) return -1;
    if (is(word, NOT) && !compares(words, i) && !answers(words, i)) return i;
  }
  return -1;
}

/** "A no fit come": I, in Pidgin; not the "a" of "a time to come". */
const isPidginI = (words: readonly Word[], at: number): boolean => /^(?:no|nor|neva|never|go|dey|di|fit|dont)$/u.test(words[at + 1]?.form ?? '') && words[at + 1]?.clause === words[at]?.clause;

const DAYS = /^(?:jeudi|lundi|mardi|mercredi|vendredi|samedi|dimanche|demain|aujourdhui|ce|cette|matin|soir|midi|thursday|monday|tuesday|wednesday|friday|saturday|sunday|tomorrow|today|on|le|a|at|\d.*|heures?|la|semaine|prochain|prochaine|that|day|jour)$/u;

/** The French denial after the verb: "viens pas", "viens donc plus", "viens jeudi pas"; its place, how it binds, or null. */
function after(words: readonly Word[], head: Head): { at: number; loose: boolean } | null {
  const clause = words[head.to - 1]?.clause;
  const same = (j: number): boolean => words[j] !== undefined && words[j].clause === clause;
  for (let j = head.from + 1; j < head.to; j += 1) if (FRENCH_NOT.has(words[j]?.form ?? '') || /^(?:not|no|never)$/u.test(words[j]?.form ?? '')) return { at: j, loose: false };
  let j = head.to;
  for (let k = 0; k < 4 && same(j) && ADVERBS.has(words[j]?.form ?? ''); k += 1) j += 1;
  if (same(j) && words[j]?.form === 'nulle' && words[j + 1]?.form === 'part') return { at: j, loose: false };
  if (same(j) && FRENCH_NOT.has(words[j]?.form ?? '')) {
    const form = words[j]?.form;
    const next = same(j + 1) ? words[j + 1] : undefined;
    const further = same(j + 2) ? words[j + 2] : undefined;
    if (is(next, set('de d')) && is(further, OTHER_DENIED) || is(next, OTHER_DENIED) || next?.form === 'seulement' || (next?.form === 'que' && form === 'pas')) return null;
    const ne = words.slice(Math.max(0, head.from - 3), head.from).some((word) => word.clause === clause && (word.form === 'ne' || word.form === 'n'));
    if (form === 'plus' && is(next, COMPARED) && !ne) return null;
    return { at: j, loose: is(next, NARROWS) };
  }
  if (/^(?:not|never|no|nor)$/u.test(same(j) ? words[j]?.form ?? '' : '')) {
    const next = same(j + 1) ? words[j + 1]?.form ?? '' : '';
    if (words[j]?.form === 'not' && (next === '' || DAYS.test(next))) return { at: j, loose: next !== '' && j > head.to };
    if (words[j]?.form === 'no' && /^(?:more|longer|again)$/u.test(next)) return { at: j, loose: false };
    return null;
  }
  let k = j;
  while (k < j + 4 && same(k) && DAYS.test(words[k]?.form ?? '')) k += 1;
  if (k > j && same(k) && FRENCH_NOT.has(words[k]?.form ?? '') && !same(k + 1)) return { at: k, loose: false };
  // "je viens, malheureusement, pas": the denial is a stretch of its own.
  let m = j;
  while (same(m) && m < j + 4 && DAYS.test(words[m]?.form ?? '')) m += 1;
  if (same(m)) return null;
  while (m < words.length && m < j + 7 && ADVERBS.has(words[m]?.form ?? '') && words[m]?.sentence === words[head.from]?.sentence) m += 1;
  const alone = words[m];
  if (alone && (m === head.to || alone.sentence === words[head.from]?.sentence) && /^(?:pas|not)$/u.test(alone.form) && (words[m + 1]?.clause !== alone.clause)) return { at: m, loose: false };
  return null;
}

const BETWEEN_NE = set('y me m se s etre peux peut puis pourrai pourra pourrons saurai saurais pouvons nous');

/** "Je ne viens jeudi", "je ne viendrai": careful or hurried French denies with "ne" alone; "je ne viens que jeudi" does not. */
function bareNe(words: readonly Word[], head: Head): number {
  for (let i = head.from - 1; i >= head.from - 4; i -= 1) {
    const form = words[i]?.form;
    if (words[i]?.clause !== words[head.from]?.clause) return -1;
    if (form === 'ne' || (form === 'n' && words[i - 1]?.form !== 'on')) {
      const next = words.slice(head.to, head.to + 5).filter((word) => word.clause === words[head.from]?.clause);
      return next.some((word) => word.form === 'que' || word.form === 'qu') ? -1 : i;
    }
    if (form === undefined || !BETWEEN_NE.has(form)) return -1;
  }
  return -1;
}

/** "Venir jeudi je peux pas", "coming is not possible", "come I no fit": said first, denied after. */
function dislocated(words: readonly Word[], head: Head): number {
  const sentence = words[head.from]?.sentence;
  for (let i = head.to; i < head.to + SCAN; i += 1) {
    const word = words[i];
    if (!word || word.sentence !== sentence) return -1;
    if (is(word, FINITE_FRENCH)) return -1;
    const next = words[i + 1];
    const ended = (at: number): boolean => { const w = words[at]; return w === undefined || w.clause !== words[at - 1]?.clause || DAYS.test(w.form) || AFTER_THERE.has(w.form); };
    if (word.form === 'impossible' && ended(i + 1)) return i;
    if (ABLE_WORDS.has(word.form) && next?.clause === word.clause && (FRENCH_NOT.has(next.form) || next.form === 'not') && ended(i + 2)) return i + 1;
    if (/^(?:non|no)$/u.test(word.form) && next?.sentence !== sentence && word.clause === words[i - 1]?.clause) return i;
    if (/^(?:pas|not|no|plus)$/u.test(word.form) && next?.clause === word.clause && /^(?:possible|fit|able)$/u.test(next.form) && ended(i + 2)) return i;
  }
  return -1;
}

/** "I can't come earlier", "won't make it on time", "je ne peux pas venir seule": when or how the patient comes is denied. */
function narrowed(words: readonly Word[], head: Head): boolean {
  const [next, further, third] = [0, 1, 2].map((k) => (words[head.to + k]?.clause === words[head.from]?.clause ? words[head.to + k]?.form ?? '' : ''));
  if (next === 'en' || next === 'avec' || next === 'with' || next === 'encore') return false;
  return NARROWS.has(next ?? '') || (next === 'plus' && COMPARED.has(further ?? '')) || /^(?:on|in) (?:time|the (?:dot|minute))|^a l heure/u.test(`${next} ${further} ${third}`);
}

/** Every place where a reply speaks of coming, with what denies it. Pure and linear: each place looks at a bounded number of words around it. */
export function comingIn(read: ReadText, asking: ReadonlySet<number>): Coming[] {
  const { words } = read;
  return heads(read).flatMap((head): Coming[] => {
    const before = over(words, head);
    if (before.skip) return [];
    const behind = head.french ? after(words, head) : null;
    const by = [...before.by, ...(behind && !before.by.includes(behind.at) ? [behind.at] : [])];
    let loose = before.loose || (behind?.loose ?? false) || (before.by.length > 0 && narrowed(words, head));
    if (by.length === 0) {
      const ne = head.french ? bareNe(words, head) : -1;
      if (ne >= 0) by.push(ne);
      else if (!head.finite && before.subject < 0) {
        const there = dislocated(words, head);
        if (there >= 0) by.push(there);
      }
    }
    if (before.unreal) loose = true;
    const denied = (by.length + (by.length > 0 ? before.turned : 0)) % 2 === 1;
    const turned = !denied && by.length > 0 && (before.turned > 0 || by.some((place) => is(words[place], UNABLE)));
    return [{ from: head.from, to: head.to, denied: denied ? (loose ? 'loose' : 'firm') : null, by, unreal: before.unreal, turned, stated: head.named && (by.length === 0 || turned) && !before.past && !CONDITIONAL.has(words[head.from]?.form ?? '') && (head.finite || ((before.modal || (turned && before.subject >= 0)) && words[head.from - 1]?.form !== 'pour')), person: before.subject >= 0 && (SUBJECTS.has(words[before.subject]?.form ?? '') || FAMILY.has(words[before.subject]?.form ?? '')), asked: asking.has(words[head.from]?.sentence ?? -1) }];
  });
}
