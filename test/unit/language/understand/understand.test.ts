import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  INTENTS,
  READING_STATES,
  type Intent,
  type ReadingState,
  type Understanding,
} from '../../../../src/domain/conversation/reading/understanding';
import { type Locale } from '../../../../src/domain/locale';
import { projectRoot } from '../../../../src/root';
import { understand } from '../../../../src/language/understand';

const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };
const read = (text: string, state: ReadingState = 'awaiting_confirmation', lang: Locale = 'fr'): Understanding =>
  understand({ text, lang, state, ...SETTING });

const OUT_OF_THE_BLUE = new Set<string>(['already_came', 'opt_in', 'help']);
const replies = readFileSync(path.join(projectRoot, 'src/training/replies/rows/replies.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | ') as [string, string])
  .map(([label, text]) => {
    const [wanted, state] = label.split('@') as [Intent, ReadingState | undefined];
    return { wanted, text, got: read(text, state ?? (OUT_OF_THE_BLUE.has(wanted) ? 'idle' : 'awaiting_confirmation')) };
  });

describe('replies of our own writing', () => {
  test('at least 95 % are read right', () => {
    const right = replies.filter(
      ({ wanted, got }) => got.intent === wanted || (wanted === 'opt_out' && got.also.includes('opt_out')),
    );
    expect(right.length / replies.length).toBeGreaterThanOrEqual(0.95);
  });

  test('no confirmation is read as a cancellation, no cancellation as a confirmation', () => {
    expect(
      replies.filter(
        ({ wanted, got }) =>
          (wanted === 'confirm' && got.intent === 'cancel') || (wanted === 'cancel' && got.intent === 'confirm'),
      ),
    ).toEqual([]);
  });

  test('no wish for silence is missed, none is invented', () => {
    const heard = (got: Understanding): boolean => got.intent === 'opt_out' || got.also.includes('opt_out');
    const asked = (got: Understanding): boolean => got.topics.includes('silence_unclear');
    expect(
      replies.filter(({ wanted, got }) => (wanted === 'opt_out' ? !heard(got) : heard(got) && !asked(got))),
    ).toEqual([]);
  });
});

describe('negation and scope', () => {
  test.each<[string, Intent]>([
    ["non non c'est bon je viens", 'confirm'],
    ['no problem I will be there', 'confirm'],
    ["It's not that I can't come, I can", 'confirm'],
    ['je ne veux pas annuler', 'confirm'],
    ["n'annulez pas, je viens", 'confirm'],
    ['pas de souci pour jeudi', 'confirm'],
    ['I will not miss it', 'confirm'],
    ['oui mais je ne peux pas venir', 'cancel'],
    ['I confirm that I will not be coming', 'cancel'],
    ["ok but I can't", 'cancel'],
    ['je ne pourrai honorer mon rendez-vous', 'cancel'],
    ['i no fit come', 'cancel'],
    ['I go come', 'confirm'],
    ['je no fit come', 'cancel'],
    ['gars je come', 'confirm'],
    ['oui mais pas demain', 'reschedule'],
    ['Not Thursday. Monday?', 'reschedule'],
    ['je peux pas jeudi mais vendredi oui', 'reschedule'],
    ['oui et non', 'unintelligible'],
    ['maybe I will come', 'unintelligible'],
    ['1 ou 2', 'unintelligible'],
    ['1 je ne viens pas', 'unintelligible'],
    ["the date doesn't suit me", 'reschedule'],
    ["mon train est annulé, j'aurai 20 min de retard", 'running_late'],
  ])('%s → %s', (text, intent) => expect(read(text).intent).toBe(intent));

  test('stp is please, not STOP', () => expect(read('annulez stp').intent).toBe('cancel'));
  test('stop making us wait is a comment', () =>
    expect(read('Please stop making us wait', 'awaiting_comment').intent).toBe('feedback'));
  test('stop calling me, I will come: both are kept', () => {
    expect(read('stop calling me, I will come', 'awaiting_confirmation', 'en')).toMatchObject({
      intent: 'opt_out',
      also: ['confirm'],
    });
  });
});

describe('values', () => {
  test.each<[string, ReadingState, Intent, string]>([
    ['4', 'awaiting_rating', 'rating', '4'],
    ['5/5', 'awaiting_rating', 'rating', '5'],
    ['cinq étoiles', 'awaiting_rating', 'rating', '5'],
    ['⭐⭐⭐', 'awaiting_rating', 'rating', '3'],
    ['not 5 but 4', 'awaiting_rating', 'rating', '4'],
    ['3 ou 4', 'awaiting_rating', 'rating', '3-4'],
    ['pas mal', 'awaiting_rating', 'rating', '3-4'],
    ['20 min de retard', 'awaiting_confirmation', 'running_late', '20'],
    ['half an hour late', 'awaiting_confirmation', 'running_late', '30'],
    ['ETA 10:25', 'awaiting_confirmation', 'running_late', '25'],
    ['an hour late sorry', 'awaiting_confirmation', 'running_late', '60'],
    ["un quart d'heure de retard", 'awaiting_confirmation', 'running_late', '15'],
    ['English please', 'idle', 'change_language', 'en'],
    ["je ne comprends pas l'anglais", 'idle', 'change_language', 'fr'],
    ['change language', 'idle', 'change_language', '?'],
    ['vendredi plutôt', 'awaiting_confirmation', 'reschedule', '2026-03-13'],
    ['rien à ajouter', 'awaiting_comment', 'feedback', 'none'],
  ])('%s (%s) → %s %s', (text, state, intent, value) => expect(read(text, state)).toMatchObject({ intent, value }));

  test('an out-of-range digit is asked again', () => {
    expect(read('7').intent).toBe('unintelligible');
    expect(read('12', 'awaiting_rating').intent).toBe('unintelligible');
  });
  test('a digit means another thing in another state', () => {
    expect(read('1').intent).toBe('confirm');
    expect(read('1', 'awaiting_rating')).toMatchObject({ intent: 'rating', value: '1' });
  });
});

describe('properties', () => {
  const states = fc.constantFrom(...READING_STATES);
  const langs = fc.constantFrom<Locale>('en', 'fr');

  test('never throws, always a known intent and a confidence from 0 to 1', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('oui', 'non', 'stop', 'pas', 'not', 'je', 'come', '1', '?', ',', 'jeudi', '👍'), {
          maxLength: 12,
        })
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(texts, states, langs, (text, state, lang) => {
        const got = understand({ text, lang, state, ...SETTING });
        expect(INTENTS).toContain(got.intent);
        expect(got.confidence).toBeGreaterThanOrEqual(0);
        expect(got.confidence).toBeLessThanOrEqual(1);
        expect(got.decidedBy.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('a single word of refusal stops the messages in every state, however it is written', () => {
    const word = fc.constantFrom(
      'stop',
      'STOP',
      'Stop',
      ' stop ',
      'stop.',
      'STOP!!',
      'stoppp',
      'arret',
      'Arrêt',
      'ARRETEZ',
      'unsubscribe',
      'désabonner',
      'STOPALL',
      'quit',
      'Stop svp',
      'stop please',
    );
    fc.assert(
      fc.property(
        word,
        states,
        langs,
        (text, state, lang) => understand({ text, lang, state, ...SETTING }).intent === 'opt_out',
      ),
    );
  });

  test('an emergency wins in every state and keeps the other reading', () => {
    const danger = fc.constantFrom(
      "je n'arrive plus à respirer",
      'I have chest pain now',
      'mon bébé convulse',
      'I want to kill myself',
      'blood no di stop',
    );
    fc.assert(
      fc.property(
        danger,
        states,
        langs,
        (text, state, lang) => understand({ text, lang, state, ...SETTING }).intent === 'emergency',
      ),
    );
    expect(read('oui je viens mais je saigne beaucoup').also).toContain('confirm');
  });

  test('works without an appointment', () =>
    expect(understand({ text: 'demain', lang: 'fr', state: 'idle', now: '2026-03-09T09:00' }).level).toBe('none'));
});

describe('the second opinion', () => {
  test.each<[string, Intent]>([
    ['I shall be there, but do stop ringing me', 'opt_out'],
    ["Je m'oppose à toute nouvelle sollicitation par téléphone", 'opt_out'],
    ['virez mon 06 de votre liste', 'opt_out'],
    ["Je serai point là jeudi, pis j'en veux pas d'autre", 'cancel'],
    ['Not setting foot in there again', 'cancel'],
    ['je me suis trompé de route mais je suis pas loin', 'running_late'],
    ['on arrive, la route est mauvaise', 'running_late'],
    ['No need of appointment now, thank you', 'cancel'],
    ['Who is the consultant on that day', 'question'],
  ])('%s → %s', (text, intent) => expect(read(text).intent).toBe(intent));

  test('a delay it finds keeps its minutes', () =>
    expect(read('Donnez-moi dix minutes de lousse')).toMatchObject({ intent: 'running_late', value: '10' }));
  test('it never overrules a digit', () => expect(read('1').decidedBy).toEqual(['rule:digit']));
});

describe('matters of the clinic, in words that are no answer', () => {
  test.each([
    'I have no more medicine',
    'I am out of medicine',
    'mes médicaments sont finis',
    "je n'ai plus de médicaments",
  ])('%s: a person must see it', (text) =>
    expect(read(text)).toMatchObject({ intent: 'question', level: 'follow_up' }),
  );
  test.each(["the nurse can't speak English well", "l'infirmière ne parle pas français"])(
    '%s: a complaint of staff',
    (text) => expect(read(text)).toMatchObject({ topics: ['complaint'], level: 'follow_up' }),
  );
  test('a question of languages is no complaint', () =>
    expect(read('does the doctor speak English?')).toMatchObject({ intent: 'question', topics: [], level: 'none' }));
});

describe('a day and an occasion', () => {
  const occasions = {
    en: ['church', 'school', 'the market', 'my exam', 'my shift', 'njangi'],
    fr: ['le culte', 'le travail', 'le marché', 'mon examen', 'la paie', 'la tontine'],
  } as const;
  const said = [
    ...occasions.en.flatMap((of) => [`sunday after ${of}`, `after ${of} on sunday`]),
    ...occasions.fr.flatMap((of) => [`dimanche après ${of}`, `dimanche, après ${of}`]),
  ];
  test.each(said)('%s is that day, and no danger', (text) => {
    const { intent, value, level } = read(text);
    expect({ intent, level, day: value?.slice(0, 10) }).toEqual({
      intent: 'reschedule',
      level: 'none',
      day: '2026-03-15',
    });
  });
});

test('speed (printed, not judged)', () => {
  const texts = replies.map(({ text }) => text);
  const times = texts
    .map((text) => {
      const from = performance.now();
      read(text);
      return performance.now() - from;
    })
    .sort((a, b) => a - b);
  process.stdout.write(
    `understand: median ${times[times.length >> 1]?.toFixed(2)} ms, p99 ${times[Math.floor(times.length * 0.99)]?.toFixed(2)} ms of ${times.length} replies\n`,
  );
  expect(times.length).toBeGreaterThan(500);
});
