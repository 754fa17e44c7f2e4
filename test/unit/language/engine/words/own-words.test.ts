import fc from 'fast-check';
import {
  type Intent,
  READING_STATES,
  type ReadingState,
} from '../../../../../src/domain/conversation/reading/understanding';
import { type ReactionKind } from '../../../../../src/domain/conversation/machine/event';
import { ownWords } from '../../../../../src/language/engine/words/own-words';
import { understand } from '../../../../../src/language/understand';

const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00', lang: 'fr' as const };
const OURS = [
  'Clinique Bon Berger : rappel du rendez-vous de Paul, jeudi 12 mars à 10h. 1 je viens, 2 autre date, 3 je ne viens pas. STOP pour ne plus recevoir de messages',
  'Reminder: Thursday 12 March at 10:00. Reply 1 I come, 2 another date, 3 I do not come, STOP for no more messages',
  'Votre visite, de 1 à 5 ?',
  'How was your visit, 1 to 5?',
  "Si vous saignez beaucoup, allez tout de suite à l'hôpital le plus proche",
  "I can't breathe: go to the nearest hospital now",
];

const BARE: readonly (readonly [string, ReactionKind])[] = [
  ['Liked “@”', 'like'],
  ['Liked "@"', 'like'],
  ['Loved “@”', 'love'],
  ['Disliked “@”', 'dislike'],
  ['Laughed at “@”', 'laugh'],
  ['Emphasized “@”', 'emphasis'],
  ['Emphasised “@”', 'emphasis'],
  ['Questioned “@”', 'question'],
  ['Reacted 😂 to “@”', 'laugh'],
  ['Reacted 👍🏽 to “@”', 'like'],
  ['Reacted ❤️ to "@"', 'love'],
  ['Reacted 🔥 to “@”', 'other'],
  ['Reacted with 👎 to “@”', 'dislike'],
  ['Removed a like from “@”', 'removed'],
  ['Removed a heart from “@”', 'removed'],
  ['Removed a dislike from “@”', 'removed'],
  ['Removed a laugh from “@”', 'removed'],
  ['Removed an exclamation from “@”', 'removed'],
  ['Removed a question mark from “@”', 'removed'],
  ['Removed 😂 from “@”', 'removed'],
  ['A aimé « @ »', 'like'],
  ['A aimé «\u00A0@\u00A0»', 'like'],
  ['A adoré « @ »', 'love'],
  ['N’a pas aimé « @ »', 'dislike'],
  ["N'a pas aimé « @ »", 'dislike'],
  ['A ri de « @ »', 'laugh'],
  ['A ri à « @ »', 'laugh'],
  ['A mis en exergue « @ »', 'emphasis'],
  ['A mis en évidence « @ »', 'emphasis'],
  ['A souligné « @ »', 'emphasis'],
  ['A posé une question sur « @ »', 'question'],
  ['A questionné « @ »', 'question'],
  ['S’est interrogé(e) sur « @ »', 'question'],
  ['A réagi avec 😂 à « @ »', 'laugh'],
  ['A réagi ❤️ à « @ »', 'love'],
  ['A réagi avec 🙏 à « @ »', 'other'],
  ['A supprimé un j’aime de « @ »', 'removed'],
  ['A retiré un J’aime de « @ »', 'removed'],
  ['A retiré un cœur de « @ »', 'removed'],
  ['A retiré la réaction 😂 à « @ »', 'removed'],
  ['A retiré la mention « Adore » de « @ »', 'removed'],
  ['a attribué la mention « Adore » à « @ »', 'love'],
  ['A attribué la mention « J’aime » à « @ »', 'like'],
  ['a ajouté un « J’aime » à « @ »', 'like'],
  ['👍 to “@”', 'like'],
  ['\u200B👍\u200B to “\u200A@\u200A”', 'like'],
  [' \u200B❤️\u200B to “@” ', 'love'],
  ['👎 to “@”', 'dislike'],
  ['😂 to “@”', 'laugh'],
  ['👍 à « @ »', 'like'],
  ['🙏 to “@”', 'other'],
];
const THINGS: readonly (readonly [string, ReactionKind])[] = [
  ['Liked an image', 'like'],
  ['Loved a photo', 'love'],
  ['Disliked an image', 'dislike'],
  ['Laughed at an attachment', 'laugh'],
  ['Emphasized an audio message', 'emphasis'],
  ['A aimé une image', 'like'],
  ['A adoré une photo', 'love'],
  ['N’a pas aimé une pièce jointe', 'dislike'],
  ['A réagi avec 🔥', 'other'],
];

describe('what is only a reaction', () => {
  const texts = BARE.flatMap(([form, reaction]) =>
    OURS.map((ours) => [form.replace('@', ours), reaction] as const),
  ).concat(THINGS);

  test('is told with what was done, and holds no words', () => {
    expect(
      texts.filter(([text, reaction]) => {
        const own = ownWords(text);
        return own.reaction !== reaction || own.words !== '';
      }),
    ).toEqual([]);
    expect(texts.length).toBeGreaterThan(250);
  });

  test('cut short by the length of an SMS it is one all the same', () => {
    expect(ownWords('Liked “Clinique Bon Berger : rappel du rendez-vous. STOP pour ne')).toEqual({
      words: '',
      reaction: 'like',
    });
    expect(ownWords('A aimé « Clinique Bon Berger : rappel… »')).toEqual({ words: '', reaction: 'like' });
  });

  const intentOf = (text: string, state: ReadingState): Intent => understand({ text, state, ...SETTING }).intent;
  test('on an open question a like or a heart is a yes; a dislike, a question mark, a reaction taken back are asked', () => {
    for (const [text, reaction] of texts) {
      const wanted =
        reaction === 'like' || reaction === 'love'
          ? 'confirm'
          : reaction === 'dislike' || reaction === 'question' || reaction === 'removed'
            ? 'unintelligible'
            : 'greeting_thanks';
      expect([text, intentOf(text, 'awaiting_confirmation')]).toEqual([text, wanted]);
    }
  });

  test('is no mark, no comment, no wish, no stop and no danger in any state', () => {
    for (const state of READING_STATES) {
      for (const [text] of texts) {
        const { intent, value, also, level, topics, refused } = understand({ text, state, ...SETTING });
        expect(['confirm', 'greeting_thanks', 'unintelligible']).toContain(intent);
        if (state !== 'awaiting_confirmation') expect(intent).not.toBe('confirm');
        if (state === 'awaiting_rating' || state === 'awaiting_comment') expect(intent).toBe('greeting_thanks');
        expect({ value, also, level, topics, refused }).toEqual({
          value: undefined,
          also: [],
          level: 'none',
          topics: [],
          refused: undefined,
        });
      }
    }
  });
});

describe('quoted text', () => {
  const ours = OURS[0] ?? '';
  test.each([
    [`> ${ours}\nje ne viens pas`, 'je ne viens pas'],
    [`je ne viens pas\n\n> ${ours}\n> Merci`, 'je ne viens pas'],
    [`Oui\n\nOn Tue, Mar 10, 2026 at 9:00 AM Clinic <c@clinic.org> wrote:\n> ${ours}`, 'Oui'],
    [`Oui\n\nLe mar. 10 mars 2026 à 09:00, Clinique <c@clinic.org> a écrit :\n\n> ${ours}`, 'Oui'],
    [`Oui\nLe 10 mars 2026 à 09:00, Clinique a écrit :\n${ours}`, 'Oui'],
    [`Le mar. 10 mars 2026 à 09:00, Clinique <c@clinic.org> a\nécrit :\n> ${ours}\nje ne viens pas`, 'je ne viens pas'],
    [`Non\n-----Original Message-----\nFrom: Clinic\n${ours}`, 'Non'],
    [`[09:12, 10/03/2026] Clinique: ${ours}\nje viens`, 'je viens'],
    [`[10/03/2026, 09:12] +237 6 99: ${ours}\n1 pour venir\n\nje viens`, 'je viens'],
    [`10/03/2026, 09:12 - Clinique: ${ours}\nje viens`, 'je viens'],
    [`↪ « ${ours} »\nje viens`, 'je viens'],
    [`Replied to “${ours}”: je viens`, 'je viens'],
    [`A aimé « ${ours} »\nje ne viens pas`, 'je ne viens pas'],
    [`Liked “${ours}”\nI am bleeding a lot`, 'I am bleeding a lot'],
    ['> je viens', 'je viens'],
    [`> ${ours}`, ''],
  ])('%j → %j', (text, words) => expect(ownWords(text).words).toBe(words));

  test("words outside are read whole, danger too; words inside are not the patient's", () => {
    const read = (text: string) => understand({ text, state: 'awaiting_confirmation', ...SETTING });
    expect(read(`> ${ours}\nje saigne beaucoup`)).toMatchObject({ intent: 'emergency', level: 'emergency' });
    expect(read(`Liked “${ours}”\nI can't breathe`)).toMatchObject({ intent: 'emergency' });
    expect(read(`> ${OURS[4] ?? ''}\nmerci`)).toMatchObject({ intent: 'greeting_thanks', level: 'none' });
    expect(read(`> ${ours}\nje ne viens pas`).intent).toBe('cancel');
    expect(read(`> ${ours}\n1`)).toMatchObject({ intent: 'confirm', decidedBy: ['rule:digit'] });
    expect(read(`> ${ours}\n> ${ours}`)).toMatchObject({ intent: 'unintelligible', decidedBy: ['rule:only-quoted'] });
  });
});

test.each([
  'je viens',
  '👍',
  '👍 merci',
  '👍🙏',
  'Liked it a lot',
  'Loved the nurse',
  'Loved the care, thank you',
  'A aimé ça',
  'a réagi mal au vaccin',
  'A réagi vite à « x »',
  "J'ai adoré « le film »",
  'Bonjour « toi »',
  'Removed the stitches from my leg',
  'remove my number from “your list”',
  'reacted badly to "the drug", my face is swollen',
  'le docteur a écrit : revenez jeudi',
  'je lui ai dit "je viens"',
  "l'infirmière a dit « venez tout de suite si ça saigne », ça saigne",
  'On the 10th the doctor wrote: stop the pills',
  '10/03/2026 à 10h',
  'rdv 12/03/2026, 10:00',
  'a plus',
  'N',
  '',
])("%j is the patient's own as it stands", (text) => expect(ownWords(text)).toEqual({ words: text, reaction: null }));

test('never throws, adds nothing, and takes time that grows with the text only', () => {
  const piece = fc.constantFrom(
    '>',
    'Liked ',
    '“',
    '”',
    '«',
    '»',
    '"',
    "'",
    '\n',
    'wrote:',
    ' to ',
    '👍',
    'Removed ',
    ' from ',
    'a réagi ',
    'On 2026 ',
    'je viens ',
    '[10/03/2026, 09:12] x: ',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
      (text) => {
        expect(ownWords(text).words.length).toBeLessThanOrEqual(text.length);
      },
    ),
  );
  const from = performance.now();
  for (const one of [
    '>',
    '“',
    '"',
    'Liked “',
    '\n',
    '> \n',
    '[10/03/2026, 09:12] x: y\n',
    'On 2026 wrote:\n',
    '👍 to ',
  ])
    ownWords(one.repeat(20_000));
  expect(performance.now() - from).toBeLessThan(3_000);
});
