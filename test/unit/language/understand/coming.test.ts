import {
  type Intent,
  READING_STATES,
  type Understanding,
} from '../../../../src/domain/conversation/reading/understanding';
import { readReplySigns } from '../../../../src/domain/conversation/reading/reply-signs';
import { initialState } from '../../../../src/domain/conversation/machine/state';
import { LOCALES, type Locale } from '../../../../src/domain/locale';
import { contextOf } from '../../../../src/demo/chat/engine-world';
import { understand } from '../../../../src/language/understand';

const read = (text: string, lang: Locale = 'fr'): Understanding =>
  understand({ text, lang, state: 'awaiting_confirmation', now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' });
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const NOT_COMING = lines(`
  je viens pas
  je viens pas jeudi
  je viens plus
  je suis plus malade donc je viens plus
  jvien pa
  j'viens pas
  jeviens pas
  chui pas là jeudi
  on vient pas nous
  moi venir jeudi non
  venir jeudi je peux pas
  Venir ? Impossible.
  moi pas venir
  non non je viens pas
  oui je viens pas
  ok merci je viens pas
  d'accord mais je ne viens pas
  c'est bon je viens pas
  bien reçu, je viens pas
  je confirme que je ne viens pas
  confirmé, je viens pas
  je pense ne pas venir
  je ne crois pas pouvoir venir
  je risque de ne pas venir
  je préfère ne pas venir
  j'ai décidé de ne plus venir
  pas envie de venir
  plus besoin de venir
  je n'ai pas la force de venir
  j'ai pas les moyens de venir
  y a pas moyen de venir
  pas question que je vienne
  mon mari ne veut pas que je vienne
  mon patron refuse que je vienne
  je suis dans l'impossibilité de venir
  je ne suis pas en mesure de me présenter
  je ne serai pas parmi vous
  j'y serai pas
  j'irai nulle part jeudi
  je me déplacerai pas
  je me présente pas jeudi
  je serai plus là
  je peux ni venir ni appeler
  je ne pourrai venir
  je ne viendrai point
  plus jamais je ne viendrai
  personne ne viendra
  je viens... pas
  je viens, pas
  je-viens-pas
  je ne viens, hélas, pas
  je viens certainement pas
  bonjour docteur je viens pas, merci 🙏
  je viens pas 👍
  👍 je viens pas
  je viens pas, c'est ok
  tout va bien je viens pas
  super, je viens pas
  je viens pas je vais au village
  je viens pas à jeudi
  I'm not coming ok
  yes i am not coming
  confirm I am not coming
  I can confirm that I will not attend
  I wont b der
  wnt be there
  cnt come
  i cnt mke it
  not able to come
  aint coming
  I don't think I'll come
  I'd rather not come
  I decided not to come
  I no longer need to come
  there's no way I can come
  no way I'm coming
  no one is coming
  neither I nor my wife will come
  never coming back
  I shan't come
  nt coming
  no coming
  my wife won't be attending
  I have no means to come
  my husband won't let me come
  my oga no gree make I come
  I no go come
  a no fit come
  i nor go come
  I neva go come
  no go come
  no fit come
  we no go reach
  I no go show face
  I no wan come
  I no think say I go come
  je go pas come
  je no go come
  je come plus
  on fit pas kam
  coming is not possible
  impossible de venir
  il ne m'est pas possible de venir
  empêchée de venir
  I can't come, all good thanks
  I won't be there see you soon
  jeudi je viens pas
  demain je peux pas venir
  oui mais jeudi je peux pas être là`);

/** Said twice, or a denial of something else: as good as "I come". */
const COMING = lines(`
  I will not fail to come
  je ne manquerai pas de venir
  je n'oublierai pas de venir
  pas de souci je viens
  pas de souci pour venir jeudi
  pas de problème je serai là
  je n'ai aucun problème pour venir
  why not, I'll come
  pourquoi pas, je viens
  no wahala I go come
  no shaking I dey come
  no problem to come
  not only me, my wife will come too
  sans faute je viens
  I can't wait to come
  nothing will stop me from coming
  rien ne m'empêchera de venir
  It's not that I can't come, I can
  je n'ai jamais dit que je ne viens pas. Je viens.
  I never said I'm not coming
  non je viens
  non non je viens
  no, I will come
  no I'm coming
  je viens jeudi pas vendredi
  je viens, pas de souci
  je viens pas de souci
  je viens, j'ai pas changé d'avis
  je suis plus malade mais je viens quand même
  I am not sick anymore but I'll come
  je n'ai pas d'argent mais je viens
  no money but I will come
  y a pas de taxi mais je viens à pied
  ne vous inquiétez pas je viens
  don't worry I'm coming
  n'annulez pas je viens
  je viens ne donnez pas ma place
  je viens parce que je n'ai pas le choix
  rain or no rain I come
  malade ou pas je viens
  avec ou sans argent je viens
  je n'hésiterai pas à venir
  I don't mind coming
  ça ne me gêne pas de venir
  je suis malade, je viens
  I'm sick but I'm coming
  je suis en voyage mais je viens jeudi
  I will pass by Thursday
  I am coming Thursday
  we go dey
  on y sera tous les deux
  I feel better now, I'll be there Thursday`);

describe('coming that is denied', () => {
  test.each(NOT_COMING.map((text) => [text]))('%j cancels', (text) => {
    for (const lang of LOCALES) expect([read(text, lang).intent, ...read(text, lang).also]).not.toContain('confirm');
  });

  test('nearly all cancel; the rest is asked', () => {
    const other = NOT_COMING.filter((text) => read(text).intent !== 'cancel');
    expect(other.filter((text) => !['unintelligible', 'feedback'].includes(read(text).intent))).toEqual([]);
    expect(other.length).toBeLessThanOrEqual(4);
  });

  test.each<[string, Intent]>([
    ['je viens pas seul', 'unintelligible'],
    ["I can't promise I will come", 'unintelligible'],
    ["what happens if I don't come?", 'question'],
    ['1 je viens pas', 'unintelligible'],
    ['je viens, non je viens pas', 'unintelligible'],
    ['mauvais numéro, je ne viens pas', 'wrong_number'],
    ["I can't come on Thursday, Friday is fine", 'reschedule'],
    ['je viens pas jeudi je viens vendredi', 'reschedule'],
    ['je ne peux venir que vendredi', 'reschedule'],
    ['je viens pas cette semaine', 'reschedule'],
  ])('%j is no cancellation: %s', (text, intent) => expect(read(text).intent).toBe(intent));

  test('before or after an hour another hour is wished for', () => {
    expect(read("yes, but I can't come before 11", 'en')).toMatchObject({
      intent: 'reschedule',
      value: 'after:2026-03-12T11:00',
    });
    expect(read('oui mais je peux pas venir avant 11h')).toMatchObject({
      intent: 'reschedule',
      value: 'after:2026-03-12T11:00',
      refused: 'before:2026-03-12T11:00',
    });
  });
});

describe('coming that is said', () => {
  test.each(COMING.map((text) => [text]))('%j confirms', (text) => expect(read(text).intent).toBe('confirm'));
  test.each<[string, string]>([
    ['je viens mais à 11h', '2026-03-12T11:00'],
    ['I come but at 11am', '2026-03-12T11:00'],
    ['je viens à 11h', '2026-03-12T11:00'],
    ['je viens vendredi', '2026-03-13'],
    ['on vient lundi', '2026-03-16'],
  ])('%j wishes for %s', (text, value) => expect(read(text)).toMatchObject({ intent: 'reschedule', value }));
  test.each<[string, string]>([
    ["j'arrive à 10h30", '30'],
    ["I'll get there by 10:30", '30'],
    ['je serai là vers 10h40', '40'],
  ])('%j is late by %s minutes', (text, value) => expect(read(text)).toMatchObject({ intent: 'running_late', value }));
});

describe('small words', () => {
  const context = contextOf({});
  test.each(['N', 'n', 'N.', 'n!', 'Nn', 'nn.', 'Non.', 'NON!!', 'nnn'])(
    '%j is a no in both languages, to the reading and to the dialogue',
    (text) => {
      for (const lang of LOCALES) expect(read(text, lang).intent).toBe('cancel');
      expect(readReplySigns(text, initialState(), context).bare).toBe('no');
    },
  );
  test.each(['wé', 'wè', 'we', 'We', 'ouè', 'oué', 'wéé', 'WE', 'ouais'])('%j is a yes, no weekend', (text) => {
    for (const lang of LOCALES) expect(read(text, lang)).toMatchObject({ intent: 'confirm' });
    expect(readReplySigns(text, initialState(), context).bare).toBe('yes');
  });
  test('a weekend is still one', () => {
    expect(read('ce we')).toMatchObject({ intent: 'reschedule', value: '2026-03-14..2026-03-15' });
    expect(read('plutôt le we prochain').intent).toBe('reschedule');
    expect(read('le weekend')).toMatchObject({ value: '2026-03-14..2026-03-15' });
  });
  test.each(['who be this', 'who be dis', 'na who be this', 'who is this'])('%j asks who writes', (text) =>
    expect(read(text, 'en').intent).toBe('question'),
  );
});

describe('how many work for how many', () => {
  const TEXTS = [
    '1 seul médecin pour 40 personnes mais bon accueil',
    '1 doctor for 40 people',
    '2 docteurs pour 100 malades',
    '3 infirmières pour 60 patients',
    '1 nurse for 30 sick people',
    '2 sages-femmes pour 15 accouchées',
    'only 1 doctor for 50 people waiting',
    '1 médecin de garde pour plus de 40 personnes',
    '2 lits pour 5 malades',
    '4 caissières pour 100 personnes',
    'un seul docteur pour quarante malades',
  ];
  test.each(TEXTS)('%j is no answer, no mark, no date and no danger', (text) => {
    for (const lang of LOCALES) {
      for (const state of READING_STATES) {
        const got = understand({ text, lang, state, now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' });
        expect(['feedback', 'unintelligible', 'question']).toContain(got.intent);
        expect(['none', 'follow_up']).toContain(got.level);
        expect(got.value).toBeUndefined();
      }
    }
  });
  test('a temperature is still one', () => expect(read('mon enfant a 40 de fièvre').level).not.toBe('none'));
});
