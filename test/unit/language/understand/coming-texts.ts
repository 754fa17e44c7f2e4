/**
 * Texts that say whether somebody comes, put together from parts: subject × form of coming × denial × day or hour × reason × courtesy × spelling, in French,
 * English, Pidgin and camfranglais. The same parts make the texts with and without a denial. Deterministic: a seed draws the same texts again.
 */
export interface ComingText {
  text: string;
  lang: 'fr' | 'en';
  /** The day or hour that is named: the visit's own (or none), or another. */
  day: 'own' | 'other';
  /** Which parts it was made of, to list failures by kind. */
  parts: {
    subject: string;
    form: string;
    denial: string;
    day: string;
    reason: string;
    courtesy: string;
    spelling: string;
  };
}

type Person = '1s' | '3s' | '1p';
interface Part {
  text: string;
  kind: 'own' | 'other';
}
const own = (text: string): Part => ({ text, kind: 'own' });
const other = (text: string): Part => ({ text, kind: 'other' });

const SUBJECTS_FR: readonly (readonly [string, Person])[] = [
  ['je', '1s'],
  ['je', '1s'],
  ['moi je', '1s'],
  ['on', '3s'],
  ['nous', '1p'],
  ['elle', '3s'],
  ['il', '3s'],
  ['ma mère', '3s'],
  ['mon mari', '3s'],
  ['ma fille', '3s'],
  ['le petit', '3s'],
  ['Marie', '3s'],
];
/** A form for each person: `«` stands where "ne" goes, `»` where "pas" goes. */
const FORMS_FR: readonly (readonly [string, string, string])[] = [
  ['«viens»', '«vient»', '«venons»'],
  ['«viendrai»', '«viendra»', '«viendrons»'],
  ['«vais» venir', '«va» venir', '«allons» venir'],
  ['«peux» venir', '«peut» venir', '«pouvons» venir'],
  ['«pourrai» venir', '«pourra» venir', '«pourrons» venir'],
  ['«serai» là', '«sera» là', '«serons» là'],
  ['«serai» présent', '«sera» présente', '«serons» présents'],
  ['«serai» au rendez-vous', '«sera» au rdv', '«serons» au rendez-vous'],
  ['«passe»', '«passe»', '«passons»'],
  ['«passerai»', '«passera»', '«passerons»'],
  ['«vais» passer', '«va» passer', '«allons» passer'],
  ['«peux» passer', '«peut» passer', '«pouvons» passer'],
  ['«irai»', '«ira»', '«irons»'],
  ['«y vais»', '«y va»', '«y allons»'],
  ['«y serai»', '«y sera»', '«y serons»'],
  ['«vais» y aller', '«va» y aller', '«allons» y aller'],
  ['«vais» pouvoir venir', '«va» pouvoir venir', '«allons» pouvoir venir'],
  ['«pourrai» être là', '«pourra» être là', '«pourrons» être là'],
  ['«compte» venir', '«compte» venir', '«comptons» venir'],
  ['«me présenterai»', '«se présentera»', '«nous présenterons»'],
  ['«vais» me présenter', '«va» se présenter', '«allons» nous présenter'],
  ['«me déplacerai»', '«se déplacera»', '«nous déplacerons»'],
  ['«assisterai» à la consultation', '«assistera» à la consultation', '«assisterons» à la consultation'],
  ['«pourrai» être présent', '«pourra» être présente', '«pourrons» être présents'],
  ['«serai» disponible', '«sera» disponible', '«serons» disponibles'],
  ['«peux» y être', '«peut» y être', '«pouvons» y être'],
  ['«viens» au rendez-vous', '«vient» au rendez-vous', '«venons» au rendez-vous'],
  ["«pourrai» me rendre à l'hôpital", "«pourra» se rendre à l'hôpital", "«pourrons» nous rendre à l'hôpital"],
  ["«viens» à l'hôpital", "«vient» à l'hôpital", "«venons» à l'hôpital"],
];
const DENIALS_FR: readonly (readonly [string, string])[] = [
  ['ne ', ' pas'],
  ['', ' pas'],
  ['', ' pas'],
  ['ne ', ' plus'],
  ['', ' plus'],
  ['ne ', ' vraiment pas'],
  ['', ' malheureusement pas'],
  ['', ' pas du tout'],
  ['ne ', ' donc pas'],
  ['ne ', ' point'],
  ['ne ', ' jamais'],
  ['', ' finalement pas'],
  ['', ' donc plus'],
];
const DAYS_FR: readonly Part[] = [
  own(''),
  own(''),
  own('jeudi'),
  own('le 12'),
  own('le 12 mars'),
  own('à 10h'),
  own('jeudi à 10h'),
  own('ce jeudi'),
  own('ce jour-là'),
  other('demain'),
  other('vendredi'),
  other('lundi prochain'),
  other('à 15h'),
  other('le 20 mars'),
  other('vendredi matin'),
];
const REASONS_FR: readonly string[] = [
  '',
  '',
  'je suis malade',
  'parce que je suis malade',
  'car je travaille',
  'je suis en voyage',
  "j'ai pas d'argent",
  "je n'ai plus d'argent pour le taxi",
  'ma fille est malade',
  'il pleut',
  'je vais mieux',
  'je suis fatigué',
  'je suis plus malade',
  "il n'y a pas de taxi",
  'ça va pas',
  'le médecin le sait',
  'mon patron est là',
];
/** Said before the coming: "je suis plus malade donc je viens plus". */
const BEFORE_FR: readonly string[] = [
  '',
  '',
  '',
  '',
  'je suis plus malade donc',
  'comme je vais mieux',
  'je suis malade,',
  "j'ai pas compris mais",
  'vu la pluie',
  'bien reçu,',
  'oui',
];
const COURTESY_FR: readonly string[] = [
  '',
  '',
  'bonjour',
  'merci',
  'désolé',
  'svp',
  'docteur',
  'bonne journée',
  'pardon',
  'merci beaucoup',
  'bonsoir madame',
  'désolée hein',
];

const SUBJECTS_EN: readonly (readonly [string, Person])[] = [
  ['I', '1s'],
  ['I', '1s'],
  ['we', '1p'],
  ['she', '3s'],
  ['he', '3s'],
  ['my mother', '3s'],
  ['my husband', '3s'],
  ['my son', '3s'],
  ['Mary', '3s'],
];
/** Without and with a denial; BE, HAVE and DO stand for the person's form. */
const FORMS_EN: readonly (readonly [string, readonly string[]])[] = [
  ['BE coming', ['BE not coming', 'AINT coming', 'BE no longer coming', 'BE not coming again', 'BE never coming']],
  [
    'will come',
    ["won't come", 'will not come', 'wont come', 'will no longer come', 'will not be coming', 'will never come'],
  ],
  ['can come', ["can't come", 'cannot come', 'cant come', 'can no longer come', 'can not come again']],
  ['will be there', ["won't be there", 'will not be there', 'wont be there anymore']],
  ['can make it', ["can't make it", 'cannot make it', 'cant make it anymore']],
  ['will make it', ["won't make it", 'will not make it', 'wont make it']],
  ['will be able to come', ["won't be able to come", 'will not be able to come', 'wont be able to make it']],
  ['BE able to come', ['BE not able to come', 'BE no longer able to come', 'BE unable to come']],
  ['will attend', ["won't attend", 'will not attend', "won't be attending"]],
  ['can attend', ["can't attend", 'cannot attend']],
  ['will pass by', ["won't pass by", 'will not pass by']],
  ['will be present', ["won't be present", 'will not be present']],
  ['BE going to come', ['BE not going to come', 'BE not gonna come']],
  ['will show up', ["won't show up", 'will not show up']],
  ['can be there', ["can't be there", 'cannot be there']],
  ['will stop by', ["won't stop by"]],
  ['BE available', ['BE not available', 'BE no longer available']],
  ['can get there', ["can't get there", 'cannot get there']],
  ['will reach', ["won't reach"]],
  ['can reach there', ["can't reach there"]],
  ['plan to come', ["don't plan to come", 'do not plan to come anymore']],
  ['think I can come', ["don't think I can come", "don't think I will come", 'do not think I can make it']],
  ['will keep the appointment', ["won't keep the appointment", 'cannot keep the appointment']],
];
const DAYS_EN: readonly Part[] = [
  own(''),
  own(''),
  own('on Thursday'),
  own('thursday'),
  own('on the 12th'),
  own('at 10'),
  own('on that day'),
  own('this thursday'),
  other('tomorrow'),
  other('on Friday'),
  other('next Monday'),
  other('at 3pm'),
  other('on the 20th of March'),
];
const REASONS_EN: readonly string[] = [
  '',
  '',
  "I'm sick",
  'because I am sick',
  'I am travelling',
  "I don't have money",
  'no money for taxi',
  'my daughter is sick',
  "it's raining",
  'I feel better now',
  'I am working',
  'because of work',
  'I am not sick anymore',
  'there is no taxi',
  "I'm not feeling well",
  'my boss knows',
];
const BEFORE_EN: readonly string[] = [
  '',
  '',
  '',
  '',
  'I am not sick anymore so',
  'since I feel better',
  "I'm sick,",
  'because of the rain',
  'yes',
  'ok',
  'well noted,',
];
const COURTESY_EN: readonly string[] = [
  '',
  '',
  'hello',
  'thanks',
  'sorry',
  'please',
  'doctor',
  'good morning',
  'have a nice day',
  'thank you very much',
  'sorry sir',
];

const SUBJECTS_PIDGIN: readonly string[] = ['I', 'I', 'a', 'we', 'my pikin', 'my mama', 'e', 'she', 'my wife'];
const FORMS_PIDGIN: readonly (readonly [string, readonly string[]])[] = [
  ['go come', ['no go come', 'nor go come', 'neva go come', 'no go come again', 'no go fit come', 'no go kam']],
  ['fit come', ['no fit come', 'nor fit come', 'no fit come again', 'no fit kam']],
  ['dey come', ['no dey come', 'no di come', 'nor dey come']],
  ['go dey there', ['no go dey there', 'no fit dey there']],
  ['go reach', ['no go reach', 'no go fit reach', 'no fit reach']],
  ['go show', ['no go show', 'no go show face']],
  ['go make am come', ['no go make am come', 'no go make it']],
  ['di come', ['no di come', 'no come again']],
];
const DAYS_PIDGIN: readonly Part[] = [
  own(''),
  own(''),
  own('thursday'),
  own('for thursday'),
  own('that day'),
  own('for 10'),
  other('tomorrow'),
  other('for friday'),
  other('next monday'),
];
const REASONS_PIDGIN: readonly string[] = [
  '',
  '',
  'I dey sick',
  'I no get money',
  'no taxi',
  'I no get transport',
  'rain dey fall',
  'body don better',
  'work plenty',
  'pikin dey sick',
  'I dey travel',
];
const COURTESY_PIDGIN: readonly string[] = [
  '',
  '',
  'abeg',
  'sorry',
  'thank you',
  'docta',
  'good morning',
  'ashia',
  'I beg',
];

const SUBJECTS_CAMFRANGLAIS: readonly string[] = ['je', 'je', 'on', 'moi je'];
const FORMS_CAMFRANGLAIS: readonly (readonly [string, readonly string[]])[] = [
  ['come', ['come pas', 'come plus', 'no come', 'ne come pas']],
  ['go come', ['no go come', 'go pas come', 'go plus come']],
  ['fit come', ['no fit come', 'fit pas come', 'fit plus come']],
  ['kam', ['kam pas', 'kam plus']],
  ['vais come', ['vais pas come', 'vais plus come']],
  ['peux come', ['peux pas come', 'peux plus come', 'no fit come']],
];
const REASONS_CAMFRANGLAIS: readonly string[] = [
  '',
  '',
  'je suis sick',
  "j'ai pas les dos",
  'le boulot',
  'la pluie',
  "j'ai pas le nkap",
  'je travel',
];
const COURTESY_CAMFRANGLAIS: readonly string[] = ['', '', 'mola', 'wesh', 'sorry', 'mbom', 'merci docta', 'tara'];

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const SHORT_FR: readonly (readonly [RegExp, string])[] = [
  [/\bje ne /gu, 'j '],
  [/\bne /gu, ''],
  [/\bje viens\b/gu, 'jvien'],
  [/\bviens\b/gu, 'vien'],
  [/\bje peux\b/gu, 'jpeu'],
  [/\bpeux\b/gu, 'peu'],
  [/\bpas\b/gu, 'pa'],
  [/\bplus\b/gu, 'plu'],
  [/\bvenir\b/gu, 'vnir'],
  [/\bje vais\b/gu, 'jvais'],
  [/\bje suis\b/gu, 'jsui'],
  [/\bje serai\b/gu, 'jserai'],
  [/\bje pourrai\b/gu, 'jpourrai'],
  [/\bdemain\b/gu, 'dem1'],
  [/\bparce que\b/gu, 'pcq'],
  [/\bvraiment\b/gu, 'vrmt'],
  [/\bbonjour\b/gu, 'bjr'],
  [/\bbonsoir\b/gu, 'bsr'],
  [/\bmerci\b/gu, 'mrc'],
  [/\bdesolee?\b/gu, 'dsl'],
  [/\brendez-vous\b/gu, 'rdv'],
  [/\bdonc\b/gu, 'dc'],
];
const SHORT_EN: readonly (readonly [RegExp, string])[] = [
  [/\bbe there\b/gu, 'b der'],
  [/\bbe able to\b/gu, 'b able 2'],
  [/\bI am\b/gu, 'am'],
  [/\bcan't\b|\bcannot\b|\bcan not\b/gu, 'cnt'],
  [/\bwon't\b|\bwill not\b/gu, 'wont'],
  [/\bwill\b/gu, 'wil'],
  [/\bcoming\b/gu, 'comin'],
  [/\btomorrow\b/gu, 'tmrw'],
  [/\bplease\b/gu, 'pls'],
  [/\bthanks\b|\bthank you\b/gu, 'thx'],
  [/\bbecause\b/gu, 'cos'],
  [/\bdon't\b|\bdo not\b/gu, 'dnt'],
  [/\bhave\b/gu, 'hv'],
  [/\bappointment\b/gu, 'appt'],
  [/\bdoctor\b/gu, 'doc'],
];
const shortened = (text: string, by: readonly (readonly [RegExp, string])[]): string =>
  by.reduce((said, [from, to]) => said.replace(from, to), text);

const SPELLINGS = ['as written', 'no accents', 'no apostrophes', 'curly', 'short', 'capitals'] as const;

function spelt(text: string, spelling: (typeof SPELLINGS)[number], lang: 'fr' | 'en'): string {
  switch (spelling) {
    case 'as written':
      return text.charAt(0).toUpperCase() + text.slice(1);
    case 'no accents':
      return plain(text);
    case 'no apostrophes':
      return plain(text).replace(/'/gu, lang === 'fr' ? ' ' : '');
    case 'curly':
      return text.replace(/'/gu, '’');
    case 'short':
      return lang === 'fr' ? shortened(plain(text), SHORT_FR) : shortened(text, SHORT_EN);
    case 'capitals':
      return text.toUpperCase();
    default:
      return spelling satisfies never;
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const PERSON: Readonly<Record<Person, number>> = { '1s': 0, '3s': 1, '1p': 2 };
const elided = (text: string): string =>
  text.replace(/\b(je|ne) (?=[aeiouyéêh])/gu, (_, word: string) => `${word.charAt(0)}'`).replace(/\bmoi j'/u, "moi j'");
const be = (person: Person, short: boolean): string =>
  person === '1s' ? (short ? 'am' : 'am') : person === '1p' ? 'are' : 'is';

function french(pick: <T>(of: readonly T[]) => T, denied: boolean) {
  const [subject, person] = pick(SUBJECTS_FR);
  const form = pick(FORMS_FR)[PERSON[person]] ?? '';
  const [ne, pas] = denied ? pick(DENIALS_FR) : ['', ''];
  return {
    subject,
    form,
    denial: ne + pas,
    clause: elided(`${subject} ${form.replace('«', ne).replace('»', pas)}`),
    day: pick(DAYS_FR),
    reason: pick(REASONS_FR),
    before: pick(BEFORE_FR),
    courtesy: [pick(COURTESY_FR), pick(COURTESY_FR)] as const,
  };
}

function english(pick: <T>(of: readonly T[]) => T, denied: boolean) {
  const [subject, person] = pick(SUBJECTS_EN);
  const [form, denials] = pick(FORMS_EN);
  const said = denied ? pick(denials) : form;
  const agreed =
    person === '3s'
      ? said
          .replace(/^think|^plan/u, (verb) => `${verb}s`)
          .replace(/^don't/u, "doesn't")
          .replace(/^do not/u, 'does not')
      : said;
  const clause = `${subject} ${agreed}`
    .replace(/\bBE\b/u, be(person, false))
    .replace(/\bAINT\b/u, person === '1s' ? "'m not" : person === '1p' ? "aren't" : "isn't")
    .replace(" 'm", "'m");
  return {
    subject,
    form,
    denial: denied ? said : '',
    clause,
    day: pick(DAYS_EN),
    reason: pick(REASONS_EN),
    before: pick(BEFORE_EN),
    courtesy: [pick(COURTESY_EN), pick(COURTESY_EN)] as const,
  };
}

function mixed(pick: <T>(of: readonly T[]) => T, denied: boolean, pidgin: boolean) {
  const subject = pick(pidgin ? SUBJECTS_PIDGIN : SUBJECTS_CAMFRANGLAIS);
  const [form, denials] = pick(pidgin ? FORMS_PIDGIN : FORMS_CAMFRANGLAIS);
  const said = denied ? pick(denials) : form;
  const courtesy = pidgin ? COURTESY_PIDGIN : COURTESY_CAMFRANGLAIS;
  return {
    subject,
    form,
    denial: denied ? said : '',
    clause: `${subject} ${said}`,
    day: pick(pidgin ? DAYS_PIDGIN : DAYS_FR),
    reason: pick(pidgin ? REASONS_PIDGIN : REASONS_CAMFRANGLAIS),
    before: '',
    courtesy: [pick(courtesy), pick(courtesy)] as const,
  };
}

/** Draws `count` texts; with `denied` each says that somebody does not come, else that they do. */
export function comingTexts(count: number, denied: boolean, seed: number): ComingText[] {
  const draw = drawing(seed);
  const pick = <T>(of: readonly T[]): T => of[Math.floor(draw() * of.length)] as T;
  const texts = new Map<string, ComingText>();
  for (let tries = 0; texts.size < count && tries < count * 4; tries += 1) {
    const kind = pick(['fr', 'fr', 'fr', 'en', 'en', 'pidgin', 'camfranglais'] as const);
    const made =
      kind === 'fr'
        ? french(pick, denied)
        : kind === 'en'
          ? english(pick, denied)
          : mixed(pick, denied, kind === 'pidgin');
    const lang = kind === 'fr' || kind === 'camfranglais' ? ('fr' as const) : ('en' as const);
    const [opening, closing] = made.courtesy;
    const dayFirst = draw() < 0.2 && made.before === '';
    const core = dayFirst ? `${made.day.text} ${made.clause}` : `${made.clause} ${made.day.text}`;
    const join = pick([' ', ', ', '. ', ' ']);
    const open = pick([' ', ', ', ' ']);
    const said = [
      opening,
      [made.before, core]
        .filter((part) => part !== '')
        .join(' ')
        .trim(),
    ]
      .filter((part) => part !== '')
      .join(open);
    const whole = [said, made.reason, closing]
      .filter((part) => part !== '')
      .join(join)
      .replace(/ {2,}/gu, ' ')
      .trim();
    const spelling = pick(SPELLINGS);
    const text = spelt(whole, spelling, lang);
    if (texts.has(text)) continue;
    texts.set(text, {
      text,
      lang,
      day: made.day.kind,
      parts: {
        subject: made.subject,
        form: made.form,
        denial: made.denial,
        day: made.day.text,
        reason: made.reason,
        courtesy: [opening, closing].join('|'),
        spelling,
      },
    });
  }
  return [...texts.values()];
}
