import { type SpeechSigns, type SpokenSign } from '../domain/conversation/reading/speech-signs';
import { fold } from './engine/words/fold';

/** Lower case, no accents, words apart by one blank; "can't" is "can t". */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}*#]+/gu, ' ')
    .trim();

/** Said around everything on a telephone. */
const FILLERS =
  'allo|hallo|alo|hello|hi|hey|bonjour|bonsoir|good (?:morning|afternoon|evening)|euh|heu|hum|hm|um|uh|ah|oh|eh|ben|bah|bon|alors|non mais|please|pls|abeg|svp|s il (?:vous|te) plait|madame|monsieur|sir|madam|docteur|doctor|sorry|desolee?|excusez moi|excuse me|merci|thank you|thanks';
const LEADING = new RegExp(`^(?:(?:${FILLERS})(?: |$))+`, 'u');
const TRAILING = new RegExp(`(?:(?:^| )(?:${FILLERS}))+$`, 'u');
/** "Un un", "allô allô". */
const withoutEcho = (said: string): string =>
  said
    .split(' ')
    .filter((word, place, all) => word !== all[place - 1])
    .join(' ');
const bared = (said: string): string =>
  said
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .replace(/(?<= )(?:allo|hello) /gu, '')
    .trim();

const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  un: '1',
  une: '1',
  one: '1',
  deux: '2',
  two: '2',
  trois: '3',
  three: '3',
  quatre: '4',
  four: '4',
  cinq: '5',
  five: '5',
  six: '6',
  sept: '7',
  seven: '7',
  huit: '8',
  eight: '8',
  neuf: '9',
  nine: '9',
  etoile: '*',
  star: '*',
  asterisque: '*',
  asterisk: '*',
};
const KEY = new RegExp(
  `^(?:(?:je |i )?(?:tape[rz]?|appuyez|appuie|compose[rz]?|press|push|dial|touche|numero|number|key|choix|option|choice|c est|it s|sur|le|la|the) )*(${Object.keys(DIGITS).join('|')}|[0-9*#])$`,
  'u',
);

/** Whole utterances: nothing else was said. */
const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^(?:${alternatives.join('|')})$`, 'u');

const RELATION =
  '(?:mere|maman|pere|papa|mari|femme|epouse|epoux|fille|fils|enfant|soeur|frere|tante|oncle|niece|neveu|cousine?|voisine?|amie?|patronne?|collegue|colocataire|grand mere|grand pere|belle soeur|beau frere|copine?|garde malade|infirmiere' +
  '|mother|mum|mom|mummy|father|dad|daddy|husband|wife|daughter|son|child|sister|brother|aunt|auntie|uncle|niece|nephew|cousin|neighbou?r|friend|boss|colleague|roommate|grandmother|grandfather|carer|caretaker|house ?help|secretary)';
const PERSON_FR = `(?:il|elle|ils|elles|on|(?:ma|mon|sa|son|la|le|notre|votre) (?:petite? )?${RELATION}|maman|papa|la (?:dame|patiente|personne)|le (?:monsieur|patient)|NAME)`;
const PERSON_EN = `(?:he|she|they|(?:my|his|her|the|our|your) (?:little |big )?${RELATION}|(?:the )?(?:person|patient|lady|woman|man)|mummy|daddy|mama|papa|NAME)`;
const IS_EN = '(?: is| s| are| re|)(?: just| currently| still)?';
const PLACE_EN = '(?:here|in|around|home|at home|available|there|present|with me|in the house|near(?: me)?)';
const NOW =
  '(?: (?:la|la maintenant|maintenant|actuellement|pour l instant|pour le moment|en ce moment|tout de suite|aujourd hui|ce matin|right now|just now|now|at the moment|for now|today|yet|encore))?';

const MYSELF = [
  '(?:(?:oui|ouais|ouai|ouep|si|yes|yeah|yep|yea|ya|exact|exactement|tout a fait|voila|affirmatif|c est ca|c est bien ca|that s right|correct) ?)+',
  `(?:(?:oui|ouais|yes|yeah) )?(?:c est (?:bien )?(?:moi|elle|lui)(?: meme)?|moi meme|elle meme|lui meme|je suis (?:bien )?(?:elle|lui|NAME)|c est (?:bien )?NAME|NAME(?: a l appareil)?)(?: (?:oui|a l appareil|qui parle|je (?:vous )?ecoute))?`,
  '(?:oui )?(?:je vous ecoute|j ecoute|je (?:suis )?presente?)',
  '(?:oui )?(?:c est moi qui )?(?:je )?l aide (?:pour|avec) ses rendez vous',
  `(?:(?:yes|yeah) )?(?:(?:it|that|this) (?:is|s) (?:me|he|she|him|her|NAME)(?: speaking)?|speaking|i am (?:he|she|NAME)|i m NAME|i am|myself|na me(?: be that| be dat)?|NAME(?: speaking| here)?|you (?:are|re) (?:speaking|talking) (?:to|with) (?:him|her|me|NAME))`,
  '(?:yes )?i (?:help|am helping|m helping) (?:her|him|them)? ?with (?:the|her|his|their) appointments?',
];

const NOT_NOW = [
  `(?:non )?(?:je|j|nous|on) (?:ne |n )?(?:peux|peut|pouvons|peu) pas (?:vous |te )?(?:parler|repondre|causer|prendre (?:l |votre )?appel|discuter)${NOW}`,
  `(?:(?:je suis|j suis|chui|on est) )?(?:occupee?s?|en (?:reunion|cours|classe|voiture|moto|route|train de (?:conduire|travailler|manger|prier|dormir|cuisiner))|au (?:volant|travail|boulot|marche|bureau|service)|a (?:l eglise|la messe|la mosquee|l ecole|moto)|dans (?:le taxi|le bus|un taxi|une reunion|la moto))${NOW}`,
  `je (?:conduis|travaille|dors|mange|prie|cuisine)${NOW}`,
  '(?:c est )?pas (?:maintenant|le moment|le temps|le bon moment)',
  '(?:je )?(?:n )?ai pas (?:le temps)(?: la| maintenant)?',
  'plus tard',
  'une autre fois',
  `(?:no )?(?:i|we|me) (?:cannot|can t|can not|cant|could not|couldn t|no fit|am not able to|m not able to) (?:talk|speak|answer|chat|take (?:this|the|your) call|pick(?: up)?)(?: to you| with you)?${NOW}`,
  `(?:(?:i am|i m|we are|we re|am) )?(?:busy|driving|working|eating|praying|sleeping|cooking|in a meeting|at work|in church|at church|in class|at school|in a (?:bus|taxi|car)|on (?:the road|a bike|my way))${NOW}`,
  'not now',
  'not (?:a )?good time',
  '(?:it s |this is )?(?:a )?bad time',
  '(?:i have )?no time(?: now)?',
  'later',
  'another time',
  'some other time',
];

const REPEAT = [
  '(?:(?:vous |tu )?(?:pouvez|peux|pourriez)(?: vous| tu)? |je veux |il faut |veuillez )?(?:bien )?(?:me )?(?:repete[rz]?|redire|redites|redis|reprendre|reprenez|reecouter|ecouter)(?: (?:ca|moi ca|la question|le message|encore|encore une fois|une fois))*',
  '(?:repetez|encore|encore une fois|une fois encore|pardon|comment|comment ca|quoi|hein|plait il|vous dites|vous avez dit quoi|vous disiez|plus (?:fort|lentement|doucement))(?: (?:quoi|hein|encore))?',
  '(?:je |j )?(?:n |ne )?ai (?:pas|rien|mal|presque rien)(?: (?:bien|tout|tres bien))? (?:compris|entendu|saisi|capte|suivi)(?: (?:ce que vous (?:dites|avez dit)|la question|bien))?',
  '(?:je )?(?:ne )?(?:(?:vous |t )?(?:comprends?|entends?)|saisis) (?:pas|rien|mal|presque rien)(?: (?:bien|du tout|ce que vous dites))?',
  '(?:(?:can|could|will|would) you |i want to )?(?:repeat|say|hear|listen to|talk)(?: (?:it|that|this|am|the (?:message|question)|yourself))?(?: (?:again|once more|one more time|a second time))?',
  '(?:again|once more|one more time|come again|pardon(?: me)?|beg your pardon|what|what did you say|what was that|what is it|i beg|louder|speak (?:up|louder|slowly)|slow down|slower|slowly|wetin|wetin you (?:talk|say)|huh|eh)(?: again)?',
  'i (?:did not|didn t|do not|don t|cannot|can t|no|could not|couldn t|never|am not|m not) ?(?:really )?(?:hear|understand|get|catch|follow|hearing|understanding|getting)(?: (?:you|that|it|am|what you (?:said|say|are saying)))?(?: (?:well|clearly|properly|at all))?',
];

const WHO = [
  '(?:(?:c est|vous etes|tu es|ce|ca c est) )?qui(?: (?:ca|la|donc|est ce|c est|etes vous|parle|m appelle|appelle|est la|est a l appareil|a l appareil|au telephone|au bout du fil|vous etes|tu es|me parle))*',
  'c est (?:quoi|pourquoi|pour quoi|quelle (?:clinique|societe|maison|entreprise)|quel (?:hopital|numero))(?: ca)?',
  '(?:c est )?de la part de qui',
  'd ou (?:vous )?(?:appelez|m appelez)(?: vous)?',
  'vous appelez d ou',
  'a qui (?:ai je l honneur|je parle|est ce que je parle|parle je)',
  'qui etes vous',
  'c est a quel sujet',
  'pour quoi faire',
  'pourquoi vous (?:m )?appelez',
  'who(?: is| s| are)? (?:this|that|it|you|calling|speaking|talking|there|on the (?:line|phone)|am i (?:speaking|talking) (?:to|with))(?: calling| speaking)?',
  'who',
  'who dey (?:call|talk|there)',
  'na who(?: be (?:this|dat|that))?',
  'who be (?:this|dat|that|you)',
  '(?:which|what) (?:clinic|hospital|company)(?: is (?:this|that|it))?',
  'where (?:are you calling|is this call|you dey call) from',
  'what is (?:this|it)(?: call)? (?:about|for)',
  'why (?:are you calling|you dey call)(?: me)?',
];

const HOLD =
  '(?:(?:ne )?quitte[zs]? pas|(?:veuillez )?patiente[rz]?|attend(?:ez|s|re)(?: moi)?(?: (?:un (?:instant|moment|peu|petit peu|petit moment)|une? (?:minute|seconde)|deux (?:minutes|secondes)))?|(?:juste )?(?:un (?:instant|petit instant|moment|petit moment)|une (?:petite )?(?:minute|seconde)|deux (?:minutes|secondes))|je (?:vous|te|vais vous|vais te) (?:la|le|l) (?:passe|passer)' +
  '|(?:please )?(?:hold|hang)(?: on)?(?: the line)?|wait(?: (?:a|one|just a) (?:minute|moment|second|bit|sec|little)| small)?|(?:just )?(?:a|one) (?:minute|moment|second|sec|min)|give me (?:a|one) (?:minute|moment|second|sec)|let me (?:call|get|find) (?:him|her|them|NAME)|small time)';
const WAIT = new RegExp(`^(?:${HOLD} ?)+$`, 'u');
/** "Ne quittez pas, je l'appelle". */
const HOLDS_FIRST = new RegExp(
  `^${HOLD} .*(?:appelle|appeler|passe|passer|cherche|chercher|call|get|fetch|find)(?: |$)`,
  'u',
);
const LONGEST_HOLD = 10;

const SOMEBODY =
  '(?:quelqu un|une (?:vraie )?personne|un (?:agent|humain|conseiller|responsable|etre humain)|l accueil|la (?:secretaire|reception|clinique|receptionniste|standardiste|caisse)|le (?:secretariat|standard)' +
  '|somebody|someone|a (?:real )?(?:person|human(?: being)?)|an? (?:agent|operator|receptionist)|(?:the )?(?:reception|front desk|receptionist|operator|clinic|secretary|desk))';
const FRONT_DESK = [
  `(?:(?:je (?:veux|voudrais|souhaite|souhaiterais|peux|prefere)|j aimerais|puis je|est ce que je peux|il faut|on peut|i (?:want|would like|need|wish|prefer)|i d like|can i|could i|may i|let me|make i) )?(?:to )?(?:parler|talk|speak|causer)(?: (?:a|avec|au|aux|to|with))? ${SOMEBODY}`,
  `(?:(?:pouvez vous |pourriez vous |vous pouvez |can you |could you )?(?:passez|passer|me passer|connect|put|transfer|give|get|mettez|mettre)(?: (?:moi|me))?(?: (?:through|en (?:relation|contact)))?(?: (?:to|with|avec|a))? )?${SOMEBODY}`,
  'accueil',
  'reception',
  'secretariat',
  'standard',
  'operator',
  'agent',
  'front desk',
];

const ABSENT_WHOLE = [
  '(?:non |no )?(?:pas (?:la|ici|presente?|disponible)|absente?|sortie?|not (?:here|in|around|home|at home|available))',
  'non(?: non)?',
  'nan',
  'no(?: no)?',
  'nope',
  '(?:non )?(?:ce n est|c est|ce est) pas (?:moi|lui|elle|NAME)(?: .{0,60})?',
  '(?:no )?(?:it|this|that) (?:is not|isn t|s not) (?:me|him|her|he|she|NAME)(?: .{0,60})?',
  '(?:non )?je ne suis pas (?:elle|lui|NAME)',
  '(?:no )?i(?: am|m) not (?:him|her|NAME)',
  `(?:non )?(?:c est|ici c est|je suis|moi c est|vous parlez (?:a|avec)) (?:sa|son|la|le|l) ?(?:petite? )?${RELATION}(?: (?:de |a )?(?:NAME|elle|lui|l appareil))?`,
  `(?:no )?(?:(?:this|it|that) (?:is|s)|i am|i m|na|you (?:are|re) (?:speaking|talking) (?:to|with)) (?:his|her|im|e|the|NAME s) (?:little |big )?${RELATION}(?: of NAME)?(?: speaking)?`,
];
const ABSENT_WITHIN = [
  `${PERSON_FR} (?:n |ne )?(?:est|sont|etait|sera|sommes) (?:vraiment |malheureusement )?(?:pas|plus) (?:encore )?(?:la|ici|presente?|a la maison|a cote|disponible|dans la maison|rentree?|revenue?|avec moi|joignable)`,
  `${PERSON_FR} (?:est|vient|viens) (?:de )?(?:sortie?|sortir|partie?|partir|absente?|dehors|en (?:voyage|route|deplacement|cours|classe|reunion|ville)|au (?:travail|marche|champ|village|boulot|service|bureau|quartier)|a (?:l ecole|l eglise|la messe|la mosquee|son travail|l hotel|la douche)|aux? (?:champs?|toilettes)|occupee?|deja partie?|voyage|couchee?)`,
  `${PERSON_FR} (?:dort|voyage|travaille|a voyage|se repose|se lave|prie)`,
  `(?:je (?:vais )?(?:l appelle|l appeler|la cherche|le cherche|le chercher|la chercher))`,
  `${PERSON_EN} (?:is not|isn t|s not|are not|aren t|is no longer|was not)(?: currently| really| even)? ${PLACE_EN}`,
  `${PERSON_EN} no dey(?: ${PLACE_EN}| for house)?`,
  `${PERSON_EN}${IS_EN} (?:gone out|went out|gone|stepped out|out|away|not around|travel(?:l)?ed|travel(?:l)?ing|at work|at (?:the )?(?:market|school|church|farm|office|shop)|sleeping|asleep|busy|bathing|praying|in (?:a meeting|the shower|town|class)|don (?:comot|go|travel|waka)|has (?:gone|gone out|travel(?:l)?ed|left|stepped out)|left(?: the house)?|comot)`,
  `${PERSON_EN} (?:has|have|had|did|do) (?:gone|gone out|travel(?:l)?ed|left|stepped out|go out)`,
];

const WRONG_NUMBER =
  '(?:faux|mauvais) numero|pas le (?:bon|meme) numero|erreur de numero|(?:vous (?:vous )?|tu (?:te |t )?)?(?:etes |es )?tromp(?:ez|e|ee|es)(?: de (?:numero|personne))?|(?:c est|y a|il y a) (?:une )?erreur|wrong (?:number|person)|not the right (?:number|person)|(?:do not|don t|no|didn t|did not) (?:know|sabi) (?:any|anyone|anybody|that|this|such|him|her|them|who|NAME)|(?:ne )?connais pas (?:de|d|cette|cet|ce|la|le|personne|qui|NAME)' +
  '|(?:nobody|no one|no person|noone)(?: is)?(?: here)?(?: is)? (?:by|with|called|named|bears?|answers?)|(?:personne|aucun|aucune)(?: ici)?(?: ne)? (?:s appelle|de ce nom|qui s appelle|porte)|pas de NAME|no NAME here|(?:is|s) not (?:his|her|NAME s|their) (?:number|phone)|isn t (?:his|her|NAME s|their) (?:number|phone)|(?:n est|est) pas (?:son|sa|leur|le) numero|numero (?:a change|n est plus)|(?:has|have) changed (?:his|her|the)? ?number';

const ASIDE = [
  '(?:allez )?(?:viens?|va|vas|allez|cours|arrete|laisse|donne|mange|assieds toi|assis|ferme|ouvre|tais toi|taisez vous|bouge|regarde|prends|descends|monte|lache|touche pas|ne touche pas) (?:manger|ici|la|la bas|ca|cela|moi (?:ca|le|la).{0,20}|de (?:crier|pleurer|jouer|courir|bouger|sauter|toucher|taper|faire|chanter|parler|manger|mentir|te).{0,30}|(?:la|le|les|ton|ta|tes) \\p{L}+.{0,20}|tout de suite|voir|dormir|te laver|avec \\p{L}+|vite|toi|dehors|chez \\p{L}+)(?: \\p{L}+)?',
  '(?:tais toi|taisez vous|silence|chut|arrete|doucement) \\p{L}+',
  '(?:tais toi|taisez vous|silence|chut)',
  '(?:come|go|stop|leave|give|sit|shut|eat|bring|look|get|put|take|be|keep|move|open|close|run|hurry) (?:and (?:eat|see|sleep|sit|play|bathe|wash|help).{0,20}|here|inside|outside|out|away|it|that|this|him|her|them|me (?:that|the|my).{0,20}|(?:crying|shouting|playing|running|fighting|jumping|making|touching|doing|talking|laughing|beating|disturbing your|pulling|hitting).{0,30}|down|up|off|quiet|still|the (?:door|window|tv|radio|light|food|baby|music).{0,20}|your (?:food|brother|sister|shoes|hands|homework|mouth).{0,20}|back)(?: \\p{L}+)?',
];

const SIGNS: readonly [SpokenSign, readonly string[]][] = [
  ['not_now', NOT_NOW],
  ['repeat', REPEAT],
  ['who', WHO],
  ['front_desk', FRONT_DESK],
  ['myself', MYSELF],
  ['absent', ABSENT_WHOLE],
  ['aside', ASIDE],
];
/** Signs whose whole utterances leave no room for other words. */
const HARMLESS: ReadonlySet<SpokenSign> = new Set(['not_now', 'repeat', 'who', 'front_desk', 'myself']);
/** Where no name is known. */
const NOBODY = '(?!)';

interface Patterns {
  whole: readonly [SpokenSign, RegExp][];
  absent: RegExp;
  wrongNumber: RegExp;
  wait: RegExp;
  holdsFirst: RegExp;
}
const compiled = new Map<string, Patterns>();
/** Kept for the names met last: the patterns of a name cost more than reading by them. */
const MOST_COMPILED = 64;

function patternsFor(names: readonly string[]): Patterns {
  const name = names.length === 0 ? NOBODY : `(?:${names.join('|')})`;
  const found = compiled.get(name);
  if (found) return found;
  const named = (source: string): string => source.replaceAll('NAME', name);
  const made: Patterns = {
    whole: SIGNS.map(([sign, alternatives]) => [sign, new RegExp(named(whole(alternatives).source), 'u')]),
    absent: new RegExp(`(?:^| )(?:${named(ABSENT_WITHIN.join('|'))})(?: |$)`, 'u'),
    wrongNumber: new RegExp(`(?:^| )(?:${named(WRONG_NUMBER)})(?: |$)`, 'u'),
    wait: new RegExp(named(WAIT.source), 'u'),
    holdsFirst: new RegExp(named(HOLDS_FIRST.source), 'u'),
  };
  if (compiled.size >= MOST_COMPILED) compiled.clear();
  compiled.set(name, made);
  return made;
}

/** More words than anybody answers a question of ours with, and fewer where nothing is understood in them. Chosen by us, to be measured on a clinic's own calls. */
const LONGEST_ANSWER = 40;
const LONG_WITHOUT_MEANING = 14;
/** Who says so much to us speaks of themselves, or of the visit; a radio speaks of others. */
const OF_ONESELF =
  /(?:^| )(?:je|j|moi|me|m|mon|ma|mes|i|my|mine|myself|rendez vous|rdv|appointment|visite?|consultation)(?: |$)/u;
/** "He is not here, he went to the market with my aunt this morning". */
const LONGEST_ABSENCE = 22;

const isGreeting = (said: string): boolean =>
  said !== '' &&
  bared(said) === '' &&
  /(?:^| )(?:allo|hallo|alo|hello|hi|hey|bonjour|bonsoir|good (?:morning|afternoon|evening))(?: |$)/u.test(said);

/**
 * Reads what is said on the telephone and means something there alone. `names`: what the person who is called may be named. `meaningless`: nothing was
 * understood in the words otherwise. Pure; keys and signs are read of the whole utterance, so that a sentence that goes on is never cut to one.
 */
export function readSpoken(text: string, names: readonly string[], meaningless: boolean): SpeechSigns {
  const said = plain(text);
  const words = said.split(' ').length;
  if (words > LONGEST_ANSWER) return { sign: 'crowd' };
  const core = withoutEcho(bared(said));
  if (isGreeting(said)) return { sign: 'hello', harmless: true };
  const key = KEY.exec(core)?.[1];
  if (key !== undefined) return { key: (DIGITS[key] ?? key) as NonNullable<SpeechSigns['key']>, harmless: true };
  const patterns = patternsFor(names.map(plain).filter((name) => /^[\p{L} ]{2,}$/u.test(name)));
  if (patterns.wait.test(core)) return { sign: 'wait', harmless: true };
  if (patterns.holdsFirst.test(core) && core.split(' ').length <= LONGEST_HOLD) return { sign: 'wait' };
  // "Sorry?", "pardon madame": a filler that stands alone asks to hear it again.
  const asked = core === '' ? withoutEcho(said) : core;
  if (patterns.wrongNumber.test(core)) return { sign: 'wrong_number' };
  for (const [sign, pattern] of patterns.whole)
    if (pattern.test(asked)) return { sign, ...(HARMLESS.has(sign) && { harmless: true as const }) };
  if (/^(?:sorry|excuse me|excusez moi)$/u.test(asked)) return { sign: 'repeat', harmless: true };
  if (words <= LONGEST_ABSENCE && patterns.absent.test(core)) return { sign: 'absent' };
  return words > LONG_WITHOUT_MEANING && (meaningless || !OF_ONESELF.test(said)) ? { sign: 'crowd' } : {};
}
