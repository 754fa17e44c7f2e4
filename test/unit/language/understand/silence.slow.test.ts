import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  READING_STATES,
  type ReadingState,
  type Topic,
  type Understanding,
} from '../../../../src/domain/conversation/reading/understanding';
import { LOCALES, type Locale } from '../../../../src/domain/locale';
import { projectRoot } from '../../../../src/root';
import { understand } from '../../../../src/language/understand';

const read = (text: string, state: ReadingState = 'awaiting_confirmation', lang: Locale = 'fr'): Understanding =>
  understand({ text, lang, state, now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' });
const heard = ({ intent, also }: Understanding): boolean => intent === 'opt_out' || also.includes('opt_out');
/** Heard, and acted on without a question. */
const stops = (got: Understanding): boolean => heard(got) && !got.topics.includes('silence_unclear');

const rows = readFileSync(path.join(projectRoot, 'src/training/replies/rows/silence.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [label = '', text = ''] = line.split(' | ');
    const [wanted, topic] = label.split(':');
    return { wanted, topic: topic as Topic | undefined, text };
  });
const SETTINGS: readonly (readonly [Locale, ReadingState])[] = [
  ...LOCALES.map((lang) => [lang, 'awaiting_confirmation'] as const),
  ...READING_STATES.filter((state) => state !== 'awaiting_confirmation').map((state) => ['fr', state] as const),
];
const OPEN: readonly ReadingState[] = ['awaiting_confirmation', 'idle'];

test('every wish for silence is heard, in whatever language the conversation is held', () => {
  const wishes = rows.filter(({ wanted }) => wanted === 'stop');
  expect(wishes.length).toBeGreaterThanOrEqual(200);
  for (const [lang, state] of SETTINGS)
    expect(wishes.filter(({ text }) => !heard(read(text, state, lang))).map(({ text }) => text)).toEqual([]);
});

test('no wish for silence is invented', () => {
  const others = rows.filter(({ wanted }) => wanted === 'none');
  expect(others.length).toBeGreaterThanOrEqual(350);
  for (const [lang, state] of SETTINGS)
    expect(others.filter(({ text }) => stops(read(text, state, lang))).map(({ text }) => text)).toEqual([]);
});

test('what is said of the messages instead is told by its topic, and is no answer about the visit', () => {
  const about = rows.flatMap(({ topic, text }) => (topic === undefined ? [] : [{ topic, text }]));
  expect(about.length).toBeGreaterThanOrEqual(120);
  for (const state of OPEN) {
    const missed = about.filter(({ topic, text }) => {
      const { intent, topics } = read(text, state);
      return !topics.includes(topic) || !(intent === 'question' || intent === 'unintelligible');
    });
    expect(missed.map(({ text }) => text)).toEqual([]);
  }
});

test('beside it the visit is still read', () => {
  expect(read("I'm coming, don't call me, text me")).toMatchObject({ intent: 'confirm', topics: ['no_calls'] });
  expect(read("je ne viens pas, et ne m'appelez plus la nuit")).toMatchObject({
    intent: 'cancel',
    topics: ['other_hours'],
  });
  expect(read('je viens jeudi, je ne reçois plus vos messages')).toMatchObject({
    intent: 'confirm',
    topics: ['not_receiving'],
  });
  expect(read('stop calling me, I will come')).toMatchObject({ intent: 'opt_out', also: ['confirm'], topics: [] });
  expect(read("je ne viens pas, ne m'écrivez plus")).toMatchObject({ intent: 'opt_out', also: ['cancel'] });
});

test('a model alone silences nobody, in any state and beside any danger', () => {
  const seenByModel = [
    'pack it in with the texts',
    'Mum finds these messages upsetting, please take her off',
    'you text more than my ex. No more.',
    "I can't breathe, and pack it in with the texts",
  ];
  for (const state of READING_STATES) {
    expect(seenByModel.map((text) => read(text, state, 'en')).filter(stops)).toEqual([]);
    const acted = rows
      .map(({ text }) => read(text, state))
      .filter((got) => got.decidedBy.includes('model:silence') && stops(got));
    expect(acted).toEqual([]);
  }
  expect(read('pack it in with the texts', 'awaiting_comment', 'en')).toMatchObject({
    intent: 'opt_out',
    topics: ['silence_unclear'],
  });
});

test('STOP by itself is never asked about', () => {
  for (const text of [
    'STOP',
    'stop',
    'Stop.',
    'STOP !!!',
    'arrêtez',
    'ARRET',
    'stop svp',
    'STOP please',
    'unsubscribe',
  ])
    for (const [lang, state] of SETTINGS)
      expect([text, lang, state, stops(read(text, state, lang))]).toEqual([text, lang, state, true]);
});

test('a model alone silences nobody', () => {
  for (const text of [
    'no more',
    'I have had it with all this',
    'my inbox is full of you',
    'je sature',
    "lâchez l'affaire",
  ])
    expect(stops(read(text))).toBe(false);
  expect(read('no more')).toMatchObject({ intent: 'unintelligible', topics: ['silence_unclear'] });
});
