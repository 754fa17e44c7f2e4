import { type SpokenSign } from '../../../src/domain/conversation/reading/speech-signs';
import { readSpoken } from '../../../src/language/spoken';

const read = (text: string, meaningless = true): string | undefined => {
  const { key, sign } = readSpoken(text, ['Marie', 'Ngo'], meaningless);
  return key ?? sign;
};

const SAID: Readonly<Record<SpokenSign, readonly string[]>> = {
  myself: [
    'oui',
    'Oui, oui.',
    'ouais',
    "c'est moi",
    "oui c'est bien moi",
    "c'est elle-même",
    'moi-même',
    'je suis Marie',
    "c'est Marie",
    "Allô, oui, j'écoute",
    "oui allô j'écoute",
    'oui bonjour',
    'yes',
    'yeah',
    'speaking',
    'yes, speaking',
    'this is she',
    "It's me",
    'this is Marie speaking',
    'na me',
    'I am Marie',
    "je l'aide pour ses rendez-vous",
    'I help her with the appointments',
  ],
  absent: [
    'non',
    'no',
    "ce n'est pas moi",
    "ce n'est pas elle",
    "ce n'est pas moi, je l'appelle",
    "c'est sa fille",
    'je suis son mari',
    "c'est la maman de Marie",
    "elle n'est pas là",
    'il est pas là',
    'maman est au marché',
    'Marie est sortie',
    "mon père n'est pas encore rentré",
    'elle dort',
    'elle est au village',
    'il est parti au champ',
    'pas là',
    'my mother is not here',
    "she isn't home",
    "he's out",
    'he went out',
    'she has travelled',
    'she no dey',
    'he don comot',
    'this is her daughter',
    'I am her husband',
    "it's not me",
    'not here',
    "she's sleeping",
    'he is at work right now',
  ],
  not_now: [
    'je ne peux pas parler',
    'je peux pas parler là',
    'je suis occupée',
    'je conduis',
    'je suis en réunion',
    'je suis au volant',
    'pas maintenant',
    'plus tard',
    "désolé, je suis à l'église",
    "I can't talk right now",
    'I cannot talk',
    'not now',
    "I'm driving",
    "sorry I'm in a meeting",
    'I am busy at the moment',
    'bad time',
  ],
  repeat: [
    'répétez',
    "vous pouvez répéter s'il vous plaît",
    'pardon ?',
    'comment',
    'quoi ?',
    "j'ai pas compris",
    "je n'ai rien entendu",
    'je ne vous entends pas',
    'encore une fois',
    'repeat',
    'say that again please',
    'what?',
    'sorry?',
    "I didn't hear you",
    "I don't understand",
    'wetin you talk',
  ],
  who: [
    "c'est qui ?",
    "qui est à l'appareil",
    "allô, c'est de la part de qui ?",
    'vous êtes qui',
    'who is this?',
    "who's calling please",
    'who are you',
    'na who be this',
    'which clinic is this',
  ],
  wait: [
    'ne quittez pas',
    'attendez',
    "un instant s'il vous plaît",
    'une minute',
    'ne quittez pas je vous la passe',
    "ne quittez pas, je l'appelle",
    'hold on',
    'hold on please, let me call her',
    'one moment',
    'wait small',
  ],
  hello: ['allô', 'Allô ? Allô ?', 'hello?', 'bonjour', 'allô bonjour'],
  front_desk: [
    "l'accueil",
    "je veux parler à quelqu'un",
    "passez-moi l'accueil",
    'je voudrais parler avec une personne',
    'front desk',
    'talk to somebody',
    'I want to speak to someone please',
    'can I talk to a real person',
  ],
  wrong_number: [
    'wrong number',
    "c'est un faux numéro",
    'vous avez le mauvais numéro',
    'vous vous trompez de numéro',
    'je ne connais pas de Marie',
    "I don't know any Marie",
    'there is no Marie here',
    'this is not her number',
    "personne ici ne s'appelle Marie",
  ],
  aside: [
    'arrête ça Kevin',
    'viens manger',
    'laisse ça',
    'tais-toi',
    'stop it Kevin',
    'come and eat',
    'stop crying',
    'leave it',
    'give me that',
  ],
  crowd: [
    'mesdames et messieurs bonsoir voici les titres de notre journal la pluie tombe sur la côte et le prix du cacao monte',
    'and now the news the president has travelled to the north today and will come back on Sunday after the ceremony',
  ],
};

describe.each(Object.entries(SAID))('%s', (sign, texts) => {
  test.each(texts)('%s', (text) => expect(read(text)).toBe(sign));
});

test.each([
  ['un', '1'],
  ['tapez un', '1'],
  ['le deux', '2'],
  ['numéro trois', '3'],
  ['press four', '4'],
  ['zéro', '0'],
  ['huit', '8'],
  ['un un', '1'],
  ['nine', '9'],
  ['étoile', '*'],
  ['5', '5'],
])('key "%s"', (text, key) => expect(read(text)).toBe(key));

test.each([
  // A sentence that goes on is not cut to its first words.
  'oui je viens manger maman',
  'oui viens manger',
  'oui mais je ne peux pas jeudi',
  'yes but not on Thursday',
  'je viens',
  'je ne viens pas',
  'stop',
  "arrêtez de m'appeler",
  'stop calling me',
  "arrête de m'appeler",
  'rappelez-moi plus tard',
  'call me later',
  'annuler',
  'cancel',
  'une autre date',
  'je ne peux plus parler',
  "je n'arrive pas à parler",
  'he is not breathing',
  'elle est tombée',
  'deux enfants',
  "j'ai une question",
  'get me a doctor',
  'aidez-moi',
  'help me',
])('nothing of its own: "%s"', (text) => expect(read(text, false)).toBeUndefined());

test('words of danger are never taken for everyday ones', () => {
  for (const text of [
    "ce n'est pas moi, elle ne respire plus",
    'wait she is not breathing',
    "il n'est pas là il a perdu connaissance",
    "I can't talk I can't breathe",
    "je peux pas parler j'ai mal à la poitrine",
    'je ne peux plus parler',
    'get me a doctor',
    'aidez-moi je saigne',
    'non elle est inconsciente',
  ]) {
    expect([text, readSpoken(text, ['Marie'], false).harmless]).toEqual([text, undefined]);
  }
});

test('a name is only that of the person', () => {
  expect(readSpoken("c'est Paul", ['Marie'], true)).toEqual({});
  expect(readSpoken("c'est Marie", [], true)).toEqual({});
  expect(readSpoken("je suis quelqu'un", ['.*', '(', 'a|b'], true)).toEqual({});
});

test('no speech takes long to read', () => {
  for (const piece of [
    'je l appelle ',
    'ne quittez pas ',
    'oui ',
    'allo ',
    'un instant ',
    'c est moi ',
    'ma mere est ',
    'i am not ',
    'a ',
  ]) {
    const started = performance.now();
    readSpoken(piece.repeat(400), ['Marie'], true);
    readSpoken(piece.repeat(13), ['Marie'], true);
    expect(performance.now() - started).toBeLessThan(200);
  }
});
