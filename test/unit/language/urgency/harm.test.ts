import fc from 'fast-check';
import { HARMS, type Harm } from '../../../../src/domain/feedback/harm';
import {
  READING_STATES,
  type ReadingState,
  type Understanding,
} from '../../../../src/domain/conversation/reading/understanding';
import { analyse } from '../../../../src/language/analyse';
import { understand } from '../../../../src/language/understand';
import { harmsIn } from '../../../../src/language/urgency/harm';

/** Words as they come, whether or not the level of the text is raised by them alone. */
const WORDS: Record<Harm, readonly string[]> = {
  violence: [
    'my husband beats me',
    'he hits me',
    'he has slapped me again',
    'he put his hands on me',
    'he put his hands round my neck last night',
    'my son hits me when he drinks',
    'I was raped last night',
    'a man forced himself on me',
    'he did it again while I slept',
    'he says he will kill me if I go to the clinic',
    'I am afraid of my husband',
    'my uncle comes into my room at night',
    'raped',
    'he gave me a slap',
    'my husband is beating my sister right now',
    'my partner is violent',
    'someone threw acid on me',
    'he has a knife, he is outside my door, help',
    "il m'a encore frappée",
    'mon mari me bat',
    "il m'a forcée",
    "on m'a violée cette nuit",
    'il va me tuer',
    "j'ai peur de mon mari",
    'mon beau-père recommence',
    "il m'a serré le cou",
    'mon mari a levé la main sur moi',
    "on m'a prise de force",
    'il me menace avec un couteau',
    'je suis enfermée dans la douche, il est derrière la porte avec la machette',
    'violée cette nuit',
    'IL MA FRAPPER ENCORE',
    'mon fils me tape',
    'e beat me',
    'my man dey beat me',
    'e force me for night',
    'dem don beat me',
    'e say e go kill me',
    'a di fear my husband',
    'ma man beat me for Sunday night',
  ],
  child_abuse: [
    'my husband beats the children',
    'the uncle plays with her',
    'her stepfather touches my daughter',
    'my daughter was raped',
    'the teacher beats my son with a cable',
    'he is whipping the boy',
    'somebody is doing things to my little sister',
    'my stepdad is hitting my wee brother',
    'they have locked the child in the store',
    'my son was beaten by his father',
    "l'oncle la touche",
    'mon mari frappe les enfants',
    'ma fille a été violée',
    'le beau-père brûle le petit au fer',
    'tonton joue avec ma fille',
    'papa tape petit frère',
    'la maîtresse frappe mon fils',
    'ma fille dit que le répétiteur la touche',
    'il frappe le petit avec un câble',
    'attouchements sur ma fille',
    'uncle dey touch my pikin',
    'e dey beat the pikin with wire',
    'dem don spoil my pikin',
    'papa dey flog pikin',
  ],
  poisoning: [
    'my little boy drank bleach',
    'he swallowed all my tablets',
    'she took 30 paracetamol',
    'my son ate rat poison',
    'overdose',
    'the baby drank kerosene',
    'she swallowed a button battery',
    'I took the whole box',
    'mon fils a bu de la javel',
    'elle a avalé toute la boîte de comprimés',
    "j'ai pris 40 comprimés",
    'il a bu le pétrole',
    'elle a mangé de la mort aux rats',
    'le petit a avalé mes cachets',
    'il a avalé une pile',
    'pikin don drink kerosene',
    'e don chop rat poison',
    'my pikin drink jik',
  ],
};

/** The same words where nobody was harmed, or not now. */
const HARMLESS: Record<Harm, readonly string[]> = {
  violence: [
    'the traffic is killing me',
    'this headache is killing me',
    'my boss will kill me if I am late',
    'I saw a film where a man beats his wife',
    'in the movie she was raped',
    'my husband does not beat me',
    'he never hit me',
    'he used to hit me, we are divorced',
    'my ex beat me ten years ago',
    'my heart beats fast and scares me',
    'a car hit me',
    'the baby kicks me all night',
    'I hit my head on the door',
    'I had a violent headache',
    'I was attacked by a dog',
    'the knife cut me',
    'my asthma attack was bad',
    'I am afraid for my husband, he cannot breathe',
    'Cameroon beat them in the match',
    'my wife will kill me if I forget 😂',
    'I was forced to cancel',
    'stabbing pain in my side',
    'slapped cheek',
    'the nurse slapped me',
    "l'attente me tue",
    'le trafic va me tuer',
    "ma femme va me tuer si j'oublie",
    "j'ai vu un film où un homme frappe sa femme",
    'mon mari ne me frappe pas',
    "il ne m'a jamais frappée",
    'il me frappait il y a dix ans',
    'mon coeur bat fort et me fait peur',
    "une moto m'a cogné",
    'le bébé me donne des coups dans le ventre',
    'je me suis cognée la tête',
    'une violente douleur au ventre',
    "j'ai une toux violente qui me fatigue",
    "un chien m'a attaquée",
    "j'ai peur pour mon mari",
    'les Lions ont battu le Nigeria',
    'à force de tousser',
    'on me force à manger',
    "j'ai des taches violettes",
    'menace de fausse couche',
    'la tête me cogne',
    'on a violé mon secret médical',
    'heart dey beat like drum',
    'e no beat me',
    'moto hit me',
    'the pain di beat me',
  ],
  child_abuse: [
    'my child does not eat',
    'the uncle does not touch her',
    'my son hit his head on the table',
    'a car hit my son',
    'I dreamed that somebody hurt my daughter',
    'my daughter was raped as a child, twenty years ago',
    'the boy fell and hit his head',
    'my husband beats me in front of the children',
    'he plays with my heart',
    "the doctor touched the baby's belly",
    "mon fils s'est cogné la tête",
    'une moto a frappé mon enfant',
    'il ne frappe pas les enfants',
    'dans le film un homme bat son fils',
    'la fièvre a frappé mon enfant',
    'il me gifle devant les enfants',
    'il crie quand on le touche',
    'la fontanelle bat',
    "papa est tombé, il s'est cogné la tête",
    'pikin no dey chop',
    'moto hit my pikin',
    'e no beat the pikin',
  ],
  poisoning: [
    'he did not drink bleach',
    'I had food poisoning from the fish',
    'my dog ate rat poison',
    'in the film she took poison',
    'what if my child swallows bleach?',
    'I take blood thinners',
    'he swallowed a coin',
    'bleach on my hands',
    'my tablets are finished, the bottle is empty',
    'a snake bit me',
    'I vomit all my tablets',
    'acid in my eye',
    'he took an overdose ten years ago',
    "il n'a pas bu de javel",
    'une intoxication alimentaire au poisson',
    'mon chien a avalé de la mort aux rats',
    "j'ai vu un film où elle prend du poison",
    'il a avalé une pièce',
    'ma boîte est vide depuis hier',
    "un serpent m'a mordue",
    'la javel a brûlé mes mains',
    'je vomis tous mes comprimés',
    'pikin no drink kerosene',
    'my dog chop rat poison',
  ],
};

const wrong = (harm: Harm, texts: readonly string[], wanted: boolean): string[] =>
  texts.filter((text) => harmsIn(text).includes(harm) !== wanted);

describe.each(HARMS)('%s', (harm) => {
  test('is read in the words of three languages', () => expect(wrong(harm, WORDS[harm], true)).toEqual([]));
  test('is not read in what is past, denied, told, an image or an accident', () =>
    expect(wrong(harm, HARMLESS[harm], false)).toEqual([]));
});

test('who is beaten before the eyes of a child is no child that is hurt', () => {
  expect(harmsIn('le soir il me gifle devant les enfants')).toEqual(['violence']);
  expect(harmsIn('he is beating me, I am in the bathroom with the child')).toEqual(['violence']);
});

test('a film is told of, unless it is told of who writes; a dream is told of always', () => {
  expect(harmsIn('we watched a film and he hit me')).toEqual(['violence']);
  expect(harmsIn("je regardais la télé et il m'a frappée")).toEqual(['violence']);
  expect(harmsIn('in the film he hits his wife')).toEqual([]);
  expect(harmsIn('I dreamed that he hit me')).toEqual([]);
  expect(harmsIn("j'ai fait un cauchemar où il me frappait")).toEqual([]);
});

test('what goes on since last year is not past', () => {
  expect(harmsIn('my husband beats me since last year')).toEqual(['violence']);
  expect(harmsIn('my husband beat me last year')).toEqual([]);
});

test('a hint says nothing where an illness explains the danger', () => {
  expect(harmsIn('dad came into my room')).toEqual(['violence']);
  expect(harmsIn('dad came into my room and cannot breathe')).toEqual([]);
});

const read = (text: string, state: ReadingState = 'idle'): Understanding =>
  understand({ text, lang: 'en', state, now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' });

describe('the topic of a reply', () => {
  test.each<[string, Harm]>([
    ['my husband beats me', 'violence'],
    ['mon mari me frappe', 'violence'],
    ['my man dey beat me', 'violence'],
    ['I was raped last night', 'violence'],
    ['he forced me last night', 'violence'],
    ['mon copain est en train de me frapper', 'violence'],
    ['he is beating my daughter with a belt, she is bleeding', 'child_abuse'],
    ["l'oncle touche ma fille, elle saigne en bas", 'child_abuse'],
    ['my little boy drank bleach', 'poisoning'],
    ['mon fils a bu de la javel', 'poisoning'],
    ['pikin don drink kerosene', 'poisoning'],
  ])('%s: %s', (text, harm) => {
    for (const state of READING_STATES) {
      const { level, topics } = read(text, state);
      expect({ text, state, danger: level === 'urgent' || level === 'emergency', topics }).toEqual({
        text,
        state,
        danger: true,
        topics: expect.arrayContaining([harm]),
      });
    }
  });

  test('counts where only a model calls the level', () => {
    const { level, suspected, topics, decidedBy } = read("il m'a forcée");
    expect({ level, suspected, named: decidedBy.includes('flag:violence') }).toEqual({
      level: 'emergency',
      suspected: true,
      named: false,
    });
    expect(topics).toContain('violence');
  });

  test('thoughts of death go before poison', () => {
    expect(read('I took the lot to sleep for good')).toMatchObject({ level: 'emergency', selfHarm: true });
    expect(read("j'ai tout pris pour dormir pour de bon")).toMatchObject({ level: 'emergency', selfHarm: true });
  });

  test('chest pain, a bite or an old story have none', () => {
    for (const text of [
      'chest pain now',
      'a snake bit me',
      'je saigne beaucoup',
      'my chest hurts, I saw a film where a man beats his wife',
    ])
      expect([text, read(text).topics.filter((topic) => HARMS.some((harm) => harm === topic))]).toEqual([text, []]);
  });

  test('is set in no harmless text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...HARMS), fc.constantFrom(...READING_STATES), fc.nat(), (harm, state, n) => {
        const text = WORDS[harm][n % WORDS[harm].length] ?? '';
        const { level, topics } = read(text, state);
        if (level === 'none' || level === 'follow_up')
          expect([text, topics]).toEqual([text, topics.filter((topic) => !HARMS.some((each) => each === topic))]);
      }),
    );
  });
});

describe('in feedback', () => {
  test('stands beside the urgency, where there is danger', () => {
    expect(analyse({ text: 'since the visit my husband beats me', rating: 4 })).toMatchObject({ harms: ['violence'] });
    expect(analyse({ text: 'mon fils a bu de la javel' })).toMatchObject({
      urgency: 'emergency',
      harms: ['poisoning'],
    });
  });
  test('is left out elsewhere', () => {
    for (const text of [
      'very good, thank you',
      'since the visit I cannot breathe',
      'un film où un homme frappe sa femme passait à la télé, bon accueil',
    ])
      expect(analyse({ text })).not.toHaveProperty('harms');
  });
});

test('never throws, for any text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
      fc.boolean(),
      (text, comment) => harmsIn(text, comment).every((harm) => HARMS.includes(harm)),
    ),
    { numRuns: 300 },
  );
});
