import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Intent,
  type ReadingState,
  type Understanding,
} from '../../../../src/domain/conversation/reading/understanding';
import { type Locale } from '../../../../src/domain/locale';
import { complaintsOf } from '../../../../src/language/complaint/complaint';
import { analyse } from '../../../../src/language/analyse';
import { isRestricted } from '../../../../src/domain/feedback/restricted';
import { readExactly } from '../../../../src/language/engine/words/exact';
import { understand } from '../../../../src/language/understand';
import { projectRoot } from '../../../../src/root';

const SETTING = { now: '2026-03-09T09:00', appointment: '2026-03-12T10:00' };
const read = (
  text: string,
  state: ReadingState = 'awaiting_confirmation',
  lang: Locale = 'fr',
  now = SETTING.now,
): Understanding => understand({ text, lang, state, ...SETTING, now });
const linesOf = (file: string): string[] =>
  readFileSync(path.join(projectRoot, 'src/training/replies/rows', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const alarms = ({ level }: Understanding): boolean => level === 'urgent' || level === 'emergency';
const says = ({ intent, also }: Understanding, ...intents: Intent[]): boolean =>
  intents.some((one) => intent === one || also.includes(one));
const complains = (text: string): string[] => complaintsOf(readExactly(text)).map(({ about }) => about);

/** What each kind of danger.txt asks for. */
const ASKS: Readonly<Record<string, (got: Understanding, text: string) => boolean>> = {
  emergency: (got) =>
    got.level === 'emergency' &&
    !got.selfHarm &&
    !got.suspected &&
    !says(got, 'confirm', 'cancel', 'running_late', 'reschedule', 'already_came'),
  alarming: (got) => alarms(got) && !says(got, 'confirm', 'cancel', 'running_late', 'reschedule', 'wrong_number'),
  alone: (got) => alarms(got) && !says(got, 'confirm', 'running_late', 'reschedule', 'already_came', 'greeting_thanks'),
  unwell: (got) =>
    got.level !== 'none' &&
    !says(got, 'confirm', 'cancel', 'reschedule', 'running_late', 'wrong_number', 'greeting_thanks'),
  no_self_harm: (got) => got.level === 'emergency' && !got.selfHarm,
  self_harm: (got) => got.level === 'emergency' && got.selfHarm === true,
  not_late: (got) => !says(got, 'running_late', 'confirm'),
  not_dead: (got) => !got.topics.includes('death') && !says(got, 'running_late'),
  dead: (got) => got.topics.includes('death') && !alarms(got),
  loss: (got) =>
    alarms(got) && got.topics.includes('lost_baby') && !got.topics.includes('death') && !says(got, 'confirm', 'cancel'),
  abuse: (got, text) =>
    (complains(text).includes('conduct') || alarms(got)) &&
    got.level !== 'none' &&
    !says(got, 'already_came', 'confirm', 'cancel'),
  privacy: (got, text) =>
    complains(text).some((about) => about === 'conduct' || about === 'privacy') &&
    got.level !== 'none' &&
    !says(got, 'already_came', 'confirm', 'cancel'),
  theft: (got) =>
    got.topics.includes('complaint') && got.level !== 'none' && !says(got, 'already_came', 'confirm', 'cancel'),
  on_the_way: (got) => got.topics.includes('on_the_way') || !says(got, 'running_late'),
  wish: ({ intent, value }) => intent === 'reschedule' && /^(?:after:)?2026-03-12T/u.test(value ?? ''),
  late: (got) => got.intent === 'running_late' && !got.topics.includes('on_the_way'),
  waiting: (got) =>
    got.topics.includes('complaint') && got.topics.includes('on_site') && !says(got, 'confirm', 'cancel'),
  not_here: (got) => !says(got, 'already_came') && !got.topics.includes('on_site'),
  here: (got) => says(got, 'already_came') && got.topics.includes('on_site'),
};

const rows = linesOf('danger.txt').map((line) => line.split(' | ') as [string, string]);
const texts = (kind: string): string[] => rows.filter(([of]) => of === kind).map(([, text]) => text);
/** Share of a kind that must be read right, tuned and unread texts together. Measured on the unread half alone: 103 of 109 emergencies, at most one miss in any other kind but loss. */
const LEAST = 0.93;
const WHOLLY: ReadonlySet<string> = new Set([
  'no_self_harm',
  'self_harm',
  'not_late',
  'not_dead',
  'abuse',
  'privacy',
  'theft',
  'on_the_way',
  'wish',
  'not_here',
  'alarming',
]);

describe('kinds of danger, and what is taken for it', () => {
  test.each(Object.keys(ASKS))('%s', (kind) => {
    const of = texts(kind);
    const missed = of.filter((text) => !ASKS[kind]!(read(text), text));
    expect({ kind, missed: WHOLLY.has(kind) || missed.length > of.length * (1 - LEAST) ? missed : [] }).toEqual({
      kind,
      missed: [],
    });
    expect(of.length).toBeGreaterThan(10);
  });

  test('every kind of the list is asked for', () =>
    expect([...new Set(rows.map(([kind]) => kind))].sort()).toEqual(Object.keys(ASKS).sort()));
  test('no emergency is missed wholly but few', () =>
    expect(texts('emergency').filter((text) => !alarms(read(text))).length).toBeLessThanOrEqual(6));
  test.each([
    'je meurs',
    'il va mourir',
    'venez vite',
    'elle a commencé à pousser',
    'la tête sort',
    'the baby is coming',
    'mon bras ne bouge plus',
    'non stop saignement',
    'ambulance svp',
  ])('%s, also when nothing is asked', (text) => {
    expect(read(text, 'idle')).toMatchObject({ intent: 'emergency', level: 'emergency' });
    expect(read(text, 'idle').suspected).toBeUndefined();
  });
});

describe('everyday texts', () => {
  const everyday = linesOf('harmless.txt');
  test.each<[ReadingState, Locale]>([
    ['awaiting_confirmation', 'fr'],
    ['awaiting_confirmation', 'en'],
    ['idle', 'fr'],
    ['idle', 'en'],
  ])('none is an alarm: %s, %s', (state, lang) => {
    expect(everyday.length).toBeGreaterThan(500);
    expect(everyday.filter((text) => alarms(read(text, state, lang)))).toEqual([]);
  });
});

describe('the day of the visit', () => {
  const onTheDay = (text: string): Understanding => read(text, 'awaiting_confirmation', 'fr', '2026-03-12T09:30');
  test.each(['je serai là à 10h30', "j'arriverai à 10h30", 'i will arrive at 10:30'])(
    '%s is a delay then, a wish before',
    (text) => {
      expect(onTheDay(text)).toMatchObject({ intent: 'running_late', value: '30' });
      expect(read(text)).toMatchObject({ intent: 'reschedule', value: '2026-03-12T10:30' });
    },
  );
  test('"papa is late" is a delay then, a death before', () => {
    expect(onTheDay('papa is late').topics).not.toContain('death');
    expect(read('papa is late').topics).toContain('death');
  });
});

describe('coming said beside danger', () => {
  test.each([
    ['oui je viens mais je saigne beaucoup', true],
    ['oui je saigne beaucoup', false],
    ['ok my chest is paining', false],
    ['I am coming but I have chest pain', true],
  ] as const)('%s', (text, comes) => expect(says(read(text), 'confirm')).toBe(comes));
});

describe('illness beside an answer', () => {
  test.each<[string, Intent]>([
    ["I'm not feeling well so I can't come", 'cancel'],
    ['not feeling well, another day', 'reschedule'],
    ["my son will pass by, I'm not feeling well", 'confirm'],
    ["ok I'm not feeling well", 'unintelligible'],
  ])('%s → %s', (text, intent) => expect(read(text)).toMatchObject({ intent, level: 'follow_up' }));
});

describe('whose death', () => {
  test.each(['mon oncle est mort, annulez son rendez-vous', 'my neighbour died, it is his number'])(
    '%s: the visit is theirs',
    (text) => expect(read(text).topics).toContain('death'),
  );
  test.each(['il y a des coups de feu', 'they are shooting'])('%s: cannot come, and a person sees it', (text) =>
    expect(read(text)).toMatchObject({ intent: 'cancel', level: 'follow_up' }),
  );
});

describe('who reads what staff did', () => {
  test.each([
    "le docteur m'a touchée",
    "l'infirmier m'a fait des avances",
    'the nurse told my husband that i have hiv',
    'le docteur a dit mon secret',
    'vous avez divulgué mes résultats',
  ])('%s: administrators only', (text) =>
    expect(isRestricted(analyse({ text, lang: 'fr', question: 'why' }))).toBe(true),
  );
  test.each([
    "votre accueil m'a touchée, merci",
    "le docteur m'a dit que je suis enceinte",
    'le docteur a dit à mon mari que je dois revenir',
    "on m'a volé mon téléphone au marché",
  ])('%s: no complaint', (text) => expect(complains(text)).toEqual([]));
});
