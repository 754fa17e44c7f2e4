import { complaintsOf } from '../complaint/complaint';
import { readExactly } from '../engine/words/exact';
import { type ReadText } from '../engine/words/words';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));
const has = (read: ReadText, set: ReadonlySet<string>): boolean =>
  read.words.some(({ forms }) => forms.some((form) => set.has(form)));

const UNBORN = words(
  'baby bebe bb pikin enfant child foetus fetus twins jumeaux belly ventre womb belle bele kick kicks kicking coups pregnant enceinte grossesse pregnancy feel feeling felt sens senti sent sentir he she him her il',
);
const STREETS = words(
  'ghost town villes ville morte mortes lockdown road roads route street streets rue taxi taxis car cars moto motos bus transport city quartier circulation curfew strike greve day jour monday lundi tuesday mardi wednesday mercredi thursday jeudi friday vendredi saturday samedi sunday dimanche',
);
const READABLE = words(
  'message messages msg sms text texts texto date dates screen ecran writing written letters lettre number numero numeros picture photo image link lien map address adresse doctor docteur dr medecin him her you vous nurse place house sign signboard building gate entrance clinic hospital hopital clinique time heure name nom it where what how why when if que ou comment rendez rdv appointment calendar email mail',
);
const SCHOOL = words('school college university universite exam exams examination lycee ecole class training academy');
const TALK = /^(?:talk|tok|talking|parler|causer)$/u;
const CANNOT = words(
  'i je j can could cannot not no pas peux peut pourrai pourrais fit am ne n sorry desole pardon please svp ok la hello bonjour yes oui now maintenant moment',
);
const PROPER = words(
  'so i we he she it that this not you they my thursday monday tuesday wednesday friday saturday sunday tomorrow the',
);
const THREATS = words('faim soif envie rire honte froid chaud impatience fatigue');

/** "Dancing", "no movement" of a town, a screen that cannot be read: everyday matters whose words are signs elsewhere. True when the match is none. */
export function isOrdinaryMatter(read: ReadText, label: string, from: number, to: number): boolean {
  const { words: all } = read;
  const sentence = all[from]?.sentence;
  const after = all.slice(to - 1, to + 5).filter((word) => word.sentence === sentence);
  const inside = all.slice(from, to);
  switch (label) {
    // "ghost town, no movement": of a child unborn the text says whose, or since when.
    case 'baby_not_moving':
      return (
        inside.some(({ form }) => /^(?:mouvement|movement)/u.test(form)) &&
        !has(read, UNBORN) &&
        (has(read, STREETS) || !all.some(({ form }) => form === 'since' || form === 'depuis'))
      );
    case 'vision_loss':
      return (
        [...inside, ...after].some(({ form }) => READABLE.has(form)) &&
        !inside.some(({ form }) => /^(?:eye|eyes|oeil|yeux|blind|aveugle|noir|black)$/u.test(form))
      );
    case 'unconscious':
      return (
        inside.some(({ form }) => form === 'out' || /^pass/u.test(form)) && after.some(({ form }) => SCHOOL.has(form))
      );
    // Nothing but that the writer cannot talk: no telephone now.
    case 'speech':
      return inside.some(({ form }) => TALK.test(form)) && all.every(({ form }) => TALK.test(form) || CANNOT.has(form));
    case 'grave':
    case 'grave_state':
      return (
        read.questions.has(sentence ?? -1) ||
        all[from - 1]?.form === 'estceque' ||
        complaintsOf(readExactly(read.text)).length > 0
      );
    case 'very_ill':
      return (
        complaintsOf(readExactly(read.text)).length > 0 &&
        !inside.some(({ form }) => /^(?:malade|sick|ill)/u.test(form))
      );
    case 'dying':
      return after.slice(0, 3).some(({ form }) => THREATS.has(form));
    default:
      return false;
  }
}

/** "I'm afraid I can't", "I'm afraid so": no fear. */
export const isPoliteFear = ({ words: all }: ReadText, at: number): boolean =>
  all[at]?.form === 'afraid' && PROPER.has(all[at + 1]?.form ?? '');
